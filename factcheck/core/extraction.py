"""From an article to its claims: the stages of extraction joined."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.core.attribution import LIKELIEST, Attributor
from factcheck.core.citations import attach_citations, with_figures
from factcheck.core.cues import cues_of
from factcheck.core.nobody import SCARE, why_nobody
from factcheck.core.quotations import Quotation, find_quotations
from factcheck.core.readouts import Readouts
from factcheck.core.records import Article, Claim, Cue, Extraction, Speaker
from factcheck.core.repeats import once, shared
from factcheck.core.reports import find_reports
from factcheck.core.resolution import resolve, whole_name
from factcheck.core.text import sha256_text
from factcheck.core.tokens import Document
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.known import Register
    from factcheck.core.names import Mention
    from factcheck.core.records import Embed, Span
    from factcheck.core.sights import Attribution


def extract(text: str) -> Extraction:
    """Extract from a plain text, without mark-up or metadata."""
    digest = sha256_text(text)
    return extract_article(Article(id=digest[:12], text=text, sha256=digest))


def extract_article(article: Article, known: Register | None = None) -> Extraction:
    """Extract every claim of an article, in order of place, with speakers, cues and citations.

    Args:
        article: the text under check with its links, embeds and date.
        known: outlets and institutions by name (``factcheck.core.known``); the package's own where left out.
    """
    document = Document(article.text, article.blocks, article.language)
    cues = cues_of(document.language)
    quotations, findings = find_quotations(document, article.embeds)
    attributor = Attributor(document, cues, quotations)
    claims = _claims(document, attributor, quotations, article.embeds)
    reports = find_reports(document, claims, attributor.mentions)
    claims = _joined(once(document, shared(claims)), reports)
    cited = attach_citations(article, document, claims, known)
    return Extraction(with_figures(article, document, cited), tuple(findings), document.language)


def _joined(claims: list[Claim], reports: tuple[Claim, ...]) -> list[Claim]:
    """Put the reports among the quotations, in order of place; a fragment names the mixed claim that holds it."""
    nobodys = {claim.segments[0] for claim in claims if claim.type == "scare" and claim.note != SCARE}
    reports = tuple(_without(report, nobodys) for report in reports)
    mixed = [report for report in reports if report.type == "mixed"]
    spans = [report.span[0] for report in mixed]
    joined: list[Claim] = list(reports)
    for claim in claims:
        at = bisect_right(spans, claim.span[0]) - 1
        # The innermost holder is the nearest that begins before; a few steps back reach the one around it.
        held = next((m for m in mixed[max(0, at - 3) : at + 1][::-1] if claim.span[1] <= m.span[1]), None)
        joined.append(_within(claim, held) if held else claim)
    return sorted(joined, key=lambda claim: (claim.span[0], -claim.span[1], claim.id))


def _within(claim: Claim, holder: Claim) -> Claim:
    """A fragment inside a report is of whom the report is of, where nothing but nearness had named its speaker."""
    claim = claim._replace(parent=holder.id)
    guessed = claim.speaker is None or claim.speaker.reason.startswith(LIKELIEST)
    sure = holder.speaker is not None and holder.speaker.reason.startswith("the subject of the reporting verb")
    return claim._replace(speaker=holder.speaker, cue=holder.cue) if guessed and sure else claim


def _without(report: Claim, nobodys: set[Span]) -> Claim:
    """Take titles and nicknames out of a mixed claim's quoted parts; where none is left it is a plain report."""
    segments = tuple(segment for segment in report.segments if segment not in nobodys)
    if report.type != "mixed" or segments == report.segments:
        return report
    return report._replace(segments=segments, type="mixed" if segments else "report")


def _claims(
    document: Document, attributor: Attributor, quotations: list[Quotation], embeds: tuple[Embed, ...]
) -> list[Claim]:
    claims: list[Claim] = []
    spoke: list[Mention] = []
    readouts = Readouts(attributor)
    for number, (quotation, attribution) in enumerate(zip(quotations, attributor.attribute(), strict=True), 1):
        speaker = None
        if attribution.mention is not None:
            found = resolve(attributor.mentions, attribution.mention, spoke)
            mention = attribution.mention
            # A subject that is left out and found nowhere is no speaker's name.
            if found.mention.kind != "verb":
                last = whole_name(document, mention)
                whole = mention._replace(last=last, kind="organisation", name=document.slice(mention.first, last))
                spoke.append(whole if last > mention.last else found.mention)
                speaker = Speaker(
                    document.slice(mention.first, last) if last > mention.last else found.name,
                    document.span(mention.first, last),
                    f"{attribution.reason}; {found.reason}",
                    document.slice(mention.first, last),
                )
                speaker = readouts.own(attributor.sights[number - 1], attribution, speaker)
                if readouts.mention is not None:
                    spoke[-1] = readouts.mention
        if quotation.form == "embed":
            speaker = _poster(quotation, embeds) or speaker
        nobody = why_nobody(attributor, attributor.sights[number - 1], attribution)
        claims.append(
            Claim(
                id=f"q{number}",
                type="scare" if nobody else "quotation",
                quote=_words(document, quotation),
                span=(quotation.start, quotation.end),
                segments=quotation.segments,
                speaker=speaker,
                cue=_cue(document, attribution),
                role=document.paragraphs[quotation.paragraph].role,
                note=nobody,
            )
        )
    return claims


def _poster(quotation: Quotation, embeds: tuple[Embed, ...]) -> Speaker | None:
    """Return who posted the embedded words, as the embed itself says."""
    for embed in embeds:
        name = embed.author or embed.handle
        if name and embed.span[0] <= quotation.start < embed.span[1]:
            return Speaker(name, None, "the author of the embedded post")
    return None


def _words(document: Document, quotation: Quotation) -> str:
    """Return the quoted words; paragraphs are kept apart, a quotation inside stays in its place."""
    if quotation.label is None and len(quotation.outer) == 1:
        return document.text[quotation.start : quotation.end]
    within = len(quotation.outer) == 1 or quotation.form == "dash"
    return (" " if within else "\n\n").join(document.text[a:b] for a, b in quotation.segments)


def _cue(document: Document, attribution: Attribution) -> Cue | None:
    if attribution.cue is None:
        return None
    return Cue(document.slice(*attribution.cue), document.span(*attribution.cue))
