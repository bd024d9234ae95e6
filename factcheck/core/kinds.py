"""The words that records take: kinds, degrees and verdicts, as types."""

from __future__ import annotations

from typing import Literal

ClaimType = Literal["quotation", "report", "mixed", "scare"]
OriginKind = Literal["post", "statement", "report", "transcript", "speech", "document", "interview", "unknown"]
Relation = Literal["primary", "archived", "embed", "reprint", "witness"]
Completeness = Literal["whole", "excerpt", "teaser", "truncated", "captions"]
LinkPlace = Literal["fragment", "words", "cue", "medium", "document", "beside", "speaker", "sentence"]
Severity = Literal["none", "minor", "material"]
Level = Literal["error", "warning", "note", "none"]
Verdict = Literal[
    "verbatim",
    "typographic",
    "editorial",
    "altered",
    "not_found",
    "elsewhere",
    "incomplete",
    "unavailable",
    "uncited",
    "other_language",
    "not_a_claim",
    "reported_agrees",
    "reported_differs",
]
BlockRole = Literal[
    "title", "heading", "paragraph", "caption", "credit", "list_item", "block_quote", "pull_quote", "embed"
]
