"""The index finds the document whose words stand together, whatever was altered, and forgets what is gone."""

from __future__ import annotations

import sqlite3

import pytest

from factcheck.core.records import Capture
from factcheck.index.store import Document, SearchIndex
from factcheck.index.words import literal_runs, stretches, words

FILLER = "The committee met and the members said that it was a matter for the committee and the members. "


def document(n: int, text: str, file: str = "a.warc") -> Document:
    capture = Capture(
        id=f"urn:uuid:{n}", archive="", file=file, captured="2031-03-05T10:00:00Z", sha256="", relation="primary",
        completeness="whole", kind="statement", source_id=f"doc:{n}",
    )  # fmt: skip
    return Document(capture, n * 100, f"{n:064x}", text)


TEXTS = [
    FILLER * 40 + f"Lighthouse keeper number {n} painted the gallery vermilion on day {n}. " + FILLER * 40
    for n in range(30)
]
TEXTS += [
    FILLER * 20 + "We shall not be moved by anybody at all. " + FILLER,
    FILLER * 15 + "Ми передбачили належні заходи негайного реагування. " + FILLER,
    FILLER * 15 + "La décision a été prise à l’unanimité par le bureau naïf. ",
]


@pytest.fixture(scope="module")
def index(tmp_path_factory) -> SearchIndex:
    made = SearchIndex(str(tmp_path_factory.mktemp("ix")))
    made.update([("a.warc", "d1")], lambda name: (document(n, text) for n, text in enumerate(TEXTS)))
    return made


@pytest.mark.parametrize(
    ("quote", "doc"),
    [
        ("keeper number 7 painted the gallery vermilion on day 7", "doc:7"),
        ("Keeper No. 23 painted its gallery [in] vermilion on day 23", "doc:23"),
        ("keeper number 11 ... the gallery vermillion on day 11", "doc:11"),
        ("shall not be moved by", "doc:30"),
        ("we shall be moved by anybody at all", "doc:30"),
        ("належні заходи негайного реагування", "doc:31"),
        ("la decision a ete prise a l'unanimite", "doc:32"),
    ],
)
def test_the_right_document_comes_first(index, quote, doc):
    assert index.search(quote, 5)[0].source_id == doc


def test_words_that_stand_nowhere_find_nothing(index):
    assert index.search("zygomorphic xylophones quetzal", 5) == []
    assert index.search("", 5) == []
    assert index.search('" OR NEAR( * :', 5) == []


def test_every_word_of_a_text_is_in_a_stretch_and_every_border_phrase_whole():
    text = " ".join(f"w{n}" for n in range(3000))
    parts = [words(part) for part in stretches(text)]
    assert len(parts) > 5
    together = {tuple(part[at : at + 4]) for part in parts for at in range(len(part))}
    assert all((f"w{n}", f"w{n + 1}", f"w{n + 2}", f"w{n + 3}") in together for n in range(2996))


def test_brackets_and_gaps_of_the_quotation_are_not_searched():
    assert literal_runs("[T]he “steel” . . . was [their] ours … (emphasis added) now") == [
        ["he", "steel"], ["was"], ["ours"], ["now"],
    ]  # fmt: skip


def test_an_index_follows_its_files(tmp_path):
    index = SearchIndex(str(tmp_path))
    texts = {"a.warc": "alpha beacon", "b.warc": "beta beacon", "c.warc": "gamma beacon"}

    def read(name):
        return [document(ord(name[0]), texts[name], name)]

    index.update([("a.warc", "1"), ("b.warc", "1")], read)
    assert index.covers([("a.warc", "1"), ("b.warc", "1")])
    assert not index.covers([("a.warc", "2")])
    assert not index.covers([("c.warc", "1")])
    texts["a.warc"] = "omega beacon"
    assert index.update([("a.warc", "2"), ("c.warc", "1")], read) == 2
    assert {c.file for c in index.search("beacon", 9)} == {"a.warc", "c.warc"}
    assert index.search("alpha", 9) == []
    assert index.search("beta", 9) == []
    assert index.update([("a.warc", "2"), ("c.warc", "1")], read) == 0


def test_a_damaged_index_is_made_again(tmp_path):
    (tmp_path / "index.sqlite").write_bytes(b"not a database, just bytes " * 50)
    index = SearchIndex(str(tmp_path))
    assert not index.covers([("a.warc", "1")])
    assert index.update([("a.warc", "1")], lambda name: [document(1, "alpha beacon")]) == 1
    assert index.search("beacon", 1)[0].source_id == "doc:1"


def test_a_failing_update_leaves_the_old_index(tmp_path):
    index = SearchIndex(str(tmp_path))
    index.update([("a.warc", "1")], lambda name: [document(1, "alpha beacon")])

    def broken(name):
        yield document(2, "beta beacon", name)
        raise ValueError("damaged")

    with pytest.raises(ValueError, match="damaged"):
        index.update([("a.warc", "1"), ("b.warc", "1")], broken)
    again = SearchIndex(str(tmp_path))
    assert [c.source_id for c in again.search("beacon", 9)] == ["doc:1"]
    assert isinstance(sqlite3.connect(tmp_path / "index.sqlite"), sqlite3.Connection)


def test_an_index_in_memory_writes_nothing(tmp_path):
    index = SearchIndex(str(tmp_path / "not-there"), in_memory=True)
    assert index.files() is None
    assert index.update([("a.warc", "1")], lambda name: [document(1, "alpha beacon")]) == 1
    assert index.search("beacon", 1)[0].source_id == "doc:1"
    assert index.files() == {"a.warc": "1"}
    assert not (tmp_path / "not-there").exists()
