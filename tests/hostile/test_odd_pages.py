"""Sixty hostile and odd pages: the right text or the right reason, each within six seconds and 150 MB.

Made by code, in the shapes that real sites send; every name and outlet is invented.
"""

from __future__ import annotations

import json
import time
import unicodedata
from typing import NamedTuple

import pytest

from factcheck.errors import InputError
from factcheck.readers import read_article, read_origin
from factcheck.readers.sandbox import read_origin_limited

SAID = "“We will never sell the quay, not to them and not to anybody,” Minister Ada Quill told the harbour council."
MORE = (
    "The council met for three hours on Monday, and the vote on the new harbour fee was put off until the spring tide."
)
BODY = f"<p>{SAID}</p><p>{MORE}</p><p>Captain Borys Net, who has fished here for forty years, said he would wait and see.</p>"
RU = "«Мы никогда не продадим набережную», — сказала министр Ада Квилл на заседании портового совета в понедельник вечером."
UK = "«Ми ніколи не продамо набережну», — сказала міністерка Ада Квілл на засіданні портової ради в понеділок увечері."


def html(body: str, head: str = "", lang: str = "en") -> str:
    return f'<!doctype html><html lang="{lang}"><head><title>Harbour | Lantern</title>{head}</head><body>{body}</body></html>'


class Page(NamedTuple):
    data: bytes
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    problem: str | None = None
    completeness: str | None = None
    media_type: str = "text/html"
    note: str | None = None


def page(body: str, *has: str, head: str = "", **rest) -> Page:
    lang = rest.pop("lang", "en")
    return Page(html(body, head, lang).encode(), has, **rest)


def ld(**fields) -> str:
    return (
        '<script type="application/ld+json">'
        + json.dumps({"@type": "NewsArticle", "headline": "Harbour", **fields})
        + "</script>"
    )


def arabic() -> str:
    return "قالت الوزيرة: «لن نبيع الرصيف أبدا»، وأضافت أن المجلس سيجتمع غدا."


PAGES: dict[str, Page] = {
    # walls and shells
    "bot check": page("<h1>Just a moment...</h1><p>Checking your browser before accessing lantern.example.</p>", problem="wall"),
    "human check": page("<p>Please verify you are human by completing the action below.</p>", problem="wall"),
    "press and hold": page("<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>", problem="wall"),
    "log-in wall": page("<h1>Lantern</h1><p>You must be logged in to read this. Sign in to continue.</p>", problem="wall"),
    "cookie wall": page("<h2>Before you continue to YouTube</h2><p>We use cookies and data to deliver services.</p>", problem="wall"),
    "pay wall without text": page("<h1>Harbour fee</h1><p>Subscribe to continue reading. Already a subscriber? Log in.</p>", problem="wall"),
    "pay wall after the beginning": page(f"{BODY * 3}<div>Subscribe to continue reading</div>", SAID, completeness="teaser"),
    "metered by JSON-LD": page(BODY, SAID, head=ld(isAccessibleForFree=False), completeness="teaser"),
    "metered part by JSON-LD": page(BODY, SAID, head=ld(hasPart={"isAccessibleForFree": "False"}), completeness="teaser"),
    "free by JSON-LD": page(BODY, SAID, head=ld(isAccessibleForFree=True), completeness="whole"),
    "script shell": page("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>", problem="wall"),
    "empty shell": page('<div id="__next"></div><script src="/a.js"></script>', problem="shell"),
    "loading shell": page("<div id=app>Loading…</div><script>boot()</script>", problem="shell"),
    "shell with the body in JSON-LD": page("<div id=app></div><script>boot()</script>", SAID, head=ld(articleBody=f"{SAID} {MORE} " * 4)),
    "empty body": page("", problem="empty"),
    "soft 404": page("<h1>Page not found</h1><p>The page you are looking for has moved or never was.</p>", problem="gone"),
    "soft 404 in Ukrainian": page("<h1>Сторінку не знайдено</h1><p>Поверніться на головну.</p>", problem="gone", lang="uk"),
    "suspended account": page("<p>Account suspended</p><p>X suspends accounts which violate the rules.</p>", problem="gone"),
    "an article about walls": page(f"{BODY * 6}<p>Readers see “Just a moment” and “Subscribe to continue” on many sites, Quill said.</p>{BODY * 6}", SAID),
    "a short article that says not found": page(f"{BODY}<p>The missing boat was not found in the harbour on Tuesday.</p>", SAID),
    # cut and broken
    "cut inside a tag": Page(html(BODY).encode()[:-60] + b"<p cla", (SAID,), completeness="truncated"),
    "cut inside a letter": Page(("<html><body><p>" + UK[:-1]).encode()[:-1], ("сказала міністерка",), note="U+FFFD"),
    "no end tags at all": Page(f"<p>{SAID}<p>{MORE}".encode(), (SAID, MORE), completeness="whole"),
    "unquoted and doubled attributes": page(f"<p class=a class=b id=x id=x>{SAID}</p>", SAID),
    "tags closed in the wrong order": page(f"<b><p><i>{SAID}</b></i></p>{MORE}", SAID, MORE),
    "two bodies": page(f"<p>{SAID}</p></body></html><html><body><p>{MORE}</p>", SAID, MORE),
    "text after the end": Page((html(BODY) + "<p>Late words after the end.</p>").encode(), (SAID, "Late words after the end.")),
    "a NUL in the page": Page(html(f"<p>Before\0after</p>{BODY}").encode(), (SAID, "after")),
    "a comment that never ends": Page((html(f"{BODY}") + "<!-- never ends").encode(), (SAID,)),
    "a script that never ends": Page(html(f"{BODY}<script>var a = 1;").encode(), (SAID,), ("var a",)),
    "CDATA in HTML": page(f"<![CDATA[ x ]]>{BODY}", SAID),
    "depth 300": page("<div>" * 300 + BODY + "</div>" * 300, SAID),
    "depth 3,000": page("<div>" * 3_000 + BODY + "</div>" * 3_000, SAID, note="slower parser"),
    "200,000 attributes": page("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + f">{SAID}</p>", SAID, note="attributes"),
    "20,000 paragraphs": page(f"<p>{MORE}</p>" * 20_000 + BODY, SAID),
    "a data address of 2 MB": page(f'<img src="data:image/png;base64,{"A" * 2_000_000}">{BODY}', SAID),
    "one line of 1 MB": page(f"<p>{MORE * 8_000}</p>{BODY}", SAID),
    # charsets
    "cp1251 without a declaration": Page(html(f"<p>{RU}</p>", lang="ru").encode("cp1251"), (RU,), note="guess"),
    "koi8-r without a declaration": Page(html(f"<p>{RU.replace('—', '-').replace('«', '').replace('»', '')}</p>", lang="ru").encode("koi8_r"), ("никогда не продадим",)),
    "cp1251 Ukrainian": Page(html(f"<p>{UK}</p>", lang="uk").encode("cp1251"), (UK,)),
    "cp1252 without a declaration": Page(html(f"<p>{SAID} – naïve café</p>").encode("cp1252"), (SAID, "naïve café")),
    "UTF-16 with a mark": Page(html(BODY).encode("utf-16"), (SAID,)),
    "wrong meta": Page(html(BODY, '<meta charset="iso-8859-1">').encode(), (SAID,), note="UTF-8"),
    "one broken byte": Page(html(BODY + "<p>caf\udcff bar “so” “it” “is” “said”</p>").encode("utf-8", "surrogateescape"), (SAID,), note="broken"),
    "Shift_JIS by meta": Page(html("<p>大臣は「埠頭は売らない」と述べた。</p>", '<meta charset="Shift_JIS">', "ja").encode("cp932"), ("埠頭は売らない",)),
    "mark and header disagree": Page(b"\xef\xbb\xbf" + html(BODY).encode(), (SAID,), media_type="text/html; charset=windows-1251"),
    # scripts, directions, forms
    "right to left": page(f"<p dir=rtl>{arabic()}</p>", arabic(), lang="ar"),
    "bidi controls are kept": page(f"<p>\u202e{SAID}\u202c</p>", SAID, "\u202e"),
    "zero-width and soft hyphens are kept": page("<p>the har\u00adbour\u200b fee was raised by the council today</p>", "har\u00adbour\u200b fee"),
    "emoji with joiners": page("<p>The crew 👩‍✈️👨🏽‍🚒🇺🇦 said yes to the minister’s plan.</p>", "👩‍✈️👨🏽‍🚒🇺🇦"),
    "decomposed letters are kept": page(f"<p>{unicodedata.normalize('NFD', 'Набережної й порту, café')}</p>", unicodedata.normalize("NFD", "Набережної й порту, café")),
    "entities of every sort": page("<p>&ldquo;Never&rdquo; &#8212; &#x2019;tis &amp;amp; &nbsp;so&hellip;</p>", "“Never” — ’tis &amp; \u00a0so…"),
    "windows-1252 numbers": page("<p>&#147;Never&#148; she said &#150; to all of them there</p>", "“Never” she said – to all"),
    "surrogate entities": page(f"<p>&#xD83D;&#xDE00; and then the minister spoke</p>{BODY}", SAID),
    # what shows and what does not
    "hidden text": page(f'{BODY}<p style="display: none">Secret words that nobody sees here.</p>', "Secret words"),
    "text only in an attribute": page(f'{BODY}<img alt="Quill says: never ever" src=a.png>', SAID, lacks=("never ever",)),
    "a template is no text": page(f"{BODY}<template><p>Fill me in, please</p></template>", SAID, lacks=("Fill me in",)),
    "a frame's words are not the page's": page(f"{BODY}<iframe src=x>Your browser is old</iframe>", SAID, lacks=("browser is old",)),
    "marks of q": page("<p>She said <q>never, <q>ever</q>, no</q> to the council.</p>", "“never, ‘ever’, no”"),
    "struck out": page("<p>We will not sell the <s>pear</s> [pier].</p>", "<s>pear</s> [pier]"),
    "a table": page("<table><tr><td>Fee</td><td>40</td></tr><tr><td>Quay</td><td>7</td></tr></table>", "Fee 40", "Quay 7"),
    "breaks and preformatted lines": page("<p>one<br>two<br><br>three</p><pre>a  b\n  c</pre>", "one\ntwo\n\nthree", "a  b\n  c"),
}  # fmt: skip


def test_there_are_sixty_of_them():
    assert len(PAGES) >= 60


@pytest.mark.parametrize("name", PAGES)
def test_an_odd_page_gives_the_right_text_or_the_right_reason(name):
    case = PAGES[name]
    begin = time.perf_counter()
    reading = read_origin(case.data, media_type=case.media_type, url="https://lantern.example/harbour")
    assert time.perf_counter() - begin < 6
    assert (reading.problem.reason if reading.problem else None) == case.problem
    for words in case.has:
        assert words in reading.text
    for words in case.lacks:
        assert words not in reading.text
    assert case.completeness in (None, reading.completeness)
    assert case.note is None or any(case.note in note for note in reading.notes)
    assert bool(reading.text) != bool(reading.problem)


@pytest.mark.parametrize("name", PAGES)
def test_an_odd_page_as_an_article_gives_its_words_or_one_message(name):
    case = PAGES[name]
    begin = time.perf_counter()
    try:
        article = read_article(case.data, media_type=case.media_type, name="page.html")
    except InputError as error:
        assert case.problem or "JSON-LD" in name
        assert error.message.startswith("page.html: ")  # noqa: PT017
    else:
        assert article.text.strip()
        assert case.problem is None
        if case.has and SAID in case.has:
            assert SAID in article.text
        for words in case.lacks:
            assert words not in article.text
    assert time.perf_counter() - begin < 6


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_an_odd_page_is_read_within_150_megabytes(name):
    case = PAGES[name]
    reading = read_origin_limited(case.data, media_type=case.media_type)
    assert (reading.problem.reason if reading.problem else None) == case.problem


def test_hidden_words_are_marked_as_such():
    reading = read_origin(PAGES["hidden text"].data, media_type="text/html")
    assert next(reading.text[a:b] for a, b in reading.hidden) == "Secret words that nobody sees here."
    assert SAID not in [reading.text[a:b] for a, b in reading.hidden]
