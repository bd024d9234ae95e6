"""Texts folded for comparison, with exact maps back to the code points of the original.

The *search layer* is caseless, holds one space between words and none of the punctuation; a run of words is
found in it with ``str.find``. The *typographic layer* keeps case and accents and levels only glyphs (quotation
marks, dashes, spaces, ligatures, hyphens at line ends, invisible characters, look-alike letters); it is made
for the few words that were found. Apostrophes inside words are levelled, never deleted; ``2.2`` stays one
number; ``on to`` stays two words. This module decides what counts as the same letter, nothing about meaning.

Built from bulk string operations, because a pass of Python over every character costs a second per megabyte.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache

from factcheck.core.typed import NamedTuple

GONE = "\0"
"""Stands in the flat text for a character that does not count (soft hyphen, zero width, combining accent)."""

APOSTROPHES = "'’‘ʼʹ´`′‛ʻ＇"
_DASHES = "-‐‑‒–−﹣－⁃"
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_EXPANSIONS = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
}
# Letters without a canonical decomposition that readers and typists take for the plain one.
_PLAIN = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ς": "σ", "ё": "e", "ѐ": "e", "ѝ": "и"}
# Lower-case look-alikes of the Cyrillic and Greek scripts; injective within each script, so no two words of
# one script fall together.
LOOKALIKES = dict(zip("асеорхуіјѕһԁԛԝӏ", "aceopxyijshdqwl", strict=True)) | {"ο": "o", "ν": "v"}
# Capitals look alike in other pairs; they matter only inside words that mix scripts.
_TO_CYRILLIC = dict(zip("ABCEHIKMOPTXaceiopxyjsïBVë", "АВСЕНІКМОРТХасеіорхујѕїВВё", strict=True))
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _TO_CYRILLIC.items() if latin not in "Vïë"}
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_KEPT = "'.,[]%$€£¥₴₽₹₩₪₺¢&-\0\n"

_ASCII = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in _KEPT}
_ASCII |= {code: chr(code + 32) for code in range(65, 91)} | {ord("`"): "'", ord("\r"): "\n"}

# Every branch begins with a set of characters, which keeps the scan fast. Signs that are words of their own, a
# currency sign with its figure, thousands.
_SPECIAL_ASCII = re.compile(r"[ \0]{2,}|\0|[%&][ \0]*|\$ ?(?=\d)|\$ ?|,(?=\d\d\d(?!\d))")
# Compiled where a text needs them: compiling costs a tenth of the start-up budget.
_SPECIAL = (
    r"[ \0]{2,}|\0|[%&][ \0]*|[$€£¥₴₽₹₩₪₺¢] ?(?=\d)|[$€£¥₴₽₹₩₪₺¢] ?|,(?=\d\d\d(?!\d))"
    r"|[ﬀﬁﬂﬃﬄﬅﬆßæœ]|[\u3040-\u30ff\u3400-\u9fff] ?"
)
_INNER = re.compile(r"[.,'\[\]]")
_LINE_HYPHEN = r"-(?<=[^\W\d_]-) ?\n\s*(?=[^\W\d_])"
_STRIKE_TAG = r"</?(?:s|del|strike|ins)>"
_MINUS = r"-(?<![^\s(]-)(?=\d)"
_THIN = "(?<=\\d)[\u202f\u2009\u00a0](?=\\d{3}(?!\\d))"
_ENTITY = r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});"
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Raised figures behind a word are the sign of a note; behind a unit of one or two letters they belong to it (km²).
_NOTE_SIGN = r"(?<=[^\W\d_]{3})[⁰¹²³⁴-⁹]+"
_POWER = r"(?<=[^\W\d_])[²³]"
# Type set from a page may stand apart from its apostrophe: plaintiff ’s.
_LOOSE_S = r"(?<=[^\W\d_]) '(?=(?:s|ll|re|ve)(?![^\s.,;:!?)-]))"
_MIXED = r"[A-Za-zïë][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zïë]"


class Words(NamedTuple):
    """Words of a stretch of text: search keys, and where each begins and ends in the original."""

    keys: list[str]
    starts: list[int]
    ends: list[int]


class Folded:
    """A text with its search layer (a space at both ends) and the map from there to the text."""

    __slots__ = ("_at", "_cuts", "known", "search", "text")

    def __init__(self, text: str, search: str, cuts: array[int], at: array[int]) -> None:
        self.text = text
        self.search = search
        self._cuts = cuts
        self._at = at
        # Where strings stand in the search layer that have been looked for together; see ``search.look_up``.
        self.known: dict[str, list[int]] = {}

    def to_text(self, position: int) -> int:
        """Return the offset in the original of a word's edge at ``position`` of the search layer."""
        piece = bisect_right(self._cuts, position) - 1
        return self._at[piece] + position - self._cuts[piece]

    def to_search(self, offset: int) -> int:
        """Return the position in the search layer of the last word edge at or before ``offset`` of the text."""
        piece = bisect_right(self._at, offset) - 1
        position = self._cuts[piece] + offset - self._at[piece]
        return min(position, self._cuts[piece + 1] if piece + 1 < len(self._cuts) else len(self.search) - 1)

    def words(self, low: int, high: int) -> Words:
        """Return the words between two positions of the search layer; both must stand at spaces."""
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        cuts, at, count = self._cuts, self._at, len(self._cuts)
        text, size = self.text, len(self.text)
        position, piece = low, bisect_right(cuts, low) - 1
        for key in self.search[low:high].split(" "):
            if key:
                keys.append(key)
                while piece + 1 < count and cuts[piece + 1] <= position:
                    piece += 1
                starts.append(at[piece] + position - cuts[piece])
                end = position + len(key)
                while piece + 1 < count and cuts[piece + 1] < end:
                    piece += 1
                place = at[piece] + end - cuts[piece]
                # Ligatures end before what follows them; a word ends before an invisible character after it.
                if piece + 1 < count and cuts[piece + 1] == end:
                    place = min(place, at[piece + 1])
                while place < size and "\u0300" <= text[place] <= "\u036f":
                    place += 1  # the accent of the last letter
                ends.append(place)
            position += len(key) + 1
        return Words(keys, starts, ends)

    def edge_before(self, position: int, count: int) -> int:
        """Return the space that stands ``count`` words before ``position``, or the first one of the text."""
        for _ in range(count):
            position = self.search.rfind(" ", 0, position)
            if position <= 0:
                return 0
        return position

    def edge_after(self, position: int, count: int) -> int:
        """Return the space that stands ``count`` words after ``position``, or the last one of the text."""
        last = len(self.search) - 1
        for _ in range(count):
            position = self.search.find(" ", position + 1)
            if position < 0:
                return last
        return position


class _Builder:
    """Collects the pieces of a search layer with the place each came from."""

    __slots__ = ("at", "cuts", "length", "pieces")

    def __init__(self) -> None:
        self.pieces = [" "]
        self.cuts = [0]
        self.at = [0]
        self.length = 1

    def add(self, piece: str, place: int) -> None:
        """Add a piece; never two spaces in a row."""
        if piece[0] == " " and self.pieces[-1][-1] == " ":
            piece, place = piece[1:], place + 1
            if not piece:
                return
        self.cuts.append(self.length)
        self.at.append(place)
        self.pieces.append(piece)
        self.length += len(piece)

    def sign(self, replaced: str, place: int) -> None:
        """Add what stands for a special stretch; a sign becomes a word of its own, at its own place."""
        if len(replaced) > 1 and replaced[0] == " ":
            self.add(" ", place)
            self.add(replaced[1], place)
            replaced = replaced[2:]
            place += 1
        if replaced:
            self.add(replaced, place)


_KEEP = 2000
"""Characters; a shorter text is folded sooner than it is remembered, and must not push origins out."""


def fold(text: str) -> Folded:
    """Fold a text; a long one is folded only the first time. Cost is linear in its length."""
    return _fold(text) if len(text) < _KEEP else _fold_once(text)


@lru_cache(maxsize=64)
def _fold_once(text: str) -> Folded:
    return _fold(text)


def _fold(text: str) -> Folded:
    flat = _flatten(text)
    special = _SPECIAL_ASCII if flat.isascii() else re.compile(_SPECIAL)
    built = _Builder()
    last = 0
    for found in special.finditer(flat):
        start, end = found.span()
        if flat[start] == " " and start > last:  # far the most frequent: a run of spaces after a word
            built.add(flat[last : start + 1], last)
        else:
            if start > last:
                built.add(flat[last:start], last)
            built.sign(_replacement(found.group(), flat, start), start)
        last = end
    if last < len(flat):
        built.add(flat[last:], last)
    if built.pieces[-1][-1] != " ":
        built.add(" ", len(flat))
    return Folded(text, "".join(built.pieces), array("q", built.cuts), array("q", built.at))


def key_of(word: str) -> str:
    """Return the search key of one word; the words of the lexicons pass here too."""
    # Nothing to fold but case and spaces; spares a thousand folds when a lexicon is read.
    if word.isascii():
        if word.isalpha():
            return word.lower()
        words = word.lower().split()
        if all(part.isalpha() for one in words for part in one.split("'")):
            return " ".join(words)
    return fold_short(word).strip()


@lru_cache(maxsize=4096)
def fold_short(text: str) -> str:
    """Return the search layer of a short text."""
    return fold(text).search


def _replacement(special: str, flat: str, start: int) -> str:
    """What a special stretch of the flat text becomes in the search layer."""
    first = special[0]
    if first in " \0":
        return " " if " " in special else ""
    if first in _EXPANSIONS:
        return _EXPANSIONS[first]
    if first in "$€£¥₴₽₹₩₪₺¢":
        before_figure = start + len(special) < len(flat) and flat[start + len(special)].isdigit()
        return " " + first if before_figure else f" {first} "
    if first == ",":
        return "" if start and flat[start - 1].isdigit() else " "
    return f" {first} "


def _flatten(text: str) -> str:
    """Return the text, letter for letter as long as the original, with all that does not count levelled."""
    if "</" in text:
        text = re.sub(_STRIKE_TAG, _blank, text)
    if "&" in text and ";" in text:
        text = re.sub(_ENTITY, _unescaped, text)
    flat = text.translate(_ASCII) if text.isascii() else _level(text)
    if "-" in flat:
        if "-\n" in flat or "- \n" in flat:
            flat = re.sub(_LINE_HYPHEN, _blank, flat)
        flat = re.sub(_MINUS, "\1", flat).replace("-", " ").replace("\1", "-")
    flat = flat.replace("\n", " ")
    if " 's" in flat or " 'll " in flat or " 're " in flat or " 've " in flat:
        flat = re.sub(_LOOSE_S, "'" + GONE, flat)
    flat = flat.replace(". ", "  ").replace(", ", "  ").replace("' ", "  ").replace(" '", "  ").replace(" %", "\0%")
    return _INNER.sub(_inner, flat)


_ENTITY_REACH = 12
"""Characters; no spelling of a sign is longer."""


def _blank(found: re.Match[str]) -> str:
    return GONE * (found.end() - found.start())


def _unescaped(found: re.Match[str]) -> str:
    """A sign that was left in the spelling of a page's source (&amp;, &#39;), as long as that spelling."""
    from html import unescape

    whole = found.group()
    sign = unescape(whole)
    return sign + GONE * (len(whole) - 1) if len(sign) == 1 else whole


def _inner(found: re.Match[str]) -> str:
    """A mark between two characters stays where it is part of the word."""
    flat, place, mark = found.string, found.start(), found.group()
    before = flat[place - 1] if place else " "
    after = flat[place + 1] if place + 1 < len(flat) else " "
    if after == GONE and mark == "'":
        after = flat[place + 1 : place + _ENTITY_REACH].lstrip(GONE)[:1] or " "
    if mark == "'":
        return mark if before.isalnum() and after.isalnum() else " "
    if mark in ".,":
        return mark if before.isdigit() and after.isdigit() else " "
    # The origin's own bracket inside a word, as in reduc[e] or [t]he, leaves the word whole.
    joins = before.isalpha() and after.isalpha()
    return GONE if joins else " "


def _level(text: str) -> str:
    present = set(text)
    flat = _one_script(text) if _mixes(present) else text
    if "\u202f" in present or "\u2009" in present or "\xa0" in present:
        flat = re.sub(_THIN, GONE, flat)
    if not present.isdisjoint(_SUPERSCRIPTS):
        flat = re.sub(_POWER, _power, re.sub(_NOTE_SIGN, _blank, flat))
    if "İ" in present:
        flat = flat.replace("İ", "I")
    flat = flat.lower()
    if len(flat) != len(text):
        flat = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if "\u0306" in present or "\u0308" in present:
        flat = flat.replace("и\u0306", "й" + GONE).replace("і\u0308", "ї" + GONE)
    table = {letter: _level_letter(letter) for letter in set(flat)}
    table = {letter: plain for letter, plain in table.items() if letter != plain}
    if len(table) > 150:
        return flat.translate({ord(letter): plain for letter, plain in table.items()})
    for letter, plain in table.items():
        flat = flat.replace(letter, plain)
    return flat


def _power(found: re.Match[str]) -> str:
    return "2" if found.group() == "²" else "3"


@lru_cache(maxsize=8192)
def _level_letter(letter: str) -> str:
    """Level one lower-case character; always one character for one, so that offsets stay."""
    if letter in _KEPT or letter in _EXPANSIONS:
        return letter
    if letter in APOSTROPHES:
        return "'"
    if letter in _DASHES:
        return "-"
    if letter in _INVISIBLE or "\u0300" <= letter <= "\u036f" or "\ufe00" <= letter <= "\ufe0f":
        return GONE
    if letter in LOOKALIKES:
        return LOOKALIKES[letter]
    if letter in _PLAIN:
        return _PLAIN[letter]
    if "\uff01" <= letter <= "\uff5e":
        return _level_letter(chr(ord(letter) - 0xFEE0).lower())
    if "\U0001d400" <= letter <= "\U0001d7ff":
        plain = unicodedata.normalize("NFKC", letter)[:1].lower()
        return letter if plain == letter else _level_letter(plain)  # the block has places that name no letter
    if letter in "\r\u2028\u2029\x85\v\f":
        return "\n"
    if not letter.isalnum():
        return _symbol(letter)
    # Accents are marks on Latin and Greek letters only; elsewhere what looks like one makes another letter.
    if letter < "\u0250" or "\u0370" <= letter <= "\u03ff" or "\u1e00" <= letter <= "\u1fff":
        return unicodedata.normalize("NFD", letter)[0]
    return letter


def _symbol(letter: str) -> str:
    # Letters in circles and squares are read as letters, so they are letters.
    if "\u24b6" <= letter <= "\u24e9":
        return chr((ord(letter) - 0x24B6) % 26 + ord("a"))
    if "\U0001f110" <= letter <= "\U0001f189":
        place = (ord(letter) - 0x1F110) % 32
        return chr(place + ord("a")) if place < 26 else " "
    # Vowel signs of Indic and other scripts are marks, not letters, yet they make the word.
    return letter if unicodedata.category(letter) in {"Mc", "Mn"} else " "


def _mixes(present: set[str]) -> bool:
    return any("\u0400" <= letter <= "\u04ff" for letter in present) and not present.isdisjoint(_LATIN)


def _one_script(text: str) -> str:
    """Put every word that mixes scripts into the one most of its letters are of."""
    parts: list[str] = []
    last = 0
    for found in re.finditer(_MIXED, text):
        start, end = found.span()
        if start < last:
            continue
        while start > last and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        word = text[start:end]
        latin = sum(letter.isascii() for letter in word)
        table = _TO_CYRILLIC if latin * 2 <= len(word) else _TO_LATIN
        parts.append(text[last:start])
        parts.append("".join(table.get(letter, letter) for letter in word))
        last = end
    return "".join(parts) + text[last:] if parts else text
