"""Which verbs and nouns report, and what they take: a clause, an infinitive, an object. English, built at first use.

Classes after Levin, "English Verb Classes and Alternations" (1993), chapters 29.4-29.5 (conjecture, declare), 33
(judgment), 37 (communication): what the words mean decides their class, no corpus was counted.
"""

from __future__ import annotations

from functools import cache

from factcheck.core.typed import NamedTuple

CLAUSE, WHETHER, TO, OBJECT_TO, NOUN, OBJECT_CLAUSE = 1, 2, 4, 8, 16, 32

# They take a clause, with or without "that".
_CLAUSE = """say add admit affirm agree allege announce argue assert believe boast caution charge claim clarify
 comment complain concede conclude confess confide confirm contend counter declare deny determine disclose discover
 emphasise emphasize estimate explain fear feel forecast foresee guarantee guess hint hope imply indicate
 insist joke know lament learn maintain mention note observe opine pledge predict proclaim promise propose
 quip reason recall reckon recommend remark remember repeat reply report respond reveal rule signal speculate
 state stress suggest suspect swear testify theorise theorize think tweet underscore underline understand vow warn
 worry write reiterate acknowledge reaffirm realise realize reassure find show demonstrate tell remind inform assure notify
 advise decide expect doubt assume consider imagine read post retort surmise attest demand request attribute stipulate"""
# Of these, the listener comes before the clause: told the council that.
_OBJECT_CLAUSE = "tell remind inform assure notify advise warn promise convince persuade reassure show teach"
_WHETHER = (
    "ask wonder question consider decide discuss explain inquire enquire debate ponder know doubt say reveal detail"
)
_TO = """vow pledge promise threaten agree refuse offer decline plan want hope seek propose demand ask request decide
 intend expect claim swear prefer wish vote"""
_OBJECT_TO = """urge ask tell order encourage implore beg advise warn instruct invite challenge direct request exhort
 press want expect command recommend enjoin summon"""
# They take what was said of, or what was said, as an object: criticised the plan, called it a joke.
_NOUN = """criticise criticize praise blame describe call mention cite question discuss deny reject dismiss defend condemn
 slam blast mock denounce endorse support oppose back propose outline demand welcome acknowledge confirm announce
 reveal report predict promise suggest recommend deride ridicule lambaste decry bemoan lament disavow disclose detail
 dispute rebuke refute rebut repudiate applaud commend hail laud tout celebrate characterise characterize portray label
 brand dub deem compare liken emphasise emphasize stress highlight underscore echo reiterate repeat admit
 concede claim assert advocate favor favour promote attack assail assert explain address propose announce express voice
 reference note quote pledge request allege admire doubt regret vow protest consider credit fault view
 cast paint chide castigate scold berate vilify warn thank challenge estimate invoke recall unveil reaffirm declare
 put condone bash rip ridicule trumpet downplay contradict signal foresee forecast want"""
# Verb and preposition together: called for, warned of. The second part gives what follows the preposition.
_PREPOSITIONS = {
    "call": {"on": OBJECT_TO | NOUN, "upon": OBJECT_TO | NOUN, "for": NOUN | OBJECT_TO},
    "appeal": {"to": OBJECT_TO | NOUN, "for": NOUN}, "complain": {"about": NOUN, "of": NOUN},
    "warn": {"about": NOUN, "of": NOUN, "against": NOUN}, "talk": {"about": NOUN, "of": NOUN},
    "speak": {"about": NOUN, "of": NOUN, "out": NOUN}, "respond": {"to": NOUN, "with": NOUN, "by": NOUN},
    "comment": {"on": NOUN}, "refer": {"to": NOUN}, "point": {"to": NOUN, "out": CLAUSE | NOUN}, "allude": {"to": NOUN},
    "apologise": {"for": NOUN}, "apologize": {"for": NOUN}, "insist": {"on": NOUN}, "boast": {"of": NOUN, "about": NOUN},
    "hint": {"at": NOUN}, "agree": {"with": NOUN, "on": NOUN, "to": NOUN}, "disagree": {"with": NOUN}, "object": {"to": NOUN},
    "argue": {"for": NOUN, "against": NOUN, "with": NOUN}, "react": {"to": NOUN}, "elaborate": {"on": NOUN},
    "rail": {"against": NOUN}, "push": {"for": NOUN, "back": NOUN}, "brag": {"about": NOUN}, "lash": {"out": NOUN},
    "lay": {"out": NOUN}, "think": {"of": NOUN, "about": NOUN}, "worry": {"about": NOUN}, "ask": {"about": NOUN, "for": NOUN},
    "express": {}, "hit": {"back": NOUN}, "joke": {"about": NOUN}, "lie": {"about": NOUN}, "write": {"about": NOUN, "of": NOUN},
    "testify": {"about": NOUN}, "remark": {"on": NOUN}, "dream": {"of": NOUN}, "reflect": {"on": NOUN}, "touch": {"on": NOUN},
    "vote": {"for": NOUN, "against": NOUN}, "bring": {"up": NOUN}, "double": {"down": NOUN}, "spell": {"out": NOUN},
    "hear": {"about": NOUN}, "know": {"about": NOUN}, "promise": {}, "seize": {"on": NOUN}, "sound": {"off": NOUN},
}  # fmt: skip
# accuse X of Y, blame X for Y: the content is Y.
OBJECT_OF = {"accuse": ("of",), "suspect": ("of",), "remind": ("of",), "inform": ("of", "about"), "warn": ("of", "about"),
             "question": ("about",), "ask": ("about", "for"), "assure": ("of",),
             "tell": ("about", "of"), "convince": ("of",)}  # fmt: skip
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "think": "thinks thought thinking", "swear": "swears swore sworn swearing", "speak": "speaks spoke spoken speaking",
    "find": "finds found finding", "know": "knows knew known knowing", "feel": "feels felt feeling",
    "foresee": "foresees foresaw foreseen", "forecast": "forecasts forecast forecasting", "lay": "lays laid laying",
    "show": "shows showed shown showing", "hold": "holds held holding", "understand": "understands understood",
    "read": "reads reading", "hit": "hits hitting", "quip": "quips quipped quipping", "slam": "slams slammed slamming",
    "rip": "rips ripped ripping", "dub": "dubs dubbed dubbing", "admit": "admits admitted admitting",
    "refer": "refers referred referring", "rebut": "rebuts rebutted rebutting", "beg": "begs begged begging",
    "plan": "plans planned planning", "seek": "seeks sought seeking", "lie": "lies lied lying", "cast": "casts casting",
    "label": "labels labeled labelled labeling labelling", "signal": "signals signaled signalled signaling signalling",
    "prefer": "prefers preferred preferring", "bring": "brings brought bringing", "teach": "teaches taught teaching",
    "learn": "learns learned learnt learning", "recall": "recalls recalled recalling", "brag": "brags bragged bragging",
    "hear": "hears heard hearing", "put": "puts putting", "dream": "dreams dreamed dreamt dreaming", "vow": "vows vowed vowing",
}  # fmt: skip
# After them, and somebody who says it, whatever begins like a subject begins a clause; their base form is no noun.
PLAIN = frozenset("say argue insist contend allege".split())
# "as The Lantern reported", "as stated by the ministry": what may follow an "as" that cites.
TOLD_AS = frozenset("report say write note announce state reveal disclose confirm tell describe explain claim".split())
# Nouns that report: "his claim that", "a promise to".
NOUNS = frozenset(
    """claim claims statement assertion assertions allegation allegations argument belief suggestion warning warnings
    promise promises pledge vow announcement accusation accusations contention insistence admission complaint complaints
    concern concerns fear fears report reports rumor rumors rumour rumours view notion comment comments remark remarks
    charge charges prediction conclusion finding findings assurance assurances denial threat demand request proposal
    recommendation explanation acknowledgment confession hope idea theory criticism criticisms evidence speculation
    """.split()
)
# Third persons that are more often the plural of a noun.
PLURALS = frozenset(
    """states plans reports claims calls questions demands hopes fears notes charges offers views supports attacks
    comments concerns requests promises pledges threats orders talks backs labels brands estimates forecasts signals
    remarks rules guesses doubts blames votes faults warrants proposals cases addresses credits hits challenges""".split()
)
# "is said to", "is believed to": hearsay without a speaker.
HEARSAY = frozenset("said believed reported alleged thought rumored rumoured understood known expected claimed".split())
HEARSAY_ADVERBS = frozenset("reportedly allegedly supposedly purportedly".split())
# What shows something without anybody speaking; the report then has no speaker.
PICTURES = frozenset(
    "footage video videos photo photos photograph photographs image images picture pictures clip".split()
)


class Word(NamedTuple):
    """A form of a reporting verb: its lemma and what it takes."""

    lemma: str
    takes: int
    prepositions: dict[str, int]


def _forms(stem: str) -> list[str]:
    if stem in _IRREGULAR:
        return [stem, *_IRREGULAR[stem].split()]
    if stem.endswith("e"):
        return [stem, stem + "s", stem + "d", stem[:-1] + "ing"]
    if stem.endswith("y") and stem[-2] not in "aeou":
        return [stem, stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing"]
    tail = "es" if stem.endswith(("s", "sh", "ch", "x")) else "s"
    return [stem, stem + tail, stem + "ed", stem + "ing"]


@cache
def verbs() -> dict[str, Word]:
    """Return every form of every reporting verb, lower case."""
    takes: dict[str, int] = {}
    for mask, line in (
        (CLAUSE, _CLAUSE), (OBJECT_CLAUSE, _OBJECT_CLAUSE), (WHETHER, _WHETHER), (TO, _TO), (OBJECT_TO, _OBJECT_TO),
        (NOUN, _NOUN),
    ):  # fmt: skip
        for lemma in line.split():
            takes[lemma] = takes.get(lemma, 0) | mask
    out: dict[str, Word] = {}
    for lemma in (*takes, *_PREPOSITIONS, *OBJECT_OF):
        word = Word(lemma, takes.get(lemma, 0), _PREPOSITIONS.get(lemma, {}))
        for form in _forms(lemma):
            out[form] = word
    return out
