"""The transports as plain httpx transports: what a client of one's own gets from them."""

from __future__ import annotations

import socket
import subprocess
import sys
import time

import httpx
import pytest

from factcheck.archives.policy import Policy
from factcheck.archives.transport import AsyncGuardedTransport, GuardedTransport
from factcheck.errors import RefusedError
from tests.hostile.servers import Resolver, answer, policy, serving


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
