"""The records of what is held: origins, captures, the text of a capture, what a reader made of it, and absence.

Of ``records``, where everybody takes them from.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.kinds import Completeness, OriginKind, Relation
    from factcheck.core.records import Link, Span


class Origin(NamedTuple):
    """The thing cited, as an archive knows it; ``held`` is False where no copy of it is kept, ``note`` says why."""

    id: str
    kind: OriginKind
    issuer: str | None = None
    speaker: str | None = None
    handle: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    held: bool = True
    note: str | None = None
    aliases: tuple[str, ...] = ()


class Capture(NamedTuple):
    """What the archive's manifest says of one capture, before its text is read.

    ``id`` is the record id (``urn:uuid:...``), ``source_id`` the id given at a bulk import, ``origin_id``
    the origin it is (primary) or bears witness to.
    """

    id: str
    archive: str
    file: str
    captured: str
    sha256: str
    relation: Relation
    completeness: Completeness
    kind: OriginKind
    url: str | None = None
    issuer: str | None = None
    speaker: str | None = None
    author: str | None = None
    publisher: str | None = None
    handle: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    origin_id: str | None = None
    source_id: str | None = None
    translated: bool = False
    supplied_by: str | None = None
    pending: bool = False
    version: int = 1
    note: str | None = None


class Turn(NamedTuple):
    """A stretch of the evidence that one person speaks (a transcript's turn); the label is not in ``span``."""

    speaker: str
    span: Span


class Evidence(NamedTuple):
    """Text read from a capture, ready to be compared; ``turns`` and ``hidden`` are spans into ``text``.

    ``offset`` is where ``text`` begins in the stored text: not 0 only in a saved report, which holds the passage
    and its surroundings but not the whole origin.
    """

    capture: Capture
    text: str
    turns: tuple[Turn, ...] = ()
    hidden: tuple[Span, ...] = ()
    quoted: tuple[Span, ...] = ()
    reader: str = ""
    offset: int = 0


class Unavailable(NamedTuple):
    """Absence as a value: a machine word (offline, wall, gone, robots ...), the detail, the next step."""

    reason: str
    detail: str
    next_step: str


class Reading(NamedTuple):
    """What a reader makes of the bytes of an origin: the text that is compared, and what the page says of itself.

    ``turns``, ``hidden`` (invisible or metadata text) and ``quoted`` (words of others: a quoted or replied-to
    post) are spans into ``text``. Empty text with ``problem`` set means: not readable, a wall, an empty shell.
    """

    text: str
    reader: str
    turns: tuple[Turn, ...] = ()
    hidden: tuple[Span, ...] = ()
    quoted: tuple[Span, ...] = ()
    kind: OriginKind = "unknown"
    title: str | None = None
    author: str | None = None
    issuer: str | None = None
    handle: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    completeness: Completeness = "whole"
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()
    problem: Unavailable | None = None


class Attempt(NamedTuple):
    """One thing that was tried to get an origin, and how it ended."""

    archive: str
    outcome: str
