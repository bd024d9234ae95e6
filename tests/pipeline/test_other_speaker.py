"""Who a transcript gives the words to, against whom the article names."""

from __future__ import annotations

import pytest

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
