"""Outside text into markup: made visible first, then escaped; and the tone a result is shown in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from factcheck.reporters.safe import flat_text
from factcheck.reporters.urls import web_address

if TYPE_CHECKING:
    from factcheck.core.records import Result
    from factcheck.reporters.cells import Run

_STYLES = {"removed": ("del", "removed"), "added": ("ins", "added"), "matched": ("mark", "")}


def esc(text: str) -> str:
    """Return outside text as markup on one line."""
    return escape(flat_text(text))


def esc_exact(text: str) -> str:
    """Return a stretch of running text as markup: blanks at its ends are kept, they separate words."""
    shown = esc(text)
    lead = " " if text[:1].isspace() and not shown.startswith(" ") else ""
    trail = " " if text[-1:].isspace() and shown and not shown.endswith(" ") else ""
    return lead + shown + trail


def runs_html(runs: list[Run]) -> str:
    """Return styled runs (already safe, see ``voice``) as markup; removed and added are said, not only drawn."""
    out: list[str] = []
    for text, style in runs:
        if style not in _STYLES:
            out.append(escape(text))
            continue
        tag, said = _STYLES[style]
        inner = text
        if style == "removed":
            inner = text.removeprefix("[-").removesuffix("-]")
        elif style == "added":
            inner = text.removeprefix("{+").removesuffix("+}")
        hidden = f'<span class="vh">{said}: </span>' if said else ""
        closing = '<span class="vh"> end</span>' if said else ""
        out.append(f"<{tag}>{hidden}{escape(inner)}{closing}</{tag}>")
    return "".join(out)


def link_html(url: str | None, words: str) -> str:
    """Return a link that tells its target nothing, or the plain address where it may not be one."""
    address = web_address(url)
    if not address:
        return esc(url or "")
    return f'<a href="{escape(address, quote=True)}" rel="noopener noreferrer nofollow">{esc(words)}</a>'


def tone_of(result: Result) -> str:
    """Return ``ok``, ``warn``, ``bad``, ``open`` or ``mute``: how a result is drawn, beside the word it carries."""
    if result.judgement.verdict == "not_a_claim" or result.suppressed:
        return "mute"
    return {"error": "bad", "warning": "warn", "note": "open", "none": "ok"}[result.level]
