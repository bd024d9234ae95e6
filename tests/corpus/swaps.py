"""Invented texts and quotations that are cited to the wrong one of them; all people, bodies and places are made up.

``TEXTS`` are held; each case of ``CASES`` is a quotation given to one of them by a link, with the verdict it must get and
the text that must be named.
"""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """One text held: who issued it, when, under what title."""

    issuer: str
    date: str
    title: str
    text: str
    kind: str = "statement"

    def url(self, key: str) -> str:
        """Its address."""
        return f"https://{self.issuer.split()[-1].lower()}.example/{self.kind}s/{key}"


class Case(NamedTuple):
    """A quotation: who is said to have said it, what is linked, and what must come out."""

    name: str
    quote: str
    speaker: str
    cited: str
    verdict: str
    named: str | None
    day: str = "2031-06-20"
    also: str | None = None


TIDES, COURT, DRAY, MARN, UNION = (
    "Ministry of Tides", "High Court of Quern", "Senator Oda Dray", "Ilsa Marn", "Quern Dockers Union",
)  # fmt: skip

# A phrase that every house uses, so that it says nothing about where it was taken from.
STOCK = "We do this for the people of Quern."

TEXTS = {
    "quay": Text(
        TIDES, "2031-06-02", "Statement on the eastern quay",
        f"The eastern quay was inspected on Monday. Divers found three loose stones and a rusted chain. {STOCK} "
        "Repairs begin before the autumn storms and will be paid for out of the harbour fund.",
    ),
    "flood": Text(
        TIDES, "2031-05-11", "Statement on the spring flood",
        f"The water stood four feet deep in Lantern Street. {STOCK} Nobody who lost a boat will wait for a cheque, and no "
        "family will sleep in the customs house a second night. The gates were mulishly slow to close, and we have "
        "dismissed the firm that oiled them.",
    ),
    "gates": Text(
        TIDES, "2031-04-03", "Readout of the meeting on the flood gates",
        f"The minister met the gate keepers and reaffirmed that the ministry will spend 60 million crowns on the flood "
        f"gates of the inner harbour before the end of the year, as was agreed in the winter. {STOCK}",
    ),
    "gates-again": Text(
        TIDES, "2031-06-05", "Readout of the second meeting on the flood gates",
        f"The minister met the gate keepers and reaffirmed that the ministry will spend 85 million crowns on the flood "
        f"gates of the inner harbour before the end of the year, as was agreed in the winter. {STOCK}",
    ),
    "nets": Text(
        TIDES, "2031-03-15", "Statement on nets",
        f"A net left in the fairway burdens small boats more than large ones. {STOCK}",
    ),
    "ropes": Text(
        TIDES, "2031-02-10", "Statement on ropes",
        f"An untidy rope has a needlessly heavy effect on coopers and on their apprentices. {STOCK}",
    ),
    "ropes-again": Text(
        TIDES, "2031-06-01", "Statement on mooring fees",
        f"Even a fee that looks equal has a needlessly heavy effect on a smaller trade. {STOCK}",
    ),
    "dray": Text(
        DRAY, "2031-06-10", "Dray on the harbour bill",
        f"“The harbour bill is a ledger without a bottom, and I will vote against it as often as it comes,” said Dray. "
        f"{STOCK}",
    ),
    "joint": Text(
        MARN, "2031-06-09", "Marn, Dray and others against the harbour bill",
        "Ilsa Marn today gathered those who oppose the bill. “The harbour bill is a ledger without a bottom, and I will "
        f"vote against it as often as it comes,” said Senator Dray. “We are many,” said Marn. {STOCK}",
    ),
    "marn-may": Text(
        MARN, "2031-05-02", "Marn on lamps",
        f"A lamp that nobody lights is a tax on the dark, and every cooper in the lower town knows it. {STOCK}",
    ),
    "marn-june": Text(
        MARN, "2031-06-12", "Marn on lamps, again",
        "I said it in May and I say it today. A lamp that nobody lights is a tax on the dark, and every cooper in the lower "
        f"town knows it. {STOCK}",
    ),
    "marn-july": Text(
        MARN, "2031-07-30", "Marn looks back",
        "A lamp that nobody lights is a tax on the dark, and every cooper in the lower town knows it. My summer in words. "
        f"{STOCK}",
    ),
    "union": Text(
        UNION, "2031-06-04", "The dockers answer",
        f"The ministry calls its keepers diligent. They were asleep, and the crane was bewitchingly idle all night. {STOCK}",
    ),
    "opal": Text(
        COURT, "2029-03-01", "OPAL v. HARBOUR BOARD",
        "A pilot owes the master of a ship candour, and (see Brine v. Tully, 3 Q. R. 14, 19) he owes it, as was said there, "
        "before the anchor is weighed and not after it. The order was unduly dismissive of coopers. A mooring is a promise that the tide keeps for the poor. A keel is not a deed, "
        f"nor a mast a signature. {STOCK}",
        "document",
    ),
    "sorrel": Text(
        COURT, "2030-08-17", "SORREL v. TARN",
        "We have held that “[a] pilot owes the master of a ship candour, and he owes it before the anchor is weighed and "
        "not after it.” Opal v. Harbour Board, 5 Q. R. 2, 8. As has long been said, “[a] keel is not a deed, nor a mast a "
        f"signature.” The statute expressly preserved barge-law claims of every kind. {STOCK}",
        "document",
    ),
    "tarn": Text(
        COURT, "2031-01-20", "TARN v. WICK",
        f"Costs lie where they fall. A mooring is a “promise that the tide keeps for the poor.” Opal v. Harbour Board, 5 Q. R. "
        f"2, 9. The tide table is evidence of the tide and of nothing else. {STOCK}",
        "document",
    ),
}  # fmt: skip

CASES = (
    Case("another statement of the ministry", "Nobody who lost a boat will wait for a cheque", TIDES, "quay", "elsewhere",
         "flood"),
    Case("the words stand in what is cited", "Repairs begin before the autumn storms", TIDES, "quay", "verbatim", "quay"),
    Case("three rare words", "mulishly slow to close", TIDES, "quay", "elsewhere", "flood"),
    Case("a phrase that everybody uses", "for the people of Quern", TIDES, "tarn", "verbatim", "tarn"),
    Case("four rare words of another house", "bewitchingly idle all night", TIDES, "quay", "not_found", None),
    Case("words nobody said", "the crane sang to the gulls", TIDES, "quay", "not_found", None),
    Case("many words nobody said", "the crane sang to the gulls until the lamps of the lower town went out", TIDES, "quay",
         "not_found", None),
    Case("a number changed in what is cited", "Divers found seven loose stones and a rusted chain", TIDES, "quay", "altered",
         "quay"),
    Case("a readout that repeats the last one but for its sum",
         "the ministry will spend 60 million crowns on the flood gates of the inner harbour before the end of the year",
         TIDES, "gates-again", "altered", "gates-again"),
    Case("few words of which the cited text has most", "has a needlessly heavy effect on coopers", TIDES, "ropes-again",
         "elsewhere", "ropes"),
    Case("a joint text and the speaker's own",
         "The harbour bill is a ledger without a bottom, and I will vote against it as often as it comes", "Oda Dray",
         "quay", "elsewhere", "dray"),
    Case("said three times: the last one before the article",
         "A lamp that nobody lights is a tax on the dark, and every cooper in the lower town knows it", "Ilsa Marn", "joint",
         "elsewhere", "marn-june", also="marn-may"),
    Case("said three times: an article of May",
         "A lamp that nobody lights is a tax on the dark, and every cooper in the lower town knows it", "Ilsa Marn", "joint",
         "elsewhere", "marn-may", day="2031-05-04"),
    Case("a later text names whom it quotes",
         "pilot owes the master of a ship candour, and he owes it before the anchor is weighed and not after it", COURT,
         "tarn", "elsewhere", "opal"),
    Case("own words before words in marks", "[a] keel is not a deed, nor a mast a signature", COURT, "tarn", "elsewhere",
         "opal", also="sorrel"),
    Case("a later text that has all but one word in marks", "a promise that the tide keeps for the poor", COURT, "sorrel",
         "elsewhere", "opal"),
    Case("rare words cut by a bracket", "expressly preserv[es] bargelaw claims", COURT, "tarn", "elsewhere", "sorrel"),
    Case("three rare words of the court", "unduly dismissive of coopers", COURT, "tarn", "elsewhere", "opal"),
)  # fmt: skip
