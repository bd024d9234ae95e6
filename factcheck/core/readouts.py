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
    from factcheck.core.sights import Attribution, Sight

_READOUTS = frozenset("readout readouts summary communique communiqué description account minutes readout's".split())
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


class Readouts:
    """Remembers, in order of place, which readout is being told and of whom it tells."""

    def __init__(self, attributor: Attributor) -> None:
        self._attributor = attributor
        self._told: _Told | None = None

    def own(self, sight: Sight, attribution: Attribution, speaker: Speaker) -> Speaker:
        """Return the speaker, or the readout's issuer where the words are only about the one who was found."""
        paragraph = sight.quotation.paragraph
        if _READOUTS.intersection((speaker.mention or "").lower().split()):
            person = self._about(sight, attribution)
            if person is not None:
                self._told = _Told(speaker, person, paragraph)
            return speaker
        told = self._told
        if told is None or paragraph - told.paragraph > _REACH or attribution.pattern in _DIRECT:
            return speaker
        if speaker.name.split()[-1].lower() != told.person or not self._fragment(sight):
            return speaker
        self._told = told._replace(paragraph=paragraph)
        reason = f"the readout told of before; it says this of {speaker.name}"
        return Speaker(told.speaker.name, speaker.span, reason, speaker.mention)

    def _about(self, sight: Sight, attribution: Attribution) -> str | None:
        """Return the last name, in lower case, of the first person whom the sentence names after the readout."""
        attributor = self._attributor
        begin = attribution.mention.last if attribution.mention is not None else sight.left
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
