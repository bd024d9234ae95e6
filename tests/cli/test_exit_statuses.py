"""Every row of the contract's exit statuses, by running the command on real files; suppressed findings among them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

STATEMENT = (
    "The harbour will stay open all winter, and the pilots will be paid in full before the ice comes to Port Ester. "
    "We do not expect delays at the locks this year."
)
TRUE = '"We do not expect delays at the locks this year," the Norland Ministry of Harbours said in a statement on 2 May 2024.\n'
FALSE = TRUE.replace("do not expect", "do expect")
ABSENT = (
    'The mayor Ada Quill wrote on Twitter on 2 May 2024: "I met the harbour master today and we talked about ice."\n'
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with an archive that holds one statement, and articles about it."""
    monkeypatch.setenv("CI", "1")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("FACTCHECK_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "statement.txt").write_text(STATEMENT + "\n")
    words = [
        "--kind",
        "statement",
        "--issuer",
        "Norland Ministry of Harbours",
        "--date",
        "2024-05-02",
        "--relation",
        "primary",
        "--completeness",
        "whole",
    ]
    more = [
        "--captured",
        "2024-05-02T12:00:00Z",
        "--url",
        "https://harbours.norland.example/1",
        "--archive",
        "fixtures",
    ]
    assert run(["archive", "add", "statement.txt", *words, *more]) == 0
    for name, text in (
        ("true", TRUE),
        ("false", FALSE),
        ("absent", ABSENT),
        ("silent", "The ice came early.\n"),
        ("scare", 'It was a very "concrete" plan.\n'),
    ):
        (tmp_path / f"{name}.txt").write_text(text)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    return tmp_path


def status(*argv: str) -> int:
    return run(["check", *argv])


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["true.txt"], 0),
        (["true.txt", "true.txt"], 0),
        (["true.txt", "silent.txt"], 0),
        (["false.txt"], 1),
        (["true.txt", "false.txt"], 1),
        (["false.txt", "absent.txt"], 1),
        (["false.txt", "--exit-zero"], 0),
        (["false.txt", "--fail-on", "not_found"], 0),
        (["false.txt", "--fail-on", "FC1"], 1),
        (["false.txt", "--fail-on", "error"], 1),
        (["false.txt", "--ignore", "FC1"], 0),
        (["false.txt", "--select", "FC2"], 0),
        (["true.txt", "--require", "primary"], 0),
        (["none.txt"], 2),
        (["none.txt", "false.txt"], 2),
        (["."], 2),
        (["binary.txt"], 2),
        (["none.txt", "--exit-zero"], 2),
        (["true.txt", "--fail-onn", "altered"], 2),
        (["true.txt", "--fail-on", "alterd"], 2),
        (["true.txt", "--format", "jsn"], 2),
        (["true.txt", "--require", "gold"], 2),
        (["true.txt", "--config", "none.toml"], 2),
        (["true.txt", "--baseline", "none.json"], 2),
        (["true.txt", "--at", "yesterday"], 2),
        (["true.txt", "--article-date", "14.5.2024"], 2),
        (["true.txt", "--archive", "nowhere"], 2),
        (["true.txt", "--archive", "nowhere", "--allow-incomplete"], 2),
        ([], 2),
        (["absent.txt"], 3),
        (["true.txt", "absent.txt"], 3),
        (["absent.txt", "--exit-zero"], 3),
        (["absent.txt", "--allow-incomplete"], 0),
        (["silent.txt"], 4),
        (["scare.txt"], 4),
        (["silent.txt", "--exit-zero", "--allow-incomplete"], 4),
    ],
)
def test_the_table(desk: Path, capfd: pytest.CaptureFixture[str], argv: list[str], expected: int) -> None:
    assert status(*argv) == expected, capfd.readouterr()
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif"])
def test_the_summary_says_the_status_that_is_returned(desk: Path, capfd: pytest.CaptureFixture[str], name: str) -> None:
    for article in ("true.txt", "false.txt", "absent.txt", "silent.txt", "none.txt"):
        code = status(article, "--format", f"{name}=out")
        text = (desk / "out").read_text()
        data = json.loads(text.splitlines()[-1] if name == "jsonl" else text)
        summary = {
            "json": lambda d: d["summary"],
            "jsonl": lambda d: d,
            "sarif": lambda d: d["runs"][0]["invocations"][0],
        }[name](data)
        assert summary.get("exit_status", summary.get("exitCode")) == code


def test_a_capture_that_fails_its_digest_is_incomplete(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for path in (desk / "fixtures").rglob("*.warc"):
        path.write_bytes(path.read_bytes().replace(b"do not expect", b"do now expect"))
    assert status("true.txt") == 3
    assert "Traceback" not in capfd.readouterr().err
    assert status("true.txt", "--allow-incomplete") == 0


def test_a_configuration_fault_is_status_2_with_a_suggestion(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (desk / "factcheck.toml").write_text('fail-onn = ["altered"]\n')
    assert status("true.txt") == 2
    assert "did you mean 'fail-on'" in capfd.readouterr().err
    assert status("true.txt", "--isolated") == 0


def test_a_suppressed_finding_is_counted_and_does_not_fail(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (desk / "factcheck-ignore.toml").write_text('[[ignore]]\narticle = "false.txt"\ncode = "FC1"\nreason = "satire"\n')
    assert status("false.txt", "--format", "json") == 0
    summary = json.loads(capfd.readouterr().out)["summary"]
    assert summary["suppressed"] == 1
    assert summary["by_verdict"] == {"altered": 1}
    assert status("false.txt", "--isolated") == 1


def test_an_expired_suppression_fails_again_and_is_reported(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (desk / "factcheck-ignore.toml").write_text(
        '[[ignore]]\narticle = "false.txt"\nreason = "satire"\nuntil = 2020-01-01\n'
    )
    assert status("false.txt", "--format", "concise") == 1
    assert "factcheck-ignore.toml:1:1: FC903" in capfd.readouterr().out


def test_a_baseline_accepts_what_is_there_and_not_what_comes(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "false.txt", "absent.txt", "--baseline", "b.json"]) == 0
    assert status("false.txt", "absent.txt", "--baseline", "b.json") == 0
    (desk / "false.txt").write_text("\n\nA new first paragraph.\n\n" + FALSE)
    assert status("false.txt", "--baseline", "b.json") == 0
    (desk / "false.txt").write_text(FALSE.replace("locks", "docks"))
    assert status("false.txt", "--baseline", "b.json") == 1
    capfd.readouterr()
    (desk / "false.txt").write_text(TRUE)
    assert status("false.txt", "--baseline", "b.json", "--format", "concise") == 0
    assert "FC902" in capfd.readouterr().out
    assert run(["baseline", "prune", "false.txt", "absent.txt", "--baseline", "b.json"]) == 0
    assert status("false.txt", "--baseline", "b.json", "--format", "concise") == 0
    assert "FC902" not in capfd.readouterr().out


def test_a_comment_in_the_article_suppresses_with_its_reason(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (desk / "false.md").write_text(f"<!-- factcheck: ignore FC1: satire, see the note to readers -->\n\n{FALSE}")
    assert status("false.md", "--format", "json") == 0
    results = json.loads(capfd.readouterr().out)["articles"][0]["results"]
    assert [r["suppressed"]["reason"] for r in results if r["suppressed"]] == ["satire, see the note to readers"]


def test_our_own_fault_is_70_and_one_message(
    desk: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("factcheck.reporters.stream", broken)
    assert status("true.txt", "--format", "json") == 70
    err = capfd.readouterr().err
    assert "our own fault: RuntimeError: planted" in err
    assert "Traceback" not in err


def test_an_interrupt_is_130(desk: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.reporters.stream", interrupted)
    assert status("true.txt", "--format", "json") == 130
    assert "what was captured is kept" in capfd.readouterr().err


def test_a_file_appears_only_when_it_is_complete(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> str:
        raise RuntimeError("planted")

    monkeypatch.setattr("factcheck.reporters.jsonl.Stream.end", broken)
    assert status("true.txt", "--format", "jsonl=out.jsonl", "--format", "json=out.json") == 70
    assert not list(desk.glob("out*"))


def test_several_formats_of_one_run_say_the_same(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = ["--format", "json=a.json", "--format", "jsonl=a.jsonl", "--format", "concise", "--format", "sarif=a.sarif"]
    assert status("true.txt", "false.txt", *words) == 1
    data = json.loads((desk / "a.json").read_text())
    last = json.loads((desk / "a.jsonl").read_text().splitlines()[-1])
    assert data["summary"] == {key: value for key, value in last.items() if key != "type"}
    assert "2 claims in 2 articles" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["true.txt"], "Exit 0 (everything that could be compared was)."),
        (["false.txt"], "Exit 1 (--fail-on altered)."),
        (["false.txt", "--exit-zero"], "Exit 0 (--exit-zero)."),
        (["absent.txt"], "Exit 3 (incomplete: an origin that was needed could not be read)."),
        (["silent.txt"], "Exit 4 (no claim found: nothing was checked)."),
        (["none.txt"], "Exit 2 (an input could not be read)."),
    ],
)
def test_the_last_line_says_the_status_and_why(
    desk: Path, capfd: pytest.CaptureFixture[str], argv: list[str], words: str
) -> None:
    status(*argv, "--format", "concise")
    assert capfd.readouterr().out.rstrip().endswith(words)


def test_evidence_below_what_is_required_fails_and_says_so(desk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert (
        run(
            [
                "archive",
                "add",
                "statement.txt",
                "--kind",
                "report",
                "--issuer",
                "Norland Ministry of Harbours",
                "--date",
                "2024-05-02",
                "--relation",
                "witness",
                "--captured",
                "2024-05-02T12:00:00Z",
                "--url",
                "https://courier.example/1",
                "--archive",
                "weak",
            ]
        )
        == 0
    )
    assert status("true.txt", "--archive", "weak") == 0
    assert status("true.txt", "--archive", "weak", "--require", "archived", "--format", "concise") == 1
    out = capfd.readouterr().out
    assert "FC307" in out
    assert out.rstrip().endswith("Exit 1 (--require archived).")


@pytest.mark.parametrize("article", ["-", "http://paper.example/article"])
def test_the_project_file_of_the_working_directory_counts_where_the_input_is_no_file(desk, monkeypatch, article):
    from factcheck.cli.running import resolved

    (desk / "factcheck.toml").write_text('profile = "guardian"\n')
    (desk / "sub").mkdir()
    assert resolved({}, [article]).profile == "guardian"
    monkeypatch.chdir(desk / "sub")
    assert resolved({}, [article]).profile == "guardian"
    (desk / "sub" / "factcheck.toml").write_text('profile = "ap"\n')
    assert resolved({}, [article]).profile == "ap"
