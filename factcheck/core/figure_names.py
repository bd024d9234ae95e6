"""Names: runs of capitalised words that no sentence start explains, and acronyms."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.figures import Scan

_SENTENCE_END = frozenset(".!?…\n•")
_OPENERS = " \t\u00a0\"“”„«»‘’'([{—–-*>"
_ABBREVIATED = frozenset(
    ("u.s", "u.k", "u.n", "e.u", "mr", "mrs", "ms", "dr", "st", "jr", "sr", "gen", "sen", "rep", "gov", "col", "lt")
)


def read_name(scan: Scan, i: int) -> int:
    """Keep the name that begins at token ``i`` and return the token after it; 0 where none does.

    Titles before a name, and a function word that only a sentence start capitalises, are not part of it. In a
    language that writes nouns with a capital only runs of two words, acronyms and names after a title count.
    """
    if not _capital(scan, i):
        return 0
    j = i + 1
    while j < scan.n and _capital(scan, j) and _joined(scan, j):
        j += 1
    first, titled = _without_titles(scan, i, j)
    if first == i and _starts_sentence(scan, i) and j - first == 1 and not _acronym(scan.words[i]):
        return j
    if first == j or (scan.lang.nouns_capital and j - first == 1 and not titled and not _acronym(scan.words[first])):
        return j
    return scan.add("name", first, j, " ".join(scan.words[first:j]))


def _capital(scan: Scan, i: int) -> bool:
    word, low = scan.words[i], scan.low[i]
    if not word[0].isupper() or low in scan.lang.months or low in scan.lang.weekdays:
        return False
    head = low.split("-", 1)[0]
    return not (low == "i" or low.startswith("i'") or head in scan.lang.cardinals or head in scan.lang.scales)


def _joined(scan: Scan, j: int) -> bool:
    """Do two capitalised words belong to one name: parted by a space, or by the stop of an abbreviation?"""
    gap = scan.gap(j)
    if "\n" in gap:
        return False
    before = scan.low[j - 1]
    bare = gap.strip(" \u00a0")
    return bare == "" or (bare == "." and (before in _ABBREVIATED or len(before) == 1))


def _without_titles(scan: Scan, i: int, j: int) -> tuple[int, bool]:
    first, titled = i, False
    while first < j:
        low = scan.low[first]
        if low in scan.lang.titles or (low == "state" and first and scan.low[first - 1] == "of"):
            titled = True
        elif low not in scan.lang.function_words or scan.words[first][1:] != low[1:]:
            break
        first += 1
    return first, titled


def _acronym(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) > 1


def _starts_sentence(scan: Scan, i: int) -> bool:
    """Does a sentence begin at token ``i``, going by what stands before it in the whole text?"""
    k = scan.starts[i] - 1
    while k >= 0 and scan.text[k] in _OPENERS:
        k -= 1
    if k < 0 or scan.text[k] in "!?…\n•":
        return True
    if scan.text[k] != ".":
        return scan.text[k] == ":" and scan.starts[i] - k > 1
    if i == 0:
        return True
    return not (scan.low[i - 1] in _ABBREVIATED or len(scan.low[i - 1]) == 1)
