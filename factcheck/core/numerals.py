"""The value of a run of words that is one number, so that "1 million", "one million" and "1,000,000" agree."""

from __future__ import annotations

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

Value = tuple[float, str]


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
        if word == "and" and seen and place < len(words) - 1:
            continue
        if word in {"a", "an"} and place + 1 < len(words) and words[place + 1] in lex.scales:
            current, seen = 1.0, True
            continue
        figure, is_ordinal = _figure(word, lex)
        if figure is not None:
            if seen and current and (word[0].isdigit() or current % 10 or (figure >= 10 and current % 100)):
                return None
            current, seen, ordinal = current + figure, True, ordinal or is_ordinal
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


def _figure(word: str, lex: Lexicon) -> tuple[float | None, bool]:
    if word in lex.numbers:
        return lex.numbers[word], False
    if word in lex.ordinals:
        return float(lex.ordinals[word]), True
    ordinal = word.endswith(_ORDINAL_TAILS) and word[:-2].isdigit()
    digits = word[:-2] if ordinal else word
    try:
        return (float(digits), ordinal) if digits[:1].isdigit() or digits[:1] == "-" else (None, False)
    except ValueError:
        return None, False
