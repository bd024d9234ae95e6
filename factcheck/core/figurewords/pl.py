"""Figures in Polish; months, weekdays and units in the cases news writing uses."""

from __future__ import annotations

from factcheck.core.figurewords import FigureWords, names, pairs, periods, units

WORDS = FigureWords(
    language="pl",
    decimal=",",
    cardinals=pairs(
        "zero 0, jeden 1, jedna 1, jedno 1, jednego 1, dwa 2, dwie 2, dwóch 2, trzy 3, trzech 3, cztery 4, czterech 4, pięć 5, pięciu 5,"
        "sześć 6, sześciu 6, siedem 7, siedmiu 7, osiem 8, ośmiu 8, dziewięć 9, dziewięciu 9, dziesięć 10, dziesięciu 10,"
        "jedenaście 11, dwanaście 12, trzynaście 13, czternaście 14, piętnaście 15, szesnaście 16, siedemnaście 17, osiemnaście 18,"
        "dziewiętnaście 19, dwadzieścia 20, trzydzieści 30, czterdzieści 40, pięćdziesiąt 50, sześćdziesiąt 60, siedemdziesiąt 70,"
        "osiemdziesiąt 80, dziewięćdziesiąt 90, sto 100, dwieście 200, trzysta 300, czterysta 400, pięćset 500, sześćset 600,"
        "siedemset 700, osiemset 800, dziewięćset 900"
    ),
    scales=pairs(
        "tysiąc 3, tysiące 3, tysięcy 3, tys 3, milion 6, miliona 6, miliony 6, milionów 6, mln 6, miliard 9, miliarda 9, miliardy 9, miliardów 9, mld 9,"
        "bilion 12, biliony 12, bilionów 12"
    ),
    ordinals=pairs(
        "pierwszy 1, pierwsza 1, pierwsze 1, pierwszego 1, drugi 2, druga 2, drugie 2, drugiego 2, trzeci 3, trzecia 3, trzecie 3,"
        "czwarty 4, czwarta 4, piąty 5, szósty 6, siódmy 7, ósmy 8, dziewiąty 9, dziesiąty 10"
    ),
    joiners=frozenset(),
    articles=frozenset(),
    months=names(
        "styczeń stycznia styczniu|luty lutego lutym|marzec marca marcu|kwiecień kwietnia kwietniu|maj maja maju|czerwiec czerwca czerwcu|"
        "lipiec lipca lipcu|sierpień sierpnia sierpniu|wrzesień września wrześniu|październik października październiku|"
        "listopad listopada listopadzie|grudzień grudnia grudniu"
    ),
    weekdays=names("poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę|niedziela niedzielę"),
    days=pairs("dzisiaj 0, dziś 0, wczoraj -1, przedwczoraj -2, jutro 1, pojutrze 2"),
    periods=periods(
        "D dzień/dni, W tydzień tygodnia tygodniu/tygodnie tygodni, M miesiąc miesiąca miesiącu/miesiące miesięcy, Y rok roku/lata lat"
    ),
    last=frozenset(
        ("zeszły", "zeszłego", "zeszłym", "ubiegły", "ubiegłego", "ubiegłym", "ostatni", "ostatnie", "ostatnich")
    ),
    next=frozenset(
        ("następny", "następnego", "następnym", "przyszły", "przyszłego", "przyszłym", "najbliższe", "najbliższych")
    ),
    this=frozenset(("ten", "tego", "tym")),
    ago=frozenset(("temu",)),
    year_before=frozenset(("w", "od", "do", "po", "przed")),
    year_after=frozenset(("roku", "rok", "r")),
    units=units(
        """% = procent, procenta, procentów, proc; USD = dolar, dolara, dolary, dolarów; EUR = euro; PLN = zł, złoty, złote, złotych;
        RUB = rubel, ruble, rubli; GBP = funt, funty, funtów; troops = żołnierzy, żołnierze, wojskowych; people = osób, osoby, ludzi, ludzie;
        km = km, kilometr, kilometry, kilometrów; m = m, metr, metry, metrów; kg = kg, kilogramów; t = tona, tony, ton; ha = hektarów;
        MW = megawatów; hour = godzina, godziny, godzin; minute = minuta, minuty, minut; day = dzień, dni; week = tydzień, tygodnie, tygodni;
        month = miesiąc, miesiące, miesięcy; year = rok, lata, lat; case = przypadek, przypadki, przypadków; tank = czołg, czołgi, czołgów;
        country = kraj, kraje, krajów; time = razy, raz"""
    ),
    function_words=frozenset(
        "i a oraz lub ale że jak jeśli to ten ta te tych on ona ono oni one my wy ja ich jego jej nasz w we na z ze do od po o u za pod nad między przez przy dla"
        " bez przed nie ani już też także tylko nawet był była było były jest są będzie będą być może mogą które który która gdzie kiedy jednak według".split()
    ),
    titles=frozenset(
        "prezydent premier minister generał pułkownik rzecznik rzeczniczka szef szefowa sekretarz poseł posłanka ambasador pan pani marszałek wiceprezydent".split()
    ),
)
