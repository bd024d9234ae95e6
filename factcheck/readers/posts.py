"""Posts as they really arrive: exactly their author's words, and nobody else's.

Each format has its own traps, and each function below names them. What another person wrote (a quoted post, the
post replied to) is appended after the author's text and marked in ``Reading.quoted``; it never mixes with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from factcheck.core.records import Link, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.core.kinds import Completeness

Json = dict[str, Any]

_STATUS = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(\w{1,20})/status(?:es)?/(\d+)", re.IGNORECASE
)
_TCO = re.compile(r"https?://t\.co/\w+")
_SEPARATOR = "\n\n"


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


# --- X -------------------------------------------------------------------------------------------------


def _is_oembed(data: Json) -> bool:
    return isinstance(data.get("html"), str) and ("provider_name" in data or "author_url" in data)


def _oembed(data: Json) -> Reading | None:
    """An oEmbed answer: the post is the ``<p>`` of a blockquote; the line after it is the signature."""
    from factcheck.readers.embeds import read_embed

    reading = read_embed(data["html"])
    if reading is None:
        return None
    handle = _handle_of(data.get("author_url")) or reading.handle
    return reading._replace(
        reader="post:oembed",
        author=data.get("author_name") or reading.author,
        handle=handle,
        url=data.get("url") or reading.url,
    )


def _handle_of(address: object) -> str | None:
    found = re.search(r"(?:twitter|x)\.com/(\w{1,20})/?$", address) if isinstance(address, str) else None
    return "@" + found[1] if found else None


def _is_v2(data: Json) -> bool:
    body = data.get("data")
    if isinstance(body, list) and len(body) == 1:
        body = body[0]
    return isinstance(body, dict) and isinstance(body.get("text"), str) and "id" in body


def _v2(data: Json) -> Reading | None:
    """API v2: entities offsets are code points; ``note_tweet`` holds the whole text of a long post."""
    body: Json = data["data"][0] if isinstance(data["data"], list) else data["data"]
    includes = data.get("includes") or {}
    users = {user.get("id"): user for user in includes.get("users", ()) if isinstance(user, dict)}
    author = users.get(body.get("author_id")) or {}
    parts = [_v2_text(body)]
    others: list[tuple[str, str]] = []
    tweets = {t.get("id"): t for t in includes.get("tweets", ()) if isinstance(t, dict)}
    for reference in body.get("referenced_tweets") or ():
        other = tweets.get(reference.get("id"))
        if other and isinstance(other.get("text"), str):
            others.append((reference.get("type", "quoted"), _v2_text(other)))
    notes = _edit_note(body.get("edit_history_tweet_ids"), body.get("id"))
    completeness: Completeness = "whole"
    if (
        re.search(r"…\s*https://t\.co/\w+$", body.get("text", ""))
        and "note_tweet" not in body
        and len(body["text"]) >= 250
    ):
        completeness = "truncated"
    handle = "@" + author["username"] if author.get("username") else None
    return _post(
        "post:x-v2",
        parts[0],
        others,
        author=author.get("name"),
        handle=handle,
        published=body.get("created_at"),
        language=_language(body.get("lang")),
        url=f"https://x.com/{(handle or '@i/web')[1:] if handle else 'i/web'}/status/{body.get('id')}",
        completeness=completeness,
        notes=notes,
    )


def _v2_text(body: Json) -> str:
    note = body.get("note_tweet")
    if isinstance(note, dict) and isinstance(note.get("text"), str):
        return _expand(_unescape(note["text"]), note.get("entities") or body.get("entities"))
    return _expand(_unescape(body["text"]), body.get("entities"))


def _is_v1(data: Json) -> bool:
    has_text = isinstance(data.get("full_text"), str) or isinstance(data.get("text"), str)
    return has_text and ("user" in data or "id_str" in data) and ("created_at" in data or "entities" in data)


def _v1(data: Json) -> Reading | None:
    """API v1.1 (compatible or extended) and the syndication answer.

    ``truncated`` texts end in an ellipsis and a link to the whole; ``display_text_range`` cuts the replied-to
    handles and the media link off, in UTF-16 units by some makers and in code points by others.
    """
    kind = "post:x-syndication" if "__typename" in data else "post:x-v1"
    retweeted = data.get("retweeted_status")
    if isinstance(retweeted, dict) and _is_v1(retweeted):
        inner = _v1(retweeted)
        who = _user(data)[1] or "somebody"
        return inner and inner._replace(notes=(*inner.notes, f"reposted by {who}: the words are {inner.handle}'s"))
    text, completeness, notes = _v1_text(data)
    others: list[tuple[str, str]] = []
    for key, role in (("quoted_status", "quoted"), ("quoted_tweet", "quoted"), ("parent", "replied_to")):
        other = data.get(key)
        if isinstance(other, dict) and (isinstance(other.get("text"), str) or isinstance(other.get("full_text"), str)):
            others.append((role, _v1_text(other)[0]))
    name, handle = _user(data)
    edits = data.get("edit_control") or {}
    notes += _edit_note(edits.get("edit_tweet_ids"), data.get("id_str"))
    return _post(
        kind,
        text,
        others,
        author=name,
        handle=handle,
        published=_date(data.get("created_at")),
        language=_language(data.get("lang")),
        url=f"https://x.com/{handle[1:] if handle else 'i/web'}/status/{data.get('id_str')}",
        completeness=completeness,
        notes=notes,
    )


def _v1_text(data: Json) -> tuple[str, Completeness, tuple[str, ...]]:
    note = _dig(data, "note_tweet", "note_tweet_results", "result", "text") or _dig(data, "note_tweet", "text")
    if isinstance(note, str):
        return _expand(_unescape(note), None), "whole", ()
    extended = data.get("extended_tweet")
    if isinstance(extended, dict) and isinstance(extended.get("full_text"), str):
        data = {**data, **extended, "truncated": False}
    full = data.get("full_text")
    raw: str = full if isinstance(full, str) else data["text"]
    shown, notes = _displayed(raw, data.get("display_text_range"))
    text = _expand(_unescape(shown), data.get("entities"))
    if data.get("truncated"):
        text = re.sub(r"\s*(?:…|\.\.\.)\s*(?:https?://\S+)?$", "", text)
        return text, "truncated", (*notes, "the post is cut: its source gives only the beginning")
    if "note_tweet" in data:
        # the syndication answer of a long post has the id of the note and only the first 280 characters
        return text, "truncated", (*notes, "a long post of which only the beginning is given")
    return text, "whole", notes


def _displayed(raw: str, limits: object) -> tuple[str, tuple[str, ...]]:
    """Cut to ``display_text_range``, after finding out in which units it counts."""
    if not (isinstance(limits, list) and len(limits) == 2 and all(isinstance(n, int) for n in limits)):
        return raw, ()
    start, end = limits
    candidates = {"code points": raw[start:end], "UTF-16 units": _utf16_slice(raw, start, end)}
    plain = _unescape(raw)
    if plain != raw:
        # v1.1 counts the text as it is before "&" became "&amp;"
        candidates["unescaped code points"] = plain[start:end]
    if len(set(candidates.values())) == 1:
        return raw[start:end], ()
    for unit, shown in candidates.items():
        full = plain if unit.startswith("unescaped") else raw
        before, after = full[: full.find(shown)], full[full.find(shown) + len(shown) :]
        # an honest cut drops handles before and links after, never a word or half a pair
        if re.fullmatch(r"(?:@\w+\s+)*", before) and re.fullmatch(r"\s*(?:https?://\S+\s*)*", after) and shown.strip():
            return shown, ()
    return raw, ("display_text_range does not fit the text and was not applied",)


def _utf16_slice(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "replace")


def _user(data: Json) -> tuple[str | None, str | None]:
    user = data.get("user")
    if not isinstance(user, dict):
        return None, None
    screen = user.get("screen_name")
    return user.get("name"), f"@{screen}" if screen else None


def _edit_note(ids: object, own: object) -> tuple[str, ...]:
    if isinstance(ids, list) and len(ids) > 1:
        place = ids.index(own) + 1 if own in ids else len(ids)
        return (f"version {place} of {len(ids)}: the post was edited",)
    return ()


def _expand(text: str, entities: object) -> str:
    """Write the addresses that t.co links stand for, as the reader of the post sees them; drop media links."""
    table: dict[str, str] = {}
    if isinstance(entities, dict):
        for item in entities.get("media") or ():
            if isinstance(item, dict) and item.get("url"):
                table[item["url"]] = ""
        for item in entities.get("urls") or ():
            if not isinstance(item, dict) or not item.get("url"):
                continue
            target = item.get("expanded_url") or item.get("display_url") or item["url"]
            is_media = bool(item.get("media_key")) or str(item.get("display_url", "")).startswith(
                ("pic.twitter.com", "pic.x.com")
            )
            table[item["url"]] = "" if is_media else str(target)
    expanded = _TCO.sub(lambda found: table.get(found[0], found[0]), text)
    return expanded.strip()


def _unescape(text: str) -> str:
    """Undo the escaping of ``& < >`` once: ``&amp;lt;`` is the author's ``&lt;``."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text


def _date(value: object) -> str | None:
    """``Mon Oct 03 00:23:22 +0000 2016`` or ISO -> ISO."""
    if not isinstance(value, str):
        return None
    found = re.fullmatch(r"\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})", value)
    if not found:
        return value
    month = "JanFebMarAprMayJunJulAugSepOctNovDec".find(found[1]) // 3 + 1
    zone = "Z" if found[4] == "+0000" else f"{found[4][:3]}:{found[4][3:]}"
    return f"{found[5]}-{month:02}-{found[2]}T{found[3]}{zone}"


def _language(value: object) -> str | None:
    # "und", "zxx" and the q-codes are X's own for "none"
    return value.lower() if isinstance(value, str) and len(value) == 2 else None


def _dig(data: object, *keys: str) -> object:
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data


# --- others --------------------------------------------------------------------------------------------


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
        text = f"{warning.strip()}{_SEPARATOR}{text}"
        notes = ("the first paragraph is the content warning",)
    if data.get("edited_at"):
        notes += (f"edited at {data['edited_at']}",)
    account: Json = data["account"]
    quote = data.get("quote")
    quoted = quote.get("quoted_status") if isinstance(quote, dict) else None
    others = [("quoted", html_text(quoted["content"]))] if isinstance(quoted, dict) and _is_mastodon(quoted) else []
    return _post(
        "post:mastodon",
        text,
        others,
        author=account.get("display_name") or account.get("username"),
        handle="@" + str(account.get("acct")) if account.get("acct") else None,
        published=data.get("created_at"),
        language=_language(data.get("language")),
        url=data.get("url") or data.get("uri"),
        notes=notes,
    )


def _bluesky_record(data: Json) -> Json | None:
    for path in (("commit", "record"), ("record",), ("value",), ("thread", "post", "record"), ("post", "record")):
        record = _dig(data, *path)
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
        else _dig(data, "thread", "post") or data
    )
    author = post.get("author") if isinstance(post, dict) else None
    author = author if isinstance(author, dict) else {}
    handle = "@" + author["handle"] if author.get("handle") else None
    others = _bluesky_quoted(post)
    languages = record.get("langs")
    return _post(
        "post:bluesky",
        text,
        others,
        author=author.get("displayName") or author.get("handle"),
        handle=handle,
        published=record.get("createdAt"),
        language=_language(languages[0]) if isinstance(languages, list) and languages else None,
        url=_bluesky_url(data, post, author),
        links=links,
    )


def _bluesky_quoted(post: object) -> list[tuple[str, str]]:
    for path in (("embed", "record", "value"), ("embed", "record", "record", "value")):
        value = _dig(post, *path)
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            return [("quoted", _facets(value["text"], value.get("facets"))[0])]
    return []


def _bluesky_url(data: Json, post: object, author: Json) -> str | None:
    uri = post.get("uri") if isinstance(post, dict) else None
    if isinstance(uri, str) and uri.startswith("at://"):
        who, _, rest = uri[5:].partition("/")
        return f"https://bsky.app/profile/{author.get('handle') or who}/post/{rest.rsplit('/', 1)[-1]}"
    key = _dig(data, "commit", "rkey")
    return f"https://bsky.app/profile/{data['did']}/post/{key}" if key and data.get("did") else None


def _facets(text: str, facets: object) -> tuple[str, tuple[Link, ...]]:
    data = text.encode("utf-8", "surrogatepass")
    found: list[tuple[int, int, str]] = []
    for facet in facets if isinstance(facets, list) else ():
        start, end = _dig(facet, "index", "byteStart"), _dig(facet, "index", "byteEnd")
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


# --- joining -------------------------------------------------------------------------------------------


def _post(
    reader: str,
    text: str,
    others: list[tuple[str, str]],
    *,
    author: object = None,
    handle: str | None = None,
    published: object = None,
    language: str | None = None,
    url: object = None,
    completeness: Completeness = "whole",
    notes: tuple[str, ...] = (),
    links: tuple[Link, ...] = (),
) -> Reading:
    """Join the author's words and those of others, and say which are which."""
    quoted: list[Span] = []
    whole = text
    for role, other in others:
        if not other.strip():
            continue
        start = len(whole) + len(_SEPARATOR)
        whole = f"{whole}{_SEPARATOR}{other}"
        quoted.append((start, len(whole)))
        notes = (*notes, "holds the post it quotes" if role == "quoted" else "holds the post it answers")
    return Reading(
        text=whole,
        reader=reader,
        kind="post",
        quoted=tuple(quoted),
        author=author if isinstance(author, str) else None,
        handle=handle,
        published=published if isinstance(published, str) else None,
        language=language,
        url=url if isinstance(url, str) else None,
        completeness=completeness,
        notes=notes,
        links=links,
    )


_FORMATS: tuple[tuple[Callable[[Json], bool], Callable[[Json], Reading | None]], ...] = (
    (_is_oembed, _oembed),
    (_is_v2, _v2),
    (_is_mastodon, _mastodon),
    (_is_v1, _v1),
    (_is_bluesky, _bluesky),
)
