"""Train the ranker of candidate speakers and write ``factcheck/core/ranker_weights.py``.

    python scripts/train_ranker.py --archive ARCHIVE.jsonl.gz [--archive ...] [--seed 1]

Material, all of which may ship:
- ``scripts/training/written.txt``: sentences written for the purpose;
- ``scripts/training/archive.jsonl``: stand-off annotations (id, digest, offsets) made by hand over White House pages
  and congressional press releases, which are in the public domain;
The texts are only read where ``--archive`` names them. One run with one seed gives one file, byte for byte.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from factcheck.core.attribution import Attributor
from factcheck.core.candidates import candidates
from factcheck.core.cues import cues_of
from factcheck.core.quotations import find_quotations
from factcheck.core.tokens import Document

TARGET = os.path.join(os.path.dirname(HERE), "factcheck", "core", "ranker_weights.py")


def attributor_of(text: str) -> Attributor:
    """Return the attributor of an English text, quotations found."""
    document = Document(text, language="en")
    quotations, _ = find_quotations(document)
    return Attributor(document, cues_of("en"), quotations)


def example(attributor: Attributor, number: int, speaker: tuple[int, int] | None):
    """Return the candidates' features and the index of the right one, or None where it is no candidate."""
    options = candidates(attributor, attributor.sights[number])
    if speaker is None:
        return [option.features for option in options], [0]
    document = attributor.document
    right = []
    for k, option in enumerate(options[1:], 1):
        a, b = document.span(option.mention.first, option.mention.last)
        if min(b, speaker[1]) > max(a, speaker[0]):
            right.append(k)
    return ([option.features for option in options], right) if right else None


def written(path: str):
    """Yield examples from the sentences written for the purpose."""
    for raw in open(path, encoding="utf-8"):
        line = raw.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        text, speaker, silent = "", None, set()
        for sign in line:
            if sign == "{":
                start = len(text)
            elif sign == "}":
                speaker = (start, len(text))
            elif sign == "~":
                silent.add(len(text))
            else:
                text += sign
        attributor = attributor_of(text)
        for sight in attributor.sights:
            closed = attributor.closed(sight)
            after = sight.quotation.outer[-1][1]
            who = None if after in silent else speaker
            if closed is None and "~~" not in line:
                found = example(attributor, sight.number, who)
                if found:
                    yield found
                elif who:
                    print("no candidate:", line, file=sys.stderr)
            if closed is None:
                closed = attributor._ranked(sight)
                options = candidates(attributor, sight)
                if who:
                    for option in options[1:]:
                        a, b = attributor.document.span(option.mention.first, option.mention.last)
                        if min(b, who[1]) > max(a, who[0]):
                            closed = closed._replace(mention=option.mention, cue=option.cue, pattern="ranked")
                            break
                else:
                    closed = closed._replace(mention=None, cue=None, pattern="none")
            attributor.done.append(closed)


def texts_of(paths: list[str], wanted: set[str]) -> dict[str, str]:
    """Read the texts with these ids from archive files."""
    found = {}
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                if record["id"] in wanted:
                    found[record["id"]] = record["text"]
    return found


def annotated(path: str, texts: dict[str, str]):
    """Yield examples from stand-off annotations; a text whose digest differs is refused."""
    by_id: dict[str, list[dict]] = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        by_id.setdefault(record["id"], []).append(record)
    for doc_id, records in by_id.items():
        text = texts.get(doc_id)
        if text is None:
            continue
        if hashlib.sha256(text.encode()).hexdigest() != records[0]["sha256"]:
            raise SystemExit(f"{doc_id}: the text differs from the one annotated")
        labels = {tuple(r["quotation"]): (tuple(r["speaker"]) if r["speaker"] else None) for r in records}
        attributor = attributor_of(text)
        for sight in attributor.sights:
            key = (sight.quotation.start, sight.quotation.end)
            if key in labels:
                found = example(attributor, sight.number, labels[key])
                if found:
                    yield found
            attributor.done.append(attributor.closed(sight) or attributor._ranked(sight))


def train(examples, seed: int, rounds: int = 30, rate: float = 0.25, decay: float = 2e-3):
    """Softmax over the candidates of each example, stochastic gradient, L2; returns the mean of the weights."""
    rng = random.Random(seed)
    weights: dict[str, float] = {}
    total: dict[str, float] = {}
    steps = 0
    for turn in range(rounds):
        rng.shuffle(examples)
        step = rate / (1 + 0.15 * turn)
        for options, right, share in examples:
            scores = [sum(weights.get(name, 0.0) for name in option) for option in options]
            top = max(scores)
            odds = [math.exp(score - top) for score in scores]
            whole = sum(odds)
            good = sum(odds[k] for k in right)
            for k, option in enumerate(options):
                target = odds[k] / good if k in right else 0.0
                slope = step * share * (target - odds[k] / whole)
                if abs(slope) > 1e-6:
                    for name in option:
                        weights[name] = weights.get(name, 0.0) + slope
        for name in weights:
            weights[name] *= 1 - decay * step * 10
        if turn >= rounds // 2:
            steps += 1
            for name, weight in weights.items():
                total[name] = total.get(name, 0.0) + weight
    return {name: round(weight / steps, 3) for name, weight in sorted(total.items()) if abs(weight / steps) >= 0.01}


def main() -> None:
    """Read the material, train, write the weights, say how well they fit."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--archive", action="append", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--margin", type=float, default=-1.5, help="what nobody is given on top; news quotes more than releases"
    )
    parser.add_argument("--output", default=TARGET)
    options = parser.parse_args()
    folder = os.path.join(HERE, "training")
    names = ["archive.jsonl"]
    wanted = {json.loads(line)["id"] for name in names for line in open(os.path.join(folder, name), encoding="utf-8")}
    texts = texts_of(options.archive, wanted)
    examples = [(*pair, 1.0) for pair in written(os.path.join(folder, "written.txt"))]
    for name in names:
        examples += [(*pair, 1.0) for pair in annotated(os.path.join(folder, name), texts)]
    weights = train(examples, options.seed)
    fit = sum(
        max(range(len(o)), key=lambda k: sum(weights.get(n, 0.0) for n in o[k])) in right for o, right, _ in examples
    )
    print(
        f"{len(examples)} examples, {len(weights)} weights, {fit / max(1, len(examples)):.3f} fitted", file=sys.stderr
    )
    with open(options.output, "w", encoding="utf-8") as file:
        file.write('"""Weights of the ranker; written by ``scripts/train_ranker.py``, do not edit."""\n\n')
        file.write("from __future__ import annotations\n\n")
        file.write(f"MARGIN = {options.margin}\n")
        file.write("WEIGHTS: dict[str, float] = {\n")
        file.writelines(f"    {json.dumps(name, ensure_ascii=False)}: {weight},\n" for name, weight in weights.items())
        file.write("}\n")


if __name__ == "__main__":
    main()
