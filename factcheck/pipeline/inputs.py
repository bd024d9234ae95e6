"""From what the user names (a file, a folder's file, ``-``, an address) to an article."""

from __future__ import annotations

import os
import sys

from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from factcheck.core.records import Article
    from factcheck.settings import Settings

    Waiting = Callable[[str, int], AbstractContextManager[Callable[[], object]]]

LIMIT = 50_000_000
"""Bytes of an article; a longer file is no article (the longest of the measured corpora has 300 kB)."""


def is_address(name: str) -> bool:
    """True for an http(s) address."""
    return name.startswith(("http://", "https://"))


def load_article(name: str, settings: Settings, waiting: Waiting | None = None) -> Article:
    """Read one article.

    Raises:
        InputError: it is missing, a folder, empty, too large, not text, or an address while offline.
    """
    if is_address(name):
        return _described(_from_network(name, settings, waiting), settings)
    data = sys.stdin.buffer.read(LIMIT + 1) if name == "-" else _read(name)
    if len(data) > LIMIT:
        raise InputError(
            f"{name}: larger than {LIMIT // 1_000_000} MB, too large for an article", "give the article's own page"
        )
    from factcheck.readers import read_article

    article = read_article(data, name=None if name == "-" else name, url=settings.article_url)
    shown = "<stdin>" if name == "-" else name
    return _described(article._replace(path=shown, id=shown), settings)


def _read(name: str) -> bytes:
    try:
        if os.path.isdir(name):
            raise InputError(f"{name}: is a folder", "name the article files in it, for example with a shell pattern")
        if os.path.getsize(name) > LIMIT:
            raise InputError(
                f"{name}: larger than {LIMIT // 1_000_000} MB, too large for an article", "give the article's own page"
            )
        with open(name, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise InputError(f"{name}: no such file", "check the path; an address begins with https://") from None
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}", "check the file's permissions") from None
    except ValueError as error:
        raise InputError(f"{name!r}: {error}", "check the path") from None


def _described(article: Article, settings: Settings) -> Article:
    """What the command line says about the article wins over what its file says."""
    return article._replace(
        url=settings.article_url or article.url,
        published=settings.article_date or article.published,
        title=settings.article_title or article.title,
    )


def _from_network(url: str, settings: Settings, waiting: Waiting | None) -> Article:
    if settings.offline:
        from factcheck.core.urls import shown

        raise InputError(
            f"{shown(url)}: an address cannot be read offline", "add --online, or save the page and name the file"
        )
    from factcheck.pipeline.online import fetch_article

    if waiting is None:
        return fetch_article(url, settings)
    with waiting("getting the article", 1):
        return fetch_article(url, settings)


def find_archives(names: tuple[str, ...], inputs: tuple[str, ...]) -> tuple[str, ...]:
    """The archives named, else the nearest ``fixtures/`` or ``.factcheck/`` at or above the first input, then here."""
    if names:
        return names
    starts = [os.path.dirname(os.path.abspath(name)) for name in inputs[:1] if name != "-" and not is_address(name)]
    from factcheck.pipeline.opening import nearest_archive

    found = next((near for start in (*starts, os.getcwd()) if (near := nearest_archive(start))), None)
    return (found,) if found else ()
