"""A linear ranker over candidate speakers: the heaviest wins, unless nobody does or the lead is too thin."""

from __future__ import annotations

from factcheck.core.ranker_weights import MARGIN, WEIGHTS
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.candidates import Candidate


def weigh(features: list[str]) -> float:
    """Return the sum of the weights of the features; one that was never seen weighs nothing."""
    get = WEIGHTS.get
    return sum(get(name, 0.0) for name in features)


def choose(options: list[Candidate]) -> Candidate:
    """Return the best candidate; ``options[0]`` (nobody) where nothing outweighs it by the margin."""
    nobody = options[0]
    best, score = nobody, weigh(nobody.features) + MARGIN
    for option in options[1:]:
        weight = weigh(option.features)
        if weight > score:
            best, score = option, weight
    return best
