"""Posts inside pages: the embed block quote of X, Mastodon and others, and the Telegram preview."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.core.records import Reading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STATUS = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(\w{1,20})/status(?:es)?/(\d+)", re.IGNORECASE
)
_SIGNATURE = re.compile(r"^\s*(?:—|–|-{1,2}|&mdash;)\s*(?P<name>.{0,120}?)\s*\((?P<handle>@[\w.@-]{1,60})\)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DATE = re.compile(r"(?P<m>[A-Z][a-z]{2})[a-z]*\.? (?P<d>\d{1,2}), (?P<y>\d{4})")


def html_text(markup: str) -> str:
    """Return a fragment's visible text: paragraphs apart, line breaks kept, shortened links whole."""
    from factcheck.readers.dom import read_page

    page = read_page(f"<html><body>{markup}</body></html>")
    return page.text


def read_embed(markup: str) -> Reading | None:
    """Read one embedded post from its markup."""
    from factcheck.readers.dom import parse

    tree, _ = parse(f"<html><body>{markup}</body></html>")
    if tree is None:
        return None
    for quote in tree.iter("blockquote"):
        return read_embed_element(quote)
    return None


def read_embed_element(element: HtmlElement) -> Reading:
    """Read an embed's block quote: its paragraphs are the post, the rest is name, handle, address and date."""
    from lxml import html as lxml_html

    paragraphs = [p for p in element.iter("p") if not _inside_other_quote(p, element)]
    language = paragraphs[0].get("lang") if paragraphs else None
    texts: list[str] = []
    for paragraph in paragraphs:
        fragment = lxml_html.tostring(paragraph, encoding="unicode", with_tail=False)
        texts.append(html_text(_without_media(fragment)))
    text = "\n\n".join(t for t in texts if t)
    url = handle = date = None
    for link in element.iter("a"):
        found = _STATUS.match(link.get("href") or "")
        if found:
            url, handle = f"https://x.com/{found[1]}/status/{found[2]}", "@" + found[1]
            date = _date(str(link.text_content()))
    rest = "".join(_own_text(element, paragraphs))
    signed = _SIGNATURE.search(rest)
    if signed:
        handle = handle or signed["handle"]
    if not texts:
        text = _bare_text(element)
    return Reading(
        text=text,
        reader="post:embed",
        kind="post",
        author=signed["name"].strip() if signed and signed["name"].strip() else None,
        handle=signed["handle"] if signed else handle,
        published=date,
        language=language if language and language not in ("und", "zxx") else None,
        url=url or element.get("cite") or element.get("data-instgrm-permalink"),
        completeness="whole",
    )


def _inside_other_quote(paragraph: HtmlElement, quote: HtmlElement) -> bool:
    parent = paragraph.getparent()
    while parent is not None and parent is not quote:
        if parent.tag == "blockquote":
            return True
        parent = parent.getparent()
    return False


def _without_media(fragment: str) -> str:
    return re.sub(r"<a [^>]{0,500}>\s*pic\.(?:twitter|x)\.com/\w+\s*</a>", "", fragment)


def _own_text(element: HtmlElement, paragraphs: list[HtmlElement]) -> list[str]:
    """The text of the quote outside the post's paragraphs: the signature line."""
    inside: set[int] = set()
    for paragraph in paragraphs:
        inside.update(id(node) for node in paragraph.iter())
    parts = [element.text or ""]
    for node in element.iter():
        if node is element:
            continue
        if id(node) not in inside and isinstance(node.tag, str):
            parts.append(node.text or "")
        if id(node) not in inside or node in paragraphs:
            parts.append(node.tail or "")
    return parts


def _bare_text(element: HtmlElement) -> str:
    from lxml import html as lxml_html

    return html_text(lxml_html.tostring(element, encoding="unicode", with_tail=False))


def _date(words: str) -> str | None:
    found = _DATE.search(words)
    if not found or found["m"].lower() not in _MONTHS:
        return None
    return f"{found['y']}-{_MONTHS.index(found['m'].lower()) + 1:02}-{int(found['d']):02}"


def read_telegram(tree: HtmlElement, url: str | None) -> Reading | None:
    """Read a ``t.me`` preview: the message asked for, or the only one; a channel page with many is no post."""
    messages = tree.xpath("//*[@data-post]")
    wanted = None
    if url:
        found = re.search(r"t\.me/(?:s/)?([\w]+/\d+)", url)
        wanted = [m for m in messages if found and m.get("data-post", "").lower() == found[1].lower()]
    chosen = wanted or messages
    if len(chosen) != 1:
        return None
    return _telegram_message(chosen[0])


def _telegram_message(message: HtmlElement) -> Reading | None:
    from lxml import html as lxml_html

    def text_of(node: HtmlElement) -> str:
        return html_text(lxml_html.tostring(node, encoding="unicode", with_tail=False))

    bodies = message.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message_text ')]")
    replies = message.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message_reply ')]")
    own = [body for body in bodies if not any(reply in body.iterancestors() for reply in replies)]
    # the innermost: some previews nest the class
    own = [body for body in own if not any(other is not body and body in other.iterancestors() for other in own)]
    text = "\n\n".join(text_of(body) for body in own)
    names = message.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message_owner_name ')]")
    forwarded = message.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message_forwarded_from ')]")
    times = message.xpath(".//time[@datetime]")
    post = message.get("data-post", "")
    channel = post.partition("/")[0]
    quoted: tuple[tuple[int, int], ...] = ()
    notes: tuple[str, ...] = ()
    if forwarded:
        notes = (" ".join(str(forwarded[0].text_content()).split()),)
        quoted = ((0, len(text)),)
    if replies:
        reply = text_of(replies[0])
        quoted = (*quoted, (len(text) + 2, len(text) + 2 + len(reply)))
        text = f"{text}\n\n{reply}"
        notes = (*notes, "holds the beginning of the post it answers")
    return Reading(
        text=text,
        reader="post:telegram",
        kind="post",
        quoted=quoted,
        author=" ".join(str(names[0].text_content()).split()) if names else None,
        handle=f"@{channel}" if channel else None,
        published=times[0].get("datetime") if times else None,
        url=f"https://t.me/{post}" if post else None,
        notes=notes,
    )


def read_status_page(tree: HtmlElement, url: str | None) -> Reading | None:
    """Read an archived page of one post: the old Twitter mark-up, or the metadata that every copy carries."""
    address = url or ""
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            address = link.get("href") or address
    found = _STATUS.search(address) or (_STATUS.search(url) if url else None)
    if not found:
        return None
    from lxml import html as lxml_html

    handle, number = "@" + found[1], found[2]
    base = Reading("", "post:page", kind="post", handle=handle, url=f"https://x.com/{found[1]}/status/{number}")
    for tweet in tree.xpath(f"//*[@data-tweet-id='{number}' or @data-item-id='{number}']"):
        bodies = tweet.xpath(".//p[contains(concat(' ', @class, ' '), ' tweet-text ')]")
        if bodies:
            body = lxml_html.tostring(bodies[0], encoding="unicode", with_tail=False)
            body = re.sub(r"</?s>", "", body)  # there <s> sets the sign of a hashtag in grey
            text = html_text(re.sub(r'<a [^>]{0,800}class="[^"]{0,200}u-hidden[^>]{0,800}>.{0,300}?</a>', "", body))
            name = tweet.get("data-name")
            return base._replace(text=text.strip(), author=name, language=bodies[0].get("lang"))
    modern = tree.xpath("//article//*[@data-testid='tweetText']")
    if modern:
        own = html_text(lxml_html.tostring(modern[0], encoding="unicode", with_tail=False))
        times = modern[0].xpath("ancestor::article[1]//time[@datetime]")
        return base._replace(text=own, published=times[0].get("datetime") if times else None)
    return _status_metadata(tree, base)


def _status_metadata(tree: HtmlElement, base: Reading) -> Reading | None:
    """``og:description`` of a post's page is its text in marks; ``og:title`` is ``Name on X``."""
    description = title = None
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name")
        if name == "og:description":
            description = meta.get("content")
        elif name == "og:title":
            title = meta.get("content")
    if not description:
        return None
    text = description.strip()
    if text[:1] == "“" and text[-1:] == "”":
        text = text[1:-1]
    cut = text.endswith("…")
    who = re.match(r"(.{1,100}?) on (?:Twitter|X)\b", title or "")
    return base._replace(
        text=text,
        author=who[1] if who else None,
        completeness="truncated" if cut else "whole",
        notes=("read from the page's metadata",),
    )
