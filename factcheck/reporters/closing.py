"""The last lines of the reports for people: what was found, the exit status and why."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING
from factcheck.reporters.phrases import SHORT_VERDICTS, counted

if TYPE_CHECKING:
    from factcheck.core.records import Summary
    from factcheck.reporters.protocols import ReportSettings

_WHY = {
    0: "everything that could be compared was",
    3: "incomplete: an origin that was needed could not be read",
    4: "no claim found: nothing was checked",
}


def closing_lines(summary: Summary, settings: ReportSettings, shown: int | None = None) -> list[str]:
    """Return the count, the exit status with its reason and the way on; nothing from outside is in them."""
    return [
        f"{count_line(summary, shown)} {exit_words(summary, settings)}",
        "Explain a code: factcheck explain CODE",
    ]


def count_line(summary: Summary, shown: int | None = None) -> str:
    """Return ``9 claims: 2 altered, 1 ok.`` with suppressed, hidden and unread ones counted."""
    by = ", ".join(f"{number} {SHORT_VERDICTS.get(name, name)}" for name, number in summary.by_verdict if number)
    head = counted(summary.claims, "claim")
    if summary.articles > 1:
        head += f" in {counted(summary.articles, 'article')}"
    if shown is not None and shown < summary.claims:
        head = f"{shown} of {head} shown"
    extra = [f"{summary.suppressed} suppressed"] if summary.suppressed else []
    if summary.unread:
        extra.append(f"{counted(summary.unread, 'input')} not read")
    return f"{head}: {by}." + (f" {', '.join(extra).capitalize()}." if extra else "") if by else f"{head}."


def exit_words(summary: Summary, settings: ReportSettings) -> str:
    """Return ``Exit 1 (--fail-on altered).``: the status and what decided it."""
    status = summary.exit_status
    if status == 1:
        names = {name for name, number in summary.by_verdict if number}
        hit = [name for name in settings.fail_on if name in names]
        if not hit and settings.require != "any":
            return f"Exit 1 (--require {settings.require})."
        hit = hit or list(settings.fail_on)
        return f"Exit 1 (--fail-on {','.join(hit)})."
    if status == 2 and summary.unread:
        return "Exit 2 (an input could not be read)."
    if status == 0 and settings.exit_zero:
        return "Exit 0 (--exit-zero)."
    why = _WHY.get(status)
    return f"Exit {status} ({why})." if why else f"Exit {status}."
