"""The errors of this package: each says what is wrong, where, and what to do next.

Only the command line turns them into an exit status; everything else raises or returns values.
"""

from __future__ import annotations

EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INCOMPLETE = 3
EXIT_NO_CLAIMS = 4
EXIT_FAULT = 70
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141
"""As the shell says it of a program whose reader went away (128 + SIGPIPE)."""


class FactcheckError(Exception):
    """Base of every foreseen failure.

    ``message`` names the file and the place; ``hint`` says what to do next; ``exit_status`` is what the
    command line returns for it.
    """

    exit_status = EXIT_USAGE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  {self.hint}" if self.hint else self.message


class UsageError(FactcheckError):
    """The call's words are off: an unknown option, code, format or configuration key."""


class InputError(FactcheckError):
    """An article, batch line or result file could not be read as what it should be."""


class ArchiveError(FactcheckError):
    """An archive cannot be read or written."""

    exit_status = EXIT_INCOMPLETE


class DamagedCaptureError(ArchiveError):
    """A capture fails its digest or cannot be parsed; it is evidence of nothing until repaired."""


class RefusedError(FactcheckError):
    """A fetch that the guarded transport refuses; ``reason`` is the short machine word, as ``refused:address``."""

    exit_status = EXIT_INCOMPLETE

    def __init__(self, reason: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.reason = reason
