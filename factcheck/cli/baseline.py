"""``factcheck baseline``: accept today's findings by their words, and drop what no longer occurs."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.errors import EXIT_OK, EXIT_USAGE, UsageError
from factcheck.settings import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import ArticleReport
    from factcheck.pipeline.suppress import Entry
    from factcheck.settings import Settings

USUAL = "factcheck-baseline.json"

_Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT...", help="Articles, or results saved with --format json or jsonl.")
]
_File = Annotated[str | None, typer.Option("--baseline", metavar="FILE", help=f"The baseline; default {USUAL}.")]
_Archive = Annotated[list[str] | None, typer.Option("--archive", metavar="DIR", help="Archive of origins; repeatable.")]
_Offline = Annotated[bool | None, typer.Option("--offline/--online", help="Whether to touch the network.")]
_Config = Annotated[str | None, typer.Option("--config", metavar="FILE", help="Configuration file.")]
_Isolated = Annotated[bool, typer.Option("--isolated", help="Ignore every configuration file.")]


def register(app: typer.Typer) -> None:
    """Add the command group."""
    group = typer.Typer(no_args_is_help=True, help="Accept today's findings, by content key.")
    group.command("update")(update)
    group.command("prune")(prune)
    app.add_typer(group, name="baseline")


def update(
    inputs: _Inputs,
    baseline: _File = None,
    archive: _Archive = None,
    offline: _Offline = None,
    config: _Config = None,
    isolated: _Isolated = False,
) -> int:
    """Accept every finding of these articles as it stands today; entries of other articles are kept."""
    from factcheck.pipeline.suppress import baseline_entries, baseline_text

    settings, path = _settings(baseline, archive, offline, config, isolated)
    parts = _parts(inputs, settings, isolated)
    held = set(_held(path))
    names = _names(parts)
    accepted = {entry for part in parts for entry in baseline_entries(part)}
    kept = {entry for entry in held if entry.article not in names}
    _write(path, baseline_text(kept | accepted))
    gone, new = len(held - kept - accepted), len(accepted - held)
    total = len(kept | accepted)
    sys.stderr.write(f"{path}: {total} finding{'' if total == 1 else 's'} accepted ({new} new, {gone} gone)\n")
    return _status(parts)


def prune(
    inputs: _Inputs,
    baseline: _File = None,
    archive: _Archive = None,
    offline: _Offline = None,
    config: _Config = None,
    isolated: _Isolated = False,
) -> int:
    """Drop entries of these articles whose finding no longer occurs; nothing new is accepted."""
    from factcheck.pipeline.suppress import baseline_entries, baseline_text

    settings, path = _settings(baseline, archive, offline, config, isolated)
    if not os.path.exists(path):
        raise UsageError(f"no baseline {path}", "make one with 'factcheck baseline update INPUT...'")
    parts = _parts(inputs, settings, isolated)
    held, names = set(_held(path)), _names(parts)
    found = {entry for part in parts for entry in baseline_entries(part)}
    kept = {entry for entry in held if entry.article not in names or entry in found}
    _write(path, baseline_text(kept))
    sys.stderr.write(f"{path}: {len(kept)} findings kept, {len(held) - len(kept)} dropped\n")
    return _status(parts)


def _settings(
    baseline: str | None, archive: list[str] | None, offline: bool | None, config: str | None, isolated: bool
) -> tuple[Settings, str]:
    flags = {"archive": tuple(archive) if archive else None, "offline": offline, "baseline": baseline}
    settings = resolve(flags, config=config, isolated=isolated).settings
    path = settings.baseline or USUAL
    # The run itself must see every finding: the baseline is what is being made.
    return settings._replace(baseline=None), path


def _parts(inputs: list[str], settings: Settings, isolated: bool) -> tuple[ArticleReport, ...]:
    """Return what was found: from saved results as they are, from articles by checking them."""
    from factcheck.cli.report import load
    from factcheck.pipeline.check import check_articles

    saved = [name for name in inputs if name.endswith((".json", ".jsonl"))]
    articles = [name for name in inputs if name not in saved]
    parts = tuple(part for name in saved for part in load(name).articles)
    if articles:
        parts += check_articles(articles, settings.archive, settings).articles
    return tuple(_marked(parts, settings, isolated))


def _marked(parts: Iterable[ArticleReport], settings: Settings, isolated: bool) -> Iterable[ArticleReport]:
    """Give fingerprints and suppressions to what has none yet."""
    from factcheck.pipeline.suppress import Suppressions

    rules = Suppressions.load(settings, time.strftime("%Y-%m-%d"), isolated=isolated)
    for part in parts:
        known = all(result.fingerprint for result in part.results)
        yield part if known else rules.apply(part)


def _names(parts: Iterable[ArticleReport]) -> set[str]:
    from factcheck.pipeline.suppress import article_name

    return {article_name(part) for part in parts if part.error is None}


def _held(path: str) -> Iterable[Entry]:
    from factcheck.pipeline.suppress import read_entries

    if not os.path.exists(path):
        return ()
    with open(path, encoding="utf-8") as file:
        return read_entries(path, file.read())


def _write(path: str, text: str) -> None:
    partial = f"{path}.{os.getpid()}.part"
    try:
        with open(partial, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(partial, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})", "check the folder") from error


def _status(parts: Iterable[ArticleReport]) -> int:
    unread = [part for part in parts if part.error is not None]
    for part in unread:
        from factcheck.reporters.safe import flat_text

        name = part.article.path or part.article.id
        sys.stderr.write(f"factcheck: {flat_text(name)}: {flat_text(part.error or '')}; its entries are as they were\n")
    return EXIT_USAGE if unread else EXIT_OK
