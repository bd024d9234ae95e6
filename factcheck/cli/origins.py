"""``factcheck origins``: which kinds of origin are known, how each is obtained, and what that needs."""

from __future__ import annotations

import sys
from typing import Annotated, NamedTuple

import typer

from factcheck.errors import EXIT_OK


class KindOfOrigin(NamedTuple):
    """A kind of origin as an editor meets it."""

    kind: str
    what: str
    obtained: str
    needs: str


KINDS = (
    KindOfOrigin(
        "post",
        "a post on X/Twitter, Telegram, Mastodon or Bluesky: a link, an embed, a handle with a date",
        "the embed in the article; the platform's open endpoints (oEmbed, syndication, preview page, public API); "
        "the web archive under every name of the address",
        "--online and an address or handle; else archive add post.json --kind post --handle @NAME",
    ),
    KindOfOrigin(
        "statement",
        "a readout, press release or statement on an official page",
        "the page; where the page has moved to; the web archive's copy nearest to the date",
        "--online and an address; else archive add FILE --kind statement --issuer NAME --date DATE",
    ),
    KindOfOrigin(
        "report",
        "another outlet's article: 'The Courier reported', 'told the Courier'",
        "the page (teasers and walls are recognised: then only the part that is held counts); the web archive",
        "--online and a link; else archive add FILE --kind report --issuer OUTLET --date DATE",
    ),
    KindOfOrigin(
        "transcript",
        "a briefing, hearing or press conference in speaker turns",
        "the page or file, with its turns: who says the words is compared too",
        "--online and an address; else archive add FILE --kind transcript",
    ),
    KindOfOrigin(
        "speech",
        "a speech as prepared or as delivered",
        "the page or file; captions of a video as a part that proves presence but not absence",
        "--online and an address; else archive add FILE --kind speech --speaker NAME --date DATE",
    ),
    KindOfOrigin(
        "document",
        "a law, judgment, letter or report; PDF with the extra",
        "the page or file",
        "--online and an address, pip install 'factcheck[pdf]' for PDF; else archive add FILE --kind document",
    ),
    KindOfOrigin(
        "interview",
        "words said to an outlet, broadcast or in print",
        "the outlet's page; a transcript you register",
        "--online and a link; else archive add FILE --kind interview --issuer OUTLET --speaker NAME",
    ),
    KindOfOrigin(
        "unknown",
        "words somebody said, with no medium named",
        "whatever held text has them, as a witness",
        "archive add FILE of any kind; nothing is looked up",
    ),
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("origins")(origins)


def origins(as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False) -> int:
    """List the kinds of origin, how each is obtained and what it needs."""
    if as_json:
        import json

        sys.stdout.write(json.dumps([entry._asdict() for entry in KINDS], indent=1) + "\n")
        return EXIT_OK
    import textwrap

    from factcheck.cli.terminal import for_terminal
    from factcheck.settings import Settings

    columns = min(max(for_terminal(Settings(), sys.stdout).width or 100, 40), 100)
    lines: list[str] = []
    for entry in KINDS:
        lines.append(entry.kind)
        for label, text in (("what", entry.what), ("how", entry.obtained), ("needs", entry.needs)):
            indent = f"  {label:>5}  "
            lines += textwrap.wrap(text, columns, initial_indent=indent, subsequent_indent=" " * len(indent))
        lines.append("")
    sys.stdout.write("\n".join(lines))
    return EXIT_OK
