"""``json``: one document of the published shape, one article after another, nothing held back in memory.

Characters that a terminal or a script element would obey are written as JSON escapes: the data are exact, the
file is safe to print.
"""

from __future__ import annotations

import json

from factcheck.core.typed import TYPE_CHECKING
from factcheck.reporters.head import head_of
from factcheck.reporters.plain import article_plain, article_rest, findings_and_results, run_plain, summary_plain

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings


def encode(value: object) -> str:
    """Return one line of JSON that no reader obeys: what ``safe_text`` would show is a ``\\uXXXX`` escape.

    Letters of every script stay readable. One line a record: the encoder written in C only does that, and a line
    is what version control and ``grep`` show.
    """
    text = json.dumps(value, ensure_ascii=False)
    if text.isascii() and "\x7f" not in text:
        return text
    for character in set(text):
        code = ord(character)
        if _ESCAPES[code] != code:
            return text.translate(_ESCAPES)
    return text


class _Escapes(dict[int, str | int]):
    """Escapes for what safe_text shows; worked out per character met, from the one set there is."""

    def __missing__(self, code: int) -> str | int:
        from factcheck.reporters.safe import safe_text

        shown: str | int = code
        if code >= 0x7F and safe_text(chr(code)) != chr(code):
            if code < 0x10000:
                shown = f"\\u{code:04x}"
            else:
                high, low = divmod(code - 0x10000, 0x400)
                shown = f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
        self[code] = shown
        return shown


_ESCAPES = _Escapes()


class Stream:
    """Writes the document as it comes: the head, then each article, then the summary."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Return the document up to the first article."""
        self.first = True
        lines = ",\n ".join(f'"{key}": {encode(value)}' for key, value in run_plain(head_of(settings, head)).items())
        return "{" + lines + ',\n "articles": ['

    def article(self, part: ArticleReport) -> str:
        """Return one article with its findings and results."""
        findings, results = findings_and_results(part)
        comma, self.first = "" if self.first else ",", False
        own = encode(article_plain(part.article))[:-1]
        rest = encode(article_rest(part))[1:]
        return f'{comma}\n  {own},\n   "findings": {_lines(findings)},\n   "results": {_lines(results)},\n   {rest}'

    def end(self, summary: Summary) -> str:
        """Return the summary and the end."""
        return f'\n ],\n "summary": {encode(summary_plain(summary))}}}\n'


def _lines(values: list[Plain]) -> str:
    return "[" + ",".join(f"\n    {encode(value)}" for value in values) + "]"
