"""What reporters ask of the settings, and what a format is; imported by the type checker only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Summary
    from factcheck.reporters.head import Head


class ReportSettings(Protocol):
    """What reporters read of the settings; :class:`factcheck.settings.Settings` has it all."""

    @property
    def fail_on(self) -> tuple[str, ...]:
        """The verdicts that fail a run."""

    @property
    def require(self) -> str:
        """The least evidence that is enough."""

    @property
    def exit_zero(self) -> bool:
        """Whether findings were told not to fail the run."""

    @property
    def quiet(self) -> bool:
        """Leave out what is verified."""

    @property
    def verbose(self) -> int:
        """Above 0: leave nothing out."""

    @property
    def color(self) -> str:
        """``always`` for colour; the command line has resolved ``auto`` by then."""

    @property
    def width(self) -> int | None:
        """Terminal columns."""

    @property
    def ascii(self) -> bool:
        """Write ASCII only."""

    @property
    def hyperlinks(self) -> bool:
        """Whether the terminal knows OSC 8 links."""

    @property
    def author(self) -> str | None:
        """The newsroom, as ClaimReview and annotations name it."""

    def recorded(self) -> tuple[tuple[str, object], ...]:
        """The settings that bear on what is found."""


class Stream(Protocol):
    """One output of one run, written piece by piece."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Return what stands before the first article; ``head`` is that of a saved result."""

    def article(self, part: ArticleReport) -> str:
        """Return what an article adds."""

    def end(self, summary: Summary) -> str:
        """Return what closes the output."""
