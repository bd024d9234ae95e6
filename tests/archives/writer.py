"""Keeps captures until told to stop or killed; says each id after it is kept. Run by test_crash."""

from __future__ import annotations

import sys

from factcheck.archives.keeper import Keeper
from factcheck.archives.warcs import Resource
from factcheck.core.records import Capture, Reading

if __name__ == "__main__":
    folder, who, first, last = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    with Keeper(folder) as keeper:
        for n in range(first, last):
            text = f"Writer {who} kept notice {n}. " * 200
            draft = Capture(
                id="", archive="", file="", sha256="", captured=f"2031-03-05T10:{n // 60:02}:{n % 60:02}Z",
                relation="primary", completeness="whole", kind="statement", url=f"https://{who}.example/{n}",
            )  # fmt: skip
            kept = keeper.keep(draft, Resource(text.encode(), "text/plain", f"{n}.txt"), Reading(text, "plain/1"))
            sys.stdout.write(f"{n} {kept.id}\n")
            sys.stdout.flush()
            if n % 20 == 19:
                keeper.commit()
