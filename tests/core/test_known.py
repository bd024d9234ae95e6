"""Outlets, institutions and platforms are found by alias, host and handle; users add their own."""

from __future__ import annotations

import pytest

from factcheck.core.known import extended, issuer_names, register
from factcheck.errors import UsageError


def test_the_longest_alias_wins():
    words = "told the New York Times Magazine".split()
    body, end = register().at(words, 2, len(words))
    assert (body.name, end) == ("The New York Times", 5)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("edition.cnn.com", "CNN"),
        ("nytimes.com", "The New York Times"),
        ("home.treasury.gov", "U.S. Department of the Treasury"),
    ],
)
def test_a_host_belongs_to_its_body(host, name):
    assert register().hosted(host).name == name


@pytest.mark.parametrize("host", ["com", "gov", "example.org", "notcnn.com"])
def test_other_hosts_belong_to_nobody(host):
    assert register().hosted(host) is None


def test_every_alias_names_one_body_of_its_table():
    from factcheck.core.known_institutions import INSTITUTIONS
    from factcheck.core.known_outlets import OUTLETS

    names = [line.split("|")[0].strip(" *") for line in OUTLETS.splitlines()]
    names += [line.split("|")[1].strip() for line in INSTITUTIONS.splitlines()]
    assert len(names) == len(set(names))
    for name in names:
        assert register().named(name).name == name


def test_a_countrys_words_may_be_registered_under_its_ministries():
    assert "U.S. Department of State" in issuer_names("United States")
    assert issuer_names("Nobody at all") == ("Nobody at all",)


def test_a_user_adds_an_institution_with_a_voice():
    known = extended(
        '[[institution]]\nname = "Harbour Ministry"\nvoice = "transcript"\ndomains = ["harbour.example"]\n'
    )
    assert known.hosted("news.harbour.example").voice == "transcript"
    assert known.named("Reuters") is not None


@pytest.mark.parametrize(
    "text",
    ["not toml [", "[[paper]]\nname='x'", "[[outlet]]\nalias=['x']", "[[outlet]]\nname='x'\ncolour='red'",
     "[[outlet]]\nname='x'\naliases='x'", "[[institution]]\nname='x'\nvoice='loud'"],
)  # fmt: skip
def test_a_faulty_file_is_refused_with_the_place(text):
    with pytest.raises(UsageError) as raised:
        extended(text, "my-outlets.toml")
    assert "my-outlets.toml" in str(raised.value)
