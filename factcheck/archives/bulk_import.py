"""Turns JSON Lines into one WARC: streamed, one document in memory at a time, resumed where it was stopped.

The file grows under a name that nobody reads (``.part``) and takes its own when it is whole. After a kill, the last
whole document is found by walking the file; the same input lines are read past and the import goes on.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import json
import mmap
import os
import tempfile
import zlib
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast, get_args

from factcheck.archives import disk
from factcheck.archives.bulk import FOLDER, scan_bulk
from factcheck.archives.keeper import Keeper
from factcheck.archives.manifest import BulkFile
from factcheck.archives.names import slug
from factcheck.archives.verifying import check_bytes
from factcheck.archives.walking import BrokenRecordError, RawRecord, walk
from factcheck.archives.warcs import RecordMaker
from factcheck.core.kinds import Completeness, OriginKind, Relation
from factcheck.core.records import Capture
from factcheck.errors import ArchiveError, DamagedCaptureError, InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.archives.forward import BegunStream
    from factcheck.core.records import Turn

    TurnsOf = Callable[[str], Sequence[Turn]]

# What other collections call the kinds of origin that we know; a word that is not here is "unknown" and noted.
KINDS = {
    "press_release": "statement", "release": "statement", "readout": "statement", "fact_sheet": "statement",
    "presidential_action": "document", "proclamation": "document", "legislation": "document",
    "court_opinion": "document", "opinion": "document", "disclosures": "document", "law": "document",
    "filing": "document", "letter": "document", "remarks": "speech", "address": "speech",
    "press_briefing": "transcript", "briefing": "transcript", "hearing": "transcript", "debate": "transcript",
    "wh_article": "statement", "article": "report", "news": "report", "tweet": "post", "toot": "post",
}  # fmt: skip
_SPOKEN = {"transcript", "speech", "interview"}
_MAX_LINE = 64 << 20
_PLAIN = ("url", "author", "title", "language", "issuer", "speaker", "handle", "publisher")


class BadLine(NamedTuple):
    """A line that became no document, and why."""

    line: int
    detail: str


class Imported(NamedTuple):
    """What became of one input file."""

    bulk: BulkFile
    new: bool
    resumed: int
    bad: tuple[BadLine, ...]
    unknown_kinds: tuple[str, ...]


def import_json_lines(
    folder: str,
    path: str,
    now: str,
    progress: Callable[[int], None] | None = None,
    turns_of: TurnsOf | None = None,
) -> Imported:
    """Import one file of ``{"id", "text", "kind", "url", "date", "author", "title", ...}``, one object a line.

    Args:
        folder: the archive; made where there is none.
        path: the input, plain or gzip.
        now: the time of the import; a resumed one keeps the time it began with.
        progress: called with the number of documents from time to time.
        turns_of: finds who speaks where in a transcript; asked for the kinds in which several people speak.

    Raises:
        InputError: the input cannot be read.
        ArchiveError: the disk is full, or another process imports the same file.
    """
    keeper = Keeper(folder)
    digest = _sha256(path)
    held = next((bulk for bulk in keeper.read().bulk if bulk.input_sha256 == digest), None)
    if held and os.path.exists(os.path.join(folder, held.file)):
        return Imported(held, False, 0, (), ())
    name = f"{FOLDER}/{slug(_stem(path)) or 'import'}-{digest[:12]}.warc"
    if os.path.exists(os.path.join(folder, name)):
        # Killed between the file's new name and its line in the manifest.
        bulk = scan_bulk(folder, name)
        keeper.add_bulk(bulk)
        return Imported(bulk, True, bulk.records, (), ())
    part = os.path.join(folder, name) + ".part"
    try:
        os.makedirs(os.path.dirname(part), exist_ok=True)
        with open(part, "a+b") as out, _alone(out, part):
            made = _write_all(out, path, digest, now, progress, turns_of)
            out.flush()
            os.fsync(out.fileno())
            os.replace(part, os.path.join(folder, name))
        disk.sync_folder(os.path.dirname(part))
    except OSError as error:
        hint = "free some space and run the same command again: it goes on where it stopped"
        raise ArchiveError(f"{part}: cannot be written: {error.strerror or error}", hint) from error
    bulk = made.bulk._replace(
        file=name, sha256=_sha256(os.path.join(folder, name)), size=os.path.getsize(os.path.join(folder, name))
    )
    keeper.add_bulk(bulk)
    return made._replace(bulk=bulk)


def is_json_lines(path: str) -> bool:
    """Return whether a file, unpacked where it is gzip, begins like JSON Lines.

    Raises:
        InputError: it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            begin = file.read(64 * 1024)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file") from error
    if begin[:2] == b"\x1f\x8b":
        try:
            # Only as far as it is needed: whether the whole of it holds is another question.
            begin = zlib.decompressobj(31).decompress(begin, 4096)
        except zlib.error:
            return False
    return begin[:4096].lstrip().startswith(b"{")


class _State(NamedTuple):
    documents: int
    captured: str
    ids: tuple[str, ...]


def _write_all(
    out: IO[bytes],
    path: str,
    digest: str,
    now: str,
    progress: Callable[[int], None] | None,
    turns_of: TurnsOf | None,
) -> Imported:
    state = _resume(out, now)
    maker = RecordMaker(out, state.captured)
    if state.ids:
        maker.resumed(state.ids)
    else:
        maker.warcinfo("", **{"input": os.path.basename(path), "input-sha256": digest})
    seen: set[str] = set()
    unknown: set[str] = set()
    bad: list[BadLine] = []
    done = 0
    for number, line in _lines(path):
        try:
            capture, text = _document(line, state.captured, unknown)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            bad.append(
                BadLine(number, f"{type(error).__name__}: {error}" if isinstance(error, KeyError) else str(error))
            )
            continue
        if capture.source_id in seen:
            bad.append(BadLine(number, f"the id {capture.source_id!r} was given before"))
            continue
        seen.add(capture.source_id or "")
        done += 1
        if done > state.documents:
            maker.document(capture, text.encode("utf-8", "surrogatepass"), _turns(capture, text, turns_of))
        if progress and done % 256 == 0:
            progress(done)
    bulk = BulkFile("", "", 0, done, os.path.basename(path), digest, state.captured)
    return Imported(bulk, True, state.documents, tuple(bad), tuple(sorted(unknown)))


def _document(line: bytes, captured: str, unknown: set[str]) -> tuple[Capture, str]:
    item = json.loads(line)
    if not isinstance(item, dict):
        raise TypeError("not a JSON object")
    if not isinstance(item.get("text"), str) or not item["text"]:
        raise ValueError('no "text"')
    if not isinstance(item.get("id"), str | int) or item["id"] == "":
        raise ValueError('no "id"')
    plain = {name: str(item[name]) for name in _PLAIN if item.get(name)}
    capture = Capture(
        id="",
        archive="",
        file="",
        captured=captured,
        sha256="",
        relation=cast("Relation", _one_of(item, "relation", get_args(Relation), "primary")),
        completeness=cast("Completeness", _one_of(item, "completeness", get_args(Completeness), "whole")),
        kind=_kind(item.get("kind"), unknown),
        published=str(item["date"]) if item.get("date") else None,
        source_id=str(item["id"]),
        translated=item.get("translated") is True,
        **plain,  # type: ignore[arg-type]
    )
    return capture, item["text"]


def _turns(capture: Capture, text: str, turns_of: TurnsOf | None) -> Sequence[Turn]:
    return turns_of(text) if turns_of is not None and capture.kind in _SPOKEN else ()


def _kind(given: object, unknown: set[str]) -> OriginKind:
    word = str(given or "unknown").strip().lower().replace("-", "_").replace(" ", "_")
    if word in get_args(OriginKind):
        return cast("OriginKind", word)
    if word not in KINDS:
        unknown.add(str(given))
    return cast("OriginKind", KINDS.get(word, "unknown"))


def _one_of(item: dict[str, Any], name: str, allowed: tuple[str, ...], default: str) -> str:
    value = item.get(name) or default
    if value not in allowed:
        raise ValueError(f"{name} cannot be {value!r}; one of {', '.join(allowed)}")
    return value


def _resume(out: IO[bytes], now: str) -> _State:
    """Cut what a killed import left after its last whole document; says how much is there and when it began."""
    size = out.seek(0, os.SEEK_END)
    documents, good, captured = 0, 0, now
    ids: list[str] = []
    waiting: list[str] = []
    if size:
        with mmap.mmap(out.fileno(), 0, access=mmap.ACCESS_READ) as data, contextlib.suppress(BrokenRecordError):
            for record in walk(data):
                captured, documents, good = _whole(record, data, captured, documents, good)
                waiting.append(record.id)
                if record.end == good:
                    ids += waiting
                    waiting = []
    out.truncate(good)
    out.seek(good)
    return _State(documents, captured, tuple(ids))


def _whole(record: RawRecord, data: mmap.mmap, captured: str, documents: int, good: int) -> tuple[str, int, int]:
    # A power cut can leave a record of the right length full of zeros, so the text's digest is computed.
    if record.get("WARC-Type") == "warcinfo":
        return record.get("WARC-Date"), 0, record.end
    if record.get("WARC-Type") == "resource":
        block = hashlib.sha256(data[record.block : record.end - 4]).hexdigest()
        if record.get("WARC-Block-Digest") != f"sha256:{block}":
            raise BrokenRecordError(record.id, "WARC-Block-Digest", "not the bytes that were written")
        return captured, documents + 1, record.end
    return captured, documents, good


@contextlib.contextmanager
def _alone(out: IO[bytes], part: str) -> Iterator[None]:
    try:
        import fcntl

        fcntl.flock(out.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass
    except BlockingIOError:
        raise ArchiveError(f"{part}: another process imports this file", "wait for it to end") from None
    yield


def _lines(path: str) -> Iterator[tuple[int, bytes]]:
    with _opened(path) as file:
        number = 0
        try:
            while line := file.readline(_MAX_LINE):
                number += 1
                if len(line) == _MAX_LINE and not line.endswith(b"\n"):
                    raise InputError(f"{path}: line {number} is longer than {_MAX_LINE >> 20} MB", "split the document")
                if line.strip():
                    yield number, line
        except (OSError, EOFError) as error:
            raise InputError(
                f"{path}: damaged after line {number}: {error}", "get the file again; nothing is lost"
            ) from error


@contextlib.contextmanager
def _opened(path: str) -> Iterator[io.BufferedReader]:
    try:
        with open(path, "rb") as raw:
            packed = raw.peek(2)[:2] == b"\x1f\x8b"
            if packed:
                with gzip.open(raw) as unpacked, io.BufferedReader(unpacked, 1 << 20) as file:  # type: ignore[type-var,unused-ignore]
                    yield file  # type: ignore[misc,unused-ignore]
            else:
                yield raw
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}", "name a file") from error


def _sha256(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file") from error


def _stem(path: str) -> str:
    return os.path.basename(path).removesuffix(".gz").rsplit(".", 1)[0]


def adopt_bulk(folder: str, stream: BegunStream) -> BulkFile:
    """Take in a bulk file made by this tool elsewhere, byte for byte, under the name its input gives it.

    Raises:
        DamagedCaptureError: it is not whole, or a digest in it does not hold.
        ArchiveError: the disk is full.
    """
    keeper = Keeper(folder)
    os.makedirs(os.path.join(folder, FOLDER), exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=disk.UNFINISHED, dir=os.path.join(folder, FOLDER)) as place:
        path = os.path.join(place, "in.warc")
        with open(path, "wb") as out:
            while block := stream.read():
                out.write(block)
            out.flush()
            os.fsync(out.fileno())
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            wrong = check_bytes(data)
        if wrong:
            raise DamagedCaptureError(f"{wrong.record}: {wrong.field}: {wrong.detail}", "get the file again")
        found = scan_bulk(place, "in.warc")
        name = f"{FOLDER}/{slug(_stem(found.input)) or 'import'}-{slug(found.input_sha256)[:12]}.warc"
        os.replace(path, os.path.join(folder, name))
    bulk = found._replace(file=name)
    keeper.add_bulk(bulk)
    return bulk
