"""French words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

_SAY = """dit disait déclare déclaré affirme affirmé explique expliqué ajoute ajouté précise précisé souligne souligné indique indiqué assure assuré estime estimé
raconte raconté répond répondu écrit confie confié rappelle rappelé annonce annoncé note noté insiste insisté conclut conclu lance lancé martèle martelé
poursuit poursuivi reconnaît reconnu regrette regretté dénonce dénoncé demande demandé prévient prévenu tweete tweeté commente commenté plaide plaidé
résume résumé observe observé confirme confirmé juge jugé constate constaté soutient soutenu explique déplore déploré relève rapporte rapporté murmure répète"""
_OTHER = """qualifie qualifié accuse accusé appelle appelé salue salué critique critiqué évoque évoqué décrit parle promet promis nomme cite cité fustige fustigé"""
_SPEAKERS = {
    **dict.fromkeys(
        """porte-parole ministre président premier député sénateur avocat juge procureur directeur chef responsable expert professeur auteur maire journaliste
chercheur médecin général ambassadeur""".split(),
        "m",
    ),
    **dict.fromkeys("""ministre présidente députée avocate directrice porte-parole maire chercheuse""".split(), "f"),
    **dict.fromkeys(
        """responsables autorités experts avocats policiers manifestants habitants témoins sources chercheurs syndicats organisateurs""".split(),
        "p",
    ),
    **dict.fromkeys(
        """gouvernement ministère parti police parquet entreprise agence journal association syndicat élysée ong commission""".split(),
        "o",
    ),
    **dict.fromkeys("""communiqué rapport lettre message article étude tribune""".split(), "d"),
}

CUES = Cues(
    say=words(_SAY),
    verbs=words(_SAY) | words(_OTHER),
    according={"selon": (), "d’après": (), "d'après": ()},
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "on": "x",
        "nous": "1",
        "je": "1",
        "t-il": "m",
        "t-elle": "f",
    },
    articles=words("""le la les l’ l' un une des du ce cette son sa leur"""),
    speakers=_SPEAKERS,
    titles=words(
        """m mme mlle dr président présidente ministre premier député sénateur maire maître général professeur pape secrétaire directeur"""
    ),
    stop=words("""le la les un une des du de et en à au aux dans pour par sur avec mais que qui il elle ils elles on nous je ce cette ces son sa ses leur leurs si
quand comme après avant depuis selon pendant lors ainsi enfin puis alors or donc car aussi même plus très tout tous"""),
)
