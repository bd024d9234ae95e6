"""``factcheck review``: step through the findings of a saved result and decide on each, in the terminal."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.errors import EXIT_FINDINGS, EXIT_OK, UsageError

if TYPE_CHECKING:
    from factcheck.pipeline.reviewing import Decision, Open

_KEYS = "[a]ccept with a reason  [c]orrected  [o]pen the origin  [n]ext  [b]ack  [q]uit: "


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("review")(review)


def review(
    saved: Annotated[str, typer.Argument(metavar="RESULT", help="A result saved with --format json or jsonl.")],
    ignore_file: Annotated[
        str | None, typer.Option("--ignore-file", metavar="FILE", help="Where accepted findings are written.")
    ] = None,
    review_file: Annotated[
        str | None, typer.Option("--review-file", metavar="FILE", help="Where decisions are kept.")
    ] = None,
    width: Annotated[int | None, typer.Option("--width", min=1, help="Columns, 60 to 200.")] = None,
    color: Annotated[str | None, typer.Option("--color", help="auto, always or never.")] = None,
) -> int:
    """Step through the findings: accept with a reason, mark as corrected, open the origin.

    Every decision is written at once, so nothing is lost when the terminal goes away. Status 1 while findings
    are open.
    """
    from factcheck.cli.report import load
    from factcheck.pipeline.reviewing import REVIEW_FILE, open_findings, read_decisions
    from factcheck.pipeline.suppress import IGNORE_FILE, find_upwards

    if saved == "-":
        raise UsageError("a review reads its answers from standard input", "give the path of a saved result")
    ignoring = ignore_file or find_upwards(".") or IGNORE_FILE
    deciding = review_file or os.path.join(os.path.dirname(ignoring), REVIEW_FILE)
    report = load(saved)
    entries = open_findings(report, read_decisions(deciding))
    if not entries:
        sys.stdout.write("nothing to review: no finding counts\n")
        return EXIT_OK
    left = _Session(entries, ignoring, deciding, width, color).walk()
    sys.stdout.write(f"{len(entries) - left} decided, {left} open\n")
    return EXIT_FINDINGS if left else EXIT_OK


class _Session:
    """One walk through the findings."""

    def __init__(
        self, entries: tuple[Open, ...], ignoring: str, deciding: str, width: int | None, color: str | None
    ) -> None:
        from factcheck.cli.terminal import for_terminal
        from factcheck.settings import resolve

        self.entries = entries
        self.ignoring = ignoring
        self.deciding = deciding
        settings = resolve({"width": width, "color": color}).settings
        self.settings = for_terminal(settings, sys.stdout)
        self.done: set[int] = set()

    def walk(self) -> int:
        """Ask until every finding is decided, skipped or the editor leaves; return how many are open."""
        at = 0
        while 0 <= at < len(self.entries):
            self._show(at)
            key = self._ask(_KEYS)
            if key is None or key[:1] == "q":
                break
            at += self._act(key[:1], at)
        return len(self.entries) - len(self.done)

    def _show(self, at: int) -> None:
        from factcheck.reporters.full import Stream

        entry = self.entries[at]
        stream = Stream()
        stream.begin(self.settings)
        text = stream.article(entry.part._replace(results=(entry.result,), findings=()))
        again = f"marked as corrected on {entry.corrected}, and still here\n" if entry.corrected else ""
        sys.stdout.write(f"\n{at + 1} of {len(self.entries)}\n{text}{again}")

    def _act(self, key: str, at: int) -> int:
        """Do what a key says; return how far to move on."""
        if key == "a":
            return self._accept(at)
        if key == "c":
            self._write(at, "corrected", "")
            return 1
        if key == "o":
            self._open(at)
            return 0
        if key == "b":
            return -1 if at else 0
        if key in ("n", ""):
            return 1
        sys.stdout.write("one of a, c, o, n, b, q\n")
        return 0

    def _accept(self, at: int) -> int:
        from factcheck.pipeline.reviewing import ignore_entry, with_entry
        from factcheck.pipeline.suppress import is_date

        reason = self._ask("reason (empty: not accepted): ")
        if not reason:
            return 0
        until = self._ask("until, as 2027-01-31 (empty: for good): ") or None
        if until and not is_date(until):
            sys.stdout.write(f"{until} is no date; not accepted\n")
            return 0
        text = ""
        if os.path.exists(self.ignoring):
            with open(self.ignoring, encoding="utf-8") as file:
                text = file.read()
        decision = self._decision(at, "accepted", reason)
        _replace(self.ignoring, with_entry(text, ignore_entry(decision, until), self.ignoring))
        self._write(at, "accepted", reason)
        return 1

    def _decision(self, at: int, decision: str, reason: str) -> Decision:
        from factcheck.pipeline.reviewing import decide

        return decide(self.entries[at], decision, reason, time.strftime("%Y-%m-%d"))

    def _write(self, at: int, decision: str, reason: str) -> None:
        from factcheck.pipeline.reviewing import decisions_text, read_decisions

        decisions = (*read_decisions(self.deciding), self._decision(at, decision, reason))
        _replace(self.deciding, decisions_text(decisions))
        self.done.add(at)

    def _open(self, at: int) -> None:
        from factcheck.reporters.rows import link_of
        from factcheck.reporters.urls import web_address

        address = web_address(link_of(self.entries[at].result))
        if address is None:
            sys.stdout.write("no web address is known for this origin\n")
            return
        import webbrowser

        if not webbrowser.open(address):
            sys.stdout.write(f"no browser could be opened: {address}\n")

    def _ask(self, prompt: str) -> str | None:
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = sys.stdin.readline()
        return line.strip() if line else None


def _replace(path: str, text: str) -> None:
    partial = f"{path}.{os.getpid()}.part"
    try:
        with open(partial, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(partial, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})", "check the folder") from error
