"""The one function that text from outside passes before it reaches any reporter.

Control characters, escape sequences, bidirectional overrides, invisible characters and lone surrogates are
made visible instead of being obeyed or dropped: evidence must stay complete. What a format needs on top of
that (HTML or XML escaping, JSON) is its reporter's own matter.
"""

from __future__ import annotations

_VISIBLE: dict[int, str] = {code: chr(0x2400 + code) for code in range(0x20)}
_VISIBLE[0x7F] = "\u2421"
_VISIBLE.update({code: f"\\x{code:02x}" for code in range(0x80, 0xA0)})
_VISIBLE.update(
    {
        code: f"\\u{code:04x}"
        for code in (
            0x061C,
            *range(0x200B, 0x2010),
            *range(0x2028, 0x202F),
            *range(0x2060, 0x2070),
            0xFEFF,
            *range(0xFFF9, 0xFFFC),
            *range(0xD800, 0xE000),
        )
    }
)
_VISIBLE.update({code: f"\\U{code:08x}" for code in range(0xE0000, 0xE0080)})
_WITH_NEWLINES = {code: shown for code, shown in _VISIBLE.items() if code not in (0x0A, 0x09)}


def safe_text(text: str, *, keep_newlines: bool = False) -> str:
    """Return the text with everything a terminal, editor or reader would obey shown as visible characters.

    Soft hyphens and no-break spaces are left alone. With ``keep_newlines``, line feeds and tabs stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_WITH_NEWLINES if keep_newlines else _VISIBLE)
