"""Laws of the archive, for any words, names and addresses: what is kept is read again, proves itself, is rebuilt."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.archives.cdxj import file_of
from factcheck.archives.folder import open_archive
from factcheck.archives.keeper import Keeper
from factcheck.archives.names import file_name, inside, slug
from factcheck.archives.rebuild import rebuild
from factcheck.archives.surt import surt
from factcheck.archives.verifying import verify
from factcheck.archives.warcs import Exchange, Hop, Resource
from factcheck.core.records import Capture, Origin, Reading, Turn
from factcheck.index.store import Document, SearchIndex
from factcheck.index.words import stretch_spans, words

ANYTHING = st.text(st.characters(codec=None), max_size=60)
WORDS = st.text(st.characters(codec=None), min_size=1, max_size=400)
URLS = st.one_of(st.none(), ANYTHING.map(lambda s: "https://quay.example/" + s), ANYTHING)
WHEN = "2031-03-05T10:00:00Z"


@st.composite
def drafts(draw) -> Capture:
    return Capture(
        "", "", "", WHEN, "", "primary", "whole", "statement", url=draw(URLS), issuer=draw(ANYTHING),
        title=draw(ANYTHING), source_id=draw(st.one_of(st.none(), ANYTHING)), translated=draw(st.booleans()),
    )  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(drafts(), WORDS, st.binary(max_size=300), ANYTHING, st.booleans())
def test_whatever_is_kept_is_read_again_and_proves_itself(draft, text, body, name, fetched):
    reading = Reading(text, "law/1", turns=(Turn(name, (0, len(text))),), hidden=((0, 1),))
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    hop = Hop(draft.url or "https://quay.example/", WHEN, b"GET / HTTP/1.1\r\n\r\n", head, body)
    content = Exchange((hop,), "text/html", {"x": name}) if fetched else Resource(body, name or "text/plain", name)
    with tempfile.TemporaryDirectory() as folder:
        with Keeper(folder) as keeper:
            keeper.keep(draft, content, reading, Origin("o", "statement", name))
        archive = open_archive(folder)
        [capture] = archive.captures()
        evidence = archive.evidence(capture)
        assert evidence.text == text
        assert evidence.turns == reading.turns
        assert (capture.issuer, capture.title, capture.url) == (draft.issuer, draft.title, draft.url)
        assert verify(archive).damage == ()
        before = [Path(folder, one).read_bytes() for one in ("manifest.json", "index.cdxj")]
        os.unlink(os.path.join(folder, "manifest.json"))
        rebuild(folder)
        assert [Path(folder, one).read_bytes() for one in ("manifest.json", "index.cdxj")] == before
        assert {file_of(line) for line in before[1].decode().splitlines()} == {capture.file}


@given(URLS)
def test_a_name_stays_inside_and_a_key_is_one_word_or_line(url):
    name = file_name(url, WHEN, "ab" * 32)
    assert inside("/a", name) == os.path.join("/a", name)
    assert slug(name.split("/")[0]).removesuffix("_") == name.split("/")[0].removesuffix("_")
    assert "\n" not in surt(url or "")


@given(st.text(max_size=6000), st.integers(0, 3))
def test_stretches_cover_a_text(text, times):
    whole = text * (times + 1)
    reached = 0
    for start, stop in stretch_spans(whole):
        assert start <= reached
        assert stop > start
        reached = max(reached, stop)
    assert reached == len(whole)


@settings(max_examples=15, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5), st.text(max_size=200))
def test_any_query_is_answered_and_a_document_is_found_by_its_own_words(texts, query):
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(folder)
        captures = [
            Capture(f"urn:{n}", folder, "a.warc", WHEN, "", "primary", "whole", "statement") for n in range(len(texts))
        ]
        made = [Document(one, 0, "", text) for one, text in zip(captures, texts, strict=True)]
        index.update([("a.warc", "1")], lambda _name: made)
        assert len(index.search(query, 9)) <= 5
        for capture, text in zip(captures, texts, strict=True):
            plain = [word for word in words(text) if word.isascii()]
            if plain and text.isascii():
                assert capture.id in {found.id for found in index.search(" ".join(plain[:12]), 9)}
        index.close()
