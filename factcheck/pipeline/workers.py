"""Work spread over hosts: several hosts at a time, one host never twice at once, and an interrupt ends it cleanly."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WORKERS = 8
"""Hosts asked at the same time; one host is never asked twice at once."""

Item = TypeVar("Item")
Result = TypeVar("Result")


def by_host(
    items: Sequence[Item],
    host_of: Callable[[Item], str],
    work: Callable[[Item], Result],
    stop: Callable[[], object],
    workers: int,
    on_done: Callable[[Result], object] | None = None,
) -> list[Result]:
    """Do ``work`` on every item; results in the order of the items.

    Args:
        host_of: items of one host are done one after another, in their order.
        stop: called when the caller is interrupted, so that workers end soon.
        workers: how many hosts at a time.
        on_done: called in the caller's thread with each result as it comes.

    Raises:
        Whatever ``work`` or ``on_done`` raises, after ``stop``; KeyboardInterrupt likewise.
    """
    lanes: dict[str, list[tuple[int, Item]]] = {}
    for number, item in enumerate(items):
        lanes.setdefault(host_of(item), []).append((number, item))
    todo: queue.SimpleQueue[list[tuple[int, Item]]] = queue.SimpleQueue()
    for lane in lanes.values():
        todo.put(lane)
    done: queue.SimpleQueue[tuple[int, Result | BaseException]] = queue.SimpleQueue()
    ended = threading.Event()
    for _ in range(min(workers, len(lanes))):
        # Daemons: after an interrupt the process must not wait for a slow server.
        threading.Thread(target=_run, args=(todo, done, work, ended), daemon=True).start()
    results: dict[int, Result] = {}
    try:
        while len(results) < len(items):
            number, result = done.get()
            if isinstance(result, BaseException):
                raise result  # noqa: TRY301 - the same way out as an interrupt
            results[number] = result
            if on_done is not None:
                on_done(result)
    except BaseException:
        ended.set()
        stop()
        raise
    return [results[number] for number in range(len(items))]


def _run(
    todo: queue.SimpleQueue[list[tuple[int, Item]]],
    done: queue.SimpleQueue[tuple[int, Result | BaseException]],
    work: Callable[[Item], Result],
    ended: threading.Event,
) -> None:
    while not ended.is_set():
        try:
            lane = todo.get_nowait()
        except queue.Empty:
            return
        for number, item in lane:
            if ended.is_set():
                return
            try:
                done.put((number, work(item)))
            except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                done.put((number, error))
                return
