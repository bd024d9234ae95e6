"""One claim, the evidence held, one result: which origin counts, and what it says about the words.

The order is the policy's: the cited origin first, its best grade first, the version in force first; another
place only when the cited one is held whole and does not have the words. Every choice leaves a reason.
"""

from __future__ import annotations

from factcheck.core.records import EvidenceUse, Judgement, Result
from factcheck.core.repeats import RENDERING
from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.link import TIER, link, said_by
from factcheck.origins.urls import url_key
from factcheck.pipeline.comparing import Case, uses_of
from factcheck.pipeline.grades import FOUND, grade_of, in_force, quality
from factcheck.pipeline.pool import problem_of
from factcheck.pipeline.results import Outcome, named_by_origin, respelled, result_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Capture, Claim
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.pool import Pool


def judge(claim: Claim, case: Case) -> Result:
    """Return the result of one claim; never raises for a damaged capture, which becomes an attempt."""
    if claim.type == "scare":
        listed = Judgement("not_a_claim", message=claim.note or "nobody is said to have said it")
        return result_of(claim, case, Outcome(listed))
    holders = _with_words(claim, case.pool)
    holding = {key for capture in holders if (key := case.pool.catalogue.key_of(capture))}
    candidates = link(claim, case.article, case.pool.catalogue, holding)
    outcome = _from_cited(claim, case, candidates, holding)
    problem = problem_of(case.pool, claim)
    if problem is not None and (outcome is None or outcome.judgement.verdict == "unavailable"):
        gone = Judgement("unavailable", message=f"{problem.reason}: {problem.detail}")
        outcome = Outcome(gone, (), candidates[0] if candidates else None)
    if outcome is None or outcome.judgement.verdict not in FOUND:
        outcome = _from_elsewhere(claim, case, holders, outcome, candidates)
    return result_of(named_by_origin(respelled(claim, outcome.candidate), outcome), case, outcome)


def _with_words(claim: Claim, pool: Pool) -> list[Capture]:
    """The captures that may hold the claim's words; of a quotation only those that share a run of words, most first."""
    holders = pool.holders(claim.quote)
    if claim.type == "report":
        return holders
    runs = {capture.id: pool.shared_runs(claim.quote, capture) for capture in holders}
    # in a large archive a single run ("the people of the United States") stands in hundreds of texts
    least = 0.2 * max(1, len(claim.quote.split()) - 3) if pool.large else 1
    return sorted((c for c in holders if runs[c.id] >= min(least, 6)), key=lambda capture: -runs[capture.id])


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
    likely = [c for c in candidates if c not in surest and (c.origin.id in holding or not c.origin.held)]
    for tier in _tiers(likely[:_LIKELY]):
        found = _best_of(claim, case, tier)
        if found is not None and found.judgement.verdict in FOUND and _convinces(found.judgement, claim):
            return found
        outcome = outcome or (found if found and found.judgement.verdict not in FOUND else None)
    if outcome is not None and outcome.judgement.verdict == "not_found" and not certain:
        message = "not in what is held of the likely origin; the article does not say where it was said"
        return Outcome(Judgement("unavailable", message=message), (), outcome.candidate, outcome.reasons)
    return outcome


def _convinces(judgement: Judgement, claim: Claim) -> bool:
    """True where words found in a text that is only likely to be the origin are of one passage and mostly the same.

    Where the article itself sets them beside another rendering of the same words, the passage is that one.
    """
    if judgement.verdict != "altered" or judgement.words is None:
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


# --- other places --------------------------------------------------------------------------------------


def _from_elsewhere(
    claim: Claim, case: Case, holders: Sequence[Capture], cited: Outcome | None, candidates: Sequence[Candidate]
) -> Outcome:
    """The words were not found in what the article cites: do they stand in anything else that is held?"""
    seen = {use.evidence.capture.id for use in cited.uses} if cited else set()
    others = [c for c in holders if c.id not in seen and _worth_comparing(claim, c, case.pool)]
    quoting: list[Capture] = []
    if claim.type == "report":
        known = seen | {c.id for c in others}
        quoting = _quoting(claim, case)
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
        return words >= 5 or named
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
