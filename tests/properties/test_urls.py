"""Laws of addresses: every parser reads the same host from what passes, and a page's key does not depend on its dress."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import httpcore
import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.archives.addresses import refusal
from factcheck.core.urls import canonical_key, check_url, join, shown
from factcheck.errors import RefusedError

_PIECES = st.sampled_from(
    ["a", "b.test", "127.0.0.1", "localhost", "xn--", "%41", "%2e", ".", "@", ":", "/", "\\", "?", "#", "//", "[", "]", "::1",
     "0x7f", "1", "٣", "ａ", "。", "\u200b", " ", "\t", "é", "ß", "user:pw@", ":80", ":8080", "?q=1", "#x", "..", "%00", "\x00", "🙂"]
)  # fmt: skip
_URLS = st.builds("".join, st.lists(st.one_of(_PIECES, st.text(max_size=3)), min_size=1, max_size=8)).flatmap(
    lambda rest: st.sampled_from(["http://", "https://", "HTTP://", "http:", "//"]).map(lambda start: start + rest)
)


@settings(max_examples=1500, deadline=None)
@given(_URLS)
def test_what_passes_means_one_host_to_every_parser(url):
    try:
        checked = check_url(url, None)
    except RefusedError:
        return
    plain = urlsplit(checked.url)
    theirs, core = httpx.URL(checked.url), httpcore.URL(checked.url)
    host = checked.host
    assert checked.url.isascii()
    assert plain.hostname == host
    assert theirs.raw_host.decode("ascii").strip("[]") == host
    assert core.host.decode("ascii").strip("[]") == host
    assert (plain.username, plain.password) == (None, None)
    assert (plain.port or (443 if plain.scheme == "https" else 80)) == checked.port
    assert core.target == theirs.raw_path == checked.target.encode()
    assert check_url(checked.url, None).url == checked.url


@settings(max_examples=500, deadline=None)
@given(_URLS)
def test_what_passes_is_no_other_spelling_of_an_address(url):
    try:
        host = check_url(url, None).host
    except RefusedError:
        return
    if host.replace(".", "").isdigit():
        assert str(ipaddress.IPv4Address(host)) == host
    if ":" in host:
        assert ipaddress.IPv6Address(host).compressed == host


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(["u:hunter2@", "hunter2@", "hunter2:@", "u:hunter2@x@"]), st.text(max_size=20))
def test_messages_never_repeat_a_password(secret, tail):
    assert "hunter2" not in shown(f"http://{secret}h{tail.replace('@', '')}")
    try:
        check_url(f"http://{secret}h{tail.replace('@', '')}", None)
    except RefusedError as error:
        message = str(error)
        assert "hunter2" not in message


@settings(max_examples=500, deadline=None)
@given(_URLS)
def test_a_key_is_stable_and_dress_does_not_change_it(url):
    try:
        checked = check_url(url, (80, 443))
    except RefusedError:
        return
    key = canonical_key(checked.url)
    assert canonical_key("https://" + key) == key
    assert canonical_key(checked.url + "#part") == key
    assert canonical_key(checked.url.replace("http://", "https://").replace(":80/", "/")) == key


@settings(max_examples=300, deadline=None)
@given(_URLS, _URLS)
def test_nothing_raises_but_a_refusal(one, other):
    shown(one)
    try:
        check_url(join(one, other))
    except RefusedError as error:
        assert error.reason.startswith("refused:")  # noqa: PT017 - whether it is refused depends on the address


@settings(max_examples=800, deadline=None)
@given(
    st.one_of(
        st.integers(0, 2**32 - 1).map(ipaddress.IPv4Address), st.integers(0, 2**128 - 1).map(ipaddress.IPv6Address)
    )
)
def test_no_address_that_passes_is_special(address):
    if refusal(str(address)) is None:
        assert address.is_global
        assert not any((address.is_private, address.is_multicast, address.is_loopback, address.is_reserved))


@settings(max_examples=500, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(["::ffff:0:0", "64:ff9b::", "::", "2002::"]))
def test_an_ipv4_address_inside_an_ipv6_one_never_passes(number, prefix):
    base = int(ipaddress.IPv6Address(prefix))
    inner = number << 80 if prefix == "2002::" else number
    assert refusal(str(ipaddress.IPv6Address(base | inner))) is not None
