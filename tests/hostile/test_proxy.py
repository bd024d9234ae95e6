"""Behind an explicit proxy, which resolves names itself: what is local by its name or address never gets there."""

from __future__ import annotations

import socket
import threading

import pytest

from factcheck.archives.fetch import Fetcher
from tests.hostile.servers import Resolver, Server, answer, fetch, fetch_async, policy, redirect, serving


@pytest.fixture(params=[fetch, fetch_async], ids=["sync", "async"])
def grab(request):
    return request.param


def test_an_explicit_proxy_is_used(grab):
    with serving(answer(b"through the proxy")) as proxy:
        got = grab("http://page.test/x", proxy, proxy=proxy.url, resolver=Resolver({}), ignore_robots=True)
        assert got.content == b"through the proxy"
        assert proxy.requests[0].startswith(b"GET http://page.test/x HTTP/1.1")


LOCAL = (
    "localhost localhost. LOCALHOST a.localhost localhost.localdomain ip6-localhost printer.local cms.corp nas.lan "
    "router.home.arpa metadata.google.internal metadata.google.internal. instance-data.ec2.internal metadata intranet "
    "metadata.tencentyun.com 127.0.0.1.nip.io www.10-0-0-7.sslip.io 169.254.169.254.nip.io 127.0.0.1 169.254.169.254 "
    "100.100.100.200 192.168.1.1 [::1] [fd00:ec2::254] [fe80::1] [::ffff:7f00:1] [64:ff9b::a9fe:a9fe]"
).split()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", LOCAL)
def test_what_is_local_by_its_name_or_address_never_reaches_the_proxy(grab, host, scheme):
    with serving(answer(b"metadata")) as proxy:
        resolver = Resolver({})
        got = grab(
            f"{scheme}://{host}/latest/meta-data/", proxy, proxy=proxy.url, resolver=resolver, allow_addresses=()
        )
        assert proxy.requests == []
    assert got.problem.reason == "refused:address"
    assert "not on the public internet" in got.problem.detail
    assert "archive add" in got.problem.next_step
    assert resolver.calls == []


def test_a_redirect_through_the_proxy_to_a_local_name_is_refused(grab):
    with serving(redirect("http://metadata.google.internal/computeMetadata/v1/")) as proxy:
        got = grab("http://page.test/x", proxy, proxy=proxy.url, ignore_robots=True)
        assert [head.split(b" ")[1] for head in proxy.requests] == [b"http://page.test/x"]
    assert got.problem.reason == "refused:address"
    assert len(got.exchanges) == 1


@pytest.mark.parametrize("host", [
    "page.test", "localhost.example", "internal.example", "local.example.org", "1.1.1.1", "corp.example", "lan.org",
    "1-1-1-1.sslip.io", "site.1.1.1.1.nip.io", "nip.io", "home.example", "xn--80ak6aa92e.com", "a.onion",
])  # fmt: skip
def test_public_names_reach_the_proxy(grab, host):
    with serving(answer(b"through the proxy")) as proxy:
        got = grab(f"http://{host}/x", proxy, proxy=proxy.url, ignore_robots=True)
        assert got.content == b"through the proxy"


def test_what_the_user_named_reaches_the_proxy(grab):
    with serving(answer(b"through the proxy")) as proxy:
        for host in ("10.1.2.3", "127.0.0.1", "localhost"):
            blocks = ("10.1.2.0/24", "127.0.0.1/32")
            got = grab(f"http://{host}/x", proxy, proxy=proxy.url, ignore_robots=True, allow_addresses=blocks)
            assert got.content == b"through the proxy"
        rules = {"proxy": proxy.url, "ignore_robots": True, "trusted": frozenset({("cms.internal", 80)})}
        got = Fetcher(policy(proxy, **rules), Resolver({})).fetch("http://cms.internal/x", manners=False)
        assert got.content == b"through the proxy"


def test_through_a_proxy_tls_is_still_between_us_and_the_server(tls_server):
    """CONNECT: the proxy's own answer is no part of the capture, and the certificate is the server's."""
    target, get = tls_server(answer(b"through a tunnel"), names=("proxied.test",))
    asked = []

    def tunnel(connection, head):
        asked.append(head.split(b"\r\n")[0])
        connection.sendall(b"HTTP/1.1 200 Connection established\r\nX-Proxy: yes\r\n\r\n")
        far = socket.create_connection(("127.0.0.1", target.port))

        def pump(source, sink):
            while data := source.recv(65536):
                sink.sendall(data)

        thread = threading.Thread(target=pump, args=(far, connection), daemon=True)
        thread.start()
        pump(connection, far)

    proxy = Server(tunnel)
    got = get(f"https://localhost.test:{target.port}/", proxy=proxy.url, ignore_robots=True)
    assert got.problem.reason == "tls", "the name does not fit the certificate"
    got = get(f"https://proxied.test:{target.port}/", proxy=proxy.url, ignore_robots=True)
    proxy.close()
    assert got.content == b"through a tunnel"
    assert asked[-1] == b"CONNECT proxied.test:%d HTTP/1.1" % target.port
    assert got.exchanges[0].request_head.startswith(b"GET / HTTP/1.1\r\n")
    assert b"X-Proxy" not in got.exchanges[0].response_head
    assert got.exchanges[0].tls_leaf
