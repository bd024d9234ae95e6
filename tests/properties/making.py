"""Strategies: invented prose, edits on it, and other glyphs for the same words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

_SYLLABLES = "ba ko di lu me na po ri su te va zo ga hi".split()
# Invented words that are in no list of function words, negations or numbers.
VOCABULARY = [a + b + c for a in _SYLLABLES[:6] for b in _SYLLABLES[4:10] for c in ("n", "rt", "k")]

words = st.sampled_from(VOCABULARY)
REAL = (
    "The council of Osthaven did not promise the mayors any new loans, although 4,000 families had asked for them in 2.2 percent of the towns.",
    "We will build the bridge over the river Ilm within three years, and we will pay for it ourselves; nobody else should.",
    "Prices of bread and milk rose by 12 percent over the winter, the minister's office said, but they have fallen since March.",
    "It's the towns' own fault, isn't it, that the supporters' club can't find a hall for its meetings on Tuesdays?",
    "Рада міста не обіцяла мерам нових позик, хоча 4 000 родин просили про них у березні.",
    "Der Rat hat den Bürgermeistern keine neuen Kredite versprochen, obwohl viele Familien darum gebeten hatten.",
    "Le conseil n’a pas promis de nouveaux prêts aux maires, bien que des familles en aient demandé l’été dernier.",
)


@st.composite
def prose(draw: st.DrawFn, low: int = 12, high: int = 120, distinct: bool = False) -> list[str]:
    """Words of an invented text, some of them repeated unless ``distinct``, without signs."""
    size = draw(st.integers(low, min(high, len(VOCABULARY)) if distinct else high))
    if distinct:
        return random.Random(draw(st.integers(0, 2**32))).sample(VOCABULARY, size)
    seed = draw(st.integers(0, 2**32))
    rng = random.Random(seed)
    pool = rng.sample(VOCABULARY, min(len(VOCABULARY), max(8, size // draw(st.sampled_from((1, 2, 4))))))
    return [rng.choice(pool) for _ in range(size)]


@st.composite
def edited(draw: st.DrawFn, most: int = 4, distinct: bool = False) -> tuple[list[str], list[str], int]:
    """A source, a quotation cut from it with word edits, and the number of edits made."""
    source = draw(prose(20, 140, distinct))
    size = draw(st.integers(8, min(40, len(source))))
    start = draw(st.integers(0, len(source) - size))
    quote = source[start : start + size]
    rng = random.Random(draw(st.integers(0, 2**32)))
    count = rng.randint(0, min(most, size // 4))
    for _ in range(count):
        i = rng.randrange(len(quote))
        kind = rng.randrange(3)
        if kind == 0:
            quote[i] = rng.choice(VOCABULARY)
        elif kind == 1:
            quote.insert(i, rng.choice(VOCABULARY))
        elif len(quote) > 6:
            del quote[i]
    return source, quote, count


def _quotes(text: str) -> str:
    return text.replace("'", "’") if "'" in text else text.replace("’", "'")


GLYPHS: dict[str, Callable[[str, random.Random], str]] = {
    "apostrophes": lambda text, _: _quotes(text),
    "no-break spaces": lambda text, rng: "".join("\u00a0" if c == " " and rng.random() < 0.3 else c for c in text),
    "line breaks": lambda text, rng: "".join("\n" if c == " " and rng.random() < 0.2 else c for c in text),
    "double spaces": lambda text, rng: "".join("  " if c == " " and rng.random() < 0.2 else c for c in text),
    "soft hyphens": lambda text, rng: " ".join(
        w[:3] + "\u00ad" + w[3:] if len(w) > 6 and w.isalpha() and rng.random() < 0.5 else w for w in text.split(" ")
    ),
    "ligatures": lambda text, _: text.replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "zero-width spaces": lambda text, rng: "".join(
        c + "\u200b" if c == " " and rng.random() < 0.2 else c for c in text
    ),
    "first capital": lambda text, _: (text[0].lower() if text[0].isupper() else text[0].upper()) + text[1:],
    "final comma": lambda text, _: text[:-1] + "," if text[-1] in ".," else text,
    "decomposed": lambda text, _: __import__("unicodedata").normalize("NFD", text),
}
