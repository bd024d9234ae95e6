"""index.sqlite: which documents hold which words, kept by SQLite's FTS5 beside the archive it is derived from.

What goes in are captures and their texts, file by file with the file's digest; what comes out are captures, those
first that hold the rarest words of a quotation close together. Whether the words really stand there, and how
altered, is not decided here.
"""

from __future__ import annotations

import json
import math
import os
import sqlite3
from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.records import Capture
from factcheck.errors import ArchiveError, DamagedCaptureError
from factcheck.index.words import begun_words, literal_runs, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NAME = "index.sqlite"
_VERSION = 1
_MEMORY = ":memory:"
_SCHEMA = f"""
CREATE TABLE file (file TEXT PRIMARY KEY, sha256 TEXT NOT NULL);
CREATE TABLE doc (doc INTEGER PRIMARY KEY, id TEXT, source_id TEXT, file TEXT, offset INTEGER, text_sha256 TEXT,
  capture TEXT);
CREATE INDEX doc_id ON doc (id);
CREATE INDEX doc_source ON doc (source_id);
CREATE INDEX doc_file ON doc (file);
CREATE VIRTUAL TABLE stretch USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE term USING fts5vocab (stretch, 'row');
PRAGMA user_version = {_VERSION};
"""
# A document has at most a million stretches (1.5 billion characters).
_SHIFT = 20
# Rare words looked up for one quotation: with six, one altered or misspelt word cannot hide the document.
_RARE = 8
# A run of words up to this long is looked up whole as well; stretches overlap by no more.
_WHOLE = 15
# A word in so few stretches may be a slip of a scan: "commonlaw" for "common-law" over a line's end.
_ODD = 40
# A word in more stretches than this says nothing about where; phrases do.
_COMMON = 6000
# Stretches that the rare words of one run may name together, the three rarest apart; more cost more than they tell.
_ENOUGH = 6000
_LEAST = 3
# Phrases looked up for one run.
_PHRASES = 6
# So many are enough where the others have no word that is in fewer stretches than this: they cost most and tell least.
_FEW_PHRASES, _SCARCE = 3, 1000
# A phrase in more stretches than this is a formula ("of the United States") and says nothing about where either.
_FORMULA = 2000
# Answers kept, since the quotations of one article share their phrases: so many, and none with more rows.
_KEPT, _KEPT_ROWS = 4000, 300


class IndexedPlace(NamedTuple):
    """Where a document stands."""

    capture: Capture
    offset: int
    text_sha256: str


class FoundStretch(NamedTuple):
    """A capture that holds words looked for: the number of the stretch where most are, and their weight."""

    capture: Capture
    stretch: int
    weight: float


class Document(NamedTuple):
    """What goes in: a capture, the byte where its records begin, its text and the text's digest."""

    capture: Capture
    offset: int
    text_sha256: str
    text: str


class SearchIndex:
    """The search index of one archive folder; opened when first asked, absent or stale is a value.

    Args:
        folder: the archive.
        in_memory: keep the index out of the folder, for archives that cannot be written; it goes with the process.
    """

    def __init__(self, folder: str, *, in_memory: bool = False) -> None:
        self.folder = folder
        self.path = _MEMORY if in_memory else os.path.join(folder, NAME)
        self._db: sqlite3.Connection | None = None
        self._files: dict[str, str] | None = None
        self._counts: dict[str, int] = {}
        self._found: dict[tuple[str, int], list[tuple[int]]] = {}
        self.skipped: list[DamagedCaptureError] = []

    def covers(self, files: Sequence[tuple[str, str]]) -> bool:
        """Return whether these files, with these digests, are in the index and nothing else is."""
        held = self._held()
        return held is not None and all(held.get(name) == digest for name, digest in files)

    def files(self) -> dict[str, str] | None:
        """Return the files that are indexed with their digests; None where there is no index of this make."""
        return self._held()

    def places(self, file: str) -> Iterator[IndexedPlace]:
        """Return every document of a file, in order."""
        rows = self._open().execute("SELECT capture, offset, text_sha256 FROM doc WHERE file = ? ORDER BY doc", (file,))
        return (self._place(row) for row in rows)

    def place(self, capture_id: str) -> IndexedPlace | None:
        """Return the document with this record id or given id, the latest where several have it."""
        query = "SELECT capture, offset, text_sha256 FROM doc WHERE {} = ? ORDER BY doc DESC LIMIT 1"
        for column in ("id", "source_id"):
            row = self._open().execute(query.format(column), (capture_id,)).fetchone()
            if row:
                return self._place(row)
        return None

    def search(self, words: str, limit: int) -> list[Capture]:
        """Return captures that hold the rarest of these words close together, best first."""
        return [found.capture for found in self.search_stretches(words, limit)]

    def search_stretches(self, words: str, limit: int) -> list[FoundStretch]:
        """Return captures as ``search`` does, each with the stretch of its text where most of the words are."""
        best = _heaviest(self._scores(literal_runs(words), begun_words(words)), limit)
        ranked = sorted(best, key=lambda doc: (-best[doc][0], doc))
        found: list[FoundStretch] = []
        for doc in ranked:
            if len(found) >= limit:
                break
            row = self._open().execute("SELECT capture, offset, text_sha256 FROM doc WHERE doc = ?", (doc,)).fetchone()
            if row:
                found.append(FoundStretch(self._place(row).capture, best[doc][1], best[doc][0]))
        return found

    def _scores(self, runs: list[list[str]], begun: list[str]) -> dict[int, float]:
        """Return stretches with the weight of what they hold: rare words alone, common words as phrases."""
        scores: dict[int, float] = defaultdict(float)
        total = self._total()
        asked = [(f"{word} *", 4.0) for word in begun]
        for run in runs:
            counted = sorted({(self._count(word), word) for word in run})
            asked += self._mended(word for n, word in counted if n <= _ODD)
            asked += [(f'"{word}"', math.log(total / n)) for n, word in _telling(counted)]
            known = {word: n for n, word in counted if n}
            asked += [(phrase, 3.0 * len(phrase.split())) for phrase in _phrases(run, known)]
        formulas: list[tuple[list[tuple[int]], float]] = []
        for query, weight in asked:
            rows = self._rows(query, _COMMON if " " not in query else _FORMULA)
            if len(rows) > _FORMULA and " " in query:
                formulas.append((rows, weight))
                continue
            for (row,) in rows:
                scores[row] += weight
        for rows, weight in formulas if not scores else ():
            for (row,) in rows:
                scores[row] += weight
        return scores

    def _rows(self, query: str, limit: int) -> list[tuple[int]]:
        """Return the stretches that a query finds, at most one more than ``limit``."""
        key = query, limit
        if key in self._found:
            return self._found[key]
        found = self._open().execute("SELECT rowid FROM stretch WHERE stretch MATCH ? LIMIT ?", (query, limit + 1))
        rows: list[tuple[int]] = found.fetchall()
        if len(rows) <= _KEPT_ROWS:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[key] = rows
        return rows

    def _mended(self, odd: Iterable[str]) -> list[tuple[str, float]]:
        """Return queries for words the index hardly has: two words run together."""
        asked = []
        for word in list(odd)[:_RARE]:
            halves = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
            known = [pair for pair in halves if self._count(pair[0]) and self._count(pair[1])]
            if known:
                first, second = max(known, key=lambda pair: min(self._count(pair[0]), self._count(pair[1])))
                asked.append((f'"{first} {second}"', 6.0))
        return asked

    def _count(self, word: str) -> int:
        if word not in self._counts:
            row = self._open().execute("SELECT doc FROM term WHERE term = ?", (word,)).fetchone()
            self._counts[word] = row[0] if row else 0
        return self._counts[word]

    def _total(self) -> int:
        row = self._open().execute("SELECT count(*) FROM doc").fetchone()
        return 25 * max(int(row[0]), 1)

    # --- writing ------------------------------------------------------------------------------------------------

    def update(self, files: Sequence[tuple[str, str]], read: _ReadFile) -> int:
        """Bring the index up to date; one transaction, so that a kill leaves the old index.

        Args:
            files: every file of the archive with its digest.
            read: gives the documents of one file.

        Returns:
            The number of documents added.

        Raises:
            ArchiveError: the disk is full or the folder cannot be written.
        """
        try:
            if self._held() is None:
                self._make_new()
            return self._update(dict(files), read)
        except (sqlite3.Error, OSError) as error:
            raise ArchiveError(
                f"{self.path}: cannot be written: {error}", "remove it and run 'factcheck archive index'"
            ) from error

    def _update(self, wanted: dict[str, str], read: _ReadFile) -> int:
        db, held = self._open(), self._held() or {}
        gone = [name for name in held if held[name] != wanted.get(name)]
        new = [name for name in wanted if held.get(name) != wanted[name]]
        if not gone and not new:
            return 0
        if gone and self._mostly(gone):
            # FTS5 cannot forget rows whose text it does not keep; past half, the dead ones cost more than a new start.
            self._make_new()
            return self._update(wanted, read)
        added = 0
        with db:
            # Begun by hand: a savepoint outside a transaction would end as one.
            db.execute("BEGIN")
            for name in gone:
                db.execute("DELETE FROM doc WHERE file = ?", (name,))
                db.execute("DELETE FROM file WHERE file = ?", (name,))
            for name in new:
                added += self._add_or_skip(name, wanted[name], read)
            if added > 1000:
                db.execute("INSERT INTO stretch(stretch) VALUES ('optimize')")
        self._files, self._counts, self._found = None, {}, {}
        return added

    def _add_or_skip(self, name: str, digest: str, read: _ReadFile) -> int:
        """Add a file's documents; one that is damaged is left out, to be tried again the next time."""
        db = self._open()
        db.execute("SAVEPOINT one_file")
        try:
            return self._add(name, digest, read(name))
        except DamagedCaptureError as error:
            db.execute("ROLLBACK TO one_file")
            self.skipped.append(error)
            return 0
        finally:
            db.execute("RELEASE one_file")

    def _add(self, name: str, digest: str, documents: Iterable[Document]) -> int:
        db = self._open()
        db.execute("INSERT INTO file VALUES (?, ?)", (name, digest))
        highest = db.execute("SELECT max(rowid) FROM stretch").fetchone()[0] or 0
        number = (highest >> _SHIFT) + 1
        added = 0
        for document in documents:
            capture = document.capture
            row = (number, capture.id, capture.source_id, name, document.offset, document.text_sha256, _packed(capture))
            db.execute("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            base = number << _SHIFT
            texts = (part.encode("utf-8", "replace").decode() for part in stretches(document.text))
            db.executemany(
                "INSERT INTO stretch(rowid, text) VALUES (?, ?)", ((base + n, t) for n, t in enumerate(texts))
            )
            number += 1
            added += 1
        return added

    def _mostly(self, gone: list[str]) -> bool:
        db = self._open()
        marks = ",".join("?" * min(len(gone), 500))
        dead = db.execute(f"SELECT count(*) FROM doc WHERE file IN ({marks})", gone[:500]).fetchone()[0]  # noqa: S608
        highest = (db.execute("SELECT max(rowid) FROM stretch").fetchone()[0] or 0) >> _SHIFT
        alive = db.execute("SELECT count(*) FROM doc").fetchone()[0] - dead
        return bool(alive < highest / 2)

    def _make_new(self) -> None:
        self.close()
        for ending in ("", "-journal", "-wal", "-shm"):
            if self.path != _MEMORY and os.path.exists(self.path + ending):
                os.unlink(self.path + ending)
        self._db = sqlite3.connect(self.path)
        self._db.execute("PRAGMA page_size = 8192")
        self._db.executescript(_SCHEMA)
        self._files, self._counts, self._found = None, {}, {}

    def close(self) -> None:
        """Let go of the file."""
        if self._db is not None:
            self._db.close()
        self._db = None

    def _open(self) -> sqlite3.Connection:
        if self._db is None:
            self._db = sqlite3.connect(self.path, timeout=60)
        return self._db

    def _held(self) -> dict[str, str] | None:
        there = self._db is not None if self.path == _MEMORY else os.path.exists(self.path)
        if self._files is None and there:
            try:
                if self._open().execute("PRAGMA user_version").fetchone()[0] == _VERSION:
                    self._files = dict(self._open().execute("SELECT file, sha256 FROM file"))
            except sqlite3.Error:
                self.close()
        return self._files

    def _place(self, row: tuple[str, int, str]) -> IndexedPlace:
        return IndexedPlace(Capture(archive=self.folder, **json.loads(row[0])), row[1], row[2])


if TYPE_CHECKING:
    from collections.abc import Callable

    _ReadFile = Callable[[str], Iterable[Document]]


def _telling(counted: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the words to look up, rarest first, each with the number of stretches that have it."""
    rare: list[tuple[int, str]] = []
    together = 0
    for n, word in counted:
        if not 0 < n <= _COMMON:
            continue
        together += n
        if len(rare) == _RARE or (together > _ENOUGH and len(rare) >= _LEAST):
            break
        rare.append((n, word))
    return rare


def _heaviest(scores: dict[int, float], limit: int) -> dict[int, tuple[float, int]]:
    """Return the documents of the heaviest stretches, each with its weight and its best stretch.

    Only as many stretches are looked at as give twice the documents asked for: common words alone bring thousands.
    """
    take = 10 * limit
    while True:
        rows = scores if take >= len(scores) else nlargest(take, scores, key=scores.__getitem__)
        best: dict[int, tuple[float, int]] = {}
        for row in rows:
            # A quotation that runs over a border has its words in two neighbours.
            both = scores[row] + 0.5 * max(scores.get(row + 1, 0.0), scores.get(row - 1, 0.0))
            doc = row >> _SHIFT
            if both > best.get(doc, (0.0, 0))[0]:
                best[doc] = (both, row & ((1 << _SHIFT) - 1))
        if len(best) >= 2 * limit or take >= len(scores):
            return best
        take *= 8


def _phrases(run: list[str], known: dict[str, int]) -> list[str]:
    """Return a run of words as exact phrases of four; a shorter run whole.

    Of many, those with the rarest words: a phrase of nothing but common words takes longest to find and tells least.
    """
    size = 4
    if len(run) < 2:
        return [f'"{run[0]}"'] if run and run[0] in known else []
    pieces = [run[at : at + size] for at in range(0, max(len(run) - size + 1, 1), size)] if len(run) > size else [run]
    if len(run) > size and len(run) % size:
        pieces.append(run[-size:])
    if size < len(run) <= _WHOLE:
        # The words exactly as quoted outweigh any number of pieces of them.
        pieces.insert(0, run)
    held = [piece for piece in pieces if all(word in known for word in piece)]
    held.sort(key=lambda piece: (len(piece) <= size, min(known[word] for word in piece)))
    rarest = [min(known[word] for word in piece) for piece in held]
    enough = next((n for n in range(_FEW_PHRASES, len(held)) if rarest[n] > _SCARCE), len(held))
    return ['"' + " ".join(piece) + '"' for piece in held[: min(enough, _PHRASES)]]


def _packed(capture: Capture) -> str:
    defaults = Capture._field_defaults
    kept = {
        name: value
        for name, value in capture._asdict().items()
        if name != "archive" and (name not in defaults or value != defaults[name])
    }
    return json.dumps(kept, ensure_ascii=True)
