"""Make ``fixtures/`` again from ``examples/``, byte for byte: the seed's witnesses and the tour's origins.

    python scripts/build_fixtures.py [FOLDER]

Every capture goes through ``factcheck archive add``, as anybody's would. Times are given, so that the same bytes
come out. A text of the seed is what its witness prints, cut to the passage in question.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from factcheck.cli.entry import run

ROOT = Path(__file__).resolve().parent.parent
SEED, TOUR = ROOT / "examples" / "seed", ROOT / "examples" / "tour" / "origins"
SEED_TIME = "2026-11-24T02:54:00Z"
SUPPLIER = "the factcheck developers"

MINISTRY = ("--issuer", "Ministry of Waterways")
BRENNING = ("--kind", "post", "--issuer", "Oda Brenning", "--speaker", "Oda Brenning", "--handle", "@OdaBrenning")
TOUR_FILES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("brenning-post-1.oembed.json", "2024-05-15T10:02:00Z", BRENNING),
    ("brenning-post-2.syndication.json", "2024-05-15T10:03:00Z", BRENNING),
    ("statement-closure.html", "2024-05-15T10:05:00Z", ("--kind", "statement", *MINISTRY)),
    (
        "briefing.txt",
        "2024-05-15T12:00:00Z",
        (
            *("--kind", "transcript", *MINISTRY, "--speaker", "Ines Falk", "--date", "2024-05-15"),
            *("--url", "https://waterways.estmark.example/briefings/2024-05-15", "--language", "en"),
            *("--title", "Briefing on the drawbridge of Port Lindale"),
        ),
    ),
    (
        "statement-cables-1.html",
        "2024-05-06T09:00:00Z",
        ("--kind", "statement", *MINISTRY, "--speaker", "Tilo Marchbank"),
    ),
    (
        "statement-cables-2.html",
        "2024-05-11T09:00:00Z",
        ("--kind", "statement", *MINISTRY, "--speaker", "Tilo Marchbank"),
    ),
    ("gazette-inspectors.html", "2024-05-15T10:08:00Z", ("--kind", "report", "--issuer", "Harbour Gazette")),
    (
        "gazette-embed.html",
        "2024-05-15T11:30:00Z",
        (
            *("--kind", "post", "--relation", "embed", "--issuer", "Jory Pell", "--speaker", "Jory Pell"),
            *("--handle", "@JoryPell", "--publisher", "Harbour Gazette", "--origin", "pell-post"),
        ),
    ),
    (
        "altwasser.html",
        "2024-05-15T10:09:00Z",
        ("--kind", "statement", "--issuer", "Stadt Altwasser", "--speaker", "Ruth Ahlers"),
    ),
)
TOUR_NOT_HELD = (
    (
        *(
            "--origin",
            "pell-post",
            "--kind",
            "post",
            "--issuer",
            "Jory Pell",
            "--speaker",
            "Jory Pell",
            "--handle",
            "@JoryPell",
        ),
        *("--url", "https://x.com/JoryPell/status/1790660000000000003", "--date", "2024-05-15"),
        *("--note", "only another page's embed of it was captured"),
    ),
    (
        *("--origin", "quill-radio", "--kind", "interview", "--issuer", "Radio Estmark", "--speaker", "Anselm Quill"),
        *("--date", "2024-05-15", "--note", "broadcast, and no transcript was published"),
    ),
)


def add(archive: Path, *words: str) -> None:
    """Run ``factcheck archive add``; stop at the first fault."""
    status = run(["archive", "add", *words, "--archive", str(archive)])
    if status != 0:
        sys.exit(f"archive add {' '.join(words)} ended with {status}")


def given(pairs: dict[str, str | None]) -> list[str]:
    """Flags for what is known."""
    return [word for name, value in pairs.items() if value for word in (f"--{name}", value)]


def seed(archive: Path, work: Path) -> None:
    """The seed's origins: known, not held, with the witnesses of their words."""
    for origin in json.loads((SEED / "origins.json").read_text(encoding="utf-8"))["origins"]:
        note = origin.get("note") or "no copy was reached; witnesses print the words in question"
        facts = {
            "origin": origin["id"],
            "kind": origin["kind"],
            "issuer": origin["issuer"],
            "speaker": origin.get("speaker") or origin.get("spokesperson"),
            "handle": origin.get("handle"),
            "date": origin.get("date"),
            "title": origin.get("title"),
            "language": origin.get("original_language"),
            "note": note,
        }
        add(archive, "--not-held", *given(facts))
        for number, evidence in enumerate(origin["evidence"], 1):
            file = work / f"{origin['id']}-{number}.txt"
            file.write_text(evidence["text"] + "\n", encoding="utf-8")
            add(archive, str(file), *witness_flags(origin, evidence))


def witness_flags(origin: dict[str, str], evidence: dict[str, str]) -> list[str]:
    """What is known of a witness, as flags."""
    facts = {
        "origin": origin["id"],
        "kind": origin["kind"],
        "issuer": origin["issuer"],
        "speaker": origin.get("speaker") or origin.get("spokesperson"),
        "publisher": evidence["publisher"],
        "date": evidence["published"],
        "url": evidence.get("url"),
        "relation": evidence["relation"],
        "completeness": evidence["completeness"],
        "captured": SEED_TIME,
        "language": "en",
        "supplied-by": SUPPLIER,
    }
    return [*given(facts), *(["--translated"] if evidence.get("translated") else [])]


def tour(archive: Path) -> None:
    """The tour's origins, as they arrive."""
    for words in TOUR_NOT_HELD:
        add(archive, "--not-held", *words)
    for name, captured, words in TOUR_FILES:
        add(archive, str(TOUR / name), *words, "--captured", captured, "--supplied-by", SUPPLIER)


def main() -> None:
    """Write the archive anew."""
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "fixtures"
    shutil.rmtree(archive, ignore_errors=True)
    with tempfile.TemporaryDirectory() as work:
        seed(archive, Path(work))
    tour(archive)
    sys.exit(run(["archive", "verify", "--archive", str(archive)]))


if __name__ == "__main__":
    main()
