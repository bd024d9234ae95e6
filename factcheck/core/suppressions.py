"""Which findings do not count, and why: rules with a reason and an expiry, and which of them did nothing.

Pure: rules come in as records (from comments, ``factcheck-ignore.toml`` or a baseline), the day comes in as a
date. A rule that suppresses nothing is FC902, one past its date FC903; both are findings where the rule stands.
"""

from __future__ import annotations

from factcheck.core.identity import finding_prints, folded
from factcheck.core.records import Finding, Suppression
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from factcheck.core.records import ArticleReport, Result, Span


class Rule(NamedTuple):
    """One suppression: every key that is set must match.

    ``codes`` are codes or their beginnings, none meaning any; ``quote`` is folded and must be the whole
    quotation; ``words`` is folded text in which the quotation must stand (the paragraph of an inline comment);
    ``article`` is a file name or a shell pattern of its path. ``span`` is where the rule stands in its holder.
    """

    kind: Literal["inline", "file", "baseline"]
    reason: str
    codes: tuple[str, ...] = ()
    quote: str | None = None
    words: str | None = None
    print: str | None = None
    article: str | None = None
    until: str | None = None
    span: Span = (0, 0)


class Applied(NamedTuple):
    """An article with its suppressions, and which rules (by position) suppressed or would have suppressed something."""

    part: ArticleReport
    used: frozenset[int]


def _names(rule: Rule, code: str, part: ArticleReport) -> bool:
    if rule.codes and not any(code.startswith(prefix) for prefix in rule.codes):
        return False
    return rule.article is None or holds_for(rule, part)


def holds_for(rule: Rule, part: ArticleReport) -> bool:
    """Tell whether a rule is about this article: no article named, its file name, or a pattern of its path."""
    if rule.article is None:
        return True
    from fnmatch import fnmatchcase

    path = (part.article.path or part.article.url or part.article.id).replace("\\", "/")
    base = path.rsplit("/", 1)[-1]
    return rule.article in {path, base} or fnmatchcase(path, rule.article) or fnmatchcase(path, f"*/{rule.article}")


def _matches(rule: Rule, code: str, quote: str, mark: str, part: ArticleReport) -> bool:
    if not _names(rule, code, part):
        return False
    if rule.print is not None and rule.print != mark:
        return False
    if rule.quote is not None and rule.quote != quote:
        return False
    return rule.words is None or (bool(quote) and quote in rule.words)


def apply(part: ArticleReport, rules: Sequence[Rule], today: str) -> Applied:
    """Return the article with every finding that a rule names marked as suppressed; verdicts stay as they are.

    Args:
        part: an article whose results carry their fingerprints.
        rules: every rule of the run, in order; the first that matches gives the reason.
        today: ISO date against which expiry is read; a rule holds through its last day.
    """
    used: set[int] = set()
    if not rules:
        return Applied(part, frozenset())
    live = [(n, rule) for n, rule in enumerate(rules) if not expired(rule, today)]
    results = []
    for result in part.results:
        number = _first(live, result.code, folded(result.claim.quote), result.fingerprint, part)
        counts = number is not None and result.level != "none"
        used.update([number] if counts and number is not None else [])
        results.append(_suppressed(result, rules[number]) if counts and number is not None else result)
    findings = []
    for finding, mark in zip(part.findings, finding_prints(part.findings, part.article.text), strict=True):
        near = folded(part.article.text[finding.span[0] : finding.span[0] + 40])
        number = _first(live, finding.code, near, mark, part)
        used.update([] if number is None else [number])
        findings.append(finding if number is None else finding._replace(suppressed=_why(rules[number])))
    return Applied(part._replace(results=tuple(results), findings=tuple(findings)), frozenset(used))


def _first(live: Iterable[tuple[int, Rule]], code: str, quote: str, mark: str, part: ArticleReport) -> int | None:
    return next((number for number, rule in live if _matches(rule, code, quote, mark, part)), None)


def _why(rule: Rule) -> Suppression:
    return Suppression(rule.kind, rule.reason, rule.until)


def _suppressed(result: Result, rule: Rule) -> Result:
    return result if result.suppressed else result._replace(suppressed=_why(rule))


def expired(rule: Rule, today: str) -> bool:
    """Tell whether a rule is past its last day."""
    return rule.until is not None and rule.until < today


def stale(rules: Sequence[Rule], used: frozenset[int] | set[int], today: str) -> tuple[Finding, ...]:
    """Return FC903 for each expired rule and FC902 for each live one that suppressed nothing, where they stand."""
    found = []
    for number, rule in enumerate(rules):
        what = ", ".join(rule.codes) or "every code"
        if expired(rule, today):
            said = f"the suppression of {what} ended on {rule.until}: renew or remove it ({rule.reason})"
            found.append(Finding("FC903", "warning", rule.span, said))
        elif number not in used:
            said = f"the suppression of {what} suppresses nothing: remove it ({rule.reason})"
            found.append(Finding("FC902", "warning", rule.span, said))
    return tuple(found)
