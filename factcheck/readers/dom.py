"""The page as a tree: parse leniently, walk once, lay out. Nothing of the page is dropped in silence.

lxml is six times faster than bs4 and right on nearly every page, but libxml2 drops whatever stands deeper than
its limit and says so only in the error log; then the standard library's parser reads the page instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.readers.layout import Layout
from factcheck.readers.markup import SKIPPED

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Deeper than this no page made by people goes; libxml2's own limit without huge_tree is 255.
_TOO_DEEP = ("Excessive depth", "depth")


_END = re.compile(r"</(?:html|body)\s{0,20}>", re.IGNORECASE)


class Page(NamedTuple):
    """A parsed page: the tree (None where only the fallback could read it), its layout and what to tell the reader."""

    tree: HtmlElement | None
    layout: Layout
    text: str
    notes: tuple[str, ...]
    truncated: bool = False
    markup: str = ""


def parse(markup: str) -> tuple[HtmlElement | None, tuple[str, ...]]:
    """Parse decoded markup; the notes say what the parser gave up on."""
    from lxml import etree, html

    parser: Any = html.HTMLParser(huge_tree=True, remove_comments=False, encoding="utf-8")
    # bytes, because a str with an encoding declaration is refused; NULs end libxml2's reading
    data = markup.replace("\0", "\ufffd").encode("utf-8", "surrogatepass" if _has_surrogate(markup) else "strict")
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None, ("lxml could not read the page",)
    faults = [entry.message for entry in parser.error_log if any(word in entry.message for word in _TOO_DEEP)]
    if faults:
        return None, (f"lxml gave up on the page ({faults[0].strip()}); read by the slower parser",)
    return tree, ()


def _without_bloated_tags(markup: str) -> str:
    """Cut the attributes off a tag that has thousands: libxml2 compares each with all (77 s for 200,000, measured)."""
    if len(markup) < 20_000:
        return markup
    chunks = markup.split("<")
    cut = False
    for index, chunk in enumerate(chunks):
        if len(chunk) > 20_000 and chunk[:1].isalpha():
            end = chunk.find(">")
            tag = chunk[:end]
            # 3,000 attributes: a hundred times what pages have, and still under a second
            if tag.count(" ") + tag.count("\n") + tag.count("\t") + tag.count("/") > 3000:
                chunks[index] = tag.split(maxsplit=1)[0] + (chunk[end:] if end >= 0 else ">")
                cut = True
    return "<".join(chunks) if cut else markup


def _has_surrogate(markup: str) -> bool:
    try:
        markup.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def read_page(markup: str, language: str | None = None) -> Page:
    """Parse and lay out a page's whole text, by lxml or, where that gives up, by the standard library's parser."""
    cut = _cut(markup)
    # libxml2 (2.14) stops at </html>: what stands after it is shown by browsers and was lost without a word
    markup = _END.sub("", markup)
    slim = _without_bloated_tags(markup)
    tree, notes = parse(slim)
    if slim is not markup:
        notes = (*notes, "a tag with thousands of attributes was read without them")
        markup = slim
    if tree is not None:
        layout = Layout(language or tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"))
        walk(tree, layout)
        text = layout.text()
        # an empty tree from a page that has words: the parser lost them
        if text.strip() or not _has_words(markup):
            return Page(tree, layout, text, notes, cut, markup)
        notes = ("lxml found no text on the page; read by the slower parser",)
    from factcheck.readers.fallback import lay_out

    layout = lay_out(markup, language)
    return Page(None, layout, layout.text(), notes, cut, markup)


def walk(tree: HtmlElement, layout: Layout) -> None:
    """Feed the tree to the layout, without recursion: pages nest deeper than Python's stack."""
    from lxml import etree

    walker: Any = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            tag = element.tag
            if tag in SKIPPED or not layout.start(tag, element.attrib, element):
                walker.skip_subtree()
            elif element.text:
                layout.data(element.text, (element, "text"))
        else:
            if event == "end":
                layout.end(element.tag)
            if element.tail and element is not tree:
                layout.data(element.tail, (element, "tail"))
    layout.finish()


def _has_words(markup: str) -> bool:
    without = re.sub(
        r"<(script|style|head|template)\b.{0,500000}?</\1", " ", markup[:1_000_000], flags=re.DOTALL | re.IGNORECASE
    )
    return bool(re.search(r"\w{3,}", re.sub(r"<[^<>]{0,5000}>", " ", without)))


def _cut(markup: str) -> bool:
    """Tell whether the page stops in the middle: it opened ``<html`` or ``<body`` and never closed either.

    Both end tags may be left out in HTML, and pages written by hand do; so this is only a reason to say so where
    the last characters stand inside a tag or a word.
    """
    tail = markup[-3000:].lower()
    if "</body" in tail or "</html" in tail:
        return False
    opened = "<html" in markup[:20000].lower()
    end = markup.rstrip()
    return opened and (end.rfind("<") > end.rfind(">") or (end[-1:].isalnum() or end[-1:] in ",;("))


def place_of(page: Page, offset: int) -> tuple[str, int] | None:
    """Return the XPath of the text node that holds an offset of the text, and the offset inside that node.

    None where the character is no character of the page (a paragraph break, the marks of a ``<q>``).
    """
    from bisect import bisect_right

    pieces = page.layout.pieces
    index = bisect_right([piece.start for piece in pieces], offset) - 1
    if index < 0 or offset >= pieces[index].end or page.tree is None:
        return None
    piece = pieces[index]
    if piece.node is None:
        return None
    element, where = piece.node
    path = page.tree.getroottree().getpath(element)
    return f"{path}/{where}", _raw_offset(piece.raw, offset - piece.start)


def _raw_offset(raw: str, collapsed: int) -> int:
    """Undo the collapsing of white space: where in the raw characters the n-th shown one stands."""
    space = " \t\n\r\f"
    index = 0
    while index < len(raw) and raw[index] in space:
        index += 1
    shown = 0
    while shown < collapsed and index < len(raw):
        if raw[index] in space:
            while index + 1 < len(raw) and raw[index + 1] in space:
                index += 1
        index += 1
        shown += 1
    return index
