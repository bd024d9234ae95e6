"""The forms in which an article tells what was said, and what only looks like one."""

from __future__ import annotations

import pytest

from factcheck.core.extraction import extract

# Invented people, places and papers throughout.
FORMS = [
    # The place it was said stands before a clause without "that".
    ("Ada Krol said on Twitter he was glad of it.", "Ada Krol", "he was glad of it"),
    ("Ada Krol wrote in a letter to the council the bridge would open.", "Ada Krol", "the bridge would open"),
    ("Ada Krol said in an interview with The Lantern the dike was safe.", "Ada Krol", "the dike was safe"),
    ("Ada Krol said at a stop in Osthaven, Sudmark, that it was late.", "Ada Krol", "it was late"),
    # A clause after a verb that takes no object, whatever its own verb is.
    ("Ada Krol said Lind wore many titles in his life.", "Ada Krol", "Lind wore many titles in his life"),
    ("Ada Krol said there had been no threats.", "Ada Krol", "there had been no threats"),
    ("Ada Krol says she'll stay until May.", "Ada Krol", "she'll stay until May"),
    ("Ada Krol has said about 20 people have applied.", "Ada Krol", "about 20 people have applied"),
    ("Many lawmakers say there are also doubts.", "Many lawmakers", "there are also doubts"),
    ("Ada Krol said the talks begin Monday.", "Ada Krol", "the talks begin Monday"),
    # What dashes set off, and a last dash that only lists, belong to the clause.
    (
        "Ada Krol said Lind held many offices – envoy, governor, judge.",
        "Ada Krol",
        "Lind held many offices – envoy, governor, judge",
    ),
    (
        "Ada Krol said the bridge — eight years late — would open in May.",
        "Ada Krol",
        "the bridge — eight years late — would open in May",
    ),
    ("Ada Krol said the bridge would open — it has not.", "Ada Krol", "the bridge would open"),
    # An origin is named without a verb of the speaker's own, or after "as".
    ("The command raised its alert, as reported by The Lantern.", "Lantern", "The command raised its alert"),
    ("The command raised its alert, as The Lantern reported on Friday.", "Lantern", "The command raised its alert"),
    ("As The Lantern reported, the command raised its alert.", "Lantern", "the command raised its alert"),
    ("As first reported by The Lantern, the command raised its alert.", "Lantern", "the command raised its alert"),
    ("The command raised its alert, The Lantern reports.", "Lantern", "The command raised its alert"),
    ("The old team beats the new by 46 votes, according to The Lantern.", "Lantern", "The old team beats the new by 46 votes"),
    # The subject stands before a long apposition or a note in brackets.
    (
        "Ada Krol (D-Hallow), chairwoman of the harbour board, said members will help.",
        "Ada Krol",
        "members will help",
    ),
    (
        "Ada Krol, who was mayor of Osthaven and later left the town as an envoy, said that in 1998 the dike broke.",
        "Ada Krol",
        "in 1998 the dike broke",
    ),
]  # fmt: skip
# Nothing is reported after the verb: when it was said, to whom, or that somebody kept silent.
SILENT = [
    "Ada Krol said as she left the town.",
    "Ada Krol did not respond to requests for comment.",
    "“It is late,” Ada Krol said several months after her release.",
]


def reported(text: str) -> list[tuple[str | None, str]]:
    """Speaker and content of every report in a text."""
    found = [claim for claim in extract(text).claims if claim.type in ("report", "mixed")]
    return [(claim.speaker.name if claim.speaker else None, claim.quote) for claim in found]


@pytest.mark.parametrize(("text", "speaker", "content"), FORMS, ids=[text[:40] for text, _, _ in FORMS])
def test_a_report_is_found_with_its_speaker_and_its_whole_content(text: str, speaker: str, content: str) -> None:
    assert reported(text)[:1] == [(speaker, content)]


@pytest.mark.parametrize("text", SILENT)
def test_what_was_not_said_is_no_report(text: str) -> None:
    assert reported(text) == []


def test_those_close_to_him_are_not_he() -> None:
    ((speaker, _),) = reported("Bo Lind is late. Those close to him say that he would have to go.")
    assert speaker != "him"
    assert speaker != "Bo Lind"
