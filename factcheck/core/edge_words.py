"""The edges of an alignment: words there that the cheapest alignment laid against the wrong words.

A first word that stands a little before the passage was kept, and words after it left out: "aware of ship movements"
for "aware of reports of ship movements", laid against "reports of ship movements", is one word changed, which is
cheaper, and not what was done. And a sentence that a quotation adds at its end or its beginning was added: the
origin's next sentence, with a "the" in common, is no passage it was changed from.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.editing_marks import Atom
    from factcheck.core.filling import Tag

    Step = tuple[Tag, int, int]

_BACK = 4
"""Words of the origin that may have been left out after the first word."""
_TELLING = 4
"""Letters of a first word that is no chance: "the" stands before everything."""
_LEAST = 4
"""Steps of an alignment whose first word may be moved: fewer words prove no place."""


def kept_first_word(
    steps: list[Step], atoms: Sequence[Atom], keys: Sequence[str], own: Sequence[object], opens: Sequence[bool]
) -> list[Step]:
    """Return the steps with their first word where it stands, if that is near before the word it was laid against."""
    if len(steps) < _LEAST or steps[0][0] != "replace":
        return steps
    _, i, j = steps[0]
    key = atoms[i].key
    if atoms[i].kind != "word" or len(key) < _TELLING or j < 0:
        return steps
    for at in range(j - 1, max(-1, j - 1 - _BACK), -1):
        if opens[at + 1] or own[at]:
            return steps
        if keys[at] == key:
            return [("equal", i, at), *(("delete", i + 1, k) for k in range(at + 1, j + 1)), *steps[1:]]
    return steps


_SHARE = 2
"""Words of the quotation per word it shares with the neighbouring sentence: with fewer it was not made of it."""
_SOLID = 4
"""Words in a run that are no chance, whatever stands around them."""


def added_at_edges(steps: list[Step], atoms: Sequence[Atom], keys: Sequence[str], opens: Sequence[bool]) -> list[Step]:
    """Return the steps with words that only seem to stand in a neighbouring sentence of the origin as added ones."""
    plain = all(tag in {"equal", "replace", "delete", "insert"} for tag, _, _ in steps)
    if not plain or len(steps) < _LEAST:
        return steps
    places = [place for tag, _, place in steps if tag != "insert"]
    if not places:
        return steps
    first, last = _proved(steps, places[-1], places[0])
    for j in [j for j in range(last + 1, places[-1] + 1) if opens[j]]:
        cut = next(k for k, (tag, _, place) in enumerate(steps) if tag != "insert" and place >= j)
        if _strange(steps[cut:], atoms, keys) and any(tag == "equal" for tag, _, _ in steps[:cut]):
            steps = _as_added(steps[:cut], steps[cut:], after=True)
            break
    places = [place for tag, _, place in steps if tag != "insert"]
    for j in [j for j in range(min(places[-1], first), places[0], -1) if opens[j]]:
        cut = next(k for k, (tag, _, place) in enumerate(steps) if tag != "insert" and place >= j)
        while cut and steps[cut - 1][0] == "insert":
            cut -= 1
        if _strange(steps[:cut], atoms, keys) and any(tag == "equal" for tag, _, _ in steps[cut:]):
            return _as_added(steps[cut:], steps[:cut], after=False)
    return steps


def _proved(steps: list[Step], first: int, last: int) -> tuple[int, int]:
    """Return the places where the first long run ends and the last one begins: what holds one is not strange.

    Without any they are what was given. Long quotations would be gone over once a sentence without this. A run of one
    word more than is asked for, because a word put in or left out behind the run counts with its last word.
    """
    run = 0
    for tag, _, place in steps:
        run = run + 1 if tag == "equal" else 0
        if run > _SOLID:
            first, last = min(first, place), place - _SOLID
    return first, last


def _strange(part: list[Step], atoms: Sequence[Atom], keys: Sequence[str]) -> bool:
    """Whether most words of a part are changed or put in, and none of its runs is long."""
    run = longest = same = quoted = 0
    for mine, theirs in _pairs(part):
        quoted += len(mine)
        equal = bool(mine) and "".join(atoms[i].key for i in mine) == "".join(keys[j] for j in theirs)
        run = run + len(mine) if equal else 0
        same += len(mine) if equal else 0
        longest = max(longest, run)
    return quoted > 0 and longest < _SOLID and same * _SHARE < quoted


def _pairs(part: list[Step]) -> list[tuple[list[int], list[int]]]:
    """Return which words are laid against which: one against one, or those of a word that was cut or run together."""
    pairs: list[tuple[list[int], list[int]]] = []
    for tag, i, place in part:
        mine, theirs = [] if tag == "delete" else [i], [] if tag == "insert" else [place]
        if pairs and tag in {"insert", "delete"} and pairs[-1][0] and pairs[-1][1]:
            pairs[-1][0].extend(mine)
            pairs[-1][1].extend(theirs)
        else:
            pairs.append((mine, theirs))
    return pairs


def _as_added(kept: list[Step], part: list[Step], *, after: bool) -> list[Step]:
    """Write a part's words as put in beside the steps that are kept; removals at the seam go with the part."""
    while kept and kept[-1 if after else 0][0] == "delete":
        kept = kept[:-1] if after else kept[1:]
    taken = [place for tag, _, place in kept if tag != "insert"]
    place = -1 - (taken[-1] + 1 if after else taken[0])
    added: list[Step] = [("insert", i, place) for tag, i, _ in part if tag != "delete"]
    return [*kept, *added] if after else [*added, *kept]
