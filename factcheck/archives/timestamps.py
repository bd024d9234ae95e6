"""Time stamps by somebody else (RFC 3161): that the files of an archive existed, as they are, at a certain time.

What is stamped is a list of all capture files with their SHA-256, as ``sha256sum`` writes it. Captures are never
rewritten, so an old list can still be proved when the archive has grown; the manifest could not. List and
stamp lie in ``timestamps/``. Needs the extra ``timestamp``.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from factcheck.archives import disk
from factcheck.core.urls import check_url, shown
from factcheck.errors import ArchiveError, RefusedError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.archives.policy import Policy

FOLDER = "timestamps"
_LARGEST = 64 * 1024
"""Bytes of an answer; one with its chain of certificates has 4 to 8 kB."""
_EXTRA = "install it with: pip install 'factcheck[timestamp]'"

Signature = Literal["good", "bad", "not checked"]


class Stamp(NamedTuple):
    """One time stamp: the list it is about, the time the authority gives, and what was proved.

    ``signature`` is ``not checked`` where no root certificate was given; ``imprint`` says whether the stamp is about
    this very list; ``changed`` and ``missing`` name captures of the list that are no longer what they were.
    """

    name: str
    time: str
    signature: Signature
    imprint: bool
    files: int
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether everything that was looked at is as it was stamped; a capture that was pruned proves nothing."""
        return self.imprint and self.signature != "bad" and not self.changed


def _library() -> Any:  # noqa: ANN401 - a module
    try:
        import rfc3161_client
    except ImportError as error:
        raise UsageError("time stamps need the package rfc3161-client", _EXTRA) from error
    return rfc3161_client


def listing(files: Sequence[tuple[str, str]]) -> bytes:
    """The list that is stamped: digest, two spaces, file, sorted by file."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(files)).encode()


def stamp(folder: str, files: Sequence[tuple[str, str]], authority: str, policy: Policy, now: str) -> str:
    """Have the list of an archive's files stamped; returns the name of the stamp's file.

    Args:
        folder: the archive.
        files: every capture file and its SHA-256.
        authority: the URL of a time-stamping authority.
        policy: the rules of fetching; it has to trust the authority if that is not on the public internet.
        now: UTC as ``2026-01-31T12:00:00Z``; names the files, proves nothing.

    Raises:
        UsageError: the extra is not installed.
        RefusedError: the authority may not be asked.
        ArchiveError: it did not answer, or not with a stamp for this list.
    """
    library = _library()
    text = listing(files)
    request = library.TimestampRequestBuilder().data(text).build()
    answer = _ask(authority, request.as_bytes(), policy)
    try:
        made = library.decode_timestamp_response(answer)
        granted = library.PKIStatus(made.status) in (library.PKIStatus.GRANTED, library.PKIStatus.GRANTED_WITH_MODS)
        right = granted and _about(made, text) and made.tst_info.nonce == request.nonce
    except ValueError as error:
        raise ArchiveError(f"{shown(authority)}: no time stamp in its answer ({error})", "try another") from error
    if not right:
        raise ArchiveError(f"{shown(authority)}: gave no stamp for this list", "try again, or another authority")
    name = f"{FOLDER}/{''.join(char for char in now if char.isalnum())}"
    with disk.locked(folder):
        for suffix, data in ((".sha256", text), (".tsr", answer)):
            with disk.replacing(os.path.join(folder, name + suffix)) as file:
                file.write(data)
    return f"{name}.tsr"


def _ask(authority: str, query: bytes, policy: Policy) -> bytes:
    from factcheck.archives.lean_httpx import httpx
    from factcheck.archives.transport import GuardedTransport

    check_url(authority, None)
    headers = {"Content-Type": "application/timestamp-query", "User-Agent": policy.agent, "Accept-Encoding": "identity"}
    body = b""
    try:
        with (
            httpx.Client(transport=GuardedTransport(policy), trust_env=False) as client,
            client.stream("POST", authority, content=query, headers=headers) as response,
        ):
            for chunk in response.iter_raw():
                body += chunk
                if len(body) > _LARGEST:
                    raise ArchiveError(f"{shown(authority)}: an answer too long for a time stamp", "try another")
            status = response.status_code
    except httpx.TransportError as error:
        raise ArchiveError(f"{shown(authority)}: does not answer ({error})", "try again, or another") from error
    if status != 200:
        raise ArchiveError(f"{shown(authority)}: answered with status {status}", "try another authority")
    return body


def _about(made: Any, text: bytes) -> bool:  # noqa: ANN401 - the library's record
    return bytes(made.tst_info.message_imprint.message) in {
        hashlib.new(name, text).digest() for name in ("sha256", "sha384", "sha512")
    }


def prove(folder: str, roots: Sequence[bytes] = ()) -> list[Stamp]:
    """Check every time stamp of an archive against its list, and every list against the files.

    Args:
        folder: the archive.
        roots: certificates (PEM) that are trusted to issue time-stamping certificates; without any, signatures are
            not checked.

    Raises:
        UsageError: the extra is not installed, or a certificate is none.
    """
    library = _library()
    verifier = _verifier(library, roots) if roots else None
    return [_proved(library, verifier, folder, name) for name in _names(folder)]


def _names(folder: str) -> Iterator[str]:
    place = os.path.join(folder, FOLDER)
    for name in sorted(os.listdir(place)) if os.path.isdir(place) else ():
        if name.endswith(".tsr"):
            yield name.removesuffix(".tsr")


def _verifier(library: Any, roots: Sequence[bytes]) -> Any:  # noqa: ANN401 - the library's classes
    from cryptography.x509 import load_pem_x509_certificates

    builder = library.VerifierBuilder()
    try:
        for pem in roots:
            for certificate in load_pem_x509_certificates(pem):
                builder = builder.add_root_certificate(certificate)
    except ValueError as error:
        raise UsageError(f"not a certificate in PEM: {error}", "give the authority's root certificate") from error
    return builder.build()


def _proved(library: Any, verifier: Any, folder: str, name: str) -> Stamp:  # noqa: ANN401 - the library's classes
    place = os.path.join(folder, FOLDER, name)
    try:
        with open(f"{place}.sha256", "rb") as file:
            text = file.read()
        with open(f"{place}.tsr", "rb") as file:
            made = library.decode_timestamp_response(file.read(_LARGEST + 1))
        time = made.tst_info.gen_time.strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OSError, ValueError) as error:
        return Stamp(name, "", "not checked", False, 0, detail=f"cannot be read: {error}")
    signature, detail = _signature(library, verifier, made, text)
    lines = [line.partition("  ") for line in text.decode("utf-8", "replace").splitlines()]
    states = [(name_, _state(folder, name_, digest)) for digest, _, name_ in lines]
    changed = tuple(name_ for name_, state in states if state == "changed")
    missing = tuple(name_ for name_, state in states if state == "missing")
    return Stamp(name, time, signature, _about(made, text), len(lines), changed, missing, detail)


def _signature(library: Any, verifier: Any, made: Any, text: bytes) -> tuple[Signature, str]:  # noqa: ANN401
    if verifier is None:
        return "not checked", "name the authority's root certificate to check the signature"
    try:
        verifier.verify_message(made, text)
    except library.VerificationError as error:
        return "bad", str(error)
    return "good", ""


def _state(folder: str, name: str, digest: str) -> str:
    path = os.path.normpath(os.path.join(folder, name))
    if not path.startswith(os.path.join(os.path.normpath(folder), "")):
        return "changed"
    try:
        with open(path, "rb") as file:
            return "same" if hashlib.file_digest(file, "sha256").hexdigest() == digest else "changed"
    except OSError:
        return "missing"


def trusting(policy: Policy, authority: str) -> Policy:
    """The policy, with an authority that the user configured trusted where it is.

    Raises:
        UsageError: it is no URL.
    """
    try:
        checked = check_url(authority, None)
    except RefusedError as error:
        raise UsageError(error.message, "give the URL of a time-stamping authority") from error
    return policy._replace(trusted=policy.trusted | {(checked.host, checked.port)})
