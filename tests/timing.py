"""Is a cost linear? Told by the least of several paired measurements, since whatever else runs only ever adds.

The bound is the caller's and is not stretched; a cost that really grows faster misses it in every round.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 10
"""Paired measurements at most; a quiet machine needs one."""


def holds(cost: Callable[[int], float], small: int, large: int, times: float, floor: float = 0.0) -> bool:
    """Whether ``large`` costs at most ``times`` what ``small`` does, or no more than ``floor`` seconds."""
    least_small = least_large = float("inf")
    for _ in range(ROUNDS):
        least_small = min(least_small, _alone(cost, small))
        least_large = min(least_large, _alone(cost, large))
        if least_large <= max(times * least_small, floor):
            return True
    return False


def _alone(cost: Callable[[int], float], size: int) -> float:
    """The cost without what other tests left behind: it is collected, and what lives is not gone over again."""
    gc.collect()
    gc.freeze()  # a full collection in a process that ran a thousand tests takes longer than the reader
    try:
        return cost(size)
    finally:
        gc.unfreeze()
