"""What one change of words is: number, negation, spelling, slip of the hand, or simply another word.

Takes the words of a block on both sides and names it. The first rule that fits wins; the order is that of the
rules in ``_MINOR`` and ``_MATERIAL``: a change is minor only where a rule says so, there is no list of small
words that may change. Where the block stands and what the marks around it disclose is decided in ``edits``.
"""

from __future__ import annotations

from factcheck.core.lexicon import transliterations
from factcheck.core.numerals import counts_otherwise, plain_figure, styled, value_of
from factcheck.core.respelling import (
    doubled,
    inflected,
    is_word,
    one_letter,
    same_group,
    spelt_otherwise,
    two_letters,
)
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.records import Severity


class Side(NamedTuple):
    """The words of a block on one side: search keys, the text they stand in, and whether a sentence begins there."""

    keys: tuple[str, ...]
    raw: tuple[str, ...]
    text: str
    opens_sentence: bool = False


class Kind(NamedTuple):
    """The type of a change, how grave it is, and every flag it raises."""

    type: str
    severity: Severity
    flags: tuple[str, ...] = ()


# Same letters, but another word once the hyphen goes.
_HYPHEN_MATTERS = frozenset(
    """reform resign recover recreation represent resent reserve release resort recount recollect react recreate
    resound relay remark reproof restrain retreat reformed resigned recovered resented reserved released represented
    unionized coop prose""".split()
)
_POINTED = frozenset("am pm eg ie".split())
_CLOSED = frozenset(
    """into onto upon apart maybe anyone everyone someone anybody everybody somebody anything everything something
    sometime sometimes anytime everyday already altogether notable forever inform today tomorrow together cannot
    without within indeed instead inside outside because before beside besides become became another nobody nothing
    anyway anywhere everywhere somewhere awhile alike alone along aloud around ahead alert allot alright
    nowhere therefore thereof thereto thereby hereby herein wherein whereas whereof hitherto thereafter
    heron tome soup nous bean anon awe wean wassailed wassailing wassails haddocks andirons towelled towelling temperas
    scrubby aftershave digitalis amoral asexual indecisive therapist therapists anyhow reformat entreat babysit babysat
    quicksand washer weevils stepson stepsons totalled totalling thereabout therefrom whereat whereon forthwith
    overdo overdoes overdid outdid outdoes inmost allover
    overall overtake overcome overlook undergo understand uphold upset outlook income outcome input output""".split()
)
# Small words that run into their neighbour without making a word of it; "a", "in", "or" would (amoral, inhuman, actor).
_SMALL_TAILS = frozenset(
    "to of the and that with for from is are was were in on by at as who which has have had he she they we it".split()
)
_SMALL_HEADS = frozenset("to of the and that this with from is are was were who which has have had they we".split())


def classify(quote: Side, source: Side, lex: Lexicon) -> Kind:
    """Name a change; ``quote`` or ``source`` may be empty (words removed, words added)."""
    if quote.keys and source.keys:
        for rule in _MINOR:
            kind = rule(quote, source, lex)
            if kind is not None:
                return kind
    return _material(quote, source, lex)


# --- minor -------------------------------------------------------------------------------------------------


# Names that have the sign as a letter, and are printed without it as often.
_OKINA = frozenset(
    "hawai'i o'ahu kaua'i moloka'i lana'i ni'ihau kaho'olawe hawai'i's o'ahu's kaua'i's sana'a ka'aba".split()
)
_SIGNS_AROUND = ".,;:!?…\"'“”‘’»«()[]$€£ "


def _same_letters(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    mine, theirs = (plain_figure("".join(side.keys), lex.language) for side in (quote, source))
    if mine != theirs:
        if mine.replace("'", "") == theirs.replace("'", ""):
            if max(mine, theirs, key=len) in _OKINA:
                return Kind("accent", "none", ("accents",))
            return Kind("typo", "minor", ("typo",))
        return None
    if len(quote.keys) == len(source.keys):
        return None
    longer, shorter = (quote, source) if len(quote.keys) > len(source.keys) else (source, quote)
    if any(letter.isdigit() for letter in mine):
        if _is_code(longer, shorter):
            return Kind("typography", "none")
        grouped = all(len(key) == 3 and key.isdigit() for key in longer.keys[1:]) and len(shorter.keys) == 1
        if not grouped or "-" in longer.text:
            return None
        # Most languages part thousands with a plain space; in English two numbers may stand side by side, unless the
        # other side parts the same groups too.
        parted = not shorter.text.strip(_SIGNS_AROUND).isdecimal()
        if (lex.language != "en" or parted) and len(longer.keys[0]) < 4:
            return Kind("punctuation", "none", ("house_style",))
        return Kind("numeral_style", "minor", ("house_style",))
    return _boundary(longer, shorter, mine, lex)


_CODES = frozenset({"covid"})
_CODE = 5
"""Letters that the code of a thing may begin with (F-16, N-95, COVID-19)."""


def _is_code(longer: Side, shorter: Side) -> bool:
    """Whether a code of letters and figures only lost or got its hyphen."""
    if len(longer.keys) != 2 or len(shorter.keys) != 1 or "-" not in longer.text:
        return False
    letters, figures = longer.keys
    written = longer.raw[0].isupper() or letters in _CODES
    return letters.isalpha() and written and len(letters) <= _CODE and figures[:1].isdigit()


def _boundary(longer: Side, shorter: Side, letters: str, lex: Lexicon) -> Kind:
    """The same letters cut into words differently."""
    if any(mark in longer.text for mark in ".’'") and all(len(key) == 1 for key in longer.keys):
        capitals = shorter.text.isupper() or letters in _POINTED or "." in shorter.text
        return Kind("punctuation", "none", ("house_style",)) if capitals else Kind("word", "material")
    hyphen = any(mark in longer.text for mark in "-‐‑–­")
    if hyphen:
        return (
            Kind("typography", "none")
            if letters not in _HYPHEN_MATTERS
            else Kind("word_boundary", "minor", ("word_boundary",))
        )
    if _broken_line(longer, shorter, lex) or _lost_space(longer.keys, shorter.keys, lex):
        return Kind("spacing", "none")
    return Kind("word_boundary", "minor", ("word_boundary",))


def _lost_space(longer: tuple[str, ...], shorter: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether words merely ran together, so that what results is no word (difficultto, immigrantswho)."""
    if lex.language != "en":
        return False
    rest = list(longer)
    for whole in shorter:
        parts = [rest.pop(0)] if rest else []
        while rest and len("".join(parts)) < len(whole):
            parts.append(rest.pop(0))
        if "".join(parts) != whole:
            return False
        if len(parts) > 1 and not _run_together(parts, whole, lex):
            return False
    return not rest


def _broken_line(longer: Side, shorter: Side, lex: Lexicon) -> bool:
    """Whether a word lost its hyphen where a printed line ended (con, vention), a part being no word."""
    if len(longer.keys) != 2 or len(shorter.keys) != 1 or "\n" not in longer.text or lex.language != "en":
        return False
    first, second = longer.keys
    no_word = not is_word(second) and second not in lex.function_words and len(second) >= _SYLLABLES
    return len(first) >= 3 and first not in _small(lex) and no_word and is_word(shorter.keys[0])


_SYLLABLES = 4
"""Letters of a word's rest on the next line; a shorter one may be a word that no list has."""


def _small(lex: Lexicon) -> frozenset[str]:
    """Return the small words, which before another word may make a third one of it (in, no, a, for)."""
    return lex.function_words | lex.quantifiers | lex.negations | lex.modals | lex.scope | frozenset(lex.pronouns)


def _run_together(parts: list[str], whole: str, lex: Lexicon) -> bool:
    """Whether no compound results: a small word stands before or behind a longer one, or two stand alone."""
    if whole in _CLOSED or is_word(whole) or whole in lex.function_words:
        return False
    small = [part in lex.function_words for part in parts]
    if all(small):
        return len(parts) == 2
    long = max(len(part) for part in parts)
    if long < _OPEN_WORD or (small[0] and parts[0] not in _SMALL_HEADS):
        return False
    known = all(little or is_word(part) for part, little in zip(parts, small, strict=True))
    return known and (parts[0] in _SMALL_HEADS or parts[-1] in _SMALL_TAILS)


_OPEN_WORD = 5
"""Letters; with a shorter word beside it a small word may make a word of its own (alot, onside)."""


def _contraction(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    if _expanded(quote.keys, lex) & _expanded(source.keys, lex):
        return Kind("contraction", "minor", ("contraction",))
    return None


def _expanded(keys: tuple[str, ...], lex: Lexicon) -> set[str]:
    forms = {""}
    for key in keys[:6]:
        options = (key, *lex.contractions.get(key, ()))
        if key.endswith("'s") and key not in lex.contractions:
            options = (key, key[:-2] + " is", key[:-2] + " has")
        forms = {f"{form} {option}".strip() for form in forms for option in options}
    return forms


def _numeral(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    mine, theirs = value_of(quote.keys, lex), value_of(source.keys, lex)
    if mine is not None and mine == theirs and styled(quote.keys, source.keys, lex):
        return Kind("numeral_style", "minor", ("house_style",))
    return None


def _variant(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    if len(quote.keys) != len(source.keys):
        return _initialism(quote, source)
    names = transliterations()
    kinds = set()
    for mine, theirs in zip(quote.keys, source.keys, strict=True):
        if mine == theirs:
            continue
        if same_group(mine, theirs, names):
            kinds.add("transliteration")
        elif same_group(mine, theirs, lex.variants) or spelt_otherwise(mine, theirs):
            kinds.add("spelling_variant")
        elif _abbreviates(mine, theirs, lex) and (
            {mine, theirs} & _ALWAYS_SHORT or quote.raw[0][:1].isupper() or source.raw[0][:1].isupper()
        ):
            kinds.add("abbreviation")
        else:
            return None
    if not kinds:
        return None
    return Kind(min(kinds), "minor")


def _abbreviates(mine: str, theirs: str, lex: Lexicon) -> bool:
    return lex.short.get(mine) == theirs or lex.short.get(theirs) == mine


# Abbreviations that are lower-case words too stand for the long form only with a capital.
_ALWAYS_SHORT = frozenset("& vs etc approx dept govt km kg lb lbs mph hrs intl natl".split())


def _initialism(quote: Side, source: Side) -> Kind | None:
    """NATO for the words whose first letters it is."""
    short, full = (quote, source) if len(quote.keys) < len(source.keys) else (source, quote)
    letters = "".join(short.keys)
    if len(full.keys) >= 2 and (short.text.isupper() or "." in short.text):
        initials = "".join(key[0] for key in full.keys if key not in {"of", "the", "and", "for"})
        if (
            letters == initials
            and len(letters) >= 2
            and all(len(key) == 1 for key in short.keys) | (len(short.keys) == 1)
        ):
            return Kind("abbreviation", "minor")
    return None


def _short_phrase(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    mine, theirs = " ".join(quote.keys), " ".join(source.keys)
    for short, full, side in ((mine, theirs, quote), (theirs, mine, source)):
        meant = lex.short.get(short)
        if meant == full and " " in full and (side.text.replace(".", "").replace(" ", "").isupper()):
            return Kind("abbreviation", "minor")
    if mine.replace(" and ", " & ") == theirs.replace(" and ", " & "):
        return Kind("abbreviation", "minor")
    return None


def _slip(quote: Side, source: Side, lex: Lexicon) -> Kind | None:
    """A typing error: one letter off in a long word, or two lost inside a longer one, and what results is no word."""
    if len(quote.keys) != 1 or len(source.keys) != 1:
        return None
    mine, theirs = quote.keys[0], source.keys[0]
    if (
        min(len(mine), len(theirs)) < 5
        or not (mine + theirs).replace("'", "").isalpha()
        or not (one_letter(mine, theirs) or (two_letters(mine, theirs) and is_word(theirs)))
    ):
        return None
    if is_word(mine) or (quote.raw[0][:1].isupper() and source.raw[0][:1].isupper() and not quote.opens_sentence):
        return None
    swapped = sorted(mine) == sorted(theirs) or doubled(mine, theirs)
    if lex.language != "en" and not swapped:
        return None
    if mine[:-2] == theirs[:-2] and not swapped and inflected(mine, theirs):
        return None
    return Kind("typo", "minor", ("typo",))


_MINOR = (_same_letters, _contraction, _numeral, _variant, _short_phrase, _slip)


# --- material ----------------------------------------------------------------------------------------------


def _material(quote: Side, source: Side, lex: Lexicon) -> Kind:
    found: list[str] = []
    mine_value, their_value = value_of(quote.keys, lex), value_of(source.keys, lex)
    other = mine_value != their_value or (mine_value is None and _digits(quote) != _digits(source))
    counted = other and (_numeric(quote, lex) or _numeric(source, lex))
    if counted or counts_otherwise(quote.keys, source.keys, (quote.raw, source.raw), lex):
        found.append("number")
    if negations(quote.keys, lex) != negations(source.keys, lex) or prefix_negated(quote.keys, source.keys, lex):
        found.append("negation")
    mine, theirs = set(quote.keys), set(source.keys)
    differing = mine ^ theirs
    if differing & lex.modals:
        found.append("modality")
    if differing & lex.quantifiers:
        found.append("quantifier")
    if differing & lex.scope:
        found.append("scope")
    if _tense(quote.keys, source.keys, lex):
        found.append("tense")
    if {lex.pronouns[key] for key in mine - theirs if key in lex.pronouns} != {
        lex.pronouns[key] for key in theirs - mine if key in lex.pronouns
    }:
        found.append("person")
    if _is_name(quote, source, lex):
        found.append("name")
    return Kind(found[0] if found else "word", "material", tuple(found))


def _digits(side: Side) -> str:
    """The digits of words that have no value (the 1960s, F-16)."""
    return "".join(letter for key in side.keys for letter in key if letter.isdigit())


# Numbers that are articles or pronouns as often.
_ARTICLES = frozenset("one ein eine einen einem einer eines un une uno una".split())


def _numeric(side: Side, lex: Lexicon) -> bool:
    return any(
        any(letter.isdigit() for letter in key) or (key in lex.numbers and key not in _ARTICLES) or key in lex.scales
        for key in side.keys
    )


def negations(keys: tuple[str, ...], lex: Lexicon) -> int:
    """Count the words that deny."""
    elided = lex.language == "fr"
    return sum(key in lex.negations or key.endswith("n't") or (elided and key.startswith("n'")) for key in keys)


def prefix_negated(mine: tuple[str, ...], theirs: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether a word lost or gained a prefix or suffix that denies: unlawful, lawful."""
    if len(mine) != len(theirs):
        return False
    return any(
        len(shorter) >= 3 and longer.endswith(shorter) and longer[: -len(shorter)] in lex.negative_prefixes
        for a, b in zip(mine, theirs, strict=True)
        for longer, shorter in ((a, b), (b, a))
    ) or any(a.endswith("less") != b.endswith("less") and a[:4] == b[:4] for a, b in zip(mine, theirs, strict=True))


def _tense(mine: tuple[str, ...], theirs: tuple[str, ...], lex: Lexicon) -> bool:
    tenses = lex.auxiliaries
    a, b = {tenses[key] for key in mine if key in tenses}, {tenses[key] for key in theirs if key in tenses}
    if a and b and a != b:
        return True
    if lex.language != "en" or len(mine) != 1 or len(theirs) != 1:
        return False
    longer, shorter = max(mine[0], theirs[0], key=len), min(mine[0], theirs[0], key=len)
    stem = shorter.rstrip("e")
    return (
        longer.endswith("ed")
        and len(stem) >= 3
        and longer.startswith(stem[: max(3, len(stem) - 3)])
        and not shorter.endswith("ed")
    )


def _is_name(quote: Side, source: Side, lex: Lexicon) -> bool:
    return any(
        raw[:1].isupper() and key not in lex.pronouns and key not in lex.function_words
        for side in (quote, source)
        for place, (raw, key) in enumerate(zip(side.raw, side.keys, strict=True))
        if place or not side.opens_sentence
    )
