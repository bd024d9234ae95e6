"""The commands that work from a saved result: report, review, baseline; and explain, origins, config."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run
from factcheck.core.records import OriginKind
from factcheck.pipeline.suppress import Suppressions
from factcheck.reporters import render
from factcheck.settings import Settings
from tests.reporters.sample import report

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a saved result of the invented article, fingerprints and all."""
    for name in ("CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    whole = report()
    rules = Suppressions.load(Settings(), "2026-01-01", isolated=True)
    parts = tuple(rules.apply(part) for part in whole.articles)
    (tmp_path / "r.json").write_text(render("json", whole._replace(articles=parts), Settings()), encoding="utf-8")
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_report_renders_a_saved_result(saved: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "r.json", "--width", "60"]) == 0
    out = capfd.readouterr().out
    assert "FC102 ALTERED, cut without a mark\n  articles/harbour.txt:11:26\n" in out
    assert "Exit 1 (--fail-on altered,not_found)" in out.replace("\n", " ")


def test_report_writes_several_formats_at_once(saved: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "r.json", "--format", "concise", "--format", "sarif=r.sarif", "--format", "junit=r.xml"]) == 0
    assert json.loads((saved / "r.sarif").read_text())["version"] == "2.1.0"
    assert (saved / "r.xml").read_text().startswith("<?xml")
    assert "FC102 altered" in capfd.readouterr().out


def test_a_result_rendered_as_json_again_is_the_same(saved: Path) -> None:
    assert run(["report", "r.json", "--format", "json=again.json"]) == 0
    assert (saved / "again.json").read_bytes() == (saved / "r.json").read_bytes()
    assert run(["report", "r.json", "--format", "jsonl=lines.jsonl"]) == 0
    assert run(["report", "lines.jsonl", "-o", "third.json", "--format", "json"]) == 0
    assert (saved / "third.json").read_bytes() == (saved / "r.json").read_bytes()


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["report", "none.json"], "none.json: cannot be read"),
        (["report", "."], "cannot be read"),
        (["report", "bad.json"], "bad.json: no JSON"),
        (["report", "latin.json"], "no UTF-8 at byte 1"),
        (["report", "r.json", "--format", "jsn"], "did you mean 'json'"),
        (["report", "r.json", "--format", "json", "--format", "full"], "one place"),
        (["report", "r.json", "-o", "r.json/x"], "cannot be written"),
        (["report", "r.json", "--colour"], "No such option"),
        (["report"], "Missing argument"),
        (["explain", "FC10"], "no code"),
        (["baseline", "prune", "r.json"], "no baseline"),
        (["review", "-"], "standard input"),
        (["config", "show", "--config", "none.toml"], "no configuration file"),
    ],
)
def test_faults_are_one_message_and_status_2(
    saved: Path, capfd: pytest.CaptureFixture[str], argv: list[str], message: str
) -> None:
    (saved / "bad.json").write_text("{")
    (saved / "latin.json").write_bytes(b"{\xff}")
    assert run(argv) == 2
    err = capfd.readouterr().err
    assert message in err
    assert "Traceback" not in err


def test_colour_is_written_only_where_it_is_asked_for(
    saved: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["report", "r.json"])
    assert "\x1b" not in capfd.readouterr().out
    run(["report", "r.json", "--color", "always"])
    assert "\x1b[1;31m" in capfd.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    run(["report", "r.json"])
    assert "\x1b[1;31m" in capfd.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    run(["report", "r.json"])
    assert "\x1b" not in capfd.readouterr().out
    monkeypatch.setenv("COLUMNS", "72")
    run(["report", "r.json"])
    assert (
        max(
            len(line) for line in capfd.readouterr().out.splitlines() if " \u2502" in line and "open \u2502" not in line
        )
        <= 72
    )


def test_a_review_writes_suppressions_with_reasons(
    saved: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "a", "the desk holds the tape", "2030-01-31", "c", "x", "n", "b", "q")
    assert run(["review", "r.json"]) == 1
    out = capfd.readouterr().out
    assert "2 decided" in out
    assert "one of a, c, o, n, b, q" in out
    entries = tomllib.loads((saved / "factcheck-ignore.toml").read_text())["ignore"]
    assert [(e["code"], e["article"], e["reason"], str(e["until"])) for e in entries] == [
        ("FC102", "harbour.txt", "the desk holds the tape", "2030-01-31")
    ]
    decisions = json.loads((saved / "factcheck-review.json").read_text())["decisions"]
    assert sorted(d["decision"] for d in decisions) == ["accepted", "corrected"]


def test_what_was_accepted_is_suppressed_by_the_next_check(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "a", "known", "", "q")
    run(["review", "r.json"])
    part = Suppressions.load(Settings(), "2026-01-01").apply(report().articles[0])
    assert [r.code for r in part.results if r.suppressed and r.suppressed.reason == "known"] == ["FC102"]


def test_a_second_review_shows_what_was_corrected_and_is_still_there(
    saved: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "a", "known", "", "c", "q")
    run(["review", "r.json"])
    capfd.readouterr()
    answer(monkeypatch, "q")
    run(["review", "r.json"])
    out = capfd.readouterr().out
    assert "marked as corrected on 20" in out
    assert "FC102" not in out


def test_a_review_needs_a_reason_and_a_real_date(
    saved: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "a", "", "a", "known", "soon", "q")
    assert run(["review", "r.json"]) == 1
    assert not (saved / "factcheck-ignore.toml").exists()
    assert "soon is no date" in capfd.readouterr().out


def test_a_review_that_loses_its_terminal_keeps_what_was_decided(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "a", "known", "")
    assert run(["review", "r.json"]) == 1
    assert "known" in (saved / "factcheck-ignore.toml").read_text()


def test_opening_goes_only_to_web_addresses(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or True)
    answer(monkeypatch, "o", "q")
    run(["review", "r.json"])
    assert opened == ["https://courier.example/5#:~:text=aware"]


def test_a_baseline_from_a_saved_result_accepts_its_findings(saved: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "r.json"]) == 2  # one article of the result could not be read, and that is said
    text = (saved / "factcheck-baseline.json").read_text()
    assert "17 findings accepted (17 new, 0 gone)" in capfd.readouterr().err
    assert run(["baseline", "update", "r.json"]) == 2
    assert (saved / "factcheck-baseline.json").read_text() == text
    assert "(0 new, 0 gone)" in capfd.readouterr().err


def test_prune_drops_what_no_longer_occurs_and_accepts_nothing(saved: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "update", "r.json"])
    data = json.loads((saved / "factcheck-baseline.json").read_text())
    data["findings"][0]["fingerprint"] = "f" * 32
    data["findings"].append({"article": "other.txt", "code": "FC101", "quote": "x", "fingerprint": "e" * 32})
    (saved / "factcheck-baseline.json").write_text(json.dumps(data))
    capfd.readouterr()
    run(["baseline", "prune", "r.json"])
    assert "17 findings kept, 1 dropped" in capfd.readouterr().err
    kept = json.loads((saved / "factcheck-baseline.json").read_text())["findings"]
    assert "other.txt" in {entry["article"] for entry in kept}


def test_explain_prints_both_examples(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "FC101", "witness-only"]) == 0
    out = capfd.readouterr().out
    assert out.count("Has it not:") == 2
    assert run(["explain"]) == 0
    assert len(capfd.readouterr().out.splitlines()) >= 30


def test_every_kind_of_origin_is_listed(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["origins", "--json"]) == 0
    assert {entry["kind"] for entry in json.loads(capfd.readouterr().out)} == set(OriginKind.__args__)  # type: ignore[attr-defined]


def test_config_show_names_value_and_source(
    saved: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (saved / "factcheck.toml").write_text('profile = "ap"\nproxy = "http://u:secret@proxy.example:3128"\n')
    monkeypatch.setenv("FACTCHECK_JOBS", "3")
    monkeypatch.setenv("FACTCHECK_PROFIL", "x")
    assert run(["config", "show"]) == 0
    out = capfd.readouterr().out
    assert tomllib.loads(out)["profile"] == "ap"
    assert f"# {saved}/factcheck.toml" in out
    assert "# FACTCHECK_JOBS" in out
    assert "secret" not in out
    assert "FACTCHECK_PROFIL is no setting" in out
    assert run(["config", "show", "--json", "--changed"]) == 0
    assert set(json.loads(capfd.readouterr().out)) == {"offline", "profile", "jobs", "proxy"} - {"offline"}
