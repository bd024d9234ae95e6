"""The published shape of a result (``schema_version`` 1) as plain dictionaries; key order is part of it.

The keys of the contract come first; those after them make a saved result enough to render any format again
without the articles and archives (``factcheck report``). Nothing is escaped here: this is data.
"""

from __future__ import annotations

from factcheck.core.placing import Places
from factcheck.core.typed import TYPE_CHECKING
from factcheck.reporters.passages import CONTEXT

if TYPE_CHECKING:
    from factcheck.core.records import (
        Article,
        ArticleReport,
        Citation,
        Claim,
        EvidenceUse,
        Finding,
        Judgement,
        Origin,
        Result,
        Speaker,
        Summary,
        Suppression,
    )
    from factcheck.reporters.head import Head

Plain = dict[str, object]

SCHEMA_VERSION = 1
QUOTE_CONTEXT = 32
"""Code points of prefix and suffix: those of W3C Web Annotation's examples, enough to tell repeats apart."""


def run_plain(head: Head) -> Plain:
    """Return the keys that stand before ``articles``."""
    settings = {key: _listed(value) for key, value in head.settings}
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": head.version},
        "settings": settings,
    }


def _listed(value: object) -> object:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


def article_plain(article: Article) -> Plain:
    """Return an article's own keys, without findings and results."""
    return {
        "id": article.id,
        "path": article.path,
        "url": article.url,
        "sha256": article.sha256,
        "title": article.title,
        "published": article.published,
        "language": article.language,
    }


def article_rest(part: ArticleReport) -> Plain:
    """Return the keys that stand after an article's results: its text and its parts, for rendering again."""
    article = part.article
    return {
        "author": article.author,
        "notes": list(article.notes),
        "error": part.error,
        "text": article.text,
        "places": article.places,
        "blocks": [{"span": b.span, "role": b.role, "cite": b.cite} for b in article.blocks],
    }


def summary_plain(summary: Summary) -> Plain:
    """Return the run in numbers."""
    return {
        "claims": summary.claims,
        "by_verdict": dict(summary.by_verdict),
        "suppressed": summary.suppressed,
        "exit_status": summary.exit_status,
        "articles": summary.articles,
        "unread": summary.unread,
    }


def finding_plain(finding: Finding, index: Places) -> Plain:
    """Return a finding of the article's form."""
    place = index.place(finding.span[0])
    return {
        "code": finding.code,
        "level": finding.level,
        "span": finding.span,
        "line": place.line,
        "column": place.column,
        "message": finding.message,
        "suppressed": _suppression(finding.suppressed),
    }


def _suppression(suppressed: Suppression | None) -> Plain | None:
    if suppressed is None:
        return None
    return {"kind": suppressed.kind, "reason": suppressed.reason, "until": suppressed.until}


def result_plain(result: Result, article: Article, index: Places) -> Plain:
    """Return one claim with everything the reports show."""
    claim, judgement = result.claim, result.judgement
    start, end = claim.span
    place, stop = index.ends((start, end))
    text = article.text
    words = judgement.words
    return {
        "id": claim.id,
        "type": claim.type,
        "quote": claim.quote,
        "span": claim.span,
        "line": place.line,
        "column": place.column,
        "context": {
            "prefix": text[max(0, start - QUOTE_CONTEXT) : start],
            "suffix": text[end : end + QUOTE_CONTEXT],
        },
        "speaker": speaker_plain(claim.speaker),
        "cue": {"text": claim.cue.text, "span": claim.cue.span} if claim.cue else None,
        "citation": _citation(claim.citation),
        "verdict": judgement.verdict,
        "severity": judgement.severity,
        "accept": judgement.accept,
        "score": judgement.score,
        "words": {"matched": words.matched, "quote": words.quote, "passage": words.passage} if words else None,
        "edits": _edits(judgement),
        "flags": list(judgement.flags),
        "code": result.code,
        "level": result.level,
        "message": result.message,
        "evidence": [_evidence(use) for use in result.evidence],
        "tried": [{"archive": attempt.archive, "outcome": attempt.outcome} for attempt in result.tried],
        "suppressed": _suppression(result.suppressed),
        "fingerprint": result.fingerprint,
        "end_line": stop.line,
        "end_column": stop.column,
        "reasons": list(result.reasons),
        "next": result.next_step,
        "origin": _origin(result.origin),
        "source_id": judgement.source_id,
        "spans": judgement.spans,
        "alternatives": judgement.alternatives,
        "explanation": judgement.message,
        **claim_rest(claim),
    }


def claim_rest(claim: Claim) -> Plain:
    """Return what a claim says of itself beside its words and place."""
    return {
        "segments": claim.segments,
        "figures": [
            {"kind": f.kind, "text": f.text, "span": f.span, "value": f.value, "unit": f.unit} for f in claim.figures
        ],
        "role": claim.role,
        "also_at": claim.also_at,
        "parent": claim.parent,
        "negated": claim.negated,
        "note": claim.note,
    }


def speaker_plain(speaker: Speaker | None) -> Plain | None:
    """Return a speaker as a dictionary."""
    if speaker is None:
        return None
    return {
        "name": speaker.name,
        "span": speaker.span,
        "reason": speaker.reason,
        "mention": speaker.mention,
        "printed": speaker.printed,
    }


def _citation(citation: Citation | None) -> Plain | None:
    if citation is None:
        return None
    fragment = citation.fragment
    return {
        "kind": citation.kind,
        "issuer": citation.issuer,
        "handle": citation.handle,
        "url": citation.url,
        "date": citation.date,
        "reason": citation.reason,
        "place": citation.place,
        "title": citation.title,
        "span": citation.span,
        "fragment": fragment._asdict() if fragment else None,
        "link_at": citation.link_at,
    }


def _edits(judgement: Judgement) -> list[Plain]:
    return [
        {
            "op": edit.op,
            "type": edit.type,
            "severity": edit.severity,
            "quote": edit.quote,
            "source": edit.source,
            "quote_span": edit.quote_span,
            "source_span": edit.source_span,
        }
        for edit in judgement.edits
    ]


def _evidence(use: EvidenceUse) -> Plain:
    evidence, capture = use.evidence, use.evidence.capture
    offset, text = evidence.offset, evidence.text
    low, high = _extent(use)
    spans = [(start + offset, end + offset) for start, end in use.spans]
    judgement = use.judgement
    return {
        "capture": capture.id,
        "url": capture.url,
        "captured": capture.captured,
        "sha256": capture.sha256,
        "relation": capture.relation,
        "completeness": capture.completeness,
        "title": capture.title,
        "author": capture.author,
        "published": capture.published,
        "spans": spans,
        "passage": text[low:high],
        "link": use.link,
        "before": text[max(0, low - 2 * CONTEXT) : low],
        "after": text[high : high + 2 * CONTEXT],
        "passage_span": (low + offset, high + offset) if high else None,
        "reasons": list(use.reasons),
        "verdict": judgement.verdict if judgement else None,
        "score": judgement.score if judgement else None,
        "archive": capture.archive,
        "file": capture.file,
        "kind": capture.kind,
        "issuer": capture.issuer,
        "speaker": capture.speaker,
        "publisher": capture.publisher,
        "handle": capture.handle,
        "language": capture.language,
        "origin_id": capture.origin_id,
        "source_id": capture.source_id,
        "translated": capture.translated,
        "supplied_by": capture.supplied_by,
        "version": capture.version,
        "reader": evidence.reader,
    }


def _extent(use: EvidenceUse) -> tuple[int, int]:
    """Return the stretch that holds the passage and every matched span; (0, 0) where nothing was matched."""
    every = [*use.spans, *([use.passage] if use.passage else [])]
    return (min(s for s, _ in every), max(e for _, e in every)) if every else (0, 0)


def _origin(origin: Origin | None) -> Plain | None:
    if origin is None:
        return None
    return {
        "id": origin.id,
        "kind": origin.kind,
        "issuer": origin.issuer,
        "speaker": origin.speaker,
        "handle": origin.handle,
        "date": origin.date,
        "title": origin.title,
        "url": origin.url,
        "language": origin.language,
        "held": origin.held,
        "note": origin.note,
    }


def findings_and_results(part: ArticleReport) -> tuple[list[Plain], list[Plain]]:
    """Return an article's findings and results, each in its own order."""
    index = Places(part.article)
    findings = [finding_plain(finding, index) for finding in part.findings]
    return findings, [result_plain(result, part.article, index) for result in part.results]
