"""Reading in a child process with limits on time and memory: a hostile page kills the child, never the run.

Used for whatever came over the network, for PDF, and for pages that are big or look made to hurt. The child gets
bytes and gives JSON; it never gives pickles, since a broken parser must not be able to speak for itself.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any, Literal

from factcheck.core.records import Article, Block, Embed, Link, Reading, Turn, Unavailable
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

# The limits of the hostile-input table: six seconds and 150 MB for everything, the parent's share included.
SECONDS = 5.0
MEGABYTES = 150
# Above these a page is read by the child even when it comes from a file: 99 % of real pages have under 15,000
# tags and 2 MB.
MANY_TAGS = 60_000
BIG_BYTES = 3_000_000
# A page's tree takes about five times its bytes: more than this never fits the child.
LARGEST = 20_000_000
_NEXT = "open the page yourself and register its text: factcheck archive add FILE --url URL"

What = Literal["origin", "article"]


def is_suspicious(data: bytes) -> bool:
    """Tell whether bytes are big, hold very many tags, or nest deeper than pages do."""
    if len(data) > BIG_BYTES:
        return True
    if len(data) < 4_000:
        return False
    return data.count(b"<") > MANY_TAGS or data.count(b"<div") - data.count(b"</div") > 500


def read_limited(
    what: What,
    data: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    name: str | None = None,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Reading | Article:
    """Read in a child process.

    A child that takes too long or too much gives a ``Reading`` with a problem (``timeout``, ``memory``).

    Raises:
        InputError: for an article that the child refused or could not read within the limits.
    """
    head = {
        "what": what,
        "media_type": media_type,
        "url": url,
        "name": name,
        "seconds": seconds,
        "megabytes": megabytes,
    }
    if len(data) > LARGEST:
        refusal = Unavailable("size", f"{len(data) / 1e6:.0f} MB cannot be read within {megabytes} MB of memory", _NEXT)
        answer: dict[str, Any] | Unavailable = refusal
    else:
        answer = _run(json.dumps(head).encode() + b"\n" + data, seconds)
    where = name or url or "the input"
    if isinstance(answer, Unavailable):
        if what == "article":
            raise InputError(f"{where}: not fully readable: {answer.detail}", answer.next_step)
        return Reading(text="", reader="sandbox", problem=answer)
    if "error" in answer:
        raise InputError(answer["error"], answer["hint"])
    return _article(answer["article"]) if what == "article" else reading_of(answer["reading"])


def read_origin_limited(
    data: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    name: str | None = None,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Reading:
    """Read an origin that came over the network, in a child process with limits."""
    reading = read_limited(
        "origin", data, media_type=media_type, url=url, name=name, seconds=seconds, megabytes=megabytes
    )
    assert isinstance(reading, Reading)
    return reading


def environment() -> dict[str, str]:
    """The environment of a child: it finds this package, and nothing of the working directory."""
    here = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    paths = os.pathsep.join([here, *(path for path in sys.path if path)])
    return {**os.environ, "PYTHONPATH": paths, "PYTHONSAFEPATH": "1", "OPENBLAS_NUM_THREADS": "1"}


def _run(message: bytes, seconds: float) -> dict[str, Any] | Unavailable:
    import subprocess

    command = [sys.executable, "-c", "from factcheck.readers.sandbox import child; child()"]
    with subprocess.Popen(  # noqa: S603 - our own interpreter and code, the page comes through the pipe
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        try:
            out, err = process.communicate(message, timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return Unavailable("timeout", f"reading it takes over {seconds:g} s", _NEXT)
    if process.returncode == 0 and out:
        answer: dict[str, Any] = json.loads(out)
        return answer
    if process.returncode in (-24, -9):  # SIGXCPU, SIGKILL
        return Unavailable("timeout", f"reading it takes over {seconds:g} s", _NEXT)
    if b"MemoryError" in err or process.returncode in (-6, -11):
        return Unavailable("memory", "reading it takes more memory than a page may", _NEXT)
    last = err.decode("utf-8", "replace").strip().rsplit("\n", 1)[-1][:200]
    return Unavailable("unreadable", f"the reader failed on it: {last or process.returncode}", _NEXT)


def child() -> None:
    """The child's main: limits first, then one message in, one answer out."""
    stream = sys.stdin.buffer
    head = json.loads(stream.readline())
    prepare(head["what"])
    _limit(head["seconds"], head["megabytes"])
    data = stream.read()
    from factcheck import readers

    answer: dict[str, Any]
    try:
        if head["what"] == "article":
            article = readers.read_article_here(data, media_type=head["media_type"], name=head["name"], url=head["url"])
            answer = {"article": article}
        else:
            reading = readers.read_origin_here(data, media_type=head["media_type"], url=head["url"], name=head["name"])
            answer = {"reading": reading}
    except InputError as error:
        answer = {"error": error.message, "hint": error.hint}
    sys.stdout.buffer.write(json.dumps(answer).encode("utf-8"))
    sys.stdout.buffer.flush()
    os._exit(0)  # tearing a large tree down may take longer than building it


def prepare(what: str) -> None:
    """Import the large libraries before the limits: their address space is not the page's doing."""
    import charset_normalizer  # noqa: F401
    import lxml.html  # noqa: F401

    if what == "article":
        import trafilatura  # noqa: F401


def _limit(seconds: float, megabytes: int) -> None:
    try:
        import resource
    except ImportError:  # not on Windows: the parent's time-out is left
        return
    limit_space(megabytes)
    whole = int(seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole))


def limit_space(megabytes: int) -> None:
    """Let this process take so much memory on top of what it has, and write no file; only on systems that can."""
    try:
        import resource
    except ImportError:
        return
    used = _address_space()
    if used:
        limit = used + megabytes * 1_000_000
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _address_space() -> int:
    """Bytes of address space in use now, which the interpreter itself takes; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _spans(pairs: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((int(start), int(end)) for start, end in pairs)


def reading_of(fields: Sequence[Any]) -> Reading:
    """The reading that a child gave as JSON."""
    reading = Reading(*fields)
    return reading._replace(
        turns=tuple(Turn(speaker, (span[0], span[1])) for speaker, span in reading.turns),
        hidden=_spans(reading.hidden),
        quoted=_spans(reading.quoted),
        links=tuple(Link((span[0], span[1]), url) for span, url in reading.links),
        notes=tuple(reading.notes),
        problem=Unavailable(*reading.problem) if reading.problem else None,
    )


def _article(fields: Sequence[Any]) -> Article:
    article = Article(*fields)
    return article._replace(
        links=tuple(Link((span[0], span[1]), url) for span, url in article.links),
        blocks=tuple(Block((span[0], span[1]), role, cite) for span, role, cite in article.blocks),
        embeds=tuple(Embed((e[0][0], e[0][1]), *e[1:]) for e in article.embeds),
        notes=tuple(article.notes),
    )
