"""Words cited to a text that lacks them are elsewhere, and the right one of those that have them is named."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck.archives.keeper import Keeper
from factcheck.pipeline import pool
from factcheck.pipeline.indexing import update_index
from factcheck.pipeline.opening import open_archive
from factcheck.pipeline.register import register_file
from tests.corpus.swaps import CASES, STOCK, TEXTS, Case

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.core.records import Result

# What else is held: texts in which nothing stands but the formula that all houses use.
OTHERS = 30


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("swaps")
    given = {key: (text.text, {"kind": text.kind, "issuer": text.issuer, "published": text.date, "title": text.title,
                               "url": text.url(key)}) for key, text in TEXTS.items()}  # fmt: skip
    for n in range(OTHERS):
        about = {"kind": "statement", "issuer": "Ministry of Tides", "published": "2030-01-01", "title": f"Notice {n}"}
        given[f"notice{n}"] = (f"Notice number {n}. {STOCK}", {**about, "url": f"https://tides.example/notices/{n}"})
    for n in range(6):  # more who print the senator's words than are compared
        about = {"kind": "statement", "issuer": f"Delegate Aro Lund{n}", "published": "2031-06-10", "title": f"Lund{n}"}
        given[f"a-lund{n}"] = (TEXTS["joint"].text, {**about, "url": f"https://a{n}.example/bill"})
    with Keeper(str(folder / "kept")) as keeper:
        for key, (text, about) in sorted(given.items()):
            file = folder / f"{key}.txt"
            file.write_text(text)
            register_file(keeper, str(file), {**about, "relation": "primary"}, "2031-08-01T00:00:00Z")
    update_index(open_archive(str(folder / "kept")))
    return str(folder / "kept")


def result_of(text: str, held: str, folder: Path, day: str = "2031-06-20") -> Result:
    article = folder / "article.md"
    article.write_text(f"---\ndate: {day}\n---\n\n{text}\n")
    report = factcheck.check(str(article), archives=[held])
    (result,) = [r for r in report.articles[0].results if r.claim.type == "quotation"]
    return result


def checked(case: Case, held: str, folder: Path) -> Result:
    link = TEXTS[case.cited].url(case.cited)
    return result_of(f"In [a statement]({link}), {case.speaker} said: “{case.quote}.”", held, folder, case.day)


@pytest.mark.parametrize("large", [False, True], ids=["few", "many"])
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_text_that_has_the_words(
    case: Case, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, large: bool
) -> None:
    monkeypatch.setattr(pool, "_LARGE", 5 if large else 1000)
    result = checked(case, held, tmp_path)
    verdict = result.judgement.verdict
    assert {"typographic": "verbatim"}.get(verdict, verdict) == case.verdict
    if case.named:
        assert result.evidence[0].evidence.capture.url == TEXTS[case.named].url(case.named)
    if case.also:
        shown = [use.evidence.capture.url for use in result.evidence[1:]]
        assert TEXTS[case.also].url(case.also) in shown
    if case.verdict == "elsewhere":
        assert result.judgement.accept is False
        assert "misattributed" in result.judgement.flags


@pytest.mark.parametrize(
    ("sentence", "verdict", "named"),
    [
        ("In Tarn v. Wick, the High Court of Quern said: “The order was unduly dismissive of coopers.”", "elsewhere",
         "opal"),
        ("In Opal v. Harbour Board, the High Court of Quern said: “The order was unduly dismissive of coopers.”",
         "verbatim", "opal"),
        ("In a statement titled “Statement on the eastern quay,” the Ministry of Tides said “the water stood four feet deep.”",
         "elsewhere", "flood"),
        ("In a statement titled “Statement on the Spring Flood,” the Ministry of Tides said “the water stood four feet deep.”",
         "typographic", "flood"),
        ("In a statement on June 2, the Ministry of Tides said: “Nobody who lost a boat will wait for a cheque.”",
         "elsewhere", "flood"),
        ("In a statement on May 11, the Ministry of Tides said: “Nobody who lost a boat will wait for a cheque.”",
         "typographic", "flood"),
    ],
)  # fmt: skip
def test_a_case_or_a_day_that_is_named_points_at_a_text_as_a_link_does(
    sentence: str, verdict: str, named: str, held: str, tmp_path: Path
) -> None:
    result = result_of(sentence, held, tmp_path)
    assert result.judgement.verdict in {verdict, {"typographic": "verbatim"}.get(verdict, verdict)}
    assert result.evidence[0].evidence.capture.url == TEXTS[named].url(named)


LAMP = "A lamp that nobody lights is a tax on the dark, and every cooper in the lower town knows it"


@pytest.mark.parametrize(("day", "named"), [("", "marn-june"), (" on May 2", "marn-may")])
def test_a_day_that_is_named_tells_which_of_two_is_meant(day: str, named: str, held: str, tmp_path: Path) -> None:
    link = TEXTS["joint"].url("joint")
    result = result_of(f"In [a statement]({link}){day}, Ilsa Marn said: “{LAMP}.”", held, tmp_path)
    assert result.judgement.verdict == "elsewhere"
    assert result.evidence[0].evidence.capture.url == TEXTS[named].url(named)


@pytest.mark.parametrize("words", ["it is not that", "as was said there"])
def test_few_small_words_are_not_found_elsewhere(words: str, held: str, tmp_path: Path) -> None:
    link = TEXTS["quay"].url("quay")
    result = result_of(f"In [a statement]({link}), the High Court of Quern said: “{words}.”", held, tmp_path)
    assert result.judgement.verdict == "not_found"


def test_a_formula_of_five_words_is_not_found_elsewhere(
    held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "_LARGE", 5)
    lacking = tmp_path / "plain.txt"
    lacking.write_text("The lighthouse will be painted in the spring, if the weather holds and the paint arrives.")
    about = {"kind": "statement", "issuer": "Ministry of Tides", "published": "2031-06-15",
             "url": "https://tides.example/statements/paint", "relation": "primary"}  # fmt: skip
    copy = str(tmp_path / "kept")
    shutil.copytree(held, copy)
    with Keeper(copy) as keeper:
        register_file(keeper, str(lacking), about, "2031-08-01T00:00:00Z")
    update_index(open_archive(copy))
    text = "In [a statement](https://tides.example/statements/paint), the Ministry of Tides said: “for the people of Quern.”"
    assert result_of(text, copy, tmp_path).judgement.verdict == "not_found"
