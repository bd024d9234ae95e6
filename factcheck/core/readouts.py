"""A readout's words about a person are its own: "According to the readout, Marn voiced “...”. She stressed “...”".

A readout, a summary or a communiqué tells in the third person what somebody said. The article goes on with that person
as the subject, but the words in its marks stand in the readout and were written by whoever issued it. Words in the
first person ("we will not yield") were spoken, and stay the person's.
"""

from __future__ import annotations

from factcheck.core.records import Speaker
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.attribution import Attributor
    from factcheck.core.names import Mention
    from factcheck.core.sights import Attribution, Sight

_READOUTS = frozenset("readout readouts summary communique communiqué description account minutes readout's".split())
# "a description of the call" is one only as what speaks; these are nothing else.
_CERTAINLY = frozenset("readout readouts communique communiqué".split())
_FIRST = frozenset("i we me us my our i'm i’m we're we’re i'll i’ll we'll we’ll i've i’ve we've we’ve".split())
# Another way to have said it: then the words need not be the readout's.
_ELSEWHERE = frozenset(
    """tweeted posted tweet post twitter reporters interview speech remarks statement letter briefing conference wrote
    told news facebook telegram""".split()
)
_DIRECT = frozenset({"after", "label", "introduced", "interrupted", "tail"})
_REACH = 1
"""Paragraphs without a word of the readout over which it goes on being told."""


class _Told(NamedTuple):
    speaker: Speaker
    person: str
    paragraph: int
    mention: Mention | None


class Readouts:
    """Remembers, in order of place, which readout is being told and of whom it tells.

    ``mention`` is the issuer's, where the last words asked about were the readout's and not the one's they name.
    """

    def __init__(self, attributor: Attributor) -> None:
        self._attributor = attributor
        self._told: _Told | None = None
        self.mention: Mention | None = None

    def own(self, sight: Sight, attribution: Attribution, speaker: Speaker) -> Speaker:
        """Return the speaker, or the readout's issuer where the words are only about the one who was found."""
        paragraph, self.mention = sight.quotation.paragraph, None
        if self._of_readout(sight, attribution, speaker):
            person = self._about(sight, attribution)
            if person is not None:
                self._told = _Told(speaker, person, paragraph, attribution.mention)
            return speaker
        told = self._told
        if told is not None and speaker.name in (told.speaker.name, speaker.mention) and self._is_text(attribution):
            self._told = told._replace(paragraph=paragraph)
        if told is None or paragraph - told.paragraph > _REACH or attribution.pattern in _DIRECT:
            return speaker
        if speaker.name.split()[-1].lower() != told.person or not self._fragment(sight):
            return speaker
        self._told = told._replace(paragraph=paragraph)
        self.mention = told.mention
        reason = f"the readout told of before; it says this of {speaker.name}"
        return Speaker(told.speaker.name, speaker.span, reason, speaker.mention)

    def _of_readout(self, sight: Sight, attribution: Attribution, speaker: Speaker) -> bool:
        """Do the words come from a readout: "the readout says", "the ministry said in a readout of the call"?"""
        if _READOUTS.intersection((speaker.mention or "").lower().split()):
            return True
        around = self._attributor.document.lower[sight.left : sight.right]
        return self._is_text(attribution) and not _CERTAINLY.isdisjoint(around)

    @staticmethod
    def _is_text(attribution: Attribution) -> bool:
        return attribution.mention is not None and attribution.mention.kind in {"organisation", "document"}

    def _about(self, sight: Sight, attribution: Attribution) -> str | None:
        """Return the last name, in lower case, of the first person whom the sentence names after the readout."""
        attributor = self._attributor
        begin = attribution.mention.last if attribution.mention is not None else sight.left
        begin = begin if begin < sight.first else sight.left  # "Marn “voiced ...”, the ministry said in a readout"
        for k in range(max(begin, sight.left), sight.right):
            number = attributor.mentions.starting.get(k)
            found = attributor.mentions.all[number] if number is not None else None
            if found is not None and found.kind == "person" and not attributor.quoted[k]:
                return attributor.document.lower[found.head]
        return None

    def _fragment(self, sight: Sight) -> bool:
        """Do the marks hold a part of a sentence, in the third person, that no other medium is named for?"""
        attributor = self._attributor
        lower = attributor.document.lower
        if sight.left >= sight.first or _FIRST.intersection(lower[sight.first : sight.last]):
            return False
        around = (*lower[sight.left : sight.first], *lower[sight.last : sight.right])
        return _ELSEWHERE.isdisjoint(around)
