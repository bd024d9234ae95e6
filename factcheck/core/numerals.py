"""The value of a run of words that is one number, so that "1 million", "one million" and "1,000,000" agree.

Also decides which words count or measure (dollars, kilometres, quarter, a Roman numeral), so that a change of one is
a change of the number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.lexicon import Lexicon

_CURRENCY = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_UNITS = {
    "%": "%",
    "percent": "%",
    "dollar": "dollar",
    "dollars": "dollar",
    "euro": "euro",
    "euros": "euro",
    "pound": "pound",
    "pounds": "pound",
    "yen": "yen",
    "prozent": "%",
    "відсотків": "%",
    "процентов": "%",
    "procent": "%",
}
_ORDINAL_TAILS = ("st", "nd", "rd", "th")
_JOINERS = {"en": "and", "fr": "et", "es": "y"}
# A scale written onto its figure: $100bn. An "m" may be metres, unless a currency stands before it.
_GLUED = {"bn": 9, "mn": 6, "mln": 6, "mio": 6, "tn": 12, "k": 3}
_GROUPED = r"\d{1,3}(?:\.\d{3})+"
_GROUPED_TWICE = r"\d{1,3}(?:\.\d{3}){2,}"

Value = tuple[float, str]


def plain_figure(word: str, language: str) -> str:
    """Return a figure with a decimal point and without marks between its thousands, as its language reads them."""
    if "." in word and re.fullmatch(_GROUPED_TWICE if language == "en" else _GROUPED, word):
        return word.replace(".", "")
    return word if language == "en" else word.replace(",", ".")


def value_of(keys: tuple[str, ...], lex: Lexicon) -> Value | None:
    """Return value and unit of a run of search keys, None where it is not one number.

    A unit alone has the value 1, so that "%" equals "percent" beside an unchanged figure.
    """
    words = " ".join(keys).replace("per cent", "percent").split()
    unit = ""
    total = current = 0.0
    seen = ordinal = False
    for place, given in enumerate(words):
        word = given
        if word[0] in _CURRENCY and len(word) > 1:
            unit, word = _CURRENCY[word[0]], word[1:]
        if word in _UNITS and place == len(words) - 1:
            unit = unit or _UNITS[word]
            continue
        if word == _JOINERS.get(lex.language) and seen and place < len(words) - 1:
            continue
        if word in {"a", "an"} and place + 1 < len(words) and words[place + 1] in lex.scales:
            current, seen = 1.0, True
            continue
        figure, is_ordinal = _figure(word, lex, currency=bool(unit))
        if figure is not None:
            if seen and current and not _adds(current, figure, word, lex):
                return None
            fourscore = lex.language == "fr" and current == 4 and figure == 20
            current = current * figure if fourscore else current + figure
            seen, ordinal = True, ordinal or is_ordinal
        elif word in lex.scales:
            current = (current or 1.0) * 10.0 ** lex.scales[word]
            if lex.scales[word] > 2:
                total, current = total + current, 0.0
            seen = True
        else:
            return None
    if not seen:
        return (1.0, unit) if unit and len(words) == 1 else None
    return round(total + current, 6), unit + ("th" if ordinal else "")


def _adds(current: float, figure: float, word: str, lex: Lexicon) -> bool:
    """Whether a figure goes on with the number before it: "thirty two", and in French "soixante dix-huit"."""
    if word[0].isdigit():
        return False
    if lex.language == "fr":
        if current == 4 and figure == 20:
            return True
        if figure < 20 and current % 100 in {60, 70, 80, 90}:
            return True
    return not (current % 10 or (figure >= 10 and current % 100))


def _figure(word: str, lex: Lexicon, *, currency: bool) -> tuple[float | None, bool]:
    if word in lex.numbers:
        return lex.numbers[word], False
    if word in lex.ordinals:
        return float(lex.ordinals[word]), True
    if not (word[0].isdigit() or word[0] == "-"):
        return (_joined_german(word, lex) if lex.language == "de" else None), False
    ordinal = word.endswith(_ORDINAL_TAILS) and word[:-2].isdigit()
    digits, scale = (word[:-2], 0) if ordinal else _unglued(word, currency=currency)
    try:
        return float(plain_figure(digits, lex.language)) * 10.0**scale, ordinal
    except ValueError:
        return None, False


def _unglued(word: str, *, currency: bool) -> tuple[str, int]:
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    tail = word[len(digits) :]
    return digits, 6 if tail == "m" and currency else _GLUED.get(tail, 0)


def _joined_german(word: str, lex: Lexicon) -> float | None:
    """Read a number that German writes as one word: zweiunddreißig, dreihundertvier."""
    for scale, factor in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(scale)
        if found:
            before = _joined_german(head, lex) if head else 1.0
            after = _joined_german(tail.removeprefix("und") or tail, lex) if tail else 0.0
            return None if before is None or after is None else before * factor + after
    if word in lex.numbers or word == "ein":
        return lex.numbers.get(word, 1.0)
    ones, found, tens = word.partition("und")
    if found and lex.numbers.get(tens, 0) >= 20 and 0 < lex.numbers.get(ones, 0) < 10:
        return lex.numbers[ones] + lex.numbers[tens]
    return None


def styled(mine: tuple[str, ...], theirs: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether two runs of one value are two ways to write it, not two inflections of one word: eine, einen."""
    if len(mine) > 1 or len(theirs) > 1:
        return True
    pair = (mine[0], theirs[0])
    if all(word in lex.numbers or word in lex.ordinals for word in pair):
        return False
    return not all(word in lex.scales for word in pair) or min(map(len, pair)) <= _SHORT_SCALE


_SHORT_SCALE = 4
"""Letters; a scale this short is an abbreviation (mln, тис)."""


# --- words that count or measure ------------------------------------------------------------------------------

_COUNTED = frozenset(
    """half halves third thirds quarter quarters fifth double doubled doubles triple tripled triples quadruple
    quadrupled once twice thrice dozen dozens hundreds thousands millions billions trillions halved""".split()
)
_NOT_MEASURES = frozenset(
    """troops people case death job vote tank country child woman man worker borrower home family time member state seat
    student""".split()
)
_ROMAN = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"


def counts_otherwise(
    mine: tuple[str, ...], theirs: tuple[str, ...], raw: tuple[tuple[str, ...], tuple[str, ...]], lex: Lexicon
) -> bool:
    """Whether one word that counts or measures became another: kilometres miles, quarter third, a.m. p.m., IV VI."""
    if _measures(mine, lex) | _measures(theirs, lex):
        return (
            bool(_measures(mine, lex))
            and bool(_measures(theirs, lex))
            and _measures(mine, lex) != _measures(theirs, lex)
        )
    if {mine, theirs} in ({("a",), ("p",)}, {("am",), ("pm",)}):
        return True
    if len(mine) != 1 or len(theirs) != 1:
        return False
    if mine[0] in _COUNTED and theirs[0] in _COUNTED:
        return True
    return all(_is_roman(side[0]) for side in raw) and max(len(side[0]) for side in raw) > 1


def _measures(keys: tuple[str, ...], lex: Lexicon) -> set[str]:
    table = _units_of(lex.language)
    found = {table[key] for key in keys if key in table}
    return found - {"%"} if "pp" in found else found


@lru_cache(maxsize=8)
def _units_of(language: str) -> dict[str, str]:
    from factcheck.core.figurewords import words_of
    from factcheck.core.folding import key_of

    table = {}
    for name, unit in words_of(language).units.items():
        if unit not in _NOT_MEASURES:
            key = key_of(name)
            table[key.split()[-1] if unit == "pp" else key] = unit
    return table


def _is_roman(word: str) -> bool:
    return bool(word) and word.isupper() and re.fullmatch(_ROMAN, word) is not None
