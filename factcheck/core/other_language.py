"""Origins in another language: the words cannot be compared, numbers and names still can.

A translated quotation is ``other_language`` whatever its figures say; they are shown as edits and counted in the
message. A report is no verbatim speech, so one whose every figure and name stands in one passage may agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.figures import find_figures
from factcheck.core.language import detect, differs, language_name
from factcheck.core.records import Edit, Judgement
from factcheck.core.report_figures import name_stands, name_words
from factcheck.core.report_passages import sentence_windows, words_with_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Figure, Source, Span

# Units that count one thing only: two such numbers that differ speak of the same thing.
_TELLING = frozenset(
    ("battalion tactical group", "tank", "USD", "EUR", "GBP", "UAH", "RUB", "PLN", "km", "ha", "MW", "GW", "t")
)


def judge_translation(
    quote: str, source: Source, published: str | None = None, article_language: str | None = None
) -> Judgement | None:
    """Return ``other_language`` for a quotation whose source is in another language, with its figures compared.

    None where the languages are the same or not certain. ``edits`` hold one entry for each number or name of the
    quotation that the source has not; ``spans`` the passage that has most of them.
    """
    if not differs(quote, source.text, source.language, article_language):
        return None
    theirs = (source.language or detect(source.text) or "")[:2].lower()
    figures = find_figures(quote, None, published, detect(quote) or "en")
    span, lacking, rivals = _best_passage(figures, source, theirs)
    edits = tuple(_edit(figure, rivals.get(figure.span)) for figure in lacking)
    found = len([f for f in figures if f.kind != "date"]) - len(lacking)
    return Judgement(
        "other_language",
        source_id=source.id,
        spans=(span,) if span and found else (),
        edits=edits,
        flags=("translation", *dict.fromkeys(edit.type for edit in edits)),
        message=_message(theirs, found, lacking),
    )


def judge_translated_report(
    numbers: Sequence[Figure], names: Sequence[Figure], source: Source, language: str, *, rest: str = ""
) -> Judgement:
    """Judge a report whose origin is in another language by its figures alone.

    ``reported_agrees`` needs every number and name in one passage, and more than chance brings together: a number with
    its unit beside a name, or two numbers; and neither side may negate (``rest`` is the report's text), since that
    cannot be compared. ``reported_differs`` needs a single rival number of a telling unit in a passage that has every
    name; anything else is ``other_language``.
    """
    span, lacking, rivals = _best_passage([*numbers, *names], source, language)
    if span and not lacking and _beyond_chance(numbers, names, source, span, language, rest):
        message = f"origin in {language_name(language)}; every number and name of the report stands in one passage"
        return Judgement("reported_agrees", accept=True, source_id=source.id, spans=(span,), message=message)
    named = len(names) > 1 and not any(figure.kind == "name" for figure in lacking)
    wrong = [figure for figure in lacking if figure.span in rivals and figure.unit in _TELLING]
    if span and named and wrong:
        edits = tuple(_edit(figure, rivals[figure.span]) for figure in wrong)
        message = (
            f"origin in {language_name(language)}: the report has {edits[0].quote!r}, the origin {edits[0].source!r}"
        )
        return Judgement(
            "reported_differs", "material", False, None, source.id, (span,), edits, ("number",), None, message
        )
    found = len(numbers) + len(names) - len(lacking)
    edits = tuple(_edit(figure, rivals.get(figure.span)) for figure in lacking)
    return Judgement("other_language", source_id=source.id, edits=edits, message=_message(language, found, lacking))


def _beyond_chance(
    numbers: Sequence[Figure], names: Sequence[Figure], source: Source, span: Span, language: str, rest: str
) -> bool:
    from factcheck.core.report_negation import negates

    if negates(rest, detect(rest) or "en") or negates(source.text[slice(*span)], language):
        return False
    held = [figure for figure in find_figures(source.text, span, None, language) if figure.kind == "number"]
    measured = [
        number
        for number in numbers
        if number.unit not in (None, "ordinal")
        and any(other.value == number.value and other.unit == number.unit for other in held)
    ]
    return bool(measured) and len(numbers) + len(names) > 1


def _best_passage(
    figures: Sequence[Figure], source: Source, language: str
) -> tuple[Span | None, list[Figure], dict[Span, Figure]]:
    """Return the passage with most of the figures, those it has not, and the rival numbers it has in their stead."""
    wanted = [figure for figure in figures if figure.kind != "date"]
    best: tuple[Span | None, list[Figure], dict[Span, Figure]] = (None, wanted, {})
    for span in sentence_windows(source.text):
        held = [f for f in find_figures(source.text, span, None, language) if f.kind == "number"]
        words = name_words([source.text[a:b] for _, (a, b) in words_with_keys(source.text, span)])
        text = source.text[span[0] : span[1]]
        lacking = [figure for figure in wanted if not _stands(figure, held, words, text)]
        if best[0] is None or len(lacking) < len(best[1]):
            best = (span, lacking, _rivals(lacking, held))
    return best


def _stands(figure: Figure, held: Sequence[Figure], words: frozenset[str], text: str) -> bool:
    if figure.kind == "name":
        return name_stands(figure, words, text, other_alphabet=True)
    return any(f.value == figure.value and (f.unit == figure.unit or not (f.unit and figure.unit)) for f in held)


def _rivals(lacking: Sequence[Figure], held: Sequence[Figure]) -> dict[Span, Figure]:
    out = {}
    for figure in lacking:
        same = [f for f in held if figure.unit and f.unit == figure.unit]
        if len({f.value for f in same}) == 1:
            out[figure.span] = same[0]
    return out


def _edit(figure: Figure, rival: Figure | None) -> Edit:
    if rival:
        return Edit("replace", figure.kind, "material", figure.text, rival.text, figure.span, rival.span)
    return Edit("insert", figure.kind, "material", figure.text, "", figure.span, (0, 0))


def _message(language: str, found: int, lacking: Sequence[Figure]) -> str:
    total = found + len(lacking)
    head = f"the origin is in {language_name(language)}, so the words were not compared"
    if not total:
        return head
    told = f"{head}; {found} of {total} numbers and names stand in it"
    return told + (": without " + ", ".join(repr(figure.text) for figure in lacking[:4]) if lacking else "")
