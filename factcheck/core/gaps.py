"""What was left out: by an ellipsis, without a mark, or because it was the origin's own and nobody's words.

Decides whether an ellipsis hides something of the clause it joins, and whether an unmarked removal is a hesitation,
a restart, a disclosed omission or an omission.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from factcheck.core.changes import Kind
from factcheck.core.glyphs import ABBREVIATED
from factcheck.core.own_marks import LABEL
from factcheck.core.records import Edit
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.alignment import Piece
    from factcheck.core.changes import Side
    from factcheck.core.edits import Reader
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.records import Span
    from factcheck.core.settling import Change

_FAR_WORDS = 100
"""Words; an ellipsis over more than this, or over a paragraph, is a caution (verdicts, section 1)."""
# What denies the clause it stands in; "without" and "hardly" deny a phrase, which may go with it.
_DENIERS = frozenset(
    """not never no cannot nor neither none nobody nothing nowhere не ні ни никогда ніколи nicht kein keine keinen
    keinem
    keiner nie niemals ne pas jamais aucun aucune rien ni nunca jamás nadie nada ningún ninguno ninguna tampoco nie
    nigdy nikt nic żaden żadna""".split()
)
_CLAUSE_END = r"[,;:—–]|--"
_ASIDE = 4
"""Words; fewer, taken out across the end of a sentence, are an omission rather than a splice."""
_SENTENCE_END = r"[.!?…][\"'”’»)\]]*(?:\s+(?=[\"'“‘«(\[]*[^\W\d_a-z])|\s*$)|\n\s*\n"
_WORD = r"[^\W_]+(?:['’][^\W_]+)*"
_CITATION = r"\bU\. ?S\.|\bv\.|\bId\.|\bsupra\b|§|\bibid\b|\bSee\b|\(\d{4}\)|\bS\. ?Ct\.|\bF\. ?\d?d\b|\bCl\."


def read_joint(reader: Reader, left: Piece, right: Piece) -> None:
    """Read what lies between two pieces of one quotation."""
    quote_span = reader.quote_span(left.ops[-1].i2, right.ops[0].i1)
    if right.joined == "reorder":
        first, last = right.ops[0].i1, right.ops[-1].i2
        kind = Kind("reorder", "material", ("reordered",))
        reader.add(kind, reader.quote_span(first, last), (right.start, right.end), "replace")
        return
    span = (left.end, right.start)
    if right.joined == "splice":
        reader.add(Kind("splice", "material", ("splice",)), (quote_span[0], quote_span[0]), _trim(reader.text, span))
        return
    _read_gap(reader, quote_span, span, right)


def _read_gap(reader: Reader, quote_span: Span, span: Span, right: Piece) -> None:
    left_out = reader.text[span[0] : span[1]]
    words = re.findall(_WORD, left_out)
    if not words:
        reader.add(Kind("ellipsis", "none"), quote_span, (span[0], span[0]), "delete")
        return
    if len(words) > _FAR_WORDS or "\n\n" in left_out:
        reader.flag("elision_far")
    following = reader.quotation.atoms[right.ops[0].i1].kind
    hidden = hides(left_out, reader.lex, restated=following == "bracket")
    span = _trim(reader.text, span)
    if hidden:
        reader.add(Kind("ellipsis", "material", ("elision_hides", *hidden)), quote_span, span, "delete")
    else:
        reader.add(Kind("ellipsis", "none"), quote_span, span, "delete")


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def hides(left_out: str, lex: Lexicon, *, restated: bool = False) -> tuple[str, ...]:
    """Return what an omission takes from the clauses it joins: ``negation``, ``limiter``; empty where nothing.

    Only the rest of the clause before the gap and the beginning of the clause after it count; whole sentences and
    whole parentheses between them may go. Where a bracket follows the gap the writer has ``restated`` that clause.
    """
    if re.fullmatch(_LINKING, left_out, re.IGNORECASE):
        return ()
    ends = sentence_ends(left_out)
    head = left_out[: ends[0].start()] if ends else left_out
    tail = left_out[ends[-1].end() :] if ends else ""
    if restated:
        head, tail = (head, "") if ends else (re.split(_CLAUSE_END, head)[0], "")
    hidden = dict.fromkeys(_hidden_in(head, lex, joins_left=True, joins_right=not ends))
    if not ends and not restated:
        hidden |= dict.fromkeys(_turned(left_out))
    hidden |= dict.fromkeys(_hidden_in(tail, lex, joins_left=False, joins_right=True))
    return tuple(hidden)


# Between its commas it only links to the sentence before; with a clause behind it, it limits.
_LINKING = r"\s*,\s*however\s*,\s*"
_TURN = 4
"""Words; an ellipsis for no more than this, inside a clause, takes single words that were chosen."""
# What turns the verb that follows into its opposite, or leaves it open.
_TURNING = frozenset(
    """refuse refuses refused refusing fail fails failed failing deny denies denied denying doubt doubts doubted untrue
    false falsely wrongly rarely seldom unlikely impossible hardly scarcely barely vain навряд вряд едва неправда
    неправду ложь відмовляюся відмовляємося отказываюсь отказываемся kaum selten fälschlich guère rarement faux
    apenas falso raramente ledwie rzadko fałszywie""".split()
)
_OPEN = frozenset(
    "may might could would perhaps maybe possibly probably allegedly supposedly almost nearly майже почти fast".split()
)
_FROM = frozenset({"far from", "stop short", "short of"})


def _turned(left_out: str) -> list[str]:
    """Return what a short ellipsis takes from the verb it stands before: "refuse to", "almost", "would have"."""
    clauses = _clauses(left_out)
    if len(clauses) != 1 or len(clauses[0]) > _TURN:
        return []
    keys = clauses[0]
    if not _turning_keys().isdisjoint(keys) or any(" ".join(pair) in _FROM for pair in pairwise(keys)):
        return ["negation"]
    if keys and (keys[-1] in _OPEN or (keys[-1] in {"have", "be"} and not _OPEN.isdisjoint(keys))):
        return ["modality"]
    return []


@lru_cache(maxsize=1)
def _turning_keys() -> frozenset[str]:
    from factcheck.core.folding import key_of

    return frozenset(key_of(word) for word in _TURNING)


# Clauses that may go whole, with whatever they deny.
_ASIDES = frozenset(
    """which who whom whose that because when where while as since including such for in of by with after before
    under to at on from if і який яка які що бо коли которая который которые что потому die der das weil dass wenn
    qui que dont parce quand lorsque porque cuando który która które że bo gdy""".split()
)
_ONLY = frozenset("only лише тільки только лишь nur seulement uniquement solo sólo solamente tylko jedynie".split())
_CONDITIONS = frozenset(
    "unless except provided крім хіба кроме außer sofern sauf moins salvo excepto chyba oprócz".split()
)


def _hidden_in(part: str, lex: Lexicon, *, joins_left: bool, joins_right: bool) -> list[str]:
    """Return what one sentence's omitted part takes: the clauses at the joints count, and free ones between them."""
    clauses = _clauses(part)
    found: list[str] = []
    for place, keys in enumerate(clauses):
        if not keys:
            continue
        at_joint = (place == 0 and joins_left) or (place == len(clauses) - 1 and joins_right)
        if _denies(keys) and (at_joint or keys[0] not in _ASIDES):
            found.append("negation")
        opens = joins_left and place == 0 and any(" ".join(keys[:size]) in lex.limiters for size in (1, 2, 3))
        if opens or (keys[0] in _CONDITIONS and (joins_left or joins_right)):
            found.append("scope")
        if at_joint and not _ONLY.isdisjoint(keys):
            found.append("scope")
    if clauses and not clauses[0] and len(clauses) > 1 and joins_left:
        keys = clauses[1]
        if any(" ".join(keys[:size]) in lex.limiters for size in (1, 2, 3)):
            found.append("scope")
    return found


def _clauses(part: str) -> list[list[str]]:
    from factcheck.core.folding import key_of

    return [key_of(clause).split() for clause in re.split(_CLAUSE_END, part)]


def _denies(keys: list[str]) -> bool:
    return any(key.endswith("n't") or key in _denying_keys() for key in keys)


@lru_cache(maxsize=1)
def _denying_keys() -> frozenset[str]:
    from factcheck.core.folding import key_of

    return frozenset(key_of(word) for word in _DENIERS)


def sentence_ends(text: str) -> list[re.Match[str]]:
    """Return the ends of sentences and paragraphs; the point of an abbreviation is none."""
    if not any(sign in text for sign in ".!?…\n"):
        return []
    return [
        found
        for found in re.finditer(_SENTENCE_END, text)
        if found.group()[0] != "." or not is_abbreviation(text, found.start())
    ]


def is_abbreviation(text: str, point: int) -> bool:
    """Whether the point at this place closes an abbreviation or an initial."""
    return re.search(ABBREVIATED, text[max(0, point - 9) : point + 1]) is not None


# --- removed without a mark --------------------------------------------------------------------------------


def is_splice(text: str, piece: Piece, change: Change) -> bool:
    """Whether a removal joins two sentences: it crosses the end of one and is longer than an aside."""
    if change.j2 - change.j1 < 4 or not change.j1 > 0 or change.j2 >= len(piece.words.keys):
        return False
    between = text[piece.words.ends[change.j1 - 1] : piece.words.starts[change.j2]]
    before = text[max(0, piece.words.ends[change.j1 - 1] - 9) : piece.words.ends[change.j1 - 1]]
    return any(found.start() + len(before) >= len(before) for found in sentence_ends(before + between))


def removed(reader: Reader, piece: Piece, change: Change, source: Side) -> Kind | None:
    """Name a removal that is more, or less, than removed words; None where it is just that."""
    keys = list(source.keys)
    lex = reader.lex
    if _restarts(reader, piece, change) or (all_fillers(keys, lex) and _set_off(reader.text, piece, change)):
        return Kind("disfluency", "minor", ("disfluency",))
    if piece.own and all(piece.own[j] in {"link", "note"} for j in range(change.j1, change.j2)):
        return Kind("typography", "none")
    if reader.signals & {"citation", "footnote", "cleaned"} and _is_citation(source, lex):
        return Kind("signalled_omission", "none")
    if "quoting" in reader.signals and _only_citation(reader, piece, change):
        return Kind("signalled_omission", "none")
    return None


_CITATION_PROSE = 10
"""Words in lower case that a citation may hold; more is prose."""


def _is_citation(source: Side, lex: Lexicon) -> bool:
    """Whether removed words are a citation and no more, so that "(citation omitted)" discloses them."""
    prose = [raw for raw in source.raw if raw.islower() and len(raw) > 2]
    denies = any(key in lex.negations for key in source.keys)
    return re.search(_CITATION, source.text) is not None and len(prose) <= _CITATION_PROSE and not denies


_CITING = frozenset("v vs at supra id ibid ante slip op n nn cir ed d f s ct l pp p u".split())


def _only_citation(reader: Reader, piece: Piece, change: Change) -> bool:
    """Whether a whole citation and nothing else went, between two sentences: "466 U. S., at 688."."""
    starts, ends = piece.words.starts, piece.words.ends
    before = reader.text[ends[change.j1 - 1] : starts[change.j1]] if change.j1 else ""
    after = reader.text[ends[change.j2 - 1] : starts[change.j2]] if change.j2 < len(starts) else ""
    raw = [reader.text[starts[j] : ends[j]] for j in range(change.j1, change.j2)]
    plain = all(word.lower() in _CITING for word in raw if word[:1].islower())
    return plain and "." in before and "." in after and any(word[:1].isdigit() for word in raw)


def _set_off(text: str, piece: Piece, change: Change) -> bool:
    """Whether a hesitation of several words stands between signs: "you know" alone may be what was meant."""
    if change.j2 - change.j1 == 1:
        return True
    words = piece.words
    before = text[max(0, words.starts[change.j1] - 2) : words.starts[change.j1]]
    after = text[words.ends[change.j2 - 1] : words.ends[change.j2 - 1] + 2]
    return any(mark in before + after for mark in ",—–-…;.(")


def all_fillers(keys: list[str], lex: Lexicon) -> bool:
    """Whether words are nothing but hesitation: uh, you know."""
    place = 0
    while place < len(keys):
        for size in (3, 2, 1):
            if " ".join(keys[place : place + size]) in lex.fillers and place + size <= len(keys):
                place += size
                break
        else:
            return False
    return bool(keys)


def _restarts(reader: Reader, piece: Piece, change: Change) -> bool:
    """Whether the removed words are said again at once: "we will-- we will act", hesitations aside."""
    keys = piece.words.keys
    gone = list(range(change.j1, change.j2))
    while gone and _opens_filler(keys, gone, reader.lex):
        gone = gone[_opens_filler(keys, gone, reader.lex) :]
    while gone and keys[gone[-1]] in reader.lex.fillers:
        gone.pop()
    if not gone or len(gone) > 8:
        return False
    words = [keys[j].lstrip("$€£¥") for j in gone]
    size = len(words)
    sides = keys[max(0, change.j1 - size) : change.j1], keys[change.j2 : change.j2 + size]
    return any([key.lstrip("$€£¥") for key in side] == words for side in sides)


def _opens_filler(keys: list[str], gone: list[int], lex: Lexicon) -> int:
    for size in (3, 2, 1):
        if size <= len(gone) and " ".join(keys[j] for j in gone[:size]) in lex.fillers:
            return size
    return 0


# --- the origin's own words --------------------------------------------------------------------------------


def read_own(reader: Reader, piece: Piece, change: Change) -> bool:
    """Read a removal that is wholly the origin's own; False where other words went with it."""
    kinds = {piece.own[j] for j in range(change.j1, change.j2)}
    if change.i1 != change.i2 or "" in kinds or not kinds:
        return False
    beside = {piece.own[j] for j in (change.j1 - 1, change.j2) if 0 <= j < len(piece.own)}
    if "attribution" in kinds & beside:
        return False  # where the quotation goes on with a part of them, the words were quoted, and some left out
    _flag_own(reader, piece, change, kinds)
    return True


def _flag_own(reader: Reader, piece: Piece, change: Change, kinds: set[str]) -> None:
    if "stage" in kinds:
        reader.flag("source_stage_direction")
    if "attribution" in kinds:
        reader.flag("origin_quotes_other")
        _tell_joint(reader, piece, change)
    if "label" in kinds:
        _flag_label(reader, piece, change)
    if kinds & {"correction", "struck"}:
        start, end = reader.source_span(piece, change.j1, change.j2)
        span = _with_bracket(reader.text, start, end)
        reader.flag("source_correction")
        # A transcript's "will [not] yield" says what was meant; without its "not" the record is turned round.
        turned = kinds == {"correction"} and _denies(list(piece.words.keys[change.j1 : change.j2]))
        kind = Kind("negation", "material", ("negation",)) if turned else Kind("bracket_substitution", "none")
        reader.add(kind, reader.quote_span(change.i1, change.i1), span)


def _tell_joint(reader: Reader, piece: Piece, change: Change) -> None:
    """Say which of the origin's own words stand between the halves: joining them is honest, and worth seeing."""
    told = [j for j in range(change.j1, change.j2) if piece.own[j] == "attribution"]
    place, (start, end) = reader.quote_span(change.i1, change.i1), reader.source_span(piece, told[0], told[-1] + 1)
    reader.joints.append(Edit("delete", "signalled_omission", "none", "", reader.text[start:end], place, (start, end)))


def _flag_label(reader: Reader, piece: Piece, change: Change) -> None:
    """A label left out joins two turns; of two people it makes a sentence that nobody spoke."""
    start, end = reader.source_span(piece, change.j1, change.j2)
    labels = [found.group().strip(" \n\t:") for found in re.finditer(LABEL, reader.text[max(0, start - 6000) : start])]
    mine = reader.text[start:end].strip(" :")
    if labels and labels[-1] != mine:
        kind = Kind("splice", "material", ("splice", "other_speaker"))
        reader.add(kind, reader.quote_span(change.i1, change.i1), (start, end))
    elif not labels:
        reader.flag("other_speaker")


def _with_bracket(text: str, start: int, end: int) -> Span:
    while start > 0 and text[start - 1] in "[<":
        start -= 1
    while end < len(text) and text[end] in "]*>":
        end += 1
    return start, end


def read_correction(reader: Reader, piece: Piece, change: Change) -> bool:
    """Read a removed word whose correction in brackets follows and is quoted: "The panic [pandemic]* also"."""
    after = change.j2
    if change.i1 != change.i2 or change.j2 - change.j1 > 3 or after >= len(piece.own):
        return False
    if piece.own[after] != "correction" or any(piece.own[j] == "correction" for j in range(change.j1, change.j2)):
        return False
    last = after
    while last + 1 < len(piece.own) and piece.own[last + 1] == "correction":
        last += 1
    start, end = reader.source_span(piece, change.j1, last + 1)
    span = _with_bracket(reader.text, start, end)
    size = last + 1 - after
    reader.flag("source_correction")
    reader.add(Kind("bracket_substitution", "none"), reader.quote_span(change.i1, change.i1 + size), span, "replace")
    return True
