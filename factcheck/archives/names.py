"""Names inside an archive: from host, time and digest, never from a URL's path; and times as WARC writes them."""

from __future__ import annotations

import os
import re
from functools import lru_cache

from factcheck.errors import DamagedCaptureError, UsageError

# Devices of Windows, which no folder there may be called; and our own folders.
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
_OURS = {"pending", "bulk", "files"}
_TIME = r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?\Z"


_UP_TO_PATH = re.compile(r"[^/?#]*//[^/?#]*")


def host_folder(url: str | None) -> str:
    """Return the folder of a URL's captures: its host in ASCII, made harmless; ``files`` where there is no host."""
    start = _UP_TO_PATH.match(url or "")
    return _folder_of(start[0]) if start else "files"


@lru_cache(maxsize=64)
def _folder_of(start: str) -> str:
    from urllib.parse import urlsplit

    try:
        host = urlsplit(start).hostname or ""
    except ValueError:
        host = ""
    return slug(host) or "files"


def slug(name: str) -> str:
    """Return a name that every file system takes: ASCII letters, digits, dots and hyphens, 100 characters at most."""
    try:
        ascii_name = name.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_name = name.encode("ascii", "replace").decode("ascii")
    clean = re.sub(r"[^a-z0-9.-]+", "-", ascii_name.lower()).strip(".-")[:100].rstrip(".-")
    if clean.split(".", 1)[0] in _RESERVED or clean in _OURS:
        return f"{clean}_"
    return clean


def file_name(url: str | None, captured: str, sha256: str) -> str:
    """Return ``host/yyyymmddhhmmss-digest.warc``."""
    return f"{host_folder(url)}/{stamp14(captured)}-{sha256[:12]}.warc"


def stamp14(time: str) -> str:
    """Return a time as fourteen digits."""
    return re.sub(r"[^0-9]", "", time)[:14].ljust(14, "0")


def utc(time: str) -> str:
    """Return a time as ``yyyy-mm-ddThh:mm:ssZ``; a bare date is its midnight, no zone is UTC.

    Raises:
        UsageError: not a date or time in ISO 8601.
    """
    from datetime import UTC, datetime

    match = re.match(_TIME, time.strip())
    problem = UsageError(f"{time!r} is not a date or time", "write it as 2021-04-13 or 2021-04-13T12:00:00Z")
    if match is None:
        raise problem
    year, month, day, hour, minute, second, zone = match.groups()
    offset = "+00:00" if zone in {None, "Z"} else zone
    try:
        moment = datetime.fromisoformat(
            f"{year}-{month or '01'}-{day or '01'}T{hour or '00'}:{minute or '00'}:{second or '00'}{offset}"
        ).astimezone(UTC)
    except (ValueError, OverflowError):
        raise problem from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def inside(folder: str, name: str) -> str:
    """Return the path of a name that an archive gives, refusing one that leaves the archive.

    Raises:
        DamagedCaptureError: an absolute name, one with ``..``, a backslash, a NUL or a drive.
    """
    parts = name.split("/")
    if not name or "\\" in name or "\0" in name or ":" in parts[0] or any(part in {"", ".", ".."} for part in parts):
        raise DamagedCaptureError(
            f"{folder}: the name {name!r} would leave the archive", "this archive is not to be trusted"
        )
    return os.path.join(folder, *parts)
