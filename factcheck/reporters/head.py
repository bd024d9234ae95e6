"""What a machine format says of the run before its articles: version and settings."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.reporters.protocols import ReportSettings


class Head(NamedTuple):
    """Version of the tool and the settings that bear on verdicts; those of the first run for a saved result."""

    version: str
    settings: tuple[tuple[str, object], ...]


def head_of(settings: ReportSettings, head: Head | None) -> Head:
    """Return the given head, or that of this run."""
    if head is not None:
        return head
    from factcheck._version import VERSION

    return Head(VERSION, settings.recorded())
