"""Pages that answer 200 and are not the page: logins, bot checks, cookie walls, soft 404s, empty shells.

A wall is told by what it says where it says it: in the title, or in a page with so few words that nothing else
can be meant. A long article that mentions "just a moment" is an article. The phrases are those that
auto-archiver and our own looking found, in the languages of this tool's users.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from factcheck.core.records import Unavailable

_NEXT = "open the page in a browser and register it with 'factcheck archive add FILE --url URL'"
SHORT = 150
"""Words. The longest wall seen (a consent page in two languages) has about 120; the shortest statement quoted in the
measuring material has 38, so a wall also has to say its phrase."""
SHELL = 12
"""Words. A page of fewer that loads scripts has its text in them."""


class Phrase(NamedTuple):
    """A phrase that gives a wall away; ``title`` ones count in the title of a page of any length."""

    words: str
    what: str
    title: bool = False


_BOT = "a check for robots"
_LOGIN = "a login"
_COOKIE = "a cookie wall"
_PAY = "a paywall"
_GONE = "a page that says it is not there"
_SCRIPT = "a page whose text needs JavaScript"
_DENIED = "a refusal"

PHRASES: tuple[Phrase, ...] = (
    Phrase("just a moment", _BOT, True),
    Phrase("attention required! | cloudflare", _BOT, True),
    Phrase("checking your browser", _BOT, True),
    Phrase("verify you are human", _BOT, True),
    Phrase("verifying you are human", _BOT, True),
    Phrase("are you a robot", _BOT, True),
    Phrase("security checkpoint", _BOT, True),
    Phrase("ddos-guard", _BOT, True),
    Phrase("please wait while we verify", _BOT),
    Phrase("unusual traffic from your computer", _BOT),
    Phrase("complete the security check", _BOT),
    Phrase("press & hold to confirm you are a human", _BOT),
    Phrase("pardon our interruption", _BOT, True),
    Phrase("подтвердите, что вы не робот", _BOT),
    Phrase("проверка браузера", _BOT),
    Phrase("перевірка браузера", _BOT),
    Phrase("підтвердьте, що ви не робот", _BOT),
    Phrase("vérification de votre navigateur", _BOT),
    Phrase("bestätigen sie, dass sie kein roboter sind", _BOT),
    Phrase("access denied", _DENIED, True),
    Phrase("403 forbidden", _DENIED, True),
    Phrase("you don't have permission to access", _DENIED),
    Phrase("this content is not available in your country", _DENIED),
    Phrase("not available in your region", _DENIED),
    Phrase("log in to facebook", _LOGIN, True),
    Phrase("log into facebook", _LOGIN, True),
    Phrase("login • instagram", _LOGIN, True),
    Phrase("log in to x", _LOGIN, True),
    Phrase("log in to twitter", _LOGIN, True),
    Phrase("you must log in to continue", _LOGIN),
    Phrase("you must be logged in", _LOGIN),
    Phrase("please log in to continue", _LOGIN),
    Phrase("please sign in to continue", _LOGIN),
    Phrase("sign in to continue", _LOGIN),
    Phrase("log in or sign up to view", _LOGIN),
    Phrase("melden sie sich an, um", _LOGIN),
    Phrase("connectez-vous pour", _LOGIN),
    Phrase("inicia sesión para", _LOGIN),
    Phrase("войдите, чтобы", _LOGIN),
    Phrase("увійдіть, щоб", _LOGIN),
    Phrase("before you continue to", _COOKIE, True),
    Phrase("we use cookies", _COOKIE),
    Phrase("we and our partners", _COOKIE),
    Phrase("your privacy choices", _COOKIE),
    Phrase("accept all cookies", _COOKIE),
    Phrase("enable cookies to continue", _COOKIE),
    Phrase("wir verwenden cookies", _COOKIE),
    Phrase("alle cookies akzeptieren", _COOKIE),
    Phrase("nous utilisons des cookies", _COOKIE),
    Phrase("tout accepter", _COOKIE),
    Phrase("utilizamos cookies", _COOKIE),
    Phrase("používáme soubory cookie", _COOKIE),
    Phrase("мы используем файлы cookie", _COOKIE),
    Phrase("ми використовуємо файли cookie", _COOKIE),
    Phrase("subscribe to continue reading", _PAY),
    Phrase("to continue reading, subscribe", _PAY),
    Phrase("this article is for subscribers", _PAY),
    Phrase("already a subscriber?", _PAY),
    Phrase("jetzt weiterlesen mit", _PAY),
    Phrase("pour lire la suite, abonnez-vous", _PAY),
    Phrase("page not found", _GONE, True),
    Phrase("404 not found", _GONE, True),
    Phrase("error 404", _GONE, True),
    Phrase("404 error", _GONE, True),
    Phrase("page doesn't exist", _GONE),
    Phrase("page does not exist", _GONE),
    Phrase("page isn't available", _GONE, True),
    Phrase("page you requested could not be found", _GONE),
    Phrase("page you are looking for", _GONE),
    Phrase("page you were looking for", _GONE),
    Phrase("content is no longer available", _GONE),
    Phrase("this post was deleted", _GONE),
    Phrase("this post is unavailable", _GONE),
    Phrase("seite nicht gefunden", _GONE, True),
    Phrase("seite wurde nicht gefunden", _GONE, True),
    Phrase("page introuvable", _GONE, True),
    Phrase("página no encontrada", _GONE, True),
    Phrase("pagina non trovata", _GONE, True),
    Phrase("stránka nenalezena", _GONE, True),
    Phrase("nie znaleziono strony", _GONE, True),
    Phrase("страница не найдена", _GONE, True),
    Phrase("сторінку не знайдено", _GONE, True),
    Phrase("сторінка не знайдена", _GONE, True),
    Phrase("enable javascript", _SCRIPT),
    Phrase("javascript is disabled", _SCRIPT),
    Phrase("javascript is not available", _SCRIPT),
    Phrase("requires javascript", _SCRIPT),
    Phrase("turn javascript on", _SCRIPT),
    Phrase("turn on javascript", _SCRIPT),
    Phrase("bitte aktivieren sie javascript", _SCRIPT),
    Phrase("activer javascript", _SCRIPT),
    Phrase("включите javascript", _SCRIPT),
    Phrase("увімкніть javascript", _SCRIPT),
)

_REASONS = {_GONE: "unavailable:gone"}
_LOGIN_PATHS = frozenset({"login", "signin", "sign-in", "log-in", "logon", "consent", "accounts", "challenge", "sorry"})


def wall(text: str, title: str | None, final_url: str, asked_url: str, markup: bytes = b"") -> Unavailable | None:
    """Why a page that answered 200 is not the page asked for; None where it seems to be.

    Args:
        text: the page's text as the reader has it.
        title: the page's title.
        final_url: where the redirects ended; a login that was redirected to is one whatever it says.
        asked_url: where they began.
        markup: the page as sent, to tell an empty shell from a short text.
    """
    words = len(text.split())
    heading = _plain(title or "")
    body = _plain(text) if words <= SHORT else ""
    for phrase in PHRASES:
        if (phrase.title and phrase.words in heading and words <= 4 * SHORT) or phrase.words in body:
            return _unavailable(phrase.what, final_url, phrase.words)
    if _went_to_login(final_url, asked_url):
        return _unavailable(_LOGIN, final_url, "redirected to a login page")
    if words < SHELL and _loads_scripts(markup):
        return _unavailable(_SCRIPT, final_url, f"{words} words and scripts")
    return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").replace("\u2026", "...").split())


def _unavailable(what: str, url: str, why: str) -> Unavailable:
    from factcheck.core.urls import shown

    return Unavailable(
        _REASONS.get(what, "unavailable:wall"), f"{shown(url)}: {what} stands in place of the page ({why})", _NEXT
    )


def _went_to_login(final_url: str, asked_url: str) -> bool:
    def parts(url: str) -> set[str]:
        split = urlsplit(url)
        first = (split.hostname or "").partition(".")[0].lower()
        return {first, *split.path.lower().strip("/").split("/")} & _LOGIN_PATHS

    return bool(parts(final_url) - parts(asked_url))


def _loads_scripts(markup: bytes) -> bool:
    start = markup[: 1 << 20].lower()
    return b"<script" in start and b"<html" in start
