"""Figures of a text: numbers with their units, dates and names, each with its normalised value.

Decides what can be compared in a report; it does not judge. One pass over the tokens, dictionary look-ups only,
linear in the text. ``value`` is comparable across spellings and languages: ``4,000`` = ``four thousand`` =
``4 тис.`` = ``4000``. Dates are ISO 8601, as exact as the words: ``2021-04-13``, ``2021-04``, ``2021``, ``2021-W15``;
without an article date the truncated forms of ISO 8601:2000 stand for the missing part (``--04-13``, ``-W-2``
for a Tuesday) and a period stays relative (``P-1M`` last month, ``P+1M`` next month); a period of open length is
an open interval (EDTF, ISO 8601-2: ``2021-05/..`` for the coming months).
"""

from __future__ import annotations

import re

from factcheck.core.figurewords import words_of
from factcheck.core.records import Figure
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.figurewords import FigureWords
    from factcheck.core.records import Span

# A number with its separators, a word with inner apostrophes, hyphens and dots, or a sign that counts.
_TOKEN = re.compile(r"\d+(?:[.,:/'’\u00a0\u202f\u2009]\d+)*|[^\W\d_]\w*(?:['’.&\-\u2010\u2011]\w+)*|[%‰$€£¥₴₽#@]")
_GROUP_SPACES = "\u00a0\u202f\u2009'’"
_CURRENCY = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₴": "UAH", "₽": "RUB"}
_DOLLARS = {"us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD"}
_CURRENCY_CODES = ("eur", "usd", "gbp", "chf")
_SHORT_SCALES = {"k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12, "trn": 12}
_UP_TO = frozenset(("to", "and", "bis", "do", "до", "à"))
_FROM = frozenset(("from", "von", "de", "du", "od", "з", "с", "від", "от", "by"))
_DASHES = frozenset("-–—‑‐−")


def find_figures(
    text: str, span: Span | None = None, published: str | None = None, language: str = "en"
) -> tuple[Figure, ...]:
    """Return the numbers, dates and names of a text, in order of place; spans are code points into ``text``.

    Args:
        text: the stored text.
        span: only this part of it; what stands before it still tells whether a sentence begins there.
        published: the article's date (ISO 8601, at least ``2021-04-13``), for relative dates.
        language: ISO 639-1; English words are used for a language there is no table for.
    """
    return Scan(text, span or (0, len(text)), published, words_of(language)).run()


class Scan:
    """The tokens of one stretch of text and what has been found in it so far."""

    __slots__ = ("ends", "found", "lang", "limit", "low", "n", "origin", "published", "starts", "text", "words")

    def __init__(self, text: str, span: Span, published: str | None, lang: FigureWords) -> None:
        self.text, self.lang, self.published = text, lang, published
        self.origin, self.limit = span
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for match in _TOKEN.finditer(text, span[0], span[1]):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(match.group())
        self._split_compounds()
        self.low = [word.lower().replace("’", "'") for word in self.words]
        self.n = len(self.words)
        self.found: list[Figure] = []

    def _split_compounds(self) -> None:
        """Part a word from a hyphenated number word (twenty-eight) and from its possessive ending."""
        for i, word in enumerate(self.words):
            if word[-1] in "sS" and word[-2:-1] in ("'", "’") and len(word) > 2:
                self.words[i], self.ends[i] = word[:-2], self.ends[i] - 2

    def run(self) -> tuple[Figure, ...]:
        """Read every token once; each reader says where to go on, or that it found nothing."""
        i, begin = 0, _beginnings(self.lang)
        while i < self.n:
            low, first = self.low[i], self.words[i][0]
            if low not in begin and first.islower() and "-" not in low:
                i += 1  # far the most: a word that no reader knows
            else:
                i = self._date(i) or self._number(i) or self._name(i) or i + 1
        return tuple(self.found)

    # --- helpers ---------------------------------------------------------------------------------------

    def gap(self, i: int) -> str:
        """Return what stands between token ``i`` and the one before it (the text before the stretch for the first)."""
        before = self.ends[i - 1] if i else max(0, self.starts[i] - 3)
        return self.text[before : self.starts[i]]

    def near(self, i: int, j: int) -> bool:
        """Are tokens ``i`` to ``j`` apart by spaces or hyphens only?"""
        return j < self.n and all(not self.gap(k).strip(" \t\r\n\u00a0\u202f-‑‐") for k in range(i + 1, j + 1))

    def add(self, kind: str, i: int, j: int, value: str, unit: str | None = None) -> int:
        """Keep tokens ``i`` up to and without ``j`` as a figure; returns ``j``."""
        start, end = self.starts[i], self.ends[j - 1]
        if "." in self.words[j - 1] and self.text[end : end + 1] == "." and self.words[j - 1][-2] == ".":
            end += 1
        self.found.append(Figure(kind, self.text[start:end], (start, end), value, unit))  # type: ignore[arg-type]
        return j

    def _date(self, i: int) -> int:
        from factcheck.core.figure_dates import read_date

        return read_date(self, i) if self._may_be_date(i) else 0

    def _may_be_date(self, i: int) -> bool:
        low, lang = self.low[i], self.lang
        return (
            low[0].isdigit()
            or low in lang.months
            or low in lang.weekdays
            or low in lang.days
            or low in lang.last
            or low in lang.next
            or low in lang.this
            or low in lang.cardinals
            or low in lang.articles
            or low in lang.periods
        )

    # --- numbers ---------------------------------------------------------------------------------------

    def _number(self, i: int) -> int:
        start, currency = i, None
        if self.words[i] in _CURRENCY:
            currency, i = _CURRENCY[self.words[i]], i + 1
        elif i + 1 < self.n and self.words[i + 1] == "$" and self.low[i] in _DOLLARS and not self.gap(i + 1):
            currency, i = _DOLLARS[self.low[i]], i + 2
        elif self.low[i] in _CURRENCY_CODES and self.near(i, i + 1):
            currency, i = self.words[i].upper(), i + 1
        if i >= self.n:
            return 0
        read = self._digits(i) if self.words[i][0].isdigit() else self._spelt(i)
        if read is None:
            return 0
        j, value, ordinal = read
        if ordinal:
            return self.add("number", start, j, value, "ordinal")
        share = self._share(j, value) if currency is None and self.lang.language == "en" else None
        if share:
            return self.add("number", start, share[0], share[1], "%")
        return self._with_unit(start, j, value, currency)

    def _digits(self, i: int) -> tuple[int, str, bool] | None:
        """Read a number in digits: the next token, its value, whether it is an ordinal (21st)."""
        value = decimal_value(self.words[i], self.lang.decimal)
        j = self._space_groups(i)
        if j > i + 1:
            value = "".join(self.words[i:j])
        suffix = self.low[j] if j < self.n and not self.gap(j) else ""
        if suffix in ("st", "nd", "rd", "th") or (suffix in ("й", "я", "е", "го", "м", "ª", "º")):
            return j + 1, value, True
        if suffix in _SHORT_SCALES and suffix != "m":
            return j + 1, shift(value, _SHORT_SCALES[suffix]), False
        if suffix == "m" and i and self.words[i - 1] in _CURRENCY:
            return j + 1, shift(value, 6), False
        if suffix == "s":
            return j + 1, f"{value}s", False
        value, j = self._range(value, j)
        j, value = self._scale(j, value)
        if i == 0 or self.words[i - 1] not in _CURRENCY:
            value = self._sign(i) + value
        return j, value, False

    def _share(self, j: int, value: str) -> tuple[int, str] | None:
        """Read "9 in 10" and "one out of five" as the percentage they are: the next token and the value."""
        k = j + (1 if self.low[j : j + 1] == ["in"] else 2 if self.low[j : j + 2] == ["out", "of"] else 0)
        if k == j or not self.near(j - 1, k) or not value.isdecimal():
            return None
        whole = self.words[k] if self.words[k].isdecimal() else str(self.lang.cardinals.get(self.low[k], 0))
        if int(whole) not in _WHOLES or not 0 < int(value) < int(whole) or self._unit(k + 1)[0]:
            return None
        return k + 1, f"{100 * int(value) / int(whole):g}"

    def _space_groups(self, i: int) -> int:
        """Join ``4 000 000``: groups of three after one to three digits; English writes no such numbers."""
        j = i + 1
        if self.lang.language == "en" or not (self.words[i].isdigit() and len(self.words[i]) <= 3):
            return j
        while j < self.n and self.words[j].isdigit() and len(self.words[j]) == 3 and self.gap(j) == " ":
            j += 1
        return j

    def _range(self, value: str, j: int) -> tuple[str, int]:
        """Read ``10-15`` and "10 to 15": the second number must follow a dash or its word directly."""
        spelt = j + 1 < self.n and self.low[j] in _UP_TO and self.words[j + 1][0].isdigit() and self.near(j - 1, j + 1)
        if spelt and value.isdecimal() and self.words[j + 1].isdecimal() and self._begins_range(j - 1):
            return f"{value}-{decimal_value(self.words[j + 1], self.lang.decimal)}", j + 2
        if j < self.n and self.words[j][0].isdigit() and self.gap(j).strip() in _DASHES and len(self.gap(j)) <= 3:
            return f"{value}-{decimal_value(self.words[j], self.lang.decimal)}", j + 1
        return value, j

    def _begins_range(self, i: int) -> bool:
        """May the number at token ``i`` begin a range: "10 to 15", "between 10 and 15", but not "from 10 to 15"?"""
        before = self.low[i - 1] if i else ""
        return before == "between" if self.low[i + 1] == "and" else before not in _FROM

    def _scale(self, j: int, value: str) -> tuple[int, str]:
        """Read the scale words that follow: ``4.7 billion``, ``300 thousand``."""
        while self.near(j - 1, j) and self.low[j] in self.lang.scales:
            value = "-".join(shift(part, self.lang.scales[self.low[j]]) for part in value.split("-"))
            j += 1
        return j, value

    def _sign(self, i: int) -> str:
        start = self.starts[i]
        before = self.text[start - 1 : start]
        if before in ("-", "−") and (start < 2 or self.text[start - 2] in " (\n\t"):
            return "-"
        return "-" if i and self.low[i - 1] in ("minus", "мінус", "минус", "moins", "menos") else ""

    def _spelt(self, i: int) -> tuple[int, str, bool] | None:
        """Read a number in words; a lone "one" (or its like) is a pronoun unless a unit or a scale follows."""
        from factcheck.core.figure_spelt import read_spelt

        return read_spelt(self, i)

    def _with_unit(self, start: int, j: int, value: str, currency: str | None) -> int:
        if currency:
            return self.add("number", start, j, value, currency)
        unit, k = self._unit(j)
        return self.add("number", start, k, value, unit)

    def _unit(self, j: int) -> tuple[str | None, int]:
        """Return the unit after a number and the token after the last one that belongs to the number itself.

        Signs and short units are part of the figure (``5 %``, ``30 km``); a counted noun (troops) only names it.
        """
        if j < self.n and self.words[j] in ("%", "‰") and self.gap(j).strip(" \u00a0\u202f") == "":
            return self.words[j], j + 1
        if j < self.n and self.words[j] in _CURRENCY and len(self.gap(j)) <= 1:
            return _CURRENCY[self.words[j]], j + 1
        for k in (j + 3, j + 2, j + 1):
            if self.near(j - 1, k - 1):
                unit = self.lang.units.get(" ".join(self.low[j:k]))
                if unit:
                    return unit, k
        return self._counted(j), j

    def _counted(self, j: int) -> str | None:
        """Return the known unit, else the English plural, that a number counts within the next three words."""
        for k in range(j, min(j + 4, self.n)):
            low = self.low[k]
            if k == j and low == "de" and self.lang.language in ("fr", "es"):
                continue  # millions de dollars
            if not self.near(k - 1, k) or low in self.lang.function_words or low[0].isdigit():
                return None
            for last in (k + 3, k + 2, k + 1):
                if self.near(k - 1, last - 1) and " ".join(self.low[k:last]) in self.lang.units:
                    return self.lang.units[" ".join(self.low[k:last])]
            if self.lang.language == "en" and len(low) > 3 and low[-1] == "s" and low[-2] not in "sui":
                return low
        return None

    # --- names -----------------------------------------------------------------------------------------

    def _name(self, i: int) -> int:
        from factcheck.core.figure_names import read_name

        return read_name(self, i)


# What shares are told of: one in three, 9 in 10; "5 in 2031" is none.
_WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000))
_BEGINNINGS: dict[str, frozenset[str]] = {}


def _beginnings(lang: FigureWords) -> frozenset[str]:
    """Return every lower-case word that a number or a date may begin with in a language, hyphened ones aside."""
    found = _BEGINNINGS.get(lang.language)
    if found is None:
        tables = (lang.months, lang.weekdays, lang.days, lang.last, lang.next, lang.this, lang.cardinals, lang.articles)
        more = (lang.periods, lang.ordinals, lang.scales, _DOLLARS, _CURRENCY_CODES)
        found = _BEGINNINGS[lang.language] = frozenset().union(*tables, *more)
    return found


def decimal_value(digits: str, decimal: str) -> str:
    """Return a number's value without separators: ``4,000`` -> ``4000``, ``2,50`` -> ``2.5``; times stay as they are.

    A group of exactly three digits after a comma or a dot is thousands where that sign is not the language's
    decimal sign, or where it stands more than once.
    """
    if digits.isdigit():
        return digits.lstrip("0") or "0" if len(digits) < 4 or digits[0] != "0" else digits
    if ":" in digits or "/" in digits:
        return digits
    for sign in _GROUP_SPACES:
        digits = digits.replace(sign, "")
    other = "," if decimal == "." else "."
    if digits.count(decimal) > 1:
        return digits.replace(decimal, "") if all(len(g) == 3 for g in digits.split(decimal)[1:]) else digits
    groups = digits.split(decimal)[0].split(other)
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3:
        digits = digits.replace(other, "")
    digits = digits.replace(",", ".")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".") if digits.count(".") == 1 else digits
    return digits.lstrip("0") if len(digits) > 1 and digits[0] == "0" and digits[1] != "." else digits or "0"


def shift(value: str, power: int) -> str:
    """Multiply a decimal string by a power of ten without rounding: ``4.7`` by 9 -> ``4700000000``."""
    whole, _, part = value.partition(".")
    if not whole.isdigit() or (part and not part.isdigit()):
        return value
    moved = whole + part[:power].ljust(power, "0")
    rest = part[power:].rstrip("0")
    return (moved.lstrip("0") or "0") + ("." + rest if rest else "")
