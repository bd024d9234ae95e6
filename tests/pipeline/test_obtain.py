"""Getting cited origins: the order of attempts, what is kept, what is said where nothing can be had."""

from __future__ import annotations

import json
import threading

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.archives.folder import open_archive
from factcheck.core.records import Citation, Unavailable
from factcheck.pipeline.obtain import Obtainer, Want, folder_to_write, obtain, policy_of
from factcheck.settings import Settings
from tests.hostile.servers import Resolver, answer, path_of, policy, serving

PAGE = (
    b"<!DOCTYPE html><html><head><title>Statement on the harbour</title></head><body><article><h1>Statement on the harbour"
    b"</h1><p>Mayor Ilse Brandvold said the harbour of Norvik would stay open through the winter, and that no ship would be "
    b"turned away while she held the office.</p><p>The council meets again on Thursday in the old town hall.</p></article></body></html>"
)
POST = {
    "__typename": "Tweet",
    "id_str": "1381000000000000001",
    "text": "The harbour of Norvik stays open. No ship will be turned away.",
    "created_at": "2021-04-13T09:00:00.000Z",
    "lang": "en",
    "user": {"name": "Ilse Brandvold", "screen_name": "ilsebrandvold", "id_str": "77"},
}


def get(url, tmp_path, *servers, archives=(), date=None, **changes):
    settings = Settings(offline=False, timeout=5.0)._replace(**changes)
    trusted = policy_of(settings).trusted
    fetcher = Fetcher(policy(*servers, trusted=trusted), Resolver())
    obtainer = Obtainer(settings, archives, str(tmp_path / "kept"), fetcher, search_gap=0.0)
    with obtainer:
        return obtainer.obtain(Want(Citation("statement", None, "test", url=url), date))


def wayback(lines=(), page=PAGE, status=b"200 OK"):
    """A small archive of the web with these CDX lines."""

    def handle(connection, head):
        path = path_of(head)
        if path.startswith("/cdx/search/cdx"):
            rows = [["timestamp", "original", "mimetype", "statuscode", "digest"], *lines]
            connection.sendall(answer(json.dumps(rows if lines else []).encode(), kind=b"application/json"))
        elif path.startswith("/web/"):
            connection.sendall(answer(page, b"Memento-Datetime: Tue, 13 Apr 2021 10:00:00 GMT", status=status))
        else:
            connection.sendall(answer(b"", status=b"404 Not Found"))

    return handle


def test_a_page_is_captured_once_and_then_held(tmp_path):
    with serving(answer(PAGE)) as site:
        first = get(site.url + "/statement", tmp_path, site)
        count = len(site.requests)
        archive = open_archive(str(tmp_path / "kept"))
        again = get(site.url + "/statement?utm_source=feed#top", tmp_path, site, archives=[archive])
        assert len(site.requests) == count
    [evidence] = first.evidence
    assert "no ship would be turned away" in evidence.text
    assert evidence.capture.relation == "primary"
    assert [attempt.outcome for attempt in first.tried] == ["captured"]
    assert again.evidence[0].capture.id == evidence.capture.id
    assert archive.evidence(evidence.capture).text == evidence.text


def test_offline_nothing_is_asked_and_the_reason_is_said(tmp_path):
    with serving(answer(PAGE)) as site:
        done = get(site.url + "/statement", tmp_path, site, offline=True)
        assert site.requests == []
    assert done.problem.reason == "offline"
    assert not (tmp_path / "kept").exists()


def test_what_is_gone_is_taken_from_the_archive_closest_to_the_date(tmp_path):
    with serving(answer(b"", status=b"404 Not Found")) as site:
        gone = site.url + "/gone/statement"
        lines = [
            ["20200101000000", gone, "text/html", "200", "A"],
            ["20210413100000", gone, "text/html", "200", "B"],
            ["20210413110000", gone, "text/html", "404", "C"],
            ["20240101000000", gone, "text/html", "200", "D"],
        ]
        with serving(wayback(lines)) as archive:
            done = get(gone, tmp_path, site, date="2021-04-13", wayback_url=archive.url)
            asked = [path_of(head) for head in archive.requests]
    [evidence] = done.evidence
    assert evidence.capture.relation == "archived"
    assert evidence.capture.captured == "2021-04-13T10:00:00Z"
    assert evidence.capture.url == gone
    assert f"/web/20210413100000id_/{gone}" in asked
    assert not any(path == "/robots.txt" for path in asked)
    assert [attempt.outcome.partition(":")[0] for attempt in done.tried] == ["gone", "4 captures", "archived copy"]


def test_an_archived_error_is_a_reason_and_not_a_text(tmp_path):
    with serving(answer(b"", status=b"404 Not Found")) as site:
        url = site.url + "/x"
        with serving(wayback([["20210413100000", url, "text/html", "404", "A"]], status=b"404 Not Found")) as archive:
            done = get(url, tmp_path, site, wayback_url=archive.url)
    assert done.evidence == ()
    assert done.problem.reason == "gone"
    assert "the archive holds an answer 404" in done.tried[-1].outcome


def test_a_post_is_asked_by_syndication_with_its_token_then_by_oembed(tmp_path):
    def handle(connection, head):
        path = path_of(head)
        if path.startswith("/tweet-result"):
            connection.sendall(answer(json.dumps(POST).encode(), kind=b"application/json"))

    with serving(handle) as service:
        done = get(
            "https://twitter.com/IlseBrandvold/status/1381000000000000001?s=20",
            tmp_path,
            syndication_url=service.url + "/tweet-result",
            oembed_url=service.url + "/oembed",
        )
        [request] = service.requests
    assert path_of(request) == "/tweet-result?id=1381000000000000001&lang=en&token=" + "3cijdb9tkc"[:0] + token_of(
        request
    )
    [evidence] = done.evidence
    assert evidence.text.strip() == POST["text"]
    assert (evidence.capture.kind, evidence.capture.relation) == ("post", "primary")


def token_of(request):
    from factcheck.archives.posts import token

    return token("1381000000000000001")


def test_a_deleted_post_is_looked_for_under_both_hosts(tmp_path):
    tomb = json.dumps({"__typename": "TweetTombstone", "tombstone": {"text": {"text": "deleted"}}}).encode()

    def handle(connection, head):
        if path_of(head).startswith("/tweet-result"):
            connection.sendall(answer(tomb, kind=b"application/json"))
        else:
            connection.sendall(answer(b'{"error": "not found"}', kind=b"application/json", status=b"404 Not Found"))

    with serving(handle) as service, serving(wayback()) as archive:
        done = get(
            "https://x.com/ilsebrandvold/status/1381000000000000001",
            tmp_path,
            syndication_url=service.url + "/tweet-result",
            oembed_url=service.url + "/oembed",
            wayback_url=archive.url,
        )
        asked = [path_of(head) for head in archive.requests]
    assert done.problem.reason == "gone"
    assert [attempt.archive.partition(" (")[0] for attempt in done.tried[:2]] == ["X syndication", "X oEmbed"]
    assert any("twitter.com" in path for path in asked)
    assert any("x.com" in path for path in asked)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html><head><title>Just a moment...</title></head><body>Verify you are human</body></html>", "wall"),
        (b"<html><body><p>Log in to continue</p></body></html>", "wall"),
        (b"<html><head><title>Page not found</title></head><body>Page not found. Go home.</body></html>", "gone"),
        (b"<html><body><div id=root></div><script src=a.js></script></body></html>", "shell"),
        (b"<html><body></body></html>", "empty"),
    ],
)
def test_row_42_a_wall_is_a_reason_and_not_a_text(tmp_path, body, reason):
    with serving(answer(body)) as site, serving(wayback()) as archive:
        done = get(site.url + "/news/harbour", tmp_path, site, wayback_url=archive.url)
    assert done.problem.reason == reason
    assert done.evidence == ()


def test_row_42_a_redirect_to_a_login_is_a_wall_and_one_to_the_front_page_is_gone(tmp_path):
    from tests.hostile.servers import redirect

    def handle(connection, head):
        path = path_of(head)
        connection.sendall(
            redirect("/login?next=x") if path == "/a/b" else redirect("/") if path == "/c/d" else answer(PAGE)
        )

    with serving(handle) as site, serving(wayback()) as archive:
        assert get(site.url + "/a/b", tmp_path, site, wayback_url=archive.url).problem.reason == "wall"
        assert get(site.url + "/c/d", tmp_path, site, wayback_url=archive.url).problem.reason == "gone"


def test_a_body_cut_off_is_kept_as_truncated(tmp_path):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n"
    with serving(head + PAGE[:-60]) as site:
        done = get(site.url + "/statement", tmp_path, site)
    assert done.evidence[0].capture.completeness == "truncated"


def test_a_refused_address_is_said_and_no_archive_is_asked_for_what_is_no_address(tmp_path):
    done = get("http://user:pw@host.test/", tmp_path)
    assert done.problem.reason == "refused:credentials"
    assert len(done.tried) == 1


def test_a_private_address_is_refused_and_kept_nowhere(tmp_path):
    with serving(wayback()) as archive:
        done = get("http://10.1.2.3/minutes", tmp_path, wayback_url=archive.url)
        assert archive.requests == [], "nobody outside is told the address of a page on one's own network"
    assert done.problem.reason == "refused:address"
    assert not (tmp_path / "kept").exists()


def test_many_origins_are_got_over_hosts_and_come_back_in_order(tmp_path):
    resolver = Resolver({f"h{n}.test": [["127.0.0.1"]] for n in range(5)})
    with serving(answer(PAGE)) as site:
        fetcher = Fetcher(policy(site), resolver)
        wants = [
            Want(Citation("statement", None, "t", url=f"http://h{n % 5}.test:{site.port}/p{n}")) for n in range(15)
        ]
        seen = []
        done = Obtainer(Settings(offline=False), (), str(tmp_path / "kept"), fetcher).obtain_many(wants, seen.append)
    assert [one.want for one in done] == wants
    assert len(seen) == 15
    assert len(open_archive(str(tmp_path / "kept")).captures()) == 15


def test_an_interrupt_keeps_what_was_captured_and_the_next_run_goes_on(tmp_path):
    resolver = Resolver({f"h{n}.test": [["127.0.0.1"]] for n in range(4)})
    with serving(answer(PAGE)) as site:
        wants = [Want(Citation("statement", None, "t", url=f"http://h{n}.test:{site.port}/p")) for n in range(4)]
        folder = str(tmp_path / "kept")

        def interrupt(done):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            Obtainer(Settings(offline=False), (), folder, Fetcher(policy(site), resolver)).obtain_many(
                wants[:1], interrupt
            )
        held = open_archive(folder)
        assert len(held.captures()) == 1
        before = len(site.requests)
        done = Obtainer(Settings(offline=False), [held], folder, Fetcher(policy(site), resolver)).obtain_many(wants)
        pages = [head for head in site.requests[before:] if b"robots" not in head]
    assert all(one.evidence for one in done)
    assert len(pages) == 3


def test_one_host_is_never_asked_twice_at_once(tmp_path):
    running, most = [0], [0]
    lock = threading.Lock()

    def handle(connection, head):
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        import time

        time.sleep(0.05)
        with lock:
            running[0] -= 1
        connection.sendall(answer(PAGE))

    with serving(handle) as site:
        wants = [Want(Citation("statement", None, "t", url=f"{site.url}/p{n}")) for n in range(4)]
        Obtainer(Settings(offline=False), (), str(tmp_path / "k"), Fetcher(policy(site), Resolver())).obtain_many(wants)
    assert most[0] == 1


def test_fixtures_are_not_written_to():
    assert folder_to_write(["tests/fixtures/", "mine"]) == "mine"
    assert folder_to_write(["fixtures"]) == ".factcheck"
    assert folder_to_write([]) == ".factcheck"


def test_obtain_gives_captures_or_the_reason():
    found, tried = obtain(Citation("statement", None, "t"), Settings(), [])
    assert isinstance(found, Unavailable)
    assert found.reason == "no-address"
    assert tried == ()


def test_a_service_whose_address_was_configured_is_trusted_and_nothing_else_is():
    rules = policy_of(Settings(wayback_url="http://127.0.0.1:8080/coll"))
    assert rules.trusts("127.0.0.1", 8080)
    assert not rules.trusts("127.0.0.1", 8081)
    assert not policy_of(Settings()).trusted


def test_a_refreshed_check_keeps_to_what_is_held_until_the_new_version_is_reviewed(tmp_path):
    said = [PAGE]
    with serving(lambda c, h: c.sendall(answer(said[0]))) as site:
        url = site.url + "/statement"
        first = get(url, tmp_path, site)
        same = get(url, tmp_path, site, refresh=True)
        said[0] = PAGE.replace(b"winter", b"spring")
        new = get(url, tmp_path, site, refresh=True)
    held = open_archive(str(tmp_path / "kept"))
    assert [len(held.captures()), len(held.pending())] == [1, 1]
    for done in (same, new):
        assert [one.capture.id for one in done.evidence] == [first.evidence[0].capture.id]


def test_what_was_captured_by_an_earlier_run_is_found_though_nobody_names_its_folder(tmp_path):
    with serving(answer(PAGE)) as site:
        get(site.url + "/statement", tmp_path, site)
        count = len(site.requests)
        assert get(site.url + "/statement", tmp_path, site).tried[0].archive == "held"
        assert len(site.requests) == count


def test_a_damaged_capture_is_asked_for_anew(tmp_path):
    with serving(answer(PAGE)) as site:
        first = get(site.url + "/statement", tmp_path, site)
        path = tmp_path / "kept" / first.evidence[0].capture.file
        path.write_bytes(path.read_bytes().replace(b"winter", b"summer"))
        import time

        time.sleep(1.1)  # captures carry their time to the second
        again = get(site.url + "/statement", tmp_path, site)
    assert [one.outcome for one in again.tried] == ["captured"]
    assert "winter" in again.evidence[0].text
