"""``factcheck report``: a saved result in any format. Nothing is checked again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.outputs import targets, write
from factcheck.cli.terminal import for_file, for_terminal
from factcheck.errors import EXIT_OK, InputError

if TYPE_CHECKING:
    from factcheck.core.records import Report

LARGEST = 2_000_000_000
"""Bytes of a saved result that are read; about a thousand long articles are 50 MB."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report")(report)


def report(
    saved: Annotated[
        str, typer.Argument(metavar="RESULT", help="A result saved with --format json or jsonl; - for stdin.")
    ],
    format: Annotated[  # noqa: A002
        list[str] | None, typer.Option("--format", metavar="NAME[=PATH]", help="Output format; repeatable.")
    ] = None,
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="Write to a file.")] = None,
    width: Annotated[int | None, typer.Option("--width", min=1, help="Columns of the report, 60 to 200.")] = None,
    color: Annotated[str | None, typer.Option("--color", help="auto, always or never.")] = None,
    ascii: Annotated[bool, typer.Option("--ascii", help="No character outside ASCII.")] = False,  # noqa: A002
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Findings only.")] = False,
    verbose: Annotated[int, typer.Option("-v", count=True, help="Leave nothing out.")] = 0,
    config: Annotated[str | None, typer.Option("--config", metavar="FILE", help="Configuration file.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Ignore every configuration file.")] = False,
) -> int:
    """Render a saved result again, in any format; nothing is re-checked."""
    from factcheck.reporters import render
    from factcheck.settings import resolve

    flags = {"width": width, "color": color, "ascii": ascii or None, "quiet": quiet or None, "verbose": verbose or None}
    settings = resolve(flags, config=config, isolated=isolated).settings
    data = load(saved)
    recorded = dict(data.settings)
    fail_on = recorded.get("fail_on")
    if isinstance(fail_on, tuple):
        settings = settings._replace(fail_on=tuple(str(word) for word in fail_on))
    settings = settings._replace(
        exit_zero=recorded.get("exit_zero") is True, require=str(recorded.get("require") or "any")
    )
    for name, path in targets(format or ["full"], output):
        chosen = for_file(settings) if path else for_terminal(settings, sys.stdout)
        write(render(name, data, chosen), path)
    return EXIT_OK


def load(path: str) -> Report:
    """Return the report in a saved result file, or on standard input for ``-``.

    Raises:
        InputError: the file cannot be read or is no result.
    """
    from factcheck.reporters.saved import read_result

    try:
        if path == "-":
            text = sys.stdin.buffer.read(LARGEST).decode("utf-8")
        else:
            with open(path, "rb") as file:
                text = file.read(LARGEST).decode("utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})", "give the path of a saved result") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: no UTF-8 at byte {error.start}", "give the path of a saved result") from error
    return read_result(text, path)
