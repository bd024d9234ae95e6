"""``check`` without typer: importing typer costs six interpreter starts, a whole offline check may cost eight.

One table says what the options are; :mod:`factcheck.cli.check` builds the full parser for the same names, and a
test holds the two against each other. Whatever this parser does not know for certain (help, a spelling it
has not seen, a value it cannot convert) it leaves to the full one, which then explains the fault.
"""

from __future__ import annotations

REPEATED = {"--archive": "archive", "--format": "format"}
VALUES = {
    "-o": "output",
    "--output": "output",
    "--require": "require",
    "--profile": "profile",
    "--at": "at",
    "--baseline": "baseline",
    "--article-url": "article_url",
    "--article-date": "article_date",
    "--article-title": "article_title",
    "--color": "color",
    "--config": "config",
}
LISTS = {"--fail-on": "fail_on", "--select": "select", "--ignore": "ignore"}
SWITCHES = {
    "--offline": ("offline", True),
    "--online": ("offline", False),
    "--exit-zero": ("exit_zero", True),
    "--allow-incomplete": ("allow_incomplete", True),
    "--ascii": ("ascii", True),
    "--isolated": ("isolated", True),
    "-q": ("quiet", True),
    "--quiet": ("quiet", True),
}
NUMBERS = {"--width": "width"}


def parse(argv: list[str]) -> tuple[list[str], dict[str, object]] | None:
    """Return inputs and options of a plain call; None where the full parser must look at it."""
    inputs: list[str] = []
    given: dict[str, object] = {}
    words = iter(argv)
    for word in words:
        if word == "-" or not word.startswith("-"):
            inputs.append(word)
            continue
        name, equals, attached = word.partition("=")
        if name in SWITCHES:
            key, value = SWITCHES[name]
            if equals:
                return None
            given[key] = value
            continue
        known = REPEATED.get(name) or VALUES.get(name) or LISTS.get(name) or NUMBERS.get(name)
        argument = attached if equals and name.startswith("--") else next(words, None)
        if known is None or argument is None or (equals and not name.startswith("--")):
            return None
        if not _take(given, name, known, argument):
            return None
    return (inputs, given) if inputs else None


def _take(given: dict[str, object], name: str, key: str, argument: str) -> bool:
    """Store one option's argument; False where it is not of the option's kind."""
    if name in NUMBERS:
        if not argument.isdigit():
            return False
        given[key] = int(argument)
    elif name in REPEATED:
        before = given.get(key, ())
        given[key] = (*before, argument) if isinstance(before, tuple) else (argument,)
    elif name in LISTS:
        given[key] = split(argument)
    else:
        given[key] = argument
    return True


def split(argument: str) -> tuple[str, ...]:
    """A comma-separated list as the options take it."""
    return tuple(part.strip() for part in argument.split(",") if part.strip())


def quick_check(argv: list[str]) -> int | None:
    """Run a plain ``check`` call; None where the call needs the full parser (help, faults, rare options)."""
    parsed = parse(argv)
    if parsed is None:
        return None
    from factcheck.cli.running import run_check

    return run_check(*parsed)
