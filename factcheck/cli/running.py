"""One run of ``check``: settings, articles, reports, exit status."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from factcheck.cli.outputs import targets, write
from factcheck.cli.terminal import for_file, for_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.core.records import ArticleReport
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
    near = inputs[0] if inputs and inputs[0] != "-" and "://" not in inputs[0] else "."
    start = os.path.dirname(os.path.abspath(near))
    return resolve(given, config=config if isinstance(config, str) else None, isolated=isolated, start=start).settings


def once(inputs: Sequence[str], settings: Settings, *, opening: bool = False, isolated: bool = False) -> int:
    """One pass over the inputs."""
    wanted = targets(settings.format, settings.output)
    from factcheck.pipeline.check import iterate, report_of

    names = [name for name, _ in wanted]
    parts = _watched(iterate(inputs, settings, isolated=isolated), len(inputs), settings)
    if len(wanted) == 1 and names[0] == "jsonl" and wanted[0][1] is None:
        return _streamed(parts, settings)
    report = report_of(tuple(parts), settings)
    from factcheck.reporters import render

    for name, path in wanted:
        chosen = name or _default_format(report.articles, path)
        shown = for_file(settings) if path else for_terminal(settings, sys.stdout)
        write(render(chosen, report, shown), path)
        if opening and chosen == "html" and path:
            import webbrowser

            webbrowser.open("file://" + os.path.abspath(path))
    return report.summary.exit_status


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


def _streamed(parts: Iterator[ArticleReport], settings: Settings) -> int:
    """JSON Lines as they come: memory does not grow with the number of articles."""
    from factcheck.pipeline.check import Tally
    from factcheck.reporters import stream

    out, tally = stream("jsonl"), Tally(settings)
    write(out.begin(settings), None)
    for part in parts:
        tally.add(part)
        write(out.article(part), None)
    summary = tally.summary()
    write(out.end(summary), None)
    return summary.exit_status


def _default_format(parts: Sequence[ArticleReport], path: str | None) -> str:
    """``full`` for people at a terminal with few findings, else ``concise``."""
    people = path is None and sys.stdout.isatty()
    count = sum(len(part.results) for part in parts)
    forced = os.environ.get("FORCE_COLOR")
    return "full" if (people or forced) and count <= MANY else "concise"
