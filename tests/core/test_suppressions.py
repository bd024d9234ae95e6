"""A finding is the same finding tomorrow if its words are; a suppression needs a reason and dies of age."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.identity import fingerprint, folded, identified
from factcheck.core.inline import parse_inline
from factcheck.core.suppressions import Rule, apply, stale
from tests.reporters.sample import report

PART = report().articles[0]._replace(results=identified(report().articles[0].results))
TODAY = "2026-06-01"


def codes(part) -> set[str]:
    return {r.code for r in part.results if r.suppressed and r.suppressed.kind != "file"} | {
        r.code for r in part.results if r.suppressed and r.suppressed.reason == "known"
    }


def test_glyphs_and_line_wraps_keep_the_key_words_change_it() -> None:
    assert fingerprint("FC101", "We don't  know,") == fingerprint("FC101", "\u201cWe don\u2019t\nknow\u201d")
    assert fingerprint("FC101", "We do know") != fingerprint("FC101", "We don't know")
    assert fingerprint("FC101", "4,000 men") != fingerprint("FC101", "400 men")
    assert fingerprint("FC101", "supporters") != fingerprint("FC101", "supporter's")
    assert fingerprint("FC101", "a", 1) != fingerprint("FC101", "a", 2)
    assert fingerprint("FC101", "a") != fingerprint("FC102", "a")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_equal_findings_of_one_article_have_different_fingerprints() -> None:
    twice = identified((PART.results[3], PART.results[3]))
    assert twice[0].fingerprint != twice[1].fingerprint


def test_a_rule_by_fingerprint_holds_only_for_its_finding() -> None:
    target = PART.results[4]
    applied = apply(PART, [Rule("file", "known", print=target.fingerprint)], TODAY)
    assert codes(applied.part) == {target.code}
    assert applied.used == {0}


def test_a_rule_by_quotation_needs_all_its_words() -> None:
    whole = Rule("file", "known", ("FC102",), quote=folded("Aware of ship movements"))
    part_of = Rule("file", "known", ("FC102",), quote=folded("aware of ship"))
    assert codes(apply(PART, [whole], TODAY).part) == {"FC102"}
    assert codes(apply(PART, [part_of], TODAY).part) == set()


def test_a_rule_for_another_article_does_nothing() -> None:
    assert codes(apply(PART, [Rule("file", "known", ("FC1",), article="news/*.txt")], TODAY).part) == set()
    assert "FC102" in codes(apply(PART, [Rule("file", "known", ("FC1",), article="articles/*.txt")], TODAY).part)
    assert "FC102" in codes(apply(PART, [Rule("file", "known", ("FC1",), article="harbour.txt")], TODAY).part)


def test_the_last_day_still_holds_and_the_next_does_not() -> None:
    rule = Rule("file", "known", ("FC102",), until=TODAY, article="harbour.txt")
    assert codes(apply(PART, [rule], TODAY).part) == {"FC102"}
    assert codes(apply(PART, [rule], "2026-06-02").part) == set()
    assert [f.code for f in stale([rule], set(), "2026-06-02")] == ["FC903"]


def test_a_rule_that_does_nothing_is_a_finding() -> None:
    rule = Rule("file", "known", ("FC306",), article="harbour.txt", span=(3, 9))
    applied = apply(PART, [rule], TODAY)
    found = stale([rule], applied.used, TODAY)
    assert [(f.code, f.span) for f in found] == [("FC902", (3, 9))]


def test_verified_claims_are_never_suppressed() -> None:
    applied = apply(PART, [Rule("file", "known", article="harbour.txt")], TODAY)
    assert all(r.suppressed is None for r in applied.part.results if r.level == "none")


def test_findings_of_form_can_be_suppressed() -> None:
    applied = apply(PART, [Rule("file", "known", ("FC501",), article="harbour.txt")], TODAY)
    assert [f.suppressed.reason for f in applied.part.findings if f.suppressed] == ["known"]


def test_an_inline_comment_holds_for_its_paragraph() -> None:
    source = (
        'First "one two three," he said.\n\n'
        "<!-- factcheck: ignore FC102, FC301 until 2027-01-31: the desk holds the tape -->\n\n"
        '<p>Tarn said the fleet was &quot;aware of <b>ship</b> movements&quot; off the coast.</p>\n\n"Other words."\n'
    )
    rules, faults = parse_inline(source)
    assert not faults
    assert rules[0].codes == ("FC102", "FC301")
    assert rules[0].until == "2027-01-31"
    assert rules[0].reason == "the desk holds the tape"
    applied = apply(PART, rules, TODAY)
    assert codes(applied.part) == {"FC102"}


def test_a_comment_inside_its_paragraph_holds_for_that_one() -> None:
    rules, _ = parse_inline('Words "a b c d".\n\nMore "e f g" <!-- factcheck: ignore: opinion --> here.\n\nLast "h".')
    assert rules[0].words is not None
    assert "e f g" in rules[0].words
    assert "a b c" not in rules[0].words
    assert rules[0].codes == ()


def test_a_comment_without_a_reason_is_refused_and_said() -> None:
    rules, faults = parse_inline("<!-- factcheck: ignore FC301 -->")
    assert rules == ()
    assert [f.code for f in faults] == ["FC902"]


def test_many_broken_comments_cost_linear_time() -> None:
    assert parse_inline("<!-- factcheck: ignore " * 20_000) == ((), ())
