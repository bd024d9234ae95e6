"""Every candidate speaker of one quotation with what speaks for and against it, as named features.

The candidates are the mentions of the quotation's sentence, whoever spoke before, the subject of the sentence
before, and nobody. A feature is a short string; its weight is learned (``scripts/train_ranker.py``).
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.attribution import Attributor
    from factcheck.core.names import Mention
    from factcheck.core.sights import Sight

# Verbs that give a name or a judgement to a thing: what they quote is the subject's own word for it.
NAMING = frozenset(
    """called calls calling described describes describing dubbed dubs labeled labelled labels labeling branded brands
    branding denounced denounces denouncing condemned condemns blasted blasts slammed ripped dismissed dismisses
    dismissing characterized characterised characterizes portrayed portrays portraying hailed hails praised praises
    mocked mocks criticized criticises criticizes criticised accused accuses accusing deemed deems declared termed
    terms considers considered blamed blames referred refers referring likened compared cited cites quoted termed
    painted lambasted derided decried""".split()
)
_CLAIM_NOUNS = frozenset(
    """claim claims assertion assertions description comment comments remark remarks statement statements suggestion
    argument call calls promise promises vow pledge warning criticism insistence belief view words phrase plan speech
    contention allegation allegations accusation question answer response reply proposal vision demand letter tweet
    tweets declaration denunciation characterization complaint characterisation admission boast line slogan""".split()
)
_ANNOUNCED = frozenset("statement following said says speech remarks letter release interview".split())
_BREAKS = frozenset({",", ";", ":", "–", "—", "--"})


class Candidate(NamedTuple):
    """A mention (None for nobody), the token of its verb if it has one, and its features."""

    mention: Mention | None
    cue: tuple[int, int] | None
    features: list[str]


def candidates(attributor: Attributor, sight: Sight) -> list[Candidate]:
    """Return the candidates of a quotation, nobody first."""
    document = attributor.document
    shared = _shared(attributor, sight)
    out = [Candidate(None, None, ["none", *(f"none:{name}" for name in shared)])]
    verbs = _verbs(attributor, sight)
    clauses = _clauses(attributor, sight, verbs)
    seen: set[int] = set()
    before = [clause for clause in clauses if clause[1] < sight.first]
    for rank, (mention, verb, relation) in enumerate(reversed(before)):
        features = _clause_features(attributor, sight, mention, verb, relation, rank, shared)
        out.append(Candidate(mention, (verb, verb + 1), features))
        seen.add(mention.first)
    for mention, verb, relation in clauses:
        if verb >= sight.last:
            features = _clause_features(attributor, sight, mention, verb, f"post_{relation}", 0, shared)
            out.append(Candidate(mention, (verb, verb + 1), features))
            seen.add(mention.first)
    first = True
    for token in range(sight.left, sight.first):
        number = attributor.mentions.starting.get(token)
        if number is None:
            continue
        mention = attributor.mentions.all[number]
        if mention.first in seen or attributor.quoted[mention.first]:
            continue
        out.append(Candidate(mention, None, _plain_features(attributor, sight, mention, first, bool(before), shared)))
        first = False
    # A reporting verb after the quotation has a subject of its own, even if we cannot name it: nobody rather than
    # whoever spoke before.
    after = range(sight.last, min(sight.right, sight.last + 20))
    if any(attributor.clauses.is_verb(v, attributor.cues.say) for v in after):
        return out
    out.extend(_earlier(attributor, sight, shared))
    if attributor.done and attributor.done[-1].mention is not None:
        last = attributor.done[-1]
        previous = attributor.sights[sight.number - 1]
        gap = min(3, sight.quotation.paragraph - previous.quotation.paragraph)
        features = ["inherit", f"inherit:gap{gap}", *(f"inherit:{name}" for name in shared)]
        if gap == 0 and document.sentence_at(document.starts[previous.first]) == document.sentence_at(
            document.starts[sight.first]
        ):
            features.append("inherit:same_sentence")
        out.append(Candidate(last.mention, last.cue, features))
    return out


def _earlier(attributor: Attributor, sight: Sight, shared: list[str]) -> list[Candidate]:
    """The subject of the sentence before, for a quotation that is a sentence by itself."""
    document = attributor.document
    if sight.left < sight.first or sight.first == 0:
        return []
    sentence = document.sentences[document.sentence_at(document.starts[sight.first - 1])]
    begin, end = sentence.tokens
    gap = sight.quotation.paragraph - sentence.paragraph
    if gap > 1 or attributor.quoted[end - 1]:
        return []
    subject = attributor.clauses.far_subject(end, begin)
    if subject is None:
        return []
    verbs = [v for v in range(subject.last, end) if document.lower[v] in attributor.cues.verbs]
    say = any(document.lower[v] in attributor.cues.say for v in verbs)
    features = ["prev", f"prev:gap{gap}", f"prev:kind:{subject.kind}", f"prev:say{int(say)}:gap{gap}"]
    features += [f"prev:verb{int(bool(verbs))}:gap{gap}", *(f"prev:{name}" for name in shared)]
    features.append(f"prev:statement{int(any(document.lower[k] in _ANNOUNCED for k in range(begin, end)))}")
    cue = (verbs[-1], verbs[-1] + 1) if verbs else None
    return [Candidate(subject, cue, features)]


def _shared(attributor: Attributor, sight: Sight) -> list[str]:
    """What is true of the quotation itself, whoever speaks."""
    document = attributor.document
    text = document.text[sight.quotation.start : sight.quotation.end]
    words = text.split()
    size = (
        "w1"
        if len(words) == 1
        else "w2"
        if len(words) == 2
        else "w4"
        if len(words) < 5
        else "w9"
        if len(words) < 10
        else "w"
    )
    out = [size]
    out.append("begins" if sight.left == sight.first else "inside")
    lead = document.lower[sight.first - 1] if sight.first > sight.left else "^"
    out.append(f"lead_{lead}" if lead in _LEADS else "lead_other")
    if words and all(word[0].isupper() or len(word) < 4 for word in words if word[0].isalpha()):
        out.append("capitals")
    elif words and words[0][0].islower():
        out.append("lower")
    if any(
        document.lower[k] in attributor.cues.verbs for k in range(sight.left, sight.first) if not attributor.quoted[k]
    ):
        out.append("has_verb")
    if any(
        document.lower[k] in attributor.cues.say for k in range(sight.left, sight.first) if not attributor.quoted[k]
    ):
        out.append("has_say")
    return out


_LEADS = frozenset(
    "^ a an the as to that of and was is were be been : , for it in his her their ' not on with by or so called".split()
)


def _verbs(attributor: Attributor, sight: Sight) -> list[int]:
    cues = attributor.cues
    return [
        v
        for v in (*range(sight.left, sight.first), *range(sight.last, min(sight.right, sight.last + 40)))
        if attributor.clauses.is_verb(v, cues.verbs) or attributor.clauses.is_verb(v, cues.base)
    ]


def _clauses(attributor: Attributor, sight: Sight, verbs: list[int]) -> list[tuple[Mention, int, str]]:
    """Return subject, verb and how they belong together, in order of the verbs."""
    lower, cues = attributor.document.lower, attributor.cues
    out: list[tuple[Mention, int, str]] = []
    for v in verbs:
        floor = sight.left if v < sight.first else sight.last
        word = lower[v]
        if v + 2 < len(lower) and lower[v + 1] == "by" and word in cues.verbs:
            agent = attributor.clauses.starts_at(v + 2)
            if agent is not None:
                out.append((agent, v, "by"))
                continue
        participle = attributor.clauses.is_participle(v, floor)
        subject = None if participle else attributor.clauses.subject_before(v, floor)
        if subject is not None:
            out.append((subject, v, "say" if word in cues.say else "other" if word in cues.verbs else "base"))
            continue
        if word in cues.base and word not in cues.verbs and not (v > floor and lower[v - 1] in {"to", "and"}):
            continue
        subject = attributor.clauses.far_subject(v, floor)
        if subject is not None:
            out.append((subject, v, "participle" if participle else "far" if word in cues.verbs else "farbase"))
    return out


def _clause_features(
    attributor: Attributor, sight: Sight, mention: Mention, verb: int, relation: str, rank: int, shared: list[str]
) -> list[str]:
    document = attributor.document
    lower = document.lower
    out = [f"rel:{relation}", f"rel:{relation}:r{min(rank, 3)}", f"kind:{mention.kind}"]
    if relation.startswith("post_"):
        comma = document.words[mention.first - 1] in {",", "”", '"', "''"} and mention.first >= sight.last
        out.append(f"post:comma{int(comma)}")
        out.append(f"post:gap{min(4, (min(mention.first, verb) - sight.last) // 3)}")
        return out
    between = range(verb + 1, sight.first)
    gap = sight.first - verb - 1
    out.append(f"gap{min(gap // 3, 6)}:{relation}")
    if lower[verb] in NAMING:
        out.append(f"naming:r{min(rank, 2)}")
    if any(lower[k] == "that" for k in between):
        out.append(f"that:{relation}")
    if any(document.words[k] in _BREAKS for k in range(verb + 1, sight.first - 1)):
        out.append(f"break:{relation}")
    if any(attributor.quoted[k] for k in between):
        out.append(f"quoted_between:{relation}")
    if mention.first == sight.left:
        out.append("first")
    if mention.kind == "pronoun" and mention.gender in "n1r":
        out.append(f"pron:{mention.gender}")
    if attributor.quoted[mention.first]:
        out.append("in_quote")
    out.extend(f"rel:{relation}:{name}" for name in shared if name in {"w1", "w2", "capitals", "lead_as", "lead_a"})
    return out


def _plain_features(
    attributor: Attributor, sight: Sight, mention: Mention, first: bool, verbs: bool, shared: list[str]
) -> list[str]:
    """Features of a mention that is the subject of no reporting verb."""
    document = attributor.document
    lower = document.lower
    out = ["plain", f"plain:kind:{mention.kind}", f"plain:verbs{int(verbs)}"]
    if first:
        out += ["plain:first", *(f"plain:first:{name}" for name in shared)]
    if attributor.clauses.governed(mention, sight.left):
        out.append("plain:governed")
    after = document.words[mention.last] if mention.last < sight.first else "$"
    if after in {"'s", "’s", "’"}:
        noun = next(
            (k for k in range(mention.last + 1, min(sight.first, mention.last + 5)) if lower[k] in _CLAIM_NOUNS), None
        )
        out.append("plain:claim_of" if noun is not None else "plain:owner")
        if noun is not None and sight.first - noun < 5:
            out.append("plain:claim_near")
        if mention.first > sight.left and lower[mention.first - 1] in attributor.cues.verbs:
            out.append("plain:object")
        if noun is not None and "that" in lower[noun : sight.first]:
            out.append("plain:claim_that")
    elif after == "$":
        out.append("plain:touches")
    return out
