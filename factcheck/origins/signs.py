"""What an origin says of itself beyond its fields: the body its address belongs to, the people its title names.

Many archives know only an address, a date and a title: "Remarks by President Biden ..." on bidenwhitehouse.archives.gov
names its speaker and its issuer all the same. Names inside a title count where the title says that they speak.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.names import body_words, person_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Capture, Origin

# After these words of a title stands whoever speaks in it.
_SPEAKING = frozenset(("by", "from", "of", "with"))
_FORMS = frozenset(
    "remarks statement statements readout address speech briefing gaggle interview conference transcript letter "
    "testimony availability comments message proclamation answers questions memorandum call tweet post".split()
)
_A_FORM = re.compile("|".join(sorted(_FORMS)))
# Here the title goes on to the subject; names that follow do not speak.
_SUBJECT = frozenset("on about regarding announcing honoring to for following re".split())
_OFFICE_HEADS = frozenset("secretary minister president director chief chair head king queen general".split())
_PAUSE = frozenset(
    """at in before after during en aboard as upon ahead via call calls meeting conversation visit press january
    february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday""".split()
)
_PREPARED = ("as prepared", "prepared for delivery", "prepared remarks")


@lru_cache(maxsize=20_000)
def host_body(host: str) -> str | None:
    """The known body whose host this is."""
    from factcheck.core.known import register

    body = register().hosted(host)
    return body.name if body is not None and body.sort != "platform" else None


# In these languages whoever speaks stands in the genitive right after the form: Звернення Президента Вейла щодо ...
_SLAVIC_FORMS = frozenset(
    """звернення заява заяви виступ промова брифінг коментар інтерв'ю допис обращение заявление выступление речь
    брифинг комментарий интервью сообщение повідомлення oświadczenie wystąpienie przemówienie orędzie prohlášení
    projev""".split()
)


def _slavic_speaker(words: list[str]) -> tuple[str, ...]:
    """Return the name after the form, offices in small letters stepped over: Заява міністра закордонних справ Орра."""
    name: list[str] = []
    for word in words[1:9]:
        if word[:1].isupper() and person_words(word):
            name.append(word.strip(".:;,"))
        elif name or (len(word) < 4 and word.islower()):
            break
    return (" ".join(name),) if name else ()


@lru_cache(maxsize=20_000)
def speaking_in_title(title: str) -> tuple[str, ...]:
    """The names that a title says speak in it, titles and offices included.

    "Press Briefing by Press Secretary Jen Psaki and John Kirby" gives both; "Statement on the Passing of X" none.
    """
    plain = title.casefold()
    if plain.partition(" ")[0] in _SLAVIC_FORMS:
        return _slavic_speaker(title.split())
    if _A_FORM.search(plain) is None:  # most titles; the words of all the others cost far more
        return ()
    words = title.replace("\u00a0", " ").replace("\\_", " ").replace(",", " , ").split()
    lower = [word.casefold().strip(".:;’'") for word in words]
    if not any(word.rstrip("s") in _FORMS or word in _FORMS for word in lower[:8]):
        return ()
    found: list[str] = []
    current: list[str] = []
    inside = False
    before = ""
    spoken_with = any(word in ("interview", "interviews") for word in lower)
    for word, low in zip(words, lower, strict=True):
        opens = low in _SPEAKING and (low != "of" or before.rstrip("s") in _FORMS or before in _FORMS)
        opens = opens and (low != "with" or spoken_with)  # whoever is called does not speak in the caller's readout
        office = before in _OFFICE_HEADS
        before = low
        if opens or low in _SUBJECT or low in _PAUSE or low == "and" or word in ("|", "–", "—"):
            if inside and low == "press" and not current:
                continue  # Press Secretary
            _close(found, current)
            current = []
            inside = opens or (inside and low == "and")
            if low in _SUBJECT:
                break
        elif inside and word[:1].isupper():
            current.append(word)
        elif inside and word != "," and not (low == "of" and office):
            _close(found, current)
            inside, current = False, []
    _close(found, current)
    return tuple(found)


def _close(found: list[str], current: list[str]) -> None:
    name = " ".join(word.removesuffix("’s").removesuffix("'s").strip(".:;") for word in current)
    if person_words(name):
        found.append(name)


def is_prepared(title: str | None) -> bool:
    """True where a title says that the text is the one prepared before it was spoken."""
    low = (title or "").casefold().replace("\\_", " ").replace("\u00a0", " ")
    return any(phrase in low for phrase in _PREPARED)


@lru_cache(maxsize=20_000)
def plainly(words: str) -> str:
    """Words without case, marks or line breaks, as a title is compared with a sentence that may print it otherwise."""
    return " ".join(re.findall(r"\w+", words.casefold()))


def case_sides(title: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The two parties of a case's name, bare of "et al." and of the reporter citation; None where it is no case."""
    plain = title.replace("\u2019", "'")
    for mark in (" v. ", " vs. ", " v ", " V. "):
        if mark in plain:
            left, _, right = plain.partition(mark)
            right = _before_reporter(right)
            one, two = _party(left), _party(right)
            return (one, two) if one and two else None
    return None


def _before_reporter(right: str) -> str:
    """Cut ", 556 U. S. ___" off: a comma followed by a number."""
    at = right.find(", ")
    while at >= 0:
        if right[at + 2 : at + 3].isdigit():
            return right[:at]
        at = right.find(", ", at + 2)
    return right


_PARTY_FILLERS = frozenset(
    "et al inc co corp ltd llc of the for and a an in re ex rel no comm'r secretary petitioner respondent "
    "superintendent attorney general director warden".split()
)


def _party(words: str) -> tuple[str, ...]:
    plain = words.casefold().replace(".", " ").replace(",", " ").replace("&", " ").replace("-", " ")
    kept = [word.strip("'’\"“”()#") for word in plain.split()]
    bare = tuple(word for word in kept if word and word not in _PARTY_FILLERS)
    return bare or tuple(kept)


def same_case(one: str, other: str) -> bool:
    """True where two names are of one case, however abbreviated: most of each party's words must correspond."""
    a, b = case_sides(one), case_sides(other)
    if a is None or b is None:
        return False
    return all(_same_party(x, y) for x, y in zip(a, b, strict=True))


def _same_party(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    hits = sum(any(_abbreviates(x, y) for y in large) for x in small)
    return hits * 3 >= len(small) * 2 and any(_abbreviates(small[0], y) or _abbreviates(y, small[0]) for y in large)


def _abbreviates(one: str, other: str) -> bool:
    """True where the words are equal or one shortens the other as the Bluebook does (Dist., Gen., Comm., Assn.)."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if short == long:
        return True
    if short[:1] != long[:1] or len(short) < 2:
        return False
    if long.startswith(short) and len(short) >= 3:
        return True
    if len(short) < 3 or len(short) > 7:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


# Characters before and after a quotation in which the case it is from may be named (a string of citations is long).
BESIDE = 500


def named_beside(text: str, span: tuple[int, int], title: str) -> bool:
    """True where "X v. Y" stands near a quotation, with a word of each party of the title."""
    sides = case_sides(title)
    if sides is None:
        return False
    window = text[max(0, span[0] - BESIDE) : span[0]] + " " + text[span[1] : span[1] + BESIDE]
    words = [word.strip(".,;:()[]“”\"’'").casefold() for word in window.split()]
    for at, word in enumerate(words):
        if word not in ("v", "vs"):
            continue
        before, after = words[max(0, at - 4) : at], words[at + 1 : at + 6]
        if _side_in(before, sides[0]) and _side_in(after, sides[1]):
            return True
    return False


def _side_in(words: list[str], party: tuple[str, ...]) -> bool:
    return any(len(word) > 2 and word == own for word in words for own in party)


def issuers_of(origin: Origin, captures: Iterable[Capture]) -> tuple[str, ...]:
    """Every name under which a body issues this origin: its fields, and the body its own address belongs to."""
    names = [origin.issuer, *origin.aliases]
    if origin.url:
        names.append(_body_of(origin.url))
    names += [_body_of(c.url) for c in captures if c.url and c.relation in ("primary", "archived")]
    return tuple(dict.fromkeys(name for name in names if name))


@lru_cache(maxsize=1 << 15)
def _body_of(url: str) -> str | None:
    from factcheck.origins.urls import host_of

    return host_body(host_of(url))


def speakers_of(origin: Origin) -> tuple[str, ...]:
    """Everybody who is said to speak in it: the field, the people of a joint field, those its title names."""
    names = [part.strip() for part in (origin.speaker or "").replace(" and ", ",").split(",") if part.strip()]
    if origin.title:
        names += speaking_in_title(origin.title)
    return tuple(dict.fromkeys(names))


_OFFICES = frozenset("white house administration campaign government office cabinet staff team".split())


def office_of(body: str | None, person: str | None) -> bool:
    """True where a body is a person's own: Biden White House, Office of Senator Quill, Quill campaign."""
    if not body or not person:
        return False
    words, last = body_words(body), person_words(person)[-1:]
    return bool(last) and last[0] in words and bool(words & _OFFICES)


@lru_cache(maxsize=2000)
def forms_of(name: str) -> tuple[str, ...]:
    """The ways a text may name a person or a body: the last name; every known name of a body ("Pentagon")."""
    from factcheck.core.known import register

    table = register()
    body = table.named(name)
    if body is not None:
        # "US" is left out: without its capitals it is a pronoun
        return (body.name, *(alias for alias, owner in table.aliases.items() if owner is body and alias != "US"))
    return person_words(name)[-1:] or (name,)
