"""Dates in running text, and the day they mean: "March 31, 2021", "on Tuesday", "31. März", "today".

Decides where a date stands and resolves it against the article's own date. Figures inside a claim are marked in
``figures.py``; which date belongs to a citation is decided in ``citations.py``. Works on the tokens of a
``Document`` by look-ups, so it costs one dictionary access per word.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Article
    from factcheck.core.tokens import Document

_MONTH_NAMES = """\
january jan januar jänner janvier enero styczeń stycznia січень січня январь января ledna leden
february feb februar février febrero luty lutego лютий лютого февраль февраля února únor
march mar märz mars marzo marzec marca березень березня март марта března březen
april apr avril abril kwiecień kwietnia квітень квітня апрель апреля dubna duben
may mai mayo maj maja травень травня май мая května květen
june jun juni juin junio czerwiec czerwca червень червня июнь июня června červen
july jul juli juillet julio lipiec lipca липень липня июль июля července červenec
august aug août agosto sierpień sierpnia серпень серпня август августа srpna srpen
september sept sep septembre septiembre wrzesień września вересень вересня сентябрь сентября září
october oct oktober octobre octubre październik października жовтень жовтня октябрь октября října říjen
november nov novembre noviembre listopad listopada листопад листопада ноябрь ноября listopadu
december dec dezember décembre diciembre grudzień grudnia грудень грудня декабрь декабря prosince prosinec"""
MONTHS: dict[str, int] = {
    name: number for number, line in enumerate(_MONTH_NAMES.splitlines(), 1) for name in line.split()
}
_WEEKDAY_NAMES = """\
monday mon montag lundi lunes poniedziałek понеділок понедельник
tuesday tue tues dienstag mardi martes wtorek вівторок вторник
wednesday wed mittwoch mercredi miércoles środę środa середу середа среду среда
thursday thu thurs donnerstag jeudi jueves czwartek четвер четверг
friday fri freitag vendredi viernes piątek п'ятницю пятницу пятница
saturday sat samstag sonnabend samedi sábado sobotę sobota суботу субота субботу суббота
sunday sun sonntag dimanche domingo niedzielę niedziela неділю неділя воскресенье"""
WEEKDAYS: dict[str, int] = {
    name: number for number, line in enumerate(_WEEKDAY_NAMES.splitlines()) for name in line.split()
}
_TODAY = frozenset("today tonight heute aujourd'hui hoy dziś dzisiaj сьогодні сегодня".split())
_YESTERDAY = frozenset("yesterday gestern hier ayer wczoraj вчора вчера".split())
# Words that are months only when written as names: "may", "march", "mar", "sun", "sat", "hier".
_NEED_CAPITAL = frozenset("may march mar sun sat mon wed august mars mai sep dec jan".split())
_FUTURE = frozenset(
    "will would until scheduled expected upcoming next plans planned by deadline wird будет буде".split()
)
_WORDS = frozenset(MONTHS) | frozenset(WEEKDAYS) | _TODAY | _YESTERDAY
_ORDINAL = ("st", "nd", "rd", "th")


class Found(NamedTuple):
    """A date at tokens ``first`` up to ``last``; what it does not say is None. ``ago`` counts days back."""

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ago: int | None = None


class Reference(NamedTuple):
    """The day an article speaks from (ISO), and whether its file says so or its text lets one infer it."""

    iso: str
    inferred: bool


def find_dates(doc: Document, first: int, last: int) -> list[Found]:
    """Return the dates among the tokens ``first`` up to ``last``, in order."""
    out: list[Found] = []
    lower, words = doc.lower, doc.words
    i = first
    for at in range(first, last):
        word = lower[at]
        if at < i or (word not in _WORDS and not word[0].isdigit()):
            continue
        i, found = at, None
        if word in MONTHS and (word not in _NEED_CAPITAL or words[i][0].isupper()):
            found = _around_month(doc, i, first, last)
        elif word in WEEKDAYS and words[i] != word.upper() and (word not in _NEED_CAPITAL or words[i][0].isupper()):
            found = Found(i, i + 1, weekday=WEEKDAYS[word])
        elif word in _TODAY:
            found = Found(i, i + 1, ago=0)
        elif word in _YESTERDAY:
            found = Found(i, i + 1, ago=1)
        elif word[0].isdigit() and len(word) == 4 and i + 4 < last and lower[i + 1] == "-" == lower[i + 3]:
            found = _iso_like(doc, i)
        elif word[0].isdigit() and 8 <= len(word) <= 10 and word.count(".") == 2:
            found = _dotted(word, i)
        if found is not None:
            if out and out[-1].weekday is not None and found.month and found.first - out[-1].last <= 1:
                out.pop()  # "Tuesday, April 13": the date says more than the weekday
            out.append(found)
            i = max(found.last, at + 1)
    return out


def _day(word: str) -> int | None:
    if word.endswith(_ORDINAL):
        word = word[:-2]
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 else None


def _year(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and len(word) == 4 and 1000 <= int(word) <= 2199 else None


def _around_month(doc: Document, i: int, first: int, last: int) -> Found | None:
    lower = doc.lower
    month = MONTHS[lower[i]]
    after = i + 2 if i + 1 < last and lower[i + 1] == "." and doc.starts[i + 1] == doc.ends[i] else i + 1
    if after < last and (day := _day(lower[after])):
        comma = after + 1 < last and lower[after + 1] == ","
        at = after + 2 if comma else after + 1
        year = _year(lower[at]) if at < last else None
        return Found(i, at + 1 if year else after + 1, year, month, day)
    if after < last and lower[after] == "," and after + 1 < last and _year(lower[after + 1]):
        return Found(i, after + 2, _year(lower[after + 1]), month)
    year = _year(lower[after]) if after < last else None
    at = i - 1
    if at > first and lower[at] in {".", "of", "de"}:
        at -= 1
    day = _day(lower[at]) if at >= first else None
    if day is None and year is None:
        return None
    return Found(at if day else i, after + 1 if year else i + 1, year, month, day)


def _iso_like(doc: Document, i: int) -> Found | None:
    year, month, day = _year(doc.lower[i]), doc.lower[i + 2], _day(doc.lower[i + 4])
    if year and day and month.isascii() and month.isdigit() and 1 <= int(month) <= 12:
        return Found(i, i + 5, year, int(month), day)
    return None


def _dotted(word: str, i: int) -> Found | None:
    day, month, year = word.split(".")
    if _year(year) and _day(day) and month.isascii() and month.isdigit() and 1 <= int(month) <= 12:
        return Found(i, i + 1, int(year), int(month), int(day))
    return None


def reference(article: Article, doc: Document) -> Reference | None:
    """Return the day the article speaks from: what its file says, else the latest day its text tells of as past.

    A date without a year takes the year that brings it nearest to the latest full date. A date in a sentence that
    speaks of the future does not count. None where the text has no full date.
    """
    if article.published:
        return Reference(article.published[:10], inferred=False)
    dates = [found for found in find_dates(doc, 0, len(doc.words)) if found.month and found.day]
    past = [found for found in dates if not _speaks_of_future(doc, found)]
    full = [_iso(found.year, found.month or 1, found.day or 1) for found in past if found.year]
    kept = [day for day in full if day]
    if not kept:
        return None
    latest = Reference(max(kept), inferred=True)
    near = [resolve(found, latest) for found in past if not found.year]
    return Reference(max([latest.iso, *(day for day in near if day)]), inferred=True)


def _speaks_of_future(doc: Document, found: Found) -> bool:
    first, last = doc.sentences[doc.sentence_at(doc.starts[found.first])].tokens
    return not _FUTURE.isdisjoint(doc.lower[first:last])


def _iso(year: int, month: int, day: int) -> str | None:
    from datetime import date

    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def resolve(found: Found, against: Reference | None, *, past: bool = False) -> str | None:
    """Return the date as ISO 8601 (day, month or year), resolved against the article's day; None where it cannot be.

    A weekday is the last one up to that day, as news speak of the past; a day without a year is the one nearest,
    or with ``past`` the last one up to a day after that day (what was said was said before it was reported).
    """
    from datetime import date, timedelta

    if found.year and found.month:
        return _iso(found.year, found.month, found.day) if found.day else f"{found.year:04}-{found.month:02}"
    if against is None or len(against.iso) != 10:
        return None
    try:
        today = date.fromisoformat(against.iso)
    except ValueError:
        return None
    if found.ago is not None:
        return (today - timedelta(days=found.ago)).isoformat()
    if found.weekday is not None:
        return (today - timedelta(days=(today.weekday() - found.weekday) % 7)).isoformat()
    if found.month and found.day:
        near = (_iso(today.year + shift, found.month, found.day) for shift in (-1, 0, 1))
        days = [date.fromisoformat(day) for day in near if day]
        if past and not against.inferred:
            days = [day for day in days if (day - today).days <= 1] or days
        return min(days, key=lambda day: abs((day - today).days)).isoformat() if days else None
    return None
