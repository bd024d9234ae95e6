"""Getting the origin a citation names: from what is held, from where it stands, from an archive of the web.

The order: a capture held under any name of the address; the endpoints that answer for a post, or the page
itself; where a government's page has moved to; the web archive's copy closest to the date. Everything that was
tried is in the result. What was captured is on the disk at once, so an interrupted run goes on where it ended.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NamedTuple, Self

from factcheck.archives.fetch import Fetcher
from factcheck.archives.keeper import Keeper
from factcheck.archives.moved import moved
from factcheck.archives.policy import Policy
from factcheck.archives.posts import Ask, Bases, asks, tombstone
from factcheck.archives.stored import captured_at, exchange_of
from factcheck.archives.walls import wall
from factcheck.archives.wayback import SEARCH_GAP, Wayback
from factcheck.core.jsontext import load_json
from factcheck.core.records import Attempt, Capture, Citation, Evidence, Reading, Unavailable
from factcheck.core.urls import canonical_key, check_url, shown
from factcheck.core.worddiff import word_diff
from factcheck.errors import DamagedCaptureError, RefusedError, UsageError
from factcheck.pipeline.partial import CUT_IN_TRANSFER
from factcheck.pipeline.register import describe
from factcheck.readers.crew import Crew
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from types import TracebackType

    from factcheck.archives.exchange import Fetched, Validators
    from factcheck.archives.fetch import Options
    from factcheck.archives.warcs import Exchange
    from factcheck.core.ports import Archive

_BASES = ("wayback_url", "oembed_url", "syndication_url", "telegram_url", "bluesky_url", "mastodon_url")
_REGISTER = "register a copy with 'factcheck archive add FILE --url URL'"
_ASK_NOBODY_ELSE = frozenset(
    {"refused:url", "refused:scheme", "refused:credentials", "refused:address", "offline", "interrupted"}
)
"""Reasons that hold for every archive too, or that a stranger is not told: the name of a page on one's own network."""


class Want(NamedTuple):
    """An origin to get: the citation, and the date to which an archived copy should be closest."""

    citation: Citation
    date: str | None = None


class Obtained(NamedTuple):
    """What came of one citation: captures with their texts, or the reason there is none; and all that was tried."""

    want: Want
    evidence: tuple[Evidence, ...]
    problem: Unavailable | None
    tried: tuple[Attempt, ...]


def policy_of(settings: Settings) -> Policy:
    """The rules of fetching that the settings give; services whose base URL was set are trusted where they are.

    Raises:
        UsageError: a port or an address block that is none, a base URL that is no URL.
    """
    from factcheck.archives.addresses import networks

    defaults = Settings()
    try:
        networks(settings.allow_addresses)
        ports = tuple(int(port) for port in settings.ports)
    except ValueError as error:
        raise UsageError(f"allow_addresses or ports: {error}", "blocks as 10.1.2.0/24, ports as numbers") from error
    trusted = set()
    for name in _BASES:
        base = getattr(settings, name)
        if base and base != getattr(defaults, name):
            try:
                checked = check_url(base, None)
            except RefusedError as error:
                raise UsageError(f"{name}: {error.message}", "give the service's base URL") from error
            trusted.add((checked.host, checked.port))
    return Policy(
        ports=ports,
        allow_addresses=settings.allow_addresses,
        trusted=frozenset(trusted),
        deadline=settings.timeout,
        contact=settings.contact,
        user_agent=settings.user_agent,
        ignore_robots=settings.ignore_robots,
        proxy=settings.proxy,
        offline=settings.offline,
    )


def folder_to_write(archives: Iterable[str]) -> str:
    """Where captures of a run go: the first archive that is not somebody's fixtures, else ``.factcheck``.

    Fixtures are what tests stand on; they change by ``archive add`` and ``archive review`` only.
    """
    return next((path for path in archives if os.path.basename(os.path.normpath(path)) != "fixtures"), ".factcheck")


class Obtainer:
    """Gets origins for one run. May be shared by threads; ``stop`` ends what is under way.

    Args:
        settings: of the run.
        archives: what is held; asked before anything is fetched, unless the settings say ``refresh``.
        folder: where captures are kept; see ``folder_to_write``.
        fetcher: in place of one made from the settings (tests give theirs).
    """

    def __init__(
        self,
        settings: Settings,
        archives: Sequence[Archive] = (),
        folder: str | None = None,
        fetcher: Fetcher | None = None,
        search_gap: float = SEARCH_GAP,
    ) -> None:
        self.settings = settings
        self.folder = folder or folder_to_write(archive.name for archive in archives)
        self._archives = _with_own(archives, self.folder)
        self.fetcher = fetcher or Fetcher(policy_of(settings))
        self._wayback = Wayback(settings.wayback_url, self.fetcher, search_gap)
        self._bases = Bases(
            settings.oembed_url,
            settings.syndication_url,
            settings.telegram_url.rstrip("/"),
            settings.bluesky_url.rstrip("/"),
            settings.mastodon_url.rstrip("/") if settings.mastodon_url else None,
        )
        self._lock = threading.Lock()
        self._keeper: Keeper | None = None
        self._crew = Crew()
        self._held: dict[str, list[Evidence | tuple[Archive, Capture]]] | None = None
        self._waiting: dict[str, list[Evidence]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Write the manifest and the index (the captures are on the disk already), and end the reading children."""
        self._crew.close()
        with self._lock:
            if self._keeper is not None:
                self._keeper.commit()

    def obtain(self, want: Want) -> Obtained:
        """Get one origin."""
        url = want.citation.url
        if not url:
            gone = Unavailable("no-address", "the article gives no address for it", _REGISTER)
            return Obtained(want, (), gone, ())
        held = self._held_under(url)
        if held and not self.settings.refresh:
            return Obtained(want, tuple(held), None, (Attempt("held", f"{len(held)} captures"),))
        if self.settings.offline:
            gone = Unavailable("offline", f"{shown(url)} is not held and the run is offline", "run with --online")
            return Obtained(want, (), gone, ())
        done = self._get(want, url)
        waiting = [one for one in done.evidence if one.capture.pending]
        if held and (waiting or not done.evidence):
            # A new version counts when somebody has looked at it; what is held stands until then.
            return done._replace(evidence=tuple(held), problem=None)
        return done

    def _get(self, want: Want, url: str) -> Obtained:
        tried: list[Attempt] = []
        problem: Unavailable | None = None
        for ask in self.asks(url, want.date or want.citation.date):
            got = self.fetch(ask)
            evidence, why = self.keep(ask, got, url, {})
            tried.append(Attempt(ask.name, f"{why.reason}: {why.detail}" if why else _captured(got)))
            if evidence:
                return Obtained(want, (evidence,), None, tuple(tried))
            problem = _weightier(problem, why)
            if why and why.reason in _ASK_NOBODY_ELSE:
                return Obtained(want, (), why, tuple(tried))
        copy, why, more = self._wayback.closest(url, want.date or want.citation.date)
        tried += more
        if copy is not None:
            through = Ask(self._wayback.name, copy.url, "archived")
            evidence, why = self.keep(through, copy, url, {})
            if evidence:
                return Obtained(want, (evidence,), None, tuple(tried))
            tried.append(Attempt(self._wayback.name, f"{why.reason}: {why.detail}" if why else "no text"))
        return Obtained(want, (), problem or why, tuple(tried))

    def asks(self, url: str, date: str | None) -> list[Ask]:
        """What is asked for an address, in order, before any archive of the web."""
        post = asks(url, self._bases)
        if post:
            # X shows programs a login; the other services' pages hold the post.
            return list(post) if canonical_key(url).startswith("x.com/") else [*post, Ask("page", url, "primary")]
        return [
            Ask("page", url, "primary"),
            *(Ask(f"moved to {_host(new)}", new, "primary") for new in moved(url, date)),
        ]

    def fetch(self, ask: Ask, validators: Validators | None = None) -> Fetched:
        """Ask one endpoint or page."""
        options: Options = {"manners": not ask.api, "validators": validators}
        if ask.accept is not None:
            options["accept"] = ask.accept
        return self.fetcher.fetch(ask.url, **options)

    def keep(
        self, ask: Ask, got: Fetched, url: str, said: Mapping[str, object], *, pending: bool = False
    ) -> tuple[Evidence | None, Unavailable | None]:
        """Keep what was fetched if there is a text in it; ``said`` wins over what the page says of itself.

        The same words as are held already, or wait already, are not kept again; other words under the same address
        are kept as pending.
        """
        reading, problem = self.read(ask, got, url)
        if problem is not None:
            return None, problem
        before = self._latest(url, ask.relation)
        if before is not None and not word_diff(before.text, reading.text):
            return before, None
        pending = pending or before is not None
        if pending and (waiting := self._waiting_like(reading, url, ask.relation)) is not None:
            return waiting, None
        given: dict[str, object] = {"url": url, "relation": ask.relation, "captured": captured_at(got), **said}
        if got.truncated or reading.completeness == "truncated":
            given["completeness"] = "truncated"
        if got.truncated:
            given["note"] = f"{CUT_IN_TRANSFER} ({got.truncated})"
        draft, _notes = describe(reading, given, got.exchanges[-1].started)
        with self._lock:
            self._keeper = self._keeper or Keeper(self.folder)
            capture = self._keeper.keep(
                draft, exchange_of(got, self.fetcher.policy, ask.name), reading, pending=pending
            )
        evidence = Evidence(capture, reading.text, reading.turns, reading.hidden, reading.quoted, reading.reader)
        self._remember(evidence)
        return evidence, None

    def keep_revisit(self, held: Capture, content: Exchange, at: str) -> Capture:
        """Keep the note that a capture still stood as it is."""
        archive = next((one for one in self._archives if one.name == held.archive), None)
        assert archive is not None
        text = archive.evidence(held)
        reading = Reading(text.text, text.reader, text.turns, text.hidden, text.quoted)
        draft = held._replace(id="", archive="", file="", captured=at, version=1)
        with self._lock:
            self._keeper = self._keeper or Keeper(self.folder)
            return self._keeper.keep(draft, content, reading)

    def read(self, ask: Ask, got: Fetched, url: str) -> tuple[Reading, Unavailable | None]:
        """Make text of what was fetched, in a child process with limits; or say why it is none."""
        nothing = Reading("", "none")
        problem = got.problem or wall(got)
        if problem is not None:
            return nothing, problem
        if ask.accept == "application/json":
            try:
                problem = tombstone(load_json(got.content, ask.name))
            except RefusedError as error:
                problem = Unavailable(error.reason, error.message, error.hint)
            if problem is not None:
                return nothing, problem
        reading = self._crew.read_origin(got.content, media_type=got.media_type or None, url=url)
        if reading.problem is not None:
            return reading, reading.problem
        if not reading.text.strip():
            return reading, Unavailable("empty", f"{shown(got.url)}: there is no text in it", _REGISTER)
        return reading, None

    def _latest(self, url: str, relation: str) -> Evidence | None:
        """The newest text held under an address that is the same kind of evidence."""
        held = [one for one in self._held_under(url) if one.capture.relation == relation]
        return max(held, key=lambda one: one.capture.captured, default=None)

    def _held_under(self, url: str) -> list[Evidence]:
        with self._lock:
            if self._held is None:
                self._held = {}
                for archive in self._archives:
                    for capture in archive.captures():
                        if capture.url:
                            self._held.setdefault(canonical_key(capture.url), []).append((archive, capture))
            found = list(self._held.get(canonical_key(url), ()))
        read = [one if isinstance(one, Evidence) else _undamaged(*one) for one in found]
        return [one for one in read if one is not None]

    def _waiting_like(self, reading: Reading, url: str, relation: str) -> Evidence | None:
        """The pending capture of this address with these very words: somebody asked before and nobody looked yet."""
        from factcheck.pipeline.opening import open_archive

        with self._lock:
            if self._waiting is None:
                self._waiting = {}
                if os.path.exists(os.path.join(self.folder, "manifest.json")):
                    archive = open_archive(self.folder)
                    for capture in archive.pending():
                        if capture.url and (evidence := _undamaged(archive, capture)) is not None:
                            self._waiting.setdefault(canonical_key(capture.url), []).append(evidence)
            found = list(self._waiting.get(canonical_key(url), ()))
        same = (one for one in found if one.capture.relation == relation and not word_diff(one.text, reading.text))
        return next(same, None)

    def _remember(self, evidence: Evidence) -> None:
        if evidence.capture.url and evidence.capture.pending:
            with self._lock:
                if self._waiting is not None:
                    self._waiting.setdefault(canonical_key(evidence.capture.url), []).append(evidence)
        elif evidence.capture.url:
            with self._lock:
                self._held = self._held if self._held is not None else {}
                self._held.setdefault(canonical_key(evidence.capture.url), []).append(evidence)

    def obtain_many(self, wants: Sequence[Want], on_done: Callable[[Obtained], object] | None = None) -> list[Obtained]:
        """Get many origins, several hosts at a time; the results are in the order of ``wants``.

        ``on_done`` is called in the caller's thread as each one ends. On an interrupt (or any error of
        ``on_done``) nothing new is begun, what was captured is kept, and the interrupt goes on.
        """
        from factcheck.pipeline.workers import WORKERS, by_host

        with self:
            return by_host(wants, lambda want: _host(want.citation.url or ""), self.obtain, self.stop, WORKERS, on_done)

    def stop(self) -> None:
        """Begin nothing new."""
        self.fetcher.stop()


def obtain(
    citation: Citation, settings: Settings, archives: Sequence[Archive]
) -> tuple[list[Capture] | Unavailable, tuple[Attempt, ...]]:
    """Get the origin of one citation; the captures, or the reason there is none, and what was tried."""
    with Obtainer(settings, archives) as obtainer:
        done = obtainer.obtain(Want(citation, settings.article_date))
    return done.problem or [evidence.capture for evidence in done.evidence], done.tried


def _with_own(archives: Sequence[Archive], folder: str) -> tuple[Archive, ...]:
    """The archives, and the one that is written to where an earlier run has made it."""
    from factcheck.pipeline.opening import open_archive

    if folder in {archive.name for archive in archives} or not os.path.exists(os.path.join(folder, "manifest.json")):
        return tuple(archives)
    return (*archives, open_archive(folder))


def _undamaged(archive: Archive, capture: Capture) -> Evidence | None:
    """A held text; None where its capture is damaged (``archive verify`` says so), which is then asked for anew."""
    try:
        return archive.evidence(capture)
    except DamagedCaptureError:
        return None


def _captured(got: Fetched) -> str:
    """What to say of a success: what a reader of the result has to know of the fetch."""
    told = [note for note in got.notes if not note.startswith("Set-Cookie")]
    return "; ".join(["captured", *told])


def _host(url: str) -> str:
    return canonical_key(url).partition("/")[0]


def _weightier(one: Unavailable | None, other: Unavailable | None) -> Unavailable | None:
    """Of two reasons the one to report: the first, unless a later one says for certain that it is gone."""
    if one is None or (other is not None and other.reason == "gone"):
        return other
    return one
