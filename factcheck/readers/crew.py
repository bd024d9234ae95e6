"""Child processes that read many origins one after another, for a run that fetches many.

The same limits as in ``sandbox``, per page; but the interpreter and the libraries start once (130 ms a page
otherwise, against 20 ms for reading 100 kB). A page that hurts kills its child; the next page gets a new one.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from typing import IO, TYPE_CHECKING, Any

from factcheck.core.records import Reading, Unavailable
from factcheck.readers import sandbox

if TYPE_CHECKING:
    import subprocess

SECONDS = 4.0
"""With the start of a child and the fetch before it, a page that hangs the reader still ends within six seconds."""
MEGABYTES = 90
"""What a page may take on top of the 55 that interpreter and libraries hold: 150 in all. A page of 20 MB takes more."""
PAGES = 200
"""Pages after which a child is replaced, so that nothing a page leaves behind adds up."""


class Crew:
    """A few reading children, started when needed. Thread-safe; ``close`` ends them."""

    def __init__(self, count: int | None = None) -> None:
        size = count or min(4, os.cpu_count() or 1)
        self._free: queue.LifoQueue[_Child] = queue.LifoQueue()
        for _ in range(size):
            self._free.put(_Child())
        self._all = list(self._free.queue)

    def read_origin(
        self,
        data: bytes,
        *,
        media_type: str | None = None,
        url: str | None = None,
        seconds: float = SECONDS,
        megabytes: int = MEGABYTES,
    ) -> Reading:
        """Read an origin within the limits; what could not be read is ``Reading.problem``."""
        child = self._free.get()
        try:
            reading = child.read(data, media_type, url, seconds, megabytes)
            if reading is None:
                # It died of what earlier pages left behind, maybe: this page gets a child of its own.
                reading = child.read(data, media_type, url, seconds, megabytes)
        finally:
            self._free.put(child)
        return reading or _problem("unreadable", "the reader failed on it twice")

    def close(self) -> None:
        """End all children."""
        for child in self._all:
            child.end()


def _problem(reason: str, detail: str) -> Reading:
    step = "open the page yourself and register its text: factcheck archive add FILE --url URL"
    return Reading(text="", reader="sandbox", problem=Unavailable(reason, detail, step))


class _Child:
    """One child and the count of pages it has read."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pages = 0

    def read(
        self, data: bytes, media_type: str | None, url: str | None, seconds: float, megabytes: int
    ) -> Reading | None:
        """Read one page; None where a child that had read others before died of it."""
        if self._process is None or self._process.poll() is not None or self._pages >= PAGES:
            self.end()
            self._process = _start()
        process = self._process
        fresh, self._pages = self._pages == 0, self._pages + 1
        head = {"size": len(data), "media_type": media_type, "url": url, "seconds": seconds, "megabytes": megabytes}
        late = threading.Event()
        # A child that has just been started has its imports to do, which are not the page's doing.
        timer = threading.Timer(seconds + (4.0 if fresh else 0.0), _kill, (process, late))
        timer.start()
        try:
            answer = _exchange(process, json.dumps(head).encode() + b"\n", data)
        finally:
            timer.cancel()
        if answer is not None and "memory" not in answer:
            return sandbox.reading_of(answer["reading"])
        self.end()
        if late.is_set() or process.returncode == -24:  # SIGXCPU
            return _problem("timeout", f"reading it takes over {seconds:g} s")
        if not fresh:
            return None
        if answer is not None or process.returncode in (-6, -11):
            return _problem("memory", "reading it takes more memory than a page may")
        return _problem("unreadable", f"the reader failed on it (status {process.returncode})")

    def end(self) -> None:
        """Kill the child; the next page starts another."""
        process, self._process, self._pages = self._process, None, 0
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _close(pipe)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        return


def _kill(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _start() -> subprocess.Popen[bytes]:
    import subprocess

    return subprocess.Popen(
        [sys.executable, "-c", "from factcheck.readers.crew import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=sandbox.environment(),
        # ^C at a terminal goes to the whole group; the run decides what becomes of its children.
        start_new_session=True,
    )


def _exchange(process: subprocess.Popen[bytes], head: bytes, data: bytes) -> dict[str, Any] | None:
    """Send one page and take the answer; None where the child died."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(head)
        process.stdin.write(data)
        process.stdin.flush()
        size = process.stdout.readline()
        text = process.stdout.read(int(size)) if size else b""
        found = json.loads(text) if text else None
    except (OSError, ValueError):
        process.wait()
        return None
    if found is None:
        process.wait()
    return found if isinstance(found, dict) else None


def serve() -> None:
    """The child's main: limits first, then one page in, one answer out, until nobody asks any more."""
    stream, out = sys.stdin.buffer, sys.stdout.buffer
    sandbox.prepare("origin")
    limited = False
    while line := stream.readline():
        head = json.loads(line)
        if not limited:
            sandbox.limit_space(head["megabytes"])
            limited = True
        _limit_time(head["seconds"])
        answer = json.dumps(_answer(head, stream.read(head["size"]))).encode("utf-8")
        out.write(b"%d\n" % len(answer))
        out.write(answer)
        out.flush()


def _answer(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    from factcheck import readers

    try:
        return {"reading": readers.read_origin_here(data, media_type=head["media_type"], url=head["url"])}
    except MemoryError:
        return {"memory": True}


def _limit_time(seconds: float) -> None:
    """Let this page have so many seconds of computing on top of what the child has used."""
    try:
        import resource
    except ImportError:  # not on Windows: the parent's time-out is left
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    whole = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (whole, resource.getrlimit(resource.RLIMIT_CPU)[1]))
