"""Spanish words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """dijo dice dijeron dicen declaró declara afirmó afirma explicó explica añadió añade agregó agrega aseguró asegura señaló señala indicó indica subrayó
subraya manifestó manifiesta contó cuenta respondió responde escribió escribe comentó comenta recordó recuerda anunció anuncia insistió insiste concluyó
concluye advirtió advierte reconoció reconoce sostuvo sostiene apuntó apunta destacó destaca informó informa precisó precisa preguntó pregunta admitió admite
expresó expresa lamentó lamenta pidió pide denunció denuncia relató relata tuiteó reiteró reitera opinó opina resumió expuso alertó prometió confesó confirmó
confirma confiesa promete alerta expone tuiteó tuitea zanjó zanja ironizó exclamó exclama argumentó argumenta defendió defiende justificó justifica detalló
detalla aclaró aclara sentenció sentencia replicó replica contestó contesta bromeó matizó matiza remarcó remarca enfatizó enfatiza puntualizó aseveró asevera
decía explicaba afirmaba añadía aseguraba señalaron afirmaron explicaron aseguraron añadieron indicaron denunciaron manifestaron comentaron
reiteran dijeran revela reveló relata murmuró gritó susurró recalcó recalca vaticinó avisó avisa pronosticó opinaron valoró valora"""
_OTHER = """llamó llama calificó califica acusó acusa describió describe criticó critica tildó tachó definió define consideró considera cree mencionó citó"""
_SPEAKERS = {
    **dict.fromkeys(
        """portavoz ministro presidente diputado senador abogado juez fiscal director jefe experto profesor autor alcalde periodista líder vocero canciller
gobernador secretario médico general embajador""".split(),
        "m",
    ),
    **dict.fromkeys(
        """portavoz ministra presidenta diputada abogada jueza directora profesora autora alcaldesa vocera canciller""".split(),
        "f",
    ),
    **dict.fromkeys(
        """autoridades expertos fuentes vecinos testigos policías manifestantes abogados responsables analistas organizadores""".split(),
        "p",
    ),
    **dict.fromkeys(
        """gobierno ministerio partido policía empresa agencia periódico diario fiscalía organización asociación sindicato comisión moncloa""".split(),
        "o",
    ),
    **dict.fromkeys("""comunicado informe carta mensaje artículo estudio nota""".split(), "d"),
}

CUES = Cues(
    say=words(_SAY),
    verbs=words(_SAY) | words(_OTHER),
    according={"según": (), "de": ("acuerdo", "con")},
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p", "yo": "1", "nosotros": "1"},
    articles=words("""el la los las un una unos unas este esta su"""),
    speakers=_SPEAKERS,
    titles=words("""señor señora sr sra don doña dr presidente presidenta ministro ministra diputado senador alcalde alcaldesa general papa secretario portavoz
canciller gobernador juez fiscal"""),
    stop=words("""el la los las un una de del en a al y o que por para con sin sobre entre pero si no se lo su sus este esta estos estas cuando como según tras desde
hasta también además así aunque porque mientras durante ante bajo ya más muy todo todos"""),
)
