"""Words that what the article cites does not have, or cites nothing for: which other held text has them?

Several may. The order of ``_first_said`` says which is named: whose words they are, in which they are nobody else's,
which could have been read when the article was written.
"""

from __future__ import annotations

from factcheck.core.records import Judgement
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.origins.link import said_by
from factcheck.origins.names import same_body, same_person
from factcheck.origins.signs import named_beside
from factcheck.pipeline.comparing import compare_with, uses_of
from factcheck.pipeline.grades import FOUND, grade_of, quality
from factcheck.pipeline.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import Capture, Claim, EvidenceUse, Span
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.comparing import Case
    from factcheck.pipeline.pool import Holder

# How many texts beside the cited one are compared, those that share most runs of words first: parts cost less.
_WHOLE, _PARTS = 4, 12
_HONEST = ("verbatim", "typographic", "editorial")


class _Search(NamedTuple):
    """One claim's search in other places: what was cited, what may have been meant, who has the words."""

    claim: Claim
    case: Case
    holders: Sequence[Holder]
    cited: Outcome | None
    candidates: Sequence[Candidate]
    quoting: Sequence[Capture] = ()

    @property
    def missed(self) -> bool:
        """True where the cited origin is held whole and does not have the words, or not these words."""
        return self.cited is not None and self.cited.judgement.verdict in ("not_found", "altered")


def from_elsewhere(
    claim: Claim, case: Case, holders: Sequence[Holder], cited: Outcome | None, candidates: Sequence[Candidate]
) -> Outcome:
    """The words were not found in what the article cites: do they stand in anything else that is held?"""
    search = _Search(claim, case, holders, cited, candidates)
    seen = {use.evidence.capture.id for use in cited.uses} if cited else set()
    others = [h for h in holders if h.capture.id not in seen and _worth_comparing(search, h)]
    if claim.type == "report" or len(claim.quote.split()) < _SOME:
        search = search._replace(quoting=_quoting(claim, case))
    if claim.type == "report":
        captures, others = _with_tellers(search, [h.capture for h in others[:_WHOLE]], seen), []
        parts: dict[str, Span | None] = {}
    else:
        others = others[: _PARTS if case.pool.large else _WHOLE]
        captures = [holder.capture for holder in others]
        parts = {holder.capture.id: holder.part for holder in others}
    uses, circular = uses_of(claim, case, captures, ("the words stand in it",), parts)
    uses = _whole_again(search, uses, others)
    found = [use for use in uses if use.judgement and _tells(search, use)]
    if found:
        best = _quoted_from(search, min(found, key=lambda use: _order(search, use)), uses)
        also = [use for use in found if use is not best and _equal(search, use, best)]
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


def _is_all_its_own(search: _Search) -> bool:
    """True where the article itself, or a copy of it, is among what has the words."""
    case = search.case
    held = (case.pool.evidence(holder.capture) for holder in search.holders if holder.share == 1)
    return search.claim.type != "report" and any(e and case.pool.is_copy(case.article, e, case.spans) for e in held)


def _with_tellers(search: _Search, captures: list[Capture], seen: set[str]) -> list[Capture]:
    """Add to the texts that may have a report's words those that tell of the one who is reported."""
    known = seen | {capture.id for capture in captures}
    tellers = [*search.case.pool.tellers(said_by(search.claim)), *search.quoting]
    return [*captures, *(c for c in dict.fromkeys(tellers) if c.id not in known)][: 2 * _WHOLE]


def _over_all(claim: Claim, case: Case, use: EvidenceUse, parts: Mapping[str, Span | None]) -> EvidenceUse:
    """A text that was compared in part, compared whole: it may have the words more than once."""
    if parts.get(use.evidence.capture.id) is None:
        return use
    judgement = compare_with(claim, case, use.evidence.capture)
    if judgement.verdict not in FOUND or use.judgement is None or quality(judgement) > quality(use.judgement):
        return use
    (whole,), _ = uses_of(claim, case, [use.evidence.capture], use.reasons)
    return whole


def _whole_again(search: _Search, uses: list[EvidenceUse], others: Sequence[Holder]) -> list[EvidenceUse]:
    """Where no part has the words as they are: two texts whole, that may have them better in another place."""
    if any(use.judgement and use.judgement.verdict in _HONEST for use in uses):
        return uses
    near = {h.capture.id for h in others if h.part is not None and h.share == 1}
    again = [use.evidence.capture for use in uses if use.evidence.capture.id in near][:2]
    whole, _ = uses_of(search.claim, search.case, again, ("the words stand in it",))
    better = {use.evidence.capture.id: use for use in whole}
    return [better.get(use.evidence.capture.id, use) for use in uses]


def _worth_comparing(search: _Search, holder: Holder) -> bool:
    """True where a text that is not the cited one could end as more than a chance likeness.

    Such a text counts only with four fifths of the words and few weighty edits (``_tells``), which leave most runs of
    four whole; in a large archive every formula has holders, and aligning them would cost more than all the rest.
    """
    claim = search.claim
    if _is_hearsay(holder.capture):
        return True
    if claim.type == "report":
        return False
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


# --- which of several ------------------------------------------------------------------------------------------


# Days after the article from which a text is too late to be what was quoted: a dateline may be off by a few.
_LATE = 7


def _order(search: _Search, use: EvidenceUse) -> tuple[object, ...]:
    """Order texts that have the words: how well they agree, whose they are, whether their own, how near in time.

    Marks of the quoter's own make no difference in agreement: another text that has the same brackets quotes, too.
    """
    judgement, capture = use.judgement or Judgement("not_found"), use.evidence.capture
    days = _days_before(capture, search.case.article.published)
    return (
        days is not None and days < -_LATE,
        *_standing(search, use),
        days is not None and days < 0,
        _quotes(use),
        _quotes_no_more(use),
        capture.published or "9999" if days is None else abs(days),
        quality(judgement),
        capture.published or "9999",
    )


def _standing(search: _Search, use: EvidenceUse) -> tuple[object, ...]:
    """What makes a text a better one than another, whatever its date."""
    judgement, capture = use.judgement or Judgement("not_found"), use.evidence.capture
    agreement = (0, 0) if judgement.verdict in _HONEST else quality(judgement)[:2]
    return agreement, grade_of(capture), _whose(search, capture)


def _equal(search: _Search, use: EvidenceUse, best: EvidenceUse) -> bool:
    """True for a text that has the words as well as the best, as far as anybody can tell."""
    late = _order(search, use)[0]
    return not late and _standing(search, use) == _standing(search, best)


def _days_before(capture: Capture, day: str | None) -> int | None:
    """Days from the text's publication to a day; None where either is unknown."""
    from datetime import date

    try:
        return (date.fromisoformat((day or "")[:10]) - date.fromisoformat((capture.published or "")[:10])).days
    except ValueError:
        return None


def _quotes(use: EvidenceUse) -> bool:
    """True where the text does not say the words itself."""
    return (use.judgement is not None and "origin_quotes_other" in use.judgement.flags) or _in_marks(use)


def _quotes_no_more(use: EvidenceUse) -> bool:
    """True where the text quotes just these words too; one that quotes the sentence shows what they are part of."""
    if not use.spans or not _is_hearsay(use.evidence.capture):
        return False
    text, start, end = use.evidence.text, use.spans[0][0], use.spans[-1][1]
    return text[:start].rstrip()[-1:] in _OPENING and text[end:].lstrip(" ,.;!?")[:1] in _CLOSING


_OPENING, _CLOSING = frozenset('“"«„‘'), frozenset('”"»“’')


def _quoted_from(search: _Search, best: EvidenceUse, uses: Sequence[EvidenceUse]) -> EvidenceUse:
    """The text that the best one says it quotes, where that one says the words itself, if not to the letter."""
    if not best.spans or not _quotes(best):
        return best
    place = best.spans[0][0], best.spans[-1][1]
    shares = {holder.capture.id: holder.share for holder in search.holders}
    for use in uses:
        capture = use.evidence.capture
        earlier = (capture.published or "9999") < (best.evidence.capture.published or "9999")
        if use is best or not earlier or not capture.title or shares.get(capture.id, 0.0) < _MOST:
            continue
        if use.spans and named_beside(best.evidence.text, place, capture.title):
            return use
    return best


# Part of the runs that the text a quotation was taken from still shares with it, with citations between its words.
_MOST = 0.6


def _whose(search: _Search, capture: Capture) -> int:
    """0 for a text of the one who is quoted, 1 of the house that was cited or likely meant, 2 of others."""
    own = [name for name in (capture.speaker, capture.author, capture.issuer) if name]
    said = said_by(search.claim)
    if any(same_person(one, other) or same_body(one, other) for one in said for other in own):
        return 0
    likely = any(capture in candidate.captures for candidate in search.candidates)
    return 1 if likely or _same_house(search, own) else 2


def _same_house(search: _Search, own: Sequence[str]) -> bool:
    """True where the text and the one that was cited are of one person or body."""
    candidate = search.cited.candidate if search.cited else None
    if candidate is None:
        return False
    house = (candidate.origin.issuer, candidate.origin.speaker)
    return any(same_person(one, other) or same_body(one, other) for one in house if one for other in own)


# How far back a quotation mark is looked for that still stands open (characters).
_BACK = 900


def _in_marks(use: EvidenceUse) -> bool:
    """True where the text has the words inside quotation marks: it quotes them, too."""
    if not use.spans:
        return False
    start = min(span[0] for span in use.spans)
    before = use.evidence.text[max(0, start - _BACK) : start].rpartition("\n\n")[2]
    opened, closed = max(before.rfind(mark) for mark in "“«„"), max(before.rfind(mark) for mark in "”»")
    if opened >= 0 or closed >= 0:
        return opened > closed
    return before.count('"') % 2 == 1


# --- whether it says anything ----------------------------------------------------------------------------------


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
        one.quote
        for one in case.claims
        if one.type in ("quotation", "mixed") and one.speaker and one.speaker.name == claim.speaker.name
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


def _tells(search: _Search, use: EvidenceUse) -> bool:
    """True where words found in an origin that was not cited say something: five words, or most of many.

    A witness that names the same speaker or body says something with fewer: it is about these very words.
    """
    claim, pool = search.claim, search.case.pool
    judgement, capture = use.judgement, use.evidence.capture
    if judgement is None:
        return False
    if search.cited is not None and search.cited.judgement.verdict == "altered":
        return judgement.verdict in _HONEST and _outweighs(search, use)
    words = len(claim.quote.split())
    said = said_by(claim)
    named = _is_hearsay(capture) and pool.names(capture, said)
    if claim.type == "report" and _is_hearsay(capture):
        named = named or pool.names_by_ear(capture, said)
    if claim.type == "report":
        return _bears_out(search, use, named=named)
    if judgement.verdict in _HONEST:
        return named or capture in search.quoting or _says_something(search, capture, words)
    if judgement.verdict != "altered" or judgement.words is None:
        return False
    if named:  # what was cut between them counts against the quotation, not against its being about this passage
        return words >= 4 and judgement.words.matched >= 0.6 * judgement.words.quote
    # nobody says that this is the origin: formulas ("I am proud to support this legislation") are near everywhere
    weighty = sum(edit.severity != "none" for edit in judgement.edits)
    return words >= _MANY and (judgement.score or 0) >= 80 and weighty <= max(2, words // 12)


def _bears_out(search: _Search, use: EvidenceUse, *, named: bool) -> bool:
    """True where a text that names the reported speaker, or has another quotation of theirs, tells of the report."""
    verdict = use.judgement.verdict if use.judgement else ""
    if use.evidence.capture in search.quoting and not _is_hearsay(use.evidence.capture):
        # a witness tells a part of what was said; the speech itself is what the report is about
        return verdict in ("reported_agrees", "reported_differs")
    return verdict == "reported_agrees" and (named or use.evidence.capture in search.quoting)


def _denies(search: _Search, use: EvidenceUse) -> bool:
    """True where a text that names the speaker repeats the words only to take them back."""
    judgement, capture = use.judgement, use.evidence.capture
    told = judgement is not None and judgement.verdict == "not_found" and "origin_quotes_other" in judgement.flags
    return told and _is_hearsay(capture) and search.case.pool.names(capture, said_by(search.claim))


def _says_something(search: _Search, capture: Capture, words: int) -> bool:
    """True where these words in another text are no formula: many, some, or few that are rare and of the same house."""
    if words >= _MANY:
        return True
    having = sum(holder.share == 1 for holder in search.holders)
    large = search.case.pool.large
    if words >= _SOME:
        return not large or having < _FORMULA
    # how rare words are, only a large archive tells
    rare = words >= _LEAST and having <= _FEW if large else words > _LEAST and having == 1
    return search.missed and rare and _whose(search, capture) < 2


def _outweighs(search: _Search, use: EvidenceUse) -> bool:
    """True where the very words in a text of the same house outweigh others in the cited one."""
    capture, words = use.evidence.capture, len(search.claim.quote.split())
    days = _days_before(capture, search.case.article.published)
    early = days is None or days >= 0
    having = sum(holder.share == 1 for holder in search.holders)
    return words >= _SOME and early and having <= _FEW and _whose(search, capture) < 2


# Other texts shown that have the words as well.
_ALSO = 3


def _found_elsewhere(search: _Search, use: EvidenceUse, also: Sequence[EvidenceUse]) -> Outcome:
    judgement, cited = use.judgement or Judgement("not_found"), search.cited
    origin = next((c for c in search.candidates if use.evidence.capture in c.captures), None)
    if cited is not None and search.missed:
        flags = tuple(dict.fromkeys((*judgement.flags, "misattributed")))
        judgement = judgement._replace(verdict="elsewhere", accept=False, flags=flags)
        shown = (use, *sorted(also, key=lambda one: _order(search, one))[:_ALSO], *cited.uses)
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
