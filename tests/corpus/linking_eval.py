"""How well claims are linked to the right origin and judged by it, end to end; prints figures, asserts nothing.

    python -m tests.corpus.linking_eval cases [SHARED] [--verbose]
    python -m tests.corpus.linking_eval newsroom [--verbose]
    python -m tests.corpus.linking_eval articles [SHARED] --archive DIR [--kind congress|scotus] [--limit N] [--verbose]
    python -m tests.corpus.linking_eval swaps [SHARED] --archive DIR [--kind congress|scotus] [--made] [--limit N] [--verbose]

``cases``: each real case's sources are registered into an archive of its own, the article is checked, and verdict,
speaker, chosen source and flags are compared with ``truth.json`` (``case_scoring``). ``newsroom``: the same with the
invented cases of ``newsroom/``. ``articles``: whole articles are checked against an
archive of the bulk collections (made beforehand with ``archive import`` and ``archive index``), and every labelled
quotation is looked for among the results. ``swaps``: each quotation whose cited origin was swapped for a near document is
put into a sentence that links to that document; it must be ``elsewhere``, with the document that has the words named.
With ``--made`` every other labelled quotation is cited to the document of another one, which lacks its words.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.core.text import sha256_text
from factcheck.pipeline.check import check_one, open_archives
from factcheck.pipeline.grades import FOUND
from factcheck.pipeline.pool import Holder, Pool
from factcheck.settings import Settings
from tests.corpus import case_scoring
from tests.corpus.case_scoring import best_match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import ArticleReport, Result
    from tests.corpus.case_scoring import Case

SHARED = Path(__file__).resolve().parents[3] / "shared"


def cases(rows: Iterable[Case], *, verbose: bool) -> None:
    """Run every case, print what disagrees with the truth (everything where asked), and the totals."""
    scored = [one for case in rows for one in case_scoring.run(case)]
    for one in scored:
        if verbose or not one.whole:
            print(case_scoring.tell(one))
    for report in (False, True):
        figures = case_scoring.totals(scored, report=report)
        argued = sum(bool(one.argued) for one in scored if one.wanted.report == report)
        shares = {side: f"{good}/{of}" for side, (good, of) in figures.items()}
        print("reports" if report else "quotations", shares, f"argued: {argued}" if argued else "")


def gold_kind(label: str) -> str:
    """The three classes of the end-to-end score."""
    return {"altered": "altered", "not_found": "absent", "found_elsewhere": "absent"}.get(label, "ok")


def got_kind(result: Result | None) -> str:
    """The class of a result, as tools/e2e.py counts it."""
    if result is None:
        return "missed"
    verdict = result.judgement.verdict
    if verdict in ("verbatim", "typographic", "editorial"):
        return "ok"
    if verdict == "altered":
        return "altered"
    return "absent" if verdict in ("not_found", "elsewhere") else verdict


def articles(
    shared: Path, archive: str, kind: str | None, limit: int | None, start: int, max_chars: int, *, verbose: bool
) -> None:
    """Check the whole articles and print extraction, linking and judgement of the labelled quotations."""
    place = shared / "data" / "e2e"
    labelled: dict[str, list[dict[str, Any]]] = {}
    for name in ("congress", "scotus"):
        for line in (place / f"{name}.dev.jsonl").read_text().splitlines():
            entry = json.loads(line)
            if "source_id_true" not in entry:
                labelled.setdefault(entry["article_id"], []).append(entry)
    pool = Pool(open_archives([archive]))
    score: Counter[str] = Counter()
    classes: Counter[tuple[str, str]] = Counter()
    prefix = {"congress": "cp:", "scotus": "sc:", None: ""}[kind]
    rows = [json.loads(line) for line in (place / "articles.dev.jsonl").read_text().splitlines()]
    rows = [row for row in rows if row["article_id"] in labelled and row["article_id"].startswith(prefix)]
    rows = [row for row in rows if len(row["text"]) <= max_chars]
    begin = time.time()
    for row in rows[start : start + limit if limit else None]:
        report = check_row(row, pool)
        for entry in labelled[row["article_id"]]:
            count(entry, report, score, classes, verbose=verbose)
    total = score["labelled"]
    print(f"{total} labelled quotations, {time.time() - begin:.0f} s")
    for key in ("extracted", "linked", "linked, any copy", "words in a right document"):
        print(f"{key:28} {score[key]}/{total}")
    recalls = []
    for gold in ("ok", "altered", "absent"):
        row_total = sum(n for (g, _), n in classes.items() if g == gold)
        if row_total:
            recalls.append(classes[gold, gold] / row_total)
            print(f"{gold:10} {dict(Counter({p: n for (g, p), n in classes.items() if g == gold}))}")
    print(f"macro recall {sum(recalls) / max(1, len(recalls)):.3f}")


def check_row(row: dict[str, Any], pool: Pool) -> ArticleReport:
    """Check one article of the collection as if it were a file with its metadata."""
    from factcheck.core.records import Article

    text = row["text"]
    digest = sha256_text(text)
    article = Article(
        row["article_id"],
        text,
        digest,
        url=row.get("url"),
        title=row.get("title"),
        author=row.get("author"),
        published=row.get("date"),
    )
    return check_one(article, pool, Settings(article_url=row.get("url"), article_date=row.get("date")))


def count(
    entry: dict[str, Any],
    report: ArticleReport,
    score: Counter[str],
    classes: Counter[tuple[str, str]],
    *,
    verbose: bool,
) -> None:
    """Count one labelled quotation of a whole article."""
    score["labelled"] += 1
    found = best_match(entry["quote"], [r for r in report.results if r.claim.type != "report"], 0.6)
    right = set(entry["source_ids_ok"])
    kind = got_kind(found)
    if found is None:
        if verbose:
            print(f"- {entry['case_id']} NOT EXTRACTED: {entry['quote'][:150]!r}")
        classes[gold_kind(entry["expected"]["verdict"]), kind] += 1
        return
    score["extracted"] += 1
    used = [use.evidence.capture.source_id for use in found.evidence]
    linked = bool(used) and used[0] in right
    score["linked"] += linked
    score["linked, any copy"] += any(use in right for use in used)
    score["words in a right document"] += linked and kind in ("ok", "altered")
    gold = gold_kind(entry["expected"]["verdict"])
    classes[gold, kind] += 1
    if verbose and (not linked or kind != gold):
        print(
            f"- {entry['case_id']} {entry['expected']['verdict']} -> {found.judgement.verdict} {found.judgement.flags} "
            f"{'linked' if linked else 'NOT LINKED'} used={used[:2]} right={sorted(right)[:2]} | speaker "
            f"{entry['speaker']!r} -> {found.claim.speaker and found.claim.speaker.name} | "
            f"{found.claim.citation and found.claim.citation[:3]} {found.claim.citation and found.claim.citation.title} | "
            f"{found.reasons} | {found.judgement.message[:80]} | {entry['quote'][:70]!r} / {found.claim.quote[:70]!r} "
            f"{[(e.type, e.quote, e.source) for e in found.judgement.edits if e.severity != 'none'][:4]}"
        )


def swaps(shared: Path, archive: str, kind: str | None, limit: int | None, *, made: bool, verbose: bool) -> None:
    """Check quotations that are cited to a document without them; another held one has them."""
    names = ("congress", "scotus") if kind is None else (kind,)
    lines = [
        line for name in names for line in (shared / "data" / "e2e" / f"{name}.dev.jsonl").read_text().splitlines()
    ]
    labelled = [json.loads(line) for line in lines]
    pool = Pool(open_archives([archive]))
    swapped_ones = [entry for entry in labelled if "source_id_true" in entry]
    entries = made_swaps([entry for entry in labelled if "source_id_true" not in entry], pool) if made else swapped_ones
    entries = entries[:limit]
    place = shared / "data" / "e2e" / "articles.dev.jsonl"
    rows = {row["article_id"]: row for row in map(json.loads, place.read_text().splitlines())}
    score: Counter[str] = Counter()
    for entry in entries:
        result = swapped(entry, rows.get(entry["article_id"], {}), pool)
        used = [use.evidence.capture.source_id for use in result.evidence] if result else []
        right = {entry["source_id_true"], *entry.get("source_ids_ok", ())}
        verdict = result.judgement.verdict if result else "not extracted"
        score[verdict] += 1
        named = verdict == "elsewhere" and bool(used) and used[0] in right
        score["named"] += named
        having = [use for use in result.evidence if use.judgement and use.judgement.verdict in FOUND] if result else []
        score["among"] += verdict == "elsewhere" and any(use.evidence.capture.source_id in right for use in having)
        if verbose and not named:
            print(f"- {entry['case_id']} {verdict} used={used[:3]} right={sorted(right)[:2]} {entry['quote'][:90]!r}")
    print(f"elsewhere, the true document named: {score.pop('named')}/{len(entries)}", end=", ")
    print(f"first or among those that have the words as well: {score.pop('among')}/{len(entries)}", dict(score))


def made_swaps(entries: list[dict[str, Any]], pool: Pool) -> list[dict[str, Any]]:
    """Cite each quotation to what the next one of its collection is from, where no run of its words stands in that."""
    captures = {capture.source_id: capture for captures in pool.catalogue.captures.values() for capture in captures}
    out = []
    for n, entry in enumerate(entries):
        right = set(entry["source_ids_ok"])
        following = entries[n + 1 :] + entries[:n]
        for other in following:
            held = captures.get(other["source_id"])
            same = other["case_id"].split("-")[0] == entry["case_id"].split("-")[0]
            if (
                same
                and held
                and not right & set(other["source_ids_ok"])
                and not pool.share(entry["quote"], Holder(held))
            ):
                case = {
                    "cited_origin": {**other["cited_origin"], "url": held.url},
                    "source_id_true": entry["source_id"],
                }
                out.append({**entry, **case, "case_id": entry["case_id"] + "-made"})
                break
    return out


def swapped(entry: dict[str, Any], row: dict[str, Any], pool: Pool) -> Result | None:
    """Check one sentence that gives a quotation to the document behind a link, printed where and when the article was."""
    from factcheck.core.records import Article, Link

    origin = entry["cited_origin"]
    # The head of the real article goes before, so that its own archived copy is known for one and is no evidence.
    head = row.get("text", "")[:800] + "\n\n"
    person = entry["speaker"] if entry["cited_origin"]["kind"] != "court_opinion" else None
    opening = f"In a statement, {person} said: " if person else "The document says: "
    text = f"{head}{opening}“{entry['quote']}” It was read again on the day after."
    link = Link((len(head), len(head) + (14 if person else 12)), origin["url"])
    url, date = row.get("url"), row.get("date")
    article = Article(entry["case_id"], text, sha256_text(text), url=url, published=date, language="en", links=(link,))
    report = check_one(article, pool, Settings(article_url=url, article_date=date))
    mine = [r for r in report.results if r.claim.type != "report" and r.claim.span[0] >= len(head)]
    return best_match(entry["quote"], mine, 0.5)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("cases", "newsroom", "articles", "swaps"))
    parser.add_argument("shared", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--archive", default="")
    parser.add_argument("--kind", choices=("congress", "scotus"))
    parser.add_argument("--limit", type=int)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--max-chars", type=int, default=10**9, help="leave longer articles out")
    parser.add_argument("--made", action="store_true", help="swaps: make them of the quotations that are not swapped")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    if given.what == "cases":
        cases(case_scoring.real_cases(given.shared), verbose=given.verbose)
    elif given.what == "newsroom":
        cases(case_scoring.newsroom(), verbose=given.verbose)
    elif not given.archive:
        sys.exit(f"{given.what}: --archive DIR is needed")
    elif given.what == "swaps":
        swaps(given.shared, given.archive, given.kind, given.limit, made=given.made, verbose=given.verbose)
    else:
        articles(
            given.shared, given.archive, given.kind, given.limit, given.start, given.max_chars, verbose=given.verbose
        )


if __name__ == "__main__":
    main()
