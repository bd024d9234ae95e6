"""How many interpreter starts does a command cost? Paired in one run: every round times them all in turn.

    python benchmarks/startup.py [rounds]

Goals: ``--version`` at most 3 starts, the seed checked offline as JSON at most 8, as ``full`` at most 14.

Two measures, each against ``python -c pass``: the median of the rounds' ratios in wall time, which the goals are
for, and the ratio of the least processor times, which a busy machine disturbs least. What is measured is the
installed program's cost: the code is compiled first, and read from its compiled form.
"""

from __future__ import annotations

import compileall
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SEED = str(ROOT / "examples" / "seed" / "article.txt")
BASE = [sys.executable, "-c", "pass"]
COMMANDS = {
    "--version": ([sys.executable, "-m", "factcheck", "--version"], 3),
    "check --format json": ([sys.executable, "-m", "factcheck", "check", SEED, "--offline", "--format", "json"], 8),
    "check --format full": ([sys.executable, "-m", "factcheck", "check", SEED, "--offline", "--format", "full"], 14),
}
ENVIRON = {
    name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
}


class Cost(NamedTuple):
    """Seconds of one run: on the clock, and of the processor (its own and the kernel's for it)."""

    wall: float
    cpu: float


def cost(command: list[str]) -> Cost:
    """What one run costs."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=ENVIRON, capture_output=True, check=False)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def main() -> int:
    """Print a row a command; exit 1 where a goal is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    compileall.compile_dir(ROOT / "factcheck", quiet=1)
    for command, _ in COMMANDS.values():
        cost(command)
    bases: list[Cost] = []
    costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        bases.append(cost(BASE))
        for name, (command, _goal) in COMMANDS.items():
            costs[name].append(cost(command))
    least = min(base.cpu for base in bases)
    wall = statistics.median(base.wall for base in bases)
    print(f"python -c pass: median {wall * 1000:.1f} ms, least processor time {least * 1000:.1f} ms, {rounds} rounds")
    missed = False
    for name, (_, goal) in COMMANDS.items():
        median = statistics.median(one.wall / base.wall for one, base in zip(costs[name], bases, strict=True))
        processor = min(one.cpu for one in costs[name]) / least
        missed |= median > goal
        verdict = "ok" if median <= goal else "MISSED"
        print(f"{name:22} {median:5.2f} starts (goal {goal}) {verdict:6} processor {processor:5.2f}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
