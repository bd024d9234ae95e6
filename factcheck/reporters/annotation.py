"""``annotation``: W3C Web Annotations (Recommendation of 2017-02-23), one for each claim, as a JSON array.

The target is the article by text position (code points, as the model asks) and by text quote; the body is the
verdict in words and, where something was compared, the passage of the origin with its own selectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reporters.concise import summary_of
from factcheck.reporters.head import head_of
from factcheck.reporters.json_ import encode
from factcheck.reporters.names import claim_urn
from factcheck.reporters.plain import QUOTE_CONTEXT
from factcheck.reporters.safe import safe_text
from factcheck.reporters.urls import web_address
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import Article, ArticleReport, EvidenceUse, Result, Span, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


class Stream:
    """Writes an array, one annotation a line."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Return the start of the array."""
        self.version = head_of(settings, head).version
        self.author = settings.author
        self.first = True
        return "["

    def article(self, part: ArticleReport) -> str:
        """Return the annotations of an article."""
        lines = []
        for number, result in enumerate(part.results):
            comma, self.first = "" if self.first else ",", False
            lines.append(f"{comma}\n  {encode(self._annotation(result, part.article, number))}")
        return "".join(lines)

    def end(self, summary: Summary) -> str:  # noqa: ARG002
        """Return the end of the array."""
        return "]\n" if self.first else "\n]\n"

    def _annotation(self, result: Result, article: Article, number: int) -> Plain:
        text = f"{result.code} {summary_of(result, UNICODE)}"
        body: list[Plain] = [{"type": "TextualBody", "value": text, "format": "text/plain", "purpose": "assessing"}]
        body += [_passage(use) for use in result.evidence if use.spans]
        made: Plain = {
            "@context": CONTEXT,
            "id": claim_urn(article, result, number),
            "type": "Annotation",
            "motivation": "assessing",
            "generator": {
                "id": "https://factcheck.example/",
                "type": "Software",
                "name": f"factcheck {self.version}",
            },
        }
        if self.author:
            made["creator"] = {"type": "Organization", "name": safe_text(self.author)}
        made["body"] = body
        made["target"] = {
            "source": web_address(article.url) or _file_iri(article),
            "selector": _selectors(article.text, result.claim.span, 0),
        }
        return made


def _file_iri(article: Article) -> str:
    """A target must have an IRI; an article without an address is named by the digest of its text."""
    return f"urn:sha256:{article.sha256}" if article.sha256 else "urn:factcheck:article"


def _selectors(text: str, span: Span, offset: int) -> list[Plain]:
    start, end = span
    position: Plain = {"type": "TextPositionSelector", "start": start + offset, "end": end + offset}
    quote: Plain = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - QUOTE_CONTEXT) : start],
        "suffix": text[end : end + QUOTE_CONTEXT],
    }
    return [position, quote]


def _passage(use: EvidenceUse) -> Plain:
    capture = use.evidence.capture
    span = min(s for s, _ in use.spans), max(e for _, e in use.spans)
    return {
        "type": "SpecificResource",
        "purpose": "linking",
        "source": web_address(capture.url) or f"urn:sha256:{safe_text(capture.sha256)}",
        "selector": _selectors(use.evidence.text, span, use.evidence.offset),
    }
