"""Dates: absolute ones, and those that only the article's own date makes absolute."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.figures import Scan

# Years that a bare number of four digits may be; the lower bound keeps 1,500 troops written "1500" a number.
_YEARS = range(1700, 2100)


def read_date(scan: Scan, i: int) -> int:
    """Keep the date that begins at token ``i`` and return the token after it; 0 where none does."""
    return _absolute(scan, i) or _relative(scan, i)


def _absolute(scan: Scan, i: int) -> int:
    low, months = scan.low[i], scan.lang.months
    if low in months and _real_month(scan, i):
        return _month_first(scan, i)
    if not low[0].isdigit():
        return _weekday(scan, i) if low in scan.lang.weekdays else 0
    j = _after_day(scan, i)
    if j and scan.low[j] in months and _is_day(low):
        return _day_first(scan, i, j)
    return _numeric(scan, i) or _bare_year(scan, i)


def _is_day(low: str) -> bool:
    return low.isdecimal() and 1 <= int(low) <= 31


def _is_year(low: str) -> bool:
    return len(low) == 4 and low.isdecimal() and int(low) in _YEARS


def _after_day(scan: Scan, i: int) -> int:
    """Return the token after a day's number: its ordinal ending and stop, "of" and "de" are passed over."""
    j = i + 1
    if j < scan.n and scan.low[j] in ("st", "nd", "rd", "th", "er") and not scan.gap(j):
        j += 1
    if j < scan.n and scan.low[j] in ("of", "de"):
        j += 1
    return j if j < scan.n and scan.gap(j).strip(". ") == "" else 0


def _real_month(scan: Scan, i: int) -> bool:
    """Tell May and March from may and march: a month has a capital in English and German, or a day beside it."""
    if scan.lang.language not in ("en", "de") or scan.words[i][0].isupper():
        word = scan.low[i]
        return word not in ("may", "march", "mar", "sep", "jan") or scan.words[i][0].isupper()
    return False


def _month_first(scan: Scan, i: int) -> int:
    month, j = scan.lang.months[scan.low[i]], i + 1
    if j < scan.n and scan.gap(j).strip(". ") == "" and _is_day(scan.low[j]):
        day = int(scan.low[j])
        k = j + 1
        if k < scan.n and scan.low[k] in ("st", "nd", "rd", "th") and not scan.gap(k):
            k += 1
        k, year = _year(scan, k)
        return scan.add("date", i, k, _day_value(scan, year, month, day))
    j, year = _year(scan, j)
    if j < scan.n and not year and scan.low[j] in ("of", "de") and j + 1 < scan.n and _is_year(scan.low[j + 1]):
        j, year = j + 2, int(scan.low[j + 1])
    return scan.add("date", i, j, _month_value(scan, year, month))


def _day_first(scan: Scan, i: int, j: int) -> int:
    k = j + 1
    if k < scan.n and scan.low[k] == "de":
        k += 1
    k, year = _year(scan, k)
    if not year and scan.low[k - 1] == "de":
        k -= 1
    return scan.add("date", i, k, _day_value(scan, year, scan.lang.months[scan.low[j]], int(scan.low[i])))


def _year(scan: Scan, k: int) -> tuple[int, int | None]:
    """Read a year at token ``k`` and the word for "year" that some languages put after it."""
    if k < scan.n and _is_year(scan.low[k]) and scan.gap(k).strip(",. ") == "":
        year = int(scan.low[k])
        if k + 1 < scan.n and scan.low[k + 1] in scan.lang.year_after and scan.near(k, k + 1):
            return k + 2, year
        return k + 1, year
    return k, None


def _day_value(scan: Scan, year: int | None, month: int, day: int) -> str:
    if year is None:
        year = _nearest_year(scan.published, month, day)
    return f"{year:04d}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"


def _month_value(scan: Scan, year: int | None, month: int) -> str:
    year = year or _nearest_year(scan.published, month, 15)
    return f"{year:04d}-{month:02d}" if year else f"--{month:02d}"


def _nearest_year(published: str | None, month: int, day: int) -> int | None:
    """News leaves the year out where it is the nearest one: within half a year of the article's date."""
    parts = _parsed(published)
    if parts is None:
        return None
    year, now_month, _ = parts
    away = (month - now_month) + (day - parts[2]) / 31
    return year - 1 if away > 6 else year + 1 if away < -6 else year


def _parsed(published: str | None) -> tuple[int, int, int] | None:
    if not published or len(published) < 10:
        return None
    pieces = published[:10].split("-")
    return (
        (int(pieces[0]), int(pieces[1]), int(pieces[2]))
        if all(p.isdecimal() for p in pieces) and len(pieces) == 3
        else None
    )


def _numeric(scan: Scan, i: int) -> int:
    """Read 2021-04-13, 13.04.2021 and 13/04/2021; with slashes the month comes first in American English only."""
    low = scan.low[i]
    if _is_year(low) and i + 2 < scan.n and scan.gap(i + 1) == scan.gap(i + 2) == "-" and len(scan.low[i + 1]) == 2:
        return scan.add("date", i, i + 3, f"{low}-{scan.low[i + 1]}-{scan.low[i + 2]}")
    for sign in "./":
        parts = low.split(sign)
        if len(parts) == 3 and all(p.isdecimal() for p in parts) and len(parts[2]) == 4:
            first, second = int(parts[0]), int(parts[1])
            day, month = (
                (second, first) if sign == "/" and scan.lang.language == "en" and first <= 12 else (first, second)
            )
            if 1 <= month <= 12 and 1 <= day <= 31:
                return scan.add("date", i, i + 1, f"{parts[2]}-{month:02d}-{day:02d}")
    return 0


def _bare_year(scan: Scan, i: int) -> int:
    """Read a lone year where the word before or after says that it is one."""
    low = scan.low[i]
    if not _is_year(low):
        return 0
    after = scan.low[i + 1] if scan.near(i, i + 1) else ""
    if after in scan.lang.year_after:
        return scan.add("date", i, i + 2, low)
    before = scan.low[i - 1] if i and not scan.gap(i).strip() else ""
    counted = after in scan.lang.units or after in scan.lang.scales or (after and after[-1] == "s" and len(after) > 4)
    if before in scan.lang.year_before and not counted:
        return scan.add("date", i, i + 1, low)
    return 0


# --- relative dates ------------------------------------------------------------------------------------


def _weekday(scan: Scan, i: int) -> int:
    """A weekday is the last one up to the article's date; "next" and "coming" before it make it the one after."""
    number = scan.lang.weekdays[scan.low[i]]
    if scan.lang.language in ("en", "de") and not scan.words[i][0].isupper():
        return 0
    day = _ordinal(scan.published)
    if day is None:
        return scan.add("date", i, i + 1, f"-W-{number}")
    back = (_weekday_of(day) - number) % 7
    before = scan.low[i - 1] if i else ""
    moved = day - back
    if before in scan.lang.next:
        moved = day + ((number - _weekday_of(day) - 1) % 7 + 1)
    elif before in scan.lang.last and back == 0:
        moved -= 7
    return scan.add("date", i, i + 1, _iso(moved))


def _relative(scan: Scan, i: int) -> int:
    low, lang = scan.low[i], scan.lang
    if low in lang.days:
        if lang.language == "es" and low == "mañana" and i and scan.low[i - 1] in ("la", "una", "esta"):
            return 0
        return scan.add("date", i, i + 1, _shifted(scan, "D", lang.days[low], plural=False))
    if low in lang.last or low in lang.next or low in lang.this:
        return _period(scan, i)
    return _period_first(scan, i) if low in lang.periods else _ago(scan, i)


def _step(scan: Scan, low: str) -> int:
    return -1 if low in scan.lang.last else 1 if low in scan.lang.next else 0


def _period(scan: Scan, i: int) -> int:
    """Read "last month", "the coming months", "this year", "the next two weeks"."""
    if not scan.near(i, i + 1):
        return 0
    j, low = i + 1, scan.low[i + 1]
    count = _count(scan, j)
    if count is not None and scan.near(j, j + 1) and scan.low[j + 1] in scan.lang.periods and _step(scan, scan.low[i]):
        sign = "+" if _step(scan, scan.low[i]) > 0 else "-"
        return scan.add("date", i, j + 2, f"P{sign}{count}{scan.lang.periods[scan.low[j + 1]][0]}")
    if low not in scan.lang.periods:
        return 0
    designator, plural = scan.lang.periods[low]
    return scan.add("date", i, j + 1, _shifted(scan, designator, _step(scan, scan.low[i]), plural=plural))


def _period_first(scan: Scan, i: int) -> int:
    """Read "mois prochain", "mes pasado": the period stands first."""
    if scan.lang.language not in ("fr", "es") or not scan.near(i, i + 1):
        return 0
    step = _step(scan, scan.low[i + 1])
    if not step:
        return 0
    designator, plural = scan.lang.periods[scan.low[i]]
    return scan.add("date", i, i + 2, _shifted(scan, designator, step, plural=plural))


def _ago(scan: Scan, i: int) -> int:
    """Read "two weeks ago", "a year earlier"."""
    count = _count(scan, i)
    if count is None or not scan.near(i, i + 2) or scan.low[i + 2] not in scan.lang.ago:
        return 0
    if scan.low[i + 1] not in scan.lang.periods:
        return 0
    designator = scan.lang.periods[scan.low[i + 1]][0]
    return scan.add("date", i, i + 3, _shifted(scan, designator, -count, plural=False))


def _count(scan: Scan, i: int) -> int | None:
    low = scan.low[i]
    if low.isdecimal() and len(low) < 4:
        return int(low)
    return 1 if low in scan.lang.articles else scan.lang.cardinals.get(low)


def _shifted(scan: Scan, designator: str, step: int, *, plural: bool) -> str:
    """Return the period ``step`` days, weeks, months or years from the article's date, open where plural."""
    day = _ordinal(scan.published)
    if day is None:
        value = f"P{step:+d}{designator}"
    elif designator == "D":
        value = _iso(day + step)
    elif designator == "W":
        value = _iso_week(day + 7 * step)
    else:
        year, month, _ = _parsed(scan.published) or (0, 0, 0)
        whole = year * 12 + month - 1 + step * (12 if designator == "Y" else 1)
        value = f"{whole // 12:04d}" if designator == "Y" else f"{whole // 12:04d}-{whole % 12 + 1:02d}"
    if not plural:
        return value
    return f"../{value}" if step < 0 else f"{value}/.."


def _ordinal(published: str | None) -> int | None:
    parts = _parsed(published)
    if parts is None:
        return None
    from datetime import date

    try:
        return date(*parts).toordinal()
    except ValueError:
        return None


def _weekday_of(day: int) -> int:
    return (day + 6) % 7 + 1


def _iso(day: int) -> str:
    from datetime import date

    return date.fromordinal(day).isoformat()


def _iso_week(day: int) -> str:
    from datetime import date

    year, week, _ = date.fromordinal(day).isocalendar()
    return f"{year:04d}-W{week:02d}"
