"""A link is classified from its address alone: kind, issuer, handle, date, text fragment."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from factcheck.core.citing_links import classify, is_profile
from factcheck.core.citing_scene import bare_links
from factcheck.core.fragments import parse_fragments
from factcheck.core.known import register


@pytest.mark.parametrize(
    ("url", "kind", "issuer", "handle", "date"),
    [
        ("https://x.com/IlsaMarn/status/1889392315032281242", "post", "@IlsaMarn", "@IlsaMarn", "2025-02-11"),
        ("https://twitter.com/IlsaMarn/status/12?s=20", "post", "@IlsaMarn", "@IlsaMarn", None),
        ("https://truthsocial.com/@IlsaMarn/posts/1138", "post", "@IlsaMarn", "@IlsaMarn", None),
        ("https://t.me/s/ilsamarn/77", "post", "@ilsamarn", "@ilsamarn", None),
        ("https://www.youtube.com/watch?v=abc", "post", "YouTube", None, None),
        ("https://www.reuters.com/world/2031-03-02/x", "report", "Reuters", None, "2031-03-02"),
        ("https://edition.cnn.com/TRANSCRIPTS/2031/transcript.html", "transcript", "CNN", None, None),
        ("https://www.whitehouse.gov/briefing-room/statements-releases/2021/07/09/x", "statement", "The White House", None, "2021-07-09"),
        ("https://www.state.gov/briefings/department-press-briefing-april-5", "transcript", "U.S. Department of State", None, None),
        ("https://www.justice.gov/opa/pr/x", "statement", "U.S. Department of Justice", None, None),
        ("https://help.senate.gov/hearings/x", "transcript", "help.senate.gov", None, None),
        ("https://harbour.example/news/2031/05/x", "report", "harbour.example", None, "2031-05"),
        ("https://harbour.example/files/wall.pdf", "document", "harbour.example", None, None),
        ("https://bit.ly/3sYCFng", "unknown", None, None, None),
        ("mailto:marn@harbour.example", "unknown", None, None, None),
    ],
)  # fmt: skip
def test_an_address_says_what_it_is(url, kind, issuer, handle, date):
    found = classify(url, register())
    assert (found.kind, found.issuer, found.handle, found.date) == (kind, issuer, handle, date)
    assert found.reason


def test_the_text_fragment_is_parsed_and_taken_off_the_address():
    found = classify("https://harbour.example/news/1#:~:text=We%20will,wall", register())
    assert found.url == "https://harbour.example/news/1"
    assert (found.fragment.start, found.fragment.end) == ("We will", "wall")


@pytest.mark.parametrize(
    "url", ["https://en.wikipedia.org/wiki/X", "https://x.com/IlsaMarn", "https://gazette.example/topic/walls"]
)
def test_pages_about_somebody_are_told_from_words_of_theirs(url):
    assert is_profile(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://gazette.example",
        "https://gazette.example/",
        "https://gazette.example/sport",
        "https://gazette.example/walls-and-quays",
        "https://x.com/IlsaMarn-Vest",
    ],
)
def test_a_front_page_a_section_and_an_account_are_no_words_of_anybody(url):
    assert is_profile(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://town.example/the-quay-will-be-rebuilt",
        "https://town.example/the-quay-will-be-rebuilt/",
        "https://town.example/statement",
        "https://town.example/notice.pdf",
        "https://town.example/notice12.html",
        "https://town.example/?p=1204",
    ],
)
def test_a_title_at_the_root_of_a_site_is_a_page_like_any_other(url):
    assert not is_profile(url)


def test_every_link_of_the_white_house_pages_is_classified_and_every_fragment_parsed(shared):
    urls = []
    with gzip.open(shared / "data" / "archive" / "whitehouse.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if "://" in line:
                urls += [link.url for link in bare_links(json.loads(line)["text"], ())]
    sample = (shared / "data" / "samples" / "whitehouse_release_with_x_and_textfragment_links.md").read_text("utf-8")
    urls += re.findall(r"\]\((https?://[^\s)]+)\)", sample)
    assert len(urls) > 150
    found = [classify(url, register()) for url in urls]
    assert all(citation.reason for citation in found)
    opaque = [citation for citation in found if citation.kind == "unknown"]
    assert all("shortened" in citation.reason or "no web address" in citation.reason for citation in opaque)
    pointers = [url for url in urls if ":~:text=" in url]
    assert len(pointers) >= 9
    assert all(parse_fragments(url) for url in pointers)
    assert all(citation.fragment for url, citation in zip(urls, found, strict=True) if ":~:text=" in url)
