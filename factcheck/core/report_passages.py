"""Where in an origin a report's content stands: windows of one to three sentences, by the rarity of its key words.

Finds the place; judges nothing. Every key word is looked up with ``str.find`` in the lowered text, so the cost is
linear in the text with a small factor, and sentences without a key word are never looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from math import log

from factcheck.core.figurewords import words_of
from factcheck.core.namekeys import flag_of, place_code
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.core.records import Span

_WORD = re.compile(r"[^\W_]+(?:['’.&\-\u2010\u2011][^\W_]+)*")
_BREAK = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[\"“„«(\[\-–—]?[^\W\d_a-zа-яёіїєґßà-ÿ])|\n[ \t]*\n\s*|\n")
# An abbreviation's stop ends no sentence.
_ABBREVIATED = frozenset(
    "mr mrs ms dr jr sr st u.s u.k u.n sen rep gov gen col lt prof no vs ст р рр см м г гг ул".split()
)
_ENDINGS = ("ation", "ations", "ings", "ing", "ed", "es", "s", "'s", "’s")
_STEM = 6


class Window(NamedTuple):
    """One to three sentences: where, the key words found there, and their share of the report's weight (0 to 1)."""

    span: Span
    keys: frozenset[str]
    coverage: float


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return a word's key: lower case, the commonest endings off, six letters (canceling = cancellation = cancel)."""
    low = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    code = place_code(low)
    if code:
        return code
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            low = low[: -len(ending)]
            break
    if low.endswith("e") and len(low) > _STEM - 2:
        low = low[:-1]  # freeze, freezes, freezing
    return low[:_STEM]


def key_words(claim: str, language: str, skip: Iterable[Span] = ()) -> dict[str, str]:
    """Return the content words of a report, key to word, in order; words inside ``skip`` (figures) are left out."""
    function, spans = words_of(language).function_words, tuple(skip)
    out: dict[str, str] = {}
    for match in _WORD.finditer(claim):
        low = match.group().lower()
        if low in function or (len(low) < 3 and not match.group().isupper()) or low[0].isdigit():
            continue
        if any(a <= match.start() < b for a, b in spans):
            continue
        out.setdefault(stem(low), low)
    return out


@lru_cache(maxsize=128)
def words_with_keys(text: str, span: Span) -> Sequence[tuple[str, Span]]:
    """Return every word of a stretch with its key and place; a stretch is asked for by each comparison in turn."""
    return [(stem(m.group()), m.span()) for m in _WORD.finditer(text, *span)]


def best_windows(text: str, keys: Mapping[str, str], limit: int = 6) -> list[Window]:
    """Return the windows that hold most of the report's key words, best first; none where no key word stands."""
    low = _lowered(text)
    places = {key: _places(low, key) or _places_of_others(low, key) for key in keys}
    weights = {key: 1.0 / (1.0 + log(1 + len(found))) for key, found in places.items()}
    total = sum(weights.values())
    if not total or not any(places.values()):
        return []
    breaks = _sentence_starts(text)
    held: dict[int, set[str]] = {}
    for key, found in places.items():
        for at in found:
            held.setdefault(bisect_right(breaks, at) - 1, set()).add(key)
    ranked = _rank(held, weights, total)
    return [Window(_span(text, breaks, i, n), frozenset(ks), score) for i, n, ks, score in ranked[:limit]]


def _places_of_others(low: str, key: str) -> list[int]:
    """Return where another word stands for one that is nowhere in the text: exercises for drills."""
    from factcheck.core.report_synonyms import synonyms

    return sorted(at for other in synonyms().get(key, ()) for at in _places(low, other))


def sentence_windows(text: str, size: int = 2) -> list[Span]:
    """Return every run of ``size`` sentences (one where there is only one), in order of place."""
    breaks = _sentence_starts(text)
    return [_span(text, breaks, i, size) for i in range(max(1, len(breaks) - size + 1))]


def _rank(held: dict[int, set[str]], weights: dict[str, float], total: float) -> list[tuple[int, int, set[str], float]]:
    """Rank windows; a sentence more must add a tenth of the weight, so that a window is no longer than needed."""
    scored = []
    for i in held:
        union: set[str] = set()
        for n in (1, 2, 3):
            union = union | held.get(i + n - 1, set())
            coverage = sum(weights[key] for key in union) / total
            scored.append((coverage - 0.1 * (n - 1), i, n, union, coverage))
    scored.sort(key=lambda row: (-row[0], row[1], row[2]))
    return [(i, n, union, coverage) for _, i, n, union, coverage in scored]


def _lowered(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _places(low: str, key: str) -> list[int]:
    """Return where words with this key begin; a place name is looked up by every spelling it may have."""
    if key.isupper():
        found = [m.start() for m in _WORD.finditer(low) if place_code(m.group().removesuffix("'s")) == key]
        return found + [m.start() for m in re.finditer(flag_of(key), low)] if len(key) == 2 else found
    found, at = [], low.find(key)
    while at >= 0:
        if at == 0 or not low[at - 1].isalnum():
            match = _WORD.match(low, at)
            if match and stem(match.group()) == key:
                found.append(at)
        at = low.find(key, at + 1)
    return found


def _sentence_starts(text: str) -> list[int]:
    starts = [0]
    # Hard-wrapped text (lines under 100 characters) breaks its lines in mid-sentence.
    wrapped = len(text) < 100 * text.count("\n")
    for match in _BREAK.finditer(text):
        if wrapped and match.group() == "\n":
            continue
        if text[match.start()] == "." and _abbreviation(text, match.start()):
            continue
        starts.append(match.end())
    return starts


def _abbreviation(text: str, stop: int) -> bool:
    begin = stop
    while begin and (text[begin - 1].isalpha() or text[begin - 1] == "."):
        begin -= 1
    before = text[begin:stop].lower()
    return before in _ABBREVIATED or (len(before) == 1 and before != "i")


def _span(text: str, breaks: list[int], first: int, count: int) -> Span:
    start = breaks[first]
    end = breaks[first + count] if first + count < len(breaks) else len(text)
    return start, start + len(text[start:end].rstrip())
