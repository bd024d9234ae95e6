"""Text fragments: the author's own pointer into a page (``#:~:text=``), read and written.

Decides how a text directive is parsed and how a deep link to a passage is built; where the passage stands is the
alignment's business. Rules: WICG, "URL Fragment Text Directives" (draft report, section 3.2, grammar of
``TextDirective``): ``text=[prefix-,]start[,end][,-suffix]``, several joined by ``&``; the dash, the comma and the
ampersand are syntax and must be percent-encoded inside a term.
"""

from __future__ import annotations

import re

from factcheck.core.records import TextFragment

_DELIMITER = ":~:"
_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~!$'()*+;:@/?")
_ESCAPES = r"(?:%[0-9A-Fa-f]{2})+"
# An exact match must lie within one block of the page; longer texts are given by their ends. 300 characters is the
# limit of the generator in Chromium (fragment-generation-utils.js, MAX_EXACT_MATCH_LENGTH).
_EXACT = 300
# Enough words at each end to be found once on an ordinary page.
_END_WORDS = 6
_CONTEXT_WORDS = 4


def decode(term: str) -> str:
    """Undo percent-encoding as UTF-8; bytes that are no UTF-8 become U+FFFD, a lone ``%`` is kept."""
    return re.sub(_ESCAPES, lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"), term)


def encode(term: str) -> str:
    """Percent-encode a term; the directive's own syntax (dash, comma, ampersand) is encoded too."""
    return "".join(c if c in _SAFE else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in term)


def strip_directive(url: str) -> str:
    """Return the URL without its fragment directive; an ordinary fragment (``#section``) is kept."""
    return url.partition(_DELIMITER)[0].removesuffix("#")


def parse_fragments(url: str) -> tuple[TextFragment, ...]:
    """Return the text directives of a URL in order, decoded; those without a start are left out, as the draft says."""
    head, mark, directive = url.partition(_DELIMITER)
    if not mark or "#" not in head:
        return ()
    parsed = (_parse(part[5:]) for part in directive.split("&") if part.startswith("text="))
    return tuple(fragment for fragment in parsed if fragment is not None)


def _parse(value: str) -> TextFragment | None:
    terms = value.split(",")
    prefix = suffix = None
    if len(terms) > 1 and terms[0].endswith("-"):
        prefix = decode(terms.pop(0)[:-1]) or None
    if len(terms) > 1 and terms[-1].startswith("-"):
        suffix = decode(terms.pop()[1:]) or None
    start = decode(terms[0])
    if not start.strip() or len(terms) > 2:
        return None
    return TextFragment(start, (decode(terms[1]) or None) if len(terms) == 2 else None, prefix, suffix)


def deep_link(url: str, passage: str, context: str = "") -> str:
    """Return a link that opens ``url`` at ``passage``.

    Args:
        url: address of the page; a directive that it has already is replaced, an ordinary fragment kept.
        passage: the words as they stand on the page; with a line break in it, or over 300 characters, it is given
            by its first and last words.
        context: the text around the passage (or the whole page); where the passage stands in it more than once,
            the words before and after go with it.
    """
    words = passage.split()
    if not words:
        return url
    base = strip_directive(url)
    terms = [encode(" ".join(words))]
    if len(passage) > _EXACT or "\n" in passage.strip():
        size = min(_END_WORDS, max(1, len(words) // 2))
        terms = [encode(" ".join(words[:size])), encode(" ".join(words[-size:]))] if len(words) > 1 else terms
    before, after = _around(passage, context)
    if before:
        terms.insert(0, encode(before) + "-")
    if after:
        terms.append("-" + encode(after))
    return f"{base}{'' if '#' in base else '#'}{_DELIMITER}text={','.join(terms)}"


def _around(passage: str, context: str) -> tuple[str, str]:
    """Return words before and after the passage where it stands twice in its context."""
    at = context.find(passage)
    if at < 0 or context.find(passage, at + 1) < 0:
        return "", ""
    before = context[max(0, at - 120) : at].rpartition("\n")[2].split()[-_CONTEXT_WORDS:]
    after = context[at + len(passage) : at + len(passage) + 120].partition("\n")[0].split()[:_CONTEXT_WORDS]
    return " ".join(before), " ".join(after)
