"""``factcheck extract``: the claims of an article, no origin touched."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.core.urls import shown
from factcheck.errors import EXIT_NO_CLAIMS, EXIT_OK, EXIT_USAGE, InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import Article, Extraction

_FORMATS = ("full", "json", "jsonl")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("extract")(extract)


def extract(
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="INPUT", help="A file (text, Markdown, HTML) or - for stdin.")
    ] = None,
    batch: Annotated[
        str | None, typer.Option("--batch", metavar="FILE", help="JSON Lines of {doc_id, text} in, JSON Lines out.")
    ] = None,
    output_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help="full (people), json, or jsonl (one claim a line).")
    ] = "full",
    output: Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="Write to a file.")] = None,
    width: Annotated[int | None, typer.Option("--width", metavar="N", help="Columns of the listing.")] = None,
) -> int:
    """List the claims of articles: quotations, reports, speakers, cues, citations; no origin is touched."""
    if output_format not in _FORMATS:
        raise UsageError(f"unknown format '{output_format}'", f"choose one of: {', '.join(_FORMATS)}")
    if batch is None and not inputs:
        raise UsageError("nothing to extract from", "name a file, or - for stdin, or --batch FILE")
    out = open(output, "w", encoding="utf-8") if output else sys.stdout  # noqa: SIM115
    try:
        if batch is not None:
            return _batch(batch, out.write)
        return _articles(inputs or [], output_format, width, out.write)
    finally:
        if output:
            out.close()


def _articles(inputs: list[str], output_format: str, width: int | None, write: _Write) -> int:
    from factcheck._version import VERSION
    from factcheck.core.extraction import extract_article
    from factcheck.reporters.claims import extraction_plain, listing
    from factcheck.reporters.json_ import encode

    found = 0
    plain = []
    for name in inputs:
        article = _read(name)
        extraction = extract_article(article)
        article = _placed(article, extraction)
        found += len(extraction.claims)
        if output_format == "full":
            write(listing(article, extraction, width or _columns()))
        else:
            plain.append(extraction_plain(article, extraction))
    if output_format == "json":
        head = {"schema_version": 1, "tool": {"name": "factcheck", "version": VERSION}, "articles": plain}
        write(encode(head) + "\n")
    elif output_format == "jsonl":
        for one in plain:
            results = one["results"]
            assert isinstance(results, list)
            for record in results:
                write(encode({"type": "claim", "article": one["id"], "claim": record}) + "\n")
        write(encode({"type": "summary", "articles": len(plain), "claims": found}) + "\n")
    return EXIT_OK if found else EXIT_NO_CLAIMS


def _placed(article: Article, extraction: Extraction) -> Article:
    """Name the lines of the file, as ``check`` does; the text read out of Markdown or a page has other lines."""
    from factcheck.core.placing import Carrier, placed
    from factcheck.pipeline.suppress import source_text

    source = source_text(article)
    if source == article.text:
        return article
    claims = extraction.claims
    spans = [claim.span for claim in claims] + [span for claim in claims for span in claim.also_at]
    spans += [finding.span for finding in extraction.findings]
    return placed(article, spans, Carrier(article.text, source))


def _columns() -> int:
    import shutil

    return max(60, min(200, shutil.get_terminal_size((100, 24)).columns))


def _read(name: str) -> Article:
    from factcheck import readers

    data = sys.stdin.buffer.read() if name == "-" else _bytes(name)
    read = getattr(readers, "read_article", None)
    if read is not None:
        article: Article = read(data, name=name)
        return article
    from factcheck.core.records import Article as Record
    from factcheck.core.text import sha256_text

    text = data.decode("utf-8", "replace")
    return Record(sha256_text(text)[:12], text, sha256_text(text), path=name)


def _bytes(name: str) -> bytes:
    try:
        with open(name, "rb") as file:
            return file.read()
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory", "name the files in it") from None
    except FileNotFoundError:
        if name.startswith(("http://", "https://")):
            hint = "save the page and name the file; 'factcheck check URL --online' fetches it"
            raise InputError(f"{shown(name)}: an address is not read here", hint) from None
        raise InputError(f"{name}: no such file", "check the path") from None
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}", "check that it can be read") from None


def _lines(name: str) -> Iterator[bytes]:
    if name == "-":
        yield from sys.stdin.buffer
        return
    try:
        with open(name, "rb") as file:
            yield from file
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory", "name a file of JSON Lines") from None
    except FileNotFoundError:
        raise InputError(f"{name}: no such file", "check the path") from None
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}", "check that it can be read") from None


def _batch(name: str, write: _Write) -> int:
    """Answer every line; a bad one gives an error record, and the status says so at the end."""
    from factcheck.core.extraction import extract as extract_text
    from factcheck.reporters.claims import batch_line
    from factcheck.reporters.json_ import encode

    bad = 0
    for number, line in enumerate(_lines(name), 1):
        if not line.strip():
            continue
        doc_id, text, problem = _record(line, number)
        if problem:
            bad += 1
            write(encode({"id": doc_id, "error": problem}) + "\n")
        else:
            write(encode(batch_line(doc_id, extract_text(text))) + "\n")
    return EXIT_USAGE if bad else EXIT_OK


def _record(line: bytes, number: int) -> tuple[str, str, str]:
    """Return a line's id and text, or its id and what is wrong with it."""
    fallback = f"line {number}"
    try:
        record = json.loads(line)
    except UnicodeDecodeError:
        return fallback, "", f"line {number} is not UTF-8"
    except (ValueError, RecursionError) as error:
        return fallback, "", f"line {number} is not JSON: {error}"
    if not isinstance(record, dict):
        return fallback, "", f"line {number} is no object; expected {{doc_id, text}}"
    doc_id = record.get("doc_id", record.get("id", fallback))
    if not isinstance(record.get("text"), str):
        return str(doc_id), "", f"line {number} has no text"
    return str(doc_id), record["text"], ""


if TYPE_CHECKING:
    from collections.abc import Callable

    _Write = Callable[[str], object]
