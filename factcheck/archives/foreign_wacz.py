"""Reads the WARC files inside a WACZ that another tool made.

Never unpacked to the disk: members are read by name, their names, sizes, ratio and SHA-256 checked first.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from typing import IO, TYPE_CHECKING

from factcheck.archives.foreign_http import MAX_RECORD
from factcheck.archives.foreign_warc import HINT, Own, OwnOrigins, Page, Passed, read_one
from factcheck.archives.forward import MAX_RATIO, RATIO_FROM
from factcheck.archives.manifest import origin_from
from factcheck.errors import DamagedCaptureError

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MEMBER = 16 << 30
_MAX_MEMBERS = 10_000
_OURS = "factcheck/manifest.json"


def read_wacz(path: str, file: IO[bytes]) -> Iterator[Page | Passed | Own | OwnOrigins]:
    """Read every page of a WACZ.

    Raises:
        DamagedCaptureError: it is cut, lies about itself, or is built to do harm.
    """
    name = os.path.basename(path)
    try:
        with zipfile.ZipFile(file) as packed:
            members = _checked_members(name, packed)
            digests = _digests(name, packed, members)
            titles = _titles(packed, members)
            warcs = [m for m in members if re.fullmatch(r"archive/[^/]+\.warc(?:\.gz)?", m)]
            if not warcs:
                raise DamagedCaptureError(f"{name}: holds no archive/*.warc", HINT)
            if _OURS in members:
                _check_member(name, packed, _OURS, digests.get(_OURS))
                yield _own_origins(name, _small(packed, members[_OURS]))
            for member in warcs:
                _check_member(name, packed, member, digests.get(member))
                with packed.open(member) as inner:
                    for found in read_one(f"{name}:{member}", inner):
                        yield found._replace(title=titles.get(found.url)) if isinstance(found, Page) else found
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise DamagedCaptureError(f"{name}: damaged WACZ: {error}", HINT) from error


def _checked_members(name: str, packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    infos = packed.infolist()
    if len(infos) > _MAX_MEMBERS:
        raise DamagedCaptureError(f"{name}: more than {_MAX_MEMBERS} entries", HINT)
    for info in infos:
        inner = info.filename
        if inner in members:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} stands twice", HINT)
        if inner.startswith(("/", "\\")) or "\\" in inner or ".." in inner.split("/") or ":" in inner.split("/")[0]:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} would leave the archive", HINT)
        if (info.external_attr >> 16) & 0o170000 == 0o120000:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} is a link", HINT)
        if info.flag_bits & 1:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} is encrypted", "get it without a password")
        if info.file_size > MAX_MEMBER or info.file_size > max(RATIO_FROM, MAX_RATIO * info.compress_size):
            size = f"{info.file_size} bytes out of {info.compress_size}"
            raise DamagedCaptureError(f"{name}: the entry {inner!r} claims {size}", HINT)
        members[inner] = info
    return members


def _digests(name: str, packed: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    if "datapackage.json" not in members:
        raise DamagedCaptureError(f"{name}: has no datapackage.json", "it is not a WACZ, or is cut")
    try:
        package = json.loads(_small(packed, members["datapackage.json"]))
        return {item["path"]: item["hash"] for item in package["resources"] if "hash" in item}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedCaptureError(f"{name}: datapackage.json cannot be read: {error}", HINT) from error


def _titles(packed: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    if "pages/pages.jsonl" not in members:
        return {}
    titles = {}
    for line in _small(packed, members["pages/pages.jsonl"]).splitlines()[:100_000]:
        try:
            page = json.loads(line)
            if isinstance(page.get("title"), str) and isinstance(page.get("url"), str) and page["title"] != page["url"]:
                titles[page["url"]] = page["title"]
        except (ValueError, AttributeError, RecursionError):
            continue
    return titles


def _own_origins(name: str, data: bytes) -> OwnOrigins:
    try:
        return OwnOrigins(tuple(origin_from(item) for item in json.loads(data)["origins"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedCaptureError(f"{name}: {_OURS} cannot be read: {error}", HINT) from error


def _small(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with packed.open(info) as file:
        data = file.read(MAX_RECORD + 1)
    if len(data) > MAX_RECORD:
        raise DamagedCaptureError(f"the entry {info.filename!r} is larger than {MAX_RECORD >> 20} MB", HINT)
    return data


def _check_member(name: str, packed: zipfile.ZipFile, member: str, told: str | None) -> None:
    import hashlib

    if told is None:
        raise DamagedCaptureError(f"{name}: datapackage.json does not list {member!r}", HINT)
    algorithm, _colon, value = told.partition(":")
    if algorithm not in {"sha256", "md5", "sha1", "sha512"}:
        raise DamagedCaptureError(f"{name}: {member!r} has a digest of unknown kind {algorithm!r}", HINT)
    made = hashlib.new(algorithm, usedforsecurity=False)
    with packed.open(member) as file:
        while block := file.read(1 << 20):
            made.update(block)
    if made.hexdigest() != value.lower():
        raise DamagedCaptureError(f"{name}: {member!r} has not the digest that datapackage.json gives", HINT)
