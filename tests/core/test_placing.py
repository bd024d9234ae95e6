"""Reports name the line of the file an editor opens, also where the text was read out of marks."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.placing import Carrier, Places
from factcheck.core.records import Article
from factcheck.core.text import LineIndex
from tests.timing import holds

PAGE = """<!doctype html>
<html><head><title>Harbour talks in Norland</title><style>p { color: red }</style></head>
<body><nav><a href="/the-harbour">The harbour</a> will stay <b>open</b></nav>
<h1>Harbour talks in Norland</h1>
<!-- factcheck: ignore FC301: the harbour will stay open -->
<p class="lead">Minister Ada Quill said: &quot;The <b>harbour</b> will stay
   open all winter.&quot;</p>

<p>Nobody disagreed, said Bo Lind of the pilots&#8217; union.</p></body></html>
"""
TEXT = 'Harbour talks in Norland\n\nMinister Ada Quill said: "The harbour will stay open all winter."\n\nNobody disagreed, said Bo Lind of the pilots\u2019 union.\n'


def test_words_are_found_on_their_line_and_column_of_the_page() -> None:
    carrier = Carrier(TEXT, PAGE)
    start = TEXT.index("The harbour")
    place = carrier.begin(start)
    assert place is not None
    assert PAGE.splitlines()[place.line - 1][place.column - 1 :].startswith("The <b>harbour")
    end = carrier.end(TEXT.index("winter.") + 7)
    assert end is not None
    assert PAGE.splitlines()[end.line - 1][: end.column - 1].endswith("open all winter.")


def test_a_comment_is_carried_back_to_the_paragraph_after_it() -> None:
    carrier = Carrier(TEXT, PAGE)
    assert TEXT[carrier.back(PAGE.index("<!-- factcheck")) :].startswith("Minister Ada")


def test_what_cannot_be_carried_over_keeps_the_line_of_the_text() -> None:
    assert Carrier("Quite other words here.", PAGE).begin(0) is None
    article = Article("a", TEXT, "", places=((26, 6, 17),))
    assert Places(article).place(26) == (6, 17)
    assert Places(article).place(27) == LineIndex(TEXT).place(27)


@given(st.lists(st.sampled_from(["ice", "sea", "port", "ship", "\n", "\n\n", "**", "> "]), max_size=60))
def test_a_text_is_carried_over_to_itself(words: list[str]) -> None:
    text = " ".join(words)
    carrier, lines = Carrier(text, text), LineIndex(text)
    for offset in range(len(text)):
        place = carrier.begin(offset)
        if place is not None and text[offset].isalnum() and (not offset or not text[offset - 1].isalnum()):
            assert place.line <= lines.place(offset).line + 60


def test_unique_words_are_carried_over_exactly() -> None:
    words = [f"w{n}" for n in range(500)]
    text = " ".join(words)
    source = "---\ntitle: w1 w2\n---\n" + "\n".join(f"<i>{word}</i>" for word in words)
    carrier, lines = Carrier(text, source), LineIndex(source)
    for word in words:
        offset = text.index(word)
        assert carrier.begin(offset) == lines.place(source.index(f">{word}<") + 1)


def test_cost_is_linear() -> None:
    def cost(size: int) -> float:
        text = "the same three words again " * size
        began = time.process_time()
        Carrier(text, f"<p>{text}</p>" + "<" * size)
        return time.process_time() - began

    cost(1000)
    assert holds(cost, 20_000, 40_000, times=3.5, floor=0.05)


def test_an_end_is_never_before_its_beginning() -> None:
    text = "One two three.\n\n\u202eodd\u202c four five six.\n"
    known = ((16, 5, 1), (17, 4, 116), (20, 5, 6))
    places = Places(Article("a", "a.html", text, places=known))
    for span in ((16, 17), (20, 21), (16, 20)):
        first, last = places.ends(span)
        assert first <= last
    assert places.ends((16, 17)) == ((5, 1), (5, 2))
