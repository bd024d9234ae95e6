"""Figures in French."""

from __future__ import annotations

from factcheck.core.figurewords import FigureWords, names, pairs, periods, units

WORDS = FigureWords(
    language="fr",
    decimal=",",
    cardinals=pairs(
        "zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,"
        "quatorze 14, quinze 15, seize 16, dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, quarante 40, cinquante 50,"
        "soixante 60, soixante-dix 70, septante 70, quatre-vingts 80, quatre-vingt 80, quatre-vingt-dix 90, nonante 90,"
        "vingt-cinq 25, vingt-huit 28, douzaine 12"
    ),
    scales=pairs("cent 2, cents 2, mille 3, million 6, millions 6, milliard 9, milliards 9, billion 12, billions 12"),
    ordinals=pairs(
        "premier 1, première 1, deuxième 2, second 2, seconde 2, troisième 3, quatrième 4, cinquième 5, sixième 6, septième 7,"
        "huitième 8, neuvième 9, dixième 10"
    ),
    joiners=frozenset(("et",)),
    articles=frozenset(),
    months=names("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
    weekdays=names("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"),
    days=pairs("aujourd'hui 0, hier -1, avant-hier -2, demain 1"),
    periods=periods("D jour/jours, W semaine/semaines, M mois, Y an année/ans années"),
    last=frozenset(("dernier", "dernière", "derniers", "dernières", "passé", "passée")),
    next=frozenset(("prochain", "prochaine", "prochains", "prochaines")),
    this=frozenset(("ce", "cette", "cet")),
    ago=frozenset(),
    year_before=frozenset(
        ("en", "depuis", "de", "dès", "avant", "après", "entre", "et", "fin", "début", "l'année", "année")
    ),
    year_after=frozenset(),
    units=units(
        """% = pour cent, pourcent; pp = points de pourcentage; USD = dollar, dollars; EUR = euro, euros; GBP = livre, livres; RUB = rouble, roubles;
        troops = soldat, soldats, militaires, hommes; people = personne, personnes, gens;
        km = km, kilomètre, kilomètres; m = m, mètre, mètres; kg = kg, kilogrammes, kilos; t = tonne, tonnes; ha = hectare, hectares; MW = mégawatts;
        l = litre, litres; degree = degré, degrés; h = heures du matin; second = secondes; minute = minute, minutes; hour = heure, heures;
        day = jour, jours; week = semaine, semaines; month = mois; year = an, ans, année, années; case = cas; death = morts, décès;
        vote = voix; tank = chars, char; country = pays; time = fois; child = enfants; woman = femmes"""
    ),
    function_words=frozenset(
        "le la les l un une des du de d et ou mais donc or ni car que qui quoi dont où quand si ce cet cette ces il elle ils elles nous vous je on se son sa"
        " ses leur leurs notre nos votre vos mon ma mes dans en sur sous avec sans pour par contre entre vers chez à au aux depuis pendant avant après ne pas"
        " plus jamais aussi même très est sont était étaient sera seront a ont avait avaient être avoir selon comme alors ainsi cependant toutefois".split()
    ),
    titles=frozenset(
        "président présidente ministre premier-ministre général colonel porte-parole directeur directrice chef secrétaire ambassadeur m mme dr sénateur député".split()
    ),
)
