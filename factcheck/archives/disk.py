"""Writing so that a kill -9 or a full disk leaves either the old file or the new one; and one writer at a time."""

from __future__ import annotations

import contextlib
import itertools
import os
from typing import IO, TYPE_CHECKING

from factcheck.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_TEMPORARY = ".part-"
UNFINISHED = ".adopt-"
_BYTES = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW = _BYTES | os.O_EXCL
APPENDED = _BYTES | os.O_APPEND
"""How a file is opened whose end grows."""
_numbers = itertools.count()
_MANY = 8
_MANY_PIECES = 512
"""Systems take 1024 at once (POSIX asks for 16)."""
_SIDE_BY_SIDE = 8


@contextlib.contextmanager
def locked(folder: str) -> Iterator[None]:
    """Hold the archive's writing lock; waits for another process that has it.

    The lock is on the folder itself, so no lock file is left behind or committed; it goes with the process.
    """
    lock = FolderLock(folder)
    try:
        with lock.held():
            yield
    finally:
        lock.close()


class FolderLock:
    """The same lock, held again and again by one writer: the folder is opened once, not for every page of a run.

    Not for two threads at once; ``close`` gives the folder back, and the next use opens it again.
    """

    def __init__(self, folder: str) -> None:
        self._folder, self._handle = folder, -1

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Hold it; waits for another process that has it."""
        try:
            import fcntl
        except ImportError:  # Windows: one byte of a file of its own
            with _locked_file(self._folder):
                yield
            return
        if self._handle >= 0 and not os.fstat(self._handle).st_nlink:
            self.close()  # the folder was removed, and another one may have its name
        if self._handle < 0:
            self._handle = os.open(self._folder, os.O_RDONLY)
        fcntl.flock(self._handle, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._handle, fcntl.LOCK_UN)

    def close(self) -> None:
        """Close the folder."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    def __del__(self) -> None:
        self.close()


@contextlib.contextmanager
def _locked_file(folder: str) -> Iterator[None]:
    import msvcrt

    with open(os.path.join(folder, ".lock.sqlite"), "ab+") as file:
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
        try:
            yield
        finally:
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]


@contextlib.contextmanager
def _beside(path: str) -> Iterator[int]:
    """Give a new file beside ``path`` to write to; at the end it takes the name at once, or is gone."""
    temporary = ""
    try:
        handle, temporary = _temporary(os.path.dirname(path) or ".")
        yield handle
        os.replace(temporary, path)
        temporary = ""
    except OSError as error:
        raise _unwritten(path, error) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


@contextlib.contextmanager
def replacing(path: str) -> Iterator[IO[bytes]]:
    """Write a file beside ``path``; at the end it is flushed to the disk and takes the name at once.

    Raises:
        ArchiveError: the disk is full or the folder cannot be written; the old file is untouched.
    """
    with _beside(path) as handle, os.fdopen(handle, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
    sync_folder(os.path.dirname(path) or ".")


def put(path: str, pieces: Sequence[bytes]) -> None:
    """Write a whole file, these pieces; it outlasts a kill of this process, and a power cut once it was flushed.

    Raises:
        ArchiveError: the disk is full or the folder cannot be written; nothing is left behind.
    """
    with _beside(path) as handle:
        try:
            write_all(handle, pieces)
        finally:
            os.close(handle)


def write_all(handle: int, pieces: Sequence[bytes]) -> None:
    """Write all of it: a disk that is nearly full takes a part before it says so.

    Raises:
        OSError: the disk is full.
    """
    size = sum(map(len, pieces))
    if not hasattr(os, "writev") or len(pieces) > _MANY_PIECES:
        pieces = (b"".join(pieces),)
    written = os.writev(handle, pieces) if len(pieces) > 1 else os.write(handle, pieces[0])
    if written < size:
        rest = memoryview(b"".join(pieces))
        while written < size:
            written += os.write(handle, rest[written:])


def _unwritten(path: str, error: OSError) -> ArchiveError:
    hint = "free some space and run again; what was kept before is kept"
    return ArchiveError(f"{path}: cannot be written: {error.strerror or error}", hint)


def _temporary(folder: str) -> tuple[int, str]:
    """Open a new file for writing, its mode by the user's umask like any other file's.

    The names need not be secret, only new: another program's folder is not written to. (``tempfile`` draws random
    names and asks for much else, which is a tenth of the cost of keeping a page.)
    """
    made = False
    while True:
        path = os.path.join(folder, f"{_TEMPORARY}{os.getpid()}-{next(_numbers)}")
        try:
            return os.open(path, _NEW, 0o666), path
        except FileExistsError:
            # Left by a killed writer, or made by one of the same number on another machine.
            continue
        except FileNotFoundError:
            if made:
                raise
            os.makedirs(folder, exist_ok=True)
            made = True


def sync_folder(folder: str) -> None:
    """Make a rename in this folder last through a power cut, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def sync_files(paths: Collection[str]) -> None:
    """Make the bytes of files outlast a power cut; their names do once :func:`sync_folder` has run.

    Many are flushed side by side, so that the file system writes its log once for all that wait, and not once a
    file. (``os.sync`` would be as fast on a quiet machine, but it waits for what every other program has to write.)

    Raises:
        ArchiveError: the disk could not take one of them.
    """
    if len(paths) > _MANY:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
            for _done in pool.map(sync_file, paths):
                pass
    else:
        for path in paths:
            sync_file(path)


def sync_file(path: str) -> None:
    """Make a file's bytes outlast a power cut; one that is gone again needs none of it.

    Raises:
        ArchiveError: the disk could not take it.
    """
    try:
        # Windows flushes only what is open for writing.
        with open(path, "rb+", buffering=0) as file:
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be written: {error.strerror}", "free some space and run again") from error


def clear_leftovers(folder: str) -> None:
    """Remove half-written files of writers that were killed; only under the lock."""
    import shutil

    for place, folders, names in os.walk(folder):
        for name in folders:
            if name.startswith(UNFINISHED):
                shutil.rmtree(os.path.join(place, name), ignore_errors=True)
        for name in names:
            if name.startswith(_TEMPORARY):
                with contextlib.suppress(OSError):
                    os.unlink(os.path.join(place, name))
