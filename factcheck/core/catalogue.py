"""The codes a finding may carry: one table, one page per code in ``factcheck/rules``."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Judgement, Level


class Code(NamedTuple):
    """A code with its short name and the level it has before settings change it."""

    code: str
    name: str
    level: Level
    title: str


CATALOGUE: tuple[Code, ...] = (
    Code("FC001", "verbatim", "none", "verbatim"),
    Code("FC002", "typographic", "none", "OK, typography aside"),
    Code("FC003", "editorial", "none", "OK, edits marked"),
    Code("FC004", "reported-agrees", "none", "OK, figures and names agree"),
    Code("FC005", "not-a-claim", "none", "not a claim"),
    Code("FC101", "altered", "error", "ALTERED"),
    Code("FC102", "unmarked-omission", "error", "ALTERED, cut without a mark"),
    Code("FC103", "spliced", "error", "ALTERED, passages joined"),
    Code("FC104", "unmarked-insertion", "error", "ALTERED, words added"),
    Code("FC105", "altered-minor", "warning", "ALTERED, minor"),
    Code("FC106", "abused-mark", "error", "ALTERED, a mark hides a change"),
    Code("FC107", "reported-differs", "error", "REPORT DIFFERS"),
    Code("FC108", "altered-translation", "warning", "DIFFERS, may be translated"),
    Code("FC201", "not-found", "error", "NOT FOUND"),
    Code("FC202", "elsewhere", "error", "FOUND ELSEWHERE"),
    Code("FC203", "other-speaker", "warning", "SAID BY SOMEBODY ELSE"),
    Code("FC301", "unavailable", "note", "origin unavailable"),
    Code("FC302", "uncited", "note", "no origin cited"),
    Code("FC303", "superseded", "warning", "only in another version"),
    Code("FC304", "witness-only", "note", "only a witness is held"),
    Code("FC305", "incomplete", "note", "origin held only in part"),
    Code("FC306", "damaged-capture", "error", "DAMAGED CAPTURE"),
    Code("FC307", "insufficient-evidence", "error", "EVIDENCE NOT ENOUGH"),
    Code("FC401", "other-language", "note", "origin in another language"),
    Code("FC402", "hidden-characters", "warning", "hidden characters"),
    Code("FC501", "mark-never-closed", "warning", "quotation mark never closed"),
    Code("FC502", "stray-mark", "warning", "quotation mark with no partner"),
    Code("FC503", "mixed-marks", "note", "quotation opened and closed with different marks"),
    Code("FC901", "unreadable-input", "error", "input could not be read"),
    Code("FC902", "unused-suppression", "warning", "suppression that suppresses nothing"),
    Code("FC903", "expired-suppression", "warning", "suppression past its date"),
)

BY_CODE: dict[str, Code] = {entry.code: entry for entry in CATALOGUE}

_OF_VERDICT = {
    "verbatim": "FC001",
    "typographic": "FC002",
    "editorial": "FC003",
    "reported_agrees": "FC004",
    "not_a_claim": "FC005",
    "reported_differs": "FC107",
    "not_found": "FC201",
    "elsewhere": "FC202",
    "unavailable": "FC301",
    "uncited": "FC302",
    "incomplete": "FC305",
    "other_language": "FC401",
}


def code_of(judgement: Judgement) -> Code:
    """Return the one code that names a judgement; an alteration is named by its gravest flag."""
    flags = judgement.flags
    if judgement.verdict != "altered":
        if judgement.accept and "other_speaker" in flags:
            return BY_CODE["FC203"]
        if judgement.accept and "superseded" in flags:
            return BY_CODE["FC303"]
        return BY_CODE[_OF_VERDICT[judgement.verdict]]
    if "translation" in flags:
        return BY_CODE["FC108"]
    if judgement.severity == "minor":
        return BY_CODE["FC105"]
    if "bracket_abuse" in flags or "elision_hides" in flags:
        return BY_CODE["FC106"]
    if "splice" in flags or "reordered" in flags:
        return BY_CODE["FC103"]
    if "unmarked_omission" in flags:
        return BY_CODE["FC102"]
    if judgement.edits and all(e.op == "insert" for e in judgement.edits if e.severity == "material"):
        return BY_CODE["FC104"]
    return BY_CODE["FC101"]
