"""``factcheck archive`` over the network: capture addresses, ask again for what is held, settle what is pending."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli.archive import ArchiveOption, JsonOption, note, one_line, print_json, say
from factcheck.errors import EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import Capture
    from factcheck.core.worddiff import Change
    from factcheck.pipeline.refresh import Renewed
    from factcheck.pipeline.review import Pending
    from factcheck.settings import Settings

_SHOWN_CHANGES = 20


def register(group: typer.Typer) -> None:
    """Add the commands."""
    group.command("refresh")(refresh)
    group.command("review")(review)
    group.command("timestamp")(timestamp)


def _online() -> Settings:
    """The settings of a command that is about the network; only an ``offline`` that somebody set keeps it from it.

    Raises:
        UsageError: the configuration says offline.
    """
    from factcheck.settings import resolve

    found = resolve()
    source = found.sources.get("offline", "default")
    if found.settings.offline and not source.startswith("default"):
        raise UsageError(f"offline is set ({source})", "take the setting away, or set FACTCHECK_OFFLINE=false")
    return found.settings._replace(offline=False, refresh=True)


def add_urls(
    folder: str, urls: Sequence[str], given: Mapping[str, Any], *, pending: bool = False, json_: bool = False
) -> int:
    """Capture addresses; one that cannot be had does not stop the others. Returns the exit status."""
    from factcheck.cli.progress import progress
    from factcheck.pipeline.capture import capture_urls

    with progress(len(urls), "capturing") as step:
        done = capture_urls(folder, urls, given, _online(), pending=pending, on_done=lambda _one: step())
    if json_:
        print_json([one.as_json() for one in done])
    for one in [] if json_ else done:
        if one.capture is not None:
            state = "pending" if one.capture.pending else "kept" if one.new else "held"
            say(f"{state} {one.capture.id}  {one.capture.archive}/{one.capture.file}")
        else:
            say(f"not kept {one.url}")
        for attempt in one.tried:
            note(f"  {attempt.archive}: {attempt.outcome}")
        for line in one.notes:
            note(f"  note: {line}")
        if one.problem is not None and one.problem.next_step:
            note(f"  {one.problem.next_step}")
    return EXIT_OK if all(one.capture is not None for one in done) else EXIT_INCOMPLETE


def capture_one(folder: str, url: str, said: Mapping[str, Any]) -> Capture | str:
    """Capture one address for a list; a string says why there is no capture."""
    from factcheck.pipeline.capture import capture_urls

    try:
        settings = _online()
    except UsageError as error:
        return f"not held, and not fetched: {error.message}"
    [done] = capture_urls(folder, [url], said, settings)
    if done.capture is not None:
        return done.capture
    return f"{done.problem.reason}: {done.problem.detail}" if done.problem else "not to be had"


def refresh(
    captures: Annotated[
        list[str] | None, typer.Argument(metavar="CAPTURE|URL...", help="What to ask for again; everything if absent.")
    ] = None,
    archive: ArchiveOption = None,
    json_: JsonOption = False,
    record: Annotated[
        bool, typer.Option("--record", help="Keep a note (revisit) also where nothing changed, as proof.")
    ] = False,
) -> int:
    """Ask again for what is held and show what changed, word by word.

    What changed is kept as pending; 'archive review' lets it count. Status 0: nothing changed; 1: something did;
    3: something could not be asked for.
    """
    from factcheck.cli.progress import progress
    from factcheck.pipeline.obtain import Obtainer
    from factcheck.pipeline.opening import archive_to_use, open_archive
    from factcheck.pipeline.refresh import latest, renew_all

    opened = open_archive(archive_to_use(archive))
    chosen = latest(opened, captures or ())
    with Obtainer(_online(), [opened], opened.path) as obtainer, progress(len(chosen), "asking again") as step:
        done = renew_all(opened, chosen, obtainer, record=record, on_done=lambda _one: step())
    if json_:
        print_json([_renewed_json(one) for one in done])
    else:
        _print_renewed(done)
    outcomes = {one.outcome for one in done}
    return EXIT_INCOMPLETE if "unavailable" in outcomes else EXIT_FINDINGS if "changed" in outcomes else EXIT_OK


def _renewed_json(one: Renewed) -> dict[str, Any]:
    return {
        "capture": one.capture.id,
        "url": one.capture.url,
        "outcome": one.outcome,
        "detail": one.detail,
        "new": one.new.id if one.new else None,
        "changes": [change._asdict() for change in one.changes],
    }


def _print_renewed(done: Sequence[Renewed]) -> None:
    for one in done:
        say(f"{one.outcome:<11} {one.capture.url}  ({one.detail})")
        _print_changes(one.changes)
        if one.outcome == "changed" and one.new is not None:
            say(f"  pending as {one.new.id}")
    counts = {word: sum(one.outcome == word for one in done) for word in ("changed", "unchanged", "unavailable")}
    note(", ".join(f"{number} {word}" for word, number in counts.items()))
    if counts["changed"]:
        note("'factcheck archive review' shows them again and lets them count")


def _print_changes(changes: Sequence[Change]) -> None:
    for change in changes[:_SHOWN_CHANGES]:
        say(f"  ... {change.marked()} ...")
    if len(changes) > _SHOWN_CHANGES:
        more = len(changes) - _SHOWN_CHANGES
        say(f"  ... and {more} more place{'s' if more > 1 else ''}")


def review(
    archive: ArchiveOption = None,
    json_: JsonOption = False,
    accept: Annotated[
        list[str] | None, typer.Option("--accept", metavar="ID|URL|all", help="Let it count (repeatable).")
    ] = None,
    reject: Annotated[
        list[str] | None, typer.Option("--reject", metavar="ID|URL|all", help="Remove it (repeatable).")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="Only show what is pending.")] = False,
) -> int:
    """Show what is pending and accept or reject it: by flag, or one by one at a terminal."""
    from factcheck.pipeline import review as reviewing
    from factcheck.pipeline.opening import archive_to_use

    path = archive_to_use(archive)
    items = reviewing.waiting(path)
    if accept or reject:
        taken = reviewing.chosen(items, accept or ())
        dropped = reviewing.chosen(items, reject or ())
        for capture in reviewing.settle(path, taken, dropped):
            say(f"accepted {capture.id}  {path}/{capture.file}")
        for capture in dropped:
            say(f"rejected {capture.id}  {capture.url or capture.file}")
        return EXIT_OK
    if json_:
        print_json([_pending_json(item) for item in items])
        return EXIT_OK
    if list_ or not (sys.stdin.isatty() and sys.stdout.isatty()):
        for item in items:
            _print_pending(item)
        note(f"{path}: {len(items)} pending; settle them with --accept ID or --reject ID")
        return EXIT_OK
    return _one_by_one(path, items)


def _pending_json(item: Pending) -> dict[str, Any]:
    return {
        "capture": item.capture._asdict(),
        "previous": item.previous.id if item.previous else None,
        "changes": [change._asdict() for change in item.changes],
    }


def _print_pending(item: Pending) -> None:
    say(one_line(item.capture))
    if item.previous is None:
        say("  the first capture of its address")
    else:
        places = f"{len(item.changes)} place{'s' if len(item.changes) != 1 else ''}"
        say(f"  after {item.previous.id} of {item.previous.captured}: {places} changed")
    _print_changes(item.changes)


def _one_by_one(path: str, items: Sequence[Pending]) -> int:
    from factcheck.pipeline.review import settle

    left = len(items)
    for item in items:
        _print_pending(item)
        answer = _answer()
        if answer == "q":
            break
        if answer == "a":
            settle(path, [item.capture], [])
        elif answer == "r":
            settle(path, [], [item.capture])
        left -= answer in ("a", "r")
    note(f"{path}: {left} pending" if left else f"{path}: nothing is pending")
    return EXIT_OK


def _answer() -> str:
    """Ask until one of the letters comes: an answer that was not understood settles nothing and skips nothing."""
    while True:
        said = str(typer.prompt("accept, reject, skip or quit [a/r/s/q]", default="s")).strip().lower()
        if said and any(word.startswith(said) for word in ("accept", "reject", "skip", "quit")):
            return said[0]


def timestamp(
    archive: ArchiveOption = None,
    json_: JsonOption = False,
    tsa: Annotated[
        str | None, typer.Option("--tsa", metavar="URL", help="The time-stamping authority (setting: tsa_url).")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Prove the stamps there are instead of making one.")] = False,
    root: Annotated[
        list[str] | None,
        typer.Option("--root", metavar="PEM", help="Trust this certificate (with --check)."),
    ] = None,
) -> int:
    """Have somebody else confirm that the captures existed at this time (RFC 3161), or prove such stamps."""
    from factcheck.pipeline.opening import archive_to_use, open_archive

    opened = open_archive(archive_to_use(archive))
    if check:
        return _check_stamps(opened.path, root or (), json_)
    from factcheck.archives.fetch import timestamp as utc
    from factcheck.archives.fetch import utc_now
    from factcheck.archives.timestamps import stamp, trusting
    from factcheck.pipeline.obtain import policy_of

    settings = _online()
    authority = tsa or settings.tsa_url
    if not authority:
        raise UsageError("no time-stamping authority is named", "give --tsa URL, or set tsa_url")
    policy = trusting(policy_of(settings), authority)
    name = stamp(opened.path, opened.files(), authority, policy, utc(utc_now()))
    if json_:
        print_json({"stamp": name, "files": len(opened.files()), "authority": authority})
    else:
        say(f"{opened.path}/{name}: {len(opened.files())} files stamped by {authority}")
    return EXIT_OK


def _check_stamps(path: str, roots: Sequence[str], json_: bool) -> int:
    from factcheck.archives.timestamps import prove

    stamps = prove(path, [_bytes_of(name) for name in roots])
    if json_:
        print_json([{**one._asdict(), "holds": one.holds} for one in stamps])
    for one in [] if json_ else stamps:
        say(f"{'holds' if one.holds else 'FAILS'} {one.name}  {one.time}  {one.files} files, signature {one.signature}")
        for label, names in (("changed", one.changed), ("removed since", one.missing)):
            for name in names:
                say(f"  {label}: {name}")
        if not one.imprint:
            say("  the stamp is not about this list")
        if one.detail:
            note(f"  {one.detail}")
    if not stamps:
        note(f"{path}: no time stamps")
    return EXIT_OK if all(one.holds for one in stamps) else EXIT_INCOMPLETE


def _bytes_of(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}", "name a file with a certificate") from error
