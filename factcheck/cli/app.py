"""The typer application: built for the one command called, or for all of them when help is asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated

import typer

from factcheck._version import VERSION
from factcheck.cli.entry import COMMANDS
from factcheck.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE


def _print_version(value: bool) -> None:
    if value:
        sys.stdout.write(f"factcheck {VERSION}\n")
        raise typer.Exit


def build(only: str | None = None) -> typer.Typer:
    """Return the application with every command, or with the module of one of them."""
    app = typer.Typer(
        name="factcheck",
        help="Check every quotation of an article against the origin it cites, word by word.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback()
    def root(
        version: Annotated[
            bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
        ] = False,
    ) -> None:
        """Check every quotation of an article against the origin it cites, word by word."""

    for module in [only] if only else sorted(set(COMMANDS.values())):
        import_module(f"factcheck.cli.{module}").register(app)
    return app


def run_app(argv: list[str], only: str | None) -> int:
    """Parse and run; return the exit status. Usage faults are one line on stderr, status 2."""
    from typer.exceptions import Abort, Exit, TyperException

    try:
        outcome = typer.main.get_command(build(only))(argv, prog_name="factcheck", standalone_mode=False)
    except Exit as error:
        return error.exit_code
    except Abort:
        return EXIT_INTERRUPTED
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # what is asked for is help, and that is its message
            sys.stdout.write(f"{error.format_message()}\n")
            return EXIT_USAGE
        sys.stderr.write(f"factcheck: {error.format_message()}\n  see 'factcheck {' '.join(argv[:1])} --help'\n")
        return EXIT_USAGE
    return outcome if isinstance(outcome, int) else EXIT_OK
