"""Czech words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """řekl řekla řekli uvedl uvedla uvedli říká říkají dodal dodala dodává prohlásil prohlásila oznámil oznámila sdělil sdělila sdělili vysvětlil vysvětlila vysvětluje
upozornil upozornila upozorňuje tvrdí tvrdil napsal napsala píše potvrdil potvrdila zdůraznil zdůraznila poznamenal popsal odpověděl odpověděla odpovídá
míní myslí komentoval komentuje připustil připomněl konstatoval konstatovala soudí zeptal ptá vypráví vzpomíná doplnil doplnila informoval informovala
přiznal přiznala přiznává ujistil ujistila ujišťuje slíbil slíbila varoval varovala varuje podotkl podotkla podotýká prozradil prozradila prozrazuje
zdůvodnil zdůvodnila vyjádřil vyjádřila svěřil svěřila pochvaloval pochvalovala usoudil zvolal zvolala vykřikl šeptal zašeptal povídá hodnotí zhodnotil
zhodnotila upřesnil upřesnila věří doufá dodali tvrdila tvrdili prohlásili oznámili oznámilo uvedlo sdělilo potvrdili uvádí sděluje oznamuje
napsali řekly míní přiznali namítl namítla namítá oponoval oponuje poznamenala poznamenává připomněla připouští připomíná shrnul shrnula shrnuje
zareagoval reagoval reagovala reaguje konstatuje zdůrazňuje potvrzuje vzkázal vzkázala žaloval stěžoval litoval zeptala odvětil odvětila říkal říkala"""
_OTHER = """nazval nazvala nazývá označil označila označuje obvinil obvinila obvinili kritizoval kritizovala kritizuje vyzval vyzvala vyzývá charakterizoval
charakterizovala charakterizuje popsala popisuje odsoudil odsoudila odmítl odmítla odmítá ocenil ocenila ohodnotil hovořil hovořila hovoří mluvil mluvila mluví
cituje citoval požaduje požadoval doporučil doporučila"""
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
