"""The words that report, per language: verbs, phrases, pronouns, nouns that speak. One fast module per language."""

from __future__ import annotations

from importlib import import_module

from factcheck.core.typed import NamedTuple


class Cues(NamedTuple):
    """The word lists of one language, all lower case.

    ``say`` are forms of verbs that introduce a quotation by themselves; ``verbs`` also holds verbs that do so with
    an object or a fragment (called, accused); ``according`` are first words of a phrase that names a speaker without a verb, with the words that must follow;
    ``pronouns`` maps a form to gender and number (``m``, ``f``, ``p`` plural, ``n`` thing, ``1``, ``2``);
    ``speakers`` are nouns that can speak (spokeswoman, campaign, statement) with what they are: ``m``/``f``/``x``
    person, ``p`` people, ``o`` organisation, ``d`` document; ``titles`` stand before a name;
    ``base`` are bare forms that are nouns as well (they claim, a claim): verbs only right after their subject.
    """

    say: frozenset[str]
    verbs: frozenset[str]
    according: dict[str, tuple[str, ...]]
    pronouns: dict[str, str]
    articles: frozenset[str]
    speakers: dict[str, str]
    titles: frozenset[str]
    stop: frozenset[str]
    base: frozenset[str] = frozenset()


_LANGUAGES = frozenset({"en", "uk", "ru", "de", "fr", "es", "pl", "cs"})
_LOADED: dict[str, Cues] = {}


def cues_of(language: str) -> Cues:
    """Return the lists of a language, those of English for a language that has none."""
    code = language if language in _LANGUAGES else "en"
    if code not in _LOADED:
        _LOADED[code] = import_module(f"factcheck.core.cues_{code}").CUES
    return _LOADED[code]


def words(lines: str) -> frozenset[str]:
    """Split a list written as lines of words; ``_`` stands for a blank."""
    return frozenset(word.replace("_", " ") for word in lines.split())
