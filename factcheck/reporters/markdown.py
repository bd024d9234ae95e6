"""``markdown``: a job summary or a comment: counts, a table of what counts, the diffs folded away below.

Everything from outside stands in a code span or a ``code`` element: renderers turn ``:smile:``, ``@name`` and
``#12`` into something else after they have undone every escape, but not inside code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.placing import Places
from factcheck.core.records import Result
from factcheck.reporters.closing import count_line, exit_words
from factcheck.reporters.concise import summary_of
from factcheck.reporters.rows import heading, rows_of
from factcheck.reporters.safe import flat_text
from factcheck.reporters.urls import web_address
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Finding, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings

MOST = 900_000
"""Bytes after which details are left out: GitHub drops a job summary of more than 1 MiB as a whole."""


def code_span(text: str, *, table: bool = False) -> str:
    """Return a code span around outside text; its fence is longer than any run of back-ticks in it.

    In a table cell a bar is escaped even inside code (GFM, example 200).
    """
    shown = flat_text(text) or "-"
    longest = run = 0
    for character in shown:
        run = run + 1 if character == "`" else 0
        longest = max(longest, run)
    fence = "`" * (longest + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown.replace('|', chr(92) + '|') if table else shown}{pad}{fence}"


class Stream:
    """Keeps the lines of the table and the details; the counts stand first, so all is written at the end."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Take the settings."""
        self.settings = settings
        self.table: list[str] = []
        self.details: list[str] = []
        self.size = 0
        self.left_out = 0
        return ""

    def article(self, part: ArticleReport) -> str:
        """Keep what counts of an article."""
        name = part.article.path or part.article.url or part.article.id
        if part.error is not None:
            self._row(name, "", "FC901", part.error)
            return ""
        index = Places(part.article)
        entries: list[tuple[int, Result | Finding]] = [(r.claim.span[0], r) for r in part.results]
        entries += [(f.span[0], f) for f in part.findings]
        for start, entry in sorted(entries, key=lambda pair: pair[0]):
            if entry.suppressed or entry.level == "none":
                continue
            place = index.place(start)
            where = f":{place.line}:{place.column}"
            if isinstance(entry, Result):
                self._row(name, where, entry.code, summary_of(entry, UNICODE))
                self._detail(entry, f"{name}{where}")
            else:
                self._row(name, where, entry.code, entry.message)
        return ""

    def end(self, summary: Summary) -> str:
        """Return the summary: counts, table, details."""
        lines = ["## factcheck", "", f"{count_line(summary)} {exit_words(summary, self.settings)}", ""]
        if self.table:
            lines += ["| place | code | what |", "|---|---|---|", *self.table, ""]
        if self.left_out:
            lines += [f"{self.left_out} more are left out here: a job summary has a largest size.", ""]
        return "\n".join([*lines, *self.details]).rstrip("\n") + "\n"

    def _row(self, name: str, where: str, code: str, message: str) -> None:
        line = f"| {code_span(name + where, table=True)} | {code} | {code_span(message, table=True)} |"
        if self._fits(line):
            self.table.append(line)

    def _detail(self, result: Result, place: str) -> None:
        lines = ["<details>", f"<summary>{heading(result.code, UNICODE)} <code>{_html(place)}</code></summary>", ""]
        for row in rows_of(result, UNICODE):
            text = "".join(text for text, _ in row.runs)
            address = web_address(text) if row.whole else None
            shown = f"<{address}>" if address else code_span(text)
            lines.append(f"- **{row.label}**: {shown}")
        text = "\n".join([*lines, "", "</details>", ""])
        if self._fits(text):
            self.details.append(text)

    def _fits(self, text: str) -> bool:
        size = len(text.encode("utf-8", "backslashreplace")) + 1
        if self.size + size > MOST:
            self.left_out += 1
            return False
        self.size += size
        return True


def _html(text: str) -> str:
    return flat_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
