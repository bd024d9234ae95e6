"""``factcheck check``: the full parser of the main job's options."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.quick import split

_LIST = "comma-separated"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(check)


def check(
    inputs: Annotated[
        list[str], typer.Argument(metavar="INPUT...", help="Files (text, Markdown, HTML, .warc, PDF), addresses, or -.")
    ],
    archive: Annotated[
        list[str] | None,
        typer.Option("--archive", metavar="DIR", help="Archive of origins; repeatable. Default: nearest fixtures/."),
    ] = None,
    offline: Annotated[
        bool | None, typer.Option("--offline/--online", help="Whether to touch the network (default under CI: not).")
    ] = None,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Fetch origins again even where a capture is held.")
    ] = False,
    format: Annotated[  # noqa: A002
        list[str] | None,
        typer.Option("--format", metavar="NAME[=PATH]", help="Output format; repeatable, each to its own path."),
    ] = None,
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="Write to a file.")] = None,
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", metavar="LIST", help=f"Verdicts or codes that fail the run, {_LIST}.")
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")] = False,
    allow_incomplete: Annotated[
        bool, typer.Option("--allow-incomplete", help="Do not fail where an origin could not be read.")
    ] = False,
    require: Annotated[
        str | None, typer.Option("--require", metavar="GRADE", help="Least evidence: primary, archived or any.")
    ] = None,
    profile: Annotated[
        str | None, typer.Option("--profile", help="House style: reuters, ap, guardian, chicago, bluebook.")
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", metavar="DATE", help="Version of the origins in force then.")
    ] = None,
    select: Annotated[str | None, typer.Option("--select", metavar="CODES", help=f"Only these, {_LIST}.")] = None,
    ignore: Annotated[str | None, typer.Option("--ignore", metavar="CODES", help=f"Not these, {_LIST}.")] = None,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="FILE", help="Findings accepted before; only new ones count.")
    ] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="Origins fetched side by side.")] = None,
    timeout: Annotated[float | None, typer.Option("--timeout", metavar="S", help="Seconds for one exchange.")] = None,
    article_url: Annotated[str | None, typer.Option("--article-url", help="Where the article stands.")] = None,
    article_date: Annotated[str | None, typer.Option("--article-date", help="When it was published (ISO).")] = None,
    article_title: Annotated[str | None, typer.Option("--article-title", help="Its title.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Check again whenever an input or archive changes.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Findings only.")] = False,
    verbose: Annotated[int, typer.Option("-v", count=True, help="More about how it was found; -vv for all.")] = 0,
    color: Annotated[str | None, typer.Option("--color", help="auto, always or never.")] = None,
    width: Annotated[int | None, typer.Option("--width", help="Columns of the report, 60 to 200.")] = None,
    ascii: Annotated[bool, typer.Option("--ascii", help="No character outside ASCII in frames.")] = False,  # noqa: A002
    config: Annotated[str | None, typer.Option("--config", metavar="FILE", help="Configuration file.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Ignore every configuration file.")] = False,
    open: Annotated[bool, typer.Option("--open", help="Open the HTML report when it is written.")] = False,  # noqa: A002
) -> int:
    """Check every quotation and report of the articles against the origins they cite."""
    from factcheck.cli.running import run_check

    named = {
        "archive": tuple(archive) if archive else None,
        "offline": offline,
        "refresh": refresh or None,
        "format": tuple(format) if format else None,
        "output": output,
        "fail_on": split(fail_on) if fail_on is not None else None,
        "exit_zero": exit_zero or None,
        "allow_incomplete": allow_incomplete or None,
        "require": require,
        "profile": profile,
        "at": at,
        "select": split(select) if select is not None else None,
        "ignore": split(ignore) if ignore is not None else None,
        "baseline": baseline,
        "jobs": jobs,
        "timeout": timeout,
        "article_url": article_url,
        "article_date": article_date,
        "article_title": article_title,
        "watch": watch or None,
        "quiet": quiet or None,
        "verbose": verbose or None,
        "color": color,
        "width": width,
        "ascii": ascii or None,
        "config": config,
        "isolated": isolated or None,
        "open": open or None,
    }
    return run_check(inputs, {key: value for key, value in named.items() if value is not None})
