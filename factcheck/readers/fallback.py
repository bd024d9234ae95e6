"""The slower parser, html.parser of the standard library: it builds no tree, so it has no depth limit to fall below."""

from __future__ import annotations

from html.parser import HTMLParser

from factcheck.readers.layout import Layout
from factcheck.readers.markup import SKIPPED, VOID

_OUTER = frozenset(("html", "head"))


class _Events(HTMLParser):
    """Turns tags into the layout's events; the content of code and styles is passed over."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(convert_charrefs=True)
        self._layout = layout
        self._skipping = ""
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping:
            self._depth += tag == self._skipping
        elif tag in SKIPPED and tag != "head":
            self._skipping, self._depth = tag, 1
        elif tag not in _OUTER:
            self._layout.start(tag, {name: value or "" for name, value in attrs}, None)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # "<div/>" opens a div in HTML; only void elements end here
        if tag in VOID or tag not in SKIPPED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            self._depth -= tag == self._skipping
            if self._depth <= 0:
                self._skipping = ""
        elif tag not in _OUTER:
            self._layout.end(tag)

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._layout.data(data, None)


def lay_out(markup: str, language: str | None) -> Layout:
    """Lay a page out without a tree: no map to the page, everything else as ever."""
    layout = Layout(language)
    events = _Events(layout)
    events.feed(markup)
    events.close()
    layout.finish()
    return layout
