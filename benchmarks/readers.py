"""How long reading takes: one article page of 100 kB and ten origins, against trafilatura alone on the same pages.

Paired: both sides run in turn on the same pages, and the median of the ratios is the result. The pages are made
here, in the shape of news pages (navigation, teasers, scripts, comments), with invented people.

Run:  python benchmarks/readers.py [ROUNDS]
"""

from __future__ import annotations

import random
import statistics
import sys
import time

from factcheck.core.compare import compare
from factcheck.core.extraction import extract_article
from factcheck.core.records import Source
from factcheck.readers import read_article, read_origin

LIMIT = 1.5
WORDS = (
    "harbour quay council fee minister captain tide storm vote ferry pier stone money spring winter plan people "
    "fish boat crew light tower market street school bridge road water salt wind rope sail net price week year"
).split()


def sentence(rng: random.Random, length: int = 18) -> str:
    """Return one invented sentence."""
    words = [rng.choice(WORDS) for _ in range(length)]
    return f"The {' '.join(words[:6])} and the {' '.join(words[6:12])}, for the {' '.join(words[12:])} must be saved"


def page(rng: random.Random, size: int, quotes: list[str]) -> bytes:
    """Return a page of about ``size`` bytes, half of it text, the quotations spread over it."""
    menu = "".join(f'<li class="menu-item"><a href="/{w}">{w.title()}</a></li>' for w in WORDS)
    script = "<script>" + "var a = {b: [1, 2, 3]};" * 40 + "</script>"
    teasers = "".join(
        f'<div class="teaser"><a href="/t{n}"><h3>{sentence(rng, 14)[:60]}</h3></a></div>' for n in range(12)
    )
    paragraphs = [f"<p>“{quote},” Minister Ada Quill told the council on Monday.</p>" for quote in quotes]
    total = 0
    while total < size * 0.74:
        text = ". ".join(sentence(rng) for _ in range(4)) + "."
        paragraphs.insert(rng.randrange(len(paragraphs) + 1), f'<p class="body-text">{text} <a href="/x">More</a>.</p>')
        total += len(text)
    comments = "".join(f'<div class="comment-body"><p>{sentence(rng)}.</p></div>' for _ in range(15))
    return (
        '<!doctype html><html lang="en"><head><title>Harbour fee | Lantern</title><meta charset="utf-8">'
        '<meta property="article:published_time" content="2031-05-06T08:00:00Z"><meta name="author" content="Cy Penn">'
        f"{script * 3}</head><body><nav><ul>{menu * 3}</ul></nav><main><article><h1>Harbour fee will double</h1>"
        f"{''.join(paragraphs)}</article></main><aside>{teasers}</aside><section class=comments>{comments}</section>"
        f"{script * 3}<footer><ul>{menu}</ul></footer></body></html>"
    ).encode()


def ours(article_page: bytes, origins: list[bytes]) -> int:
    """Read, find the claims, read the origins, align each claim with its own; return how many words were placed."""
    article = read_article(article_page, media_type="text/html")
    claims = [c for c in extract_article(article).claims if c.type == "quotation"]
    readings = [read_origin(origin, media_type="text/html") for origin in origins]
    sources = [Source(str(n), reading.text) for n, reading in enumerate(readings)]
    by_words = {source.text.split("“")[1].split("”")[0]: source for source in sources}
    return sum(bool(compare(c.quote, [by_words[c.quote]], cited=by_words[c.quote].id).spans) for c in claims)


def theirs(article_page: bytes, origins: list[bytes]) -> int:
    """Trafilatura alone on the same pages: main text and metadata."""
    import trafilatura

    return sum(bool(trafilatura.extract(p.decode(), with_metadata=True)) for p in (article_page, *origins))


def main() -> int:
    """Print the paired times; exit status 1 where the limit is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    rng = random.Random(7)
    quotes = [sentence(rng) for _ in range(10)]
    article_page = page(rng, 100_000, quotes)
    origins = [page(rng, 60_000, [quote]) for quote in quotes]
    found = ours(article_page, origins)
    theirs(article_page, origins)
    ratios, mine, others = [], [], []
    for _ in range(rounds):
        begin = time.process_time()
        ours(article_page, origins)
        middle = time.process_time()
        theirs(article_page, origins)
        end = time.process_time()
        mine.append(middle - begin)
        others.append(end - middle)
        ratios.append((middle - begin) / (end - middle))
    ratio = statistics.median(ratios)
    print(
        f"article {len(article_page)} bytes, {len(origins)} origins of {len(origins[0])}; {found} of 10 claims placed"
    )
    print(f"read, extract, read origins, compare: {statistics.median(mine):.3f} s")
    print(f"trafilatura alone on the same pages:  {statistics.median(others):.3f} s")
    print(f"ratio {ratio:.2f} (limit {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
