"""``factcheck config show``: every setting, its value and where it came from."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from factcheck.errors import EXIT_OK

_SECRET = ("proxy",)


def register(app: typer.Typer) -> None:
    """Add the command group."""
    group = typer.Typer(no_args_is_help=True, help="Show the configuration.")
    group.command("show")(show)
    app.add_typer(group, name="config")


def show(
    config: Annotated[str | None, typer.Option("--config", metavar="FILE", help="Configuration file.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Ignore every configuration file.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
    changed: Annotated[bool, typer.Option("--changed", help="Only what is not a default.")] = False,
) -> int:
    """Print every setting as a line of TOML with its source; unknown FACTCHECK_* variables are named."""
    from factcheck.reporters.safe import safe_text
    from factcheck.settings import resolve, unknown_variables

    resolved = resolve(config=config, isolated=isolated)
    rows = []
    for name, value in resolved.settings._asdict().items():
        source = resolved.sources[name]
        if changed and source.startswith("default"):
            continue
        rows.append((name.replace("_", "-"), _masked(name, value), source))
    if as_json:
        sys.stdout.write(_json(rows))
        return EXIT_OK
    lines = [f"# read: {path}" for path in resolved.files]
    width = max((len(_toml(key, value)) for key, value, _ in rows if len(_toml(key, value)) <= 48), default=0)
    lines += [f"{_toml(key, value):<{width}}  # {source}" for key, value, source in rows]
    lines += [f"# {name} is no setting: it does nothing" for name in unknown_variables(os.environ)]
    sys.stdout.write("".join(f"{safe_text(line)}\n" for line in lines))
    return EXIT_OK


def _masked(name: str, value: object) -> object:
    """A proxy's address may hold a password."""
    if name in _SECRET and isinstance(value, str) and "@" in value:
        scheme, _, rest = value.rpartition("://")
        return f"{scheme}://***@{rest.rsplit('@', 1)[1]}" if scheme else f"***@{rest.rsplit('@', 1)[1]}"
    return value


def _toml(key: str, value: object) -> str:
    """Return a line of TOML; what is not set is a comment, because TOML has no word for nothing."""
    import json

    if value is None:
        return f"# {key} is not set"
    if isinstance(value, tuple):
        return f"{key} = [{', '.join(json.dumps(item, ensure_ascii=False) for item in value)}]"
    return f"{key} = {json.dumps(value, ensure_ascii=False)}"


def _json(rows: list[tuple[str, object, str]]) -> str:
    import json

    data = {key: {"value": value, "source": source} for key, value, source in rows}
    return json.dumps(data, indent=1) + "\n"
