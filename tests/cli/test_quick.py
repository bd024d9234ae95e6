"""The quick parser and the full one read the same words alike; what the quick one doubts it leaves alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factcheck.cli import quick

CALLS = [
    ["a.txt"],
    ["a.txt", "b.md", "--offline"],
    ["--offline", "a.txt", "--format", "json"],
    ["a.txt", "--format=json=out.json", "--format", "full"],
    ["a.txt", "--archive", "one", "--archive=two"],
    ["a.txt", "--fail-on", "altered,not_found", "--select", "FC101, FC102", "--ignore=FC501"],
    ["a.txt", "--online", "--exit-zero", "--allow-incomplete", "--ascii", "-q"],
    ["-", "--width", "80", "--color", "never", "--profile", "ap", "--require", "primary"],
    ["a.txt", "-o", "out.txt", "--at", "2024-05-01", "--baseline", "b.json", "--isolated"],
    ["a.txt", "--article-url", "https://x.example", "--article-date", "2024-05-01", "--article-title", "T"],
]


def full(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], dict[str, object]]:
    from factcheck.cli import running
    from factcheck.cli.app import run_app

    seen: list[tuple[list[str], dict[str, object]]] = []
    monkeypatch.setattr(running, "run_check", lambda inputs, given: seen.append((inputs, given)) or 0)
    assert run_app(["check", *argv], "check") == 0
    return seen[0]


@pytest.mark.parametrize("argv", CALLS, ids=" ".join)
def test_both_parsers_agree(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = quick.parse(argv)
    assert parsed is not None
    assert parsed == full(argv, monkeypatch)


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--help"],
        ["a.txt", "--hlep"],
        ["a.txt", "--width", "wide"],
        ["a.txt", "--format"],
        ["a.txt", "--offline=1"],
    ],
    ids=" ".join,
)
def test_what_is_not_plain_goes_to_the_full_parser(argv: list[str]) -> None:
    assert quick.parse(argv) is None


def test_every_option_of_the_table_exists_in_the_full_parser() -> None:
    import typer

    from factcheck.cli.app import build

    command = typer.main.get_command(build("check"))
    options = {name for p in command.commands["check"].params for name in (*p.opts, *p.secondary_opts)}  # type: ignore[attr-defined]
    table = {*quick.REPEATED, *quick.VALUES, *quick.LISTS, *quick.SWITCHES, *quick.NUMBERS}
    assert table <= options


HEAVY = (
    "typer",
    "click",
    "rich",
    "httpx",
    "bs4",
    "lxml",
    "trafilatura",
    "pydantic",
    "warcio",
    "dataclasses",
    "sqlite3",
)


def loaded(argv: list[str], root: object) -> list[str]:
    code = (
        "import sys; sys.argv = ['factcheck', *sys.argv[1:]]\n"
        "from factcheck.__main__ import main\n"
        "try:\n main()\nexcept SystemExit:\n pass\n"
        "sys.stderr.write('LOADED ' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *argv], cwd=str(root), capture_output=True, text=True, check=False
    )
    return done.stderr.rsplit("LOADED ", 1)[1].split()


def test_the_version_imports_nothing_of_the_tool(root: object) -> None:
    modules = loaded(["--version"], root)
    assert [name for name in modules if name.startswith("factcheck.")] == ["factcheck._version", "factcheck.__main__"]
    assert not set(HEAVY) & set(modules)


@pytest.mark.parametrize("format_name", ["json", "full"])
def test_the_offline_path_imports_no_heavy_library(root: object, format_name: str) -> None:
    modules = loaded(["check", "examples/seed/article.txt", "--offline", "--format", format_name], root)
    assert "factcheck.pipeline.check" in modules
    assert not set(HEAVY) & set(modules)


def test_the_offline_path_does_without_the_costliest_modules_of_the_standard_library(root: object) -> None:
    """Named tuples and ``TYPE_CHECKING`` come from ``factcheck.core.typed``, SHA-256 from ``factcheck.core.text``."""
    modules = loaded(["check", "examples/seed/article.txt", "--offline", "--format", "json"], root)
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"typing", "_hashlib", "inspect", "pathlib", "threading", "urllib.parse"} & set(modules) - set(bare)
