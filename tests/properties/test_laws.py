"""Laws of the verbatim engine that hold for any text."""

from __future__ import annotations

import random
import re

import edlib
from hypothesis import assume, example, given
from hypothesis import strategies as st

from factcheck.core.compare import compare
from factcheck.core.editing_marks import read
from factcheck.core.folding import fold, key_of
from factcheck.core.locating import locate
from factcheck.core.records import Judgement, Source
from tests.properties.making import GLYPHS, REAL, VOCABULARY, edited, prose

OK = ("verbatim", "typographic", "editorial")


def judge(quote: str, text: str) -> Judgement:
    return compare(quote, [Source("origin", text)], cited="origin")


def plain(text: str) -> list[str]:
    return [key for word in text.split() for key in key_of(word).split()]


@given(st.lists(st.sampled_from(REAL), min_size=1, max_size=3, unique=True), st.data())
def test_any_run_of_a_texts_words_is_verbatim_in_it(sentences: list[str], data: st.DataObject) -> None:
    text = " ".join(sentences)
    found = [match.span() for match in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(found) - 4))  # a word or two may stand elsewhere with other signs
    last = data.draw(st.integers(first + 3, min(len(found) - 1, first + 60)))
    start, end = found[first][0], found[last][1]
    assume(not re.match(r"\s*(percent|%)|-", text[end:]))  # a quotation may not end inside a figure or a compound
    judged = judge(text[start:end], text)
    assert judged.verdict == "verbatim"
    assert judged.accept is True
    assert judged.score == 100
    assert judged.edits == ()


@given(prose(1, 200))
def test_a_text_is_verbatim_in_itself(words: list[str]) -> None:
    text = " ".join(words) + "."
    judged = judge(text, text)
    assert (judged.verdict, judged.score, judged.spans) == ("verbatim", 100, ((0, len(text) - 1),)) or judged.spans == (
        (0, len(text)),
    )
    assert judged.verdict == "verbatim"


@given(st.text(max_size=300))
@example("“a”")
@example("…")
@example("[sic]")
@example("a [b")
def test_whatever_is_compared_with_itself_is_never_altered(text: str) -> None:
    assume("[]" not in text)  # an empty bracket says that letters were left out (Bluebook 5.2)
    judged = judge(text, text)
    assert judged.verdict in (*OK, "not_found", "incomplete", "unavailable"), judged
    if any(c.isalnum() for c in text) and judged.verdict == "verbatim":
        assert judged.spans


@given(
    st.sampled_from(REAL),
    st.lists(st.sampled_from(sorted(GLYPHS)), min_size=1, max_size=3, unique=True),
    st.booleans(),
    st.integers(0, 9999),
)
def test_typography_never_changes_accept(sentence: str, kinds: list[str], on_quote: bool, seed: int) -> None:
    rng = random.Random(seed)
    changed = sentence
    for kind in kinds:
        changed = GLYPHS[kind](changed, rng)
    quote, text = (changed, sentence) if on_quote else (sentence, changed)
    judged = judge(quote, f"{REAL[2]} {text} {REAL[1]}" if sentence not in REAL[1:3] else text)
    assert judged.accept is True, (kinds, judged)
    assert judged.verdict in ("verbatim", "typographic")


@given(
    edited(),
    st.lists(st.sampled_from(["no-break spaces", "line breaks", "double spaces", "zero-width spaces"]), max_size=2),
    st.integers(0, 9999),
)
def test_typography_never_changes_the_edits_of_words(
    made: tuple[list[str], list[str], int], kinds: list[str], seed: int
) -> None:
    source, quote, _ = made
    rng = random.Random(seed)
    text, other = " ".join(source), " ".join(source)
    for kind in kinds:
        other = GLYPHS[kind](other, rng)
    one, two = judge(" ".join(quote), text), judge(" ".join(quote), other)

    def words(judged: Judgement) -> list[tuple[str, list[str], list[str]]]:
        return [(e.op, plain(e.quote), plain(e.source)) for e in judged.edits if e.severity != "none"]

    assert one.accept == two.accept
    assert words(one) == words(two)


@given(edited(6))
def test_both_sides_can_be_rebuilt_from_the_edits(made: tuple[list[str], list[str], int]) -> None:
    source, quote, _ = made
    text, printed = " ".join(source), " ".join(quote)
    judged = judge(printed, text)
    assume(judged.verdict in (*OK, "altered") and len(judged.spans) == 1 and "reordered" not in judged.flags)
    start, end = judged.spans[0]
    edits = sorted(judged.edits, key=lambda e: (e.source_span, e.quote_span))
    rebuilt, at = "", start
    for edit in edits:
        rebuilt += text[at : edit.source_span[0]] + " " + edit.quote + " "
        at = max(at, edit.source_span[1])
    rebuilt += text[at:end]
    assert plain(rebuilt) == plain(printed)
    back, place = "", 0
    for edit in sorted(judged.edits, key=lambda e: (e.quote_span, e.source_span)):
        back += printed[place : edit.quote_span[0]] + " " + edit.source + " "
        place = max(place, edit.quote_span[1])
    back += printed[place:]
    assert plain(back) == plain(text[start:end])


@given(edited(6))
def test_spans_point_at_the_words_they_name(made: tuple[list[str], list[str], int]) -> None:
    source, quote, _ = made
    text, printed = "«" + ",\u00ad ".join(source) + "»", "“" + " ".join(quote) + "”"
    judged = judge(printed, text)
    for start, end in judged.spans:
        assert 0 <= start < end <= len(text)
        assert text[start].isalnum()
    for edit in judged.edits:
        assert text[slice(*edit.source_span)] == edit.source
        assert printed[slice(*edit.quote_span)] == edit.quote


@given(prose(12, 60, distinct=True), st.data())
def test_a_wrong_word_more_never_raises_the_score(source: list[str], data: st.DataObject) -> None:
    size = data.draw(st.integers(6, len(source)))
    start = data.draw(st.integers(0, len(source) - size))
    quote, text = source[start : start + size], " ".join(source)
    before = judge(" ".join(quote), text)
    assert before.score == 100
    for wrong in ("xylograph", "quixotry", "zugzwang", "fjord"):
        quote.insert(data.draw(st.integers(1, len(quote) - 1)), wrong)
        after = judge(" ".join(quote), text)
        assert (after.score or 0) <= (before.score or 0)
        assert after.accept is not True
        before = after


@given(edited(4))
def test_the_search_is_as_good_as_a_full_scan(made: tuple[list[str], list[str], int]) -> None:
    source, quote, _ = made
    codes: dict[str, str] = {}
    a, b = ("".join(codes.setdefault(w, chr(0x4E00 + len(codes))) for w in side) for side in (quote, source))
    optimum = edlib.align(a, b, mode="HW", task="distance")["editDistance"]
    assume(3 * optimum <= len(quote))
    found = locate(read(" ".join(quote)), fold(" ".join(source)))
    assert found
    placing = min(found, key=lambda one: one.cost)
    # A removed run costs less than its words, everything else one a word, so the edit distance is an upper bound of the
    # cost; ties are broken by hundredths of a word, a missed place costs at least .8.
    assert placing.cost <= optimum + 0.25
    if optimum == 0:
        assert placing.pieces[0].exact


@given(st.sampled_from(VOCABULARY), st.sampled_from(VOCABULARY), prose(14, 40), st.data())
def test_apostrophes_decimals_and_spaces_are_never_folded_away(
    one: str, two: str, around: list[str], data: st.DataObject
) -> None:
    assume(one != two)
    left, right = data.draw(
        st.sampled_from(
            [
                (f"{one}s", f"{one}'s"),
                (f"{one}s'", f"{one}'s"),
                ("2.2", "22"),
                ("1,5", "15"),
                (f"{one} {two}", f"{one}{two}"),
                ("on to", "onto"),
                ("we'll", "well"),
                ("it's", "its"),
                ("10.5", "105"),
            ]
        )
    )
    if data.draw(st.booleans()):
        left, right = right, left
    i = data.draw(st.integers(3, len(around) - 3))
    quote = " ".join([*around[:i], left, *around[i:]])
    text = " ".join([*around[:i], right, *around[i:]])
    judged = judge(quote, text)
    assert judged.verdict == "altered", (left, right, judged)
    assert judged.accept is False


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_give_a_judgement_and_true_spans(quote: str, text: str) -> None:
    judged = judge(quote, text)
    for start, end in judged.spans:
        assert 0 <= start <= end <= len(text)
    for edit in judged.edits:
        assert text[slice(*edit.source_span)] == edit.source
        assert quote[slice(*edit.quote_span)] == edit.quote
    if judged.accept:
        assert judged.verdict in OK
