"""Rows 19 to 30 of the hostile inputs: what a server may answer."""

from __future__ import annotations

import contextlib
import gzip
import time
import zlib

import pytest

from tests.hostile.measure import cost
from tests.hostile.servers import answer, drip, fetch, fetch_async, serving

MB = 1024 * 1024


@pytest.fixture(params=[fetch, fetch_async], ids=["sync", "async"])
def grab(request):
    return request.param


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """200 MB of zeros in 200 kB."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(squeezer.compress(bytes(MB)) for _ in range(200)) + squeezer.flush()


def coded(body: bytes, coding: bytes) -> bytes:
    return answer(body, b"Content-Encoding: " + coding)


def test_row_19_a_gzip_bomb_is_refused_while_it_is_small(bomb):
    with serving(coded(bomb, b"gzip")) as server:
        spent = cost(server.url + "/", server.port)
    assert spent["reason"] == "refused:bomb"
    assert spent["mb"] <= 44
    assert spent["seconds"] < 6


def test_row_19_a_deflate_bomb_and_one_of_many_members_too(grab, bomb):
    inflated = zlib.compress(bytes(50 * MB), 9)
    with serving(coded(inflated, b"deflate")) as server:
        assert grab(server.url + "/", server).problem.reason == "refused:bomb"
    many = gzip.compress(bytes(MB // 2)) * 100
    with serving(coded(many, b"gzip")) as server:
        assert grab(server.url + "/", server).problem.reason == "refused:bomb"


@pytest.mark.parametrize(
    "coding", [b"gzip, gzip", b"gzip\r\nContent-Encoding: gzip", b"deflate, gzip", b"identity, br, gzip"]
)
def test_row_20_stacked_codings_are_refused(grab, coding):
    with serving(coded(gzip.compress(gzip.compress(b"x" * 1000)), coding)) as server:
        got = grab(server.url + "/", server)
    assert got.problem.reason == "refused:coding"
    assert got.exchanges == ()


@pytest.mark.parametrize("coding", [b"br", b"zstd", b"compress", b"exi"])
def test_row_21_22_a_coding_nobody_asked_for_is_refused(grab, coding):
    with serving(coded(b"\x00" * 1000, coding)) as server:
        assert grab(server.url + "/", server).problem.reason == "refused:coding"
        assert all(b"Accept-Encoding: identity" in head for head in server.requests)


def endless(connection, head):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    with contextlib.suppress(OSError):
        while True:
            connection.sendall(b"<p>more</p>" * 6000)


def test_row_23_an_endless_body_stops_at_the_cap_and_memory_with_it():
    with serving(endless) as server:
        spent = cost(server.url + "/", server.port)
    assert (spent["truncated"], spent["content"]) == ("length", 20 * MB)
    assert spent["mb"] <= 150
    assert spent["seconds"] < 6


def test_row_23_in_both_drivers(grab):
    with serving(endless) as server:
        got = grab(server.url + "/", server, max_body=MB)
    assert got.truncated == "length"
    assert len(got.content) == len(got.exchanges[0].body) == MB


def test_row_24_a_slow_body_stops_when_the_time_is_up(grab):
    def slow(connection, head):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
        drip(connection, b"x" * 100, pause=0.25)

    with serving(slow) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server, deadline=1.5)
        took = time.monotonic() - start
    assert 1.4 <= took < 4
    assert got.truncated == "time"
    assert 0 < len(got.content) < 10


def test_row_25_slow_headers_stop_when_the_time_is_up(grab):
    with serving(lambda c, h: drip(c, b"HTTP/1.1 200 OK\r\nX-Slow: " + b"y" * 100, pause=0.25)) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server, deadline=1.5)
        assert 1.4 <= time.monotonic() - start < 4
    assert got.problem.reason == "timeout"
    assert got.exchanges == ()


def test_row_25_a_tls_handshake_that_drips_stops_when_the_time_is_up(grab):
    """Raw: the server never reads a request, so it cannot be one of ours."""
    import socket
    import threading

    listening = socket.create_server(("127.0.0.1", 0))

    def handshake():
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            drip(connection, b"\x16\x03\x03\x40\x00" + b"\x02" * 100, pause=0.2)

    threading.Thread(target=handshake, daemon=True).start()
    port = listening.getsockname()[1]
    start = time.monotonic()
    got = grab(f"https://127.0.0.1:{port}/", ports=(port,), deadline=1.5)
    assert 1.4 <= time.monotonic() - start < 4
    assert got.problem.reason == "timeout"
    listening.close()


def test_row_25_a_chain_of_slow_redirects_shares_one_deadline(grab):
    from tests.hostile.servers import path_of, redirect

    def hop(connection, head):
        time.sleep(0.6)
        connection.sendall(redirect(path_of(head) + "x"))

    with serving(hop) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server, deadline=1.5)
        assert time.monotonic() - start < 4
    assert got.problem.reason == "timeout"
    assert len(got.exchanges) == 2


def test_row_25_a_resolver_that_hangs_stops_too(grab):
    def hanging(host, port):
        time.sleep(3)
        return ["127.0.0.1"]

    start = time.monotonic()
    got = grab("http://slow.test/", resolver=hanging, deadline=1.0)
    assert time.monotonic() - start < 4
    assert got.problem.reason == "unreachable"


def test_row_26_a_header_line_of_five_megabytes_is_a_protocol_error_and_no_capture(grab):
    def huge(connection, head):
        with contextlib.suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
            for _ in range(80):
                connection.sendall(b"z" * 65536)

    with serving(huge) as server:
        got = grab(server.url + "/", server)
    assert got.problem.reason == "error:protocol"
    assert got.exchanges == ()


def test_row_26_what_is_not_http_is_a_protocol_error(grab):
    for data in (b"SSH-2.0-OpenSSH_9.6\r\n", b"", b"HTTP/1.1 abc OK\r\n\r\n", b"\x00" * 5000):
        with serving(data) as server:
            assert grab(server.url + "/", server).problem.reason in ("error:protocol", "unreachable")


def test_row_27_a_body_shorter_than_announced_is_kept_and_marked(grab):
    with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>half a page") as server:
        got = grab(server.url + "/", server)
    assert got.content == b"<p>half a page"
    assert got.truncated == "disconnect"
    assert got.problem is None


def test_row_27_a_chunked_body_cut_off_is_kept_and_marked(grab):
    with serving(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nff\r\nwor") as server:
        got = grab(server.url + "/", server)
    assert got.content == b"hellowor"
    assert got.truncated == "disconnect"


def test_row_28_html_labelled_gzip_is_asked_for_again_and_then_kept_as_it_came(grab):
    with serving(coded(b"<p>plain after all</p>", b"gzip")) as server:
        got = grab(server.url + "/", server)
        pages = [head for head in server.requests if b"robots" not in head]
    assert got.content == b"<p>plain after all</p>"
    assert got.exchanges[0].body == b"<p>plain after all</p>"
    assert any("labelled as compressed" in note for note in got.notes)
    assert len(pages) == 2
    assert b"identity;q=1, *;q=0" in pages[1]


def test_row_28_gzip_sent_unasked_is_undone_and_the_raw_bytes_are_kept(grab):
    raw = gzip.compress(b"<p>words</p>" * 50)
    with serving(coded(raw, b"gzip")) as server:
        got = grab(server.url + "/", server)
    assert got.content == b"<p>words</p>" * 50
    assert got.exchanges[0].body == raw
    assert got.truncated is None


def test_row_28_gzip_that_ends_too_early_is_marked(grab):
    raw = gzip.compress(bytes(range(256)) * 400)
    with serving(coded(raw[: len(raw) // 2], b"gzip")) as server:
        got = grab(server.url + "/", server)
    assert got.truncated == "unspecified"


def test_row_29_the_head_is_kept_byte_for_byte(grab):
    head = b"HTTP/1.1 200 D\xe9j\xe0 vu\r\nX-Name: caf\xe9\r\ncontent-TYPE:  text/html\r\nContent-Length: 2\r\n\r\n"
    with serving(head + b"ok") as server:
        got = grab(server.url + "/", server)
    assert got.exchanges[0].response_head == head
    assert got.content == b"ok"


@pytest.mark.parametrize(
    "data",
    [b"HTTP/1.1 200 OK\nX-A: 1\n\nbody", b"HTTP/1.0 200 OK\r\n\r\nbody", b"HTTP/1.0 200 OK\n\nbody", b"HTTP/1.1 200\r\n\r\nbody"],
    ids=["bare line feeds", "HTTP/1.0", "HTTP/1.0 with bare line feeds", "no reason phrase"],
)  # fmt: skip
def test_row_30_old_and_sloppy_servers_are_understood(grab, data):
    with serving(data) as server:
        got = grab(server.url + "/", server)
    assert (got.content, got.media_type, got.problem) == (b"body", "", None)
    assert data.startswith(got.exchanges[0].response_head)
    assert got.exchanges[0].response_head + b"body" == data


def test_row_30_interim_answers_are_passed_over(grab):
    final = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"
    with serving(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + final + b"body") as server:
        got = grab(server.url + "/", server)
    assert got.exchanges[0].response_head == final
    assert got.content == b"body"
