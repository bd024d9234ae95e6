"""Write the example of the README anew from what the tool prints: the two alterations, an agreement, the last lines.

python scripts/update_readme.py
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHOWN = ("FC002 ", "FC102 ", "FC108 ")
COMMAND = ("check", "examples/seed/article.txt", "--offline", "--format", "full", "--width", "100")


def example() -> str:
    """The blocks that the README shows, with the report's own last lines."""
    run = [sys.executable, "-m", "factcheck", *COMMAND]
    out = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    blocks = out.rstrip("\n").split("\n\n")
    chosen = [block for block in blocks[:-1] if block.startswith(SHOWN)]
    return "\n\n".join([*chosen, blocks[-1]])


def main() -> None:
    """Replace the block."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    made = f"<!-- example: seed -->\n```text\n{example()}\n```"
    path.write_text(
        re.sub(r"<!-- example: seed -->\n```text\n.*?```", lambda _: made, text, flags=re.DOTALL), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
