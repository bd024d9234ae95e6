"""How well ``compare_report`` tells true reports from false ones: made from sentences of the shared archive.

    python -m benchmarks.reported ARCHIVE.jsonl.gz [--cases N] [--seed S] [--errors N]

A true report is a sentence of a document retold: first person made third, a tenth of its words left out, some words
said otherwise. A false one has one figure, date, name or "not" changed on top of that, or is a sentence of another
document. Prints, for each kind, how many got which verdict; an accusation of a true report is the worst outcome.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import random
import re
import sys
import time

from factcheck.core.figures import find_figures
from factcheck.core.records import Source
from factcheck.core.reported import compare_report

SYNONYMS = {
    "help": "assist",
    "important": "significant",
    "many": "numerous",
    "people": "citizens",
    "begin": "start",
    "need": "require",
    "work": "effort",
    "ensure": "guarantee",
    "announced": "unveiled",
    "country": "nation",
    "support": "backing",
    "during": "in",
    "also": "further",
    "continue": "keep on",
    "make": "create",
    "large": "big",
    "provide": "give",
    "including": "among them",
}
PERSONS = {
    "I": "he",
    "we": "they",
    "We": "They",
    "our": "their",
    "my": "his",
    "our,": "their,",
    "us": "them",
    "me": "him",
}
OTHER_NAMES = ("Canada", "Havana", "Jefferson", "Ohio", "Madrid")


def sentences(text: str) -> list[str]:
    out = []
    for paragraph in re.split(r"\n\s*\n", text):
        out += re.split(r"(?<=[.!?])\s+(?=[A-Z])", " ".join(paragraph.split()))
    return [
        s
        for s in out
        if 10 <= len(s.split()) <= 40 and s[0].isupper() and s[-1] == "." and not re.search(r"[\[\]\"“”|*_]", s)
    ]


def retold(sentence: str, rng: random.Random) -> str:
    words = sentence.rstrip(".").split()
    out = []
    for word in words:
        if len(word) < 5 and word.islower() and word not in ("not", "no", "nor") and rng.random() < 0.1:
            continue
        out.append(PERSONS.get(word) or (SYNONYMS[word] if word in SYNONYMS and rng.random() < 0.7 else word))
    return " ".join(out)


def number_changed(claim: str, rng: random.Random) -> str | None:
    found = [
        f for f in find_figures(claim) if f.kind == "number" and f.text[:1].isdigit() and f.unit and f.unit != "ordinal"
    ]
    if not found:
        return None
    figure = rng.choice(found)
    digits = re.match(r"[\d.,]*\d", figure.text)
    if not digits:
        return None
    old = digits.group()
    new = str(rng.randrange(2, 9)) + old[1:]
    new = new if new != old else ("9" if old[0] != "9" else "4") + old[1:]
    return claim[: figure.span[0]] + new + claim[figure.span[0] + len(old) :]


def date_changed(claim: str, rng: random.Random) -> str | None:
    months = "January February March April May June July August September October November December".split()
    match = re.search(rf"\b(?:{'|'.join(months)})\b", claim)
    if not match or not any(f.kind == "date" for f in find_figures(claim)):
        return None
    return claim[: match.start()] + rng.choice([m for m in months if m != match.group()]) + claim[match.end() :]


def name_changed(claim: str, rng: random.Random) -> str | None:
    found = [
        f
        for f in find_figures(claim)
        if f.kind == "name" and len(f.text.split()) == 1 and len(f.text) > 4 and f.span[0] > 20
    ]
    if not found:
        return None
    figure = rng.choice(found)
    return claim[: figure.span[0]] + rng.choice(OTHER_NAMES) + claim[figure.span[1] :]


def negated(claim: str, _rng: random.Random) -> str | None:
    if re.search(r"\bnot\b|n't|\bno\b|never", claim):
        return None
    match = re.search(r"\b(?:will|is|are|has|have|can|should|was|were) (?=\w)", claim)
    return claim[: match.end()] + "not " + claim[match.end() :] if match else None


FALSE = {"number": number_changed, "date": date_changed, "name": name_changed, "negation": negated}


def make(docs: list[dict], cases: int, seed: int):
    rng = random.Random(seed)
    docs = [d for d in docs if len(d["text"]) > 1500]
    made = collections.Counter()
    for _ in range(cases * 40):
        doc = rng.choice(docs)
        pool = sentences(doc["text"])
        if not pool:
            continue
        claim = retold(rng.choice(pool), rng)
        kind = rng.choice(["true", "absent", *FALSE])
        if made[kind] >= cases:
            continue
        if kind == "absent":
            other = rng.choice([d for d in docs[:400] if d["id"] != doc["id"]])
            yield kind, claim, other
        elif kind == "true":
            yield kind, claim, doc
        else:
            changed = FALSE[kind](claim, rng)
            if changed is None or changed == claim:
                continue
            yield kind, changed, doc
        made[kind] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", nargs="+")
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    docs = []
    for path in args.archive:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            docs += [json.loads(line) for _, line in zip(range(3000), lines, strict=False)]
    table: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    wrong, spent, size = [], 0.0, 0
    for kind, claim, doc in make(docs, args.cases, args.seed):
        begin = time.perf_counter()
        judged = compare_report(claim, [Source(doc["id"], doc["text"])])
        spent += time.perf_counter() - begin
        size += len(doc["text"])
        table[kind][judged.verdict] += 1
        good = {"true": ("reported_agrees",), "absent": ("not_found",)}.get(kind, ("reported_differs",))
        if judged.verdict not in good:
            wrong.append(
                (kind, judged.verdict, [(e.type, e.quote, e.source) for e in judged.edits], judged.message, claim)
            )
    for kind, counts in table.items():
        print(f"{kind:10} {dict(counts)}")
    each = spent / max(1, sum(sum(c.values()) for c in table.values()))
    print(f"{each * 1e3:.2f} ms a report, {size / max(spent, 1e-9) / 1e6:.1f} MB/s")
    for row in wrong[: args.errors]:
        print("-", *row, sep=" | ")


if __name__ == "__main__":
    sys.exit(main())
