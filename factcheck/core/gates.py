"""What fails a run: the exit status of the contract, the evidence that is required, the codes that are chosen.

One table, read from the top: an input that could not be read, a finding that counts, something that could not be
compared, nothing to check. Suppressed findings are counted and never decide.
"""

from __future__ import annotations

from factcheck.core.records import Suppression
from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_NO_CLAIMS, EXIT_OK, EXIT_USAGE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    from factcheck.core.records import ArticleReport, Finding, Level, Relation, Result

    class GateSettings(Protocol):
        """What the gates read of the settings."""

        @property
        def fail_on(self) -> tuple[str, ...]:
            """Verdicts, codes or levels that fail a run."""

        @property
        def exit_zero(self) -> bool:
            """Findings do not fail the run."""

        @property
        def allow_incomplete(self) -> bool:
            """What could not be compared does not fail the run."""

        @property
        def require(self) -> str:
            """The least evidence that is enough."""

        @property
        def select(self) -> tuple[str, ...]:
            """Only these codes count."""

        @property
        def ignore(self) -> tuple[str, ...]:
            """These codes do not count."""


_RANK: dict[Relation, int] = {"primary": 4, "archived": 3, "embed": 2, "reprint": 1, "witness": 0}
_REQUIRED = {"any": 0, "archived": _RANK["archived"], "primary": _RANK["primary"]}
_LEVELS: dict[Level, int] = {"none": 0, "note": 1, "warning": 2, "error": 3}
_COULD_NOT = ("unavailable", "incomplete")
_NEVER_COMPARED = (*_COULD_NOT, "uncited")
_INSUFFICIENT = "FC307"
_DAMAGED = "FC306"


def fails(result: Result, fail_on: tuple[str, ...]) -> bool:
    """Tell whether a result fails the run.

    ``altered`` means material alterations that are not put down to a translation (those accuse nobody: accept
    is open); ``minor`` adds the minor ones; a code, the beginning of one, or a level works as it stands.
    Evidence below ``--require`` fails whenever it was required.
    """
    if result.suppressed or result.level == "none":
        return False
    if result.code == _INSUFFICIENT:
        return True
    judgement = result.judgement
    for word in fail_on:
        if word == "altered":
            hit = judgement.verdict == "altered" and judgement.severity == "material" and judgement.accept is not None
        elif word == "minor":
            hit = judgement.verdict == "altered" and judgement.severity == "minor"
        else:
            hit = judgement.verdict == word or _at_or_above(result.code, result.level, word)
        if hit:
            return True
    return False


def _at_or_above(code: str, level: Level, word: str) -> bool:
    if word in ("note", "warning", "error"):
        return _LEVELS[level] >= _LEVELS[word]  # type: ignore[index]
    return word[:2].upper() == "FC" and code.startswith(word.upper())


def exit_status(parts: Iterable[ArticleReport], settings: GateSettings) -> int:
    """Return the exit status of these articles; ``joined`` makes one of several runs' statuses."""
    return joined([_status(part, settings) for part in parts])


def _status(part: ArticleReport, settings: GateSettings) -> int:
    if part.error is not None:
        return EXIT_USAGE
    if not settings.allow_incomplete and _is_damaged(part):
        return EXIT_INCOMPLETE  # before the findings: they rest on an archive that does not prove itself
    if _has_findings(part, settings) and not settings.exit_zero:
        return EXIT_FINDINGS
    if not settings.allow_incomplete and _is_incomplete(part):
        return EXIT_INCOMPLETE
    claims = any(result.judgement.verdict != "not_a_claim" for result in part.results)
    return EXIT_OK if claims else EXIT_NO_CLAIMS


def _has_findings(part: ArticleReport, settings: GateSettings) -> bool:
    if any(fails(result, settings.fail_on) for result in part.results):
        return True
    return any(
        finding.suppressed is None and any(_at_or_above(finding.code, finding.level, word) for word in settings.fail_on)
        for finding in part.findings
    )


def _is_damaged(part: ArticleReport) -> bool:
    """Tell whether a capture that was read fails its digest."""
    return any(finding.code == _DAMAGED and not finding.suppressed for finding in part.findings)


def _is_incomplete(part: ArticleReport) -> bool:
    """Tell whether something that was needed could not be read, or nothing at all could be compared."""
    claims = [result for result in part.results if result.judgement.verdict != "not_a_claim"]
    counting = [result for result in claims if not result.suppressed]
    if any(result.judgement.verdict in _COULD_NOT or result.code == _DAMAGED for result in counting):
        return True
    return bool(counting) and all(result.judgement.verdict in _NEVER_COMPARED for result in claims)


def joined(statuses: Iterable[int]) -> int:
    """Return the status of a run of several articles: unread, then findings, then incomplete; 4 only if all are."""
    seen = set(statuses)
    for status in (EXIT_USAGE, EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, EXIT_NO_CLAIMS):
        if status in seen:
            return status
    return EXIT_NO_CLAIMS


# --- what counts ---------------------------------------------------------------------------------------


def gated(part: ArticleReport, settings: GateSettings) -> ArticleReport:
    """Return an article with ``--require``, ``--select`` and ``--ignore`` applied; nothing is taken out."""
    if settings.require == "any" and not settings.select and not settings.ignore:
        return part
    results = tuple(_chosen(_required(result, settings.require), settings) for result in part.results)
    return part._replace(results=results, findings=tuple(_chosen_finding(f, settings) for f in part.findings))


def _required(result: Result, require: str) -> Result:
    """An accepted claim whose best evidence is of a lower grade than required becomes FC307, level error."""
    if not result.judgement.accept or not result.evidence:
        return result
    best = max(_RANK[use.evidence.capture.relation] for use in result.evidence)
    if best >= _REQUIRED[require]:
        return result
    held = result.evidence[0].evidence.capture.relation
    message = f"the words agree, but only with the grade {held!r} of evidence; --require {require} asks for more"
    return result._replace(code=_INSUFFICIENT, level="error", message=message)


def _reason(code: str, settings: GateSettings) -> str | None:
    """Return why a code does not count: the longest beginning that names it decides, ``--ignore`` in a tie."""
    chosen = max((len(w) for w in settings.select if code.startswith(w.upper())), default=0)
    ignored = max((len(w) for w in settings.ignore if code.startswith(w.upper())), default=0)
    if ignored and ignored >= chosen:
        return f"--ignore {code}"
    return f"{code} is not in --select" if settings.select and not chosen else None


def _chosen(result: Result, settings: GateSettings) -> Result:
    reason = None if result.level == "none" or result.suppressed else _reason(result.code, settings)
    return result._replace(suppressed=Suppression("setting", reason)) if reason else result


def _chosen_finding(finding: Finding, settings: GateSettings) -> Finding:
    reason = None if finding.suppressed else _reason(finding.code, settings)
    return finding._replace(suppressed=Suppression("setting", reason)) if reason else finding
