"""What a page says of itself: title, author, dates, language, address, access; JSON-LD first, then meta, then the page.

JSON-LD is written for machines and is the most reliable where it is there; its ``articleBody`` may be a teaser
(8 of 72 measured pages had under 600 characters), so it never counts as the page's text, only as hidden text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# A page's JSON-LD beyond this is no metadata; json also recurses, and 400 levels stay clear of its limit.
_LD_CAP = 2_000_000
_ARTICLE_TYPES = frozenset(
    "NewsArticle Article ReportageNewsArticle BlogPosting LiveBlogPosting OpinionNewsArticle AnalysisNewsArticle "
    "SocialMediaPosting DiscussionForumPosting WebPage Report GovernmentService PressRelease".split()
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


class Metadata(NamedTuple):
    """What was found; ``free`` is False where the page says that its text is behind a wall."""

    title: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    description: str | None = None
    body: str | None = None
    free: bool | None = None
    type: str | None = None


def read_metadata(tree: HtmlElement, url: str | None = None) -> Metadata:
    """Read a page's metadata; relative addresses are resolved against ``url``."""
    ld = from_json_ld(json_ld(tree))
    meta = _metas(tree)
    og_title = meta.get("og:title") or meta.get("twitter:title")
    canonical = _canonical(tree) or meta.get("og:url") or ld.url
    return Metadata(
        title=ld.title or og_title or _first(tree, "//h1") or _first(tree, "//head/title") or _first(tree, "//title"),
        author=ld.author or _author(tree, meta),
        published=ld.published or _date(meta, _PUBLISHED) or _time(tree),
        modified=ld.modified or _date(meta, _MODIFIED),
        language=_language(tree, meta) or ld.language,
        url=_absolute(canonical, url),
        publisher=ld.publisher or meta.get("og:site_name"),
        description=ld.description or meta.get("og:description") or meta.get("description"),
        body=ld.body,
        free=ld.free,
        type=ld.type,
    )


_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "article.published",
    "date",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod")


def json_ld(tree: HtmlElement) -> list[dict[str, Any]]:
    """Return every JSON-LD object of the page, graphs flattened; broken ones are passed over."""
    import json

    found: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        raw = (script.text or "").strip()
        if not raw or len(raw) > _LD_CAP or _too_deep(raw):
            continue
        raw = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", raw)
        try:
            data = json.loads(raw, strict=False)
        except (ValueError, RecursionError):
            continue
        _flatten(data, found)
    return found


def _too_deep(raw: str, limit: int = 200) -> bool:
    if raw.count("{") + raw.count("[") <= limit:
        return False
    depth = 0
    for char in raw:
        if char in "{[":
            depth += 1
            if depth > limit:
                return True
        elif char in "}]":
            depth -= 1
    return False


def _flatten(data: object, found: list[dict[str, Any]]) -> None:
    if isinstance(data, list):
        for item in data[:200]:
            _flatten(item, found)
    elif isinstance(data, dict):
        found.append(data)
        if "@graph" in data:
            _flatten(data["@graph"], found)


def from_json_ld(objects: list[dict[str, Any]]) -> Metadata:
    """Return what the article object says (a NewsArticle before a WebPage)."""
    best: dict[str, Any] | None = None
    rank = 0
    for item in objects:
        types = _types(item)
        if not types & _ARTICLE_TYPES:
            continue
        value = 1 if types <= {"WebPage"} else 2
        if value > rank:
            best, rank = item, value
    if best is None:
        return Metadata()
    body = best.get("articleBody") or best.get("text")
    return Metadata(
        title=_string(best.get("headline")) or (_string(best.get("name")) if rank > 1 else None),
        author=_people(best.get("author") or best.get("creator")),
        published=_string(best.get("datePublished")) or _string(best.get("dateCreated")),
        modified=_string(best.get("dateModified")),
        language=_string(best.get("inLanguage")),
        url=_string(best.get("url")) or _address(best.get("mainEntityOfPage")) or _string(best.get("@id")),
        publisher=_people(best.get("publisher") or best.get("sourceOrganization")) or _people(best.get("isPartOf")),
        description=_string(best.get("description")),
        body=body if isinstance(body, str) and body.strip() else None,
        free=_free(best),
        type=" ".join(sorted(_types(best))),
    )


def _types(item: dict[str, Any]) -> set[str]:
    kind = item.get("@type")
    return (
        {kind}
        if isinstance(kind, str)
        else {k for k in kind if isinstance(k, str)}
        if isinstance(kind, list)
        else set()
    )


def _string(value: object) -> str | None:
    if isinstance(value, str) and value.strip():
        from html import unescape

        return " ".join(unescape(value).split())
    if isinstance(value, dict):
        return _string(value.get("name") or value.get("@value"))
    if isinstance(value, list) and value:
        return _string(value[0])
    return None


def _address(value: object) -> str | None:
    return _string(value.get("@id") or value.get("url")) if isinstance(value, dict) else _string(value)


def _people(value: object) -> str | None:
    if isinstance(value, list):
        names = [name for name in (_string(v) for v in value[:20]) if name and not name.startswith("http")]
        return ", ".join(dict.fromkeys(names)) or None
    name = _string(value)
    return None if name and name.startswith("http") else name


def _free(item: dict[str, Any]) -> bool | None:
    values = [item.get("isAccessibleForFree")]
    parts = item.get("hasPart")
    values += [
        p.get("isAccessibleForFree") for p in (parts if isinstance(parts, list) else [parts]) if isinstance(p, dict)
    ]
    flags = [str(value).strip().lower() for value in values if value is not None]
    if "false" in flags or "no" in flags:
        return False
    return True if flags else None


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        ).lower()
        content = (meta.get("content") or "").strip()
        if name and content and name not in found:
            found[name] = " ".join(content.split())
    return found


def _first(tree: HtmlElement, path: str) -> str | None:
    for element in tree.xpath(path)[:1]:
        words = " ".join(str(element.text_content()).split())
        if words:
            return words
    return None


def _canonical(tree: HtmlElement) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            return str(link.get("href")).strip()
    return None


def _author(tree: HtmlElement, meta: dict[str, str]) -> str | None:
    for name in ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"):
        value = meta.get(name)
        if value and not value.startswith("http"):
            return re.sub(r"^by\s+", "", value, flags=re.IGNORECASE)
    for path in ("//*[@rel='author']", "//*[@itemprop='author']", "//*[contains(concat(' ',@class,' '),' byline ')]"):
        value = _first(tree, path)
        if value and len(value) < 100:
            return re.sub(r"^(?:by|von|par)\s+", "", value, flags=re.IGNORECASE)
    return None


def _date(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = meta.get(name)
        if value and _ISO.match(value):
            return value
    return None


def _time(tree: HtmlElement) -> str | None:
    for element in tree.iter("time"):
        value = element.get("datetime") or ""
        if _ISO.match(value):
            return str(value)
    return None


def _language(tree: HtmlElement, meta: dict[str, str]) -> str | None:
    value = tree.get("lang") or tree.get("xml:lang") or meta.get("content-language") or meta.get("og:locale") or ""
    found = re.match(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", value.strip())
    return found[0].replace("_", "-").lower().split("-")[0] if found else None


def _absolute(address: str | None, base: str | None) -> str | None:
    if not address:
        return base
    from urllib.parse import urljoin

    try:
        joined = urljoin(base or "", address)
    except ValueError:
        return base
    return joined if joined.startswith(("http://", "https://")) else base


def page_date(tree: HtmlElement, markup: str, url: str | None) -> str | None:
    """Ask htmldate for the publication date where the page's own metadata has none."""
    from copy import deepcopy

    from htmldate import find_date

    if len(markup) > 1_000_000:
        return None
    try:
        found = find_date(deepcopy(tree), extensive_search=False, original_date=True, url=url)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return str(found) if found else None
