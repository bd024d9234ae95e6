"""RFC 3161 time stamps, by an authority that openssl plays on loopback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

from factcheck.cli.entry import run
from tests.hostile.servers import Server, answer

pytest.importorskip("rfc3161_client")
OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")

CONF = """
[ req ]
distinguished_name = dn
prompt = no
[ dn ]
CN = {name}
[ ca ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ tsa ]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[ tsa_config ]
serial = {root}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
"""


def openssl(root, *arguments):
    done = subprocess.run([OPENSSL, *map(str, arguments)], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def authority(tmp_path):
    """A time-stamping authority and its root certificate."""
    root = tmp_path / "tsa"
    root.mkdir()
    (root / "serial").write_text("01")
    for name in ("Root", "Signer"):
        (root / f"{name}.cnf").write_text(CONF.format(name=f"{name} of Havnes", root=root))
        openssl(root, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{name}.key")
    openssl(
        root,
        "req",
        "-x509",
        "-new",
        "-key",
        "Root.key",
        "-config",
        "Root.cnf",
        "-extensions",
        "ca",
        "-days",
        "9",
        "-out",
        "root.pem",
    )
    openssl(root, "req", "-new", "-key", "Signer.key", "-config", "Signer.cnf", "-out", "signer.csr")
    openssl(
        root, "x509", "-req", "-in", "signer.csr", "-CA", "root.pem", "-CAkey", "Root.key", "-CAcreateserial", "-days", "9",
        "-extfile", "Signer.cnf", "-extensions", "tsa", "-out", "signer.pem",
    )  # fmt: skip

    def handle(connection, head):
        head, _, body = head.partition(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
        )
        while len(body) < length:
            body += connection.recv(65536)
        (root / "query").write_bytes(body)
        openssl(
            root, "ts", "-reply", "-queryfile", "query", "-config", "Root.cnf", "-section", "tsa_config", "-signer",
            "signer.pem", "-inkey", "Signer.key", "-out", "answer",
        )  # fmt: skip
        connection.sendall(answer((root / "answer").read_bytes(), kind=b"application/timestamp-reply"))

    server = Server(handle)
    yield server, root / "root.pem"
    server.close()


def test_captures_are_stamped_and_proved_and_a_flipped_byte_is_found(authority, tmp_path, monkeypatch, capsys):
    server, root = authority
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text("“We sail at dawn,” said Signe Aldervik of the port of Havnes.")
    assert run(["archive", "add", "note.txt", "--kind", "statement", "--archive", "kept"]) == 0
    assert run(["archive", "timestamp", "--tsa", server.url, "--archive", "kept"]) == 0
    capsys.readouterr()

    def check(*more):
        status = run(["archive", "timestamp", "--check", "--json", "--archive", "kept", *more])
        [stamp] = json.loads(capsys.readouterr().out)
        return status, stamp

    status, stamp = check()
    assert (status, stamp["signature"], stamp["imprint"], stamp["files"]) == (0, "not checked", True, 1)
    status, stamp = check("--root", str(root))
    assert (status, stamp["signature"], stamp["holds"]) == (0, "good", True)
    assert stamp["time"].endswith("Z")
    assert run(["archive", "verify", "--archive", "kept"]) == 0
    capsys.readouterr()
    [listing] = (tmp_path / "kept" / "timestamps").glob("*.sha256")
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "-c", listing], cwd=tmp_path / "kept", capture_output=True, check=False)
        assert done.returncode == 0
    [capture] = (tmp_path / "kept").rglob("*.warc")
    data = capture.read_bytes()
    capture.write_bytes(data.replace(b"dawn", b"noon"))
    status, stamp = check("--root", str(root))
    assert (status, stamp["holds"], len(stamp["changed"])) == (3, False, 1)
    os.unlink(capture)
    status, stamp = check("--root", str(root))
    assert (status, stamp["holds"], len(stamp["missing"])) == (0, True, 1)
    listing.write_bytes(listing.read_bytes().replace(b"0", b"1"))
    status, stamp = check("--root", str(root))
    assert (status, stamp["imprint"], stamp["signature"]) == (3, False, "bad")


def test_a_stamp_of_another_authority_is_bad(authority, tmp_path, monkeypatch, capsys):
    server, _ = authority
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text("“We sail at dawn,” said Signe Aldervik of the port of Havnes.")
    run(["archive", "add", "note.txt", "--archive", "kept"])
    run(["archive", "timestamp", "--tsa", server.url, "--archive", "kept"])
    other = tmp_path / "other"
    other.mkdir()
    (other / "Other.cnf").write_text(CONF.format(name="Another", root=other))
    openssl(other, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "o.key")
    openssl(
        other, "req", "-x509", "-new", "-key", "o.key", "-config", "Other.cnf", "-extensions", "ca", "-out", "o.pem"
    )
    capsys.readouterr()
    assert run(["archive", "timestamp", "--check", "--archive", "kept", "--root", str(other / "o.pem")]) == 3
    assert "signature bad" in capsys.readouterr().out


@pytest.mark.parametrize("reply", [answer(b"not a stamp"), answer(b"", status=b"500 Oops"), b"", answer(b"x" * 70_000)])
def test_an_authority_that_answers_nonsense_is_an_error_and_keeps_nothing(reply, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTCHECK_TIMEOUT", "5")
    (tmp_path / "note.txt").write_text("“We sail at dawn,” said Signe Aldervik of the port of Havnes.")
    run(["archive", "add", "note.txt", "--archive", "kept"])
    server = Server(lambda connection, head: connection.sendall(reply))
    assert run(["archive", "timestamp", "--tsa", server.url, "--archive", "kept"]) == 3
    server.close()
    assert not (tmp_path / "kept" / "timestamps").exists()
    assert "Traceback" not in capsys.readouterr().err
