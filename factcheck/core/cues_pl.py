"""Polish words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """powiedział powiedziała powiedzieli mówi mówił mówiła mówili oświadczył oświadczyła stwierdził stwierdziła dodał dodała dodają dodaje podkreślił podkreśliła
podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył napisał napisała pisze przekazał przekazała poinformował
poinformowała informuje ocenił oceniła ocenia zapewnił zapewniła zapewnia przyznał przyznała przyznaje odpowiedział odpowiedziała odpowiada skomentował
komentuje relacjonuje opowiada zauważył zauważa ostrzegł ostrzega zapowiedział zapowiada twierdzi uważa pyta zapytał apeluje zaapelował przypomniał
powiadomił wskazał wskazuje ogłosił zadeklarował cytuje
wskazała ogłosiła zadeklarowała zapytała ostrzegła zauważyła skomentowała przypomniała przypomina argumentował argumentowała argumentuje mówiono
oświadczyli stwierdzili dodali podkreślili zaznaczyli wyjaśnili napisali przekazali poinformowali przekazało poinformowało podało podał podała
potwierdził potwierdziła potwierdza obiecał obiecała deklaruje zwrócił zwróciła żartował żartowała kwituje skwitował podsumował podsumowała
uznał uznała twierdził twierdziła opowiadał opowiadała relacjonowała wspomina wspominał rzekł odparł odparła zawołał krzyknął szepnął"""
_OTHER = """nazwał nazwała nazywa określił określiła oskarżył skrytykował opisał wezwał zarzucił"""
_SPEAKERS = {
    **dict.fromkeys(
        """rzecznik minister prezydent premier poseł senator prezes dyrektor szef ekspert adwokat sędzia prokurator policjant dziennikarz polityk generał ambasador
autor profesor burmistrz przewodniczący lider""".split(),
        "m",
    ),
    **dict.fromkeys(
        """rzeczniczka minister posłanka senator prezes dyrektorka ekspertka adwokatka sędzia dziennikarka autorka premier""".split(),
        "f",
    ),
    **dict.fromkeys(
        """eksperci urzędnicy politycy dziennikarze świadkowie mieszkańcy policjanci źródła naukowcy prawnicy związkowcy""".split(),
        "p",
    ),
    **dict.fromkeys(
        """rząd ministerstwo partia policja firma prokuratura agencja gazeta sąd organizacja komisja urząd kancelaria mon msz""".split(),
        "o",
    ),
    **dict.fromkeys("""oświadczenie komunikat raport list artykuł wpis badanie""".split(), "d"),
}

CUES = Cues(
    say=words(_SAY),
    verbs=words(_SAY) | words(_OTHER),
    according={"według": (), "zdaniem": (), "jak": ()},
    pronouns={"on": "m", "ona": "f", "oni": "p", "one": "p", "ja": "1", "my": "1"},
    articles=words("""ten ta to jego jej ich"""),
    speakers=_SPEAKERS,
    titles=words(
        """pan pani minister prezydent premier poseł senator prezes dyrektor szef generał prof dr ks sędzia prokurator rzecznik marszałek lider burmistrz"""
    ),
    stop=words("""w na z i a o do od po za przez dla przy jak że to nie się jest są był była było ale oraz który która także jednak gdy kiedy jeśli ponieważ według
ten ta te tym tego jego jej ich już jeszcze tylko po przed pod nad więc wtedy teraz dziś wczoraj"""),
)
