"""What a newsroom copies into its repository works: hook, action, GitLab job, example folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the example folder, with a ``factcheck`` command that runs this checkout."""
    place = tmp_path / "a desk"
    shutil.copytree(root / "examples" / "newsroom", place)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "factcheck").write_text(f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" -m factcheck "$@"\n')
    (tools / "factcheck").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("CI", "1")
    monkeypatch.setenv("HOME", str(tmp_path))
    return place


def run(words: list[str] | str, place: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    shell = isinstance(words, str)
    return subprocess.run(
        words, cwd=place, shell=shell, env={**os.environ, **environ}, capture_output=True, text=True, check=False
    )


ALTERED = '"Bicycles never travel free until the end of the summer," the Harbour Office of Lindale said in a statement on 2 June 2024.\n'


# --- the example folder --------------------------------------------------------------------------------


def test_the_example_folder_is_green_and_counts_its_suppression(desk: Path) -> None:
    done = run("factcheck check articles/*.md --format json", desk)
    assert done.returncode == 0, done.stdout + done.stderr
    data = json.loads(done.stdout)
    assert data["summary"]["suppressed"] == 1
    assert data["settings"]["require"] == "archived"
    assert [f["code"] for article in data["articles"] for f in article["findings"]] == []


def test_the_example_archive_proves_itself_and_comes_out_of_its_readme(desk: Path) -> None:
    assert run("factcheck archive verify", desk).returncode == 0
    before = {path.relative_to(desk): path.read_bytes() for path in (desk / "fixtures").rglob("*.warc")}
    shutil.rmtree(desk / "fixtures")
    command = re.search(
        r"^(factcheck archive add .*?)\nfactcheck check", (desk / "README.md").read_text(), re.DOTALL | re.MULTILINE
    )
    assert command
    assert run(command.group(1), desk).returncode == 0
    assert {path.relative_to(desk): path.read_bytes() for path in (desk / "fixtures").rglob("*.warc")} == before


# --- pre-commit ----------------------------------------------------------------------------------------


def hooks(root: Path) -> list[dict[str, str]]:
    """The hooks file is flat: one scalar a line."""
    entries: list[dict[str, str]] = []
    for line in (root / ".pre-commit-hooks.yaml").read_text().splitlines():
        if line.startswith("- "):
            entries.append({})
        key, _, value = line[2:].partition(": ")
        entries[-1][key] = value
    return entries


def test_each_hook_has_what_pre_commit_requires(root: Path) -> None:
    for hook in hooks(root):
        assert {"id", "name", "entry", "language", "files"} <= set(hook)
        re.compile(hook["files"])


def test_the_hook_runs_on_the_files_it_is_given(desk: Path, root: Path) -> None:
    entry = next(hook["entry"] for hook in hooks(root) if hook["id"] == "factcheck")
    assert re.search(hooks(root)[0]["files"], "articles/ferry.md")
    assert run([*entry.split(), "articles/ferry.md"], desk).returncode == 0
    (desk / "articles" / "a second one.md").write_text(ALTERED)
    done = run([*entry.split(), "articles/ferry.md", "articles/a second one.md"], desk)
    assert done.returncode == 1
    assert "a second one.md" in done.stdout


def test_the_archive_hook_refuses_a_changed_fixture(desk: Path, root: Path) -> None:
    entry = next(hook["entry"] for hook in hooks(root) if hook["id"] == "factcheck-archive")
    assert run(entry, desk).returncode == 0
    for path in (desk / "fixtures").rglob("*.warc"):
        path.write_bytes(path.read_bytes().replace(b"Bicycles", b"Tricycle"))
    assert run(entry, desk).returncode != 0


# --- GitHub --------------------------------------------------------------------------------------------


def action(desk: Path, root: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    environ = {f"INPUT_{name.upper()}": value for name, value in inputs.items()}
    return run(
        ["bash", str(root / ".ci" / "action.sh")],
        desk,
        GITHUB_STEP_SUMMARY=str(desk / "summary.md"),
        GITHUB_OUTPUT=str(desk / "output"),
        **environ,
    )


def test_the_action_passes_each_input_through_the_environment(root: Path) -> None:
    text = (root / "action.yml").read_text()
    script = (root / ".ci" / "action.sh").read_text()
    assert "using: composite" in text
    named = set(re.findall(r"^  ([a-z-]+):$", text.split("outputs:")[0].split("inputs:")[1], re.MULTILINE))
    assert named == {"paths", "archive", "fail-on", "allow-incomplete", "args", "sarif", "result", "version"}
    for name in named - {"version"}:
        assert f"INPUT_{name.upper().replace('-', '_')}" in script
    # An expression inside a script would let a file name become a command.
    for block in re.findall(r"^      run: ?(.*(?:\n {8}.*)*)", text, re.MULTILINE):
        assert "${{" not in block


def test_the_action_annotates_summarises_and_returns_the_status(desk: Path, root: Path) -> None:
    (desk / "articles" / "b.md").write_text(ALTERED)
    done = action(desk, root, paths="articles/*.md")
    assert done.returncode == 1, done.stderr
    assert re.search(r"^::error file=articles/b\.md,line=1,col=2,", done.stdout, re.MULTILINE)
    assert "exit-status=1" in (desk / "output").read_text()
    assert (desk / "summary.md").read_text().startswith("## factcheck")
    assert json.loads((desk / "factcheck.sarif").read_text())["runs"][0]["invocations"][0]["exitCode"] == 1
    assert json.loads((desk / "factcheck.json").read_text())["summary"]["exit_status"] == 1


def test_an_annotation_names_the_line_of_the_file_front_matter_and_comments_counted(desk: Path, root: Path) -> None:
    path = desk / "articles" / "ferry.md"
    path.write_text(path.read_text().replace("Bicycles travel", "Bicycles never travel"))
    line = (
        path.read_text()
        .splitlines()
        .index('"Bicycles never travel free until the end of the summer," the Harbour Office said in the statement.')
        + 1
    )
    done = action(desk, root, paths="articles/ferry.md")
    assert re.search(
        rf"^::error file=articles/ferry\.md,line={line},col=2,endLine={line},", done.stdout, re.MULTILINE
    ), done.stdout


def test_the_action_is_green_on_the_example_and_takes_options(desk: Path, root: Path) -> None:
    assert action(desk, root, paths="articles/**/*.md").returncode == 0
    (desk / "articles" / "b.md").write_text(ALTERED)
    assert action(desk, root, paths="articles/b.md", fail_on="not_found", args="--exit-zero -q").returncode == 0


def test_a_file_that_is_named_and_missing_is_an_error(desk: Path, root: Path) -> None:
    assert action(desk, root, paths="articles/ferry.md none.md").returncode == 2


def test_the_action_says_when_nothing_matches(desk: Path, root: Path) -> None:
    done = action(desk, root, paths="nothing/*.md")
    assert done.returncode == 2
    assert "::error title=factcheck::no article" in done.stdout


def test_a_file_name_is_never_a_command_or_an_option(desk: Path, root: Path) -> None:
    for name in ("$(touch owned).md", "; touch owned;.md", "--exit-zero.md", "a\n::error::forged.md"):
        (desk / "articles" / name).write_text(ALTERED)
    done = action(desk, root, paths="articles/*.md")
    assert done.returncode == 1, done.stderr
    assert not list(desk.rglob("owned"))
    assert not re.search(r"^::error::forged", done.stdout, re.MULTILINE)
    shutil.copy(desk / "articles" / "--exit-zero.md", desk / "--exit-zero.md")
    assert action(desk, root, paths="--exit-zero.md").returncode == 1


# --- GitLab --------------------------------------------------------------------------------------------


def test_the_gitlab_job_writes_the_reports_it_names(desk: Path) -> None:
    text = (desk / ".gitlab-ci.yml").read_text()
    commands = [line.strip()[2:] for line in text.splitlines() if line.strip().startswith("- factcheck ")]
    assert len(commands) == 2
    for command in commands:
        assert run(command, desk).returncode == 0
    for name in re.findall(r"(?:codequality|junit): (\S+)", text):
        assert (desk / name).is_file()
    assert json.loads((desk / "gl-code-quality-report.json").read_text()) == []


def test_the_documents_show_the_files_that_are_tested(root: Path) -> None:
    text = (root / "docs" / "ci.md").read_text()
    for name in (".gitlab-ci.yml", ".pre-commit-config.yaml"):
        assert (root / "examples" / "newsroom" / name).read_text().strip() in text
