"""Has a report turned yes into no? Compared word by word, and said only where both sides are plain about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.figurewords import words_of
from factcheck.core.records import Edit
from factcheck.core.report_passages import words_with_keys
from factcheck.core.report_polarity import breaks, turned

if TYPE_CHECKING:
    from factcheck.core.records import Span

_NEGATORS: dict[str, frozenset[str]] = {
    "en": frozenset("not never no nor neither cannot none nobody nothing without".split()),
    "uk": frozenset("не ні ніколи без жоден жодна жодного".split()),
    "ru": frozenset("не нет ни никогда без никакой ни один".split()),
    "de": frozenset("nicht nie niemals kein keine keinen keiner keinem ohne weder noch".split()),
    "fr": frozenset("pas jamais sans aucun aucune ni ne n'a n'est".split()),
    "es": frozenset("no nunca sin ni jamás ningún ninguna".split()),
    "pl": frozenset("nie nigdy bez żaden żadna ani".split()),
}
# Words that deny without a "not". Where one stands on either side, polarity cannot be read from the words alone.
_SOFT = tuple(
    """denie deny refus reject fail lack unable unlikely false untrue wrong baseless nonsense stop halt ceas prevent
    avoid oppos banned prohibit doubt only few hardly barely little unless until against instead rather ruled ruling
    dismiss block abandon запереч спрост відмов отриц отказ опроверг leugn bestreit weiger lehn démen niega negó desment
    rechaz zaprzecz odmów odrzuc""".split()
)
# They limit or count, and deny nothing.
_LIMITS = ("few", "little", "only", "until", "rather", "instead")
_DENIALS = ("denie", "deny", "refus", "reject", "fail", "unable", "prevent", "dismiss")
# Words after a negator that it can turn, and words around a mention in which a denial would blur it.
_REACH, _AROUND = 4, 6
_ONLY = frozenset(
    ("only", "just", "merely", "simply", "least", "nur", "seulement", "solo", "sólo", "лише", "только", "tylko")
)
_ALTERNATIVE = frozenset(("or", "if", "whether", "чи", "или", "ou", "oder", "czy"))


def negation_edit(claim: str, text: str, span: Span, language: str, *, denied: bool) -> Edit | None:
    """Return the edit where the report negates what the passage affirms, or the other way round.

    Both sides must speak plainly: a key word that one side negates and the other side has, beside the same
    neighbour, with no negation and no word that denies by its meaning (refuse, fail, only) around it.
    """
    mine = Side(claim, (0, len(claim)), language)
    theirs = Side(text, span, language)
    if denied:
        plain = not (mine.negated or theirs.negated or mine.soft or theirs.soft) and len(mine.keys & theirs.keys) > 2
        return Edit("insert", "negation", "material", "denied", "", (0, 0), (span[0], span[0])) if plain else None
    within = turned(mine, theirs)
    if within and within.sure:
        at = within.place[0]
        return Edit("insert", "negation", "material", claim[slice(*within.negator)], "", within.negator, (at, at))
    within = turned(theirs, mine)
    if within and within.sure:
        at = within.place[0]
        return Edit("delete", "negation", "material", "", text[slice(*within.negator)], (at, at), within.negator)
    plain_turn = _turned(mine, theirs)
    if plain_turn:
        place, other = plain_turn
        return Edit("insert", "negation", "material", claim[slice(*place)], "", place, (other[0], other[0]))
    plain_turn = _turned(theirs, mine)
    if plain_turn:
        place, other = plain_turn
        return Edit("delete", "negation", "material", "", text[slice(*place)], (other[0], other[0]), place)
    return None


def negates(text: str, language: str) -> bool:
    """Does a text negate or deny anything at all?"""
    side = Side(text, (0, len(text)), language)
    return bool(side.negated) or any(side.word(i).startswith(_DENIALS) for i in side.soft)


def denied_on_one_side(claim: str, text: str, span: Span, language: str) -> bool:
    """Is something negated on one side that the other has without a denial near it, so that they cannot agree?"""
    mine, theirs = Side(claim, (0, len(claim)), language), Side(text, span, language)
    denies = any(mine.word(i).startswith(_DENIALS) for i in mine.soft)
    weighty = [i for i in theirs.soft if not theirs.word(i).startswith(_LIMITS)]
    if (denies or mine.negated) and not theirs.negated and not weighty:
        return True
    if turned(mine, theirs) or turned(theirs, mine):
        return True
    return _only_affirmed(mine, theirs) or _only_affirmed(theirs, mine)


def _only_affirmed(one: Side, two: Side) -> bool:
    """Does ``one`` negate a content word that ``two`` has, everywhere without a denial around it?"""
    function = words_of(one.language).function_words
    for key, (i, _) in one.negated.items():
        if len(one.word(i)) < 4 or one.word(i) in function:
            continue
        at = [j for j, (other, _) in enumerate(two.words) if other == key]
        # The word must mean the same thing there: something that stands beside it stands beside it here too.
        near = {k for k in one.neighbours(i, 3) - {key} if len(k) > 3}
        same = [j for j in at if near & two.neighbours(j, 3)]
        if same and not any(two.denies_around(j) for j in same):
            return True
    return False


class Side:
    """One side's words, the keys it negates (with word number and the negator's place), and its soft denials."""

    __slots__ = ("_at", "denials", "keys", "language", "negated", "soft", "text", "words")

    def __init__(self, text: str, span: Span, language: str) -> None:
        self.text, self.language = text, language
        self.words = words_with_keys(text, span)
        self._at: dict[str, list[int]] = {}
        for i, (key, _) in enumerate(self.words):
            self._at.setdefault(key, []).append(i)
        self.keys = set(self._at)
        self.soft = {i for i, (_, (a, b)) in enumerate(self.words) if text[a:b].lower().startswith(_SOFT)}
        self.negated: dict[str, tuple[int, Span]] = {}
        negators = [i for i in range(len(self.words)) if self._negates(i)]
        for i in negators:
            self._reach(i)
        self.soft.update(negators)
        self.denials = self.soft.union(self.negators_even_of_limits())

    def word(self, i: int) -> str:
        """Return word ``i`` in lower case, apostrophes straight; nothing past either end."""
        a, b = self.words[i][1]
        return self.text[a:b].lower().replace("’", "'") if 0 <= i < len(self.words) else ""

    def places(self, key: str) -> list[int]:
        """Return the numbers of the words with this key."""
        return self._at.get(key, [])

    def breaks(self, i: int) -> bool:
        """Does a sentence or clause end between word ``i`` and the next?"""
        return breaks(self.text, self.words[i][1], self.words[i + 1][1])

    def denial(self, i: int) -> str:
        """Return what a denying word counts as: every "not" the same, other words by themselves."""
        return "not" if self._is_negator(i) else self.words[i][0]

    def negators_even_of_limits(self) -> list[int]:
        """Return the numbers of all negators, "not only" included, "or not" left out."""
        return [
            i for i in range(len(self.words)) if self._is_negator(i) and not (i and self.word(i - 1) in _ALTERNATIVE)
        ]

    def _is_negator(self, i: int) -> bool:
        word = self.word(i)
        known = word in _NEGATORS.get(self.language, _NEGATORS["en"])
        return known or (self.language == "en" and word.endswith("n't"))

    def _negates(self, i: int) -> bool:
        if not self._is_negator(i) or (i and self.word(i - 1) in _ALTERNATIVE):
            return False
        return not (i + 1 < len(self.words) and self.word(i + 1) in _ONLY)

    def _reach(self, i: int) -> None:
        place = self.words[i][1]
        for j in range(i + 1, min(i + 1 + _REACH, len(self.words))):
            if any(sign in self.text[self.words[j - 1][1][1] : self.words[j][1][0]] for sign in ",;:."):
                break
            self.negated.setdefault(self.words[j][0], (j, place))
        if self.language in ("de", "fr") and i:
            self.negated.setdefault(self.words[i - 1][0], (i - 1, place))

    def denies_around(self, i: int) -> bool:
        """Does a denial stand around word ``i``, so that its polarity is not plain?"""
        return any(i - _AROUND <= j <= i + _AROUND // 2 for j in self.soft)

    def neighbours(self, i: int, reach: int) -> set[str]:
        """Return the keys of the words at most ``reach`` away, the word itself included."""
        return {key for key, _ in self.words[max(0, i - reach) : i + reach + 1]}


def _turned(one: Side, two: Side) -> tuple[Span, Span] | None:
    """Return the negator of ``one`` and the place in ``two`` of the word it turns, where ``two`` plainly affirms it."""
    function = words_of(one.language).function_words
    for key, (i, negator) in one.negated.items():
        word = one.word(i)
        if word in function or len(word) < 4 or sum(1 for j in one.soft if abs(j - i) <= _REACH) > 1:
            continue
        at = [j for j, (other, _) in enumerate(two.words) if other == key]
        beside = one.neighbours(i, _AROUND) - {key}
        content = {k for k in beside if len(k) > 3}
        if not at or any(two.denies_around(j) for j in at):
            continue
        if any(len(content & two.neighbours(j, _AROUND)) >= 2 for j in at):
            return negator, two.words[at[0]][1]
    return None
