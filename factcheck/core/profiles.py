"""House styles: which minor changes may stand inside quotation marks, rule by rule, with its authority.

Decides ``accept`` where the verdict table leaves it to the house. Typography never fails a profile, and no
profile can accept a material change. The rules are retold in our own words from the style books named; where
a book is silent the answer is no, because a change that no rule allows is a change of the speaker's words.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

if TYPE_CHECKING:
    Runs = Literal["yes", "no", "spoken"]


class Rule(NamedTuple):
    """One rule: may a quotation with this kind of edit run, who says so, and what is said.

    ``runs`` is ``spoken`` where the book allows it for words heard, but not for words copied from a page.
    """

    edit_type: str
    runs: Runs
    authority: str
    meaning: str


class Profile(NamedTuple):
    """A house style: its name, the book it stands for, and one rule for each minor kind of edit."""

    name: str
    book: str
    rules: tuple[Rule, ...]


DEFAULT_PROFILE = "reuters"

_RH = "Reuters Handbook of Journalism, Accuracy: Quotes"
_AP = "AP Stylebook, quotations in the news"
_GU = "Guardian and Observer style guide, quotes"
_CM = "Chicago Manual of Style (17th ed.) 13.7"
_BB = "The Bluebook (21st ed.) rule 5.2"

_REUTERS = (
    Rule("spelling_variant", "no", _RH, "a quotation is reproduced as it stands; its spelling is left alone"),
    Rule("numeral_style", "no", _RH, "a quotation is reproduced as it stands; figures are not restyled"),
    Rule("abbreviation", "no", _RH, "a quotation is reproduced as it stands; titles are neither cut nor spelt out"),
    Rule("house_style", "no", _RH, "house forms are for our own words, not for the speaker's"),
    Rule("transliteration", "no", _RH, "another spelling of a name is shown outside the marks"),
    Rule("typo", "no", _RH, "a slip is paraphrased around or cleared by a senior editor, not set right in silence"),
    Rule("contraction", "no", _RH, "rewording is not allowed, and a contraction undone is other wording"),
    Rule("disfluency", "no", _RH, "an inelegant turn is not cleaned up; only a redundant word may go, after asking"),
    Rule("transposition", "no", _RH, "the order of the words is the speaker's"),
    Rule("word_boundary", "no", _RH, "two words written as one are another word"),
    Rule("parentheses", "no", _RH, "words that are not the speaker's are kept apart by square brackets"),
)
_AP_RULES = (
    Rule("spelling_variant", "spoken", _AP, "speech is spelt in AP style; words copied from a page keep theirs"),
    Rule("numeral_style", "spoken", _AP, "speech gets AP figures and signs; words copied from a page keep theirs"),
    Rule("abbreviation", "spoken", _AP, "speech gets AP's abbreviated titles; words copied from a page keep theirs"),
    Rule("house_style", "spoken", _AP, "speech is not written by ear (gonna); the usual spelling is printed"),
    Rule("transliteration", "spoken", "AP Stylebook, foreign names", "speech gets AP's spelling of a name"),
    Rule("typo", "no", _AP, "an error in written words is not altered"),
    Rule("contraction", "no", _AP, "quotations are not altered, not even for grammar or usage"),
    Rule("disfluency", "no", _AP, "a slip of the tongue may go only where an ellipsis shows it"),
    Rule("transposition", "no", _AP, "quotations are not altered, not even for grammar or usage"),
    Rule("word_boundary", "no", _AP, "quotations are not altered, not even for grammar or usage"),
    Rule("parentheses", "yes", "AP Stylebook, brackets", "wires carry no square brackets; parentheses do their work"),
)
_GUARDIAN = (
    Rule("spelling_variant", "yes", "Guardian and Observer style guide, Americanisms", "British spelling throughout"),
    Rule("numeral_style", "yes", "Guardian and Observer style guide, numbers", "house figures, in quotations too"),
    Rule("abbreviation", "yes", "Guardian and Observer style guide, abbreviations", "house forms of titles"),
    Rule("house_style", "yes", _GU, "speech is printed in the paper's spelling"),
    Rule("transliteration", "yes", "Guardian and Observer style guide, foreign names", "one spelling of a name"),
    Rule("typo", "yes", _GU, "a slip of grammar or spelling may be set right"),
    Rule("contraction", "no", _GU, "the words in the marks are the words that were said"),
    Rule("disfluency", "yes", _GU, "ums, ahems and false starts may be left out"),
    Rule("transposition", "no", _GU, "the words in the marks are the words that were said"),
    Rule("word_boundary", "no", _GU, "the words in the marks are the words that were said"),
    Rule("parentheses", "no", "Guardian and Observer style guide, brackets", "insertions stand in square brackets"),
)
_CHICAGO = (
    Rule("spelling_variant", "no", _CM, "wording and spelling are kept; only glyphs and layout may follow the house"),
    Rule("numeral_style", "no", _CM, "figures stay as the original has them"),
    Rule("abbreviation", "no", _CM, "abbreviations are expanded only in brackets"),
    Rule("house_style", "no", _CM, "wording and spelling are kept"),
    Rule("transliteration", "no", _CM, "a name stays as the original spells it"),
    Rule("typo", "yes", _CM, "an obvious, insignificant misprint may be set right in silence"),
    Rule("contraction", "no", _CM, "the wording is reproduced exactly"),
    Rule("disfluency", "no", _CM, "what is left out is shown by an ellipsis (13.50)"),
    Rule("transposition", "no", _CM, "the wording is reproduced exactly"),
    Rule("word_boundary", "no", _CM, "the wording is reproduced exactly"),
    Rule("parentheses", "no", "Chicago Manual of Style (17th ed.) 13.60", "insertions stand in square brackets"),
)
_BLUEBOOK = (
    Rule("spelling_variant", "no", _BB, "any letter changed is put in square brackets"),
    Rule("numeral_style", "no", _BB, "any sign or figure changed is put in square brackets"),
    Rule("abbreviation", "no", _BB, "letters left out are shown by empty square brackets"),
    Rule("house_style", "no", _BB, "any word changed is put in square brackets"),
    Rule("transliteration", "no", _BB, "any letter changed is put in square brackets"),
    Rule("typo", "no", _BB, "a mistake of the original is followed by [sic] or set right in brackets"),
    Rule("contraction", "no", _BB, "any word changed is put in square brackets"),
    Rule("disfluency", "no", "The Bluebook (21st ed.) rule 5.3", "what is left out is shown by an ellipsis"),
    Rule("transposition", "no", _BB, "any word changed is put in square brackets"),
    Rule("word_boundary", "no", _BB, "any word changed is put in square brackets"),
    Rule("parentheses", "no", _BB, "insertions stand in square brackets; parentheses are the original's own"),
)

PROFILES: Mapping[str, Profile] = {
    "reuters": Profile("reuters", "Reuters Handbook of Journalism", _REUTERS),
    "ap": Profile("ap", "The Associated Press Stylebook", _AP_RULES),
    "guardian": Profile("guardian", "Guardian and Observer style guide", _GUARDIAN),
    "chicago": Profile("chicago", "The Chicago Manual of Style", _CHICAGO),
    "bluebook": Profile("bluebook", "The Bluebook: A Uniform System of Citation", _BLUEBOOK),
}

MINOR_TYPES: frozenset[str] = frozenset(rule.edit_type for rule in _REUTERS)

# Severity none: glyphs, and marks that disclose themselves. No house style can object to them as wording.
HARMLESS_TYPES: frozenset[str] = frozenset(
    (
        *("typography", "case", "punctuation", "spacing", "accent"),
        *("ellipsis", "bracket_case", "bracket_completion", "bracket_inflection", "bracket_substitution"),
        *("bracket_insertion", "sic", "signalled_omission"),
    )
)

_RUNS = {name: {rule.edit_type: rule.runs for rule in profile.rules} for name, profile in PROFILES.items()}


def profile_named(name: str) -> Profile:
    """Return the profile of this name, letter case aside.

    Raises:
        UsageError: where there is none; the hint offers the nearest name.
    """
    found = PROFILES.get(name.strip().casefold())
    if found is None:
        raise UsageError(f"unknown profile {name!r}", _suggestion(name))
    return found


def rule_for(profile: str, edit_type: str) -> Rule | None:
    """Return the rule that decides a minor kind of edit; None where no house style is asked (typography, numbers)."""
    return next((rule for rule in profile_named(profile).rules if rule.edit_type == edit_type), None)


def accepts(profile: str, edit_types: Iterable[str], *, spoken: bool | None = None) -> bool:
    """Say whether a quotation with these kinds of edits may run under a house style.

    ``spoken`` tells whether the origin is speech (True) or a page (False); None, unknown, gives a rule that is
    for speech the benefit of the doubt. Any kind that is neither harmless nor minor refuses.

    Raises:
        UsageError: for an unknown profile.
    """
    runs = _RUNS[profile_named(profile).name]
    for edit_type in edit_types:
        answer = "yes" if edit_type in HARMLESS_TYPES else runs.get(edit_type, "no")
        if answer == "no" or (answer == "spoken" and spoken is False):
            return False
    return True


def _suggestion(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.strip().casefold(), PROFILES, 1, 0.5)
    known = ", ".join(PROFILES)
    return f"did you mean {near[0]!r}? known profiles: {known}" if near else f"known profiles: {known}"
