"""How fast claims are found: characters a second on one core, paired with one regular-expression pass.

    python benchmarks/extract.py FILE.jsonl [--repeat 3]

FILE holds one JSON object a line with a ``text``. Each round times both in turn, so that a busy machine slows both;
the ratio is what to compare between machines. The second table doubles a text: linear work costs twice as much.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from factcheck.core.extraction import extract

_PASS = re.compile(r"[“\"«„][^“”\"«»„\n]{1,2000}[”\"»“]|\b[A-Z]\w+(?:\s[A-Z]\w+)*\b|\b(?:said|says|told)\b")


def timed(work, texts: list[str]) -> float:
    """Return the processor seconds of one pass over the texts."""
    begin = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - begin


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file")
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    size = sum(map(len, texts))
    extract(texts[0])
    print(f"{len(texts)} texts, {size} characters")
    for _ in range(options.repeat):
        ours, theirs = timed(extract, texts), timed(_PASS.findall, texts)
        speeds = f"extract {size / ours:10,.0f} chars/s   one regex pass {size / theirs:12,.0f} chars/s"
        print(f"{speeds}   {ours / theirs:5.1f} x")
    whole = "\n\n".join(texts)
    for name, text in (("articles", whole[:100_000]), ("marks", '"' * 50_000), ("mixed marks", "“”\"'‘’«»„" * 5_600)):
        one, two = timed(extract, [text]), timed(extract, [text + text])
        print(f"{name:12} {len(text):7} characters {one:6.2f} s, doubled {two:6.2f} s: {two / one:4.2f} times")


if __name__ == "__main__":
    main()
