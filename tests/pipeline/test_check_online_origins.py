"""``check --online`` with origins of every kind: a post, a moved government page, a page only an archive still has."""

from __future__ import annotations

import json

import pytest

from factcheck.archives import streams
from factcheck.cli.entry import run
from tests.hostile.servers import Resolver, answer, path_of, serving

WORDS = "The harbour of Norvik would stay open through the winter, and no ship would be turned away from its piers."
PAGE = (
    f"<html><head><title>Statement</title></head><body><h1>Statement by the mayor</h1><p>{WORDS}</p>"
    "<p>The council meets on Thursday.</p></body></html>"
).encode()
POST = {
    "__typename": "Tweet", "id_str": "1381000000000000001", "text": WORDS, "created_at": "2021-04-13T09:00:00.000Z", "lang": "en",
    "user": {"name": "Ilse Brandvold", "screen_name": "ilsebrandvold", "id_str": "77"},
}  # fmt: skip
ARTICLE = """<html><head><title>News</title><meta property="article:published_time" content="2021-04-14T08:00:00Z"></head>
<body><article><h1>The harbour stays open</h1><p>Mayor Ilse Brandvold {verb} on Tuesday: “{words}” The council of the town
meets again on Thursday in the old hall, as it does in every month of the year.</p></article></body></html>"""


@pytest.fixture
def check(tmp_path, monkeypatch, capsys):
    """``check(handler, verb, **settings) -> (status, result, requests)``; one server plays every host."""
    monkeypatch.chdir(tmp_path)

    def go(handler, verb, hosts=()):
        monkeypatch.setattr(streams, "system_resolver", Resolver({host: [["127.0.0.1"]] for host in hosts}))
        with serving(handler) as server:
            base = f"http://127.0.0.1:{server.port}"
            for name, value in {
                "ALLOW_ADDRESSES": "127.0.0.1/32", "PORTS": f"80,{server.port}", "TIMEOUT": "4", "WAYBACK_URL": base,
                "SYNDICATION_URL": f"{base}/tweet-result", "OEMBED_URL": f"{base}/oembed",
            }.items():  # fmt: skip
                monkeypatch.setenv(f"FACTCHECK_{name}", value)
            (tmp_path / "a.html").write_text(ARTICLE.format(verb=verb.replace("PORT", str(server.port)), words=WORDS))
            status = run(["check", "a.html", "--online", "--format", "json"])
            asked = [path_of(head) for head in server.requests]
        results = json.loads(capsys.readouterr().out)["articles"][0]["results"]
        [result] = [one for one in results if one["type"] == "quotation"]
        return status, result, asked

    return go


def test_a_post_is_got_by_its_endpoint(check):
    def handle(connection, head):
        found = path_of(head).startswith("/tweet-result?id=1381000000000000001&lang=en&token=")
        data = json.dumps(POST).encode()
        connection.sendall(answer(data, kind=b"application/json") if found else answer(b"", status=b"404 Not Found"))

    link = '<a href="https://twitter.com/ilsebrandvold/status/1381000000000000001">tweeted</a>'
    status, result, _ = check(handle, link)
    assert (status, result["verdict"]) == (0, "verbatim"), result
    assert result["evidence"][0]["relation"] == "primary"


def test_a_dead_page_is_had_from_the_web_archive_closest_to_the_article(check):
    address = "http://norvik.test:PORT/statements/2021/harbour"

    def handle(connection, head):
        path = path_of(head)
        port = head.partition(b"Host: ")[2].split(b"\r\n")[0].rpartition(b":")[2].decode()
        original = address.replace("PORT", port)
        if path.startswith("/cdx/search/cdx"):
            rows = [["timestamp", "original", "mimetype", "statuscode", "digest"]]
            rows += [
                [stamp, original, "text/html", "200", stamp]
                for stamp in ("20190101000000", "20210413100000", "20250101000000")
            ]
            connection.sendall(answer(json.dumps(rows).encode(), kind=b"application/json"))
        elif path == f"/web/20210413100000id_/{original}":
            connection.sendall(answer(PAGE, b"Memento-Datetime: Tue, 13 Apr 2021 10:00:00 GMT"))
        else:
            connection.sendall(answer(b"", status=b"404 Not Found"))

    status, result, asked = check(handle, f'said in <a href="{address}">a statement</a>', ["norvik.test"])
    assert (status, result["verdict"]) == (0, "verbatim"), (result, asked)
    [evidence] = result["evidence"]
    assert (evidence["relation"], evidence["captured"]) == ("archived", "2021-04-13T10:00:00Z")


def test_a_government_page_is_found_where_its_administration_left_it(check, monkeypatch):
    from factcheck.archives import moved

    monkeypatch.setitem(moved.HOSTS, "norvik.gov", (("2025-01-20", "oldnorvik.test"),))

    def handle(connection, head):
        host = head.partition(b"Host: ")[2].split(b"\r\n")[0]
        connection.sendall(answer(PAGE) if host == b"oldnorvik.test" else answer(b"", status=b"404 Not Found"))

    # The new home is asked at https, which nobody serves here: what counts is that it was asked.
    link = 'said in <a href="http://www.norvik.gov:PORT/statements/2021/04/13/harbour/">a statement</a>'
    status, result, _ = check(handle, link, ["www.norvik.gov", "oldnorvik.test"])
    assert (status, result["verdict"]) == (3, "unavailable")
    assert any(attempt["archive"] == "moved to oldnorvik.test" for attempt in result["tried"]), result["tried"]
