"""Fetches one URL in a process of its own and says what it cost: ``python -m tests.hostile.measure URL PORT``."""

from __future__ import annotations

import json
import subprocess
import sys
import time


def cost(url: str, port: int) -> dict[str, object]:
    """Outcome, seconds and peak memory (MB, the whole process) of a fetch in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.measure", url, str(port)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def peak_mb() -> float:
    """The most memory this process has held; ``ru_maxrss`` would count the parent it was forked from."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def main(url: str, port: str) -> None:
    from factcheck.archives.fetch import Fetcher
    from factcheck.archives.policy import Policy

    rules = Policy(ports=(int(port),), allow_addresses=("127.0.0.1/32",), deadline=5.0, pace=0.0)
    fetcher = Fetcher(rules)
    start = time.monotonic()
    got = fetcher.fetch(url)
    print(
        json.dumps(
            {
                "reason": got.problem.reason if got.problem else None,
                "truncated": got.truncated,
                "content": len(got.content),
                "seconds": time.monotonic() - start,
                "mb": peak_mb(),
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
