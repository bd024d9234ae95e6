"""Reports whose only text is in another language: figures and names that stand together agree, chance never does."""

from __future__ import annotations

import pytest

from factcheck.core.records import Source
from factcheck.core.reported import compare_report

# Invented: nobody said any of this.
UKRAINIAN = (
    "Станом на 30 березня вздовж державного кордону України міститься 28 батальйонних тактичних груп, сказав Маренко. "
    "Уряд купив хліб і сіль для міст на півночі країни. На ринку того дня продали 4000 відер яблук."
)
RUSSIAN = "Министр сказал, что Украина получит 300 миллионов долларов на новый мост. Зима была долгой и холодной."
FRENCH = "Le ministre a déclaré que l’Ukraine recevra 300 millions de dollars pour le pont. L’hiver a été long et froid, et les gens des villes du nord ont acheté du pain avec leurs voisins."
NEGATED = "Министр сказал, что Украина не получит 300 миллионов долларов на новый мост. Зима была долгой и холодной."


def verdict(report: str, text: str, language: str) -> str:
    source = Source("witness", text, language=language)
    return compare_report(report, [source], published="2031-04-02", origin_published="2031-03-30").verdict


@pytest.mark.parametrize(
    ("report", "text", "language"),
    [
        ("troops of 28 battalion tactical groups stood along the border of Ukraine", UKRAINIAN, "uk"),
        ("by March 30 there were 28 battalion tactical groups along the border of Ukraine", UKRAINIAN, "uk"),
        ("there will be $300 million for a new bridge in Ukraine", RUSSIAN, "ru"),
        ("there will be $300 million for the bridge that was promised to the people of Ukraine", FRENCH, "fr"),
    ],
)
def test_a_measured_number_beside_a_name_agrees(report: str, text: str, language: str) -> None:
    assert verdict(report, text, language) == "reported_agrees"


@pytest.mark.parametrize(
    ("report", "text", "language"),
    [
        ("there were 82 battalion tactical groups along the border of Ukraine", UKRAINIAN, "uk"),
        ("by March 13 there were 28 battalion tactical groups along the border of Ukraine", UKRAINIAN, "uk"),
        ("there were 28 battalion tactical groups along the border of Poland", UKRAINIAN, "uk"),
        ("there were never 28 battalion tactical groups along the border of Ukraine", UKRAINIAN, "uk"),
        # A lone number elsewhere in the text is chance.
        ("4,000 soldiers were sent to the border of Ukraine", UKRAINIAN, "uk"),
        ("the army sent 4,000 to the border", UKRAINIAN, "uk"),
        ("there will be 300 million euros for a new bridge in Ukraine", RUSSIAN, "ru"),
        ("there will be $30 million for a new bridge in Ukraine", RUSSIAN, "ru"),
        ("there will be $300 million for a new bridge in Ukraine", NEGATED, "ru"),
        ("there will be $300 million for a new bridge in Poland", FRENCH, "fr"),
        ("there will not be $300 million for a new bridge in Ukraine", FRENCH, "fr"),
    ],
)
def test_a_changed_figure_name_or_not_and_a_lone_number_never_agree(report: str, text: str, language: str) -> None:
    assert verdict(report, text, language) != "reported_agrees"
