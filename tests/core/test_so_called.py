"""Words that the writer holds at arm's length are nobody's claim, whoever stands beside them."""

from __future__ import annotations

from factcheck.core.scare import colours_only


def test_words_after_so_called_claim_nothing() -> None:
    text = 'Penhallow\'s so-called "blue budget" was published on March 3.'
    start = text.index("blue")
    assert colours_only(text, (start, start + len("blue budget")))


def test_the_same_words_reported_are_a_claim() -> None:
    text = 'Penhallow called it a "blue budget" in March.'
    start = text.index("blue")
    assert not colours_only(text, (start, start + len("blue budget")))
