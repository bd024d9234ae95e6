"""What the tags, classes and styles of a page say of the words in them: a block, hidden, a caption, a comment.

Tables and the questions asked of them; how the text is laid out is ``layout``'s.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import BlockRole

BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot "
    "thead tr ul caption search optgroup".split()
)
# Never text: code, styles, pictures, controls. Their content is dropped whole.
SKIPPED = frozenset(
    "script style template svg math head canvas object applet audio video select datalist textarea iframe "
    "frameset noframes noembed map".split()
)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
ROLES: dict[str, BlockRole] = {
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "figcaption": "caption",
    "caption": "caption",
    "li": "list_item",
    "dd": "list_item",
    "dt": "list_item",
    "blockquote": "block_quote",
}
_HIDDEN_STYLE = re.compile(
    r"display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|font-size\s?:\s?0(?![.\d])|opacity\s?:\s?0(?![.\d])"
    r"|(?:left|right|top|text-indent)\s?:\s?-\d{3,}|clip\s?:\s?rect\(\s?[01]|clip-path\s?:\s?inset\(\s?(?:50|100)%"
    r"|scale\(\s?0\s?\)|color\s?:\s?transparent|(?:max-)?height\s?:\s?0(?:px)?\s?;.{0,80}overflow\s?:\s?hidden"
)
_COLOUR = re.compile(r"(?:^|[;\s])(color|background(?:-color)?)\s?:\s?([^;!]+)")


def _unseen_style(style: str) -> bool:
    """Whether an inline style keeps words out of sight: not shown, off the page, or in the colour of the page."""
    if _HIDDEN_STYLE.search(style):
        return True
    if "background" not in style:
        return False
    colours = dict(_COLOUR.findall(style))
    ground = colours.get("background-color") or colours.get("background")
    return ground is not None and colours.get("color", "").strip() == ground.strip()


_HIDDEN_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only hidden is-hidden u-hidden d-none "
    "offscreen off-screen hide".split()
)
_EMBED_CLASSES = frozenset(
    "twitter-tweet twitter-video instagram-media mastodon-embed bluesky-embed fb-post tiktok-embed "
    "telegram-post text-post-media reddit-embed-bq".split()
)
_CREDIT = re.compile(
    r"(?:^|[-_\s])(?:photo|image|img|media|figure)?[-_]?(?:credit|byline-photo|copyright|source-photo)s?(?:$|[-_\s])",
    re.IGNORECASE,
)
_PULL = re.compile(r"pull-?quote", re.IGNORECASE)
_PULL_TAGS = frozenset("blockquote aside div p figure section span".split())
_CREDIT_TAGS = frozenset("span div p cite small figcaption".split())
# The marks a browser prints for <q>, outer and inner (HTML 15.3.4 leaves them to the language's style sheet).
_Q_MARKS = {
    "de": "„“‚‘",
    "cs": "„“‚‘",
    "uk": "«»„“",
    "ru": "«»„“",
    "be": "«»„“",
    "fr": "«»«»",
    "es": "«»“”",
    "it": "«»“”",
    "pl": "„”«»",
}
_Q_DEFAULT = "“”‘’"


# Where on the page a paragraph stands: bits, inherited by everything inside.
NAV, ASIDE, FOOTER, HEADER, FORM, ARTICLE, MAIN, COMMENTS, RELATED = (1 << n for n in range(9))
ZONES = {
    "nav": NAV,
    "menu": NAV,
    "aside": ASIDE,
    "footer": FOOTER,
    "header": HEADER,
    "form": FORM,
    "article": ARTICLE,
    "main": MAIN,
}
_COMMENT_WORDS = frozenset(
    "comments comment-list commentlist disqus_thread comments-area comment-body responses".split()
)
_RELATED_WORDS = frozenset(
    "related related-articles related-posts related-stories recommended recommendations read-more readmore teaser "
    "teasers promo newsletter newsletter-signup sidebar cookie-banner cookie-notice cookie-consent most-read trending "
    "share social-share breadcrumbs breadcrumb tags advertisement ad-slot".split()
)


def is_hidden(tag: str, attributes: Mapping[str, str], words: Sequence[str]) -> bool:
    """Whether an element keeps its words out of sight; ``words`` are those of its ``class``."""
    if tag in ("html", "body"):
        return False
    style = attributes.get("style")
    return (
        ("hidden" in attributes and attributes["hidden"] != "until-found")
        or (style is not None and _unseen_style(style.lower()))
        or any(word in _HIDDEN_CLASSES for word in words)
    )


def role_by_class(tag: str, classes: str, words: Sequence[str]) -> BlockRole | None:
    """The role that an element's ``class`` gives it: an embedded post, a pull quote, a credit."""
    if tag in ("blockquote", "div") and any(word in _EMBED_CLASSES for word in words):
        return "embed"
    if tag in _PULL_TAGS and _PULL.search(classes):
        return "pull_quote"
    if tag in _CREDIT_TAGS and _CREDIT.search(classes):
        return "credit"
    return None


def zone_by_name(tag: str, names: Sequence[str]) -> int:
    """The zones that an element's classes and ``id`` (in lower case) name."""
    zone = COMMENTS if any(name in _COMMENT_WORDS for name in names) else 0
    if tag not in ("html", "body", "main", "article") and any(name in _RELATED_WORDS for name in names):
        zone |= RELATED
    return zone


def marks_of_q(language: str) -> str:
    """The marks a browser prints for ``<q>``: outer and inner, opening and closing."""
    return _Q_MARKS.get(language, _Q_DEFAULT)
