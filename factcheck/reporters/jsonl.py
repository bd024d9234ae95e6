"""``jsonl``: one record a line, ``type`` first; the last line is always the summary, so a cut stream shows.

Types: ``run`` (version, settings), ``article``, ``finding`` and ``result`` (both name their article by its id),
``summary``. ``type`` being the record's, a result's own type is ``claim_type`` here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reporters.head import head_of
from factcheck.reporters.json_ import encode
from factcheck.reporters.plain import article_plain, article_rest, findings_and_results, run_plain, summary_plain

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings


class Stream:
    """Writes line by line and keeps nothing."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Return the line of the run."""
        return encode({"type": "run", **run_plain(head_of(settings, head))}) + "\n"

    def article(self, part: ArticleReport) -> str:
        """Return the article's line, then one for each finding and result."""
        findings, results = findings_and_results(part)
        name = part.article.id
        lines = [{"type": "article", **article_plain(part.article), **article_rest(part)}]
        lines += [{"type": "finding", "article": name, **finding} for finding in findings]
        lines += [_result_line(name, result) for result in results]
        return "".join(encode(line) + "\n" for line in lines)

    def end(self, summary: Summary) -> str:
        """Return the last line."""
        return encode({"type": "summary", **summary_plain(summary)}) + "\n"


def _result_line(article: str, result: Plain) -> Plain:
    rest = {key: value for key, value in result.items() if key != "type"}
    return {"type": "result", "article": article, "claim_type": result["type"], **rest}
