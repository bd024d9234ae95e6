"""Registering by hand: a file and what is said about it become a capture.

What the file says itself (front matter, JSON-LD, a post's JSON) needs no flag; a TOML beside the file wins over it, a
flag wins over both. Nothing is guessed silently: what was assumed is in ``Registered.notes``.
"""

from __future__ import annotations

import mimetypes
import os
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from factcheck.archives.names import slug, utc
from factcheck.archives.warcs import Resource
from factcheck.core.kinds import Completeness, OriginKind, Relation
from factcheck.core.records import Capture, Origin, Reading
from factcheck.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.archives.keeper import Keeper

_MAX_BYTES = 50 << 20
_CHOICES = {"kind": get_args(OriginKind), "relation": get_args(Relation), "completeness": get_args(Completeness)}
_TIMES = ("published", "captured")
# The words of the command line and of a sidecar, and the fields they fill.
ALIASES = {"date": "published", "origin": "origin_id"}
FIELDS = (
    "kind", "issuer", "speaker", "handle", "published", "captured", "url", "title", "language", "relation",
    "completeness", "publisher", "author", "origin_id", "source_id", "translated", "supplied_by", "note",
)  # fmt: skip
# What the head of a text may say; the rest of the fields is read by its reader.
_HEAD_WORDS = ("kind", "issuer", "speaker", "handle", "relation", "completeness", "origin", "supplied_by")


class Registered(NamedTuple):
    """What became of one file."""

    capture: Capture
    new: bool
    notes: tuple[str, ...]


def read_origin(data: bytes, media_type: str | None, url: str | None) -> Reading:
    """Read an origin's bytes with the reader that fits; the only place where archives meet readers."""
    from factcheck import readers

    return readers.read_origin(data, media_type=media_type, url=url)


def register_file(
    keeper: Keeper, path: str, given: Mapping[str, Any], now: str, *, pending: bool = False
) -> Registered:
    """Keep one file.

    Args:
        keeper: the archive's writer.
        path: the file; ``<name>.toml`` beside it may describe it.
        given: what the caller says, by the names of ``FIELDS`` or ``ALIASES``; None where it says nothing.
        now: the time of registering, used where no ``captured`` is given.
        pending: wait for ``archive review`` before it counts.

    Raises:
        InputError: the file cannot be read, or there is no text in it.
        UsageError: a value is not one of the words allowed.
    """
    data = _read(path)
    flags = cleaned({k: v for k, v in given.items() if v is not None}, "the command line")
    said = {**front_matter(data, path), **sidecar(path), **flags}
    media_type = media_type_of(path)
    reading = read_origin(data, media_type, said.get("url"))
    if reading.problem or not reading.text.strip():
        why = f"{reading.problem.reason}: {reading.problem.detail}" if reading.problem else "there is no text in it"
        hint = reading.problem.next_step if reading.problem else "register the file that holds the words"
        raise InputError(f"{path}: {why}", hint)
    draft, notes = describe(reading, said, now)
    content = Resource(data, media_type, os.path.basename(path))
    held = _held(keeper, draft, content, "captured" in said)
    if held:
        return Registered(held, False, ("the same bytes, described the same way, are held already",))
    origin = origin_of(keeper, said, draft)
    return Registered(keeper.keep(draft, content, reading, origin, pending=pending), True, notes)


def describe(reading: Reading, said: Mapping[str, Any], now: str) -> tuple[Capture, tuple[str, ...]]:
    """Join what is said with what the file says; what is said wins. Returns the draft and what was assumed."""
    notes = list(reading.notes)
    own = {name: getattr(reading, name, None) for name in FIELDS}
    own = {name: value for name, value in own.items() if value and value != "unknown"}
    joined = {**own, **said}
    notes += [
        f"{name}: {said[name]!r} as given; the file says {own[name]!r}"
        for name in ("kind", "issuer", "published")
        if name in own and name in said and own[name] != said[name]
    ]
    if "relation" not in joined and reading.reader == "post:embed":
        joined["relation"] = "embed"
        notes.append(
            "relation: embed, as the file holds a page's embedded copy of the post (--relation says otherwise)"
        )
    elif "relation" not in joined:
        notes.append("relation: primary, as none was given (another publication's words: --relation witness)")
    if "kind" not in joined:
        notes.append("kind: unknown, as neither the file nor a flag says it (--kind)")
    joined.setdefault("relation", "primary")
    joined.setdefault("completeness", reading.completeness)
    joined.setdefault("kind", "unknown")
    joined.setdefault("captured", now)
    return Capture(id="", archive="", file="", sha256="", **joined), tuple(notes)


def cleaned(said: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return what is said under the fields' own names, checked.

    Raises:
        UsageError: an unknown name, a word that is not allowed, or a time that is none.
    """
    from difflib import get_close_matches

    made: dict[str, Any] = {}
    for key, value in said.items():
        name = ALIASES.get(key.replace("-", "_"), key.replace("-", "_"))
        if name not in FIELDS:
            near = get_close_matches(key, [*FIELDS, *ALIASES], 1)
            raise UsageError(f"{where}: unknown key {key!r}", f"did you mean {near[0]!r}?" if near else "see --help")
        if name in _CHOICES and value not in _CHOICES[name]:
            raise UsageError(f"{where}: {key} cannot be {value!r}", "one of: " + ", ".join(_CHOICES[name]))
        if name in _TIMES:
            value = utc(str(value)) if name == "captured" else _date(str(value))  # noqa: PLW2901
        made[name] = value if isinstance(value, bool) else str(value)
    return made


def _date(value: str) -> str:
    utc(value)
    return value.strip()


def sidecar(path: str) -> dict[str, Any]:
    """Return what the TOML beside a file says of it; empty where there is none.

    Raises:
        UsageError: it is not TOML, or says what cannot be.
    """
    import tomllib

    beside = os.path.splitext(path)[0] + ".toml"
    if beside == path or not os.path.isfile(beside):
        return {}
    try:
        with open(beside, "rb") as file:
            said = tomllib.load(file)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{beside}: not readable TOML: {error}", "keys are those of 'archive add': kind, issuer ..."
        ) from error
    return cleaned(said, beside)


def front_matter(data: bytes, path: str) -> dict[str, Any]:
    """Return what the head of a Markdown or text file says in our words alone; empty where there is none.

    Title, date, author and the like are the reader's matter. Other tools have keys of the same names (``kind: page``),
    so a value that we do not know is theirs and is left alone.
    """
    if not data.startswith((b"---\n", b"---\r\n")) or not path.lower().endswith((".md", ".markdown", ".txt")):
        return {}
    lines = data[:10_000].decode("utf-8", "replace").splitlines()
    if "---" not in lines[1:]:
        return {}
    said: dict[str, Any] = {}
    for line in lines[1 : lines.index("---", 1)]:
        name, colon, value = (part.strip() for part in line.partition(":"))
        if colon and value and name in _HEAD_WORDS and value.strip("\"'") in _CHOICES.get(name, (value.strip("\"'"),)):
            said[name] = value.strip("\"'")
    return cleaned(said, f"{path}: its front matter")


def media_type_of(path: str) -> str:
    """Return the media type that a file's name says; plain text where it says nothing."""
    name = path.lower()
    if name.endswith((".md", ".markdown")):
        return "text/markdown"
    return mimetypes.guess_type(name)[0] or "text/plain"


def _read(path: str) -> bytes:
    try:
        if os.path.getsize(path) > _MAX_BYTES:
            raise InputError(
                f"{path}: larger than {_MAX_BYTES >> 20} MB", "register the part that is cited, or import it in bulk"
            )
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file") from error
    if not data:
        raise InputError(f"{path}: the file is empty", "register the file that holds the words")
    return data


def _held(keeper: Keeper, draft: Capture, content: Resource, timed: bool) -> Capture | None:
    from hashlib import sha256

    digest = sha256(content.data).hexdigest()
    for entry in keeper.read().entries:
        blank = entry.capture._replace(id="", archive="", file="", sha256="", version=1)
        if not timed:
            blank = blank._replace(captured=draft.captured)
        if entry.capture.sha256 == digest and blank == draft:
            return entry.capture
    return None


def origin_of(keeper: Keeper, said: Mapping[str, Any], draft: Capture) -> Origin | None:
    """Return the origin that a capture names, as the archive knows it.

    Raises:
        UsageError: the archive knows no such origin.
    """
    if not said.get("origin_id"):
        return None
    table = {origin.id: origin for origin in keeper.read().origins}
    known = table.get(said["origin_id"])
    if known is None:
        raise UsageError(
            f"{keeper.path}: knows no origin {said['origin_id']!r}",
            "make it first: 'factcheck archive add --not-held --origin ID --kind ... --issuer ... --note WHY'; known: "
            + (", ".join(sorted(table)) or "none"),
        )
    if draft.relation in {"primary", "archived"} and not known.held:
        known = known._replace(held=True, note=None)
        keeper.add_origins([known])
    return known


def origin_not_held(given: Mapping[str, Any], aliases: tuple[str, ...] = ()) -> Origin:
    """Return the table's line of an origin that is known and of which no copy is held.

    Raises:
        UsageError: no kind, no issuer or no reason is given, or a value is not allowed.
    """
    said = cleaned(given, "the command line")
    missing = [name for name in ("kind", "issuer", "note") if not said.get(name)]
    if missing:
        raise UsageError(
            "an origin that is not held needs " + ", ".join(f"--{name}" for name in missing),
            "--note says why no copy is held",
        )
    named = (said.get("handle") or said["issuer"], said["kind"], said.get("published") or "undated")
    return Origin(
        id=said.get("origin_id") or "-".join(slug(part.lstrip("@")) for part in named),
        kind=said["kind"],
        issuer=said["issuer"],
        speaker=said.get("speaker"),
        handle=said.get("handle"),
        date=said.get("published"),
        title=said.get("title"),
        url=said.get("url"),
        language=said.get("language"),
        held=False,
        note=said["note"],
        aliases=aliases,
    )


def files_of(items: list[str]) -> list[str]:
    """Return the files meant: a folder is all its files, sorted; sidecars and hidden files are not origins.

    Raises:
        InputError: there is no such file.
    """
    found = []
    for item in items:
        if os.path.isdir(item):
            for place, folders, names in os.walk(item):
                folders.sort()
                folders[:] = [name for name in folders if not name.startswith(".")]
                found += [os.path.join(place, name) for name in sorted(names) if not name.startswith(".")]
        elif os.path.exists(item):
            found.append(item)
        else:
            raise InputError(f"{item}: no such file", "name a file, a folder or a URL")
    stems = {os.path.splitext(name)[0] for name in found if not name.endswith(".toml")}
    return [name for name in found if not (name.endswith(".toml") and os.path.splitext(name)[0] in stems)]
