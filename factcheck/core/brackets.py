"""The quoter's brackets: what each stands for, and whether it is honest.

A bracket may settle case, complete or inflect a word, name a referent or add one. It may not replace or hide a
number, a negation, or a name by another name (verdicts, section 3).
"""

from __future__ import annotations

import unicodedata

from factcheck.core.changes import Kind, Side, negations, prefix_negated
from factcheck.core.filling import fits_partial
from factcheck.core.glyphs import common_tail, opens_sentence
from factcheck.core.lexicon import english_words
from factcheck.core.numerals import value_of
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.alignment import Op, Piece
    from factcheck.core.edits import Reader
    from factcheck.core.lexicon import Lexicon

_EDGE = 4
"""Words; at the edge of a quotation a bracket stands for the rest of the sentence if it is no longer."""
_CLOSED_EDGE = 12
"""Words; the same where the quotation closes its sentence after the bracket."""
_SUFFIXES = frozenset("s es ed d ing er est ly n en ies ied y 's’s".split()) | {"'s", "’s", "'", "’"}
_GENERAL = frozenset(
    """president court congress senate house state states government administration secretary minister senator
    representative governor mayor general department ministry committee council commission act statute law bill
    party parliament treasury bank university company agency office union army board chairman chair judge justice
    the a an this that these those his her their its our he she it they we i you who""".split()
)
CURRENCY = frozenset("$€£¥")
_DEMONSTRATIVES = frozenset("this that these those it's he's she's".split())


def absorb_edges(reader: Reader, piece: Piece) -> Piece:
    """Let a bracket that opens or closes a segment stand for the words it replaces there."""
    ops = list(piece.ops)
    if len(ops) > 1 and ops[0].tag == "bracket" and ops[0].j1 == ops[0].j2:
        count = _before(reader, piece, ops[0])
        ops[0] = ops[0]._replace(j1=ops[0].j2 - count)
    if len(ops) > 1 and ops[-1].tag == "bracket" and ops[-1].j1 == ops[-1].j2:
        count = _after(reader, piece, ops[-1])
        ops[-1] = ops[-1]._replace(j2=ops[-1].j1 + count)
    _open_with_sentence(reader, piece, ops)
    used = [op for op in ops if op.j2 > op.j1]
    words = piece.words
    return piece._replace(ops=tuple(ops), start=words.starts[used[0].j1], end=words.ends[used[-1].j2 - 1])


def _open_with_sentence(reader: Reader, piece: Piece, ops: list[Op]) -> None:
    """Let "The [agency] ..." begin at the sentence's own "The", not at a later "the" that the bracket stands for."""
    if len(ops) < 2 or ops[0].tag != "equal" or ops[0].i2 - ops[0].i1 != 1 or ops[1].tag != "bracket":
        return
    words, place = piece.words, ops[0].j1
    if opens_sentence(reader.text, words.starts[place]):
        return
    for earlier in range(place - 1, max(-1, place - 1 - _CLOSED_EDGE), -1):
        if opens_sentence(reader.text, words.starts[earlier]):
            if words.keys[earlier] == words.keys[place]:
                ops[0] = ops[0]._replace(j1=earlier, j2=earlier + 1)
                ops[1] = ops[1]._replace(j1=earlier + 1)
            return


def _before(reader: Reader, piece: Piece, op: Op) -> int:
    words, place = piece.words, op.j2
    content = reader.quotation.atoms[op.i1].key.split()
    for count in range(min(_EDGE, place) + 1):
        if opens_sentence(reader.text, words.starts[place - count]):
            return count
    if place and content and words.keys[place - 1] == content[-1]:
        return 1
    return 1 if place and _stands_for(words.keys[place - 1], reader.lex) else 0


def _after(reader: Reader, piece: Piece, op: Op) -> int:
    words, place = piece.words, op.j1
    content = reader.quotation.atoms[op.i1].key.split()
    left = len(words.keys) - place
    closed = reader.quotation.text[reader.quotation.atoms[op.i1].end :].lstrip("\"'”’)")[:1] in {".", "!", "?"}
    for count in range(min(_CLOSED_EDGE if closed else _EDGE, left) + 1):
        end = words.ends[place + count - 1] if place + count else 0
        if reader.text[end : end + 3].strip("\"'”’)").startswith((".", "!", "?")):
            return count
    if left and content and words.keys[place] == content[0]:
        return 1
    return 1 if left and _stands_for(words.keys[place], reader.lex) else 0


def _stands_for(key: str, lex: Lexicon) -> bool:
    return key in lex.pronouns or key in _DEMONSTRATIVES


def read_bracket(reader: Reader, piece: Piece, op: Op) -> None:
    """Read one bracket against the words it absorbed, if any."""
    atom = reader.quotation.atoms[op.i1]
    quote_span, source_span = (atom.start, atom.end), reader.source_span(piece, op.j1, op.j2)
    # Of the origin's own, its brackets say who or what is meant as the quoter's do; stage directions say nothing.
    said = {"", "correction"}
    absorbed = [j for j in range(op.j1, op.j2) if piece.own[j] in said or piece.words.keys[j] in atom.key.split()]
    keys = tuple(piece.words.keys[j] for j in absorbed)
    source_text = reader.text[source_span[0] : source_span[1]]
    inner = reader.quotation.text[atom.start : atom.end].replace("[", "").replace("]", "").strip()
    if keys and " ".join(keys) == atom.key:
        own = reader.text[max(0, source_span[0] - 1)] == "[" or "[" in source_text
        if own or inner == source_text:
            return
        reader.add(Kind("bracket_case", "none"), quote_span, source_span)
        return
    quote = Side(tuple(atom.key.split()), tuple(inner.split()), inner)
    raw = tuple(reader.text[piece.words.starts[j] : piece.words.ends[j]] for j in absorbed)
    source = Side(keys, raw, source_text, bool(keys) and opens_sentence(reader.text, source_span[0]))
    abuse = _abuse(quote, source, reader.lex)
    if not keys:
        symbols = _symbols(reader, piece, op)  # a flag printed as [Ukraine] is replaced, words are put in
        kind = Kind("bracket_substitution" if symbols else "bracket_insertion", "none")
        source_span = symbols or (source_span[1], source_span[1])
    else:
        kind = Kind("bracket_substitution", "none")
    if abuse:
        kind = Kind(abuse[0], "material", (*(name for name in abuse if name != "word"), "bracket_abuse"))
    tail = common_tail(inner, source_text) if keys else 0
    quote_span, source_span = (atom.start, atom.end - tail), (source_span[0], source_span[1] - tail)
    sign = reader.quotation.text[atom.start - 1 : atom.start]
    if sign and sign in "$€£¥" and source_text.startswith(sign):
        source_span = (source_span[0] + 1, source_span[1])
    reader.add(kind, quote_span, source_span, "replace" if source_span[1] > source_span[0] else "insert")


def _symbols(reader: Reader, piece: Piece, op: Op) -> tuple[int, int] | None:
    """Return where an emoji stands that a bracket spells out."""
    words = piece.words
    start = words.ends[op.j1 - 1] if op.j1 else 0
    end = words.starts[op.j1] if op.j1 < len(words.starts) else min(len(reader.text), start + 12)
    signs = [k for k in range(start, end) if unicodedata.category(reader.text[k]) in {"So", "Sk"}]
    return (signs[0], signs[-1] + 1) if signs and end - start < 40 else None


def _abuse(quote: Side, source: Side, lex: Lexicon) -> tuple[str, ...]:
    """Return what a bracket replaces or hides that it may not: number, negation, name."""
    found: list[str] = []
    theirs = _figures(source, lex)
    if theirs and not theirs <= _figures(quote, lex):
        found.append("number")
    if negations(quote.keys, lex) != negations(source.keys, lex) or prefix_negated(quote.keys, source.keys, lex):
        found.append("negation")
    found += _reversed(quote, source, lex)
    mine, other = _names(quote, lex), _names(source, lex)
    if mine and other and not mine & other and not _initials(mine, other):
        found.append("name")
    if _puts_first_person(quote.keys, source.keys, lex):
        found.append("person")
    if _NARROWING & set(quote.keys) and not _NARROWING & set(source.keys) and len(quote.keys) <= 2:
        found.append("scope")
    if _HEDGES & set(source.keys) and not _SOFT & set(quote.keys) and len(source.keys) <= _HEDGED_WORDS:
        found.append("modality")
    if _quantity_changed(quote.keys, source.keys, lex):
        found.append("quantifier")
    if not source.keys:
        found += _weakens(quote.keys)
    return tuple(dict.fromkeys(found))


# The same modal, a tense apart, as reported speech has it.
_BACKSHIFTED = frozenset(
    {("will", "would"), ("can", "could"), ("may", "might"), ("shall", "should"), ("shall", "will")}
)


# Quantifiers that are prepositions or adjectives as often.
_LOOSE = frozenset("about around over under roughly almost nearly whole entire enough little half much more".split())


def _reversed(quote: Side, source: Side, lex: Lexicon) -> list[str]:
    """Return what a bracket turns into something else: a sense into its opposite, a possibility into a duty."""
    pairs = [(a, b) for a in quote.keys for b in source.keys if a != b and "'" not in a + b]
    found = ["word"] if any(pair in lex.opposites for pair in pairs) else []
    modal = [pair for pair in pairs if pair[0] in lex.modals and pair[1] in lex.modals]
    if any(pair not in _BACKSHIFTED and pair[::-1] not in _BACKSHIFTED for pair in modal):
        found.append("modality")
    counts = lex.quantifiers - _LOOSE
    if any(pair[0] in counts and pair[1] in counts for pair in pairs):
        found.append("quantifier")
    return found


_HEDGED_WORDS = 6
"""Words; a bracket for more sums a passage up, and is a caution of its own."""
_HEDGES = frozenset(
    """may might perhaps maybe possibly probably allegedly reportedly apparently supposedly almost nearly hardly
    можливо мабуть ймовірно возможно вероятно якобы нібито vielleicht möglicherweise wahrscheinlich angeblich
    peut-être probablement quizás quizá probablemente może prawdopodobnie podobno wanted tried refused failed accused
    suspected planned intended hoped attempted threatened agreed offered promised""".split()
)
_NARROWING = frozenset("only solely merely exclusively лише тільки только лишь nur seulement solo sólo tylko".split())
_SOFT = _HEDGES | frozenset("could can would should seems seemed appears likely".split())
_WEAK_WORDS = frozenset("of the a an that those these them in among".split())


def _quantity_changed(mine: tuple[str, ...], theirs: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether a bracket puts another quantifier ("[all]" for "some"), or only takes the one that was there."""
    amounts = _amounts(theirs, lex)
    if not amounts:
        return False
    if _amounts(mine, lex):
        return amounts.isdisjoint(_amounts(mine, lex))
    rest = {key for key in theirs if key not in amounts and key not in _WEAK_WORDS}
    return bool(rest) and rest <= set(mine)


def _puts_first_person(mine: tuple[str, ...], theirs: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether a bracket makes the speaker say "[I] took it" of what "he" took."""
    ours = {key for key in mine if lex.pronouns.get(key, "") in {"1s", "1p"}}
    # A court's "[we]" for "the federal habeas court" names the referent; one pronoun for another is another person.
    return bool(ours) and len(theirs) == 1 and lex.pronouns.get(theirs[0], "1")[:1] != "1"


# A single word put in that takes back, opens or cuts down what is said; it is no referent.
_TAKES_BACK = frozenset("falsely wrongly mistakenly incorrectly untruthfully purportedly ostensibly".split())
_LEAVES_OPEN = frozenset(
    """perhaps maybe possibly probably allegedly reportedly apparently supposedly almost nearly hardly можливо мабуть
    ймовірно нібито возможно вероятно якобы vielleicht möglicherweise angeblich peut-être probablement prétendument
    quizás quizá probablemente supuestamente prawdopodobnie podobno rzekomo""".split()
)
_CUTS_DOWN = frozenset("half some few most many several sometimes rarely seldom often always all every".split())


def _weakens(keys: tuple[str, ...]) -> list[str]:
    """Return what an inserted word does to the assertion around it."""
    if len(keys) != 1:
        return []
    key = keys[0]
    return (
        ["word"]
        if key in _TAKES_BACK
        else ["modality"]
        if key in _LEAVES_OPEN
        else ["quantifier"]
        if key in _CUTS_DOWN
        else []
    )


_PEOPLE = ("one", "body", "thing")


def _amounts(keys: tuple[str, ...], lex: Lexicon) -> set[str]:
    found = set()
    for key in keys:
        stem = next((key.removesuffix(tail) for tail in _PEOPLE if len(key) > 4 and key.endswith(tail)), key)
        if stem in _AMOUNTS or (stem in lex.quantifiers and stem not in _LOOSE):
            found.add("all" if stem in {"every", "each"} else "some" if stem == "any" and stem != key else stem)
    return found


_AMOUNTS = frozenset("all every each some few many most several half always often sometimes rarely seldom".split())


def _figures(side: Side, lex: Lexicon) -> set[object]:
    found: set[object] = set()
    for key in side.keys:
        if any(letter.isdigit() for letter in key) or (key in lex.numbers and key != "one") or key in lex.scales:
            found.add(value_of((key,), lex) or key)
    return found


def _names(side: Side, lex: Lexicon) -> set[str]:
    names = set()
    for place, (key, raw) in enumerate(zip(side.keys, side.raw, strict=False)):
        bare = key.removesuffix("'s")
        if raw.lstrip("([\"'“‘@#")[:1].isupper() and bare not in _GENERAL and bare not in lex.titles:
            if place == 0 and side.opens_sentence and not _only_a_name(side, key):
                continue
            if bare not in lex.pronouns and bare not in lex.function_words:
                names.add(bare)
    return names


def _only_a_name(side: Side, key: str) -> bool:
    """Whether a single word with a capital at the start of a sentence can be nothing but a name."""
    return len(side.keys) == 1 and key.isalpha() and not _common(key)


def _common(key: str) -> bool:
    words = english_words()
    return any(key.removesuffix(tail) in words for tail in ("", "s", "es", "ed", "ing", "ly", "er", "ers"))


def _initials(mine: set[str], other: set[str]) -> bool:
    letters = sorted(name[0] for name in other)
    return any(sorted(name) == letters for name in mine) or any(
        sorted(name) == sorted(one[0] for one in mine) for name in other
    )


def read_partial(reader: Reader, piece: Piece, op: Op) -> None:
    """Read words with a bracket inside: ``[t]he``, ``Sec[retary]``, ``rel[ied]``."""
    for step in range(op.i2 - op.i1):
        _read_word(reader, piece, op.i1 + step, op.j1 + step)


def _negation_moved(mine: str, theirs: str, lex: Lexicon) -> bool:
    return negations((mine,), lex) != negations((theirs,), lex) or prefix_negated((mine,), (theirs,), lex)


def _read_word(reader: Reader, piece: Piece, i: int, j: int) -> None:
    atom, key = reader.quotation.atoms[i], piece.words.keys[j]
    quote = reader.quotation.text[atom.start : atom.end]
    start, end = piece.words.starts[j], piece.words.ends[j]
    source = reader.text[start:end]
    opening = quote.index("[")
    closing = quote.rindex("]") + 1
    inside = (atom.start + opening, atom.start + closing)
    if not fits_partial(atom, key):
        reader.matched -= 1
        reader.add(Kind("word", "material", ("bracket_abuse",)), (atom.start, atom.end), (start, end))
    elif atom.key == key:
        bare = quote.replace("[", "").replace("]", "")
        if bare != source.replace("[", "").replace("]", "") and "[" not in reader.text[max(0, start - 1) : end]:
            stretch = (start + opening, start + closing - quote.count("[") - quote.count("]"))
            reader.add(Kind("bracket_case", "none"), inside, stretch, "replace")
    elif any(letter.isdigit() for letter in key + atom.key):
        if atom.head in CURRENCY and source[0] == quote[0]:
            atom, start = atom._replace(start=atom.start + 1), start + 1
        reader.add(Kind("number", "material", ("number", "bracket_abuse")), (atom.start, atom.end), (start, end))
    elif _negation_moved(atom.key, key, reader.lex):
        reader.add(Kind("negation", "material", ("negation", "bracket_abuse")), (atom.start, atom.end), (start, end))
    elif key in {atom.head, atom.tail}:
        suffix = quote[opening + 1 : closing - 1].lower() in _SUFFIXES
        reader.add(Kind("bracket_inflection" if suffix else "bracket_completion", "none"), inside, (end, end), "insert")
    elif not atom.head:  # "[op]pose" for "propose": what a word begins with is no inflection
        reader.matched -= 1
        reader.add(Kind("word", "material", ("bracket_abuse",)), (atom.start, atom.end), (start, end))
    else:
        reader.add(Kind("bracket_inflection", "none"), (atom.start, atom.end), (start, end), "replace")
