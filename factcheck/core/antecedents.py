"""Which earlier mention a pronoun most likely stands for: near, a subject, a speaker, of the right gender."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions

# How many earlier mentions and sentences a pronoun may reach back over.
REACH = 60
SENTENCES = 12
# What stands before a name that is a part of another one's description: of Springfield, in Lund.
_INSIDE = frozenset("of in at near from by à en dans в у на до из із w we do aus nach bei a".split())


_KINDS = {
    "m": ("person", "noun"), "f": ("person", "noun"), "r": ("person", "noun", "people", "organisation"),
    "p": ("people", "organisation"), "n": ("organisation", "document"), "s": ("person", "noun", "organisation"),
}  # fmt: skip


def antecedent(mentions: Mentions, pronoun: Mention, speakers: list[Mention]) -> Mention | None:
    """Return the mention a pronoun most likely stands for: near, a subject, a speaker, of the right gender."""
    kinds = _KINDS.get(pronoun.gender)
    if kinds is None:
        return None
    if pronoun.gender == "r":
        number = mentions.before(pronoun.first)
        return mentions.all[number] if number is not None else None
    document = mentions.document
    here = document.sentence_at(document.starts[pronoun.first])
    at = bisect_left(mentions.firsts, pronoun.first)
    spoke = {speaker.first for speaker in speakers[-6:]}
    begin = document.sentences[here].tokens[0]
    fronted = not _ASKED.isdisjoint(document.lower[begin : begin + 2]) and begin + 2 < pronoun.first
    chosen: Mention | None = None
    best = -1e9
    for candidate in mentions.all[max(0, at - REACH) : at][::-1]:
        if candidate.kind not in kinds or candidate.last > pronoun.first:
            continue
        if pronoun.gender in "mf" and not _may_be(mentions, candidate, pronoun.gender):
            continue
        distance = here - document.sentence_at(document.starts[candidate.first])
        if distance > SENTENCES:
            break
        says = document.lower[candidate.last : candidate.last + 1]
        spoken = candidate.first in spoke or bool(says and says[0] in mentions.cues.say)
        weight = _weight(mentions, candidate, pronoun, distance) + 1.5 * spoken
        if fronted and distance == 0:
            weight -= 2.5
        if weight > best:
            best, chosen = weight, candidate
    last = speakers[-1] if speakers else None
    if chosen is not None and _acts_here(mentions, chosen, pronoun):
        return chosen  # "Vale shook her head. “...,” she shot back."
    if last is not None and last.kind in kinds and last.first < pronoun.first:
        # "she said", "she added" and on: who was named pages ago is still who speaks, not a name out of the quotations.
        fits = pronoun.gender not in "mf" or _may_be(mentions, last, pronoun.gender)
        if fits and _weight(mentions, last, pronoun._replace(first=last.first), ON_AND_ON) + 1.5 > best:
            chosen = last
    return chosen


def _acts_here(mentions: Mentions, chosen: Mention, pronoun: Mention) -> bool:
    """Is a person the subject of a sentence of the pronoun's own paragraph, outside quotations?"""
    document = mentions.document
    here, there = (document.paragraph_at(document.starts[m.first]) for m in (pronoun, chosen))
    plain = chosen.kind == "person" and not mentions.quoted[chosen.first]
    return plain and here == there and mentions.is_subject(chosen)


_ASKED = frozenset("asked pressed questioned".split())
"""``Asked why the mayor waits, he said``: whom the question is about does not answer it."""


def _may_be(mentions: Mentions, candidate: Mention, gender: str) -> bool:
    """Can a mention be "he", or "she"? Not whose minister somebody is (Skerry's foreign minister)."""
    known = mentions.learned.get(mentions.document.lower[candidate.head], candidate.gender)
    if (known if candidate.gender == "x" else candidate.gender) not in (gender, "x"):
        return False
    number = bisect_left(mentions.firsts, candidate.first)
    same = mentions.all[number : number + 3]
    return not any(m.first == candidate.first and m.last > candidate.last and m.kind == "noun" for m in same)


ON_AND_ON = 3
"""Sentences: as far as a speaker counts who was named longer ago and has gone on speaking since."""


def _weight(mentions: Mentions, candidate: Mention, pronoun: Mention, distance: int) -> float:
    weight = -0.9 * distance - 0.004 * (pronoun.first - candidate.first)
    if mentions.quoted[candidate.first] and not mentions.quoted[pronoun.first]:
        weight -= 2.5
    if candidate.kind == "noun":
        weight -= 2.0 if mentions.quoted[candidate.first] else 0.6
    if candidate.first and mentions.document.lower[candidate.first - 1] in _INSIDE:
        weight -= 0.8
    if candidate.gender == "x":
        weight -= 0.5
    if mentions.is_subject(candidate):
        weight += 1.2
    return weight
