"""Small words per language by which the subject of a reporting verb is told from what else stands in its clause.

For the languages whose word order is freer than the English one. Cue lists (verbs, nouns that speak) are in
``cues_XX``; here are prepositions, articles with their case, and words that may stand between a verb and its subject.
"""

from __future__ import annotations

from factcheck.core.typed import NamedTuple


class WordOrder(NamedTuple):
    """The small words of one language, all lower case.

    ``prepositions`` govern what follows them: no subject. ``nominative`` and ``oblique`` are articles and the like
    before a noun that may be, and cannot be, a subject. ``fillers`` may stand between a verb and its subject, also
    auxiliaries; ``linking`` may stand inside a noun phrase (``de``, ``von``); ``subordinate`` begin a subordinate
    clause; ``auxiliaries`` carry a participle. ``according`` gives, for the first word of a phrase that names whose
    words these are, the words one of which must follow (empty: none need). ``postponed`` stand after the name instead.
    ``impersonal`` are verbs whose speaker is the document they stand with (``in the letter it says``). ``drops``: a
    verb may go without its subject. ``oblique_ends`` are endings no subject has.
    """

    prepositions: frozenset[str]
    nominative: frozenset[str]
    oblique: frozenset[str]
    fillers: frozenset[str]
    linking: frozenset[str]
    subordinate: frozenset[str]
    auxiliaries: frozenset[str]
    according: dict[str, frozenset[str]]
    impersonal: frozenset[str]
    drops: bool = False
    postponed: frozenset[str] = frozenset()
    oblique_ends: tuple[str, ...] = ()
    introduced: frozenset[str] = frozenset()


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ANY: frozenset[str] = frozenset()

_DE = WordOrder(
    prepositions=_set("""in im ins an am ans auf aufs bei beim mit von vom zu zum zur nach aus für durch gegen ohne um über unter vor
        hinter neben zwischen während wegen trotz seit ab bis laut gegenüber angesichts anlässlich bezüglich hinsichtlich
        infolge innerhalb außerhalb gemäß entgegen dank statt anstatt außer entlang samt nebst zufolge mittels seitens"""),
    nominative=_set("""der die das ein eine dieser diese dieses jener jene sein seine ihr ihre unser unsere kein keine mehrere viele
        einige andere beide zwei drei vier fünf alle manche zahlreiche derselbe einer"""),
    oblique=_set("""dem den des einem einen eines diesem diesen jenem jenen seinem seinen seines seiner ihrem ihren ihres ihrer
        unserem unseren keinem keinen mehreren vielen einigen anderen beiden allen"""),
    fillers=_set("""sich auch dann dazu hierzu daraufhin darauf weiter wörtlich so ihm ihnen uns mir außerdem zudem jedoch aber
        gestern heute bereits schon nun noch ferner schließlich später zuvor kürzlich jetzt damals dabei hingegen
        dagegen allerdings wiederum unter anderem ebenfalls gleichzeitig zugleich abschließend ergänzend deshalb
        einmal mehrfach immer wieder dort hier selbst sinngemäß es ihn hinterher vorher anschließend unterdessen indes
        darin daran daraus dadurch dafür daher danach darüber darum darunter davon davor hierin hierauf hierbei hiermit
        ähnlich entsprechend weiterhin zusammenfassend insgesamt zunächst endlich letztlich überdies vielmehr stattdessen
        dennoch trotzdem gleichwohl indessen inzwischen mittlerweile erst demnach demzufolge folglich somit bislang bisher
        derzeit zurzeit aktuell jüngst vorgestern morgen abends nur offenbar offensichtlich vermutlich angeblich
        tatsächlich wahrscheinlich möglicherweise vielleicht immerhin besonders insbesondere natürlich selbstverständlich
        deutlich scharf kritisch positiv verärgert enttäuscht erfreut überrascht zufrieden optimistisch skeptisch
        gelassen nicht sehr ganz etwa rund mehr"""),
    linking=_set("von van zu zum zur vom de der den und & für"),
    subordinate=_set("""dass daß wie wenn weil indem nachdem während als obwohl ob da damit sodass bevor sobald solange wobei
        wonach woraufhin worauf wodurch womit weshalb der die das dem den deren dessen denen welche welcher welches"""),
    auxiliaries=_set("hat haben hatte hatten habe wird werden wurde wurden ist sind war waren will wollte soll sollte"),
    according={
        "laut": _ANY,
        "gemäß": _ANY,
        "nach": _set("""angaben aussage aussagen ansicht meinung einschätzung informationen darstellung auskunft worten
            auffassung überzeugung"""),
    },
    impersonal=_set("heißt hieß lautet lautete steht stand"),
    postponed=_set("zufolge"),
    introduced=_set("so"),
)
_FR = WordOrder(
    prepositions=_set("""à au aux de du des d’ d' en dans sur sous par pour avec sans chez vers contre entre devant derrière
        depuis pendant durant avant après selon lors malgré parmi auprès face dès jusqu’à jusqu'à"""),
    nominative=_set(
        "le la les l’ l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains deux trois"
    ),
    oblique=_set("du au aux"),
    fillers=_set("""a ont avait avaient est sont était t-il t-elle aussi encore ensuite hier ainsi alors déjà toutefois cependant lundi mardi
        mercredi jeudi vendredi samedi dimanche ce matin soir s’est s'est se lui leur également notamment enfin bien"""),
    linking=_set("de du des d’ d' la le les l’ l' à et en von van"),
    subordinate=_set("que qu’ qu' comme quand si lorsque lorsqu’ puisque parce qui dont où alors tandis"),
    auxiliaries=_set("a ont avait avaient aurait s’est s'est"),
    according={"selon": _ANY, "d’après": _ANY, "d'après": _ANY, "pour": _ANY},
    impersonal=_set("lit-on peut-on"),
)
_ES = WordOrder(
    prepositions=_set(
        """a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante"""
    ),
    nominative=_set(
        "el la los las un una unos unas este esta estos estas su sus varios varias algunos algunas dos tres otro otra"
    ),
    oblique=_set("al del"),
    fillers=_set("""ha han había habían también ayer hoy así entonces luego después además se le les lunes martes miércoles jueves
        viernes sábado domingo ya todavía sin embargo finalmente"""),
    linking=_set("de del la las los el y von van da"),
    subordinate=_set("que como cuando si porque aunque mientras quien donde según cuyo cuya"),
    auxiliaries=_set("ha han había habían habría"),
    according={"según": _ANY, "para": _ANY, "de": _set("acuerdo"), "a": _set("juicio"), "en": _set("palabras opinión")},
    impersonal=_set("reza señala"),
    drops=True,
)
_PL = WordOrder(
    prepositions=_set("""w we z ze na do od po za przed pod nad przy dla przez o u bez między podczas według wobec przeciw oprócz
        poza spośród dzięki mimo wśród około koło zdaniem"""),
    nominative=_set("ten ta to ci te jego jej ich nasz kilku wielu dwaj"),
    oblique=_set("tego tej temu tym tych tę swoim swojej swojego naszego"),
    fillers=_set("""się też także jednak wczoraj dziś dzisiaj potem następnie dalej również wtedy ponadto już jeszcze mu jej im nam mi w
        poniedziałek wtorek środę czwartek piątek sobotę niedzielę dodatkowo krótko stanowczo"""),
    linking=_set("i de von van"),
    subordinate=_set("że iż żeby aby gdy kiedy jeśli ponieważ bo jak który która które którzy choć gdyż jeżeli"),
    auxiliaries=_set("został została zostało"),
    according={"według": _ANY, "zdaniem": _ANY, "jak": _ANY, "w": _set("opinii ocenie")},
    impersonal=_set("czytamy napisano głosi podano"),
    drops=True,
    oblique_ends=("om", "ami", "ach", "owi", "ego", "emu"),
)
_CS = WordOrder(
    prepositions=_set("""v ve z ze na do od po za před pod nad při pro o u bez mezi během podle vůči proti kromě k ke s se přes
        kvůli díky ohledně prostřednictvím vedle kolem"""),
    nominative=_set("ten ta to ti ty jeho její jejich náš tento tato jeden jedna několik"),
    oblique=_set("toho tomu tom tím té tu těch těm svého svému své svým našeho našemu"),
    fillers=_set("""se si také však včera dnes pak potom dále rovněž tehdy už již ještě mu jí jim nám mi mně k tomu v pondělí úterý středu
        čtvrtek pátek sobotu neděli ovšem navíc proto například zároveň ho ji je později krátce stručně nakonec poté jsem
        jsme byl byla prý bývalý"""),
    linking=_set("a de von van"),
    subordinate=_set("že aby když kdy jestli protože neboť jak který která které kteří ačkoli pokud zda co kdo"),
    auxiliaries=_set("byl byla bylo byli"),
    according={"podle": _ANY, "dle": _ANY, "slovy": _ANY, "vedle": _set("názoru")},
    impersonal=_set("stojí píše uvádí praví"),
    drops=True,
    oblique_ends=("ům", "ami", "emi", "ech", "ách", "ích", "ému", "ého", "ovi", "ým", "ými"),
)
_RU = WordOrder(
    prepositions=_set("""в во на с со за до по о об обо от для из у под над при к ко без между перед через против среди после
        около кроме ради вместо согласно благодаря насчет про вокруг мимо сквозь вопреки"""),
    nominative=_set(
        "этот эта это эти тот та те его её ее их наш наша один одна мой моя некий некая сам сама такой каждый"
    ),
    oblique=_set(
        "этого этому этом этой эту этих этим того тому той ту тех тем своего своему своей свою нашего нашему моего"
    ),
    fillers=_set("""также вчера сегодня тогда потом затем далее ранее уже ещё еще ему ей им нам мне ли же тоже однако при этом в
        понедельник вторник среду четверг пятницу субботу воскресенье позже наконец недавно тут так как-то вдруг он-то
        себе просто коротко снова опять тихо спокойно строго"""),
    linking=_set("и де фон ван"),
    subordinate=_set("что чтобы когда если потому поскольку как который которая которое которые хотя где кто так"),
    auxiliaries=_set("был была было были"),
    according={
        "по": _set("""словам данным мнению информации сообщению сведениям версии утверждению заявлению оценке оценкам
            выражению признанию"""),
        "согласно": _ANY,
    },
    impersonal=_set("говорится сказано отмечается сообщается указывается написано подчеркивается гласит"),
    drops=True,
    oblique_ends=("ам", "ям", "ами", "ями", "ах", "ях", "ому", "ему", "ого", "его", "ыми", "ими"),
)
_UK = WordOrder(
    prepositions=_set("""у в на з із зі за до по про від для під над при к без між перед через проти серед після біля крім
        згідно завдяки щодо стосовно відповідно попри внаслідок поза"""),
    nominative=_set("цей ця це ці той та ті його її їх їхній наш наша один одна мій моя сам сама"),
    oblique=_set("цього цьому цій цю цих цим того тому тій ту тих тим свого своєму своєї свою нашого нашому"),
    fillers=_set("""також вчора учора сьогодні тоді потім далі раніше уже вже ще йому їй їм нам мені ж теж однак при цьому у в
        понеділок вівторок середу четвер п'ятницю суботу неділю пізніше нарешті нещодавно собі знову"""),
    linking=_set("і й та де фон ван"),
    subordinate=_set("що щоб коли якщо бо оскільки як який яка яке які хоча де хто аби"),
    auxiliaries=_set("був була було були"),
    according={
        "за": _set("словами даними інформацією повідомленням версією твердженням оцінками оцінкою"),
        "на": _set("думку переконання"),
        "згідно": _ANY,
    },
    impersonal=_set("йдеться мовиться сказано зазначається наголошується повідомляється підкреслюється"),
    drops=True,
    oblique_ends=("ам", "ям", "ами", "ями", "ах", "ях", "ому", "ові", "еві", "ого", "ими"),
)
ORDERS: dict[str, WordOrder] = {
    "de": _DE, "fr": _FR, "es": _ES, "pl": _PL, "cs": _CS, "ru": _RU, "uk": _UK,
}  # fmt: skip
