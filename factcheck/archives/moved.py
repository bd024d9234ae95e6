"""Government pages that moved: where an administration's pages went when the next one took over the host.

Frozen at noon of inauguration day by the US National Archives (whitehouse.gov) and the departments
themselves; the paths stayed. Dates are those of the change.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_WHITE_HOUSE = (
    ("2009-01-20", "georgewbush-whitehouse.archives.gov"),
    ("2017-01-20", "obamawhitehouse.archives.gov"),
    ("2021-01-20", "trumpwhitehouse.archives.gov"),
    ("2025-01-20", "bidenwhitehouse.archives.gov"),
)
_STATE = (
    ("2009-01-20", "2001-2009.state.gov"),
    ("2017-01-20", "2009-2017.state.gov"),
    ("2021-01-20", "2017-2021.state.gov"),
    ("2025-01-20", "2021-2025.state.gov"),
)
_EPA = (
    ("2017-01-20", "19january2017snapshot.epa.gov"),
    ("2021-01-20", "19january2021snapshot.epa.gov"),
    ("2025-01-20", "19january2025snapshot.epa.gov"),
)
HOSTS: dict[str, tuple[tuple[str, str], ...]] = {
    "whitehouse.gov": _WHITE_HOUSE,
    "state.gov": _STATE,
    "epa.gov": _EPA,
}
"""Host -> (the day its pages were frozen, where they are since), oldest first."""

_DATE_IN_PATH = re.compile(r"/((?:19|20)\d\d)/(\d\d)(?:/(\d\d))?(?:/|$)")


def moved(url: str, date: str | None = None) -> tuple[str, ...]:
    """Where a page of a government host may have gone, likeliest first; empty for any other host.

    ``date`` is the citation's or the article's; a date in the page's own path goes before it. A page of the
    administration in office has not moved. Without any date the latest change comes first.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    homes = HOSTS.get((parts.hostname or "").lower().removeprefix("www."))
    if not homes:
        return ()
    found = _DATE_IN_PATH.search(parts.path)
    when = f"{found[1]}-{found[2]}-{found[3] or '01'}" if found else (date or "")[:10]
    hosts = [host for end, host in homes if end > when] if when else [host for _, host in reversed(homes)]
    query = f"?{parts.query}" if parts.query else ""
    return tuple(f"https://{host}{parts.path or '/'}{query}" for host in (hosts[:1] if when else hosts))
