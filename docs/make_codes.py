"""Writes docs/codes.md from the pages of factcheck/rules; ``--check`` compares instead (a test does)."""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from factcheck.core.catalogue import CATALOGUE  # noqa: E402
from factcheck.rules import Example, load  # noqa: E402

TARGET = os.path.join(ROOT, "docs", "codes.md")


def example(made: Example) -> list[str]:
    """Return the lines of one example."""
    lines = ["```text", f"article: {made.article}"]
    lines += [f"origin:  {made.origin}"] if made.origin else []
    return [*lines, "```", "", made.why, ""]


def whole() -> str:
    """Return the document."""
    lines = [
        "# The codes",
        "",
        "Made by `python docs/make_codes.py` from `factcheck/rules/`; edit the pages there.",
        "",
    ]
    lines += ["| code | name | level |", "|---|---|---|"]
    lines += [f"| [{e.code}](#{e.code.lower()}-{e.name}) | {e.name} | {e.level} |" for e in CATALOGUE]
    for entry in CATALOGUE:
        page = load(entry.code)
        lines += ["", f"## {page.code} {page.name}", "", page.meaning, "", "Has it:", "", *example(page.has)]
        lines += [
            "Has it not:",
            "",
            *example(page.has_not),
            f"What to do: {page.action}",
            "",
            f"Authority: {page.authority}",
        ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write or compare; 1 where the file differs."""
    if "--check" in sys.argv[1:]:
        with open(TARGET, encoding="utf-8") as file:
            if file.read() == whole():
                return 0
        sys.stderr.write("docs/codes.md differs from factcheck/rules: run python docs/make_codes.py\n")
        return 1
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write(whole())
    return 0


if __name__ == "__main__":
    sys.exit(main())
