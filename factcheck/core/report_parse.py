"""After the verb: what it reports, and where the clause ends.

With ``report_phrases.py`` this is the grammar a report needs, and no more; every scan has a fixed reach, so the cost
is linear.
"""

from __future__ import annotations

from functools import cached_property

from factcheck.core.dates import MONTHS, WEEKDAYS
from factcheck.core.report_phrases import AUXILIARY, PREPOSITIONS, STOP_SIGNS, Phrases
from factcheck.core.report_words import CLAUSE, NOUN, OBJECT_CLAUSE, OBJECT_OF, OBJECT_TO, PLAIN, TO, WHETHER, Word
from factcheck.core.typed import NamedTuple

_TIMES = frozenset(
    """today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
    night week month year earlier later late early last this recently again repeatedly here there ago weekend""".split()
)
# After a comma these begin something the reported clause does not hold.
_AFTER_COMMA = frozenset(
    "but although though while whereas according even despite which as with who yet after before".split()
)
_LISTENERS = frozenset("reporters journalists lawmakers senators voters supporters him her them us me viewers".split())
_ATTITUDES = frozenset("ready prepared willing committed determined concerned open".split())
_LONGEST = 200  # tokens of a clause; the longest sentences of court opinions have 150
_AFFIRM = frozenset("affirm reaffirm confirm explain signal reiterate stress underline underscore".split())
# Past tenses that do not end in -ed and are seldom anything else.
_PAST = frozenset(
    """cost rose fell fled went came took gave made saw lost won got paid met sent sold began became held kept hit grew
    ran stood broke brought bought caught chose drew drove flew found fought knew led sank shot stole struck taught
    thought threw understood wrote spent built wore tore bore swore shook rode drank ate slept left felt dealt bent
    lent meant lay dug hid froze spoke stole swam sang shone sprang slid bled bred fed crept dreamt learnt wept woke
    withdrew withstood overcame undertook mistook forgave forgot arose dwelt strove said told""".split()
)
_DASHES = frozenset({"—", "–", "--"})
# Where something is said: "said on Twitter he", "wrote in a letter to the council the bridge".
_MEDIUM = frozenset("on in at to during through via after before with for from following".split())
_NOMINATIVE = frozenset("he she they it we i there".split())
_DETERMINERS = frozenset("his her their its this these those no some many several most".split())
_JOINED = frozenset("of and or as than last next this that".split())
# What is said as an object, without a clause after it: "said so", "said the same", "said a few words".
_OBJECTS = frozenset(
    """so as much yes no nothing something anything everything this that little goodbye hello thanks more less it him
    her them me us""".split()
)
_SAME = frozenset("same opposite word words prayer few thing things lot piece least".split())
_SUBORDINATORS = frozenset("when while if after before although though since because as once until whenever".split())
_ADDRESSEE_STOP = frozenset(
    "is are was were has have had will would can could may might must should do does did".split()
)


def contracted(word: str) -> bool:
    """Is this a pronoun with its auxiliary: she'll, they've?"""
    head, _, tail = word.replace("’", "'").partition("'")
    return head in _NOMINATIVE and tail in {"ll", "ve", "d", "s", "re", "m"}


class Complement(NamedTuple):
    """What a verb reports: tokens of the content, the token after the cue, and whether a word introduces it."""

    first: int
    last: int
    cue_last: int
    marked: bool


class Grammar(Phrases):
    """The whole grammar over one document."""

    @cached_property
    def _plain(self) -> frozenset[str]:
        """Every form of the verbs that take a clause and no object."""
        return frozenset(form for form, word in self.verbs.items() if word.lemma in PLAIN)

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
            if self.quoted[k] or self.words[k] in STOP_SIGNS or self.lower[k] in {"that", "to"}:
                return None
            if self.lower[k] in wanted:
                return k + 1
        return None

    def _introduced(self, j: int, takes: int, last: int) -> Complement | None:
        """Look past time, place and addressee for "that", "whether", "to"."""
        cue = j
        for k in range(j, min(last, j + 16)):
            word = self.lower[k]
            if self.quoted[k] or (self.words[k] in STOP_SIGNS and self.words[k] not in {"’", "'", "-"}):
                return self._after_aside(k, takes, cue, last)
            if word == "that" and takes & (CLAUSE | OBJECT_CLAUSE | WHETHER) and k + 1 < last:
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

    def _after_aside(self, k: int, takes: int, cue: int, last: int) -> Complement | None:
        """Go on after ", Ohio," or ", however," where a "that" follows; None where the comma ends the search."""
        if self.quoted[k] or self.words[k] != "," or not takes & (CLAUSE | OBJECT_CLAUSE):
            return None
        for at in range(k + 2, min(last - 2, k + 8)):  # "did say, in the same speech, that"
            if self.words[at] == ",":
                that = self.lower[at + 1] == "that" and not self.quoted[at + 1]
                return self._upto(at + 2, cue, last, marked=True) if that else None
        return None

    def _infinitive(self, k: int, last: int) -> bool:
        if k + 1 >= last or self.quoted[k + 1]:
            return False
        word = self.words[k + 1]
        return word[0].islower() and word not in self.mentions.cues.articles and word not in {"this", "that", "what"}

    def _bare(self, j: int, takes: int, last: int) -> Complement | None:
        first = self._skip_time(j, last)
        if first >= last or (self.words[first] in STOP_SIGNS and not self.quoted[first]):
            return None
        word = self.lower[first]
        if self.quoted[first] and first > j:
            return None
        if takes & OBJECT_CLAUSE and (after := self._after_listener(first, last)):
            return self._upto(after, after, last, marked=False)
        clause = bool(takes & CLAUSE) and self._opens_clause(first, last, plain=self.lower[j - 1] in self._plain)
        if clause and self._may_open(first, last):
            return self._upto(first, j, last, marked=False)
        if takes & CLAUSE and (after := self._past_medium(first, last)):
            return self._upto(after, after, last, marked=False)
        if takes & NOUN and word not in PREPOSITIONS and word not in {"and", "or", "so", "it."}:
            return self._upto(first, j, last, marked=False)
        # "has affirmed to his counterpart his support": the listener comes before what is affirmed.
        verb = self.verbs.get(self.lower[j - 1])
        if word == "to" and verb and verb.lemma in _AFFIRM and self.lower[first + 1 : first + 2]:
            return self._upto(first, j, last, marked=False)
        return None

    def _may_open(self, first: int, last: int) -> bool:
        """May a clause begin with this word? With a preposition only where it is none ("about 20 people")."""
        word = self.lower[first]
        counted = word in {"about", "over", "under"} and first + 1 < last and self.words[first + 1][0].isdigit()
        return word not in PREPOSITIONS or word == "to" or counted

    def _opens_clause(self, first: int, last: int, *, plain: bool) -> bool:
        """Does a clause begin here? After a verb that takes no object whatever may be a subject begins one."""
        if self.has_finite(first, last):
            return True
        if not plain or self.quoted[first] or self.lower[first] in _OBJECTS or not self.words[first][0].isalnum():
            return False
        end = next((k for k in range(first, last) if self.words[k] in STOP_SIGNS and not self._initial(k)), last)
        return end - first >= 3 and not any(self.quoted[first:end]) and self.lower[first + 1] not in _SAME

    def _past_medium(self, first: int, last: int) -> int | None:
        """Return where the clause begins after the place it was said: "said on Twitter he was glad".

        It begins with a pronoun, an article or a name that nothing before it governs.
        """
        if self.lower[first] not in _MEDIUM:
            return None
        for k in range(first + 1, min(last - 2, first + 16)):
            if self.quoted[k] or (self.words[k] in STOP_SIGNS and not self._initial(k)):
                return None
            before = self.lower[k - 1]
            if before in PREPOSITIONS or before in self.mentions.cues.articles or before in _JOINED:
                continue
            word = self.lower[k]
            opens = word in _NOMINATIVE or word in self.mentions.cues.articles or word in _DETERMINERS
            named = k in self.mentions.starting and self.words[k][0].isupper() and not self.words[k - 1][0].isupper()
            if (opens or named) and self.has_finite(k, last):
                return k
        return None

    def _after_listener(self, first: int, last: int) -> int | None:
        """Return where the clause begins after the one who was told: "told the council he would stay"."""
        number = self.mentions.starting.get(first)
        end = self.mentions.all[number].last if number is not None else first + (self.lower[first] in _LISTENERS)
        end = self._skip_time(end, last)
        if end <= first or end + 1 >= last or self.quoted[end]:
            return None
        word = self.lower[end]
        opens = (
            word in self.mentions.cues.articles or word in self.mentions.cues.pronouns or self.words[end][0].isupper()
        )
        return end if opens and self._opens_clause(end, last, plain=True) else None

    def _skip_time(self, j: int, last: int) -> int:
        k = j
        while k < last and not self.quoted[k]:
            word = self.lower[k]
            if (word in _TIMES or self.is_adverb(k)) and not self._existential(k, last):
                k += 1
            elif (
                word in {"on", "in", "at", "this", "late", "early"}
                and k + 1 < last
                and (self.lower[k + 1] in WEEKDAYS or self.lower[k + 1] in MONTHS)
            ):
                k += 2
                while k < last and self._day_or_comma(k, last):
                    k += 1
            else:
                break
        return k

    def _existential(self, k: int, last: int) -> bool:
        """Is this the "there" of "there had been"?"""
        return self.lower[k] == "there" and k + 1 < last and self.lower[k + 1] in AUXILIARY

    def _day_or_comma(self, k: int, last: int) -> bool:
        """Is this the "13" or ", 2031" of a date, or the comma before it?"""
        follow = self.words[k + 1][0].isdigit() if k + 1 < last else False
        return self.words[k][0].isdigit() or (self.words[k] == "," and follow)

    def has_finite(self, first: int, last: int, *, over_commas: bool = False) -> bool:
        """Does a clause begin here: a subject and, within reach, a finite verb?"""
        skipped = 0
        for k in range(first + 1, min(last, first + 22)):
            word = self.lower[k]
            if self.quoted[k]:
                return k > first + 1
            if k < skipped:
                continue
            if self.words[k] in _DASHES and any(sign in _DASHES for sign in self.words[k + 1 : min(last, k + 12)]):
                skipped = next(at for at in range(k + 1, last) if self.words[at] in _DASHES) + 1
                continue
            if self.words[k] in {";", ":", "—", "–"} or (self.words[k] == "," and not over_commas):
                return False
            if (word in AUXILIARY and word not in {"'s", "’s", "not", "having", "being", "been"}) or contracted(word):
                return True
            if word in self.verbs and not word.endswith("ing") and self.lower[k - 1] not in self.mentions.cues.articles:
                return True
            past = (len(word) > 3 and word.endswith("ed")) or word in _PAST
            if past and self.lower[k - 1] not in self.mentions.cues.articles:
                return True
            if word.endswith("s") and k > first + 1 and k + 1 < last and self.words[k + 1][0].isdigit():
                return True  # "the harbour costs 5 million"
            follows_pronoun = self.lower[k - 1] in {"he", "she", "it", "they", "we", "i", "you", "who", "which"}
            if follows_pronoun and word[0].isalpha() and k + 1 < last and self.words[k + 1][0] not in ".:;,":
                return True
            if (
                len(word) > 3
                and word.endswith("s")
                and not word.endswith(("ss", "us"))
                and k > first + 0
                and (
                    self.words[k - 1][0].isupper() and k + 1 < last and self.lower[k + 1] in self.mentions.cues.articles
                )
            ):
                return True
        return False

    def _upto(self, first: int, cue_last: int, last: int, *, marked: bool) -> Complement | None:
        end = self.clause_end(first, last)
        return Complement(first, end, cue_last, marked) if end > first else None

    def clause_end(self, first: int, last: int) -> int:
        """Return the token after the clause that begins at ``first``; its final stop is left out."""
        k = first
        fronted = self.is_fronted(first)
        last = min(last, first + _LONGEST)
        while k < last:
            if self.quoted[k]:
                k += 1
                continue
            word = self.words[k]
            if word == "," and fronted:
                break
            if word in _DASHES and (after := self._over_dash(k, last)):
                k = after
                continue
            if word in _DASHES or word in {";", "•"} or (word == ":" and k > first):
                break
            if word == "," and k + 1 < last and not self.quoted[k + 1] and k > first and self._ends_at_comma(k, last):
                break
            if self.lower[k] in {"and", "but"} and k > first:
                attitude = self.lower[first] == "to" and self.is_attitude(k + 1, last)
                if attitude or self._next_predicate(k, last):
                    break
            k += 1
        return self.trim(first, k)

    def _over_dash(self, k: int, last: int) -> int | None:
        """Return where the clause goes on after what two dashes set off, or a last dash that only lists: no verb."""
        for at in range(k + 1, min(last, k + 40)):
            if self.words[at] in {";", ":", "•"} or self.quoted[at]:
                return None
            if self.words[at] in _DASHES:
                return at + 1
        lists = last - k < 40 and not self.has_finite(k, last, over_commas=True)
        return last if lists else None

    def is_attitude(self, k: int, last: int) -> bool:
        """Does "is ready", "are willing" stand here? After an infinitive it can only be said of the speaker."""
        return k + 1 < last and self.lower[k] in {"is", "are", "was", "were"} and self.lower[k + 1] in _ATTITUDES

    def is_fronted(self, i: int) -> bool:
        """Does token ``i`` stand in a clause put first: "When critics say it is late, ..."? It ends at its comma."""
        begin = self.doc.sentences[self.doc.sentence_at(self.doc.starts[i])].tokens[0]
        return self.lower[begin] in _SUBORDINATORS and i - begin < 60 and "," not in self.words[begin:i]

    def trim(self, first: int, last: int) -> int:
        """Leave out the final stop of a clause, unless it stands inside quotation marks."""
        while last > first and self.words[last - 1][0] in ".,;:?!…" and len(self.words[last - 1]) <= 3:
            if self.quoted[last - 1]:
                break
            last -= 1
        return last

    def _ends_at_comma(self, k: int, last: int) -> bool:
        word = self.lower[k + 1]
        if word in _AFTER_COMMA:
            return True
        if word.endswith("ing") and word in self.verbs:
            return True
        if word in {"and", "or"}:
            return k + 2 < last and self._next_predicate(k + 1, last, takes=CLAUSE | OBJECT_TO | NOUN)
        # ", he said, ..." and ", Vale said" close the clause before them.
        at = k + 1
        number = self.mentions.starting.get(at)
        after = self.mentions.all[number].last if number is not None else at
        return after > at and after < last and self.lower[after] in {"said", "says", "added", "wrote", "noted"}

    def _next_predicate(self, k: int, last: int, takes: int = CLAUSE | OBJECT_TO) -> bool:
        """Does a new reporting predicate begin after "and": "and urged", "and he said", ", and blamed"?"""
        at = k + 1
        while at < last and self.is_adverb(at):
            at += 1
        if at >= last or self.quoted[at]:
            return False
        word = self.lower[at]
        known = self.verbs.get(word)
        if (
            known is not None
            and known.takes & takes
            and word != known.lemma
            and not word.endswith("ing")
            and self.lower[at + 1 : at + 2] != ["by"]
        ):
            return True
        number = self.mentions.starting.get(at)
        if number is None:
            return False
        after = self.mentions.all[number].last
        while after < last and (self.lower[after] in {"has", "had", "also"} or self.is_adverb(after)):
            after += 1
        return after < last and self.lower[after] in {"said", "says", "added", "told", "wrote", "called", "noted"}
