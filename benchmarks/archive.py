"""What keeping costs: import throughput and memory, verify beside sha256sum, opening and reading, find.

    python benchmarks/archive.py            # about 250 MB of made-up captures
    python benchmarks/archive.py --mb 1000  # the archive of the promise: verify at half of sha256sum's speed or more

Times are taken in turn in one run (ours, theirs, ours, theirs ...) and the best of each is compared.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import tempfile
import time

from factcheck.archives.bulk_import import import_json_lines
from factcheck.archives.keeper import Keeper
from factcheck.archives.scan import warc_files
from factcheck.archives.warcs import Exchange, Hop
from factcheck.core.records import Capture, Reading
from factcheck.pipeline.indexing import update_index
from factcheck.pipeline.keeping import verify_archive
from factcheck.pipeline.opening import open_archive

WHEN = "2031-03-05T10:00:00Z"
WORDS = (
    "the a of to and in that is was for on it with as his be at by had not are but from or have an they which".split()
)


def sentence(chance: random.Random, length: int) -> str:
    return " ".join(
        chance.choice(WORDS) if chance.random() < 0.6 else f"w{chance.randrange(40000)}" for _ in range(length)
    )


def documents(path: str, count: int, chance: random.Random) -> None:
    with open(path, "w", encoding="utf-8") as file:
        for n in range(count):
            text = ". ".join(sentence(chance, 20) for _ in range(55))
            row = {"id": f"d{n}", "kind": "statement", "date": "2031-03-04", "author": f"Office {n % 50}", "text": text}
            file.write(json.dumps(row) + "\n")


def captures(folder: str, megabytes: int, chance: random.Random) -> None:
    """Pages of half a megabyte, each with a text of 20 kB."""
    with Keeper(folder) as keeper:
        for n in range(megabytes * 2):
            text = sentence(chance, 3000)
            body = b"<p>" + text.encode() + b"</p>" + chance.randbytes(480_000)
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
            hop = Hop(f"https://h{n % 40}.example/{n}", WHEN, b"GET / HTTP/1.1\r\n\r\n", head, body)
            draft = Capture("", "", "", WHEN, "", "primary", "whole", "statement", url=hop.url)
            keeper.keep(draft, Exchange((hop,), "text/html", {}), Reading(text, "bench/1"))


def timed(work, *args) -> float:
    start = time.perf_counter()
    work(*args)
    return time.perf_counter() - start


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def show_import(root: str, chance: random.Random) -> None:
    source = os.path.join(root, "in.jsonl")
    documents(source, 5000, chance)
    folder, before = os.path.join(root, "bulk"), peak_mb()
    took = timed(import_json_lines, folder, source, WHEN)
    size = os.path.getsize(source) / 1e6
    print(f"import   {5000 / took:8.0f} documents/s  {size / took:6.1f} MB/s  memory +{peak_mb() - before:.0f} MB")
    took = timed(update_index, open_archive(folder))
    print(f"index    {5000 / took:8.0f} documents/s  {size / took:6.1f} MB/s  memory +{peak_mb() - before:.0f} MB")


def show_verify(root: str, megabytes: int, chance: random.Random, rounds: int) -> None:
    folder = os.path.join(root, "pages")
    took = timed(captures, folder, megabytes, chance)
    print(f"keep     {megabytes * 2 / took:8.0f} pages/s of 0.5 MB")
    files = [os.path.join(folder, name) for name in warc_files(folder)]
    size = sum(os.path.getsize(name) for name in files) / 1e6

    def sha256sum() -> None:
        subprocess.run(["sha256sum", *files], stdout=subprocess.DEVNULL, check=True)

    def verify() -> None:
        assert not verify_archive(folder, read_again=False).damage

    ours, theirs = [], []
    for _ in range(rounds):
        theirs.append(timed(sha256sum))
        ours.append(timed(verify))
    ratio = min(theirs) / min(ours)
    print(f"verify   {size / min(ours):8.0f} MB/s   sha256sum {size / min(theirs):6.0f} MB/s   speed ratio {ratio:.2f}")
    start = time.perf_counter()
    archive = open_archive(folder)
    opened = time.perf_counter() - start
    some = archive.captures()[:15]
    took = timed(lambda: [archive.evidence(capture) for capture in some])
    print(f"open     {1000 * opened:8.1f} ms for {len(archive.captures())} captures; 15 texts {1000 * took:.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=int, default=250)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        chance = random.Random(1)
        show_import(root, chance)
        show_verify(root, given.mb, chance, given.rounds)


if __name__ == "__main__":
    main()
