"""What odd servers sent, once kept, is read alike by warcio, FastWARC and ourselves, and is proved by ``verify``."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys
import zlib

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.pipeline.capture import capture_urls
from factcheck.settings import Settings
from tests.hostile.servers import Resolver, answer, path_of, policy, redirect, serving

PAGE = (
    b"<html><head><title>Minutes</title></head><body><h1>Minutes of the board</h1><p>Signe Aldervik said the pier would "
    b"be rebuilt in oak, and that the board would pay for it out of its own funds this year.</p></body></html>"
) + b"<!-- filler %s -->" % (b"0123456789" * 400)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def chunked(data: bytes, *sizes: int) -> bytes:
    out, place = b"", 0
    for size in (*sizes, len(data)):
        piece = data[place : place + size]
        out += b"%x\r\n%s\r\n" % (len(piece), piece) if piece else b""
        place += size
    return out + b"0\r\n\r\n"


ANSWERS = {
    "plain": answer(PAGE),
    "chunked": OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunked(PAGE, 10, 300),
    "chunked and gzip": OK
    + b"transfer-encoding:chunked\r\nContent-Encoding: gzip\r\n\r\n"
    + chunked(gzip.compress(PAGE), 50),
    "gzip": answer(gzip.compress(PAGE), b"Content-Encoding: gzip"),
    "gzip in two members": answer(gzip.compress(PAGE[:300]) + gzip.compress(PAGE[300:]), b"Content-Encoding: gzip"),
    "deflate": answer(zlib.compress(PAGE), b"Content-Encoding: deflate"),
    "bare deflate": answer(zlib.compress(PAGE)[2:-4], b"Content-Encoding: deflate"),
    "gzip that is none": answer(PAGE, b"Content-Encoding: gzip"),
    "gzip cut": OK + b"Content-Length: 90000\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE)[:-20],
    "gzip that ends early": answer(gzip.compress(PAGE)[:-20], b"Content-Encoding: gzip"),
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + PAGE,
    "HTTP/1.0 without anything": b"HTTP/1.0 200 OK\r\n\r\n" + PAGE,
    "Latin-1": b"HTTP/1.1 200 D\xe9j\xe0 vu\r\nX-Name: caf\xe9\r\nContent-Type: text/html\r\n\r\n" + PAGE,
    "cut": OK + b"Content-Length: 90000\r\n\r\n" + PAGE,
    "cookies": answer(PAGE, b"Set-Cookie: a=b", b"Set-Cookie: c=d;\r\n\te=f"),
    "folded header": answer(PAGE, b"X-Long: one\r\n two"),
    "no reason phrase": b"HTTP/1.1 200\r\nContent-Type: text/html\r\n\r\n" + PAGE,
    "body begins with line ends": answer(b"\r\n\r\n\n" + PAGE),
}


def by_warcio(data: bytes) -> list[tuple[str, str, bytes]]:
    from warcio.archiveiterator import ArchiveIterator

    return [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
        for record in ArchiveIterator(io.BytesIO(data))
        if record.rec_type == "response"
    ]


def by_fastwarc(data: bytes) -> list[tuple[str, str, bytes]]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    return [
        ("response", record.headers["WARC-Target-URI"], record.reader.read())
        for record in ArchiveIterator(io.BytesIO(data), record_types=WarcRecordType.response, auto_decode="all")
    ]


@pytest.mark.parametrize("name", ANSWERS)
def test_an_odd_answer_is_kept_so_that_everybody_reads_it(name, tmp_path):
    def site(connection, head):
        connection.sendall(redirect("/minutes") if path_of(head) == "/old" else ANSWERS[name])

    with serving(site) as server:
        fetcher = Fetcher(policy(server), Resolver())
        got = fetcher.fetch(server.url + "/minutes")
        [done] = capture_urls(
            str(tmp_path / "kept"), [server.url + "/old"], {}, Settings(offline=False), fetcher=fetcher
        )
    assert done.capture is not None, done.problem
    data = (tmp_path / "kept" / done.capture.file).read_bytes()
    raw = got.exchanges[-1].body
    assert b"\r\n\r\n" + raw + b"\r\n" in data, "the bytes as sent"
    if name not in ("gzip cut", "gzip that ends early", "bare deflate", "gzip in two members"):
        # Of these four the libraries make different things; the bytes are there, and our own reader has the text.
        assert [record[2] for record in by_warcio(data)] == [b"", got.content]
        assert [record[2] for record in by_fastwarc(data)] == [b"", got.content]
    from factcheck.archives.scan import kept_payload
    from factcheck.cli.entry import run

    assert kept_payload(data).data == got.content

    assert run(["archive", "verify", "--archive", str(tmp_path / "kept")]) == 0


def test_warcio_itself_finds_nothing_wrong(tmp_path):
    with serving(lambda c, h: c.sendall(ANSWERS[path_of(h)[1:].replace("_", " ")])) as server:
        names = [f"{server.url}/{name.replace(' ', '_')}" for name in ANSWERS if "/" not in name]
        capture_urls(
            str(tmp_path / "kept"), names, {}, Settings(offline=False), fetcher=Fetcher(policy(server), Resolver())
        )
    files = [str(path) for path in (tmp_path / "kept").rglob("*.warc")]
    assert len(files) == len(names)
    done = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
