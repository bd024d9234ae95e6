"""One page per code: meaning, an example that has it, one that has not, what to do, authority.

Pages are Markdown files of this folder, so that an editor can write them; they are read when asked for. A page
without both examples or without an authority is refused.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from factcheck.core.catalogue import BY_CODE
from factcheck.errors import UsageError

_SECTIONS = ("Has it", "Has it not", "What to do", "Authority")


class Example(NamedTuple):
    """An article's words, the origin's (empty where none is needed) and why the code does or does not apply."""

    article: str
    origin: str
    why: str


class Page(NamedTuple):
    """What one code means to an editor."""

    code: str
    name: str
    meaning: str
    has: Example
    has_not: Example
    action: str
    authority: str


def load(code: str) -> Page:
    """Return the page of a code, as ``FC101`` or by its name, as ``altered``.

    Raises:
        UsageError: no such code; the nearest ones are named.
    """
    known = find(code)
    path = os.path.join(os.path.dirname(__file__), f"{known}.md")
    with open(path, encoding="utf-8") as file:
        return parse(known, file.read())


def find(code: str) -> str:
    """Return the code for a code or a name in any case.

    Raises:
        UsageError: no such code; the nearest ones are named.
    """
    wanted = code.strip()
    if wanted.upper() in BY_CODE:
        return wanted.upper()
    names = {entry.name: entry.code for entry in BY_CODE.values()}
    name = wanted.lower().replace("_", "-").replace(" ", "-")
    if name in names:
        return names[name]
    import difflib

    near = difflib.get_close_matches(name, names, 2) + difflib.get_close_matches(wanted.upper(), BY_CODE, 2, 0.7)
    said = f"did you mean {' or '.join(near)}?" if near else "'factcheck explain' alone lists them all"
    raise UsageError(f"no code {code!r}", said)


def parse(code: str, text: str) -> Page:
    """Return the page in a Markdown text.

    Raises:
        ValueError: a heading, an example or the authority is missing.
    """
    head, *sections = text.split("\n## ")
    title, _, meaning = head.partition("\n")
    found = {s.partition("\n")[0].strip(): s.partition("\n")[2].strip() for s in sections}
    missing = [name for name in _SECTIONS if not found.get(name)]
    if missing or not meaning.strip() or title != f"# {code} {BY_CODE[code].name}":
        raise ValueError(f"{code}: the page lacks {', '.join(missing) or 'its title or meaning'}")
    examples = [_example(code, found[name]) for name in _SECTIONS[:2]]
    return Page(
        code, BY_CODE[code].name, meaning.strip(), examples[0], examples[1], found["What to do"], found["Authority"]
    )


def _example(code: str, text: str) -> Example:
    parts = dict.fromkeys(("article", "origin", "why"), "")
    for line in text.splitlines():
        key, colon, rest = line.partition(": ")
        if not colon or key not in parts:
            raise ValueError(f"{code}: an example's line is 'article: ...', 'origin: ...' or 'why: ...', not {line!r}")
        parts[key] = rest.strip()
    if not parts["article"] or not parts["why"]:
        raise ValueError(f"{code}: an example needs an article and a reason")
    return Example(**parts)
