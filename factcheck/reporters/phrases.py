"""The words reports use: dates, kinds of origin, relations, flags, counts of edits. No layout, no escaping."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Edit

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

KINDS = {
    "post": "post",
    "statement": "official statement",
    "report": "report",
    "transcript": "transcript",
    "speech": "speech",
    "document": "document",
    "interview": "interview",
    "unknown": "spoken",
}

RELATIONS = {
    "primary": "the origin itself",
    "archived": "an archived copy of the origin",
    "embed": "embedded copy, not the origin itself",
    "reprint": "reprint, not the origin",
    "witness": "witness, not the origin",
}

COMPLETENESS = {
    "excerpt": "an excerpt",
    "teaser": "only a teaser",
    "truncated": "cut short",
    "captions": "captions",
}

SHORT_VERDICTS = {
    "verbatim": "verbatim",
    "typographic": "ok",
    "editorial": "with marked edits",
    "altered": "altered",
    "not_found": "not found",
    "elsewhere": "found elsewhere",
    "incomplete": "held only in part",
    "unavailable": "unavailable",
    "uncited": "uncited",
    "other_language": "in another language",
    "not_a_claim": "not a claim",
    "reported_agrees": "report agrees",
    "reported_differs": "report differs",
}

# flag -> (the code that stands for it in reports, what it means to an editor)
CAUTIONS = {
    "witness_only": ("FC304", "only a witness is held: the origin itself was not compared"),
    "translation": ("FC108", "one of the texts may be a translation: the wording cannot be held against the article"),
    "other_speaker": ("FC203", "in the origin somebody else says these words"),
    "superseded": ("FC303", "the words stand only in another version of the origin"),
    "homoglyph": ("FC402", "look-alike letters of another script stand in the words"),
    "truncated_limiter": ("", "the quotation stops where the origin goes on with a limiting clause (but, unless ...)"),
    "denied": ("", "in the origin these words stand behind a denial, a doubt or an if"),
    "truncated": ("", "the quotation stops in the middle of the origin's sentence"),
    "elision_hides": ("", "the ellipsis swallows a negation or a limiter"),
    "elision_far": ("", "the ellipsis joins places far apart in the origin"),
    "bracket_abuse": ("", "a bracket replaces or hides what the origin says"),
    "ambiguous": ("", "the words stand at several places of the origin"),
    "short": ("", "under five words: too short to say much"),
    "misattributed": ("", "the origin gives these words to another speaker"),
    "origin_quotes_other": ("", "the origin itself quotes a third party here"),
    "source_correction": ("", "the origin strikes out or corrects its text here"),
    "circular": ("", "the only text that holds the words is the article itself or a copy of it"),
    "hidden_text": ("", "the words stand only in invisible text or metadata of the origin"),
    "accents": ("", "accents differ"),
    "source_stage_direction": ("", "a stage direction of the origin was left out"),
    "handle_replaced": ("", "a handle is printed as the name it belongs to"),
    "unmarked_omission": ("", "words of the origin are missing without an ellipsis"),
    "splice": ("", "two passages of the origin are printed as one"),
    "reordered": ("", "the words stand in another order in the origin"),
    "number": ("", "a number differs"),
    "negation": ("", "a negation differs"),
    "name": ("", "a name differs"),
    "modality": ("", "may, must, will or the like differs"),
    "quantifier": ("", "all, some, many or the like differs"),
    "tense": ("", "the tense differs"),
    "person": ("", "the person differs"),
    "scope": ("", "only, even or just stands at another place"),
    "question": ("", "a question of the origin is printed as a statement"),
    "house_style": ("", "house style differs"),
    "typo": ("", "a typing error differs"),
    "disfluency": ("", "a hesitation or restart was removed"),
    "contraction": ("", "a contraction was made or undone"),
    "word_boundary": ("", "a word boundary moved"),
    "parentheses": ("", "parentheses stand where brackets should"),
}

_EDIT_NAMES = {
    "case": ("change of letter case", "changes of letter case"),
    "typography": ("typographic difference", "typographic differences"),
    "punctuation": ("change of punctuation", "changes of punctuation"),
    "spacing": ("change of spacing", "changes of spacing"),
    "accent": ("accent", "accents"),
    "ellipsis": ("ellipsis", "ellipses"),
    "sic": ("[sic]", "[sic]"),
    "signalled_omission": ("signalled omission", "signalled omissions"),
    "reorder": ("passage moved", "passages moved"),
    "splice": ("join", "joins"),
}
_DONE = {"replace": "replaced", "delete": "removed", "insert": "added"}


def plain_date(value: str | None) -> str:
    """Return ``13 Apr 2021`` for an ISO date or time; anything else as it is, nothing for nothing."""
    if not value:
        return ""
    parts = value[:10].split("-")
    if len(parts) == 3 and all(part.isascii() and part.isdigit() for part in parts) and 1 <= int(parts[1]) <= 12:
        return f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return value


def host_of(url: str | None) -> str:
    """Return the host of a URL without ``www.``; empty where there is none."""
    if not url or "://" not in url:
        return ""
    host = url.split("://", 1)[1].split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]
    return host.removeprefix("www.")


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return ``1 word`` or ``2 words``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def count_edits(edits: Iterable[Edit]) -> str:
    """Return the plain count of the edits: ``1 word replaced, 1 removed: not``; empty without edits."""
    tally: dict[tuple[str, str], list[Edit]] = {}
    for edit in edits:
        tally.setdefault(_kind(edit), []).append(edit)
    order = sorted(tally, key=lambda kind: all(e.severity == "none" for e in tally[kind]))
    return ", ".join(_phrase(kind, tally[kind]) for kind in order)


def _kind(edit: Edit) -> tuple[str, str]:
    if edit.type in _EDIT_NAMES:
        return (edit.type, "")
    if edit.type.startswith("bracket"):
        return ("bracket", "")
    return ("word", edit.op)


def _phrase(kind: tuple[str, str], edits: list[Edit]) -> str:
    name, done = kind
    if name == "bracket":
        return counted(len(edits), "bracketed change")
    if name != "word":
        return counted(len(edits), *_EDIT_NAMES[name])
    number = sum(max(1, len((edit.quote if done == "insert" else edit.source).split())) for edit in edits)
    words = "; ".join(" ".join((edit.quote if done == "insert" else edit.source).split()) for edit in edits)
    said = f"{counted(number, 'word')} {_DONE[done]}"
    return f"{said}: {words}" if done != "replace" and len(words) <= 60 and words else said
