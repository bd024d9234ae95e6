"""Number words, months, units and the like, one module a language, loaded when the language is met.

Plain Python modules of dicts: compiled once to byte code they load in a fraction of a millisecond, which no
data format read at run time does. Keys are lower case, as ``str.lower`` gives it.
"""

from __future__ import annotations

from factcheck.core.typed import NamedTuple

LANGUAGES = ("en", "uk", "ru", "de", "fr", "es", "pl")


class FigureWords(NamedTuple):
    """What a language needs for its figures to be read.

    ``cardinals`` are values, ``scales`` powers of ten, ``periods`` map a word to its ISO 8601 designator (D, W,
    M, Y) and whether it is plural, ``days`` are offsets from the article's date. ``units`` map one to three
    words to a unit that is the same in every language. ``decimal`` is the decimal sign.
    """

    language: str
    decimal: str
    cardinals: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    joiners: frozenset[str]
    articles: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    periods: dict[str, tuple[str, bool]]
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    ago: frozenset[str]
    year_before: frozenset[str]
    year_after: frozenset[str]
    units: dict[str, str]
    function_words: frozenset[str]
    titles: frozenset[str]
    nouns_capital: bool = False


_LOADED: dict[str, FigureWords] = {}


def words_of(language: str | None) -> FigureWords:
    """Return the words of a language (ISO 639-1, a region after it is ignored); English for one we have not."""
    code = (language or "en")[:2].lower()
    if code not in LANGUAGES:
        code = "en"
    found = _LOADED.get(code)
    if found is None:
        found = _LOADED[code] = _load(code)
    return found


def _load(code: str) -> FigureWords:
    if code == "en":
        from factcheck.core.figurewords.en import WORDS
    else:
        from importlib import import_module

        words: FigureWords = import_module(f"factcheck.core.figurewords.{code}").WORDS
        return words
    return WORDS


def pairs(table: str) -> dict[str, int]:
    """Read ``"one 1, two 2"`` as a dict; a table is easier to check by eye than quoted keys."""
    out: dict[str, int] = {}
    for entry in table.replace("\n", " ").split(","):
        word, _, value = entry.strip().rpartition(" ")
        if word:
            out[word] = int(value)
    return out


def names(table: str) -> dict[str, int]:
    """Read ``"january jan|february feb"``: each group gets its number, counted from one."""
    return {word: number for number, group in enumerate(table.split("|"), 1) for word in group.split()}


def units(table: str) -> dict[str, str]:
    """Read ``"% = percent, per cent; km = kilometers"``: each spelling is mapped to its unit."""
    out: dict[str, str] = {}
    for group in table.replace("\n", " ").split(";"):
        unit, _, spellings = group.partition("=")
        for spelling in spellings.split(","):
            if spelling.strip():
                out[spelling.strip()] = unit.strip()
    return out


def periods(table: str) -> dict[str, tuple[str, bool]]:
    """Read ``"M month months"``: the designator, then singular spellings, then ``/`` and plural ones."""
    out: dict[str, tuple[str, bool]] = {}
    for group in table.split(","):
        designator, _, spellings = group.strip().partition(" ")
        single, _, plural = spellings.partition("/")
        out.update(dict.fromkeys(single.split(), (designator, False)))
        out.update(dict.fromkeys(plural.split(), (designator, True)))
    return out
