"""Takes in what others hand over: WARC, WARC.gz and WACZ become captures; JSON Lines become a bulk file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.archives.bulk_import import Imported, adopt_bulk, import_json_lines, is_json_lines
from factcheck.archives.foreign import Own, OwnOrigins, Page, Passed, read_foreign
from factcheck.archives.keeper import Keeper
from factcheck.archives.manifest import BulkFile
from factcheck.core.records import Capture
from factcheck.errors import DamagedCaptureError, InputError, UsageError
from factcheck.pipeline.register import cleaned, describe, origin_of, read_origin

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping


class PagesImported(NamedTuple):
    """What became of one WARC or WACZ: the captures kept, what was passed over, and where it broke off."""

    path: str
    captures: tuple[Capture, ...]
    bulk: tuple[BulkFile, ...]
    passed: tuple[Passed, ...]
    problem: str = ""

    @property
    def whole(self) -> bool:
        """Whether everything that should have been taken was."""
        return not self.problem and not any(one.damaged for one in self.passed)


def import_file(
    folder: str,
    path: str,
    given: Mapping[str, Any],
    now: str,
    *,
    urls: Collection[str] = (),
    pending: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Imported | PagesImported:
    """Import one file.

    Args:
        folder: the archive; made where there is none.
        path: JSON Lines (gzip too), WARC, WARC.gz or WACZ.
        given: what the caller says of every page, as for registering a file.
        now: the time of a bulk import; pages keep the time of their capture.
        urls: only pages with these addresses; all where empty.
        pending: pages wait for ``archive review``.
        progress: called with the number of documents or pages done.

    Raises:
        InputError: the file is none of these.
        ArchiveError: the disk is full.
    """
    if _looks_like_json_lines(path):
        from factcheck.readers.transcript import find_turns

        return import_json_lines(folder, path, now, progress, find_turns)
    said = cleaned(given, "the command line")
    kept: list[Capture | BulkFile] = []
    passed: list[Passed] = []
    problem = ""
    with Keeper(folder) as keeper:
        try:
            for found in read_foreign(path):
                if isinstance(found, Page) and urls and found.url not in urls:
                    continue
                if isinstance(found, OwnOrigins):
                    known = {origin.id for origin in keeper.read().origins}
                    keeper.add_origins(origin for origin in found.origins if origin.id not in known)
                    continue
                outcome = _take(keeper, found, said, pending=pending)
                if isinstance(outcome, Passed):
                    passed.append(outcome)
                else:
                    kept.append(outcome)
                if progress:
                    progress(len(kept))
        except DamagedCaptureError as error:
            problem = f"{error.message}; {error.hint}" if error.hint else error.message
    captures = tuple(one for one in kept if isinstance(one, Capture))
    bulk = tuple(one for one in kept if isinstance(one, BulkFile))
    return PagesImported(path, captures, bulk, tuple(passed), problem)


def _looks_like_json_lines(path: str) -> bool:
    with open_input(path) as file:
        begin = file.read(4)
    if begin[:4] == b"WARC" or begin[:2] == b"PK":
        return False
    return is_json_lines(path)


def open_input(path: str) -> Any:  # noqa: ANN401 - a binary file
    """Open a file to import.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return open(path, "rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}", "name a file") from error


def _take(
    keeper: Keeper, found: Page | Passed | Own, said: Mapping[str, Any], *, pending: bool
) -> Capture | BulkFile | Passed:
    if isinstance(found, Passed):
        return found
    if isinstance(found, Own):
        return _adopt(keeper, found)
    reading = read_origin(found.body, found.media_type, found.url)
    if reading.problem or not reading.text.strip():
        why = f"{reading.problem.reason}: {reading.problem.detail}" if reading.problem else "there is no text in it"
        return Passed(found.url, why)
    here = {"captured": found.date, "title": found.title} if found.title else {"captured": found.date}
    about = {**{k: v for k, v in here.items() if v}, **said, "url": said.get("url") or found.url}
    draft, _notes = describe(reading, about, found.date)
    origin = origin_of(keeper, said, draft)
    try:
        return keeper.keep(draft, found.content, reading, origin, pending=pending)
    except UsageError as error:
        return Passed(found.url, error.message)


def _adopt(keeper: Keeper, own: Own) -> Capture | BulkFile | Passed:
    try:
        if own.bulk:
            return adopt_bulk(keeper.path, own.data)
        data = own.data.read_up_to(_MAX_OWN + 1)
        if len(data) > _MAX_OWN:
            return Passed(own.name, "larger than any capture", damaged=True)
        return keeper.adopt(data)
    except DamagedCaptureError as error:
        return Passed(own.name, error.message, damaged=True)
    except UsageError as error:
        return Passed(own.name, error.message)


_MAX_OWN = 512 << 20
