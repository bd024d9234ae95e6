"""Imports httpx without its command line, which pulls in click, rich and pygments: 384 against 141 ms.

httpx imports ``httpx._main`` and does without it where that fails; a None in ``sys.modules`` makes it fail.
Only the online path imports this.
"""

from __future__ import annotations

import sys

if "httpx" in sys.modules:
    import httpx
else:
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
    try:
        import httpx
    finally:
        if sys.modules.get("httpx._main") is None:
            sys.modules.pop("httpx._main", None)

import httpcore

__all__ = ["httpcore", "httpx"]
