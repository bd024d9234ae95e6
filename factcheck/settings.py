"""Settings of one run: frozen, with defaults; files and environment are merged in ``resolve``."""

from __future__ import annotations

from typing import NamedTuple

DEFAULT_FAIL_ON = ("altered", "not_found", "elsewhere", "reported_differs")


class Settings(NamedTuple):
    """Every setting of ``factcheck check`` and where it matters; names are those of the options and of the files."""

    archive: tuple[str, ...] = ()
    offline: bool = True
    refresh: bool = False
    format: tuple[str, ...] = ()
    output: str | None = None
    fail_on: tuple[str, ...] = DEFAULT_FAIL_ON
    exit_zero: bool = False
    allow_incomplete: bool = False
    require: str = "any"
    profile: str = "reuters"
    at: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    jobs: int = 1
    timeout: float = 30.0
    article_url: str | None = None
    article_date: str | None = None
    article_title: str | None = None
    watch: bool = False
    quiet: bool = False
    verbose: int = 0
    color: str = "auto"
    width: int | None = None
    ascii: bool = False
    contact: str | None = None
    user_agent: str | None = None
    ignore_robots: bool = False
    proxy: str | None = None
    wayback_url: str = "https://web.archive.org"
    oembed_url: str = "https://publish.twitter.com/oembed"
    syndication_url: str = "https://cdn.syndication.twimg.com/tweet-result"
    telegram_url: str = "https://t.me"
    bluesky_url: str = "https://public.api.bsky.app"
    outlets: str | None = None
    author: str | None = None
    hyperlinks: bool = False

    def recorded(self) -> tuple[tuple[str, object], ...]:
        """Return the settings that bear on what is found, as a result records them; layout and output paths do not."""
        return tuple((name, getattr(self, name)) for name in _RECORDED)


_RECORDED = (
    "archive",
    "offline",
    "fail_on",
    "exit_zero",
    "allow_incomplete",
    "require",
    "profile",
    "at",
    "select",
    "ignore",
    "baseline",
    "article_url",
    "article_date",
    "article_title",
)
