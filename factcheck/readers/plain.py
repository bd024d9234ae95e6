"""Plain text as it is: what a person pasted or saved is what offsets point into. On the hot path, so it is light."""

from __future__ import annotations

from factcheck.core.typed import NamedTuple
from factcheck.errors import InputError

# An article or an origin above this is no article; the limit keeps a wrong file from filling the memory.
MAX_BYTES = 50_000_000


class PlainText(NamedTuple):
    """Characters read from a text file, and what the reader of the result should be told."""

    text: str
    notes: tuple[str, ...] = ()


def normalise(text: str) -> str:
    """Drop a byte order mark and turn CRLF and CR into LF, the only changes made to a plain text."""
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def check_size(data: bytes, name: str | None) -> None:
    """Refuse an empty file and one too large to be an article.

    Raises:
        InputError: naming the file, its size and the next step.
    """
    where = name or "the input"
    if len(data) > MAX_BYTES:
        raise InputError(
            f"{where}: {len(data) / 1e6:.0f} MB is more than an article can be (limit {MAX_BYTES // 1_000_000} MB)",
            "give the article alone, as text, Markdown or HTML",
        )
    if not data or data.isspace():
        raise InputError(f"{where}: the file is empty", "save the article's text in it and run again")


def read_text_strictly(data: bytes, name: str | None) -> PlainText:
    """Decode a text that must be UTF-8 (or carry a mark of UTF-16); nothing is guessed, because offsets depend on it.

    Raises:
        InputError: naming the byte offset, the line and the charset that would fit.
    """
    where = name or "the input"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return PlainText(normalise(data.decode("utf-16")), ("read as UTF-16, as its first bytes say",))
        except UnicodeDecodeError as error:
            raise InputError(
                f"{where}: the file says it is UTF-16, but byte {error.start} does not fit",
                "save the text again as UTF-8",
            ) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, where, error) from None
    if "\0" in text:
        at = text.index("\0")
        raise InputError(
            f"{where}: not a text: NUL at byte {len(text[:at].encode('utf-8'))}",
            "give the article as text, Markdown or HTML; UTF-16 needs its byte order mark",
        )
    return PlainText(normalise(text))


def _not_utf8(data: bytes, where: str, error: UnicodeDecodeError) -> InputError:
    from factcheck.readers.decode import decode

    line = data.count(b"\n", 0, error.start) + 1
    guess = decode(data[:200_000]).charset
    message = f"{where}: not UTF-8: byte 0x{data[error.start]:02X} at offset {error.start} (line {line}); tried: utf-8"
    if guess in ("utf-8", "cp1252"):
        return InputError(message, "save the text as UTF-8 and run again")
    return InputError(
        message,
        f"it reads as {guess}; convert it: iconv -f {guess.replace('cp125', 'windows-125')} -t utf-8 FILE > NEW",
    )
