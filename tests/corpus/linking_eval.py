"""How well claims are linked to the right origin and judged by it, end to end; prints figures, asserts nothing.

    python -m tests.corpus.linking_eval cases [SHARED] [--verbose]
    python -m tests.corpus.linking_eval articles [SHARED] --archive DIR [--kind congress|scotus] [--limit N] [--verbose]
    python -m tests.corpus.linking_eval swaps [SHARED] --archive DIR [--kind congress|scotus] [--limit N] [--verbose]

``cases``: each real case's sources are registered into an archive of its own, the article is checked, and verdict,
speaker and chosen source are compared with ``truth.json``. ``articles``: whole articles are checked against an
archive of the bulk collections (made beforehand with ``archive import`` and ``archive index``), and every labelled
quotation is looked for among the results. ``swaps``: each quotation whose cited origin was swapped for a near document is
put into a sentence that links to that document; it must be ``elsewhere``, with the document that has the words named.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.archives.keeper import Keeper
from factcheck.core.text import sha256_text
from factcheck.pipeline.check import check_one, open_archives
from factcheck.pipeline.pool import Pool
from factcheck.pipeline.register import register_file
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Result

SHARED = Path(__file__).resolve().parents[3] / "shared"
# The truth's own words for verdicts (data/README.md); a set where several of ours say the same.
OURS = {
    "verbatim": {"verbatim", "typographic"},
    "verbatim_typography": {"typographic", "verbatim"},
    "verbatim_editorial": {"editorial", "typographic"},
    "altered": {"altered", "reported_differs"},
    "not_found": {"not_found"},
    "source_unavailable": {"unavailable", "not_a_claim", "incomplete"},
    "supported": {"reported_agrees"},
    "paraphrase": {"reported_agrees"},
}


def words(text: str) -> list[str]:
    """The caseless words, the currency of matching truth with results."""
    return re.findall(r"\w+", text.replace("’", "'").casefold())


def overlap(one: str, other: str) -> float:
    """Share of the longer text's words that the other has too."""
    a, b = Counter(words(one)), Counter(words(other))
    return sum((a & b).values()) / max(1, a.total(), b.total())


def best_match(quote: str, results: list[Result], floor: float) -> Result | None:
    """The result whose quotation has most words in common with the labelled one."""
    best = max(results, key=lambda r: overlap(quote, r.claim.quote), default=None)
    return best if best is not None and overlap(quote, best.claim.quote) >= floor else None


def relation_of(witness: str) -> str:
    """The relation that the case's own description of a source names."""
    if witness.startswith("primary"):
        return "primary"
    return "embed" if witness.startswith("embedded") else "witness"


def registered(case: Path, folder: str) -> dict[str, str]:
    """Register the case's sources; returns the capture id of each file."""
    meta = json.loads((case / "article.meta.json").read_text())
    ids = {}
    with Keeper(folder) as keeper:
        for source in meta["sources"]:
            given = {
                "url": source.get("url"),
                "published": source.get("published"),
                "title": source.get("title"),
                "captured": source.get("modified"),
                "relation": relation_of(source.get("witness") or "primary"),
            }
            made = register_file(keeper, str(case / source["file"]), given, "2025-01-01T00:00:00Z")
            ids[source["file"]] = made.capture.id
            ids["url of " + source["file"]] = source.get("url") or "-"
    return ids


def run_case(case: Path, *, verbose: bool) -> Counter[str]:
    """Check one case and count what agrees with the truth."""
    truth = json.loads((case / "truth.json").read_text())
    meta = json.loads((case / "article.meta.json").read_text())
    score: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        ids = registered(case, folder)
        pool = Pool(open_archives([folder]))
        settings = Settings(archive=(folder,), article_url=meta.get("url"), article_date=meta.get("date"))
        report = check_one(str(case / "article.txt"), pool, settings)
        quotes = [r for r in report.results if r.claim.type != "report"]
        for entry in truth["quotes"]:
            found = best_match(entry["quote"], quotes, 0.5)
            tell(score, case.name, entry, found, ids, verbose=verbose)
        for entry in truth["reported_claims"]:
            if entry.get("verdict") in OURS:
                found = best_match(entry["text"], list(report.results), 0.3)
                tell(score, case.name, {**entry, "quote": entry["text"], "id": "report"}, found, ids, verbose=verbose)
    return score


def tell(
    score: Counter[str], name: str, entry: dict[str, Any], found: Result | None, ids: dict[str, str], *, verbose: bool
) -> None:
    """Count one labelled quotation and print where it disagrees."""
    group = "report" if entry["id"] == "report" else "quotation"
    score[f"{group}s"] += 1
    if found is None:
        print(f"- {name} {entry['id']}: not extracted: {entry['quote'][:90]}")
        return
    verdict = found.judgement.verdict in OURS.get(entry["verdict"], {entry["verdict"]})
    if group == "report" and not entry.get("source"):
        verdict = found.judgement.verdict in ("unavailable", "uncited")  # true or not, nothing of it was registered
    held = {use.evidence.capture.id for use in found.evidence}
    wanted = ids.get(entry.get("source") or "")
    versions = {u.evidence.capture.url for u in found.evidence if u.evidence.capture.url}
    source = (
        wanted is None
        or entry["verdict"] == "not_found"
        or wanted in held
        or ids["url of " + entry["source"]] in versions
    )
    said = entry.get("speaker")
    speaker = not said or (found.claim.speaker is not None and agrees(said, found))
    score[f"{group} verdict"] += verdict
    score[f"{group} source"] += source
    score[f"{group} speaker"] += bool(speaker)
    score[f"{group} all"] += bool(verdict and source and speaker)
    if verbose or not (verdict and source and speaker):
        print(
            f"- {name} {entry['id']}: {entry['verdict']} -> {found.judgement.verdict} {found.judgement.severity} "
            f"{found.judgement.flags} | source {'ok' if source else 'WRONG'} | speaker {said!r} -> "
            f"{found.claim.speaker.name if found.claim.speaker else None!r} {'' if speaker else 'WRONG'} | "
            f"{found.claim.citation and found.claim.citation[:3]} | {found.reasons} | {entry['quote'][:80]!r}"
        )


def agrees(said: str, found: Result) -> bool:
    """The label names a person or body; the speaker or the issuer cited must share its last names."""
    names = f"{found.claim.speaker.name if found.claim.speaker else ''} {found.claim.citation.issuer if found.claim.citation else ''}"
    mine = set(words(names))
    # five letters: Zelensky and Zelenskiy are one man
    return any(word[:5] == other[:5] for word in words(said) for other in mine if len(word) > 3)


def cases(shared: Path, *, verbose: bool) -> None:
    """Run every case and print the totals."""
    total: Counter[str] = Counter()
    for case in sorted((shared / "data" / "cases").iterdir()):
        total += run_case(case, verbose=verbose)
    for group in ("quotation", "report"):
        count = total[f"{group}s"]
        shares = {k: f"{total[f'{group} {k}']}/{count}" for k in ("verdict", "source", "speaker", "all")}
        print(group, shares)


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


def swaps(shared: Path, archive: str, kind: str | None, limit: int | None, *, verbose: bool) -> None:
    """Check quotations that are cited to a document without them; another held one has them."""
    names = ("congress", "scotus") if kind is None else (kind,)
    lines = [
        line for name in names for line in (shared / "data" / "e2e" / f"{name}.dev.jsonl").read_text().splitlines()
    ]
    entries = [entry for line in lines if "source_id_true" in (entry := json.loads(line))][:limit]
    place = shared / "data" / "e2e" / "articles.dev.jsonl"
    rows = {row["article_id"]: row for row in map(json.loads, place.read_text().splitlines())}
    pool = Pool(open_archives([archive]))
    score: Counter[str] = Counter()
    for entry in entries:
        result = swapped(entry, rows.get(entry["article_id"], {}), pool)
        used = [use.evidence.capture.source_id for use in result.evidence] if result else []
        right = {entry["source_id_true"], *entry.get("source_ids_ok", ())}
        verdict = result.judgement.verdict if result else "not extracted"
        score[verdict] += 1
        named = verdict == "elsewhere" and bool(used) and used[0] in right
        score["named"] += named
        if verbose and not named:
            print(f"- {entry['case_id']} {verdict} used={used[:3]} right={sorted(right)[:2]} {entry['quote'][:90]!r}")
    print(f"elsewhere, the true document named: {score.pop('named')}/{len(entries)}", dict(score))


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
    parser.add_argument("what", choices=("cases", "articles", "swaps"))
    parser.add_argument("shared", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--archive", default="")
    parser.add_argument("--kind", choices=("congress", "scotus"))
    parser.add_argument("--limit", type=int)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--max-chars", type=int, default=10**9, help="leave longer articles out")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    if given.what == "cases":
        cases(given.shared, verbose=given.verbose)
    elif not given.archive:
        sys.exit(f"{given.what}: --archive DIR is needed")
    elif given.what == "swaps":
        swaps(given.shared, given.archive, given.kind, given.limit, verbose=given.verbose)
    else:
        articles(
            given.shared, given.archive, given.kind, given.limit, given.start, given.max_chars, verbose=given.verbose
        )


if __name__ == "__main__":
    main()
