"""Every file that was kept is flushed by the end of a run, most of them while it goes on; one that cannot be is named."""

import errno
import os
import threading

import pytest

from factcheck.archives import disk
from factcheck.archives.flushing import Flusher
from factcheck.archives.keeper import Keeper
from factcheck.archives.warcs import Resource
from factcheck.core.records import Capture, Reading
from factcheck.errors import ArchiveError


@pytest.fixture
def files(tmp_path):
    """Forty files in two folders, the last of them gone again."""
    paths = [tmp_path / f"host{number % 2}.example" / f"{number}.warc" for number in range(40)]
    for path in paths:
        disk.put(str(path), (b"kept",))
    paths[-1].unlink()
    return [str(path) for path in paths]


def _flushed(paths: list[str]) -> None:
    flusher = Flusher()
    for path in paths:
        flusher.add(path)
    flusher.finish()


@pytest.mark.parametrize("count", [3, 12, 40])
def test_every_file_and_every_folder_is_flushed(files, count, monkeypatch):
    flushed, real = set(), os.fsync

    def noting(handle):
        flushed.add(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(disk.os, "fsync", noting)
    _flushed(files[:count])
    wanted = [path for path in files[:count] if os.path.exists(path)]
    wanted += {os.path.dirname(path) for path in files[:count]}
    assert flushed == {os.stat(path).st_ino for path in wanted}


@pytest.mark.parametrize("count", [3, 12, 40])
def test_a_disk_that_does_not_take_a_file_is_named(files, count, monkeypatch):
    bad, real = os.stat(files[1]).st_ino, os.fsync

    def full(handle):
        if os.fstat(handle).st_ino == bad:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(disk.os, "fsync", full)
    flusher = Flusher()
    for path in files[:count]:
        flusher.add(path)
    with pytest.raises(ArchiveError, match=r"1\.warc: cannot be written: No space left"):
        flusher.finish()
    with pytest.raises(ArchiveError, match=r"1\.warc: cannot be written: No space left"):
        flusher.finish()
    monkeypatch.undo()
    flusher.finish()


def test_flushing_goes_on_beside_the_work_and_ends_by_itself(files, monkeypatch):
    where, begun, real = [], threading.Event(), os.fsync

    def noting(handle):
        where.append(threading.current_thread())
        real(handle)
        begun.set()

    monkeypatch.setattr(disk.os, "fsync", noting)
    flusher = Flusher()
    for path in files:
        flusher.add(path)
    assert begun.wait(10)
    for thread in {thread for thread in where if thread is not threading.current_thread()}:
        thread.join(10)
        assert not thread.is_alive()
    assert threading.main_thread() not in where


def test_the_manifest_is_written_after_all_its_files_are_flushed(tmp_path, monkeypatch):
    """After a power cut an entry without its file would be a loss; a file without its entry is only one too many."""
    flushed, real = set(), os.fsync
    replaced = os.replace

    def noting(handle):
        real(handle)
        flushed.add(os.fstat(handle).st_ino)

    def checking(old, new):
        if os.path.basename(new) == "manifest.json":
            assert {os.stat(path).st_ino for path in tmp_path.rglob("*.warc")} <= flushed
            checking.seen = True
        replaced(old, new)

    monkeypatch.setattr(disk.os, "fsync", noting)
    monkeypatch.setattr(disk.os, "replace", checking)
    with Keeper(str(tmp_path)) as keeper:
        for number in range(60):
            draft = Capture("", "", "", f"2031-03-05T10:00:{number:02}Z", "", "primary", "whole", "statement")
            keeper.keep(draft, Resource(b"%d" % number, "text/plain", "a.txt"), Reading("words", "test/1"))
    assert checking.seen


def test_a_disk_that_is_nearly_full_takes_a_part_first(tmp_path, monkeypatch):
    real, taken = os.write, []

    def little(handle, data):
        taken.append(len(data))
        return real(handle, bytes(data[:1000]))

    monkeypatch.setattr(disk.os, "write", little)
    monkeypatch.setattr(disk.os, "writev", lambda handle, pieces: little(handle, b"".join(pieces)), raising=False)
    whole = b"".join(b"%d" % number for number in range(1000))[:2500]
    for name, pieces in {"one": (whole,), "some": (whole[:900], b"", whole[900:2000], whole[2000:])}.items():
        taken.clear()
        disk.put(str(tmp_path / name), pieces)
        assert (tmp_path / name).read_bytes() == whole
        assert taken == [2500, 1500, 500]


def test_a_file_of_very_many_pieces_is_written_whole(tmp_path):
    pieces = [b"%d," % number for number in range(5000)]
    disk.put(str(tmp_path / "a"), pieces)
    assert (tmp_path / "a").read_bytes() == b"".join(pieces)


@pytest.mark.skipif(os.name == "nt", reason="a umask is a thing of POSIX")
@pytest.mark.parametrize("mask", [0o022, 0o027, 0o077, 0o002])
def test_new_files_have_the_mode_of_the_users_umask(tmp_path, mask):
    before = os.umask(mask)
    try:
        draft = Capture("", "", "", "2031-03-05T10:00:00Z", "", "primary", "whole", "statement")
        keeper = Keeper(str(tmp_path / "archive"))
        keeper.keep(draft, Resource(b"words", "text/plain", "a.txt"), Reading("words", "test/1"))
        journal = tmp_path / "archive" / "manifest.journal"
        assert journal.stat().st_mode & 0o777 == 0o666 & ~mask
        keeper.commit()
    finally:
        os.umask(before)
    found = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_file()}
    assert len(found) == 3
    assert set(found.values()) == {0o666 & ~mask}
    folders = {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_dir()}
    assert folders == {0o777 & ~mask}
