"""The single ways to read a citation from a claim's frame, each for one kind of evidence.

Each ``by_...`` function decides whether its evidence names the claim's origin and returns None where it does not;
``citations.py`` holds their order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.core import citing_words
from factcheck.core.citing_links import classify, is_profile, split_address
from factcheck.core.citing_scene import Frame, Scene, fold_name
from factcheck.core.citing_words import Medium
from factcheck.core.dates import MONTHS, WEEKDAYS
from factcheck.core.fragments import parse_fragments
from factcheck.core.known import Body
from factcheck.core.known_institutions import INSTITUTION_HEADS
from factcheck.core.known_outlets import OUTLET_HEADS, OUTLET_STARTS
from factcheck.core.records import Citation, Claim, Link, OriginKind, Span
from factcheck.core.tokens import words_of

_TELL = frozenset("told tells telling tell sagte сказав сказал".split())
_REPORTING = frozenset(
    """reported reports reporting report wrote writes published revealed berichtete berichtet schreibt meldete
    сообщил сообщает сообщило повідомив повідомляє пише rapporte informó informa podał podaje""".split()
)
_ON = frozenset("on in to with by for at from via der die bei im auf à dans sur en w na в у на".split())
_CONTINUES = 1  # paragraphs a speaker may go on without the medium being named again


def _speaker_body(scene: Scene, claim: Claim) -> Body | None:
    """Return the known body that the speaker is, or speaks for ("Pentagon spokesman John Kirby")."""
    if claim.speaker is None:
        return None
    for name in (claim.speaker.name, claim.speaker.mention or ""):
        body = scene.known.named(name) or _spoken_for(scene, name)
        if body is not None:
            return body if body.sort != "platform" else None
    return _by_form(claim.speaker.name)


def _spoken_for(scene: Scene, name: str) -> Body | None:
    """Return the body in a spokesperson's description: "State Department spokesperson Ned Price"."""
    if not _has_role(name):
        return None
    words = words_of(name)
    for i in range(len(words)):
        found = scene.known.at(words, i, len(words)) if words[i][0].isupper() else None
        if found is not None and found[0].sort == "institution":
            return found[0]
    return None


def _has_role(name: str) -> bool:
    return any(role in name.lower() for role in ("spokes", "press secretary", "sprecher", "porte-parole", "portavoz"))


def _spokes_body(scene: Scene, frame: Frame) -> Body | None:
    """Return the institution that a spokesperson speaks for, from the words beside the name."""
    first, last = frame.speaker
    window = [i for i in frame.tokens if first - 8 <= i < last + 12]
    if not window or not _has_role(" ".join(scene.doc.lower[window[0] : window[-1] + 1])):
        return None
    found = [body for _, _, body in scene.bodies(window) if body.sort in {"institution", "outlet", "broadcaster"}]
    return found[0] if found else None


def _by_form(name: str) -> Body | None:
    """Recognise an outlet or an institution we do not know by the form of its name."""
    words = name.lower().replace("’s", "").replace("'s", "").split()
    if len(words) < 2 or not name[0].isupper() or _has_role(name):
        return None
    if words[0] == "the" and len(words) > 2 and (words[-1] in OUTLET_HEADS or words[1] in OUTLET_STARTS):
        return Body(name, "outlet", "report")
    if words[-1] in INSTITUTION_HEADS or (len(words) > 2 and words[1] == "of" and words[0] in INSTITUTION_HEADS):
        return Body(name, "institution")
    return None


def _named_run(scene: Scene, i: int, tokens: set[int]) -> tuple[str, int] | None:
    """Return the run of capitalised words at token ``i`` ("The Marple Gazette") and the token after it."""
    words, lower = scene.doc.words, scene.doc.lower
    j = i + 1 if lower[i] == "the" and i + 1 < len(words) else i
    first = j
    while j < len(words) and j in tokens and (words[j][0].isupper() or (j > first and lower[j] in {"of", "&", "and"})):
        j += 1
    while j > first and lower[j - 1] in {"of", "&", "and"}:
        j -= 1
    return (scene.doc.slice(first, j), j) if j > first else None


def _place(scene: Scene, medium: Medium) -> str | None:
    """Return the place after a medium: "at a briefing in Kyiv", "at a rally in Novi, Michigan"."""
    words, lower = scene.doc.words, scene.doc.lower
    for i in range(medium.last, min(medium.last + 6, len(words) - 1)):
        if words[i] in {".", ";", "”", '"', "“", ":"}:
            return None
        if lower[i] in {"in", "at", "outside", "near", "aboard"} and words[i + 1][0].isupper():
            j = i + 1
            while j < len(words) and (words[j][0].isupper() or (words[j] == "," and words[j + 1 : j + 2] and
                                      words[j + 1][0].isupper() and j + 2 - i < 8)):  # fmt: skip
                j += 1
            named = scene.known.at(words, i + 1, j)
            known = named is not None and named[0].sort not in {"country", "institution"}
            return None if known or lower[i + 1] in MONTHS or lower[i + 1] in WEEKDAYS else scene.doc.slice(i + 1, j)
    return None


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


def by_link(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """A link on the claim, its cue or speaker, its medium, or right beside the words."""
    best: tuple[int, Link, str] | None = None
    for link in _links_near(scene, claim, frame):
        ranked = _link_rank(scene, claim, frame, link)
        if ranked is not None and (best is None or ranked[0] < best[0]):
            best = ranked[0], link, ranked[1]
    if best is None:
        return None
    _, link, why = best
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
    return found._replace(kind=kind, issuer=issuer, reason=f"{found.reason}; it stands {why}", span=link.span)


def _links_near(scene: Scene, claim: Claim, frame: Frame) -> list[Link]:
    begin, end = scene.doc.paragraphs[frame.paragraph].span
    end = max(end, claim.span[1])
    first = bisect_left(scene.link_starts, begin)
    return scene.links[first : bisect_right(scene.link_starts, end + 3)]


def _link_rank(scene: Scene, claim: Claim, frame: Frame, link: Link) -> tuple[int, str] | None:
    """Say how surely a link belongs to the claim (0 is surest) and where it stands; None where it does not."""
    if split_address(link.url).host == "" or (is_profile(link.url) and ":~:" not in link.url):
        return None
    start, end = link.span
    if _points_at(claim, link):
        return 0, "here, and its text fragment names these words"
    if start < claim.span[1] and end > claim.span[0]:
        return 1, "on the words"
    if claim.cue is not None and start < claim.cue.span[1] and end > claim.cue.span[0]:
        return 2, "on the cue"
    low, high = scene.doc.token_at(start), scene.doc.token_at(end - 1) + 1
    if any(scene.doc.lower[i] in citing_words.NOUNS for i in range(low, high)) and low in frame.tokens:
        return 3, "on the medium's name"
    gap = scene.doc.text[end : claim.span[0]] if end <= claim.span[0] else scene.doc.text[claim.span[1] : start]
    if len(gap) <= 12 and not any(c.isalnum() for c in gap):
        return 4, "right beside the words"
    span = claim.speaker.span if claim.speaker else None
    if span is not None and start < span[1] and end > span[0]:
        return 5, "on the speaker's name"
    if low in frame.tokens and not scene.others_between(claim, frame, low):
        return 6, "in the same sentence"
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
    return _issued(scene, claim, frame, medium)


def _distance(medium: Medium, frame: Frame) -> int:
    """Tokens between medium and cue; behind the cue counts one less than before it."""
    if medium.last <= frame.cue[0]:
        return frame.cue[0] - medium.last + (0 if medium.subject else 1)
    return max(0, medium.first - frame.cue[1])


def _platforms(scene: Scene, frame: Frame) -> list[Medium]:
    out = []
    for first, last, body in scene.bodies(frame.tokens):
        if (
            body.sort == "platform"
            and first > 0
            and scene.doc.lower[first - 1] in _ON | {"took", "via", "his", "her", "its"}
        ):
            out.append(Medium(first, last, "post", body.name))
    return out


def _issued(scene: Scene, claim: Claim, frame: Frame, medium: Medium) -> Citation:
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
    if medium.noun in citing_words.PRINTED and (outlet := _outlet_in(scene, frame)) is not None:
        kind, issuer = ("interview" if kind == "interview" else "report"), outlet.name
    elif kind == "interview" and (outlet := _outlet_in(scene, frame)) is not None:
        issuer = outlet.name
    if kind == "post":
        issuer = name or issuer
    if medium.subject and body is None and name and name.lower().endswith(medium.noun.split()[-1]):
        issuer = None
    reason = f'"{words}" names a {kind}' + (f" of {issuer}" if issuer else "")
    made = Citation(kind, issuer, reason, place=_place(scene, medium), span=span)
    if kind == "post":
        made = made._replace(handle=scene.handle_of(name or "", frame.tokens))
    if medium.noun in citing_words.NOUNS or " " in medium.noun:
        scene.things[thing] = made
    return made


def _issuing_body(scene: Scene, claim: Claim, frame: Frame, medium: Medium) -> Body | None:
    """Return the institution whose medium it is: beside the noun, after "by" or "from", else the speaker's own."""
    before, after = citing_words.issuing_body_words(scene.doc, medium)
    for first, last in (after, before):
        inside = [i for i in range(first, last) if i in frame.tokens]
        found = [b for b in scene.bodies(inside) if b[2].sort in {"institution", "country"}]
        if found:
            return found[-1][2] if (first, last) == before else found[0][2]
    own = _speaker_body(scene, claim)
    if own is not None and own.sort == "institution":
        return own
    return _spokes_body(scene, frame)


def _outlet_in(scene: Scene, frame: Frame) -> Body | None:
    found = _outlets(scene, frame)
    return found[0][1] if found else None


def _outlets(scene: Scene, frame: Frame) -> list[tuple[Span, Body, str]]:
    """Return the outlets of the frame that stand where a medium stands: tokens, outlet, and the word before it."""
    out: list[tuple[Span, Body, str]] = []
    lower = scene.doc.lower
    inside = set(frame.tokens)
    for first, last, body in scene.bodies(frame.tokens):
        if body.sort not in {"outlet", "broadcaster"}:
            continue
        at = first - 2 if first > 0 and lower[first - 1] == "the" else first - 1
        word = lower[at] if at >= 0 else ""
        after = lower[last] if last < len(lower) else ""
        if word in _TELL or word in _ON or after in _REPORTING or (word == "to" and lower[at - 1] == "according"):
            out.append(((first, last), body, word))
    for i in frame.tokens:
        if lower[i] in _TELL and i + 1 in inside and not any(at[0] - i in (1, 2) for at, _, _ in out):
            run = _named_run(scene, i + 1, inside)
            unknown = _by_form("The " + run[0]) if run else None
            if run and unknown is not None and unknown.sort == "outlet":
                out.append(((i + 1, run[1]), unknown._replace(name=run[0]), lower[i]))
    return out


def by_outlet(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """An outlet in the place of a medium: told Reuters, according to The Lantern, said on CNN."""
    for (at, last), body, word in _outlets(scene, frame):
        if scene.others_between(claim, frame, at) or min(abs(at - frame.cue[1]), abs(at - frame.cue[0])) > 15:
            continue
        span = scene.doc.span(at, last)
        if body.sort == "broadcaster" and word == "on" and claim.speaker and _speaker_body(scene, claim) != body:
            return Citation("interview", body.name, f"said on {body.name}", span=span)
        reason = f"told {body.name}" if word in _TELL else f"the words are cited to {body.name}"
        return Citation("report", body.name, reason, span=span)
    return None


def by_continuation(scene: Scene, claim: Claim, frame: Frame) -> Citation | None:
    """The same speaker goes on, in the same paragraph or the next, and no other medium is named."""
    if claim.speaker is None:
        return None
    before = scene.spoken.get(claim.speaker.name)
    if before is None or not before[2]:
        return None
    citation, paragraph, _ = before
    between = scene.doc.paragraphs[paragraph + 1 : frame.paragraph + 1]
    if frame.paragraph - paragraph > _CONTINUES or any(p.role in {"heading", "title"} for p in between):
        return None
    if citation.kind == "document" and citation.issuer and "Court" in citation.issuer:
        return None
    reason = f"{claim.speaker.name} goes on: {citation.reason.removeprefix(f'{claim.speaker.name} goes on: ')}"
    return citation._replace(reason=reason, fragment=None)


def by_voice(scene: Scene, claim: Claim) -> Citation:
    """No medium is named: an institution's own voice, an outlet's report, a person's statement; else unknown."""
    body = _speaker_body(scene, claim)
    if claim.speaker is None:
        return Citation("unknown", None, "the article names neither a speaker nor a medium")
    span = claim.speaker.span
    if body is not None and body.sort in {"outlet", "broadcaster"}:
        return Citation("report", body.name, f"{body.name} is an outlet; its words are a report", span=span)
    if body is not None and body.sort == "country":
        return Citation("unknown", body.name, f"{body.name} is a country; no document is named", span=span)
    if body is not None:
        kind: OriginKind = body.voice  # type: ignore[assignment]
        how = "speaks through press briefings" if kind == "transcript" else f"is cited by its own {kind}"
        return Citation(kind, body.name, f"no medium is named; {body.name} {how}", span=span)
    name = claim.speaker.name
    return Citation("statement", name, f"no medium is named; the words are {name}'s own")
