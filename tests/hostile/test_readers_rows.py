"""Rows 31-36, 52-55 and 57 of the hostile-input table: what the readers must make of them, within time and memory."""

from __future__ import annotations

import gzip
import time

import pytest

from factcheck.errors import InputError
from factcheck.readers import read_article, read_origin, read_origin_here
from factcheck.readers.sandbox import read_origin_limited
from tests.timing import holds

WORDS = "“Ми не продамо набережну, — сказала міністерка. — Ніколи й нікому, хай там що”."
PAGE = "<!doctype html><html><head><title>Порт</title>{meta}</head><body><p>{words}</p><p>{words}</p></body></html>"


def page(words: str = WORDS, meta: str = "") -> str:
    return PAGE.format(words=words, meta=meta)


def test_row_31_a_header_charset_that_is_no_charset_runs_no_codec():
    reading = read_origin(page().encode(), media_type="text/html; charset=zip")
    assert WORDS in reading.text
    assert any("charset=zip" in note for note in reading.notes)


def test_row_32_utf_7_is_never_decoded():
    reading = read_origin(
        b"<html><body><p>+ADw-script+AD4- is what it says here</p>", media_type="text/html; charset=utf-7"
    )
    assert "+ADw-script+AD4-" in reading.text
    assert "<script>" not in reading.text


def test_row_33_utf_8_bytes_beat_a_latin_1_header():
    reading = read_origin(page("“curly” – ’tis").encode(), media_type="text/html; charset=iso-8859-1")
    assert "“curly” – ’tis" in reading.text
    assert any("UTF-8" in note for note in reading.notes)


def test_row_34_a_meta_charset_is_obeyed():
    data = page(WORDS.replace("“", '"').replace("”", '"'), '<meta charset="windows-1251">').encode("cp1251")
    assert "сказала міністерка" in read_origin(data, media_type="text/html").text


@pytest.mark.parametrize("charset", ["koi8_u", "cp1251", "koi8_r", "utf-16", "utf-16-be", "cp866"])
def test_row_35_an_undeclared_charset_is_found(charset):
    words = 'Мы никогда не продадим набережную, сказала министр. "Никогда и никому", - добавила она вчера вечером.'
    data = page(words).encode(charset)
    if charset == "utf-16-be":
        data = b"\xfe\xff" + data
    reading = read_origin(data, media_type="text/html")
    assert words in reading.text


@pytest.mark.parametrize(
    ("data", "media_type", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), "text/html", "refused:type"),
        (b"\xff\xd8\xff\xe0" + bytes(2000), "text/html", "refused:type"),
        (b"PK\x03\x04" + bytes(2000), "text/html", "refused:type"),
        (b"%PDF-1.7\nnothing else", "text/html", "pdf"),
    ],
)
def test_row_36_the_bytes_say_what_they_are_and_not_the_header(data, media_type, reason):
    reading = read_origin(data, media_type=media_type)
    assert reading.text == ""
    assert reading.problem.reason == reason
    assert reading.problem.next_step


def test_row_36_the_reverse_a_page_declared_as_something_else_is_read():
    for media_type in ("application/pdf", "image/png", "application/json", "text/plain"):
        assert WORDS in read_origin(page().encode(), media_type=media_type).text
    assert WORDS in read_origin(gzip.compress(page().encode()), media_type="text/html").text
    bomb = gzip.compress(bytes(60_000_000))
    assert read_origin(bomb, media_type="text/html").problem.reason == "refused:type"


ENTITY = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY e SYSTEM "file:///etc/passwd">]>"""


def test_row_52_entities_of_xml_are_never_expanded_or_fetched():
    reading = read_origin(ENTITY + b"<transcript><text>&b; &e;</text></transcript>", media_type="text/xml")
    assert reading.text == ""
    assert "entities" in reading.problem.detail


def test_row_53_entities_of_a_page_are_ignored():
    reading = read_origin(
        b'<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><body><p>Before &e; after it all</p>'
    )
    assert "root:" not in reading.text
    assert "after it all" in reading.text


SAID = b"<p>Words that everybody here can read and understand.</p>"
SIZES = {
    "depth 300": b"<html><body>" + b"<div>" * 300 + SAID + b"</div>" * 300,
    "depth 5,000": b"<html><body>" + b"<div>" * 5_000 + SAID + b"</div>" * 5_000,
    "depth 100,000": b"<html><body>" + b"<div>" * 100_000 + SAID + b"</div>" * 100_000,
    "200,000 attributes": b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">" + SAID,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SIZES)
@pytest.mark.parametrize("read", [read_origin, read_article])
def test_row_54_no_depth_and_no_attributes_silence_a_page(name, read):
    begin = time.perf_counter()
    assert "Words that everybody here can read" in read(SIZES[name], media_type="text/html").text
    assert time.perf_counter() - begin < 6


@pytest.mark.slow
def test_row_54_five_megabytes_of_one_character_end_in_time():
    begin = time.perf_counter()
    reading = read_origin(b"<html>" + b"<" * 5_000_000, media_type="text/html")
    assert reading.text or reading.problem
    assert time.perf_counter() - begin < 6


@pytest.mark.slow
def test_row_54_what_takes_too_much_memory_or_time_kills_the_child_only():
    large = b"<html><body>" + SAID * 330_000
    reading = read_origin_limited(large, media_type="text/html", megabytes=40)
    assert reading.problem.reason in ("memory", "size")
    reading = read_origin_limited(SIZES["depth 100,000"], media_type="text/html", seconds=0.05)
    assert reading.problem.reason == "timeout"
    with pytest.raises(InputError, match=r"not fully readable|cannot be read"):
        read_article(b"<html><body>" + SAID * 360_000, media_type="text/html", name="big.html")


ROW_55 = {
    "straight marks": '"',
    "curly marks": "“",
    "Mr.": "Mr. ",
    "no sentence end": "word ",
    "labels": "MR A:\n",
    "Q": "Q \n",
    "brackets": "[](",
    "anchors": "<a href=x>",
    "entities": "&amp;",
    "open tags": "<p",
    "s": "<s>",
    "q": "<q>",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ROW_55)
@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown", "text/html"])
def test_row_55_twice_the_input_takes_about_twice_the_time(name, media_type):
    def seconds(size: int) -> float:
        data = ("<html><body><p>" if media_type == "text/html" else "").encode() + (
            ROW_55[name] * (size // len(ROW_55[name]))
        ).encode()
        begin = time.process_time()
        read_origin_here(data, media_type=media_type)
        return time.process_time() - begin

    # 0.2 s: below that the clock says more than the reader
    assert holds(seconds, 50_000, 100_000, times=2.5, floor=0.2)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b'{"data": {"id": "1", "text": NaN}}',
        b'{"data": {"id": "1", "text": "x"',
        b'{"id_str": 5, "created_at": 7, "text": {}, "user": []}',
        b'{"content": "x", "account": {}, "quote": 5, "reblog": []}',
        b'{"posts": [5]}',
        b'{"commit": {"record": {"text": "x", "facets": [{"index": 5}, 7]}}}',
        b"[]",
        b"[1]",
        b"{}",
    ],
)
def test_row_57_json_that_is_no_answer_is_refused_in_words(data):
    reading = read_origin(data, media_type="application/json")
    assert reading.problem is not None or reading.text == "x"


def test_row_57_a_hundred_megabytes_of_json_are_not_parsed():
    reading = read_origin(b'{"a": "' + b"x" * 100_000_000 + b'"}', media_type="application/json")
    assert reading.problem.reason == "size"


def test_row_57_the_last_of_two_equal_keys_counts_and_nothing_fails():
    reading = read_origin(b'{"data": {"id": "1", "text": "a", "text": "b"}}', media_type="application/json")
    assert reading.text == "b"
