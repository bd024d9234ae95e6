"""What a noun stands for in languages that decline it: the head of a German compound, an office in a Slavic case."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.names import NO_ARTICLES
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


def after_realm(mentions: Mentions, mention: Mention) -> Mention | None:
    """Return the person named after an office and what it governs, in languages other than English.

    "La ministre de la Mer, Ondine Falaise, a ..."; "Министр иностранных дел Нордланда Пит Ланг заявил".
    """
    document = mentions.document
    if document.language == "en":
        return None
    words = document.words
    for k in range(mention.last, min(len(words) - 1, mention.last + _REALM)):
        number = mentions.starting.get(k)
        found = mentions.all[number] if number is not None else None
        if found is not None and found.kind == "person" and " " in found.name.strip():
            return found._replace(name=_without_land(document.language, found.name))
        if words[k] != "," and not _governs(mentions, k):
            return None
        if words[k] == "," and mentions.starting.get(k + 1) is None:
            return None
    return None


def _without_land(language: str, name: str) -> str:
    """Take the land off that runs into a name in Slavic: "(министр иностранных дел) Нордланда Пит Ланг"."""
    words = name.split()
    patronymic = len(words) == 3 and words[1].lower().endswith(_PATRONYMIC)
    return " ".join(words[1:]) if language in NO_ARTICLES and len(words) == 3 and not patronymic else name


_PATRONYMIC = ("вич", "вна", "ічна", "ична")


def _governs(mentions: Mentions, k: int) -> bool:
    """May token ``k`` be a part of what an office governs?"""
    word, lower = mentions.document.words[k], mentions.document.lower[k]
    if not word[0].isalpha() or lower in mentions.cues.verbs or mentions.quoted[k]:
        return False
    language = mentions.document.language
    if word[0].isupper() or lower in _SMALL.get(language, ()):
        return True
    if language == "de":
        return False
    from factcheck.core.wordorder import ORDERS

    order = ORDERS.get(language)
    if order is None:
        return False
    return not (lower in order.prepositions or lower in order.fillers or lower in order.subordinate)


_SMALL = {
    "de": frozenset("der des für und".split()),
    "fr": frozenset({"de", "la", "le", "les", "des", "du", "d’", "d'", "l’", "l'", "et"}),
    "es": frozenset("de la el los las del y e".split()),
}
_REALM = 8
"""Tokens from an office to the name of its holder."""


def is_head_of(mentions: Mentions, mention: Mention, words: list[str]) -> bool:
    """Does a German noun take up a longer office: "die Kanzlerin" the Bundeskanzlerin?"""
    head = mentions.document.lower[mention.head]
    return mentions.document.language == "de" and len(head) > _OFFICE and any(word.endswith(head) for word in words)


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
