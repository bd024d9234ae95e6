"""The verdict table: from a reading to a judgement. An editor can read it; nothing else decides.

=============================================================  ============  ========  ======
what the reading holds                                          verdict       severity  accept
=============================================================  ============  ========  ======
too few words in one passage, or no better than chance          not_found     none      no
the same, and the origin is held only in part                   incomplete    none      open
any material edit                                               altered       material  no
else any minor edit                                             altered       minor     profile
else words changed inside honest marks                          editorial     none      yes
else glyphs, or the origin's own words left out                 typographic   none      yes
else                                                            verbatim      none      yes
an altered quotation of a translated origin                     altered       as above  open
=============================================================  ============  ========  ======
"""

from __future__ import annotations

from factcheck.core.profiles import accepts
from factcheck.core.records import Judgement, WordCount
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.editing_marks import Quotation
    from factcheck.core.edits import Reading
    from factcheck.core.kinds import Severity
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.records import Edit, Source, Verdict

_SHARE = 0.6
"""Of the quotation's words must align in one passage (verdicts, section 1)."""
_RUN = 4
"""Words; an alignment with no run this long is no better than chance."""
_FIT = 0.8
"""Share of the words that must stand in place, in a passage no longer than the inverse, without a run of four."""
_SHORT = 5
"""Words; a shorter quotation must match wholly."""
_TYPOGRAPHIC = frozenset({"typography", "case", "punctuation", "spacing", "accent"})
# Some house styles let words heard be tidied that must not be tidied on a page.
_SPOKEN = {"transcript": True, "speech": True, "interview": True, "statement": False, "post": False, "document": False}
_CAP = {"none": 100, "minor": 99, "material": 89}


def is_found(reading: Reading, quotation: Quotation, text: str, lex: Lexicon) -> bool:
    """Whether the passage is there at all, as opposed to words that happen to stand near each other."""
    if reading.literal == 0 or reading.matched + reading.nearly < _SHARE * reading.literal:
        return False
    whole = reading.matched + reading.nearly >= reading.literal and reading.passage <= reading.literal + reading.nearly
    if reading.literal < _SHORT:
        sprinkled = len(quotation.segments) > 1 and reading.literal < 2 * len(quotation.segments)
        return (whole and not sprinkled) or _in_order(reading, quotation, text, lex)
    return reading.longest_run >= _RUN or _close_fit(reading) or _in_order(reading, quotation, text, lex)


def _close_fit(reading: Reading) -> bool:
    """Whether nearly every word of a short quotation stands in its place: one word changed cuts it into short runs."""
    tight = reading.passage * _FIT <= reading.literal and len(reading.spans) == 1
    return tight and reading.matched >= _FIT * reading.literal and reading.longest_run >= _RUN - 1


def _in_order(reading: Reading, quotation: Quotation, text: str, lex: Lexicon) -> bool:
    """Whether all content words stand in their order within one sentence of the origin."""
    if not reading.spans or (len(reading.spans) > 1 and reading.matched < reading.literal):
        return False  # around an ellipsis every word must stand: pieces of two words are found in any long sentence
    start, end = min(s for s, _ in reading.spans), max(e for _, e in reading.spans)
    if any(mark + " " in text[start : end - 2] for mark in ".!?"):
        return False
    content = [atom.key for atom in quotation.atoms if atom.kind == "word" and atom.key not in lex.function_words]
    changed = [edit for edit in reading.edits if edit.op != "delete" and edit.severity != "none"]
    from factcheck.core.folding import key_of

    added = {key for edit in changed for key in key_of(edit.quote).split()}
    return len(content) >= 2 and added <= lex.function_words and reading.passage <= 4 * reading.literal + 4


def severity_of(edits: tuple[Edit, ...]) -> Severity:
    """Return the gravest severity among edits."""
    found = {edit.severity for edit in edits}
    return "material" if "material" in found else "minor" if "minor" in found else "none"


def judge(reading: Reading, quotation: Quotation, source: Source, profile: str) -> Judgement:
    """Return the judgement of a passage that was found."""
    severity = severity_of(reading.edits)
    verdict = _verdict(reading, quotation, source, severity)
    flags = reading.flags
    accept: bool | None = verdict != "altered"
    if severity == "minor":
        accept = accepts(profile, [edit.type for edit in reading.edits], spoken=_SPOKEN.get(source.kind))
    if source.translated and verdict == "altered":
        flags, accept = (*flags, "translation"), None
    if any(a < hidden_end and hidden < b for a, b in reading.spans for hidden, hidden_end in source.hidden):
        flags = (*flags, "hidden_text")
    edits = reading.glyphs if verdict == "typographic" and not reading.edits else reading.edits
    if reading.joints:
        edits = tuple(sorted((*edits, *reading.joints), key=lambda edit: (edit.quote_span, edit.source_span)))
    counts = WordCount(reading.matched, reading.literal, reading.passage)
    return Judgement(
        verdict=verdict,
        severity=severity,
        accept=accept,
        score=score_of(counts, severity, verdict),
        source_id=source.id,
        spans=reading.spans,
        edits=edits,
        flags=flags,
        words=counts,
        message=describe(reading.edits, flags),
    )


def _verdict(reading: Reading, quotation: Quotation, source: Source, severity: Severity) -> Verdict:
    if severity != "none":
        return "altered"
    if any(edit.type not in _TYPOGRAPHIC for edit in reading.edits):
        return "editorial"
    if quotation.marked and not _stands_as_printed(reading, quotation, source.text):
        own = quotation.text.count("[") and not quotation.opens_with_gap and not quotation.ends_with_gap
        return "typographic" if own and not reading.edits and _only_brackets(quotation) else "editorial"
    own_left_out = {"source_stage_direction", "origin_quotes_other", "handle_replaced"} & set(reading.flags)
    if reading.glyphs or reading.edits or own_left_out or reading.passage != reading.matched:
        return "typographic"
    return "verbatim"


def _only_brackets(quotation: Quotation) -> bool:
    return all(atom.kind in {"word", "bracket", "partial"} for atom in quotation.atoms)


def _stands_as_printed(reading: Reading, quotation: Quotation, text: str) -> bool:
    """Whether the marks are the origin's: the quotation stands in it with brackets, dots and all."""
    start, end = reading.spans[0][0], reading.spans[-1][1]
    around = " ".join(text[max(0, start - 8) : end + 8].split())
    printed = " ".join(quotation.text.split())
    return (printed if quotation.ends_with_gap else printed.rstrip(".,;:!?")) in around


def score_of(counts: WordCount, severity: Severity, verdict: Verdict) -> int:
    """Return the agreement in percent, rounded down, capped by severity (verdicts, section 2)."""
    if verdict in {"verbatim", "typographic", "editorial"}:
        return 100
    whole = max(counts.quote, counts.passage, 1)
    return min(_CAP[severity], 100 * counts.matched // whole)


def describe(edits: tuple[Edit, ...], flags: tuple[str, ...] = ()) -> str:
    """Return the plain count of what was changed, as "1 word removed: not"."""
    parts: list[str] = []
    for edit in edits:
        if edit.severity == "none":
            continue
        mine, theirs = _clip(edit.quote), _clip(edit.source)
        if edit.type == "ellipsis":
            parts.append(f"the ellipsis hides: {theirs}")
        elif edit.op == "delete":
            parts.append(f"{_count(edit.source)} removed: {theirs}")
        elif edit.op == "insert":
            parts.append(f"{_count(edit.quote)} added: {mine}")
        elif edit.type == "reorder":
            parts.append(f"moved: {mine}")
        else:
            parts.append(f"{_count(max(edit.quote, edit.source, key=len))} changed: {theirs} -> {mine}")
    if len(parts) > 4:
        parts = [*parts[:4], f"{len(parts) - 4} more changes"]
    if "ambiguous" in flags:
        parts.append("stands at several places")
    return "; ".join(parts)


def _count(text: str) -> str:
    words = len(text.split())
    return f"{words} word{'' if words == 1 else 's'}"


def _clip(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else f"{text[:60].rstrip()} ... {text[-14:].lstrip()}"
