"""One tokenisation of an article: words, sentences, paragraphs and their roles, as offsets into the stored text.

Everything downstream (quotations, names, reports, citations) looks words up in this one pass and never scans the
text again; that is what keeps extraction linear and fast. Arrays, not objects: a token is an index.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from factcheck.core.language import guess_language
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Block, BlockRole, Span

# Dotted letters (U.S.), numbers (4,000; 3.5), words with inner hyphens and apostrophes but without a possessive
# ending (Kuleba|'s, two tokens), the possessive, TeX-style double marks, else one sign.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn)?\b"
    r"|[@#]?\w+(?:[-'’\u2010\u2011](?![sS]\b)\w+)*|['’][sS]\b|``|''|\.{2,}|\S"
)
# A sentence is cut after so many tokens: every later stage looks around inside a sentence, and a page without a stop
# must not cost the square of its length. The longest lists of names in press releases have 280.
_LONGEST = 300
_TERMINAL = frozenset(".!?…")
_CLOSING = frozenset("\"”’'»)]›」』“")
_OPENING = frozenset("\"“‘'«„([‹「『»–—-•")

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr adm sgt cpl pvt rev hon st mt ft no nos vs v inc ltd
    corp co llc jr sr dept univ assn bros al eds ed vol pp fig approx est jan feb mar apr jun jul aug sep sept oct
    nov dec mon tue wed thu fri sat sun ave blvd rd calif conn del fla ga ill ind kan ky la mass md mich minn miss mo
    mont neb nev okla ore pa tenn tex va vt wash wis wyo reps sens secy atty pres supt messrs
    м г гг р рр ул им стр см акад проф доц тыс млн млрд т п н э рис кв пер пл просп обл вул ім див ст руб долл
    bzw ca ggf inkl nr usw vgl z d h u str evtl mio mrd hrsg ing dipl
    m mm mme mlle mgr etc sr sra srta dña ud uds pág art núm av ks prof hab inż mgr tys zł ul tzw np itd itp św gen płk
    """.split()
)
# A capitalised word after "U.S." that certainly begins a sentence.
_STARTERS = frozenset(
    """the a an he she it they we i in on at but and this that these those his her their its our if when while after
    before there as for with however meanwhile asked according although because since some many most one last under
    such no not what who how why by from to so then now both all also yet still another during earlier later""".split()
)


class Paragraph(NamedTuple):
    """A paragraph: characters, tokens (half-open indices), sentences (half-open indices), role, cited address."""

    span: Span
    tokens: Span
    sentences: Span
    role: BlockRole
    cite: str | None = None


class Sentence(NamedTuple):
    """A sentence: characters, tokens (half-open indices) and the index of its paragraph."""

    span: Span
    tokens: Span
    paragraph: int


class Document:
    """A text with its tokens. ``words[i]`` stands at ``starts[i]:ends[i]``; ``lower[i]`` is its lower case.

    ``paragraphs`` and ``sentences`` are in order of place and cover every token; ``language`` is an ISO 639-1 code.
    """

    __slots__ = ("ends", "language", "lower", "paragraphs", "sentence_starts", "sentences", "starts", "text", "words")

    def __init__(self, text: str, blocks: tuple[Block, ...] = (), language: str | None = None) -> None:
        self.text = text
        spans = [match.span() for match in _TOKEN.finditer(text)]
        self.words: list[str] = [text[a:b] for a, b in spans]
        self.lower: list[str] = [word.lower() for word in self.words]
        self.starts: list[int] = [a for a, _ in spans]
        self.ends: list[int] = [b for _, b in spans]
        self.language = (language or guess_language(self.lower))[:2].lower()
        self.sentences: list[Sentence] = []
        self.paragraphs: list[Paragraph] = []
        for number, (a, b, role, cite) in enumerate(_layout(text, blocks)):
            first, last = bisect_right(self.ends, a), self.token_at(b)
            before = len(self.sentences)
            self._add_sentences(first, last, number)
            self.paragraphs.append(Paragraph((a, b), (first, last), (before, len(self.sentences)), role, cite))
        self.sentence_starts: list[int] = [sentence.span[0] for sentence in self.sentences]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after the offset (``len(words)`` past the last)."""
        return bisect_right(self.ends, offset)

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds the offset, or the last one before it."""
        return max(0, bisect_right(self.sentence_starts, offset) - 1)

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the paragraph that holds the offset, or the last one before it."""
        return self.sentences[self.sentence_at(offset)].paragraph if self.sentences else 0

    def slice(self, first: int, last: int) -> str:
        """Return the text from token ``first`` up to and without token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def span(self, first: int, last: int) -> Span:
        """Return the characters from token ``first`` up to and without token ``last`` (at least one token)."""
        return self.starts[first], self.ends[last - 1]

    def _add_sentences(self, first: int, last: int, paragraph: int) -> None:
        words, begin, i = self.words, first, first
        while i < last:
            if words[i][0] in _TERMINAL or (words[i][-1] == "." and len(words[i]) > 2):
                after = self._closing_run(i + 1, last)
                if after < last and self._breaks(i, after):
                    self._add_sentence(begin, after, paragraph)
                    begin = after
                i = after
            else:
                i += 1
            if i - begin >= _LONGEST:
                self._add_sentence(begin, i, paragraph)
                begin = i
        if begin < last:
            self._add_sentence(begin, last, paragraph)

    def _add_sentence(self, first: int, last: int, paragraph: int) -> None:
        self.sentences.append(Sentence((self.starts[first], self.ends[last - 1]), (first, last), paragraph))

    def _closing_run(self, i: int, last: int) -> int:
        """Skip closing marks and further terminals that stick to the token before."""
        while (
            i < last
            and self.starts[i] == self.ends[i - 1]
            and (self.words[i][0] in _CLOSING or self.words[i][0] in _TERMINAL)
        ):
            i += 1
        return i

    def _breaks(self, i: int, after: int) -> bool:
        """Does the terminal token ``i``, followed by token ``after``, end a sentence?"""
        if self.starts[after] == self.ends[after - 1]:
            return False
        word, follow = self.words[i], self.words[after]
        if follow[0].islower() or (follow[0] in "–—-" and len(follow) == 1 and word[0] != "."):
            return False
        if word[0] not in _TERMINAL:
            return self.lower[after] in _STARTERS
        if word == "." and i > 0 and self.ends[i - 1] == self.starts[i]:
            on_x = self.words[i - 1] == "X" and i > 1 and self.lower[i - 2] == "on"  # the platform, no initial
            return on_x or self._full_stop_breaks(self.words[i - 1], self.lower[i - 1], follow)
        return follow[0].isupper() or follow[0].isdigit() or follow[0] in _OPENING or not follow[0].isascii()

    def _full_stop_breaks(self, before: str, lowered: str, follow: str) -> bool:
        if lowered in ABBREVIATIONS and not (self.language == "en" and before.islower() and lowered not in _TITLES):
            return follow.lower() in _STARTERS and lowered not in _TITLES
        if len(before) == 1 and before.isupper() and before != "I":
            return False
        # German and Polish write ordinals with a full stop: am 21. Juni.
        return not (before.isdigit() and len(before) < 3 and self.language in {"de", "pl", "cs"})


# A name always follows: after a title, and between the parties of a case.
_TITLES = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr adm sgt rev hon st sens reps messrs v vs".split()
)


def _layout(text: str, blocks: tuple[Block, ...]) -> list[tuple[int, int, BlockRole, str | None]]:
    """Cut the text into paragraphs: the reader's blocks first, lines elsewhere; roles guessed where not given."""
    lines = _lines(text)
    if not blocks:
        return _roles(text, lines)
    out: list[tuple[int, int, BlockRole, str | None]] = []
    ordered = sorted(blocks)
    starts = [block.span[0] for block in ordered]
    for a, b in lines:
        k = bisect_right(starts, a) - 1
        # The innermost block that holds the line: the last one that begins before it and still covers it.
        while k >= 0 and ordered[k].span[1] < b and k > bisect_right(starts, a) - 8:
            k -= 1
        held = k >= 0 and ordered[k].span[0] <= a and b <= ordered[k].span[1]
        out.append((a, b, ordered[k].role, ordered[k].cite) if held else (a, b, "paragraph", None))
    return out


def _lines(text: str) -> list[Span]:
    """Return the paragraphs of a plain text: its lines, or its blocks where the text is hard-wrapped."""
    found: list[Span] = []
    wrapped = _is_wrapped(text)
    at = 0
    for raw in text.split("\n"):
        a = at + len(raw) - len(raw.lstrip())
        b = at + len(raw.rstrip())
        if b > a:
            joined = wrapped and found and text.count("\n", found[-1][1], a) == 1 and text[a] not in "-*•>#"
            if joined:
                found[-1] = (found[-1][0], b)
            else:
                found.append((a, b))
        at += len(raw) + 1
    return found


def _is_wrapped(text: str) -> bool:
    """Is the text broken into short lines in mid-sentence (slip opinions, e-mail), so that a line is no paragraph?"""
    lines = [line.strip() for line in text.split("\n", 400)[:400]]
    pairs = [(one, two) for one, two in pairwise(lines) if one and two]
    if len(pairs) < 3:
        return False
    lower = sum(two[0].islower() for _, two in pairs)
    # 160: where a hyphen at a line's end was undone, two lines stand as one (a tenth of a slip opinion's lines)
    short = sum(len(one) <= 160 for one, _ in pairs)
    return lower * 4 >= len(pairs) and short * 10 >= len(pairs) * 9


_END = frozenset(".!?:;,…\"”»'’)")


def _roles(text: str, lines: list[Span]) -> list[tuple[int, int, BlockRole, str | None]]:
    out: list[tuple[int, int, BlockRole, str | None]] = []
    for number, (a, b) in enumerate(lines):
        out.append((a, b, _role(text[a:b], number == 0, number + 1 < len(lines)), None))
    return out


_CREDIT = (
    *("photo:", "photo by", "photograph:", "image:", "picture:", "credit:", "(photo", "getty images", "фото:", "foto:"),
    *("фото ", "bild:", "twitter.com/", "facebook.com/", "instagram.com/", "t.me/", "x.com/"),
)


def _role(line: str, first: bool, more: bool) -> BlockRole:
    """Guess what a line of plain text is. A heading has no final stop, is short, and something follows it."""
    head = line[:40].lower().lstrip()
    if line[0] in "•*·▪◦●" or (line[0] == "-" and line[1:2] in {" ", "\u00a0"}):
        return "list_item"
    if line[0] == ">":
        return "block_quote"
    if len(line) < 160 and head.startswith(_CREDIT) and line[-1] not in ".!?":
        return "credit"
    signed = line[0] in '"“«„' and ("” " in line or '" ' in line or "» " in line)
    if not more or len(line) > 160 or line[0].islower() or signed:
        return "paragraph"
    quoting = line[-1] in "”\"’'»" and line[-2:-1].isalnum() and line[0] not in "“\"‘'«„"
    if len(line) <= 120 and (line[-1] not in _END or quoting):
        return "title" if first else "heading"
    # A headline that somebody ended with a stop: Title Case, or quoting with single marks as headlines do.
    if first and (_title_case(line) or ("‘" in line and "“" not in line) or (" '" in line and '"' not in line)):
        return "title"
    if line[0] in "'‘" and line[-1] in "'’" and len(line) <= 60 and _title_case(line):
        return "heading"
    return "paragraph"


def words_of(text: str) -> list[str]:
    """Return the words of a short text, cut exactly as a ``Document`` cuts them (for tables of names)."""
    return _TOKEN.findall(text)


def _title_case(line: str) -> bool:
    """Are four of five longer words capitalised, and at least four of them?"""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return (
        len(words) >= (4 if line[0].isalnum() else 1) and sum(word[0].isupper() for word in words) * 5 >= len(words) * 4
    )
