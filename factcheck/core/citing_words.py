"""The words for a medium: tweeted, in a statement, at a briefing, told Reuters. Data and the look at their setting.

Decides whether a word of a claim's frame names the medium of the words quoted ("said in a statement") and not
something else ("said of the statement", "after the debate"). Whose medium it is, is decided in ``citations.py``.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import OriginKind
    from factcheck.core.tokens import Document


def _table(**kinds: str) -> dict[str, OriginKind]:
    out: dict[str, OriginKind] = {}
    for kind, words in kinds.items():
        for word in words.split():
            out[word] = kind  # type: ignore[assignment]
    return out


# Verbs that say the medium by themselves.
VERBS: dict[str, OriginKind] = _table(
    post="""tweeted tweets tweeting retweeted retweeting tweet posted posting reposted skeeted instagrammed livetweeted
    twitterte getwittert postete tweeté tweetait twitté tuiteó tuiteado publicó твитнул твітнув""",
    transcript="testified testifies testifying testify",
    document="emailed e-mailed texted",
)

# Nouns that name a medium; whether they do here, their setting says.
NOUNS: dict[str, OriginKind] = _table(
    post="""tweet tweets retweet post posts thread tweetstorm twitter-post твит твите твиті твіт твіті допис дописі пост
    посте пості посту tuit tweeta tweecie wpisie wpis publicación beitrag""",
    statement="""statement statements remark release readout communique communiqué announcement advisory factsheet reply
    erklärung mitteilung pressemitteilung stellungnahme aussendung заява заяві заяву заяви заявлении заявление заявления
    сообщении сообщение повідомленні повідомлення пресс-релизе прес-релізі comunicado declaración déclaration
    oświadczeniu oświadczenie oświadczenia komunikacie komunikat""",
    transcript="""briefing briefings presser hearing hearings debate debates deposition gaggle transcript testimony
    pressekonferenz pressegespräch брифинге брифінгу брифінгу брифингу пресс-конференции прес-конференції
    pressbriefing anhörung""",
    speech="""speech speeches address remarks keynote sermon lecture toast eulogy rally rallies fundraiser commencement
    rede ansprache речи речь промові промова виступі выступлении обращении зверненні discours discurso allocution
    przemówieniu wystąpieniu orędziu""",
    interview="""interview podcast interviewed gespräch interviewpartner интервью інтерв'ю інтерв’ю entretien
    entrevista wywiadzie wywiad rozmowie""",
    document="""letter letters email e-mail emails e-mails memo memorandum filing filings lawsuit complaint indictment
    affidavit brief motion petition ruling opinion dissent judgment verdict paper study book memoir autobiography bill
    resolution report reports audit cable documents document essay op-ed editorial column article manifesto review
    survey poll guidance guideline guidelines analysis assessment manual
    order proclamation concurrence decision warrant note message text questionnaire
    schreiben gutachten bericht urteil buch письме письмо листі лист доповіді докладе звіті отчете lettre rapport
    carta informe sentencia liście raporcie raport""",
)
# "in a column in The Lantern" is an article of an outlet; without one it is the author's own document.
PRINTED = frozenset("op-ed editorial column article essay piece story interview review".split())
# Definite nouns that a text may take up again ("the statement") map to what introduced them.
SAME_THING: dict[str, str] = {
    "readout": "statement", "release": "statement", "communique": "statement", "communiqué": "statement",
    "announcement": "statement", "tweets": "tweet", "post": "tweet", "posts": "tweet", "thread": "tweet",
    "address": "speech", "remarks": "speech", "letters": "letter", "memorandum": "memo", "filings": "filing",
    "complaint": "lawsuit", "ruling": "opinion", "decision": "opinion", "judgment": "opinion", "e-mail": "email",
    "emails": "email", "briefing": "briefing", "documents": "document",
}  # fmt: skip
PREPOSITIONS = frozenset(
    """in via through at during by from with to per over on inside within
    in im am bei während auf mit per via laut zufolge dans lors par sur au à en durante por w we na podczas
    в у во на під через из з із по""".split()
)
# After these a noun is what the sentence is about, or when something happened, not where the words stand.
_ASIDE = frozenset(
    """after before following with about of despite regarding concerning amid since until ahead against for over
    on to nach vor über après avant sur sobre tras przed po o після перед про после о об""".split()
)
ISSUED = frozenset(
    """issued released published sent wrote gave delivered signed filed posted issuing releasing
    publishing sending writing giving delivering releases issues published authored released penned submitted
    veröffentlichte verschickte gab hielt schrieb опубликовал опубліковал опублікував написал написав publié publicó
    opublikował wydał""".split()
)
BY = frozenset("by from of released issued published prepared sent von від от par de od".split())
_COMPOUND = {
    ("press", "conference"): "transcript", ("news", "conference"): "transcript", ("conference", "call"): "transcript",
    ("press", "briefing"): "transcript", ("press", "release"): "statement", ("news", "release"): "statement",
    ("fact", "sheet"): "statement", ("town", "hall"): "speech", ("court", "papers"): "document",
    ("court", "documents"): "document", ("court", "filing"): "document", ("court", "filings"): "document",
    ("court", "records"): "document", ("blog", "post"): "document", ("conférence", "de"): "transcript",
    ("rueda", "de"): "transcript", ("konferencji", "prasowej"): "transcript", ("question", "time"): "transcript",
    ("conference", "with"): "transcript", ("campaign", "stop"): "speech", ("campaign", "event"): "speech",
    ("executive", "order"): "document", ("media", "release"): "statement", ("press", "statement"): "statement",
    ("phone", "call"): "unknown", ("phone", "interview"): "interview", ("media", "briefing"): "transcript",
    ("social", "media"): "post", ("floor", "speech"): "speech", ("radio", "address"): "speech",
    ("press", "availability"): "transcript", ("media", "availability"): "transcript",
    ("court", "hearing"): "transcript", ("senate", "floor"): "speech", ("house", "floor"): "speech",
    ("floor", "remarks"): "speech", ("weekly", "address"): "speech", ("committee", "hearing"): "transcript",
    ("prepared", "testimony"): "document", ("written", "testimony"): "document", ("sworn", "statement"): "document",
}  # fmt: skip
# Who was told decides the medium: reporters heard it, a crowd heard a speech, lawmakers took testimony.
_TOLD: dict[str, OriginKind] = _table(
    transcript="reporters journalists newsmen lawmakers senators legislators jurors panel judge court committee",
    speech="supporters crowd audience delegates rallygoers attendees congregation graduates students donors cadets",
)
_TELL = frozenset("told tells telling tell addressed addressing sagte informed".split())
SKIP = 7  # tokens between the preposition and its noun: "in a strongly worded, two-page written statement"


# "issued the following statement:" names the medium of the words that follow.
LETTERS = frozenset("letter letters".split())
WRITE = frozenset("wrote write writes writing".split())


class Medium(NamedTuple):
    """A word of the frame that names the medium: its tokens, kind, the noun, and how it is introduced."""

    first: int
    last: int
    kind: OriginKind
    noun: str
    definite: bool = False
    subject: bool = False


def find_media(doc: Document, frame: list[int], cue: tuple[int, int], speaker: tuple[int, int]) -> list[Medium]:
    """Return the media named in a frame (token indices in order), whatever their distance to the cue."""
    out = []
    lower = doc.lower
    inside = set(frame)
    for i in frame:
        word = lower[i]
        pair = _COMPOUND.get((word, lower[i + 1])) if i + 1 in inside else None
        if pair:
            out.append(_noun(doc, i, i + 2, pair, cue, speaker))  # type: ignore[arg-type]
        elif word in NOUNS and _is_common(doc, i):
            if not (out and out[-1] and out[-1].last > i) and not _is_adjective(doc, i):
                out.append(_noun(doc, i, i + 1, NOUNS[word], cue, speaker))
        elif word in VERBS and _is_cue_like(doc, i, cue):
            out.append(Medium(i, i + 1, VERBS[word], word))
        elif word in _TELL:
            out.append(_told(doc, i, inside))
    return [medium for medium in out if medium is not None]


def find_announcements(doc: Document) -> list[Medium]:
    """Return the media announced for the words that follow: "released the following statement", in order."""
    out: list[Medium] = []
    lower = doc.lower
    for i, word in enumerate(lower):
        if word in {"following", "below"} and lower[i - 1 : i] in (["the"], ["this"]):
            found = _announced_noun(doc, i + 1)
        elif word == "below" and lower[i - 1 : i] and lower[i - 1] in NOUNS:
            found = Medium(i - 1, i + 1, NOUNS[lower[i - 1]], lower[i - 1])
        elif word in {"this", "a"} and lower[i - 1 : i] and lower[i - 1] in ISSUED:
            found = _announced_noun(doc, i + 1)
            found = found if found and (word == "this" or found.kind == "statement") else None
        else:
            continue
        if found is not None:
            out.append(found._replace(first=min(i, found.first)))
    return out


def is_given_as_source(doc: Document, medium: Medium) -> bool:
    """Does "according to" lead to the medium's noun: "according to a transcript released by the ministry"?"""
    if medium.noun not in NOUNS and " " not in medium.noun:
        return False
    for at in range(medium.first - 1, max(0, medium.first - 1 - SKIP), -1):
        if doc.words[at] in {".", "?", "!", ";", '"', "”", "“", ","}:
            return False
        if doc.lower[at] == "to" and doc.lower[at - 1] == "according":
            return True
    return False


def _announced_noun(doc: Document, first: int) -> Medium | None:
    lower = doc.lower
    for j in range(first, min(len(lower), first + 4)):
        pair = _COMPOUND.get((lower[j], lower[j + 1])) if j + 1 < len(lower) else None
        kind = pair or NOUNS.get(lower[j])
        if kind is not None:
            return Medium(j, j + 1, kind, lower[j])  # type: ignore[arg-type]
        if not lower[j].isalpha():
            return None
    return None


def _is_common(doc: Document, i: int) -> bool:
    """Is the word a common noun and no name (Bill Clinton, the Post)? German writes its nouns with capitals."""
    if doc.words[i][0].islower() or doc.language == "de":
        return True
    begin = doc.sentences[doc.sentence_at(doc.starts[i])].tokens[0]
    follow = doc.lower[i + 1] if i + 1 < len(doc.lower) else ""
    return i == begin and follow in BY


def _is_adjective(doc: Document, i: int) -> bool:
    """Is "brief" an adjective here ("a brief statement"), or a noun the first part of another ("email statement")?"""
    after = doc.lower[i + 1] if i + 1 < len(doc.lower) else ""
    if after in NOUNS and doc.starts[i + 1] - doc.ends[i] == 1:
        return True
    return (
        doc.lower[i] == "brief" and after.isalpha() and after not in {"filed", "to", "in", "by", "on", "that", "with"}
    )


def _is_cue_like(doc: Document, i: int, cue: tuple[int, int]) -> bool:
    """Does "tweeted" or "testified" report these words: it is the cue, or stands beside it?"""
    if cue[0] <= i < cue[1]:
        return True
    near = abs(i - cue[0]) <= 5 if cue[0] < cue[1] else VERBS[doc.lower[i]] == "post"
    return near and not _is_noun_use(doc, i)


def _is_noun_use(doc: Document, i: int) -> bool:
    if i + 1 < len(doc.lower) and doc.lower[i + 1] in NOUNS:
        return True
    return i > 0 and doc.lower[i - 1] in {"a", "the", "his", "her", "that", "this", "of", "'s", "’s", "in"}


def _told(doc: Document, i: int, inside: set[int]) -> Medium | None:
    for j in range(i + 1, min(i + 6, len(doc.lower))):
        if j not in inside:
            return None
        kind = _TOLD.get(doc.lower[j])
        if kind is not None:
            return Medium(i, j + 1, kind, f"{doc.lower[i]} {doc.lower[j]}")
    return None


def _noun(
    doc: Document, first: int, last: int, kind: OriginKind, cue: tuple[int, int], speaker: tuple[int, int]
) -> Medium | None:
    """Read the setting of a medium's noun; None where it does not say where the words stand."""
    lower = doc.lower
    noun = " ".join(lower[first:last])
    definite = False
    if noun == "release" and lower[last : last + 1] == ["of"]:
        return None
    at = first - 1
    floor = max(-1, first - 1 - SKIP)
    subject = speaker[0] <= first < speaker[1]
    while at > floor and doc.words[at] not in {".", "?", "!", ";", '"', "”", "“", ","}:
        word = lower[at]
        if word in {"the", "this", "that", "these", "those", "same", "der", "die", "das", "dem", "le", "la", "el"}:
            definite = True
        elif (
            word in ISSUED
            or (word in PREPOSITIONS and not (word in _ASIDE and noun not in _ASIDE_TOO))
            or (word == "to" and at > 0 and lower[at - 1] == "according")
        ):
            return Medium(first, last, kind, noun, definite, subject)
        elif word in _ASIDE and not subject:
            return None
        elif word in _CLAUSE_STARTS:
            break
        at -= 1
    if subject or (noun not in _OTHERWISE and _leads_to_cue(doc, first, last, cue)):
        return Medium(first, last, kind, noun, definite, True)
    return None


# Past these a preposition belongs to another phrase: "in acts that did not address a matter".
_CLAUSE_STARTS = frozenset(
    """said says and but who which did do does not will would can could is are was were has have had""".split()
)
# "on a podcast", "on a conference call": here "on" and "over" introduce the medium.
_ASIDE_TOO = frozenset(
    {
        "senate floor",
        "house floor",
        "podcast",
        "conference call",
        "blog post",
        "social media",
        "post",
        "thread",
        "phone call",
    }
)


def _leads_to_cue(doc: Document, first: int, last: int, cue: tuple[int, int]) -> bool:
    """Is the noun the subject of the cue: "The statement, released on Monday, says"? It then begins the sentence."""
    begin = doc.sentences[doc.sentence_at(doc.starts[first])].tokens[0]
    if first - begin > 5 or not last <= cue[0] <= last + 12 or not _heads(doc, last, cue):
        return False
    return not _BREAKS & set(doc.lower[begin : cue[0]]) and not any(w.endswith("ing") for w in doc.lower[begin:first])


def _heads(doc: Document, last: int, cue: tuple[int, int]) -> bool:
    """Does the noun head its phrase: what follows is the cue, a preposition, a participle, and no further noun?"""
    word = doc.lower[last]
    return (
        last >= cue[0]
        or word in BY
        or word in PREPOSITIONS
        or word in _CLAUSE_STARTS
        or not word[0].isalpha()
        or (word.endswith(("ed", "ly")) or word in {"also", "that", "obtained", "seen", "sent"})
    )


# As subjects these mean something else: a vote's resolution, the debate as an event.
_OTHERWISE = frozenset(
    """resolution debate debates hearing hearings review order decision bill address rally motion text note post posts
    brief release thread remarks transcript plan""".split()
)
_BREAKS = frozenset({"said", ";", ":", "who", "that", "of"})
