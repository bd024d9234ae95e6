"""Two writers at once, one of them killed again and again: nothing that was reported kept is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from factcheck.archives.folder import open_archive
from factcheck.archives.keeper import Keeper
from factcheck.archives.rebuild import rebuild
from factcheck.archives.warcs import Resource
from factcheck.core.records import Capture, Reading
from factcheck.errors import ArchiveError
from factcheck.pipeline.keeping import verify_archive
from factcheck.pipeline.opening import nearest_archive

WRITER = str(Path(__file__).with_name("writer.py"))
EACH = 200


def start(folder: str, who: str, first: int) -> subprocess.Popen:
    command = [sys.executable, WRITER, folder, who, str(first), str(EACH)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.getcwd()})


def run_and_kill(folder: str, who: str, first: int, seconds: float) -> list[str]:
    """Run a writer, kill it after some seconds; return the lines it said."""
    process = start(folder, who, first)
    timer = threading.Timer(seconds, process.send_signal, (signal.SIGKILL,))
    timer.start()
    said = process.communicate(timeout=120)[0].splitlines()
    timer.cancel()
    # The last line may be cut: then the writer had not finished saying it.
    return [line for line in said if len(line.split()) == 2 and len(line) > 45]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_nothing_reported_kept_is_lost_when_a_writer_is_killed_fifty_times(tmp_path):
    folder = str(tmp_path / "fx")
    Keeper(folder).commit()
    chance = random.Random(7)
    steady = start(folder, "steady", 0)
    said: list[str] = []
    kills = done = 0
    while kills < 50:
        # It begins again where it was, or a little before; past the end it begins anew, and what is held stays.
        lines = run_and_kill(folder, "killed", done % EACH, 0.25 + chance.random() * 0.5)
        said += lines
        kills += 1
        done = int(lines[-1].split()[0]) + 1 if lines else done
    said += run_and_kill(folder, "killed", 0, 120)
    said += steady.communicate(timeout=240)[0].splitlines()
    assert steady.returncode == 0
    reported = {line.split()[1] for line in said}
    assert len(reported) == 2 * EACH
    assert {capture.id for capture in open_archive(folder).captures()} == reported
    check = verify_archive(folder)
    assert not check.damage
    assert check.texts == 2 * EACH
    before = [(Path(folder) / name).read_bytes() for name in ("manifest.json", "index.cdxj")]
    rebuild(folder)
    assert [(Path(folder) / name).read_bytes() for name in ("manifest.json", "index.cdxj")] == before
    assert not [name for _place, _folders, names in os.walk(folder) for name in names if name.startswith(".part-")]


def test_a_line_of_the_journal_cut_by_a_kill_hides_nothing(tmp_path):
    folder = str(tmp_path / "fx")
    Keeper(folder).commit()
    process = start(folder, "one", 195)
    assert process.communicate(timeout=60)[0].count("\n") == 5
    Path(folder, "manifest.journal").write_bytes(b'{"capture": {"id": "urn:uuid:cut", "fi')
    assert len(open_archive(folder).captures()) == 5
    process = start(folder, "two", 198)
    process.communicate(timeout=60)
    assert len(open_archive(folder).captures()) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_the_first_run_of_an_archive_goes_on_after_a_kill(tmp_path):
    """Before the first manifest was written there was no archive to go on with."""
    folder = str(tmp_path / ".factcheck")
    command = [sys.executable, WRITER, folder, "one", "0", str(EACH)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.getcwd()}
    )
    first = process.stdout.readline().split()[1]
    process.kill()
    process.communicate(timeout=60)
    assert os.path.abspath(nearest_archive(str(tmp_path))) == folder
    kept = [capture.id for capture in open_archive(folder).captures()]
    assert first in kept
    check = verify_archive(folder)
    # The kill may have come between a file and its line: it is whole, nobody was told of it, and it is named.
    assert {item.field for item in check.damage} <= {"manifest"}
    assert check.texts == len(kept)
    Keeper(folder).commit()
    assert not verify_archive(folder).notes
    assert [capture.id for capture in open_archive(folder).captures()] == kept


def test_what_a_stopped_run_kept_is_no_damage_and_a_line_that_is_lost_is(tmp_path):
    folder = str(tmp_path / "fx")
    process = start(folder, "one", 195)
    process.communicate(timeout=60)
    draft = Capture(
        id="", archive="", file="", sha256="", captured="2031-03-05T11:00:00Z", relation="primary",
        completeness="whole", kind="statement",
    )  # fmt: skip
    Keeper(folder).keep(draft, Resource(b"words", "text/plain", "w.txt"), Reading("words", "plain/1"))
    check = verify_archive(folder)
    assert not check.damage
    assert "a line is not in index.cdxj yet" in check.notes[0]
    index = Path(folder, "index.cdxj")
    index.write_text("".join(index.read_text().splitlines(keepends=True)[1:]))
    assert [item.field for item in verify_archive(folder).damage] == ["line"]


def test_a_full_disk_says_so_and_changes_nothing(tmp_path, monkeypatch):
    folder = str(tmp_path / "fx")
    process = start(folder, "one", 198)
    process.communicate(timeout=60)
    before = {path: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("factcheck.archives.disk.os.replace", full)
    draft = Capture(
        id="", archive="", file="", sha256="", captured="2031-03-05T10:00:00Z", relation="primary",
        completeness="whole", kind="statement",
    )  # fmt: skip
    with pytest.raises(ArchiveError, match="No space left"):
        Keeper(folder).keep(draft, Resource(b"words", "text/plain", "w.txt"), Reading("words", "plain/1"))
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()} == before
    assert not verify_archive(folder).damage


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_bulk_import_killed_again_and_again_ends_with_the_same_bytes(tmp_path):
    import json

    source = tmp_path / "in.jsonl"
    with open(source, "w", encoding="utf-8") as file:
        for n in range(12_000):
            row = {
                "id": f"n{n}",
                "kind": "statement",
                "text": f"Notice {n}. " + f"The lock number {n} is closed. " * 40,
            }
            file.write(json.dumps(row) + "\n")
    environment = {**os.environ, "PYTHONPATH": os.getcwd(), "SOURCE_DATE_EPOCH": "1900000000"}
    command = [sys.executable, "-m", "factcheck", "archive", "import", str(source), "--no-index", "--archive"]
    begun = time.monotonic()
    subprocess.run([*command, str(tmp_path / "whole")], env=environment, check=True, capture_output=True)
    took = time.monotonic() - begun
    chance = random.Random(3)
    kills = 0
    while kills < 30:
        process = subprocess.Popen([*command, str(tmp_path / "killed")], env=environment, stdout=subprocess.DEVNULL)
        try:
            process.wait(took * (0.3 + 0.5 * chance.random() + kills / 10))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            kills += 1
        else:
            break
    assert process.returncode == 0
    assert kills > 0
    for name in ("manifest.json", "index.cdxj"):
        assert (tmp_path / "killed" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert not verify_archive(str(tmp_path / "killed")).damage


def test_a_capture_for_whose_line_there_is_no_room_leaves_no_file(tmp_path, monkeypatch):
    folder = str(tmp_path / "fx")
    process = start(folder, "one", 198)
    process.communicate(timeout=60)
    before = {path: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}
    draft = Capture(
        id="", archive="", file="", sha256="", captured="2031-03-05T11:00:00Z", relation="primary",
        completeness="whole", kind="statement", url="https://other.example/1",
    )  # fmt: skip
    real = os.write

    def full(handle, data):
        if bytes(data[:1]) == b"{":
            return real(handle, bytes(data[:-1]))  # all but the end of the line
        if bytes(data) == b"\n":
            raise OSError(28, "No space left on device")
        return real(handle, data)

    monkeypatch.setattr("factcheck.archives.disk.os.write", full)
    with pytest.raises(ArchiveError, match="No space left"):
        Keeper(folder).keep(draft, Resource(b"words", "text/plain", "w.txt"), Reading("words", "plain/1"))
    monkeypatch.undo()
    after = {path: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}
    assert {path: data for path, data in after.items() if data or path.name != "manifest.journal"} == before
    assert not list(Path(folder).rglob("other.example"))
    assert not verify_archive(folder).damage
