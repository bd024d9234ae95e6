"""Who speaks where in a transcript: turns by their labels, as government, court and press transcripts print them.

Capital labels (``MR PRICE:``, ``THE PRESIDENT:``, ``SECRETARY BLINKEN:``, ``Q``) are trusted as they stand;
labels in mixed case (``Jens Stoltenberg:``) only where they come back, since ``Note:`` or ``Sources:`` look the
same. Stage directions and struck-out corrections stay in the text: they are the origin's own. Light: no regex
over the whole text, one look at the head of each line.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.core.records import Turn

# Longest printed label seen: "UNDER SECRETARY OF STATE FOR POLITICAL AFFAIRS NULAND (via video)"; with room.
LABEL_WIDTH = 90
_TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady president secretary minister senator sen rep representative congressman "
    "congresswoman governor gov ambassador general gen admiral adm colonel col major captain capt lieutenant judge "
    "justice chief chairman chairwoman chair chancellor speaker moderator host operator interviewer reporter "
    "journalist question questioner answer participant press prime vice first lady king queen prince princess "
    "his her majesty excellency interpreter translator voice aide staff attorney director commissioner mayor "
    "deputy under assistant spokesperson spokesman spokeswoman the foreign national security advisor adviser "
    "doctor professor prof father bishop pope sheriff officer commander lt brig maj sgt".split()
)
# Mixed-case heads of lines that end in a colon and are no speakers.
_NOT_SPEAKERS = frozenset(
    "note notes source sources update updated correction editor contact contacts by date subject re to from cc photo "
    "credit tags topics share related read watch listen see also more background summary location time where when "
    "what who why how media attachment attachments http https warning caution example figure table fact sheet "
    "published posted last first second third finally next washington step part section article chapter".split()
)
_LOWER_WORDS = frozenset("of the for and to de la van von der den al bin ben du da di as via".split())


class _Label(NamedTuple):
    at: int
    end: int
    name: str
    strong: bool


def find_turns(text: str) -> tuple[Turn, ...]:
    """Return the turns of a transcript in order; none where the text is no transcript."""
    labels = _labels(text)
    chosen = _trusted(labels)
    turns = []
    ends = [label.at for label in chosen[1:]] + [len(text)]
    for here, limit in zip(chosen, ends if chosen else [], strict=True):
        start, end = here.end, limit
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            turns.append(Turn(here.name, (start, end)))
    return tuple(turns)


def _labels(text: str) -> list[_Label]:
    found = []
    at = 0
    size = len(text)
    while at < size:
        stop = text.find("\n", at)
        stop = size if stop < 0 else stop
        begin = at
        while begin < stop and text[begin] in " \t\u00a0*_":
            begin += 1
        if begin < stop and (text[begin].isupper() or text[begin] in "<["):
            label = _label(text, begin, min(stop, begin + LABEL_WIDTH))
            if label:
                found.append(label)
        at = stop + 1
    return found


def _label(text: str, begin: int, stop: int) -> _Label | None:
    head = text[begin:stop]
    if head[0] == "Q" and len(head) > 1 and (head[1] in " \u00a0\t" or head[1:2] in ":."):
        after = 2 if head[1] in ":." else 1
        return _Label(begin, begin + after, "Q", strong=head[1:2] != "." or head[2:3].isspace())
    if head[0] == "A" and head[1:2] in (":", ".") and head[2:3].isspace():
        return _Label(begin, begin + 2, "A", strong=False)
    colon = head.find(":")
    if colon < 2 or (colon + 1 < len(head) and not (head[colon + 1].isspace() or head[colon + 1] in '*_(“"<')):
        return None
    name = _name(head[:colon])
    if name is None:
        return None
    end = begin + colon + 1
    while end < len(text) and text[end] in "*_":
        end += 1
    return _Label(begin, end, name, strong=_is_capital(name))


def _name(label: str) -> str | None:
    """Return the label as a name, without ``(via video)``; None where it cannot be one."""
    bracket = min((at for mark in "([" if (at := label.find(mark)) > 0), default=-1)
    if bracket > 0 and label.rstrip()[-1:] in ")]":
        label = label[:bracket]
    words = label.strip(" \u00a0*_").replace("\u00a0", " ").split()
    if not 1 <= len(words) <= 9:
        return None
    for word in words:
        bare = word.strip(".,’'\"“”")
        if not bare:
            return None
        if not (bare[0].isupper() or bare[0].isdigit() or bare.lower() in _LOWER_WORDS):
            return None
        if any(char in "?!;/@<>=|" for char in bare):
            return None
    if words[-1].endswith(".") and len(words) > 1 and not words[-1][:-1].isupper() and words[-1] not in ("Jr.", "Sr."):
        return None
    return " ".join(words)


def _is_capital(name: str) -> bool:
    letters = [char for char in name if char.isalpha()]
    # "McCARTHY", "DeSANTIS": a few small letters inside a capital name
    return len(letters) > 1 and sum(char.isupper() for char in letters) * 10 >= len(letters) * 7 and not name.isdigit()


def _trusted(labels: list[_Label]) -> list[_Label]:
    counts: dict[str, int] = {}
    for label in labels:
        counts[label.name] = counts.get(label.name, 0) + 1
    capital = [label for label in labels if label.strong and label.name not in ("Q", "A") and _plausible(label.name)]
    questions = counts.get("Q", 0)
    if capital and (
        len({label.name for label in capital}) > 1 or len(capital) > 1 or questions or _titled(capital[0].name)
    ):
        names = {label.name for label in capital}
        # Where questions and answers take turns, an answer is no part of the question before it.
        answers = {"A"} if questions > 1 and counts.get("A", 0) > 1 else set()
        return [label for label in labels if label.name in names | answers or label.name == "Q"]
    mixed = [label for label in labels if label.name not in ("Q", "A") and not _excluded(label.name)]
    recurring = {label.name for label in mixed if counts[label.name] > 1 or _titled(label.name)}
    if len(recurring) > 1 or (recurring and questions):
        # once two people take turns, a third who speaks once is a speaker too, if named like one
        names = recurring | {label.name for label in mixed if len(label.name.split()) in (2, 3)}
        return [label for label in labels if label.name in names or label.name == "Q"]
    if questions > 1 and counts.get("A", 0) > 1:
        return [label for label in labels if label.name in ("Q", "A")]
    return []


def _plausible(name: str) -> bool:
    first = name.split(maxsplit=1)[0].strip(".").lower()
    return first not in _NOT_SPEAKERS and not (len(name.split()) == 1 and len(name) < 3)


def _titled(name: str) -> bool:
    return name.split(maxsplit=1)[0].strip(".").lower() in _TITLES


def _excluded(name: str) -> bool:
    return name.split(maxsplit=1)[0].strip(".").lower() in _NOT_SPEAKERS


_PREPARED = (
    "as prepared for delivery",
    "prepared for delivery",
    "check against delivery",
    "as prepared",
    "prepared remarks",
)
_DELIVERED = ("as delivered",)


def prepared_notice(text: str) -> str | None:
    """Return a note where the text says it is the prepared version: spoken words may differ from it."""
    head = text[:3000].lower()
    for phrase in _DELIVERED:
        if phrase in head:
            return None
    for phrase in _PREPARED:
        if phrase in head:
            return f"a prepared text (“{phrase}”): the words as spoken may differ"
    return None
