"""What the claim's own sentence cites: an embedded post, a link, a word for a medium, an outlet.

Each ``by_...`` function decides whether its evidence names the claim's origin and returns None where it does not;
``citations.py`` holds their order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.core import citing_authors, citing_words
from factcheck.core.citing_bodies import ON, TELL, outlet_in, outlets, speaker_body, spokes_body
from factcheck.core.citing_links import classify, is_profile, split_address
from factcheck.core.citing_scene import Frame, Scene, fold_name
from factcheck.core.citing_words import Medium
from factcheck.core.cues import cues_of
from factcheck.core.dates import MONTHS, WEEKDAYS
from factcheck.core.fragments import parse_fragments
from factcheck.core.records import Citation, Claim, Link
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.known import Body
    from factcheck.core.records import LinkPlace


def _place(scene: Scene, medium: Medium) -> str | None:
    """Return the place after a medium: "at a briefing in Kyiv", "at a rally in Novi, Michigan"."""
    words, lower = scene.doc.words, scene.doc.lower
    for i in range(medium.last, min(medium.last + 6, len(words) - 1)):
        if words[i] in {".", ";", "”", '"', "“", ":", ","}:
            return None
        if lower[i] in {"in", "at", "outside", "near", "aboard"} and words[i + 1][0].isupper():
            end = _name_end(scene, i + 1)
            if end + 1 < len(words) and words[end] == "," and words[end + 1][0].isupper():
                more = _name_end(scene, end + 1)
                # "in Novi, Michigan." and not "in Novi, Clinton said"
                end = more if more >= len(words) or (not words[more][0].isalpha() and words[more] != ",") else end
            named = scene.known.at(words, i + 1, end)
            known = named is not None and named[0].sort not in {"country", "institution"}
            return None if known or end == i + 1 else scene.doc.slice(i + 1, end)
    return None


def _name_end(scene: Scene, i: int) -> int:
    """Return the token after a run of capitalised words that are no weekday or month."""
    words, lower = scene.doc.words, scene.doc.lower
    while i < len(words) and words[i][0].isupper() and lower[i] not in WEEKDAYS and lower[i] not in MONTHS:
        i += 1
        if i + 1 < len(words) and words[i] == "." and len(words[i - 1]) <= 2 and words[i + 1][0].isupper():
            i += 1
    return i


def by_embed(scene: Scene, claim: Claim, _frame: Frame) -> Citation | None:
    """An embedded post that holds the claim."""
    for embed in scene.article.embeds:
        if embed.span[0] <= claim.span[0] and claim.span[1] <= embed.span[1]:
            made = classify(embed.url, scene.known) if embed.url else None
            handle = embed.handle or (made.handle if made else None)
            date = embed.date[:10] if embed.date else (made.date if made else None)
            issuer = embed.author or handle or (claim.speaker.name if claim.speaker else None)
            return Citation(
                "post", issuer, "the words stand in an embedded post", handle, made.url if made else None, date,
                span=embed.span,
            )  # fmt: skip
    return None


# Places of a link, surest first, as the report words them.
_WORDED: dict[LinkPlace, str] = {
    "fragment": "here, and its text fragment names these words",
    "words": "on the words",
    "cue": "on the cue",
    "medium": "on the medium's name",
    "document": "on the name of a document",
    "beside": "right beside the words",
    "speaker": "on the speaker's name",
    "sentence": "in the same sentence",
}
_RANKS: dict[LinkPlace, int] = {
    "fragment": 0,
    "words": 1,
    "cue": 2,
    "medium": 3,
    "document": 3,
    "beside": 4,
    "speaker": 5,
    "sentence": 6,
}
LOOSELY: frozenset[LinkPlace] = frozenset(("speaker", "sentence", "document"))
"""Where a link stands that may lead to who speaks or to what the sentence is about, and not to the words."""


def by_link(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """A link on the claim, its cue or speaker, its medium, or right beside the words."""
    best: tuple[LinkPlace, Link] | None = None
    for near in _links_near(scene, claim, frame):
        at = _link_place(scene, claim, frame, near)
        if at is not None and (best is None or _RANKS[at] < _RANKS[best[0]]):
            best = at, near
    if best is None:
        return None
    place, link = best
    found = classify(link.url, scene.known)
    media = by_words(scene, claim, frame)
    kind = found.kind
    if media is not None and kind in {"unknown", "document", "statement"}:
        kind = media.kind
    issuer = found.issuer
    if kind == "post" and claim.speaker is not None and _owns(found.handle, claim.speaker.name):
        issuer = claim.speaker.name
    elif found.kind == "unknown":
        issuer = media.issuer if media is not None else (claim.speaker.name if claim.speaker else None)
    reason = f"{found.reason}; it stands {_WORDED[place]}"
    return found._replace(kind=kind, issuer=issuer, reason=reason, span=link.span, link_at=place)


def _links_near(scene: Scene, claim: Claim, frame: Frame) -> list[Link]:
    begin, end = scene.doc.paragraphs[frame.paragraph].span
    end = max(end, claim.span[1])
    first = bisect_left(scene.link_starts, begin)
    return scene.links[first : bisect_right(scene.link_starts, end + 3)]


def _link_place(scene: Scene, claim: Claim, frame: Frame, link: Link) -> LinkPlace | None:
    """Say where a link stands that belongs to the claim; None where it does not."""
    if split_address(link.url).host == "" or (is_profile(link.url) and ":~:" not in link.url):
        return None
    start, end = link.span
    if _points_at(claim, link):
        return "fragment"
    if start < claim.span[1] and end > claim.span[0]:
        return "words"
    if claim.cue is not None and start < claim.cue.span[1] and end > claim.cue.span[0]:
        return "cue"
    low, high = scene.doc.token_at(start), scene.doc.token_at(end - 1) + 1
    if any(scene.doc.lower[i] in citing_words.NOUNS for i in range(low, high)) and low in frame.tokens:
        media = citing_words.find_media(scene.doc, frame.tokens, frame.cue, frame.speaker)
        said_in = any(medium.first < high and medium.last > low for medium in media)
        return "medium" if said_in else "document"
    gap = scene.doc.text[end : claim.span[0]] if end <= claim.span[0] else scene.doc.text[claim.span[1] : start]
    if len(gap) <= 12 and not any(c.isalnum() for c in gap):
        return "beside"
    span = claim.speaker.span if claim.speaker else None
    if span is not None and start < span[1] and end > span[0]:
        return "speaker"
    if low in frame.tokens and not scene.others_between(claim, frame, low):
        return "sentence"
    return None


def _points_at(claim: Claim, link: Link) -> bool:
    if ":~:" not in link.url:
        return False
    said = _letters(claim.quote)
    for fragment in parse_fragments(link.url):
        start = _letters(fragment.start)
        if start and (start in said or said in start):
            return True
    return False


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _owns(handle: str | None, name: str) -> bool:
    parts = [part for part in fold_name(name).split() if len(part) > 2]
    return handle is not None and bool(parts) and parts[-1] in fold_name(handle)


def by_words(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """A word for the medium in the claim's frame: tweeted, in a statement, at a briefing, took to Twitter."""
    media = citing_words.find_media(scene.doc, frame.tokens, frame.cue, frame.speaker)
    media += _platforms(scene, frame)
    usable = [m for m in media if not scene.others_between(claim, frame, m.first)]
    if not usable:
        return None
    medium = min(usable, key=lambda m: _distance(m, frame))
    if _distance(medium, frame) > 25:
        return None
    if medium.noun.split()[0] in TELL:
        # "told reporters ..., according to a transcript released by ...": the transcript is where the words stand.
        medium = next((m for m in usable if citing_words.is_given_as_source(scene.doc, m)), medium)
    return issued(scene, claim, frame, medium)


def _distance(medium: Medium, frame: Frame) -> int:
    """Words of the frame between medium and cue (quoted words do not count); behind the cue one less than before."""
    place = bisect_left(frame.tokens, medium.first)
    if medium.last <= frame.cue[0]:
        return bisect_left(frame.tokens, frame.cue[0]) - place - (1 if medium.subject else 0)
    return max(0, place - bisect_left(frame.tokens, frame.cue[1]))


def _platforms(scene: Scene, frame: Frame) -> list[Medium]:
    out = []
    for first, last, body in scene.bodies(frame.tokens):
        if (
            body.sort == "platform"
            and first > 0
            and scene.doc.lower[first - 1] in ON | {"took", "via", "his", "her", "its", "[", "("}
        ):
            out.append(Medium(first, last, "post", body.name))
    return out


def issued(scene: Scene, claim: Claim, frame: Frame, medium: Medium) -> Citation:
    """Build the citation of a medium: whose it is, and whether the text has introduced it before."""
    doc = scene.doc
    span = doc.span(medium.first, medium.last)
    words = doc.slice(medium.first, medium.last)
    thing = citing_words.SAME_THING.get(medium.noun, medium.noun)
    body = _issuing_body(scene, claim, frame, medium)
    known = scene.things.get(thing)
    if medium.definite and known is not None and (body is None or body.name == known.issuer):
        return known._replace(reason=f'"{words}" takes up what was introduced before: {known.reason}', span=span)
    name = claim.speaker.name if claim.speaker else None
    issuer = body.name if body is not None else name
    kind = medium.kind
    if medium.noun in citing_words.PRINTED and (outlet := outlet_in(scene, frame)) is not None:
        kind, issuer = ("interview" if kind == "interview" else "report"), outlet.name
    elif kind == "interview" and (outlet := _interviewer(scene, frame, medium)) is not None:
        issuer = outlet.name
    if kind == "post":
        issuer = name or issuer
    if body is None and name and medium.noun.split()[-1] in name.lower().split():
        issuer = _author_of(scene, medium)
    elif medium.subject and medium.noun in citing_words.LETTERS:
        issuer = _author_of(scene, medium) or issuer
    if kind != "post" and (issuer is None or (claim.cue is None and claim.segments and body is None)):
        issuer = _maker(scene, medium) or issuer
    reason = f'"{words}" names a {kind}' + (f" of {issuer}" if issuer else "")
    made = Citation(kind, issuer, reason, place=_place(scene, medium), span=span)
    if kind == "post":
        made = made._replace(handle=scene.handle_of(name or "", frame.tokens))
    if medium.noun in citing_words.NOUNS or " " in medium.noun:
        scene.things[thing] = made
    return made


def _interviewer(scene: Scene, frame: Frame, medium: Medium) -> Body | None:
    """Return the outlet of an interview: "a Bloomberg interview", "an interview with the network RT"."""
    near = [i for i in range(medium.first - 3, medium.last + 9) if i in frame.tokens]
    found = [body for _, _, body in scene.bodies(near) if body.sort in {"outlet", "broadcaster"}]
    return found[0] if found else outlet_in(scene, frame)


_MADE_BY = frozenset("poll survey study report analysis memo guidance guidelines memorandum estimate paper".split())


def _maker(scene: Scene, medium: Medium) -> str | None:
    """Return who made it where no speaker is found: before the issuing verb, or before the noun (a Gallup poll)."""
    doc, titles = scene.doc, cues_of(scene.doc.language).titles
    floor = medium.first
    while floor > 0 and medium.first - floor < 40 and floor - 1 not in scene.quoted:
        floor -= 1
    author = citing_authors.author_before(doc, medium.first, titles, letter=False, floor=floor)
    if author is not None or medium.noun not in _MADE_BY:
        return author
    name = citing_authors.name_before(doc, medium.first, max(floor, medium.first - 6), titles)
    return None if name is None or name.lower() in MONTHS or name.lower() in WEEKDAYS else name


def _author_of(scene: Scene, medium: Medium) -> str | None:
    """Return whose letter (report, filing) it is where it speaks itself: its owner, else who the text says sent it."""
    doc, titles = scene.doc, cues_of(scene.doc.language).titles
    if medium.first > 1 and doc.lower[medium.first - 1] in {"'s", "’s"}:
        return citing_authors.name_before(doc, medium.first - 1, max(0, medium.first - 8), titles)
    letter = scene.a_letter() if medium.noun in citing_words.LETTERS else None
    for at in scene.letters()[:5] if letter is not None else ():
        author = citing_authors.author_before(doc, at, titles, letter=True)
        if author:
            return author
    return scene.article.author


def _issuing_body(scene: Scene, claim: Claim, frame: Frame, medium: Medium) -> Body | None:
    """Return the institution whose medium it is: beside the noun, after "by" or "from", else the speaker's own."""
    before, after = citing_authors.issuing_body_words(scene.doc, medium)
    for first, last in (after, before):
        inside = [i for i in range(first, last) if i in frame.tokens]
        found = [b for b in scene.bodies(inside) if b[2].sort == "institution"]
        if found:
            return found[-1][2] if (first, last) == before else found[0][2]
    own = speaker_body(scene, claim)
    if own is not None and own.sort == "institution":
        return own
    return spokes_body(scene, frame)


def by_outlet(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """An outlet in the place of a medium: told Reuters, according to The Lantern, said on CNN."""
    for (at, last), body, word in outlets(scene, frame):
        if scene.others_between(claim, frame, at) or min(abs(at - frame.cue[1]), abs(at - frame.cue[0])) > 15:
            continue
        span = scene.doc.span(at, last)
        if body.sort == "broadcaster" and word == "on" and claim.speaker and speaker_body(scene, claim) != body:
            return Citation("interview", body.name, f"said on {body.name}", span=span)
        if word in TELL and _told_a_host(scene, last):
            return Citation("interview", body.name, f"told somebody of {body.name}", span=span)
        reason = f"told {body.name}" if word in TELL else f"the words are cited to {body.name}"
        return Citation("report", body.name, reason, span=span)
    return None


def _told_a_host(scene: Scene, last: int) -> bool:
    """Does "told CNN" go on with a name: "told CNN's Bo Tarn"?"""
    words, lower = scene.doc.words, scene.doc.lower
    return last + 1 < len(words) and lower[last] in {"'s", "’s"} and words[last + 1][0].isupper()
