"""From a stream of tags to text as a browser lays it out, with a map back to the page.

Fed with start, end and data events, by the lxml walk or by the fallback parser; it decides where paragraphs
break, what is hidden, which words stand on a link, inside a block quote, a caption or an embedded post. White
space is collapsed as CSS does; ``<q>`` gets the marks a browser shows; ``<s>`` and ``<del>`` stay visible as
``<s>...</s>``, because a struck-out word is part of what the origin says of itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.readers.markup import (
    BLOCKS,
    ROLES,
    SKIPPED,
    VOID,
    ZONES,
    is_hidden,
    marks_of_q,
    role_by_class,
    zone_by_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.core.records import BlockRole, Span

_SPACES = re.compile(r"[ \t\n\r\f]+")


class Piece(NamedTuple):
    """A run of text and its origin; ``node``: the element with ``text`` or ``tail``, ``raw`` the node's characters."""

    start: int
    end: int
    node: tuple[Any, str] | None
    raw: str


class Paragraph(NamedTuple):
    """A laid-out block: its span, role, the element that makes it, and how many of its characters are links.

    ``zone`` says which sectioning elements it stands in (``NAV``, ``ASIDE`` ...), ``tag`` its own element's name.
    """

    span: Span
    role: BlockRole
    element: Any
    tag: str
    cite: str | None
    zone: int
    linked: int
    hidden: bool


class Mark(NamedTuple):
    """A marked range: a link (``href``), an embedded post, a block quote."""

    kind: str
    span: Span
    value: str
    element: Any


_STRONG = frozenset(("embed", "pull_quote", "block_quote", "caption"))


class _Open:
    """A range that was opened and waits for its first character."""

    __slots__ = ("element", "kind", "start", "value")

    def __init__(self, kind: str, value: str, element: object) -> None:
        self.kind = kind
        self.value = value
        self.element = element
        self.start = -1


class _Frame:
    """An open element: what it changed, to be undone at its end, and what paragraphs inside inherit from it."""

    __slots__ = ("block", "block_tag", "cite", "close", "hidden", "pre", "role", "strong", "tag", "zone")

    def __init__(self, tag: str, element: object, parent: _Frame | None) -> None:
        self.tag = tag
        self.hidden = False
        self.pre = False
        self.close: Callable[[], None] | None = None
        self.block: object = element
        self.block_tag = tag
        if parent is not None and tag not in BLOCKS:
            self.block, self.block_tag = parent.block, parent.block_tag
        self.zone: int = (parent.zone if parent else 0) | ZONES.get(tag, 0)
        # a block quote's paragraphs are block quotes; a heading's or a list item's role ends with the next block
        self.strong: bool = parent.strong if parent else False
        keep = parent is not None and (parent.strong or tag not in ("li", "h1", "h2", "h3", "h4", "h5", "h6"))
        self.role: BlockRole | None = parent.role if parent is not None and keep else None
        self.cite: str | None = parent.cite if parent else None

    def take(self, role: BlockRole, cite: str | None = None) -> None:
        """Give the element a role; an embed or a quotation holds for everything inside."""
        if self.strong and role not in _STRONG:
            return
        self.role, self.strong = role, role in _STRONG
        self.cite = cite or self.cite


class Layout:
    """Builds the text; read ``text()``, ``paragraphs``, ``marks``, ``hidden`` and ``pieces`` after ``finish()``."""

    def __init__(self, language: str | None = None) -> None:
        self.paragraphs: list[Paragraph] = []
        self.marks: list[Mark] = []
        self.hidden: list[Span] = []
        self.pieces: list[Piece] = []
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""  # white space owed before the next character
        self._frames: list[_Frame] = []
        self._open: list[_Open] = []
        self._waiting = 0
        self._hidden_depth = 0
        self._pre_depth = 0
        self._quotes = 0
        self._start = -1
        self._owner: _Frame | None = None
        self._linked = 0
        self._anchors = 0
        self._all_hidden = True
        self._tags: dict[str, int] = {}
        self._language = (language or "")[:2].lower()

    # -- events ---------------------------------------------------------------------------------------

    def start(self, tag: str, attributes: Mapping[str, str], element: object) -> bool:
        """Open an element; False where its whole subtree is no text and must be skipped."""
        if tag in SKIPPED:
            return False
        if tag == "br":
            self._break_line()
            return True
        if tag in BLOCKS:
            self._break_block()
        elif tag in ("td", "th"):
            self._owe(" ")
        if tag in VOID:
            return True
        frame = _Frame(tag, element, self._frames[-1] if self._frames else None)
        self._frames.append(frame)
        self._tags[tag] = self._tags.get(tag, 0) + 1
        if tag in ROLES:
            frame.take(ROLES[tag], attributes.get("cite") if tag == "blockquote" else None)
        if attributes:
            self._attributes(tag, attributes, frame, element)
        if tag == "noscript":
            frame.hidden = True
        if frame.hidden:
            self._hidden_depth += 1
        if tag == "pre":
            frame.pre = True
            self._pre_depth += 1
        self._inline(tag, attributes, frame, element)
        return True

    def end(self, tag: str) -> None:
        """Close the innermost element of that name, with what it left open; an end tag without a start is ignored."""
        if tag in VOID or not self._tags.get(tag):
            return
        while self._frames:
            frame = self._frames.pop()
            self._leave(frame)
            if frame.tag == tag:
                return

    def data(self, text: str, node: tuple[Any, str] | None) -> None:
        """Take a text node's characters."""
        if self._pre_depth:
            return self._preformatted(text, node)
        body = text
        if "\n" in body or "  " in body or "\t" in body or "\r" in body or "\f" in body:
            body = _SPACES.sub(" ", body)
        if body == " ":
            self._owe(" ")
            return None
        if body[:1] == " ":
            self._owe(" ")
            body = body[1:]
        trailing = body[-1:] == " "
        if trailing:
            body = body[:-1]
        if body:
            self._emit(body, node, text)
        if trailing:
            self._owe(" ")
        return None

    def finish(self) -> None:
        """Close everything that is open."""
        while self._frames:
            self._leave(self._frames.pop())
        self._break_block()

    def text(self) -> str:
        """Return the laid-out text."""
        return "".join(self._parts)

    # -- the inside -----------------------------------------------------------------------------------

    def _attributes(self, tag: str, attributes: Mapping[str, str], frame: _Frame, element: object) -> None:
        classes = attributes.get("class", "")
        words = classes.split() if classes else []
        frame.hidden = is_hidden(tag, attributes, words)
        role = role_by_class(tag, classes, words) if words else None
        if role == "credit":
            frame.role = role
        elif role is not None:
            frame.take(role)
        if role == "embed":
            self._open_range(frame, "embed", " ".join(words), element)
        if words or "id" in attributes:
            frame.zone |= zone_by_name(tag, [word.lower() for word in (*words, attributes.get("id", ""))])
        if tag == "q" and attributes.get("cite"):
            self._open_range(frame, "q", attributes["cite"], element)

    def _inline(self, tag: str, attributes: Mapping[str, str], frame: _Frame, element: object) -> None:
        if tag == "a":
            href = attributes.get("href")
            if href:
                self._open_range(frame, "a", href, element)
        elif tag == "q":
            self._insert(self._q_mark(closing=False))
            self._quotes += 1
        elif tag in ("s", "strike", "del"):
            self._insert("<s>")

    def _open_range(self, frame: _Frame, kind: str, value: str, element: object) -> None:
        opened = _Open(kind, value, element)
        self._open.append(opened)
        self._waiting += 1
        if kind == "a":
            self._anchors += 1
        before = frame.close

        def close() -> None:
            if before:
                before()
            if opened.start < 0:
                self._waiting -= 1
            else:
                self.marks.append(Mark(kind, (opened.start, self._length), value, element))
            if kind == "a":
                self._anchors -= 1
            self._open.pop()  # ranges close in the order of their elements, innermost first

        frame.close = close

    def _leave(self, frame: _Frame) -> None:
        self._tags[frame.tag] -= 1
        if frame.tag == "q":
            self._quotes -= 1
            self._insert(self._q_mark(closing=True), closing=True)
        elif frame.tag in ("s", "strike", "del"):
            self._insert("</s>", closing=True)
        if frame.close:
            frame.close()
        if frame.tag in BLOCKS:
            self._break_block()
        elif frame.tag in ("td", "th"):
            self._owe(" ")
        if frame.hidden:
            self._hidden_depth -= 1
        if frame.pre:
            self._pre_depth -= 1

    def _q_mark(self, *, closing: bool) -> str:
        marks = marks_of_q(self._language)
        return marks[(2 if self._quotes % 2 else 0) + (1 if closing else 0)]

    def _insert(self, characters: str, *, closing: bool = False) -> None:
        """Put characters that the page shows without having them as text."""
        if closing:
            self._parts.append(characters)
            self._length += len(characters)
            if self._start < 0 and self.paragraphs:  # the last paragraph inside was closed before its mark
                last = self.paragraphs[-1]
                self.paragraphs[-1] = last._replace(span=(last.span[0], self._length))
            return
        self._emit(characters, None, characters)

    def _preformatted(self, text: str, node: tuple[Any, str] | None) -> None:
        body = text.replace("\r\n", "\n").replace("\r", "\n")
        if body.strip():
            self._emit(body.rstrip("\n"), node, text)
            if body.endswith("\n"):
                self._owe("\n")
        elif "\n" in body:
            self._owe("\n")
        else:
            self._owe(" ")

    def _emit(self, body: str, node: tuple[Any, str] | None, raw: str) -> None:
        if self._gap and self._length:
            self._parts.append(self._gap)
            self._length += len(self._gap)
        self._gap = ""
        start = self._length
        if self._start < 0:
            self._start = start
            self._owner = self._frames[-1] if self._frames else None
        if self._waiting:
            for opened in reversed(self._open):
                if opened.start >= 0:
                    break
                opened.start = start
            self._waiting = 0
        self._parts.append(body)
        self._length += len(body)
        self.pieces.append(Piece(start, self._length, node, raw))
        if self._anchors:
            self._linked += len(body)
        if self._hidden_depth:
            if self.hidden and start - self.hidden[-1][1] <= 2:
                self.hidden[-1] = (self.hidden[-1][0], self._length)
            else:
                self.hidden.append((start, self._length))
        else:
            self._all_hidden = False

    def _break_line(self) -> None:
        if self._gap in ("", " "):
            self._gap = "\n"
        elif self._gap == "\n":
            self._break_block()

    def _break_block(self) -> None:
        if self._start >= 0:
            owner = self._owner or _Frame("body", None, None)
            self.paragraphs.append(
                Paragraph(
                    (self._start, self._length),
                    owner.role or "paragraph",
                    owner.block,
                    owner.block_tag,
                    owner.cite,
                    owner.zone,
                    self._linked,
                    self._all_hidden,
                )
            )
            self._start = -1
            self._linked = 0
            self._all_hidden = True
        self._gap = "\n\n"

    def _owe(self, space: str) -> None:
        if not self._gap or (space == "\n" and self._gap == " "):
            self._gap = space
