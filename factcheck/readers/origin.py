"""An origin's bytes -> its whole text: whatever the page shows, and which stretches are hidden or another's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.core.records import Link, Reading, Span, Unavailable

if TYPE_CHECKING:
    from factcheck.core.kinds import Completeness, OriginKind
    from factcheck.readers.dom import Page
    from factcheck.readers.metadata import Metadata

_ADD = "register the text by hand: factcheck archive add FILE --url URL"
# JSON answers of the known interfaces are kilobytes; json recurses per level.
JSON_BYTES = 20_000_000
JSON_DEPTH = 200
# Under this an articleBody is a teaser, whatever it claims (8 of 72 measured pages; the shortest whole one had more).
TEASER_BODY = 600


def problem(reader: str, reason: str, detail: str, next_step: str = _ADD) -> Reading:
    """Return a reading without text that says why."""
    return Reading(text="", reader=reader, problem=Unavailable(reason, detail, next_step))


def text_origin(text: str, notes: tuple[str, ...] = (), url: str | None = None) -> Reading:
    """Read plain text: turns, prepared-text notices, court pages."""
    from factcheck.readers.plain import normalise

    stored = normalise(text)
    if not stored.strip():
        return problem("text", "empty", "the text is empty")
    return speech_of(Reading(text=stored, reader="text", notes=notes, url=url))


def speech_of(reading: Reading) -> Reading:
    """Add what a text shows of its own form: speaker turns, a prepared-text notice, the kind of origin."""
    from factcheck.readers.transcript import find_turns, prepared_notice

    turns = find_turns(reading.text) if reading.kind != "post" else ()
    notice = prepared_notice(reading.text)
    kind = reading.kind
    spoken = sum(turn.span[1] - turn.span[0] for turn in turns)
    # a release that lists who said what ("Jane Doe: ...") under its own text is no transcript
    if spoken * 2 > len(reading.text) and kind in ("unknown", "statement", "speech"):
        kind = "transcript"
    elif kind == "unknown":
        kind = kind_by_words(reading.title or "", reading.text, reading.url or "")
    notes = (*reading.notes, notice) if notice else reading.notes
    return reading._replace(turns=turns, kind=kind, notes=notes)


_KIND_WORDS: tuple[tuple[OriginKind, tuple[str, ...]], ...] = (
    ("transcript", ("transcript", "press briefing", "press gaggle", "press conference", "press availability")),
    ("interview", ("interview with", "in conversation with")),
    (
        "statement",
        (
            "readout of",
            "statement from",
            "statement by",
            "joint statement",
            "press release",
            "media note",
            "proclamation",
        ),
    ),
    (
        "speech",
        ("remarks by", "remarks of", "remarks at", "remarks as", "address by", "speech by", "state of the union"),
    ),
)


def kind_by_words(title: str, text: str, url: str) -> OriginKind:
    """Return the kind of origin that a title, the first lines or the address name."""
    head = text[:1500]
    if "SUPREME COURT OF THE UNITED STATES" in head or "Slip Opinion" in head or "Opinion of the Court" in head:
        return "document"
    heads = (title.lower(), url.lower().replace("-", " "), head[:300].lower())
    for words in heads:
        for kind, phrases in _KIND_WORDS:
            if any(phrase in words for phrase in phrases):
                return kind
    return "unknown"


def markdown_origin(text: str, notes: tuple[str, ...], url: str | None) -> Reading:
    """Read Markdown as the page it stands for, front matter as its metadata."""
    from factcheck.readers.markdown import read_markdown

    head, page = read_markdown(text)
    if not page.text.strip():
        return problem("markdown", "empty", "the Markdown holds no text")
    reading = Reading(
        text=page.text,
        reader="markdown",
        hidden=tuple(page.layout.hidden),
        title=head.get("title"),
        author=head.get("author"),
        issuer=head.get("publisher"),
        published=head.get("published"),
        language=(head.get("language") or "")[:2].lower() or None,
        url=url or head.get("url"),
        links=_links(page),
        notes=(*notes, *page.notes),
    )
    return speech_of(reading)


def _links(page: Page) -> tuple[Link, ...]:
    return tuple(sorted(Link(m.span, m.value) for m in page.layout.marks if m.kind == "a"))


def html_origin(markup: str, notes: tuple[str, ...], url: str | None) -> Reading:
    """Read a page whole: a dropped sentence would become a false ``not_found``."""
    from factcheck.readers.dom import read_page
    from factcheck.readers.metadata import Metadata, read_metadata
    from factcheck.readers.walls import wall_of

    page = read_page(markup)
    meta = read_metadata(page.tree, url) if page.tree is not None else Metadata(url=url)
    post = _page_post(page, url)
    if post is not None:
        return post._replace(notes=(*notes, *post.notes))
    wall = wall_of(page, meta, markup)
    held = len(meta.body or "") > TEASER_BODY
    if wall and not (held and wall.reason in ("shell", "empty")):
        return Reading(text="", reader="html", title=meta.title, url=url, notes=(*notes, *page.notes), problem=wall)
    completeness, why = _completeness(page, meta)
    text, hidden = _with_metadata(page, meta)
    reading = Reading(
        text=text,
        reader="html",
        hidden=hidden,
        quoted=tuple(m.span for m in page.layout.marks if m.kind == "embed"),
        kind=_page_kind(meta),
        title=meta.title,
        author=meta.author,
        issuer=meta.publisher,
        published=meta.published,
        language=meta.language,
        url=meta.url or url,
        completeness=completeness,
        links=_links(page),
        notes=(*notes, *page.notes, *why),
    )
    return speech_of(reading)


def _page_post(page: Page, url: str | None) -> Reading | None:
    """A page that is one post: a bare embed, an archived status page, a Telegram preview."""
    from factcheck.readers.embeds import read_embed_element, read_status_page, read_telegram

    if page.tree is None:
        return None
    telegram = read_telegram(page.tree, url)
    if telegram is not None:
        return telegram
    embeds = [m for m in page.layout.marks if m.kind == "embed"]
    number = re.search(r"/status(?:es)?/(\d+)", url) if url else None
    if number and len(embeds) > 1:
        asked = [
            m
            for m in embeds
            if m.element is not None and number[1] in str(m.element.xpath("string(.//a[last()]/@href)"))
        ]
        embeds = asked or embeds
    shown = len(page.text.strip())
    if len(embeds) == 1 and embeds[0].span[1] - embeds[0].span[0] >= shown * 0.9 and embeds[0].element is not None:
        return read_embed_element(embeds[0].element)
    return read_status_page(page.tree, url)


def _page_kind(meta: Metadata) -> OriginKind:
    types = meta.type or ""
    if "NewsArticle" in types or types == "Report":
        return "report"
    return "statement" if "PressRelease" in types else "unknown"


def _completeness(page: Page, meta: Metadata) -> tuple[Completeness, tuple[str, ...]]:
    from factcheck.readers.walls import says_teaser

    if page.truncated:
        return "truncated", ("the page stops in the middle",)
    phrase = says_teaser(page)
    body = len(meta.body or "")
    visible = len(page.text)
    if meta.free is False:
        # metered pages send the whole text and hide it with a script; then the body is all there
        if body > TEASER_BODY and visible > body * 0.8 and not phrase:
            return "teaser", ("the page says that its text is not freely accessible; how much is missing is unknown",)
        return "teaser", ("the page says that its text is not freely accessible: this may be only its beginning",)
    if phrase and meta.free is not True:
        return "teaser", (f"the page asks to subscribe (“{phrase}”): this may be only its beginning",)
    return "whole", ()


def _with_metadata(page: Page, meta: Metadata) -> tuple[str, tuple[Span, ...]]:
    """Append what only the metadata says, marked hidden: words found nowhere else on the page."""
    text = page.text
    hidden = list(page.layout.hidden)
    plain = ""
    for extra in (meta.title, meta.description, meta.body):
        words = re.sub(r"<[^<>]{0,500}>", " ", extra) if extra else ""
        words = "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", words) if part.strip())
        if not words or words in text:
            continue
        # The usual title is found above; the whole page is only gone over again for one that is not.
        plain = plain or " ".join(page.text.split())
        if " ".join(words.split()) in plain:
            continue
        start = len(text) + 2
        text = f"{text}\n\n{words}"
        hidden.append((start, len(text)))
    return text, tuple(hidden)


def json_origin(data: bytes, text: str, notes: tuple[str, ...], url: str | None) -> Reading:
    """Read a JSON answer: a post, captions, or the article object of a page; anything else is refused by name."""
    import json

    from factcheck.readers.posts import read_post

    if len(data) > JSON_BYTES:
        return problem("json", "json", f"{len(data) / 1e6:.0f} MB of JSON is more than any post has")
    if _json_depth(text) > JSON_DEPTH:
        return problem("json", "json", f"JSON nested deeper than {JSON_DEPTH} levels")
    try:
        parsed = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        return problem("json", "json", f"no valid JSON: {error}")
    captions = _captions(parsed, url)
    reading = captions or read_post(parsed, url) or _ld_reading(parsed, url)
    if reading is None:
        return problem("json", "type", "JSON of a form that is not known (a post, captions, JSON-LD)")
    if not reading.text.strip() and reading.problem is None:
        return reading._replace(problem=Unavailable("empty", "the post has no words", _ADD))
    return reading._replace(notes=(*notes, *reading.notes))


def _captions(parsed: object, url: str | None) -> Reading | None:
    from factcheck.readers.captions import read_player

    return read_player(parsed, url)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


def _json_depth(text: str) -> int:
    """Count the deepest nesting outside strings, in one pass over the brackets."""
    deepest = depth = 0
    for found in re.finditer(r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', text):
        char = found[0][0]
        if char in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > JSON_DEPTH:
                return deepest
        elif char in "]}":
            depth -= 1
    return deepest


def _ld_reading(parsed: object, url: str | None) -> Reading | None:
    """A JSON-LD article given alone: its body, a teaser where it is short or the text is not free."""
    from factcheck.readers.metadata import from_json_ld

    objects = parsed if isinstance(parsed, list) else [parsed]
    if isinstance(parsed, dict) and isinstance(parsed.get("ld_json"), list):
        objects = parsed["ld_json"]
    meta = from_json_ld([item for item in objects if isinstance(item, dict) and "@type" in item])
    text = meta.body or meta.description
    if not text:
        return None
    teaser = meta.body is None or meta.free is False or len(meta.body) < TEASER_BODY
    return Reading(
        text=text,
        reader="json-ld",
        kind=_page_kind(meta),
        title=meta.title,
        author=meta.author,
        issuer=meta.publisher,
        published=meta.published,
        language=(meta.language or "")[:2].lower() or None,
        url=meta.url or url,
        completeness="teaser" if teaser else "whole",
        notes=("the description only" if meta.body is None else "the article body of the JSON-LD",),
    )
