"""Whose medium it is: the name before an issuing verb, the words beside a medium's noun.

Decides where an issuer's name may stand and cuts it out (titles, brackets and appositions left out); which of them
is the issuer is decided in ``citing_ways.py`` and ``citing_around.py``.
"""

from __future__ import annotations

from factcheck.core.citing_words import BY, ISSUED, PREPOSITIONS, SKIP, Medium
from factcheck.core.dates import WEEKDAYS
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.tokens import Document

_SENDS = frozenset(
    "sent led leads wrote penned signed joined sends spearheaded addressed send lead join delivered".split()
)


_ANNOUNCES = ISSUED | frozenset("made shared offered provided delivered releases makes".split())


def author_before(doc: Document, at: int, titles: frozenset[str], *, letter: bool, floor: int = 0) -> str | None:
    """Return who issued the medium at token ``at``: the name before the issuing verb of its sentence.

    "U.S. Senator Ilsa Marn (D-Hallow) today released the following statement" gives "Ilsa Marn".
    """
    begin = max(floor, doc.sentences[doc.sentence_at(doc.starts[at])].tokens[0])
    verbs = _SENDS if letter else _ANNOUNCES
    verb = next((k for k in range(at - 1, begin, -1) if doc.lower[k] in verbs), None)
    if verb is None:
        return None
    begin = _after_dateline(doc, begin, verb)
    end = verb
    while end > begin and doc.lower[end - 1] in _LATELY:
        end -= 1
    if doc.words[end - 1] == ",":
        # "Congresswoman Marn (H-Hallow), a member of the Harbour, Wall and Tide Committees, released": the first name.
        for stop in (k for k in range(begin + 1, end) if doc.words[k] in {",", "("}):
            name = name_before(doc, stop, begin, titles)
            if name is not None and (stop - begin >= 2 or " " in name):
                return name
    return name_before(doc, verb, begin, titles)


def _after_dateline(doc: Document, begin: int, verb: int) -> int:
    """Return the token after a dateline's dash: "WASHINGTON, DC - Congressman ..."."""
    return next((k + 1 for k in range(begin, min(verb, begin + 10)) if doc.words[k] in {"-", "–", "—", "--"}), begin)


def name_before(doc: Document, verb: int, begin: int, titles: frozenset[str]) -> str | None:
    """Return the name that ends before a verb, over adverbs, a bracket and an apposition's comma; titles left out."""
    words, lower = doc.words, doc.lower
    end = verb
    while end > begin:
        if words[end - 1] == ")":
            end -= 1
            while end > begin and words[end - 1] != "(":
                end -= 1
            end -= 1
        elif words[end - 1] == "," and (comma := _along_with(doc, end - 1, begin)):
            end = comma
        elif words[end - 1] == "," or (words[end - 1][0].islower() and lower[end - 1] in _LATELY):
            end -= 1
        else:
            break
    first = end
    while first > begin and (
        words[first - 1][0].isupper() or lower[first - 1] in {"and", "of", "de", "&", "family", "'s", "’s"} or
        (words[first - 1] == "." and first - 1 > begin and len(words[first - 2]) < 4)
    ):  # fmt: skip
        first -= 1
    for k in range(first, end):
        if lower[k] in titles or lower[k].rstrip("s") in titles or words[k] == ".":
            initial = words[k] == "." and k > first and len(words[k - 1]) == 1
            first = first if initial else k + 1
    while first < end and lower[first] in {"and", "of", "&", "family", "the", "a", "an", "'s", "’s"}:
        first += 1
    return doc.slice(first, end) if first < end else None


def _along_with(doc: Document, comma: int, begin: int) -> int | None:
    """Return the comma before ", along with 28 colleagues," where one closes at ``comma``."""
    for k in range(comma - 1, max(begin, comma - 45), -1):
        if doc.words[k] == "," and doc.lower[k + 1] in {"along", "together", "joined", "alongside", "with"}:
            return k
    return None


_LATELY = frozenset("today also recently yesterday then jointly and".split())


def issuing_body_words(doc: Document, medium: Medium) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where a medium's issuer may stand: before it ("a White House statement") and after "by" or "from"."""
    first = medium.first
    while first > 0 and medium.first - first < SKIP and doc.words[first - 1][0] not in _SIGNS:
        if doc.lower[first - 1] in PREPOSITIONS or doc.lower[first - 1] in ISSUED:
            break
        first -= 1
    before = (first, medium.first)
    at = medium.last
    while at < len(doc.words) and (
        doc.lower[at] in ISSUED
        or doc.lower[at] in {"prepared", "provided"}
        or doc.lower[at] in WEEKDAYS
        or doc.lower[at] in _LATELY
    ):
        at += 1
    if at >= len(doc.words) or doc.lower[at] not in BY:
        return before, (at, at)
    return before, (at, min(len(doc.words), at + 9))


_SIGNS = frozenset('.,;:"“”()–—')
