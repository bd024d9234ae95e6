"""Which known or unknown body a speaker is, speaks for, or is told to, read from names and their forms."""

from __future__ import annotations

from factcheck.core.known import Body
from factcheck.core.known_institutions import INSTITUTION_HEADS
from factcheck.core.known_outlets import OUTLET_HEADS, OUTLET_STARTS
from factcheck.core.tokens import words_of
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.citing_scene import Frame, Scene
    from factcheck.core.records import Claim, Span

TELL = frozenset("told tells telling tell sagte сказав сказал".split())


_REPORTING = frozenset(
    """reported reports reporting report wrote writes published revealed berichtete berichtet schreibt meldete
    сообщил сообщает сообщило повідомив повідомляє пише rapporte informó informa podał podaje""".split()
)


ON = frozenset("on in to with by for at from via der die bei im auf à dans sur en w na в у на".split())


def speaker_body(scene: Scene, claim: Claim) -> Body | None:
    """Return the known body that the speaker is, or speaks for ("Pentagon spokesman John Kirby")."""
    if claim.speaker is None:
        return None
    for name in (claim.speaker.name, claim.speaker.mention or ""):
        body = scene.known.named(name) or _spoken_for(scene, name)
        if body is not None:
            return body if body.sort != "platform" else None
    return _short_form(scene, claim) or body_by_form(claim.speaker.name) or _reporting_outlet(claim)


def _reporting_outlet(claim: Claim) -> Body | None:
    """Return an outlet we do not know where its article stands before the name: "The Marple Gazette reported"."""
    mention = (claim.speaker.mention or "") if claim.speaker else ""
    body = body_by_form(mention) if mention.startswith("The ") else None
    return body._replace(name=mention[4:]) if body is not None and body.sort == "outlet" else None


def _short_form(scene: Scene, claim: Claim) -> Body | None:
    """Return the outlet that "the Post" or "the Times" is: one the text names in full, else an outlet all the same."""
    mention = (claim.speaker.mention or "") if claim.speaker else ""
    article, _, word = mention.partition(" ")
    if article.lower() != "the" or word.lower() not in OUTLET_HEADS or not word[:1].isupper():
        return None
    words = scene.doc.words
    for i, other in enumerate(words):
        for begin in range(max(0, i - 3), i) if other == word else ():
            found = scene.known.at(words, begin, i + 1)
            if found is not None and found[1] == i + 1 and found[0].sort in {"outlet", "broadcaster"}:
                return found[0]
    return Body(mention, "outlet", "report")


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


def spokes_body(scene: Scene, frame: Frame) -> Body | None:
    """Return the institution that a spokesperson speaks for, from the words beside the name."""
    first, last = frame.speaker
    window = [i for i in frame.tokens if first - 8 <= i < last + 12]
    if not window or not _has_role(" ".join(scene.doc.lower[window[0] : window[-1] + 1])):
        return None
    found = [body for _, _, body in scene.bodies(window) if body.sort in {"institution", "outlet", "broadcaster"}]
    return found[0] if found else None


def body_by_form(name: str) -> Body | None:
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


def outlet_in(scene: Scene, frame: Frame) -> Body | None:
    """Return the first outlet of the frame that stands where a medium stands."""
    found = outlets(scene, frame)
    return found[0][1] if found else None


def outlets(scene: Scene, frame: Frame) -> list[tuple[Span, Body, str]]:
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
        if word in TELL or word in ON or after in _REPORTING or (word == "to" and lower[at - 1] == "according"):
            out.append(((first, last), body, word))
    for i in frame.tokens:
        if lower[i] in TELL and i + 1 in inside and not any(at[0] - i in (1, 2) for at, _, _ in out):
            run = _named_run(scene, i + 1, inside)
            unknown = body_by_form("The " + run[0]) if run else None
            if run and unknown is not None and unknown.sort == "outlet":
                out.append(((i + 1, run[1]), unknown._replace(name=run[0]), lower[i]))
    return out
