"""Proves an archive: every digest computed again, every record parsed, every text read again.

A digest inside a file proves nothing against somebody who recomputes it: the outer anchors are the git commit that
holds manifest.json, a Wayback copy with an equal SHA-1, or a time stamp of the manifest.
"""

from __future__ import annotations

import hashlib
import mmap
import os
from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives import cdxj, journal
from factcheck.archives.digests import digest_kind, same_digest
from factcheck.archives.folder import evidence_of
from factcheck.archives.names import inside
from factcheck.archives.scan import scan_bytes, warc_files
from factcheck.archives.walking import BrokenRecordError, RawRecord, walk
from factcheck.archives.warcs import HEAD_HEADER, SHA1_HEADER, head_digest, head_lines, record_seed_id
from factcheck.errors import DamagedCaptureError, FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.archives.folder import FolderArchive
    from factcheck.archives.manifest import Entry
    from factcheck.core.records import Reading

    Reader = Callable[[bytes, str | None, str | None], Reading]


class Damage(NamedTuple):
    """One thing that does not hold: the file, the record (or empty), the field, and what is wrong."""

    file: str
    record: str
    field: str
    detail: str


class Verified(NamedTuple):
    """What was checked, counted three ways (passed is ``digests`` less the damage; ``without_digest`` had none)."""

    files: int
    records: int
    digests: int
    texts: int
    without_digest: int
    size: int
    damage: tuple[Damage, ...]
    notes: tuple[str, ...]


class _FileCheck(NamedTuple):
    records: int = 0
    digests: int = 0
    without: int = 0
    size: int = 0
    damage: tuple[Damage, ...] = ()


def verify(archive: FolderArchive, reader: Reader | None = None, threads: int = 2) -> Verified:
    """Check a whole archive against its manifest and against itself.

    Args:
        archive: the archive.
        reader: reads kept bytes again; its text must be the stored one where reader and version are the same.
        threads: files checked at once; hashing leaves the interpreter free.
    """
    from concurrent.futures import ThreadPoolExecutor

    expected = {e.capture.file: e.file_sha256 for e in archive.manifest.entries}
    expected |= {bulk.file: bulk.sha256 for bulk in archive.manifest.bulk}
    names = sorted(set(expected) | set(warc_files(archive.path)))
    with ThreadPoolExecutor(threads) as pool:
        checks = list(pool.map(lambda name: _check_file(archive.path, name, expected.get(name)), names))
    damage = [item for check in checks for item in check.damage]
    bad = {item.file for item in damage}
    good = [entry for entry in archive.manifest.entries if entry.capture.file not in bad]
    notes: list[str] = []
    for entry in good:
        damage += _check_entry(archive, entry, reader, notes)
    damage += _check_index(archive, bad, notes)
    bulk_texts = sum(bulk.records for bulk in archive.manifest.bulk if bulk.file not in bad)
    return Verified(
        len(names),
        sum(check.records for check in checks),
        sum(check.digests for check in checks),
        len(good) + bulk_texts,
        sum(check.without for check in checks),
        sum(check.size for check in checks),
        tuple(damage),
        tuple(notes),
    )


def check_bytes(data: bytes | mmap.mmap) -> Damage | None:
    """Return the first thing that does not hold in a capture's bytes, looked at by themselves."""
    ids: set[str] = set()
    try:
        for record in walk(data):
            found, _counted = _check_record("", record, data)
            found += _check_head("", record, ids)
            ids.add(record.id)
            if found:
                return found[0]
    except BrokenRecordError as error:
        return Damage("", error.record, error.field, error.detail)
    return None


def _check_file(folder: str, name: str, expected: str | None) -> _FileCheck:
    try:
        path = inside(folder, name)
        if not os.path.exists(path):
            return _FileCheck(damage=(Damage(name, "", "file", "it is in manifest.json and not on the disk"),))
        if not os.path.getsize(path):
            return _FileCheck(damage=(Damage(name, "", "file", "it is empty"),))
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _check_data(name, data, expected)
    except (OSError, FactcheckError) as error:
        return _FileCheck(damage=(Damage(name, "", "file", f"cannot be read: {error}"),))


def _check_data(name: str, data: mmap.mmap, expected: str | None) -> _FileCheck:
    damage: list[Damage] = []
    records = digests = without = 0
    ids: set[str] = set()
    unguarded: list[str] = []
    try:
        for record in walk(data):
            records += 1
            unguarded += [] if record.get(HEAD_HEADER) else [record.id]
            found, counted = _check_record(name, record, data)
            damage += _check_head(name, record, ids) or found
            ids.add(record.id)
            digests += counted
            without += counted == 0
    except BrokenRecordError as error:
        damage.append(Damage(name, error.record, error.field, error.detail))
    whole = _digest("sha256", data, 0, len(data)).hex()
    if expected is None:
        detail = "it is on the disk and not in manifest.json; 'factcheck archive index' takes it in"
        damage.append(Damage(name, "", "manifest", detail))
    elif whole != expected and not damage:
        damage.append(_otherwise(name, f"it is {whole}, the manifest says {expected}", unguarded))
    return _FileCheck(records, digests + 1, without, len(data), tuple(damage))


def _otherwise(name: str, detail: str, unguarded: list[str]) -> Damage:
    """Return what is wrong with a file whose records hold and whose own digest does not."""
    if unguarded:
        return Damage(name, unguarded[0], f"WARC header ({HEAD_HEADER} is missing)", detail)
    return Damage(name, "", "file_sha256", f"{detail}; the file agrees with itself, so it was made anew")


def _check_record(name: str, record: RawRecord, data: mmap.mmap | bytes) -> tuple[list[Damage], int]:
    """Compare a record's digests with its bytes; returns the damage and how many digests there were."""
    stop = record.end - 4
    payload = record.block
    if record.get("WARC-Type") in {"request", "response", "revisit"}:
        cut = data.find(b"\r\n\r\n", record.block, stop)
        payload = cut + 4 if cut >= 0 else stop
    wanted = [("WARC-Block-Digest", record.get("WARC-Block-Digest"), record.block)]
    if record.get("WARC-Type") != "revisit":  # a revisit names the payload of another record
        wanted.append(("WARC-Payload-Digest", record.get("WARC-Payload-Digest"), payload))
        sha1 = record.get(SHA1_HEADER)
        wanted.append((SHA1_HEADER, f"sha1:{sha1}" if sha1 else "", payload))
    damage, made = [], {}
    for field, value, start in wanted:
        if not value:
            continue
        algorithm = digest_kind(value)
        if algorithm and (algorithm, start) not in made:
            made[algorithm, start] = _digest(algorithm, data, start, stop)
        if not same_digest(value, made.get((algorithm, start), b"")):
            shown = made.get((algorithm, start), b"").hex()
            damage.append(
                Damage(name, record.id, field, f"the record says {value}, its bytes give {algorithm}:{shown}")
            )
    return damage, sum(1 for _field, value, _start in wanted if value)


def _digest(algorithm: str, data: mmap.mmap | bytes, start: int, stop: int) -> bytes:
    made = hashlib.new(algorithm, usedforsecurity=False)
    with memoryview(data) as view, view[start:stop] as part:
        made.update(part)
    return made.digest()


def _check_head(name: str, record: RawRecord, before: set[str]) -> list[Damage]:
    """Compare a record's header lines with their digest, and its id with what it is made from."""
    told, found = record.get(HEAD_HEADER), head_digest(record.head)
    if told and told != found:
        line = changed_line(record.head, told)
        field = line.partition(":")[0] if line else HEAD_HEADER
        detail = (
            f"a byte of this line was changed: {line!r}" if line else f"its digest is {found}, not {told or 'given'}"
        )
        return [Damage(name, record.id, field, detail)]
    made = record_seed_id(
        record.get("WARC-Type"),
        record.get("WARC-Date"),
        record.get("WARC-Target-URI") or record.get("WARC-Filename"),
        record.get("WARC-Block-Digest"),
        before,
    )
    if made == record.id:
        return []
    detail = f"it does not follow from WARC-Type, WARC-Date, WARC-Target-URI and WARC-Block-Digest ({made})"
    return [Damage(name, record.id, "WARC-Record-ID", detail)]


def changed_line(head: bytes, told: str) -> str:
    """Return the header line in which one byte was changed, as it was before; empty if it is more than one byte.

    All single bits are tried first (a disk's fault), then all bytes (a hand's): some milliseconds, for a damaged
    record only.
    """
    lines = head_lines(head)
    for others in (tuple(1 << n for n in range(8)), tuple(range(1, 256))):
        start = hashlib.sha256()
        for at in range(len(lines)):
            for flip in others:
                tried = start.copy()
                tried.update(bytes([lines[at] ^ flip]) + lines[at + 1 :])
                if tried.hexdigest()[:16] == told:
                    mended = lines[:at] + bytes([lines[at] ^ flip]) + lines[at + 1 :]
                    begin = mended.rfind(b"\r\n", 0, at + 1) + 2 if b"\r\n" in mended[: at + 1] else 0
                    return mended[begin:].split(b"\r\n", 1)[0].decode("utf-8", "replace")
            start.update(lines[at : at + 1])
    return ""


def _check_entry(archive: FolderArchive, entry: Entry, reader: Reader | None, notes: list[str]) -> list[Damage]:
    """Compare a manifest entry with its file field by field, and read its text again."""
    name, record = entry.capture.file, entry.capture.id
    try:
        # The file's own digest was computed just before; hashing it twice would halve the speed.
        with open(inside(archive.path, name), "rb") as file:
            data = file.read()
        found = scan_bytes(archive.path, name, data, entry.file_sha256).entry
        evidence = evidence_of(entry, data)
    except (OSError, DamagedCaptureError) as error:
        return [Damage(name, record, "text", str(error))]
    same = found._replace(capture=found.capture._replace(version=entry.capture.version))
    damage = [
        Damage(name, record, field, f"manifest.json says {is_!r}, the file {was!r}")
        for field, is_, was in (
            *zip(entry.capture._fields, entry.capture, same.capture, strict=True),
            *zip(entry._fields[1:], entry[1:], same[1:], strict=True),
        )
        if is_ != was
    ]
    if reader is not None and not damage:
        damage += _read_again(data, entry, evidence.text, reader, notes)
    return damage


def _read_again(data: bytes, entry: Entry, text: str, reader: Reader, notes: list[str]) -> list[Damage]:
    from factcheck.archives.scan import kept_payload

    kept = kept_payload(data)
    if kept is None:
        notes.append(f"{entry.capture.file}: its payload is in another capture; the text was not read again")
        return []
    try:
        again = reader(kept.data, kept.media_type, entry.capture.url)
    except FactcheckError as error:
        return [Damage(entry.capture.file, entry.capture.id, "text", f"cannot be read again: {error.message}")]
    if again.text == text:
        return []
    if again.reader == entry.reader:
        detail = f"{entry.reader} reads another text ({len(again.text)} characters, {len(text)} are stored)"
        return [Damage(entry.capture.file, entry.capture.id, "text", detail)]
    notes.append(
        f"{entry.capture.file}: read by {entry.reader}; {again.reader} reads it otherwise (the stored text counts)"
    )
    return []


def _check_index(archive: FolderArchive, bad: set[str], notes: list[str]) -> list[Damage]:
    new = {entry.capture.file for entry, _origin in journal.read(archive.path, archive.path)}
    path = os.path.join(archive.path, cdxj.NAME)
    try:
        with open(path, encoding="utf-8") as file:
            held = file.read().splitlines()
    except (OSError, ValueError) as error:
        return [Damage(cdxj.NAME, "", "file", f"cannot be read: {error}; 'factcheck archive index' writes it again")]
    files = [name for name, _digest in archive.files() if name not in bad]
    made = set(cdxj.rebuilt(archive.path, files))
    wrong = [line for line in held if line not in made and cdxj.file_of(line) not in bad]
    missing = made - set(held)
    late = {line for line in missing if cdxj.file_of(line) in new}
    if late:
        many = "a line is" if len(late) == 1 else f"{len(late)} lines are"
        notes.append(f"{many} not in {cdxj.NAME} yet: a run was stopped, or goes on; the next one writes what is new")
    wrong += sorted(missing - late)
    detail = "is not what the files give; 'factcheck archive index' writes it again"
    return [Damage(cdxj.NAME, f"line {line[:60]!r}", "line", detail) for line in wrong[:5]]
