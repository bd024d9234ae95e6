"""The transports as plain httpx transports: what a client of one's own gets from them."""

from __future__ import annotations

import socket
import subprocess
import sys
import time

import httpx
import pytest

from factcheck.archives.exchange import Validators
from factcheck.archives.policy import Policy
from factcheck.archives.transport import AsyncGuardedTransport, GuardedTransport, request_of
from factcheck.core.urls import check_url
from factcheck.errors import RefusedError
from tests.hostile.servers import Resolver, answer, fetch, fetch_async, path_of, policy, serving


def test_a_client_of_ones_own_may_use_it():
    with serving(answer(b"words")) as server, httpx.Client(transport=GuardedTransport(policy(server))) as client:
        assert client.get(server.url + "/x").text == "words"


def test_a_client_of_ones_own_is_refused_what_is_not_public():
    with httpx.Client(transport=GuardedTransport(Policy())) as client:
        for url, reason in (("http://127.0.0.1/", "refused:address"), ("http://example.org:22/", "refused:port")):
            with pytest.raises(RefusedError) as caught:
                client.get(url)
            assert caught.value.reason == reason


def test_a_client_that_follows_redirects_is_checked_at_every_hop():
    moved = answer(b"", b"Location: http://169.254.169.254/", status=b"302 Found")
    with (
        serving(moved) as server,
        httpx.Client(transport=GuardedTransport(policy(server)), follow_redirects=True) as client,
        pytest.raises(RefusedError),
    ):
        client.get(server.url)


def test_failures_are_those_of_httpx():
    with (
        serving(b"nonsense\r\n\r\n") as server,
        httpx.Client(transport=GuardedTransport(policy(server))) as client,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        client.get(server.url)
    with (
        httpx.Client(transport=GuardedTransport(policy(server), Resolver())) as client,
        pytest.raises(httpx.ConnectError),
    ):
        client.get("http://nowhere.test/")


def test_one_deadline_holds_for_a_client_that_set_none():
    def slow(connection, head):
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(40):
            connection.sendall(b"x")
            time.sleep(0.1)

    rules = policy(deadline=1.0)
    with serving(slow) as server:
        rules = rules._replace(ports=(server.port,))
        start = time.monotonic()
        with httpx.Client(transport=GuardedTransport(rules), timeout=None) as client, pytest.raises(httpx.ReadTimeout):
            client.get(server.url)
        assert time.monotonic() - start < 4


def test_the_async_transport_refuses_alike():
    import anyio

    async def go(url: str, rules: Policy):
        async with httpx.AsyncClient(transport=AsyncGuardedTransport(rules)) as client:
            return (await client.get(url)).text

    with serving(answer(b"words")) as server:
        assert anyio.run(go, server.url, policy(server)) == "words"
    with pytest.raises(RefusedError):
        anyio.run(go, "http://10.0.0.1/", Policy())


def test_offline_no_socket_is_made(monkeypatch):
    def no_socket(*arguments, **options):
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", no_socket)
    monkeypatch.setattr(socket, "getaddrinfo", no_socket)
    with (
        httpx.Client(transport=GuardedTransport(Policy(offline=True))) as client,
        pytest.raises(RefusedError) as caught,
    ):
        client.get("http://example.org/")
    assert caught.value.reason == "offline"


def test_importing_the_transport_leaves_the_command_line_of_httpx_out():
    code = (
        "import sys, factcheck.archives.transport;"
        "assert not {'click', 'rich', 'pygments', 'httpx._main'} & set(sys.modules), sorted(sys.modules);"
        "import httpx; assert httpx.Client"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_offline_check_does_not_import_the_network():
    code = (
        "import sys, factcheck, factcheck.archives.folder, factcheck.pipeline.opening;"
        "assert not {'httpx', 'httpcore', 'ssl', 'h11', 'anyio'} & set(sys.modules), sorted(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("run", [fetch, fetch_async], ids=["sync", "async"])
@pytest.mark.parametrize(
    "target", ["/a/b;art12,34", "/a;v=1/b;w=2?x=1;y=2&z=%C3%A9", "/p?q=a%2Fb+c", "/%7Euser/", "/a/../b//c"]
)
def test_what_is_asked_for_is_the_address_to_the_letter(run, target):
    with serving(answer(b"page")) as server:
        got = run(server.url + target, server)
        assert [path_of(head) for head in server.requests] == ["/robots.txt", target]
    assert got.exchanges[-1].request_head.startswith(f"GET {target} HTTP/1.1\r\n".encode())


def test_a_client_of_ones_own_asks_for_the_address_to_the_letter():
    with serving(answer(b"words")) as server, httpx.Client(transport=GuardedTransport(policy(server))) as client:
        client.get(server.url + "/a/b;art12,34?x=1;y=2")
        assert path_of(server.requests[0]) == "/a/b;art12,34?x=1;y=2"


@pytest.mark.parametrize("run", [fetch, fetch_async], ids=["sync", "async"])
def test_the_request_names_its_host_first_and_what_is_wanted(run):
    with serving(answer(b"page")) as server:
        run(f"http://page.test:{server.port}/x", server, resolver=Resolver({"page.test": [["127.0.0.1"]] * 2}))
        lines = server.requests[-1].decode().split("\r\n")
    assert lines[:2] == ["GET /x HTTP/1.1", f"Host: page.test:{server.port}"]
    assert [line.partition(":")[0] for line in lines[2:-2]] == ["User-Agent", "Accept", "Accept-Encoding", "Connection"]


@pytest.mark.parametrize(("url", "host"), [
    ("http://page.test/", b"page.test"), ("https://page.test/", b"page.test"),
    ("https://page.test:8443/", b"page.test:8443"), ("http://[2606:4700::1111]:8080/", b"[2606:4700::1111]:8080"),
])  # fmt: skip
def test_the_host_has_its_port_where_it_is_not_the_usual_one(url, host):
    assert request_of(check_url(url), ()).headers == [(b"Host", host)]


@pytest.mark.parametrize("run", [fetch, fetch_async], ids=["sync", "async"])
def test_a_validator_in_latin_1_goes_back_as_it_came(run):
    def handle(connection, head):
        same = b'If-None-Match: "\xe9t\xe9"' in head
        connection.sendall(b"HTTP/1.1 304 Not Modified\r\n\r\n" if same else answer(b"page", b'ETag: "\xe9t\xe9"'))

    with serving(handle) as server:
        tag = run(server.url + "/", server).exchanges[-1].header("etag")
        assert run(server.url + "/", server, validators=Validators(tag)).not_modified
