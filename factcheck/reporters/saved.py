"""Reads a saved ``json`` or ``jsonl`` result back into a report, so that it can be rendered again or verified.

Nothing is checked again here: words, places and verdicts are those of the file. The text of an origin is not in
a result; its passage and surroundings are, and stand at their ``offset``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.core.records import (
    Article,
    ArticleReport,
    Attempt,
    Block,
    Capture,
    Citation,
    Claim,
    Cue,
    Edit,
    Evidence,
    EvidenceUse,
    Figure,
    Finding,
    Judgement,
    Origin,
    Report,
    Result,
    Speaker,
    Summary,
    Suppression,
    TextFragment,
    WordCount,
)
from factcheck.errors import InputError
from factcheck.reporters.plain import SCHEMA_VERSION

if TYPE_CHECKING:
    from factcheck.core.records import Span

_NEXT = "give the file that 'factcheck check --format json=RESULT.json' wrote"

Plain = dict[str, Any]


def read_result(text: str, name: str) -> Report:
    """Return the report in a saved result.

    Args:
        text: the whole file, ``json`` or ``jsonl``.
        name: the file's name for messages.

    Raises:
        InputError: no JSON, another version of the shape, a missing or wrong key (named), or a ``jsonl`` stream
            without its last line.
    """
    data = _document(text, name)
    if not isinstance(data, dict) or "schema_version" not in data:
        raise InputError(f"{name}: no result of factcheck", _NEXT)
    if data["schema_version"] != SCHEMA_VERSION:
        said = f"{name}: schema_version {data['schema_version']!r}, this version reads {SCHEMA_VERSION}"
        raise InputError(said, "make the result again with this version")
    where = "articles"
    try:
        parts = []
        for number, article in enumerate(data["articles"]):
            where = f"articles[{number}]"
            parts.append(_part(article))
        where = "summary"
        summary = _summary(data["summary"])
        settings = tuple((key, _tupled(value)) for key, value in data["settings"].items())
        return Report(tuple(parts), summary, settings, str(data["tool"]["version"]))
    except KeyError as error:
        raise InputError(f"{name}: {where} has no {error.args[0]!r}", _NEXT) from error
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise InputError(f"{name}: {where} is not of the published shape ({error})", _NEXT) from error


def _document(text: str, name: str) -> object:
    try:
        first = text.lstrip()[:40]
        if first.startswith('{"type"'):
            return _from_lines(text, name)
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: no JSON ({error})", _NEXT) from error


def _from_lines(text: str, name: str) -> Plain:
    """Join the lines of a ``jsonl`` result into the one document."""
    data: Plain = {"articles": []}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        record: Plain = dict(json.loads(line))
        kind = record.pop("type", None)
        if kind == "run":
            data.update(record)
        elif kind == "article":
            data["articles"].append({**record, "findings": [], "results": []})
        elif kind == "finding" and data["articles"]:
            data["articles"][-1]["findings"].append(record)
        elif kind == "result" and data["articles"]:
            data["articles"][-1]["results"].append({**record, "type": record.get("claim_type")})
        elif kind == "summary":
            data["summary"] = record
        else:
            raise InputError(f"{name}: line {number} is no line of a result", _NEXT)
    if "summary" not in data:
        raise InputError(f"{name}: the stream was cut: its last line is no summary", "run the check again")
    return data


def _tupled(value: object) -> object:
    return tuple(_tupled(item) for item in value) if isinstance(value, list) else value


def _span(value: list[int]) -> Span:
    start, end = value
    if [type(start), type(end)] != [int, int] or not 0 <= start <= end:
        raise ValueError(f"{value} is no span")
    return start, end


def _spans(values: list[list[int]]) -> tuple[Span, ...]:
    return tuple(_span(value) for value in values)


def _part(data: Plain) -> ArticleReport:
    blocks = tuple(Block(_span(b["span"]), b["role"], b["cite"]) for b in data["blocks"])
    article = Article(
        data["id"],
        data["text"],
        data["sha256"],
        path=data["path"],
        url=data["url"],
        title=data["title"],
        author=data["author"],
        published=data["published"],
        language=data["language"],
        blocks=blocks,
        notes=tuple(data["notes"]),
        places=tuple((int(offset), int(line), int(column)) for offset, line, column in data["places"]),
    )
    findings = tuple(
        Finding(f["code"], f["level"], _span(f["span"]), f["message"], _suppression(f["suppressed"]))
        for f in data["findings"]
    )
    return ArticleReport(article, tuple(_result(r) for r in data["results"]), findings, data["error"])


def _suppression(data: Plain | None) -> Suppression | None:
    return Suppression(data["kind"], data["reason"], data["until"]) if data else None


def _summary(data: Plain) -> Summary:
    by_verdict = tuple((str(name), int(number)) for name, number in data["by_verdict"].items())
    counts = data["claims"], by_verdict, data["suppressed"], data["exit_status"]
    return Summary(*counts, articles=data["articles"], unread=data["unread"])


def _result(data: Plain) -> Result:
    return Result(
        _claim(data),
        _judgement(data),
        data["code"],
        data["level"],
        data["message"],
        evidence=tuple(_use(use) for use in data["evidence"]),
        tried=tuple(Attempt(attempt["archive"], attempt["outcome"]) for attempt in data["tried"]),
        origin=_origin(data["origin"]),
        reasons=tuple(data["reasons"]),
        next_step=data["next"],
        fingerprint=data["fingerprint"],
        suppressed=_suppression(data["suppressed"]),
    )


def _claim(data: Plain) -> Claim:
    cue = data["cue"]
    figures = tuple(Figure(f["kind"], f["text"], _span(f["span"]), f["value"], f["unit"]) for f in data["figures"])
    return Claim(
        data["id"],
        data["type"],
        data["quote"],
        _span(data["span"]),
        _spans(data["segments"]),
        speaker=_speaker(data["speaker"]),
        cue=Cue(cue["text"], _span(cue["span"])) if cue else None,
        citation=_citation(data["citation"]),
        figures=figures,
        role=data["role"],
        also_at=_spans(data["also_at"]),
        parent=data["parent"],
        negated=data["negated"],
        note=data["note"],
    )


def _speaker(data: Plain | None) -> Speaker | None:
    if data is None:
        return None
    span = _span(data["span"]) if data["span"] else None
    return Speaker(data["name"], span, data["reason"], data["mention"], data["printed"])


def _citation(data: Plain | None) -> Citation | None:
    if data is None:
        return None
    fragment = data["fragment"]
    return Citation(
        data["kind"],
        data["issuer"],
        data["reason"],
        handle=data["handle"],
        url=data["url"],
        date=data["date"],
        place=data["place"],
        title=data["title"],
        span=_span(data["span"]) if data["span"] else None,
        fragment=TextFragment(**fragment) if fragment else None,
        link_at=data.get("link_at"),  # results saved before it was recorded have none
    )


def _judgement(data: Plain) -> Judgement:
    words = data["words"]
    edits = tuple(
        Edit(
            e["op"],
            e["type"],
            e["severity"],
            e["quote"],
            e["source"],
            _span(e["quote_span"]),
            _span(e["source_span"]),
        )
        for e in data["edits"]
    )
    return Judgement(
        data["verdict"],
        data["severity"],
        data["accept"],
        data["score"],
        data["source_id"],
        _spans(data["spans"]),
        edits,
        tuple(data["flags"]),
        WordCount(words["matched"], words["quote"], words["passage"]) if words else None,
        data["explanation"],
        _spans(data["alternatives"]),
    )


def _use(data: Plain) -> EvidenceUse:
    capture = Capture(
        id=data["capture"],
        archive=data["archive"],
        file=data["file"],
        captured=data["captured"],
        sha256=data["sha256"],
        relation=data["relation"],
        completeness=data["completeness"],
        kind=data["kind"],
        **{key: data[key] for key in _CAPTURE_KEYS},
    )
    place = _span(data["passage_span"]) if data["passage_span"] else None
    offset = place[0] - len(data["before"]) if place else 0
    spans = tuple((start - offset, end - offset) for start, end in _spans(data["spans"]))
    verdict = data["verdict"]
    return EvidenceUse(
        Evidence(capture, data["before"] + data["passage"] + data["after"], reader=data["reader"], offset=offset),
        spans,
        (place[0] - offset, place[1] - offset) if place else None,
        tuple(data["reasons"]),
        data["link"],
        Judgement(verdict, score=data["score"]) if verdict else None,
    )


_CAPTURE_KEYS = (
    "url",
    "issuer",
    "speaker",
    "author",
    "publisher",
    "handle",
    "title",
    "published",
    "language",
    "origin_id",
    "source_id",
    "translated",
    "supplied_by",
    "version",
)


def _origin(data: Plain | None) -> Origin | None:
    return Origin(**data) if data else None
