"""The end of a run flushes every file that was kept, and says where one could not be."""

import errno
import os

import pytest

from factcheck.archives import disk
from factcheck.errors import ArchiveError


@pytest.fixture
def files(tmp_path):
    """Twenty files in two folders, the last of them gone again."""
    paths = [tmp_path / f"host{number % 2}.example" / f"{number}.warc" for number in range(20)]
    for path in paths:
        with disk.replacing(str(path), sync=False) as file:
            file.write(b"kept")
    paths[-1].unlink()
    return [str(path) for path in paths]


@pytest.mark.parametrize("count", [3, 20])
def test_every_file_and_every_folder_is_flushed(files, count, monkeypatch):
    flushed, real = set(), os.fsync

    def noting(handle):
        flushed.add(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(disk.os, "fsync", noting)
    disk.sync_files(files[:count])
    wanted = [path for path in files[:count] if os.path.exists(path)]
    wanted += {os.path.dirname(path) for path in files[:count]}
    assert flushed == {os.stat(path).st_ino for path in wanted}


@pytest.mark.parametrize("count", [3, 20])
def test_a_disk_that_does_not_take_a_file_is_named(files, count, monkeypatch):
    bad = os.stat(files[1]).st_ino

    def full(handle):
        if os.fstat(handle).st_ino == bad:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk.os, "fsync", full)
    with pytest.raises(ArchiveError, match=r"1\.warc: cannot be written: No space left"):
        disk.sync_files(files[:count])
