"""Figures in German. Every noun has a capital there, so a single capital is no name."""

from __future__ import annotations

from factcheck.core.figurewords import FigureWords, names, pairs, periods, units

WORDS = FigureWords(
    language="de",
    decimal=",",
    cardinals=pairs(
        "null 0, ein 1, eine 1, einen 1, einem 1, einer 1, eines 1, eins 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11,"
        "zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20,"
        "einundzwanzig 21, zweiundzwanzig 22, dreiundzwanzig 23, vierundzwanzig 24, fünfundzwanzig 25, sechsundzwanzig 26,"
        "siebenundzwanzig 27, achtundzwanzig 28, neunundzwanzig 29, dreißig 30, vierzig 40, fünfzig 50, sechzig 60,"
        "siebzig 70, achtzig 80, neunzig 90, dutzend 12"
    ),
    scales=pairs(
        "hundert 2, tausend 3, tsd 3, million 6, millionen 6, mio 6, milliarde 9, milliarden 9, mrd 9, billion 12, billionen 12"
    ),
    ordinals=pairs(
        "erste 1, ersten 1, erster 1, erstes 1, zweite 2, zweiten 2, zweiter 2, dritte 3, dritten 3, dritter 3, vierte 4, vierten 4,"
        "fünfte 5, fünften 5, sechste 6, siebte 7, achte 8, neunte 9, zehnte 10"
    ),
    joiners=frozenset(("und",)),
    articles=frozenset(),
    months=names(
        "januar jan jänner|februar feb|märz|april apr|mai|juni|juli|august aug|september sept|oktober okt|november nov|dezember dez"
    ),
    weekdays=names("montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag"),
    days=pairs("heute 0, gestern -1, vorgestern -2, übermorgen 2"),
    periods=periods("D tag/tage tagen, W woche/wochen, M monat/monate monaten, Y jahr jahres/jahre jahren"),
    last=frozenset(
        (
            "letzte",
            "letzten",
            "letzter",
            "letztes",
            "vergangene",
            "vergangenen",
            "vergangener",
            "vergangenes",
            "vorigen",
            "voriges",
        )
    ),
    next=frozenset(("nächste", "nächsten", "nächster", "nächstes", "kommende", "kommenden", "kommender", "kommendes")),
    this=frozenset(("diese", "diesen", "dieser", "dieses", "diesem")),
    ago=frozenset(),
    year_before=frozenset(
        ("in", "seit", "bis", "von", "vor", "nach", "jahr", "jahre", "ab", "anfang", "ende", "mitte")
    ),
    year_after=frozenset(),
    units=units(
        """% = prozent; pp = prozentpunkt, prozentpunkte, prozentpunkten; USD = dollar; EUR = euro; GBP = pfund; RUB = rubel; CHF = franken;
        troops = soldaten, soldat, soldatinnen und soldaten, streitkräfte; people = menschen, personen, leute;
        km = km, kilometer, kilometern; m = m, meter, metern; kg = kg, kilogramm, kilo; t = tonne, tonnen; ha = hektar; MW = megawatt; GW = gigawatt;
        l = liter; degree = grad; h = uhr; second = sekunden; minute = minute, minuten; hour = stunde, stunden; day = tag, tage, tagen;
        week = woche, wochen; month = monat, monate, monaten; year = jahr, jahre, jahren; case = fall, fälle, fällen;
        death = tote, toten, todesfälle; vote = stimme, stimmen; tank = panzer, panzern; country = land, länder, ländern; time = mal, male"""
    ),
    function_words=frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber dass wenn als wie er sie es wir ihr ich ihn ihm uns sein seine ihre in im"
        " an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne bis seit während wegen nicht kein keine nie nur auch"
        " noch schon sehr mehr ist sind war waren wird werden wurde wurden hat haben hatte kann können muss soll sollen will so laut nun dann damit"
        " dies diese dieser dieses jedoch zudem außerdem man sich".split()
    ),
    titles=frozenset(
        "präsident präsidentin minister ministerin außenminister außenministerin innenminister verteidigungsminister kanzler kanzlerin bundeskanzler"
        " bundeskanzlerin bundespräsident general oberst sprecher sprecherin regierungssprecher chef chefin herr frau dr prof ministerpräsident"
        " us-präsident us-außenminister vizepräsident generalsekretär".split()
    ),
    nouns_capital=True,
)
