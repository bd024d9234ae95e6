"""Posts on X (Twitter) in the three shapes they are handed round in: oEmbed, the newer API, and the older one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.readers.posts_joined import Json, dig, joined_post, language_of

if TYPE_CHECKING:
    from factcheck.core.kinds import Completeness
    from factcheck.core.records import Reading

_TCO = re.compile(r"https?://t\.co/\w+")


def is_oembed(data: Json) -> bool:
    """Whether it is an oEmbed answer."""
    return isinstance(data.get("html"), str) and ("provider_name" in data or "author_url" in data)


def oembed(data: Json) -> Reading | None:
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


def is_v2(data: Json) -> bool:
    """Whether it is a post as the newer API gives it."""
    body = data.get("data")
    if isinstance(body, list) and len(body) == 1:
        body = body[0]
    return isinstance(body, dict) and isinstance(body.get("text"), str) and "id" in body


def v2(data: Json) -> Reading | None:
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
    return joined_post(
        "post:x-v2",
        parts[0],
        others,
        author=author.get("name"),
        handle=handle,
        published=body.get("created_at"),
        language=language_of(body.get("lang")),
        url=f"https://x.com/{(handle or '@i/web')[1:] if handle else 'i/web'}/status/{body.get('id')}",
        completeness=completeness,
        notes=notes,
    )


def _v2_text(body: Json) -> str:
    note = body.get("note_tweet")
    if isinstance(note, dict) and isinstance(note.get("text"), str):
        return _expand(_unescape(note["text"]), note.get("entities") or body.get("entities"))
    return _expand(_unescape(body["text"]), body.get("entities"))


def is_v1(data: Json) -> bool:
    """Whether it is a post as the older API and the syndication give it."""
    has_text = isinstance(data.get("full_text"), str) or isinstance(data.get("text"), str)
    return has_text and ("user" in data or "id_str" in data) and ("created_at" in data or "entities" in data)


def v1(data: Json) -> Reading | None:
    """API v1.1 (compatible or extended) and the syndication answer.

    ``truncated`` texts end in an ellipsis and a link to the whole; ``display_text_range`` cuts the replied-to
    handles and the media link off, in UTF-16 units by some makers and in code points by others.
    """
    kind = "post:x-syndication" if "__typename" in data else "post:x-v1"
    retweeted = data.get("retweeted_status")
    if isinstance(retweeted, dict) and is_v1(retweeted):
        inner = v1(retweeted)
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
    return joined_post(
        kind,
        text,
        others,
        author=name,
        handle=handle,
        published=_date(data.get("created_at")),
        language=language_of(data.get("lang")),
        url=f"https://x.com/{handle[1:] if handle else 'i/web'}/status/{data.get('id_str')}",
        completeness=completeness,
        notes=notes,
    )


def _v1_text(data: Json) -> tuple[str, Completeness, tuple[str, ...]]:
    note = dig(data, "note_tweet", "note_tweet_results", "result", "text") or dig(data, "note_tweet", "text")
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
