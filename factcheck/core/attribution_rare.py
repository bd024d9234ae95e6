"""Closed patterns that few sentences need: headline labels, a clause that ends in a colon, hearsay by an outlet."""

from __future__ import annotations

from factcheck.core.antecedents import antecedent
from factcheck.core.candidates import NAMING
from factcheck.core.clauses import BE
from factcheck.core.names import NOT_MODIFIER, Mention
from factcheck.core.sights import Attribution
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.attribution import Attributor
    from factcheck.core.sights import Sight

_STOPS = frozenset({",", "–", "—", "-", "--", "."})
_NO_SPEECH = frozenset("offered offers agreed agrees accepted rejected backed proposed sought".split())
_FIRST = frozenset("i we me us my our".split())
_OBJECTS = frozenset("him her them me us".split())
_SPEAK = frozenset({"person", "pronoun", "document", "organisation"})
# What a clause begins with that has its own subject.
_CLAUSE = frozenset("as when while and but then before after until".split())


def told_by(attributor: Attributor, sight: Sight, named: Attribution) -> Attribution | None:
    """``Vale told her that it was "...", according to the Lantern``: Vale's words, and where they are known from."""
    if named.mention is None or named.mention.kind != "organisation":
        return None
    found = attributor.before_it(sight)
    if found is None or found.mention is None or found.cue is None or found.mention.kind == "document":
        return None
    verb = found.cue[0]
    passive = verb > sight.left and attributor.document.lower[verb - 1] in BE
    return None if passive else found


def bade_to(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``Vale hectored her to "..."``: who makes somebody do something said so, whatever the verb."""
    document, lower = attributor.document, attributor.document.lower
    k = sight.first - 1
    if k - 2 <= sight.left or lower[k] != "to" or lower[k - 1] not in _OBJECTS:
        return None
    verb = k - 2
    if not document.words[verb].islower() or lower[verb] in NOT_MODIFIER or attributor.quoted[verb]:
        return None
    found = attributor.clauses.subject_before(verb, sight.left)
    if found is None or found.kind not in {"person", "pronoun"}:
        return None
    return Attribution(found, (verb, verb + 1), "told somebody to do it", "before")


def and_said(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``... told her to "run" and said she would be "safe"``: the second verb has the first one's subject."""
    if not sight.number:
        return None
    before, last = attributor.sights[sight.number - 1], attributor.done[-1]
    lower = attributor.document.lower
    if last.mention is None or last.cue is None or last.pattern != "before" or before.left != sight.left:
        return None
    k = before.last
    while k < sight.first and (lower[k] in _STOPS or lower[k] in {"”", '"', "''", "’"}):
        k += 1
    if k + 1 >= sight.first or lower[k] not in {"and", "but", "then"}:
        return None
    verb = attributor.clauses.skip_adverbs(k + 1, sight.first)
    if verb >= sight.first or not attributor.clauses.is_verb(verb, attributor.cues.verbs):
        return None
    return Attribution(last.mention, (verb, verb + 1), "the verb before goes on with its subject", "before")


def document_says(attributor: Attributor, sight: Sight, found: Attribution) -> Attribution | None:
    """``The readout said that the leaders agreed "to meet"``: a text's words about what others said are its own.

    ``Vale said Skerry had offered "a new treaty"``: what was offered or agreed is told in the words of who tells it.
    """
    lower, cues = attributor.document.lower, attributor.cues
    if found.mention is None or _FIRST.intersection(lower[sight.first : sight.last]):
        return None
    that = found.mention.first - 1
    verb = that - 1 if lower[that] == "that" else that
    if verb <= sight.left or not attributor.clauses.is_verb(verb, cues.say):
        return None
    outer = attributor.clauses.subject_before(verb, sight.left)
    if outer is None:
        return None
    if found.cue is not None and lower[found.cue[0]] in _NO_SPEECH and outer.kind in {"person", "pronoun"}:
        return Attribution(outer, (verb, verb + 1), "the subject and its verb lead to the quotation", "before")
    if lower[that] != "that":
        return None
    that = verb + 1
    text = outer
    if outer.kind == "pronoun" and outer.gender == "n":
        text = antecedent(attributor.mentions, outer, []) or outer
    if text.kind != "document":
        return None
    return Attribution(outer, (that - 1, that), "a text says it of others", "before")


def called_it(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``Vale said that Orr had called it "a waste"``: the word is Orr's, whoever tells of it."""
    lower, clauses = attributor.document.lower, attributor.clauses
    for v in range(sight.first - 1, max(sight.left, sight.first - _NAMED), -1):
        if attributor.quoted[v] or attributor.document.words[v] in {",", ";", ":"}:
            return None
        if not clauses.is_verb(v, attributor.cues.verbs):
            continue
        auxiliary = lower[v - 1] in {"had", "has", "have", "once", "later"}
        if lower[v] not in NAMING or not auxiliary:
            return None
        found = clauses.subject_before(v, sight.left)
        if found is None or found.kind not in {"person", "organisation"}:
            return None
        that = found.first - 1
        told = that > sight.left and lower[that] == "that" and clauses.is_verb(that - 1, attributor.cues.say)
        return Attribution(found, (v, v + 1), "called it so, as somebody tells", "before") if told else None
    return None


_NAMED = 8
"""Tokens from "called" over what is called so to the words."""


def interviewed(attributor: Attributor, before: int) -> Mention | None:
    """Return the person whom the text before the first answer names most often."""
    last = next((k for k, sight in enumerate(attributor.sights) if sight.quotation.form == "labelled"), 0)
    limit = min(before, attributor.sights[last].first)
    people = [m for m in attributor.mentions.all if m.first < limit and m.kind == "person"]
    heads = [attributor.document.lower[m.head] for m in people]
    return max(people, key=lambda m: (heads.count(attributor.document.lower[m.head]), -m.first)) if people else None


def opening_name(attributor: Attributor, begin: int, colon: int) -> Mention | None:
    """``Holt: "..."`` - alone at the start of a paragraph a capitalised word or two before a colon are a name."""
    document = attributor.document
    first = document.paragraphs[document.paragraph_at(document.starts[begin])].tokens[0]
    names = document.words[begin:colon]
    if begin != first or not 1 <= len(names) <= _NAME or document.lower[begin] in attributor.cues.stop:
        return None
    if not all(word.istitle() and word.isalpha() for word in names) or document.lower[begin] in _HEADS:
        return None
    return Mention(begin, colon, colon - 1, "person", document.slice(begin, colon), "x")


_NAME = 3
_HEADS = frozenset(
    """claim claims verdict note notes update rating fact facts correction quote quotes headline caption answer question
    conclusion context example photo video watch read editor sources source summary background result finding myth
    reality truth false true misleading analysis opinion comment post tweet title subject motto slogan moral""".split()
)


def denied_of(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``"..." – was never spoken by him``: the article itself says whose words they are not."""
    lower, k = attributor.document.lower, sight.last
    while k < sight.right and (lower[k] in _STOPS or lower[k] in {"”", '"', "’"}):
        k += 1
    if lower[k : k + 1] not in (["was"], ["were"], ["is"], ["are"]) or lower[k + 1 : k + 2] not in (["never"], ["not"]):
        return None
    said = lower[k + 2 : k + 5]
    verb = next((n for n, word in enumerate(said) if word in _UTTERED), None)
    if verb is None or "by" not in said[verb + 1 :]:
        return None
    return Attribution(None, None, "the article says whose words they are not", "none")


_UTTERED = frozenset("said spoken uttered written tweeted posted".split())


def with_saying(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``It failed, with Vale accusing Orr of "..."``, ``The paper had Vale calling it "..."``: her words."""
    lower, clauses = attributor.document.lower, attributor.clauses
    for v in range(sight.first - 1, sight.left + 1, -1):
        if attributor.quoted[v]:
            return None
        saying = clauses.is_participle(v, sight.left) or lower[v] in _JUDGING
        found = clauses.ends_at(v) if saying else None
        if found is not None and found.first > sight.left and lower[found.first - 1] in {"with", "had"}:
            return Attribution(found, (v, v + 1), "the subject of the participle that leads to it", "before")
        if clauses.is_verb(v, attributor.cues.say):
            return None
    return None


_JUDGING = frozenset(
    """accusing blasting slamming dismissing describing branding hailing praising denouncing criticising criticizing
    deriding mocking attacking characterising characterizing lauding condemning decrying calling labelling labeling
    dubbing likening comparing deeming lambasting vowing promising pledging warning threatening""".split()
)


def headline_label(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``Vale: lockout is 'an act of war'`` - in a headline, the name before the colon says it all."""
    document = attributor.document
    paragraph = document.paragraphs[sight.quotation.paragraph]
    if paragraph.role not in {"title", "heading"}:
        return None
    first, last = paragraph.tokens
    colon = next((k for k in range(first + 1, min(last, first + 5)) if document.words[k] == ":"), None)
    if colon is None or colon >= sight.first:
        return None
    found = attributor.clauses.ends_at(colon)
    if found is None:
        number = attributor.mentions.naming(document.lower[colon - 1])
        found = attributor.mentions.all[number]._replace(first=first, last=colon, head=colon - 1) if number else None
    if found is None or found.first != first or found.kind not in {"person", "organisation"}:
        return None
    return Attribution(found, None, "named before the headline's colon", "label")


def turned_to(attributor: Attributor, sight: Sight) -> Attribution | None:
    """``Jeers, as she turns to the benches: "..."`` - the subject of the clause that ends in the colon."""
    document = attributor.document
    if sight.first <= sight.left or document.words[sight.first - 1] != ":":
        return None
    for k in range(sight.first - 2, sight.left - 1, -1):
        number = attributor.mentions.starting.get(k)
        if number is None or attributor.quoted[k]:
            continue
        found = attributor.mentions.all[number]
        opens = k == sight.left or document.words[k - 1] in _STOPS or document.lower[k - 1] in _CLAUSE
        if opens and found.kind in _SPEAK and found.gender != "r" and found.last < sight.first - 1:
            verb = attributor.clauses.verb_of(found, sight.first)
            cue = (verb, verb + 1) if verb is not None else None
            return Attribution(found, cue, "the clause that leads to the quotation is about them", "introduced")
    return None
