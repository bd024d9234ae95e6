"""The online side of a check: the article's own page, and cited origins that are not held yet."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from factcheck.core.urls import shown
from factcheck.errors import InputError
from factcheck.origins.urls import url_key
from factcheck.pipeline.obtain import Obtainer, Want, policy_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Claim
    from factcheck.pipeline.inputs import Waiting
    from factcheck.pipeline.pool import Pool
    from factcheck.settings import Settings


_SAVE = "open the page in a browser, save it, and check the file"
_GONE = "check the address; where a web archive has the page, save its copy and check the file"


def fetch_article(url: str, settings: Settings) -> Article:
    """Fetch and read the page under check.

    Raises:
        InputError: it could not be had, or there is no article in it; with the reason and the next step.
    """
    from factcheck.archives.fetch import Fetcher
    from factcheck.archives.walls import wall
    from factcheck.core.records import Article as Record
    from factcheck.readers.sandbox import read_limited

    name = shown(url)
    got = Fetcher(policy_of(settings)).fetch(url)
    problem = got.problem or wall(got)
    if problem is not None:
        detail = problem.detail.removeprefix(f"{name}: ")
        # Where the next step would be to register a copy of an origin: this is the article.
        step = _GONE if problem.reason == "gone" else problem.next_step
        step = _SAVE if not step or "archive add" in step or problem.reason == "tls" else step
        raise InputError(f"{name}: {problem.reason}: {detail}", step)
    # Whatever came over the network is parsed in a child process: a hostile page may kill that, not the run.
    article = read_limited("article", got.content, media_type=got.media_type or None, url=got.final_url)
    assert isinstance(article, Record)
    notes = (*article.notes, *(note for note in got.notes if not note.startswith("Set-Cookie")))
    return article._replace(id=name, path=None, url=article.url or got.final_url, notes=notes)


def obtain_all(
    claims: Sequence[Claim], article: Article, pool: Pool, settings: Settings, waiting: Waiting | None = None
) -> None:
    """Get the origins that these claims give an address for; what came is in the pool, and what was tried."""
    wants: dict[str, Want] = {}
    for claim in claims:
        if claim.citation and claim.citation.url:
            date = claim.citation.date or article.published
            wants.setdefault(url_key(claim.citation.url), Want(claim.citation, date))
    if not wants:
        return
    with waiting("getting origins", len(wants)) if waiting else nullcontext() as step:
        on_done = (lambda _one: step()) if step else None
        found = Obtainer(settings, pool.archives).obtain_many(list(wants.values()), on_done)
    for done in found:
        key = url_key(done.want.citation.url or "")
        pool.tried[key] = (done.tried, done.problem)
        for evidence in done.evidence:
            if pool.lacks(evidence.capture):
                pool.add(evidence)
