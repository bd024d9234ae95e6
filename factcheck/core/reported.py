"""A report (indirect claim) against its origins: figures, dates, names and negation in the best passage.

Decides ``reported_agrees``, ``reported_differs``, ``not_found``, ``incomplete`` or ``other_language``. A report is no
verbatim speech, so its words are only used to find the passage. ``reported_differs`` accuses, and is said only where
the passage is clearly the one and something in it contradicts the report; a figure that merely is not there is not
a contradiction.
"""

from __future__ import annotations

from factcheck.core.figures import find_figures
from factcheck.core.language import detect, differs
from factcheck.core.records import Edit, Figure, Judgement, WordCount
from factcheck.core.report_figures import (
    Compared,
    Dated,
    beside,
    compare_dates,
    compare_numbers,
    handles,
    loose_words,
    name_stands,
    name_words,
)
from factcheck.core.report_passages import Window, best_windows, key_words, words_with_keys
from factcheck.core.report_reading import read_claim
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.core.records import Source, Span
    from factcheck.core.report_reading import ReadClaim

# Shares of the key words' weight. Calibrated on the reported claims of the real cases and on claims made from
# archive sentences (benchmarks/reported.py): true ones have .55 and more, other passages of the same page under .4.
CLEARLY_THE_PASSAGE = 0.5
WITH_EXACT_FIGURES = 0.34
ACCUSE_OF_NEGATION = 0.6
# Share of the key words by which a passage is clearly nearer than another one.
_CLEARLY_NEARER = 0.1
# A name may stand a few sentences before the passage that speaks of "he" (characters).
_NEARBY = 1200


class _Outcome(NamedTuple):
    """How the report fares in one source; ``rank`` orders the verdicts, best evidence first."""

    judgement: Judgement
    rank: tuple[int, float]


_ORDER = ("reported_agrees", "reported_differs", "other_language", "incomplete", "not_found")


def compare_report(
    claim: str,
    sources: Sequence[Source],
    *,
    cited: str | None = None,
    published: str | None = None,
    negated: bool = False,
    origin_published: str | None = None,
    given: Mapping[str, frozenset[str]] | None = None,
) -> Judgement:
    """Compare a report with its cited source first, then with the others.

    Args:
        claim: the reported content (an attribution before it, "Smith said that", is passed over).
        sources: the texts held; an empty text counts as nothing held.
        cited: id of the source that the article names.
        published: the article's date (ISO 8601), for its relative dates.
        negated: the article reports a denial of the content ("denied that ...").
        origin_published: the origin's own date, for the relative dates in it; the article's where not known.
        given: the given names that the article has for last names of the report, both in lower case: an origin may
            speak of "Anselm" where the report has "Quay".

    Returns:
        the judgement; ``edits`` name each contradicted figure (type number, date, name or negation) and what the
        origin has. ``uncited`` where there is no source at all.
    """
    held = [source for source in sources if source.text.strip()]
    if not held:
        return Judgement("uncited", message="no origin to compare the report with")
    read = read_claim(claim, published, negated)
    read = read._replace(origin_published=origin_published or published, given=given or {})
    first = [source for source in held if source.id == cited]
    outcomes = [_judge(read, source) for source in first]
    if outcomes and outcomes[0].judgement.verdict not in ("not_found", "incomplete"):
        return outcomes[0].judgement
    others = [_judge(read, source) for source in held if source.id != cited]
    if outcomes:
        return _elsewhere(outcomes[0].judgement, others, read)
    return min(others, key=lambda outcome: outcome.rank).judgement


def _elsewhere(cited: Judgement, others: list[_Outcome], claim: ReadClaim) -> Judgement:
    """Name another held origin only where it has the whole report, figures included, beyond a shared phrase."""
    best = min(others, key=lambda outcome: outcome.rank, default=None)
    solid = len(claim.numbers) + len(claim.dates) + len(claim.names) > 1
    if best is None or best.judgement.verdict != "reported_agrees" or not solid or -best.rank[1] < ACCUSE_OF_NEGATION:
        return cited
    if cited.verdict == "incomplete":
        return cited
    message = f"not in the cited origin, but every figure and name stands in {best.judgement.source_id}"
    return best.judgement._replace(verdict="elsewhere", accept=False, flags=("misattributed",), message=message)


# --- one source ----------------------------------------------------------------------------------------


def _judge(claim: ReadClaim, source: Source) -> _Outcome:
    language = claim.language
    if differs(claim.text, source.text, source.language):
        from factcheck.core.other_language import judge_translated_report

        theirs = (source.language or detect(source.text) or "")[:2].lower()
        judged = judge_translated_report(claim.numbers, claim.names, source, theirs, rest=claim.text)
        fixed = [date for date in claim.dates if not date.relative]
        if judged.verdict == "reported_agrees" and fixed and not _dates_stand(fixed, claim, source, judged, theirs):
            judged = Judgement(
                "other_language", source_id=source.id, message="a date of the report does not stand in it"
            )
        return _Outcome(judged, (_ORDER.index(judged.verdict), 0.0))
    windows = best_windows(source.text, claim.keys)
    tried = [_judge_window(claim, source, window, language) for window in windows]
    best = _best(tried)
    if best is None or best.judgement.verdict not in ("reported_agrees", "reported_differs"):
        return _absent(claim, source, windows)
    return best


def _best(tried: list[_Outcome]) -> _Outcome | None:
    """Return the best outcome; where the passage that is clearly nearest says the opposite, no other passage agrees."""
    best = min(tried, key=lambda outcome: outcome.rank, default=None)
    nearest = min(tried, key=lambda outcome: outcome.rank[1], default=None)
    if best is None or nearest is None or "negation" not in nearest.judgement.flags:
        return best
    return nearest if best.rank[1] - nearest.rank[1] >= _CLEARLY_NEARER else best


def _dates_stand(dates: Sequence[Dated], claim: ReadClaim, source: Source, judged: Judgement, language: str) -> bool:
    held = find_figures(source.text, judged.spans[0], claim.origin_published, language)
    found = [Dated(figure, figure) for figure in held if figure.kind == "date"]
    return all(one.outcome == "agrees" and one.origin for one in compare_dates(dates, found, claim.published))


def _judge_window(claim: ReadClaim, source: Source, window: Window, language: str) -> _Outcome:
    compared = _compare(claim, source, window, language)
    exact = [c for c in compared if c.outcome == "agrees" and c.origin is not None and c.figure.kind != "name"]
    wrong = [c for c in compared if c.outcome == "contradicted"]
    missing = [c for c in compared if c.outcome == "missing"]
    enough = window.coverage >= CLEARLY_THE_PASSAGE or (len(exact) > 1 and window.coverage >= WITH_EXACT_FIGURES)
    edits = tuple(_edit(c) for c in wrong)
    if window.coverage >= ACCUSE_OF_NEGATION:
        from factcheck.core.report_negation import negation_edit

        turned = negation_edit(claim.text, source.text, window.span, language, denied=claim.negated)
        edits = (*edits, turned) if turned else edits
    if language == "en":
        edits = (*edits, *_turned_meaning(claim, source, window, compared))
    if edits and window.coverage >= CLEARLY_THE_PASSAGE and _anchored(window, claim):
        return _Outcome(_differs(claim, source, window, edits), (1, -window.coverage))
    if enough and not missing and not edits and not _unsure(claim, source, window):
        return _Outcome(_agrees(claim, source, window, compared), (0, -window.coverage))
    return _Outcome(Judgement("not_found"), (4, -window.coverage))


def _unsure(claim: ReadClaim, source: Source, window: Window) -> bool:
    """Is there a doubt that forbids agreement and accuses nobody: another subject, a denial on one side only?"""
    if claim.language != "en":
        return False
    from factcheck.core.report_contrasts import other_subject
    from factcheck.core.report_negation import denied_on_one_side

    if other_subject(claim.text, source.text, window.span, claim.given):
        return True
    return not claim.negated and denied_on_one_side(claim.text, source.text, window.span, claim.language)


def _turned_meaning(claim: ReadClaim, source: Source, window: Window, compared: list[Compared]) -> tuple[Edit, ...]:
    """Return what the figures do not show: may for will, fell for rose, names or numbers that changed places."""
    from factcheck.core.report_contrasts import contrasts, exchanged, swapped

    told = [(c.figure.span, c.origin.span) for c in compared if c.origin and c.figure.kind == "number"]
    more = (
        swapped(claim.text, source.text, window.span),
        exchanged(claim.text, source.text, window.span, told),
    )
    return (*contrasts(claim.text, source.text, window.span), *(edit for edit in more if edit))


def _anchored(window: Window, claim: ReadClaim) -> bool:
    """Two key words at least must tie the passage to the report, whatever their weight."""
    return len(window.keys) >= 2 or len(claim.keys) == 1


def _compare(claim: ReadClaim, source: Source, window: Window, language: str) -> list[Compared]:
    resolved = find_figures(source.text, window.span, claim.origin_published, language)
    raw = resolved
    if claim.origin_published and claim.dates:
        raw = find_figures(source.text, window.span, None, language)
    pairs = zip((f for f in raw if f.kind == "date"), (f for f in resolved if f.kind == "date"), strict=False)
    # "Q3 2029" is read as a number and tells the year all the same
    years = [f for f in resolved if f.kind == "number" and f.unit is None and f.text == f.value and _is_year(f.value)]
    held_dates = [*(Dated(r, f) for r, f in pairs), *(Dated(f, f) for f in years)]
    numbers = [f for f in resolved if f.kind != "name"]  # a year may be read as a number on one side only
    out = compare_numbers(claim.numbers, numbers, claim.text, source.text)
    out += compare_dates(claim.dates, held_dates, claim.published)
    return out + _compare_names(claim, source, window, resolved)


def _is_year(value: str) -> bool:
    return len(value) == 4 and value.isdigit() and value[:2] in {"18", "19", "20"}


def _compare_names(claim: ReadClaim, source: Source, window: Window, held: Sequence[Figure]) -> list[Compared]:
    """A name stands in the passage or a little before it; a handle or a first person may stand for one missing."""
    if not claim.names:
        return []
    wide = (max(0, window.span[0] - _NEARBY), min(len(source.text), window.span[1] + _NEARBY // 4))
    text = source.text[wide[0] : wide[1]]
    near = name_words([source.text[a:b] for _, (a, b) in words_with_keys(source.text, wide)])
    inside = source.text[slice(*window.span)]
    here = name_words([source.text[a:b] for _, (a, b) in words_with_keys(source.text, window.span)])
    out: list[Compared] = []
    spare = handles(text)
    for name in claim.names:
        # A name that stands only near does not excuse another in its own place in the passage.
        rival = _rival_name(claim, name, source, window, held)
        called = claim.given.get(name.value.split()[-1].lower(), frozenset())
        stands = (
            name_stands(name, here, inside) or bool(called and not called.isdisjoint(inside.lower().split()))
        ) and (rival is None or beside(name, rival, source.text))
        rival = None if stands else rival
        if stands or (rival is None and name_stands(name, near, text)):
            out.append(Compared(name, "agrees", name))
            continue
        if rival:
            out.append(Compared(name, "contradicted", rival))
        elif spare or _is_subject(claim.text, name):
            spare = max(0, spare - 1)
            out.append(Compared(name, "agrees"))
        else:
            out.append(Compared(name, "missing"))
    return out


def _is_subject(claim: str, name: Figure) -> bool:
    """The speaker names himself "I", or a readout by his title, so the name that opens a report may be absent."""
    return len(claim[: name.span[0]].split()) <= 3


def _rival_name(
    claim: ReadClaim, name: Figure, source: Source, window: Window, held: Sequence[Figure]
) -> Figure | None:
    """Return the name that stands in the origin where the report has another: between the same two key words."""
    left, right = _neighbours(claim.text, name.span)
    if not left or not right:
        return None
    words = words_with_keys(source.text, window.span)
    mentioned = name_words(loose_words(claim.text))
    for other in held:
        if (
            other.kind != "name"
            or _one_in_the_other(other.value, name.value)
            or name_stands(other, mentioned, claim.text)
        ):
            continue
        before = {key for key, span in words if span[1] <= other.span[0]}
        after = {key for key, span in words if span[0] >= other.span[1]}
        nearest_before = _nearest(words, other.span, before=True)
        nearest_after = _nearest(words, other.span, before=False)
        if left in nearest_before and right in nearest_after and left in before and right in after:
            return other
    return None


def _one_in_the_other(one: str, two: str) -> bool:
    """Is one name a piece of the other, as where a text runs words together (2012Commerce, Minister-Counselor)?"""
    one, two = one.casefold(), two.casefold()
    return one in two or two in one


def _nearest(words: Sequence[tuple[str, Span]], span: Span, *, before: bool) -> list[str]:
    if before:
        return [key for key, place in words if place[1] <= span[0]][-4:]
    return [key for key, place in words if place[0] >= span[1]][:4]


def _neighbours(text: str, span: Span) -> tuple[str | None, str | None]:
    """Return the keys of the content words right before and right after a name."""
    keys = list(key_words(text[: span[0]], "en"))
    after = list(key_words(text[span[1] :], "en"))
    return (keys[-1] if keys else None), (after[0] if after else None)


# --- wording -------------------------------------------------------------------------------------------


def _counts(claim: ReadClaim, window: Window) -> WordCount:
    return WordCount(len(window.keys), len(claim.keys), len(window.keys))


def _score(claim: ReadClaim, window: Window, cap: int) -> int:
    return min(cap, int(100 * len(window.keys) / max(1, len(claim.keys))))


def _edit(compared: Compared) -> Edit:
    figure, origin = compared.figure, compared.origin
    place = origin.span if origin else (0, 0)
    held = origin.text if origin else ""
    return Edit("replace", figure.kind, "material", figure.text, held, figure.span, place)


def _differs(claim: ReadClaim, source: Source, window: Window, edits: tuple[Edit, ...]) -> Judgement:
    told = "; ".join(
        f"the report has {edit.quote!r}, the origin {edit.source!r}" if edit.type != "negation" else _turned(edit)
        for edit in edits
    )
    return Judgement(
        "reported_differs",
        severity="material",
        accept=False,
        score=_score(claim, window, 89),
        source_id=source.id,
        spans=(window.span,),
        edits=edits,
        flags=tuple(dict.fromkeys(edit.type for edit in edits)),
        words=_counts(claim, window),
        message=told,
    )


def _turned(edit: Edit) -> str:
    if edit.quote:
        return f"the report says {edit.quote!r}, the origin does not"
    return f"the origin says {edit.source!r}, the report does not"


def _agrees(claim: ReadClaim, source: Source, window: Window, compared: list[Compared]) -> Judgement:
    found = [c for c in compared if c.origin is not None]
    shown = ", ".join(dict.fromkeys(c.figure.text for c in found[:6]))
    message = f"in one passage of the origin: {shown}" if shown else "the key words stand in one passage of the origin"
    return Judgement(
        "reported_agrees",
        accept=True,
        score=_score(claim, window, 100),
        source_id=source.id,
        spans=(window.span,),
        words=_counts(claim, window),
        message=message,
    )


def _absent(claim: ReadClaim, source: Source, windows: list[Window]) -> _Outcome:
    size = f"{len(source.text.split()):,} words held of {source.id}"
    best = windows[0] if windows else None
    words = _counts(claim, best) if best else WordCount(0, len(claim.keys), 0)
    if source.completeness != "whole":
        message = f"not in the {size}, which is held only in part"
        return _Outcome(Judgement("incomplete", source_id=source.id, words=words, message=message), (3, 0.0))
    lacking = _lacking(claim, source, best)
    message = f"not in the {size}" + (f": the nearest passage has no {lacking}" if lacking else "")
    judged = Judgement("not_found", accept=False, source_id=source.id, words=words, message=message)
    return _Outcome(judged, (4, -(best.coverage if best else 0.0)))


def _lacking(claim: ReadClaim, source: Source, window: Window | None) -> str:
    if window is None or window.coverage < CLEARLY_THE_PASSAGE:
        return ""
    missing = [c.figure.text for c in _compare(claim, source, window, claim.language) if c.outcome == "missing"]
    return ", ".join(repr(text) for text in missing[:3])
