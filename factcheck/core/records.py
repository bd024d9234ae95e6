"""The records that travel between the stages.

Named tuples throughout: frozen, slotted, typed, and ten times cheaper to define than data classes, which
matters because start-up is measured. Offsets are code points into a stored text, half-open. The records of what is
held are made in ``evidence`` and taken from here.
"""

from __future__ import annotations

from factcheck.core.evidence import Attempt as Attempt  # noqa: PLC0414, TC001
from factcheck.core.evidence import Capture as Capture  # noqa: PLC0414
from factcheck.core.evidence import Evidence as Evidence  # noqa: PLC0414, TC001
from factcheck.core.evidence import Origin as Origin  # noqa: PLC0414, TC001
from factcheck.core.evidence import Reading as Reading  # noqa: PLC0414
from factcheck.core.evidence import Turn as Turn  # noqa: PLC0414, TC001
from factcheck.core.evidence import Unavailable as Unavailable  # noqa: PLC0414
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Literal

    from factcheck.core.kinds import BlockRole as BlockRole  # noqa: PLC0414
    from factcheck.core.kinds import ClaimType as ClaimType  # noqa: PLC0414
    from factcheck.core.kinds import Completeness as Completeness  # noqa: PLC0414
    from factcheck.core.kinds import Level as Level  # noqa: PLC0414
    from factcheck.core.kinds import LinkPlace as LinkPlace  # noqa: PLC0414
    from factcheck.core.kinds import OriginKind as OriginKind  # noqa: PLC0414
    from factcheck.core.kinds import Relation as Relation  # noqa: PLC0414
    from factcheck.core.kinds import Severity as Severity  # noqa: PLC0414
    from factcheck.core.kinds import Verdict as Verdict  # noqa: PLC0414

Span = tuple[int, int]


def __getattr__(name: str) -> object:
    """Give the types of the fields' words, which only a type checker and a few callers ask for, when they are asked."""
    if not name.startswith("_"):  # the import system asks for __path__
        from factcheck.core import kinds

        if hasattr(kinds, name):
            return getattr(kinds, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# --- the article ---------------------------------------------------------------------------------------


class Link(NamedTuple):
    """A hyperlink of the article: the words it stands on and where it points (fragment included)."""

    span: Span
    url: str


class Block(NamedTuple):
    """A stretch of the stored text with the role its mark-up gives it (a caption, a block quote ...)."""

    span: Span
    role: BlockRole
    cite: str | None = None


class Embed(NamedTuple):
    """Somebody else's words embedded in the article (a post): what was embedded, from where, by whom."""

    span: Span
    url: str | None
    author: str | None
    handle: str | None
    date: str | None
    text: str


class Article(NamedTuple):
    """The text under check, with what its file says about it. ``text`` is what every span points into.

    ``places`` are (offset, line, column) in the file, for what is reported, where the file is not the text itself
    (Markdown, a page).
    """

    id: str
    text: str
    sha256: str
    path: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    links: tuple[Link, ...] = ()
    blocks: tuple[Block, ...] = ()
    embeds: tuple[Embed, ...] = ()
    notes: tuple[str, ...] = ()
    places: tuple[tuple[int, int, int], ...] = ()


# --- claims --------------------------------------------------------------------------------------------


class Speaker(NamedTuple):
    """Who is said to have said it.

    ``name`` is the resolved name (he -> Dmytro Kuleba), ``mention`` the words of the article at ``span``,
    ``reason`` why this one (same sentence, pronoun, inherited ...). ``printed`` is set where the article's
    spelling of the name differs from the one the origins carry.
    """

    name: str
    span: Span | None
    reason: str
    mention: str | None = None
    printed: str | None = None


class Cue(NamedTuple):
    """The word that reports: said, tweeted, according to."""

    text: str
    span: Span


class TextFragment(NamedTuple):
    """A parsed ``#:~:text=`` directive: the author's own pointer into the origin (WICG text fragments)."""

    start: str
    end: str | None = None
    prefix: str | None = None
    suffix: str | None = None


class Citation(NamedTuple):
    """How the article points at where the words came from, and why we read it so.

    ``link_at`` says where the link stands that ``url`` was taken from: on these words or beside them, on the cue, on
    the name of a medium or of a document, on the speaker's name, elsewhere in the sentence; ``fragment`` where its
    text fragment names the words. None without a link.
    """

    kind: OriginKind
    issuer: str | None
    reason: str
    handle: str | None = None
    url: str | None = None
    date: str | None = None
    place: str | None = None
    title: str | None = None
    span: Span | None = None
    fragment: TextFragment | None = None
    link_at: LinkPlace | None = None


class Figure(NamedTuple):
    """A figure, date or name inside a claim: what kind, the words, the normalised value, the unit."""

    kind: Literal["number", "date", "name"]
    text: str
    span: Span
    value: str
    unit: str | None = None


class Claim(NamedTuple):
    """One span of the article that says what somebody said.

    ``span`` takes the words between the marks for a quotation, the whole reported content otherwise;
    ``segments`` are the parts inside marks, marks excluded; ``also_at`` lists repeats (pull quotes) of the
    same words; ``parent`` names the mixed claim that holds a quoted fragment.
    """

    id: str
    type: ClaimType
    quote: str
    span: Span
    segments: tuple[Span, ...]
    speaker: Speaker | None = None
    cue: Cue | None = None
    citation: Citation | None = None
    figures: tuple[Figure, ...] = ()
    role: BlockRole = "paragraph"
    also_at: tuple[Span, ...] = ()
    parent: str | None = None
    negated: bool = False
    note: str | None = None


class Suppression(NamedTuple):
    """Why a finding does not count: inline, ignore file, baseline or ``--ignore``, with its reason and expiry."""

    kind: Literal["inline", "file", "baseline", "setting"]
    reason: str
    until: str | None = None


class Finding(NamedTuple):
    """A verdict or a caution at a place in the article, with a code and a level."""

    code: str
    level: Level
    span: Span
    message: str
    suppressed: Suppression | None = None


class Extraction(NamedTuple):
    """Everything found in one article: the claims in order of place, and the faults of its form."""

    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    language: str | None = None


# --- judgement -----------------------------------------------------------------------------------------


class Source(NamedTuple):
    """One text that a quotation is compared with. ``turns``/``hidden`` are spans into ``text``."""

    id: str
    text: str
    completeness: Completeness = "whole"
    language: str | None = None
    kind: OriginKind = "unknown"
    turns: tuple[Turn, ...] = ()
    hidden: tuple[Span, ...] = ()
    translated: bool = False


class Edit(NamedTuple):
    """One typed difference; ``op`` names what was done to the origin to obtain the quotation.

    ``quote_span`` points into the quotation as given, ``source_span`` into the source's text.
    """

    op: Literal["replace", "delete", "insert"]
    type: str
    severity: Severity
    quote: str
    source: str
    quote_span: Span
    source_span: Span


class WordCount(NamedTuple):
    """Words matched, words of the quotation outside its marks, words of the passage outside disclosed gaps."""

    matched: int
    quote: int
    passage: int


class Judgement(NamedTuple):
    """The outcome of comparing one claim with its sources.

    ``accept`` is None where the profile, a translation or missing evidence leaves it open; ``score`` is None
    where nothing was compared; ``spans`` point into the source named by ``source_id``, one per fragment;
    ``alternatives`` are other places of the same source where the words stand (flag ``ambiguous``).
    """

    verdict: Verdict
    severity: Severity = "none"
    accept: bool | None = None
    score: int | None = None
    source_id: str | None = None
    spans: tuple[Span, ...] = ()
    edits: tuple[Edit, ...] = ()
    flags: tuple[str, ...] = ()
    words: WordCount | None = None
    message: str = ""
    alternatives: tuple[Span, ...] = ()


class EvidenceUse(NamedTuple):
    """How one piece of evidence was used for one claim: where the words stand in it and why it was linked."""

    evidence: Evidence
    spans: tuple[Span, ...]
    passage: Span | None
    reasons: tuple[str, ...]
    link: str | None = None
    judgement: Judgement | None = None


class Result(NamedTuple):
    """One claim with everything the reporters show."""

    claim: Claim
    judgement: Judgement
    code: str
    level: Level
    message: str
    evidence: tuple[EvidenceUse, ...] = ()
    tried: tuple[Attempt, ...] = ()
    origin: Origin | None = None
    reasons: tuple[str, ...] = ()
    next_step: str = ""
    fingerprint: str = ""
    suppressed: Suppression | None = None


class ArticleReport(NamedTuple):
    """Everything found in one article. ``error`` is set where it could not be read; the run goes on."""

    article: Article
    results: tuple[Result, ...]
    findings: tuple[Finding, ...]
    error: str | None = None


class Summary(NamedTuple):
    """The run in numbers; ``exit_status`` is what the command line returns."""

    claims: int
    by_verdict: tuple[tuple[str, int], ...]
    suppressed: int
    exit_status: int
    articles: int = 1
    unread: int = 0


class Report(NamedTuple):
    """What ``factcheck.check`` returns."""

    articles: tuple[ArticleReport, ...]
    summary: Summary
    settings: tuple[tuple[str, object], ...]
    version: str
