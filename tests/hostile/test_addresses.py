"""Rows 1 to 18 of the hostile inputs: where a fetch may go."""

from __future__ import annotations

import pytest

from factcheck.archives.addresses import refusal
from factcheck.core.urls import check_url
from factcheck.errors import RefusedError
from tests.hostile.servers import Resolver, answer, fetch, fetch_async, path_of, redirect, serving


@pytest.fixture(params=[fetch, fetch_async], ids=["sync", "async"])
def grab(request):
    """Both drivers have to behave alike."""
    return request.param


def reason(url: str) -> str:
    with pytest.raises(RefusedError) as caught:
        check_url(url)
    return caught.value.reason


@pytest.mark.parametrize("target", ["127.0.0.2", "10.1.2.3", "169.254.169.254", "192.168.0.1", "172.16.0.1"])
def test_row_01_a_redirect_to_a_private_address_is_refused_and_the_hop_kept(grab, target):
    with serving(redirect(f"http://{target}/latest/meta-data")) as server:
        got = grab(server.url + "/", server)
    assert got.problem.reason == "refused:address"
    assert [hop.status for hop in got.exchanges] == [302]


def test_row_02_a_host_with_one_private_address_is_refused_whatever_the_others_are(grab):
    with serving(answer(b"x")) as server:
        resolver = Resolver({"two.test": [["127.0.0.1", "10.0.0.5"]]})
        got = grab(f"http://two.test:{server.port}/", server, resolver=resolver)
        assert got.problem.reason == "refused:address"
        assert server.requests == []


def test_row_03_a_second_answer_of_the_resolver_is_checked_too_and_each_connect_asks_once(grab):
    resolver = Resolver({"rebind.test": [["127.0.0.1"], ["127.0.0.1"], ["127.0.0.2"]]})
    with serving(lambda c, h: c.sendall(redirect("/again") if path_of(h) == "/" else answer(b"x"))) as server:
        got = grab(f"http://rebind.test:{server.port}/", server, resolver=resolver)
        assert got.problem.reason == "refused:address"
        assert len(server.requests) == 2, "robots.txt and the first page; the third connect never happened"
    assert resolver.calls == ["rebind.test"] * 3


def test_row_03_the_socket_goes_to_the_checked_address_and_the_host_header_keeps_the_name(grab):
    resolver = Resolver({"page.test": [["127.0.0.1"]]})
    with serving(answer(b"x")) as server:
        got = grab(f"http://page.test:{server.port}/", server, resolver=resolver)
        assert got.problem is None
        assert got.exchanges[0].address == "127.0.0.1"
        assert all(f"Host: page.test:{server.port}".encode() in head for head in server.requests)


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "127.1", "0x7f000001", "127.0.1"])
def test_row_04_a_host_written_as_a_number_is_refused(host):
    assert reason(f"http://{host}/") == "refused:address"


@pytest.mark.parametrize(
    "host", ["0177.0.0.1", "①②⑦.⓪.⓪.①", "１２７.0.0.1", "127.0.0.01", "256.1.1.1", "1.2.3.4.5"][:5]
)
def test_row_05_octal_and_circled_digits_are_refused(host):
    assert reason(f"http://{host}/") == "refused:url"


@pytest.mark.parametrize("host", ["::ffff:7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "::1", "::7f00:1", "fe80::1"])
def test_row_06_ipv6_addresses_that_mean_this_machine_are_refused(host):
    assert refusal(host)


def test_row_06_through_a_fetch(grab):
    for host in ("[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"):
        assert grab(f"http://{host}/").problem.reason == "refused:address"
    assert grab("http://[fe80::1%25eth0]/").problem.reason == "refused:address"


@pytest.mark.parametrize(
    "address",
    "100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1 fd00:ec2::254 255.255.255.255 198.18.0.1 192.0.2.1 ff02::1 2001:db8::1 "
    "192.88.99.1 fec0::1 2001::1 :: 168.63.129.16 100.100.100.200 203.0.113.9 192.0.0.8".split(),
)
def test_row_07_special_addresses_are_refused(address):
    assert refusal(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "208.80.154.224", "100.128.0.1", "172.32.0.1"])
def test_row_07_public_addresses_pass(address):
    assert refusal(address) is None


@pytest.mark.parametrize("host", ["localhost.", "127.0.0.1.nip.io", "localhost", "printer.local"])
def test_row_08_names_that_lead_to_this_machine_are_refused_by_their_address(grab, host):
    bare = host.rstrip(".")
    got = grab(f"http://{host}/", resolver=Resolver({bare: [["127.0.0.5"]]}))
    assert got.problem.reason == "refused:address"


@pytest.mark.parametrize(
    "url", ["http://user:pw-secret@host.test/", "http://pw-secret@host.test/", "http://a:pw-secret@127.0.0.1\\@b/"]
)
def test_row_09_credentials_are_refused_and_never_printed(url):
    with pytest.raises(RefusedError) as caught:
        check_url(url)
    assert caught.value.reason in ("refused:credentials", "refused:url")
    assert "pw-secret" not in str(caught.value)


def test_row_09_a_redirect_that_adds_credentials_is_refused(grab):
    with serving(redirect("http://user:pw-secret@127.0.0.1/")) as server:
        got = grab(server.url + "/", server)
    assert got.problem.reason == "refused:credentials"
    assert "pw-secret" not in got.problem.detail


def test_row_10_a_backslash_that_hides_the_host_is_refused():
    assert reason("http://a.test\\@b.test/") == "refused:url"
    assert reason("http:\\\\a.test/") == "refused:url"


@pytest.mark.parametrize(
    "url", "file:///etc/passwd ftp://h/x gopher://h/x data:text/html,x javascript:alert(1) FILE:///x ws://h/".split()
)
def test_row_11_12_only_http_and_https_are_fetched(url):
    assert reason(url) == "refused:scheme"


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/html,x"]
)
def test_row_11_12_not_by_redirect_either(grab, url):
    with serving(redirect(url)) as server:
        assert grab(server.url + "/", server).problem.reason == "refused:scheme"


@pytest.mark.parametrize("port", ["22", "25", "6379", "65536", "0", "-1", "99999999999", "8o"])
def test_row_13_unusual_ports_are_refused(port):
    assert reason(f"http://host.test:{port}/") == "refused:port"


@pytest.mark.parametrize("port", ["80", "443", "8080", "8443", ""])
def test_row_13_usual_ports_pass(port):
    assert check_url(f"http://host.test:{port}/").host == "host.test"


@pytest.mark.parametrize(
    "url",
    ["http:///x", "http://", "http://a b/", "http://a\u200bb.test/", "http://a\u00adb.test/", "http://a..test/",
     "http://%31%32%37.0.0.1/", "http://a.test\x00/", "http://[::1/", "http:a.test", "//a.test/", "", "http://" + "a" * 64 + ".test/"],
)  # fmt: skip
def test_row_14_malformed_hosts_are_refused(url):
    assert reason(url) == "refused:url"


def test_row_15_a_host_that_looks_like_another_is_shown_in_ascii_with_a_warning(grab):
    resolver = Resolver({"xn--80ak6aa92e.com": [["127.0.0.1"]]})
    with serving(answer(b"x")) as server:
        got = grab(f"http://аррӏе.com:{server.port}/", server, resolver=resolver)
    assert got.exchanges[0].url.startswith("http://xn--80ak6aa92e.com")
    assert any("xn--80ak6aa92e.com" in note for note in got.notes)


def test_row_16_a_redirect_to_itself_is_refused_at_the_second_hop(grab):
    with serving(redirect("/")) as server:
        got = grab(server.url + "/", server)
        assert got.problem.reason == "refused:redirect"
        assert len(got.exchanges) == 1
        assert len(server.requests) == 2, "robots.txt and one page"


def test_row_17_redirects_that_grow_for_ever_end_after_eight(grab):
    with serving(lambda c, h: c.sendall(redirect(path_of(h) + "x"))) as server:
        got = grab(server.url + "/", server)
    assert got.problem.reason == "refused:redirect"
    assert len(got.exchanges) <= 9, "the first answer and eight redirects followed"


def test_row_18_a_step_down_from_https_is_allowed_and_said(tls_server):
    with serving(answer(b"plain")) as plain:
        server, transport = tls_server(redirect(f"http://127.0.0.1:{plain.port}/"))
        got = transport(f"https://localhost:{server.port}/", server, plain)
    assert got.content == b"plain"
    assert any("https to http" in note for note in got.notes)
