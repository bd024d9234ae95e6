"""The network rows of the hostile inputs once more, through ``factcheck check --online``: a verdict, never a traceback."""

from __future__ import annotations

import contextlib
import gzip
import json
import time
import zlib

import pytest

from factcheck.archives import streams
from factcheck.cli.entry import run
from tests.hostile.servers import Resolver, answer, drip, path_of, redirect, serving

WORDS = "The harbour of Norvik would stay open through the winter, and no ship would be turned away from its piers."
PAGE = (
    f"<html><head><title>Statement</title></head><body><h1>Statement by the mayor</h1><p>{WORDS}</p>"
    "<p>The council meets on Thursday.</p></body></html>"
).encode()
ARTICLE = """<html><head><title>News</title></head><body><article><h1>The harbour stays open</h1>
<p>Mayor Ilse Brandvold said in <a href="{url}">a statement</a> on Tuesday: “{words}” The council of the town
meets again on Thursday in the old hall, as it does in every month of the year.</p></article></body></html>"""
PATH = "/statements/2024/harbour"


def bomb() -> bytes:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(squeezer.compress(bytes(1 << 20)) for _ in range(200)) + squeezer.flush()


def slow_body(connection, head):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n")
    drip(connection, PAGE, pause=0.5, size=1)


def endless(connection, head):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE[:-14])
    with contextlib.suppress(OSError):
        while True:
            connection.sendall(b"<p>more of it</p>" * 5000)


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    """``check(answer, url=None) -> (status, the result, seconds)`` for an article that cites a page of that server."""
    monkeypatch.chdir(tmp_path)

    def go(handler, url=None, resolver=None):
        def handle(connection, head):
            if path_of(head).startswith("/wayback"):
                connection.sendall(answer(b"", status=b"404 Not Found"))
            elif isinstance(handler, bytes):
                connection.sendall(handler)
            else:
                handler(connection, head)

        monkeypatch.setattr(streams, "system_resolver", resolver or Resolver({"origin.test": [["127.0.0.1"]]}))
        with serving(handle) as server:
            for name, value in {
                "ALLOW_ADDRESSES": "127.0.0.1/32", "PORTS": f"80,{server.port}", "TIMEOUT": "3",
                "WAYBACK_URL": f"http://127.0.0.1:{server.port}/wayback",
            }.items():  # fmt: skip
                monkeypatch.setenv(f"FACTCHECK_{name}", value)
            address = url or f"http://origin.test:{server.port}{PATH}"
            (tmp_path / "article.html").write_text(ARTICLE.format(url=address, words=WORDS))
            start = time.monotonic()
            status = run(["check", "article.html", "--online", "--format", "json"])
            took = time.monotonic() - start
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        results = json.loads(shown.out)["articles"][0]["results"]
        [result] = [one for one in results if one["type"] == "quotation"]
        return status, result, took

    return go


def test_a_page_that_answers_as_it_should_is_verbatim(check):
    status, result, _ = check(answer(PAGE))
    assert (status, result["verdict"]) == (0, "verbatim")
    assert result["evidence"][0]["relation"] == "primary"


REFUSED = {
    "row 1": (redirect("http://127.0.0.2:80/"), "refused:address"),
    "row 9": (redirect("http://a:b@origin.test/"), "refused:credentials"),
    "row 11": (redirect("file:///etc/passwd"), "refused:scheme"),
    "row 13": (redirect("http://origin.test:22/"), "refused:port"),
    "row 16": (redirect(PATH), "refused:redirect"),
    "row 17": (lambda c, h: c.sendall(redirect(path_of(h) + "x")), "refused:redirect"),
    "row 20": (answer(gzip.compress(gzip.compress(PAGE)), b"Content-Encoding: gzip, gzip"), "refused:coding"),
    "row 21": (answer(b"\x0b\x02\x80", b"Content-Encoding: br"), "refused:coding"),
    "row 22": (answer(b"\x28\xb5\x2f\xfd", b"Content-Encoding: zstd"), "refused:coding"),
    "row 25": (lambda c, h: drip(c, b"HTTP/1.1 200 OK\r\nX: " + b"y" * 99, pause=0.25), "timeout"),
    "row 26": (b"HTTP/1.1 200 OK\r\nX-Long: " + b"z" * 5_000_000, "error:protocol"),
    "row 38": (answer(b"", b"Retry-After: 99999999", status=b"429 Too Many Requests"), "rate-limited"),
    "row 42 bot": (answer(b"<html><title>Just a moment...</title><body>Verify you are human</body></html>"), "wall"),
    "row 42 404": (answer(b"<html><title>Page not found</title><body>Page not found</body></html>"), "gone"),
}


@pytest.mark.parametrize("row", REFUSED)
def test_what_is_refused_becomes_unavailable_with_its_reason_and_status_3(check, row):
    handler, reason = REFUSED[row]
    status, result, took = check(handler)
    assert (status, result["verdict"]) == (3, "unavailable")
    assert reason in json.dumps(result["tried"])
    assert result["evidence"] == []
    assert took < 6


def test_row_02_and_03_a_name_that_leads_inside_is_refused(check):
    inside = Resolver({"origin.test": [["127.0.0.1", "10.0.0.5"]]})
    status, result, _ = check(answer(PAGE), resolver=inside)
    assert (status, result["verdict"]) == (3, "unavailable")
    assert "refused:address" in json.dumps(result["tried"])


def test_row_19_a_bomb_is_refused(check):
    status, result, took = check(answer(bomb(), b"Content-Encoding: gzip"))
    assert (status, result["verdict"]) == (3, "unavailable")
    assert "refused:bomb" in json.dumps(result["tried"])
    assert took < 6


@pytest.mark.parametrize("handler", [slow_body, endless], ids=["row 24", "row 23"])
def test_row_23_and_24_what_is_cut_is_never_verbatim(check, handler):
    status, result, took = check(handler)
    assert status == 3
    assert result["verdict"] in ("incomplete", "unavailable")
    assert took < 12


def test_row_27_a_body_cut_off_with_the_words_in_it_is_not_verbatim(check):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n"
    status, result, _ = check(head + PAGE[:-14])
    assert (status, result["verdict"]) == (3, "incomplete")
    assert result["evidence"][0]["completeness"] == "truncated"


def test_row_27_a_body_cut_off_within_the_words_accuses_nobody(check):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n"
    _, result, _ = check(head + PAGE[: PAGE.index(b"turned away")])
    assert result["verdict"] == "incomplete"


@pytest.mark.parametrize(
    "data",
    [
        answer(PAGE, b"Content-Encoding: gzip"),
        answer(gzip.compress(PAGE), b"Content-Encoding: gzip"),
        b"HTTP/1.1 200 D\xe9j\xe0\r\nContent-Type: text/html\r\nX: caf\xe9\r\n\r\n" + PAGE,
        b"HTTP/1.0 200 OK\n\n" + PAGE,
        answer(PAGE, b"Set-Cookie: a=secret"),
    ],
    ids=["row 28", "gzip unasked", "row 29", "row 30", "row 37"],
)
def test_odd_but_honest_answers_are_read(check, data, tmp_path):
    status, result, _ = check(data)
    assert (status, result["verdict"]) == (0, "verbatim")
    assert run(["archive", "verify", "--archive", str(tmp_path / ".factcheck")]) == 0
    assert not any(b"secret" in path.read_bytes() for path in (tmp_path / ".factcheck").rglob("*.warc"))


@pytest.fixture
def check_address(tmp_path, monkeypatch, capsys):
    """``check_address(answer, url=None) -> (status, stdout + stderr)`` for an article that is itself fetched."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(streams, "system_resolver", Resolver({"paper.test": [["127.0.0.1"]]}))

    def go(data, url=None):
        with serving(data) as server:
            for name, value in {
                "ALLOW_ADDRESSES": "127.0.0.1/32",
                "PORTS": f"80,{server.port}",
                "TIMEOUT": "3",
            }.items():
                monkeypatch.setenv(f"FACTCHECK_{name}", value)
            status = run(["check", url or f"http://paper.test:{server.port}/news/harbour", "--online"])
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        return status, shown.out + shown.err

    return go


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (redirect("http://10.0.0.1/"), "refused:address"),
        (answer(b"<html><title>Just a moment...</title><body>Verify you are human</body></html>"), "bot check"),
        (answer(b"", status=b"404 Not Found"), "gone"),
        (answer(b"\x00\x01" * 900, kind=b"application/octet-stream"), "binary"),
        (answer(b"<div>" * 30_000), "no text"),
        (b"SSH-2.0-OpenSSH\r\n", "error:protocol"),
    ],
    ids=["private", "wall", "404", "binary", "deep", "not HTTP"],
)
def test_an_article_that_cannot_be_had_is_one_clear_message_and_status_2(check_address, data, words):
    status, shown = check_address(data)
    assert status == 2
    assert words in shown


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/latest", "http://127.1/", "http://paper.test:22/", "http://paper.test\\@evil.test/"]
)
def test_an_article_at_an_address_that_is_refused_is_not_asked_for(check_address, url):
    status, shown = check_address(answer(PAGE), url)
    assert status == 2
    assert "refused:" in shown


def test_row_09_a_password_in_the_articles_address_is_never_printed(check_address):
    status, shown = check_address(answer(PAGE), "http://desk:hunter2@paper.test/news")
    assert status == 2
    assert "refused:credentials" in shown
    assert "hunter2" not in shown


@pytest.mark.parametrize(
    ("status", "step"), [(b"404 Not Found", "check the address"), (b"403 Forbidden", "save it, and check the file")]
)
def test_what_to_do_about_an_article_that_cannot_be_had_is_not_what_to_do_about_an_origin(
    tmp_path, monkeypatch, capsys, status, step
):
    monkeypatch.chdir(tmp_path)
    with serving(answer(b"<p>no</p>", status=status)) as server:
        monkeypatch.setenv("FACTCHECK_ALLOW_ADDRESSES", "127.0.0.1/32")
        monkeypatch.setenv("FACTCHECK_PORTS", str(server.port))
        assert run(["check", server.url + "/article", "--online"]) == 2
    shown = capsys.readouterr().out
    assert step in shown
    assert "archive add" not in shown


def test_a_server_that_does_not_speak_tls_is_not_said_to_have_a_bad_certificate(tmp_path, monkeypatch, capsys):
    def plain(raw):
        raw.sendall(answer(b"", status=b"400 Bad Request"))
        return raw

    monkeypatch.chdir(tmp_path)
    with serving(b"", wrap=plain) as server:
        monkeypatch.setenv("FACTCHECK_ALLOW_ADDRESSES", "127.0.0.1/32")
        monkeypatch.setenv("FACTCHECK_PORTS", str(server.port))
        assert run(["check", server.url.replace("http:", "https:") + "/article", "--online"]) == 2
    shown = capsys.readouterr().out
    assert "tls" in shown
    assert "does not speak TLS" in shown
