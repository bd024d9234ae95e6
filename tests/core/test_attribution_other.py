"""Who is said to have said it where word order is free: German, Czech, Russian, Ukrainian, Polish, French, Spanish."""

from __future__ import annotations

import pytest

from factcheck.core.extraction import extract_article
from factcheck.core.language import guess_language
from factcheck.core.records import Article


def found(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Return name and mention of every quotation's speaker."""
    claims = extract_article(Article(id="a", text=text, sha256="", language=language)).claims
    return [
        (claim.speaker.name, claim.speaker.mention) if claim.speaker else (None, None)
        for claim in claims
        if claim.type in {"quotation", "scare"}
    ]


def one(text: str, language: str) -> tuple[str | None, str | None]:
    (speaker,) = found(text, language)
    return speaker


@pytest.mark.parametrize(
    "text",
    [
        "„Der Hafen bleibt noch lange offen“, sagte Ada Orr.",
        "„Der Hafen bleibt noch lange offen“, sagte am Montag in Lund die Ministerin Ada Orr.",
        "„Der Hafen bleibt noch lange offen“, so Ada Orr.",
        "„Der Hafen bleibt noch lange offen“, so charakterisierte Ada Orr die Lage.",
        "Der Zeitung sagte Ada Orr: „Der Hafen bleibt noch lange offen.“",
        "In einem Gespräch mit dem Stadtrat sagte Ada Orr: „Der Hafen bleibt noch lange offen.“",
        "Ada Orr hat anlässlich der Eröffnung erklärt: „Der Hafen bleibt noch lange offen.“",
        "Ada Orr bedankte sich bei ihrem Team und sagte: „Der Hafen bleibt noch lange offen.“",
        "Ada Orr bestreitet jede Kenntnis der Pläne: „Der Hafen bleibt noch lange offen.“",
        "Laut Ada Orr ist es „der letzte Hafen der ganzen Küste“.",
        "„Der Hafen bleibt noch lange offen“, erklärte die Vorsitzende des Ausschusses, Ada Orr (SPD).",
    ],
)
def test_german(text: str) -> None:
    assert one(text, "de")[0] == "Ada Orr"


def test_a_german_noun_that_a_preposition_governs_does_not_speak() -> None:
    name, mention = one("In dem Bericht über die Lage wies der Geschäftsführer alles als „ganz haltlos“ zurück.", "de")
    assert (name, mention) == ("Geschäftsführer", "der Geschäftsführer")


def test_a_german_pronoun_after_its_verb_is_the_person_named_before() -> None:
    text = "Bernd Orr kam am Morgen nach Lund. Bei einem Besuch im Hafen verkündete er: „Wir bleiben noch lange hier.“"
    assert one(text, "de") == ("Bernd Orr", "er")


def test_reported_speech_in_the_subjunctive_goes_on_being_the_same_persons() -> None:
    text = "Ada Orr sagte, der Hafen sei offen. Die Lage sei aber „noch lange nicht gut“."
    assert one(text, "de")[0] == "Ada Orr"


@pytest.mark.parametrize(
    "text",
    [
        '"Přístav zůstane ještě dlouho otevřený," řekl Jan Orr.',
        '"Přístav zůstane ještě dlouho otevřený," řekl včera v Lundu ministr obchodu a moře Jan Orr.',
        '"Přístav zůstane ještě dlouho otevřený," skromně poznamenal Jan Orr.',
        'Starosta Jan Orr později v Lundském deníku uvedl: "Přístav zůstane ještě dlouho otevřený."',
        'Podle Jana Orra jde o "poslední přístav na celém pobřeží".',
    ],
)
def test_czech(text: str) -> None:
    name, mention = one(text, "cs")
    assert "Orr" in (name or "")
    assert "Orr" in (mention or "")


def test_a_czech_verb_without_a_subject_is_the_last_persons() -> None:
    text = 'Jan Orr včera navštívil přístav. "Zůstane ještě dlouho otevřený," řekl.'
    assert one(text, "cs") == ("Jan Orr", "řekl")


def test_a_verb_without_a_subject_and_without_anybody_before_names_nobody() -> None:
    assert one('"Zůstane ještě dlouho otevřený," dodal.', "cs") == (None, None)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("«Порт ещё долго будет открыт», — сказал журналистам министр Иван Орров.", "Орров"),
        ("По словам Ивана Оррова, это «последний порт на всём побережье».", "Оррова"),
        ("Вернувшись в порт, дед сказал Оррову: «Порт ещё долго будет открыт».", "дед"),
        ("«Порт ещё долго будет открыт», — говорит одна из рыбачек.", "одна из рыбачек"),
        ("Иван Орров высокомерно заявил: «Порт ещё долго будет открыт».", "Орров"),
    ],
)
def test_russian(text: str, who: str) -> None:
    assert who in (one(text, "ru")[1] or "")


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("«Порт ще довго буде відкритий», — заявила речниця Ада Орр.", "uk", "Ада Орр"),
        ("„Port jeszcze długo będzie otwarty” – powiedział wczoraj minister Jan Orr.", "pl", "Jan Orr"),
        ("Według Jana Orra to „ostatni port na całym wybrzeżu”.", "pl", "Jana Orra"),
        ("« Le port restera longtemps ouvert », a déclaré lundi la ministre de la Mer, Ada Orr.", "fr", "Ada Orr"),
        ("« Le port restera longtemps ouvert », explique Ada Orr.", "fr", "Ada Orr"),
        ("Selon Ada Orr, c’est « le dernier port de toute la côte ».", "fr", "Ada Orr"),
        ("«El puerto seguirá abierto mucho tiempo», dijo ayer la ministra Ada Orr.", "es", "Ada Orr"),
        ("Según Ada Orr, es «el último puerto de toda la costa».", "es", "Ada Orr"),
    ],
)
def test_other_languages(text: str, language: str, who: str) -> None:
    assert one(text, language)[0] == who


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('"Žádné rychlé změny," řekl Orr.', "cs"),
        ("„Żadnych zmian” – powiedział Orr.", "pl"),
        ("„Größe zählt“, sagte Orr.", "de"),
        ("The ferry of Lund is late.", "en"),
    ],
)
def test_one_short_sentence_is_enough_to_tell_the_language(text: str, code: str) -> None:
    from factcheck.core.tokens import words_of

    assert guess_language([word.lower() for word in words_of(text)]) == code
