"""pywb, run as a real server over our own archive, is the Wayback that the adapter is tested against.

pywb has dependencies that do not go with ours, so it lives in an environment of its own: set
``FACTCHECK_PYWB=/path/to/wayback``, or have ``wayback`` on the path.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.archives.folder import open_archive
from factcheck.archives.wayback import Wayback
from factcheck.core.records import Citation
from factcheck.pipeline.capture import capture_urls
from factcheck.pipeline.obtain import Obtainer, Want, policy_of
from factcheck.settings import Settings
from tests.hostile.servers import Resolver, answer, path_of, policy, redirect, serving

PYWB = os.environ.get("FACTCHECK_PYWB") or shutil.which("wayback")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not PYWB, reason="pywb is not installed (FACTCHECK_PYWB)")]

WORDS = (
    "<html><body><p>“{}”, said Per Almhult of the Lake Board, and he would not go back on his word.</p></body></html>"
)


@pytest.fixture(scope="module")
def collection(tmp_path_factory):
    """Two versions of a page, one redirect and one error, captured with our own means and served by pywb."""
    root = tmp_path_factory.mktemp("pywb")
    kept, said = str(root / "kept"), ["The lake is clean"]

    def site(connection, head):
        path = path_of(head)
        page = answer(WORDS.format(said[0]).encode())
        connection.sendall(redirect("/lake") if path == "/old" else page)

    with serving(site) as server:
        for host in ("lake.example",):
            base = f"http://{host}:{server.port}"
            for version, words in enumerate(("The lake is clean", "The lake is nearly clean")):
                said[0] = words
                fetcher = Fetcher(policy(server), Resolver({host: [["127.0.0.1"]]}))
                names = [f"{base}/lake", f"{base}/old"] if not version else [f"{base}/lake"]
                done = capture_urls(kept, names, {}, Settings(offline=False), fetcher=fetcher)
                assert all(one.capture for one in done)
                time.sleep(1.1)
    from factcheck.pipeline.review import settle, waiting

    settle(kept, [item.capture for item in waiting(kept)], [])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (root / "config.yaml").write_text(
        f"collections:\n  kept:\n    index_paths: {kept}/index.cdxj\n    archive_paths: {kept}/\nframed_replay: false\n"
    )
    with open(root / "log", "wb") as log:
        process = subprocess.Popen([PYWB, "-p", str(port), "-b", "127.0.0.1", "-d", str(root)], stdout=log, stderr=log)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                break
            except OSError:
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/kept", base, kept
        process.terminate()
        process.wait(10)


def adapter(where):
    return Wayback(where, Fetcher(policy_of(Settings(offline=False, wayback_url=where))._replace(pace=0.0)), 0.0)


def test_the_index_is_searched(collection):
    where, base, _ = collection
    found = adapter(where).search(f"{base}/lake")
    assert [line.status for line in found] == [200, 200, 200]
    assert adapter(where).search(f"{base}/never") == []


def test_the_memento_closest_to_a_date_comes_as_it_was_captured(collection):
    where, base, kept = collection
    captures = sorted(open_archive(kept).captures(), key=lambda capture: capture.captured)
    first, last = captures[0], captures[-1]
    for capture, words in ((first, "The lake is clean"), (last, "The lake is nearly clean")):
        got, problem, tried = adapter(where).closest(f"{base}/lake", capture.captured)
        assert problem is None, tried
        assert got.content == WORDS.format(words).encode()
        assert got.memento
        assert any("the same payload digest" in note for note in got.notes)


def test_an_archived_redirect_is_followed_within_the_archive(collection):
    where, base, _ = collection
    got, problem, tried = adapter(where).closest(f"{base}/old", None)
    assert problem is None, tried
    assert b"Per Almhult" in got.content
    assert all(hop.url.startswith(where) for hop in got.exchanges)


def test_the_timegate_is_understood(collection):
    where, base, _ = collection
    from factcheck.core.records import Unavailable

    found, problem, _ = adapter(where)._by_timegate(f"{base}/lake", None, Unavailable("x", "", ""), [])
    assert problem is None
    assert b"Per Almhult" in found.content


def test_an_origin_that_is_gone_is_had_from_it(collection, tmp_path):
    where, base, _ = collection
    settings = Settings(offline=False, wayback_url=where)
    fetcher = Fetcher(policy_of(settings)._replace(pace=0.0, ports=(80, int(base.rpartition(":")[2]))), Resolver())
    with Obtainer(settings, (), str(tmp_path / "new"), fetcher, search_gap=0.0) as obtainer:
        done = obtainer.obtain(Want(Citation("statement", None, "t", url=f"{base}/lake"), "2021-01-01"))
    [evidence] = done.evidence
    assert "The lake is clean" in evidence.text
    assert evidence.capture.relation == "archived"
    assert evidence.capture.url == f"{base}/lake"
    assert [attempt.outcome.partition(":")[0] for attempt in done.tried][-1] == "archived copy"
