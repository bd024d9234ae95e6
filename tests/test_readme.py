"""The README says what happens, and the package holds what it says."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

sys.path.insert(0, "scripts")


def block(root, name: str) -> str:
    text = (root / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```", text, re.DOTALL)
    assert found, name
    return found.group(1).strip()


def test_the_example_is_what_the_tool_prints(root) -> None:
    shown = block(root, "example: seed")
    command = ["check", "examples/seed/article.txt", "--offline", "--format", "full", "--width", "100"]
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *command], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert all(part in done.stdout for part in shown.split("\n\n"))
    assert shown.splitlines()[-1] in done.stdout.splitlines()[-1]


@pytest.mark.parametrize("name", ["main", "tests"])
def test_each_of_the_two_commands_is_one_line_that_sets_everything_up(root, name: str) -> None:
    command = block(root, name)
    assert "\n" not in command
    assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_the_python_example_runs(root, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    text = (root / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert code
    runnable = code.group(1).replace('"article.md"', '"examples/tour/article.md"')
    exec(compile(runnable, "README.md", "exec"), {})


def test_every_page_the_readme_leads_to_exists(root) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    missing = [path for path in re.findall(r"\]\(([^)#:]+)\)", text) if not (root / path).exists()]
    assert missing == []


def test_every_module_says_what_it_decides(root) -> None:
    silent = [
        str(path.relative_to(root))
        for path in (root / "factcheck").rglob("*.py")
        if path.stat().st_size and not path.read_text(encoding="utf-8").lstrip().startswith(('"""', 'r"""', "#"))
    ]
    assert silent == []
