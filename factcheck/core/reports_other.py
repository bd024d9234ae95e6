"""Reports in the languages that have a cue list and no grammar of their own: German, French, Spanish, Slavic ones.

Three forms, which these languages share: "X said, that CONTENT" (in German also without "that"), "CONTENT, said X",
"according to X CONTENT". English has its own, fuller rules in ``reports.py``, which calls this for the rest.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions
    from factcheck.core.tokens import Document

_THAT = frozenset("dass daß que qu' qu’ że iż co что що aby щоб чтобы".split())
_AUXILIARY = frozenset("a ont ha han hat haben hatte було был была".split())
# Words that name a speaker without a verb, with the words one of which must follow (none: any may).
_ACCORDING: dict[str, dict[str, frozenset[str]]] = {
    "de": {
        "laut": frozenset(),
        "nach": frozenset(
            """angaben aussage aussagen ansicht meinung einschätzung informationen darstellung auskunft worten
            auffassung""".split()
        ),
    },
    "fr": {"selon": frozenset(), "d’après": frozenset(), "d'après": frozenset()},
    "es": {"según": frozenset(), "de": frozenset({"acuerdo"})},
    "pl": {"według": frozenset(), "zdaniem": frozenset()},
    "cs": {"podle": frozenset()},
    "ru": {"по": frozenset("словам данным мнению информации сообщению".split()), "согласно": frozenset()},
    "uk": {
        "за": frozenset("словами даними інформацією повідомленням".split()),
        "на": frozenset({"думку"}),
        "згідно": frozenset(),
    },
}
_SMALL = frozenset("der des von dem den die das eines einer con z із з de du des la le les el los l' l’".split())
_REACH = 14  # tokens from the verb to its "that": the subject, a day, a place


class Piece(NamedTuple):
    """A report as tokens: content, cue, speaker (half-open; None where nobody is named) and the speaker's mention."""

    content: tuple[int, int]
    cue: tuple[int, int]
    speaker: tuple[int, int] | None
    mention: Mention | None


class Foreign:
    """The three forms over one document; ``quoted[i]`` says whether token ``i`` stands inside quotation marks."""

    def __init__(self, doc: Document, mentions: Mentions, quoted: bytearray) -> None:
        self.doc, self.mentions, self.quoted = doc, mentions, quoted
        self.according = _ACCORDING.get(doc.language, {})

    def at(self, i: int, first: int, last: int, say: frozenset[str]) -> Piece | None:
        """Return the report whose cue is token ``i`` of the sentence ``first`` to ``last``, if there is one."""
        word = self.doc.lower[i]
        if word in self.according:
            return self._according(i, first, last)
        if word == "zufolge" and self.doc.language == "de":
            return self._following(i, first, last)
        if word in say:
            return self._that(i, first, last) or self._postposed(i, first)
        return None

    def _that(self, i: int, first: int, last: int) -> Piece | None:
        for k in range(i + 1, min(last - 2, i + _REACH)):
            if self.quoted[k] or self.doc.words[k] in {":", ";", ".", "„", "“", "«", '"'}:
                return None
            word = self.doc.lower[k]
            if word in _THAT:
                return self._said(i, first, k + 1, last)
            if word == "," and self.doc.language == "de" and not self.quoted[k + 1]:
                follow = self.doc.lower[k + 1]
                if follow in _THAT:
                    return self._said(i, first, k + 2, last)
                # After a noun "der", "die", "das" would begin a relative clause.
                relative = follow in {"der", "die", "das"} and k > i + 1
                if follow[0].isalpha() and not relative and follow not in {"so", "aber", "und", "wo", "als"}:
                    return self._said(i, first, k + 1, last)
        return None

    def _said(self, i: int, first: int, begin: int, last: int) -> Piece:
        speaker = self._subject_before(i, first) or self._subject_after(i)
        return Piece((begin, last), (i, i + 1), speaker and (speaker.first, speaker.last), speaker)

    def _subject_before(self, i: int, first: int) -> Mention | None:
        for end in range(i, max(first, i - 4), -1):
            number = self.mentions.ending.get(end)
            if number is not None and not self.quoted[end - 1]:
                found = self.mentions.all[number]
                return found if found.first >= first else None
        return None

    def _subject_after(self, i: int) -> Mention | None:
        for start in range(i + 1, min(len(self.doc.words), i + 4)):
            number = self.mentions.starting.get(start)
            if number is not None:
                return self.mentions.all[number]
        return None

    def _postposed(self, i: int, first: int) -> Piece | None:
        """Read "CONTENT, said X": the verb, perhaps with its auxiliary, right after a comma."""
        at = i - 1 if i > first and self.doc.lower[i - 1] in _AUXILIARY else i
        if at - first < 5 or self.doc.words[at - 1] != "," or self.quoted[at - 2]:
            return None
        speaker = self._subject_after(i)
        if speaker is None:
            return None
        return Piece((first, at - 1), (at, i + 1), (speaker.first, speaker.last), speaker)

    def _according(self, i: int, first: int, last: int) -> Piece | None:
        wanted = self.according[self.doc.lower[i]]
        at = i + 1
        if wanted:
            if at >= last or self.doc.lower[at] not in wanted:
                return None
            at += 1
        speaker = self._whom(at, last)
        if speaker is None:
            return None
        if i > first + 1:
            end = i - 1 if self.doc.words[i - 1] == "," and speaker[1] >= last - 1 else last
            return Piece((first, end), (i, at), speaker[:2], speaker[2])
        begin = speaker[1] + 1 if speaker[1] < last and self.doc.words[speaker[1]] == "," else speaker[1]
        return Piece((begin, last), (i, at), speaker[:2], speaker[2])

    def _whom(self, at: int, last: int) -> tuple[int, int, Mention | None] | None:
        """Return the tokens of who is named from token ``at`` on: a mention, or small words and a run of capitals."""
        start = at
        while start < last and self.doc.lower[start] in _SMALL:
            start += 1
        for begin in (at, start):
            number = self.mentions.starting.get(begin)
            if number is not None and self.mentions.all[number].last <= last:
                found = self.mentions.all[number]
                return found.first, found.last, found
        end = start
        while end < last and end - start < 6 and self.doc.words[end] not in {",", ".", ":", ";"}:
            end += 1
            if self.doc.language == "de" and self.doc.words[end - 1][0].isupper():
                break
        return (start, end, None) if end > start else None

    def _following(self, i: int, first: int, last: int) -> Piece | None:
        """Read "dem Bericht zufolge": who is named stands before the word."""
        begin = i
        while begin > first and i - begin < 6 and self.doc.words[begin - 1] not in {",", ";", ":"}:
            begin -= 1
        if begin == i:
            return None
        number = self.mentions.ending.get(i)
        found = self.mentions.all[number] if number is not None else None
        content = (i + 1, last) if begin == first else (first, last)
        return Piece(content, (i, i + 1), (found.first, found.last) if found else (begin, i), found)
