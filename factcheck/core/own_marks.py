"""What belongs to the origin and not to the speaker: stage directions, corrections, labels, attributions.

A quotation may leave these out without a mark, because nobody said them there. Decides for each word of a
window whether it is the origin's own, and of which kind; the words stay in the text and in the alignment.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.folding import Words

STAGE = frozenset(
    """applause laughter cheers cheering booing boos crosstalk inaudible indiscernible laughs laughing pause music
    chuckles standing ovation audience members interpreter interpreted translation unintelligible sighs gestures
    gesturing pointing interruption interruptions interjection interjections uproar disorder jeers heckling whistles
    whistling shouts shouting zuruf zurufe unruhe prolonged continued loud begin end video clip off mike on mic
    аплодисменты смех оплески сміх beifall applaus heiterkeit lachen applaudissements rires aplausos risas oklaski
    śmiech""".split()
)
_SAYING = frozenset(
    """said says say added adds told continued asked replied wrote writes stated explained noted tweeted concluded
    declared argued remarked insisted warned recalled commented observed announced responded stressed according
    emphasized commenting saying adding noting сказал сказала заявил заявила добавил добавила отметил отметила
    сказав сказала заявив заявила додав додала зазначив зазначила наголосив sagte erklärte fügte betonte so schrieb
    dit ajouté déclaré affirmé expliqué poursuit dijo añadió agregó señaló explicó afirmó powiedział powiedziała
    dodał dodała stwierdził zaznaczył podkreślił""".split()
)
_ATTRIBUTION_WORDS = 20
_SPEECH = frozenset(
    "i i'm we we're you not never no cannot nobody none nothing hardly barely scarcely without false falsely denied "
    "denies refused refuses wrongly only less fewer я ми не мы ich wir nicht je nous ne yo nosotros nie".split()
)
_BRACKETED = r"\[[^\[\]]{1,120}\]\*?"
_STAGE_PARENTHESES = r"\([^()]{1,40}\)"
_STRUCK = r"<(s|del|strike)>.{0,200}?</\1>|~~[^~]{1,200}~~"
_TAG = r"</?[a-z]{1,8}>"
_ATTRIBUTION = r"(?:[,.!?;:—…-][\"”“»’]{1,2}|[\"”»’]{1,2} ?([,;—–]))\s{0,3}([^\"“”«»\n]{2,160})[\"“„«‘]"
# Behind a mark and its comma, as British print has them, scare quotes stand as often: only "said Vale" and "Vale said".
_NAMED = r"[A-Z][\w.'’-]*"
_BARE = (
    rf"(?:(?:{{verbs}}) (?:{_NAMED} ?){{{{1,5}}}}|(?:{_NAMED} ){{{{1,5}}}}(?:{{verbs}})|(?:he|she|they) (?:{{verbs}}))"
    r"[ .,;:—–]*"
)
LABEL = r"(?:^|\n)[ \t]*(?:[A-ZА-ЯЇІЄҐ][A-ZА-ЯЇІЄҐ.'’ -]{1,40}|Q|A|Q\d?):"
_FOOTNOTE = r"(?<=[a-z][.\"”’])\d{1,3}(?=[\s\"”])|(?<=[a-z])(?:[¹²³⁴-⁹⁰]+|\[\d{1,3}\])"
# Without one of these there is no such pattern in a text, and it need not be compiled.
_AFTER_SIGN = tuple(sign + mark for sign in ",.!?;:—…-" for mark in '"”“»’') + tuple(
    mark + sign for mark in '"”»’' for sign in (",", ";", "—", "–", " —", " –")
)
_MARK_DIGIT = tuple(mark + digit for mark in '."”’' for digit in "0123456789")
_LINK = r"https?://\S+|www\.\S+|\bpic\.twitter\.com/\S+|\bt\.co/\S+"


def own_words(text: str, words: Words) -> list[str]:
    """Return, for each word, why it is the origin's own ("" where it is not).

    Kinds: ``stage``, ``correction`` (words in the origin's brackets), ``struck``, ``attribution`` (she said, between
    two halves of a quotation), ``label`` (who speaks), ``note`` (footnote sign), ``link``, ``tag``.
    """
    kinds = [""] * len(words.keys)
    if not kinds:
        return kinds
    low, high = words.starts[0], words.ends[-1]
    for start, end, kind in _stretches(text, max(0, low - 2), min(len(text), high + 3)):
        for place, begin in enumerate(words.starts):
            if start <= begin < end:
                kinds[place] = kind
    return kinds


_ENDS = frozenset(".!?…“„«")


def sentence_openings(text: str, words: Words) -> list[bool]:
    """Return, for each word, whether a sentence or a paragraph ends, or a quotation begins, before it."""
    opens = [False]
    for place in range(1, len(words.keys)):
        between = text[words.ends[place - 1] : words.starts[place]]
        opens.append(len(between) > 1 and (not _ENDS.isdisjoint(between) or "\n\n" in between or ' "' in between))
    return opens


def _stretches(text: str, low: int, high: int) -> Iterator[tuple[int, int, str]]:
    part = text[low:high]
    if "[" in part:
        for found in re.finditer(_BRACKETED, part):
            inner = found.group().strip("[]*").lower()
            yield low + found.start(), low + found.end(), "stage" if _is_stage(inner) else "correction"
    if "(" in part:
        for found in re.finditer(_STAGE_PARENTHESES, part):
            if _is_stage(found.group().strip("()").lower()):
                yield low + found.start(), low + found.end(), "stage"
    if "<" in part or "~~" in part:
        for found in re.finditer(_TAG, part):
            yield low + found.start(), low + found.end(), "tag"
        for found in re.finditer(_STRUCK, part):
            yield low + found.start(), low + found.end(), "struck"
    if ":" in part:
        for found in re.finditer(LABEL, part):
            yield low + found.start(), low + found.end(), "label"
    if any(pair in part for pair in _AFTER_SIGN):
        yield from _attributions(part, low)
    yield from _signs(part, low)


def _signs(part: str, low: int) -> Iterator[tuple[int, int, str]]:
    if "[" in part or any(pair in part for pair in _MARK_DIGIT) or any(c.isdigit() for c in set(part) if c > "\x7f"):
        for found in re.finditer(_FOOTNOTE, part):
            yield low + found.start(), low + found.end(), "note"
    if "http" in part or "www." in part or ".co" in part:
        for found in re.finditer(_LINK, part):
            yield low + found.start(), low + found.end(), "link"


def _attributions(part: str, low: int) -> Iterator[tuple[int, int, str]]:
    place = 0
    while (found := re.compile(_ATTRIBUTION).search(part, place)) is not None:
        stretch = found.group(2)
        if _attributes(stretch) and (found.group(1) is None or re.fullmatch(_bare(), stretch.strip()) is not None):
            yield low + found.start(2), low + found.end(2), "attribution"
        # The opening mark of this pair may close the next one.
        place = found.end() - 1


def _attributes(stretch: str) -> bool:
    """Whether a stretch between two quotations says who speaks, and is neither speech itself nor two people's."""
    words = stretch.lower().replace("’", "'").replace(",", " ").replace(".", " ").split()
    # Nobody attributes in the first person or denies there: that is speech that happens to stand between marks.
    if len(words) > _ATTRIBUTION_WORDS or not _SPEECH.isdisjoint(words) or any(word.endswith("n't") for word in words):
        return False
    sentences = re.split(r"[.!?]\s+(?=\w)", stretch.lower())
    telling = sum(not _SAYING.isdisjoint(re.findall(r"\w+", sentence)) for sentence in sentences)
    return telling == 1 and not stretch.rstrip().endswith(":")


@lru_cache(maxsize=1)
def _bare() -> str:
    return _BARE.format(verbs="|".join(sorted(re.escape(verb) for verb in _SAYING)))


def _is_stage(inner: str) -> bool:
    """Whether words in brackets (lower case) tell what happened in the hall, as "laughter and applause"."""
    words = inner.replace(".", " ").replace(",", " ").split()
    return bool(words) and all(word in STAGE or word in {"and", "by", "the", "from", "in"} for word in words)
