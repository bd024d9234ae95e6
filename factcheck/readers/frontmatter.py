"""The head of a Markdown file: the few keys that name an article, out of YAML or TOML front matter.

A whole YAML parser is not needed for ``key: value``, and a hostile file should not meet one.
"""

from __future__ import annotations

import re

_KEYS = {
    "title": "title",
    "headline": "title",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "creator": "author",
    "date": "published",
    "published": "published",
    "published_time": "published",
    "publishdate": "published",
    "datepublished": "published",
    "url": "url",
    "source_url": "url",
    "canonical": "url",
    "canonical_url": "url",
    "link": "url",
    "source": "url",
    "lang": "language",
    "language": "language",
    "publisher": "publisher",
    "outlet": "publisher",
}
_LINE = re.compile(r"^([A-Za-z_][\w-]{0,40})\s{0,5}[:=](?:[ \t]+|$)(.*)$")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SIMPLE = {"n": "\n", "t": "\t", "_": "\u00a0", "N": "\u0085", "L": "\u2028", "P": "\u2029", "0": "", "r": "\r"}


def split(text: str) -> tuple[dict[str, str], str]:
    """Return the known keys and the text after the front matter; a text without one comes back whole."""
    fence = text[:3]
    if fence not in ("---", "+++") or text[3:4] not in ("\n", " ", "\t") or text.split("\n", 1)[0].strip() != fence:
        return {}, text
    end = re.search(rf"^{re.escape(fence)}[ \t]*$", text[4:100_000], re.MULTILINE)
    if not end:
        return {}, text
    head, body = text[4 : 4 + end.start()], text[4 + end.end() :]
    found: dict[str, str] = {}
    for key, value in _entries(head):
        name = _KEYS.get(key.lower())
        if name and value and (name not in found or key.lower() == "published_time"):
            found[name] = value
    if not found and not head.strip():
        return {}, text
    return found, body.lstrip("\n")


def _entries(head: str) -> list[tuple[str, str]]:
    entries: list[tuple[str, list[str]]] = []
    for line in head.split("\n"):
        found = _LINE.match(line)
        if found:
            entries.append((found[1], [found[2]]))
        elif entries and line.strip() and not line.lstrip().startswith("#"):
            entries[-1][1].append(line.strip())
    return [(key, _value(lines)) for key, lines in entries]


def _value(lines: list[str]) -> str:
    first = lines[0].strip()
    if not first and len(lines) > 1 and lines[1].startswith("- "):
        return ", ".join(_value([line[2:]]) for line in lines[1:] if line.startswith("- "))
    if first in ("|", ">", "|-", ">-", "|+", ">+"):
        return " ".join(lines[1:]).strip()
    joined = first
    for line in lines[1:]:
        # a double-quoted scalar folds a line that ends in a backslash without a space
        joined = f"{joined[:-1]}{line.removeprefix(chr(92))}" if joined.endswith("\\") else f"{joined} {line}"
    if joined.startswith("[") and joined.endswith("]"):
        return ", ".join(_scalar(part) for part in joined[1:-1].split(",") if part.strip())
    return _scalar(joined)


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _ESCAPE.sub(_unescape, value[1:-1])
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return re.sub(r"\s+#.*$", "", value)


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _SIMPLE.get(found[4], found[4])
