"""Czech words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """řekl řekla řekli uvedl uvedla uvedli říká říkají dodal dodala dodává prohlásil prohlásila oznámil oznámila sdělil sdělila sdělili vysvětlil vysvětlila vysvětluje
upozornil upozornila upozorňuje tvrdí tvrdil napsal napsala píše potvrdil potvrdila zdůraznil zdůraznila poznamenal popsal odpověděl odpověděla odpovídá
míní myslí komentoval komentuje připustil připomněl konstatoval konstatovala soudí zeptal ptá vypráví vzpomíná doplnil doplnila informoval informovala"""
_OTHER = """nazval nazvala označil označila obvinil kritizoval vyzval"""
_SPEAKERS = {
    **dict.fromkeys(
        """mluvčí ministr prezident premiér poslanec senátor ředitel šéf předseda expert advokát soudce státní lékař novinář politik starosta primátor autor profesor""".split(),
        "m",
    ),
    **dict.fromkeys("""mluvčí ministryně poslankyně ředitelka předsedkyně lékařka starostka autorka""".split(), "f"),
    **dict.fromkeys(
        """odborníci politici novináři svědci obyvatelé policisté zdroje vědci lékaři hasiči ochranáři""".split(), "p"
    ),
    **dict.fromkeys("""vláda ministerstvo strana policie firma agentura soud organizace úřad komise""".split(), "o"),
    **dict.fromkeys("""prohlášení zpráva dopis článek studie""".split(), "d"),
}

CUES = Cues(
    say=words(_SAY),
    verbs=words(_SAY) | words(_OTHER),
    according={"podle": ()},
    pronouns={"on": "m", "ona": "f", "oni": "p", "já": "1", "my": "1"},
    articles=words("""ten ta to jeho její jejich"""),
    speakers=_SPEAKERS,
    titles=words(
        """pan paní ministr prezident premiér poslanec senátor ředitel šéf předseda mluvčí generál prof dr soudce"""
    ),
    stop=words("""v na z s a o do od po za pro při jak že to ne se je jsou byl byla bylo ale který která také však když protože podle ten ta ty tím toho jeho jejich
už ještě jen před pod nad tak pak nyní dnes včera"""),
)
