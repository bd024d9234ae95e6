"""The main job: articles in, one result for every claim out.

Everything extracted is reported or counted as suppressed; one article that cannot be read is reported as such
and never stops the others.
"""

from __future__ import annotations

import os
import time

from factcheck._version import VERSION
from factcheck.core.extraction import extract_article
from factcheck.core.hidden import hidden_findings
from factcheck.core.records import Article, ArticleReport, Finding, Report, Summary
from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import ArchiveError, FactcheckError
from factcheck.pipeline.claims import judged
from factcheck.pipeline.comparing import Case
from factcheck.pipeline.inputs import find_archives, is_address, load_article
from factcheck.pipeline.judge import judge
from factcheck.pipeline.pool import Pool
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.core.known import Register
    from factcheck.core.ports import Archive
    from factcheck.pipeline.inputs import Waiting


def check_articles(
    articles: Sequence[Article | str], archives: Sequence[str] = (), settings: Settings | None = None
) -> Report:
    """Check articles one after another and return the whole report.

    Raises:
        ArchiveError: an archive named cannot be opened.
    """
    chosen = settings or Settings()
    if archives:
        chosen = chosen._replace(archive=tuple(archives))
    return report_of(tuple(iterate(articles, chosen)), chosen)


def report_of(parts: tuple[ArticleReport, ...], settings: Settings) -> Report:
    """The whole report of articles that were checked."""
    tally = Tally(settings)
    for part in parts:
        tally.add(part)
    return Report(parts, tally.summary(), settings.recorded(), VERSION)


def iterate(
    articles: Sequence[Article | str],
    settings: Settings,
    *,
    today: str = "",
    isolated: bool = False,
    waiting: Waiting | None = None,
) -> Iterator[ArticleReport]:
    """Yield the report of each article as soon as it is done; memory does not grow with their number.

    Args:
        articles: articles, or names of files and addresses.
        settings: everything else.
        today: the ISO day against which suppressions expire; the clock's if empty.
        isolated: read no suppression file.
        waiting: entered while the network is waited for, with what for and how many; it gives a function to call as
            each one comes.
    """
    from factcheck.pipeline.suppress import Suppressions

    names = tuple(name for name in articles if isinstance(name, str))
    rules = Suppressions.load(settings, today or time.strftime("%Y-%m-%d"), _start(names), isolated=isolated)
    pool = Pool(open_archives(find_archives(settings.archive, names)))
    for entry in articles:
        yield rules.apply(check_one(entry, pool, settings, waiting))
    yield from rules.leftover()


def _start(names: Sequence[str]) -> str:
    near = names[0] if names and names[0] != "-" and not is_address(names[0]) else ""
    return os.path.dirname(os.path.abspath(near)) if near else "."


def open_archives(names: Sequence[str]) -> list[Archive]:
    """Open the archives named.

    Raises:
        ArchiveError: one of them is missing or damaged.
    """
    from factcheck.pipeline.opening import open_archive

    return [open_archive(name) for name in names]


def _name_of(entry: str) -> str:
    """What reports call an input: its path, or its address without a name and password in it."""
    if "://" not in entry:
        return entry
    from factcheck.core.urls import shown

    return shown(entry)


def check_one(entry: Article | str, pool: Pool, settings: Settings, waiting: Waiting | None = None) -> ArticleReport:
    """Check one article against the pool; a fault of its own becomes its report's ``error``."""
    name = entry.id if isinstance(entry, Article) else _name_of(entry)
    try:
        article = entry if isinstance(entry, Article) else load_article(entry, settings, waiting)
    except ArchiveError:
        raise
    except FactcheckError as error:
        said = f"{error.message}; {error.hint}" if error.hint else error.message
        return ArticleReport(Article(name, "", "", path=name), (), (), said)
    extraction = extract_article(article, _known(settings.outlets))
    claims = judged(extraction.claims, article.text)
    if article.language is None:
        article = article._replace(language=extraction.language)
    if not settings.offline:
        from factcheck.pipeline.online import obtain_all

        obtain_all(claims, article, pool, settings, waiting)
    spans = tuple(claim.span for claim in claims if claim.type != "report")
    case = Case(article, pool, settings, spans, claims)
    results = tuple(judge(claim, case) for claim in claims)
    form = extraction.findings + hidden_findings(article.text)
    return ArticleReport(article, results, form + _damaged(pool))


def _known(path: str | None) -> Register | None:
    """The outlets and institutions of the user's file, if one is set; see ``docs/citations.md``."""
    if path is None:
        return None
    from factcheck.pipeline.outlets import read_outlets

    return read_outlets(path)


def _damaged(pool: Pool) -> tuple[Finding, ...]:
    """Captures that failed their digest, as findings of the run: what rests on them was not compared."""
    return tuple(Finding("FC306", "error", (0, 0), str(error).replace("\n", " ")) for error in pool.damaged.values())


class Tally:
    """Counts the results of a run as they come, and decides its exit status."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._verdicts: dict[str, int] = {}
        self._suppressed = self._articles = self._unread = 0
        self._statuses: set[int] = set()

    def add(self, part: ArticleReport) -> None:
        """Count one article."""
        from factcheck.core.gates import exit_status
        from factcheck.pipeline.suppress import RULES

        if part.article.id.startswith(RULES):
            return  # findings of a file of suppressions: shown, but no article
        self._articles += 1
        self._unread += part.error is not None
        self._statuses.add(exit_status((part,), self._settings))
        for result in part.results:
            self._verdicts[result.judgement.verdict] = self._verdicts.get(result.judgement.verdict, 0) + 1
            self._suppressed += result.suppressed is not None

    def summary(self) -> Summary:
        """The run in numbers."""
        from factcheck.core.gates import joined

        verdicts = tuple(sorted(self._verdicts.items()))
        status = joined(self._statuses)
        return Summary(sum(self._verdicts.values()), verdicts, self._suppressed, status, self._articles, self._unread)
