"""Hidden and look-alike characters of an article are named where they stand; what a script needs is left alone."""

from __future__ import annotations

import time

import pytest

from factcheck.core.hidden import MOST, hidden_findings


@pytest.mark.parametrize(
    ("text", "span", "said"),
    [
        ('He said "no\u200bt guilty".', (11, 12), "zero-width space"),
        ("a \u202egnp\u202c b", (2, 3), "right-to-left override"),
        ("a\u2066\u2069b", (1, 3), "left-to-right isolate, pop directional isolate"),
        ("a\x1b[2Jb", (1, 2), "control character U+001B"),
        ("a\x9bb", (1, 2), "control character U+009B"),
        ("tag\U000e0041\U000e0042", (3, 5), "tag character"),
        ("a\ud800b", (1, 2), "lone surrogate"),
        ("co\u200dop", (2, 3), "zero-width joiner"),
        ("middle \ufeff mark", (7, 8), "zero-width no-break space"),
        ("The h\u0430rbour is open", (4, 11), "look-alike letters in a word of Latin letters: U+0430"),
        ("\u0433\u0430\u0432aнь \u0435\u0441\u0442\u044c", (0, 6), "Latin letters in a word of other letters: U+0061"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, span: tuple[int, int], said: str) -> None:
    first = hidden_findings(text)[0]
    assert (first.code, first.level, first.span) == ("FC402", "warning", span)
    assert said in first.message


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, \u201ccurly quotes\u201d, a dash \u2014 and caf\u00e9s.\n\ttab\r\n",
        "\ufeffA leading mark of the byte order.",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 family",
        "soft\u00adhyphen and no\u00a0break",
        "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 said \u0434\u0430, Kyiv \u041a\u0438\u0457\u0432",
        "\u03b1 and \u03b2, a \u03bcg of it, 5 k\u03a9",
        "",
    ],
)
def test_what_a_script_needs_is_left_alone(text: str) -> None:
    assert hidden_findings(text) == ()


def test_many_are_counted_and_the_cost_is_linear() -> None:
    found = hidden_findings("a\u200b" * 1000)
    assert len(found) == MOST + 1
    assert "980 more" in found[-1].message
    began = time.process_time()
    hidden_findings("a\u200b\u0430b " * 200_000)
    assert time.process_time() - began < 6
