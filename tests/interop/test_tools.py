"""What we write, the tools of others read to the same bytes; what they index and bundle, we index and bundle so.

The tools are programs in an environment of their own: ``python tests/interop/run.py`` installs and uses them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from factcheck.archives.folder import open_archive
from factcheck.archives.keeper import Keeper
from factcheck.archives.scan import warc_files
from factcheck.archives.surt import surt
from factcheck.archives.wacz import bundle
from factcheck.archives.warcs import Exchange, Hop, Resource, Revisit
from factcheck.core.records import Capture, Reading
from factcheck.pipeline.importing import import_file

PROGRAMS = os.environ.get("FACTCHECK_INTEROP", "")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PROGRAMS, reason="the tools of others are not here (python tests/interop/run.py)"),
]
WHEN = "2031-03-05T10:00:00Z"
PAGE = b"<html><body><p>The locks close at noon, the keeper said, whatever the water does this year.</p></body></html>"
READ = "import sys, json, hashlib\n"
BY_WARCIO = READ + (
    "from warcio.archiveiterator import ArchiveIterator\n"
    "for path in sys.argv[1:]:\n"
    "    for r in ArchiveIterator(open(path, 'rb'), no_record_parse=True):\n"
    "        print(json.dumps([r.rec_headers.get_header('WARC-Record-ID'), r.rec_type,"
    " hashlib.sha256(r.raw_stream.read()).hexdigest()]))\n"
)
BY_FASTWARC = READ + (
    "from fastwarc.warc import ArchiveIterator\n"
    "for path in sys.argv[1:]:\n"
    "    for r in ArchiveIterator(open(path, 'rb'), parse_http=False):\n"
    "        print(json.dumps(['<' + r.record_id.strip('<>') + '>', r.headers.get('WARC-Type'),"
    " hashlib.sha256(r.reader.read()).hexdigest()]))\n"
)
PAYLOADS = READ + (
    "from warcio.archiveiterator import ArchiveIterator\n"
    "for path in sys.argv[1:]:\n"
    "    for r in ArchiveIterator(open(path, 'rb')):\n"
    "        if r.rec_type == 'response': print(r.http_headers.get_statuscode(), r.content_stream().read().hex())\n"
)


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([os.path.join(PROGRAMS, name), *arguments], capture_output=True, text=True, check=False)


def draft(**fields: object) -> Capture:
    base = {"captured": WHEN, "relation": "primary", "completeness": "whole", "kind": "statement"}
    return Capture(id="", archive="", file="", sha256="", **{**base, **fields})


def hop(url: str, status: bytes, headers: bytes, body: bytes, **more: object) -> Hop:
    ask = b"GET / HTTP/1.1\r\nHost: locks.example\r\n\r\n"
    return Hop(url, WHEN, ask, b"HTTP/1.1 " + status + b"\r\n" + headers + b"\r\n", body, "192.0.2.1", **more)


URLS = [
    "https://www.locks.example/A/../B/?b=2&a=1&A=3#frag", "http://locks.example:80/", "https://locks.example:8443/x%2Fy",
    "https://user:pw@locks.example/p", "https://шлюз.example/річка?q=вода", "https://locks.example/a//b/./c?",
    "https://www2.locks.example/%7Euser/%c3%a9", "https://locks.example/s;jsessionid=0123456789abcdef0123456789abcdef?x=1",
    "https://locks.example", "https://LOCKS.example/Path/?", "https://locks.example/a?c&b=&a=1=2",
]  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> str:
    """Captures of every shape: files, pages, redirects, Latin-1 heads, cut bodies, 304, empty bodies, odd addresses."""
    folder = str(tmp_path_factory.mktemp("interop") / "kept")
    html = b"Content-Type: text/html; charset=utf-8\r\n"
    text = Reading("The locks close at noon.", "test/1")
    with Keeper(folder) as keeper:
        keeper.keep(draft(), Resource(b"words in a file\r\n", "text/plain", "a.txt"), text)
        for n, url in enumerate(URLS):
            when = f"2031-03-05T10:00:{n:02}Z"
            keeper.keep(
                draft(url=url, captured=when), Exchange((hop(url, b"200 OK", html, PAGE),), "text/html", {}), text
            )
        first = hop("http://locks.example/old", b"301 D\xe9plac\xe9", b"Location: https://locks.example/new\r\n", b"")
        last = hop("https://locks.example/new", b"200 OK", html + b"X-Odd: \xe9\xff\r\n", PAGE, truncated="length")
        kept = keeper.keep(draft(url=last.url), Exchange((first, last), "text/html", {}), text)
        same = Revisit("not-modified", last.url, WHEN, kept.sha256, kept.id)
        again = hop(last.url, b"304 Not Modified", b'ETag: "1"\r\n', b"", revisit=same)
        keeper.keep(draft(url=last.url, captured="2031-03-06T00:00:00Z"), Exchange((again,), "text/html", {}), text)
        loop = hop("https://locks.example/loop", b"302 Found", b"Location: /loop\r\n", b"")
        keeper.keep(draft(url=loop.url), Exchange((loop, loop, loop), "text/html", {}), text)
    return folder


def paths(folder: str) -> list[str]:
    return [os.path.join(folder, name) for name in warc_files(folder)]


def test_warcio_and_fastwarc_decode_every_capture_to_the_same_bytes(archive):
    ours = {}
    from factcheck.archives.walking import walk

    for path in paths(archive):
        data = Path(path).read_bytes()
        import hashlib

        for record in walk(data):
            digest = hashlib.sha256(data[record.block : record.end - 4]).hexdigest()
            ours.setdefault((f"<{record.id}>", record.get("WARC-Type")), []).append(digest)
    for code in (BY_WARCIO, BY_FASTWARC):
        theirs: dict[tuple[str, str], list[str]] = {}
        out = tool("python", "-c", code, *paths(archive))
        assert out.returncode == 0, out.stderr
        for line in out.stdout.splitlines():
            ident, kind, digest = json.loads(line)
            theirs.setdefault((ident, kind), []).append(digest)
        assert theirs == ours


def test_warcio_finds_the_pages_in_the_responses(archive):
    out = tool("python", "-c", PAYLOADS, *paths(archive))
    assert out.returncode == 0, out.stderr
    bodies = [line.split(" ")[1] for line in out.stdout.splitlines() if line.startswith("200")]
    assert bodies == [PAGE.hex()] * (len(URLS) + 1)


def test_warcio_check_passes_and_fails_on_a_flipped_byte(archive, tmp_path):
    out = tool("warcio", "check", "-v", *paths(archive))
    assert out.returncode == 0, out.stdout + out.stderr
    assert "digest pass" in out.stdout
    broken = tmp_path / "broken.warc"
    broken.write_bytes(Path(paths(archive)[0]).read_bytes().replace(b"locks close", b"locks Close", 1))
    assert tool("warcio", "check", str(broken)).returncode == 1


def test_cdxj_indexer_makes_our_index_line_for_line(archive):
    out = tool("cdxj-indexer", "-s", "--dir-root", archive, archive)
    assert out.returncode == 0, out.stderr
    assert out.stdout == Path(archive, "index.cdxj").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "url",
    [
        *URLS, "https://locks.example/?utm_source=x&b=1", "HTTP://WWW.Locks.Example/", "https://locks.example/a%20b c",
        "https://locks.example/?", "https://locks.example/%%41", "https://locks.example./x", "https://192.0.2.1/x",
        "https://locks.example/a?sid=9682993c8daa2c5497996114facdc805&x=1", "urn:sha256:ABCdef", "urn:uuid:00-11",
        "https://locks.example/a?PHPSESSID=9682993c8daa2c5497996114facdc805",
        "https://locks.example/x.aspx?ASPSESSIONIDABCDEFGH=ABCDEFGHIJKLMNOPQRSTUVWX&a=1",
        "https://locks.example/%e2%80%9cquote%e2%80%9d", "https://a.b.c.locks.example:443/", "https://locks.example/a/",
    ],
)  # fmt: skip
def test_our_key_of_an_address_is_that_of_the_indexers(url):
    out = tool("python", "-c", "import sys, surt; print(surt.surt(sys.argv[1]))", url)
    assert surt(url) == out.stdout.strip()


def test_wacz_validates_our_bundle_and_not_a_broken_one(archive, tmp_path):
    path = str(tmp_path / "out.wacz")
    made = bundle(open_archive(archive), path, main_url="https://locks.example/new")
    assert made.main_page == "https://locks.example/new"
    out = tool("wacz", "validate", "-f", path)
    assert "Validation succeeded" in out.stdout, out.stdout + out.stderr
    broken = str(tmp_path / "broken.wacz")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            target.writestr(info, data.replace(b"noon", b"nine") if info.filename.endswith(".warc") else data)
    assert "Validation failed" in tool("wacz", "validate", "-f", broken).stdout


def test_we_read_a_wacz_that_others_made_of_pages_that_others_recorded(archive, tmp_path):
    recorded = tmp_path / "rec.warc.gz"
    code = (
        "import sys\nfrom io import BytesIO\nfrom warcio.warcwriter import WARCWriter\n"
        "from warcio.statusandheaders import StatusAndHeaders\n"
        "out = WARCWriter(open(sys.argv[1], 'wb'), gzip=True)\n"
        "for n in range(3):\n"
        "    head = StatusAndHeaders('200 OK', [('Content-Type', 'text/html')], protocol='HTTP/1.1')\n"
        f"    out.write_record(out.create_warc_record(f'https://locks.example/{{n}}', 'response', BytesIO({PAGE!r}), http_headers=head))\n"
    )
    assert tool("python", "-c", code, str(recorded)).returncode == 0
    path = str(tmp_path / "theirs.wacz")
    assert tool("wacz", "create", "-o", path, "--detect-pages", str(recorded)).returncode == 0
    done = import_file(str(tmp_path / "fx"), path, {}, WHEN)
    assert done.whole, done
    assert [capture.url for capture in done.captures] == [f"https://locks.example/{n}" for n in range(3)]


def test_a_bundle_imported_elsewhere_is_the_same_archive(archive, tmp_path):
    path = str(tmp_path / "out.wacz")
    bundle(open_archive(archive), path)
    import_file(str(tmp_path / "copy"), path, {}, WHEN)
    for name in ("index.cdxj", "manifest.json"):
        assert Path(tmp_path, "copy", name).read_bytes() == Path(archive, name).read_bytes()


def test_the_tools_are_there_where_they_are_required():
    assert all(shutil.which(os.path.join(PROGRAMS, name)) for name in ("warcio", "cdxj-indexer", "wacz", "wayback"))
