"""Pages that answer and say nothing: log-in and cookie walls, bot checks, empty shells, soft 404s.

A phrase alone never condemns a page: an article may be about cookie walls. It counts where the page has little
other text (auto-archiver's idea; the phrases are those of the big providers and newsrooms).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.records import Unavailable

if TYPE_CHECKING:
    from factcheck.readers.dom import Page
    from factcheck.readers.metadata import Metadata

# A page with more words than this is read as a page whatever it says; walls have a few dozen.
FEW_WORDS = 220
_WALLS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "bot check",
        (
            "just a moment",
            "checking your browser before",
            "checking if the site connection is secure",
            "verify you are human",
            "verifying you are human",
            "are you a robot",
            "please complete the security check",
            "enable javascript and cookies to continue",
            "ddos protection by",
            "attention required! | cloudflare",
            "unusual traffic from your computer network",
            "pardon our interruption",
            "access to this page has been denied",
            "press & hold to confirm you are a human",
            "press and hold to confirm",
        ),
    ),
    (
        "log-in wall",
        (
            "log in to continue",
            "sign in to continue",
            "please log in",
            "please sign in",
            "you must log in",
            "you must be logged in",
            "log in to x",
            "log into facebook",
            "log in to facebook",
            "sign up to see photos",
            "create an account or log in",
            "увійдіть, щоб",
            "войдите, чтобы",
            "melden sie sich an",
        ),
    ),
    (
        "pay wall",
        (
            "subscribe to continue",
            "subscribe to read",
            "subscribe to keep reading",
            "this content is for subscribers",
            "already a subscriber",
            "to read the full story",
            "to continue reading",
            "this article is for subscribers",
            "start your free trial",
            "you have reached your article limit",
            "weiterlesen mit",
            "réservé aux abonnés",
        ),
    ),
    (
        "cookie wall",
        (
            "before you continue to google",
            "before you continue to youtube",
            "we use cookies and data to",
            "accept all cookies to continue",
            "consent to the use of cookies",
            "manage your cookie preferences",
            "we and our partners store and/or access information",
            "wir und unsere partner",
        ),
    ),
    (
        "script shell",
        (
            "you need to enable javascript to run this app",
            "javascript is not available",
            "please enable javascript",
            "javascript is disabled in this browser",
            "this page requires javascript",
            "enable javascript to",
        ),
    ),
)
_GONE = (
    "page not found",
    "404 not found",
    "error 404",
    "404 error",
    "this page doesn’t exist",
    "this page doesn't exist",
    "this page does not exist",
    "the page you are looking for",
    "the page you were looking for",
    "the page you requested",
    "the requested url was not found",
    "we can't find that page",
    "we can’t find that page",
    "we couldn't find that page",
    "no longer available",
    "this account doesn’t exist",
    "this account doesn't exist",
    "account suspended",
    "this tweet is unavailable",
    "this post is unavailable",
    "this post is from a suspended account",
    "hmm...this page doesn’t exist",
    "seite nicht gefunden",
    "сторінку не знайдено",
    "страница не найдена",
    "page introuvable",
)
_NEXT = "open the page yourself and register its text: factcheck archive add FILE --url URL"


def wall_of(page: Page, meta: Metadata, markup: str) -> Unavailable | None:
    """Return why the page holds no origin, or None where it does."""
    hidden = sum(end - start for start, end in page.layout.hidden)
    visible = len(page.text.strip()) - hidden
    if visible > FEW_WORDS * 12:
        return None
    words = len(page.text.split())
    if words > FEW_WORDS:
        return None
    said = f"{meta.title or ''}\n{page.text}".casefold()
    for phrase in _GONE:
        # "no longer available" in a sentence of an article is none; a soft 404 says it at its beginning
        if phrase in said[:600]:
            return Unavailable("gone", f"the page answers with an error text: “{phrase}”", _NEXT)
    for kind, phrases in _WALLS:
        for phrase in phrases:
            if phrase in said:
                return _wall(kind, phrase, visible, meta)
    if visible <= 0:
        return _scripted(page) if words else _empty(markup)
    # a few words beside scripts ("Loading ...", a name) are what a shell shows; without scripts they are the page
    if visible < 40 and "<script" in markup.lower():
        return _empty(markup)
    return None


def _wall(kind: str, phrase: str, visible: int, meta: Metadata) -> Unavailable | None:
    if kind == "pay wall" and visible > 600 and meta.free is not True:
        return None  # the beginning is there: a teaser, which the caller marks
    return Unavailable("wall", f"a {kind} instead of the page: “{phrase}”", _NEXT)


def _scripted(page: Page) -> Unavailable:
    """Nothing but hidden text: what stands there for visitors without scripts, usually a request to have them."""
    return Unavailable("shell", f"nothing is shown without scripts but “{' '.join(page.text.split()[:20])}”", _NEXT)


def _empty(markup: str) -> Unavailable:
    if "<script" in markup.lower():
        return Unavailable("shell", "an empty shell that a script would fill", _NEXT)
    return Unavailable("empty", "the page holds no text", _NEXT)


def says_teaser(page: Page) -> str | None:
    """Return the phrase with which a page cut by a pay wall says so near its end, or None."""
    tail = page.text[-3000:].casefold()
    for kind, phrases in _WALLS:
        if kind == "pay wall":
            for phrase in phrases:
                if phrase in tail:
                    return phrase
    return None
