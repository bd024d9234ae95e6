"""Real quotations read one by one: every edit listed by annotators who never saw what the engine says of them.

``real_edits.jsonl`` is stand-off: documents of the shared archive by id and digest, spans as offsets in code points,
no text. A line: ``article``, ``span`` of the quotation in it, ``origin``, ``verdict`` (ok, altered, absent) and
``listings``, each a list of edits ``[words of the origin, words of the quotation, class]``, given as spans into
``origin`` and ``article`` (null: none); any of the listings is right. Classes: ``word`` is a change of words; ``style``
(spelling, numerals, abbreviations, a word joined or split), ``disfluency``, ``stage``, ``attribution``, ``citation`` and
``mark`` are what the policy calls minor or none. Neighbouring changed words with no kept word between them are one edit,
on both sides. ``sure``: the annotator held that two careful readers list the same.

Batch 1 are quotations of members in other offices' releases and of opinions in later ones, as in the shared e2e sets and
none of them in those. Batch 2 is looser: briefings, speeches that tell a story again, releases made from one template.
Batch 3 is a third sample of offices' releases and opinions. Batches 1 and 2 were annotated before anything was changed for
them, batch 3 when the engine was done: nothing was changed for it. Two labels were corrected: one by its text (a word put in that
the annotator had overlooked), one by the policy (lost apostrophes are a change, which the annotators were told to pass
over); one row was dropped (its window cut the passage).
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core.compare import compare
from factcheck.core.records import Judgement, Source
from factcheck.core.text import sha256_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Edit

ROWS = Path(__file__).with_name("real_edits.jsonl")
_AS_QUOTED = ("verbatim", "typographic", "editorial")
_AROUND = 300
"""Characters of the article on each side that the engine is shown as context."""


class Figures(NamedTuple):
    """How many rows there were, of how many the verdict was right, and of the altered ones every edit; what was wrong."""

    rows: int
    verdicts: int
    altered: int
    exact: int
    wrong: list[tuple[str, str, str]]

    @property
    def verdict(self) -> float:
        return self.verdicts / max(1, self.rows)

    @property
    def edits_exact(self) -> float:
        return self.exact / max(1, self.altered)


def rows() -> list[dict[str, Any]]:
    """Return the annotated rows."""
    return [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]


def texts(shared: Path, wanted: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Return the texts the rows are about, each proved by its digest.

    Raises:
        AssertionError: a text is not the one that was annotated.
    """
    digests = {row[name]: row[f"{name}_sha256"] for row in wanted for name in ("article", "origin")}
    held: dict[str, str] = {}
    for name in ("congress", "scotus", "whitehouse"):
        with gzip.open(shared / "data" / "archive" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                document = json.loads(line)
                if document["id"] in digests:
                    held[document["id"]] = document["text"]
    for name, digest in digests.items():
        assert sha256_text(held[name]) == digest, f"{name} is not the text that was annotated"
    return held


def measure(shared: Path, only: dict[str, Any] | None = None) -> Figures:
    """Judge every row that has the values asked for (``{"batch": 1}``) and count."""
    chosen = [row for row in rows() if all(row[name] == value for name, value in (only or {}).items())]
    held = texts(shared, chosen)
    verdicts = altered = exact = 0
    wrong: list[tuple[str, str, str]] = []
    for row in chosen:
        article, (start, end) = held[row["article"]], row["span"]
        source = Source(row["origin"], held[row["origin"]])
        around = article[max(0, start - _AROUND) : end + _AROUND]
        judged = compare(article[start:end], [source], cited=row["origin"], context=around)
        told = f"{judged.verdict}/{judged.severity} {[(e.source, e.quote) for e in judged.edits]}"
        right = verdict_agrees(row, judged)
        verdicts += right
        if not right:
            wrong.append((row["id"], row["verdict"], told))
        listings = [_words(row, listing, held) for listing in row["listings"]]
        if row["verdict"] == "altered" and any(kind == "word" for _, _, kind in listings[0]):
            altered += 1
            agrees = judged.verdict == "altered" and any(
                edits_agree(listing, judged.edits, article[start:end]) for listing in listings
            )
            exact += agrees
            if not agrees:
                wrong.append((row["id"], f"edits {listings[0]}", told))
    return Figures(len(chosen), verdicts, altered, exact, wrong)


def verdict_agrees(row: dict[str, Any], judged: Judgement) -> bool:
    """Whether the verdict is the annotator's, by any of the listings.

    What is only style may be minor or nothing, never material.
    """
    if row["verdict"] == "absent":
        return judged.verdict in ("not_found", "elsewhere")
    return any(_follows(listing, row["verdict"], judged) for listing in row["listings"])


def _follows(listing: list[Any], verdict: str, judged: Judgement) -> bool:
    kinds = {kind for *_, kind in listing}
    if "word" in kinds:
        return judged.verdict == "altered"
    if kinds & {"style", "disfluency", "stage"}:  # a direction that only the quotation has is its parenthesis
        return judged.severity != "material" and judged.verdict not in ("not_found", "elsewhere")
    # A bracket or an ellipsis may be abused, which only the verdict says.
    return judged.verdict == "altered" if verdict == "altered" else judged.verdict in _AS_QUOTED


def edits_agree(listing: list[tuple[str, str, str]], edits: tuple[Edit, ...], quote: str) -> bool:
    """Whether every change of words is listed, and nothing that was not read there."""
    told = fused(edits, quote)
    words = {(old, new) for old, new, kind in listing if kind == "word"}
    known = {(old, new) for old, new, _ in listing}
    return words <= {pair for pair, _ in told} and {pair for pair, grave in told if grave} <= known


def fused(edits: tuple[Edit, ...], quote: str) -> list[tuple[tuple[str, str], bool]]:
    """Join edits that neither a kept word nor the end of a sentence parts; each with whether it is more than typography."""
    out: list[tuple[tuple[str, str], bool]] = []
    last: Edit | None = None
    for edit in edits:
        pair, grave = (_fold(edit.source), _fold(edit.quote)), edit.severity != "none"
        if last is not None and grave and out[-1][1] and _beside(last, edit, quote):
            (old, new), _ = out[-1]
            out[-1] = ((f"{old} {pair[0]}".strip(), f"{new} {pair[1]}".strip()), True)
        else:
            out.append((pair, grave))
        last = edit
    return out


_BETWEEN = 4
"""Characters (a blank, a mark, quotation marks) that may stand between two edits with no word between them."""


def _beside(one: Edit, two: Edit, quote: str) -> bool:
    if any(mark in quote[one.quote_span[1] : two.quote_span[0]] for mark in ".!?"):
        return False
    apart = [b[0] - a[1] for a, b in ((one.quote_span, two.quote_span), (one.source_span, two.source_span))]
    return all(distance <= _BETWEEN for distance in apart) and min(apart) <= 2


def _words(row: dict[str, Any], listing: list[Any], held: dict[str, str]) -> list[tuple[str, str, str]]:
    def words(document: str, span: list[int] | None) -> str:
        return _fold(held[row[document]][span[0] : span[1]]) if span else ""

    return [(words("origin", old), words("article", new), kind) for old, new, kind in listing]


def _fold(text: str) -> str:
    plain = text.casefold().replace("’", "'").replace("-\n", "")
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", plain))
