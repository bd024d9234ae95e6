"""Which addresses a fetch may connect to: those of the public internet, and what the user named.

``ipaddress.is_global`` alone is not enough: it passes NAT64 (64:ff9b::/96) and looks at 6to4 and mapped
addresses as they stand, though they carry an IPv4 address inside. The blocks are those of the IANA
special-purpose registries (RFC 6890 and updates).
"""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_REFUSED_6 = tuple(
    ipaddress.IPv6Network(block)
    for block in (
        "64:ff9b:1::/48",  # local-use NAT64, RFC 8215
        "100::/64",  # discard only, RFC 6666
        "2001::/23",  # IETF protocol assignments, among them Teredo
        "2001:db8::/32",  # documentation
        "3fff::/20",  # documentation, RFC 9637
        "5f00::/16",  # segment routing, RFC 9602
        "fec0::/10",  # site local, deprecated by RFC 3879 and still routed inside
    )
)
_LOOPBACK_NAMES = ("localhost", "localdomain", "ip6-localhost", "ip6-loopback")
_LOCAL_NAMES = ("local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa")
"""Names kept out of the public name system: RFC 6761, 6762 and 8375, ICANN's ``internal`` (under which clouds put
their metadata), and those that ICANN will not give away because so many networks use them."""
_METADATA_NAMES = ("metadata.tencentyun.com", "metadata.packet.net", "metadata.platformequinix.com")
"""Names of metadata services that look public and lead to a link-local address."""
_ADDRESS_IN_NAME = re.compile(r"(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})\.(?:nip|sslip|xip)\.io$")
"""Services whose names lead to the address that is written in them."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")
_REFUSED_4 = (
    ipaddress.IPv4Network("192.88.99.0/24"),  # 6to4 relay anycast, RFC 7526
    ipaddress.IPv4Network("192.0.0.0/24"),  # IETF protocol assignments
    ipaddress.IPv4Network("168.63.129.16/32"),  # a cloud's host agent, on a public number
)


@lru_cache(maxsize=32)
def networks(blocks: tuple[str, ...]) -> tuple[Network, ...]:
    """Blocks as written in the settings (``10.1.2.0/24``, ``127.0.0.1``).

    Raises:
        ValueError: for what is not an address block.
    """
    return tuple(ipaddress.ip_network(block, strict=False) for block in blocks)


@lru_cache(maxsize=1024)
def refusal(text: str, allowed: tuple[str, ...] = ()) -> str | None:
    """Why this address may not be connected to; None where it may.

    ``allowed`` are blocks the user named; they are compared with the address as it stands, never with what is
    embedded in it.
    """
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return "not an address"
    if "%" in text:
        return "link-local"
    if any(address in block for block in networks(allowed) if block.version == address.version):
        return None
    return _special(address)


def _special(address: Address) -> str | None:
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inside(address)
        if inner is not None:
            return f"carries the IPv4 address {inner}"
        if any(address in block for block in _REFUSED_6):
            return "reserved"
    elif any(address in block for block in _REFUSED_4):
        return "reserved"
    for name in ("loopback", "link_local", "multicast", "unspecified", "reserved", "private"):
        if getattr(address, f"is_{name}"):
            return name.replace("_", "-")
    return None if address.is_global else "not public"


def _inside(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for; refused whatever it is, because no server is reached so."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64 or (address in _COMPATIBLE and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def name_refusal(host: str, allowed: tuple[str, ...] = ()) -> str | None:
    """Why this host may not be asked for where somebody else resolves its name; None where nothing speaks against it.

    An address is looked at as if it had been resolved. Of a name only what it says itself is known: a public name
    that leads to a private address passes.
    """
    if ":" in host or host.replace(".", "").isdigit():
        return refusal(host, allowed)
    name = host.lower().rstrip(".")
    if _is_under(name, _LOOPBACK_NAMES):
        return None if refusal("127.0.0.1", allowed) is None else "this machine"
    if _is_under(name, _LOCAL_NAMES):
        return "a name of local networks"
    if _is_under(name, _METADATA_NAMES):
        return "a cloud's metadata service"
    if "." not in name:
        return "a name without a dot, as local networks have them"
    written = _ADDRESS_IN_NAME.search(name)
    return refusal(".".join(str(int(part)) for part in written.groups()), allowed) if written else None


def _is_under(name: str, ends: tuple[str, ...]) -> bool:
    return any(name == end or name.endswith(f".{end}") for end in ends)
