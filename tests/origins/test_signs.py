"""What an address and a title say of an origin, and which candidates are certain."""

from __future__ import annotations

import pytest

from factcheck.core.records import Article, Capture, Citation, Claim, Speaker
from factcheck.origins.catalogue import MANY
from factcheck.origins.link import Catalogue, link
from factcheck.origins.signs import forms_of, is_prepared, office_of, same_case, speaking_in_title

ARTICLE = Article("a", "“The tide is late,” Ada Quill said.", "0", published="2031-05-15")


def claim(kind="statement", issuer=None, said="", *, date=None, title=None, named=False):
    citation = Citation(kind, issuer, "test", date=date, title=title, span=(0, 1) if named else None)
    return Claim(
        "q1",
        "quotation",
        "The tide is late",
        (1, 17),
        ((1, 17),),
        Speaker(said, None, "t") if said else None,
        None,
        citation,
    )


def capture(name, **more):
    return Capture(name, "a", "f", "2031-05-15T00:00:00Z", "0", "primary", "whole", "statement")._replace(**more)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Remarks by President Ada Quill on the Attack by Pirates", ("President Ada Quill",)),
        (
            "Press Briefing by Press Secretary Kit Pryce and Borys Net, May 8, 2031",
            ("Secretary Kit Pryce", "Borys Net"),
        ),
        ("Readout of President Quill’s Call with Premier Net of Nether Ostrel", ("President Quill",)),
        ("Statement from President Quill On the Passing of Cy Penn", ("President Quill",)),
        ("Interview with Ada Quill", ("Ada Quill",)),
        ("FACT SHEET: The Quill Plan by the Numbers", ()),
        ("The fee doubles", ()),
    ],
)
def test_a_title_names_those_who_speak_and_not_those_spoken_of(title, names):
    assert speaking_in_title(title) == names


def test_a_case_is_known_in_its_short_form():
    long = "NET ET AL. v. BROTHERHOOD OF HARBOUR ENGINEERS GENERAL COMMITTEE"
    assert same_case("Net v. Harbour Engineers Gen. Comm., 556 U. S. ___", long)
    assert not same_case("Quill v. Harbour Engineers Gen. Comm., 556 U. S. ___", long)
    assert not same_case("The fee doubles", long)


def test_another_case_of_the_same_court_is_no_candidate():
    held = [
        capture(
            "one",
            kind="document",
            author="High Court",
            title="NET v. QUILL",
            published="2030-02-01",
            url="https://c.example/1",
        ),
        capture(
            "two",
            kind="document",
            author="High Court",
            title="PENN v. QUILL",
            published="2030-03-01",
            url="https://c.example/2",
        ),
    ]
    found = link(
        claim("document", "High Court", date="2030", title="Net v. Quill, 5 H. C. 7", named=True),
        ARTICLE,
        Catalogue([], held),
    )
    assert [c.captures[0].id for c in found] == ["one"]
    assert found[0].certain


def test_the_statement_of_that_day_is_certain_and_words_of_hers_are_only_likely():
    held = [capture("s", issuer="Ada Quill", published="2031-05-14")]
    assert link(claim(issuer="Ada Quill", said="Ada Quill", named=True), ARTICLE, Catalogue([], held))[0].certain
    assert not link(claim(issuer="Ada Quill", said="Ada Quill"), ARTICLE, Catalogue([], held))[0].certain
    dated = claim(issuer="Ada Quill", said="Ada Quill", date="2031-05-14")
    assert link(dated, ARTICLE, Catalogue([], held))[0].certain


def test_a_title_and_an_address_link_where_no_field_does():
    held = [
        capture("s", title="Remarks by President Ada Quill", url="https://www.whitehouse.gov/x", published="2031-05-14")
    ]
    (by_title,) = link(claim(said="Ada Quill"), ARTICLE, Catalogue([], held))
    assert "same speaker, President Ada Quill" in by_title.reasons
    (by_host,) = link(claim(issuer="The White House"), ARTICLE, Catalogue([], held))
    assert any("same issuer" in reason for reason in by_host.reasons)


def test_of_an_office_with_many_texts_those_near_the_day_are_looked_at():
    held = [
        capture(f"c{n}", issuer="Ada Quill", published=f"20{10 + n % 20}-01-01", url=f"https://q.example/{n}")
        for n in range(MANY + 5)
    ]
    held.append(capture("near", issuer="Ada Quill", published="2031-05-13", url="https://q.example/near"))
    found = link(claim(issuer="Ada Quill", said="Ada Quill"), ARTICLE, Catalogue([], held))
    assert [c.captures[0].id for c in found] == ["near"]


def test_a_witness_s_publisher_does_not_become_the_issuer():
    held = [capture("w", relation="witness", publisher="Ada Quill", author="Ada Quill", url="https://l.example/1")]
    assert link(claim(issuer="Ada Quill", said="Ada Quill"), ARTICLE, Catalogue([], held)) == ()


def test_offices_and_forms_of_names():
    assert office_of("Quill White House", "Ada Quill")
    assert not office_of("Net White House", "Ada Quill")
    assert "Pentagon" in forms_of("U.S. Department of Defense")
    assert forms_of("Minister Ada Quill") == ("quill",)
    assert is_prepared("Remarks of President Quill – As Prepared for Delivery")


def test_a_case_named_beside_the_words_is_likely_where_the_citation_was_misread():
    text = "We said so: “the tide is late”. Net v. Harbour Engineers, 556 U. S. 1 (2009). Id., at 4."
    article = ARTICLE._replace(text=text)
    wrong = claim("document", "High Court", title="Penn v. Quill, 5 H. C. 7", named=True)._replace(span=(13, 29))
    held = [
        capture(
            "one", kind="document", author="High Court", title="NET v. HARBOUR ENGINEERS", url="https://c.example/1"
        )
    ]
    assert link(wrong, article, Catalogue([], held)) == ()
    catalogue = Catalogue([], held)
    (found,) = link(wrong, article, catalogue, {catalogue.key_of(held[0])})
    assert not found.certain
    assert "the case is named beside the words" in found.reasons
