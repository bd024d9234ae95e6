"""One claim against one capture: the engine's judgement, with what only the evidence knows.

Who speaks in a transcript, how far a cut copy reaches, whether a witness repeats words only to deny them. Which
capture counts is ``judge``'s matter.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.core.compare import compare
from factcheck.core.fragments import deep_link
from factcheck.core.records import EvidenceUse, Judgement
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.origins.names import person_words, same_person
from factcheck.pipeline.grades import FOUND
from factcheck.pipeline.partial import as_far_as_held
from factcheck.pipeline.pool import source_of
from factcheck.pipeline.wording import name_of, passage_around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import Article, Capture, Claim, Evidence, Source, Span
    from factcheck.pipeline.pool import Pool
    from factcheck.settings import Settings

_CONTEXT = 240
"""Characters of the article around a quotation: room for "(citation omitted)" and its like."""


class Case(NamedTuple):
    """What judging one claim needs to know beside the claim."""

    article: Article
    pool: Pool
    settings: Settings
    spans: tuple[tuple[int, int], ...]
    claims: tuple[Claim, ...] = ()


def uses_of(
    claim: Claim,
    case: Case,
    captures: Sequence[Capture],
    reasons: tuple[str, ...],
    parts: Mapping[str, Span | None] | None = None,
) -> tuple[list[EvidenceUse], bool]:
    """Judge the claim against each capture; say too whether one was left out for being the article itself.

    ``parts`` are the parts of texts, by the capture's id, that are compared instead of the whole.
    """
    found, circular = [], False
    for capture in captures:
        evidence = case.pool.evidence(capture)
        if evidence is None:
            continue
        if case.pool.is_copy(case.article, evidence, case.spans):
            circular = True
            continue
        judgement = compare_with(claim, case, capture, parts.get(capture.id) if parts else None)
        passage = passage_around(evidence.text, judgement.spans)
        link_to = _link(capture, evidence.text, judgement.spans)
        found.append(EvidenceUse(evidence, judgement.spans, passage, reasons, link_to, judgement))
    return found, circular


def _link(capture: Capture, text: str, spans: Sequence[tuple[int, int]]) -> str | None:
    """The address that opens at the passage; a post's page is a program that knows no text fragments."""
    if not spans or not capture.url or capture.kind == "post":
        return None
    start, end = spans[0]
    return deep_link(capture.url, text[start:end], text[max(0, start - 2000) : end + 2000])


def compare_with(claim: Claim, case: Case, capture: Capture, part: Span | None = None) -> Judgement:
    """The claim against one capture, as a quotation or as a report; a quotation also against a part of its text."""
    evidence = case.pool.evidence(capture)
    if evidence is None:
        return Judgement("unavailable", message="the capture is damaged")
    source = source_of(evidence, part=part if claim.type != "report" else None)
    if claim.type == "report":
        from factcheck.core.reported import compare_report

        judgement = compare_report(
            claim.quote,
            [source],
            published=case.article.published,
            negated=claim.negated,
            origin_published=capture.published,
            given=given_names(claim.quote, case.article.text),
        )
        return judgement._replace(message=judgement.message.replace(source.id, name_of(capture)))
    start, end = claim.span
    context = case.article.text[max(0, start - _CONTEXT) : end + _CONTEXT]
    judgement = compare(claim.quote, [source], context=context, profile=case.settings.profile)
    if judgement.verdict == "not_found" and case.article.language:
        judgement = _translated(claim, case, source) or judgement
    if part is not None:
        judgement = _moved(judgement, part[0])
    judgement = _with_turns(claim, as_far_as_held(judgement, evidence), evidence.turns)
    judgement = _with_quoted(claim, judgement, evidence)
    return _unless_denied(judgement, evidence)


def _moved(judgement: Judgement, by: int) -> Judgement:
    """A judgement over a part of a text, its places counted from the beginning of the whole."""
    spans = tuple((start + by, end + by) for start, end in judgement.spans)
    edits = tuple(e._replace(source_span=(e.source_span[0] + by, e.source_span[1] + by)) for e in judgement.edits)
    return judgement._replace(spans=spans, edits=edits)


@lru_cache(maxsize=64)
def given_names(report: str, article: str) -> dict[str, frozenset[str]]:
    """The given names that an article has for the last names of a report, both in lower case: quay -> {anselm}."""
    found: dict[str, set[str]] = {}
    words = (word.strip(_SIGNS).replace("’", "'").removesuffix("'s") for word in report.split())
    for last in {word for word in words if word[:1].isupper()}:
        at = article.find(f" {last}")
        while at >= 0:
            before = article[max(0, at - 40) : at].rsplit(None, 1)[-1:]
            whole = not article[at + 1 + len(last) : at + 2 + len(last)].isalpha()
            if whole and before and before[0][:1].isupper() and before[0].isalpha():
                found.setdefault(last.lower(), set()).add(before[0].lower())
            at = article.find(f" {last}", at + 1)
    return {last: frozenset(names) for last, names in found.items()}


def _translated(claim: Claim, case: Case, source: Source) -> Judgement | None:
    """``other_language`` for words too short to tell their own, in an article of another language than the origin."""
    from factcheck.core.other_language import judge_translation

    return judge_translation(claim.quote, source, case.article.published, case.article.language)


_SIGNS = ".,;:!?()[]{}\"'“”‘’„«»–—-"


def _unless_denied(judgement: Judgement, evidence: Evidence) -> Judgement:
    """Somebody else's text that repeats the words to say that they were never said does not hold them."""
    told = evidence.capture.relation in ("witness", "reprint") and judgement.verdict in FOUND and judgement.spans
    if not told:
        return judgement
    from factcheck.core.denial import denied

    if not denied(evidence.text, judgement.spans[0]):
        return judgement
    message = f"{name_of(evidence.capture)} repeats these words only to say that they were not said"
    return Judgement(
        "not_found", accept=False, source_id=judgement.source_id, flags=("origin_quotes_other",), message=message
    )


def _with_turns(claim: Claim, judgement: Judgement, turns: Sequence[tuple[str, tuple[int, int]]]) -> Judgement:
    """Add ``other_speaker`` where a transcript gives the words to somebody else than the article does."""
    if not judgement.spans or not turns or not claim.speaker:
        return judgement
    start = judgement.spans[0][0]
    label = next((speaker for speaker, (a, b) in turns if a <= start < b), None)
    if label is None or not _other_person(claim.speaker.name, label):
        return judgement
    return judgement._replace(flags=(*judgement.flags, "other_speaker"))


def _with_quoted(claim: Claim, judgement: Judgement, evidence: Evidence) -> Judgement:
    """Add ``other_speaker`` where a post only quotes or answers the post that has the words.

    Words that a speech or a post has in marks are a third party's (``origin_quotes_other``).

    In an embedded copy the embed is the origin; the page around it is somebody else's.
    """
    if not judgement.spans or not claim.speaker or evidence.capture.relation == "embed":
        return judgement
    if evidence.capture.kind in _SPOKEN and _inside_marks(evidence.text, judgement.spans[0]):
        return judgement._replace(flags=tuple(dict.fromkeys((*judgement.flags, "origin_quotes_other"))))
    if not evidence.quoted:
        return judgement
    start = judgement.spans[0][0]
    author = evidence.capture.speaker or evidence.capture.author or evidence.capture.issuer
    theirs = any(a <= start < b for a, b in evidence.quoted)
    if not theirs or not author or not same_person(claim.speaker.name, author):
        return judgement
    return judgement._replace(flags=(*judgement.flags, "other_speaker", "origin_quotes_other"))


_SPOKEN = frozenset(("speech", "transcript", "interview", "post"))
"""Origins that are somebody's own words throughout: marks in them hold another's."""


def _inside_marks(text: str, span: tuple[int, int]) -> bool:
    """True where a whole passage stands inside one pair of marks of its paragraph: the speaker quotes somebody."""
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    before, after = text[start : span[0]], text[span[1] : len(text) if end < 0 else end]
    if before.count("“") > before.count("”"):
        return after.find("”") >= 0 and not 0 <= after.find("“") < after.find("”")
    return before.count('"') % 2 == 1 and '"' in after


_ROLES = frozenset(("the", "president", "secretary", "press", "vice", "prime", "minister", "moderator", "spokesperson"))


_ASKING = frozenset("q question questions reporter journalist host moderator interviewer anchor presenter".split())


def _other_person(name: str, label: str) -> bool:
    """True where a turn's label names a person, and another one; an office in capitals proves nothing."""
    if label.strip().rstrip(":").casefold() in _ASKING:
        return True
    from factcheck.core.known import register

    if register().named(name) is not None:
        return False  # a body speaks through people: the White House through its press secretary
    words = person_words(label)
    if not words or set(label.casefold().rstrip(":").split()) <= _ROLES:
        return False
    return bool(person_words(name)) and words[-1] not in person_words(name) and not same_person(name, label)
