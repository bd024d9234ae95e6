"""The grammar a report needs and no more: auxiliaries before a verb, its subject, its complement, where a clause ends.

Works on the token arrays of a ``Document`` within one sentence; every scan has a fixed reach, so the cost is linear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.dates import MONTHS, WEEKDAYS
from factcheck.core.report_words import CLAUSE, NOUN, OBJECT_CLAUSE, OBJECT_OF, OBJECT_TO, TO, WHETHER, Word, verbs

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions
    from factcheck.core.tokens import Document

BE = frozenset("is are was were be been being am 's ’s isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t".split())
_NEGATION = frozenset("not never n't cannot neither nor hardly".split())
_MODAL = frozenset(
    """has have had having will would can could may might must should shall do does did 've ’ve 'd ’d 'll ’ll
    hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't shouldn't hasn’t haven’t hadn’t won’t wouldn’t
    can’t couldn’t doesn’t don’t didn’t shouldn’t""".split()
)
AUXILIARY = BE | _MODAL | _NEGATION
_ADVERBS = frozenset(
    """also later then now once again just recently previously repeatedly famously already further even still often
    always first all both ever since only today yesterday once instead soon only rather publicly long apparently""".split()
)
_RELATIVE = frozenset("who which that".split())
_BOUNDARY = frozenset(
    """that because when while if after before but since although though where than whether how what why until unless
    who which whom as so yet""".split()
)
_PREPOSITIONS = frozenset(
    """in on at during after before for with by despite under from amid of to over through about against between among
    within without following via into upon per like unlike regarding concerning throughout until since""".split()
)
_STOP_SIGNS = frozenset(", ; : . ? ! ( ) [ ] – — - -- … \" “ ” « » • ' ’ ‘".split())
_DASHES = frozenset({"–", "—", "--", "-"})
_TIMES = frozenset(
    """today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week
    month year earlier later late early last this recently again publicly repeatedly here there ago weekend time""".split()
)
# After a comma these begin something the reported clause does not hold.
_AFTER_COMMA = frozenset(
    "but although though while whereas according even despite which as with who yet including after before".split()
)
_LISTENERS = frozenset("reporters journalists lawmakers senators voters supporters him her them us me viewers".split())
_ATTITUDES = frozenset("ready prepared willing committed determined concerned open".split())
_ADDRESSEE_STOP = frozenset("is are was were has have had will would can could may might must should do does did".split())


class Subject(NamedTuple):
    """Who a verb says it of: tokens, and the mention that names it where there is one."""

    first: int
    last: int
    mention: Mention | None


class Complement(NamedTuple):
    """What a verb reports: tokens of the content, the token after the cue, and whether a word introduces it."""

    first: int
    last: int
    cue_last: int
    marked: bool


class Grammar:
    """The scans, over one document; ``quoted[i]`` says whether token ``i`` stands inside quotation marks."""

    def __init__(self, doc: Document, mentions: Mentions, quoted: bytearray) -> None:
        self.doc, self.mentions, self.quoted = doc, mentions, quoted
        self.words, self.lower = doc.words, doc.lower
        self.verbs = verbs()

    # --- before the verb ---------------------------------------------------------------------------------

    def group(self, verb: int, floor: int) -> tuple[int, bool]:
        """Return where the verb group begins ("has also said") and whether it is negated."""
        k, negated = verb, False
        while k > floor and not self.quoted[k - 1]:
            word = self.lower[k - 1]
            if word in _NEGATION or word.endswith(("n't", "n’t")):
                negated = True
            elif not (word in AUXILIARY or self._adverb(k - 1)):
                break
            elif word in {"'s", "’s"} and not self._is_verbal_s(k - 1, verb):
                break
            k -= 1
        while k < verb and self._adverb(k) and k > floor and self.lower[k] not in AUXILIARY:
            k += 1
        return k, negated

    def _is_verbal_s(self, at: int, verb: int) -> bool:
        return at > 0 and self.lower[at - 1] in {"he", "she", "it", "who", "that"} and self.lower[verb].endswith("ing")

    def _adverb(self, i: int) -> bool:
        word = self.lower[i]
        return word in _ADVERBS or (len(word) > 4 and word.endswith("ly") and not self.words[i][0].isupper())

    def is_passive(self, first: int, verb: int) -> bool:
        """Is the group "was said", "has been told" (and not "was saying")?"""
        if self.lower[verb].endswith("ing"):
            return False
        return any(self.lower[k] in BE and self.lower[k] not in {"'s", "’s"} for k in range(first, verb))

    def subject(self, group: int, floor: int) -> Subject | None:
        """Return the noun phrase before a verb group, over an apposition where there is one."""
        end = group
        while end > floor and self._adverb(end - 1):
            end -= 1
        if end <= floor or self.quoted[end - 1]:
            return None
        word = self.words[end - 1]
        if self.lower[end - 1] in _RELATIVE:
            return self._antecedent(end, floor)
        if word in {",", ")"} or word in _DASHES:
            return self._over_apposition(end, floor)
        return self._phrase(end, floor)

    def _antecedent(self, end: int, floor: int) -> Subject | None:
        at = end - 2 if end - 2 >= floor and self.words[end - 2] == "," else end - 1
        if self.lower[end - 1] == "that" and at == end - 2:
            return None
        number = self.mentions.ending.get(at)
        found = self.mentions.all[number] if number is not None else None
        if found is None and self.lower[end - 1] == "that":
            return None
        return Subject(end - 1, end, found)

    def _over_apposition(self, end: int, floor: int) -> Subject | None:
        """Return the phrase before "Vale, a doctor from Port Hallow," or "Marn (D-Hallow)"; the nearest person wins."""
        best: Subject | None = None
        opening = {")": "(", ",": ",", "–": "–", "—": "—", "--": "--", "-": "-"}[self.words[end - 1]]
        for k in range(end - 2, max(floor, end - 32), -1):
            if self.quoted[k] or self.lower[k] in AUXILIARY:
                return best
            if self.words[k] != opening:
                continue
            found = self._phrase(k, floor)
            if found is not None and found.mention is not None:
                if found.mention.kind == "person":
                    return found
                best = best or found
            if opening != ",":
                break
        return best

    def _phrase(self, end: int, floor: int) -> Subject | None:
        if not self.words[end - 1][0].isalnum() and self.lower[end - 1] != ".":
            return None
        begin = self._run(end, floor)
        number = self.mentions.ending.get(end)
        found = self.mentions.all[number] if number is not None else None
        if found is not None and found.first < floor:
            found = None
        while begin < end and (self._adverb(begin) or self.lower[begin] in {"and", "or", "•", "-"}):
            begin += 1
        if begin >= end:
            return None
        if self.lower[begin] in _PREPOSITIONS or self.lower[begin] in WEEKDAYS or self.lower[begin] in MONTHS:
            return Subject(found.first, found.last, found) if found else None
        lead = self._leading(begin, end)
        if found is not None and lead is not None and lead.kind in {"document", "noun", "people"} and lead is not found:
            return Subject(begin, end, lead)
        if found is not None:
            return Subject(min(found.first, begin) if end - begin < 14 else found.first, found.last, found)
        return Subject(begin, end, lead) if self._nominal(begin, end) else None

    def _leading(self, begin: int, end: int) -> Mention | None:
        number = self.mentions.starting.get(begin)
        found = self.mentions.all[number] if number is not None else None
        return found if found is not None and found.last <= end else None

    def _run(self, end: int, floor: int) -> int:
        """Walk left over a noun phrase: to a sign, a conjunction or a finite verb."""
        k = end
        while k > floor and end - k < 25:
            word = self.lower[k - 1]
            if self.quoted[k - 1] or word in _BOUNDARY or (word in AUXILIARY and word not in {"'s", "’s"}):
                break
            if self.words[k - 1] in _STOP_SIGNS and word not in {"’", "'", "-"} and not self._initial(k - 1):
                break
            if word in self.verbs and self._finite(k - 1):
                break
            k -= 1
        return k

    def _initial(self, i: int) -> bool:
        return self.words[i] == "." and i > 0 and len(self.words[i - 1]) <= 3 and self.words[i - 1][0].isupper()

    def _finite(self, i: int) -> bool:
        """Is a reporting word used as a verb here: past tense and no participle of a noun ("released by")?"""
        follow = self.lower[i + 1] if i + 1 < len(self.lower) else ""
        before = self.lower[i - 1] if i else ""
        if follow in {"by", "in", "from"} or before in {"the", "a", "an", "his", "her", "'s", "’s", "of"}:
            return False
        return self.lower[i].endswith("ed") or self.lower[i] in {"said", "told", "wrote", "says", "tells"}

    def _nominal(self, begin: int, end: int) -> bool:
        """May these words be a subject nobody has listed as a speaker ("the second study")?"""
        if end - begin > 10 or not self.words[end - 1][0].isalpha():
            return False
        first = self.lower[begin]
        return first in self.mentions.cues.articles or self.words[begin][0].isupper() or self.lower[end - 1].endswith("s")

    # --- after the verb ----------------------------------------------------------------------------------

    def complement(self, verb: int, word: Word, last: int) -> Complement | None:
        """Return what the verb reports after itself, up to the end of its clause; None where nothing is reported."""
        j, takes = verb + 1, word.takes
        if j < last and (self.lower[j] in word.prepositions) and not self.quoted[j]:
            takes, j = word.prepositions[self.lower[j]], j + 1
        elif word.lemma in OBJECT_OF and (at := self._object_of(j, word.lemma, last)):
            return self._upto(at, at, last, marked=True)
        if j >= last:
            return None
        found = self._introduced(j, takes, last)
        if found is not None:
            return found
        return self._bare(j, takes, last)

    def _object_of(self, j: int, lemma: str, last: int) -> int | None:
        wanted = OBJECT_OF[lemma]
        for k in range(j + 1, min(last, j + 8)):
            if self.quoted[k] or self.words[k] in _STOP_SIGNS or self.lower[k] in {"that", "to"}:
                return None
            if self.lower[k] in wanted:
                return k + 1
        return None

    def _introduced(self, j: int, takes: int, last: int) -> Complement | None:
        """Look past time, place and addressee for "that", "whether", "to"."""
        cue = j
        for k in range(j, min(last, j + 16)):
            word = self.lower[k]
            if self.quoted[k] or (self.words[k] in _STOP_SIGNS and self.words[k] not in {"’", "'", "-"}):
                return None
            if word == "that" and takes & (CLAUSE | OBJECT_CLAUSE | WHETHER) and self._opens_clause(k, j, last):
                first = k + 2 if k + 1 < last and self.words[k + 1] == "," else k + 1
                return self._upto(first, cue, last, marked=True)
            if word in {"whether", "how", "why", "if", "what", "where", "when", "who"} and takes & (CLAUSE | WHETHER):
                if k == j or word == "whether" or (takes & OBJECT_CLAUSE and k - j < 4):
                    return self._upto(k, cue, last, marked=True)
                if word in {"when", "where", "who"}:
                    return None
            if word == "to" and self._infinitive(k, last):
                if (k == j and takes & TO) or (j < k <= j + 8 and takes & OBJECT_TO):
                    return self._upto(k, cue, last, marked=True)
                if k == j:
                    return None
            if word in _ADDRESSEE_STOP:
                return None
        return None

    def _opens_clause(self, k: int, j: int, last: int) -> bool:
        """Is this "that" a conjunction, not a pronoun ("said that") or an article ("told that man")?"""
        if k + 1 >= last:
            return False
        return k == j or k - j < 12

    def _infinitive(self, k: int, last: int) -> bool:
        if k + 1 >= last or self.quoted[k + 1]:
            return False
        word = self.words[k + 1]
        return word[0].islower() and word not in self.mentions.cues.articles and word not in {"this", "that", "what"}

    def _bare(self, j: int, takes: int, last: int) -> Complement | None:
        first = self._skip_time(j, last)
        if first >= last or (self.words[first] in _STOP_SIGNS and not self.quoted[first]):
            return None
        word = self.lower[first]
        if self.quoted[first] and first > j:
            return None
        if takes & OBJECT_CLAUSE and (after := self._after_listener(first, last)):
            return self._upto(after, after, last, marked=False)
        if takes & CLAUSE and not (word in _PREPOSITIONS and word != "to") and self._has_finite(first, last):
            return self._upto(first, j, last, marked=False)
        if takes & NOUN and word not in _PREPOSITIONS and word not in {"and", "or", "so", "it."}:
            return self._upto(first, j, last, marked=False)
        if takes & CLAUSE and word in {"to", "as"}:
            return self._upto(first, j, last, marked=False)
        return None

    def _after_listener(self, first: int, last: int) -> int | None:
        """Return where the clause begins after the one who was told: "told the council he would stay"."""
        number = self.mentions.starting.get(first)
        end = self.mentions.all[number].last if number is not None else first + (self.lower[first] in _LISTENERS)
        end = self._skip_time(end, last)
        if end <= first or end + 1 >= last or self.quoted[end]:
            return None
        word = self.lower[end]
        opens = word in self.mentions.cues.articles or word in self.mentions.cues.pronouns or self.words[end][0].isupper()
        return end if opens and self._has_finite(end, last) else None

    def _skip_time(self, j: int, last: int) -> int:
        k = j
        while k < last and not self.quoted[k]:
            word = self.lower[k]
            if word in _TIMES or self._adverb(k):
                k += 1
            elif word in {"on", "in", "at", "this", "late", "early"} and k + 1 < last and (
                self.lower[k + 1] in WEEKDAYS or self.lower[k + 1] in MONTHS
            ):
                k += 2
                while k < last and (self.words[k][0].isdigit() or (self.words[k] == "," and self.words[k + 1 : k + 2] and
                                                                   self.words[k + 1][0].isdigit())):  # fmt: skip
                    k += 1
            else:
                break
        return k if k == j or k >= last or self.words[k] not in {",", "."} else k

    def _has_finite(self, first: int, last: int) -> bool:
        """Does a clause begin here: a subject and, within reach, a finite verb?"""
        for k in range(first + 1, min(last, first + 22)):
            word = self.lower[k]
            if self.quoted[k]:
                return k > first + 1
            if self.words[k] in {";", ":", "—", "–", ","}:
                return False
            if word in AUXILIARY and word not in {"'s", "’s", "not", "having", "being", "been"}:
                return True
            if word in self.verbs and not word.endswith("ing") and self.lower[k - 1] not in self.mentions.cues.articles:
                return True
            if len(word) > 3 and word.endswith("ed") and self.lower[k - 1] not in self.mentions.cues.articles:
                return True
            if self.lower[k - 1] in {"he", "she", "it", "they", "we", "i", "you", "who", "which"} and word[0].isalpha():
                return True
            if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and k > first + 0 and (
                self.words[k - 1][0].isupper() and k + 1 < last and self.lower[k + 1] in self.mentions.cues.articles
            ):
                return True
        return False

    def _upto(self, first: int, cue_last: int, last: int, *, marked: bool) -> Complement | None:
        end = self.clause_end(first, last)
        return Complement(first, end, cue_last, marked) if end > first else None

    def clause_end(self, first: int, last: int) -> int:
        """Return the token after the clause that begins at ``first``; its final stop is left out."""
        k = first
        while k < last:
            if self.quoted[k]:
                k += 1
                continue
            word = self.words[k]
            if word in {";", "—", "–", "--", "•"} or (word == ":" and k > first):
                break
            if word == "," and k + 1 < last and not self.quoted[k + 1] and k > first and self._ends_at_comma(k, last):
                break
            if self.lower[k] in {"and", "but"} and k > first:
                attitude = self.lower[first] == "to" and self.is_attitude(k + 1, last)
                if attitude or self._next_predicate(k, last):
                    break
            k += 1
        return self.trim(first, k)

    def is_attitude(self, k: int, last: int) -> bool:
        """Does "is ready", "are willing" stand here? After an infinitive it can only be said of the speaker."""
        return k + 1 < last and self.lower[k] in {"is", "are", "was", "were"} and self.lower[k + 1] in _ATTITUDES

    def trim(self, first: int, last: int) -> int:
        """Leave out the final stop of a clause, unless it stands inside quotation marks."""
        while last > first and self.words[last - 1][0] in ".,;:?!…" and len(self.words[last - 1]) <= 3:
            if self.quoted[last - 1] or self._initial_stop(last - 1):
                break
            last -= 1
        return last

    def _initial_stop(self, i: int) -> bool:
        return False

    def _ends_at_comma(self, k: int, last: int) -> bool:
        word = self.lower[k + 1]
        if word in _AFTER_COMMA:
            return True
        if word.endswith("ing") and word in self.verbs:
            return True
        if word in {"and", "or"}:
            return k + 2 < last and self._next_predicate(k + 1, last)
        # ", he said, ..." and ", Vale said" close the clause before them.
        at = k + 1
        number = self.mentions.starting.get(at)
        after = self.mentions.all[number].last if number is not None else at
        return after > at and after < last and self.lower[after] in {"said", "says", "added", "wrote", "noted"}

    def _next_predicate(self, k: int, last: int) -> bool:
        """Does a new reporting predicate begin after "and": "and urged", "and he said", "and is ready"?"""
        at = k + 1
        while at < last and self._adverb(at):
            at += 1
        if at >= last or self.quoted[at]:
            return False
        word = self.lower[at]
        known = self.verbs.get(word)
        if known is not None and word != known.lemma and not word.endswith("ing") and self.lower[at + 1 : at + 2] != ["by"]:
            return True
        number = self.mentions.starting.get(at)
        if number is None:
            return False
        after = self.mentions.all[number].last
        while after < last and (self.lower[after] in {"has", "had", "also"} or self._adverb(after)):
            after += 1
        return after < last and self.lower[after] in {"said", "says", "added", "told", "wrote", "called", "noted"}
