"""Who is who among publishers: outlets, institutions and platforms by name, address and handle.

Decides which known body a run of words or a host names. Whether the article cites it there is decided in
``citations.py``. The tables are read at first use (under a millisecond); a user's TOML file adds to them.
"""

from __future__ import annotations

from functools import cache

from factcheck.core.tokens import words_of
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

if TYPE_CHECKING:
    Sort = Literal["outlet", "broadcaster", "institution", "country", "platform"]
VOICES = ("statement", "transcript", "document", "speech", "unknown")


class Body(NamedTuple):
    """A publisher: its name as reports print it, what it is, and what its own words are where no medium is named."""

    name: str
    sort: Sort
    voice: str = "statement"


class Register:
    """Bodies by alias (words joined by one space), by host and by handle (lower case, with ``@``)."""

    __slots__ = ("aliases", "handles", "hosts", "lengths")

    def __init__(self) -> None:
        self.aliases: dict[str, Body] = {}
        self.hosts: dict[str, Body] = {}
        self.handles: dict[str, Body] = {}
        self.lengths: dict[str, int] = {}

    def add(self, body: Body, aliases: Iterable[str], hosts: Iterable[str] = (), handles: Iterable[str] = ()) -> None:
        """Enter a body; a later entry wins over an earlier one of the same alias, host or handle."""
        for alias in (body.name, *aliases):
            self._name(alias, body)
            if "'" in alias:
                self._name(alias.replace("'", "’"), body)
        for host in hosts:
            self.hosts[host] = body
        for handle in handles:
            self.handles[handle.lower()] = body

    def _name(self, alias: str, body: Body) -> None:
        # Cutting at blanks is the same as cutting into tokens unless one of these signs is there, and far cheaper.
        if _ODD.isdisjoint(alias):
            text = alias
            first, _, rest = text.partition(" ")
            size = 1 + text.count(" ")
        else:
            words = words_of(alias)
            first, rest, text, size = words[0], " ".join(words[1:]), " ".join(words), len(words)
        if first == "The" and rest:
            text, size = rest, size - 1
            first = text.partition(" ")[0]
        self.aliases[text] = body
        if self.lengths.get(first, 0) < size:
            self.lengths[first] = size

    def at(self, words: Sequence[str], i: int, end: int) -> tuple[Body, int] | None:
        """Return the body named by the longest alias that begins at token ``i``, and the token after it."""
        longest = self.lengths.get(words[i])
        if longest is None:
            return None
        for n in range(min(longest, end - i), 0, -1):
            body = self.aliases.get(" ".join(words[i : i + n]) if n > 1 else words[i])
            if body is not None:
                return body, i + n
        return None

    def named(self, name: str) -> Body | None:
        """Return the body whose name or alias this is, a leading article aside."""
        words = words_of(name)
        if len(words) > 1 and words[0] in {"The", "the"}:
            words = words[1:]
        return self.aliases.get(" ".join(words))

    def hosted(self, host: str) -> Body | None:
        """Return the body that a host belongs to, sub-domains included (``www.`` or ``edition.``)."""
        labels = host.split(".")
        for k in range(len(labels) - 1):
            body = self.hosts.get(".".join(labels[k:]))
            if body is not None:
                return body
        return None


_ODD = frozenset("'’/,()&.-")


def _cells(line: str) -> list[list[str]]:
    """Cut a line of a table: ``name | alias; alias | host; host | handle``."""
    return [cell.strip().split("; ") if cell and not cell.isspace() else [] for cell in line.split("|")]


def _read_tables(register: Register) -> None:
    from factcheck.core.known_institutions import INSTITUTIONS
    from factcheck.core.known_outlets import OUTLETS
    from factcheck.core.known_platforms import PLATFORMS

    for line in INSTITUTIONS.splitlines():
        (voice,), (name,), aliases, hosts, handles = _cells(line)
        register.add(Body(name, "country" if voice == "unknown" else "institution", voice), aliases, hosts, handles)
    for line in OUTLETS.splitlines():
        (name,), aliases, hosts, handles = _cells(line)
        sort: Sort = "broadcaster" if name[0] == "*" else "outlet"
        register.add(Body(name.lstrip("*"), sort, "report"), aliases, hosts, handles)
    for line in PLATFORMS.splitlines():
        (name,), aliases, hosts = _cells(line)
        register.add(Body(name, "platform", "post"), aliases, hosts)


@cache
def register() -> Register:
    """Return the register of the package, read once."""
    made = Register()
    _read_tables(made)
    return made


_EXAMPLE = (
    '[[outlet]] name = "The Lantern", aliases = ["Lantern"], domains = ["lantern.example"], handles = ["@lantern"]'
)


def extended(toml_text: str, name: str = "outlets file") -> Register:
    """Return a register that also holds the user's bodies: ``[[outlet]]`` and ``[[institution]]`` tables.

    Args:
        toml_text: the file's content; per table ``name`` and, each a list, ``aliases``, ``domains``, ``handles``;
            an outlet may say ``broadcaster = true``, an institution ``voice = "transcript"``.
        name: the file's name for messages.

    Raises:
        UsageError: where the text is no TOML, a table has no name, or a key is unknown.
    """
    import tomllib

    from factcheck.errors import UsageError

    try:
        tables = tomllib.loads(toml_text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name}: not valid TOML ({error}); expected tables such as {_EXAMPLE}") from error
    made = Register()
    _read_tables(made)
    for sort, rows in tables.items():
        if sort not in {"outlet", "institution"} or not isinstance(rows, list):
            raise UsageError(f"{name}: unknown table {sort!r}; expected [[outlet]] or [[institution]]")
        for number, row in enumerate(rows, 1):
            _add_row(made, sort, row, f"{name}: {sort} {number}")
    return made


def _add_row(made: Register, sort: str, row: object, where: str) -> None:
    from factcheck.errors import UsageError

    if not isinstance(row, dict) or not isinstance(row.get("name"), str) or not row["name"].strip():
        raise UsageError(f"{where}: has no name; expected {_EXAMPLE}")
    known = {"name", "aliases", "domains", "handles", "broadcaster" if sort == "outlet" else "voice"}
    for key in row:
        if key not in known:
            raise UsageError(f"{where}: unknown key {key!r}; expected one of {', '.join(sorted(known))}")
    voice = row.get("voice", "statement") if sort == "institution" else "report"
    if sort == "institution" and voice not in VOICES:
        raise UsageError(f"{where}: unknown voice {voice!r}; expected one of {', '.join(VOICES)}")
    lists = [row.get(key, []) for key in ("aliases", "domains", "handles")]
    if not all(isinstance(cell, list) and all(isinstance(item, str) for item in cell) for cell in lists):
        raise UsageError(f"{where}: aliases, domains and handles are lists of texts")
    outlet: Sort = "broadcaster" if row.get("broadcaster") else "outlet"
    made.add(Body(row["name"].strip(), outlet if sort == "outlet" else "institution", voice), *lists)


def issuer_names(issuer: str) -> tuple[str, ...]:
    """Return the names under which an issuer's words may be registered: itself, its aliases, a country's ministries."""
    from factcheck.core.known_institutions import SPEAKS_THROUGH

    body = register().named(issuer)
    if body is None:
        return (issuer,)
    same = tuple(alias for alias, other in register().aliases.items() if other is body and alias != issuer)
    return tuple(dict.fromkeys((issuer, body.name, *same, *SPEAKS_THROUGH.get(body.name, ()))))
