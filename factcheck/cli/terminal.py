"""What the terminal can do: colour, width, links, characters. Decided once, before a report is rendered.

``NO_COLOR`` (no-color.org), ``FORCE_COLOR``, ``COLUMNS`` and ``TERM=dumb`` mean what they mean elsewhere; an
explicit ``--color`` or ``--width`` is stronger than all of them.
"""

from __future__ import annotations

import os

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from factcheck.settings import Settings

_LINKING = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM")
_LINKING_PROGRAMS = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper")


def for_terminal(settings: Settings, out: TextIO, environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings with colour, width, links and characters decided for this output."""
    environ = os.environ if environ is None else environ
    color = _color(settings.color, out, environ)
    return settings._replace(
        color="always" if color else "never",
        width=settings.width or _width(out, environ),
        hyperlinks=color and (settings.hyperlinks or _links(out, environ)),
        ascii=settings.ascii or not _speaks_unicode(out),
    )


def for_file(settings: Settings) -> Settings:
    """Return the settings for a report that is written to a file: no colour unless it was asked for."""
    return settings._replace(color="always" if settings.color == "always" else "never", hyperlinks=False)


def _color(chosen: str, out: TextIO, environ: Mapping[str, str]) -> bool:
    if chosen != "auto":
        return chosen == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in ("", "0", "false"):
        return True
    return out.isatty() and environ.get("TERM") != "dumb"


def _width(out: TextIO, environ: Mapping[str, str]) -> int | None:
    columns = environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return int(columns)
    if not out.isatty():
        return None
    try:
        return os.get_terminal_size(out.fileno()).columns or None
    except OSError:
        return None


def _links(out: TextIO, environ: Mapping[str, str]) -> bool:
    if environ.get("FORCE_HYPERLINK", "0") not in ("", "0"):
        return True
    if not out.isatty() or environ.get("TERM") == "dumb" or environ.get("CI"):
        return False
    vte = environ.get("VTE_VERSION", "")
    modern_vte = vte.isascii() and vte.isdigit() and int(vte) >= 5000
    return modern_vte or environ.get("TERM_PROGRAM") in _LINKING_PROGRAMS or any(environ.get(n) for n in _LINKING)


def _speaks_unicode(out: TextIO) -> bool:
    try:
        "\u2502\u2026\u201c".encode(getattr(out, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
