"""The rows of the terminal report for one claim: what each label says. Layout and colour are ``full``'s matter.

Order: quote, speaker, origin, checked, because, held, score, diff, source, caution, tried, next, open. A row
without content is left out; that nothing was compared is always said.
"""

from __future__ import annotations

from factcheck.core.catalogue import BY_CODE
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.reporters import phrases
from factcheck.reporters.passages import diff_runs, passage_runs, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import Capture, EvidenceUse, Result, Suppression
    from factcheck.reporters.cells import Run
    from factcheck.reporters.voice import Voice


class Row(NamedTuple):
    """A label and what stands beside it; ``whole`` text is never broken over lines (a URL)."""

    label: str
    runs: list[Run]
    whole: bool = False


def rows_of(result: Result, voice: Voice, *, verbose: bool = False) -> list[Row]:
    """Return the rows of one claim, in the order an editor asks the questions."""
    texts: list[tuple[str, str]] = [
        ("quote", _quote(result, voice, verbose)),
        ("speaker", _speaker(result, voice)),
        ("origin", _origin(result, voice)),
    ]
    rows = [Row(label, [(text, "")]) for label, text in texts if text]
    if result.judgement.verdict == "not_a_claim":
        return rows + list(_cautions(result, voice))
    rows += _compared(result, voice, verbose)
    rows += _cautions(result, voice)
    tried = "; ".join(f"{voice.say(a.archive)}: {voice.say(a.outcome)}" for a in result.tried)
    nothing = "" if result.evidence else _no_score(result, voice)
    rows += [
        Row(label, [(text, "")])
        for label, text in (("tried", tried), ("score", nothing), ("next", voice.say(result.next_step)))
        if text
    ]
    link = link_of(result)
    if link:
        rows.append(Row("open", [(voice.say(link), "link")], whole=True))
    return rows


def _quote(result: Result, voice: Voice, verbose: bool) -> str:
    words = len(result.claim.quote.split())
    shown = quoted(result.claim.quote, voice, whole=verbose)
    if result.claim.type in ("quotation", "scare") or result.claim.segments == (result.claim.span,):
        shown = f"{voice.left}{shown}{voice.right}"
    return f"{shown} ({phrases.counted(words, 'word')})" if words > 20 else shown


def _speaker(result: Result, voice: Voice) -> str:
    speaker, cue = result.claim.speaker, result.claim.cue
    if speaker is None:
        return ""
    said = [voice.say(speaker.mention), voice.say(cue.text if cue else "")]
    if cue and speaker.span and cue.span < speaker.span:
        said.reverse()  # "according to the ministry", in the article's order
    words = " ".join(part for part in said if part)
    why = [f"{voice.left}{words}{voice.right}" if words else "", voice.say(speaker.reason)]
    if speaker.printed and speaker.printed != speaker.name:
        why.append(f"the article prints {voice.left}{voice.say(speaker.printed)}{voice.right}")
    reason = "; ".join(part for part in why if part)
    return f"{voice.say(speaker.name)} ({reason})" if reason else voice.say(speaker.name)


def _origin(result: Result, voice: Voice) -> str:
    origin, citation = result.origin, result.claim.citation
    if origin is None and citation is None:
        return ""
    kind = origin.kind if origin and origin.kind != "unknown" else citation.kind if citation else "unknown"
    issuer = (citation.issuer if citation else None) or (origin.issuer if origin else None)
    handle = (citation.handle if citation else None) or (origin.handle if origin else None)
    date = (citation.date if citation else None) or (origin.date if origin else None)
    title = (origin.title if origin else None) or (citation.title if citation else None)
    parts = [phrases.KINDS[kind], voice.say(issuer), voice.say(handle), voice.say(phrases.plain_date(date))]
    said = ", ".join(part for part in parts if part)
    if title:
        said += f", {voice.left}{voice.say(title)}{voice.right}"
    if not issuer and not handle:
        said += "; the article names no outlet"
    if origin is not None and not origin.held:
        said += ": not held" + (f" ({voice.say(origin.note)})" if origin.note else "")
    return said


def described(capture: Capture, voice: Voice) -> str:
    """Return what a capture is: publisher or host, author, date and how it stands to the origin."""
    who = capture.publisher or capture.issuer or phrases.host_of(capture.url) or capture.file
    extras = [extra for extra in (capture.author, phrases.host_of(capture.url)) if extra and extra != who]
    parts = [voice.say(part) for part in (who, *extras, phrases.plain_date(capture.published))]
    notes = [phrases.RELATIONS[capture.relation]]
    if capture.completeness != "whole":
        notes.append(phrases.COMPLETENESS[capture.completeness])
    if capture.supplied_by:
        notes.append(f"supplied by {voice.say(capture.supplied_by)}")
    if capture.version > 1:
        notes.append(f"version {capture.version}")
    return f"{', '.join(part for part in parts if part)} ({', '.join(notes)})"


def _compared(result: Result, voice: Voice, verbose: bool) -> Iterator[Row]:
    reasons = result.reasons or (result.evidence[0].reasons if result.evidence else ())
    if not reasons and not result.evidence and result.claim.citation:
        reasons = (result.claim.citation.reason,)
    for number, use in enumerate(result.evidence):
        words = [described(use.evidence.capture, voice)]
        if number:
            words.append(_also(use))
        yield Row("also" if number else "checked", [(": ".join(word for word in words if word), "")])
    because = "; ".join(voice.say(reason) for reason in reasons if reason)
    if because:
        yield Row("because", [(because, "")])
    if result.evidence:
        yield Row("held", [(_held(result.evidence[0], voice), "")])
        if result.judgement.score is None:
            yield Row("score", [(_no_score(result, voice), "")])
    if result.judgement.score is not None:
        yield Row("score", [(score_words(result), "")])
        diff = diff_runs(result.claim.quote, result.judgement, voice, whole=verbose)
        if diff:
            yield Row("diff", diff)
    if result.evidence and (verbose or result.judgement.verdict not in ("verbatim", "typographic")):
        passage = passage_runs(result.evidence[0], voice)
        if passage:
            yield Row("source", passage)


def _also(use: EvidenceUse) -> str:
    judgement = use.judgement
    if judgement is None:
        return "the same words"
    verdict = phrases.SHORT_VERDICTS[judgement.verdict]
    return f"{verdict}, {judgement.score} %" if judgement.score is not None else verdict


def _held(use: EvidenceUse, voice: Voice) -> str:
    capture = use.evidence.capture
    taken = capture.captured
    if len(taken) == 20 and taken.endswith("Z"):
        taken = taken[:16] + "Z"
    said = f"captured {voice.say(taken)}, sha256:{voice.say(capture.sha256[:12])}"
    if use.spans:
        offset = use.evidence.offset
        start, end = min(s for s, _ in use.spans), max(e for _, e in use.spans)
        said += f", chars {start + offset}{voice.dash}{end + offset}"
    return said


def score_words(result: Result) -> str:
    """Return the score with the counts behind it: words, characters outside edits, and the edits by kind.

    Characters are given as a count, never in percent: one lost "not" in 200 words must not read 99.5 %.
    """
    judgement = result.judgement
    said = f"{judgement.score} %"
    if judgement.words and result.claim.type == "report":
        # What agrees is the figures, dates and names; the words only show which passage was read.
        said += f": key words {judgement.words.matched}/{max(judgement.words.quote, judgement.words.passage)}"
    elif judgement.words:
        said += f": words {judgement.words.matched}/{max(judgement.words.quote, judgement.words.passage)}"
        kept, whole = characters(result)
        said += f", characters {kept}/{whole}"
    edits = phrases.count_edits(judgement.edits)
    return f"{said}; {edits}" if edits else said


def characters(result: Result) -> tuple[int, int]:
    """Return how many characters stand outside every edit, and those of the longer of quotation and passage."""
    removed = added = 0
    for edit in result.judgement.edits:
        gone, come = _trimmed(edit.source, edit.quote)
        removed, added = removed + gone, added + come
    quote = len(result.claim.quote)
    kept = max(quote - added, 0)
    return kept, max(quote, kept + removed)


def _trimmed(source: str, quote: str) -> tuple[int, int]:
    """Return how many characters of either side differ, equal beginnings and ends aside."""
    same = 0
    most = min(len(source), len(quote))
    while same < most and source[same] == quote[same]:
        same += 1
    most -= same
    tail = 0
    while tail < most and source[-1 - tail] == quote[-1 - tail]:
        tail += 1
    return len(source) - same - tail, len(quote) - same - tail


def _cautions(result: Result, voice: Voice) -> Iterator[Row]:
    for flag in result.judgement.flags:
        code, said = phrases.CAUTIONS.get(flag, ("", flag.replace("_", " ")))
        if code == result.code or (result.judgement.severity == "material" and flag in _SAID_BY_DIFF):
            continue
        if flag == "ambiguous" and result.judgement.alternatives:
            said = f"the words stand at {len(result.judgement.alternatives) + 1} places of the origin"
        if flag == "witness_only" and len(result.evidence) > 1:
            said += f" ({len(result.evidence)} witnesses)"
        yield Row("caution", [(f"{code} {said}".strip(), "")])
    if result.claim.note:
        yield Row("caution", [(voice.say(result.claim.note), "")])
    if result.suppressed:
        yield Row("caution", [(suppressed_words(result.suppressed, voice), "")])
    if result.code == "FC307" and result.message:
        yield Row("caution", [(voice.say(result.message), "")])


_SAID_BY_DIFF = frozenset({"house_style", "typo", "word_boundary", "contraction", "disfluency"})


def suppressed_words(suppression: Suppression, voice: Voice) -> str:
    """Say why a finding does not count."""
    until = f", until {voice.say(suppression.until)}" if suppression.until else ""
    return f"suppressed ({suppression.kind}{until}): {voice.say(suppression.reason)}"


def _no_score(result: Result, voice: Voice) -> str:
    """Say that there is no score, and why: nothing was compared, or what was read."""
    if result.judgement.score is not None:
        return ""
    if not result.evidence:
        return "none: nothing was compared"
    said = voice.say(result.judgement.message)
    if result.claim.type == "report" and result.evidence:
        return f"none, a report is compared by its figures, dates and names: {said}".removesuffix(": ")
    return f"none: {said or 'nothing was compared'}"


def link_of(result: Result) -> str:
    """Return where an editor would look: the deep link, the capture's page, the cited address."""
    for use in result.evidence:
        if use.link or use.evidence.capture.url:
            return use.link or use.evidence.capture.url or ""
    citation = result.claim.citation
    if citation and citation.url:
        return citation.url
    return (result.origin.url or "") if result.origin else ""


def heading(code: str, voice: Voice) -> str:
    """Return a code with its words: ``FC101 ALTERED``; a code we do not know stands alone."""
    entry = BY_CODE.get(code)
    return f"{voice.say(code)} {entry.title}" if entry else voice.say(code)
