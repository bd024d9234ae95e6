"""``factcheck verify``: derive every verdict of a saved result again, offline."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from factcheck.errors import EXIT_FINDINGS, EXIT_OK


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify")(verify)


def verify(
    saved: Annotated[str, typer.Argument(metavar="RESULT", help="A result saved with --format json or jsonl.")],
    archive: Annotated[
        list[str] | None, typer.Option("--archive", metavar="DIR", help="Where the captures are; repeatable.")
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Say only what differs.")] = False,
) -> int:
    """Derive every verdict of a saved result again from the captures it names; exit 1 where one differs."""
    from factcheck.cli.report import load
    from factcheck.pipeline.check import open_archives
    from factcheck.pipeline.inputs import find_archives
    from factcheck.pipeline.verify import verify_result
    from factcheck.reporters.safe import flat_text

    report = load(saved)
    paths = tuple(part.article.path for part in report.articles if part.article.path)
    checks = verify_result(report, open_archives(find_archives(tuple(archive or ()), paths)))
    counts = {"same": 0, "differs": 0, "nothing": 0}
    for check in checks:
        counts[check.outcome] += 1
        if check.outcome == "differs" or not quiet:
            quote = f" “{check.quote[:60]}”" if check.quote else ""
            line = f"{check.outcome:8}{check.article} {check.claim}{quote}: {check.detail}"
            sys.stdout.write(flat_text(line) + "\n")
    same, differs, nothing = counts["same"], counts["differs"], counts["nothing"]
    sys.stdout.write(f"{same} the same, {differs} differ, {nothing} with nothing to derive\n")
    return EXIT_FINDINGS if differs else EXIT_OK
