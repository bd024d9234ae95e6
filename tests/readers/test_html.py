"""The map back to the page, the roles of blocks, the second opinion, and a WARC file as input."""

from __future__ import annotations

import io

import pytest

from factcheck.readers import read_article, read_origin
from factcheck.readers.dom import place_of, read_page
from tests.hostile.test_odd_pages import MORE, SAID


def test_every_character_leads_back_to_its_node():
    page = read_page("<html><body><p>One   <b>two\n three</b> four</p><p>five <q>six</q></p></body></html>")
    for word, path, raw in (
        ("three", "/html/body/p[1]/b/text", "two\n three"),
        ("four", "/html/body/p[1]/b/tail", " four"),
    ):
        where, offset = place_of(page, page.text.index(word))
        assert where == path
        assert raw[offset:].startswith(word)
    assert place_of(page, page.text.index("“")) is None


def test_captions_block_quotes_and_pull_quotes_keep_their_roles():
    filler = f"<p>{MORE}</p>" * 4
    page = (
        f"<html><body><article><h1>Harbour</h1>{filler}<blockquote cite='https://a.example'><p>{SAID}</p></blockquote>{filler}"
        "<aside class='pullquote'><p>We will never sell the quay</p></aside>"
        f"<figure><img src=a.png><figcaption>Ada Quill on the quay.</figcaption></figure>{filler}</article></body></html>"
    )
    article = read_article(page.encode(), media_type="text/html")
    roles = {article.text[slice(*b.span)]: (b.role, b.cite) for b in article.blocks}
    assert roles[SAID] == ("block_quote", "https://a.example")
    assert roles["We will never sell the quay"][0] == "pull_quote"
    assert roles["Ada Quill on the quay."][0] == "caption"
    assert roles["Harbour"][0] == "title"


def test_the_second_opinion_speaks_where_the_first_keeps_far_less(monkeypatch):
    import trafilatura

    monkeypatch.setattr(trafilatura, "extract", lambda *a, **k: MORE)
    page = f"<html><body><div><p>{MORE}</p><p>{SAID}</p><p>{SAID.replace('never', 'not')}</p><p>{SAID.replace('quay', 'pier')}</p></div></body></html>"
    article = read_article(page.encode(), media_type="text/html")
    assert SAID in article.text
    assert any("second opinion" in note for note in article.notes)


def test_a_warc_file_is_read_for_its_page():
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    body = f"<html><body><p>{SAID}</p><p>{MORE}</p></body></html>".encode()
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    writer.write_record(
        writer.create_warc_record(
            "https://lantern.example/a", "response", payload=io.BytesIO(body), http_headers=headers
        )
    )
    reading = read_origin(out.getvalue(), name="a.warc")
    assert SAID in reading.text
    assert reading.url == "https://lantern.example/a"
    assert SAID in read_article(out.getvalue(), name="a.warc").text


def test_a_page_that_only_its_metadata_fills_is_hidden_text():
    page = '<html><head><meta property="og:description" content="Only the head says this about the quay."></head><body><p>Something else stands here.</p></body></html>'
    reading = read_origin(page.encode(), media_type="text/html")
    hidden = [reading.text[a:b] for a, b in reading.hidden]
    assert hidden == ["Only the head says this about the quay."]


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute; left:-9999px",
        "text-indent: -9999px",
        "color:#fff; background-color:#fff",
        "clip-path: inset(100%)",
        "transform: scale(0)",
        "color: transparent",
        "height:0; overflow:hidden",
    ],
)
def test_words_out_of_sight_are_hidden_text(style):
    page = f"<html><body><p>{MORE}</p><p style='{style}'>{SAID}</p></body></html>"
    reading = read_origin(page.encode(), media_type="text/html")
    assert [reading.text[a:b] for a, b in reading.hidden] == [SAID]


@pytest.mark.parametrize("style", ["margin-left:-20px", "color:#000; background:#fff", "height:20px", "opacity:0.9"])
def test_words_that_are_merely_styled_are_not(style):
    page = f"<html><body><p>{MORE}</p><p style='{style}'>{SAID}</p></body></html>"
    assert not read_origin(page.encode(), media_type="text/html").hidden
