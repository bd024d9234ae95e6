"""English words that report and nouns that speak."""

from __future__ import annotations

from factcheck.core.cues import Cues, words

# Verbs that introduce a quotation by themselves; forms made below.
_SAY = """acknowledge add admit advise affirm agree allege announce argue ask assert assure boast caution chant
 chide claim clarify comment complain concede conclude confess confide confirm contend continue counter cry
 declare demand deny disclose elaborate emphasise emphasize exclaim exhort explain express fume gripe hint implore
 inform insist instruct interject intone joke lament maintain marvel mention moan murmur mutter muse note object observe
 opine plead pledge post predict proclaim promise pronounce protest push_back quip rail reaffirm reason recall recite reckon recount
 reflect reiterate relate remark remind repeat reply report respond retort retweet reveal rule say scoff shout shrug sigh
 snap sneer speculate state stress suggest surmise swear testify theorise theorize thunder tweet urge vent volunteer vow warn
 whisper wonder write yell bark bellow blurt correct crow enthuse echo gush inquire enquire interrupt
 laugh lecture offer press query roar scream stammer tease think begin conclude sum_up point_out read recommend"""
_OTHER = """accuse apologise apologize applaud appeal assail attack attribute bash believe bemoan blame blast brand call castigate cast characterise
 characterize charge cite commend compare condemn consider credit criticise criticize decry defend denounce depict deride describe dismiss
 dub find hail hear identify imply include indicate insinuate invoke know label lambaste lash learn liken list mock name
 order paint portray praise propose quote rate refer reference refuse reject report ridicule rip salute see seek show slam suggest
 support tell term thank threaten tout view vilify warn welcome weigh worry advocate allude back bill bristle
 celebrate chastise cheer concern couch credit decide decline deem deplore detail discuss dispute
 dream endorse envision estimate expect explain expound fault fear feel forecast foresee gloat guess highlight hope hit
 inform lay_out lie mean notify outline oppose ponder preach prefer promote put question rank rebuke rebut recognise recognize regard
 request scold sound speak talk trumpet underline underscore want post publish issue sing type text email joke mouth champion"""
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "think": "thinks thought thinking", "swear": "swears swore sworn swearing", "speak": "speaks spoke spoken speaking",
    "find": "finds found finding", "hear": "hears heard hearing", "know": "knows knew known knowing",
    "mean": "means meant meaning", "see": "sees saw seen seeing", "seek": "seeks sought seeking",
    "feel": "feels felt feeling", "foresee": "foresees foresaw foreseen", "forecast": "forecasts forecast forecasting",
    "lay_out": "lays_out laid_out", "put": "puts put putting", "cast": "casts cast casting", "show": "shows showed shown showing",
    "sing": "sings sang sung singing", "begin": "begins began beginning", "read": "reads read reading",
    "hit": "hits hit hitting", "sum_up": "sums summed", "point_out": "pointed points", "push_back": "pushed pushes",
    "lie": "lies lied lying", "quip": "quips quipped quipping", "rip": "rips ripped ripping", "slam": "slams slammed slamming",
    "dub": "dubs dubbed dubbing", "snap": "snaps snapped snapping", "admit": "admits admitted admitting",
    "shrug": "shrugs shrugged shrugging", "stress": "stresses stressed stressing", "refer": "refers referred referring",
    "rebut": "rebuts rebutted rebutting", "concede": "concedes conceded conceding", "chat": "chats chatted chatting",
    "learn": "learns learned learnt learning", "label": "labels labeled labelled labeling labelling",
    "underscore": "underscores underscored underscoring", "dream": "dreams dreamed dreamt dreaming",
}  # fmt: skip


def _forms(stems: str) -> frozenset[str]:
    out: set[str] = set()
    for stem in stems.split():
        if stem in _IRREGULAR:
            out.update(form.split("_")[0] for form in _IRREGULAR[stem].split())
        elif stem.endswith("e"):
            out.update((stem + "s", stem + "d", stem[:-1] + "ing"))
        elif stem.endswith("y") and stem[-2] not in "aeou":
            out.update((stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing"))
        elif stem.endswith(("s", "sh", "ch", "x")):
            out.update((stem + "es", stem + "ed", stem + "ing"))
        else:
            out.update((stem + "s", stem + "ed", stem + "ing"))
    return frozenset(out)


_PERSON = """spokesman:m spokeswoman:f spokesperson:x official:x officer:x source:x aide:x adviser:x advisor:x analyst:x expert:x
 lawyer:x attorney:x judge:x justice:x prosecutor:x senator:x congressman:m congresswoman:f lawmaker:x legislator:x
 representative:x governor:x mayor:x president:x minister:x secretary:x ambassador:x diplomat:x candidate:x nominee:x
 director:x chairman:m chairwoman:f chair:x chief:x head:x leader:x manager:x strategist:x consultant:x professor:x
 teacher:x student:x doctor:x physician:x scientist:x researcher:x author:x writer:x reporter:x journalist:x
 correspondent:x editor:x columnist:x host:x anchor:x moderator:x critic:x supporter:x voter:x resident:x neighbor:x
 neighbour:x witness:x victim:x survivor:x man:m woman:f boy:m girl:f father:m mother:f son:m daughter:f brother:m
 sister:f husband:m wife:f widow:f uncle:m aunt:f nephew:m niece:f friend:x colleague:x partner:x owner:x founder:x executive:x ceo:x
 businessman:m businesswoman:f billionaire:x mogul:x tycoon:x economist:x historian:x activist:x organizer:x advocate:x
 pollster:x delegate:x veteran:x soldier:x general:m commander:x admiral:m sheriff:x detective:x investigator:x
 inspector:x pastor:x priest:m bishop:m archbishop:m cardinal:m vicar:x warden:x keeper:x curator:x pope:m rabbi:x imam:m reverend:x actor:m actress:f singer:x musician:x coach:x player:x fan:x
 republican:x democrat:x conservative:x liberal:x incumbent:x rival:x opponent:x insider:x operative:x staffer:x employee:x worker:x
 farmer:x driver:x nurse:x bystander:x commissioner:x deputy:x premier:x chancellor:x king:m queen:f prince:m princess:f
 politician:x patient:x parent:x person:x planner:x narrator:x interviewer:x presenter:x blogger:x user:x commenter:x hopeful:x
 contender:x celebrity:x star:x comedian:x filmmaker:x frontrunner:x front-runner:x developer:x applicant:x scholar:x lecturer:x
 magnate:x tenant:x developer:x clerk:x dean:x principal:x superintendent:x whistleblower:x co-founder:x
 congressperson:x speaker:x vice-president:x secretary-general:x commander-in-chief:x editor-in-chief:x director-general:x attorney-general:x captain:x lieutenant:x sergeant:x trader:x investor:x banker:x"""
_PEOPLE = """officials officers sources aides advisers advisors analysts experts lawyers attorneys judges prosecutors senators
 lawmakers legislators leaders strategists consultants professors teachers students doctors scientists researchers
 reporters journalists critics supporters voters residents neighbors witnesses people men women parents friends colleagues
 economists activists organizers advocates veterans investigators republicans democrats conservatives opponents insiders
 operatives staffers employees workers demonstrators protesters protestors fans members authorities police executives
 diplomats editors commentators pundits observers backers defenders detractors authors allies surrogates respondents
 spokespeople spokesmen crowd audience others many some americans pollsters historians scholars families participants
 ministers presidents governors mayors ambassadors envoys commissioners premiers monarchs
 skeptics sceptics proponents liberals progressives evangelicals whites blacks latinos customers investors users"""
_ORGANISATION = """campaign administration government ministry department agency company firm group organization organisation
 committee commission council court board bureau office party union association institute university newspaper paper
 magazine network station outlet website site blog team club army military embassy panel house senate congress parliament
 foundation coalition alliance bank fund center centre authority service corporation publication tribunal majority
 dissent staff secretariat diocese think_tank nonprofit studio league federation regime kremlin pentagon city state country school hospital jury
 times post journal herald tribune """
_DOCUMENT = """statement report letter memo email e-mail article editorial op-ed column tweet post release book study survey
 poll complaint lawsuit filing brief opinion ruling decision document message note indictment affidavit order review
 account readout resolution transcript speech ad advertisement caption headline text piece story website analysis
 sign banner slogan motto bill law rule guideline guidelines motion petition summary press_release email"""

_SPEAKERS: dict[str, str] = {
    **dict.fromkeys(_DOCUMENT.split(), "d"),
    **dict.fromkeys(_ORGANISATION.split(), "o"),
    **dict.fromkeys(_PEOPLE.split(), "p"),
    **dict(pair.split(":") for pair in _PERSON.split()),
}

_SAYING = _forms(_SAY)

CUES = Cues(
    say=_SAYING | {"told", "tells", "telling", "asked", "asks"},
    verbs=_SAYING | _forms(_OTHER) | {"say", "tell", "took"},
    base=frozenset(stem for stem in (_SAY + " " + _OTHER).split() if "_" not in stem),
    according={"according": ("to",), "per": ()},
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "it": "n",
        "we": "1",
        "i": "1",
        "you": "2",
        "him": "m",
        "her": "f",
        "himself": "m",
        "herself": "f",
        "who": "r",
        "his": "m",
        "them": "p",
        "one": "x",
    },
    articles=words(
        "the a an his her its their our my one another some many several two three few most other this that"
        " these those no both all four five"
    ),
    speakers=_SPEAKERS,
    titles=words(
        "mr mrs ms miss dr prof sen rep gov gen col lt maj capt sgt adm cmdr rev hon sir dame lord lady senator senators"
        " representative rep reps governor president secretary minister chairman chairwoman director general"
        " colonel captain sergeant judge justice professor doctor reverend pastor bishop archbishop cardinal pope king"
        " queen prince princess mayor ambassador congressman congresswoman speaker chancellor premier commissioner"
        " sheriff detective officer attorney coach undersecretary spokesman spokeswoman"
        " spokesperson commander admiral lieutenant delegate councilman councilwoman leader ceo counsel counselor"
        " nominee candidate colonel-general commander-in-chief vice-president major"
        " father brother sister rabbi imam sheikh anchor moderator strategist adviser"
        " advisor analyst author lawyer economist pollster correspondent columnist editor historian chair whip"
    ),
    stop=words(
        "the a an and or but if in on at by for with from to of as it he she they we i you his her its their our my this"
        " that these those there here when while where what who why how after before since because although though"
        " however meanwhile still yet so then now not no nor also even just only some many most all both each every"
        " one two three four five six seven eight nine ten last next another other such more less than about over under"
        " during until against between into through out up down off again once asked according is are was were be been"
        " have has had do does did will would can could may might must should let yes well oh look under despite"
        " unlike like instead earlier later today yesterday tomorrow perhaps maybe indeed thus hence therefore"
        " moreover furthermore besides additionally finally overall currently recently previously previous first second"
        " third ahead amid among within without regardless nevertheless nonetheless monday tuesday wednesday thursday friday"
        " saturday sunday january february march april may june july august september october november december"
        " asked said says told added read update updated photo image video watch share click subscribe related editor's"
        " whether which whose whom whatever never always often sometimes much few several any anyone everyone someone"
        " nothing something everything nobody given based depending speaking writing asked noting citing"
    ),
)
