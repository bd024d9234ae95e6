"""One key for one name across spellings, cases and alphabets: Zelensky = Зеленський, Russian = Росія, 🇺🇸 = U.S.

Keys are for comparing figures of reports, never for judging a quotation: there a name spelt otherwise is an edit.
"""

from __future__ import annotations

from functools import lru_cache

# Code and the stems its name begins with, inflected and derived forms included (Ukrain-e, Ukrain-ian, Україн-и).
_PLACES = """UA ukrain украин україн |RU russia russland russie rusia rosj росі росси русск росій российск rosyj moscovit
US usa u.s us сша états-unis ee.uu eeuu |GB britain british uk u.k britan великобритан велик бритіс британ großbritannien
DE german deutsch deutschland allemagne allemand aleman німе германи niemc niemiec |FR france french français frankreich franci франц
PL poland polish polen polsk polska pologne polonais polonia польщ польш польськ |CN china chinese chine chinois китай китаї chiny chiń
BY belarus bélarus bielorus weißrussland білорус беларус белорус |IL israel israël ізраїл израил izrael |IR iran іран иран
SY syria syrian syrie syrien siria сирі сири |TR turkey turkish türkei turqui turqu turcj туреч турци |IT italy italian italien italie italia італ итал włoch
ES spain spanish spanien espagn españ hiszpan іспан испан |JP japan japon japón япон |IN india indian indien inde індії инди
CA canad kanad канад |GE georgia georgian грузі грузи gruzj |MD moldov молдов mołdaw |EU eu e.u unión євросоюз евросоюз
NATO nato otan нато |UN un u.n onu оон uno |KYIV kyiv kiev kiew kijów київ києв киев kijow |MOSCOW moscow moskau moscou moscú москв moskw
CRIMEA crimea crimean krim crimée krym крим крым |DONBAS donbas донбас |WASHINGTON washington вашингтон waszyngton |BRUSSELS brussel brüssel bruxell bruselas брюссел bruksel
BERLIN berlin берлін берлин |PARIS paris париж paryż |LONDON london londres londyn лондон |LVIV lviv lvov lemberg львів львов lwów |KHARKIV kharkiv kharkov харків харьков charków
ODESA odesa odessa одес |DONETSK donetsk donezk донецьк донецк doniec |LUHANSK luhansk lugansk луганськ луганск ługańsk |DNIPRO dnipro dnieper дніпр днепр""".replace(
    "\n", "|"
)
_WHOLE = frozenset(("us", "uk", "eu", "un", "usa", "uno", "u.s", "u.k", "u.n", "e.u"))

_BY_HEAD: dict[str, list[tuple[str, str]]] = {}
for _line in _PLACES.split("|"):
    _code, *_stems = _line.split()
    for _stem in _stems:
        _BY_HEAD.setdefault(_stem[:2], []).append((_stem, _code))

_LATIN = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъў",
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch  iu ia e y e  u".split(" "),
        strict=True,
    )
)
_ACCENTS = {
    ord(c): p
    for c, p in zip("áàâäãåąéèêëęíìîïóòôöõøúùûüçćčñńßśšźżžłý", "aaaaaaaeeeeeiiiioooooouuuucccnnssszzzly", strict=True)
}
_VOWELS = frozenset("aeiouyj")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "w": "v", "h": "g", "x": "k"})


@lru_cache(maxsize=1 << 15)
def place_code(word: str) -> str | None:
    """Return the code of a country, an alliance or a city much in the news, for any of its spellings; else None."""
    low = word.lower().rstrip(".")
    for stem, code in _BY_HEAD.get(low[:2], ()):
        if low == stem or (low.startswith(stem) and stem not in _WHOLE):
            return code
    return None


@lru_cache(maxsize=1 << 15)
def latin(word: str) -> str:
    """Write a word in plain Latin letters: Cyrillic transliterated, accents dropped."""
    low = word.lower()
    if not low.isascii():
        low = "".join(_LATIN.get(c, c) for c in low).translate(_ACCENTS)
    return low


@lru_cache(maxsize=1 << 15)
def name_key(word: str) -> str:
    """Return the key of one word of a name: its place code, else the first six Latin letters."""
    return place_code(word) or latin(word)[:6]


def skeleton(word: str) -> str:
    """Return the consonants of a name, near sounds made one: Biden = Байден. Empty under three consonants."""
    plain = latin(word).replace("ph", "f").replace("kh", "h").replace("ts", "c").replace("sh", "s").translate(_SOUNDS)
    bones = [c for c in plain if c not in _VOWELS]
    kept = "".join(c for i, c in enumerate(bones) if i == 0 or c != bones[i - 1])
    return kept if len(kept) > 2 else ""


def flags_as_codes(text: str) -> frozenset[str]:
    """Return the country codes of the flag emoji in a text (a pair of regional indicator letters is a flag)."""
    found: set[str] = set()
    letters: list[str] = []
    if max(text, default="") < "\U0001f1e6":
        return frozenset()
    for c in text:
        if "\U0001f1e6" <= c <= "\U0001f1ff":
            letters.append(chr(ord(c) - 0x1F1E6 + 65))
            if len(letters) == 2:
                found.add("".join(letters))
                letters = []
        elif letters:
            letters = []
    return frozenset(found)


def flag_of(code: str) -> str:
    """Return the flag emoji of a two-letter country code."""
    return "".join(chr(0x1F1E6 + ord(letter) - 65) for letter in code)
