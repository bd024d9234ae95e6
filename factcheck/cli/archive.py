"""``factcheck archive``: keep origins, look at them, prove them. Refresh and review are in ``archive_net``."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.errors import EXIT_INCOMPLETE, EXIT_OK, UsageError
from factcheck.reporters.safe import safe_text

if TYPE_CHECKING:
    from factcheck.archives.verifying import Verified
    from factcheck.core.records import Capture

ArchiveOption = Annotated[
    str | None,
    typer.Option("--archive", metavar="DIR", help="The archive; the nearest fixtures/ or .factcheck/ if absent."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON on stdout.")]


def register(app: typer.Typer) -> None:
    """Add the command group."""
    group = typer.Typer(
        name="archive", help="Keep origins and prove them.", no_args_is_help=True, rich_markup_mode=None
    )
    from factcheck.cli import archive_add, archive_files

    archive_add.register(group)
    group.command("list")(list_captures)
    group.command("show")(show)
    group.command("verify")(verify)
    group.command("index")(index)
    archive_files.register(group)
    _register_network(group)
    app.add_typer(group)


def _register_network(group: typer.Typer) -> None:
    from importlib.util import find_spec

    if find_spec("factcheck.cli.archive_net"):
        from importlib import import_module

        import_module("factcheck.cli.archive_net").register(group)


def say(text: str = "") -> None:
    """Print one line, made safe."""
    sys.stdout.write(f"{safe_text(text)}\n")


def note(text: str) -> None:
    """Print one line on stderr, made safe."""
    sys.stderr.write(f"{safe_text(text)}\n")


def print_json(value: object) -> None:
    """Print a value as JSON; what is printed is only JSON."""
    import json

    sys.stdout.write(
        json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace").decode() + "\n"
    )


def list_captures(
    archive: ArchiveOption = None,
    json_: JsonOption = False,
    origins: Annotated[bool, typer.Option("--origins", help="The table of origins, held or not.")] = False,
    pending: Annotated[bool, typer.Option("--pending", help="Only what waits for review.")] = False,
    url: Annotated[str | None, typer.Option(help="Only captures whose URL holds these characters.")] = None,
) -> int:
    """List captures, one line each."""
    from factcheck.pipeline.opening import archive_to_use, open_archive

    opened = open_archive(archive_to_use(archive))
    if origins:
        return _list_origins(list(opened.origins()), json_)
    waiting = list(opened.pending())
    chosen = waiting if pending else [*opened.captures(), *waiting]
    chosen = [capture for capture in chosen if not url or url in (capture.url or "")]
    if json_:
        print_json([capture._asdict() for capture in chosen])
        return EXIT_OK
    for capture in chosen:
        say(one_line(capture))
    note(f"{opened.name}: {len(chosen)} capture{'s' if len(chosen) != 1 else ''}")
    return EXIT_OK


def _list_origins(origins: list[Any], json_: bool) -> int:
    if json_:
        print_json([origin._asdict() for origin in origins])
        return EXIT_OK
    for origin in origins:
        held = "held" if origin.held else "not held"
        shown = (origin.id, held, origin.kind, origin.issuer or "-", origin.date or "-", origin.note or "")
        say("  ".join(shown).rstrip())
    return EXIT_OK


def one_line(capture: Capture) -> str:
    """Return a capture as one line: id, time, grade, kind, who, what."""
    version = f"  v{capture.version}" if capture.version > 1 else ""
    state = "  PENDING" if capture.pending else ""
    who = capture.issuer or capture.speaker or capture.author or capture.publisher or "-"
    what = capture.title or capture.url or capture.source_id or capture.file
    grade = capture.relation if capture.completeness == "whole" else f"{capture.relation}, {capture.completeness}"
    return f"{capture.id}  {capture.captured}  {grade}  {capture.kind}  {who}  {what}{version}{state}"


def show(
    capture: Annotated[str, typer.Argument(help="A capture's id (or its beginning), given id, URL or file.")],
    archive: ArchiveOption = None,
    json_: JsonOption = False,
    raw: Annotated[bool, typer.Option("--raw", help="The bytes as kept, to stdout.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Only the text.")] = False,
) -> int:
    """Show one capture: what is said of it, its versions, and the text that is compared."""
    from factcheck.pipeline.keeping import named_capture, payload, versions_of
    from factcheck.pipeline.opening import archive_to_use, open_archive

    opened = open_archive(archive_to_use(archive))
    found = named_capture(opened, capture)
    if raw:
        sys.stdout.buffer.write(payload(opened, found))
        return EXIT_OK
    evidence = opened.evidence(found)
    if json_:
        print_json({**found._asdict(), "reader": evidence.reader, "turns": evidence.turns, "text": evidence.text})
        return EXIT_OK
    if not text:
        for name, value in found._asdict().items():
            if value not in {None, False} and name != "archive":
                say(f"{name + ':':<14}{value}")
        for other in versions_of(opened, found):
            say(f"{'also held:':<14}version {other.version}, {other.captured}, {other.id}")
        say()
    sys.stdout.write(safe_text(evidence.text, keep_newlines=True).rstrip("\n") + "\n")
    return EXIT_OK


def verify(
    place: Annotated[
        str | None, typer.Argument(metavar="[DIR|FILE]", help="An archive, or a WACZ or WARC that was handed over.")
    ] = None,
    archive: ArchiveOption = None,
    json_: JsonOption = False,
) -> int:
    """Compute every digest again and read every text again; status 3 where one fails.

    A file is taken in, as 'archive import' does it, into a folder that is thrown away.
    """
    from factcheck.pipeline.keeping import verify_archive, verify_handed_over
    from factcheck.pipeline.opening import archive_to_use

    if place and archive:
        raise UsageError(f"{place} and --archive {archive}: which one?", "name one archive")
    path = place or archive_to_use(archive)
    checked = verify_handed_over(path) if os.path.isfile(path) else verify_archive(path)
    if json_:
        print_json({**checked._asdict(), "damage": [item._asdict() for item in checked.damage]})
    else:
        _print_verified(path, checked)
    return EXIT_INCOMPLETE if checked.damage else EXIT_OK


def _print_verified(path: str, checked: Verified) -> None:
    for item in checked.damage:
        record = f" {item.record}:" if item.record else ""
        field = f" {item.field}:" if item.field else ""
        say(f"DAMAGED {item.file}:{record}{field} {item.detail}")
    for line in checked.notes:
        note(f"note: {line}")
    failed = len(checked.damage)
    say(
        f"{path}: {checked.files} files, {checked.records} records, {checked.texts} texts read again; "
        f"{checked.digests} digests computed, {failed} failed, {checked.without_digest} records without one"
    )


def index(archive: ArchiveOption = None, json_: JsonOption = False) -> int:
    """Write manifest and CDXJ index again from the files, and bring the search index up to date."""
    from factcheck.pipeline.keeping import index_archive
    from factcheck.pipeline.opening import archive_to_use

    path = archive_to_use(archive)
    made = index_archive(path)
    if json_:
        print_json(made._asdict())
    else:
        for line in made.damaged:
            note(f"left as it was: {line}")
        if made.lost_origins:
            note("the manifest was unreadable: origins without any capture are lost; restore it from git")
        say(f"{path}: {made.captures} captures and {made.bulk} bulk files indexed")
    return EXIT_INCOMPLETE if made.damaged or made.lost_origins else EXIT_OK
