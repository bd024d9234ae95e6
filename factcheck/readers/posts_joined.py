"""What the readers of posts share: the author's words first, then those of others, marked as theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.core.records import Link, Reading, Span

if TYPE_CHECKING:
    from factcheck.core.kinds import Completeness

Json = dict[str, Any]
SEPARATOR = "\n\n"


def language_of(value: object) -> str | None:
    """Return a language's two letters; None for what stands for no language."""
    # "und", "zxx" and the q-codes are X's own for "none"
    return value.lower() if isinstance(value, str) and len(value) == 2 else None


def dig(data: object, *keys: str) -> object:
    """Return what stands at the end of these keys; None where one of them is missing."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def joined_post(
    reader: str,
    text: str,
    others: list[tuple[str, str]],
    *,
    author: object = None,
    handle: str | None = None,
    published: object = None,
    language: str | None = None,
    url: object = None,
    completeness: Completeness = "whole",
    notes: tuple[str, ...] = (),
    links: tuple[Link, ...] = (),
) -> Reading:
    """Join the author's words and those of others, and say which are which."""
    quoted: list[Span] = []
    whole = text
    for role, other in others:
        if not other.strip():
            continue
        start = len(whole) + len(SEPARATOR)
        whole = f"{whole}{SEPARATOR}{other}"
        quoted.append((start, len(whole)))
        notes = (*notes, "holds the post it quotes" if role == "quoted" else "holds the post it answers")
    return Reading(
        text=whole,
        reader=reader,
        kind="post",
        quoted=tuple(quoted),
        author=author if isinstance(author, str) else None,
        handle=handle,
        published=published if isinstance(published, str) else None,
        language=language,
        url=url if isinstance(url, str) else None,
        completeness=completeness,
        notes=notes,
        links=links,
    )
