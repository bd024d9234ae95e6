"""``factcheck explain``: what a code means, with an example that has it and one that has not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.errors import EXIT_OK

if TYPE_CHECKING:
    from factcheck.rules import Example, Page


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("explain")(explain)


def explain(
    codes: Annotated[list[str] | None, typer.Argument(metavar="CODE...", help="FC101, or its name: altered.")] = None,
    width: Annotated[int | None, typer.Option("--width", min=20, help="Columns.")] = None,
) -> int:
    """Explain codes: meaning, an example of each kind, what to do; without a code, list them all."""
    from factcheck.core.catalogue import CATALOGUE
    from factcheck.rules import load

    if not codes:
        for entry in CATALOGUE:
            sys.stdout.write(f"{entry.code}  {entry.level:<8} {entry.name}\n")
        return EXIT_OK
    pages = [load(code) for code in codes]
    columns = width or _columns()
    sys.stdout.write("\n".join(page_text(page, columns) for page in pages))
    return EXIT_OK


def _columns() -> int:
    from factcheck.cli.terminal import for_terminal
    from factcheck.settings import Settings

    return min(for_terminal(Settings(), sys.stdout).width or 100, 100)


def page_text(page: Page, columns: int) -> str:
    """Return a page for a terminal."""
    from factcheck.core.catalogue import BY_CODE

    entry = BY_CODE[page.code]
    lines = [f"{page.code} {page.name} (level {entry.level})", "", *_wrapped(page.meaning, columns, "")]
    lines += ["", "Has it:", *_example(page.has, columns), "", "Has it not:", *_example(page.has_not, columns)]
    lines += ["", "What to do:", *_wrapped(page.action, columns, "  ")]
    lines += ["", "Authority:", *_wrapped(page.authority, columns, "  ")]
    return "\n".join(lines) + "\n"


def _example(example: Example, columns: int) -> list[str]:
    lines = _wrapped(f"article: {example.article}", columns, "  ")
    if example.origin:
        lines += _wrapped(f"origin:  {example.origin}", columns, "  ")
    return lines + _wrapped(f"because: {example.why}", columns, "  ")


def _wrapped(text: str, columns: int, indent: str) -> list[str]:
    import textwrap

    hang = indent + " " * 9 if text.startswith(("article: ", "origin:  ", "because: ")) else indent
    return textwrap.wrap(text, columns, initial_indent=indent, subsequent_indent=hang, break_long_words=False)
