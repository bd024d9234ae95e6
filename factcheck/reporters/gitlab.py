"""``gitlab``: the Code Quality report. Each fingerprint stands once, because GitLab drops duplicates."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from factcheck.core.identity import finding_prints
from factcheck.core.placing import Places
from factcheck.reporters.concise import summary_of
from factcheck.reporters.json_ import encode
from factcheck.reporters.safe import flat_text
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Level, Span, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings

_SEVERITIES: dict[Level, str] = {"error": "major", "warning": "minor", "note": "info", "none": "info"}


class Stream:
    """Writes one array; suppressed and verified claims are left out, as GitLab has no word for them."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Return the start of the array."""
        self.seen: dict[str, int] = {}
        self.first = True
        return "["

    def article(self, part: ArticleReport) -> str:
        """Return the findings of an article."""
        name = part.article.path or part.article.url or part.article.id
        while name.startswith("./"):
            name = name[2:]
        if part.error is not None:
            return self._line(name, "FC901", "error", part.error, "unread", {"lines": {"begin": 1}})
        index = Places(part.article)
        lines = [
            self._line(name, r.code, r.level, summary_of(r, UNICODE), r.fingerprint, _where(index, r.claim.span))
            for r in part.results
            if r.level != "none" and not r.suppressed
        ]
        prints = finding_prints(part.findings, part.article.text)
        lines += [
            self._line(name, f.code, f.level, f.message, mark, _where(index, f.span))
            for f, mark in zip(part.findings, prints, strict=True)
            if not f.suppressed
        ]
        return "".join(lines)

    def end(self, summary: Summary) -> str:  # noqa: ARG002
        """Return the end of the array."""
        return "]\n" if self.first else "\n]\n"

    def _line(self, name: str, code: str, level: Level, message: str, mark: str, where: Plain) -> str:
        issue: Plain = {
            "description": f"{code} {flat_text(message)}",
            "check_name": code,
            "fingerprint": self._unique(name, mark),
            "severity": _SEVERITIES[level],
            "location": {"path": flat_text(name), **where},
        }
        comma, self.first = "" if self.first else ",", False
        return f"{comma}\n  {encode(issue)}"

    def _unique(self, name: str, mark: str) -> str:
        """The same words may stand in two articles: the name is part of the fingerprint, and an occurrence number."""
        key = f"{name}\0{mark}"
        self.seen[key] = self.seen.get(key, 0) + 1
        return hashlib.sha256(f"{key}\0{self.seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _where(index: Places, span: Span) -> Plain:
    start, end = index.ends(span)
    return {"lines": {"begin": start.line, "end": end.line}}
