"""Front door of the command line: loads one command's module, turns every failure into an exit status.

Each command lives in a module with ``register(app)``; only the module of the command that is called is
imported, because importing all of them costs more than checking an article.
"""

from __future__ import annotations

import errno
import os
import sys

from factcheck.errors import EXIT_BROKEN_PIPE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE, FactcheckError

COMMANDS = {
    "check": "check",
    "extract": "extract",
    "compare": "compare",
    "find": "find",
    "archive": "archive",
    "report": "report",
    "verify": "verify",
    "review": "review",
    "explain": "explain",
    "baseline": "baseline",
    "origins": "origins",
    "config": "config",
}

_JUDGING = ("check", "compare", "verify")
"""Commands whose status is a judgement: cut off in the middle they may not end in 0."""


def run(argv: list[str]) -> int:
    """Run one command and return its exit status; never raises."""
    if sys.stdout is None:  # ``>&-``: what is said goes nowhere, the status still stands
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    try:
        return _dispatch(argv)
    except FactcheckError as error:
        _complain(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        _complain("interrupted; what was captured is kept, and the same command goes on from there")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (``| head``); Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_BROKEN_PIPE if argv[:1] and argv[0] in _JUDGING else EXIT_OK
    except Exception as error:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            _complain(f"the output cannot be written ({error.strerror})\n  make room, or write somewhere else with -o")
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return EXIT_USAGE
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        _complain(
            f"our own fault: {type(error).__name__}: {error}\n"
            "  run again with FACTCHECK_DEBUG=1 for the traceback and report it with the command line"
        )
        return EXIT_FAULT


def _complain(message: str) -> None:
    from factcheck.reporters.safe import safe_text

    sys.stderr.write(f"factcheck: {safe_text(message, keep_newlines=True)}\n")


def _dispatch(argv: list[str]) -> int:
    name = next((word for word in argv if not word.startswith("-")), "")
    if name == "check" and argv[0] == "check":
        from factcheck.cli.quick import quick_check

        status = quick_check(argv[1:])
        if status is not None:
            return status
    from factcheck.cli.app import run_app

    return run_app(argv, COMMANDS.get(name))
