"""Video captions: timed text in XML, WebVTT or SRT, and the player's answer that only lists the tracks.

Captions are what a machine (or a hurried person) heard, so their completeness is ``captions``: words that stand
there are consistent with the captions, and a miss proves nothing.
"""

from __future__ import annotations

import re

from factcheck.core.records import Reading, Unavailable

_ADD = "register a transcript by hand: factcheck archive add FILE --kind transcript --url URL"
_NOTE = "captions: consistent with them is the most that can be said"
XML_BYTES = 20_000_000


def read_timed_xml(data: bytes, url: str | None = None) -> Reading | None:
    """Read timedtext XML (srv1 ``<text>``, srv3 ``<p><s>``, TTML ``<p>``); None where it is other XML.

    Entities are not expanded and nothing is fetched: a caption file has no business declaring any.
    """
    if len(data) > XML_BYTES:
        return _problem("too large to be captions")
    if b"<!DOCTYPE" in data[:5000] or b"<!ENTITY" in data:
        return _problem("the XML declares entities, which captions never need; not read")
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return _problem(f"no valid XML: {error}")
    name = etree.QName(root).localname
    if name not in ("transcript", "timedtext", "tt"):
        return None
    lines = []
    for element in root.iter():
        if isinstance(element.tag, str) and etree.QName(element).localname in ("text", "p"):
            words = _clean("".join(str(part) for part in element.itertext()))
            if words:
                lines.append(words)
    return _captions(lines, "captions:xml", url)


def _clean(words: str) -> str:
    from html import unescape

    # srv1 escapes its markup twice: &lt;i&gt; arrives as <i>, and &amp;#39; as &#39;
    return " ".join(re.sub(r"</?[a-z]{1,6}(?:\s[^<>]{0,100})?>", "", unescape(words)).split())


_TIMING = re.compile(r"^\s*(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}\s+-->\s+")


def read_timed_text(text: str, url: str | None = None) -> Reading | None:
    """Read WebVTT or SRT; repeated rolling lines of automatic captions are given once."""
    if not any(_TIMING.match(line) for line in text.splitlines()[:400]):
        return None
    lines: list[str] = []
    inside = False
    for line in text.splitlines():
        if _TIMING.match(line):
            inside = True
        elif not line.strip():
            inside = False
        elif inside:
            words = _clean(re.sub(r"<[\d:.]{5,16}>", "", line))
            if words and (not lines or lines[-1] != words):
                lines.append(words)
    return _captions(lines, "captions:vtt", url)


def _captions(lines: list[str], reader: str, url: str | None) -> Reading:
    if not lines:
        return _problem("the captions are empty")
    # cues cut sentences anywhere: joined by line breaks, which count as spaces
    return Reading("\n".join(lines), reader, kind="transcript", completeness="captions", url=url, notes=(_NOTE,))


def _problem(detail: str) -> Reading:
    return Reading("", "captions", problem=Unavailable("xml", detail, _ADD))


def read_player(parsed: object, url: str | None = None) -> Reading | None:
    """Read a player's answer: it lists the tracks and holds no words, or says why the video may not be seen.

    The ``json3`` form of the captions themselves (``events`` of ``segs``) is read here too.
    """
    if not isinstance(parsed, dict):
        return None
    if isinstance(parsed.get("events"), list) and any(isinstance(e, dict) and "segs" in e for e in parsed["events"]):
        return _captions(_json3(parsed["events"]), "captions:json3", url)
    status = parsed.get("playabilityStatus")
    if not isinstance(status, dict):
        return None
    given = parsed.get("videoDetails")
    details = given if isinstance(given, dict) else {}
    title, author = details.get("title"), details.get("author")
    if status.get("status") != "OK":
        found = Unavailable("wall", f"the video is not open: {status.get('reason') or status.get('status')}", _ADD)
        return Reading("", "captions:player", title=title, author=author, url=url, problem=found)
    tracks = _tracks(parsed)
    named = ", ".join(tracks) or "none"
    found = Unavailable("captions", f"the player's answer lists caption tracks ({named}) but holds no words", _ADD)
    return Reading("", "captions:player", kind="transcript", title=title, author=author, url=url, problem=found)


def _json3(events: list[object]) -> list[str]:
    lines = []
    for event in events:
        segments = event.get("segs") if isinstance(event, dict) else None
        if isinstance(segments, list):
            words = "".join(str(s.get("utf8", "")) for s in segments if isinstance(s, dict))
            if words.strip():
                lines.append(" ".join(words.split()))
    return lines


def _tracks(parsed: dict[str, object]) -> list[str]:
    found: object = parsed
    for key in ("captions", "playerCaptionsTracklistRenderer", "captionTracks"):
        found = found.get(key) if isinstance(found, dict) else None
    names = []
    for track in found if isinstance(found, list) else ():
        if isinstance(track, dict):
            automatic = " (automatic)" if track.get("kind") == "asr" else ""
            names.append(f"{track.get('languageCode')}{automatic}")
    return names
