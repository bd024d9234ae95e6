"""Where in an archive do these words stand, how altered, and who said them first?

The index proposes documents, the engine compares each; a document in which the passage does not stand is no hit. The
order is: judged faithful first, then by score, then what fits the speaker and the date asked for, then the earliest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import ArchiveError, DamagedCaptureError, UsageError
from factcheck.index.words import window
from factcheck.pipeline.pool import source_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.archives.folder import FolderArchive
    from factcheck.core.records import Capture, Evidence, Judgement, Span

# Documents compared for one quotation; the index has the true one among the first five in nearly all cases measured.
_CANDIDATES = 25
# A document whose words weigh less than this part of the best one's holds a few rare words, not the passage.
_WEIGHT = 0.4
# Candidates compared whole where the words are not in the window the index names, as with parts far from each other.
_SURE = 2
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
        """Bring the index up to date; that of an archive that cannot be written is made in memory."""
        from factcheck.archives.folder import FolderArchive
        from factcheck.pipeline.indexing import update_index

        try:
            updated = update_index(archive)
        except ArchiveError:
            updated = update_index(archive, in_memory=True)
        self.notes += updated.damaged
        return FolderArchive(archive.path, archive.manifest, updated.search_index)

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
        near = [
            hit
            for archive in self._archives
            for rank, one in enumerate(self._candidates(archive, quote, exclude))
            if (hit := self._screened(archive, one, quote, profile, rank)) is not None
        ]
        near.sort(key=lambda pair: _rank(pair[0], speaker, date))
        hits = [self._whole(archive, hit, quote, profile) for hit, archive in near[:limit]]
        return tuple(sorted((_with_reasons(hit, speaker, date) for hit in hits), key=lambda h: _rank(h, speaker, date)))

    def _candidates(self, archive: FolderArchive, quote: str, exclude: Collection[str]) -> Iterable[_Candidate]:
        found = archive.search_stretches(quote, _CANDIDATES + len(exclude))
        left_out = set(exclude)
        if found is None:
            every = (_Candidate(capture, None) for capture in archive.captures())
        else:
            enough = _WEIGHT * max((one.weight for one in found if one.stretch is not None), default=0.0)
            every = (_Candidate(one.capture, one.stretch) for one in found if one.weight >= enough)
        return (one for one in every if not left_out & {one.capture.id, one.capture.source_id, one.capture.url})

    def _screened(
        self, archive: FolderArchive, one: _Candidate, quote: str, profile: str, rank: int
    ) -> tuple[Hit, FolderArchive] | None:
        """Compare with the window where the words are; the first few candidates whole, should the window fail."""
        evidence = self._evidence(archive, one.capture)
        if evidence is None:
            return None
        span = (0, len(evidence.text)) if one.stretch is None else window(evidence.text, one.stretch, len(quote))
        hit = _compared(evidence, quote, profile, span)
        if hit is None and rank < _SURE and span != (0, len(evidence.text)):
            hit = _compared(evidence, quote, profile, (0, len(evidence.text)))
        return (hit, archive) if hit else None

    def _whole(self, archive: FolderArchive, hit: Hit, quote: str, profile: str) -> Hit:
        """Judge a hit again over its whole document, which may hold the words more than once."""
        evidence = self._evidence(archive, hit.capture) if hit.capture else None
        return (evidence and _compared(evidence, quote, profile, (0, len(evidence.text)))) or hit

    def _evidence(self, archive: FolderArchive, capture: Capture) -> Evidence | None:
        try:
            return archive.evidence(capture)
        except DamagedCaptureError as error:
            self.notes.append(error.message)
            return None


class _Candidate(NamedTuple):
    """A document to compare, and the stretch of its text where the words are, where the index says so."""

    capture: Capture
    stretch: int | None


def _compared(evidence: Evidence, quote: str, profile: str, span: Span) -> Hit | None:
    """Compare a quotation with a part of a document; None where the words are not in it."""
    from factcheck.core.compare import compare

    capture, start = evidence.capture, span[0]
    name = capture.source_id or capture.id
    source = source_of(evidence, part=span)._replace(id=name)
    judgement = compare(quote, (source,), cited=name, profile=profile)
    if judgement.verdict in _NOT_THERE or not judgement.spans:
        return None
    spans = tuple((first + start, last + start) for first, last in judgement.spans)
    return Hit(name, capture.url, judgement.score or 0, judgement, spans, capture, _passage(evidence, spans))


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
