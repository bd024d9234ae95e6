"""Word lists of the languages we type edits in, keyed as the search layer writes words.

One Python module a language (``lexicon_en`` ...), imported when that language is met: byte code loads faster
than any data format. Numbers, months and titles come from ``figurewords``. What the lists mean for a verdict
is decided in ``edits``; a word that is in no list is simply a word.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from factcheck.core.figurewords import LANGUAGES, words_of
from factcheck.core.folding import key_of
from factcheck.core.typed import NamedTuple


class Lexicon(NamedTuple):
    """The words that carry meaning out of proportion to their length, in one language.

    ``limiters`` are words or two-word phrases that open a restriction; ``pronouns`` map to a person and number
    (``1s``, ``3p`` ...); ``auxiliaries`` map to a tense; ``fillers`` are phrases nobody means; ``contractions``
    map a form to its expansions; ``variants`` map a spelling to its group; ``short`` maps an abbreviation to
    what it stands for; ``numbers`` to values; ``opposites`` are pairs of words that reverse a sense.
    """

    language: str
    negations: frozenset[str]
    negative_prefixes: tuple[str, ...]
    limiters: frozenset[str]
    modals: frozenset[str]
    quantifiers: frozenset[str]
    scope: frozenset[str]
    pronouns: dict[str, str]
    auxiliaries: dict[str, str]
    fillers: frozenset[str]
    function_words: frozenset[str]
    contractions: dict[str, tuple[str, ...]]
    variants: dict[str, int]
    short: dict[str, str]
    numbers: dict[str, float]
    ordinals: dict[str, int]
    scales: dict[str, int]
    months: frozenset[str]
    titles: frozenset[str]
    opposites: frozenset[tuple[str, str]]


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language (ISO 639-1); English for one we have not."""
    code = language[:2].lower()
    if code not in LANGUAGES:
        code = "en"
    lists = import_module(f"factcheck.core.lexicon_{code}")
    figures = words_of(code)
    return Lexicon(
        language=code,
        negations=_keys(lists.NEGATIONS),
        negative_prefixes=tuple(key_of(prefix) for prefix in lists.NEGATIVE_PREFIXES.split()),
        limiters=_phrases(lists.LIMITERS),
        modals=_keys(lists.MODALS),
        quantifiers=_keys(lists.QUANTIFIERS),
        scope=_keys(lists.SCOPE),
        pronouns=_table(lists.PRONOUNS),
        auxiliaries=_table(lists.AUXILIARIES),
        fillers=_phrases(lists.FILLERS),
        function_words=_keys(lists.FUNCTION_WORDS),
        contractions=_expansions(lists.CONTRACTIONS),
        variants=_groups(lists.VARIANTS + "|" + TRANSLITERATIONS),
        short=_short(lists.SHORT),
        numbers={key_of(word): float(value) for word, value in figures.cardinals.items()},
        ordinals={key_of(word): value for word, value in figures.ordinals.items()},
        scales={key_of(word): value for word, value in figures.scales.items()},
        months=frozenset(key_of(month) for month in figures.months),
        titles=frozenset(key_of(title) for title in figures.titles),
        opposites=_pairs(getattr(lists, "OPPOSITES", "")),
    )


@lru_cache(maxsize=1)
def transliterations() -> dict[str, int]:
    """Return spellings of one name in other systems or at other times: word to the number of its group."""
    return _groups(TRANSLITERATIONS)


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Return common English words: what is among them is a word, not a slip of the hand."""
    from factcheck.core.lexicon_words_en import WORDS

    return frozenset(WORDS.split())


def _keys(words: str) -> frozenset[str]:
    return frozenset(key_of(word) for word in words.split())


def _phrases(phrases: str) -> frozenset[str]:
    return frozenset(key_of(phrase.strip()) for phrase in phrases.split("|"))


def _table(lines: str) -> dict[str, str]:
    """Read ``"1s: i me my | 3p: they"``."""
    table: dict[str, str] = {}
    for line in lines.split("|"):
        name, _, words = line.partition(":")
        for word in words.split():
            table[key_of(word)] = name.strip()
    return table


def _expansions(lines: str) -> dict[str, tuple[str, ...]]:
    """Read ``"i'm = i am | he's = he is, he has"``."""
    table: dict[str, tuple[str, ...]] = {}
    for line in lines.split("|"):
        form, _, full = line.partition("=")
        if full:
            table[key_of(form.strip())] = tuple(key_of(one.strip()) for one in full.split(","))
    return table


def _groups(lines: str) -> dict[str, int]:
    """Read groups of spellings, ``"colour color | grey gray"``."""
    table: dict[str, int] = {}
    for number, line in enumerate(lines.split("|")):
        for word in line.split():
            table[key_of(word)] = number
    return table


def _pairs(lines: str) -> frozenset[tuple[str, str]]:
    """Read pairs, ``"best worst | good bad"``, both ways round."""
    pairs = [tuple(line.split()) for line in lines.split("|") if line.strip()]
    return frozenset((a, b) for one in pairs for a, b in (one, one[::-1]))


def _short(lines: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in lines.split("|"):
        form, _, full = line.partition("=")
        if full:
            table[key_of(form.strip())] = key_of(full.strip())
    return table


TRANSLITERATIONS = """kyiv kiev kyyiv kiew | kharkiv kharkov charkiv charkow | odesa odessa | lviv lvov lwow | mykolaiv nikolaev
nikolayev | dnipro dnepr dnieper dnepropetrovsk | donbas donbass | luhansk lugansk | chornobyl chernobyl | zaporizhzhia
zaporizhia zaporozhye | zelensky zelenskyy zelenskiy zelenskyi zelenski selenskyj | zelensky's zelenskyy's zelenskiy's |
poroshenko poroschenko | tymoshenko timoshenko | vladimir wladimir | putin poutine | lukashenko lukashenka
loukachenko | yushchenko juschtschenko | yanukovych yanukovich janukowitsch | gaddafi qaddafi gadhafi kadhafi qadhafi  | qaeda qaida | quran koran qur'an | muhammad mohammed mohammad muhammed | beijing peking | mumbai bombay |
myanmar burma | khashoggi khashuqji | hezbollah hizbullah hizballah hezballah | tchaikovsky chaikovsky tschaikowski |
khrushchev chruschtschow khrouchtchev | gorbachev gorbatschow gorbatchev gorbachov | yeltsin jelzin eltsine yeltsine |
navalny nawalny navalnyy | lavrov lawrow | belarus byelarus | turkey turkiye | sergei sergey serhiy | dmytro
dmitry dmitri dmitriy | oleksandr alexander aleksandr | oleksiy alexei aleksei alexey | andriy andrei andrey | mykhailo
mikhail michail | yuriy yuri yury | serhii sergii | reznikov resnikow | kuleba kouleba | crimea krim krym | kherson
cherson | pyongyang pjongjang | chiang jiang | hannukah hanukkah chanukah | sharia shariah |
shia shi'a shiite | taliban taleban | tsar czar"""
