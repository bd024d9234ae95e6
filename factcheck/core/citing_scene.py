"""The setting of a claim (its frame) and the document's memory, from which ``citing_ways.py`` reads its citation.

Decides which words belong to a claim's setting, which day they mean, and what later claims may take up.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.citing_links import account
from factcheck.core.citing_words import LETTERS, Medium, find_announcements
from factcheck.core.dates import Found, Reference, find_dates, reference, resolve
from factcheck.core.records import Article, Citation, Claim, Link, Span
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.known import Body, Register
    from factcheck.core.tokens import Document

_EVENTS = frozenset(
    "meeting talks visit call summit debate hearing trip briefing conference rally ceremony vote trial".split()
)
_HANDLES = 60  # handles of a document that are compared with a name; more is a list, no article
_REACH = 120  # tokens around a claim's ends, its cue and its speaker; sentences of news have 25
_DATE_ASIDE = frozenset("since until before after between from of following by due".split())


class Frame(NamedTuple):
    """The words around a claim that may say where it comes from: token indices in order, none of them quoted.

    ``cue`` and ``speaker`` are half-open token ranges; where the claim has none they are empty and stand at its end.
    """

    tokens: list[int]
    cue: Span
    speaker: Span
    stretches: tuple[Span, ...]
    paragraph: int


class Scene:
    """An article on the way to its citations: what is linked, embedded, known and introduced so far."""

    def __init__(self, article: Article, doc: Document, claims: Sequence[Claim], known: Register) -> None:
        self.article, self.doc, self.known = article, doc, known
        self.links = sorted((*article.links, *bare_links(doc.text, article.links)))
        self.link_starts = [link.span[0] for link in self.links]
        self.legal = has_legal_citations(doc.text)
        self.last_legal: Citation | None = None
        self.things: dict[str, Citation] = {}
        self.events: dict[str, str] = {}
        self.spoken: dict[str, tuple[Citation, int, bool]] = {}
        self.previous: tuple[Citation, int, bool] | None = None
        self.previous_cue: Span | None = None
        self.explicit: set[Span] = set()
        self.quoted = _quoted_tokens(doc, claims)
        self.cues = sorted(
            (doc.token_at(c.cue.span[0]), c.speaker.name if c.speaker else "") for c in claims if c.cue is not None
        )
        self._announced: list[Medium] | None = None
        self._letters: list[int] | None = None
        self._reference: Reference | None = None
        self._asked = False
        self._dates: dict[Span, list[Found]] = {}
        self._bodies: dict[tuple[int, int, int], list[tuple[int, int, Body]]] = {}
        self._handles: list[str] | None = None

    @property
    def day(self) -> Reference | None:
        """The day the article speaks from; looked for once, at the first date that needs it."""
        if not self._asked:
            self._reference, self._asked = reference(self.article, self.doc), True
        return self._reference

    def frame(self, claim: Claim) -> Frame:
        """Return the claim's frame: the sentences of its ends, its cue and its speaker, without quoted words."""
        doc = self.doc
        paragraph = doc.paragraph_at(claim.span[0])
        last_paragraph = doc.paragraph_at(max(claim.span[0], claim.span[1] - 1))
        anchors = [claim.span[0], max(claim.span[0], claim.span[1] - 1)]
        mentions = (claim.cue.span if claim.cue else None, claim.speaker.span if claim.speaker else None)
        anchors += [
            at[0] for at in mentions if at is not None and paragraph <= doc.paragraph_at(at[0]) <= last_paragraph
        ]
        # The closing mark ends a sentence; what follows it in the same breath (", Smith said") is the next token.
        stretches = self._stretches(anchors)
        own = range(doc.token_at(claim.span[0]), doc.token_at(claim.span[1] - 1) + 1)
        tokens = [i for a, b in stretches for i in range(a, b) if i not in self.quoted and i not in own]
        home = own.stop
        cue = self._range(claim.cue.span) if claim.cue else (home, home)
        speaker = self._range(claim.speaker.span) if claim.speaker and claim.speaker.span else (cue[0], cue[0])
        return Frame(tokens, cue, speaker, stretches, paragraph)

    def _stretches(self, anchors: list[int]) -> tuple[Span, ...]:
        """Return the sentences of the anchors as token ranges, in order; of an endless sentence the part near by."""
        doc = self.doc
        near: dict[int, Span] = {}
        for anchor in sorted(anchors):
            at = doc.token_at(anchor)
            first, last = doc.sentences[number := doc.sentence_at(anchor)].tokens
            a, b = max(first, at - _REACH), min(last, at + _REACH)
            near[number] = (min(a, near[number][0]), max(b, near[number][1])) if number in near else (a, b)
        return tuple((a, min(b, a + 3 * _REACH)) for a, b in (near[number] for number in sorted(near)))

    def _range(self, span: Span) -> Span:
        return self.doc.token_at(span[0]), self.doc.token_at(span[1] - 1) + 1

    def others_between(self, claim: Claim, frame: Frame, at: int) -> bool:
        """Does the cue of somebody else stand at ``at`` or between it and the claim's own cue?"""
        low, high = min(at, frame.cue[0]), max(at, frame.cue[0])
        name = claim.speaker.name if claim.speaker else ""
        first = bisect_left(self.cues, (low, ""))
        for token, speaker in self.cues[first : first + 8]:
            if token > high:
                break
            if token != frame.cue[0] and speaker != name:
                return True
        return False

    def bodies(self, tokens: Sequence[int]) -> list[tuple[int, int, Body]]:
        """Return the known bodies named among the tokens: first token, token after, body; the longest names."""
        if not tokens:
            return []
        key = tokens[0], tokens[-1], len(tokens)
        if key not in self._bodies:
            self._bodies[key] = self._find_bodies(tokens)
        return self._bodies[key]

    def _find_bodies(self, tokens: Sequence[int]) -> list[tuple[int, int, Body]]:
        out: list[tuple[int, int, Body]] = []
        words = self.doc.words
        until = -1
        stop = tokens[-1] + 1
        for i in tokens:
            if i < until or not words[i][0].isupper():
                continue
            found = self.known.at(words, i, stop)
            if found is not None and (words[i] != "X" or self._is_platform_x(i)) and not self._is_ministers(found[1]):
                out.append((i, found[1], found[0]))
                until = found[1]
        return out

    def _is_ministers(self, last: int) -> bool:
        """Does "Minister" follow: "Treasury Minister Ilsa Marn" is of another country than the U.S. Treasury."""
        return last < len(self.doc.lower) and self.doc.lower[last] in {"minister", "ministers", "ministry"}

    def _is_platform_x(self, i: int) -> bool:
        return i > 0 and self.doc.lower[i - 1] in {"on", "to", "via", "formerly"}

    def announced_before(self, token: int) -> Medium | None:
        """Return the last medium announced before a token: "released the following statement"."""
        if self._announced is None:
            self._announced = find_announcements(self.doc)
        at = bisect_left(self._announced, token, key=lambda medium: medium.first)
        return self._announced[at - 1] if at else None

    def letters(self) -> list[int]:
        """Return the tokens that name a letter."""
        if self._letters is None:
            named = "letter" in self.doc.text or "Letter" in self.doc.text
            self._letters = [i for i, word in enumerate(self.doc.lower) if word in LETTERS] if named else []
        return self._letters

    def a_letter(self) -> int | None:
        """Return the first token that names a letter."""
        return self.letters()[0] if self.letters() else None

    def handle_of(self, name: str, tokens: Sequence[int]) -> str | None:
        """Return the handle that belongs to the speaker: in the frame, else one of the document that holds the name."""
        for i in tokens:
            if self.doc.words[i][0] == "@" and len(self.doc.words[i]) > 2:
                return self.doc.words[i]
        if self._handles is None:
            self._handles = _document_handles(self.doc, self.links, self.known)
        folded = [part for part in fold_name(name).split() if len(part) > 2]
        for handle in self._handles[:_HANDLES]:
            if folded and folded[-1] in fold_name(handle):
                return handle
        return None

    def dated(self, claim: Claim, frame: Frame, citation: Citation) -> Citation:
        """Add the date that the frame gives the medium or the saying; an address that holds a day keeps its own."""
        if citation.date is not None:
            return citation
        date, why = self._date(claim, frame, citation)
        if date is None:
            return citation
        return citation._replace(date=date, reason=f"{citation.reason}; {why}")

    def _date(self, claim: Claim, frame: Frame, citation: Citation) -> tuple[str | None, str]:
        best: tuple[int, Found] | None = None
        for stretch in frame.stretches:
            for found in self._dates_in(stretch):
                if found.first in self.quoted or not self._dates_the_saying(found, frame):
                    continue
                distance = min(abs(found.first - frame.cue[1]), abs(frame.cue[0] - found.last))
                if not self.others_between(claim, frame, found.first) and (best is None or distance < best[0]):
                    best = distance, found
        if best is not None:
            date = resolve(best[1], self.day, past=True)
            words = self.doc.slice(best[1].first, best[1].last)
            return date, f'dated by "{words}"' + self._inferred(date, best[1])
        return self._date_by_event(claim, frame, citation)

    def _dates_in(self, stretch: Span) -> list[Found]:
        if stretch not in self._dates:
            self._dates[stretch] = find_dates(self.doc, *stretch)
        return self._dates[stretch]

    def _inferred(self, date: str | None, found: Found) -> str:
        if date is None or self.day is None or (found.year and found.month):
            return ""
        kind = "the latest day the text tells of" if self.day.inferred else "the article's date"
        return f", read against {kind}, {self.day.iso}"

    def _dates_the_saying(self, found: Found, frame: Frame) -> bool:
        before = self.doc.lower[found.first - 1] if found.first else ""
        after = self.doc.lower[found.last] if found.last < len(self.doc.lower) else ""
        if before in _DATE_ASIDE:
            return False
        inside = frame.tokens and frame.tokens[0] <= found.first <= frame.tokens[-1]
        return bool(inside) and found.first in frame.tokens and after not in {"-", "–"}

    def _date_by_event(self, claim: Claim, frame: Frame, citation: Citation) -> tuple[str | None, str]:
        events = [self.doc.lower[i] for i in frame.tokens if self.doc.lower[i] in _EVENTS]
        for event in events:
            if event in self.events:
                return self.events[event], f"on the day of the {event} told of before"
        if citation.kind in {"post", "statement"} and claim.segments and self.day is not None:
            first, last = self.doc.token_at(claim.span[0]), self.doc.token_at(claim.span[1])
            if "today" in self.doc.lower[first:last] and citation.span is not None:
                kind = "the latest day the text tells of" if self.day.inferred else "the article's date"
                return self.day.iso, f'it says "today", read as {kind}'
        before = self.spoken.get(claim.speaker.name) if claim.speaker else None
        if before is not None and before[1] == frame.paragraph and before[0].kind == citation.kind and before[0].date:
            return before[0].date, "dated as the words before it"
        return None, ""

    def remember(self, claim: Claim, frame: Frame, citation: Citation, explicit: bool) -> None:
        """Keep what later claims may take up: the thing introduced, the event's day, the speaker's medium."""
        if explicit:
            self.explicit.add(claim.span)
        if citation.date and len(citation.date) == 10:
            for i in frame.tokens:
                if self.doc.lower[i] in _EVENTS:
                    self.events.setdefault(self.doc.lower[i], citation.date)
        last = self.doc.paragraph_at(max(claim.span[0], claim.span[1] - 1))
        heard = citation, max(last, frame.paragraph), explicit
        if claim.segments:
            self.previous, self.previous_cue = heard, claim.cue.span if claim.cue else None
        if claim.speaker is not None:
            self.spoken[claim.speaker.name] = heard

    def is_explicit(self, claim: Claim) -> bool:
        """Say whether the article names the claim's medium at the claim."""
        return claim.span in self.explicit

    def lead_end(self) -> int:
        """Return where the first paragraph of running text ends, headings and credits before it included."""
        for paragraph in self.doc.paragraphs:
            if paragraph.role == "paragraph":
                return paragraph.span[1]
        return 0


def fold_name(name: str) -> str:
    """Return a name or handle as its letters, lower case, for comparing one with the other."""
    return name.lower().replace("’", "").replace("'", "").replace("-", "").replace(".", "")


def _quoted_tokens(doc: Document, claims: Sequence[Claim]) -> set[int]:
    """Return the tokens inside anybody's quotation marks: words quoted never say where they were said."""
    inside: set[int] = set()
    for claim in claims:
        if claim.type == "scare":
            continue
        for start, end in claim.segments:
            inside.update(range(doc.token_at(start), doc.token_at(end - 1) + 1))
    return inside


def bare_links(text: str, known: Sequence[Link]) -> list[Link]:
    """Return addresses that stand in the text itself and are no link of the file already."""
    out: list[Link] = []
    at = text.find("://")
    while at >= 0:
        start = at
        while start > 0 and text[start - 1].isascii() and text[start - 1].isalpha() and at - start < 6:
            start -= 1
        end = at + 3
        while end < len(text) and not text[end].isspace() and text[end] not in '<>"“”„«»]':
            end += 1
        url = text[start:end].rstrip(".,;:!?'’")
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip(".,;:!?'’")
        if not any(link.span[0] < end and link.span[1] > start for link in known):
            out.append(Link((start, start + len(url)), url))
        at = text.find("://", end)
    return out


def _document_handles(doc: Document, links: Sequence[Link], known: Register) -> list[str]:
    """Return the handles that the text names: "@name", "twitter.com/ Name" (a picture credit), links to accounts."""
    out = [word for word in doc.words if word[0] == "@" and len(word) > 2]
    for host in ("twitter.com/", "x.com/", "t.me/", "instagram.com/", "facebook.com/"):
        at = doc.text.find(host)
        while at >= 0:
            i = doc.token_at(at + len(host))
            if i < len(doc.words) and doc.starts[i] - at - len(host) <= 1 and doc.words[i][0].isalnum():
                out.append("@" + doc.words[i])
            at = doc.text.find(host, at + 1)
    out.extend(handle for link in links if (handle := account(link.url, known)))
    return list(dict.fromkeys(out))


def has_legal_citations(text: str) -> bool:
    """Say quickly whether it is worth looking for reporter citations at all."""
    return " v. " in text or "U. S. C" in text or "U.S.C" in text
