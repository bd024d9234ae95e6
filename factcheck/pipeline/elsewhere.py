"""Words that what the article cites does not have, or cites nothing for: which other held text has them?

Only what is more than a chance likeness counts: many words, a few rare ones of the same house, or a text that names the
speaker. Which of several is named, ``standing`` decides; which cited origin counts, ``judge``.
"""

from __future__ import annotations

from factcheck.core.records import Judgement
from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.link import said_by
from factcheck.pipeline.comparing import uses_of
from factcheck.pipeline.grades import FOUND, quality
from factcheck.pipeline.results import Outcome
from factcheck.pipeline.standing import (
    HONEST,
    Search,
    days_before,
    equals,
    is_hearsay,
    order_of,
    promise_of,
    quoted_from,
    whose,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import Capture, Claim, EvidenceUse, Span
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.comparing import Case
    from factcheck.pipeline.pool import Holder

# How many texts beside the cited one are compared, those that share most runs of words first: parts cost less.
_WHOLE, _PARTS = 4, 12


def from_elsewhere(
    claim: Claim, case: Case, holders: Sequence[Holder], cited: Outcome | None, candidates: Sequence[Candidate]
) -> Outcome:
    """The words were not found in what the article cites: do they stand in anything else that is held?"""
    search = Search(claim, case, holders, cited, candidates)
    seen = {use.evidence.capture.id for use in cited.uses} if cited else set()
    others = [h for h in holders if h.capture.id not in seen and _worth_comparing(search, h)]
    if claim.type == "report" or len(claim.quote.split()) < _SOME:
        search = search._replace(quoting=texts_quoting(claim, case))
    if claim.type == "report":
        captures, others = _with_tellers(search, [h.capture for h in others[:_WHOLE]], seen), []
        parts: dict[str, Span | None] = {}
    else:
        others = sorted(others, key=lambda holder: promise_of(search, holder))[: _PARTS if case.pool.large else _WHOLE]
        captures = [holder.capture for holder in others]
        parts = {holder.capture.id: holder.part for holder in others}
    uses, circular = uses_of(claim, case, captures, ("the words stand in it",), parts)
    uses = _whole_again(search, uses, others)
    found = [use for use in uses if use.judgement and _tells(search, use)]
    if found:
        best = quoted_from(search, min(found, key=lambda use: order_of(search, use)), uses)
        also = [use for use in found if use is not best and equals(search, use, best)]
        return _found_elsewhere(search, _over_all(claim, case, best, parts), also)
    denied = next((use for use in uses if _denies(search, use)), None)
    if denied is not None and (cited is None or cited.judgement.verdict == "unavailable"):
        return Outcome(denied.judgement or Judgement("not_found"), (denied,), None, ("it takes these words back",))
    if cited is not None:
        return cited
    if circular or _is_all_its_own(search):
        judgement = Judgement("unavailable", flags=("circular",), message="the only holder is the article itself")
        return Outcome(judgement)
    if _could_be_looked_for(claim):
        return Outcome(Judgement("unavailable", message="no copy of the cited origin is held"))
    return Outcome(Judgement("uncited", message="the article names no origin, and nothing held has the words"))


def _is_all_its_own(search: Search) -> bool:
    """True where the article itself, or a copy of it, is among what has the words."""
    case = search.case
    held = (case.pool.evidence(holder.capture) for holder in search.holders if holder.share == 1)
    return search.claim.type != "report" and any(e and case.pool.is_copy(case.article, e, case.spans) for e in held)


def _with_tellers(search: Search, captures: list[Capture], seen: set[str]) -> list[Capture]:
    """Add to the texts that may have a report's words those that tell of the one who is reported."""
    known = seen | {capture.id for capture in captures}
    tellers = [*search.case.pool.tellers(said_by(search.claim)), *search.quoting]
    return [*captures, *(c for c in dict.fromkeys(tellers) if c.id not in known)][: 2 * _WHOLE]


def _over_all(claim: Claim, case: Case, use: EvidenceUse, parts: Mapping[str, Span | None]) -> EvidenceUse:
    """A text that was compared in part, compared whole: it may have the words more than once."""
    if parts.get(use.evidence.capture.id) is None:
        return use
    for whole in uses_of(claim, case, [use.evidence.capture], use.reasons)[0]:
        found = whole.judgement is not None and whole.judgement.verdict in FOUND
        if found and use.judgement and whole.judgement and quality(whole.judgement) <= quality(use.judgement):
            return whole
    return use


def _whole_again(search: Search, uses: list[EvidenceUse], others: Sequence[Holder]) -> list[EvidenceUse]:
    """Where no part has the words as they are: two texts whole, that may have them better in another place."""
    if any(use.judgement and use.judgement.verdict in HONEST for use in uses):
        return uses
    near = {h.capture.id for h in others if h.part is not None and h.share == 1}
    again = [use.evidence.capture for use in uses if use.evidence.capture.id in near][:2]
    whole, _ = uses_of(search.claim, search.case, again, ("the words stand in it",))
    better = {use.evidence.capture.id: use for use in whole}
    return [better.get(use.evidence.capture.id, use) for use in uses]


def _worth_comparing(search: Search, holder: Holder) -> bool:
    """True where a text that is not the cited one could end as more than a chance likeness.

    Such a text counts only with four fifths of the words and few weighty edits (``_tells``), which leave most runs of
    four whole; in a large archive every formula has holders, and aligning them would cost more than all the rest.
    """
    claim = search.claim
    if is_hearsay(holder.capture):
        return True
    if claim.type == "report":
        return not search.case.pool.large and not _could_be_looked_for(claim)
    if not search.case.pool.large:
        return True
    enough = len(claim.quote.split()) >= (_LEAST if search.missed else _SOME)
    return enough and holder.share >= _RUNS_LEFT


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


# Words of a quotation that stands whole in a text, for that text to be its speaker's.
_OWN_WORDS = 8


def _same_hand(one: Claim, other: Claim) -> bool:
    """True where both have one speaker, or both cite a text of one kind that is nobody's or the same one's."""
    if one.speaker and other.speaker and one.speaker.name == other.speaker.name:
        return True
    mine, theirs = one.citation, other.citation
    if mine is None or theirs is None or theirs.kind == "unknown" or mine.kind != theirs.kind:
        return False
    return theirs.issuer is None or (mine.issuer == theirs.issuer and theirs.span is not None)


def texts_quoting(claim: Claim, case: Case) -> list[Capture]:
    """Texts that hold whole another quotation of the same speaker, long enough to be no chance: a post names nobody.

    The speech or the statement that an article quotes is also what it reports, though it may name its speaker only in
    the label of a turn.
    """
    if claim.speaker is None or case.pool.large:
        return []
    said = [
        one.quote
        for one in case.claims
        if one.type in ("quotation", "mixed") and one.speaker and _same_hand(one, claim)
    ]
    quotes = [quote for quote in said if len(quote.split()) >= _OWN_WORDS]
    return [
        holder.capture
        for quote in quotes[:4]  # a few tell, and the cost stays linear
        for holder in case.pool.holders(quote)
        if case.pool.share(quote, holder) >= 0.7
    ]


# Words from which a quotation found elsewhere says something by itself; with fewer it must be rare. From ``_MANY`` on
# no formula is that long.
_LEAST, _SOME, _MANY = 3, 5, 8
# Texts of a large archive that may have a short quotation for it to be rare, and those that make it a formula.
_FEW, _FORMULA = 12, 20


def _tells(search: Search, use: EvidenceUse) -> bool:
    """True where words found in an origin that was not cited say something: five words, or most of many.

    A witness that names the same speaker or body says something with fewer: it is about these very words.
    """
    claim, pool = search.claim, search.case.pool
    judgement, capture = use.judgement, use.evidence.capture
    if judgement is None:
        return False
    if search.cited is not None and search.cited.judgement.verdict == "altered":
        return judgement.verdict in HONEST and _outweighs(search, use)
    words = len(claim.quote.split())
    said = said_by(claim)
    named = is_hearsay(capture) and pool.names(capture, said)
    if claim.type == "report" and is_hearsay(capture):
        named = named or pool.names_by_ear(capture, said)
    if claim.type == "report":
        return _bears_out(search, use, named=named)
    if judgement.verdict in HONEST:
        return named or capture in search.quoting or _says_something(search, capture, words)
    if judgement.verdict != "altered" or judgement.words is None:
        return False
    if named:  # what was cut between them counts against the quotation, not against its being about this passage
        return words >= 4 and judgement.words.matched >= 0.6 * judgement.words.quote
    # nobody says that this is the origin: formulas ("I am proud to support this legislation") are near everywhere
    weighty = sum(edit.severity != "none" for edit in judgement.edits)
    if "splice" in judgement.flags and ("reordered" in judgement.flags or not _likely(search, capture)):
        return False  # two places of a text that nobody cited prove nothing
    return words >= _MANY and (judgement.score or 0) >= 80 and weighty <= max(2, words // 12)


def _likely(search: Search, capture: Capture) -> bool:
    """True where a text is of whom the article names."""
    return any(capture in candidate.captures for candidate in search.candidates)


def _bears_out(search: Search, use: EvidenceUse, *, named: bool) -> bool:
    """True where a text that names the reported speaker, or has another quotation of theirs, tells of the report."""
    verdict = use.judgement.verdict if use.judgement else ""
    if use.evidence.capture in search.quoting and not is_hearsay(use.evidence.capture):
        # a witness tells a part of what was said; the speech itself is what the report is about
        return verdict in ("reported_agrees", "reported_differs")
    if verdict == "reported_agrees" and not _could_be_looked_for(search.claim):
        return _in_full(search.claim, use)
    return verdict == "reported_agrees" and (named or use.evidence.capture in search.quoting)


def _in_full(claim: Claim, use: EvidenceUse) -> bool:
    """True where a report that names nobody ("according to the final text") stands in a text, figures and words."""
    judged = use.judgement
    counted = any(figure.kind in ("number", "date") for figure in claim.figures)
    words = judged.words.matched if judged and judged.words else 0
    return counted and words >= _KEYS and ((judged.score if judged else 0) or 0) >= _FULL


_KEYS, _FULL = 3, 80
"""Key words that must be met, and their part of all in percent."""


def _denies(search: Search, use: EvidenceUse) -> bool:
    """True where a text that names the speaker repeats the words only to take them back."""
    judgement, capture = use.judgement, use.evidence.capture
    told = judgement is not None and judgement.verdict == "not_found" and "origin_quotes_other" in judgement.flags
    return told and is_hearsay(capture) and search.case.pool.names(capture, said_by(search.claim))


def _says_something(search: Search, capture: Capture, words: int) -> bool:
    """True where these words in another text are no formula: many, some, or few that are rare and of the same house."""
    if words >= _MANY:
        return True
    having = sum(holder.share == 1 for holder in search.holders)
    large = search.case.pool.large
    if words >= _SOME:
        return not large or having < _FORMULA
    # how rare words are, only a large archive tells
    rare = words >= _LEAST and having <= _FEW if large else words > _LEAST and having == 1
    return search.missed and rare and _has_content(search.claim.quote) and whose(search, capture) < 2


def _has_content(quote: str) -> bool:
    """True where a word is long, or two are fairly long: "it is not that" says nothing, however seldom it stands."""
    letters = [sum(c.isalpha() for c in word) for word in quote.split()]
    return max(letters, default=0) >= 7 or sum(n >= 5 for n in letters) >= 2


def _outweighs(search: Search, use: EvidenceUse) -> bool:
    """True where the very words in a text of the same house outweigh others in the cited one."""
    capture, words = use.evidence.capture, len(search.claim.quote.split())
    days = days_before(capture, search.case.article.published)
    early = days is None or days >= 0
    having = sum(holder.share == 1 for holder in search.holders)
    return words >= _SOME and early and having <= _FEW and whose(search, capture) < 2


# Other texts shown that have the words as well.
_ALSO = 3


def _found_elsewhere(search: Search, use: EvidenceUse, also: Sequence[EvidenceUse]) -> Outcome:
    judgement, cited = use.judgement or Judgement("not_found"), search.cited
    origin = next((c for c in search.candidates if use.evidence.capture in c.captures), None)
    if cited is not None and search.missed:
        flags = tuple(dict.fromkeys((*judgement.flags, "misattributed")))
        judgement = judgement._replace(verdict="elsewhere", accept=False, flags=flags)
        shown = (use, *sorted(also, key=lambda one: order_of(search, one))[:_ALSO], *cited.uses)
        reason = "not in the cited origin, but in this one"
        if cited.judgement.verdict == "altered":
            reason = "the cited origin has other words, this one these"
        if also:
            reason += f"; {len(also)} more {'text has' if len(also) == 1 else 'texts have'} them as well"
        return Outcome(judgement, shown, origin or cited.candidate, (reason,))
    if use.evidence.capture.relation == "witness":
        judgement = judgement._replace(flags=tuple(dict.fromkeys((*judgement.flags, "witness_only"))))
    reason = "the cited origin is not held; these words stand here" if cited else "the words stand in it"
    return Outcome(judgement, (use,), origin or (cited.candidate if cited else None), (reason,))
