"""Ignore files and baselines: read with care, applied by content, stale entries reported where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.core.gates import exit_status
from factcheck.errors import UsageError
from factcheck.pipeline.suppress import Suppressions, baseline_of
from factcheck.settings import Settings
from tests.reporters.sample import report

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.core.records import ArticleReport

DAY = "2026-06-01"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def plain() -> ArticleReport:
    part = report().articles[0]
    return part._replace(results=tuple(r._replace(suppressed=None) for r in part.results))


def run(settings: Settings, part: ArticleReport | None = None) -> tuple[ArticleReport, tuple[ArticleReport, ...]]:
    rules = Suppressions.load(settings, DAY)
    return rules.apply(part or plain()), rules.leftover()


def test_an_ignore_file_suppresses_and_stale_entries_are_findings_of_that_file(place: Path) -> None:
    (place / "factcheck-ignore.toml").write_text(
        '[[ignore]]\ncode = "FC102"\nquote = "aware of ship movements"\nreason = "the desk holds the tape"\n'
        '[[ignore]]\narticle = "harbour.txt"\ncode = "FC306"\nreason = "never"\n'
        '[[ignore]]\narticle = "other.txt"\nreason = "not part of this run"\n'
        '[[ignore]]\nfingerprint = "00"\nuntil = 2020-01-01\nreason = "old"\n'
    )
    part, left = run(Settings())
    assert [r.code for r in part.results if r.suppressed] == ["FC102"]
    assert [f.code for f in left[0].findings] == ["FC902", "FC903"]
    assert left[0].article.path == "factcheck-ignore.toml"
    at = left[0].findings[0].span[0]
    assert left[0].article.text[at:].startswith("[[ignore]]")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[ignore]]\ncode = "FC102"\nquote = "x"\n', "entry 1 has no reason"),
        ('[[ignore]]\ncode = "FC102"\nreason = "x"\n', "names nothing"),
        ('[[ignore]]\nqoute = "FC102"\nreason = "x"\n', "did you mean 'quote'"),
        ('[[ignore]]\nquote = "x"\nreason = "x"\nuntil = "soon"\n', "is no date"),
        ('[[ignored]]\nquote = "x"\n', "unknown key 'ignored'"),
        ("[[ignore]\n", "no valid TOML"),
        ("[[ignore]]\nquote = 3\nreason = 'x'\n", "values are texts"),
    ],
)
def test_a_faulty_ignore_file_is_refused_with_its_entry(place: Path, text: str, message: str) -> None:
    (place / "factcheck-ignore.toml").write_text(text)
    with pytest.raises(UsageError) as caught:
        Suppressions.load(Settings(), DAY)
    assert message in str(caught.value)
    assert "factcheck-ignore.toml" in str(caught.value)


def test_a_baseline_accepts_today_and_nothing_else(place: Path) -> None:
    first, _ = run(Settings())
    assert exit_status([first], Settings()) == 1
    (place / "b.json").write_text(baseline_of((first,)))
    settings = Settings(baseline="b.json", allow_incomplete=True)
    second, left = run(settings)
    assert exit_status([second], settings) == 0
    assert not left
    assert all(r.suppressed for r in second.results if r.level != "none")


def test_a_changed_quotation_is_no_longer_in_the_baseline(place: Path) -> None:
    first, _ = run(Settings())
    (place / "b.json").write_text(baseline_of((first,)))
    changed = tuple(
        r._replace(claim=r.claim._replace(quote=r.claim.quote.replace("12", "13"))) for r in plain().results
    )
    part, left = run(Settings(baseline="b.json"), plain()._replace(results=changed))
    assert [r.code for r in part.results if r.level != "none" and not r.suppressed] == ["FC107"]
    assert [f.code for f in left[0].findings] == ["FC902"]


def test_a_second_equal_finding_is_new(place: Path) -> None:
    first, _ = run(Settings())
    (place / "b.json").write_text(baseline_of((first,)))
    again = plain()._replace(results=(*plain().results, plain().results[4]))
    part, _ = run(Settings(baseline="b.json"), again)
    assert [bool(r.suppressed) for r in part.results if r.code == "FC102"] == [True, False]


def test_moving_lines_keeps_the_baseline_and_no_line_number_is_in_it(place: Path) -> None:
    first, _ = run(Settings())
    text = baseline_of((first,))
    assert '"line"' not in text
    assert baseline_of((first,)) == text
    (place / "b.json").write_text(text)
    moved = tuple(
        r._replace(claim=r.claim._replace(span=(r.claim.span[0] + 3, r.claim.span[1] + 3))) for r in plain().results
    )
    part, left = run(Settings(baseline="b.json"), plain()._replace(results=moved))
    assert all(r.suppressed for r in part.results if r.level != "none")
    assert not left


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"baseline_version": 9, "findings": []}', '{"baseline_version": 1, "findings": [{}]}']
)
def test_a_faulty_baseline_is_refused(place: Path, text: str) -> None:
    (place / "b.json").write_text(text)
    with pytest.raises(UsageError, match=r"b\.json"):
        Suppressions.load(Settings(baseline="b.json"), DAY)


def test_a_missing_baseline_is_a_usage_error(place: Path) -> None:
    with pytest.raises(UsageError, match="baseline update"):
        Suppressions.load(Settings(baseline="none.json"), DAY)


def test_comments_of_a_markup_file_are_found_though_the_text_lost_them(place: Path) -> None:
    (place / "articles").mkdir()
    (place / "articles" / "harbour.txt").write_text(
        'Tarn said the fleet was "aware of ship movements" off the coast. <!-- factcheck: ignore FC102: tape -->\n'
        "\n<!-- factcheck: ignore FC201: nothing here -->\n"
    )
    part, _ = run(Settings())
    assert [r.code for r in part.results if r.suppressed] == ["FC102"]
    assert [f.message for f in part.findings if f.code == "FC902"][1:] == [
        "the suppression of FC201 suppresses nothing: remove it (nothing here)"
    ]


def test_an_article_that_could_not_be_read_passes_through(place: Path) -> None:
    unread = report().articles[1]
    assert run(Settings(), unread)[0] is unread
