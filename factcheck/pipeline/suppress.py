"""Reads suppressions: the article's comments, ``factcheck-ignore.toml`` nearest upwards, the baseline file.

``Suppressions.load`` once for a run, ``apply`` for each article, ``leftover`` at the end: the rules of the two
files that suppressed nothing are findings of those files, so that a report names the line to remove.
"""

from __future__ import annotations

import os

from factcheck.core.gates import gated
from factcheck.core.identity import finding_prints, folded, identified
from factcheck.core.placing import LARGEST, Carrier, located
from factcheck.core.records import Article, ArticleReport
from factcheck.core.suppressions import Rule, apply, holds_for, stale
from factcheck.core.text import sha256_text
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.core.records import Finding
    from factcheck.settings import Settings

IGNORE_FILE = "factcheck-ignore.toml"
BASELINE_VERSION = 1
RULES = "suppressions:"
"""Beginning of the id of a report that is about a file of suppressions and no article."""

_KEYS = ("code", "codes", "quote", "fingerprint", "article", "reason", "until")


class Suppressions:
    """The rules of one run and what became of them."""

    def __init__(self, settings: Settings, today: str, files: tuple[tuple[str, str, tuple[Rule, ...]], ...]) -> None:
        self._settings = settings
        self._today = today
        self._files = files
        self._rules = tuple(rule for _, _, rules in files for rule in rules)
        self._used: set[int] = set()
        self._met: set[int] = set()

    @classmethod
    def load(cls, settings: Settings, today: str, start: str = ".", *, isolated: bool = False) -> Suppressions:
        """Read the ignore file nearest to ``start`` and the baseline that the settings name.

        Raises:
            UsageError: one of them is no such file; the message names it, the entry and the fault.
        """
        files = []
        path = None if isolated else find_upwards(start)
        if path:
            text = _text(path)
            files.append((path, text, read_ignore_file(path, text)))
        if settings.baseline:
            text = _text(settings.baseline)
            files.append((settings.baseline, text, read_baseline(settings.baseline, text)))
        return cls(settings, today, tuple(files))

    def apply(self, part: ArticleReport) -> ArticleReport:
        """Return an article gated, with fingerprints and suppressions, and its own stale comments as findings."""
        if part.error is not None:
            return part
        part = gated(part, self._settings)
        part = part._replace(results=identified(part.results))
        source = source_text(part.article)
        inline, faults = _inline(source)
        carrier = Carrier(part.article.text, source) if source != part.article.text else None
        applied = apply(part, (*inline, *self._rules), self._today)
        first = len(inline)
        self._used.update(number - first for number in applied.used if number >= first)
        self._met.update(n for n, rule in enumerate(self._rules) if rule.article is not None and holds_for(rule, part))
        own = stale(inline, {n for n in applied.used if n < first}, self._today)
        extra = tuple(_placed(finding, carrier) for finding in (*faults, *own))
        done = applied.part._replace(findings=(*applied.part.findings, *extra)) if extra else applied.part
        return located(done, carrier) if carrier else done

    def leftover(self) -> tuple[ArticleReport, ...]:
        """Return, for each file with stale rules, a report of that file; call after the last article.

        A rule that names an article which was not part of this run is left in peace.
        """
        found = []
        at = 0
        for path, text, rules in self._files:
            mine = range(at, at + len(rules))
            used = {n - at for n in mine if n in self._used or not self._judged(n)}
            at += len(rules)
            findings = stale(rules, used, self._today)
            if findings:
                found.append(ArticleReport(Article(f"{RULES}{path}", text, sha256_text(text), path=path), (), findings))
        return tuple(found)

    def _judged(self, number: int) -> bool:
        return self._rules[number].article is None or number in self._met


def source_text(article: Article) -> str:
    """Return the file an article was read from: a reader leaves comments and marks out of the text that is checked."""
    if not article.path or not os.path.isfile(article.path) or os.path.getsize(article.path) > LARGEST:
        return article.text
    with open(article.path, encoding="utf-8-sig", errors="replace") as file:
        return file.read()


def _inline(source: str) -> tuple[tuple[Rule, ...], tuple[Finding, ...]]:
    if "factcheck:" not in source:
        return (), ()
    from factcheck.core.inline import parse_inline

    return parse_inline(source)


def _placed(finding: Finding, carrier: Carrier | None) -> Finding:
    """A comment's place is one of the file; its finding stands at the first word of the text after it."""
    if carrier is None:
        return finding
    at = carrier.back(finding.span[0])
    return finding._replace(span=(at, at))


def find_upwards(start: str) -> str | None:
    """Return the ignore file at or above a folder, as a path from here where it lies below."""
    folder = os.path.abspath(start)
    while True:
        path = os.path.join(folder, IGNORE_FILE)
        if os.path.isfile(path):
            below = path.startswith(os.path.join(os.getcwd(), ""))
            return os.path.relpath(path) if below else path
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read ({error})", "make one with 'factcheck baseline update'") from error


def read_ignore_file(path: str, text: str) -> tuple[Rule, ...]:
    """Return the rules of a ``factcheck-ignore.toml``.

    Raises:
        UsageError: no TOML, an unknown key, an entry without a reason or with nothing that it is about.
    """
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: no valid TOML ({error})", "see docs/configuration.md for an example") from error
    entries = data.pop("ignore", [])
    if data or not isinstance(entries, list):
        raise UsageError(f"{path}: unknown key {next(iter(data), 'ignore')!r}", "entries are [[ignore]] tables")
    spans = _entry_spans(text)
    return tuple(_rule(path, number, entry, spans) for number, entry in enumerate(entries))


def _entry_spans(text: str) -> list[tuple[int, int]]:
    spans = []
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip().replace(" ", "").startswith("[[ignore]]"):
            spans.append((at, at + len(line.rstrip())))
        at += len(line)
    return spans


def _rule(path: str, number: int, entry: object, spans: list[tuple[int, int]]) -> Rule:
    where = f"{path}: entry {number + 1}"
    if not isinstance(entry, dict):
        raise UsageError(f"{where} is no table", "entries are [[ignore]] tables")
    for key in entry:
        if key not in _KEYS:
            from factcheck.settings import suggest

            raise UsageError(f"{where}: unknown key {key!r}", suggest(key, _KEYS))
    until = str(entry["until"]) if entry.get("until") is not None else None
    codes = entry.get("codes", [entry["code"]] if "code" in entry else [])
    texts = {key: entry.get(key) for key in ("quote", "fingerprint", "article", "reason")}
    if not isinstance(codes, list) or not all(isinstance(v, str) for v in (*codes, *(v for v in texts.values() if v))):
        raise UsageError(f"{where}: values are texts", "codes are a list of texts")
    if not texts["reason"] or not str(texts["reason"]).strip():
        raise UsageError(f"{where} has no reason", 'add reason = "why this does not count"')
    if not (texts["quote"] or texts["fingerprint"] or texts["article"]):
        raise UsageError(f"{where} names nothing", "add quote, fingerprint or article; --ignore turns a code off")
    if until is not None and not is_date(until):
        raise UsageError(f"{where}: until = {until!r} is no date", "write it as 2027-01-31")
    quote = texts["quote"]
    return Rule(
        "file",
        str(texts["reason"]),
        tuple(code.upper() for code in codes),
        quote=folded(quote) if quote else None,
        print=texts["fingerprint"],
        article=texts["article"],
        until=until,
        span=spans[number] if number < len(spans) else (0, 0),
    )


def is_date(text: str) -> bool:
    """Tell whether a text is an ISO day."""
    parts = text.split("-")
    return [len(part) for part in parts] == [4, 2, 2] and all(part.isdigit() for part in parts)


# --- baseline ------------------------------------------------------------------------------------------


class Entry(NamedTuple):
    """One accepted finding: its article's file name, code, folded words (for people) and fingerprint (the key)."""

    article: str
    code: str
    quote: str
    fingerprint: str


def article_name(part: ArticleReport) -> str:
    """Return the name a baseline knows an article by: its file name, so that a move keeps it; its address if none."""
    name = part.article.path or part.article.url or part.article.id
    return name if "://" in name else name.replace("\\", "/").rsplit("/", 1)[-1]


def read_entries(path: str, text: str) -> tuple[Entry, ...]:
    """Return the entries of a baseline file.

    Raises:
        UsageError: it is no baseline, or of another version.
    """
    import json

    try:
        data = json.loads(text)
        if data["baseline_version"] != BASELINE_VERSION:
            raise UsageError(f"{path}: baseline version {data['baseline_version']}", "make it again with this version")
        made = [Entry(*(str(entry[key]) for key in Entry._fields)) for entry in data["findings"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UsageError(f"{path}: no baseline file ({error})", "make one with 'factcheck baseline update'") from error
    return tuple(made)


def read_baseline(path: str, text: str) -> tuple[Rule, ...]:
    """Return the rules that a baseline file stands for, each with its place in the file.

    Raises:
        UsageError: it is no baseline, or of another version.
    """
    reason = f"accepted in {os.path.basename(path)}"
    rules = []
    at = 0
    for entry in read_entries(path, text):
        at = max(text.find(entry.fingerprint, at), 0)
        span = (at, at + len(entry.fingerprint))
        rule = Rule("baseline", reason, (entry.code,), print=entry.fingerprint, article=entry.article, span=span)
        rules.append(rule)
        at += 1
    return tuple(rules)


def baseline_text(entries: Iterable[Entry]) -> str:
    """Return the text of a baseline: sorted, one finding a line, no line numbers."""
    import json

    lines = [json.dumps(entry._asdict(), ensure_ascii=True) for entry in sorted(entries)]
    body = "".join(f"{',' if number else ''}\n  {line}" for number, line in enumerate(lines))
    return f'{{"baseline_version": {BASELINE_VERSION},\n "findings": [{body}\n ]}}\n'


def baseline_of(parts: Iterable[ArticleReport]) -> str:
    """Return the text of a baseline that accepts every finding of these articles."""
    return baseline_text({entry for part in parts for entry in baseline_entries(part)})


def baseline_entries(part: ArticleReport) -> Iterator[Entry]:
    """Yield what counts in an article, or would count without a baseline; other suppressions stay what they are."""
    text, name = part.article.text, article_name(part)
    for result in part.results:
        if result.level != "none" and (result.suppressed is None or result.suppressed.kind == "baseline"):
            yield Entry(name, result.code, folded(result.claim.quote), result.fingerprint)
    for finding, mark in zip(part.findings, finding_prints(part.findings, text), strict=True):
        if finding.suppressed is None or finding.suppressed.kind == "baseline":
            yield Entry(name, finding.code, folded(text[finding.span[0] : finding.span[0] + 40]), mark)
