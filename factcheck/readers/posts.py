"""Posts as they really arrive: exactly their author's words, and nobody else's.

Each format has its own traps, and each function here and in ``posts_x`` names them. What another person wrote (a
quoted post, the post replied to) is appended after the author's text and marked in ``Reading.quoted``; it never mixes
with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.records import Link
from factcheck.readers import posts_x
from factcheck.readers.posts_joined import SEPARATOR, Json, dig, joined_post, language_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.core.records import Reading


def read_post(data: object, url: str | None = None) -> Reading | None:
    """Read a post from its JSON, whatever the format; None where it is no post that is known."""
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    if not isinstance(data, dict):
        return None
    for matches, read in _FORMATS:
        if matches(data):
            reading = read(data)
            if reading is not None and url and not reading.url:
                reading = reading._replace(url=url)
            return reading
    return None


def _is_mastodon(data: Json) -> bool:
    return isinstance(data.get("content"), str) and isinstance(data.get("account"), dict)


def _mastodon(data: Json) -> Reading | None:
    """A Mastodon status: HTML content, links shortened by invisible spans, a boost holds somebody else's status."""
    reblog = data.get("reblog")
    if isinstance(reblog, dict) and _is_mastodon(reblog):
        inner = _mastodon(reblog)
        who = data["account"].get("acct")
        return inner and inner._replace(notes=(*inner.notes, f"boosted by {who}: the words are {inner.handle}'s"))
    from factcheck.readers.embeds import html_text

    text = html_text(data["content"])
    warning = data.get("spoiler_text")
    notes: tuple[str, ...] = ()
    if isinstance(warning, str) and warning.strip():
        text = f"{warning.strip()}{SEPARATOR}{text}"
        notes = ("the first paragraph is the content warning",)
    if data.get("edited_at"):
        notes += (f"edited at {data['edited_at']}",)
    account: Json = data["account"]
    quote = data.get("quote")
    quoted = quote.get("quoted_status") if isinstance(quote, dict) else None
    others = [("quoted", html_text(quoted["content"]))] if isinstance(quoted, dict) and _is_mastodon(quoted) else []
    return joined_post(
        "post:mastodon",
        text,
        others,
        author=account.get("display_name") or account.get("username"),
        handle="@" + str(account.get("acct")) if account.get("acct") else None,
        published=data.get("created_at"),
        language=language_of(data.get("language")),
        url=data.get("url") or data.get("uri"),
        notes=notes,
    )


def _bluesky_record(data: Json) -> Json | None:
    for path in (("commit", "record"), ("record",), ("value",), ("thread", "post", "record"), ("post", "record")):
        record = dig(data, *path)
        if isinstance(record, dict) and isinstance(record.get("text"), str):
            return record
    posts = data.get("posts")
    if isinstance(posts, list) and posts and isinstance(posts[0], dict):
        return _bluesky_record(posts[0])
    if data.get("$type") == "app.bsky.feed.post" and isinstance(data.get("text"), str):
        return data
    return None


def _is_bluesky(data: Json) -> bool:
    return _bluesky_record(data) is not None


def _bluesky(data: Json) -> Reading | None:
    """A Bluesky post: facets count UTF-8 bytes; a shortened link is replaced by the address it stands for."""
    record = _bluesky_record(data)
    if record is None:
        return None
    text, links = _facets(record["text"], record.get("facets"))
    post = (
        data["posts"][0]
        if isinstance(data.get("posts"), list) and data["posts"]
        else dig(data, "thread", "post") or data
    )
    author = post.get("author") if isinstance(post, dict) else None
    author = author if isinstance(author, dict) else {}
    handle = "@" + author["handle"] if author.get("handle") else None
    others = _bluesky_quoted(post)
    languages = record.get("langs")
    return joined_post(
        "post:bluesky",
        text,
        others,
        author=author.get("displayName") or author.get("handle"),
        handle=handle,
        published=record.get("createdAt"),
        language=language_of(languages[0]) if isinstance(languages, list) and languages else None,
        url=_bluesky_url(data, post, author),
        links=links,
    )


def _bluesky_quoted(post: object) -> list[tuple[str, str]]:
    for path in (("embed", "record", "value"), ("embed", "record", "record", "value")):
        value = dig(post, *path)
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            return [("quoted", _facets(value["text"], value.get("facets"))[0])]
    return []


def _bluesky_url(data: Json, post: object, author: Json) -> str | None:
    uri = post.get("uri") if isinstance(post, dict) else None
    if isinstance(uri, str) and uri.startswith("at://"):
        who, _, rest = uri[5:].partition("/")
        return f"https://bsky.app/profile/{author.get('handle') or who}/post/{rest.rsplit('/', 1)[-1]}"
    key = dig(data, "commit", "rkey")
    return f"https://bsky.app/profile/{data['did']}/post/{key}" if key and data.get("did") else None


def _facets(text: str, facets: object) -> tuple[str, tuple[Link, ...]]:
    data = text.encode("utf-8", "surrogatepass")
    found: list[tuple[int, int, str]] = []
    for facet in facets if isinstance(facets, list) else ():
        start, end = dig(facet, "index", "byteStart"), dig(facet, "index", "byteEnd")
        features = facet.get("features") if isinstance(facet, dict) else None
        for feature in features if isinstance(features, list) else ():
            uri = feature.get("uri") if isinstance(feature, dict) else None
            if (
                isinstance(uri, str)
                and isinstance(start, int)
                and isinstance(end, int)
                and 0 <= start < end <= len(data)
            ):
                found.append((start, end, uri))
    pieces: list[str] = []
    links: list[Link] = []
    at = length = 0
    for start, end, uri in sorted(found):
        if start < at:
            continue
        before = data[at:start].decode("utf-8", "replace")
        shown = data[start:end].decode("utf-8", "replace")
        # "example.org/a-long-pa..." is a shortened address, anything else is the author's words
        words = uri if shown.endswith(("...", "…")) and "." in shown[:-3] and " " not in shown else shown
        pieces += (before, words)
        links.append(Link((length + len(before), length + len(before) + len(words)), uri))
        length += len(before) + len(words)
        at = end
    pieces.append(data[at:].decode("utf-8", "replace"))
    return "".join(pieces), tuple(links)


_FORMATS: tuple[tuple[Callable[[Json], bool], Callable[[Json], Reading | None]], ...] = (
    (posts_x.is_oembed, posts_x.oembed),
    (posts_x.is_v2, posts_x.v2),
    (_is_mastodon, _mastodon),
    (posts_x.is_v1, posts_x.v1),
    (_is_bluesky, _bluesky),
)
