"""Measures cited origins on the annotated set: ``python -m tests.corpus.citations_eval [SHARED] [-v]``.

The set (``citations.jsonl``) is stand-off: document id, digest, offsets of a quotation, the kind of origin that the
text cites for it, and the issuers that are right (any of them). The documents lie beside the checkout.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from factcheck.core.extraction import extract
from factcheck.core.known import issuer_names
from factcheck.core.text import sha256_text

HERE = Path(__file__).parent
SET = HERE / "citations.jsonl"


def documents(shared, wanted):
    """Return the texts of the wanted documents by id."""
    found = {}
    for name in ("congress", "whitehouse", "scotus"):
        with gzip.open(shared / "data" / "archive" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.split('"', 4)[3] in wanted:
                    document = json.loads(line)
                    found[document["id"]] = document["text"]
    return found


def same_issuer(given, wanted):
    """Is the issuer one of those wanted: the same body under another name, or a person of that last name?"""
    if given is None:
        return False
    folded = given.lower().replace("’", "'")
    names = {name.lower() for name in issuer_names(given)} | {folded}
    for one in wanted:
        other = one.lower().replace("’", "'")
        if other in names or folded.endswith(other) or folded.removeprefix("the ") == other.removeprefix("the "):
            return True
        if other in folded.split() or f" {other} " in f" {folded.replace(',', ' ')} ":
            return True
    return False


def overlap(a, b):
    """Return intersection over union of two spans."""
    inside = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return inside / (a[1] - a[0] + b[1] - b[0] - inside) if inside else 0.0


def measure(shared, verbose=False, fresh=None):
    """Return the counts over the set, or over its part annotated before (False) or after (True) the rules were made.

    The counts: claims, found, kind right, issuer right, both right, and a table per kind.
    """
    rows = [json.loads(line) for line in SET.read_text("utf-8").splitlines()]
    rows = [row for row in rows if fresh is None or row["fresh"] == fresh]
    texts = documents(shared, {row["doc"] for row in rows})
    counts, kinds = Counter(), Counter()
    claims = {}
    for row in rows:
        text = texts[row["doc"]]
        assert sha256_text(text) == row["sha256"], f"{row['doc']} is not the text that was annotated"
        if row["doc"] not in claims:
            claims[row["doc"]] = [c for c in extract(text).claims if c.citation is not None]
        span = row["start"], row["end"]
        best = max(claims[row["doc"]], key=lambda c: (overlap(c.span, span), c.type == "quotation"), default=None)
        found = best is not None and overlap(best.span, span) > 0.3
        kind = found and best.citation.kind == row["kind"]
        issuer = found and same_issuer(best.citation.issuer, row["issuer"])
        counts.update(claims=1, found=found, kind=kind, issuer=issuer, both=kind and issuer)
        kinds[row["kind"], "claims"] += 1
        kinds[row["kind"], "both"] += bool(kind and issuer)
        if verbose and not (kind and issuer):
            got = (best.citation.kind, best.citation.issuer, best.citation.reason) if found else None
            print(
                f"{row['doc']} {span}\n   want {row['kind']} {row['issuer']}\n   got  {got}\n   {text[max(0, span[0] - 120) : span[0] + 40]!r}"
            )
    return counts, kinds


def main():
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    shared = Path(arguments[0]) if arguments else HERE.parent.parent.parent / "shared"
    for name, fresh in (("made with", False), ("fresh", True), ("all", None)):
        counts, kinds = measure(shared, "-v" in sys.argv and fresh is not None, fresh)
        total = counts["claims"]
        shares = ", ".join(f"{key} {counts[key] / total:.3f}" for key in ("found", "kind", "issuer", "both"))
        print(f"{name}: {total} claims, {shares}")
        print(
            "  "
            + ", ".join(
                f"{kind} {kinds[kind, 'both']}/{kinds[kind, 'claims']}" for kind in sorted({k for k, _ in kinds})
            )
        )


if __name__ == "__main__":
    main()
