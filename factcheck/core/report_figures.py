"""Compares the figures of a report with those of one passage of the origin: agrees, missing, or contradicted.

A contradiction needs a counterpart: another number with the same unit, another date of the same kind, another
name in the same slot. Without one the figure is only missing, and nobody is accused.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.core.namekeys import flags_as_codes, latin, name_key, skeleton
from factcheck.core.report_passages import words_with_keys
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from factcheck.core.records import Figure

if TYPE_CHECKING:
    Outcome = Literal["agrees", "missing", "contradicted"]

# Units that measure: another one is another statement. A counted noun may be said otherwise (troops, soldiers).
_SIGNS = ".,;:()“”\"'"
_MEASURES = frozenset(
    """% ‰ pp USD EUR GBP UAH RUB PLN JPY CNY CHF cent km m cm mi ft kg t lb l bbl ha acre MW GW kW degree second minute
    hour day week month year decade century h ordinal""".split()
)
_ABOUT = frozenset(
    """about around approximately roughly some nearly almost близько майже приблизно около почти примерно rund etwa fast
    knapp environ près presque unos casi cerca około prawie niemal""".split()
)
_OVER = frozenset("over above понад більше более свыше über ponad".split())


class Compared(NamedTuple):
    """One figure of the report, how it fares, and the origin's figure it was compared with."""

    figure: Figure
    outcome: Outcome
    origin: Figure | None = None


def compare_numbers(claimed: Sequence[Figure], held: Sequence[Figure], claim: str, text: str) -> list[Compared]:
    """Compare the numbers of a report with those of a passage (``held``, spans into ``text``).

    A number agrees with an equal one, or with one it rounds ("nearly 5 million" for 4.9 million). It is
    contradicted by the only number of the passage that has its unit and that the report has not.
    """
    out = []
    said = {figure.value for figure in claimed}
    for figure in claimed:
        equal = [other for other in held if _same_number(figure, other, claim, text)]
        if equal and not _taken(figure, equal, claimed):
            out.append(Compared(figure, "agrees", equal[0]))
            continue
        rivals = [other for other in held if _rival(figure, other) and other.value not in said]
        if equal and not rivals:
            out.append(Compared(figure, "agrees", equal[0]))
            continue
        values = {other.value for other in rivals}
        clear = len(values) == 1
        out.append(Compared(figure, "contradicted" if clear else "missing", rivals[0] if clear else None))
    return out


def _taken(figure: Figure, equal: Sequence[Figure], claimed: Sequence[Figure]) -> bool:
    """Is the one equal number of the passage that of another thing, of which the report says the same number too?

    "3,000 pages with 3,000 rules" has two numbers; a passage with "2,000 pages with 3,000 rules" holds one of them.
    """
    twins = {other.unit for other in claimed if other.value == figure.value}
    return len(equal) == 1 and len(twins) > 1 and equal[0].unit in twins - {figure.unit}


def _same_number(figure: Figure, other: Figure, claim: str, text: str) -> bool:
    if not _units_agree(figure.unit, other.unit):
        return False
    if figure.value == other.value or (other.kind == "date" and other.value[:4] == figure.value):
        return True
    mine, theirs = _float(figure.value), _float(other.value)
    if mine is None or theirs is None or other.kind == "date":
        return False
    about, over = _hedged(claim, figure)
    if over and _hedged(text, other) == (True, False):
        return mine <= theirs <= 1.25 * mine
    if (about or over) and any(_hedged(text, other)):
        return _rounds(figure.value, theirs)
    if about:
        return abs(mine - theirs) <= 0.1 * abs(theirs)
    return mine <= theirs <= 1.25 * mine if over else _rounds(figure.value, theirs)


def _hedged(text: str, figure: Figure) -> tuple[bool, bool]:
    """Do the two words before a number say "about", and do they say "more than"?"""
    before = text[max(0, figure.span[0] - 40) : figure.span[0]].lower().split()[-2:]
    return any(word in _ABOUT for word in before), before[-1:] != [] and (
        before[-1] in _OVER
        or " ".join(before) in ("more than", "at least", "mehr als", "plus de", "más de", "больше чем")
    )


def _units_agree(mine: str | None, theirs: str | None) -> bool:
    if mine == theirs or mine is None or theirs is None:
        return True
    return mine not in _MEASURES and theirs not in _MEASURES


def _rival(figure: Figure, other: Figure) -> bool:
    """Can the other number be what the report should have said? It needs the same unit, said on both sides."""
    return figure.unit is not None and figure.unit == other.unit


def _float(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def _rounds(value: str, exact: float) -> bool:
    """Is ``value`` the exact number rounded to its own significant digits (at least two)?"""
    digits = value.replace(".", "").replace("-", "").strip("0")
    if len(digits) < 2 or exact == 0:
        return False
    return f"{exact:.{len(digits)}g}" == f"{float(value):.{len(digits)}g}"


class Dated(NamedTuple):
    """A date as the words give it (``raw``: relative ones stay relative) and as the article's date makes it."""

    raw: Figure
    resolved: Figure

    @property
    def relative(self) -> bool:
        """Is it only a distance (last month, Tuesday), so that the origin's own date would be needed?"""
        return self.raw.value[0] in "P." or self.raw.value.startswith("-W-")


def compare_dates(claimed: Sequence[Dated], held: Sequence[Dated], published: str | None) -> list[Compared]:
    """Compare the dates of a report with those of a passage.

    A coarser date agrees with a finer one inside it. A contradiction needs two calendar dates of the same form, or
    the same distance said of one period and of several (the coming month, the coming months): how far "last week"
    lies back in the origin is unknown. A day close to the article's own is the day of the report, not its content.
    """
    out = []
    said = {date.resolved.value for date in claimed}
    for date in claimed:
        equal = next((other for other in held if _agree(date, other)), None)
        rivals = [other for other in held if _contradict(date, other) and other.resolved.value not in said]
        # The year alone does not bear out a day of it where the passage names another day.
        finer = next((other for other in held if _agree(date, other) and not _coarser(other, date)), None)
        if equal and (finer or not rivals):
            out.append(Compared(date.resolved, "agrees", (finer or equal).resolved))
            continue
        if len({other.resolved.value for other in rivals}) == 1:
            out.append(Compared(date.resolved, "contradicted", rivals[0].resolved))
        elif _is_day_of_report(date.resolved.value, published):
            out.append(Compared(date.resolved, "agrees"))
        else:
            out.append(Compared(date.resolved, "missing"))
    return out


def _agree(mine: Dated, theirs: Dated) -> bool:
    return mine.raw.value == theirs.raw.value or _same_date(mine.resolved.value, theirs.resolved.value)


def _coarser(one: Dated, two: Dated) -> bool:
    """Does one date hold the other with room to spare, a year a day?"""
    a, b = one.resolved.value, two.resolved.value
    return one.raw.value != two.raw.value and len(a) < len(b) and b.startswith(a)


def _contradict(mine: Dated, theirs: Dated) -> bool:
    if mine.relative != theirs.relative:
        return False
    if mine.relative:
        one, two = mine.raw.value, theirs.raw.value
        return one != two and one.strip("./") == two.strip("./")
    return _form(mine.resolved.value) == _form(theirs.resolved.value)


def _same_date(mine: str, theirs: str) -> bool:
    if mine == theirs:
        return True
    if "/" in mine or "/" in theirs or mine[0] == "P" or theirs[0] == "P":
        return False
    if mine.startswith("--") or theirs.startswith("--"):
        a, b = (mine, theirs) if mine.startswith("--") else (theirs, mine)
        return b[4:] == a[1:] if len(b) >= 4 + len(a) - 1 else a.startswith(b) if b.startswith("--") else False
    return theirs.startswith(mine) or mine.startswith(theirs)


def _form(value: str) -> str:
    """Return the kind of a calendar date: a day, a month or a year."""
    bare = value.strip("./")
    if bare.startswith("--"):
        return "month" if len(bare) == 4 else "day"
    return {10: "day", 7: "month", 4: "year"}.get(len(bare), bare)


def _is_day_of_report(value: str, published: str | None) -> bool:
    """Within three days of the article's date, or a bare weekday: when it was said, which the origin need not say."""
    if value.startswith("-W-") or value.endswith("D"):
        return True
    if not published or len(value) != 10 or len(published) < 10:
        return False
    from datetime import date

    try:
        away = date.fromisoformat(value).toordinal() - date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return False
    return -3 <= away <= 0


def name_stands(name: Figure, words: frozenset[str], text: str, *, other_alphabet: bool = False) -> bool:
    """Does a name of the report stand in a passage, given the keys of the passage's words and its text?

    A person's surname is enough; a place counts by any of its spellings or its flag. ``other_alphabet`` also
    compares consonants, for names written by ear (Biden = Байден).
    """
    parts = name.value.split()
    if len(parts) == 2 and parts[0].lower() == "united" and parts[1].lower() == "states":
        return "US" in words or "US" in flags_as_codes(text) or "united" in words
    if len(parts) == 2 and parts[0].lower() == "united" and parts[1].lower() == "kingdom":
        return "GB" in words or "GB" in flags_as_codes(text)
    keys = [name_key(part) for part in parts]
    codes = flags_as_codes(text)
    if keys[-1] in words or keys[-1] in codes:
        return True
    if any(key.isupper() and (key in words or key in codes) for key in keys):
        return True
    if len(parts) > 1 and "".join(part[0] for part in parts).lower() in {word.lower() for word in words}:
        return True
    return other_alphabet and _by_ear(parts[-1], words)


def _by_ear(word: str, words: frozenset[str]) -> bool:
    bones = skeleton(word)
    return bool(bones) and any(skeleton(other) == bones for other in words)


def name_words(words: Sequence[str]) -> frozenset[str]:
    """Return the keys of a passage's words, for looking names up; long forms of place names included."""
    elided = [
        tail for word in words for head, _, tail in [word.replace("’", "'").partition("'")] if len(tail) > 2 > len(head)
    ]
    words = [*words, *elided]  # l'Ukraine, d'Oslo
    keys = {name_key(word.removesuffix("'s").removesuffix("’s")) for word in words}
    low = [word.lower() for word in words]
    for one, two in pairwise(low):
        if one == "united" and two.startswith("states"):
            keys.add("US")
        elif one == "united" and two == "kingdom":
            keys.add("GB")
    return frozenset(keys | {latin(word) for word in words})


def beside(name: Figure, rival: Figure, text: str) -> bool:
    """Does the name stand in the very sentence of the other one?"""
    begin = max(text.rfind(sign, 0, rival.span[0]) for sign in (". ", "\n", "! ", "? ")) + 1
    ends = [at for sign in (". ", "\n", "! ", "? ") if (at := text.find(sign, rival.span[1])) >= 0]
    sentence = text[begin : min(ends, default=len(text))]
    return name_stands(name, name_words(loose_words(sentence)), sentence)


def loose_words(text: str) -> list[str]:
    """Return words as they are set and as they are spelt: of "(HIV/AIDS)" the whole, and HIV and AIDS too."""
    spelt = [text[a:b] for _, (a, b) in words_with_keys(text, (0, len(text)))]
    return [word.strip(_SIGNS) for word in text.split()] + spelt


def handles(text: str) -> int:
    """Count handles and hashtags: each may stand for one name that the passage does not spell out."""
    if "@" not in text and "#" not in text:
        return 0
    return sum(
        c in "@#" and text[i + 1 : i + 2].isalpha() and text[i - 1 : i] in ("", " ", "\n", "(")
        for i, c in enumerate(text)
    )
