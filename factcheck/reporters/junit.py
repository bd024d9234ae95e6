"""``junit``: the xunit2 dialect that pytest writes (its own ``junit-10.xsd``): a suite per article, a case per claim.

That schema knows properties only on a suite, so a claim's stand there, named by its id: ``q7 speaker``.
Altered and missing words are failures, what could not be judged is skipped, an article that could not be read is
an error. No time stamps: the same findings give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.placing import Places
from factcheck.reporters.concise import summary_of
from factcheck.reporters.rows import heading
from factcheck.reporters.safe import flat_text
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Finding, Result, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings

_NAME = 60


def xml(text: str) -> str:
    """Return text for XML content or a quoted attribute: made visible first, so every character is XML 1.0's."""
    shown = flat_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return shown.replace('"', "&quot;")


class Stream:
    """Writes a suite per article as it comes."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Return the document's start."""
        return '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="factcheck">\n'

    def article(self, part: ArticleReport) -> str:
        """Return the suite of one article."""
        name = part.article.path or part.article.url or part.article.id
        if part.error is not None:
            cases = [_case(name, "read", f'<error type="FC901" message="{xml(part.error)}"/>')]
            return _suite(name, cases, failures=0, skipped=0, errors=1)
        index = Places(part.article)
        bodies = [(r.claim.span[0], _result_case(name, r, index), _outcome(r)) for r in part.results]
        bodies += [(f.span[0], _finding_case(name, f, index), _finding_outcome(f)) for f in part.findings]
        bodies.sort(key=lambda body: body[0])
        outcomes = [outcome for _, _, outcome in bodies]
        cases = [case for _, case, _ in bodies]
        properties = [pair for result in part.results for pair in _properties(result)]
        return _suite(
            name, cases, properties, failures=outcomes.count("failed"), skipped=outcomes.count("skipped"), errors=0
        )

    def end(self, summary: Summary) -> str:  # noqa: ARG002
        """Return the document's end; counts stand on the suites."""
        return "</testsuites>\n"


def _suite(
    name: str,
    cases: list[str],
    properties: list[tuple[str, str]] | None = None,
    *,
    failures: int,
    skipped: int,
    errors: int,
) -> str:
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}" time="0"'
    said = "".join(f'<property name="{xml(key)}" value="{xml(value)}"/>\n' for key, value in properties or ())
    held = f"<properties>\n{said}</properties>\n" if said else ""
    return f'<testsuite name="factcheck {xml(name)}" {counts}>\n{held}{"".join(cases)}</testsuite>\n'


def _case(classname: str, name: str, body: str) -> str:
    return f'<testcase classname="{xml(classname)}" name="{xml(name)}" time="0">{body}</testcase>\n'


def _outcome(result: Result) -> str:
    if result.suppressed:
        return "skipped"
    if result.level == "error":
        return "failed"
    judged = result.judgement.accept is not None or result.level == "none"
    return "" if judged and result.level != "note" else "skipped"


def _result_case(classname: str, result: Result, index: Places) -> str:
    place = index.place(result.claim.span[0])
    name = f"{result.claim.id} {place.line}:{place.column} {result.claim.quote[:_NAME]}"
    message = xml(summary_of(result, UNICODE))
    outcome = _outcome(result)
    body = ""
    if outcome == "failed":
        words = xml(result.message) or message
        body = f'<failure type="{xml(result.code)}" message="{message}">{words}</failure>'
    elif outcome == "skipped":
        reason = f"suppressed: {xml(result.suppressed.reason)}; {message}" if result.suppressed else message
        body = f'<skipped type="{xml(result.code)}" message="{reason}"/>'
    sources = "\n".join(xml(_source(result, number)) for number in range(len(result.evidence)))
    body += f"<system-out>{sources}</system-out>" if sources else ""
    return _case(classname, name, body)


def _source(result: Result, number: int) -> str:
    use = result.evidence[number]
    capture = use.evidence.capture
    spans = " ".join(f"{s + use.evidence.offset}-{e + use.evidence.offset}" for s, e in use.spans)
    held = f"{capture.relation} {capture.url or capture.file} captured {capture.captured} sha256:{capture.sha256}"
    return f"{held} chars {spans}" if spans else held


def _properties(result: Result) -> list[tuple[str, str]]:
    pairs = [("code", result.code), ("verdict", result.judgement.verdict)]
    if result.claim.speaker:
        pairs.append(("speaker", result.claim.speaker.name))
    if result.judgement.score is not None:
        pairs.append(("score", str(result.judgement.score)))
    if result.judgement.flags:
        pairs.append(("flags", " ".join(result.judgement.flags)))
    return [(f"{result.claim.id} {name}", value) for name, value in pairs]


def _finding_outcome(finding: Finding) -> str:
    if finding.suppressed:
        return "skipped"
    return "failed" if finding.level == "error" else ""


def _finding_case(classname: str, finding: Finding, index: Places) -> str:
    place = index.place(finding.span[0])
    name = f"{finding.code} {place.line}:{place.column} {heading(finding.code, UNICODE)[6:]}"
    tag = {"failed": "failure", "skipped": "skipped"}.get(_finding_outcome(finding), "")
    body = f'<{tag} type="{xml(finding.code)}" message="{xml(finding.message)}"/>' if tag else ""
    return _case(classname, name, body or f"<system-out>{xml(finding.level)}: {xml(finding.message)}</system-out>")
