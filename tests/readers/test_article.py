"""The article side: the same text whatever the file, main text only, bad input in one clear message."""

from __future__ import annotations

import pytest

from factcheck.errors import InputError
from factcheck.readers import read_article

PARAGRAPHS = [
    "Harbour fee will double, minister says",
    "The fee for the harbour of Port Ostrel will double next year, Minister Ada Quill said on Monday.",
    "“We have waited long enough,” Quill told the Ostrel Lantern. “The quay is falling into the sea, and somebody has to pay for it.”",
    "Fishermen disagree",
    "Captain Borys Net said the plan was “a tax on people who get up early”, and left the meeting.",
]
MARKDOWN = f"""---
title: "Harbour fee will double, minister says"
author: Cy Penn
date: 2031-05-06
url: https://lantern.example/harbour
---

# {PARAGRAPHS[0]}

The fee for the harbour of Port Ostrel will double next year, [Minister Ada Quill](https://ostrel.example/quill)
said on Monday.

{PARAGRAPHS[2]}

## {PARAGRAPHS[3]}

{PARAGRAPHS[4]}
"""
HTML = f"""<!doctype html><html lang="en"><head><title>Harbour fee | Lantern</title>
<meta property="og:title" content="{PARAGRAPHS[0]}"><link rel="canonical" href="https://lantern.example/harbour">
<meta property="article:published_time" content="2031-05-06T08:00:00Z"><meta name="author" content="Cy Penn">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>{PARAGRAPHS[0]}</h1>
<p>The fee for the harbour of Port Ostrel will double next year, <a href="https://ostrel.example/quill">Minister Ada
Quill</a> said on Monday.</p>
<p>{PARAGRAPHS[2]}</p><h2>{PARAGRAPHS[3]}</h2>
<p>{PARAGRAPHS[4]}</p></article></main>
<aside class="related"><h3>Related</h3><p>“I never said that,” the mayor of Nether Ostrel said of another matter on Friday.</p></aside>
<section class="comments"><p>“What a fool the minister is, she said she would never do it,” writes a reader of ours.</p></section>
<footer>© Lantern</footer></body></html>"""


def test_the_same_article_as_text_markdown_and_html_has_the_same_paragraphs():
    text = read_article("\n\n".join(PARAGRAPHS).encode(), name="a.txt")
    markdown = read_article(MARKDOWN.encode(), name="a.md")
    html = read_article(HTML.encode(), name="a.html")
    for article in (text, markdown, html):
        assert [p for p in article.text.split("\n\n") if p.strip()] == PARAGRAPHS
    for article in (markdown, html):
        assert (article.title, article.author) == (PARAGRAPHS[0], "Cy Penn")
        assert article.published.startswith("2031-05-06")
        assert article.url == "https://lantern.example/harbour"
        link = article.links[0]
        assert article.text[slice(*link.span)] == "Minister Ada Quill"
        assert link.url == "https://ostrel.example/quill"
        assert [b.role for b in article.blocks] == ["title", "paragraph", "paragraph", "heading", "paragraph"]


def test_quotations_of_teasers_and_comments_are_not_the_articles():
    article = read_article(HTML.encode(), name="a.html")
    assert "never said that" not in article.text
    assert "What a fool" not in article.text


def test_offsets_point_into_the_text_as_it_was_saved():
    article = read_article("\ufeffOne\r\n“two”\rthree".encode(), name="a.txt")
    assert article.text == "One\n“two”\nthree"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\n ", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "a PNG image"),
        (bytes(range(256)) * 20, "binary"),
        ("Він сказав: «Так».".encode("cp1251"), "0xED at offset 2 (line 1)"),
        (b"good line\nbad \xff line", "0xFF at offset 14 (line 2)"),
        (b"a" * 50_000_001, "limit 50 MB"),
    ],
)
def test_bad_input_is_named_in_one_message_with_a_next_step(data, says):
    with pytest.raises(InputError) as caught:
        read_article(data, name="draft.txt")
    assert caught.value.message.startswith("draft.txt: ")
    assert says in caught.value.message
    assert caught.value.hint


def test_an_embedded_post_is_kept_and_named():
    page = HTML.replace(
        f"<h2>{PARAGRAPHS[3]}</h2>",
        '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The quay must be saved &amp; will be.</p>&mdash; Ada Quill (@adaquill) '
        '<a href="https://twitter.com/adaquill/status/123456?ref_src=x">May 5, 2031</a></blockquote>',
    )
    article = read_article(page.encode(), name="a.html")
    (embed,) = article.embeds
    assert embed.text == "The quay must be saved & will be."
    assert (embed.handle, embed.author, embed.date) == ("@adaquill", "Ada Quill", "2031-05-05")
    assert embed.url == "https://x.com/adaquill/status/123456"
    assert "The quay must be saved" in article.text[slice(*embed.span)]
