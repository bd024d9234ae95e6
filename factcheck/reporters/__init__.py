"""One file per output format; untrusted text passes safe_text before any of them.

A format is a module with ``Stream``: ``begin(settings)``, ``article(part)`` and ``end(summary)`` each return the
text to write next, so that a thousand articles never stand in memory together. Formats whose output is one
document keep what they must and write it in ``end``. ``render`` does all three for a finished report.
"""

from __future__ import annotations

from importlib import import_module

from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.core.records import Report
    from factcheck.reporters.protocols import ReportSettings, Stream

FORMATS: dict[str, str] = {
    "full": "full",
    "concise": "concise",
    "json": "json_",
    "jsonl": "jsonl",
    "html": "html",
    "markdown": "markdown",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "annotation": "annotation",
    "claimreview": "claimreview",
}
"""Format name -> module of this package; imported when asked for."""


def stream(name: str) -> Stream:
    """Return a fresh stream of a format.

    Raises:
        UsageError: for a name that is no format, with the nearest one that is.
    """
    module = FORMATS.get(name)
    if module is None:
        raise UsageError(f"unknown format {name!r}", _suggest(name))
    made: Stream = import_module(f"{__name__}.{module}").Stream()
    return made


def render(name: str, report: Report, settings: ReportSettings) -> str:
    """Return a whole report in one format, ending in a newline."""
    from factcheck.reporters.head import Head

    made = stream(name)
    parts = [made.begin(settings, Head(report.version, report.settings))]
    parts += [made.article(part) for part in report.articles]
    parts.append(made.end(report.summary))
    return "".join(parts)


def _suggest(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, FORMATS, 1)
    return (f"did you mean {near[0]!r}? " if near else "") + f"formats: {', '.join(FORMATS)}"
