"""What makes a finding the same finding tomorrow: its code and the words it is about, not the line it stands on.

A key of line numbers hides a changed quotation behind an old acceptance and loses it when a line is added; a
count hides a swap of one finding for another. Key: code + folded quotation + occurrence number in its article.
"""

from __future__ import annotations

from factcheck.core.text import sha256_text
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Finding, Result

_ONE_GLYPH = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u2026": "...",
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02", '"'),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)


def folded(text: str) -> str:
    """Return the words as the key takes them: one form per glyph, one blank, no case, no marks at either end.

    Another typeface or a re-flowed line keeps the key; any other word, figure or inner mark changes it. This is
    a key and no comparison: verdicts fold in their own way.
    """
    words = " ".join(text.translate(_ONE_GLYPH).casefold().split())
    return words.strip(" \"'.,;:!?-")


def fingerprint(code: str, quote: str, occurrence: int = 1) -> str:
    """Return 32 hex digits for a code, a quotation and which of its equals in the article it is (from 1)."""
    key = f"{code}\0{folded(quote)}\0{occurrence}"
    return sha256_text(key)[:32]


class Occurrences:
    """Counts equal keys in one article, in order of place."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], int] = {}

    def next(self, code: str, quote: str) -> str:
        """Return the fingerprint of the next finding with this code and these words."""
        key = (code, folded(quote))
        self._seen[key] = self._seen.get(key, 0) + 1
        return fingerprint(code, quote, self._seen[key])


def identified(results: Iterable[Result]) -> tuple[Result, ...]:
    """Return an article's results, each with its fingerprint, in the order given."""
    seen = Occurrences()
    return tuple(result._replace(fingerprint=seen.next(result.code, result.claim.quote)) for result in results)


def finding_prints(findings: Iterable[Finding], text: str) -> tuple[str, ...]:
    """Return the fingerprints of the findings of an article's form: the words they stand on are the quotation."""
    seen = Occurrences()
    return tuple(seen.next(f.code, text[f.span[0] : max(f.span[1], f.span[0] + 40)]) for f in findings)
