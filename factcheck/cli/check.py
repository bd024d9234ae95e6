"""``factcheck check``: the full parser of the main job's options."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.quick import split

_LIST = "comma-separated"


_Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT...", help="Files (text, Markdown, HTML, .warc, PDF), addresses, or -.")
]
_Archive = Annotated[
    list[str] | None,
    typer.Option("--archive", metavar="DIR", help="Archive of origins; repeatable. Default: nearest fixtures/."),
]
_Offline = Annotated[
    bool | None, typer.Option("--offline/--online", help="Whether to touch the network (default under CI: not).")
]
_Refresh = Annotated[bool, typer.Option("--refresh", help="Fetch origins again even where a capture is held.")]
_Format = Annotated[
    list[str] | None,
    typer.Option("--format", metavar="NAME[=PATH]", help="Output format; repeatable, each to its own path."),
]
_Output = Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="Write to a file.")]
_FailOn = Annotated[
    str | None, typer.Option("--fail-on", metavar="LIST", help=f"Verdicts or codes that fail the run, {_LIST}.")
]
_ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
_AllowIncomplete = Annotated[
    bool, typer.Option("--allow-incomplete", help="Do not fail where an origin could not be read.")
]
_Require = Annotated[
    str | None, typer.Option("--require", metavar="GRADE", help="Least evidence: primary, archived or any.")
]
_Profile = Annotated[
    str | None, typer.Option("--profile", help="House style: reuters, ap, guardian, chicago, bluebook.")
]
_At = Annotated[str | None, typer.Option("--at", metavar="DATE", help="Version of the origins in force then.")]
_Select = Annotated[str | None, typer.Option("--select", metavar="CODES", help=f"Only these, {_LIST}.")]
_Ignore = Annotated[str | None, typer.Option("--ignore", metavar="CODES", help=f"Not these, {_LIST}.")]
_Baseline = Annotated[
    str | None, typer.Option("--baseline", metavar="FILE", help="Findings accepted before; only new ones count.")
]
_Jobs = Annotated[int | None, typer.Option("--jobs", min=1, help="Origins fetched side by side.")]
_Timeout = Annotated[float | None, typer.Option("--timeout", metavar="S", help="Seconds for one exchange.")]
_ArticleUrl = Annotated[str | None, typer.Option("--article-url", help="Where the article stands.")]
_ArticleDate = Annotated[str | None, typer.Option("--article-date", help="When it was published (ISO).")]
_ArticleTitle = Annotated[str | None, typer.Option("--article-title", help="Its title.")]
_Watch = Annotated[bool, typer.Option("--watch", help="Check again whenever an input or archive changes.")]
_Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Findings only.")]
_Verbose = Annotated[int, typer.Option("-v", count=True, help="More about how it was found; -vv for all.")]
_Color = Annotated[str | None, typer.Option("--color", help="auto, always or never.")]
_Width = Annotated[int | None, typer.Option("--width", help="Columns of the report, 60 to 200.")]
_Ascii = Annotated[bool, typer.Option("--ascii", help="No character outside ASCII in frames.")]
_Config = Annotated[str | None, typer.Option("--config", metavar="FILE", help="Configuration file.")]
_Isolated = Annotated[bool, typer.Option("--isolated", help="Ignore every configuration file.")]
_Open = Annotated[bool, typer.Option("--open", help="Open the HTML report when it is written.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(check)


def check(
    inputs: _Inputs,
    archive: _Archive = None,
    offline: _Offline = None,
    refresh: _Refresh = False,
    format: _Format = None,  # noqa: A002
    output: _Output = None,
    fail_on: _FailOn = None,
    exit_zero: _ExitZero = False,
    allow_incomplete: _AllowIncomplete = False,
    require: _Require = None,
    profile: _Profile = None,
    at: _At = None,
    select: _Select = None,
    ignore: _Ignore = None,
    baseline: _Baseline = None,
    jobs: _Jobs = None,
    timeout: _Timeout = None,
    article_url: _ArticleUrl = None,
    article_date: _ArticleDate = None,
    article_title: _ArticleTitle = None,
    watch: _Watch = False,
    quiet: _Quiet = False,
    verbose: _Verbose = 0,
    color: _Color = None,
    width: _Width = None,
    ascii: _Ascii = False,  # noqa: A002
    config: _Config = None,
    isolated: _Isolated = False,
    open: _Open = False,  # noqa: A002
) -> int:
    """Check every quotation and report of the articles against the origins they cite."""
    from factcheck.cli.running import run_check

    values = {
        "offline": offline, "output": output, "require": require, "profile": profile, "at": at, "baseline": baseline,
        "jobs": jobs, "timeout": timeout, "article_url": article_url, "article_date": article_date,
        "article_title": article_title, "color": color, "width": width, "config": config,
    }  # fmt: skip
    lists = {"fail_on": fail_on, "select": select, "ignore": ignore}
    repeated = {"archive": archive, "format": format}
    switches = {
        "refresh": refresh, "exit_zero": exit_zero, "allow_incomplete": allow_incomplete, "watch": watch,
        "quiet": quiet, "verbose": verbose, "ascii": ascii, "isolated": isolated, "open": open,
    }  # fmt: skip
    given: dict[str, object] = {name: value for name, value in values.items() if value is not None}
    given |= {name: split(words) for name, words in lists.items() if words is not None}
    given |= {name: tuple(each) for name, each in repeated.items() if each}
    given |= {name: value for name, value in switches.items() if value}
    return run_check(inputs, given)
