"""One quotation against one or more texts: the facade of the verbatim engine.

The cited origin is asked first; the others only where it has not got the words, because readouts repeat whole
sentences from meeting to meeting and a better match in another document proves nothing against the cited one.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.core.editing_marks import read, signals
from factcheck.core.edits import Reader
from factcheck.core.folding import fold
from factcheck.core.language import differs, guess_language, language_at
from factcheck.core.lexicon import lexicon
from factcheck.core.locating import cross_block, locate, without_block
from factcheck.core.records import Edit, Judgement
from factcheck.core.search import look_up
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.core.verdicts import describe, is_found, judge, score_of, severity_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.editing_marks import Quotation
    from factcheck.core.edits import Reading
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.locating import Placing
    from factcheck.core.records import Source


class _Try(NamedTuple):
    """What came of one source."""

    source: Source
    placing: Placing | None
    reading: Reading | None
    judgement: Judgement | None
    lex: Lexicon


def compare(
    quote: str,
    sources: Sequence[Source],
    *,
    cited: str | None = None,
    context: str = "",
    profile: str = "reuters",
) -> Judgement:
    """Compare a quotation with its cited source first, then with the others.

    Args:
        quote: the words as printed between the marks, the marks left out.
        sources: the texts held; order decides between equals.
        cited: the id of the source the article names; None where any of them will do.
        context: the article's words around the quotation, for signals such as "(citation omitted)".
        profile: the house style that decides minor edits.

    Returns:
        The judgement; ``spans`` and the source sides of edits point into the source named by ``source_id``.

    Raises:
        UsageError: where the profile is not known.
    """
    return _compare(read(quote), sources, cited, context, profile)


def _compare(
    quotation: Quotation, sources: Sequence[Source], cited: str | None, context: str, profile: str
) -> Judgement:
    disclosed = signals(context, quotation.text) if context else frozenset()
    named = [source for source in sources if source.id == cited]
    others = [source for source in sources if source.id != cited]
    if not named:
        return _among(quotation, others, disclosed, profile)
    tries = [_compare_one(quotation, source, disclosed, profile) for source in named]
    best = _best(tries)
    if best.judgement is not None and not doubtful(best.judgement):
        return _with_other_half(quotation, best, others, disclosed) or best.judgement
    found = [_compare_one(quotation, source, disclosed, profile) for source in others]
    elsewhere = _best(found) if found else None
    if best.judgement is not None:
        if elsewhere is not None and elsewhere.judgement is not None and elsewhere.judgement.severity == "none":
            return _elsewhere(elsewhere.judgement)
        return _with_other_half(quotation, best, others, disclosed) or best.judgement
    if elsewhere is not None and elsewhere.judgement is not None and not _poor(elsewhere.judgement):
        return _elsewhere(elsewhere.judgement)
    spliced = next((done for one in tries if (done := _with_other_half(quotation, one, others, disclosed))), None)
    if spliced is None and elsewhere is not None and elsewhere.judgement is not None:
        return _elsewhere(elsewhere.judgement)
    return spliced or _absent(quotation, named)


def _among(quotation: Quotation, sources: list[Source], disclosed: frozenset[str], profile: str) -> Judgement:
    """Judge where no source is named: the best of them counts."""
    if not sources:
        return Judgement(verdict="unavailable", message="no text to compare with")
    tries = []
    for source in sources:
        tries.append(_compare_one(quotation, source, disclosed, profile))
        judgement = tries[-1].judgement
        if judgement is not None and judgement.verdict == "verbatim":
            break
    best = _best(tries)
    return best.judgement or _absent(quotation, sources)


_PASSAGE = 2000
"""Characters of a passage that show which language it is in."""


def _compare_one(quotation: Quotation, source: Source, disclosed: frozenset[str], profile: str) -> _Try:
    language = source.language or _language(source.text)
    placings = locate(quotation, fold(source.text))
    if not placings:
        return _Try(source, None, None, None, lexicon(language))
    first = placings[0].pieces
    start, end = min(piece.start for piece in first), max(piece.end for piece in first)
    lex = lexicon(language_at(source.text, start, min(end, start + _PASSAGE), language))
    placing, reading = _mildest([(one, Reader(quotation, source.text, lex, disclosed).read(one)) for one in placings])
    if not is_found(reading, quotation, source.text, lex):
        return _Try(source, placing, reading, None, lex)
    judgement = judge(reading, quotation, source, profile)
    if placing.alternatives:
        judgement = judgement._replace(alternatives=placing.alternatives)
    return _Try(source, placing, reading, judgement, lex)


def _mildest(readings: list[tuple[Placing, Reading]]) -> tuple[Placing, Reading]:
    """Return the reading with the least grave change; then the one with fewest words changed, then the first."""
    return min(readings, key=lambda pair: (-_GRAVITY[severity_of(pair[1].edits)], -pair[1].matched + pair[1].passage))


_DOUBT = 90
"""Percent of words; a cited origin that agrees less may be the wrong one, if another has the words unchanged."""


_POOR = 80
"""Percent of words; another origin that agrees less has only a part of a quotation joined from two."""


def doubtful(judgement: Judgement) -> bool:
    """Tell whether a passage differs so much that another text with the very words is what was quoted."""
    return judgement.severity == "material" and _agreement(judgement) < _DOUBT


def _poor(judgement: Judgement) -> bool:
    return judgement.severity == "material" and _agreement(judgement) < _POOR


def _agreement(judgement: Judgement) -> float:
    """Return matched words in percent, before the caps of the score."""
    counts = judgement.words
    return 100 * counts.matched / max(counts.quote, counts.passage, 1) if counts else 0.0


_GRAVITY = {"none": 2, "minor": 1, "material": 0}


def _best(tries: list[_Try]) -> _Try:
    """Return the first of those that agree best."""
    return max(
        tries,
        key=lambda one: (
            (-1, 0) if one.judgement is None else (_GRAVITY[one.judgement.severity], one.judgement.score or 0)
        ),
    )


@lru_cache(maxsize=256)
def _language(text: str) -> str:
    return guess_language(text[:2000].lower().split()[:300])


def _elsewhere(judgement: Judgement) -> Judgement:
    return judgement._replace(verdict="elsewhere", accept=False, flags=(*judgement.flags, "misattributed"))


def _with_other_half(
    quotation: Quotation, one: _Try, others: list[Source], disclosed: frozenset[str]
) -> Judgement | None:
    """Judge a quotation that joins words of the cited origin with words of another one."""
    if one.placing is None or not others or (one.judgement is not None and one.judgement.severity != "material"):
        return None
    for source in others:
        block = cross_block(quotation, one.placing, fold(source.text))
        if block is None:
            continue
        rest = without_block(quotation, one.placing, block)
        if rest is None:
            continue
        reading = Reader(quotation, one.source.text, one.lex, disclosed).read(rest)
        start, end = quotation.atoms[block[0]].start, quotation.atoms[block[1] - 1].end
        place = reading.spans[0][1] if block[0] else reading.spans[0][0]
        words = quotation.text[start:end]
        edits = (*reading.edits, Edit("insert", "splice", "material", words, "", (start, end), (place, place)))
        judged = judge(reading, quotation, one.source, "reuters")
        counts = judged.words
        return judged._replace(
            verdict="altered",
            severity="material",
            accept=False,
            score=score_of(counts, "material", "altered") if counts else None,
            edits=edits,
            flags=tuple(dict.fromkeys((*judged.flags, "splice", "misattributed"))),
            message=f"{describe(edits)} (from {source.id})",
        )
    return None


def _absent(quotation: Quotation, sources: list[Source]) -> Judgement:
    """Judge a quotation whose words are in none of the sources that count."""
    for source in sources:
        if differs(quotation.text, source.text, source.language):
            from factcheck.core.other_language import judge_translation

            translated = judge_translation(quotation.text, source)
            if translated is not None:
                return translated
    if any(source.completeness != "whole" for source in sources):
        return Judgement(verdict="incomplete", message="not in the part of the origin that is held")
    read_words = sum(fold(source.text).search.count(" ") - 1 for source in sources)
    return Judgement(verdict="not_found", accept=False, message=f"not in the {max(read_words, 0):,} words held")


_TOGETHER = 8
"""Quotations; fewer are found sooner one by one."""


def compare_many(quotes: Sequence[str], source: Source, *, profile: str = "reuters") -> list[Judgement]:
    """Compare many quotations with one text, looking for all of them in one pass.

    The same judgements as :func:`compare` gives one by one; for hundreds of quotations and a large text it takes
    a fraction of the time.
    """
    folded = fold(source.text)
    quotations = [read(quote) for quote in quotes]
    if len(quotes) >= _TOGETHER:
        look_up(quotations, folded)
    try:
        return [_compare(quotation, [source], source.id, "", profile) for quotation in quotations]
    finally:
        folded.known.clear()
