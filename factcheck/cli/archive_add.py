"""``factcheck archive add``: register files, URLs and origins that are known and not held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.errors import EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, InputError, UsageError

if TYPE_CHECKING:
    from factcheck.core.records import Capture
    from factcheck.pipeline.listing import Row
    from factcheck.pipeline.register import Registered

_KINDS = "post|statement|report|transcript|speech|document|interview"


_Items = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILE|URL...", help="Files, folders, URLs, or a CSV list (url, quote, speaker)."),
]
_Kind = Annotated[str | None, typer.Option(metavar=_KINDS, help="What kind of origin it is.")]
_Issuer = Annotated[str | None, typer.Option(help="Who issued it: an office, an outlet, a person.")]
_Speaker = Annotated[str | None, typer.Option(help="Who speaks in it.")]
_Handle = Annotated[str | None, typer.Option(help="The account, as @name.")]
_Date = Annotated[str | None, typer.Option(help="When it was published.")]
_Captured = Annotated[str | None, typer.Option(metavar="TIME", help="When it was captured; now if absent.")]
_Url = Annotated[str | None, typer.Option(help="Where it stands or stood.")]
_Title = Annotated[str | None, typer.Option(help="Its title.")]
_Author = Annotated[str | None, typer.Option(help="Its author.")]
_Language = Annotated[str | None, typer.Option(metavar="CODE", help="Its language.")]
_Relation = Annotated[
    str | None,
    typer.Option(
        metavar="primary|archived|embed|reprint|witness", help="How near it is to the origin; primary if absent."
    ),
]
_Completeness = Annotated[
    str | None, typer.Option(metavar="whole|excerpt|teaser|truncated|captions", help="How much of it this is.")
]
_Publisher = Annotated[str | None, typer.Option(help="Who published this copy, where that is not the issuer.")]
_Origin = Annotated[str | None, typer.Option(metavar="ID", help="The origin that it is or bears witness to.")]
_Translated = Annotated[bool | None, typer.Option("--translated/--not-translated", help="It is a translation.")]
_SourceId = Annotated[str | None, typer.Option(metavar="ID", help="Your own id for it.")]
_SuppliedBy = Annotated[str | None, typer.Option(help="Who handed it in.")]
_Note = Annotated[str | None, typer.Option(help="A remark; for --not-held the reason.")]
_Alias = Annotated[list[str] | None, typer.Option(help="Another name of the issuer (with --not-held; repeatable).")]
_NotHeld = Annotated[
    bool, typer.Option("--not-held", help="Enter an origin that is known and of which no copy is held.")
]
_Pending = Annotated[bool, typer.Option("--pending", help="Wait for 'archive review' before it counts.")]
_Archive = Annotated[str | None, typer.Option(metavar="DIR", help="The archive; made where there is none.")]
_Json = Annotated[bool, typer.Option("--json", help="JSON on stdout.")]


def register(group: typer.Typer) -> None:
    """Add the command."""
    group.command("add")(add)


def add(
    items: _Items = None,
    kind: _Kind = None,
    issuer: _Issuer = None,
    speaker: _Speaker = None,
    handle: _Handle = None,
    date: _Date = None,
    captured: _Captured = None,
    url: _Url = None,
    title: _Title = None,
    author: _Author = None,
    language: _Language = None,
    relation: _Relation = None,
    completeness: _Completeness = None,
    publisher: _Publisher = None,
    origin: _Origin = None,
    translated: _Translated = None,
    source_id: _SourceId = None,
    supplied_by: _SuppliedBy = None,
    note: _Note = None,
    alias: _Alias = None,
    not_held: _NotHeld = False,
    pending: _Pending = False,
    archive: _Archive = None,
    json_: _Json = False,
) -> int:
    """Keep origins: capture URLs, register files, enter origins that are not held.

    What a file says itself needs no flag; a TOML beside it (transcript.txt, transcript.toml) says more; a flag wins.
    """
    given: dict[str, Any] = {
        "kind": kind, "issuer": issuer, "speaker": speaker, "handle": handle, "date": date, "captured": captured,
        "url": url, "title": title, "author": author, "language": language, "relation": relation,
        "completeness": completeness, "publisher": publisher, "origin": origin, "translated": translated,
        "source_id": source_id, "supplied_by": supplied_by, "note": note,
    }  # fmt: skip
    given = {name: value for name, value in given.items() if value is not None}
    from factcheck.pipeline.opening import archive_to_write

    folder = archive_to_write(archive)
    if not_held:
        return _add_origin(folder, given, tuple(alias or ()), items or [])
    if not items:
        raise UsageError("nothing to add", "name files, folders or URLs, or say --not-held")
    return _add_items(folder, items, given, pending=pending, json_=json_)


def _add_origin(folder: str, given: dict[str, Any], aliases: tuple[str, ...], items: list[str]) -> int:
    from factcheck.archives.keeper import Keeper
    from factcheck.cli.archive import say
    from factcheck.pipeline.register import origin_not_held

    if items:
        raise UsageError("--not-held takes no file", "leave out --not-held to register a file")
    made = origin_not_held(given, aliases)
    with Keeper(folder) as keeper:
        keeper.add_origins([made])
    say(f"{folder}: origin {made.id} is known and not held: {made.note}")
    return EXIT_OK


def _add_items(folder: str, items: list[str], given: dict[str, Any], *, pending: bool, json_: bool) -> int:
    from factcheck.pipeline.listing import is_list
    from factcheck.pipeline.register import files_of

    urls = [item for item in items if _is_url(item)]
    lists = [item for item in items if not _is_url(item) and is_list(item)]
    files = files_of([item for item in items if item not in urls and item not in lists])
    status = EXIT_OK
    if files:
        done, failed = _add_files(folder, files, given, pending=pending, alone=len(files) + len(urls) == 1)
        _show_files(done, json_=json_)
        status = EXIT_INCOMPLETE if failed else EXIT_OK
    for path in lists:
        status = max(status, _add_list(folder, path, given, json_=json_))
    if urls:
        from importlib import import_module

        network = import_module("factcheck.cli.archive_net")
        captured: int = network.add_urls(folder, urls, given, pending=pending, json_=json_)
        status = max(status, captured)
    return status


def _show_files(done: list[Registered], *, json_: bool) -> None:
    from factcheck.cli.archive import note, print_json, say

    if json_:
        print_json([{**one.capture._asdict(), "new": one.new, "notes": one.notes} for one in done])
        return
    for one in done:
        say(f"{'kept' if one.new else 'held'} {one.capture.id}  {one.capture.archive}/{one.capture.file}")
        for line in one.notes:
            note(f"  note: {line}")


def _add_list(folder: str, path: str, given: dict[str, Any], *, json_: bool) -> int:
    """Keep the origins of a list and compare its quotations; status 1 where one is not found or altered."""
    from factcheck.archives.keeper import Keeper
    from factcheck.cli.archive import print_json, say
    from factcheck.pipeline.listing import compared, read_list, run_list
    from factcheck.pipeline.opening import open_archive

    rows = read_list(path)
    with Keeper(folder) as keeper:
        kept = run_list(rows, keeper, given, now(), lambda row, said: _captured(folder, row, said))
    done = compared(kept, open_archive(folder))
    if json_:
        print_json([one.as_json() for one in done])
    for one in [] if json_ else done:
        judged = one.judgement
        verdict = f"{judged.verdict} {'' if judged.score is None else judged.score}".strip() if judged else ""
        outcome = one.problem or verdict or "kept"
        say(f"row {one.row.number}: {outcome}  {one.row.quote or ''}  {one.row.url or one.row.file or ''}".rstrip())
    if any(one.problem for one in done):
        return EXIT_INCOMPLETE
    refused = any(one.judgement and one.judgement.accept is False for one in done)
    return EXIT_FINDINGS if refused else EXIT_OK


def _captured(folder: str, row: Row, said: dict[str, Any]) -> Capture | str:
    """Return what is held of a row's address, else capture it; a string says why neither was to be had."""
    import os

    from factcheck.pipeline.opening import open_archive

    if not row.url:
        return "the row has neither a URL nor a file"
    if os.path.exists(os.path.join(folder, "manifest.json")):
        held = [one for one in open_archive(folder).captures() if one.url == row.url]
        if held:
            return held[-1]
    from importlib import import_module

    network = import_module("factcheck.cli.archive_net")
    result: Capture | str = network.capture_one(folder, row.url, said)
    return result


def _add_files(
    folder: str, files: list[str], given: dict[str, Any], *, pending: bool, alone: bool
) -> tuple[list[Registered], int]:
    from factcheck.archives.keeper import Keeper
    from factcheck.cli.archive import note
    from factcheck.pipeline.register import register_file

    done, failed, time = [], 0, now()
    with Keeper(folder) as keeper:
        for path in files:
            try:
                done.append(register_file(keeper, path, given, time, pending=pending))
            except InputError as error:
                if alone:
                    raise
                failed += 1
                note(f"factcheck: {error}")
    return done, failed


def now() -> str:
    """Return the time of registering; SOURCE_DATE_EPOCH, where set, stands in for the clock."""
    import os
    from datetime import UTC, datetime

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch and epoch.isdigit() else datetime.now(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _is_url(item: str) -> bool:
    return item.lower().startswith(("http://", "https://"))
