"""Rows 50, 51 and 56 of the hostile inputs: names from URLs, WACZ and WARC files built to do harm.

Every outcome is a value or one error with file and place; each within six seconds and 150 MB (measured in a
process of its own where the input is a bomb).
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from factcheck.archives.folder import open_archive
from factcheck.archives.foreign import Page, Passed, read_foreign
from factcheck.archives.names import file_name, host_folder, inside, slug
from factcheck.cli.entry import run
from factcheck.errors import DamagedCaptureError, InputError
from factcheck.pipeline.importing import import_file
from tests.hostile.measure import peak_mb

HTML = b"<html><body><p>The quay is open, said the harbour master, and it will stay open all winter long.</p></body></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
NOW = "2031-03-05T10:00:00Z"


def record(kind="response", block=HEAD + HTML, url="https://quay.example/a", length=None, **more) -> bytes:
    headers = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{hashlib.md5(url.encode() + block).hexdigest()}>",
        "WARC-Date": "2031-01-02T03:04:05.678901Z",
        "WARC-Target-URI": url,
        "Content-Type": "application/http; msgtype=response",
        **more,
        "Content-Length": str(len(block) if length is None else length),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n"


def wacz(tmp_path, members=None, package=None, name="in.wacz", infos=()) -> str:
    members = {"archive/data.warc": record()} if members is None else members
    path = str(tmp_path / name)
    resources = [
        {"name": inner, "path": inner, "hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
        for inner, data in members.items()
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for inner, data in members.items():
            out.writestr(inner, data)
        for info, data in infos:
            out.writestr(info, data)
        out.writestr("datapackage.json", json.dumps({"resources": resources} if package is None else package))
    return path


def read(path: str) -> list[Page | Passed]:
    return list(read_foreign(path))


def written(tmp_path, data: bytes, name="in.warc") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    return str(path)


# --- row 50 ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://quay.example/../../../etc/passwd", "https://quay.example/%2e%2e%2fx", "https://quay.example/a\0b",
        "https://CON/x", "https://con.example/x", "https://" + "a" * 300 + ".example/" + "b" * 3000, "https://quay.example./x",
        "https://QUAY.example/x", "https://quay.example:8080/x", "https://..%2f..%2f/x", "https://кварц.example/х",
        "file:///etc/passwd", "urn:uuid:1", "https://[::1]/x", "https://pending/x", "https://bulk/", "https://a\\b/", "",
    ],
)  # fmt: skip
def test_row_50_a_name_never_comes_from_the_path(tmp_path, url):
    name = file_name(url, NOW, "ab" * 32)
    folder, _slash, file = name.partition("/")
    assert file == "20310305100000-abababababab.warc"
    assert folder == slug(folder) or folder in {"files", slug(folder) + "_"} or folder.endswith("_")
    assert folder.isascii()
    assert folder == folder.lower()
    assert len(folder) <= 101
    assert not folder.startswith(".")
    assert not folder.endswith(".")
    assert folder not in {"con", "pending", "bulk"}
    assert os.path.dirname(os.path.dirname(inside(str(tmp_path), name))) == str(tmp_path)


def test_row_50_hosts_that_differ_in_case_share_a_folder():
    assert host_folder("https://QUAY.example/a") == host_folder("https://quay.example./b") == "quay.example"


# --- row 51 ------------------------------------------------------------------------------------------------------


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("archive/link.warc")
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    return info


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("../evil", "leave the archive"), ("/etc/passwd", "leave the archive"), ("archive/../../evil.warc", "leave"),
        ("C:/evil", "leave the archive"),
    ],
)  # fmt: skip
def test_row_51_an_entry_that_would_leave_is_refused(tmp_path, inner, said):
    with pytest.raises(DamagedCaptureError, match=said):
        read(wacz(tmp_path, infos=[(inner, b"x")]))


def test_row_51_a_link_is_refused(tmp_path):
    with pytest.raises(DamagedCaptureError, match="is a link"):
        read(wacz(tmp_path, infos=[(link(), b"/etc/passwd")]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_row_51_an_entry_twice_is_refused(tmp_path):
    with pytest.raises(DamagedCaptureError, match="stands twice"):
        read(wacz(tmp_path, infos=[("archive/data.warc", record(url="https://evil.example/"))]))


def test_row_51_a_wrong_digest_is_refused_before_anything_is_read(tmp_path):
    package = {"resources": [{"path": "archive/data.warc", "hash": "sha256:" + "0" * 64}]}
    with pytest.raises(DamagedCaptureError, match="has not the digest"):
        read(wacz(tmp_path, package=package))


@pytest.mark.parametrize("package", [{}, [], {"resources": 5}, {"resources": [{"path": "x"}]}])
def test_row_51_a_package_that_lists_nothing_is_refused(tmp_path, package):
    with pytest.raises(DamagedCaptureError, match=r"datapackage\.json"):
        read(wacz(tmp_path, package=package))


def test_row_51_a_damaged_zip_is_an_error_with_its_name(tmp_path):
    path = wacz(tmp_path)
    data = Path(path).read_bytes()
    for cut in (4, 60, len(data) // 2, len(data) - 3):
        with pytest.raises(DamagedCaptureError, match=r"cut\.wacz"):
            read(written(tmp_path, data[:cut], "cut.wacz"))


def measured(tmp_path, path: str) -> dict[str, object]:
    code = (
        "import sys, json, time\nfrom factcheck.archives.foreign import read_foreign\n"
        "from factcheck.errors import FactcheckError\nfrom tests.hostile.measure import peak_mb\n"
        "start = time.monotonic()\ntry:\n    n, said = sum(1 for _ in read_foreign(sys.argv[1])), ''\n"
        "except FactcheckError as error:\n    n, said = -1, str(error)\n"
        "print(json.dumps({'n': n, 'said': said, 's': time.monotonic() - start, 'mb': peak_mb()}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, timeout=60, check=True)
    spent = json.loads(done.stdout)
    assert spent["s"] < 6, spent
    assert spent["mb"] < 150, spent
    return spent


class Zeros(io.RawIOBase):
    def __init__(self, size):
        self.left = size

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(len(buffer), self.left)
        buffer[:n] = bytes(n)
        self.left -= n
        return n


def test_row_51_an_entry_of_ten_gigabytes_of_nothing_is_refused(tmp_path):
    path = wacz(tmp_path)
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as out,
        out.open("archive/bomb.warc", "w", force_zip64=True) as bomb,
    ):
        for _ in range(200):
            bomb.write(bytes(1 << 20))
    spent = measured(tmp_path, path)
    assert "claims" in spent["said"]


# --- row 56 ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", ["-1", "99999999999999999999999999", "1e9", "", "0x10", str(10 << 30)])
def test_row_56_a_length_that_lies_is_damage_or_passed_over_and_the_records_before_are_kept(tmp_path, length):
    path = written(
        tmp_path, record(url="https://quay.example/1") + record(length=length) + record(url="https://quay.example/3")
    )
    done = import_file(str(tmp_path / "fx"), path, {}, NOW)
    assert "https://quay.example/1" in {capture.url for capture in done.captures}
    assert done.problem or done.passed or len(done.captures) == 2


def test_row_56_a_record_cut_in_the_middle_is_damage(tmp_path):
    path = written(tmp_path, record() + record(url="https://quay.example/2")[:-100])
    done = import_file(str(tmp_path / "fx"), path, {}, NOW)
    assert not done.whole
    assert [capture.url for capture in done.captures] == ["https://quay.example/a"]


@pytest.mark.parametrize("name", ["WARC-Block-Digest", "WARC-Payload-Digest"])
@pytest.mark.parametrize("digest", ["sha1:" + "A" * 32, "sha256:" + "0" * 64, "md5:" + "f" * 32])
def test_row_56_a_record_with_a_wrong_digest_is_not_taken(tmp_path, name, digest):
    path = written(tmp_path, record(**{name: digest}) + record(url="https://quay.example/2"))
    done = import_file(str(tmp_path / "fx"), path, {}, NOW)
    assert not done.whole
    assert [capture.url for capture in done.captures] == ["https://quay.example/2"]
    assert done.passed[0].damaged


def test_row_56_a_right_digest_is_taken(tmp_path):
    import base64

    sha1 = base64.b32encode(hashlib.sha1(HTML).digest()).decode()
    path = written(tmp_path, record(**{"WARC-Payload-Digest": f"sha1:{sha1}"}))
    assert import_file(str(tmp_path / "fx"), path, {}, NOW).whole


def test_row_56_a_gzip_bomb_is_stopped(tmp_path):
    path = tmp_path / "bomb.warc.gz"
    with gzip.open(path, "wb", 1) as out:
        block = bytes(1 << 20)
        out.write(record(block=HEAD, length=len(HEAD) + (256 << 20))[: -4 - len(HEAD)] + HEAD)
        for _ in range(256):
            out.write(block)
    spent = measured(tmp_path, str(path))
    assert "bomb" in spent["said"]


def test_row_56_a_million_records_end_in_time_and_memory(tmp_path):
    one = record(kind="request", block=b"GET / HTTP/1.1\r\n\r\n")
    path = tmp_path / "many.warc"
    with open(path, "wb") as out:
        out.writelines([one * 1000] * 1000)
    spent = measured(tmp_path, str(path))
    assert "more than 200000 records" in spent["said"]


def test_row_56_damage_is_status_3_on_the_command_line_and_what_was_read_is_kept(tmp_path, capsys):
    path = written(tmp_path, record() + b"WARC/1.1\r\nContent-Length: -5\r\n\r\n" + b"x" * 50)
    folder = str(tmp_path / "fx")
    assert run(["archive", "import", path, "--archive", folder]) == 3
    assert "DAMAGED" in capsys.readouterr().err
    assert len(open_archive(folder).captures()) == 1


@pytest.mark.parametrize("data", [b"", b"hello", b"\x89PNG\r\n", b"WARC", b"\x1f\x8b", b"PK\x03\x04"])
def test_what_is_no_archive_says_so(tmp_path, data):
    with pytest.raises((InputError, DamagedCaptureError)):
        read(written(tmp_path, data))


# --- what others write ---------------------------------------------------------------------------------------------


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (b"Transfer-Encoding: chunked\r\n", chunked(HTML)),
        (b"Transfer-Encoding: chunked\r\n", HTML),  # the chunks undone, the header left
        (b"Content-Encoding: gzip\r\n", gzip.compress(HTML)),
        (b"Content-Encoding: gzip\r\n", HTML),  # the coding undone, the header left
        (b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked(gzip.compress(HTML))),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_pages_of_other_writers_are_read_whatever_they_did_to_the_body(tmp_path, head, body, packed):
    data = record(block=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + b"\r\n" + body)
    path = written(tmp_path, gzip.compress(data) if packed else data)
    folder = str(tmp_path / "fx")
    done = import_file(folder, path, {"kind": "statement", "issuer": "The Quay"}, NOW)
    archive = open_archive(folder)
    evidence = archive.evidence(archive.captures()[0])
    assert "it will stay open all winter long" in evidence.text
    assert evidence.capture.captured == "2031-01-02T03:04:05Z"
    assert evidence.capture.issuer == "The Quay"
    assert done.whole
    from factcheck.pipeline.keeping import verify_archive

    assert not verify_archive(folder).damage


def test_redirects_and_requests_go_with_their_page(tmp_path):
    moved = b"HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n"
    answer = record()
    ident = answer.split(b"WARC-Record-ID: ")[1].split(b"\r\n")[0].decode()
    ask = record(
        kind="request", block=b"GET /a HTTP/1.1\r\nHost: quay.example\r\n\r\n", **{"WARC-Concurrent-To": ident}
    )
    path = written(tmp_path, record(block=moved, url="https://quay.example/old") + answer + ask)
    pages = [found for found in read(path) if isinstance(found, Page)]
    assert [hop.url for hop in pages[0].content.hops] == ["https://quay.example/old", "https://quay.example/a"]
    assert pages[0].content.hops[-1].request.startswith(b"GET /a")


def test_what_is_no_page_is_passed_over_with_its_reason(tmp_path):
    image = record(block=b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG", url="https://quay.example/i.png")
    gone = record(block=b"HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\nno", url="https://quay.example/gone")
    done = import_file(str(tmp_path / "fx"), written(tmp_path, image + gone + record()), {}, NOW)
    assert [passed.why for passed in done.passed] == ["image/png is not read", "status 404"]
    assert done.whole
    assert len(done.captures) == 1


def test_memory_of_this_test_is_measured():
    assert peak_mb() > 0
