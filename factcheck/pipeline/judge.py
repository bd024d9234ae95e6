"""One claim, the evidence held, one result: which origin counts, and what it says about the words.

The order is the policy's: the cited origin first, its best grade first, the version in force first; another
place only when the cited one is held whole and does not have the words. Every choice leaves a reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.catalogue import code_of
from factcheck.core.compare import compare
from factcheck.core.denial import denied
from factcheck.core.fragments import deep_link
from factcheck.core.records import EvidenceUse, Judgement, Result
from factcheck.origins.link import TIER, link, said_by
from factcheck.origins.names import person_words, respell, same_person
from factcheck.origins.urls import url_key
from factcheck.pipeline.grades import (
    FOUND,
    grade_of,
    in_force,
    independent_witnesses,
    quality,
)
from factcheck.pipeline.partial import as_far_as_held
from factcheck.pipeline.pool import attempts, problem_of, source_of
from factcheck.pipeline.wording import describe, name_of, next_step, passage_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Attempt, Capture, Claim, Evidence, Level
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.pool import Pool
    from factcheck.settings import Settings

_CONTEXT = 240


class Case(NamedTuple):
    """What judging one claim needs to know beside the claim."""

    article: Article
    pool: Pool
    settings: Settings
    spans: tuple[tuple[int, int], ...]


class _Outcome(NamedTuple):
    judgement: Judgement
    uses: tuple[EvidenceUse, ...] = ()
    candidate: Candidate | None = None
    reasons: tuple[str, ...] = ()


def judge(claim: Claim, case: Case) -> Result:
    """Return the result of one claim; never raises for a damaged capture, which becomes an attempt."""
    if claim.type == "scare":
        listed = Judgement("not_a_claim", message=claim.note or "nobody is said to have said it")
        return _result(claim, case, _Outcome(listed))
    holders = _with_words(claim, case.pool)
    holding = {key for capture in holders if (key := case.pool.catalogue.key_of(capture))}
    candidates = link(claim, case.article, case.pool.catalogue, holding)
    outcome = _from_cited(claim, case, candidates, holding)
    problem = problem_of(case.pool, claim)
    if problem is not None and (outcome is None or outcome.judgement.verdict == "unavailable"):
        gone = Judgement("unavailable", message=f"{problem.reason}: {problem.detail}")
        outcome = _Outcome(gone, (), candidates[0] if candidates else None)
    if outcome is None or outcome.judgement.verdict not in FOUND:
        outcome = _from_elsewhere(claim, case, holders, outcome, candidates)
    return _result(_respelled(claim, outcome.candidate), case, outcome)


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


def _from_cited(claim: Claim, case: Case, candidates: Sequence[Candidate], holding: set[str]) -> _Outcome | None:
    """The best outcome among the origins that may be the one cited; None where none is.

    What the article points at comes first; then whatever the same person or office said that has the words, the
    best identified first. Words missing in an origin that is only likely are not missing: they were said elsewhere.
    """
    certain = [c for c in candidates if c.certain]
    outcome = _best_of(claim, case, _tier(certain)[:_CERTAIN])
    if outcome is not None and outcome.judgement.verdict in FOUND:
        return outcome
    likely = [c for c in candidates if not c.certain and (c.origin.id in holding or not c.origin.held)]
    for tier in _tiers(likely[:_LIKELY]):
        found = _best_of(claim, case, tier)
        if found is not None and found.judgement.verdict in FOUND and _convinces(found.judgement):
            return found
        outcome = outcome or (found if found and found.judgement.verdict not in FOUND else None)
    if outcome is not None and outcome.judgement.verdict == "not_found" and not certain:
        message = "not in what is held of the likely origin; the article does not say where it was said"
        return _Outcome(Judgement("unavailable", message=message), (), outcome.candidate, outcome.reasons)
    return outcome


def _convinces(judgement: Judgement) -> bool:
    """True where words found in a text that is only likely to be the origin are of one passage and mostly the same."""
    if judgement.verdict != "altered" or judgement.words is None:
        return True
    return judgement.words.matched >= 0.7 * judgement.words.quote and "splice" not in judgement.flags


def _best_of(claim: Claim, case: Case, candidates: Sequence[Candidate]) -> _Outcome | None:
    best: _Outcome | None = None
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


def _from_origin(claim: Claim, case: Case, candidate: Candidate) -> _Outcome:
    """Compare with everything held of one origin, best grade first; a grade that cannot tell gives way to the next."""
    last: _Outcome | None = None
    for grade in sorted({grade_of(capture) for capture in candidate.captures}):
        captures = [capture for capture in candidate.captures if grade_of(capture) == grade]
        ordered = in_force(captures, case.settings.at or case.article.published)
        uses, circular = _uses(claim, case, ordered, candidate.reasons)
        if not uses:
            if circular and last is None:
                judgement = Judgement("unavailable", flags=("circular",), message="the only holder is the article")
                last = _Outcome(judgement, (), candidate, candidate.reasons)
            continue
        outcome = _choose(uses, candidate)
        if outcome.judgement.verdict not in ("incomplete", "other_language"):
            return outcome
        last = outcome
    if last is not None:
        return last
    note = candidate.origin.note or "no copy is held"
    return _Outcome(Judgement("unavailable", message=f"not held: {note}"), (), candidate, candidate.reasons)


def _uses(
    claim: Claim, case: Case, captures: Sequence[Capture], reasons: tuple[str, ...]
) -> tuple[list[EvidenceUse], bool]:
    """Judge the claim against each capture; say too whether one was left out for being the article itself."""
    found, circular = [], False
    for capture in captures:
        evidence = case.pool.evidence(capture)
        if evidence is None:
            continue
        if case.pool.is_copy(case.article, evidence, case.spans):
            circular = True
            continue
        judgement = compare_with(claim, case, capture)
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


def compare_with(claim: Claim, case: Case, capture: Capture) -> Judgement:
    """The claim against one capture, as a quotation or as a report."""
    evidence = case.pool.evidence(capture)
    if evidence is None:
        return Judgement("unavailable", message="the capture is damaged")
    source = source_of(evidence)
    if claim.type == "report":
        from factcheck.core.reported import compare_report

        judgement = compare_report(
            claim.quote,
            [source],
            published=case.article.published,
            negated=claim.negated,
            origin_published=capture.published,
        )
        return judgement._replace(message=judgement.message.replace(source.id, name_of(capture)))
    start, end = claim.span
    context = case.article.text[max(0, start - _CONTEXT) : end + _CONTEXT]
    judgement = compare(claim.quote, [source], context=context, profile=case.settings.profile)
    judgement = _with_turns(claim, as_far_as_held(judgement, evidence), evidence.turns)
    return _unless_denied(judgement, evidence)


def _unless_denied(judgement: Judgement, evidence: Evidence) -> Judgement:
    """Somebody else's text that repeats the words to say that they were never said does not hold them."""
    told = evidence.capture.relation in ("witness", "reprint") and judgement.verdict in FOUND and judgement.spans
    if not told or not denied(evidence.text, judgement.spans[0]):
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


_ROLES = frozenset(("the", "president", "secretary", "press", "vice", "prime", "minister", "moderator", "spokesperson"))


def _other_person(name: str, label: str) -> bool:
    """True where a turn's label names a person, and another one; an office in capitals proves nothing."""
    if label.strip().rstrip(":").casefold() in ("q", "question", "reporter", "questions"):
        return True
    from factcheck.core.known import register

    if register().named(name) is not None:
        return False  # a body speaks through people: the White House through its press secretary
    words = person_words(label)
    if not words or set(label.casefold().rstrip(":").split()) <= _ROLES:
        return False
    return bool(person_words(name)) and words[-1] not in person_words(name) and not same_person(name, label)


def _choose(uses: list[EvidenceUse], candidate: Candidate) -> _Outcome:
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
    return _Outcome(judgement, shown, candidate, candidate.reasons)


def _agrees_better(best: EvidenceUse, first: EvidenceUse) -> bool:
    a, b = best.judgement, first.judgement
    return a is not None and b is not None and a.verdict in FOUND and quality(a)[:3] < quality(b)[:3]


# --- other places --------------------------------------------------------------------------------------


def _from_elsewhere(
    claim: Claim, case: Case, holders: Sequence[Capture], cited: _Outcome | None, candidates: Sequence[Candidate]
) -> _Outcome:
    """The words were not found in what the article cites: do they stand in anything else that is held?"""
    seen = {use.evidence.capture.id for use in cited.uses} if cited else set()
    others = [c for c in holders if c.id not in seen and (claim.type != "report" or _is_hearsay(c))]
    uses, circular = _uses(claim, case, others[:_ELSEWHERE], ("the words stand in it",))
    found = [use for use in uses if use.judgement and _tells(claim, use, case.pool)]
    if found:
        best = min(found, key=lambda use: (quality(use.judgement or Judgement("not_found")), grade_of_use(use)))
        return _found_elsewhere(best, cited, candidates)
    if cited is not None:
        return cited
    if circular:
        judgement = Judgement("unavailable", flags=("circular",), message="the only holder is the article itself")
        return _Outcome(judgement)
    if _could_be_looked_for(claim):
        return _Outcome(Judgement("unavailable", message="no copy of the cited origin is held"))
    return _Outcome(Judgement("uncited", message="the article names no origin, and nothing held has the words"))


def _could_be_looked_for(claim: Claim) -> bool:
    """True where an address, an account or a name is given; "one resident" and "a former inspector" are none."""
    citation = claim.citation
    if citation and (citation.url or citation.handle):
        return True
    names = (citation.issuer if citation else None, claim.speaker.name if claim.speaker else None)
    return any(word[:1].isupper() for name in names if name for word in name.split() if word not in _ARTICLES)


_ARTICLES = frozenset(("A", "An", "The", "One", "Some", "Several", "Many", "Two", "Three"))


def grade_of_use(use: EvidenceUse) -> int:
    """The grade of the capture that was used."""
    return grade_of(use.evidence.capture)


# How many texts beside the cited one are compared in full, those that share most runs of words first.
_ELSEWHERE = 4


def _is_hearsay(capture: Capture) -> bool:
    """True for a text that tells what others said: a witness, a reprint, somebody's embed."""
    return capture.relation in ("witness", "reprint", "embed")


def _tells(claim: Claim, use: EvidenceUse, pool: Pool) -> bool:
    """True where words found in an origin that was not cited say something: five words, or most of many.

    A witness that names the same speaker or body says something with fewer: it is about these very words.
    """
    judgement, capture = use.judgement, use.evidence.capture
    if judgement is None:
        return False
    words = len(claim.quote.split())
    named = _is_hearsay(capture) and pool.names(capture, said_by(claim))
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


def _found_elsewhere(use: EvidenceUse, cited: _Outcome | None, candidates: Sequence[Candidate]) -> _Outcome:
    judgement = use.judgement or Judgement("not_found")
    origin = next((c for c in candidates if use.evidence.capture in c.captures), None)
    if cited is not None and cited.judgement.verdict == "not_found":
        flags = tuple(dict.fromkeys((*judgement.flags, "misattributed")))
        judgement = judgement._replace(verdict="elsewhere", accept=False, flags=flags)
        shown = (use, *cited.uses)
        return _Outcome(judgement, shown, origin or cited.candidate, ("not in the cited origin, but in this one",))
    if use.evidence.capture.relation == "witness":
        judgement = judgement._replace(flags=tuple(dict.fromkeys((*judgement.flags, "witness_only"))))
    reason = "the cited origin is not held; these words stand here" if cited else "the words stand in it"
    return _Outcome(judgement, (use,), origin or (cited.candidate if cited else None), (reason,))


# --- the result ----------------------------------------------------------------------------------------


def _respelled(claim: Claim, candidate: Candidate | None) -> Claim:
    """Print a speaker's name as the origin spells it, and keep what the article prints."""
    if candidate is None or claim.speaker is None:
        return claim
    for known in (candidate.origin.issuer, candidate.origin.speaker):
        better = respell(claim.speaker.name, known) if known else None
        if better:
            citation = claim.citation
            if citation is not None and citation.issuer == claim.speaker.name:
                citation = citation._replace(issuer=better)
            return claim._replace(
                speaker=claim.speaker._replace(name=better, printed=claim.speaker.name), citation=citation
            )
    return claim


def _looked_up(candidate: Candidate | None) -> str:
    """How the look-up among what is held ended."""
    if candidate is None:
        return "no match"
    return "the likely origin is held, without these words" if candidate.captures else "known, not held"


def _result(claim: Claim, case: Case, outcome: _Outcome) -> Result:
    judgement = _short(claim, outcome.judgement)
    entry = code_of(judgement)
    level: Level = entry.level
    if judgement.verdict in ("altered", "elsewhere") and judgement.accept:
        level = "note"
    damaged = [f"{capture_id}: {error.message}" for capture_id, error in case.pool.damaged.items()]
    tried: tuple[Attempt, ...] = ()
    if not outcome.uses and claim.type != "scare":
        tried = attempts(case.pool, claim, _looked_up(outcome.candidate), case.settings.offline)
    witnesses = independent_witnesses(outcome.uses) if "witness_only" in judgement.flags else 0
    reasons = outcome.reasons
    if witnesses:
        reasons = (*reasons, f"{witnesses} independent witness{'es' if witnesses != 1 else ''}")
    return Result(
        claim=claim,
        judgement=judgement,
        code=entry.code,
        level=level,
        message=describe(judgement, outcome.uses, entry),
        evidence=outcome.uses,
        tried=tried,
        origin=outcome.candidate.origin if outcome.candidate else None,
        reasons=(*reasons, *damaged) if damaged and not outcome.uses else reasons,
        next_step=next_step(claim, judgement, outcome.candidate.origin if outcome.candidate else None),
    )


def _short(claim: Claim, judgement: Judgement) -> Judgement:
    if claim.type in ("report", "scare") or "short" in judgement.flags or judgement.verdict not in FOUND:
        return judgement
    return judgement._replace(flags=(*judgement.flags, "short")) if len(claim.quote.split()) < 5 else judgement
