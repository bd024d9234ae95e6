"""A saved result, derived again from the captures it names: the same words, the same verdicts, or what differs.

Three outcomes a claim: the same, different, and nothing to derive (no evidence was compared). The article itself is
not needed; where its file is at hand, its digest is compared too.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.core.text import sha256_text
from factcheck.errors import DamagedCaptureError, FactcheckError
from factcheck.pipeline.comparing import Case, compare_with
from factcheck.pipeline.pool import Pool
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.core.ports import Archive
    from factcheck.core.records import Article, ArticleReport, Judgement, Report, Result

Outcome = Literal["same", "differs", "nothing"]


class Check(NamedTuple):
    """What became of one claim of a saved result."""

    article: str
    claim: str
    quote: str
    outcome: Outcome
    detail: str


def verify_result(report: Report, archives: Sequence[Archive]) -> tuple[Check, ...]:
    """Derive every verdict of a saved result again, offline; one entry a claim and one a changed article."""
    pool = Pool(archives)
    settings = _settings_of(report)
    return tuple(check for part in report.articles for check in _part(part, pool, settings))


def _settings_of(report: Report) -> Settings:
    recorded = dict(report.settings)
    profile = recorded.get("profile")
    return Settings(profile=profile if isinstance(profile, str) else Settings().profile)


def _part(part: ArticleReport, pool: Pool, settings: Settings) -> Iterator[Check]:
    name = part.article.path or part.article.url or part.article.id
    changed = _changed(part.article)
    if changed:
        yield Check(name, "", "", "differs", changed)
    for result in part.results:
        yield _claim(result, name, Case(part.article, pool, settings, ()))


def _changed(article: Article) -> str:
    """Say that the article at hand is no longer the one that was checked; empty where it is, or is not at hand."""
    if not article.path or not os.path.isfile(article.path):
        return ""
    from factcheck.readers import read_article

    with open(article.path, "rb") as file:
        data = file.read()
    try:
        now = read_article(data, name=article.path)
    except FactcheckError as error:
        return f"the article cannot be read any more: {error.message}"
    if sha256_text(now.text) == article.sha256:
        return ""
    return f"the article changed: sha256 {article.sha256[:12]} was checked, {sha256_text(now.text)[:12]} is here"


def _claim(result: Result, name: str, case: Case) -> Check:
    def said(outcome: Outcome, detail: str) -> Check:
        return Check(name, result.claim.id, result.claim.quote, outcome, detail)

    if not result.evidence:
        return said("nothing", f"{result.judgement.verdict}: no evidence was compared")
    wanted = result.evidence[0].evidence.capture
    capture = next((found for a in case.pool.archives if (found := a.capture(wanted.id))), None)
    if capture is None:
        return said("differs", f"{wanted.id} is in none of the archives")
    if capture.sha256 != wanted.sha256:
        return said("differs", f"{wanted.id}: sha256 {wanted.sha256[:12]} was compared, {capture.sha256[:12]} is held")
    if case.pool.evidence(capture) is None:
        damage: DamagedCaptureError | None = case.pool.damaged.get(capture.id)
        return said("differs", str(damage or "the capture is damaged"))
    difference = _difference(result.judgement, compare_with(result.claim, case, capture))
    return said("differs", difference) if difference else said("same", result.judgement.verdict)


def _difference(saved: Judgement, derived: Judgement) -> str:
    """Say what of a judgement is not what the capture gives; ``elsewhere`` rests on another comparison's verdict."""
    if saved.verdict not in ("elsewhere", derived.verdict):
        return f"verdict {saved.verdict} in the file, {derived.verdict} from the capture"
    if saved.severity != derived.severity:
        return f"severity {saved.severity} in the file, {derived.severity} from the capture"
    if saved.score != derived.score:
        return f"score {saved.score} in the file, {derived.score} from the capture"
    edits = [(e.op, e.quote, e.source) for e in saved.edits]
    if edits != [(e.op, e.quote, e.source) for e in derived.edits]:
        return "the edits in the file are not those from the capture"
    return ""
