"""The exit status of the contract, row by row, and what the gates do to a result."""

from __future__ import annotations

import pytest

from factcheck.core.gates import exit_status, fails, gated, joined
from factcheck.core.records import ArticleReport, Finding, Judgement, Suppression
from factcheck.settings import Settings
from tests.reporters.sample import _capture as capture
from tests.reporters.sample import article, claim, report, result, use

PART = report().articles[0]
QUOTE = "The harbour will stay open all winter."


def part(*verdicts: str, **more: object) -> ArticleReport:
    rows = []
    for verdict in verdicts:
        name, _, rest = verdict.partition("/")
        severity, _, state = rest.partition("/")
        accept = None if state == "open" or name in ("unavailable", "incomplete", "uncited", "other_language") else name in (
            "verbatim", "typographic", "editorial", "reported_agrees",
        )  # fmt: skip
        flags = ("translation",) if state == "open" else ()
        rows.append(result(claim(1, QUOTE), Judgement(name, severity or "none", accept, flags=flags)))  # type: ignore[arg-type]
    return ArticleReport(article(), tuple(rows), (), **more)  # type: ignore[arg-type]


ROWS = [
    ("all verified", part("verbatim", "typographic", "editorial", "reported_agrees"), {}, 0),
    ("altered, material", part("verbatim", "altered/material"), {}, 1),
    ("altered, minor", part("altered/minor"), {}, 0),
    ("altered, minor, asked for", part("altered/minor"), {"fail_on": ("minor",)}, 1),
    ("a known translation accuses nobody", part("altered/material/open"), {}, 0),
    ("a known translation, by level", part("altered/material/open"), {"fail_on": ("warning",)}, 1),
    ("not found", part("not_found"), {}, 1),
    ("elsewhere", part("elsewhere"), {}, 1),
    ("reported differs", part("reported_differs/material"), {}, 1),
    ("unavailable", part("verbatim", "unavailable"), {}, 3),
    ("unavailable, allowed", part("verbatim", "unavailable"), {"allow_incomplete": True}, 0),
    ("held only in part", part("verbatim", "incomplete"), {}, 3),
    ("finding before incomplete", part("unavailable", "not_found"), {}, 1),
    ("exit zero covers findings", part("not_found"), {"exit_zero": True}, 0),
    ("exit zero does not cover incomplete", part("not_found", "unavailable"), {"exit_zero": True}, 3),
    ("uncited beside verified", part("verbatim", "uncited"), {}, 0),
    ("only uncited: nothing was checked", part("uncited"), {}, 3),
    ("another language", part("verbatim", "other_language"), {}, 0),
    ("no claim", part(), {}, 4),
    ("only scare quotes", part("not_a_claim"), {}, 4),
    ("unread", part(error="no such file"), {}, 2),
    ("unread, exit zero", part(error="no such file"), {"exit_zero": True, "allow_incomplete": True}, 2),
    ("fail on a code", part("altered/minor"), {"fail_on": ("FC105",)}, 1),
    ("fail on a family", part("altered/minor"), {"fail_on": ("FC1",)}, 1),
    ("fail on nothing", part("altered/material"), {"fail_on": ("none",)}, 0),
    ("fail on unavailable", part("unavailable"), {"fail_on": ("unavailable",)}, 1),
]  # fmt: skip


@pytest.mark.parametrize(("made", "settings", "status"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_exit_status(made: ArticleReport, settings: dict[str, object], status: int) -> None:
    assert exit_status([made], Settings(**settings)) == status  # type: ignore[arg-type]


def test_a_suppressed_finding_never_changes_the_status() -> None:
    made = part("verbatim", "not_found")
    hidden = made.results[1]._replace(suppressed=Suppression("file", "known"))
    assert exit_status([made._replace(results=(made.results[0], hidden))], Settings()) == 0


def test_a_damaged_capture_is_incomplete_even_where_all_else_agrees() -> None:
    made = part("verbatim")._replace(findings=(Finding("FC306", "error", (0, 1), "digest differs"),))
    assert exit_status([made], Settings()) == 3


@pytest.mark.parametrize(
    ("statuses", "status"), [({0, 4}, 0), ({4}, 4), ({0, 1, 3}, 1), ({0, 3}, 3), ({1, 2}, 2), (set(), 4)]
)
def test_several_articles_make_one_status(statuses: set[int], status: int) -> None:
    assert joined(statuses) == status


@pytest.mark.parametrize(
    ("relation", "require", "code"),
    [
        ("primary", "primary", "FC001"),
        ("archived", "primary", "FC307"),
        ("archived", "archived", "FC001"),
        ("witness", "archived", "FC307"),
        ("witness", "any", "FC001"),
    ],
)
def test_require_says_what_evidence_is_enough(relation: str, require: str, code: str) -> None:
    judged = result(
        claim(1, QUOTE),
        Judgement("verbatim", "none", True, 100),
        use(capture(1, "a.example", relation=relation), QUOTE, QUOTE),
    )
    made = gated(ArticleReport(article(), (judged,), ()), Settings(require=require))
    assert made.results[0].code == code
    assert exit_status([made], Settings(require=require)) == (1 if code == "FC307" else 0)


def test_ignored_codes_are_counted_and_kept() -> None:
    made = gated(PART, Settings(ignore=("FC3",), select=("FC1", "FC3", "FC2")))
    assert len(made.results) == len(PART.results)
    reasons = {r.code: r.suppressed.reason for r in made.results if r.suppressed and r.suppressed.kind == "setting"}
    assert reasons["FC301"] == "--ignore FC301"
    assert reasons["FC401"] == "FC401 is not in --select"
    assert "FC101" not in reasons
    assert made.findings[0].suppressed is not None


def test_the_longer_beginning_decides_between_select_and_ignore() -> None:
    made = gated(PART, Settings(select=("FC102",), ignore=("FC1",)))
    states = {r.code: r.suppressed for r in made.results}
    assert states["FC102"] is None
    assert states["FC104"] is not None


def test_verified_claims_never_fail_whatever_is_asked() -> None:
    assert not fails(part("verbatim").results[0], ("verbatim", "note", "FC0"))
