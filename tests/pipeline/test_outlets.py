"""A user's outlets are known to a check; a faulty file stops it with one message."""

from __future__ import annotations

import pytest

from factcheck.errors import UsageError
from factcheck.pipeline.check import check_one
from factcheck.pipeline.pool import Pool
from factcheck.settings import Settings

ARTICLE = "The wall is old.\n\n“We will mend the harbour wall,” Ilsa Marn told the Lamp.\n"


def test_a_users_outlet_is_cited_in_a_check(tmp_path):
    article, outlets = tmp_path / "article.txt", tmp_path / "outlets.toml"
    article.write_text(ARTICLE, encoding="utf-8")
    outlets.write_text('[[outlet]]\nname = "The Lamp of Hallow"\naliases = ["Lamp"]\n', encoding="utf-8")
    report = check_one(str(article), Pool([]), Settings(outlets=str(outlets)))
    (result,) = report.results
    assert (result.claim.citation.kind, result.claim.citation.issuer) == ("report", "The Lamp of Hallow")


@pytest.mark.parametrize("content", [None, b"[[outlet]]\nalias = 1\n", b"\xff\xfe"])
def test_a_faulty_file_of_outlets_is_a_usage_error(tmp_path, content):
    article, outlets = tmp_path / "article.txt", tmp_path / "outlets.toml"
    article.write_text(ARTICLE, encoding="utf-8")
    if content is not None:
        outlets.write_bytes(content)
    with pytest.raises(UsageError) as raised:
        check_one(str(article), Pool([]), Settings(outlets=str(outlets)))
    assert str(outlets) in str(raised.value)
