"""The claims of an article without verdicts: what ``factcheck extract`` prints, for people, as JSON, as batch lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.placing import Places
from factcheck.reporters.plain import Plain, article_plain, claim_rest, finding_plain, speaker_plain
from factcheck.reporters.safe import flat_text

if TYPE_CHECKING:
    from factcheck.core.records import Article, Citation, Claim, Extraction

CONTEXT = 32
_LABEL = 8
_DISPLAY = frozenset({"title", "heading"})
_BATCH_TYPE = {"quotation": "direct", "report": "indirect", "mixed": "mixed", "scare": "scare"}


def claim_plain(claim: Claim, article: Article, index: Places) -> Plain:
    """Return one claim in the shape of a result of ``check``, without its verdict."""
    start, end = claim.span
    place = index.place(start)
    text = article.text
    return {
        "id": claim.id,
        "type": claim.type,
        "quote": claim.quote,
        "span": claim.span,
        "line": place.line,
        "column": place.column,
        "context": {"prefix": text[max(0, start - CONTEXT) : start], "suffix": text[end : end + CONTEXT]},
        "speaker": speaker_plain(claim.speaker),
        "cue": claim.cue._asdict() if claim.cue else None,
        "citation": citation_plain(claim.citation),
        **claim_rest(claim),
    }


def citation_plain(citation: Citation | None) -> Plain | None:
    """Return a citation as a dictionary, its text fragment too."""
    if citation is None:
        return None
    return {**citation._asdict(), "fragment": citation.fragment._asdict() if citation.fragment else None}


def extraction_plain(article: Article, extraction: Extraction) -> Plain:
    """Return one article with its claims and the faults of its form."""
    index = Places(article)
    return {
        **article_plain(article._replace(language=article.language or extraction.language)),
        "findings": [finding_plain(finding, index) for finding in extraction.findings],
        "results": [claim_plain(claim, article, index) for claim in extraction.claims],
    }


def batch_line(doc_id: str, extraction: Extraction) -> Plain:
    """Return the batch record of one text.

    ``quotes`` holds what somebody is said to have said; a fragment that belongs to a mixed claim is one of its
    ``segments`` and not repeated. What a headline or a sub-heading quotes repeats or promises what the text has, and
    stands under ``headlines``. Scare quotes, titles and nicknames stand beside them under ``scare`` in the same
    form, so that whoever counts quotations does not count what nobody said.
    """
    said = [claim for claim in extraction.claims if claim.parent is None and claim.type != "scare"]
    return {
        "doc_id": doc_id,
        "quotes": [_batch_claim(claim) for claim in said if claim.role not in _DISPLAY],
        "headlines": [_batch_claim(claim) for claim in said if claim.role in _DISPLAY],
        "scare": [_batch_claim(claim) for claim in extraction.claims if claim.type == "scare"],
    }


def _batch_claim(claim: Claim) -> Plain:
    speaker, cue = claim.speaker, claim.cue
    where = speaker.span if speaker and speaker.span else (None, None)
    return {
        "start": claim.span[0],
        "end": claim.span[1],
        "segments": claim.segments,
        "content": claim.quote,
        "type": _BATCH_TYPE[claim.type],
        "speaker": speaker.name if speaker else None,
        "speaker_start": where[0],
        "speaker_end": where[1],
        "cue": cue.text if cue else None,
        "cue_start": cue.span[0] if cue else None,
        "cue_end": cue.span[1] if cue else None,
        "citation": citation_plain(claim.citation),
    }


def listing(article: Article, extraction: Extraction, width: int) -> str:
    """Return the claims as a listing for people: place, type, words, speaker and why, citation and why."""
    index = Places(article)
    path = flat_text(article.path or "-")
    out: list[str] = []
    for claim in extraction.claims:
        place = index.place(claim.span[0])
        out.append(f"{claim.id} {claim.type}  {path}:{place.line}:{place.column}")
        out += _row("quote" if claim.type != "report" else "report", flat_text(claim.quote), width)
        if claim.speaker:
            out += _row("speaker", f"{flat_text(claim.speaker.name)} ({flat_text(claim.speaker.reason)})", width)
        if claim.cue:
            out += _row("cue", flat_text(claim.cue.text), width)
        if claim.citation:
            out += _row("origin", _origin(claim.citation), width)
        if claim.also_at:
            places = (index.place(span[0]) for span in claim.also_at)
            out += _row("also at", ", ".join(f"{p.line}:{p.column}" for p in places), width)
        if claim.note:
            out += _row("note", flat_text(claim.note), width)
        out.append("")
    for finding in extraction.findings:
        place = index.place(finding.span[0])
        out.append(f"{finding.code} {finding.message}  {path}:{place.line}:{place.column}")
    counts: dict[str, int] = {}
    for claim in extraction.claims:
        counts[claim.type] = counts.get(claim.type, 0) + 1
    said = ", ".join(f"{counts[key]} {key}{'s' * (counts[key] > 1)}" for key in _BATCH_TYPE if key in counts)
    out.append(f"{said or 'no claims'}; {len(extraction.findings)} findings of form")
    return "\n".join(out) + "\n"


def _origin(citation: Citation) -> str:
    parts = [citation.kind, citation.issuer, citation.handle, citation.date, citation.url]
    return flat_text(f"{', '.join(part for part in parts if part)} ({citation.reason})")


def _row(label: str, words: str, width: int) -> list[str]:
    """Wrap a row; the bar repeats so that the eye can run down it."""
    room = max(20, width - _LABEL - 3)
    lines: list[str] = []
    line = ""
    for word in words.split(" "):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return [f"{(label if n == 0 else ''):>{_LABEL}} │ {line}".rstrip() for n, line in enumerate(lines)]
