"""Which of the supported languages a text is in: counted function words, no model, decided from the first words."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS: dict[str, str] = {
    "en": "the of and to in that is was for he she it with as his on be at by i this had not are but from or have an they which said you were their would who has been its will",
    "de": "der die das und ist den von zu mit sich des auf für nicht ein dem eine als auch es an werden aus hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben",
    "fr": "le la les des et est une du que dans qui pour pas au sur se plus par avec ce il sont cette ont aux mais comme elle été nous vous leur être ses",
    "es": "el los las del que en un una por con para su al lo como más pero sus le ha este sobre también entre cuando era ser fue está muy sin y",
    "pl": "w i na z się nie do że jest o to jak po co tak za od przez dla ale są było ich który już oraz tym jego także tylko być został powiedział",
    "cs": "v a na se je že s z do o to ve pro by k jsem jako za jsou ale po od byl už také které který bude podle uvedl jeho má při není",
    "ru": "и в не на что с по это как он его но из а у к за же от так было о мы был для то все она они также этот который уже сказал будет ы",
    "uk": "і в на що не з до як та це його у за від для про але й є він вона який вони також цього було був ми буде щодо після які",
}  # fmt: skip
_OF: dict[str, tuple[str, ...]] = {}
for _code, _line in _WORDS.items():
    for _word in _line.split():
        _OF[_word] = (*_OF.get(_word, ()), _code)


# Letters that one of the supported languages has and the others have not; they decide where a text is one sentence.
_LETTERS = tuple(
    (code, frozenset(letters))
    for code, letters in (
        ("uk", "їєґі"), ("ru", "ыэъё"), ("cs", "řěůčšžďťňý"), ("pl", "łąężźćńś"), ("de", "äöüß"), ("es", "ñ¿¡"), ("fr", "çêèœù"),
    )
)  # fmt: skip


def guess_language(words: Sequence[str]) -> str:
    """Return the ISO 639-1 code of the language whose function words are most frequent; ``en`` where none are.

    Args:
        words: lower-cased tokens; the first 600 decide.
    """
    counts = _counted(words[:600])
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "en"


_SURE = 5
"""Function words of a language in a passage that outweigh what the whole text looked like."""
_NONE_OF = 3
"""The same where the passage has none at all of the text's language."""


def language_at(text: str, start: int, end: int, default: str) -> str:
    """Return the language of the passage ``start:end``, where it plainly is not the text's: pages hold two languages.

    ``default`` is the text's; it stands unless the passage itself has at least five function words of another one and
    twice as many as of it, or three and none of it: the words around a short line may be in the page's other language.
    """
    counts = _counted(text[start:end].lower().split()[:300])
    best = max(counts, key=lambda code: counts[code])
    mine = counts.get(default[:2].lower(), 0)
    sure = counts[best] >= _SURE and counts[best] >= 2 * mine
    return best if sure or (not mine and counts[best] >= _NONE_OF) else default


def _counted(words: Sequence[str]) -> dict[str, int]:
    counts = dict.fromkeys(_WORDS, 0)
    for word in words:
        for code in _OF.get(word, ()):
            counts[code] += 1
        if not word.isascii():
            for code, letters in _LETTERS:
                if not letters.isdisjoint(word):
                    counts[code] += 1
                    break
    return counts


# --- one text, with the right to say "unsure" ----------------------------------------------------------

LANGUAGE_NAMES = {
    "en": "English", "uk": "Ukrainian", "ru": "Russian", "de": "German", "fr": "French", "es": "Spanish", "pl": "Polish",
    "cs": "Czech", "be": "Belarusian", "bg": "Bulgarian", "sr": "Serbian", "el": "Greek", "he": "Hebrew", "ar": "Arabic",
    "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "ka": "Georgian", "hy": "Armenian", "hi": "Hindi", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "tr": "Turkish", "ro": "Romanian",
}  # fmt: skip
# First code point of a script's block, the one after its last, and the language it is taken for (Cyrillic: none yet).
_SCRIPTS = (
    (0x0370, 0x0400, "el"), (0x0400, 0x0530, "cyrillic"), (0x0530, 0x0590, "hy"), (0x0590, 0x0600, "he"),
    (0x0600, 0x0780, "ar"), (0x0900, 0x0980, "hi"), (0x10A0, 0x1100, "ka"), (0x1100, 0x1200, "ko"),
    (0x3040, 0x3100, "ja"), (0x4E00, 0xA000, "zh"), (0xAC00, 0xD7B0, "ko"),
)  # fmt: skip
_UKRAINIAN, _RUSSIAN = frozenset("іїєґ"), frozenset("ыэъё")
_OTHER_CYRILLIC = {"ў": "be", "ј": "sr", "љ": "sr", "њ": "sr", "ђ": "sr", "ћ": "sr", "џ": "sr"}
_SAMPLE = 4000  # characters; more do not change the answer on news prose
_MODEL_WORDS = 12  # below this many words the n-gram model guesses worse than "unsure" does


def language_name(code: str | None) -> str:
    """Return the English name of a language for a message; the code itself where we have none."""
    return LANGUAGE_NAMES.get((code or "")[:2].lower(), code or "another language")


def detect(text: str, *, model: bool = False) -> str | None:
    """Return the ISO 639-1 code of a text's language, or None where the text is too short or mixed to say.

    The script decides first, then letters that only one language has, then the votes of function words.

    Args:
        text: any text; its first 4,000 characters decide.
        model: ask py3langid where the votes are unsure and there are twelve words or more; it is imported only
            then (numpy: 100 ms and more).
    """
    sample = text[:_SAMPLE].lower()
    script = _script(sample)
    if script == "cyrillic":
        return _cyrillic(sample)
    if script != "latin":
        return script
    words = sample.replace("’", "'").split()
    voted = _voted([word.strip(".,;:!?\"“”„«»()[]…'") for word in words])
    if voted or not model or len(words) < _MODEL_WORDS:
        return voted
    import py3langid

    code: str = py3langid.classify(sample)[0]
    return code if code in LANGUAGE_NAMES else None


def differs(
    quote: str, source_text: str, source_language: str | None = None, article_language: str | None = None
) -> bool:
    """Say whether a quotation is in another language than its source; False wherever that is not certain.

    A quotation too short to tell is in the language of its article, where that is given.

    Another script is certain. In one script both languages must be known, be different, and share next to none of
    the quotation's longer words: an English name in a French sentence is not enough.
    """
    mine = detect(quote)
    theirs = (source_language or detect(source_text) or "")[:2].lower()
    if _script(quote.lower()) != _script(source_text[:_SAMPLE].lower()):
        return bool(_script(quote.lower()) and _script(source_text[:_SAMPLE].lower()))
    if not mine and len(quote.split()) >= _MODEL_WORDS and not _shares_words(quote, source_text):
        mine = detect(quote, model=True)
    mine = mine or (article_language or "")[:2].lower()
    return bool(mine and theirs and mine != theirs and not _shares_words(quote, source_text))


def _shares_words(quote: str, source_text: str) -> bool:
    """Do a third of the quotation's words of four letters and more, names aside, stand in the source?"""
    low = source_text.lower()
    words = [w for w in (word.strip(".,;:!?\"“”„«»()[]…'’") for word in quote.split()) if len(w) > 3]
    words = [word.lower() for word in words if not (word[0].isupper() and word in source_text)]
    return bool(words) and 3 * sum(word in low for word in words) >= len(words)


def _script(sample: str) -> str | None:
    """Return "latin", "cyrillic", or the language that a script stands for; None without letters."""
    counts: dict[str, int] = {}
    head = sample[:600]
    for char in dict.fromkeys(head):  # in order of place: of two scripts with as many letters, the first is taken
        if char.isalpha():
            script = _script_of(char)
            counts[script] = counts.get(script, 0) + head.count(char)
    if not counts:
        return None
    if counts.get("ja") and counts.get("zh"):
        return "ja"
    return max(counts, key=lambda name: counts[name])


def _script_of(char: str) -> str:
    code = ord(char)
    if code < 0x370:
        return "latin"
    return next((name for first, last, name in _SCRIPTS if first <= code < last), "latin")


def _cyrillic(sample: str) -> str | None:
    ukrainian = sum(char in _UKRAINIAN for char in sample)
    russian = sum(char in _RUSSIAN for char in sample)
    for char, code in _OTHER_CYRILLIC.items():
        if sample.count(char) * 50 > len(sample):
            return code
    if ukrainian != russian:
        return "uk" if ukrainian > russian else "ru"
    return _voted(sample.split())


def _voted(words: Sequence[str]) -> str | None:
    """Count function words; the winner needs two of them, half as many again as the next, and one word in twelve."""
    counts: dict[str, int] = {}
    kinds: dict[str, set[str]] = {}
    for word in words[:600]:
        for code in _OF.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
            kinds.setdefault(code, set()).add(word)
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    if not ranked or len(kinds[ranked[0][0]]) < 2 or 12 * ranked[0][1] < min(len(words), 600):
        return None
    if ranked[0][0] in ("cs", "pl") and all(word.isascii() for word in words):
        return None  # "to", "a", "do", "on" are English words too; a real sentence of theirs has an accent
    return ranked[0][0] if len(ranked) == 1 or 2 * ranked[0][1] >= 3 * ranked[1][1] else None
