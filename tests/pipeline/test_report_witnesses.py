"""A report whose origin is not held, and the other publications that may bear witness to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.archives.keeper import Keeper
from factcheck.pipeline.check import check_one, open_archives
from factcheck.pipeline.pool import Pool
from factcheck.pipeline.register import register_file
from factcheck.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.core.records import Judgement

# Invented: there is no General Marenko, and nobody said this.
ARTICLE = (
    "On March 30, 2031, General Petro Marenko said {content}.\n\n"
    "The council of Port Hallow met in the old customs house and spoke of bread until late in the evening.\n"
)
WITNESS = (
    "Станом на 30 березня вздовж державного кордону України міститься 28 батальйонних тактичних груп. "
    "Про це генерал Маренко сказав у парламенті, коли говорив про зиму."
)


def judged(folder: Path, content: str, witness: str = WITNESS) -> Judgement:
    (folder / "article.txt").write_text(ARTICLE.format(content=content), encoding="utf-8")
    (folder / "witness.txt").write_text(witness, encoding="utf-8")
    with Keeper(str(folder / "held")) as keeper:
        given = {"url": "https://visnyk.example/1", "published": "2031-03-30", "relation": "witness"}
        register_file(keeper, str(folder / "witness.txt"), given, "2031-04-01T00:00:00Z")
    settings = Settings(archive=(str(folder / "held"),), article_date="2031-04-02")
    pool = Pool(open_archives([str(folder / "held")]))
    report = check_one(str(folder / "article.txt"), pool, settings)
    result = next(one for one in report.results if one.claim.type == "report")
    return result.judgement


def test_a_witness_in_another_script_names_the_speaker_by_ear_and_agrees(tmp_path: Path) -> None:
    found = judged(tmp_path, "there were 28 battalion tactical groups along the border of Ukraine")
    assert (found.verdict, found.accept) == ("reported_agrees", True)
    assert "witness_only" in found.flags


def test_its_other_number_never_agrees(tmp_path: Path) -> None:
    found = judged(tmp_path, "there were 82 battalion tactical groups along the border of Ukraine")
    assert found.verdict != "reported_agrees"


def test_a_text_that_does_not_name_the_speaker_is_no_witness(tmp_path: Path) -> None:
    nameless = WITNESS.replace("Маренко", "Левчук")
    found = judged(tmp_path, "there were 28 battalion tactical groups along the border of Ukraine", nameless)
    assert found.verdict == "unavailable"


POST = (
    "Glad to talk to @anders. 4,000 loaves for Osthaven are on their way. We stand shoulder to shoulder with you all."
)
QUOTING = (
    "4,000 loaves were on their way to Osthaven. “We stand shoulder to shoulder with you all,” Ada Quill said on Monday.\n\n"
    "Ada Quill wrote on Facebook {content}.\n"
)


def told(folder: Path, post: str) -> list[Judgement]:
    (folder / "article.txt").write_text(
        QUOTING.format(content="that 4,000 loaves were on their way to Osthaven"), "utf-8"
    )
    (folder / "post.txt").write_text(post, encoding="utf-8")
    with Keeper(str(folder / "held")) as keeper:
        register_file(keeper, str(folder / "post.txt"), {"relation": "embed"}, "2031-04-01T00:00:00Z")
    settings = Settings(archive=(str(folder / "held"),), article_date="2031-04-02")
    report = check_one(str(folder / "article.txt"), Pool(open_archives([str(folder / "held")])), settings)
    return [one.judgement for one in report.results if one.claim.type == "report"]


def test_a_post_that_names_nobody_is_told_by_another_quotation_of_its_writer(tmp_path: Path) -> None:
    (found,) = told(tmp_path, POST)
    assert found.verdict == "reported_agrees"


def test_without_that_quotation_it_is_anybodys(tmp_path: Path) -> None:
    (found,) = told(tmp_path, POST.replace("shoulder to shoulder", "far away"))
    assert found.verdict == "unavailable"
