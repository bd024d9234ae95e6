"""What stands around the claim's sentence: source notes, labels, introductions, announcements, what went before.

Each ``by_...`` function decides whether its evidence names the claim's origin and returns None where it does not;
``citations.py`` holds their order. ``by_voice`` always answers: the speaker's own voice.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core import citing_authors, citing_words
from factcheck.core.citing_bodies import speaker_body, spokes_body
from factcheck.core.citing_ways import issued
from factcheck.core.cues import cues_of
from factcheck.core.records import Citation, Claim, Span
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.citing_scene import Frame, Scene
    from factcheck.core.kinds import OriginKind
    from factcheck.core.known import Body

_CONTINUES_NAMED = 4  # the same after "continued", "concluded"


_CONTINUES = 1  # paragraphs a speaker may go on without the medium being named again


_CONTINUING = frozenset("continued continues added adds concluded concludes".split())


def by_note(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """A source note: “...” [Twitter], “...” (The Lantern, 5/1/31), or an outlet as label: "The Lantern: “..."."""
    doc = scene.doc
    after = doc.token_at(claim.span[1])
    while after < len(doc.words) and doc.words[after] in {"”", '"', "»", "“", ".", "’"}:
        after += 1
    if claim.segments and after + 1 < len(doc.words) and doc.words[after] in {"[", "("}:
        found = scene.known.at(doc.words, after + 1, min(len(doc.words), after + 8))
        if found is not None and found[0].sort in {"platform", "outlet", "broadcaster"}:
            name = _voice_name(scene, claim, frame)
            return _noted(name, found[0], doc.span(after + 1, found[1]), "a note after the words names")
        kind = citing_words.NOUNS.get(doc.lower[after + 1])
        if kind is not None and doc.words[after] == "[":
            name = _voice_name(scene, claim, frame)
            reason = f'the note "{doc.words[after + 1]}" after the words names a {kind}'
            return Citation(kind, name, reason, span=doc.span(after + 1, after + 2))
    label = _label(scene, claim, frame)
    if label is None or claim.speaker is not None:
        return None
    outlets = [body for body in scene.bodies(label) if body[2].sort in {"outlet", "broadcaster"}]
    if outlets and outlets[0][0] <= label[0] + 1:
        span = doc.span(outlets[0][0], outlets[0][1])
        return _noted(_name(claim), outlets[0][2], span, "the words stand under the label of")
    return None


def _voice_name(scene: Scene, claim: Claim, frame: Frame) -> str | None:
    """Return who speaks: the name that a label begins with ("Ilsa Marn, head of the yard:"), else the speaker."""
    label = _label(scene, claim, frame) if claim.cue is None else None
    if label is None:
        return _name(claim)
    titles = cues_of(scene.doc.language).titles
    stop = next((i for i in label if scene.doc.words[i] in {",", "("}), label[-1] + 1)
    return citing_authors.name_before(scene.doc, stop, label[0], titles) or _name(claim)


def _noted(name: str | None, body: Body, span: Span, how: str) -> Citation:
    kind: OriginKind = "post" if body.sort == "platform" else "report"
    issuer = (name or body.name) if kind == "post" else body.name
    return Citation(kind, issuer, f"{how} {body.name}", span=span)


def _label(scene: Scene, claim: Claim, frame: Frame) -> list[int] | None:
    """Return the tokens of a label: "Sen. Ilsa Marn (D-Hallow): “..." at the beginning of a paragraph."""
    doc = scene.doc
    first, end = doc.paragraphs[frame.paragraph].tokens[0], doc.token_at(claim.span[0])
    while end > first and doc.words[end - 1] in {"“", '"', "„", "«", "‘", "'"}:
        end -= 1
    while first < end and doc.words[first] in {"-", "•", "–", "*", "—"}:
        first += 1
    if not first < end <= first + 24 or doc.words[end - 1] != ":" or not doc.words[first][0].isupper():
        return None
    return list(range(first, end - 1))


def by_introduction(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """A line before a list of quotations says where they were said: "Ilsa Marn on CNN", "highlights of the speech:"."""
    line = _introducing_line(scene, claim, frame)
    if line is None:
        return None
    tokens = list(range(*line))
    doc = scene.doc
    for first, last, body in scene.bodies(tokens):
        if body.sort == "broadcaster" and first > line[0] and doc.lower[first - 1] in {"on", "with"}:
            return Citation("interview", body.name, f"introduced as said on {body.name}", span=doc.span(first, last))
    for i in tokens:
        kind = citing_words.NOUNS.get(doc.lower[i])
        if kind is not None and (
            doc.lower[i - 1] in {"'s", "’s", "the", "their", "his", "her"} or i + 1 == line[1] - 1
        ):
            titles = cues_of(doc.language).titles
            owner = (
                citing_authors.name_before(doc, i - 1, line[0], titles) if doc.lower[i - 1] in {"'s", "’s"} else None
            )
            issuer = owner or _name(claim) or _writer_in(scene, tokens)
            reason = f'introduced by "{doc.slice(*line)[:60]}"'
            return Citation(kind, issuer, reason, span=doc.span(i, i + 1))
    return None


_BULLETS = frozenset({"-", "•", "–", "*"})
_OWNING = frozenset({"'s", "’s", "the", "their", "his", "her"})


def _writer_in(scene: Scene, tokens: list[int]) -> str | None:
    """Return who wrote or said it in an introducing line: "In their letter, the harbour masters wrote:"."""
    doc = scene.doc
    verb = next((i for i in reversed(tokens) if doc.lower[i] in citing_words.WRITE | {"said", "says"}), None)
    if verb is None:
        return None
    first = verb
    while first > tokens[0] and doc.words[first - 1] != ",":
        first -= 1
    return doc.slice(first, verb) if first < verb else None


def _introducing_line(scene: Scene, claim: Claim, frame: Frame) -> Span | None:
    """Return the tokens of the short line that introduces the list in which the claim stands."""
    doc = scene.doc
    number = frame.paragraph
    start = doc.paragraphs[number].span[0]
    item = (
        doc.words[doc.paragraphs[number].tokens[0]] in _BULLETS and claim.cue is not None and claim.cue.span[0] < start
    )
    if (claim.cue is not None and not item) or not claim.segments:
        return None
    for back in range(number, max(-1, number - 12), -1):
        first, last = doc.paragraphs[back].tokens
        opens = doc.words[first] in {"-", "•", "–", "*", "“", '"', "„", "["}
        if opens or (back == number and _label(scene, claim, frame)):
            continue
        if back == number or last - first > 26:
            return None
        ends = doc.words[last - 1]
        return (first, last) if ends == ":" or ends[0].isalnum() or ends == "]" else None
    return None


def by_announcement(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """The words follow "released the following statement", or are written by those whose letter is told of."""
    if not claim.segments:
        return None
    doc = scene.doc
    first = doc.token_at(claim.span[0])
    medium = scene.announced_before(first)
    if medium is not None and _stands_alone(doc.text, claim.span[0]):
        reaches = frame.paragraph - doc.paragraph_at(doc.starts[medium.first])
        author = citing_authors.author_before(doc, medium.first, cues_of(doc.language).titles, letter=False)
        # The words begin in the announcing paragraph or the next; later paragraphs go on while nobody else speaks.
        near = reaches <= 1 or not _others_since(scene, medium.first, first)
        if near and not _somebody_elses(claim, author, reaches):
            made = issued(scene, claim, frame, medium)
            issuer = made.issuer if made.issuer and made.issuer != _name(claim) else author or made.issuer
            reason = f'it follows the words "{doc.slice(medium.first, medium.last)}"'
            return made._replace(kind=medium.kind, issuer=issuer, reason=reason)
    return _written(scene, claim, frame)


def _somebody_elses(claim: Claim, author: str | None, reaches: int) -> bool:
    """Has the quotation a cue and a speaker of its own who is not the announcer: "said Congressman Tarn"?"""
    if author is None or claim.cue is None or claim.speaker is None or claim.cue.span[0] < claim.span[0]:
        return False
    return reaches > 1 or author.split()[-1] not in claim.speaker.name


def _name(claim: Claim) -> str | None:
    return claim.speaker.name if claim.speaker else None


def _stands_alone(text: str, start: int) -> bool:
    """Does the quotation begin by itself (after a colon, a stop, a line), and not within a sentence?"""
    k = start
    while k > 0 and (text[k - 1].isspace() or text[k - 1] in "\"“„«‘'"):
        if text[k - 1] == "\n":
            return True
        k -= 1
    return k == 0 or text[k - 1] in ":.!?”"


def _written(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """ "..., wrote the senators", where the text tells of their letter; else what is written is some document."""
    doc = scene.doc
    cue = frame.cue
    if cue[0] == cue[1]:
        near = [i for i in frame.tokens if i >= cue[0] and i < cue[0] + 12 and doc.lower[i] in citing_words.WRITE]
        cue = (near[0], near[0] + 1) if near else cue
    if cue[0] == cue[1] or doc.lower[cue[0]] not in citing_words.WRITE:
        return None
    name = _name(claim)
    begin = max(doc.sentences[doc.sentence_at(doc.starts[cue[0]])].tokens[0], doc.token_at(claim.span[1]))
    nearest = citing_authors.name_before(doc, cue[0], begin, cues_of(doc.language).titles) if begin < cue[0] else None
    if name is None or (nearest and nearest.split()[-1] not in name):
        name = nearest or name
    letter = scene.a_letter()
    if letter is None:
        return Citation("document", name, f'"{doc.words[cue[0]]}" names a written work, which is not named')
    reason = f'"{doc.words[cue[0]]}" takes up the letter that the text tells of'
    return Citation("document", name, reason, span=doc.span(letter, letter + 1))


def _others_since(scene: Scene, start: int, stop: int) -> bool:
    """Does somebody with a name speak between two tokens?"""
    first = bisect_left(scene.cues, (start + 1, ""))
    return any(token < stop and speaker for token, speaker in scene.cues[first : first + 4])


def by_continuation(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """The same speaker goes on, in the same paragraph or the next, and no other medium is named."""
    cue = scene.doc.lower[frame.cue[0]] if frame.cue[0] < frame.cue[1] else ""
    before = scene.spoken.get(claim.speaker.name) if claim.speaker is not None else None
    if cue in _CONTINUING or (claim.speaker is None and scene.previous and scene.previous[1] == frame.paragraph):
        before = scene.previous if before is None or not before[2] else before
    if before is None or not before[2] or (claim.speaker is None and not claim.segments):
        return None
    citation, paragraph, _ = before
    same_cue = claim.cue is not None and claim.cue.span == scene.previous_cue
    if citation.kind == "document" and cue and cue not in citing_words.WRITE | _CONTINUING and not same_cue:
        return None
    between = scene.doc.paragraphs[paragraph + 1 : frame.paragraph + 1]
    reach = _CONTINUES if cue not in _CONTINUING else _CONTINUES_NAMED
    if frame.paragraph - paragraph > reach or any(p.role in {"heading", "title"} for p in between):
        return None
    if citation.kind == "document" and citation.issuer and "Court" in citation.issuer:
        return None
    if _said_on_another_day(scene, claim, frame, citation):
        return None
    goes_on = f"{_name(claim) or 'the same speaker'} goes on: "
    reason = goes_on + citation.reason.removeprefix(goes_on)
    return citation._replace(reason=reason, fragment=None)


def _said_on_another_day(scene: Scene, claim: Claim, frame: Frame, citation: Citation) -> bool:
    """Does the claim's own sentence date the saying otherwise than the medium that would go on?"""
    if not citation.date or len(citation.date) < 10 or claim.cue is None:
        return False
    own = scene.dated(claim, frame, citation._replace(date=None)).date
    return own is not None and len(own) == 10 and own != citation.date[:10]


def by_voice(scene: Scene, claim: Claim, frame: Frame) -> Citation:
    """No medium is named: an institution's own voice, an outlet's report, a person's statement; else unknown."""
    body = speaker_body(scene, claim)
    if claim.speaker is None:
        spoken_for = spokes_body(scene, frame)
        if spoken_for is not None and spoken_for.sort == "institution":
            return Citation("statement", spoken_for.name, f"said by a spokesperson of {spoken_for.name}")
        name = _voice_name(scene, claim, frame) if claim.segments else None
        if name is None:
            return Citation("unknown", None, "the article names neither a speaker nor a medium")
        return Citation("statement", name, f"no medium is named; the words stand under the label of {name}")
    span = claim.speaker.span
    if body is not None and body.sort in {"outlet", "broadcaster"}:
        return Citation("report", body.name, f"{body.name} is an outlet; its words are a report", span=span)
    if body is not None and body.sort == "country":
        return Citation("unknown", body.name, f"{body.name} is a country; no document is named", span=span)
    if body is not None:
        kind: OriginKind = body.voice  # type: ignore[assignment]
        how = "speaks through press briefings" if kind == "transcript" else f"is cited by its own {kind}"
        return Citation(kind, body.name, f"no medium is named; {body.name} {how}", span=span)
    own = _voice_name(scene, claim, frame) or claim.speaker.name
    # A label's name is taken only where it is another than the speaker's: "Kuleba" is no better than "Dmytro Kuleba".
    known = claim.speaker.name
    name = own if known in own or own.split()[-1] not in known else known
    return Citation("statement", name, f"no medium is named; these are the words of {name}")
