"""One run of ``check``: settings, articles, reports, exit status."""

from __future__ import annotations

import os
import sys

from factcheck.cli.outputs import Sink, targets
from factcheck.cli.terminal import for_file, for_terminal
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.core.records import ArticleReport
    from factcheck.pipeline.inputs import Waiting
    from factcheck.settings import Settings

MANY = 20
"""Findings above which people get one line each, as when the output is piped."""


def run_check(inputs: list[str], given: dict[str, object]) -> int:
    """Check the inputs and write every format asked for; return the exit status."""
    opening = bool(given.pop("open", False))
    isolated = bool(given.get("isolated"))
    settings = resolved(given, inputs)
    if settings.watch:
        from factcheck.cli.watching import watch

        return watch(inputs, settings)
    return once(inputs, settings, opening=opening, isolated=isolated)


def resolved(given: dict[str, object], inputs: Sequence[str]) -> Settings:
    """Merge flags, environment and files into the settings of this run."""
    from factcheck.settings import resolve

    config, isolated = given.pop("config", None), bool(given.pop("isolated", False))
    near = inputs[0] if inputs and inputs[0] != "-" and "://" not in inputs[0] else ""
    start = os.path.dirname(os.path.abspath(near)) if near else os.getcwd()
    return resolve(given, config=config if isinstance(config, str) else None, isolated=isolated, start=start).settings


def once(inputs: Sequence[str], settings: Settings, *, opening: bool = False, isolated: bool = False) -> int:
    """One pass over the inputs."""
    wanted = targets(settings.format, settings.output)
    from factcheck.pipeline.check import iterate

    found = iterate(inputs, settings, isolated=isolated, waiting=_waiting(settings))
    parts = _watched(found, len(inputs), settings)
    name = "concise"
    if any(not name for name, _ in wanted) and sys.stdout.isatty():
        # What people see by default depends on how much there is to see.
        held = tuple(parts)
        name = "full" if sum(len(part.results) for part in held) <= MANY else "concise"
        parts = iter(held)
    chosen = [(format_name or name, path) for format_name, path in wanted]
    status = _written(parts, chosen, settings)
    page = next((path for format_name, path in chosen if format_name == "html" and path), None)
    if opening and page:
        import webbrowser

        webbrowser.open("file://" + os.path.abspath(page))
    return status


def _written(parts: Iterator[ArticleReport], chosen: Sequence[tuple[str, str | None]], settings: Settings) -> int:
    """Write every output as the articles come: memory does not grow with their number, unless a format's must."""
    from factcheck.pipeline.check import Tally

    tally = Tally(settings)
    first = next(parts, None)  # a fault of the whole run comes before anything is written
    sinks: list[Sink] = []
    try:
        for name, path in chosen:
            sinks.append(Sink(name, path, for_file(settings) if path else for_terminal(settings, sys.stdout)))
        for part in _all(first, parts):
            tally.add(part)
            for sink in sinks:
                sink.article(part)
        summary = tally.summary()
        for sink in sinks:
            sink.end(summary)
    finally:
        for sink in sinks:
            sink.abandon()
    return summary.exit_status


def _all(first: ArticleReport | None, rest: Iterator[ArticleReport]) -> Iterator[ArticleReport]:
    if first is not None:
        yield first
    yield from rest


def _waiting(settings: Settings) -> Waiting | None:
    """Return what says how far the network is, where somebody watches who did not ask for quiet."""
    if settings.offline or settings.quiet or not sys.stderr.isatty():
        return None
    from factcheck.cli.progress import progress

    return lambda what, total: progress(total, what)


def _watched(parts: Iterator[ArticleReport], total: int, settings: Settings) -> Iterator[ArticleReport]:
    """Pass the parts on, and say how far the run is where somebody watches."""
    if total < 2 or not sys.stderr.isatty():
        yield from parts
        return
    from factcheck.cli.progress import progress

    with progress(total, "checking", quiet=settings.quiet) as step:
        for part in parts:
            step()
            yield part
