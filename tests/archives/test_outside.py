"""What is asked outside: endpoints of posts, homes of moved government pages, the web archive's answers."""

from __future__ import annotations

import json

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.archives.moved import HOSTS, moved
from factcheck.archives.posts import Bases, addresses_in_archives, asks, token, tombstone
from factcheck.archives.wayback import Memento, Wayback, parse_cdx, ranked, stamp14
from factcheck.core.worddiff import word_diff
from factcheck.errors import RefusedError
from tests.hostile.servers import Resolver, answer, path_of, policy, serving


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        # Made with node 20: ((Number(id) / 1e15) * Math.PI).toString(36).replace(/(0+|\.)/g, "")
        ("20", "6dq1a2xwd93"),
        ("397", "3io7epzp3u"),
        ("1", "bhi2ay3f28n"),
        ("1234567890123456789", "2zqic77uqyk"),
        ("1703436713362870723", "44ni5iyte19"),
        ("1629307668568633344", "3y6mctgwzxo"),
        ("999999999999999999", "2f9lc2ug9mm"),
        ("100000000000000", "bb5exfivbcc"),
        ("349713890564309000", "uinpj5dwmc"),
    ],
)
def test_the_syndication_token_comes_out_as_javascript_makes_it(status, expected):
    assert token(status) == expected


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("https://twitter.com/OdaRenholt/status/1234567890123456789", ["X syndication", "X oEmbed"]),
        ("https://x.com/i/web/status/1234567890123456789", ["X syndication", "X oEmbed"]),
        ("https://mobile.twitter.com/OdaRenholt/statuses/12345?s=20", ["X syndication", "X oEmbed"]),
        ("https://bsky.app/profile/oda.example/post/3mbifys26vc2z", ["Bluesky API"]),
        ("https://bsky.app/profile/did:plc:g6ifxgrzi22e/post/3mbifys26vc2z", ["Bluesky API"]),
        ("https://t.me/tolvik_news/512", ["Telegram embed", "Telegram preview"]),
        ("https://t.me/s/tolvik_news/512", ["Telegram embed", "Telegram preview"]),
        ("https://social.example/@oda/108914430312582020", ["Mastodon API"]),
        ("https://social.example/users/oda/statuses/108914430312582020", ["Mastodon API"]),
        ("https://x.com/OdaRenholt", []),
        ("https://example.org/@oda/opinion/12", []),
        ("https://example.org/status/1234567890123456789", []),
        ("https://notx.com/a/status/1234567890123456789", []),
        ("https://example.org/?u=https://x.com/a/status/1234567890", []),
    ],
)
def test_a_post_is_known_by_its_address(url, names):
    assert [ask.name for ask in asks(url)] == names


def test_the_bases_of_the_endpoints_are_settings():
    bases = Bases("http://a.test/oe", "http://b.test/tr", "http://c.test", "http://d.test", "http://e.test")
    found = [ask.url for url in (
        "https://x.com/a/status/20", "https://t.me/abcde/7", "https://bsky.app/profile/a.example/post/3mbifys26vc2z",
        "https://social.example/@oda/108914430312582020",
    ) for ask in asks(url, bases)]  # fmt: skip
    assert [url.split("/")[2] for url in found] == ["b.test", "a.test", "c.test", "c.test", "d.test", "e.test"]
    assert found[0] == "http://b.test/tr?id=20&lang=en&token=6dq1a2xwd93"
    assert "url=https%3A%2F%2Ftwitter.com%2Fa%2Fstatus%2F20" in found[1]
    assert "at%3A%2F%2Fa.example%2Fapp.bsky.feed.post%2F3mbifys26vc2z" in found[4]


@pytest.mark.parametrize(
    "reply",
    [{"__typename": "TweetTombstone"}, {}, [], "x", {"error": "Record not found"},
     {"thread": {"$type": "app.bsky.feed.defs#notFoundPost"}}, {"errors": [{"message": "x"}]}],
)  # fmt: skip
def test_what_is_no_post_is_told_from_one(reply):
    assert tombstone(reply) is not None


def test_a_post_is_no_tombstone():
    assert tombstone({"__typename": "Tweet", "text": "x"}) is None
    assert tombstone({"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": {}}}) is None


def test_a_post_of_x_is_archived_under_two_hosts():
    assert addresses_in_archives("https://www.x.com/Oda/status/20?s=1") == (
        "https://twitter.com/Oda/status/20",
        "https://x.com/Oda/status/20",
    )
    assert addresses_in_archives("https://example.org/a?b=c") == ("https://example.org/a?b=c",)


@pytest.mark.parametrize(
    ("url", "date", "homes"),
    [
        ("https://www.whitehouse.gov/briefing-room/2021/04/13/readout/", None, ["bidenwhitehouse.archives.gov"]),
        ("https://www.whitehouse.gov/briefings/x/", "2018-06-01", ["trumpwhitehouse.archives.gov"]),
        ("https://www.whitehouse.gov/the-press-office/2014/03/20/x", "2024-01-01", ["obamawhitehouse.archives.gov"]),
        ("https://www.whitehouse.gov/x/", "2025-06-01", []),
        ("https://www.state.gov/secretary-blinken-on-x/", "2021-04-13", ["2021-2025.state.gov"]),
        ("https://www.state.gov/x/", "2021-01-20", ["2021-2025.state.gov"]),
        ("https://www.state.gov/x/", "2021-01-19", ["2017-2021.state.gov"]),
        ("https://www.state.gov/x/", None, ["2021-2025.state.gov", "2017-2021.state.gov", "2009-2017.state.gov", "2001-2009.state.gov"]),
        ("https://example.org/2021/04/13/x", None, []),
        ("https://whitehouse.gov.example.org/x", None, []),
    ],
)  # fmt: skip
def test_a_government_page_is_looked_for_where_its_administration_left_it(url, date, homes):
    assert [new.split("/")[2] for new in moved(url, date)] == homes


def test_a_moved_page_keeps_its_path_and_homes_are_in_order_of_time():
    assert moved("https://www.state.gov/a/b/?c=d", "2019-01-01") == ("https://2017-2021.state.gov/a/b/?c=d",)
    for homes in HOSTS.values():
        assert [end for end, _ in homes] == sorted(end for end, _ in homes)


LINES = [
    Memento("20210401000000", "https://a.test/", 200, "text/html", "A"),
    Memento("20210412000000", "https://a.test/", 404, "text/html", "B"),
    Memento("20210414000000", "https://a.test/", 301, "text/html", "C"),
    Memento("20230101000000", "https://a.test/", 200, "text/html", "D"),
]


@pytest.mark.parametrize(
    ("date", "order"),
    [("2021-04-13", "ADCB"), ("2022-12-01", "DACB"), (None, "DACB"), ("2021-04-13T09:30:00Z", "ADCB")],
)
def test_a_page_goes_before_a_redirect_before_an_error_and_the_closest_first(date, order):
    assert "".join(line.digest for line in ranked(LINES, date)) == order


def test_three_forms_of_cdx_are_read():
    array = [
        ["timestamp", "original", "mimetype", "statuscode", "digest"],
        ["20210413000000", "https://a.test/", "text/html", "200", "ABC"],
    ]
    objects = {
        "urlkey": "test,a)/",
        "timestamp": "20210413000000",
        "url": "https://a.test/",
        "mime": "text/html",
        "status": "200",
        "digest": "ABC",
    }
    plain = b"test,a)/ 20210413000000 https://a.test/ text/html 200 ABC 512"
    expected = [Memento("20210413000000", "https://a.test/", 200, "text/html", "ABC")]
    for data in (json.dumps(array).encode(), json.dumps(objects).encode() + b"\n", plain):
        assert parse_cdx(data, "x") == expected
    assert parse_cdx(b"", "x") == parse_cdx(b"[]", "x") == parse_cdx(b" \n", "x") == []


def test_lines_that_are_no_captures_are_left_out():
    bad = [
        ["timestamp", "original", "statuscode"],
        ["2021", "https://a.test/", "200"],
        ["20210413000000", "javascript:x", "200"],
    ]
    assert parse_cdx(json.dumps(bad).encode(), "x") == []
    with pytest.raises(RefusedError):
        parse_cdx(b"[[[", "x")


def test_a_date_becomes_fourteen_digits():
    assert stamp14("2021-04-13") == "20210413120000"
    assert stamp14("2021-04-13T09:30:00Z") == "20210413093000"
    assert stamp14("2021") == stamp14(None) == stamp14("soon") == ""


def archive(handler, **changes):
    """A Wayback adapter and the server it talks to."""
    return serving(handler)


def ask(server, url="https://a.test/page", date="2021-04-13", gap=0.0, clock=None, sleep=None, path=""):
    rules = policy(server, trusted=frozenset({("127.0.0.1", server.port)}))
    options = {} if clock is None else {"clock": clock, "sleep": sleep}
    return Wayback(server.url + path, Fetcher(rules, Resolver(), **options), gap).closest(url, date)


def test_searches_keep_to_twenty_four_a_minute():
    now, waits = [0.0], []

    def sleep(seconds):
        waits.append(seconds)
        now[0] += seconds

    with serving(answer(b"[]", kind=b"application/json")) as server:
        rules = policy(server, trusted=frozenset({("127.0.0.1", server.port)}))
        wayback = Wayback(server.url, Fetcher(rules, Resolver(), clock=lambda: now[0], sleep=sleep))
        for number in range(25):
            wayback.search(f"https://a.test/{number}")
    assert sum(waits) >= 60 - 1e-6


def test_where_the_index_does_not_answer_the_timegate_is_asked():
    def handle(connection, head):
        path = path_of(head)
        if path.startswith("/cdx"):
            connection.sendall(answer(b"", status=b"503 Service Unavailable"))
        elif path == "/web/https://a.test/page":
            assert b"Accept-Datetime: Tue, 13 Apr 2021 12:00:00 GMT" in head
            to = b"Location: /web/20210412080000/https://a.test/page"
            connection.sendall(answer(b"", to, status=b"302 Found"))
        elif path == "/web/20210412080000id_/https://a.test/page":
            connection.sendall(answer(b"then", b"Memento-Datetime: Mon, 12 Apr 2021 08:00:00 GMT"))

    with serving(handle) as server:
        got, problem, tried = ask(server)
    assert problem is None
    assert got.content == b"then"
    assert [attempt.outcome.partition(":")[0] for attempt in tried] == ["server-error", "archived copy"]


def test_a_collection_answers_under_its_path():
    def handle(connection, head):
        path = path_of(head)
        if path.startswith("/coll/cdx?"):
            line = {"timestamp": "20210413000000", "url": "https://a.test/page", "status": "200", "digest": "sha1:X"}
            connection.sendall(answer(json.dumps(line).encode()))
        elif path == "/coll/20210413000000id_/https://a.test/page":
            connection.sendall(answer(b"then"))

    with serving(handle) as server:
        got, _, _ = ask(server, path="/coll")
    assert got.content == b"then"


def test_the_payload_digest_of_the_index_is_compared():
    import base64
    import hashlib

    digest = base64.b32encode(hashlib.sha1(b"then").digest()).decode()
    for promised, word in ((digest, "the same"), ("A" * 32, "another")):
        rows = [
            ["timestamp", "original", "mimetype", "statuscode", "digest"],
            ["20210413000000", "https://a.test/page", "text/html", "200", promised],
        ]

        def handle(connection, head, rows=rows):
            connection.sendall(answer(json.dumps(rows).encode() if path_of(head).startswith("/cdx") else b"then"))

        with serving(handle) as server:
            got, _, _ = ask(server)
        assert any(word in note for note in got.notes)


def test_a_word_diff_names_the_words_and_those_around():
    [change] = word_diff("one two three four five six seven", "one two three 4 five six seven")
    assert change.marked() == "one two three [-four-] {+4+} five six seven"
    assert word_diff("a b\nc", "a  b c") == ()
    assert [change.new for change in word_diff("a b", "a b c d")] == ["c d"]
    assert [change.old for change in word_diff("a b c d", "c d")] == ["a b"]


def test_ignored_robots_and_the_limits_stand_in_warcinfo(tmp_path):
    from factcheck.pipeline.capture import capture_urls
    from factcheck.settings import Settings

    page = answer(b"<html><body><p>Signe Aldervik said the ferry would sail at dawn.</p></body></html>")
    with serving(page, robots=answer(b"User-agent: *\nDisallow: /\n")) as server:
        fetcher = Fetcher(policy(server, ignore_robots=True, contact="desk@paper.example"), Resolver())
        [done] = capture_urls(str(tmp_path), [server.url + "/x"], {}, Settings(offline=False), fetcher=fetcher)
    data = (tmp_path / done.capture.file).read_bytes()
    assert b"\r\nrobots: ignore\r\n" in data
    assert b"contact: desk@paper.example" in data
    assert b"\r\nlimits: 5 s, 20971520 bytes sent, 31457280 decoded, 8 redirects\r\n" in data


def test_a_page_gains_nothing_from_a_service_that_is_trusted():
    """Neither an address in an article nor a redirect reaches the archive that the user runs on this machine."""
    with (
        serving(answer(b"secret of this machine")) as service,
        serving(answer(b"", b"Location: http://127.0.0.1:%d/admin" % service.port, status=b"302 Found")) as page,
    ):
        rules = policy(page, allow_addresses=("127.0.0.9/32",), trusted=frozenset({("127.0.0.1", service.port)}))
        fetcher = Fetcher(rules, Resolver({"page.test": [["127.0.0.9"]]}))
        assert fetcher.fetch(f"http://127.0.0.1:{service.port}/admin").problem.reason in (
            "refused:port",
            "refused:address",
        )
        assert service.requests == []
        assert fetcher.fetch(f"http://127.0.0.1:{service.port}/cdx", manners=False).content == b"secret of this machine"
        again = Fetcher(rules._replace(allow_addresses=("127.0.0.1/32",), ports=(page.port,)), Resolver())
        got = again.fetch(page.url + "/")
        assert got.problem.reason == "refused:port"
        assert len(service.requests) == 1
