"""What the real cases' reader wrote as flags, and what each of them is in the words of the policy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.core.records import Result


def flag(*names: str) -> Callable[[Result, str], bool]:
    return lambda result, _: any(name in result.judgement.flags for name in names)


def _edits(*types: str) -> Callable[[Result, str], bool]:
    return lambda result, _: any(edit.type in types for edit in result.judgement.edits)


def _all_weighty(*types: str) -> Callable[[Result, str], bool]:
    def test(result: Result, _: str) -> bool:
        weighty = [edit.type for edit in result.judgement.edits if edit.severity != "none"]
        return bool(weighty) and set(weighty) <= set(types)

    return test


def _one_word(result: Result, _: str) -> bool:
    weighty = [edit for edit in result.judgement.edits if edit.severity != "none"]
    return any(len(edit.quote.split()) == 1 and len(edit.source.split()) == 1 for edit in weighty)


def _apostrophe(result: Result, _: str) -> bool:
    weighty = [edit for edit in result.judgement.edits if edit.severity != "none"]
    return len(weighty) == 1 and weighty[0].quote == re.sub("['’]", "", weighty[0].source)


def _headline(result: Result, _: str) -> bool:
    return result.claim.role in ("title", "heading") or result.claim.span[0] < 100


# What the real cases' reader wrote, and what it is here; None: it has no counterpart, and none is asked for.
OURS: dict[str, Callable[[Result, str], bool] | None] = {
    "short": flag("short"),
    "words_dropped_without_ellipsis": flag("unmarked_omission"),
    "meaning_shifts": lambda result, _: result.judgement.severity == "material",
    "minor": lambda result, _: result.judgement.severity == "minor",
    "one_word": _one_word,
    "apostrophe_only": _apostrophe,
    "spelling_variant": _edits("spelling_variant", "transliteration"),
    "spelling_variant_only": _all_weighty("spelling_variant", "transliteration"),
    "sic": lambda result, _: "[sic]" in result.claim.quote,
    "typo": lambda result, _: any(edit.type == "typo" for edit in result.judgement.edits),
    "case": lambda result, _: "house_style" in result.judgement.flags or _edits("case")(result, ""),
    "headline": _headline,
    "punctuation": _edits("punctuation", "typography", "spacing"),
    "comma_dropped": _edits("punctuation"),
    "dash_spacing": _edits("spacing", "typography", "punctuation"),
    "origin_corrects_itself": flag("source_correction"),
    "handle_replaced_by_name": flag("handle_replaced"),
    "bracket_replaces_emoji": _edits("bracket_substitution"),
    "source_denies_it": flag("origin_quotes_other", "denied"),
    "no_closing_mark": lambda _, codes: "FC501" in codes,
    "unbalanced_marks_in_sentence": lambda _, codes: "FC501" in codes or "FC502" in codes,
    "mixed_quote_marks": lambda _, codes: "FC503" in codes,
    # Of the article's print or of what its reader knows besides, and of no bearing on the verdict.
    "mixed_apostrophes": None,
    "single_quotes": None,
    "ampersand": None,
    "multi_sentence": None,
    "continued_quotation": None,
    "corroborated_by_independent_quotation": None,
    "possible_earlier_version": None,
    "disputed_hearing": None,
    "origin_disputed": None,
    "cited_origin_is_another_text": None,
    # By the policy a dropped "#" is typography and needs no flag.
    "hashtags_dropped": None,
    # Nothing was compared, so there is no edit to name.
    "bracket_completes_a_word": None,
    # ``truncated`` is set where a full stop is printed that the origin has not; an attribution's comma claims no end.
    "cut_mid_sentence": None,
    # The policy has no flag for two sentences made one; the words that changed are the edits.
    "sentences_merged": None,
    # That an English quotation of an English text was translated there and back cannot be seen from the words.
    "translation_variant": None,
    "back_translation": None,
}
