"""Runs the peers over cases; started by ``benchmarks.peers`` with the Python of the environment they live in.

Knows nothing of this project. Reads JSON Lines ``{"id", "quote", "sources", "cited"}`` and writes one line a case:
``{"id", "accept": {peer: true, false or null}, "seconds": {peer: s}}``. Only the cited source is shown to a peer.
"""

import json
import os
import shutil
import sys
import tempfile
import time


def krokai(quote, text):
    from krokai.corpus import Corpus
    from krokai.verdicts import CLEAN
    from krokai.verify import check

    folder = tempfile.mkdtemp()
    try:
        with open(os.path.join(folder, "origin.txt"), "w", encoding="utf-8") as file:
            file.write(text)
        return check(quote, Corpus([folder]))[0] in CLEAN
    finally:
        shutil.rmtree(folder)


def quotecheck(quote, text):
    from quotecheck import check

    return check(quote, text).ok


def pagecite(quote, text):
    from pagecite.verify import VERIFIED, check_quote

    return check_quote(quote, [1], [text]).status == VERIFIED


def partial_ratio_90(quote, text):
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(quote.casefold(), text.casefold()) >= 90


def edlib_10_percent(quote, text):
    import edlib

    return edlib.align(quote.casefold(), text.casefold(), mode="HW", task="distance")["editDistance"] <= 0.1 * len(
        quote
    )


def find_folded(quote, text):
    def fold(words):
        return " ".join(words.casefold().replace("’", "'").replace("“", '"').replace("”", '"').split())

    return fold(quote).rstrip(".,") in fold(text)


PEERS = (krokai, quotecheck, pagecite, partial_ratio_90, edlib_10_percent, find_folded)


def main(cases, answers):
    with open(cases, encoding="utf-8") as lines, open(answers, "w", encoding="utf-8") as out:
        for line in lines:
            case = json.loads(line)
            text = next((s["text"] for s in case["sources"] if s["id"] == case["cited"]), case["sources"][0]["text"])
            accept, seconds = {}, {}
            for peer in PEERS:
                begin = time.perf_counter()
                try:
                    accept[peer.__name__] = bool(peer(case["quote"], text))
                except Exception as error:  # a peer that breaks is shown as such, not hidden  # noqa: BLE001
                    accept[peer.__name__] = None
                    sys.stderr.write(f"{peer.__name__} {case['id']}: {error!r}\n")
                seconds[peer.__name__] = time.perf_counter() - begin
            out.write(json.dumps({"id": case["id"], "accept": accept, "seconds": seconds}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
