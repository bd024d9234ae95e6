"""``github``: workflow commands that GitHub turns into annotations on the changed lines.

Text after ``::`` escapes ``%``, CR and LF; properties also ``:`` and ``,`` (actions/toolkit,
packages/core/src/command.ts). Nothing else on these lines comes from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.placing import Places
from factcheck.reporters.closing import count_line, exit_words
from factcheck.reporters.concise import summary_of
from factcheck.reporters.safe import safe_text
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Level, Span, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def _data(text: str) -> str:
    return safe_text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class Stream:
    """Writes one command per finding that counts; suppressed ones are not printed."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Take the settings."""
        self.settings = settings
        return ""

    def article(self, part: ArticleReport) -> str:
        """Return the commands of one article in order of place."""
        article = part.article
        name = article.path or article.url or article.id
        if part.error is not None:
            return f"::error file={_property(name)},title=factcheck FC901::{_data(part.error)}\n"
        index = Places(article)
        lines: list[tuple[int, str]] = []
        for result in part.results:
            if result.level != "none" and not result.suppressed:
                said = summary_of(result, UNICODE)
                lines.append(
                    (result.claim.span[0], _command(name, index, result.claim.span, result.code, result.level, said))
                )
        for finding in part.findings:
            if finding.suppressed:
                continue
            said = _command(name, index, finding.span, finding.code, finding.level, finding.message)
            lines.append((finding.span[0], said))
        return "".join(line for _, line in sorted(lines, key=lambda line: line[0]))

    def end(self, summary: Summary) -> str:
        """Return a plain line for the log: counts and exit status."""
        return f"factcheck: {count_line(summary)} {exit_words(summary, self.settings)}\n"


def _command(name: str, index: Places, span: Span, code: str, level: Level, message: str) -> str:
    start, end = index.ends(span)
    place = f"line={start.line},col={start.column},endLine={end.line},endColumn={end.column}"
    command = _COMMANDS.get(level, "notice")
    return f"::{command} file={_property(name)},{place},title=factcheck {_property(code)}::{_data(message)}\n"
