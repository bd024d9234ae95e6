"""Court opinions and statutes cited the lawyer's way: "Summers v. Earth Island Institute, 555 U. S. 488, 493 (2009)".

Decides which reporter citation belongs to a quotation: the one right after it, else the last one before it in the
same sentence; ``Id.`` takes up the last one cited. Forms: The Bluebook, rules 4 and 10; Bluebook table T1 for the
courts behind a reporter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.core.records import Citation

if TYPE_CHECKING:
    from factcheck.core.records import Speaker
    from factcheck.core.tokens import Document

SUPREME = "Supreme Court of the United States"
_REPORTERS: tuple[tuple[str, str], ...] = (
    (r"U\.\s?S\.", SUPREME),
    (r"S\.\s?Ct\.", SUPREME),
    (r"L\.\s?Ed\.(?:\s?2d)?", SUPREME),
    (r"F\.\s?(?:2d|3d|4th)", "U.S. Court of Appeals"),
    (r"F\.\s?Supp\.(?:\s?[23]d)?", "U.S. District Court"),
)
# Bounded repetitions only: the cost is linear in the window, and a window is 300 characters.
_CASE = re.compile(
    r"\b(\d{1,4})\s{1,3}(" + "|".join(form for form, _ in _REPORTERS) + r")"
    r"(?:\s{1,3}(\d{1,5}|_{1,4})(?:,\s{1,3}(?:at\s{1,3})?(\d{1,5}))?|,\s{1,3}at\s{1,3}(\d{1,5}|_{1,4}))"
    r"(?:[^()]{0,40}\(([^()]{0,30}?)\b(\d{4})\))?"
)
_CODE = re.compile(
    r"\b(\d{1,3})\s(U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.|Fed\.\sReg\.)\s?(?:A\.\s?)?§{0,2}\s?([\w.()-]{1,24})"
)
_CODES = {"U": "United States Code", "C": "Code of Federal Regulations", "F": "Federal Register"}
_AGAIN = re.compile(r"[\s,.]{0,3}[\"”’')\]]{0,2}\s{0,3}\(?(?:See\s)?(Id\.|Ibid\.|ante|supra)(?!\w)", re.IGNORECASE)
# "See id., at 219 (we “reject ...”)": the quotation stands in the citation's bracket.
_IN_BRACKET = re.compile(r"\b(id)\.,\s{1,3}at\s[^()]{1,12}\([^()]{0,40}$", re.IGNORECASE)
_WINDOW = 300
_NAME_GLUE = frozenset("of the for and & , . ex rel in re de la du a ’s 's".split())
_SIGNALS = frozenset("see accord cf but compare e.g in quoting citing also from under to that court".split())


def court_citation(doc: Document, span: tuple[int, int], last: Citation | None) -> Citation | None:
    """Return the opinion or statute that the quotation at ``span`` is cited to, or None.

    Args:
        doc: the article.
        span: the quotation, marks excluded.
        last: the legal citation before this one, which ``Id.`` takes up.
    """
    text = doc.text
    span = span[0], _closing(text, span[1])
    begin = doc.paragraphs[doc.paragraph_at(span[0])].span[0]
    end = text.find("\n\n", span[1])
    sentence = doc.sentences[doc.sentence_at(span[1])]
    after = text[span[1] : span[1] + _WINDOW if end < 0 else min(end, span[1] + _WINDOW)]
    again = _AGAIN.match(after) or _IN_BRACKET.search(text, max(begin, span[0] - 80), span[0] - 1)
    if again is not None:
        last = last or _latest(doc, again.start())
        return last and last._replace(reason=f'"{again.group(1)}" takes up {last.title}')
    found = _CASE.search(after) or _CODE.search(after)
    if found is not None and _follows(after[: found.start()], doc, span[1]):
        return _build(doc, found, span[1])
    start = max(begin, doc.sentences[doc.sentence_at(span[0])].span[0], span[0] - _WINDOW)
    before = text[start : span[0]]
    for pattern in (_CASE, _CODE):
        hits = list(pattern.finditer(before))
        if hits:
            return _build(doc, hits[-1], start)
    if found is not None and span[1] + found.start() < sentence.span[1]:
        return _build(doc, found, span[1])
    return None


_BENCH = frozenset("court courts justice justices judge judges opinion majority dissent".split())
_COMPANY = frozenset("inc co corp ltd llc lp".split())


def named_case(doc: Document, span: tuple[int, int], speaker: Speaker | None) -> Citation | None:
    """Return the case that the sentence names before the quotation, without a reporter: "In Marn v. Tarn, it said".

    Args:
        doc: the article.
        span: the quotation, marks excluded.
        speaker: who speaks; of others than a court, a judge or the case itself the case is only talked of.
    """
    first = doc.token_at(doc.sentences[doc.sentence_at(span[0])].span[0])
    last = doc.token_at(span[0])
    versus = next((i for i in range(last - 1, first, -1) if doc.lower[i] in {"v", "v.", "vs", "vs."}), None)
    if versus is None:
        return None
    end = versus + 1
    while end < last and (doc.words[end][0].isupper() or doc.lower[end] in _NAME_GLUE | {"."}):
        if doc.words[end] == "," and not (end + 1 < last and doc.lower[end + 1].rstrip(".") in _COMPANY):
            break
        end += 1
    while end > versus + 1 and doc.lower[end - 1] in _NAME_GLUE:
        end -= 1
    name, at = _parties(doc, versus, end, first)
    if name is None or end == versus + 1 or doc.lower[end] in {"'s", "’s"} or not _is_where(doc, first, at):
        return None
    found = Citation("document", None, f"{name} is named", title=name, span=(at, doc.ends[end - 1]))
    if speaker is None:
        return found
    spoken = speaker.name.lower().replace(".", " ").split()
    title = doc.lower[doc.token_at(speaker.span[0]) - 1] if speaker.span and speaker.span[0] else ""
    if _BENCH & {*spoken, title}:
        return found._replace(issuer=SUPREME if spoken[-2:] == ["supreme", "court"] else speaker.name)
    own = speaker.span is not None and at <= speaker.span[0] and speaker.span[1] <= doc.ends[end - 1]
    return found if own else None


def _is_where(doc: Document, first: int, at: int) -> bool:
    """Does the sentence say that it was said in the case: "In X v. Y, ...", "held in X v. Y", "X v. Y said"?

    One that is cited, followed or overruled is another case than the one that is quoted.
    """
    name = doc.token_at(at)
    if name == first:
        return True
    if doc.lower[name - 1] != "in":
        return False
    return name - 1 == first or doc.lower[name - 2] in _HELD


_HELD = frozenset(
    "held said wrote ruled explained reasoned declared noted found concluded observed stated decided opinion".split()
)


def _latest(doc: Document, at: int) -> Citation | None:
    """Return the last case cited in full before an offset, within about a page."""
    cases = list(_CASE.finditer(doc.text, max(0, at - 3000), at))
    return _build(doc, cases[-1], 0) if cases else None


def _closing(text: str, at: int) -> int:
    """Return where the quotation's closing mark stands; a hard-wrapped line may end before it."""
    if any(mark in text[at : at + 3] for mark in '”"’'):
        return at
    mark = text.find("”", at, at + 500)
    opening = text.find("“", at, at + 500)
    return mark if mark >= 0 and not 0 <= opening < mark else at


def _follows(gap: str, doc: Document, at: int) -> bool:
    """Does the citation follow the quotation directly: nothing between them but a case name and signals?"""
    if gap.count("“") or gap.count('"') > 1:
        return False
    words = doc.words[doc.token_at(at + 1) : doc.token_at(at + len(gap))]
    low = sum(word[0].islower() and word.lower() not in _NAME_GLUE | _SIGNALS | {"v", "v."} for word in words)
    return low <= 1


def _build(doc: Document, found: re.Match[str], offset: int) -> Citation:
    span = offset + found.start(), offset + found.end()
    if found.re is _CODE:
        volume, code, section = found.groups()
        issuer = _CODES[code[0]]
        title = f"{volume} {code} {section}".rstrip(".")
        return Citation("document", issuer, f"cited as {title}", title=title, span=span)
    volume, reporter, page, pin, short, court, year = found.groups()
    reporter = " ".join(reporter.split())
    place = f"{volume} {reporter} {page}" if page else f"{volume} {reporter}"
    name, first = _case_name(doc, span[0]) if page else _named_before(doc, volume, reporter, span[0])
    title = f"{name}, {place}" if name else place
    issuer = next(court_name for form, court_name in _REPORTERS if re.fullmatch(form, reporter))
    if court and court.strip() and issuer != SUPREME:
        issuer = f"{issuer} ({court.strip()})"
    pin = pin or short
    reason = f"cited as {title}" + (f", at {pin}" if pin else "")
    return Citation("document", issuer, reason, date=year, place=pin, title=title, span=(first, span[1]))


def _named_before(doc: Document, volume: str, reporter: str, at: int) -> tuple[str | None, int]:
    """Return the name of the case that a short form ("555 U. S., at 496") takes up: the last one of that volume."""
    # A case is cited in full near by as a rule; 20,000 characters are some six pages.
    for found in reversed(list(_CASE.finditer(doc.text, max(0, at - 20_000), at))):
        if found.group(3) and found.group(1) == volume and " ".join(found.group(2).split()) == reporter:
            return _case_name(doc, found.start())[0], at
    return None, at


def _case_name(doc: Document, at: int) -> tuple[str | None, int]:
    """Read the parties' names backwards from the reporter citation; return them and where they begin."""
    end = doc.token_at(at)
    if end > 0 and doc.lower[end - 1] == ",":
        end -= 1
    floor = max(0, end - 28)
    versus = next((i for i in range(end - 1, floor, -1) if doc.lower[i] in {"v", "v.", "vs"}), None)
    if versus is None:
        return None, at
    return _parties(doc, versus, end, floor, at)


def _parties(doc: Document, versus: int, end: int, floor: int, at: int = 0) -> tuple[str | None, int]:
    """Read the first party's name backwards from "v."; return both names and where they begin."""
    first = versus
    while first > floor:
        word = doc.words[first - 1]
        if not (word[0].isupper() or word.lower() in _NAME_GLUE):
            break
        if word == "." and first >= 2 and len(doc.words[first - 2]) > 5:
            break
        first -= 1
    while first < versus and (doc.lower[first] in _SIGNALS or doc.lower[first] in _NAME_GLUE):
        first += 1
    name = " ".join(doc.slice(first, end).split())
    return (name or None), doc.starts[first] if first < end else at
