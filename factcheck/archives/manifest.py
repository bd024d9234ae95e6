"""manifest.json: what an archive says of itself, one line per entry so that a diff reads well.

It holds everything a look-up needs, so that opening an archive reads this one file and no capture. It can be
rebuilt from the captures (``archives.rebuild``); only origins that are *not held* live nowhere else.
"""

from __future__ import annotations

import json

from factcheck.core.records import Capture, Origin
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

NAME = "manifest.json"
FORMAT = "factcheck-archive/1"
_REPAIR = "'factcheck archive index' writes it again from the captures"
# Known from the place or computed from the neighbours, so never stored.
_DERIVED = ("archive", "pending", "version")
PENDING = "pending/"
_ENCODER = json.JSONEncoder(ensure_ascii=False)


class Entry(NamedTuple):
    """One capture of the manifest: what it is, and where and how its file proves itself.

    ``text_at`` is the byte offset in the file of the record pair (description, text) that is compared;
    ``file_sha256`` covers the whole file, ``text_sha256`` the text's UTF-8 bytes; ``sha1`` is the payload's
    base32 SHA-1, as the Wayback Machine prints it.
    """

    capture: Capture
    file_sha256: str
    size: int
    text_at: int
    text_sha256: str
    sha1: str
    reader: str


class BulkFile(NamedTuple):
    """One bulk import: the WARC it became and the input it came from; its documents are not listed one by one."""

    file: str
    sha256: str
    size: int
    records: int
    input: str
    input_sha256: str
    captured: str


class Manifest(NamedTuple):
    """Everything manifest.json says."""

    origins: tuple[Origin, ...] = ()
    entries: tuple[Entry, ...] = ()
    bulk: tuple[BulkFile, ...] = ()


def load(path: str, archive: str) -> Manifest:
    """Read a manifest.

    Args:
        path: the file.
        archive: the archive's name, put into each capture.

    Raises:
        ArchiveError: no such file, not JSON, another format, or an entry that lacks a field.
    """
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except FileNotFoundError:
        raise ArchiveError(f"{path}: no such file", _REPAIR) from None
    except (OSError, ValueError, RecursionError) as error:
        raise ArchiveError(f"{path}: cannot be read: {error}", _REPAIR) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        found = data.get("format") if isinstance(data, dict) else type(data).__name__
        raise ArchiveError(f"{path}: its format is {found!r}, not {FORMAT!r}", "update factcheck, or " + _REPAIR)
    try:
        return Manifest(
            tuple(origin_from(item) for item in data.get("origins", ())),
            with_versions(entry_from(item, archive) for item in data.get("captures", ())),
            tuple(BulkFile(**item) for item in data.get("bulk", ())),
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise ArchiveError(f"{path}: an entry is not as it should be: {error}", _REPAIR) from error


def dump(manifest: Manifest) -> str:
    """Return the file's text: entries sorted, so that the same archive always gives the same bytes."""
    parts = (
        ("origins", sorted((to_json(origin) for origin in manifest.origins), key=lambda item: str(item["id"]))),
        ("captures", sorted((entry_to_json(entry) for entry in manifest.entries), key=lambda item: str(item["file"]))),
        ("bulk", sorted((dict(bulk._asdict()) for bulk in manifest.bulk), key=lambda item: str(item["file"]))),
    )
    blocks = [f'"{name}": [{_lines(items)}]' for name, items in parts]
    return f'{{"format": "{FORMAT}",\n' + ",\n".join(blocks) + "}\n"


def _lines(items: list[dict[str, Any]]) -> str:
    return "".join(f"{',' if n else ''}\n{json_line(item)}" for n, item in enumerate(items))


def json_line(value: object) -> str:
    """Return a value as JSON that reads well and is always UTF-8: a lone surrogate is escaped, nothing else is."""
    line = _ENCODER.encode(value)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return line


def to_json(record: Capture | Origin) -> dict[str, Any]:
    """Return a record's fields that differ from their defaults, in their order."""
    defaults = record._field_defaults
    return {
        name: value
        for name, value in zip(record._fields, record, strict=True)
        if name not in defaults or value != defaults[name]
    }


def capture_to_json(capture: Capture) -> dict[str, Any]:
    """Return what is stored of a capture."""
    return {name: value for name, value in to_json(capture).items() if name not in _DERIVED}


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """Return one line of the manifest."""
    return {**capture_to_json(entry.capture), **{name: getattr(entry, name) for name in Entry._fields[1:]}}


def entry_from(item: dict[str, Any], archive: str) -> Entry:
    """Read one line of the manifest."""
    proof = {name: item[name] for name in Entry._fields[1:]}
    rest = {name: value for name, value in item.items() if name not in proof}
    capture = Capture(archive=archive, pending=item["file"].startswith(PENDING), **rest)
    return Entry(capture, **proof)


def origin_from(item: dict[str, Any]) -> Origin:
    """Read one origin of the table."""
    return Origin(**{**item, "aliases": tuple(item.get("aliases", ()))})


def with_versions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Number the captures of one URL (or of one origin, where they are it) in order of time, from 1."""
    made = sorted(entries, key=lambda entry: (entry.capture.captured, entry.capture.file))
    seen: dict[str, int] = {}
    numbered = []
    for entry in made:
        capture, version = entry.capture, 1
        key = "" if capture.pending else version_key(capture)
        if key:
            version = seen[key] = seen.get(key, 0) + 1
        if capture.version != version:
            entry = entry._replace(capture=capture._replace(version=version))  # noqa: PLW2901
        numbered.append(entry)
    return tuple(numbered)


def version_key(capture: Capture) -> str:
    """Return what two versions of one thing share; empty where a capture stands alone."""
    if capture.origin_id and capture.relation in {"primary", "archived"}:
        return f"origin {capture.origin_id}"
    if not capture.url:
        return ""
    scheme_less = capture.url.split("://", 1)[-1]
    return f"url {scheme_less.removeprefix('www.').rstrip('/')}"


def described(block: bytes) -> dict[str, Any]:
    """Return what a capture's description record says: one JSON value per line, as ``warcs.describe`` wrote it.

    Raises:
        ValueError: a line is not a name and JSON.
    """
    lines = block.decode("utf-8", "surrogatepass").split("\r\n")
    return {name: json.loads(value) for name, _colon, value in (line.partition(": ") for line in lines if line)}
