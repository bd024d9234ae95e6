"""Figures in English."""

from __future__ import annotations

from factcheck.core.figurewords import FigureWords, names, pairs, periods, units

WORDS = FigureWords(
    language="en",
    decimal=".",
    cardinals=pairs(
        "zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,"
        "thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20,"
        "thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, dozen 12"
    ),
    scales=pairs("hundred 2, thousand 3, million 6, mln 6, billion 9, bn 9, bln 9, trillion 12, tn 12"),
    ordinals=pairs(
        "first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11,"
        "twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18,"
        "nineteenth 19, twentieth 20, thirtieth 30, hundredth 100"
    ),
    joiners=frozenset(("and",)),
    articles=frozenset(("a", "an")),
    months=names(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|"
        "november nov|december dec"
    ),
    weekdays=names("monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun"),
    days=pairs("today 0, tonight 0, yesterday -1, tomorrow 1"),
    periods=periods("D day/days, W week/weeks, M month/months, Y year/years"),
    last=frozenset(("last", "past", "previous")),
    next=frozenset(("next", "coming", "following")),
    this=frozenset(("this", "current")),
    ago=frozenset(("ago", "earlier")),
    year_before=frozenset(
        (
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "of",
            "during",
            "before",
            "after",
            "to",
            "for",
            "early",
            "late",
            "mid",
            "and",
            "the",
        )
    ),
    year_after=frozenset(),
    units=units(
        """% = percent, per cent, pct, percentage; pp = percentage point, percentage points;
        USD = dollar, dollars, usd; EUR = euro, euros, eur; GBP = pound, pounds, gbp; UAH = hryvnia, hryvnias, uah;
        RUB = ruble, rubles, rouble, roubles, rub; PLN = zloty, zlotys, pln; JPY = yen; CNY = yuan; cent = cents;
        troops = troop, troops, soldier, soldiers, servicemen, serviceman, servicemembers, service members, military personnel;
        people = people, person, persons; battalion tactical group = battalion tactical group, battalion tactical groups, btg, btgs;
        km = km, kilometer, kilometers, kilometre, kilometres; m = meter, meters, metre, metres; cm = cm, centimeters, centimetres;
        mi = mile, miles; ft = foot, feet; kg = kg, kilogram, kilograms; t = ton, tons, tonne, tonnes, metric tons;
        lb = lb, lbs; l = liter, liters, litre, litres; bbl = barrel, barrels; ha = hectare, hectares; acre = acre, acres;
        MW = mw, megawatt, megawatts; GW = gw, gigawatt, gigawatts; kW = kw, kilowatt, kilowatts; degree = degree, degrees;
        second = seconds; minute = minute, minutes; hour = hour, hours; day = day, days; week = week, weeks;
        month = month, months; year = year, years; decade = decade, decades; century = century, centuries;
        h = a.m, p.m, am, pm, o'clock;
        case = case, cases; death = death, deaths; job = job, jobs; vote = vote, votes; tank = tank, tanks;
        country = country, countries; child = child, children; woman = woman, women; man = man, men;
        worker = worker, workers; borrower = borrower, borrowers; home = home, homes; family = family, families;
        time = times; member = member, members; state = state, states; seat = seat, seats; student = student, students"""
    ),
    function_words=frozenset(
        "the a an and or but nor so yet if then than that this these those it its he she they them their his her our we us you your my i me"
        " in on at by for from to of with without within into onto over under about after before between through during against among along"
        " across around behind beyond near off out up down since until upon via per as is are was were be been being am has have had having"
        " do does did will would shall should may might must can could not no never only also just even still very more most less least such"
        " some any all each every both either neither many much few several other another who whom whose which what when where why how there here"
        " now however although though because while whether unless except despite according meanwhile moreover additionally further today yesterday"
        " tomorrow said says say told mr mrs ms dr yes let one".split()
    ),
    titles=frozenset(
        "president vice-president minister secretary senator sen congressman congresswoman representative rep governor gov general gen colonel"
        " col colonel-general lieutenant lt major captain capt admiral commander commander-in-chief spokesman spokeswoman spokesperson director"
        " chairman chairwoman chair chief prime foreign defense defence deputy ambassador judge justice professor prof king queen prince"
        " princess pope sir lord lady chancellor mayor speaker mr mrs ms dr press attorney vice acting former cabinet".split()
    ),
)
