"""Chains of one to four edits on one passage: what a real quotation looks like, with its true judgement.

Each link edits another stretch of the passage, on the quotation's side, the origin's or both; the judgement of the
whole is that of its gravest link. Written for this project; the single kinds follow the ones of the shared suite.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Span = tuple[int, int]
WORD = re.compile(r"[^\W_]+(?:['’\-.,][^\W_]+)*")
_UNCLEAN = re.compile(r"[\[\]\"“”‘*_~<>|…()]|\.\.\.|\s\s|\n|--")
# Words that turn or limit a clause ("t" is the end of don't): an ellipsis over one of them is not honest without more
# ado, nor is a bracket that makes another word of one.
_POLAR = frozenset(
    """not no never nor but unless except only cannot none neither without although though however if even just t
    nothing nobody long provided subject than until""".split()
)
_MODALS = {
    "may": "will",
    "might": "will",
    "could": "will",
    "should": "must",
    "can": "must",
    "must": "may",
    "shall": "may",
    "will": "may",
    "would": "will",
}
_OTHER_WORDS = {
    "great": "grand",
    "important": "essential",
    "help": "assist",
    "begin": "start",
    "large": "big",
    "support": "backing",
    "people": "public",
    "nation": "country",
    "country": "nation",
    "work": "effort",
    "strong": "robust",
    "peace": "calm",
    "government": "administration",
    "power": "strength",
    "good": "fine",
    "need": "require",
    "war": "conflict",
    "law": "statute",
    "duty": "obligation",
    "citizens": "residents",
    "necessary": "needed",
    "years": "decades",
    "world": "globe",
    "court": "tribunal",
    "question": "issue",
    "children": "kids",
    "bill": "measure",
    "families": "households",
}
_SPELLINGS = {
    "defense": "defence",
    "honor": "honour",
    "labor": "labour",
    "favor": "favour",
    "program": "programme",
    "center": "centre",
    "programs": "programmes",
    "neighbors": "neighbours",
    "organization": "organisation",
    "organizations": "organisations",
    "realize": "realise",
    "recognize": "recognise",
    "judgment": "judgement",
    "color": "colour",
    "behavior": "behaviour",
    "traveled": "travelled",
    "canceled": "cancelled",
}
_TENSES = {"has": "had", "have": "had", "is": "was", "are": "were"}
_QUANTITIES = {
    "all": "most",
    "every": "any",
    "some": "many",
    "many": "some",
    "few": "many",
    "most": "all",
    "more": "less",
    "both": "some",
}
_PERSONS = {"we": "they", "our": "their", "they": "we", "their": "our", "us": "them"}
_NUMBERS = (
    "two three four five six seven eight nine ten twenty thirty forty fifty hundred thousand million billion".split()
)
_NAMES = ("Canada", "Germany", "Jefferson", "Havana", "Texas", "Berlin", "Ohio", "Madison")
_NOT_NAMES = frozenset(
    "The This That These Those It In On At We He She They And But For If When While As Our There I".split()
)


class Link(NamedTuple):
    """One edit: the stretch of the passage it takes up, what either side has there, and what must be said of it."""

    span: Span
    quote: str
    source: str
    weight: str
    edit: tuple[str, str, str] | None = None
    flags: tuple[str, ...] = ()
    gap: bool = False


class Words(NamedTuple):
    """A passage and its words (start, end, text)."""

    text: str
    words: list[tuple[int, int, str]]


Maker = "Callable[[Words, random.Random, Callable[[int, int], bool]], Link | None]"
_MAKERS: dict[str, tuple[str, Callable[[Words, random.Random, Callable[[int, int], bool]], Link | None]]] = {}


def link(weight: str) -> Callable[[Callable[..., Link | None]], Callable[..., Link | None]]:
    """Register a kind of edit under its weight: typographic, editorial, minor or material."""

    def keep(maker: Callable[..., Link | None]) -> Callable[..., Link | None]:
        _MAKERS[maker.__name__] = (weight, maker)
        return maker

    return keep


def _choose(
    p: Words, rng: random.Random, free: Callable[[int, int], bool], wanted: Callable[[str], bool]
) -> int | None:
    """Pick an inner word that is wanted and whose stretch is free."""
    found = [i for i in range(1, len(p.words) - 1) if wanted(p.words[i][2]) and free(*p.words[i][:2])]
    return rng.choice(found) if found else None


def _swap(
    p: Words,
    rng: random.Random,
    free: Callable[[int, int], bool],
    table: dict[str, str],
    weight: str,
    flags: tuple[str, ...] = (),
) -> Link | None:
    i = _choose(p, rng, free, lambda w: w in table)
    if i is None:
        return None
    a, b, word = p.words[i]
    return Link((a, b), table[word], word, weight, ("replace", table[word], word), flags)


# --- typographic ---------------------------------------------------------------------------------------


@link("typographic")
def apostrophe(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: "'" in w or "’" in w)
    if i is None:
        return None
    a, b, word = p.words[i]
    return Link((a, b), word.replace("’", "'") if "’" in word else word.replace("'", "’"), word, "typographic")


@link("typographic")
def no_break_space(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(1, len(p.words) - 2)
    a, b = p.words[i][1], p.words[i + 1][0]
    if p.text[a:b] != " " or not free(p.words[i][0], p.words[i + 1][1]):
        return None
    start, end = p.words[i][0], p.words[i + 1][1]
    whole = p.text[start:end]
    return Link((start, end), whole, whole.replace(" ", rng.choice(["\u00a0", "\u2009", " \u200b"])), "typographic")


@link("typographic")
def soft_hyphen(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: len(w) > 8 and w.isalpha())
    if i is None:
        return None
    a, b, word = p.words[i]
    return Link((a, b), word, word[:4] + rng.choice(["\u00ad", "-\n"]) + word[4:], "typographic")


@link("typographic")
def ligature(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: "fi" in w or "fl" in w)
    if i is None:
        return None
    a, b, word = p.words[i]
    return Link((a, b), word, word.replace("fi", "ﬁ").replace("fl", "ﬂ"), "typographic")


@link("typographic")
def stage_direction(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(2, len(p.words) - 2)
    a, b, word = p.words[i]
    if not free(a, b) or p.text[p.words[i - 1][1] : a] != " ":
        return None
    return Link(
        (a, b),
        word,
        rng.choice(["[applause] ", "(Laughter.) ", "[Applause] "]) + word,
        "typographic",
        None,
        ("source_stage_direction",),
    )


@link("typographic")
def thousands(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: re.fullmatch(r"\d{1,3}(?:,\d{3})+", w) is not None)
    if i is None:
        return None
    a, b, word = p.words[i]
    return Link((a, b), word.replace(",", rng.choice(["", "\u202f"])), word, "typographic", None, ("house_style",))


# --- editorial -----------------------------------------------------------------------------------------


@link("editorial")
def ellipsis(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    size = rng.randrange(3, 8)
    if len(p.words) < size + 12:
        return None
    i = rng.randrange(5, len(p.words) - size - 5)
    a, b = p.words[i][1], p.words[i + size][0]
    cut = p.text[a:b]
    if not free(p.words[i][0], p.words[i + size][1]) or _POLAR & set(re.findall(r"[a-z]+", cut.lower())):
        return None
    mark = rng.choice([" … ", " ... ", "...", " [...] ", " . . . "])
    return Link((a, b), mark, cut, "editorial", ("delete", "", cut.strip()), (), gap=True)


@link("editorial")
def insertion(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(3, len(p.words) - 2)
    a, b, word = p.words[i]
    if not free(a, b):
        return None
    if p.text[a - 1] != " ":
        return None
    added = rng.choice(["[American]", "[last year]", "[in Washington]", "[the Senate's]"])
    return Link((a, b), f"{added} {word}", word, "editorial", ("insert", added, ""))


@link("editorial")
def sic(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(3, len(p.words) - 2)
    a, b, word = p.words[i]
    return Link((a, b), f"{word} [sic]", word, "editorial", ("insert", "[sic]", "")) if free(a, b) else None


@link("editorial")
def pronoun(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: w in ("he", "they", "it", "she"))
    if i is None:
        return None
    a, b, word = p.words[i]
    name = rng.choice(["[the President]", "[Congress]", "[the Treasury]"])
    return Link((a, b), name, word, "editorial", ("replace", name, word))


@link("editorial")
def completion(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: len(w) > 8 and w.isalpha())
    if i is None:
        return None
    a, b, word = p.words[i]
    if word[:3].lower() in _POLAR:
        return None
    return Link((a, b), f"{word[:3]}[{word[3:]}]", word[:3], "editorial", ("insert", f"[{word[3:]}]", ""))


# --- minor ---------------------------------------------------------------------------------------------


@link("minor")
def spelling(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _SPELLINGS, "minor")


@link("minor")
def typing_error(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: len(w) > 7 and w.isalpha() and w.islower() and w[3] != w[4])
    if i is None:
        return None
    a, b, word = p.words[i]
    wrong = word[:3] + word[4] + word[3] + word[5:]
    return Link((a, b), wrong, word, "minor", ("replace", wrong, word))


@link("minor")
def percent(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    match = re.search(r"(?<=\d)( (?:percent|per cent))\b", p.text)
    if not match or not free(*match.span()):
        return None
    return Link(match.span(), "%", match.group(), "minor", ("replace", "%", match.group().strip()), ("house_style",))


@link("minor")
def contraction(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    match = re.search(r"\b(do|does|did|is|are|was|were|has|have|should|could|would) not\b", p.text)
    if not match or not free(*match.span()):
        return None
    short = match.group(1) + "n't"
    return Link(match.span(), short, match.group(), "minor", ("replace", short, match.group()), ("contraction",))


@link("minor")
def filler(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(3, len(p.words) - 3)
    a, b, word = p.words[i]
    if not free(a, b) or p.text[p.words[i - 1][1] : a] != " ":
        return None
    said = rng.choice(["uh, ", "um, ", "you know, ", "I mean, "])
    return Link((a, b), word, said + word, "minor", ("delete", "", said.strip()), ("disfluency",))


# --- material ------------------------------------------------------------------------------------------


@link("material")
def other_word(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _OTHER_WORDS, "material")


@link("material")
def modal(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _MODALS, "material", ("modality",))


@link("material")
def tense(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _TENSES, "material", ("tense",))


@link("material")
def quantity(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _QUANTITIES, "material", ("quantifier",))


@link("material")
def person(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    return _swap(p, rng, free, _PERSONS, "material", ("person",))


@link("material")
def number_word(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: w in _NUMBERS)
    if i is None:
        return None
    a, b, word = p.words[i]
    other = rng.choice([n for n in _NUMBERS if n != word])
    return Link((a, b), other, word, "material", ("replace", other, word), ("number",))


@link("material")
def digit(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: re.fullmatch(r"[1-9][\d,]*", w) is not None)
    if i is None:
        return None
    a, b, word = p.words[i]
    other = rng.choice([d for d in "123456789" if d != word[0]]) + word[1:]
    return Link((a, b), other, word, "material", ("replace", other, word), ("number",))


@link("material")
def name(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: w[0].isupper() and w[1:].islower() and len(w) > 3 and w not in _NOT_NAMES)
    if i is None or not p.words[i - 1][2].islower():
        return None
    a, b, word = p.words[i]
    other = rng.choice([n for n in _NAMES if n != word])
    return Link((a, b), other, word, "material", ("replace", other, word), ("name",))


@link("material")
def not_dropped(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    match = re.search(r"\b(?:not|never) ", p.text)
    if not match or match.start() < 3 or not free(*match.span()):
        return None
    return Link(match.span(), "", match.group(), "material", ("delete", "", match.group().strip()), ("negation",))


@link("material")
def not_inserted(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    match = re.search(r"\b(?:will|is|are|can|should|has|have|was|were) (?!not)", p.text)
    if not match or not free(match.start(), match.end()):
        return None
    return Link(match.span(), match.group() + "not ", match.group(), "material", ("insert", "not", ""), ("negation",))


@link("material")
def word_dropped(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = _choose(p, rng, free, lambda w: len(w) > 5 and w.islower())
    if i is None or p.text[p.words[i][1] : p.words[i][1] + 1] != " " or not free(p.words[i][0], p.words[i][1] + 1):
        return None
    a, b, word = p.words[i]
    return Link((a, b + 1), "", word + " ", "material", ("delete", "", word))


@link("material")
def word_added(p: Words, rng: random.Random, free: Callable[[int, int], bool]) -> Link | None:
    i = rng.randrange(3, len(p.words) - 2)
    a, b, word = p.words[i]
    if not free(a, b):
        return None
    if p.text[a - 1] != " ":
        return None
    added = rng.choice(["clearly", "immediately", "always", "illegally", "reluctantly"])
    return Link((a, b), f"{added} {word}", word, "material", ("insert", added, ""))


KINDS: dict[str, tuple[str, ...]] = {
    weight: tuple(sorted(n for n, (w, _) in _MAKERS.items() if w == weight))
    for weight in ("typographic", "editorial", "minor", "material")
}
_RANK = ("verbatim", "typographic", "editorial", "minor", "material")


# --- making cases --------------------------------------------------------------------------------------


def passages(text: str) -> list[Span]:
    """Return the sentences of 22 to 60 plain words, without marks of their own."""
    out = []
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        start, end = paragraph.span()
        at = start
        for stop in [*re.finditer(r"(?<=[a-z]{3})[.!?](?=\s+[A-Z])", text[start:end]), None]:
            close = start + stop.end() if stop else end
            sentence = text[at:close]
            if (
                22 <= len(sentence.split()) <= 60
                and sentence[:1].isupper()
                and sentence[-1:] == "."
                and not _UNCLEAN.search(sentence)
            ):
                out.append((at, close))
            at = close
            while at < end and text[at].isspace():
                at += 1
    return out


def make_chain(text: str, span: Span, kinds: list[str], rng: random.Random) -> dict[str, object] | None:
    """Apply the kinds to one passage and return the case, or None where one of them does not fit."""
    passage = Words(text[slice(*span)], [(m.start(), m.end(), m.group()) for m in WORD.finditer(text[slice(*span)])])
    if len(passage.words) < 12:
        return None
    links: list[Link] = []

    def free(a: int, b: int) -> bool:
        # A clear word between two links keeps each edit's expected words its own.
        return all(b + 14 < one.span[0] or one.span[1] + 14 < a for one in links)

    for kind in kinds:
        made = next((m for m in (_MAKERS[kind][1](passage, rng, free) for _ in range(4)) if m), None)
        if made is None:
            return None
        links.append(made)
    links.sort()
    return _case(text, span, passage.text, links, kinds)


def _case(text: str, span: Span, passage: str, links: list[Link], kinds: list[str]) -> dict[str, object]:
    quote, source, spans, at = "", "", [], 0
    low = max(0, text.rfind("\n\n", 0, max(0, span[0] - 1500)))
    before = text[low : span[0]]
    begin = len(before)
    for one in links:
        quote += passage[at : one.span[0]] + one.quote
        source += passage[at : one.span[0]]
        if one.gap:
            spans.append([begin, len(before) + len(source)])
        source += one.source
        if one.gap:
            begin = len(before) + len(source)
        at = one.span[1]
    quote, source = quote + passage[at:], source + passage[at:]
    spans.append([begin, len(before) + len(source)])
    after = text[span[1] : span[1] + 1500]
    weight = max((one.weight for one in links), key=_RANK.index)
    altered = weight in ("minor", "material")
    return {
        "kind": "+".join(sorted(kinds)),
        "quote": quote,
        "cited": "origin",
        "sources": [{"id": "origin", "text": before + source + after}],
        "expect": {
            "verdict": "altered" if altered else weight,
            "accept": {"minor": None, "material": False}.get(weight, True),
            "severity": weight if altered else "none",
            "edits": [dict(zip(("op", "quote", "source"), one.edit, strict=True)) for one in links if one.edit],
            "source_id": "origin",
            "spans": spans,
            "flags": sorted({flag for one in links for flag in one.flags}),
        },
    }


def chains(
    texts: dict[str, str], seed: int, count: int, sizes: tuple[int, ...] = (2, 3, 4)
) -> Iterator[dict[str, object]]:
    """Make ``count`` cases: half of them honest (typographic and editorial links only), a fifth minor, the rest forged."""
    rng = random.Random(seed)
    pool = [(name, span) for name in sorted(texts) for span in passages(texts[name])]
    made = 0
    for attempt in range(count * 60):
        if made >= count or not pool:
            return
        rng = random.Random(f"{seed}/{attempt}")
        name, span = rng.choice(pool)
        worst = rng.choices(("editorial", "minor", "material"), (5, 2, 3))[0]
        size = rng.choice(sizes)
        honest = KINDS["typographic"] + KINDS["editorial"]
        kinds = [rng.choice(honest) for _ in range(size)]
        if worst != "editorial":
            kinds[0] = rng.choice(KINDS[worst])
            if size > 2 and rng.random() < 0.4:
                kinds[1] = rng.choice(KINDS[worst])
        if len(set(kinds)) < len(kinds):
            continue
        case = make_chain(texts[name], span, kinds, rng)
        if case is None:
            continue
        made += 1
        yield {"id": f"chain-{seed}-{made}", **case}
