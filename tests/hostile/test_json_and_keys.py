"""Rows 57 and 58 of the hostile inputs: JSON that is not to be believed, and the many names of one page."""

from __future__ import annotations

import time

import pytest

from factcheck.core.jsontext import load_json
from factcheck.core.urls import canonical_key, shown
from factcheck.errors import RefusedError


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "nested deeper"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested deeper"),
        (b"[" * 50, "line 1"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b'{"text": "one", "text": "two"}', "twice"),
        (b'{"a": 1} trailing', "Extra data"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b"", "Expecting value"),
        (b'"unclosed', "Unterminated"),
        (b"<html>", "Expecting value"),
        (b"1" * 10_000, "digits"),
    ],
)
def test_row_57_json_that_is_not_to_be_believed_is_refused(data, why):
    with pytest.raises(RefusedError, match=why) as caught:
        load_json(data, "api.test")
    assert caught.value.reason == "error:json"


def test_row_57_a_hundred_megabytes_are_refused_unread():
    start = time.monotonic()
    with pytest.raises(RefusedError, match="more than any answer needs"):
        load_json(b" " * 100_000_000, "api.test")
    assert time.monotonic() - start < 1


def test_row_57_brackets_inside_strings_do_not_count():
    assert load_json('{"a": "' + "[{" * 500 + '\\\\", "b": "\\"[["}', "x") == {"a": "[{" * 500 + "\\", "b": '"[['}


SAME = [
    (
        "https://example.org/news/a-b",
        "http://example.org/news/a-b/",
        "https://www.example.org/news/a-b#part",
        "https://m.example.org/news/a-b?utm_source=x&utm_medium=y",
        "https://amp.example.org/news/a-b",
        "https://mobile.example.org:443/news/a-b?fbclid=Iw123",
        "HTTPS://EXAMPLE.ORG/news/a%2Db",
        "https://example.org/news/a-b/amp/",
        "https://example.org./news/a-b",
        "https://web.archive.org/web/20210413120000/https://example.org/news/a-b",
        "https://web.archive.org/web/20210413120000id_/http:/example.org/news/a-b",
    ),
    (
        "https://twitter.com/Someone/status/1234567890",
        "https://x.com/someone/status/1234567890?s=20",
        "https://mobile.twitter.com/Someone/status/1234567890?ref_src=twsrc%5Etfw",
        "http://www.twitter.com/Someone/status/1234567890/",
    ),
    ("https://bücher.example/ä?q=ü", "http://xn--bcher-kva.example/%C3%A4?q=%C3%BC"),
    ("https://example.org/?b=2&a=1", "https://example.org/?a=1&b=2&utm_campaign=z"),
    ("https://t.me/s1/22", "https://telegram.me/s1/22"),
]


@pytest.mark.parametrize("urls", SAME, ids=[group[0] for group in SAME])
def test_row_58_the_names_of_one_page_have_one_key(urls):
    assert len({canonical_key(url) for url in urls}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org/a?session=114", "https://example.org/a?session=115"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://m.de/x", "https://de/x"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://news.example.org/a", "https://example.org/a"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://x.com/a/status/1", "https://x.com/a/status/2"),
    ],
)
def test_row_58_different_pages_keep_different_keys(one, other):
    assert canonical_key(one) != canonical_key(other)


def test_row_58_where_courlan_joins_two_names_of_a_page_so_do_we():
    courlan = pytest.importorskip("courlan")
    for group in SAME:
        for one in group:
            for other in group:
                if courlan.clean_url(one) == courlan.clean_url(other):
                    assert canonical_key(one) == canonical_key(other)


@pytest.mark.parametrize(
    "url", ["", "mailto:a@b.test", "not a url", "http://[::1/", "urn:uuid:12", "http://:80", "https://example.org:x/"]
)
def test_row_58_what_is_no_web_address_stays_as_it_is(url):
    assert canonical_key(url) == url


def test_a_key_is_its_own_key_once_more_dressed_as_a_url():
    for group in SAME:
        key = canonical_key(group[0])
        assert canonical_key("https://" + key) == key


def test_a_shown_url_has_no_credentials_and_is_not_endless():
    assert shown("https://me:pw@host.test/x?a=b@c") == "https://…@host.test/x?a=b@c"
    assert len(shown("https://host.test/" + "x" * 5000)) <= 200
