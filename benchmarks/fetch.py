"""What safe fetching costs: 500 pages of 100 kB from loopback, by bare httpx, by our transport, and into an archive.

Run: ``python -m benchmarks.fetch [pages [rounds]]``. The server is a process of its own; every stage runs in a fresh
process, between two of bare httpx, and is given as a multiple of the mean of those two, so that a busy machine slows
all of them. All stages, httpx too, fetch one page after the other. Memory is the peak of the process (VmHWM).

Each stage runs twice in its process and the second run counts; the first is printed beside it. A virtual machine gets
its memory page by page from its host, which was measured here as 0.25 ms for every 100 kB that any program writes to
a file for the first time. ``save`` is bare httpx that writes each page to a file and flushes them in the end, which
is what keeping costs without proof.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

SIZE = 100_000
STAGES = ("fetch", "save", "capture", "capture_text")
PREFIX = "factcheck-benchmark-"

_FILLER = " ".join(f"word{n} and" for n in range(SIZE // 11)).encode()


def page(number: int) -> bytes:
    """A page of words, each with a number of its own."""
    head = b"<!DOCTYPE html><html><head><title>Page %d</title></head><body><h1>Page %d</h1><p>" % (number, number)
    return (head + _FILLER)[: SIZE - 18] + b"</p></body></html>"


def serve(port: int) -> None:
    """A plain server on loopback that keeps no connection open (as most captures meet it)."""
    import threading

    listening = socket.create_server(("127.0.0.1", port), backlog=256)

    def handle(connection: socket.socket) -> None:
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                more = connection.recv(65536)
                if not more:
                    return
                head += more
            path = head.split(b" ", 2)[1]
            if path == b"/robots.txt":
                connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            body = page(int(path.rpartition(b"/")[2]))
            start = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            connection.sendall(start % len(body) + body)

    while True:
        connection, _ = listening.accept()
        threading.Thread(target=handle, args=(connection,), daemon=True).start()


def fetcher(port: int):
    from factcheck.archives.fetch import Fetcher
    from factcheck.archives.policy import Policy

    return Fetcher(Policy(ports=(port,), allow_addresses=("127.0.0.1/32",), pace=0.0))


def run_httpx(port: int, pages: int) -> int:
    import httpx

    total = 0
    with httpx.Client(trust_env=False) as client:
        for number in range(pages):
            total += len(client.get(f"http://127.0.0.1:{port}/{number}").content)
    return total


def run_save(port: int, pages: int) -> int:
    """Bare httpx, each page written to a file under its last name, flushed one after the other in the end."""
    import httpx

    folder, total = tempfile.mkdtemp(prefix=PREFIX), 0
    with httpx.Client(trust_env=False) as client:
        for number in range(pages):
            content = client.get(f"http://127.0.0.1:{port}/{number}").content
            with open(f"{folder}/.part", "wb") as file:
                file.write(content)
            os.replace(f"{folder}/.part", f"{folder}/{number}")
            total += len(content)
    for name in os.listdir(folder):
        with open(f"{folder}/{name}", "rb+") as file:
            os.fsync(file.fileno())
    return total


def run_fetch(port: int, pages: int) -> int:
    ours = fetcher(port)
    return sum(len(ours.fetch(f"http://127.0.0.1:{port}/{number}").content) for number in range(pages))


def run_capture(port: int, pages: int, text: bool = False) -> int:
    """Fetch and keep: WARC, manifest, index; without ``text`` the reader is left out."""
    from factcheck.archives.keeper import Keeper
    from factcheck.archives.stored import exchange_of
    from factcheck.core.records import Capture, Reading
    from factcheck.readers.crew import Crew

    folder = tempfile.mkdtemp(prefix=PREFIX)
    ours, total, crew = fetcher(port), 0, Crew(1)
    try:
        with Keeper(folder) as keeper:
            for number in range(pages):
                url = f"http://127.0.0.1:{port}/{number}"
                got = ours.fetch(url)
                reading = (
                    crew.read_origin(got.content, media_type="text/html", url=url) if text else Reading("", "none")
                )
                draft = Capture("", "", "", got.exchanges[-1].started, "", "primary", "whole", "unknown", url=url)
                keeper.keep(draft, exchange_of(got, ours.policy, "page"), reading)
                total += len(got.content)
    finally:
        crew.close()
    return total


def stage(name: str, port: int, pages: int) -> None:
    """One measurement in this process."""
    run = {
        "httpx": run_httpx,
        "save": run_save,
        "fetch": run_fetch,
        "capture": run_capture,
        "capture_text": lambda port, pages: run_capture(port, pages, text=True),
    }[name]
    start = time.perf_counter()
    run(port, pages)
    first = time.perf_counter() - start
    give_back()
    start, used = time.perf_counter(), sum(os.times()[:2])
    size = run(port, pages)
    seconds, used = time.perf_counter() - start, sum(os.times()[:2]) - used
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))
    print(
        json.dumps(
            {
                "stage": name,
                "seconds": round(seconds, 3),
                "first": round(first, 3),
                "cpu": round(used, 3),
                "mb_read": size // 1_000_000,
                "peak_mb": peak,
            }
        )
    )


def give_back() -> None:
    """Let the system use the memory again in which it holds the files that were written and flushed."""
    if hasattr(os, "posix_fadvise"):
        for path in glob.glob(os.path.join(tempfile.gettempdir(), f"{PREFIX}*", "**"), recursive=True):
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def measured(name: str, port: int, pages: int) -> dict:
    """Run one stage in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.fetch", "stage", name, str(port), str(pages)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": os.getcwd()},
    )  # fmt: skip
    return json.loads(done.stdout)


def started(port: int) -> subprocess.Popen:
    """Start the server and wait until it answers."""
    server = subprocess.Popen([sys.executable, "-m", "benchmarks.fetch", "serve", str(port)])
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            break
        except OSError:
            time.sleep(0.05)
    return server


def one_round(port: int, pages: int) -> dict[str, float]:
    """Run every stage once and print it; returns the seconds of each as a multiple of bare httpx beside it."""
    found, before = {}, measured("httpx", port, pages)
    for name in STAGES:
        run, after = measured(name, port, pages), measured("httpx", port, pages)
        base = (before["seconds"] + after["seconds"]) / 2
        found[name] = run["seconds"] / base
        first = run["first"] / (before["first"] + after["first"]) * 2
        ms = [value / pages * 1000 for value in (run["seconds"], base, run["cpu"], after["cpu"])]
        print(
            f"{name:<13} {pages:>4} pages {ms[0]:>6.2f} ms/page {found[name]:>5.2f} x httpx ({ms[1]:.2f}), "
            f"{ms[2]:.2f} ms of computing ({ms[3]:.2f}), {run['peak_mb']} MB; first run {first:.2f} x",
            flush=True,
        )
        before = after
    return found


def main(pages: int, rounds: int) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = started(port)
    try:
        ratios = [one_round(port, pages) for _ in range(rounds)]
        for name in STAGES:
            of = sorted(found[name] for found in ratios)
            print(f"{name}: median {of[len(of) // 2]:.2f} x httpx, from {of[0]:.2f} to {of[-1]:.2f} in {rounds} rounds")
        small, large = (measured("capture", port, count)["peak_mb"] for count in (pages // 5, pages))
        print(f"memory of capturing {pages // 5} pages: {small} MB, {pages} pages: {large} MB")
    finally:
        server.terminate()
        for left in glob.glob(os.path.join(tempfile.gettempdir(), f"{PREFIX}*")):
            shutil.rmtree(left)


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
    elif sys.argv[1:2] == ["stage"]:
        stage(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        main(*(int(word) for word in (*sys.argv[1:], *("500", "5")[len(sys.argv) - 1 :])))
