"""Asking again for what is held: does the origin still say what it said, and if not, what changed.

Origins are edited after publication, and that is news. What changed is kept as a pending capture: nothing that
is held changes until somebody accepts it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.archives.posts import Ask
from factcheck.archives.stored import asked_of, captured_at, exchange_of, validators_of
from factcheck.archives.warcs import Revisit
from factcheck.core.urls import canonical_key
from factcheck.core.worddiff import Change, word_diff
from factcheck.errors import UsageError
from factcheck.pipeline.workers import WORKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.archives.exchange import Fetched
    from factcheck.archives.folder import FolderArchive
    from factcheck.core.records import Capture
    from factcheck.pipeline.obtain import Obtainer

Outcome = Literal["unchanged", "changed", "unavailable", "skipped"]
_JSON_SERVICES = ("X syndication", "X oEmbed", "Bluesky API", "Mastodon API")


class Renewed(NamedTuple):
    """What asking again brought; ``new`` is the pending capture where the text changed, ``changes`` the word diff."""

    capture: Capture
    outcome: Outcome
    detail: str
    new: Capture | None = None
    changes: tuple[Change, ...] = ()


def latest(archive: FolderArchive, names: Sequence[str] = ()) -> list[Capture]:
    """The captures to ask for again: the latest version of every address, or of those named.

    Raises:
        UsageError: a name fits none.
    """
    newest: dict[str, Capture] = {}
    for entry in archive.manifest.entries:
        capture = entry.capture
        if capture.url and not capture.pending:
            key = canonical_key(capture.url)
            if key not in newest or capture.captured > newest[key].captured:
                newest[key] = capture
    if not names:
        return list(newest.values())
    from factcheck.pipeline.keeping import named_capture

    chosen: dict[str, Capture] = {}
    for name in names:
        key = canonical_key(name)
        found = newest.get(key) or named_capture(archive, name)
        if not found.url:
            raise UsageError(f"{name}: was registered without an address", "register the new file with 'archive add'")
        chosen[canonical_key(found.url)] = newest.get(canonical_key(found.url), found)
    return list(chosen.values())


def renew_all(
    archive: FolderArchive,
    captures: Sequence[Capture],
    obtainer: Obtainer,
    *,
    record: bool = False,
    on_done: Callable[[Renewed], object] | None = None,
) -> list[Renewed]:
    """Ask for many again, several hosts at a time; results in the order of ``captures``. See ``renew``."""
    from factcheck.pipeline.workers import by_host

    return by_host(
        captures,
        lambda capture: canonical_key(capture.url or "").partition("/")[0],
        lambda capture: renew(archive, capture, obtainer, record=record),
        obtainer.stop,
        WORKERS,
        on_done,
    )


def renew(archive: FolderArchive, capture: Capture, obtainer: Obtainer, *, record: bool = False) -> Renewed:
    """Ask for one capture's origin again.

    Args:
        record: keep a ``revisit`` where nothing changed: proof that it still stood at this time.
    """
    entry = archive.entry(capture.id)
    assert entry is not None
    if capture.relation == "archived":
        return Renewed(capture, "skipped", "an archive's copy does not change; its page is another capture")
    data = archive.read_file(entry)
    ask = _ask_again(capture, asked_of(data), obtainer)
    validators = validators_of(data) if asked_of(data) else None
    got = obtainer.fetch(ask, validators)
    if got.not_modified:
        return _unchanged(capture, got, "the server says so (304)", obtainer, ask, "not-modified" if record else "")
    if got.problem is None and _same_payload(got, capture):
        return _unchanged(capture, got, "the same bytes", obtainer, ask, "same-payload" if record else "")
    return _compared(archive, capture, got, obtainer, ask)


def _ask_again(capture: Capture, asked: tuple[str, str] | None, obtainer: Obtainer) -> Ask:
    assert capture.url is not None
    if asked is None:
        return obtainer.asks(capture.url, capture.published)[0]
    url, through = asked
    api = through in _JSON_SERVICES
    return Ask(through or "page", url, capture.relation, api, "application/json" if api else None)


def _same_payload(got: Fetched, capture: Capture) -> bool:
    from hashlib import sha256

    return sha256(got.exchanges[-1].body).hexdigest() == capture.sha256


def _unchanged(capture: Capture, got: Fetched, how: str, obtainer: Obtainer, ask: Ask, revisit: str) -> Renewed:
    if not revisit:
        return Renewed(capture, "unchanged", how)
    assert capture.url is not None
    held = Revisit(revisit, got.exchanges[-1].url, capture.captured, capture.sha256, capture.id)
    kept = obtainer.keep_revisit(capture, exchange_of(got, obtainer.fetcher.policy, ask.name, held), captured_at(got))
    return Renewed(capture, "unchanged", f"{how}; noted", kept)


def _compared(archive: FolderArchive, capture: Capture, got: Fetched, obtainer: Obtainer, ask: Ask) -> Renewed:
    assert capture.url is not None
    reading, problem = obtainer.read(ask, got, capture.url)
    if problem is not None:
        return Renewed(capture, "unavailable", f"{problem.reason}: {problem.detail}")
    old = archive.evidence(capture).text
    changes = word_diff(old, reading.text)
    if not changes:
        return Renewed(capture, "unchanged", "other bytes, the same words")
    said = {
        name: getattr(capture, name)
        for name in ("kind", "issuer", "speaker", "handle", "publisher", "origin_id", "language")
        if getattr(capture, name) not in (None, "unknown")
    }
    evidence, problem = obtainer.keep(ask, got, capture.url, said, pending=True)
    if evidence is None:
        return Renewed(capture, "unavailable", problem.detail if problem else "not kept")
    detail = f"{len(changes)} place{'s' if len(changes) > 1 else ''}"
    if evidence.capture.captured != captured_at(got):
        detail += f"; so it was at {evidence.capture.captured}, which is still pending"
    return Renewed(capture, "changed", detail, evidence.capture, changes)
