"""What attribution looks at and what it answers: a quotation with its sentence, and who is said to have said it."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.names import Mention
    from factcheck.core.quotations import Quotation


class Attribution(NamedTuple):
    """The answer for one quotation: a mention (or none), the cue's tokens (half-open), why, and by which pattern."""

    mention: Mention | None
    cue: tuple[int, int] | None
    reason: str
    pattern: str


class Sight(NamedTuple):
    """A quotation as the patterns see it: its outer tokens, and the bounds of the sentence around it."""

    quotation: Quotation
    first: int
    last: int
    left: int
    right: int
    number: int
