"""How many interpreter starts does a command cost? Paired in one run: every round times them all in turn.

    python benchmarks/startup.py [rounds]

Goals: ``--version`` at most 3 starts, the seed checked offline as JSON at most 8, as ``full`` at most 14.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = str(ROOT / "examples" / "seed" / "article.txt")
BASE = [sys.executable, "-c", "pass"]
COMMANDS = {
    "--version": ([sys.executable, "-m", "factcheck", "--version"], 3),
    "check --format json": ([sys.executable, "-m", "factcheck", "check", SEED, "--offline", "--format", "json"], 8),
    "check --format full": ([sys.executable, "-m", "factcheck", "check", SEED, "--offline", "--format", "full"], 14),
}


def seconds(command: list[str]) -> float:
    """Wall seconds of one run."""
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return time.perf_counter() - began


def main() -> int:
    """Print a row a command; exit 1 where a goal is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for command, _ in COMMANDS.values():
        seconds(command)
    ratios: dict[str, list[float]] = {name: [] for name in COMMANDS}
    bases = []
    for _ in range(rounds):
        base = seconds(BASE)
        bases.append(base)
        for name, (command, _goal) in COMMANDS.items():
            ratios[name].append(seconds(command) / base)
    print(f"python -c pass: median {statistics.median(bases) * 1000:.1f} ms over {rounds} rounds")
    missed = False
    for name, (_, goal) in COMMANDS.items():
        median = statistics.median(ratios[name])
        missed |= median > goal
        verdict = "ok" if median <= goal else "MISSED"
        print(f"{name:22} {median:5.2f} starts (goal {goal}) {verdict}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
