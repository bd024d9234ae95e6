"""German words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten äußerte äußert äußerten teilte teilten berichtete
berichtet berichteten fügte fügten ergänzte schrieb schreibt schrieben geschrieben kommentierte kommentiert antwortete antwortet bestätigte bestätigt
behauptete behauptet forderte fordert forderten warnte warnt warnten kündigte hob unterstrich versicherte räumte zitierte zitiert begründete
begründet fragte fragt erzählte erzählt bemerkte bekräftigte kritisierte kritisiert stellte wies lobte rief twitterte meldete meldet verkündete
argumentierte argumentiert entgegnete urteilte resümierte verwies mahnte mahnt führte erläuterte verlautete ließ hieß heißt so verteidigte beschwor appellierte gab
dementierte betonen klagte klagt hofft hoffte glaubt glaubte sprach spricht sprachen sprechen freute bedauerte beklagte drohte konstatierte vermutet
äußere fügt teilt rät riet rieten beschreibt beschrieben schildert schilderte schilderten verkündet verkündeten stellt weist reagierte reagiert
reagierten räumt gibt ruft hebt kündigt meldete meldeten erzählten erinnerte erinnert ergänzt mahnten drohten hofften glauben bekräftigt
bedauert beklagt versichert verspricht versprach versprachen prophezeite prophezeit schätzte schätzt scherzte scherzt lachte flüsterte rief schrie
sagten spottete betone resümiert folgerte folgert schlussfolgerte unterstreicht plädierte plädiert skandierten skandierte skandieren postete
twitterten twittert gestand gesteht beteuerte beteuert beteuerten bemängelte bemängelt moniert monierte rügte rügt informierte informiert
mitteilte mitteilten mitteilt bekanntgab bekanntgibt konterte kontert präzisierte präzisiert heiße berichten behaupten behaupteten beschwerte wiederholte"""
_OTHER = """nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb warf verurteilte wertete bewertete begrüßte sah sieht verlangte charakterisierte
steht stand findet fand fanden beschimpfte titulierte lautete lautet"""
_SPEAKERS = {
    **dict.fromkeys(
        """sprecher minister präsident kanzler abgeordneter vorsitzende vorsitzender chef direktor leiter experte anwalt richter staatsanwalt polizist journalist
politiker general botschafter autor professor forscher wissenschaftler bürgermeister innenminister außenminister finanzminister premierminister
ministerpräsident bundespräsident bundeskanzler trainer regierungssprecher polizeisprecher parteichef geschäftsführer generalsekretär""".split(),
        "m",
    ),
    **dict.fromkeys(
        """sprecherin ministerin präsidentin kanzlerin abgeordnete chefin direktorin leiterin expertin anwältin richterin journalistin politikerin
bundeskanzlerin außenministerin premierministerin autorin bürgermeisterin""".split(),
        "f",
    ),
    **dict.fromkeys(
        """experten anwälte behörden beamte kritiker forscher wissenschaftler journalisten politiker demonstranten augenzeugen anwohner abgeordnete beobachter
ermittler vertreter mitarbeiter kreise medien veranstalter""".split(),
        "p",
    ),
    **dict.fromkeys(
        """regierung ministerium partei polizei firma unternehmen staatsanwaltschaft behörde zeitung sender agentur gericht verband organisation kommission
nachrichtenagentur bundesregierung universität fraktion sprecherin gewerkschaft konzern""".split(),
        "o",
    ),
    **dict.fromkeys(
        """erklärung mitteilung bericht brief artikel studie urteil pressemitteilung stellungnahme""".split(), "d"
    ),
}

CUES = Cues(
    say=words(_SAY),
    verbs=words(_SAY) | words(_OTHER),
    according={"laut": (), "nach": ("angaben",), "zufolge": (), "gemäß": ()},
    pronouns={"er": "m", "sie": "f", "es": "n", "wir": "1", "ich": "1"},
    articles=words("""der die das den dem des ein eine einer einem einen dieser diese dieses sein seine ihr ihre"""),
    speakers=_SPEAKERS,
    titles=words("""herr frau minister präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident innenminister außenminister
finanzminister verteidigungsminister premierminister bürgermeister sprecher sprecherin dr prof general chef vorsitzender vorsitzende generalsekretär
innenministerin außenministerin trainer polizeisprecher regierungssprecher direktor abgeordnete senator us-präsident bundespräsident papst"""),
    stop=words("""der die das den dem des ein eine und in im am an auf für mit von zu bei nach aus um er sie es wir ich nicht auch aber wenn als wie so dass seit vor
über unter durch gegen während laut diese dieser dieses dies nun noch bereits zudem dabei damit dort hier heute gestern morgen jedoch doch außerdem
darüber deshalb daher sein seine ihr ihre zum zur beim vom alle man was wer wo warum trotz trotzdem weiter insgesamt nachdem"""),
)
