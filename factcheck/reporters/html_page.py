"""The page around the sections: head, policy, style sheet, the optional script, the result as data."""

from __future__ import annotations

import base64
import hashlib
import os

from factcheck.reporters.html_text import esc


def _asset(name: str) -> str:
    place = os.path.join(os.path.dirname(os.path.abspath(__file__)), "assets", name)
    with open(place, encoding="utf-8") as file:
        return file.read().strip()


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def embedded_json(data: str) -> str:
    """Return JSON that cannot leave its script element: < > & and the two line separators as escapes."""
    for character in "<>&\u2028\u2029":
        data = data.replace(character, f"\\u{ord(character):04x}")
    return data.strip()


def page(*, title: str, heading: str, counts: str, filters: str, body: str, data: str) -> str:
    """Return the document; ``counts``, ``filters`` and ``body`` are finished markup, the rest is not."""
    script, style = _asset("report.js"), _asset("report.css")
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src 'sha256-{_hash(script)}'"
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="factcheck">
<title>{esc(title)}</title>
<style>
{style}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top">
<p class="brand">factcheck</p>
<h1>{esc(heading)}</h1>
{counts}
</header>
<main id="main" tabindex="-1">
{filters}
{body}
</main>
<footer class="end">
<p>A verdict says whether the words differ from the archived text, never whether they are true. Transcripts err, prepared
texts differ from delivered ones, and origins are edited after publication.</p>
<p class="keys">Keys: <kbd>j</kbd> next claim, <kbd>k</kbd> the one before, <kbd>n</kbd> next problem.</p>
</footer>
<script type="application/json" id="result">{embedded_json(data)}</script>
<script>{script}</script>
</body>
</html>
"""
