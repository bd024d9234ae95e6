"""Whole cases, scored: an article, its origins registered, and the truth of every quotation and report beside them.

Two sets have this form: the real cases of the measuring material (a folder each) and the invented newsroom
(``newsroom/*.toml``). What is compared is the verdict, the speaker, the origin that was chosen (not merely one of those
shown) and the flags. The real cases' flags are their reader's own words; ``case_flags`` says what each of them is here,
and names those that have no counterpart. Nothing is matched by likeness but the quotation itself.
"""

from __future__ import annotations

import json
import re
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.archives.keeper import Keeper
from factcheck.pipeline.check import check_one, open_archives
from factcheck.pipeline.pool import Pool
from factcheck.pipeline.register import register_file
from factcheck.settings import Settings
from tests.corpus.case_flags import OURS, flag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import ArticleReport, Result

NEWSROOM = Path(__file__).parent / "newsroom"

# The real cases' words for verdicts (data/README.md), for quotations and for reports.
_QUOTES = {
    "verbatim": ("verbatim",),
    "verbatim_typography": ("typographic",),
    "verbatim_editorial": ("editorial",),
    "altered": ("altered",),
    "not_found": ("not_found",),
    "source_unavailable": ("unavailable",),
}
_REPORTS = {
    "supported": ("reported_agrees",),
    "paraphrase": ("reported_agrees",),
    "altered": ("reported_differs",),
    "supported_by_version_1_only": ("reported_agrees",),
    "supported_by_version_2_only": ("reported_agrees",),
}
# A speaker's label in the truth may add what sort of thing speaks; that is no name.
_GENERIC = frozenset("the of and statement readout office united states department press officials former".split())


SIDES = ("verdict", "speaker", "source", "flags")


class Wanted(NamedTuple):
    """What is true of one quotation or report; ``source`` is the file that is the origin, None where none is held."""

    name: str
    report: bool
    text: str
    speaker: str | None
    source: str | None
    verdicts: tuple[str, ...]
    flags: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    argued: str = ""


class Case(NamedTuple):
    """One case: the article, the files to register with what is said of them, and the truth."""

    name: str
    article: str
    url: str | None
    date: str | None
    sources: tuple[tuple[str, str, dict[str, Any]], ...]
    wanted: tuple[Wanted, ...]


class Scored(NamedTuple):
    """One quotation or report of a case and which of its four sides agree; ``found`` is None where it was not seen."""

    case: str
    wanted: Wanted
    found: Result | None
    right: dict[str, bool]
    argued: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return all(self.right.values())


# Disagreements with the real cases' one reader: case, entry and side lead to what the tool says, and why it is right.
ARGUED = {
    (one["case"], one["entry"], one["side"]): one["says"]
    for one in tomllib.loads((Path(__file__).parent / "argued.toml").read_text(encoding="utf-8"))["argued"]
}


# --- reading the two sets ------------------------------------------------------------------------------


def real_cases(shared: Path) -> Iterator[Case]:
    """Read the real cases of the measuring material."""
    for folder in sorted((shared / "data" / "cases").iterdir()):
        meta = json.loads((folder / "article.meta.json").read_text(encoding="utf-8"))
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        sources = tuple(
            (one["file"], (folder / one["file"]).read_text(encoding="utf-8"), _said_of(one)) for one in meta["sources"]
        )
        article = (folder / "article.txt").read_text(encoding="utf-8")
        wanted = tuple(_real(truth))
        yield Case(folder.name, article, meta.get("url"), meta.get("date"), sources, wanted)


def _said_of(source: dict[str, Any]) -> dict[str, Any]:
    """What the case says of a source, in the words of ``archive add``: whoever registers it knows that much."""
    witness = source.get("witness") or "primary"
    relation = "primary" if witness.startswith("primary") else "embed" if witness.startswith("embedded") else "witness"
    day = source.get("date") or ""
    author = source.get("author")
    said = {
        "url": source.get("url"),
        "published": source.get("published") or (day if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None),
        "title": source.get("title"),
        "captured": source.get("modified"),
        "relation": relation,
        "handle": author if author and author.startswith("@") else None,
        "kind": "post" if author and author.startswith("@") else None,
    }
    return {name: value for name, value in said.items() if value}


def _real(truth: dict[str, Any]) -> Iterator[Wanted]:
    for one in truth["quotes"]:
        flags = tuple(one.get("flags", ()))
        verdicts = _QUOTES[one["verdict"]]
        yield Wanted(one["id"], False, one["quote"], one.get("speaker"), one.get("source"), verdicts, flags)
    for number, one in enumerate(truth["reported_claims"], 1):
        if one.get("verdict") not in _REPORTS:
            continue
        # True or not, of a report without a source nothing was registered that could tell.
        verdicts = _REPORTS[one["verdict"]] if one.get("source") else ("unavailable", "uncited")
        yield Wanted(f"r{number}", True, one["text"], one.get("speaker"), one.get("source"), verdicts)


def newsroom() -> Iterator[Case]:
    """Read the invented cases."""
    for path in sorted(NEWSROOM.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        sources = tuple(
            (one["file"], one["text"].strip("\n") + "\n", {k: v for k, v in one.items() if k not in ("file", "text")})
            for one in data["source"]
        )
        wanted = [
            Wanted(
                f"{kind[0]}{number}",
                kind == "report",
                one.get("quote") or one["text"],
                one.get("speaker"),
                one.get("source"),
                tuple(one["verdict"]),
                tuple(one.get("flags", ())),
                tuple(one.get("never", ())),
            )
            for kind in ("quote", "report")
            for number, one in enumerate(data.get(kind, ()), 1)
        ]
        article = data["article"].strip("\n") + "\n"
        yield Case(path.stem, article, data["url"], data["date"], sources, tuple(wanted))


# --- checking ------------------------------------------------------------------------------------------


def run(case: Case) -> list[Scored]:
    """Register the case's sources into an archive of their own, check the article, and score every entry."""
    with tempfile.TemporaryDirectory() as folder:
        place, archive = Path(folder, "given"), str(Path(folder, "archive"))
        place.mkdir()
        ids: dict[str, str] = {}
        with Keeper(archive) as keeper:
            for name, text, said in case.sources:
                (place / name).write_text(text, encoding="utf-8")
                ids[name] = register_file(keeper, str(place / name), said, "2025-01-01T00:00:00Z").capture.id
        (place / "article.txt").write_text(case.article, encoding="utf-8")
        settings = Settings(archive=(archive,), article_url=case.url, article_date=case.date)
        report = check_one(str(place / "article.txt"), Pool(open_archives([archive])), settings)
    return [_score(case, wanted, report, ids) for wanted in case.wanted]


def _score(case: Case, wanted: Wanted, report: ArticleReport, ids: dict[str, str]) -> Scored:
    if wanted.report:
        found = _report(wanted.text, report)
    else:
        quotes = [result for result in report.results if result.claim.type != "report"]
        found = best_match(wanted.text, quotes, 0.5, report.article.text)
    if found is None:
        argued_absent = (case.name, wanted.name, "extracted") in ARGUED
        return Scored(case.name, wanted, None, dict.fromkeys(SIDES, argued_absent), SIDES * argued_absent)
    codes = " ".join(one.code for one in report.findings if _near(one.span, found.claim.span, report.article.text))
    right = {
        "verdict": _verdict(wanted, found),
        "speaker": _speaker(wanted, found),
        "source": _source(case, wanted, found, ids),
        "flags": not missing_flags(case, wanted, found, codes),
    }
    sides: list[str] = []
    for side, good in right.items():
        argued = ARGUED.get((case.name, wanted.name, side))
        if not good and argued is not None and argued == said_of(found, side):
            right[side] = True
            sides.append(side)
    return Scored(case.name, wanted, found, right, tuple(sides))


def _report(text: str, report: ArticleReport) -> Result | None:
    """The report that is labelled; where extraction cuts it into parts, the longest of those that lie in it."""
    best = best_match(text, list(report.results), 0.45)
    if best is not None:
        return best
    start = report.article.text.find(text)
    inside = [
        result
        for result in report.results
        if start >= 0 and start <= result.claim.span[0] and result.claim.span[1] <= start + len(text)
    ]
    reports = [result for result in inside if result.claim.type == "report"]
    return max(reports or inside, key=lambda result: len(result.claim.quote), default=None)


def said_of(found: Result, side: str) -> str:
    """What the tool says on one side, as ``ARGUED`` writes it."""
    if side == "verdict":
        return found.judgement.verdict
    if side == "speaker":
        return found.claim.speaker.name if found.claim.speaker else ""
    if side == "source":
        return found.evidence[0].evidence.capture.url or "" if found.evidence else ""
    return " ".join((found.judgement.severity, *found.judgement.flags))


def _verdict(wanted: Wanted, found: Result) -> bool:
    judged = found.judgement
    if judged.verdict in wanted.verdicts:
        return True
    if judged.verdict != "typographic":
        return False
    if wanted.verdicts == ("verbatim",):
        # The reader took a final comma for the article's and left it out; by the policy it makes ``typographic``.
        return all(edit.type == "punctuation" for edit in judged.edits)
    return wanted.verdicts == ("editorial",) and "handle_replaced" in judged.flags


def _speaker(wanted: Wanted, found: Result) -> bool:
    """The label's last name or body must stand in the speaker's; who issued a "statement" that speaks is its origin."""
    if wanted.speaker is None:
        return True
    claim = found.claim
    if wanted.speaker == "":
        return claim.speaker is None or claim.type == "scare"
    if claim.speaker is None:
        return False
    mine = set(words(claim.speaker.name))
    return any(_same_name(label, mine) for label in _labels(wanted.speaker))


def _labels(speaker: str) -> list[list[str]]:
    """The names a label gives: "US State Department (Ned Price)" gives two, "White House (statement)" one."""
    main, _, note = speaker.rstrip(")").partition(" (")
    return [words(part) for part in (main, note if note[:1].isupper() else "") if part]


def _same_name(label: list[str], mine: set[str]) -> bool:
    """True where a name of the label stands in the speaker's, or all of it where it is made of common words."""
    names = [word for word in label if len(word) > 2 and word not in _GENERIC]
    if not names:
        return set(label) <= mine
    # five letters: Zelensky and Zelenskiy are one man
    return any(word[:5] == other[:5] for word in names for other in mine if len(other) > 2)


def _source(case: Case, wanted: Wanted, found: Result, ids: dict[str, str]) -> bool:
    if wanted.source is None or found.judgement.verdict in ("not_found", "unavailable", "uncited", "incomplete"):
        return wanted.source is None or bool({"not_found", "incomplete"} & set(wanted.verdicts))
    if not found.evidence:
        return False
    chosen = found.evidence[0].evidence.capture
    url = next(said.get("url") for name, _, said in case.sources if name == wanted.source)
    return chosen.id == ids[wanted.source] or bool(url and chosen.url == url and len(case.sources) > 1)


def missing_flags(case: Case, wanted: Wanted, found: Result, codes: str) -> list[str]:
    """The flags of the truth that the result lacks, and those it must not have."""
    lacking = []
    for name in wanted.flags:
        test = OURS.get(name, flag(name)) if case.name[:2].isdigit() else flag(name)
        if test is not None and not test(found, codes):
            lacking.append(name)
    return lacking + [name for name in wanted.never if name in found.judgement.flags]


def _near(one: tuple[int, int], other: tuple[int, int], text: str) -> bool:
    """True where two spans stand in one paragraph."""
    start = text.rfind("\n", 0, other[0]) + 1
    end = text.find("\n", other[1])
    return start <= one[0] <= (len(text) if end < 0 else end)


def words(text: str) -> list[str]:
    """The caseless words, the currency of matching truth with results."""
    return re.findall(r"\w+", text.replace("’", "'").casefold())


def overlap(one: str, other: str) -> float:
    """Share of the longer text's words that the other has too."""
    a, b = Counter(words(one)), Counter(words(other))
    return sum((a & b).values()) / max(1, a.total(), b.total())


def best_match(quote: str, results: list[Result], floor: float, article: str = "") -> Result | None:
    """The result whose quotation, or a repeat of it, has most words in common with the labelled one."""

    def own(result: Result) -> float:
        return overlap(quote, result.claim.quote)

    def repeated(result: Result) -> float:
        return max((overlap(quote, article[a:b]) for a, b in result.claim.also_at if article), default=0.0)

    for likeness in (own, repeated):
        best = max(results, key=likeness, default=None)
        if best is not None and likeness(best) >= floor:
            return best
    return None


def tell(scored: Scored) -> str:
    """One line on one entry: what was wanted, what was said."""
    wanted, found = scored.wanted, scored.found
    if found is None:
        return f"- {scored.case} {wanted.name}: NOT EXTRACTED {wanted.text[:90]!r}"
    wrong = " ".join(side.upper() for side, good in scored.right.items() if not good) or "ok"
    claim, judged = found.claim, found.judgement
    used = [use.evidence.capture.url or use.evidence.capture.handle for use in found.evidence[:2]]
    return (
        f"- {scored.case} {wanted.name}: {wrong} | {'/'.join(wanted.verdicts)} -> {judged.verdict} {judged.severity} | "
        f"flags {wanted.flags} -> {judged.flags} | speaker {wanted.speaker!r} -> "
        f"{claim.speaker.name if claim.speaker else None!r} ({claim.speaker.reason if claim.speaker else ''}) | "
        f"source {wanted.source} -> {used} {found.reasons} | {claim.type} {claim.citation and claim.citation[:3]} | "
        f"{judged.message[:80]} | {wanted.text[:70]!r}"
    )


def totals(rows: list[Scored], *, report: bool) -> dict[str, tuple[int, int]]:
    """Agreements and entries for each side and for all four together, of the quotations or of the reports."""
    mine = [row for row in rows if row.wanted.report == report]
    made = {side: (sum(row.right[side] for row in mine), len(mine)) for side in SIDES}
    return {**made, "all": (sum(row.whole for row in mine), len(mine))}
