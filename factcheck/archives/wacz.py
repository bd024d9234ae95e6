"""A WACZ of an archive: the hand-over format, one ZIP that replay tools open on the cited page.

Reproducible: no clock, no compression that differs between versions of zlib where it matters (WARC files and the
compressed index are stored), entries in order, times from the captures. WACZ 1.1.1, https://specs.webrecorder.net.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck._version import VERSION
from factcheck.archives import cdxj, disk
from factcheck.archives import manifest as manifests
from factcheck.archives.names import inside
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.archives.folder import FolderArchive
    from factcheck.archives.manifest import Entry

_VERSION = "1.1.1"
# Lines in one block of the compressed index, as cdxj-indexer has it.
_BLOCK = 300
_TIME = (1980, 1, 1, 0, 0, 0)


class Bundled(NamedTuple):
    """What went into a bundle."""

    path: str
    sha256: str
    captures: int
    pages: int
    main_page: str | None


class _Part(NamedTuple):
    name: str
    sha256: str
    size: int


def bundle(
    archive: FolderArchive,
    path: str,
    *,
    only: Collection[str] | None = None,
    main_url: str | None = None,
    title: str | None = None,
) -> Bundled:
    """Write a WACZ of the accepted captures and bulk files of an archive.

    Args:
        archive: the archive; each file's digest is checked while it is copied.
        path: the file to write; replaced at once when it is whole.
        only: ids of the captures wanted; all where None.
        main_url: the page that replay opens on; the first page where None.
        title: the bundle's title.

    Raises:
        UsageError: nothing to bundle, or no page has the URL to open on.
        DamagedCaptureError: a capture fails its digest.
        ArchiveError: the disk is full.
    """
    entries = [e for e in archive.manifest.entries if not e.capture.pending and (only is None or e.capture.id in only)]
    bulk = [] if only is not None else [one.file for one in archive.manifest.bulk]
    if not entries and not bulk:
        raise UsageError(f"{archive.path}: nothing to bundle", "'factcheck archive list' shows what is held")
    entries.sort(key=lambda entry: (entry.capture.captured, entry.capture.file))
    pages = _pages(entries)
    main = _main_page(pages, main_url)
    with disk.replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:  # type: ignore[arg-type,unused-ignore]
        parts = [_copy(made, archive, entry.capture.file, entry) for entry in entries]
        parts += [_copy(made, archive, name, None) for name in bulk]
        lines = cdxj.rebuilt(archive.path, [*(entry.capture.file for entry in entries), *bulk])
        parts += _write_index(made, [_with_flat_name(line) for line in lines])
        parts.append(_write(made, "pages/pages.jsonl", _page_lines(pages, title)))
        parts.append(_write(made, "factcheck/manifest.json", _manifest(archive, entries, bulk)))
        package = _package(parts, entries, main, title)
        digest = f'{{"path": "datapackage.json", "hash": "sha256:{hashlib.sha256(package).hexdigest()}"}}\n'
        _write(made, "datapackage.json", package)
        _write(made, "datapackage-digest.json", digest.encode())
    with open(path, "rb") as written:
        whole = hashlib.file_digest(written, "sha256").hexdigest()
    return Bundled(path, whole, len(entries), len(pages), main["url"] if main else None)


def flat_name(name: str) -> str:
    """Return a file's name inside a bundle: its folder becomes the beginning of its name."""
    return name.replace("/", "-")


def _pages(entries: Iterable[Entry]) -> list[dict[str, str]]:
    made = []
    for entry in entries:
        capture = entry.capture
        if capture.url and capture.url.startswith(("http://", "https://")):
            title = capture.title or capture.issuer or capture.url
            made.append({"id": entry.capture.sha256[:20], "url": capture.url, "ts": capture.captured, "title": title})
    return made


def _main_page(pages: list[dict[str, str]], url: str | None) -> dict[str, str] | None:
    if url is None:
        return pages[0] if pages else None
    # Of several versions the latest is meant.
    found = [page for page in pages if page["url"] == url]
    if not found:
        raise UsageError(f"no page of the bundle has the URL {url}", "'factcheck archive list' shows the URLs")
    return found[-1]


def _page_lines(pages: list[dict[str, str]], title: str | None) -> bytes:
    header = {"format": "json-pages-1.0", "id": "pages", "title": title or "All pages"}
    return "".join(json.dumps(line, ensure_ascii=True) + "\n" for line in [header, *pages]).encode()


def _copy(made: zipfile.ZipFile, archive: FolderArchive, name: str, entry: Entry | None) -> _Part:
    target = f"archive/{flat_name(name)}"
    if entry is not None:
        return _write(made, target, archive.read_file(entry))
    digest, size = hashlib.sha256(), 0
    with open(inside(archive.path, name), "rb") as source, made.open(_info(target), "w", force_zip64=True) as out:
        while block := source.read(1 << 20):
            digest.update(block)
            size += out.write(block)
    return _Part(target, digest.hexdigest(), size)


def _write(made: zipfile.ZipFile, name: str, data: bytes) -> _Part:
    made.writestr(_info(name), data)
    return _Part(name, hashlib.sha256(data).hexdigest(), len(data))


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info


def _write_index(made: zipfile.ZipFile, lines: list[str]) -> list[_Part]:
    """Write the index in compressed blocks and the index of its blocks, so that replay reads a few kilobytes."""
    packed, offset = [], 0
    blocks = ['!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}']
    for at in range(0, len(lines), _BLOCK):
        data = gzip.compress("".join(f"{line}\n" for line in lines[at : at + _BLOCK]).encode(), 9, mtime=0)
        where = {"offset": offset, "length": len(data), "digest": f"sha256:{hashlib.sha256(data).hexdigest()}"}
        blocks.append(f"{lines[at].split(' {', 1)[0]} {json.dumps(where)}")
        packed.append(data)
        offset += len(data)
    return [
        _write(made, "indexes/index.cdx.gz", b"".join(packed)),
        _write(made, "indexes/index.idx", "".join(f"{line}\n" for line in blocks).encode()),
    ]


def _with_flat_name(line: str) -> str:
    key, _brace, fields = line.partition("{")
    item = json.loads("{" + fields)
    return key + json.dumps({**item, "filename": flat_name(item["filename"])})


def _manifest(archive: FolderArchive, entries: list[Entry], bulk: list[str]) -> bytes:
    kept = archive.manifest._replace(
        entries=tuple(entries), bulk=tuple(one for one in archive.manifest.bulk if one.file in bulk)
    )
    return manifests.dump(kept).encode("utf-8", "surrogatepass")


def _package(parts: list[_Part], entries: list[Entry], main: dict[str, str] | None, title: str | None) -> bytes:
    resources = [
        {
            "name": part.name.replace("/", "-").lower(),
            "path": part.name,
            "hash": f"sha256:{part.sha256}",
            "bytes": part.size,
        }
        for part in parts
    ]
    package: dict[str, Any] = {"profile": "data-package", "resources": resources}
    package |= {"title": title} if title else {}
    if main:
        package |= {"mainPageUrl": main["url"], "mainPageURL": main["url"], "mainPageDate": main["ts"]}
    package |= {
        "created": max((entry.capture.captured for entry in entries), default="1980-01-01T00:00:00Z"),
        "wacz_version": _VERSION,
        "software": f"factcheck/{VERSION}",
    }
    return (json.dumps(package, indent=2, ensure_ascii=True) + "\n").encode()


def default_bundle_name(archive: FolderArchive) -> str:
    """Return where a bundle goes that was given no name."""
    return os.path.basename(os.path.abspath(archive.path)) + ".wacz"
