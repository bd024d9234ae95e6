"""What a mention stands for: "He" is Ruslan Khomchak, "the statement" the State Department's, "Kuleba" Dmytro Kuleba.

Only earlier text is looked at, except for a last name whose full form comes later. The answer carries its reason.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.antecedents import ON_AND_ON, REACH, SENTENCES, antecedent
from factcheck.core.lexicon_names import PLACES
from factcheck.core.names import NO_ARTICLES
from factcheck.core.resolution_freer import after_realm, compound, is_head_of
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions
    from factcheck.core.tokens import Document


_SHORT = {
    "sen": "senator", "rep": "congressman", "gov": "governor", "gen": "general", "dr": "doctor", "prof": "professor",
    "pres": "president", "lt": "lieutenant", "capt": "captain", "col": "colonel",
}  # fmt: skip


# "The paper also said": the outlet that was named before.
_PAPERS = frozenset(
    "paper newspaper daily weekly magazine outlet broadcaster network station agency site website".split()
)


_DEFINITE = frozenset("the his her this that their el la los las der die das le les".split())


NAMELESS = "a noun, not named"
"""How the reason ends of a noun whose name the text does not give."""


class Resolved(NamedTuple):
    """A name, the mention that gave it, and the reason."""

    name: str
    mention: Mention
    reason: str


def resolve(mentions: Mentions, mention: Mention, speakers: list[Mention]) -> Resolved:
    """Return what a mention stands for.

    Args:
        mentions: all of the document.
        mention: the one to resolve.
        speakers: mentions already found to speak, in order of place; they are the likeliest antecedents.
    """
    if mention.kind == "person":
        return _person(mentions, mention)
    if mention.kind in {"pronoun", "verb"}:
        return _pronoun(mentions, mention, speakers)
    lower = mentions.document.lower[mention.head]
    common = mentions.document.words[mention.head] == lower
    if mention.kind == "people":
        return _people(mentions, mention)
    if mention.kind == "noun" and mentions.document.language != "en" and not common:
        from factcheck.core.known import register

        words = mentions.document.words
        inside = mention.first + 1 < mention.last
        known = register().at(words, mention.first + 1, mention.last) if inside else None
        if known is not None and known[1] == mention.last:  # das Weiße Haus is nobody who was called so before
            return Resolved(mentions.document.slice(mention.first + 1, mention.last), mention, "named")
    if mention.kind in {"noun", "document"} or lower in _PAPERS or (common and lower in _POSTS):
        found = _noun(mentions, mention)
        return _posted(mentions, mention, speakers) or found if found.reason == NAMELESS else found
    if common and (body := _body_called(mentions, mention)) is not None:
        return Resolved(_plain(body.name), body, f"the {lower} named before")
    if common and mention.kind == "organisation" and lower in _FIRMS:
        return _firm(mentions, mention) or Resolved(_plain(mention.name), mention, "named")
    if mentions.document.language == "de" and mention.last - mention.head == 1:
        whole = compound(mentions, mention)
        if whole is not None:
            return Resolved(whole, mention, f"the {mentions.document.words[mention.head]} named before")
    return Resolved(_plain(mention.name), mention, "named")


def _firm(mentions: Mentions, mention: Mention) -> Resolved | None:
    """``Shares in Kelpworks fell after the seaweed group said``: the company named before, the one named most often.

    An unknown company's name looks like a last name; one that no first name ever goes with may be a company's.
    """
    document = mentions.document
    if document.lower[mention.first] not in _DEFINITE or mention.last > mention.head + 1:
        return None  # "the group of members" is none
    at = bisect_left(mentions.firsts, mention.first)
    here = document.sentence_at(document.starts[mention.first])
    counts: dict[str, int] = {}
    for found in mentions.all:
        counts[found.name] = counts.get(found.name, 0) + 1
    best: tuple[int, int] | None = None
    for number in range(at - 1, max(-1, at - REACH), -1):
        found = mentions.all[number]
        if here - document.sentence_at(document.starts[found.first]) > SENTENCES:
            break
        if _may_be_firm(mentions, found):
            best = max(best or (0, 0), (counts[found.name], number))
    if best is None:
        return None
    found = mentions.all[best[1]]
    return Resolved(_plain(found.name), found, f"the {document.lower[mention.head]} named before")


def _may_be_firm(mentions: Mentions, found: Mention) -> bool:
    document = mentions.document
    if not document.words[found.head][0].isupper() or mentions.quoted[found.first]:
        return False
    if found.kind == "organisation":
        return document.lower[found.head] not in PLACES
    alone = found.kind == "person" and found.gender == "x" and document.words[found.head] in mentions.proper
    return alone and found.last - found.first == 1 and document.lower[found.head] not in mentions.full


_FIRMS = frozenset("company group firm airline carrier retailer maker manufacturer startup chain bank insurer".split())


def _posted(mentions: Mentions, mention: Mention, speakers: list[Mention]) -> Resolved | None:
    """``The post ended with the words "..."``: it is of whoever was quoted just before; a statement, of a body."""
    document = mentions.document
    head = document.lower[mention.head]
    definite = document.lower[mention.first] in _DEFINITE or document.language in NO_ARTICLES
    if head not in _POSTS | _STATEMENTS or not definite:
        return None
    last = speakers[-1] if speakers else None
    if head in _STATEMENTS and (last is None or last.kind != "organisation"):
        last = _body_that_said(mentions, mention)
    if last is None or last.kind not in {"person", "organisation", "noun"}:
        return None
    here, there = (document.sentence_at(document.starts[m.first]) for m in (mention, last))
    if here - there > ON_AND_ON:
        return None
    return Resolved(resolve(mentions, last, []).name, mention, f"the {head} is of the one named before")


def _body_called(mentions: Mentions, mention: Mention) -> Mention | None:
    """``The ministry``: the body named before that has the word in its name, the Ministry of Waterways."""
    document, head = mentions.document, mentions.document.lower[mention.head]
    small = document.words[mention.head] == head and mention.last == mention.head + 1
    if mention.kind != "organisation" or not small or document.lower[mention.first] not in _DEFINITE:
        return None
    at = bisect_left(mentions.firsts, mention.first)
    for candidate in mentions.all[max(0, at - REACH) : at][::-1]:
        words = candidate.name.split()
        if candidate.kind == "organisation" and len(words) > 1 and head.capitalize() in words:
            return candidate
    return None


def _body_that_said(mentions: Mentions, mention: Mention) -> Mention | None:
    """Return the body that a reporting verb follows, nearest before a mention."""
    document, at = mentions.document, bisect_left(mentions.firsts, mention.first)
    for candidate in mentions.all[max(0, at - REACH) : at][::-1]:
        says = document.lower[candidate.last : candidate.last + 1]
        if candidate.kind == "organisation" and says and says[0] in mentions.cues.say:
            return candidate
    return None


_POSTS = frozenset("post tweet message thread".split())
_STATEMENTS = frozenset(
    """statement readout release communique communiqué повідомленні заяві пресрелізі сообщении заявлении пресс-релизе
    oświadczeniu komunikacie prohlášení erklärung mitteilung comunicado communiqué""".split()
)


def whole_name(document: Document, mention: Mention) -> int:
    """Return the token after a known body's name of which the mention is the capitalised part: Білий дім."""
    if not document.words[mention.first][0].isupper() or mention.kind == "pronoun":
        return mention.last
    from factcheck.core.known import register

    found = register().at(document.words, mention.first, min(len(document.words), mention.first + 6))
    longer = found is not None and found[1] > mention.last and found[0].sort == "institution"
    return found[1] if longer and found is not None else mention.last


def _plain(name: str) -> str:
    for article in ("the ", "a ", "an "):
        if name[: len(article)].lower() == article:
            return name[len(article) :]
    return name


def _person(mentions: Mentions, mention: Mention) -> Resolved:
    lower = mentions.document.lower
    if " " in mention.name.strip():
        return Resolved(mention.name, mention, "named in full")
    known = mentions.full.get(lower[mention.head])
    if not known:
        first = [
            entry
            for entries in mentions.full.values()
            for entry in entries
            if entry[1].lower().startswith(lower[mention.head] + " ")
        ]
        known = first[:1]
    if not known:
        return Resolved(mention.name, mention, "named")
    wanted = mention.gender
    fitting = [entry for entry in known if wanted not in "mf" or entry[2] in (wanted, "x")] or known
    before = [entry for entry in fitting if entry[0] <= mention.first] or fitting[:1]
    counts: dict[str, int] = {}
    for entry in before:
        counts[entry[1]] = counts.get(entry[1], 0) + 1
    best = max(before, key=lambda entry: (counts[entry[1]], entry[0]))
    return Resolved(best[1], mention, "last name of a person named in full")


def _pronoun(mentions: Mentions, mention: Mention, speakers: list[Mention]) -> Resolved:
    found = antecedent(mentions, mention, speakers)
    if found is None:
        return Resolved(mention.name, mention, "a pronoun without antecedent")
    deeper = resolve(mentions, found, []) if found.kind in {"person", "noun", "document"} else None
    name = deeper.name if deeper else _plain(found.name)
    if mention.gender in "mf" and found.kind == "person" and found.gender == "x":
        # Once "he", always "he": a given name that no list knows is settled by the first pronoun that it is.
        mentions.learned.setdefault(mentions.document.lower[found.head], mention.gender)
    antecedent_words = mentions.document.slice(found.first, found.last)
    if mention.kind == "verb":
        return Resolved(name, found, f"the subject is left out; the last that fits is {antecedent_words}")
    return Resolved(name, found, f"pronoun: {mention.name} is {antecedent_words}")


def _people(mentions: Mentions, mention: Mention) -> Resolved:
    """``The ministers`` are those whose names stood beside the word before."""
    document = mentions.document
    if document.lower[mention.first] in _DEFINITE:
        at = bisect_left(mentions.firsts, mention.first)
        for candidate in mentions.all[max(0, at - REACH) : at][::-1]:
            if document.lower[candidate.head] != document.lower[mention.head]:
                continue
            end = mentions.names_beside(candidate)
            if end is not None:
                name = _plain(document.slice(candidate.first, end))
                return Resolved(name, candidate, f"the {document.lower[mention.head]} named before")
    return Resolved(_plain(mention.name), mention, "named")


def _noun(mentions: Mentions, mention: Mention) -> Resolved:
    """A definite noun stands for the one of its kind that came before, and a document for who issued it."""
    document = mentions.document
    beside = (
        mentions.starting.get(mention.last + 1) if document.words[mention.last : mention.last + 1] == [","] else None
    )
    if beside is None and mention.kind == "noun" and (holder := after_realm(mentions, mention)) is not None:
        return Resolved(_person(mentions, holder).name, holder, "the name stands beside it")
    if beside is not None and mention.kind == "noun" and _named_beside(mentions, mentions.all[beside]):
        found = mentions.all[beside]
        return Resolved(_person(mentions, found).name, found, "the name stands beside it")
    definite = document.lower[mention.first] in _DEFINITE
    if definite:
        at = bisect_left(mentions.firsts, mention.first)
        for candidate in mentions.all[max(0, at - REACH) : at][::-1]:
            same = candidate.kind == mention.kind and document.lower[candidate.head] == document.lower[mention.head]
            issuer = _issuer(mentions, candidate) if same else None
            if same and (issuer or candidate.last - candidate.first > mention.last - mention.first):
                name = issuer or _plain(document.slice(candidate.first, candidate.last))
                return Resolved(name, candidate, f"the {document.lower[mention.head]} named before")
            if document.lower[mention.head] in _PAPERS and candidate.kind == "organisation" and _publishes(candidate):
                return Resolved(_plain(candidate.name), candidate, f"the {document.lower[mention.head]} named before")
            if mention.kind == "noun" and candidate.kind == "person":
                k = candidate.first
                # "John Moe, the chief executive": he is called so by the very words; others must have been before them.
                beside = document.words[candidate.last : mention.first] == [","]
                end = candidate.last + 6 if beside else min(candidate.last + 6, mention.first)
                span = [_SHORT.get(word, word) for word in document.lower[max(0, k - 1) : end]]
                if document.lower[mention.head] in span or is_head_of(mentions, mention, span):
                    return Resolved(_person(mentions, candidate).name, candidate, "the person who was called so before")
    issuer = _issuer(mentions, mention) if mention.kind == "document" else None
    return Resolved(issuer or _plain(mention.name), mention, "who issued it" if issuer else NAMELESS)


def _publishes(candidate: Mention) -> bool:
    from factcheck.core.known import register

    body = register().named(_plain(candidate.name))
    return candidate.name.split()[-1].lower() in _TITLES_OF if body is None else body.sort in {"outlet", "broadcaster"}


# What a newspaper's or a station's name ends in, where it is none that we know.
_TITLES_OF = frozenset(
    "times post herald tribune gazette journal chronicle courier observer mail star sun news wire telegraph mirror "
    "globe review radio television tv press independent guardian standard dispatch examiner inquirer lantern".split()
)


def _named_beside(mentions: Mentions, found: Mention) -> bool:
    """Is it a full name between commas: "his mate, Runa Eide, said"?"""
    after = mentions.document.words[found.last : found.last + 1]
    return found.kind == "person" and " " in found.name.strip() and after in ([","], ["."], ["("])


def _owner(mentions: Mentions, mention: Mention) -> str | None:
    """Return whose document it is: "the ministry's statement", "The Ministry of Tides said in a statement"."""
    document = mentions.document
    for k in range(mention.first + 1, mention.head):
        if document.words[k] in {"'s", "’s"}:
            number = mentions.ending.get(k)
            if number is not None and mentions.all[number].kind == "noun":
                return _noun(mentions, mentions.all[number]).name  # the president's statement
            if number is not None and (body := _body_called(mentions, mentions.all[number])) is not None:
                return _plain(body.name)  # the ministry's statement
            return _plain(mentions.all[number].name if number is not None else document.slice(mention.first, k))
    first = next((k for k in range(mention.first, mention.head) if _begins_name(document, k)), None)
    if first is not None and document.words[mention.head][0].islower() and first + 1 < mention.head:
        # "a White House readout": the name before the noun is whose it is; a single word may be a day or an adjective.
        named = all(document.words[k][0].isupper() for k in range(first, mention.head))
        if named:
            return document.slice(first, mention.head)
    if mention.first < 2 or document.lower[mention.first - 1] != "in":
        return None
    begin = document.sentences[document.sentence_at(document.starts[mention.first])].tokens[0]
    for verb in range(mention.first - 2, max(begin, mention.first - _SAID_IN) - 1, -1):
        if not document.words[verb][0].isalnum():
            return None
        if document.lower[verb] in mentions.cues.say:
            number = mentions.ending.get(verb)
            found = mentions.all[number] if number is not None and mentions.all[number].first >= begin else None
            return _plain(found.name) if found is not None and found.kind in {"person", "organisation"} else None
    return None


_ARTICLES = frozenset("the a an this that another its their his her".split())
_SAID_IN = 6
"""Tokens from the verb to the document: "said late on Tuesday in a statement"."""


def _begins_name(document: Document, k: int) -> bool:
    return document.words[k][0].isupper() and document.lower[k] not in _ARTICLES


def _published_in(mentions: Mentions, mention: Mention) -> str | None:
    """Return where a document came out: "a study published on Wednesday in the Journal of Cold Seas"."""
    document = mentions.document
    after = document.lower[mention.head + 1 : mention.head + 2]
    if after not in (["published"], ["released"], ["printed"]):
        return None
    for k in range(mention.head + 2, min(len(document.words) - 1, mention.head + _OUT_IN)):
        if document.lower[k] == "in" and document.words[k + 1][0].isalpha():
            number = mentions.starting.get(k + 1)
            found = mentions.all[number] if number is not None else None
            return _plain(found.name) if found is not None and found.kind in {"organisation", "person"} else None
    return None


_OUT_IN = 7
"""Tokens from "study" to "in": "published on Wednesday in"."""


def _issuer(mentions: Mentions, mention: Mention) -> str | None:
    """Return who issued a document: "a statement released by a State Department spokesperson Ned Price"."""
    document = mentions.document
    owner = _owner(mentions, mention) or _published_in(mentions, mention)
    if owner is not None:
        return owner
    end = min(len(document.words), mention.last + 5)
    if document.language == "de" and document.lower[mention.head + 1 : mention.head + 2] in (["des"], ["der"], ["von"]):
        stop = mention.head + 2  # die Mitteilung des Weißen Hauses
        while stop < len(document.words) and document.words[stop][0].isupper():
            stop += 1
        return document.slice(mention.head + 2, stop) if stop > mention.head + 2 else None
    for k in range(mention.head + 1, end):
        if document.lower[k] in {"by", "from", "of"}:
            first = k + 1
            for j in range(first, min(len(document.words), first + 8)):
                if document.lower[j] in mentions.cues.say or not document.words[j][0].isalnum():
                    break
                number = mentions.starting.get(j)
                if number is None:
                    continue
                found = mentions.all[number]
                if found.kind == "person":
                    start = first + 1 if document.lower[first] in {"a", "an", "the"} else first
                    return document.slice(start, found.last)
                if found.kind == "organisation" and document.words[found.last : found.last + 1] != ["'s"]:
                    beside = document.words[found.last : found.last + 3]
                    reach = next((n for n, word in enumerate(beside) if not word[0].isalnum()), 3)
                    nearer = [
                        n
                        for j2 in range(found.last, found.last + reach)
                        if (n := mentions.starting.get(j2)) is not None
                    ]
                    person = next((mentions.all[n] for n in nearer if mentions.all[n].kind == "person"), None)
                    start = first + 1 if document.lower[first] in {"a", "an", "the"} else first
                    return document.slice(start, person.last if person else found.last)
    return None
