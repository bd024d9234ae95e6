"""``concise``: one line for each finding, the place first so that editors and terminals link it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.catalogue import BY_CODE
from factcheck.core.placing import Places
from factcheck.reporters import phrases
from factcheck.reporters.closing import closing_lines
from factcheck.reporters.passages import shown_edits
from factcheck.reporters.voice import ASCII, UNICODE

if TYPE_CHECKING:
    from factcheck.core.records import Article, ArticleReport, Edit, Result, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings
    from factcheck.reporters.voice import Voice

_SGR = {"error": "1;31", "warning": "1;33", "note": "1;33", "none": "1;32"}
_MOST_EDITS = 4
_QUOTE = 64


class Stream:
    """Writes one line per finding; verified claims only with ``-v``."""

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:  # noqa: ARG002
        """Take the settings."""
        self.settings = settings
        self.voice = ASCII if settings.ascii else UNICODE
        return ""

    def article(self, part: ArticleReport) -> str:
        """Return the lines of one article in order of place."""
        name = self.voice.say(part.article.path or part.article.url or part.article.id)
        if part.error is not None:
            return f"{self._place(name)} {self._code('FC901', 'error')} {self.voice.say(part.error)}\n"
        index = Places(part.article)
        lines: list[tuple[int, str]] = []
        for result in part.results:
            if (result.level == "none" or result.suppressed) and not self.settings.verbose:
                continue
            said = f"{self._code(result.code, result.level)} {summary_of(result, self.voice)}"
            lines.append((result.claim.span[0], said))
        for finding in part.findings:
            if finding.suppressed and not self.settings.verbose:
                continue
            said = f"{self._code(finding.code, finding.level)} {self.voice.say(finding.message)}"
            lines.append((finding.span[0], said + self._near(part.article, finding.span)))
        lines.sort(key=lambda line: line[0])
        return "".join(f"{self._place(f'{name}:{_at(index, start)}')} {said}\n" for start, said in lines)

    def end(self, summary: Summary) -> str:
        """Return the count and the exit status."""
        return f"{closing_lines(summary, self.settings)[0]}\n"

    def _near(self, article: Article, span: tuple[int, int]) -> str:
        near = self.voice.say(article.text[span[0] : span[0] + 30])
        return f": {near} {self.voice.more}" if near else ""

    def _place(self, place: str) -> str:
        return f"\x1b[36m{place}:\x1b[0m" if self.settings.color == "always" else f"{place}:"

    def _code(self, code: str, level: str) -> str:
        return f"\x1b[{_SGR[level]}m{code}\x1b[0m" if self.settings.color == "always" else code


def _at(index: Places, offset: int) -> str:
    place = index.place(offset)
    return f"{place.line}:{place.column}"


def summary_of(result: Result, voice: Voice) -> str:
    """Return one line on a claim: verdict, what changed, who, what was compared; outside text made safe."""
    entry = BY_CODE.get(result.code)
    title = entry.title.lower().removeprefix("ok, ") if entry else result.judgement.verdict
    what = _changes(result, voice) or _aimed_at(result, voice)
    said = f"{title}: {what}" if what else title
    details = _details(result, voice)
    said += f" ({'; '.join(details)})" if details else ""
    return f"{said} [suppressed: {voice.say(result.suppressed.reason)}]" if result.suppressed else said


def _changes(result: Result, voice: Voice) -> str:
    if result.judgement.verdict not in ("altered", "reported_differs", "elsewhere"):
        return ""
    edits = shown_edits(result.judgement)
    grave = [edit for edit in edits if edit.severity != "none"]
    parts = [_change(edit, voice) for edit in (grave or edits)[:_MOST_EDITS]]
    if len(grave) > _MOST_EDITS:
        parts.append(f"{len(grave) - _MOST_EDITS} more")
    return ", ".join(parts)


def _change(edit: Edit, voice: Voice) -> str:
    source, quote = _short(edit.source, voice), _short(edit.quote, voice)
    if edit.op == "insert" or not source:
        return f'+"{quote}"'
    if edit.op == "delete" or not quote:
        return f'-"{source}"'
    return f'"{source}" -> "{quote}"'


def _aimed_at(result: Result, voice: Voice) -> str:
    citation = result.claim.citation
    aim = ""
    if citation is not None and result.judgement.verdict in (
        "unavailable",
        "incomplete",
        "not_found",
        "other_language",
    ):
        parts = [phrases.KINDS[citation.kind], citation.handle or citation.issuer or "", citation.date or ""]
        aim = " ".join(voice.say(part) for part in parts if part)
    quote = f'"{_short(result.claim.quote, voice)}"'
    return f"{aim}, {quote}" if aim else quote


def _short(text: str, voice: Voice) -> str:
    """Return the words, cut after about 64 characters at a blank."""
    said = voice.say(text[: 4 * _QUOTE])
    if len(said) <= _QUOTE:
        return said
    cut = said.rfind(" ", _QUOTE // 2, _QUOTE)
    return f"{said[: cut if cut > 0 else _QUOTE]} {voice.more}"


def _details(result: Result, voice: Voice) -> list[str]:
    details = []
    if result.claim.speaker:
        details.append(voice.say(result.claim.speaker.name))
    if result.evidence:
        capture = result.evidence[0].evidence.capture
        held = phrases.host_of(capture.url) or capture.publisher or capture.issuer or capture.file
        details.append(f"{voice.say(held)} {capture.relation}")
    words = result.judgement.words
    if words:
        unit = "key words" if result.claim.type == "report" else "words"
        details.append(f"{words.matched}/{max(words.quote, words.passage)} {unit}")
    return details
