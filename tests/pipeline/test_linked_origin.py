"""Words that are not in the text an article links to are elsewhere, whoever else of that house has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import factcheck
from factcheck.archives.keeper import Keeper
from factcheck.pipeline.register import register_file

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.core.records import Result

WORDS = "the wall at Quern will hold for another hundred years"
FIRST, SECOND = "https://tides.example/statements/1", "https://tides.example/statements/2"


def archive_of(folder: Path, *texts: tuple[str, str, str, str]) -> str:
    with Keeper(str(folder / "kept")) as keeper:
        for number, (text, issuer, url, date) in enumerate(texts):
            file = folder / f"{number}.txt"
            file.write_text(text)
            given = {"kind": "statement", "issuer": issuer, "url": url, "published": date, "relation": "primary"}
            register_file(keeper, str(file), given, "2024-06-01T00:00:00Z")
    return str(folder / "kept")


def only_quotation(article: Path, archive: str) -> Result:
    report = factcheck.check(str(article), archives=[archive])
    (result,) = [r for r in report.articles[0].results if r.claim.type == "quotation"]
    return result


def test_words_of_another_text_of_the_same_house_are_elsewhere(tmp_path: Path) -> None:
    about = "The Ministry of Tides inspected the eastern quay and found nothing to mend there before the autumn storms."
    archive = archive_of(
        tmp_path,
        (about, "Ministry of Tides", FIRST, "2024-05-14"),
        (f"Nobody need fear the spring tides: {WORDS}.", "Ministry of Tides", SECOND, "2024-05-12"),
    )
    article = tmp_path / "a.md"
    article.write_text(
        f"---\ndate: 2024-05-15\n---\n\nIn [a statement]({FIRST}), the Ministry of Tides said “{WORDS}.”\n"
    )
    result = only_quotation(article, archive)
    assert result.judgement.verdict == "elsewhere"
    assert "misattributed" in result.judgement.flags
    assert result.evidence[0].evidence.capture.url == SECOND


def test_a_link_to_what_the_sentence_is_about_settles_nothing(tmp_path: Path) -> None:
    archive = archive_of(
        tmp_path,
        ("A bill to rebuild the eastern quay and to tax small boats.", "Harbour Council", FIRST, "2024-05-14"),
        (f"I have read the bill. Hear me: {WORDS}.", "Ilsa Marn", SECOND, "2024-05-14"),
    )
    article = tmp_path / "a.md"
    article.write_text(
        f"---\ndate: 2024-05-15\n---\n\nAsked about the [quay bill]({FIRST}), Ilsa Marn said on Tuesday: “{WORDS}.”\n"
    )
    result = only_quotation(article, archive)
    assert result.judgement.verdict in {"verbatim", "typographic"}
    assert result.evidence[0].evidence.capture.url == SECOND
