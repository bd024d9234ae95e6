"""``html``: one self-contained page: the article with every claim marked, a card for each claim beside it.

No request is made and no script is needed to read it: filters are style sheet rules, the little script (keys j, k
and n) is allowed by its hash alone. Everything from outside is made visible by ``safe`` and then escaped here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.placing import Places
from factcheck.reporters.html_article import article_html
from factcheck.reporters.html_cards import card_html, finding_html
from factcheck.reporters.html_text import esc, tone_of
from factcheck.reporters.phrases import SHORT_VERDICTS, counted, plain_date

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Summary
    from factcheck.reporters.head import Head
    from factcheck.reporters.protocols import ReportSettings

FILTERS = (
    ("all", "All"),
    ("problems", "Problems"),
    ("open", "Open questions"),
    ("ok", "Agrees"),
)


class Stream:
    """Keeps each article's finished markup (not the article) and writes the page at the end."""

    def __init__(self) -> None:
        self._sections: list[str] = []
        self._rows: list[str] = []
        self._titles: list[str] = []
        self._json: list[str] = []
        self._tones: dict[str, int] = {}

    def begin(self, settings: ReportSettings, head: Head | None = None) -> str:
        """Take the settings; the page is written when the counts are known."""
        from factcheck.reporters.json_ import Stream as JsonStream

        self._twin = JsonStream()
        self._json.append(self._twin.begin(settings, head))
        return ""

    def article(self, part: ArticleReport) -> str:
        """Take one article."""
        number = len(self._sections) + 1
        self._json.append(self._twin.article(part))
        title = part.article.title or part.article.path or part.article.url or part.article.id
        self._titles.append(title)
        self._sections.append(_section(part, number, title))
        self._rows.append(_front_row(part, number, title))
        for result in part.results:
            tone = tone_of(result)
            self._tones[tone] = self._tones.get(tone, 0) + 1
        return ""

    def end(self, summary: Summary) -> str:
        """Return the whole page."""
        from factcheck.reporters.html_page import page

        self._json.append(self._twin.end(summary))
        front = _front(self._rows, summary) if len(self._sections) > 1 else ""
        name = self._titles[0] if len(self._titles) == 1 else counted(len(self._titles), "article")
        return page(
            title=f"{_counts_in_brief(self._tones)}: {name}",
            heading=name,
            counts=_counts(self._tones, summary),
            filters=_filters(self._tones),
            body=front + "".join(self._sections),
            data="".join(self._json),
        )


def _section(part: ArticleReport, number: int, title: str) -> str:
    if part.error is not None:
        return (
            f'<section class="piece" id="a{number}" aria-labelledby="t{number}"><h2 id="t{number}">{esc(title)}</h2>'
            f'<p class="unread">FC901 not read: {esc(part.error)}</p></section>'
        )
    entries = sorted(enumerate(part.results, 1), key=lambda entry: entry[1].claim.span)
    places = Places(part.article)
    cards = "".join(card_html(result, places, number, n) for n, (_, result) in enumerate(entries, 1))
    forms = "".join(finding_html(finding, part.article, places) for finding in part.findings)
    if forms:
        forms = f'<section class="forms" aria-label="Form of the article"><h3>Form of the article</h3>{forms}</section>'
    ordered = [result for _, result in entries]
    return (
        f'<section class="piece" id="a{number}" aria-labelledby="t{number}">'
        f'<header class="piece-head"><h2 id="t{number}">{esc(title)}</h2>{_byline(part)}</header>'
        f'<div class="columns"><section class="text" lang="{esc(part.article.language or "en")}" tabindex="0" '
        f'aria-label="Article text">{article_html(part.article, ordered, part.findings, number)}</section>'
        f'<div class="cards">{cards or _no_claims()}{forms}</div></div></section>'
    )


def _no_claims() -> str:
    return '<p class="unread">No claim was found in this text.</p>'


def _byline(part: ArticleReport) -> str:
    article = part.article
    parts = [
        esc(article.author or ""),
        esc(plain_date(article.published)),
        esc(article.path or article.url or ""),
        f"sha256 {esc(article.sha256[:12])}",
    ]
    return f'<p class="byline">{" · ".join(entry for entry in parts if entry)}</p>'


def _counts_in_brief(tones: dict[str, int]) -> str:
    problems = tones.get("bad", 0) + tones.get("warn", 0)
    return counted(problems, "problem") if problems else "no problem"


def _counts(tones: dict[str, int], summary: Summary) -> str:
    """The verdicts as words with their numbers; the strip above them only repeats what they say."""
    total = max(1, sum(tones.values()))
    strip = "".join(
        f'<span class="tone-{tone}" style="flex-grow:{tones[tone]}"></span>'
        for tone in ("ok", "warn", "bad", "open", "mute")
        if tones.get(tone)
    )
    words = "".join(
        f"<li><b>{number}</b> {esc(SHORT_VERDICTS.get(verdict, verdict))}</li>"
        for verdict, number in summary.by_verdict
    )
    suppressed = f"<li><b>{summary.suppressed}</b> suppressed</li>" if summary.suppressed else ""
    return (
        f'<div class="strip" aria-hidden="true" title="{total}">{strip}</div>'
        f'<ul class="counts"><li><b>{summary.claims}</b> claims</li>{words}{suppressed}'
        f"<li>exit status <b>{summary.exit_status}</b></li></ul>"
    )


def _filters(tones: dict[str, int]) -> str:
    numbers = {
        "all": sum(tones.values()),
        "problems": tones.get("bad", 0) + tones.get("warn", 0),
        "open": tones.get("open", 0),
        "ok": tones.get("ok", 0),
    }
    made = "".join(
        f'<input type="radio" name="show" id="f-{key}"{" checked" if key == "all" else ""}>'
        f'<label for="f-{key}">{label} <span class="n">{numbers[key]}</span></label>'
        for key, label in FILTERS
    )
    return f'<fieldset class="filters"><legend>Show</legend>{made}</fieldset>'


def _front(rows: list[str], summary: Summary) -> str:
    return (
        '<section class="front" aria-labelledby="front"><h2 id="front">'
        f'{counted(summary.articles, "article")}</h2><table><thead><tr><th scope="col">Article</th>'
        '<th scope="col">Claims</th><th scope="col">Problems</th><th scope="col">Open</th>'
        f'<th scope="col">Agree</th></tr></thead><tbody>{"".join(rows)}</tbody></table></section>'
    )


def _front_row(part: ArticleReport, number: int, title: str) -> str:
    tones = [tone_of(result) for result in part.results]
    problems = tones.count("bad") + tones.count("warn")
    cells = (len(tones), problems, tones.count("open"), tones.count("ok"))
    shown = "".join(f"<td>{n}</td>" for n in cells) if part.error is None else '<td colspan="4">not read</td>'
    return f'<tr><th scope="row"><a href="#a{number}">{esc(title)}</a></th>{shown}</tr>'
