"""Rows 37 to 41 of the hostile inputs: cookies, waiting, mementos, robots.txt, certificates."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from factcheck.archives.exchange import Validators
from factcheck.archives.fetch import Fetcher
from factcheck.archives.robots import retry_after
from tests.hostile.servers import Resolver, answer, fetch, fetch_async, path_of, policy, redirect, serving


@pytest.fixture(params=[fetch, fetch_async], ids=["sync", "async"])
def grab(request):
    return request.param


def test_row_37_no_cookie_is_sent_back_and_none_is_kept(grab):
    def track(connection, head):
        hop = path_of(head)
        connection.sendall(
            redirect("/page", b"Set-Cookie: id=secret42; Path=/", b"set-cookie: more=secret43,\r\n folded-secret44")
            if hop == "/"
            else answer(b"page", b"SET-COOKIE: x=secret45")
        )

    with serving(track) as server:
        got = grab(server.url + "/", server)
        assert not any(b"cookie" in head.lower() for head in server.requests)
    assert got.content == b"page"
    assert b"secret" not in repr(got.exchanges).encode()
    assert any("Set-Cookie" in note for note in got.notes)


def waiting(value: str, times: int = 1):
    left = [times]

    def handle(connection, head):
        if left[0]:
            left[0] -= 1
            connection.sendall(answer(b"", b"Retry-After: " + value.encode(), status=b"429 Too Many Requests"))
        else:
            connection.sendall(answer(b"page"))

    return handle


def test_row_38_a_second_is_waited_once(grab):
    with serving(waiting("1")) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server)
        assert 1.0 <= time.monotonic() - start < 5
    assert got.content == b"page"
    assert [hop.status for hop in got.exchanges] == [429, 200]


def test_row_38_a_server_that_is_busy_for_a_moment_is_asked_again(grab):
    left = [1]

    def handle(connection, head):
        busy = answer(b"", b"Retry-After: 0", status=b"503 Service Unavailable")
        # taken before the answer goes out: the client may ask again while this thread still runs
        connection.sendall(busy if left and left.pop() else answer(b"page"))

    with serving(handle) as server:
        assert grab(server.url + "/", server).content == b"page"


def test_row_38_twice_is_not_waited(grab):
    with serving(waiting("0", times=5)) as server:
        got = grab(server.url + "/", server)
        assert len(server.requests) == 3, "robots.txt, the page, the page again"
    assert got.problem.reason == "rate-limited"


@pytest.mark.parametrize("value", ["99999999", "-5", "soon", "Fri, 31 Dec 9999 23:59:59 GMT", "1e9", "١"])
def test_row_38_a_wait_too_long_or_senseless_ends_at_once(grab, value):
    def handle(connection, head):
        connection.sendall(answer(b"", b"Retry-After: " + value.encode(), status=b"429 Too Many Requests"))

    with serving(handle) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server)
        assert time.monotonic() - start < 4
    assert got.problem.reason == "rate-limited"


def test_row_38_an_http_date_is_understood():
    now = datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert retry_after(format_datetime(now + timedelta(seconds=20), usegmt=True), now, 30) == 20
    assert retry_after(format_datetime(now + timedelta(seconds=40), usegmt=True), now, 30) is None
    assert retry_after(format_datetime(now - timedelta(seconds=5), usegmt=True), now, 30) is None


def test_row_39_an_archived_429_is_a_memento_and_not_waited_for(grab):
    data = answer(
        b"then", b"Memento-Datetime: Tue, 13 Apr 2021 10:00:00 GMT", b"Retry-After: 20", status=b"429 Too Many Requests"
    )
    with serving(data) as server:
        start = time.monotonic()
        got = grab(server.url + "/", server)
        assert time.monotonic() - start < 4
    assert got.memento == "Tue, 13 Apr 2021 10:00:00 GMT"
    assert got.problem.reason == "archived-error"
    assert got.content == b"then"


DISALLOW = answer(b"User-agent: *\nDisallow: /private\nCrawl-delay: 1e9\n", kind=b"text/plain")


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        (DISALLOW, "/private/x", False),
        (DISALLOW, "/public", True),
        (answer(b"\xef\xbb\xbfUser-agent: *\nDisallow: /\n"), "/x", False),
        (answer(b"User-agent: factcheck\nDisallow: /\n\nUser-agent: *\nAllow: /\n"), "/x", False),
        (answer(b"User-agent: elsewhere\nDisallow: /\n"), "/x", True),
        (answer(b"", status=b"500 Internal Server Error"), "/x", False),
        (answer(b"", status=b"503 Service Unavailable"), "/x", False),
        (answer(b"", status=b"404 Not Found"), "/x", True),
        (answer(b"User-agent: *\n" + b"# filler\n" * 60000 + b"Disallow: /\n"), "/x", True),
        (answer(b"\x00\xff<html>not rules</html>"), "/x", True),
        (redirect("/rules.txt"), "/private/x", True),
    ],
    ids="disallow allow BOM our-name other-name 500 503 404 over-500-KiB garbage redirect-to-404".split(),
)
def test_row_40_robots_txt_is_obeyed_as_rfc_9309_says(grab, robots, path, allowed):
    def page(connection, head):
        connection.sendall(answer(b"", status=b"404 Not Found") if path_of(head) == "/rules.txt" else answer(b"page"))

    with serving(page, robots=robots) as server:
        got = grab(server.url + path, server)
    assert (got.content == b"page") is allowed
    assert got.problem is None if allowed else got.problem.reason == "robots"


def test_row_40_a_redirected_robots_txt_is_read(grab):
    def page(connection, head):
        connection.sendall(answer(b"User-agent: *\nDisallow: /\n" if path_of(head) == "/rules.txt" else b"page"))

    with serving(page, robots=redirect("/rules.txt")) as server:
        assert grab(server.url + "/x", server).problem.reason == "robots"


def test_row_40_a_robots_txt_that_redirects_to_a_private_address_is_not_followed(grab):
    with serving(answer(b"page"), robots=redirect("http://10.0.0.1/")) as server:
        assert grab(server.url + "/x", server).problem.reason == "refused:address"


def test_row_40_an_endless_crawl_delay_is_capped_and_each_host_has_its_turn():
    waits: list[float] = []
    now = [0.0]

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    with serving(answer(b"page"), robots=DISALLOW) as server:
        fetcher = Fetcher(policy(server, pace=1.0), Resolver(), clock=lambda: now[0], sleep=sleep)
        for _ in range(3):
            assert fetcher.fetch(server.url + "/public").content == b"page"
    assert waits == [10.0, 10.0]


def test_row_40_robots_can_be_ignored_on_request(grab):
    with serving(answer(b"page"), robots=DISALLOW) as server:
        assert grab(server.url + "/private", server, ignore_robots=True).content == b"page"


def test_row_40_ten_thousand_agents_over_as_many_rules_cost_nothing(grab):
    many = b"".join(b"User-agent: bot%d\n" % i for i in range(12000)) + b"".join(
        b"Disallow: /%d\n" % i for i in range(15000)
    )
    with serving(answer(b"page"), robots=answer(many)) as server:
        start = time.monotonic()
        assert grab(server.url + "/x", server).content == b"page"
        assert time.monotonic() - start < 6


def test_row_41_a_certificate_nobody_vouches_for_is_not_accepted(tls_server):
    server, get = tls_server(answer(b"page"), trusted=False)
    got = get(f"https://localhost:{server.port}/")
    assert got.problem.reason == "tls"
    assert server.requests == []


def test_row_41_a_certificate_of_another_host_is_not_accepted(tls_server):
    server, get = tls_server(answer(b"page"), names=("localhost",))
    assert get(f"https://other.test:{server.port}/").problem.reason == "tls"


def test_row_41_an_expired_certificate_is_not_accepted(tls_server):
    past = datetime(2020, 1, 1, tzinfo=UTC)
    server, get = tls_server(answer(b"page"), not_before=past, not_after=past + timedelta(days=30))
    assert get(f"https://localhost:{server.port}/").problem.reason == "tls"


def test_row_41_a_good_certificate_is_kept_as_a_digest(tls_server):
    server, get = tls_server(answer(b"page"))
    got = get(f"https://localhost:{server.port}/")
    assert got.content == b"page"
    assert len(got.exchanges[0].tls_leaf) == 64
    assert got.exchanges[0].response_head.startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_stored_capture_asks_whether_it_still_stands(grab):
    def handle(connection, head):
        fresh = b'If-None-Match: "v1"' in head and b"If-Modified-Since: Tue" in head
        connection.sendall(
            b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n' if fresh else answer(b"page", b'ETag: "v2"')
        )

    known = Validators('"v1"', "Tue, 13 Apr 2021 10:00:00 GMT")
    with serving(handle) as server:
        assert grab(server.url + "/", server, validators=known).not_modified
        assert grab(server.url + "/", server).content == b"page"


def test_nothing_is_taken_from_the_environment(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    with serving(answer(b"page")) as server:
        assert fetch(server.url + "/", server).content == b"page"


def test_a_host_that_cannot_be_reached_is_asked_once_in_a_run():
    calls = []

    def nowhere(host, port):
        calls.append(host)
        raise OSError("no such name")

    waits = []
    fetcher = Fetcher(policy(pace=2.5), nowhere, sleep=waits.append)
    found = [fetcher.fetch(f"http://nowhere.test/{number}", manners=False).problem for number in range(5)]
    assert {problem.reason for problem in found} == {"unreachable"}
    assert calls == ["nowhere.test"]
    assert waits == []


def test_a_host_that_times_out_twice_is_not_asked_a_third_time():
    def silent(connection, head):
        time.sleep(2)

    with serving(silent) as server:
        fetcher = Fetcher(policy(server, deadline=0.4), Resolver())
        found = [fetcher.fetch(f"{server.url}/{number}", manners=False).problem.reason for number in range(4)]
        assert len(server.requests) == 2
    assert found == ["timeout"] * 4
