"""What a report says: its content past the attribution, figures, dates, names, and the words that find a passage."""

from __future__ import annotations

from types import MappingProxyType

from factcheck.core.figures import find_figures
from factcheck.core.language import detect
from factcheck.core.report_figures import Dated
from factcheck.core.report_passages import key_words, words_with_keys
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.core.records import Figure, Span

_CUES = frozenset(
    """said says say told tells wrote writes tweeted posted reported reports announced stated states added noted claimed
    claims warned stressed сказав сказала заявив заявила повідомив повідомила сказал заявил сообщил сообщила sagte sagt
    erklärte teilte dit déclaré affirmé annoncé dijo afirmó declaró anunció powiedział powiedziała oświadczył""".split()
)
# Before "states", "reports", "claims" they make a noun of it.
_QUANTITIES = frozenset(
    """two three four five six seven eight nine ten twelve twenty fifty some all many most several these those other few
    both such no more various""".split()
)


class ReadClaim(NamedTuple):
    """A report taken apart; ``keys`` maps the key of each content word to the word, figures left out."""

    text: str
    language: str
    numbers: tuple[Figure, ...]
    dates: tuple[Dated, ...]
    names: tuple[Figure, ...]
    keys: dict[str, str]
    published: str | None
    negated: bool
    origin_published: str | None = None
    given: Mapping[str, frozenset[str]] = MappingProxyType({})


def read_claim(claim: str, published: str | None, negated: bool) -> ReadClaim:
    """Take a report apart; ``published`` (ISO 8601) is what its relative dates count from."""
    language = detect(claim) or "en"
    begin = _after_attribution(claim)
    span = (begin, len(claim))
    resolved = find_figures(claim, span, published, language)
    raw = [figure for figure in find_figures(claim, span, None, language) if figure.kind == "date"]
    numbers = tuple(figure for figure in resolved if figure.kind == "number")
    dates = tuple(Dated(r, f) for r, f in zip(raw, [f for f in resolved if f.kind == "date"], strict=False))
    names = tuple(figure for figure in resolved if figure.kind == "name")
    skip = [figure.span for figure in numbers] + [date.raw.span for date in dates if not date.relative]
    keys = key_words(claim, language, [(0, begin), *skip])
    # "a year earlier" is compared as a date; its words are looked for only where little else tells the passage.
    others = key_words(claim, language, [(0, begin), *skip, *(date.raw.span for date in dates if date.relative)])
    keys = others if len(others) >= 2 or (others and len(numbers) > 1) else keys
    return ReadClaim(claim, language, numbers, dates, names, keys, published, negated)


def _after_attribution(claim: str) -> int:
    """Return where the content begins, past "Smith said on Monday that"; 0 where no attribution leads.

    Only where everything before the cue is the speaker: names, titles and function words.
    """
    words = words_with_keys(claim, (0, min(len(claim), 160)))
    for number, (_, (start, end)) in enumerate(words[:10]):
        word = claim[start:end]
        if word in _CUES and number and not _counted(claim, words[number - 1][1]):
            tail = claim[end:]
            passed = _platform(tail)
            return end + passed if words[number + 1 :] else 0
        if word[0].islower() and number > 4:
            return 0
    return 0


def _counted(claim: str, before: Span) -> bool:
    """Does a number or a word of quantity stand before, so that "42 states", "several reports" are things?"""
    word = claim[slice(*before)].lower()
    return word[0].isdigit() or word in _QUANTITIES


def _platform(tail: str) -> int:
    """Pass over "on Twitter", "in a statement" and "that" between the cue and the content."""
    low = tail.lower()
    for phrase in (" on twitter", " on facebook", " on x", " on telegram", " in a statement", " on social media"):
        if low.startswith(phrase):
            rest = low[len(phrase) :]
            return len(phrase) + (5 if rest.startswith(" that") else 0)
    return 5 if low.startswith(" that ") else 0
