"""One claim, the evidence held, one result: which origin counts, and what it says about the words.

The order is the policy's: the cited origin first, its best grade first, the version in force first; another
place only when the cited one is held whole and does not have the words. Every choice leaves a reason.
"""

from __future__ import annotations

from factcheck.core.compare import doubtful
from factcheck.core.records import EvidenceUse, Judgement, Result
from factcheck.core.repeats import RENDERING
from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.link import THRESHOLD, TIER, link
from factcheck.origins.urls import url_key
from factcheck.pipeline.comparing import Case, uses_of
from factcheck.pipeline.elsewhere import from_elsewhere, texts_quoting
from factcheck.pipeline.grades import FOUND, grade_of, in_force, quality
from factcheck.pipeline.pool import problem_of
from factcheck.pipeline.results import Outcome, named_by_origin, respelled, result_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Claim
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.pool import Holder, Pool


def judge(claim: Claim, case: Case) -> Result:
    """Return the result of one claim; never raises for a damaged capture, which becomes an attempt."""
    if claim.type == "scare":
        listed = Judgement("not_a_claim", message=claim.note or "nobody is said to have said it")
        return result_of(claim, case, Outcome(listed))
    holders = _with_words(claim, case.pool)
    holding = {key for holder in holders if (key := case.pool.catalogue.key_of(holder.capture))}
    candidates = link(claim, case.article, case.pool.catalogue, holding)
    outcome = _from_cited(claim, case, candidates, holding)
    problem = problem_of(case.pool, claim)
    if problem is not None and (outcome is None or outcome.judgement.verdict == "unavailable"):
        gone = Judgement("unavailable", message=f"{problem.reason}: {problem.detail}")
        outcome = Outcome(gone, (), candidates[0] if candidates else None)
    if outcome is None or outcome.judgement.verdict not in FOUND or _doubtful(claim, outcome):
        outcome = from_elsewhere(claim, case, holders, outcome, candidates)
    return result_of(named_by_origin(respelled(claim, outcome.candidate), outcome), case, outcome)


def _doubtful(claim: Claim, outcome: Outcome) -> bool:
    """True where what the article points at has other words, and so many that a text with these may be meant."""
    pointed = outcome.candidate is not None and outcome.candidate.certain
    return claim.type != "report" and pointed and doubtful(outcome.judgement)


def _with_words(claim: Claim, pool: Pool) -> list[Holder]:
    """The texts that may hold the claim's words; of a quotation only those that share a run of words, most first."""
    holders = pool.holders(claim.quote, exact=claim.type != "report")
    if claim.type == "report":
        return holders
    shared = [holder._replace(share=pool.share(claim.quote, holder)) for holder in holders]
    # in a large archive a single run ("the people of the United States") stands in hundreds of texts
    least = _SHARED if pool.large else 0.0
    return sorted((holder for holder in shared if holder.share > least), key=lambda holder: -holder.share)


# The least part of a quotation's runs that a text of a large archive shares with it, to be looked at.
_SHARED = 0.19


# --- the cited origin ----------------------------------------------------------------------------------


# How many origins are read for one claim: those the article points at, and those that are likely and have the words.
_CERTAIN, _LIKELY = 6, 12


def _from_cited(claim: Claim, case: Case, candidates: Sequence[Candidate], holding: set[str]) -> Outcome | None:
    """The best outcome among the origins that may be the one cited; None where none is.

    What the article points at comes first; then whatever the same person or office said that has the words, the
    best identified first. Words missing in an origin that is only likely are not missing: they were said elsewhere.
    """
    certain = [c for c in candidates if c.certain]
    surest = _tier(certain)[:_CERTAIN]
    outcome = _best_of(claim, case, surest)
    if outcome is not None and outcome.judgement.verdict in FOUND:
        return outcome
    if outcome is not None and outcome.judgement.verdict == "not_found" and certain[0].settled:
        return outcome  # the linked text of the one who is quoted lacks the words: what else has them is elsewhere
    # a report is told in other words than its origin's, so that shared words do not show who holds it
    worded = claim.type == "report"
    near = 0.0 if worded else _CLOSE if not case.pool.large else float("inf")
    said_there = _with_more_words(claim, case)
    likely = [
        c
        for c in candidates
        if c not in surest
        and (c.score >= near or c.origin.id in holding or c.origin.id in said_there or not c.origin.held)
    ]
    if outcome is not None and outcome.judgement.verdict == "not_found" and certain[0].on_day:
        likely = [c for c in likely if c.on_day is not False]  # of that day a text is held, without the words
    for tier in _tiers(likely[:_LIKELY]):
        found = _best_of(claim, case, tier)
        if found is not None and found.judgement.verdict in FOUND and _convinces(found, claim):
            return found
        outcome = outcome or (found if found and found.judgement.verdict not in FOUND else None)
    if outcome is not None and outcome.judgement.verdict == "not_found" and not certain:
        message = "not in what is held of the likely origin; the article does not say where it was said"
        return Outcome(Judgement("unavailable", message=message), (), outcome.candidate, outcome.reasons)
    return outcome


def _with_more_words(claim: Claim, case: Case) -> set[str]:
    """The origins that hold whole another quotation of the same speaker: a few words were likely said there too."""
    if case.pool.large or claim.type == "report" or len(claim.quote.split()) >= _FEW:
        return set()
    captures = texts_quoting(claim, case)
    return {key for capture in captures if (key := case.pool.catalogue.key_of(capture))}


_FEW = 8
_CLOSE = 6.0
"""Score of a candidate, speaker and kind, that is compared though it shares no run of four words with a quotation."""
_NEAR = 60
"""Percent of a report's key words that a text, only likely to be its origin, must hold to say that it differs."""


def _convinces(found: Outcome, claim: Claim) -> bool:
    """True where words found in a text that is only likely to be the origin are of one passage and mostly the same.

    Where the article itself sets them beside another rendering of the same words, the passage is that one.
    """
    judgement = found.judgement
    if judgement.verdict == "reported_differs":
        # a text of another day tells of something else: of the next grant, the next strike
        dated_otherwise = found.candidate is not None and found.candidate.score < THRESHOLD
        return (judgement.score or 0) >= _NEAR and not dated_otherwise
    if judgement.verdict != "altered" or judgement.words is None or judgement.severity == "minor":
        return True
    if claim.speaker is not None and claim.speaker.reason.startswith(RENDERING):
        return "splice" not in judgement.flags
    return judgement.words.matched >= 0.7 * judgement.words.quote and "splice" not in judgement.flags


def _best_of(claim: Claim, case: Case, candidates: Sequence[Candidate]) -> Outcome | None:
    best: Outcome | None = None
    for candidate in candidates:
        outcome = _from_origin(claim, case, candidate)
        if (
            claim.type == "report"
            and outcome.judgement.verdict == "not_found"
            and not _pointed(claim, case.article, candidate)
        ):
            message = "not in what is held of the likely origin; the article does not say where it was said"
            outcome = outcome._replace(judgement=Judgement("unavailable", message=message), uses=())
        if best is None or _clearly_better(outcome.judgement, best.judgement):
            best = outcome
    return best


def _clearly_better(one: Judgement, other: Judgement) -> bool:
    """True where a less well identified origin agrees better by more than a chance word.

    Prepared and delivered texts, readouts and their near duplicates differ by a word here and there; the origin that
    the article's words point at best is kept unless another has a better verdict or two weighty edits fewer.
    """
    a, b = quality(one), quality(other)
    return a[:2] < b[:2] or (a[:2] == b[:2] and a[2] + 1 < b[2])


def _tier(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those that are identified about as well as the best."""
    return [c for c in candidates if c.score >= candidates[0].score - TIER]


def _tiers(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates, best first, in groups identified about equally well."""
    tiers: list[list[Candidate]] = []
    rest = list(candidates)
    while rest:
        tiers.append(_tier(rest))
        rest = rest[len(tiers[-1]) :]
    return tiers


def _pointed(claim: Claim, article: Article, candidate: Candidate) -> bool:
    """True where a link in the claim's own paragraph leads to this origin; a report may be of words said elsewhere."""
    start = article.text.rfind("\n", 0, claim.span[0]) + 1
    end = article.text.find("\n", claim.span[1])
    end = len(article.text) if end < 0 else end
    own = {url_key(url) for url in (candidate.origin.url, *(c.url for c in candidate.captures)) if url}
    return any(start <= entry.span[0] < end and url_key(entry.url) in own for entry in article.links)


def _from_origin(claim: Claim, case: Case, candidate: Candidate) -> Outcome:
    """Compare with everything held of one origin, best grade first; a grade that cannot tell gives way to the next."""
    last: Outcome | None = None
    for grade in sorted({grade_of(capture) for capture in candidate.captures}):
        captures = [capture for capture in candidate.captures if grade_of(capture) == grade]
        ordered = in_force(captures, case.settings.at or case.article.published)
        uses, circular = uses_of(claim, case, ordered, candidate.reasons)
        if not uses:
            if circular and last is None:
                judgement = Judgement("unavailable", flags=("circular",), message="the only holder is the article")
                last = Outcome(judgement, (), candidate, candidate.reasons)
            continue
        outcome = _choose(uses, candidate)
        if outcome.judgement.verdict not in ("incomplete", "other_language"):
            return outcome
        last = outcome
    if last is not None:
        return last
    note = candidate.origin.note or "no copy is held"
    return Outcome(Judgement("unavailable", message=f"not held: {note}"), (), candidate, candidate.reasons)


def _choose(uses: list[EvidenceUse], candidate: Candidate) -> Outcome:
    """Among captures of one grade: witnesses side by side, versions in the order of force."""
    witness = uses[0].evidence.capture.relation == "witness"
    best = min(uses, key=lambda use: quality(use.judgement or Judgement("not_found")))
    first = uses[0]
    chosen = best if witness or first.judgement is None or first.judgement.verdict not in FOUND else first
    flags: tuple[str, ...] = ()
    if not witness and best is not first and _agrees_better(best, first):
        chosen, flags = best, ("superseded",)
    judgement = chosen.judgement or Judgement("not_found")
    if witness and judgement.verdict in FOUND:
        flags = (*flags, "witness_only")
    supporting = [use for use in uses if use is not chosen and use.judgement and use.judgement.verdict in FOUND]
    shown = (chosen, *(supporting if witness else ()))
    judgement = judgement._replace(flags=tuple(dict.fromkeys((*judgement.flags, *flags))))
    return Outcome(judgement, shown, candidate, candidate.reasons)


def _agrees_better(best: EvidenceUse, first: EvidenceUse) -> bool:
    a, b = best.judgement, first.judgement
    return a is not None and b is not None and a.verdict in FOUND and quality(a)[:3] < quality(b)[:3]
