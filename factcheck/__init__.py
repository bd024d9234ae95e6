"""factcheck: checks every quotation of an article against the origin it cites, word by word.

The public API is this module: :func:`check`, :func:`extract`, :func:`compare`, :func:`find`. Imports are
lazy, so that ``import factcheck`` costs nothing until something is asked of it.
"""

from __future__ import annotations

from factcheck._version import VERSION as __version__  # noqa: N811

TYPE_CHECKING = False  # that of typing: importing it costs half an interpreter start
if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Claim, Judgement, Report, Source
    from factcheck.pipeline.find import Hit
    from factcheck.settings import Settings

__all__ = ["__version__", "check", "compare", "extract", "find"]


def check(
    article: Article | str,
    archives: Sequence[str] = (),
    settings: Settings | None = None,
) -> Report:
    """Check one article: find its claims, their origins, align and judge.

    Args:
        article: an :class:`~factcheck.core.records.Article`, or the path of a file (text, Markdown, HTML).
        archives: folders in the archive format; the nearest ``fixtures/`` or ``.factcheck/`` if empty.
        settings: everything else; the defaults never touch the network.

    Returns:
        A report with one result for every claim extracted.

    Raises:
        InputError: the article cannot be read as text.
        ArchiveError: an archive named here cannot be read.
    """
    from factcheck.pipeline.check import check_articles

    return check_articles((article,), archives, settings)


def extract(text: str) -> tuple[Claim, ...]:
    """Return every quotation and report of a plain text, in order of place, each with its speaker and citation."""
    from factcheck.core.extraction import extract as extract_all

    return extract_all(text).claims


def compare(quote: str, sources: Sequence[Source | str], cited: str | None = None, context: str = "") -> Judgement:
    """Compare one quotation with one or more texts.

    Args:
        quote: the words as printed between the marks, the quoter's own brackets and ellipses included.
        sources: the texts; a bare string is a source whose id is its position.
        cited: the id of the source that the article names; the first one if absent.
        context: the article's words around the quotation, for signals such as "(citation omitted)".
    """
    from factcheck.core.compare import compare as compare_all
    from factcheck.core.records import Source

    made = [s if isinstance(s, Source) else Source(str(n), s) for n, s in enumerate(sources)]
    return compare_all(quote, made, cited=cited, context=context)


def find(quote: str, archive: str) -> tuple[Hit, ...]:
    """Return where in an archive these words stand, best first, each with its own judgement."""
    from factcheck.pipeline.find import find as find_all

    return find_all(quote, archive)
