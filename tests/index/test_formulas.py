"""What a quotation costs in a large index: formulas and common words are passed over, yet nothing is lost by it."""

from __future__ import annotations

from factcheck.core.records import Capture
from factcheck.core.text import sha256_text
from factcheck.index import store
from factcheck.index.store import Document, SearchIndex

FORMULA = "by order of the harbour council"


def _index(texts: list[str]) -> SearchIndex:
    index = SearchIndex("nowhere", in_memory=True)

    def read(_name: str) -> list[Document]:
        whole = ("", "2031-03-05T10:00:00Z", "", "primary", "whole", "statement")
        return [Document(Capture(f"c{n}", "", *whole), n, sha256_text(text), text) for n, text in enumerate(texts)]

    index.update([("bulk.warc", "0" * 64)], read)
    return index


def _ids(index: SearchIndex, words: str) -> list[str]:
    return [found.capture.id for found in index.search_stretches(words, 5)]


def test_a_formula_alone_still_finds_its_holders(monkeypatch):
    monkeypatch.setattr(store, "_FORMULA", 3)
    monkeypatch.setattr(store, "_COMMON", 3)
    assert _ids(_index([FORMULA] * 8), FORMULA)


def test_a_formula_does_not_outweigh_the_rare_words(monkeypatch):
    monkeypatch.setattr(store, "_FORMULA", 3)
    texts = [f"Notice {n}: {FORMULA}." for n in range(8)] + ["The pontoon of Quellmouth was towed away."]
    assert _ids(_index(texts), f"{FORMULA} the pontoon of Quellmouth")[0] == "c8"


def test_the_heaviest_stretches_are_the_same_as_of_a_full_count():
    scores = {(doc << 20) + n: float((doc * 37 + n * 11) % 101) for doc in range(1, 200) for n in range(5)}
    best = store._heaviest(scores, 10)
    full = store._heaviest(scores, 10_000)
    top = sorted(full, key=lambda doc: (-full[doc][0], doc))[:10]
    assert len(set(top) & set(best)) >= 9


def test_a_phrase_of_common_words_is_not_asked_where_rarer_ones_are_enough(monkeypatch):
    monkeypatch.setattr(store, "_SCARCE", 3)
    known = dict.fromkeys("a b c d e f g h i j k l".split(), 1) | dict.fromkeys("m n o p".split(), 9)
    run = "m n o p a b c d e f g h i j k l".split()
    assert store._phrases(run, known) == ['"a b c d"', '"e f g h"', '"i j k l"']
    assert store._phrases("m n o p".split(), known) == ['"m n o p"']


def test_what_is_added_is_found_though_the_words_were_asked_before():
    index = _index(["The pontoon of Quellmouth was towed away."])
    assert _ids(index, "the pontoon of Quellmouth") == ["c0"]

    def read(name: str) -> list[Document]:
        text = f"{name}: the pontoon of Quellmouth came back."
        whole = ("", "2031-03-05T10:00:00Z", "", "primary", "whole", "statement")
        return [Document(Capture(name, "", *whole), 0, sha256_text(text), text)]

    index.update([("bulk.warc", "0" * 64), ("new.warc", "1" * 64)], read)
    assert set(_ids(index, "the pontoon of Quellmouth")) == {"c0", "new.warc"}
