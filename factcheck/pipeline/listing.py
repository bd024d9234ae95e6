"""A desk's list of quotations, as a spreadsheet exports it: a URL or a file, the words, who said them, a row each.

Every row's origin is kept (or found held already), and where the row has a quotation, it is compared with that origin.
"""

from __future__ import annotations

import csv
import io
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core.records import Source
from factcheck.errors import FactcheckError, InputError
from factcheck.pipeline.register import ALIASES, FIELDS, cleaned, register_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.archives.folder import FolderArchive
    from factcheck.archives.keeper import Keeper
    from factcheck.core.records import Capture, Judgement

_FILE = ("file", "path")
_QUOTE = ("quote", "quotation", "words")
_NAMES = {"link": "url", "address": "url", "source": "url", "source_url": "url", "who": "speaker", "person": "speaker"}
_MAX_BYTES = 50 << 20


class Row(NamedTuple):
    """One row: where the origin is, the words, and what the other columns say of the origin."""

    number: int
    url: str | None
    file: str | None
    quote: str | None
    said: dict[str, str]


class RowDone(NamedTuple):
    """What became of one row."""

    row: Row
    capture: Capture | None
    judgement: Judgement | None
    problem: str = ""

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON has them."""
        judged = self.judgement
        return {
            "row": self.row.number,
            "url": self.row.url,
            "file": self.row.file,
            "quote": self.row.quote,
            "capture": self.capture.id if self.capture else None,
            "verdict": judged.verdict if judged else None,
            "score": judged.score if judged else None,
            "flags": list(judged.flags) if judged else [],
            "problem": self.problem or None,
        }


def is_list(path: str) -> bool:
    """Return whether a file is named like a spreadsheet's export."""
    return path.lower().endswith((".csv", ".tsv"))


def read_list(path: str) -> list[Row]:
    """Read a list; the first row names the columns, in any order, other columns are ignored.

    Raises:
        InputError: it cannot be read, or has neither a ``url`` nor a ``file`` column.
    """
    text = _text(path)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:8192], ",;\t")
    except csv.Error:
        dialect = csv.excel
    rows = csv.reader(io.StringIO(text, newline=""), dialect)
    try:
        names = [_column(name) for name in next(rows, [])]
        if not {"url", "file"} & set(names):
            hint = "the first row names the columns: url or file, quote, speaker, and any of: " + ", ".join(FIELDS)
            raise InputError(f"{path}: the first row names neither url nor file", hint)
        return [_row(path, rows.line_num, dict(zip(names, values, strict=False))) for values in rows if any(values)]
    except csv.Error as error:
        raise InputError(f"{path}: line {rows.line_num}: {error}", "export it again as CSV") from error


def _text(path: str) -> str:
    try:
        if os.path.getsize(path) > _MAX_BYTES:
            raise InputError(f"{path}: larger than {_MAX_BYTES >> 20} MB", "split the list")
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}", "export it as 'CSV UTF-8'") from None


def _column(name: str) -> str:
    plain = name.strip().lower().replace(" ", "_").replace("-", "_")
    if plain in _FILE:
        return "file"
    return "quote" if plain in _QUOTE else _NAMES.get(plain, plain)


def _row(path: str, number: int, values: dict[str, str]) -> Row:
    filled = {name: value.strip() for name, value in values.items() if value and value.strip()}
    known = {name: value for name, value in filled.items() if name in FIELDS or name in ALIASES}
    file = filled.get("file")
    if file and not os.path.isabs(file):
        file = os.path.join(os.path.dirname(path), file)
    return Row(number, filled.get("url"), file, filled.get("quote"), known)


def run_list(
    rows: list[Row],
    keeper: Keeper,
    given: Mapping[str, Any],
    now: str,
    capture: Callable[[Row, dict[str, Any]], Capture | str],
) -> list[RowDone]:
    """Keep every row's origin and compare its quotation; a row that fails does not stop the others.

    Args:
        rows: the list.
        keeper: the archive's writer.
        given: what the caller says of all; it wins over a row's own columns.
        now: the time of registering files.
        capture: gets the origin of a row that has only a URL; a string says why there is none.
    """
    done = []
    for row in rows:
        try:
            said = {**cleaned(row.said, f"row {row.number}"), **cleaned(given, "the command line")}
            found = register_file(keeper, row.file, said, now).capture if row.file else capture(row, said)
        except FactcheckError as error:
            found = error.message
        done.append(RowDone(row, None, None, found) if isinstance(found, str) else RowDone(row, found, None))
    return done


def compared(done: list[RowDone], archive: FolderArchive, profile: str = "reuters") -> list[RowDone]:
    """Compare each row's quotation with its origin."""
    from factcheck.core.compare import compare

    made = []
    for one in done:
        if one.capture is None or not one.row.quote:
            made.append(one)
            continue
        try:
            evidence = archive.evidence(one.capture)
        except FactcheckError as error:
            made.append(one._replace(problem=error.message))
            continue
        capture = evidence.capture
        source = Source(
            capture.id,
            evidence.text,
            capture.completeness,
            capture.language,
            capture.kind,
            evidence.turns,
            evidence.hidden,
            capture.translated,
        )
        made.append(one._replace(judgement=compare(one.row.quote, (source,), cited=capture.id, profile=profile)))
    return made
