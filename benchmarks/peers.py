"""The same cases through this engine and through its peers, side by side.

    python -m venv peers && peers/bin/pip install krokai pagecite quotecheck rapidfuzz edlib
    python -m benchmarks.peers --peers-python peers/bin/python [--per-kind N] [--chains N] [--real]

Measured is the one question every tool answers: may this quotation run? Cases a house style decides are left
out. ``krokai``: verdict in its CLEAN list; ``quotecheck``: ``Match.ok``; ``pagecite``: status ``verified``. The
baselines are rapidfuzz ``partial_ratio >= 90``, an edlib infix distance of at most a tenth of the quotation, and
``str.find`` after folding case, white space and marks. A peer gets the cited source only; ours gets all the sources
of the case, as it would.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
import time
from typing import Any

from tests.corpus import real
from tests.corpus.gates import SEEDS, chain_cases, shared_folder, suite_cases
from tests.corpus.scoring import judge

RUNNER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peer_runner.py")


def cases_of(per_kind: int, chains: int) -> list[dict[str, Any]]:
    shared = shared_folder()
    made = chain_cases(shared, chains)
    if shared:
        base, hard = suite_cases(shared, per_kind)
        made = [*base, *hard, *made]
    return [case for case in made if case["expect"]["accept"] is not None]


def real_cases() -> list[dict[str, Any]]:
    """The labelled real quotations of the shared e2e sets whose origins are held: may they run?"""
    shared = shared_folder()
    if shared is None:
        return []
    tool, out = real.shared_tool(shared), []
    for name in real.SETS:
        path = shared / "data" / "e2e" / f"{name}.dev.jsonl"
        with open(path, encoding="utf-8") as lines:
            gold = {row["case_id"]: row["expected"]["verdict"] for row in map(json.loads, lines)}
        for line in real.inputs(tool, shared, name):
            case = json.loads(line)
            case["expect"] = {"accept": gold[case["id"]] in ("verbatim", "verbatim_marks")}
            out.append(case)
    return out


def run_peers(python: str, cases: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        given, answers = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
        with open(given, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(case) + "\n" for case in cases)
        subprocess.run([python, RUNNER, given, answers], check=True, stdout=subprocess.DEVNULL)
        with open(answers, encoding="utf-8") as lines:
            return {row["id"]: row for row in map(json.loads, lines)}


def ours(cases: list[dict[str, Any]], rows: dict[str, dict[str, Any]]) -> None:
    for case in cases:
        begin = time.perf_counter()
        accept = judge(case).accept
        row = rows.setdefault(case["id"], {"accept": {}, "seconds": {}})
        row["seconds"]["factcheck"] = time.perf_counter() - begin
        row["accept"]["factcheck"] = accept


def table(cases: list[dict[str, Any]], rows: dict[str, dict[str, Any]]) -> str:
    names = ["factcheck", *[n for n in next(iter(rows.values()))["accept"] if n != "factcheck"]]
    counts: dict[str, collections.Counter[str]] = {name: collections.Counter() for name in names}
    for case in cases:
        for name in names:
            said, wanted = rows[case["id"]]["accept"].get(name), case["expect"]["accept"]
            counts[name]["right"] += said is wanted
            counts[name]["must" if not wanted else "may"] += 1
            counts[name]["false_accept"] += said is True and not wanted
            counts[name]["false_refusal"] += said is not True and bool(wanted)
            counts[name]["broke"] += said is None
    lines = [
        "| tool | accept or refuse right | false accepts | false refusals | no answer | ms a case |",
        "|---|---|---|---|---|---|",
    ]
    for name, c in counts.items():
        each = 1e3 * sum(rows[case["id"]]["seconds"].get(name, 0.0) for case in cases) / max(1, len(cases))
        accepts = f"{c['false_accept']} of {c['must']} ({c['false_accept'] / max(1, c['must']):.3f})"
        refusals = f"{c['false_refusal']} of {c['may']} ({c['false_refusal'] / max(1, c['may']):.3f})"
        lines.append(
            f"| {name} | {c['right'] / max(1, len(cases)):.3f} | {accepts} | {refusals} | {c['broke']} | {each:.2f} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers-python", default="", help="Python of the environment the peers are installed in")
    parser.add_argument("--per-kind", type=int, default=3)
    parser.add_argument("--chains", type=int, default=300)
    parser.add_argument("--real", action="store_true", help="the labelled real quotations instead of made ones")
    args = parser.parse_args()
    cases = real_cases() if args.real else cases_of(args.per_kind, args.chains)
    rows = run_peers(args.peers_python, cases) if args.peers_python else {}
    ours(cases, rows)
    kind = "real quotations" if args.real else f"made cases, seeds {', '.join(map(str, SEEDS))}"
    print(f"{len(cases)} {kind}\n\n{table(cases, rows)}")


if __name__ == "__main__":
    sys.exit(main())
