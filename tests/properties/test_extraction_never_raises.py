"""Whatever stands in a text, extraction answers, and every span it gives lies in the text and says what it claims."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.cues import cues_of
from factcheck.core.extraction import extract

_MARKS = "“ ” \" ' ‘ ’ « » „ ( ) [ ] — – - : , . ! ? … ''".split()
_SMALL = "to upon that of in on by for with from and the a his her it not who which reportedly said to be".split()


def _sound(text: str) -> None:
    found = extract(text)
    for claim in found.claims:
        assert 0 <= claim.span[0] < claim.span[1] <= len(text)
        assert all(claim.span[0] <= a < b <= claim.span[1] for a, b in claim.segments)
        if claim.speaker and claim.speaker.span:
            assert text[slice(*claim.speaker.span)] == claim.speaker.mention
        if claim.cue:
            assert text[slice(*claim.cue.span)] == claim.cue.text
    for finding in found.findings:
        assert 0 <= finding.span[0] < finding.span[1] <= len(text)


def test_salads_of_the_very_words_that_the_rules_look_for() -> None:
    rng = random.Random(7)
    for language in ("en", "uk", "ru", "de", "fr", "es", "pl", "cs"):
        cues = cues_of(language)
        pool = [sorted(cues.verbs), sorted(cues.speakers), sorted(cues.pronouns), sorted(cues.titles), _MARKS, _SMALL]
        names = ["Ada Vale", "Orr", "The New York Times", "U.S. Senate", "Mr. Orr", "April 3", "4,000", "@vale", "Bob"]
        for _ in range(60):
            words = [rng.choice(rng.choice([*pool, names, names])) for _ in range(rng.randint(1, 60))]
            _sound(rng.choice((" ", " ", "\n", "")).join(words) if rng.random() < 0.3 else " ".join(words))


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="aAé. ,:!?\"'“”‘’«»„—-\n\t\u00a0\u200b\ud800世1@#[](){}", max_size=120))
def test_any_signs_at_all(text: str) -> None:
    _sound(text)
