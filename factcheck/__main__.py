"""The entry point: ``--version`` is answered before anything else is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its status."""
    if sys.argv[1:] == ["--version"]:
        from factcheck._version import VERSION

        sys.stdout.write(f"factcheck {VERSION}\n")
        return
    from factcheck.cli.entry import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
