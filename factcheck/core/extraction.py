"""From an article to its claims: the stages of extraction joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.attribution import Attribution, Attributor
from factcheck.core.cues import cues_of
from factcheck.core.quotations import Quotation, find_quotations
from factcheck.core.records import Article, Claim, Cue, Extraction, Speaker
from factcheck.core.resolution import resolve
from factcheck.core.text import sha256_text
from factcheck.core.tokens import Document

if TYPE_CHECKING:
    from factcheck.core.names import Mention


def extract(text: str) -> Extraction:
    """Extract from a plain text, without mark-up or metadata."""
    digest = sha256_text(text)
    return extract_article(Article(id=digest[:12], text=text, sha256=digest))


def extract_article(article: Article) -> Extraction:
    """Extract every claim of an article, in order of place, with speakers, cues and citations."""
    document = Document(article.text, article.blocks, article.language)
    cues = cues_of(document.language)
    quotations, findings = find_quotations(document)
    attributor = Attributor(document, cues, quotations)
    claims = _claims(document, attributor, quotations)
    return Extraction(tuple(claims), tuple(findings), document.language)


def _claims(document: Document, attributor: Attributor, quotations: list[Quotation]) -> list[Claim]:
    claims: list[Claim] = []
    spoke: list[Mention] = []
    for number, (quotation, attribution) in enumerate(zip(quotations, attributor.attribute(), strict=True), 1):
        speaker = None
        if attribution.mention is not None:
            found = resolve(attributor.mentions, attribution.mention, spoke)
            spoke.append(found.mention)
            mention = attribution.mention
            speaker = Speaker(
                found.name,
                document.span(mention.first, mention.last),
                f"{attribution.reason}; {found.reason}",
                document.slice(mention.first, mention.last),
            )
        claims.append(
            Claim(
                id=f"q{number}",
                type="quotation"
                if speaker or len(document.text[quotation.start : quotation.end].split()) > 4
                else "scare",
                quote="\n\n".join(document.text[a:b] for a, b in quotation.segments),
                span=(quotation.start, quotation.end),
                segments=quotation.segments,
                speaker=speaker,
                cue=_cue(document, attribution),
                role=document.paragraphs[quotation.paragraph].role,
            )
        )
    return claims


def _cue(document: Document, attribution: Attribution) -> Cue | None:
    if attribution.cue is None:
        return None
    return Cue(document.slice(*attribution.cue), document.span(*attribution.cue))
