"""A citation finds the origin it means, says why, and is not fooled by a look-alike."""

from __future__ import annotations

from factcheck.core.records import Article, Capture, Citation, Claim, Link, Origin, Speaker
from factcheck.origins.link import Catalogue, link

ARTICLE = Article("a", "“The tide is late,” the ministry said.", "0", published="2024-05-15")


def claim(
    kind: str, issuer: str | None, *, date: str | None = None, handle: str | None = None, said: str = ""
) -> Claim:
    speaker = Speaker(said, None, "test") if said else None
    citation = Citation(kind, issuer, "test", handle=handle, date=date)  # type: ignore[arg-type]
    return Claim("q1", "quotation", "The tide is late", (1, 17), ((1, 17),), speaker, None, citation)


def capture(name: str, **more: object) -> Capture:
    base = Capture(name, "fixtures", "f", "2024-05-15T00:00:00Z", "0", "primary", "whole", "statement")
    return base._replace(**more)  # type: ignore[arg-type]


def ids(found: object) -> list[str]:
    return [candidate.origin.id for candidate in found]  # type: ignore[attr-defined]


def test_the_date_tells_two_statements_of_one_ministry_apart() -> None:
    origins = [
        Origin("early", "statement", "Ministry of Tides", date="2024-05-01"),
        Origin("late", "statement", "Ministry of Tides", date="2024-05-14"),
    ]
    found = link(claim("statement", "Ministry of Tides", date="2024-05-14"), ARTICLE, Catalogue(origins, []))
    assert ids(found)[0] == "late"
    assert any("same day" in reason for reason in found[0].reasons)


def test_an_account_is_not_another_account_of_the_same_name() -> None:
    origins = [
        Origin("hers", "post", "Oda Brenning", handle="@OdaBrenning"),
        Origin("fake", "post", "Oda Brenning", handle="@OdaBrenninq"),
    ]
    found = link(
        claim("post", "Oda Brenning", handle="@odabrenning", said="Oda Brenning"), ARTICLE, Catalogue(origins, [])
    )
    assert ids(found)[0] == "hers"
    assert "fake" not in ids(found)[:1]


def test_a_link_on_the_words_settles_it() -> None:
    article = ARTICLE._replace(links=(Link((1, 17), "https://tides.example/s/2"),))
    captures = [
        capture("one", url="https://tides.example/s/1", issuer="Ministry of Tides", published="2024-05-15"),
        capture("two", url="https://www.tides.example/s/2/", published="2023-01-01"),
    ]
    found = link(claim("statement", "Ministry of Tides", date="2024-05-15"), article, Catalogue([], captures))
    assert found[0].captures[0].id == "two"
    assert "the article links to it" in found[0].reasons


def test_a_witness_is_filed_under_the_origin_it_bears_witness_to() -> None:
    origins = [Origin("readout", "statement", "Ministry of Tides", date="2024-05-14", held=False, note="not reached")]
    witness = capture(
        "w", relation="witness", publisher="The Shell", origin_id="readout", url="https://shell.example/1"
    )
    found = link(claim("statement", "the Ministry of Tides"), ARTICLE, Catalogue(origins, [witness]))
    assert ids(found) == ["readout"]
    assert found[0].captures == (witness,)
    assert not found[0].origin.held


def test_nothing_in_common_is_no_candidate() -> None:
    origins = [Origin("other", "report", "The Shell", date="2024-05-14")]
    assert link(claim("statement", "Ministry of Tides", date="2024-05-14"), ARTICLE, Catalogue(origins, [])) == ()


def test_where_the_link_stands_is_read_from_its_place_and_not_from_the_wording() -> None:
    captures = [capture("two", url="https://tides.example/s/2", issuer="Ministry of Tides")]
    said = claim("statement", "Ilsa Marn", said="Ilsa Marn")
    assert said.citation is not None
    settled = []
    for place in ("medium", "speaker"):
        cited = said.citation._replace(url=captures[0].url, span=(2, 5), link_at=place)  # type: ignore[arg-type]
        settled.append(link(said._replace(citation=cited), ARTICLE, Catalogue([], captures))[0].settled)
    assert settled == [True, False]


def test_a_title_before_the_words_is_as_good_as_a_link() -> None:
    title = "Statement of the Ministry of Tides on the Spring Flood"
    text = f"In “{title.upper()},” the ministry said: “The tide is late.”"
    captures = [
        capture("other", issuer="Ministry of Tides", title="Statement on nets", published="2024-05-15"),
        capture("flood", issuer="Ministry of Tides", title=title, published="2021-01-01"),
    ]
    start = text.index("The tide is late")
    said = claim("statement", "Ministry of Tides")._replace(span=(start, start + 16))
    found = link(said, ARTICLE._replace(text=text), Catalogue([], captures))
    assert found[0].captures[0].id == "flood"
    assert (found[0].certain, found[0].settled) == (True, True)
    assert "its title stands before the words" in found[0].reasons


def test_a_court_of_the_week_is_no_case_of_its_own() -> None:
    """A court decides many cases: one of the week before is not the one cited, so that a miss in it proves nothing."""
    case = Origin(
        id="a",
        kind="document",
        issuer="High Court",
        date="2031-05-10",
        title="Marn v. Tarn",
        url="https://court.example/a",
    )
    claim = Claim(
        id="q1",
        type="quotation",
        quote="the lease ran with the quay",
        span=(0, 27),
        segments=((0, 27),),
        speaker=Speaker("High Court", (40, 50), "named"),
        citation=Citation("document", "High Court", reason="an opinion", span=(30, 38)),
    )
    article = Article(id="x", text="x" * 200, sha256="", published="2031-05-12")
    found = link(claim, article, Catalogue([case], []))
    assert not any(candidate.certain for candidate in found)
    statement = case._replace(title="Statement of the High Court")
    assert any(candidate.certain for candidate in link(claim, article, Catalogue([statement], [])))
