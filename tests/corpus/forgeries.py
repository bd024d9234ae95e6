"""The mutation gate: every kind of forgery made from honest quotations, none of which may be accepted.

Takes honest cases (typography and honest marks already on them) and adds one material change, so that no honest edit
hides a forged one. Besides the links of ``chains`` there are forgeries that only marks or glyphs make possible.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from tests.corpus.chains import KINDS, make_chain, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT = re.compile(r"\b(do|does|did|will|can|should|is|are|was|were|has|have) (not) (\w+)")
_NUMBER = re.compile(r"\b[1-9]\d*(?:,\d{3})*\b")
_DECIMAL = re.compile(r"\b(\d+)\.(\d+)\b")


def forge(texts: dict[str, str], seed: int, count: int) -> Iterator[dict[str, object]]:
    """Make ``count`` forged cases, every kind of ``chains`` and of this module in turn."""
    pool = [(name, span) for name in sorted(texts) for span in passages(texts[name])]
    kinds = [*KINDS["material"], *_MARKED]
    made, attempt = 0, 0
    while made < count and attempt < count * 400 and pool:
        attempt += 1
        kind = kinds[made % len(kinds)]
        rng = random.Random(f"{seed}/{kind}/{attempt}")
        name, span = rng.choice(pool)
        text = texts[name]
        honest = rng.sample(KINDS["typographic"] + KINDS["editorial"], rng.choice((0, 1, 2)))
        case = _MARKED[kind](text, span, rng) if kind in _MARKED else make_chain(text, span, [kind, *honest], rng)
        if case is None:
            continue
        made += 1
        yield {"id": f"forged-{kind}-{made}", **case}


def _case(kind: str, text: str, span: tuple[int, int], quote: str) -> dict[str, object]:
    low, high = max(0, span[0] - 1500), span[1] + 1500
    expect = {"verdict": "altered", "accept": False, "severity": "material", "edits": [], "spans": [], "flags": []}
    return {
        "kind": kind,
        "quote": quote,
        "cited": "origin",
        "sources": [{"id": "origin", "text": text[low:high]}],
        "expect": expect,
    }


def _around(
    kind: str, text: str, span: tuple[int, int], pattern: re.Pattern[str], put: str
) -> dict[str, object] | None:
    passage = text[slice(*span)]
    match = pattern.search(passage, 8)
    if not match:
        return None
    return _case(kind, text, span, passage[: match.start()] + match.expand(put) + passage[match.end() :])


def ellipsis_over_not(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    mark = rng.choice(["…", "...", "[...]", ". . ."])
    return _around("ellipsis_over_not", text, span, _NOT, rf"\1 {mark} \3")


def bracket_over_not(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    return _around("bracket_over_not", text, span, _NOT, r"[\1] \3")


def bracket_for_not(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    return _around("bracket_for_not", text, span, _NOT, r"\1 [indeed] \3")


def bracket_for_number(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    return _around("bracket_for_number", text, span, _NUMBER, rf"[{rng.randrange(2, 999) * 7 + 1}]")


def point_lost(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    return _around("point_lost", text, span, _DECIMAL, r"\1\2")


def halves_of_two_sentences(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    """Join the first half of a sentence to the second half of another one, further on, without a mark."""
    others = [other for other in passages(text[span[1] : span[1] + 6000]) if other[0] > 100]
    if not others:
        return None
    a, b = rng.choice(others)
    second = text[span[1] + a : span[1] + b]
    first = text[slice(*span)]
    quote = " ".join([*first.split()[: len(first.split()) // 2], *second.split()[len(second.split()) // 2 :]])
    low = max(0, span[0] - 500)
    case = _case("halves_of_two_sentences", text, span, quote)
    return case | {"sources": [{"id": "origin", "text": text[low : span[1] + 8000]}]}


def parts_in_the_other_order(text: str, span: tuple[int, int], rng: random.Random) -> dict[str, object] | None:
    words = text[slice(*span)].rstrip(".").split()
    half = len(words) // 2
    return _case("parts_in_the_other_order", text, span, " ".join(words[half:]) + " ... " + " ".join(words[:half]))


_MARKED = {
    maker.__name__: maker
    for maker in (
        ellipsis_over_not,
        bracket_over_not,
        bracket_for_not,
        bracket_for_number,
        point_lost,
        halves_of_two_sentences,
        parts_in_the_other_order,
    )
}
