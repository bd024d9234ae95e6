"""A TLS server with a certificate of its own authority, for the rows that need one."""

from __future__ import annotations

import ssl

import pytest

from tests.hostile.servers import Resolver, Server, answer, path_of, policy


@pytest.fixture
def tls_server():
    """``tls_server(answer, **certificate) -> (server, fetch)``; the fetch trusts the test's authority unless told."""
    trustme = pytest.importorskip("trustme")
    from factcheck.archives.fetch import Fetcher
    from factcheck.archives.transport import GuardedTransport

    servers: list[Server] = []

    def start(data: bytes, names: tuple[str, ...] = ("localhost",), trusted: bool = True, **certificate: object):
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*names, **certificate).configure_cert(context)

        def handle(connection, head):
            connection.sendall(answer(b"", status=b"404 Not Found") if path_of(head) == "/robots.txt" else data)

        server = Server(handle, lambda raw: context.wrap_socket(raw, server_side=True))
        servers.append(server)

        def fetch(url: str, *others: Server, **changes: object):
            rules = policy(server, *others, **changes)
            fetcher = Fetcher(rules, Resolver({"localhost": [["127.0.0.1"]], "other.test": [["127.0.0.1"]]}))
            client = ssl.create_default_context()
            if trusted:
                authority.configure_trust(client)
            fetcher._transport = GuardedTransport(rules, fetcher._resolver, ssl_context=client)
            return fetcher.fetch(url)

        return server, fetch

    yield start
    for server in servers:
        server.close()
