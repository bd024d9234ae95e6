"""``sarif``: SARIF 2.1.0 for code scanning. Columns and offsets are code points (``columnKind``).

``kind`` is ``fail`` for findings and ``pass`` with level ``none`` for what is verified; an origin that could not
be had is ``fail`` with level ``note``, so that viewers show it. Evidence is a related location with its digest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.catalogue import BY_CODE
from factcheck.core.placing import Places
from factcheck.reporters.concise import summary_of
from factcheck.reporters.head import head_of
from factcheck.reporters.json_ import encode
from factcheck.reporters.plain import result_plain
from factcheck.reporters.safe import flat_text
from factcheck.reporters.urls import web_address
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import Article, ArticleReport, EvidenceUse, Finding, Result, Span, Summary, Suppression
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
INFORMATION = "https://factcheck.example/"
MOST_RESULTS = 25_000
"""GitHub refuses more results in one run (docs.github.com: SARIF results exceed one or more limits)."""
_SNIPPET = 2000
_AROUND = 200


class Stream:
    """Collects results; a SARIF run names its rules before them, so it is written at the end."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Take the settings."""
        self.head = head_of(settings, head)
        self.rules: dict[str, int] = {}
        self.results: list[Plain] = []
        self.notes: list[Plain] = []
        return ""

    def article(self, part: ArticleReport) -> str:
        """Keep the results of an article."""
        article = part.article
        uri = _location_uri(article)
        if part.error is not None:
            self._note(f"{flat_text(article.path or article.id)}: {flat_text(part.error)}", "error", uri)
            return ""
        index = Places(article)
        for result in part.results:
            self.results.append(self._result(result, article, index, uri))
        for finding in part.findings:
            self.results.append(self._finding(finding, article, index, uri))
        return ""

    def end(self, summary: Summary) -> str:
        """Return the whole log."""
        kept = self._kept()
        invocation: Plain = {
            "executionSuccessful": summary.exit_status in (0, 1),
            "exitCode": summary.exit_status,
            "toolExecutionNotifications": self.notes,
        }
        driver: Plain = {
            "name": "factcheck",
            "semanticVersion": self.head.version,
            "informationUri": INFORMATION,
            "rules": [_rule(code) for code in self.rules],
        }
        run: Plain = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder that factcheck was run in."}}},
            "invocations": [invocation],
            "results": kept,
            "properties": {"settings": {key: str(value) for key, value in self.head.settings}},
        }
        return encode({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"

    def _kept(self) -> list[Plain]:
        """Return at most what GitHub takes: verified claims go first, then the last findings; what went is said."""
        over = len(self.results) - MOST_RESULTS
        if over <= 0:
            return self.results
        passed = [number for number, result in enumerate(self.results) if result["level"] == "none"][-over:]
        gone = set(passed)
        kept = [result for number, result in enumerate(self.results) if number not in gone]
        lost = len(kept) - MOST_RESULTS
        said = f"over {MOST_RESULTS} results: {len(gone)} verified claims were left out"
        if lost > 0:
            said += f", and {lost} findings"
        self._note(said, "error" if lost > 0 else "note", None)
        return kept[:MOST_RESULTS]

    def _note(self, text: str, level: str, uri: Plain | None) -> None:
        note: Plain = {"message": {"text": text}, "level": level}
        if uri:
            note["locations"] = [{"physicalLocation": {"artifactLocation": uri}}]
        self.notes.append(note)

    def _base(self, code: str, level: str, message: str, place: Plain) -> Plain:
        number = self.rules.setdefault(code, len(self.rules))
        return {
            "ruleId": code,
            "ruleIndex": number,
            "kind": "pass" if level == "none" else "fail",
            "level": level,
            "message": {"text": message},
            "locations": [{"physicalLocation": place}],
        }

    def _result(self, result: Result, article: Article, index: Places, uri: Plain) -> Plain:
        place = _place(article, index, result.claim.span, uri)
        made = self._base(result.code, result.level, summary_of(result, UNICODE), place)
        related = [_related(use, number) for number, use in enumerate(result.evidence)]
        if related:
            made["relatedLocations"] = related
        made["partialFingerprints"] = {"factcheckQuotation/v1": result.fingerprint}
        if result.suppressed:
            made["suppressions"] = [_suppression(result.suppressed)]
        plain = result_plain(result, article, index)
        keys = ("verdict", "severity", "accept", "score", "words", "flags", "speaker", "citation", "tried", "evidence")
        made["properties"] = {key: plain[key] for key in keys}
        return made

    def _finding(self, finding: Finding, article: Article, index: Places, uri: Plain) -> Plain:
        place = _place(article, index, finding.span, uri)
        made = self._base(finding.code, finding.level, flat_text(finding.message), place)
        if finding.suppressed:
            made["suppressions"] = [_suppression(finding.suppressed)]
        return made


def _location_uri(article: Article) -> Plain:
    if article.path is None:
        return {"uri": web_address(article.url) or "article"}
    from urllib.parse import quote

    path = article.path.replace("\\", "/").encode("utf-8", "backslashreplace")
    if path.startswith(b"/"):
        return {"uri": "file://" + quote(path, safe="/")}
    while path.startswith(b"./"):
        path = path[2:]
    # A colon in the first part of a relative reference would read as a scheme (RFC 3986, 4.2); quote escapes it.
    return {"uri": quote(path, safe="/"), "uriBaseId": "SRCROOT"}


def _place(article: Article, index: Places, span: Span, uri: Plain) -> Plain:
    start, end = span
    first, last = index.ends(span)
    region: Plain = {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
    }
    if not article.places:
        # Offsets are those of the file; where the text was read from marks, only line and column are known there.
        region |= {"charOffset": start, "charLength": end - start}
    if end > start:
        region["snippet"] = {"text": article.text[start : min(end, start + _SNIPPET)]}
    place: Plain = {"artifactLocation": uri, "region": region}
    low, high = max(0, start - _AROUND), min(len(article.text), end + _AROUND)
    if (low, high) != (start, end) and not article.places:
        before, behind = index.place(low), index.place(high)
        place["contextRegion"] = {
            "startLine": before.line,
            "startColumn": before.column,
            "endLine": behind.line,
            "endColumn": behind.column,
            "charOffset": low,
            "charLength": high - low,
        }
    return place


def _related(use: EvidenceUse, number: int) -> Plain:
    capture = use.evidence.capture
    address = web_address(capture.url)
    from urllib.parse import quote

    uri = address or quote(f"{capture.archive}/{capture.file}".encode("utf-8", "backslashreplace"), safe="/")
    place: Plain = {"artifactLocation": {"uri": uri}}
    if use.spans:
        start, end = min(s for s, _ in use.spans), max(e for _, e in use.spans)
        region: Plain = {"charOffset": start + use.evidence.offset, "charLength": end - start}
        if end > start:
            region["snippet"] = {"text": use.evidence.text[start : min(end, start + _SNIPPET)]}
        place["region"] = region
    said = f"{capture.relation}, captured {flat_text(capture.captured)}, sha256:{flat_text(capture.sha256)}"
    return {"id": number, "physicalLocation": place, "message": {"text": said}}


def _suppression(suppressed: Suppression) -> Plain:
    kind = "inSource" if suppressed.kind == "inline" else "external"
    until = f" (until {flat_text(suppressed.until)})" if suppressed.until else ""
    return {"kind": kind, "justification": f"{suppressed.kind}: {flat_text(suppressed.reason)}{until}"}


def _rule(code: str) -> Plain:
    entry = BY_CODE.get(code)
    if entry is None:
        return {"id": code}
    # Pascal case, as viewers expect (SARIF2012): a word of one letter takes no capital of its own.
    name = "".join(part.capitalize() if len(part) > 1 else part for part in entry.name.split("-"))
    return {"id": code, "name": name, **_help(code)}


def _help(code: str) -> Plain:
    from factcheck.reporters.rulebook import page_of

    entry, page = BY_CODE[code], page_of(code)
    short = f"{entry.title[:1].upper()}{entry.title[1:].lower() if entry.title.isupper() else entry.title[1:]}."
    text = f"{page.meaning} What to do: {page.action}"
    markdown = f"{page.meaning}\n\n**What to do:** {page.action}\n\n*{page.authority}*"
    return {
        "shortDescription": {"text": short},
        "fullDescription": {"text": page.meaning},
        "help": {"text": text, "markdown": markdown},
        "helpUri": f"{INFORMATION}#{code.lower()}",
        "defaultConfiguration": {"level": entry.level},
    }
