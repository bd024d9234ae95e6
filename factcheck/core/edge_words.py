"""The first word of an alignment: one that stands a little before the passage was kept, and words after it left out.

"aware of ship movements" for "aware of reports of ship movements": laid against "reports of ship movements" it is one
word changed, which is cheaper, and not what was done.
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
