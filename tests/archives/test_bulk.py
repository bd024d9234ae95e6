"""A bulk import keeps every document under its given id, says which lines it could not, and can be killed."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from factcheck.archives import bulk_import
from factcheck.archives.bulk_import import import_json_lines
from factcheck.archives.warcs import RecordMaker
from factcheck.errors import ArchiveError, InputError
from factcheck.pipeline.indexing import update_index
from factcheck.pipeline.keeping import index_archive, verify_archive
from factcheck.pipeline.opening import open_archive

NOW = "2031-03-05T10:00:00Z"


def document(n: int, **more: object) -> dict[str, object]:
    text = f"Statement {n} of the harbour master.\n\nThe lighthouse number {n} is closed; café and naïveté {'x' * n}."
    base = {"id": f"hm:{n}", "kind": "press_release", "url": f"https://harbour.example/{n}", "date": "2031-03-04"}
    return {**base, "author": "Harbour Master", "title": f"Notice {n}", "text": text, **more}


@pytest.fixture
def lines(tmp_path) -> str:
    path = tmp_path / "notices.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for n in range(40):
            file.write(json.dumps(document(n)) + "\n")
    return str(path)


def test_documents_keep_their_ids_and_exact_texts_with_and_without_an_index(tmp_path, lines):
    folder = str(tmp_path / "fx")
    made = import_json_lines(folder, lines, NOW)
    assert (made.bulk.records, made.bad, made.new) == (40, (), True)
    for indexed in (False, True):
        if indexed:
            assert update_index(open_archive(folder)).added == 40
        archive = open_archive(folder)
        capture = archive.capture("hm:7")
        assert (capture.kind, capture.author, capture.published) == ("statement", "Harbour Master", "2031-03-04")
        assert archive.evidence(capture).text == document(7)["text"]
        assert len(archive.captures()) == 40
        assert archive.capture("hm:99") is None
    assert not verify_archive(folder).damage


def test_an_input_that_is_held_is_not_imported_again(tmp_path, lines):
    folder = str(tmp_path / "fx")
    import_json_lines(folder, lines, NOW)
    again = import_json_lines(folder, lines, "2032-01-01T00:00:00Z")
    assert not again.new
    assert len(open_archive(folder).captures()) == 40


def test_a_bad_line_is_reported_and_the_others_are_kept(tmp_path):
    path = tmp_path / "mixed.jsonl"
    rows = [document(1), {"id": "no-text"}, document(1), document(2, relation="rumour"), document(3, kind="hearsay")]
    path.write_text("\n".join(["not json", *(json.dumps(row) for row in rows), "[1]", ""]), encoding="utf-8")
    made = import_json_lines(str(tmp_path / "fx"), str(path), NOW)
    assert [bad.line for bad in made.bad] == [1, 3, 4, 5, 7]
    assert made.bulk.records == 2
    assert made.unknown_kinds == ("hearsay",)


@pytest.mark.parametrize("after", [0, 1, 17, 39])
@pytest.mark.parametrize("torn", [b"", b"WARC/1.1\r\nWARC-Type: meta", b"\0" * 500])
def test_a_killed_import_goes_on_to_the_same_bytes(tmp_path, lines, monkeypatch, after, torn):
    whole, killed = str(tmp_path / "whole"), str(tmp_path / "killed")
    expected = import_json_lines(whole, lines, NOW)
    real, written = RecordMaker.document, []

    class Killed(BaseException):
        pass

    def fragile(self, *args):
        if len(written) == after:
            self._out.flush()
            raise Killed
        written.append(1)
        return real(self, *args)

    monkeypatch.setattr(RecordMaker, "document", fragile)
    with pytest.raises(Killed):
        import_json_lines(killed, lines, NOW)
    monkeypatch.undo()
    part = next(Path(killed, "bulk").glob("*.part"))
    part.write_bytes(part.read_bytes() + torn)
    resumed = import_json_lines(killed, lines, "2040-01-01T00:00:00Z")
    assert resumed.resumed == after
    if after:
        assert Path(killed, resumed.bulk.file).read_bytes() == Path(whole, expected.bulk.file).read_bytes()
    assert len(open_archive(killed).captures()) == 40
    assert not list(Path(killed, "bulk").glob("*.part"))


def test_a_full_disk_keeps_what_there_is_and_says_how_to_go_on(tmp_path, lines, monkeypatch):
    def full(self, *args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RecordMaker, "document", full)
    with pytest.raises(ArchiveError, match="No space left") as caught:
        import_json_lines(str(tmp_path / "fx"), lines, NOW)
    assert "goes on where it stopped" in caught.value.hint


def test_manifest_and_index_of_a_bulk_archive_are_rebuilt_byte_identical(tmp_path, lines):
    folder = str(tmp_path / "fx")
    import_json_lines(folder, lines, NOW)
    before = {name: Path(folder, name).read_bytes() for name in ("manifest.json", "index.cdxj")}
    for name in before:
        os.unlink(os.path.join(folder, name))
    index_archive(folder)
    assert {name: Path(folder, name).read_bytes() for name in before} == before


def test_a_cut_gzip_is_an_input_error_with_its_line(tmp_path, lines):
    data = Path(lines).read_bytes()
    cut = tmp_path / "cut.jsonl.gz"
    cut.write_bytes(data[: len(data) // 2])
    with pytest.raises(InputError, match="damaged after line"):
        import_json_lines(str(tmp_path / "fx"), str(cut), NOW)


def test_json_lines_are_told_from_other_files(tmp_path, lines):
    other = tmp_path / "a.warc"
    other.write_bytes(b"WARC/1.1\r\n")
    assert bulk_import.is_json_lines(lines)
    assert not bulk_import.is_json_lines(str(other))


def test_what_was_kept_after_the_index_was_written_is_not_overlooked(tmp_path, lines):
    from factcheck.archives.keeper import Keeper
    from factcheck.archives.warcs import Resource
    from factcheck.core.records import Capture, Reading

    folder = str(tmp_path / "fx")
    import_json_lines(folder, lines, NOW)
    update_index(open_archive(folder))
    draft = Capture("", "", "", NOW, "", "primary", "whole", "statement")
    with Keeper(folder) as keeper:
        new = keeper.keep(draft, Resource(b"The lighthouse", "text/plain", "n"), Reading("The lighthouse", "plain"))
    found = open_archive(folder).search("The lighthouse number 7 is closed")
    assert found[0].source_id == "hm:7"
    assert found[-1].id == new.id
    import_json_lines(folder, str(_second(tmp_path)), NOW)
    assert open_archive(folder).search("The lighthouse number 7 is closed") is None


def _second(tmp_path):
    path = tmp_path / "more.jsonl"
    path.write_text(json.dumps(document(77)))
    return path


def test_a_transcript_of_a_bulk_import_knows_who_speaks_where(tmp_path):
    from factcheck.pipeline.importing import import_file

    text = "MS LUND: Good morning to all of you.\n\nQ  Is the lock open?\n\nMS LUND: It is open, and it will stay so.\n"
    path = tmp_path / "in.jsonl"
    path.write_text(
        "\n".join(json.dumps({"id": k, "kind": k, "text": text}) for k in ("press_briefing", "press_release"))
    )
    folder = str(tmp_path / "fx")
    import_file(folder, str(path), {}, NOW)
    archive = open_archive(folder)
    evidence = archive.evidence(archive.capture("press_briefing"))
    assert evidence.text == text
    said = [(turn.speaker, text[slice(*turn.span)].strip()) for turn in evidence.turns]
    assert ("Q", "Is the lock open?") in said
    assert said[-1] == ("MS LUND", "It is open, and it will stay so.")
    assert archive.evidence(archive.capture("press_release")).turns == ()
    assert not verify_archive(folder).damage


def test_a_bundle_brings_captures_bulk_files_and_origins_along(tmp_path, lines):
    from factcheck.archives.keeper import Keeper
    from factcheck.archives.wacz import bundle
    from factcheck.archives.warcs import Resource
    from factcheck.core.records import Capture, Origin, Reading
    from factcheck.pipeline.importing import import_file

    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    import_json_lines(here, lines, NOW)
    draft = Capture("", "", "", NOW, "", "primary", "whole", "statement", url="https://quay.example/")
    with Keeper(here) as keeper:
        keeper.keep(draft, Resource(b"The quay is open", "text/plain", "n"), Reading("The quay is open", "plain"))
        keeper.add_origins([Origin("lost-post", "post", "Ina Lund", held=False, note="deleted")])
    bundle(open_archive(here), str(tmp_path / "out.wacz"))
    done = import_file(there, str(tmp_path / "out.wacz"), {}, NOW)
    assert done.whole, done
    for name in ("manifest.json", "index.cdxj"):
        assert Path(there, name).read_bytes() == Path(here, name).read_bytes()
    assert not verify_archive(there).damage
    assert sorted(os.listdir(Path(there, "bulk"))) == sorted(os.listdir(Path(here, "bulk")))
