"""House styles decide minor edits only: never typography, never a material change."""

from __future__ import annotations

import pytest

from factcheck.core.profiles import DEFAULT_PROFILE, HARMLESS_TYPES, MINOR_TYPES, PROFILES, accepts, rule_for
from factcheck.errors import UsageError

MATERIAL = (
    "word",
    "number",
    "negation",
    "name",
    "modality",
    "quantifier",
    "tense",
    "person",
    "scope",
    "question",
    "splice",
    "reorder",
)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_has_one_rule_with_an_authority_for_each_minor_type(profile: str) -> None:
    rules = PROFILES[profile].rules
    assert sorted(rule.edit_type for rule in rules) == sorted(MINOR_TYPES)
    assert len(MINOR_TYPES) == 11
    assert all(rule.authority and len(rule.meaning) > 15 for rule in rules)


@pytest.mark.parametrize("profile", PROFILES)
def test_no_profile_fails_typography_or_accepts_a_material_change(profile: str) -> None:
    assert accepts(profile, HARMLESS_TYPES)
    assert accepts(profile, ())
    assert not any(accepts(profile, ["case", kind]) for kind in MATERIAL)
    assert not accepts(profile, ["a kind that does not exist"])


def test_the_default_accepts_no_minor_change_of_words() -> None:
    assert not any(accepts(DEFAULT_PROFILE, [kind]) for kind in MINOR_TYPES)


def test_ap_restyles_speech_but_not_a_page() -> None:
    assert accepts("ap", ["numeral_style", "typography"], spoken=True)
    assert accepts("ap", ["numeral_style"])
    assert not accepts("ap", ["numeral_style"], spoken=False)
    assert accepts("ap", ["parentheses"], spoken=False)


def test_one_refused_edit_refuses_the_quotation() -> None:
    assert accepts("guardian", ["disfluency", "spelling_variant"])
    assert not accepts("guardian", ["disfluency", "contraction"])
    assert accepts("chicago", ["typo"])
    assert not accepts("bluebook", ["typo"])


def test_a_wrong_name_is_an_error_that_offers_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        accepts("gaurdian", ["case"])
    assert "'guardian'" in caught.value.hint
    with pytest.raises(UsageError) as caught:
        accepts("xyz", [])
    assert "reuters" in caught.value.hint


def test_a_profiles_name_may_be_written_in_capitals() -> None:
    assert accepts("AP", ["parentheses"])


def test_a_rule_can_be_shown() -> None:
    rule = rule_for("chicago", "typo")
    assert rule is not None
    assert "13.7" in rule.authority
    assert rule_for("chicago", "number") is None


def test_the_settings_know_exactly_the_profiles_there_are() -> None:
    from factcheck.core.profiles import PROFILES
    from factcheck.settings import resolve

    for name in PROFILES:
        assert resolve({"profile": name}, environ={}, isolated=True).settings.profile == name
    with pytest.raises(UsageError, match="apx"):
        resolve({"profile": "apx"}, environ={}, isolated=True)
