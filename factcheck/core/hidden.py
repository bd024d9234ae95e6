"""Characters of an article that a reader cannot see, or takes for others: FC402, where they stand and what they are.

They defeat a search for the words, and an editor who types the quotation again will not find the difference. They
are reported, folded before words are compared (another letter's shape is a flag there), and shown escaped.

The set: controls, zero-width characters, bidirectional controls (UAX #9, CVE-2021-42574), tags, lone surrogates;
and words in which Latin letters stand beside Cyrillic or Greek ones (UTS #39, mixed-script confusables). Left
alone are what scripts need: joiners between letters of other scripts and in emoji, soft hyphens, a leading BOM.
"""

from __future__ import annotations

from factcheck.core.records import Finding
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import Span

MOST = 20
"""Findings of one article, after which the rest are only counted."""

_NAMES = {
    0x061C: "Arabic letter mark",
    0x200B: "zero-width space",
    0x200C: "zero-width non-joiner",
    0x200D: "zero-width joiner",
    0x200E: "left-to-right mark",
    0x200F: "right-to-left mark",
    0x2028: "line separator",
    0x2029: "paragraph separator",
    0x202A: "left-to-right embedding",
    0x202B: "right-to-left embedding",
    0x202C: "pop directional formatting",
    0x202D: "left-to-right override",
    0x202E: "right-to-left override",
    0x2060: "word joiner",
    0x2066: "left-to-right isolate",
    0x2067: "right-to-left isolate",
    0x2068: "first strong isolate",
    0x2069: "pop directional isolate",
    0xFEFF: "zero-width no-break space",
}
_JOINERS = "\u200c\u200d"


def hidden_findings(text: str) -> tuple[Finding, ...]:
    """Return a finding for each run of hidden characters and each mixed-script word, in order of place; linear."""
    characters = set(text)
    spans: list[tuple[Span, str]] = []
    if any(_is_hidden(character) for character in characters):
        spans += _runs(text)
    if any("\u0370" <= character <= "\u052f" for character in characters) and any(c.isascii() for c in characters):
        spans += _mixed(text)
    spans.sort()
    found = [Finding("FC402", "warning", span, said) for span, said in spans[:MOST]]
    if len(spans) > MOST:
        found.append(Finding("FC402", "warning", spans[MOST][0], f"and {len(spans) - MOST} more places like it"))
    return tuple(found)


def _is_hidden(character: str) -> bool:
    code = ord(character)
    if code < 0xA0:
        return (code < 0x20 and character not in "\t\n\r") or code >= 0x7F
    return code in _NAMES or 0x2061 <= code <= 0x2064 or 0xD800 <= code < 0xE000 or 0xE0000 <= code < 0xE0080


def _runs(text: str) -> Iterator[tuple[Span, str]]:
    end = 0
    for place, character in enumerate(text):
        if place < end or not _is_hidden(character) or (character == "\ufeff" and not place):
            continue
        end = place + 1
        while end < len(text) and _is_hidden(text[end]):
            end += 1
        run = text[place:end]
        if not (len(run) == 1 and run in _JOINERS and _wanted(text, place)):
            kinds = ", ".join(dict.fromkeys(_name(one) for one in run))
            yield (place, end), f"hidden characters: {kinds}"


def _wanted(text: str, place: int) -> bool:
    """A joiner between characters of a script that has them (Persian, Hindi ...) or in an emoji is spelling."""
    return place > 0 and text[place - 1] > "\u05ff" and text[place + 1 : place + 2] > "\u05ff"


def _name(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code < 0xE000:
        return "lone surrogate"
    if 0xE0000 <= code < 0xE0080:
        return "tag character"
    return _NAMES.get(code, f"control character U+{code:04X}")


def _mixed(text: str) -> Iterator[tuple[Span, str]]:
    import re

    # A word in which an ASCII letter stands beside a Greek or Cyrillic one; one script a word is the rule of UTS 39.
    for found in re.finditer(r"[A-Za-z\u0370-\u03ff\u0400-\u052f]+", text):
        word = found.group()
        if word.isascii() or not any(character.isascii() for character in word) or len(word) < 3:
            continue
        strange = [c for c in word if not c.isascii()]
        few, others = (
            (strange, "Latin") if len(strange) * 2 <= len(word) else ([c for c in word if c.isascii()], "other")
        )
        shown = ", ".join(f"U+{ord(c):04X}" for c in dict.fromkeys(few))
        script = "look-alike" if others == "Latin" else "Latin"
        yield found.span(), f"{script} letters in a word of {others} letters: {shown}"
