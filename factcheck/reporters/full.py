"""``full``: the report for people. Eight cells of label, a bar on every line, marks that carry the meaning.

Colour is added to the marks, never instead of them, in the terminal's own palette. The characters are the same
with and without it.
"""

from __future__ import annotations

from factcheck.core.placing import Places
from factcheck.core.typed import TYPE_CHECKING
from factcheck.reporters.cells import Run, cells, wrap
from factcheck.reporters.closing import closing_lines
from factcheck.reporters.rows import Row, heading, rows_of, suppressed_words
from factcheck.reporters.urls import web_address
from factcheck.reporters.voice import ASCII, UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import Article, ArticleReport, Finding, Level, Result, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings

LABEL = 8
NARROWEST, WIDEST, USUAL = 60, 200, 100

_SGR = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;33",
    "none": "1;32",
    "place": "36",
    "label": "2",
    "dim": "2",
    "removed": "31;9",
    "added": "1;4;32",
    "matched": "7",
    "link": "4;34",
}


def width_of(settings: ReportSettings) -> int:
    """Return the columns to write, 60 to 200; 100 where nobody said."""
    return min(max(settings.width or USUAL, NARROWEST), WIDEST)


class Stream:
    """Writes one article at a time; holds nothing but counts."""

    def __init__(self) -> None:
        self.shown = 0

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Take the settings; nothing is printed before the first finding."""
        self.settings = settings
        self.voice = ASCII if settings.ascii else UNICODE
        self.color = settings.color == "always"
        self.width = width_of(settings)
        return ""

    def article(self, part: ArticleReport) -> str:
        """Return every claim of an article in order of place, then the faults of its form."""
        if part.error is not None:
            return self._unread(part)
        index = Places(part.article)
        blocks: list[tuple[int, str]] = []
        for result in part.results:
            if self.settings.quiet and (result.level == "none" or result.suppressed):
                continue
            blocks.append((result.claim.span[0], self._result(result, part.article, index)))
            self.shown += 1
        blocks += [
            (f.span[0], self._finding(f, part.article, index))
            for f in part.findings
            if not (self.settings.quiet and f.suppressed)
        ]
        return "".join(text for _, text in sorted(blocks, key=lambda block: block[0]))

    def end(self, summary: Summary) -> str:
        """Return the closing lines: counts, exit status and why, the way to an explanation."""
        lines: list[str] = []
        for line in closing_lines(summary, self.settings, self.shown):
            lines += ["".join(text for text, _ in part) for part in wrap([(self.voice.say(line), "")], self.width)]
        return "\n".join(lines) + "\n"

    def _unread(self, part: ArticleReport) -> str:
        name = self.voice.say(part.article.path or part.article.url or part.article.id)
        head = self._style([(heading("FC901", self.voice), "error"), ("  ", ""), (name, "place")])
        return f"{head}\n{self._rows([Row('caution', [(self.voice.say(part.error), '')])])}\n"

    def _result(self, result: Result, article: Article, index: Places) -> str:
        rows = rows_of(result, self.voice, verbose=self.settings.verbose > 0)
        return self._head(result.code, result.level, article, index, result.claim.span[0]) + self._rows(rows) + "\n"

    def _finding(self, finding: Finding, article: Article, index: Places) -> str:
        head = self._head(finding.code, finding.level, article, index, finding.span[0])
        text = article.text
        start, end = finding.span
        low, high = max(0, start - 20), min(end + 40, start + 80)
        lead, trail = self.voice.more if low else "", self.voice.more if high < len(text.rstrip()) else ""
        near = " ".join(part for part in (lead, self.voice.say(text[low:high]), trail) if part)
        rows = [Row("caution", [(self.voice.say(finding.message), "")])]
        if finding.suppressed:
            rows.append(Row("caution", [(suppressed_words(finding.suppressed, self.voice), "")]))
        if near:
            rows.insert(0, Row("text", [(near, "")]))
        return head + self._rows(rows) + "\n"

    def _head(self, code: str, level: Level, article: Article, index: Places, offset: int) -> str:
        place = index.place(offset)
        where = f"{self.voice.say(article.path or article.url or article.id)}:{place.line}:{place.column}"
        said = heading(code, self.voice)
        # Too narrow for both: the place moves to its own line whole, so that terminals still link it.
        gap = "  " if cells(said) + 2 + cells(where) <= self.width else "\n  "
        return self._style([(said, level), (gap, ""), (where, "place")]) + "\n"

    def _rows(self, rows: list[Row]) -> str:
        lines: list[str] = []
        for row in rows:
            room = self.width - LABEL - 3
            broken = [row.runs] if row.whole else wrap(row.runs, room)
            for number, part in enumerate(broken):
                label = f"{row.label if not number else '':>{LABEL}} {self.voice.bar}"
                shown = self._style([(label, "label"), (" ", "")]) + self._style(part, link=row.whole)
                lines.append(shown)
        return "".join(f"{line}\n" for line in lines)

    def _style(self, runs: list[Run], *, link: bool = False) -> str:
        if not self.color:
            return "".join(text for text, _ in runs)
        said = "".join(f"\x1b[{_SGR[style]}m{text}\x1b[0m" if style else text for text, style in runs)
        if not link or not self.settings.hyperlinks:
            return said
        # The specification of OSC 8 asks for code points 32 to 126: anything else is percent-encoded.
        target = web_address("".join(text for text, _ in runs))
        if target:
            return f"\x1b]8;id=fc{self.shown};{target}\x1b\\{said}\x1b]8;;\x1b\\"
        return said
