"""``factcheck find``: where in the archive do these words stand, how altered, who said them first."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.errors import EXIT_INCOMPLETE, EXIT_OK, FactcheckError, InputError, UsageError
from factcheck.reporters.safe import safe_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.pipeline.find import Finder, Hit


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("find")(find)


def find(
    quote: Annotated[str | None, typer.Argument(help="The words, brackets and ellipses included; - for stdin.")] = None,
    archive: Annotated[list[str] | None, typer.Option(metavar="DIR", help="An archive (repeatable).")] = None,
    batch: Annotated[
        str | None, typer.Option(metavar="FILE", help="JSON Lines in, JSON Lines out; - for stdin.")
    ] = None,
    speaker: Annotated[str | None, typer.Option(help="Who is said to have said it: fitting hits come first.")] = None,
    date: Annotated[str | None, typer.Option(help="When it was quoted: later documents come last.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="An id or URL not to look at (repeatable).")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Hits shown.")] = 10,
    profile: Annotated[str, typer.Option(help="The house style that decides minor cases.")] = "reuters",
    json_: Annotated[bool, typer.Option("--json", help="JSON on stdout.")] = False,
) -> int:
    """Say where in the archive these words stand, how altered, and who said them first."""
    from factcheck.pipeline.find import Finder
    from factcheck.pipeline.opening import archives_to_search

    if (quote is None) == (batch is None):
        raise UsageError("find takes one quotation, or --batch FILE", "factcheck find 'the words' --archive DIR")
    finder = Finder(archives_to_search(archive))
    if batch is not None:
        status = _batch(finder, batch, limit, profile)
    else:
        words = sys.stdin.read() if quote == "-" else quote or ""
        if not words.strip():
            raise InputError("the quotation is empty", "give the words to look for")
        hits = finder.find(
            words, speaker=speaker, date=date, exclude=tuple(exclude or ()), limit=limit, profile=profile
        )
        _show(hits, json_)
        status = EXIT_OK
    for line in dict.fromkeys(finder.notes):
        sys.stderr.write(f"note: {safe_text(line)}\n")
        status = EXIT_INCOMPLETE
    return status


def _show(hits: tuple[Hit, ...], json_: bool) -> None:
    if json_:
        sys.stdout.write(json.dumps([_as_json(hit, full=True) for hit in hits], ensure_ascii=True, indent=1) + "\n")
        return
    for hit in hits:
        capture = hit.capture
        who = (capture and (capture.speaker or capture.issuer or capture.author)) or "-"
        when = (capture and (capture.published or capture.captured)) or "-"
        flags = f"  ({', '.join(hit.judgement.flags)})" if hit.judgement.flags else ""
        lines = [
            f"{hit.judgement.verdict} {hit.score}  {when}  {who}  {hit.source_id}{flags}",
            f"  {(capture and capture.title) or ''}  {hit.url or ''}".rstrip(),
            f"  {' '.join(hit.passage.split())[:400]}",
            *(f"  {reason}" for reason in hit.reasons),
        ]
        sys.stdout.write("".join(f"{safe_text(line)}\n" for line in lines if line.strip()))
    if not hits:
        sys.stdout.write("these words stand in no document of the archive\n")


def _as_json(hit: Hit, *, full: bool = False) -> dict[str, Any]:
    made: dict[str, Any] = {
        "source_id": hit.source_id,
        "url": hit.url,
        "score": hit.score,
        "verdict": hit.judgement.verdict,
        "spans": [list(span) for span in hit.spans],
    }
    if full and hit.capture:
        made |= {"capture": hit.capture.id, "published": hit.capture.published, "title": hit.capture.title}
        made |= {"speaker": hit.capture.speaker or hit.capture.issuer or hit.capture.author, "passage": hit.passage}
        made |= {"flags": list(hit.judgement.flags), "edits": [edit._asdict() for edit in hit.judgement.edits]}
    return made


def _batch(finder: Finder, path: str, limit: int, profile: str) -> int:
    """One output line for each input line, in order; a bad line is its own error and the run goes on."""
    for number, line in _lines(path):
        made = _one(finder, number, line, limit, profile)
        sys.stdout.write(json.dumps(made, ensure_ascii=True) + "\n")
        sys.stdout.flush()
    return EXIT_OK


def _one(finder: Finder, number: int, line: bytes, limit: int, profile: str) -> dict[str, Any]:
    name: object = None
    try:
        item = json.loads(line)
        if not isinstance(item, dict):
            raise InputError(f"line {number}: not a JSON object")
        name = item.get("id")
        quote, exclude = item.get("quote"), item.get("exclude") or []
        if not isinstance(quote, str) or not quote.strip():
            raise InputError(f'line {number}: no "quote"')
        if not isinstance(exclude, list):
            raise InputError(f'line {number}: "exclude" is not a list')
        hits = finder.find(
            quote,
            speaker=_text(item, "speaker"),
            date=_text(item, "date"),
            exclude=tuple(str(one) for one in exclude),
            limit=limit,
            profile=profile,
        )
        return {"id": name, "hits": [_as_json(hit) for hit in hits]}
    except (ValueError, RecursionError) as error:
        return {"id": name, "error": f"line {number}: not JSON: {error}"}
    except FactcheckError as error:
        return {"id": name, "error": error.message}


def _text(item: dict[str, Any], name: str) -> str | None:
    value = item.get(name)
    return str(value) if value else None


def _lines(path: str) -> Iterator[tuple[int, bytes]]:
    try:
        file = sys.stdin.buffer if path == "-" else open(path, "rb")  # noqa: SIM115
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file, or - for stdin") from error
    with file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield number, line
