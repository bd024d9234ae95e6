"""What a noun stands for in languages that decline it: the head of a German compound, an office in a Slavic case."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions

_REACH = 60
"""Earlier mentions that are looked back over."""


def compound(mentions: Mentions, mention: Mention) -> str | None:
    """Return the compound that its head takes up: "des Bundes" after "der Vorsitzende des Hafenbundes" is Hafenbund."""
    document, head = mentions.document, mentions.document.lower[mention.head]
    article = document.lower[mention.head - 1] if mention.head else ""
    if article not in _DEFINITE_DE or len(head) < _HEAD:
        return None
    stem = _nominative(head) if article == "des" else head
    for k in range(mention.head - 2, max(-1, mention.head - _BACK), -1):
        word = document.lower[k]
        genitive = document.lower[k - 1] == "des" if k else False
        bare = _nominative(word) if genitive else word
        if document.words[k][0].isupper() and bare.endswith(stem) and len(bare) > len(stem) + 2:
            return document.words[k][: len(bare)]
    return None


def _nominative(word: str) -> str:
    """Take the genitive off a German masculine or neuter: Bundes -> Bund, Verbands -> Verband."""
    return word.removesuffix("es") if word.endswith("es") else word.removesuffix("s")


_DEFINITE_DE = frozenset("der die das des dem den".split())
_HEAD, _BACK = 4, 400
"""Letters of a head that tells; tokens that are looked back over."""


def called_so(mentions: Mentions, first: int, last: int) -> Mention | None:
    """Return the person whose office a noun in whatever case names: "за словами міністра" after "Міністр Верба".

    For languages without articles, where any noun may be a definite one.
    """
    document = mentions.document
    heads = [word for word in document.lower[first:last] if len(word) > _OFFICE]
    at = bisect_left(mentions.firsts, first)
    for candidate in mentions.all[max(0, at - _REACH) : at][::-1]:
        if candidate.kind == "person":
            before = document.lower[max(0, candidate.first - _TITLE) : candidate.last]
            if any(_same_noun(word, head) for word in before for head in heads):
                return candidate
    return None


def _same_noun(one: str, other: str) -> bool:
    """Are they one Slavic noun, whatever the case? Its last letters change."""
    kept = max(_OFFICE, min(len(one), len(other)) - 2)
    return len(one) > _OFFICE and one[:kept] == other[:kept]


_OFFICE, _TITLE = 5, 6
"""Letters of an office's name that stay in every case; tokens from an office to the name of its holder."""
