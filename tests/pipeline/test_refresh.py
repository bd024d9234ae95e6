"""Asking again: posts through the endpoint they came from, files through their address, archived copies not at all."""

from __future__ import annotations

import json
import time

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.archives.folder import open_archive
from factcheck.cli.entry import run
from factcheck.errors import UsageError
from factcheck.pipeline.capture import capture_urls
from factcheck.pipeline.obtain import Obtainer, policy_of
from factcheck.pipeline.refresh import latest, renew_all
from factcheck.settings import Settings
from tests.hostile.servers import Resolver, answer, path_of, policy, serving

POST = {
    "__typename": "Tweet", "id_str": "1381000000000000001", "text": "The ferry sails at dawn.", "lang": "en",
    "created_at": "2021-04-13T09:00:00.000Z", "user": {"name": "Signe Aldervik", "screen_name": "aldervik", "id_str": "7"},
}  # fmt: skip


def again(folder, settings, fetcher, **options):
    archive = open_archive(folder)
    with Obtainer(settings, [archive], folder, fetcher) as obtainer:
        return renew_all(archive, latest(archive), obtainer, **options)


def test_a_post_is_asked_for_where_it_came_from_and_its_edit_is_seen(tmp_path):
    post = dict(POST)
    folder = str(tmp_path / "kept")
    with serving(lambda c, h: c.sendall(answer(json.dumps(post).encode(), kind=b"application/json"))) as service:
        settings = Settings(offline=False, timeout=5.0, syndication_url=f"{service.url}/tweet-result")
        fetcher = Fetcher(policy(service, trusted=policy_of(settings).trusted), Resolver())
        [done] = capture_urls(
            folder, ["https://x.com/aldervik/status/1381000000000000001"], {}, settings, fetcher=fetcher
        )
        assert done.capture.kind == "post"
        assert [one.outcome for one in again(folder, settings, fetcher)] == ["unchanged"]
        post["text"] = "The ferry sails at noon."
        [one] = again(folder, settings, fetcher)
    assert (one.outcome, [change.new for change in one.changes]) == ("changed", ["noon."])
    assert one.new.pending
    assert one.new.kind == "post"
    assert all(path_of(head).startswith("/tweet-result?") for head in service.requests)


def test_a_registered_file_is_compared_with_what_its_address_gives(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with serving(
        answer(b"<html><body><p>The ferry to Havnes sails at noon, said Signe Aldervik.</p></body></html>")
    ) as site:
        (tmp_path / "note.txt").write_text("The ferry to Havnes sails at dawn, said Signe Aldervik.\n")
        assert run(["archive", "add", "note.txt", "--url", f"{site.url}/ferry", "--archive", "kept"]) == 0
        [one] = again("kept", Settings(offline=False), Fetcher(policy(site), Resolver()))
    assert one.outcome == "changed"
    assert any("dawn" in change.old and "noon" in change.new for change in one.changes)


def test_an_archived_copy_is_not_asked_for_again(tmp_path):
    def archive(connection, head):
        if path_of(head).startswith("/cdx"):
            rows = [["timestamp", "original", "statuscode"], ["20210413100000", "https://gone.test/a/b", "200"]]
            connection.sendall(answer(json.dumps(rows).encode()))
        else:
            connection.sendall(
                answer(b"<html><body><p>The ferry sails at dawn, said Signe Aldervik.</p></body></html>")
            )

    folder = str(tmp_path / "kept")
    with serving(archive) as server:
        settings = Settings(offline=False, timeout=5.0, wayback_url=server.url)
        fetcher = Fetcher(policy(server, trusted=policy_of(settings).trusted), Resolver())
        [done] = capture_urls(folder, ["https://gone.test/a/b"], {}, settings, fetcher=fetcher)
        assert done.capture.relation == "archived"
        count = len(server.requests)
        assert [one.outcome for one in again(folder, settings, fetcher)] == ["skipped"]
        assert len(server.requests) == count


def test_a_revisit_is_kept_on_request_and_holds_the_same_text(tmp_path):
    page = answer(b"<html><body><p>The ferry sails at dawn, said Signe Aldervik.</p></body></html>", b'ETag: "1"')
    folder = str(tmp_path / "kept")
    with serving(page) as site:
        fetcher = Fetcher(policy(site), Resolver())
        capture_urls(folder, [f"{site.url}/ferry"], {}, Settings(offline=False), fetcher=fetcher)
        time.sleep(1.1)  # captures carry their time to the second
        [one] = again(folder, Settings(offline=False), fetcher, record=True)
    archive = open_archive(folder)
    first, second = sorted(archive.captures(), key=lambda capture: capture.captured)
    assert (one.outcome, one.new.id) == ("unchanged", second.id)
    assert archive.evidence(first).text == archive.evidence(second).text
    assert b"WARC-Type: revisit" in (tmp_path / "kept" / second.file).read_bytes()
    assert b"identical-payload-digest" in (tmp_path / "kept" / second.file).read_bytes()
    assert run(["archive", "verify", "--archive", folder]) == 0


def test_what_is_not_held_is_a_usage_error(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text("The ferry to Havnes sails at dawn, said Signe Aldervik.\n")
    run(["archive", "add", "note.txt", "--archive", "kept"])
    with pytest.raises(UsageError):
        latest(open_archive("kept"), ["https://nowhere.test/"])
