"""Do two printed names mean the same person or body?

Decides equality of names only; which name an article means is attribution's matter. Small on purpose: titles
and articles are dropped, "U.S." and "United States" are one, "State Department" and "Department of State"
hold the same words. A body belongs to its government where its name says so.
"""

from __future__ import annotations

from functools import lru_cache

_TITLES = frozenset(
    """the a an mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president
    vice secretary minister prime foreign defense defence of for and spokesperson spokesman spokeswoman general
    colonel colonel-general lieutenant admiral commander-in-chief chief press former acting deputy ambassador
    judge justice chancellor king queen prince princess pope mayor prof professor jr sr ii iii statement
    senators representatives sens reps congressman congresswoman congressmen delegate delegates members member
    leader speaker whip chairman chairwoman chair ranking commissioner director administrator principal
    archbishop bishop cardinal father sister brother reverend rev rabbi imam sheikh capt sergeant sgt major
    officer detective inspector sheriff coach host anchor moderator
    first second lady mr. mrs. ms. joint national security nsc advisor adviser envoy counselor counsellor coordinator
    президент президента президенту президентом міністр міністра министр министра прем'єр-міністр прем'єр-міністра
    премьер-министр премьер-министра глава глави главы речник речника речниця речниці посол посла секретар секретаря
    administrator senior special undersecretary commander captain spokespersons""".split()
)
_BODY_FILLERS = frozenset("the a an of for and on official office statement by".split())
_SAME_BODY = {
    "us": "united states",
    "usa": "united states",
    "america": "united states",
    "uk": "united kingdom",
    "eu": "european union",
    "un": "united nations",
    "pentagon": "united states department defense",
    "dod": "united states department defense",
    "defence": "defense",
    "foggy bottom": "united states department state",
    "nyt": "new york times",
    "ap": "associated press",
    "afu": "armed forces ukraine",
}


def _words(name: str) -> list[str]:
    plain = name.replace("’", "'").replace("U.S.", "US").replace("U.K.", "UK").replace("U.N.", "UN")
    found = [word.strip(".,;:()[]\"“”'") for word in plain.casefold().split()]
    return [word.removesuffix("'s") for word in found if word]


@lru_cache(maxsize=4096)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name, titles and middle initials dropped."""
    kept = [word for word in _words(name) if word not in _TITLES and len(word) > 1]
    return tuple(kept)


@lru_cache(maxsize=4096)
def body_words(name: str) -> frozenset[str]:
    """The words of an institution's name with its usual synonyms spelled out."""
    spelled: list[str] = []
    for word in _words(name):
        spelled.extend(_SAME_BODY.get(word, word).split())
    return frozenset(word for word in spelled if word not in _BODY_FILLERS)


def same_person(one: str | None, other: str | None) -> bool:
    """True where the last names agree and no first name contradicts (Antony and Anthony do not).

    Names in Cyrillic agree by their sound, in any case and with one in Latin letters: Зеленського is Zelensky.
    """
    if not one or not other:
        return False
    a, b = person_words(one), person_words(other)
    if a and b and (is_cyrillic(one) or is_cyrillic(other)):
        return _sounds_like(a, b)
    if not a or not b or a[-1] != b[-1]:
        return False
    if len(a) == 1 or len(b) == 1:
        return True
    if a[0] == b[0] or (len(a) < _LONG and len(b) < _LONG and a[0][0] == b[0][0]):
        return True
    # an office that no list knows stands before the name: its words are no given name
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return short[0] in long[:-1] or (len(long) >= _LONG and long[-2][0] == short[0][0])


def is_cyrillic(name: str) -> bool:
    """True where a letter of the name is Cyrillic."""
    return not name.isascii() and any("\u0400" <= c <= "\u04ff" for c in name)


_ENDINGS = ("g", "m", "v", "h")
"""Consonants that the endings of Slavic cases add to a name's own: Лавровым, Зеленського."""


def _sounds_like(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    from factcheck.core.namekeys import latin, skeleton

    short, long = sorted((skeleton(a[-1]), skeleton(b[-1])), key=len)
    if not short or not (long == short or (long[:-1] == short and long[-1] in _ENDINGS)):
        return False
    return len(a) == 1 or len(b) == 1 or latin(a[0])[:1] == latin(b[0])[:1] or latin(a[-2])[:1] == latin(b[-2])[:1]


_LONG = 4
"""Words from which on a name has an office before it."""


# The few names of an article meet the same few hundred issuers again and again.
@lru_cache(maxsize=8192)
def same_body(one: str | None, other: str | None) -> bool:
    """True where both names hold the same words, or one says all of the other's and more of the same state."""
    if not one or not other:
        return False
    a, b = body_words(one), body_words(other)
    if not a or not b:
        return False
    if a == b or _of_a_state(one, other) or _of_a_state(other, one):
        return True
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return small <= large and (len(small) >= 2 or len(large) - len(small) <= 1) and not _only_state(small)


# What a state has one of, so that it needs no other name at home.
_ONE_OF_A_KIND = frozenset(
    """chancellery presidency parliament cabinet government treasury senate chamber navy army kremlin admiralty генштаб
    мзс мид мвс міноборони минобороны кабмін кремль уряд парламент правительство""".split()
)


def _of_a_state(short: str, long: str) -> bool:
    """True for "the Navy" and "Navy of Hallow": a body of which there is one, with and without its state."""
    words, others = _words(short), _words(long)
    words = [word for word in words if word != "the"]
    others = [word for word in others if word != "the"]
    if len(words) != 1 or words[0] not in _ONE_OF_A_KIND or others[:1] != words:
        return False
    return (others[1:2] == ["of"] and len(others) <= 4) or (len(others) == 2 and not words[0].isascii())


_STATES = (frozenset({"united", "states"}), frozenset({"united", "kingdom"}), frozenset({"european", "union"}))


def _only_state(words: frozenset[str]) -> bool:
    return words in _STATES or len(words) == 1


def belongs_to(body: str | None, state: str | None) -> bool:
    """True where a state is named and the body's name says it is that state's (U.S. Department of State)."""
    if not body or not state:
        return False
    whole, part = body_words(state), body_words(body)
    return whole in _STATES and whole < part


def respell(printed: str, known: str) -> str | None:
    """The origin's spelling of a printed name (Anthony -> Antony), or None where they agree or differ too far."""
    a, b = person_words(printed), person_words(known)
    if len(a) < 2 or len(b) < 2 or a == b or a[-1] != b[-1] or a[0][0] != b[0][0]:
        return None
    if abs(len(a[0]) - len(b[0])) > 2 or not set(b[0]) <= set(a[0]) | set(b[0][:2]):
        return None
    words = [word for word in known.replace("’", "'").split() if len(word.strip(".")) > 1]
    return " ".join(words)
