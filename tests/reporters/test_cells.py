"""Breaking lines by cells: no line too wide, no word lost, no blank at an end, both ways the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.reporters.cells import _Lines, cells, wrap
from factcheck.reporters.safe import flat_text, safe_text

WORDS = st.text(alphabet="ab. \u201cé\u2026", max_size=120)
WIDE = st.text(alphabet="ab \u6771\u4eac\u0301\U0001f600", max_size=80)


def joined(lines: list[list[tuple[str, str]]]) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines]


def slowly(text: str, width: int) -> list[str]:
    lines = _Lines(width)
    for word in text.split(" "):
        if word:
            lines.word([(word, "")])
    if lines.line or not lines.done:
        lines.break_line()
    return joined(lines.done)


@given(WORDS, st.integers(8, 40))
def test_the_quick_way_breaks_where_the_general_one_does(text: str, width: int) -> None:
    flat = flat_text(text)
    assert joined(wrap([(flat, "")], width)) == slowly(flat, width)


@given(WIDE, st.integers(8, 40))
def test_no_line_is_wider_than_asked_and_nothing_is_lost(text: str, width: int) -> None:
    lines = joined(wrap([(text, "")], width))
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(line == line.strip(" ") for line in lines)


@given(
    st.lists(st.tuples(st.text(alphabet="ab ", max_size=12), st.sampled_from(["", "added"])), max_size=8),
    st.integers(8, 20),
)
def test_styles_follow_their_words(runs: list[tuple[str, str]], width: int) -> None:
    lines = wrap(runs, width)
    for style in ("", "added"):
        before = "".join(text for text, name in runs if name == style).replace(" ", "")
        after = "".join(text for line in lines for text, name in line if name == style).replace(" ", "")
        assert before == after


def test_wide_and_combining_characters_are_measured() -> None:
    assert cells("\u6771\u4eac") == 4
    assert cells("e\u0301") == 1
    assert cells("\u00e9") == 1
    assert cells("\u201cab\u201d") == 4


@given(st.text())
def test_making_safe_twice_is_making_safe_once(text: str) -> None:
    assert safe_text(safe_text(text)) == safe_text(text)
    assert flat_text(flat_text(text)) == flat_text(text)
