"""The one function that text from outside passes before it reaches any reporter.

Control characters, escape sequences, bidirectional overrides, invisible characters, line breaks in disguise and
lone surrogates are made visible instead of being obeyed or dropped: evidence must stay complete. What a format
needs on top of that (HTML or XML escaping, JSON) is its reporter's own matter.

The set is Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties), the C0 and C1 controls, the line and
paragraph separators, the interlinear marks, surrogates and noncharacters; left alone are the two variation
selectors that every second emoji carries (U+FE0E, U+FE0F), no-break spaces and combining marks.
"""

from __future__ import annotations

_IGNORABLE = (
    *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5),
    *range(0x180B, 0x1810),
    *range(0x200B, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2060, 0x2070),
    *(0x3164, 0xFEFF, 0xFFA0),
    *range(0xFE00, 0xFE0E),
    *range(0xFFF0, 0xFFFC),
    *range(0xFDD0, 0xFDF0),
    0xFFFE,
    0xFFFF,
    *range(0x1BCA0, 0x1BCA4),
    *range(0x1D173, 0x1D17B),
)
_FIRST_HIGH, _LAST_HIGH = 0xE0000, 0xE1000


class _Visible(dict[int, str | int]):
    """A translation table that works out the rare rows (surrogates, tags, planes' ends) when they are met."""

    def __missing__(self, code: int) -> str | int:
        shown: str | int = code
        if 0xD800 <= code < 0xE000:
            shown = f"\\u{code:04x}"
        elif _FIRST_HIGH <= code < _LAST_HIGH or code & 0xFFFE == 0xFFFE:
            shown = f"\\U{code:08x}"
        self[code] = shown
        return shown


def _table(kept: tuple[int, ...] = ()) -> _Visible:
    table = _Visible({code: chr(0x2400 + code) for code in range(0x20)})
    table[0x7F] = "\u2421"
    table.update((code, f"\\x{code:02x}") for code in range(0x80, 0xA0))
    table.update((code, f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}") for code in _IGNORABLE)
    table.update((code, code) for code in kept)
    return table


_TABLES: dict[bool, _Visible] = {}


def safe_text(text: str, *, keep_newlines: bool = False) -> str:
    """Return the text with everything a terminal, editor or reader would obey shown as visible characters.

    Linear in the text; a text that needs nothing is returned as it is. With ``keep_newlines``, line feeds and
    tabs stay.
    """
    if text.isascii() and text.isprintable():
        return text
    table = _TABLES.get(keep_newlines)
    if table is None:
        table = _TABLES[keep_newlines] = _table((0x0A, 0x09) if keep_newlines else ())
    # A text has few different characters: looking at each once is much cheaper than translating all of them.
    for character in set(text):
        code = ord(character)
        if table[code] != code:
            return text.translate(table)
    return text


def flat_text(text: str) -> str:
    """Return the text on one line: white space that only lays out (blanks, tabs, line ends) becomes one blank.

    A carriage return that is not part of a line end overwrites a terminal's line and is shown, not folded.
    """
    if "\n" in text or "\t" in text or "  " in text:
        text = text.replace("\r\n", "\n").replace("\n", " ").replace("\t", " ")
        text = " ".join(part for part in text.split(" ") if part)
    return safe_text(text.strip(" "))
