"""Real quotations: the e2e sets with the shared scorer, and the fourteen whole cases with their reader's verdicts."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import os
import tempfile
from typing import TYPE_CHECKING, Any

from factcheck.core.compare import compare
from factcheck.core.records import Judgement, Source
from factcheck.core.reported import compare_report

if TYPE_CHECKING:
    from pathlib import Path

SETS = ("scotus", "congress", "polnear")

# truth.json's words for ours; a verdict that its flags explain may also be the second one (data/README.md).
_WANTED = {
    "verbatim": ("verbatim",),
    "verbatim_typography": ("typographic",),
    "verbatim_editorial": ("editorial", "typographic"),
    "altered": ("altered",),
    "not_found": ("not_found", "elsewhere"),
}
# Disagreements with the cases' one reader that are argued rather than followed (data/README.md allows it). They are
# counted as agreements only while the engine says what is argued here.
_ARGUED = {
    # The words stand in the held text, in a correction that denies they were said. That the origin itself quotes a
    # third party there is for a flag to say; that they are not in the text would be untrue.
    ("27-wapo-georgia-correction", "q1"): "verbatim",
    ("27-wapo-georgia-correction", "q2"): "verbatim",
}
# Labels of single edits that their own origins contradict: counted as agreements only while the engine lists these words.
_ARGUED_EDITS = {
    # The label has "indirect" put in; the cited opinion has it, as indirec[t] in its own quotation marks.
    "scotus-0061": {("", "[s]"), ("is", "are")},
    # The label ends its passage before the last word and has "time" put in; the origin has "paying their debts" there.
    "congress-00240": {("paying", "serving"), ("debts", "time")},
}
_REPORTED = {"supported": "reported_agrees", "paraphrase": "reported_agrees", "altered": "reported_differs"}


def run_e2e(shared: Path) -> dict[str, dict[str, Any]]:
    """Run every e2e set through the engine and the shared scorer; returns its figures, a set each.

    A set whose origins are not in the archive files held is left out (polnear cites campaign transcripts).
    """
    tool = shared_tool(shared)
    made = {name: inputs(tool, shared, name) for name in SETS}
    return {name: _scored(tool, shared, name, lines) for name, lines in made.items() if lines}


def run_passages(shared: Path, name: str = "polnear") -> dict[str, Any]:
    """Run a set whose origins are not held on the labelled passages of all its origins, put into one text.

    A quotation stands among the passages of every other origin; for a swapped one its own is left out, and is the
    second source. Weaker than the set itself (the texts around the passages are missing) and said so where it is shown.
    """
    with open(shared / "data" / "e2e" / f"{name}.dev.jsonl", encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    return _scored(shared_tool(shared), shared, name, [json.dumps(_among_passages(case, cases)) for case in cases])


def _scored(tool: Any, shared: Path, name: str, made: list[str]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        answers = os.path.join(folder, "out.jsonl")
        with open(answers, "w", encoding="utf-8") as file:
            file.writelines(_answer(json.loads(line)) for line in made)
        cases = shared / "data" / "e2e" / f"{name}.dev.jsonl"
        figures: dict[str, Any] = json.loads(_printed(tool.score, str(cases), answers, "--json"))
        with open(answers, encoding="utf-8") as lines:
            figures["argued_edits"] = sum(_as_argued(json.loads(line)) for line in lines)
        return figures


def _as_argued(answer: dict[str, Any]) -> bool:
    """Whether an answer lists what is argued for a case whose label its origin contradicts."""
    told = {(edit["source"], edit["quote"]) for edit in answer["edits"]}
    return told == _ARGUED_EDITS.get(answer["id"])


def _among_passages(case: dict[str, Any], cases: list[dict[str, Any]]) -> dict[str, Any]:
    mine = _origins(case)
    others = list(dict.fromkeys(_passage(other) for other in cases if not _origins(other) & mine))
    half = len(others) // 2
    swapped = case.get("source_id_true")
    own = [] if swapped else [_passage(case)]
    sources = [{"id": case["source_id"], "text": "\n\n".join([*others[:half], *own, *others[half:]])}]
    if swapped:
        sources.append({"id": swapped, "text": "\n\n".join([*others[:half], _passage(case)])})
    return {
        "id": case["case_id"],
        "quote": case["quote"],
        "cited": case["source_id"],
        "context": case.get("quote_context"),
        "sources": sources,
    }


def _origins(case: dict[str, Any]) -> set[str]:
    return {name for name in (case["source_id"], case.get("source_id_true"), *case.get("source_ids_ok", ())) if name}


def _passage(case: dict[str, Any]) -> str:
    held = case["expected"]["matched_text"]
    return held if isinstance(held, str) else " ... ".join(held)


def pooled(sets: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Add the sets up: altered F1 over all, alterations missed, false alarms, exact edits."""
    missed = sum(figures["missed_alterations"][0] for figures in sets.values())
    alarms = [sum(figures["false_alarms"][i] for figures in sets.values()) for i in (0, 1)]
    exact = [sum(figures["edits_exact"][i] for figures in sets.values()) for i in (0, 1)]
    altered = sum(figures["missed_alterations"][1] for figures in sets.values())
    found = sum(round(figures["altered_R"] * figures["missed_alterations"][1]) for figures in sets.values())
    said = sum(
        round(figures["altered_R"] * figures["missed_alterations"][1] / figures["altered_P"])
        for figures in sets.values()
        if figures["altered_P"]
    )
    precision, recall = found / max(1, said), found / max(1, altered)
    return {
        "altered_F1": 2 * precision * recall / max(1e-9, precision + recall),
        "missed_alterations": missed,
        "false_alarms": alarms[0] / max(1, alarms[1]),
        "edits_exact": exact[0] / max(1, exact[1]),
        "edits_argued": (exact[0] + sum(figures["argued_edits"] for figures in sets.values())) / max(1, exact[1]),
    }


def run_cases(shared: Path) -> tuple[list[tuple[str, str, str]], int, list[tuple[str, str, str]], int]:
    """Judge the quotations and the reports of the real cases; returns the disagreements of each, and how many there were."""
    wrong, wrong_reports, total, reports = [], [], 0, 0
    for folder in sorted((shared / "data" / "cases").iterdir()):
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        published = json.loads((folder / "article.meta.json").read_text(encoding="utf-8")).get("date", "")[:10]
        for quote in truth["quotes"]:
            if "source" not in quote or quote["verdict"] not in _WANTED:
                continue
            total += 1
            text = (folder / quote["source"]).read_text(encoding="utf-8")
            judged = compare(quote["quote"], [Source("origin", text)], cited="origin")
            if not _agrees(quote["verdict"], judged) and judged.verdict != _ARGUED.get((folder.name, quote["id"])):
                wrong.append((f"{folder.name} {quote['id']}", quote["verdict"], f"{judged.verdict}/{judged.severity}"))
        for claim in truth.get("reported_claims", []):
            if claim.get("verdict") not in _REPORTED or "source" not in claim:
                continue
            reports += 1
            text = (folder / claim["source"]).read_text(encoding="utf-8")
            judged = compare_report(claim["text"], [Source("origin", text)], published=published or None)
            if judged.verdict != _REPORTED[claim["verdict"]]:
                wrong_reports.append((folder.name, claim["verdict"], judged.verdict))
    return wrong, total, wrong_reports, reports


def _agrees(told: str, judged: Judgement) -> bool:
    """The reader took a final comma for the article's and left it out; by the policy it makes ``typographic``."""
    if told == "verbatim" and judged.verdict == "typographic":
        return all(edit.type == "punctuation" for edit in judged.edits)
    return judged.verdict in _WANTED[told]


def _answer(case: dict[str, Any]) -> str:
    sources = [Source(source["id"], source["text"]) for source in case["sources"]]
    judged = compare(case["quote"], sources, cited=case["cited"], context=case.get("context") or "")
    edits = [edit._asdict() for edit in judged.edits]
    out = {
        "id": case["id"],
        "verdict": judged.verdict,
        "severity": judged.severity,
        "source_id": judged.source_id,
        "edits": edits,
    }
    return json.dumps(out, ensure_ascii=False) + "\n"


def inputs(tool: Any, shared: Path, name: str) -> list[str]:
    """Return the batch lines of one e2e set, made by the shared tool; none where its origins are not held."""
    archives = [shared / "data" / "archive" / f"{a}.jsonl.gz" for a in ("scotus", "congress", "whitehouse")]
    made = _printed(tool.make, str(shared / "data" / "e2e" / f"{name}.dev.jsonl"), *map(str, archives))
    return [line for line in made.split("\n") if line]


def shared_tool(shared: Path) -> Any:
    """Return the shared e2e.py as a module."""
    spec = importlib.util.spec_from_file_location("shared_e2e", shared / "tools" / "e2e.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _printed(function: Any, *args: str) -> str:
    held = io.StringIO()
    with contextlib.redirect_stdout(held):
        function(*args)
    return held.getvalue()
