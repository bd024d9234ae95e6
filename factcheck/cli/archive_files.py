"""``factcheck archive import``, ``bundle`` and ``prune``: whole files in, whole files out, and what may go."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.errors import EXIT_INCOMPLETE, EXIT_OK, FactcheckError, UsageError

if TYPE_CHECKING:
    from factcheck.archives.bulk_import import Imported
    from factcheck.pipeline.importing import PagesImported

_ArchiveOption = Annotated[
    str | None, typer.Option("--archive", metavar="DIR", help="The archive; the nearest one if absent.")
]
_JsonOption = Annotated[bool, typer.Option("--json", help="JSON on stdout.")]


def register(group: typer.Typer) -> None:
    """Add the commands."""
    group.command("import")(import_)
    group.command("bundle")(bundle)
    group.command("prune")(prune)


def import_(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="WARC, WARC.gz, WACZ, JSON Lines (gzip too).")],
    archive: _ArchiveOption = None,
    kind: Annotated[str | None, typer.Option(help="What kind of origin the pages are.")] = None,
    issuer: Annotated[str | None, typer.Option(help="Who issued them.")] = None,
    relation: Annotated[str | None, typer.Option(help="How near they are to the origin; primary if absent.")] = None,
    origin: Annotated[str | None, typer.Option(metavar="ID", help="The origin they are or bear witness to.")] = None,
    supplied_by: Annotated[str | None, typer.Option(help="Who handed the file in.")] = None,
    url: Annotated[list[str] | None, typer.Option(help="Only the pages with this address (repeatable).")] = None,
    pending: Annotated[bool, typer.Option("--pending", help="Pages wait for 'archive review'.")] = False,
    no_index: Annotated[bool, typer.Option("--no-index", help="Leave the search index as it is.")] = False,
    json_: _JsonOption = False,
) -> int:
    """Take in what others hand over; a bulk import that was stopped goes on where it stopped."""
    from factcheck.cli.archive import note, print_json
    from factcheck.cli.archive_add import now
    from factcheck.pipeline.importing import import_file
    from factcheck.pipeline.opening import archive_to_write

    folder = archive_to_write(archive)
    given = {"kind": kind, "issuer": issuer, "relation": relation, "origin": origin, "supplied_by": supplied_by}
    given = {name: value for name, value in given.items() if value is not None}
    status, shown = EXIT_OK, []
    for path in files:
        try:
            done = import_file(folder, path, given, now(), urls=tuple(url or ()), pending=pending, progress=_progress())
        except FactcheckError as error:
            if len(files) == 1:
                raise
            note(f"factcheck: {error}")
            status = max(status, error.exit_status)
            continue
        ok, summary = _summary(done, quiet=json_)
        status = status if ok else EXIT_INCOMPLETE
        shown.append(summary)
    if not no_index and os.path.exists(os.path.join(folder, "manifest.json")):
        _update_index(folder)
    if json_:
        print_json(shown)
    return status


def _update_index(folder: str) -> None:
    from factcheck.pipeline.indexing import update_index
    from factcheck.pipeline.opening import open_archive

    update_index(open_archive(folder))


def _progress() -> Any:  # noqa: ANN401 - a callback or nothing
    """Return a counter line for stderr, shown on a terminal only and only after a second."""
    import sys
    import time

    if not sys.stderr.isatty():
        return None
    start = time.monotonic()

    def show(done: int) -> None:
        if time.monotonic() - start > 1:
            sys.stderr.write(f"\r{done} documents\r")
            sys.stderr.flush()

    return show


def _summary(done: Imported | PagesImported, *, quiet: bool) -> tuple[bool, dict[str, Any]]:
    from factcheck.archives.bulk_import import Imported
    from factcheck.cli.archive import note, say

    if isinstance(done, Imported):
        if not quiet:
            state = "imported" if done.new else "held already:"
            resumed = f" ({done.resumed} were there from an import that was stopped)" if done.resumed else ""
            say(f"{state} {done.bulk.records} documents of {done.bulk.input} as {done.bulk.file}{resumed}")
        for bad in done.bad[:20]:
            note(f"  line {bad.line}: {bad.detail}")
        if len(done.bad) > 20:
            note(f"  and {len(done.bad) - 20} more lines")
        if done.unknown_kinds:
            note(f"  note: kept as kind unknown: {', '.join(done.unknown_kinds)}")
        return not done.bad, {**done.bulk._asdict(), "new": done.new, "bad": [bad._asdict() for bad in done.bad]}
    if not quiet:
        for capture in done.captures:
            say(f"kept {capture.id}  {capture.archive}/{capture.file}  {capture.url or ''}")
        for one in done.bulk:
            say(f"kept {one.records} documents of {one.input} as {one.file}")
    for passed in done.passed:
        note(f"  {'DAMAGED' if passed.damaged else 'passed over'} {passed.what}: {passed.why}")
    if done.problem:
        note(f"  DAMAGED {done.problem}")
    if not quiet:
        say(f"{done.path}: {len(done.captures)} pages kept, {len(done.passed)} records passed over")
    made = {"path": done.path, "captures": [c._asdict() for c in done.captures], "problem": done.problem}
    return done.whole, {**made, "passed": [p._asdict() for p in done.passed]}


def bundle(
    captures: Annotated[
        list[str] | None, typer.Argument(metavar="CAPTURE...", help="Ids, URLs or files; all if absent.")
    ] = None,
    archive: _ArchiveOption = None,
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="The file to write.")] = None,
    open_: Annotated[str | None, typer.Option("--open", metavar="URL", help="The page that replay opens on.")] = None,
    title: Annotated[str | None, typer.Option(help="The bundle's title.")] = None,
    json_: _JsonOption = False,
) -> int:
    """Write a WACZ, the same bytes for the same captures, to hand over."""
    from factcheck.archives import wacz
    from factcheck.cli.archive import print_json, say
    from factcheck.pipeline.keeping import named_capture
    from factcheck.pipeline.opening import archive_to_use, open_archive

    opened = open_archive(archive_to_use(archive))
    only = {named_capture(opened, name).id for name in captures} if captures else None
    made = wacz.bundle(opened, output or wacz.default_bundle_name(opened), only=only, main_url=open_, title=title)
    if json_:
        print_json(made._asdict())
    else:
        say(f"{made.path}: {made.captures} captures, {made.pages} pages, opens on {made.main_page or 'no page'}")
        say(f"sha256 {made.sha256}")
    return EXIT_OK


def prune(
    captures: Annotated[list[str] | None, typer.Argument(metavar="CAPTURE...", help="Ids, URLs or files.")] = None,
    archive: _ArchiveOption = None,
    damaged: Annotated[bool, typer.Option("--damaged", help="Captures that fail their digest.")] = False,
    unchanged: Annotated[bool, typer.Option("--unchanged", help="Versions with the text of the one before.")] = False,
    pending: Annotated[bool, typer.Option("--pending", help="Everything that waits for review.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    json_: _JsonOption = False,
) -> int:
    """Remove captures for good: those named, and those the options choose."""
    from factcheck.cli.archive import one_line, print_json, say
    from factcheck.pipeline.keeping import named_capture, prunable, remove
    from factcheck.pipeline.opening import archive_to_use, open_archive

    if not (captures or damaged or unchanged or pending):
        raise UsageError("nothing to prune", "name captures, or say --damaged, --unchanged or --pending")
    opened = open_archive(archive_to_use(archive))
    chosen = {capture.id: capture for capture in (named_capture(opened, name) for name in captures or ())}
    more = prunable(opened, damaged=damaged, unchanged=unchanged, pending=pending)
    chosen |= {capture.id: capture for capture in more}
    if not dry_run and chosen:
        remove(opened.path, list(chosen))
    if json_:
        print_json({"removed": [] if dry_run else list(chosen), "chosen": [c._asdict() for c in chosen.values()]})
        return EXIT_OK
    for capture in chosen.values():
        say(f"{'would remove' if dry_run else 'removed'} {one_line(capture)}")
    say(f"{opened.path}: {len(chosen)} capture{'s' if len(chosen) != 1 else ''} {'would go' if dry_run else 'removed'}")
    return EXIT_OK
