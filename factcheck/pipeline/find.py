"""Where in an archive do these words stand, how altered, and who said them first?

The index proposes documents, the engine compares each; a document in which the passage does not stand is no hit. The
order is: judged faithful first, then by score, then what fits the speaker and the date asked for, then the earliest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.records import Source
from factcheck.errors import ArchiveError, DamagedCaptureError, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.archives.folder import FolderArchive
    from factcheck.core.records import Capture, Evidence, Judgement, Span

# Documents compared for one quotation; the index has the true one among the first five in nearly all cases measured.
_CANDIDATES = 25
_NOT_THERE = {"not_found", "incomplete", "unavailable", "uncited", "elsewhere", "other_language", "not_a_claim"}


class Hit(NamedTuple):
    """One place in an archive where the words stand, with its own judgement."""

    source_id: str
    url: str | None
    score: int
    judgement: Judgement
    spans: tuple[Span, ...]
    capture: Capture | None = None
    passage: str = ""
    reasons: tuple[str, ...] = ()


class Finder:
    """Finds quotations in one or more archives, opened once.

    Args:
        paths: the archives.

    Raises:
        ArchiveError: an archive cannot be read.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        from factcheck.pipeline.opening import open_archive

        if not paths:
            raise UsageError("no archive to look in", "name one with --archive DIR")
        self.notes: list[str] = []
        self._archives = [self._indexed(open_archive(path)) for path in paths]

    def _indexed(self, archive: FolderArchive) -> FolderArchive:
        """Bring the index up to date; an archive that cannot be written is read through instead."""
        from factcheck.pipeline.indexing import update_index

        try:
            update_index(archive)
        except DamagedCaptureError as error:
            self.notes.append(f"not indexed: {error.message}")
        except ArchiveError as error:
            self.notes.append(f"{error.message}; the archive is read through, which is slow")
        return archive

    def find(
        self,
        quote: str,
        *,
        speaker: str | None = None,
        date: str | None = None,
        exclude: Collection[str] = (),
        limit: int = 10,
        profile: str = "reuters",
    ) -> tuple[Hit, ...]:
        """Return the places, best first.

        Args:
            quote: the words, the quoter's own brackets and ellipses included.
            speaker: who is said to have said it; hits that fit come first among equals.
            date: when it was quoted; what was published later cannot be the origin and comes last among equals.
            exclude: given ids, record ids or URLs that are not looked at, as the article itself.
            limit: hits returned.
            profile: the house style that decides the minor cases.
        """
        hits = []
        for archive in self._archives:
            for capture in self._candidates(archive, quote, exclude):
                hit = self._compared(archive, capture, quote, profile)
                if hit:
                    hits.append(_with_reasons(hit, speaker, date))
        return tuple(sorted(hits, key=lambda hit: _rank(hit, speaker, date))[:limit])

    def _candidates(self, archive: FolderArchive, quote: str, exclude: Collection[str]) -> Iterable[Capture]:
        found = archive.search(quote, _CANDIDATES + len(exclude))
        left_out = set(exclude)
        for capture in archive.captures() if found is None else found:
            if not left_out & {capture.id, capture.source_id, capture.url}:
                yield capture

    def _compared(self, archive: FolderArchive, capture: Capture, quote: str, profile: str) -> Hit | None:
        from factcheck.core.compare import compare

        try:
            evidence = archive.evidence(capture)
        except DamagedCaptureError as error:
            self.notes.append(error.message)
            return None
        name = capture.source_id or capture.id
        source = Source(
            name,
            evidence.text,
            capture.completeness,
            capture.language,
            capture.kind,
            evidence.turns,
            evidence.hidden,
            capture.translated,
        )
        judgement = compare(quote, (source,), cited=name, profile=profile)
        if judgement.verdict in _NOT_THERE or not judgement.spans:
            return None
        passage = _passage(evidence, judgement.spans)
        return Hit(name, capture.url, judgement.score or 0, judgement, judgement.spans, evidence.capture, passage)


def find(quote: str, archive: str, **options: object) -> tuple[Hit, ...]:
    """Return the places of one archive, best first; the options are those of :meth:`Finder.find`."""
    return Finder((archive,)).find(quote, **options)  # type: ignore[arg-type]


def _rank(hit: Hit, speaker: str | None, date: str | None) -> tuple[object, ...]:
    published = (hit.capture.published if hit.capture else None) or "9999"
    later = bool(date and published[: len(date)] > date)
    return (
        hit.judgement.accept is not True,
        -hit.score,
        bool(speaker) and not _fits(hit, speaker or ""),
        later,
        published,
        hit.source_id,
    )


def _fits(hit: Hit, speaker: str) -> bool:
    """Whether a hit's document names the speaker, by the last word of the name, among those who made it."""
    family = speaker.casefold().rpartition(" ")[2]
    capture = hit.capture
    if not family or capture is None:
        return False
    named = (capture.speaker, capture.issuer, capture.author, capture.handle, capture.title)
    return any(family in (name or "").casefold() for name in named)


def _with_reasons(hit: Hit, speaker: str | None, date: str | None) -> Hit:
    reasons = []
    if speaker:
        reasons.append(f"{'names' if _fits(hit, speaker) else 'does not name'} {speaker}")
    published = hit.capture.published if hit.capture else None
    if date and published:
        reasons.append(f"published {published}, {'after' if published[: len(date)] > date else 'by'} {date}")
    return hit._replace(reasons=tuple(reasons))


def _passage(evidence: Evidence, spans: tuple[Span, ...]) -> str:
    return evidence.text[min(start for start, _end in spans) : max(end for _start, end in spans)]
