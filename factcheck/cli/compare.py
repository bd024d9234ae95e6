"""``factcheck compare``: one quotation against one or more files, or many from JSON Lines."""

from __future__ import annotations

import json
import os
import sys
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from factcheck.core.compare import compare
from factcheck.core.records import Source
from factcheck.errors import EXIT_FINDINGS, EXIT_OK, InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.placing import Carrier
    from factcheck.core.records import Edit, Judgement

_BATCH_KEYS = ("verdict", "severity", "accept", "score", "source_id", "spans")


def register(app: typer.Typer) -> None:
    """Add the command to the application."""

    @app.command("compare")
    def _compare(
        quote: Annotated[str, typer.Argument(help="The quotation, without its marks.")] = "",
        source: Annotated[list[str] | None, typer.Argument(help="Text files to compare with; - reads stdin.")] = None,
        cited: Annotated[
            str | None, typer.Option(help="The file that the article cites; the others are asked after it.")
        ] = None,
        context: Annotated[str, typer.Option(help="The article's words around the quotation.")] = "",
        profile: Annotated[
            str, typer.Option(help="House style: reuters, ap, guardian, chicago, bluebook.")
        ] = "reuters",
        format: Annotated[str, typer.Option("--format", help="full or json.")] = "full",  # noqa: A002
        batch: Annotated[
            str | None, typer.Option(help="JSON Lines with id, quote, cited, sources, context; - reads stdin.")
        ] = None,
    ) -> None:
        """Compare one quotation with one or more texts, word by word."""
        if batch is not None:
            with _opened(batch) as lines:
                run_batch(lines, sys.stdout, profile)
            raise typer.Exit(EXIT_OK)
        if not quote or not source:
            raise UsageError(
                "compare needs a quotation and at least one file", "factcheck compare QUOTE SOURCE... , or --batch FILE"
            )
        if format not in {"full", "json"}:
            raise UsageError(f"compare has no format {format!r}", "use full or json")
        sources = [_source_of(name) for name in source]
        judgement = compare(quote, sources, cited=cited, context=context, profile=profile)
        sys.stdout.write(_as_json(judgement) if format == "json" else _as_text(judgement, sources))
        raise typer.Exit(EXIT_FINDINGS if judgement.accept is False else EXIT_OK)


def _opened(name: str) -> IO[str]:
    if name == "-":
        return open(sys.stdin.fileno(), encoding="utf-8", errors="surrogateescape", closefd=False)
    try:
        return open(name, encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}", "give a file of JSON Lines, or - for stdin") from error


def _source_of(name: str) -> Source:
    """Read one file as the origin it is: the words of a page are not those of its comments and attributes.

    Raises:
        InputError: it cannot be read, or holds no text that could be compared.
    """
    from factcheck.readers import read_origin

    try:
        if name == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:
                data = file.read()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}", "give a file that holds the origin's words") from error
    reading = read_origin(data, name=None if name == "-" else name)
    if reading.problem is not None or not reading.text.strip():
        why = reading.problem.detail if reading.problem else "no text in it"
        raise InputError(f"{name}: {why}", "give a file that holds the origin's words")
    return Source(
        name,
        reading.text,
        reading.completeness,
        reading.language,
        reading.kind,
        reading.turns,
        reading.hidden,
    )


def run_batch(lines: IO[str], out: IO[str], profile: str = "reuters") -> None:
    """Answer JSON Lines with JSON Lines, one for one, in order; a bad line costs only itself."""
    for answer in answers(lines, profile):
        out.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
        out.flush()


def answers(lines: IO[str], profile: str) -> Iterator[dict[str, Any]]:
    """Yield the answer to each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name: Any = None
        try:
            case = json.loads(line)
            name = case.get("id") if isinstance(case, dict) else None
            yield answer(case, profile)
        except Exception as error:  # whatever one line does, the others are answered
            reason = (
                str(error)
                if isinstance(error, (InputError, UsageError, ValueError))
                else f"{type(error).__name__}: {error}"
            )
            yield {"id": name, "error": f"line {number}: {reason}"}


def answer(case: object, profile: str) -> dict[str, Any]:
    """Return the answer to one case.

    Raises:
        InputError: where a field is missing or of the wrong kind.
    """
    if not isinstance(case, dict):
        raise InputError("not a JSON object")
    quote, sources = case.get("quote"), case.get("sources")
    if not isinstance(quote, str):
        raise InputError("quote is missing or not a text")
    if not isinstance(sources, list):
        raise InputError("sources is missing or not a list")
    judgement = compare(
        quote,
        [_source(entry) for entry in sources],
        cited=case.get("cited"),
        context=case.get("context") or "",
        profile=case.get("profile") or profile,
    )
    record: dict[str, Any] = {"id": case.get("id")}
    record |= {key: getattr(judgement, key) for key in _BATCH_KEYS}
    record["edits"] = [edit._asdict() for edit in judgement.edits]
    record["flags"] = judgement.flags
    record["message"] = judgement.message
    return record


def _source(entry: object) -> Source:
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str) or not isinstance(entry.get("id"), str):
        raise InputError("a source needs id and text")
    return Source(
        id=entry["id"],
        text=entry["text"],
        completeness=entry.get("completeness") or "whole",
        language=entry.get("language"),
        translated=bool(entry.get("translated")),
    )


def _as_json(judgement: Judgement) -> str:
    record = judgement._asdict()
    record["words"] = judgement.words._asdict() if judgement.words else None
    record["edits"] = [edit._asdict() for edit in judgement.edits]
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _as_text(judgement: Judgement, sources: list[Source]) -> str:
    """Return the judgement for people: verdict, count, what changed, where it stands."""
    from factcheck.core.catalogue import code_of
    from factcheck.core.text import LineIndex
    from factcheck.reporters.safe import safe_text

    code = code_of(judgement)
    head = f"{code.code} {code.title}"
    if judgement.score is not None:
        head += f"  {judgement.score}%"
    if judgement.message:
        head += f"  {safe_text(judgement.message)}"
    rows = [head]
    if judgement.flags:
        rows.append("  flags: " + ", ".join(judgement.flags))
    rows += [f"  {edit.type}: {_marked(edit)}" for edit in judgement.edits]
    text = next((one.text for one in sources if one.id == judgement.source_id), None)
    if text is not None:
        lines, carrier = LineIndex(text), _carrier(judgement.source_id or "", text)
        name = safe_text(judgement.source_id or "")
        for start, end in judgement.spans:
            place = (carrier and carrier.begin(start)) or lines.place(start)
            rows.append(f"  {name}:{place.line}:{place.column}: {safe_text(text[start:end])}")
    return "\n".join(rows) + "\n"


def _marked(edit: Edit) -> str:
    """What the origin has and what the quotation has, in the marks of a word diff; a side without words is left out."""
    from factcheck.reporters.safe import safe_text

    sides = (
        f"[-{safe_text(edit.source)}-]" if edit.source else "",
        f"{{+{safe_text(edit.quote)}+}}" if edit.quote else "",
    )
    return " ".join(side for side in sides if side)


def _carrier(name: str, text: str) -> Carrier | None:
    """Return what carries places over to the file, where the text was read out of marks."""
    from factcheck.core.placing import LARGEST, Carrier

    if not os.path.isfile(name) or os.path.getsize(name) > LARGEST:
        return None
    with open(name, encoding="utf-8-sig", errors="replace") as file:
        source = file.read()
    return Carrier(text, source) if "<" in source and source != text else None
