"""How a run over a suite is scored: the same definitions as the shared score_compare.py, as a function.

accept: right accept or refuse, cases a house style decides (accept null) left out. edits: the exact list, among altered
and editorial cases. spans: within two characters at each end. flags: recall of the expected ones.
"""

from __future__ import annotations

import collections
import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core.compare import compare
from factcheck.core.records import Judgement, Source

if TYPE_CHECKING:
    from collections.abc import Iterable

Case = dict[str, Any]


class Score(NamedTuple):
    """Ratios (0 to 1) with their counts, the false accepts and refusals, and what went wrong."""

    cases: int
    right: dict[str, tuple[int, int]]
    false_accepts: int
    must_refuse: int
    false_refusals: int
    may_run: int
    wrong: list[tuple[str, str, str, str, str]]

    def ratio(self, name: str) -> float:
        right, total = self.right.get(name, (0, 0))
        return right / total if total else 1.0


def judge(case: Case, profile: str = "reuters") -> Judgement:
    """Run the engine on one case of a suite."""
    sources = [Source(source["id"], source["text"]) for source in case["sources"]]
    return compare(case["quote"], sources, cited=case.get("cited"), context=case.get("context") or "", profile=profile)


def fold(text: str | None) -> str:
    """Return the words of an edit, caseless, for comparing edit lists."""
    plain = unicodedata.normalize("NFKC", text or "").casefold().replace("’", "'")
    return " ".join(re.findall(r"[^\W_]+(?:['’.,-][^\W_]+)*|[%$€£]", plain))


def score(cases: Iterable[Case]) -> Score:
    """Judge every case and count."""
    right: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0])
    wrong: list[tuple[str, str, str, str, str]] = []
    counts: collections.Counter[str] = collections.Counter()
    for case in cases:
        judged, expect = judge(case), case["expect"]
        counts["cases"] += 1
        if expect["accept"] is not None:
            key = "may_run" if expect["accept"] else "must_refuse"
            counts[key] += 1
            counts["false_refusal"] += bool(expect["accept"]) and judged.accept is not True
            counts["false_accept"] += not expect["accept"] and judged.accept is True
        for name, ok in _checks(expect, judged):
            right[name][0] += ok
            right[name][1] += 1
            if not ok:
                told = f"{judged.verdict}/{judged.severity} {[(e.op, e.quote, e.source) for e in judged.edits][:5]} {judged.flags}"
                wrong.append((case["id"], name, f"{expect['verdict']}/{expect['severity']}", told, case["quote"]))
    return Score(
        counts["cases"],
        {name: (a, b) for name, (a, b) in right.items()},
        counts["false_accept"],
        counts["must_refuse"],
        counts["false_refusal"],
        counts["may_run"],
        wrong,
    )


def _checks(expect: Case, judged: Judgement) -> Iterable[tuple[str, bool]]:
    if expect["accept"] is not None:
        yield "accept", judged.accept == expect["accept"]
    yield "verdict", judged.verdict == expect["verdict"]
    if expect["verdict"] == "altered":
        yield "severity", judged.severity == expect["severity"]
    if expect["verdict"] in ("altered", "editorial") and expect["edits"]:
        wanted = {(e["op"], fold(e.get("quote")), fold(e.get("source"))) for e in expect["edits"]}
        yield "edits", wanted == {(e.op, fold(e.quote), fold(e.source)) for e in judged.edits}
    if expect.get("spans"):
        pairs = list(zip(sorted(judged.spans), sorted(expect["spans"]), strict=False))
        near = all(abs(a[0] - b[0]) <= 2 and abs(a[1] - b[1]) <= 2 for a, b in pairs)
        yield "spans", len(judged.spans) == len(expect["spans"]) and near
    for flag in expect.get("flags") or []:
        yield "flags", flag in judged.flags


def shared_suite(
    shared: Any, texts: dict[str, str], seed: int, per_kind: int, kinds: Iterable[str] | None = None
) -> list[Case]:
    """Make a suite with the shared generator, imported from where it lies; kinds it cannot make are left out."""
    import importlib.util
    import random

    spec = importlib.util.spec_from_file_location("make_verbatim_suite", shared / "tools" / "make_verbatim_suite.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    maker = module.Gen(texts, seed)
    cases: list[Case] = []
    for kind in kinds or module.KINDS:
        made = 0
        for attempt in range(60 * per_kind):
            if made == per_kind:
                break
            maker.rng = random.Random(f"{seed}/{kind}/{attempt}")
            try:
                case = getattr(maker, "k_" + kind)()
            except (LookupError, ValueError, IndexError, AttributeError):
                continue
            held = {source["id"]: source["text"] for source in case["sources"]}
            where = case["expect"]["spans"]
            if where and any(not 0 <= a < b <= len(held[case["expect"]["source_id"]]) for a, b in where):
                continue
            made += 1
            cases.append({"id": f"{kind}-{seed}-{made}", **case})
    return cases
