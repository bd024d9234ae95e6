"""What two spellings of one word have in common: Britain and America, a name in two alphabets, a slip of the hand.

Words are search keys (lower case, folded). What follows for a quotation is decided in ``changes``.
"""

from __future__ import annotations

from factcheck.core.lexicon import english_words

_SUFFIXES = ("s", "es", "ed", "d", "ing", "er", "est", "ly", "ies", "ied", "n", "en", "y", "al", "ion")
# British against American, ending by ending: (one, other, letters that must stand before).
_ENDINGS = (
    ("our", "or", 2),
    ("ise", "ize", 3),
    ("isation", "ization", 3),
    ("yse", "yze", 3),
    ("tre", "ter", 2),
    ("bre", "ber", 2),
    ("ence", "ense", 2),
    ("ogue", "og", 3),
    ("lled", "led", 3),
    ("lling", "ling", 3),
    ("ller", "ler", 3),
)
_TAILS = (
    "",
    "s",
    "d",
    "r",
    "rs",
    "ed",
    "ing",
    "ings",
    "ful",
    "less",
    "able",
    "ite",
    "ites",
    "al",
    "hood",
    "hoods",
    "er",
    "ers",
    "ly",
    "'s",
    "ably",
    "ation",
    "ations",
)


def spelt_otherwise(mine: str, theirs: str) -> bool:
    """Whether two spellings differ only as British and American English do."""
    if mine[:2] != theirs[:2] and not {mine[:2], theirs[:2]} & {"ae", "oe"}:
        return False
    for one, other, stem in _ENDINGS:
        for tail in _TAILS:
            for a, b in ((mine, theirs), (theirs, mine)):
                left, right = one + tail, other + tail
                if one in {"ise", "yse", "ize", "yze"} and tail[:1] in {"e", "i"}:
                    left, right = left[: len(one) - 1] + tail, right[: len(other) - 1] + tail
                if (
                    a.endswith(left)
                    and b.endswith(right)
                    and a[: -len(left)] == b[: -len(right)]
                    and len(a) - len(left) >= stem
                ):
                    return True
    return mine.replace("ae", "e").replace("oe", "e") == theirs.replace("ae", "e").replace("oe", "e")


def same_group(mine: str, theirs: str, groups: dict[str, int]) -> bool:
    """Whether two words, possessive or not, are spellings of one."""
    if mine.endswith("'s") and theirs.endswith("'s"):
        mine, theirs = mine[:-2], theirs[:-2]
    group = groups.get(mine)
    return group is not None and group == groups.get(theirs)


def inflected(mine: str, theirs: str) -> bool:
    """Whether one word is the other with an ending that English words take."""
    shorter = min(mine, theirs, key=len)
    return max(mine, theirs, key=len)[len(shorter) :] in _SUFFIXES and max(mine, theirs, key=len).startswith(shorter)


def is_word(key: str) -> bool:
    """Whether it is an English word, in one of its usual forms."""
    words = english_words()
    return key in words or any(
        key.endswith(end) and key[: -len(end)] in words for end in ("s", "ed", "ing", "ly", "'s")
    )


def doubled(mine: str, theirs: str) -> bool:
    """Whether a letter doubled in one word is all that differs."""
    longer, shorter = (mine, theirs) if len(mine) > len(theirs) else (theirs, mine)
    return any(longer[:i] + longer[i + 1 :] == shorter and longer[i] == longer[i - 1] for i in range(1, len(longer)))


def one_letter(a: str, b: str) -> bool:
    """Whether one letter added, lost, changed or two neighbours swapped make one word of the other."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    rest_a, rest_b = a[i:], b[i:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (len(rest_a) > 1 and rest_a[1] + rest_a[0] + rest_a[2:] == rest_b)
    )


_LONG_WORD = 8
"""Letters; in a word this long two neighbouring letters may be dropped or doubled by a slip (devas[ta]ted)."""


def two_letters(mine: str, theirs: str) -> bool:
    """Whether two neighbouring letters inside a long word, lost or put in, make one word of the other."""
    longer, shorter = (mine, theirs) if len(mine) > len(theirs) else (theirs, mine)
    if len(longer) < _LONG_WORD or len(longer) - len(shorter) != 2:
        return False
    return any(longer[:i] + longer[i + 2 :] == shorter for i in range(3, len(longer) - 3))
