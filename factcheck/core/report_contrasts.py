"""Small words that turn a report into another statement: may for will, at most for at least, fell for rose.

A figure may stand in the passage and yet say something else there. Each group below holds words of which one excludes
the others; a report contrasts with a passage where one stands beside the same key words as another of its group, and
the passage has none of the report's own kind there. English only: other languages have no such lists, and say nothing.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from factcheck.core.figurewords import words_of
from factcheck.core.lexicon import english_words
from factcheck.core.records import Edit
from factcheck.core.report_passages import stem, words_with_keys
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.core.records import Span


def _table(text: str) -> dict[str, str]:
    """Read ``"kind: word word | kind: word"``."""
    return {
        word: kind.strip()
        for kind, _, words in (part.partition(":") for part in text.split("|"))
        for word in words.split()
    }


# The edit's type, the words, and how many key words must stand beside both (a word that is rare needs fewer).
_GROUPS = (
    ("modality", _table("will: will would shall | may: may might could can | must: must | should: should ought"), 1),
    ("quantifier", _table("all: all every each | some: some several many | most: most | few: few"), 1),
    (
        "number",
        _table(
            "half: half halved halving | third: third thirds | quarter: quarter quarters | two: double doubled doubling"
            " twice | three: triple tripled trebled tripling | four: quadrupled"
        ),
        1,
    ),
    (
        "word",
        _table(
            """up: rose risen rise rises rising increase increased increases grew grown grow climbed gained raised
            raise more
            additional extra | down: fell fallen fall falls falling decrease decreased decreases dropped drop declined
            shrank shrunk lowered lower fewer less cut"""
        ),
        1,
    ),
    (
        "word",
        _table(
            """yes: approved approve approves accepted accept adopted endorsed | no: rejected reject rejects refused
            vetoed opposed"""
        ),
        2,
    ),
    ("word", _table("open: open opened opens opening | close: close closed closes closing shut"), 2),
    ("word", _table("begin: begin began begins start started starts | end: end ended ends stop stopped stops"), 2),
    ("word", _table("win: won win wins | lose: lost lose loses"), 2),
)  # fmt: skip
_BOUND = _table("least: over above exceeding | most: under below")
_WHEN = _table("before: by before until till | after: after since from following")
_PERIODS = _table(
    """hour: hour hourly | day: day daily | week: week weekly | month: month monthly | year: year yearly annual annually
    annum"""
)
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTHS = frozenset("""january february march april may june july august september october november december""".split())
_REACH = 5


class _Sign(NamedTuple):
    """A word of a group: the edit's type, group, kind and place, the key words beside it, how many must agree."""

    type: str
    group: str
    kind: str
    span: Span
    beside: frozenset[str]
    least: int


def contrasts(claim: str, text: str, span: Span) -> tuple[Edit, ...]:
    """Return an edit for each word of the report that the passage has the opposite of, beside the same key words."""
    mine = list(_signs(claim, (0, len(claim))))
    if not mine:
        return ()
    theirs = list(_signs(text, span))
    out = []
    for sign in mine:
        same = [
            other for other in theirs if other.group == sign.group and len(other.beside & sign.beside) >= sign.least
        ]
        if same and not any(other.kind == sign.kind for other in same):
            other = max(same, key=lambda one: len(one.beside & sign.beside))
            quote, held = claim[slice(*sign.span)], text[slice(*other.span)]
            out.append(Edit("replace", sign.type, "material", quote, held, sign.span, other.span))
    return tuple(out)


def _signs(text: str, span: Span) -> Iterator[_Sign]:
    words = words_with_keys(text, span)
    low = [text[a:b].lower().replace("’", "'") for _, (a, b) in words]
    function = words_of("en").function_words
    useful = [word[0].isdigit() or (word not in function and len(word) > 2) for i, word in enumerate(low)]
    for i in range(len(low)):
        for type_, group, kind, least in _kinds(low, i):
            beside = frozenset(
                words[k][0]
                for k in range(max(0, i - _REACH), min(len(low), i + _REACH + 1))
                if k != i and useful[k] and low[k] not in _ALL
            )
            if group == "bound":
                beside = frozenset(key for key in beside if key[0].isdigit()) or beside
            yield _Sign(type_, group, kind, words[i][1], beside, least)


def _kinds(low: list[str], i: int) -> Iterator[tuple[str, str, str, int]]:
    """Yield what a word may be: the edit's type, the group, its kind, and how many key words must agree."""
    word = low[i]
    before, after = low[i - 1] if i else "", low[i + 1] if i + 1 < len(low) else ""
    bound = _bound(before, word, after)
    if bound:
        yield "number", "bound", bound, 1
        return
    if word in _WHEN and (after[:1].isdigit() or after in _MONTHS or after in _WEEKDAYS):
        yield "date", "when", _WHEN[word], 1
    if word in _PERIODS and (
        word not in ("hour", "day", "week", "month", "year") or before in ("per", "a", "each", "every", "an")
    ):
        yield "number", "rate", _PERIODS[word], 1
    if word in _WEEKDAYS:
        yield "date", "weekday", word, 2
    for number, (type_, table, least) in enumerate(_GROUPS):
        if word in table and not (
            word == "may" and (before in ("in", "by", "of", "until", "since") or after[:1].isdigit())
        ):
            yield type_, str(number), table[word], least


def _bound(before: str, word: str, after: str) -> str:
    """Return "least" or "most" where a word says that a number is a bound: at least, more than, fewer than, up to."""
    if before == "at" and word in ("least", "most"):
        return word
    if word == "more" and after == "than":
        return "most" if before in ("no", "not") else "least"
    if word in ("fewer", "less") and after == "than":
        return "least" if before in ("no", "not") else "most"
    if word == "up" and after == "to":
        return "most"
    return _BOUND.get(word, "") if after[:1].isdigit() else ""


_ALL = frozenset(word for _, table, _ in _GROUPS for word in table)


# --- who did it to whom --------------------------------------------------------------------------------


def swapped(claim: str, text: str, span: Span) -> Edit | None:
    """Return the edit where two names have changed places around one verb: Krol asked Lind, Lind asked Krol."""
    mine, words = words_with_keys(claim, (0, len(claim))), words_with_keys(text, span)
    low = [text[a:b].lower() for _, (a, b) in words]
    function = words_of("en").function_words
    names = [i for i, (_, (a, b)) in enumerate(mine) if claim[a].isupper() and claim[a:b].lower() not in function]
    for i, j in pairwise(names):
        between = [claim[a:b].lower() for _, (a, b) in mine[i + 1 : j]]
        verbs = [mine[i + 1 + k][0] for k, word in enumerate(between) if word not in function]
        if mine[i][0] == mine[j][0] or not verbs or len(between) > 4 or "by" in between or "and" in between:
            continue
        if _order(words, low, verbs[0], mine[i][0], mine[j][0]) == "turned":
            first, second = mine[i][1], mine[j][1]
            return Edit("replace", "name", "material", claim[slice(*first)], claim[slice(*second)], first, span)
    return None


@lru_cache(maxsize=16)
def _stems(text: str) -> frozenset[str]:
    """The keys of a whole text's words, asked for once a passage of it."""
    return frozenset(stem(word) for word in text.split())


def other_subject(claim: str, text: str, span: Span, given: Mapping[str, frozenset[str]]) -> bool:
    """Does another name stand in the passage right before what the report says of its first one?

    The speaker may call himself "I" or be named by his title, so a name that opens a report may be missing; it may
    not be replaced. ``given``: the given names of a last name, by which the passage may call the same person.
    """
    mine, words = words_with_keys(claim, (0, len(claim))), words_with_keys(text, span)
    if len(mine) < 2 or not claim[mine[0][1][0]].isupper():
        return False
    passed = words_of("en")
    name, verb = mine[0], mine[1][0]
    first = claim[slice(*name[1])].lower()
    if first in passed.function_words or first in passed.titles or stem(first) in _stems(text):
        return False
    if first in english_words():
        return False  # it is capital because it begins the sentence
    for i, (key, _) in enumerate(words[1:], 1):
        a, b = words[i - 1][1]
        word = text[a:b].lower()
        if key == verb and text[a].isupper() and word not in passed.function_words and word not in passed.titles:
            return len(word) > 2 and word not in given.get(first, ())
    return False


def _order(words: Sequence[tuple[str, Span]], low: list[str], verb: str, one: str, two: str) -> str:
    """Return "same", "turned" or nothing: how the two names stand around the verb in the passage."""
    found = ""
    for i, (key, _) in enumerate(words):
        if key != verb:
            continue
        before = [k for k, _ in words[max(0, i - _REACH) : i]]
        after = [k for k, _ in words[i + 1 : i + 1 + _REACH]]
        if "by" in low[i + 1 : i + 4] or (one in before and two in after):
            return "same"
        if two in before and one in after:
            found = "turned"
    return found


# --- which number belongs to what ----------------------------------------------------------------------


def exchanged(claim: str, text: str, span: Span, numbers: list[tuple[Span, Span]]) -> Edit | None:
    """Return the edit where two numbers of the report stand in the passage, but each beside what the other is said of.

    Args:
        claim: the report.
        text: the origin.
        span: the passage.
        numbers: the place of each number in the report and in the origin.
    """
    if len(numbers) < 2:
        return None
    mine = [_owner(claim, (0, len(claim)), place) for place, _ in numbers]
    theirs = [_owner(text, span, place) for _, place in numbers]
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            pairs = mine[i], mine[j], theirs[i], theirs[j]
            if all(pairs) and mine[i] != mine[j] and mine[i] == theirs[j] and mine[j] == theirs[i]:
                place, held = numbers[i][0], numbers[j][1]
                return Edit("replace", "number", "material", claim[slice(*place)], text[slice(*held)], place, held)
    return None


def _owner(text: str, span: Span, place: Span) -> str:
    """Return the key of the noun a number is said of: the nearest content word after it, else before it."""
    function = words_of("en").function_words
    words = [(key, at) for key, at in words_with_keys(text, span) if text[slice(*at)].lower() not in function]
    words = [(key, at) for key, at in words if not key[0].isdigit() and key not in _SCALES]
    if text[place[1] : place[1] + 4].startswith(" of "):
        return "part of it"
    after = [key for key, at in words if at[0] >= place[1] and not text[place[1] : at[0]].strip()]
    before = [key for key, at in words if at[1] <= place[0]]
    return after[0] if after else "".join(sorted(before[-2:-1] or before[-1:]))


_SCALES = frozenset(stem(word) for word in "hundred thousand million billion trillion percent per cent of".split())
