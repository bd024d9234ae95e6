"""Marks around words that nobody is said to have said: titles, nicknames, words held at arm's length.

Such words are listed and never judged. The rules look at the words themselves and at those right around them; where
a speaker was found, only a title or a nickname overrules it.
"""

from __future__ import annotations

from factcheck.core.lexicon_names import ORGANISATION
from factcheck.core.scare import called_so, colours_only
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.attribution import Attributor
    from factcheck.core.sights import Attribution, Sight

# What stands before a title: the thing that has one, or the outlet whose programme it is.
_WORKS = frozenset(
    """show program programme series documentary film movie book novel memoir song album single poem play musical
    episode column article essay editorial op-ed commentary podcast broadcast titled entitled headlined anthem rally
    segment video forum painting exhibition exhibit magazine newspaper act bill law ship operation mission award report
    project motto slogan theme hashtag campaign initiative tour game app site website blog headline chapter titel film
    buch roman lied zeitung serie sendung ausstellung motto projekt namens фильм книга роман газета журнал песня
    рубрика группа компания партия фирма завод программа проект закон операция клуб издательство агентство газете
    группы компании партии фирмы газеты журнала программы проекта операции клуба агентства агентству журнале
    film livre chanson série émission spectacle roman journal película libro canción novela revista""".split()
)
_CALLED = frozenset(
    """so-called known dubbed nicknamed nickname named called alias aka a.k.a. labeled labelled termed sogenannte
    sogenannten sogenannter sogenanntes genannt genannte genannten genannter namens alias так-называемый
    называемый называемая называемые
    называемого takzvaný takzvaná takzvané tzv zwany tak-zwany""".split()
)
SCARE = "scare quotes"
"""The reason for words held at arm's length; a mixed claim may hold them, as somebody's own words or the writer's."""
_SMALL = frozenset(
    """the a an of and or for in on at to by with from is it that as but not your my his her our der die das und von
    le la les de du et el los y voor pour un une do da des dem den zum zur im am auf für mit von
    ein eine du les""".split()
)
# German compounds say what has the title: Wochenzeitung, Klima-Dokumentation, Kulturzentrum.
_COMPOUNDS = (
    *("zeitung", "dokumentation", "film", "buch", "roman", "sendung", "magazin", "preis", "zentrum", "zentrums"),
    *("website", "station", "schiff", "frachter", "mission", "projekt", "ausstellung", "titel", "lied", "motto"),
    *("sender", "gesellschaft", "organisation", "sonde", "woche", "agentur", "zeitschrift", "firma", "verein"),
    *("erstwerk", "homepage", "stück", "spiel", "kongress", "partei", "name", "lautet"),
)
_NAMED = frozenset({"heißt", "hieß", "genannt", "genannte", "genannten"})
_SUBJUNCTIVE = frozenset(
    """sei seien habe hätte hätten werde würde würden solle sollten könne könnten müsse müssten dürfe dürften wolle
    wollten wäre wären stehe gebe bleibe zufolge angaben angabe auffassung nannte nennt bezeichnete bezeichnet
    beschuldigt sprachen sprach skandierten forderten fordert""".split()
)
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


def why_nobody(attributor: Attributor, sight: Sight, attribution: Attribution) -> str | None:
    """Return why these words are no quotation (title, nickname, scare quotes), or None where they are one."""
    document = attributor.document
    inside = range(document.token_at(sight.quotation.start), document.token_at(sight.quotation.end - 1) + 1)
    words = [document.words[k] for k in inside if document.words[k][0].isalnum()]
    if not words or sight.quotation.form != "marks" or len(sight.quotation.segments) > 1:
        return None
    plain = _by_form(attributor, sight, words)
    if plain is not None:
        return plain
    attributed = attribution.mention is not None
    if attribution.pattern in {"label", "introduced", "interrupted"} or (sight.left == sight.first and attributed):
        return None
    headline = document.paragraphs[sight.quotation.paragraph].role == "title"
    if headline and attributed and attribution.cue is not None and len(words) > 2:
        # Title Case: capitals say nothing there, and the verb before the marks says that somebody is quoted.
        return None
    if _is_title(attributor, sight, words):
        return "a title or name"
    if document.language != "en":
        other = _foreign(attributor, sight, attribution, words)
        if other is not None:
            return other or None
    if attributed:
        return None
    if _has_capitals(words) and len(words) < 9 and document.text[sight.quotation.end - 1] not in "!?":
        return "a title or name"
    before = document.lower[max(sight.left, sight.first - 4) : sight.first]
    if any(word in _CALLED for word in before) and len(words) < 7:
        return "words called so"
    announced = sight.first > 0 and document.words[sight.first - 1] == ":"
    after = range(sight.last, min(sight.right, sight.last + 20))
    spoken = any(attributor.clauses.is_verb(v, attributor.cues.say) for v in after)
    return SCARE if len(words) < 3 and not announced and not spoken else None


def _by_form(attributor: Attributor, sight: Sight, words: list[str]) -> str | None:
    """What the words' form and neighbours say, whoever is named near by."""
    document = attributor.document
    if called_so(document.text, (sight.quotation.start, sight.quotation.end)):
        return "words called so"
    if colours_only(document.text, (sight.quotation.start, sight.quotation.end)):
        return SCARE
    if sight.quotation.inside:
        return "quoted inside a quotation"
    if _is_nickname(attributor, sight, words):
        return "a nickname"
    text = document.text[sight.quotation.start : sight.quotation.end]
    if text[0] == "(" and text[-1] == ")":
        return "a stage direction"
    headline = document.paragraphs[sight.quotation.paragraph].role in {"title", "heading"} and not _has_capitals(words)
    labels = sight.left == sight.first and document.words[sight.last : sight.last + 1] == [":"]
    if labels and len(words) < 5 and not headline:
        return "a title or name"
    return None


def _foreign(attributor: Attributor, sight: Sight, attribution: Attribution, words: list[str]) -> str | None:
    """Stricter where the ranker, which has learned from English, named the speaker: names of things, single words.

    An empty answer says that the words are a quotation, None that the general rules decide.
    """
    document = attributor.document
    lead = document.lower[sight.first - 1] if sight.first > sight.left else ""
    named = [word for word in document.lower[max(sight.left, sight.first - 2) : sight.first] if word != ":"]
    follow = document.lower[sight.last : sight.last + 3]
    calls = bool(_NAMED.intersection(follow)) and "es" not in follow  # "heißt es in der Mitteilung" reports
    if document.language == "de" and ((named and named[-1].endswith(_COMPOUNDS)) or calls):
        return "a title or name"
    source = lead in attributor.cues.according and len(words) < 6
    if source or (attribution.pattern == "after" and attribution.cue and attribution.cue[0] >= sight.last + 12):
        return "a title or name"
    named_thing = _has_capitals(words) and len(words) < 4 and document.text[sight.quotation.end - 1] not in ",!?…."
    if document.language != "de" and named_thing and attribution.pattern != "after" and lead not in {":", ","}:
        return "a title or name"
    if attribution.pattern not in {"ranked", "none", "tail"} or lead == ":":
        return None
    called = _CALLED.intersection(document.lower[max(sight.left, sight.first - 3) : sight.first])
    if document.language == "de" and not called and (words[0][0].islower() or _reported(attributor, sight)):
        # German reports in the subjunctive and capitalises every noun: a small letter is somebody's wording, and
        # what stands in a reported sentence is reported with it.
        return ""
    if _has_capitals(words) and 1 < len(words) < 9 and document.text[sight.quotation.end - 1] not in "!?":
        return "a title or name"
    if any(
        word in _CALLED or word in _WORKS for word in document.lower[max(sight.left, sight.first - 3) : sight.first]
    ):
        return "words called so"
    return SCARE if len(words) < (2 if attribution.cue else 4) else None


def _reported(attributor: Attributor, sight: Sight) -> bool:
    """Is the sentence one of reported speech: a reporting verb, "laut", "zufolge", or the subjunctive?"""
    lower = attributor.document.lower
    around = (*lower[sight.left : sight.first], *lower[sight.last : sight.right])
    return any(w in _SUBJUNCTIVE or w in attributor.cues.say or w in attributor.cues.according for w in around)


def _is_nickname(attributor: Attributor, sight: Sight, words: list[str]) -> bool:
    """Robert C. "Bobby" Scott: one or two capitalised words between two parts of a name."""
    tokens = attributor.document.words
    if len(words) > 2 or not words[0][0].isupper() or sight.first == 0 or sight.last >= len(tokens):
        return False
    before, after = tokens[sight.first - 1], tokens[sight.last]
    initial = before == "." and sight.first > 1 and len(tokens[sight.first - 2]) == 1
    return (before[0].isupper() or initial) and after[0].isupper() and len(after) > 1


def _has_capitals(words: list[str]) -> bool:
    """Are all words but the small ones capitalised, or figures?"""
    large = [word for word in words if word.lower() not in _SMALL]
    return bool(large) and all(word[0].isupper() or word[0].isdigit() for word in large)


def _is_title(attributor: Attributor, sight: Sight, words: list[str]) -> bool:
    """A work's or a programme's title: capitals, after what has titles or after an outlet's possessive."""
    document = attributor.document
    if len(words) > 10 or sight.first == 0 or (not words[0][0].isupper() and not words[0][0].isdigit()):
        return False
    near = document.lower[max(sight.left, sight.first - 3) : sight.first]
    capitals = _has_capitals(words)
    if near and (near[-1] in _WORKS or (near[-1] == "," and len(near) > 1 and near[-2] in _WORKS)):
        return capitals or len(words) < 6
    if not capitals:
        return False
    if near and len(near) > 1 and near[-1] == "of" and near[-2] in _WORKS:
        return True
    after = document.lower[sight.last : sight.last + 2]
    if _WORKS.intersection(after) or words[-1].lower() in _WORKS or (near and near[-1] == "on" and len(words) > 1):
        return True
    owner = document.words[sight.first - 2] if near and near[-1] in _POSSESSIVE and sight.first > 1 else ""
    return owner.isupper() or owner.lower() in ORGANISATION
