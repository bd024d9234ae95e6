"""Words that are not in what the article cites: do they stand in anything else that is held, and does that tell?

Another text proves something only where it is more than a chance likeness, is about the same speaker, or has the
words to take them back. Which cited origin counts is ``judge``'s matter.
"""

from __future__ import annotations

from factcheck.core.records import EvidenceUse, Judgement
from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.link import said_by
from factcheck.pipeline.comparing import Case, uses_of
from factcheck.pipeline.grades import grade_of, quality
from factcheck.pipeline.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Capture, Claim
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.pool import Pool


def from_elsewhere(
    claim: Claim, case: Case, holders: Sequence[Capture], cited: Outcome | None, candidates: Sequence[Candidate]
) -> Outcome:
    """The words were not found in what the article cites: do they stand in anything else that is held?"""
    seen = {use.evidence.capture.id for use in cited.uses} if cited else set()
    others = [c for c in holders if c.id not in seen and _worth_comparing(claim, c, case.pool)]
    short = claim.type != "report" and len(claim.quote.split()) < _TELLING
    quoting = _quoting(claim, case) if short or claim.type == "report" else []
    if claim.type == "report":
        known = seen | {c.id for c in others}
        tellers = [*case.pool.tellers(said_by(claim)), *quoting]
        others = others[:_ELSEWHERE] + [c for c in dict.fromkeys(tellers) if c.id not in known]
    limit = _ELSEWHERE * (1 + (claim.type == "report"))
    uses, circular = uses_of(claim, case, others[:limit], ("the words stand in it",))
    found = [use for use in uses if use.judgement and _tells(claim, use, case.pool, quoting)]
    if found:
        likely = {capture.id for candidate in candidates for capture in candidate.captures}
        best = min(found, key=lambda use: _first_said(use, likely))
        return _found_elsewhere(best, cited, candidates)
    denied = next((use for use in uses if _denies(claim, use, case.pool)), None)
    if denied is not None and (cited is None or cited.judgement.verdict == "unavailable"):
        return Outcome(denied.judgement or Judgement("not_found"), (denied,), None, ("it takes these words back",))
    if cited is not None:
        return cited
    if circular:
        judgement = Judgement("unavailable", flags=("circular",), message="the only holder is the article itself")
        return Outcome(judgement)
    if _could_be_looked_for(claim):
        return Outcome(Judgement("unavailable", message="no copy of the cited origin is held"))
    return Outcome(Judgement("uncited", message="the article names no origin, and nothing held has the words"))


def _worth_comparing(claim: Claim, capture: Capture, pool: Pool) -> bool:
    """True where a text that is not the cited one could end as more than a chance likeness.

    Such a text counts only with four fifths of the words and two weighty edits (``_tells``), which leave most runs of
    four whole; in a large archive every formula has holders, and aligning them would cost more than all the rest.
    """
    if _is_hearsay(capture):
        return True
    if claim.type == "report":
        return False
    runs = max(0, len(claim.quote.split()) - 3)
    return not pool.large or pool.shared_runs(claim.quote, capture) >= _RUNS_LEFT * runs


# Part of the runs of four that an honest quotation full of brackets and line-break hyphens still shares.
_RUNS_LEFT = 0.3


def _could_be_looked_for(claim: Claim) -> bool:
    """True where an address, an account or a name is given; "one resident" and "a former inspector" are none."""
    citation = claim.citation
    if citation and (citation.url or citation.handle):
        return True
    names = (citation.issuer if citation else None, claim.speaker.name if claim.speaker else None)
    return any(word[:1].isupper() for name in names if name for word in name.split() if word not in _ARTICLES)


_ARTICLES = frozenset(("A", "An", "The", "One", "Some", "Several", "Many", "Two", "Three"))


def _first_said(use: EvidenceUse, likely: set[str]) -> tuple[object, ...]:
    """Order texts that have the words: how well they agree, whether the words are their own, whose, who was first."""
    judgement, capture = use.judgement or Judgement("not_found"), use.evidence.capture
    quotes_other = "origin_quotes_other" in judgement.flags
    strange = capture.id not in likely
    return (
        quality(judgement)[:2],
        grade_of_use(use),
        strange,
        quotes_other,
        _quotes_no_more(use),
        capture.published or "9999",
        quality(judgement),
    )


def _quotes_no_more(use: EvidenceUse) -> bool:
    """True where the text quotes just these words too; one that quotes the sentence shows what they are part of."""
    if not use.spans or not _is_hearsay(use.evidence.capture):
        return False
    text, start, end = use.evidence.text, use.spans[0][0], use.spans[-1][1]
    return text[:start].rstrip()[-1:] in _OPENING and text[end:].lstrip(" ,.;!?")[:1] in _CLOSING


_OPENING, _CLOSING = frozenset('“"«„‘'), frozenset('”"»“’')


def grade_of_use(use: EvidenceUse) -> int:
    """The grade of the capture that was used."""
    return grade_of(use.evidence.capture)


# Words of a quotation from which on it stands nowhere by chance.
_TELLING = 5
# How many texts beside the cited one are compared in full, those that share most runs of words first.
_ELSEWHERE = 4


def _is_hearsay(capture: Capture) -> bool:
    """True for a text that tells what others said: a witness, a reprint, somebody's embed."""
    return capture.relation in ("witness", "reprint", "embed")


# Words of a quotation that stands whole in a text, for that text to be its speaker's.
_OWN_WORDS = 8


def _quoting(claim: Claim, case: Case) -> list[Capture]:
    """Texts that hold whole another quotation of the same speaker, long enough to be no chance: a post names nobody.

    The speech or the statement that an article quotes is also what it reports, though it may name its speaker only in
    the label of a turn.
    """
    if claim.speaker is None or case.pool.large:
        return []
    said = [
        (one.quote, len(one.quote.split()))
        for one in case.claims
        if one.type in ("quotation", "mixed") and one.speaker and one.speaker.name == claim.speaker.name
    ]
    quotes = [(quote, words) for quote, words in said if words >= _OWN_WORDS]
    return [
        capture
        for quote, words in quotes[:4]  # a few tell, and the cost stays linear
        for capture in case.pool.holders(quote)
        if case.pool.shared_runs(quote, capture) >= 0.7 * (words - 3)
    ]


def _tells(claim: Claim, use: EvidenceUse, pool: Pool, quoting: Sequence[Capture]) -> bool:
    """True where words found in an origin that was not cited say something: five words, or most of many.

    A witness that names the same speaker or body says something with fewer: it is about these very words.
    """
    judgement, capture = use.judgement, use.evidence.capture
    if judgement is None:
        return False
    words = len(claim.quote.split())
    said = said_by(claim)
    named = _is_hearsay(capture) and pool.names(capture, said)
    if claim.type == "report" and _is_hearsay(capture):
        named = named or pool.names_by_ear(capture, said)
    if claim.type == "report" and capture in quoting:
        # a witness tells a part of what was said; the speech itself is what the report is about
        return judgement.verdict == "reported_agrees" or (
            judgement.verdict == "reported_differs" and not _is_hearsay(capture)
        )
    if claim.type == "report":
        return named and judgement.verdict == "reported_agrees"
    if judgement.verdict in ("verbatim", "typographic", "editorial"):
        return words >= _TELLING or named or capture in quoting
    if judgement.verdict != "altered" or judgement.words is None:
        return False
    if named:  # what was cut between them counts against the quotation, not against its being about this passage
        return words >= 4 and judgement.words.matched >= 0.6 * judgement.words.quote
    # nobody says that this is the origin: formulas ("I am proud to support this legislation") are near everywhere
    weighty = sum(edit.severity != "none" for edit in judgement.edits)
    return words >= 8 and (judgement.score or 0) >= 80 and weighty <= 2


def _denies(claim: Claim, use: EvidenceUse, pool: Pool) -> bool:
    """True where a text that names the speaker repeats the words only to take them back."""
    judgement, capture = use.judgement, use.evidence.capture
    told = judgement is not None and judgement.verdict == "not_found" and "origin_quotes_other" in judgement.flags
    return told and _is_hearsay(capture) and pool.names(capture, said_by(claim))


def _found_elsewhere(use: EvidenceUse, cited: Outcome | None, candidates: Sequence[Candidate]) -> Outcome:
    judgement = use.judgement or Judgement("not_found")
    origin = next((c for c in candidates if use.evidence.capture in c.captures), None)
    if cited is not None and cited.judgement.verdict == "not_found":
        flags = tuple(dict.fromkeys((*judgement.flags, "misattributed")))
        judgement = judgement._replace(verdict="elsewhere", accept=False, flags=flags)
        shown = (use, *cited.uses)
        return Outcome(judgement, shown, origin or cited.candidate, ("not in the cited origin, but in this one",))
    if use.evidence.capture.relation == "witness":
        judgement = judgement._replace(flags=tuple(dict.fromkeys((*judgement.flags, "witness_only"))))
    reason = "the cited origin is not held; these words stand here" if cited else "the words stand in it"
    return Outcome(judgement, (use,), origin or (cited.candidate if cited else None), (reason,))
