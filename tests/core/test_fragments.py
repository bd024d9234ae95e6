"""Text fragments are read as the draft says, and deep links can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.fragments import decode, deep_link, encode, parse_fragments, strip_directive
from factcheck.core.records import TextFragment

PAGE = "https://ministry.example/news/1"


@pytest.mark.parametrize(
    ("directive", "expected"),
    [
        ("text=plain%20words", TextFragment("plain words")),
        ("text=%22We%20are,again.%22", TextFragment('"We are', 'again."')),
        ("text=he%20said-,We%20are,again,-on%20Monday", TextFragment("We are", "again", "he said", "on Monday")),
        ("text=pre-,only", TextFragment("only", None, "pre")),
        ("text=only,-post", TextFragment("only", None, None, "post")),
        ("text=long%2Dawaited%2C%20R%26D", TextFragment("long-awaited, R&D")),
        ("text=%D0%9C%D0%B8", TextFragment("Ми")),
        ("text=100%", TextFragment("100%")),
        ("text=bad%FFbyte", TextFragment("bad\ufffdbyte")),
    ],
)
def test_a_directive_is_parsed(directive, expected):
    assert parse_fragments(f"{PAGE}#:~:{directive}") == (expected,)


def test_several_directives_are_all_parsed_and_others_ignored():
    found = parse_fragments(f"{PAGE}#part:~:text=one&unknown=x&text=two,three")
    assert found == (TextFragment("one"), TextFragment("two", "three"))


@pytest.mark.parametrize(
    "url", [PAGE, PAGE + "#part", PAGE + ":~:text=no-hash", PAGE + "#:~:text=", PAGE + "#:~:text=a,b,c,d"]
)
def test_what_is_no_directive_gives_nothing(url):
    assert parse_fragments(url) == ()


def test_an_ordinary_fragment_is_kept():
    assert strip_directive(PAGE + "#part:~:text=x") == PAGE + "#part"
    assert strip_directive(PAGE + "#:~:text=x") == PAGE
    assert deep_link(PAGE + "#part", "some words") == PAGE + "#part:~:text=some%20words"


def test_dash_comma_and_ampersand_are_encoded():
    assert deep_link(PAGE, "a long-planned, R&D") == PAGE + "#:~:text=a%20long%2Dplanned%2C%20R%26D"


def test_a_long_passage_is_given_by_its_ends():
    passage = " ".join(f"word{n}" for n in range(100))
    assert parse_fragments(deep_link(PAGE, passage)) == (
        TextFragment("word0 word1 word2 word3 word4 word5", "word94 word95 word96 word97 word98 word99"),
    )


def test_a_passage_over_two_paragraphs_is_given_by_its_ends():
    (fragment,) = parse_fragments(deep_link(PAGE, "The first line\n\nand the second line"))
    assert (fragment.start, fragment.end) == ("The first line", "the second line"[-len("the second line") :])


def test_a_passage_that_stands_twice_takes_its_neighbours_along():
    context = "Before noon we will not yield to them. After noon we will not yield again."
    (fragment,) = parse_fragments(deep_link(PAGE, "we will not yield", context))
    assert fragment == TextFragment("we will not yield", None, "Before noon", "to them. After noon")


def test_an_empty_passage_leaves_the_address_alone():
    assert deep_link(PAGE, " \n") == PAGE


@given(st.text(max_size=60))
def test_encoding_is_undone_by_decoding(term):
    kept = term.encode("utf-8", "replace").decode()
    assert decode(encode(term)) == kept
    assert not set("-,&#% ") & set(encode(term).replace("%", ""))


@given(st.text(alphabet="ab-,&% \u2019“”é", min_size=1, max_size=400).filter(lambda t: t.strip()))
def test_a_deep_link_is_read_back_as_the_passage(passage):
    (fragment,) = parse_fragments(deep_link(PAGE, passage))
    words = passage.split()
    whole = " ".join(words)
    assert whole.startswith(fragment.start)
    assert fragment.end is None or whole.endswith(fragment.end)
