"""From an outcome to what the reporters show: code, level, words, what was tried, the next step."""

from __future__ import annotations

from factcheck.core.catalogue import code_of
from factcheck.core.records import EvidenceUse, Judgement, Result
from factcheck.core.resolution import NAMELESS
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.origins.names import respell
from factcheck.pipeline.grades import FOUND, independent_witnesses
from factcheck.pipeline.pool import attempts
from factcheck.pipeline.wording import describe, next_step

if TYPE_CHECKING:
    from factcheck.core.records import Attempt, Claim, Level
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.comparing import Case


class Outcome(NamedTuple):
    """What was decided about one claim, the evidence it rests on, and the origin that was meant."""

    judgement: Judgement
    uses: tuple[EvidenceUse, ...] = ()
    candidate: Candidate | None = None
    reasons: tuple[str, ...] = ()


def respelled(claim: Claim, candidate: Candidate | None) -> Claim:
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


def named_by_origin(claim: Claim, outcome: Outcome) -> Claim:
    """Say whose "the statement" is that the article leaves nameless, where the text that has its words tells."""
    speaker, uses = claim.speaker, outcome.uses
    if speaker is None or not uses or outcome.judgement.verdict not in FOUND or not speaker.reason.endswith(NAMELESS):
        return claim
    capture = uses[0].evidence.capture
    if capture.relation not in ("primary", "archived"):
        return claim
    from factcheck.origins.signs import host_body
    from factcheck.origins.urls import host_of

    body = capture.issuer or (host_body(host_of(capture.url)) if capture.url else None) or capture.speaker
    if not body or speaker.name.lower() not in _TEXTS:
        return claim
    reason = f"{speaker.reason}; the text that has the words is of {body}"
    return claim._replace(speaker=speaker._replace(name=body, printed=speaker.name, reason=reason))


_TEXTS = frozenset("statement readout release communique communiqué transcript".split())


def _looked_up(candidate: Candidate | None) -> str:
    """How the look-up among what is held ended."""
    if candidate is None:
        return "no match"
    return "the likely origin is held, without these words" if candidate.captures else "known, not held"


def result_of(claim: Claim, case: Case, outcome: Outcome) -> Result:
    """Return the result of one claim; damaged captures that left nothing to compare are among its reasons."""
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
    judged = judgement.verdict in FOUND or judgement.verdict in ("not_found", "elsewhere")
    if claim.type in ("report", "scare") or "short" in judgement.flags or not judged:
        return judgement
    return judgement._replace(flags=(*judgement.flags, "short")) if len(claim.quote.split()) < 5 else judgement
