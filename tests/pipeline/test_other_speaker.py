"""Who a transcript gives the words to, against whom the article names."""

from __future__ import annotations

import json

import pytest

from factcheck.cli.entry import run
from factcheck.pipeline.comparing import _other_person


@pytest.mark.parametrize(
    ("named", "label", "other"),
    [
        ("Ada Quill", "MINISTER QUILL", False),
        ("Minister Ada Quill", "MR. NET", True),
        ("Ada Quill", "Q", True),
        ("Ada Quill", "THE PRESIDENT", False),  # an office in capitals proves nothing
        ("The White House", "MS. PYKE", False),  # a body speaks through people
        ("The White House", "QUESTION", True),
        ("Ada Quill", "AUDIENCE MEMBER", True),
    ],
)
def test_somebody_else_is_told_from_an_office_and_a_spokesperson(named, label, other):
    assert _other_person(named, label) is other


POST = {
    "id_str": "123456789",
    "text": "This is nonsense. We will keep the quay for our children.",
    "created_at": "Mon May 13 10:00:00 +0000 2024",
    "user": {"name": "Ada Quill", "screen_name": "adaquill"},
    "quoted_tweet": {
        "id_str": "123",
        "text": "We should sell the quay at once to the highest bidder.",
        "created_at": "Mon May 13 09:00:00 +0000 2024",
        "user": {"name": "Olo Net", "screen_name": "olonet"},
    },
}
INTERVIEW = """Interview with Ada Quill, Lunt Radio, May 13, 2024

Q: Minister, you took the money from the quay fund, and everybody knows it.
A: No. We never so much as touched the fund.
Q: The quay is a ruin and nobody wants it any more.
A: That is what your owner says.
MR. NET: We should give it away.
"""
ARTICLE = """---
title: The quay
date: 2024-05-14
---
“We should sell the quay at once to the highest bidder,” Ada Quill tweeted on Monday.

“We will keep the quay for our children,” Ada Quill tweeted on Monday.

“The quay is a ruin and nobody wants it any more,” Ada Quill told Lunt Radio in an interview on Monday.

“We never so much as touched the fund,” Ada Quill told Lunt Radio in an interview on Monday.
"""


def test_words_of_a_quoted_post_and_of_an_interviewer_are_somebody_elses(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "post.json").write_text(json.dumps(POST), encoding="utf-8")
    (tmp_path / "talk.txt").write_text(INTERVIEW, encoding="utf-8")
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    talk = ["--kind", "interview", "--issuer", "Lunt Radio", "--url", "https://lunt.example/talk"]
    assert run(["archive", "add", "post.json", "--archive", "fx"]) == 0
    assert run(["archive", "add", "talk.txt", *talk, "--archive", "fx"]) == 0
    capsys.readouterr()
    run(["check", "article.md", "--offline", "--archive", "fx", "--format", "json"])
    results = json.loads(capsys.readouterr().out)["articles"][0]["results"]
    assert [result["code"] for result in results] == ["FC203", "FC002", "FC203", "FC002"]
