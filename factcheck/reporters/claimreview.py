"""``claimreview``: schema.org ClaimReview, one for each quotation that was judged, on request only.

ClaimReview rates whether a claim is true; we rate whether its wording is the origin's. So there is no number:
the rating is ``alternateName`` in words, about the quotation ("Quotation altered"), and never about the facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reporters.concise import summary_of
from factcheck.reporters.json_ import encode
from factcheck.reporters.safe import safe_text
from factcheck.reporters.urls import web_address
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import Article, ArticleReport, Result, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.plain import Plain
    from factcheck.reporters.protocols import ReportSettings

RATINGS = {
    "verbatim": "Quotation verbatim",
    "typographic": "Quotation agrees",
    "editorial": "Quotation agrees, edits marked",
    "altered": "Quotation altered",
    "not_found": "Quotation not in the origin",
    "elsewhere": "Quotation from another origin",
    "reported_agrees": "Report agrees",
    "reported_differs": "Report differs",
}
"""Verdicts that judge; the others rate nothing and give no review."""


class Stream:
    """Writes an array of JSON-LD objects."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Return the start of the array."""
        self.author = settings.author
        self.first = True
        return "["

    def article(self, part: ArticleReport) -> str:
        """Return the reviews of an article; suppressed findings and open ones are not published."""
        lines = []
        for result in part.results:
            if result.judgement.verdict not in RATINGS or result.judgement.accept is None or result.suppressed:
                continue
            comma, self.first = "" if self.first else ",", False
            lines.append(f"{comma}\n  {encode(self._review(result, part.article))}")
        return "".join(lines)

    def end(self, summary: Summary) -> str:  # noqa: ARG002
        """Return the end of the array."""
        return "]\n" if self.first else "\n]\n"

    def _review(self, result: Result, article: Article) -> Plain:
        base = web_address(article.url)
        claim: Plain = {"@type": "Claim"}
        if result.claim.speaker:
            claim["author"] = {"@type": "Person", "name": safe_text(result.claim.speaker.name)}
        if base:
            claim["appearance"] = {"@type": "NewsArticle", "url": base}
        first = next((address for use in result.evidence if (address := web_address(use.evidence.capture.url))), None)
        if first:
            claim["firstAppearance"] = {"@type": "CreativeWork", "url": first}
        made: Plain = {"@context": "https://schema.org", "@type": "ClaimReview"}
        if base:
            made["url"] = f"{base.split('#', maxsplit=1)[0]}#{safe_text(result.claim.id)}"
        made["author"] = {"@type": "Organization", "name": safe_text(self.author or "factcheck")}
        made["claimReviewed"] = result.claim.quote
        made["itemReviewed"] = claim
        made["reviewRating"] = {"@type": "Rating", "alternateName": RATINGS[result.judgement.verdict]}
        made["reviewBody"] = summary_of(result, UNICODE)
        return made
