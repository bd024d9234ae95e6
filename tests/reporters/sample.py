"""An invented article with every verdict and every flag once, built by hand: the base of all report tests.

Everybody and everything in it is fictional: the republic of Norland, its ministers and its papers.
"""

from __future__ import annotations

from factcheck.core.catalogue import CATALOGUE, code_of
from factcheck.core.records import (
    Article,
    ArticleReport,
    Attempt,
    Block,
    Capture,
    Citation,
    Claim,
    Cue,
    Edit,
    Evidence,
    EvidenceUse,
    Figure,
    Finding,
    Judgement,
    Origin,
    Report,
    Result,
    Source,
    Speaker,
    Summary,
    Suppression,
    WordCount,
)
from factcheck.core.text import sha256_text

_LEVELS = {entry.code: entry.level for entry in CATALOGUE}

PARAGRAPHS = (
    "Harbour talks in Norland",
    'Minister Ada Quill said: "The harbour will stay open all winter."',
    "Her office wrote, \u201cWe don\u2019t expect delays at Port Ester.\u201d",
    '"The [Quill] plan ... is sound," said the engineer Bo Lind.',
    '"We have foreseen appropriate measures of an immediate answer to any blockade, to any hostile act," Captain Ivo Tarn added.',
    'Tarn said the fleet was "aware of ship movements" off the coast.',
    '"The pilots agreed and the strike is over," said the union.',
    '"The fee is truly, absolutely final," Quill told reporters.',
    'The port counts "3 per cent" more ships, said the harbour office.',
    '"Nobody [...] was in danger," the coast guard said.',
    "The Norland Courier reported that 4,000 workers had been sent to Port Ester on 31 March.",
    "The Ester Gazette reported that 12 cranes stood idle on 2 April.",
    '"The sea has no master," Quill is said to have cried.',
    '"A bridge is a promise," wrote the poet Una Reed in her letter to the council.',
    '"Ships do not wait for speeches," Lind said in an interview with Radio Ester.',
    '"I met the harbour master of Port Ester today to discuss Sec[retary] Lind\u2019s plan," Quill posted after the visit.',
    '"Everything is negotiable," an observer said.',
    '"The ice is our best customs officer," the mayor of Karsk said.',
    'Some called the plan a very "concrete" one.',
    '"The tide table is public," said Bo Lind, according to the transcript.',
    '"The lights stay on," the ministry said.',
    '"Tolls fall by 10 crowns," Quill said in her statement.',
)
TEXT = "\n\n".join(PARAGRAPHS) + '\n\nThe "last word, Quill said, is not spoken.\n'


def _capture(number: int, host: str, **more: object) -> Capture:
    digest = sha256_text(f"capture {number}")
    base = {
        "id": f"urn:uuid:00000000-0000-5000-8000-{number:012d}",
        "archive": "fixtures",
        "file": f"{host}/20240402080000-{digest[:12]}.warc",
        "captured": "2024-04-02T08:00:00Z",
        "sha256": digest,
        "relation": "primary",
        "completeness": "whole",
        "kind": "statement",
        "url": f"https://{host}/{number}",
        "published": "2024-04-01",
        "publisher": host,
    }
    return Capture(**{**base, **more})  # type: ignore[arg-type]


def _span(words: str, text: str = TEXT, start: int = 0) -> tuple[int, int]:
    at = text.index(words, start)
    return at, at + len(words)


def _edit(quote_text: str, source_text: str, op: str, type_: str, severity: str, quote: str, source: str) -> Edit:
    q = quote_text.index(quote) if quote else 0
    s = source_text.index(source) if source else 0
    return Edit(op, type_, severity, quote, source, (q, q + len(quote)), (s, s + len(source)))  # type: ignore[arg-type]


def claim(number: int, quote: str, speaker: str | None = None, kind: str = "statement", **more: object) -> Claim:
    """A claim on words of the article."""
    span = _span(quote)
    made = Speaker(speaker, None, "same sentence", speaker.split()[-1]) if speaker else None
    citation = Citation(kind, more.pop("issuer", "Ministry of Harbours"), "the article names it", date="2024-04-01")  # type: ignore[arg-type]
    base: dict[str, object] = {
        "id": f"q{number}",
        "type": "quotation",
        "quote": quote,
        "span": span,
        "segments": (span,),
        "speaker": made,
        "citation": citation,
    }
    return Claim(**{**base, **more})  # type: ignore[arg-type]


def use(capture: Capture, source: str, words: str, judgement: Judgement | None = None) -> EvidenceUse:
    """Evidence whose text is the source; the matched words are looked up in it."""
    spans = (_span(words, source),) if words else ()
    link = f"{capture.url}#:~:text={words.split(' ', maxsplit=1)[0]}" if words and capture.url else None
    return EvidenceUse(
        Evidence(capture, source, reader="plain 1"),
        spans,
        spans[0] if spans else None,
        ("same day", "same speaker"),
        link,
        judgement,
    )


def result(claim_: Claim, judgement: Judgement, *uses: EvidenceUse, **more: object) -> Result:
    """A result with the code that the catalogue gives it."""
    code = str(more.pop("code", code_of(judgement).code))
    base: dict[str, object] = {
        "claim": claim_,
        "judgement": judgement,
        "code": code,
        "level": _LEVELS[code],
        "message": judgement.message or judgement.verdict.replace("_", " "),
        "evidence": uses,
        "fingerprint": sha256_text(f"{code} {claim_.quote}")[:32],
    }
    return Result(**{**base, **more})  # type: ignore[arg-type]


def _ok() -> list[Result]:
    plain = "The minister spoke at noon. The harbour will stay open all winter. Nobody disagreed."
    curly = "We don't expect delays at Port Ester."
    marked = "The harbour plan, which took a year, is sound, if costly."
    quote3 = "The [Quill] plan ... is sound,"
    return [
        result(
            claim(1, "The harbour will stay open all winter.", "Ada Quill"),
            Judgement("verbatim", "none", True, 100, "c1", words=WordCount(7, 7, 7), flags=("ambiguous",), alternatives=((0, 3),)),
            use(_capture(1, "harbours.norland.example", title="Statement"), plain, "The harbour will stay open all winter."),
        ),
        result(
            claim(2, "We don\u2019t expect delays at Port Ester.", "Ministry of Harbours"),
            Judgement(
                "typographic", "none", True, 100, "c2", words=WordCount(7, 7, 7), flags=("short", "accents", "homoglyph", "handle_replaced"),
                edits=(_edit("We don\u2019t expect", curly, "replace", "typography", "none", "don\u2019t", "don't"),),
            ),
            use(_capture(2, "harbours.norland.example"), curly, curly),
        ),
        result(
            claim(3, quote3, "Bo Lind", kind="speech"),
            Judgement(
                "editorial", "none", True, 100, "c3", words=WordCount(4, 4, 4),
                flags=("truncated_limiter", "truncated", "elision_far", "source_stage_direction"),
                edits=(
                    _edit(quote3, marked, "replace", "bracket_substitution", "none", "[Quill]", "harbour"),
                    _edit(quote3, marked, "replace", "ellipsis", "none", "...", ", which took a year,"),
                ),
            ),
            use(_capture(3, "ester.example", relation="archived", completeness="excerpt"), marked, "The harbour plan, which took a year, is sound,"),
        ),
    ]  # fmt: skip


def _altered() -> list[Result]:
    q4 = "We have foreseen appropriate measures of an immediate answer to any blockade, to any hostile act,"
    s4 = "The situation is under control along the whole coast. We have planned appropriate measures of immediate answer to any blockade, to any hostile act, he said."
    w4 = "We have planned appropriate measures of immediate answer to any blockade, to any hostile act,"
    j4 = Judgement(
        "altered", "material", None, 87, "c4", words=WordCount(15, 16, 15), flags=("translation", "witness_only"),
        edits=(
            _edit(q4, s4, "replace", "word", "material", "foreseen", "planned"),
            Edit("insert", "word", "material", "an ", "", _span("an ", q4), (100, 100)),
        ),
    )  # fmt: skip
    q5, s5 = "aware of ship movements", "The fleet is aware of coast guard reports concerning ship movements at sea."
    cut = "coast guard reports concerning "
    j5 = Judgement(
        "altered", "material", False, 50, "c5", words=WordCount(4, 4, 8), flags=("unmarked_omission", "short", "witness_only"),
        edits=(Edit("delete", "word", "material", "", cut, (9, 9), _span(cut, s5)),),
    )  # fmt: skip
    q6, s6 = "The pilots agreed and the strike is over,", "The pilots agreed. Much later the strike is over, we hope."
    j6 = Judgement(
        "altered", "material", False, 80, "c6", words=WordCount(7, 8, 9), flags=("splice", "reordered"),
        edits=(_edit(q6, s6, "replace", "splice", "material", " and", ". Much later"),),
    )  # fmt: skip
    q7, s7 = "The fee is truly, absolutely final,", "The fee is final, she said."
    j7 = Judgement(
        "altered", "material", False, 66, "c7", words=WordCount(4, 6, 4), flags=("number", "negation", "name", "modality", "quantifier", "tense", "person", "scope", "question"),
        edits=(_edit(q7, s7, "insert", "word", "material", "truly, absolutely ", ""),),
    )  # fmt: skip
    q8, s8 = "3 per cent", "Traffic grew by 3 % in March."
    j8 = Judgement(
        "altered", "minor", False, 99, "c8", words=WordCount(2, 3, 2),
        flags=("house_style", "typo", "disfluency", "contraction", "word_boundary", "parentheses"),
        edits=(_edit(q8, s8, "replace", "numeral_style", "minor", "per cent", "%"),),
    )  # fmt: skip
    q9, s9 = "Nobody [...] was in danger,", "Nobody who stayed ashore and did not sail was in danger, they said."
    j9 = Judgement(
        "altered", "material", False, 80, "c9", words=WordCount(4, 4, 10), flags=("elision_hides", "bracket_abuse"),
        edits=(_edit(q9, s9, "replace", "ellipsis", "material", "[...]", "who stayed ashore and did not sail"),),
    )  # fmt: skip
    witness = {"relation": "witness", "kind": "report", "author": "Pia Holm"}
    held = Origin(
        "o5", "transcript", "Norland Navy", date="2024-04-01", title="Briefing", held=False, note="never published"
    )
    return [
        result(
            claim(4, q4, "Ivo Tarn", kind="unknown", issuer=None, cue=Cue("added", _span("added"))),
            j4,
            use(_capture(4, "courier.example", **witness, translated=True), s4, w4),
            reasons=("same speaker", "same date", "14 of 16 words in order"),
        ),
        result(
            claim(5, q5, "Norland Navy", kind="transcript"),
            j5,
            use(
                _capture(5, "courier.example", **witness), s5, "aware of coast guard reports concerning ship movements"
            ),
            use(
                _capture(6, "gazette.example", **{**witness, "author": "Rolf Berg"}),
                s5,
                "aware of coast guard reports concerning ship movements",
                j5,
            ),
            origin=held,
        ),
        result(claim(6, q6, "The union"), j6, use(_capture(7, "union.example"), s6, s6[:-11])),
        result(claim(7, q7, "Ada Quill"), j7, use(_capture(8, "harbours.norland.example"), s7, "The fee is final,")),
        result(claim(8, q8, "The harbour office"), j8, use(_capture(9, "harbours.norland.example"), s8, "3 %")),
        result(
            claim(9, q9, "The coast guard"),
            j9,
            use(_capture(10, "coast.example", supplied_by="desk", url=None), s9, s9[:-11]),
        ),
    ]


def _reports() -> list[Result]:
    q10 = "4,000 workers had been sent to Port Ester on 31 March"
    s10 = "On March 31, 4,000 workers were sent to Port Ester, the ministry said."
    q11 = "12 cranes stood idle on 2 April"
    s11 = "By April 2, 21 cranes stood idle."
    figures = (Figure("number", "12", _span("12"), "12", "crane"),)
    j11 = Judgement(
        "reported_differs", "material", False, None, "c12",
        edits=(_edit(q11, s11, "replace", "number", "material", "12", "21"),), message="12 cranes: the origin has 21",
    )  # fmt: skip
    return [
        result(
            claim(10, q10, "Norland Courier", kind="report", type="report"),
            Judgement("reported_agrees", "none", True, None, "c11", message="4,000 workers, 31 March, Port Ester stand in one passage"),
            use(_capture(11, "courier.example", kind="report"), s10, s10),
        ),
        result(claim(11, q11, "Ester Gazette", kind="report", type="report", figures=figures), j11, use(_capture(12, "gazette.example", kind="report"), s11, s11)),
    ]  # fmt: skip


def _not_judged() -> list[Result]:
    whole = "The minister thanked the pilots and left. " * 3
    elsewhere = "Dear council, a bridge is a promise. Yours, U. R."
    moved = Judgement(
        "elsewhere",
        "none",
        False,
        None,
        "c14",
        message="not in the letter; verbatim in a poem",
        flags=("misattributed", "origin_quotes_other"),
    )
    tried = (
        Attempt("fixtures", "no match"),
        Attempt("live", "not tried (--offline)"),
        Attempt("archives", "not tried (--offline)"),
    )
    post = claim(
        15,
        "I met the harbour master of Port Ester today to discuss Sec[retary] Lind\u2019s plan,",
        "Ada Quill",
        kind="post",
    )
    cited = Citation(
        "post",
        None,
        "verb \u201cposted\u201d",
        handle="@AdaQuill",
        date="2024-04-01",
        url="https://social.example/@AdaQuill/1",
    )
    return [
        result(
            claim(12, "The sea has no master,", "Ada Quill", kind="speech"),
            Judgement("not_found", "none", False, None, "c13", message="not in the 21 words held of the speech"),
            use(_capture(13, "harbours.norland.example", kind="speech"), whole, ""),
        ),
        result(claim(13, "A bridge is a promise,", "Una Reed", kind="document"), moved, use(_capture(14, "poems.example", title="Poems"), elsewhere, "a bridge is a promise.")),
        result(
            claim(14, "Ships do not wait for speeches,", "Bo Lind", kind="interview"),
            Judgement("incomplete", "none", None, None, "c15", message="only a teaser of the interview is held"),
            use(_capture(15, "radio.example", completeness="teaser"), "Lind spoke to us about ships.", ""),
        ),
        result(
            post._replace(citation=cited, cue=Cue("posted", _span("posted"))),
            Judgement("unavailable"),
            tried=tried,
            reasons=("verb \u201cposted\u201d", "handle @AdaQuill"),
            next_step="factcheck archive add post.txt --kind post --handle @AdaQuill --url URL",
        ),
        result(claim(16, "Everything is negotiable,", "an observer")._replace(citation=None), Judgement("uncited")),
        result(
            claim(17, "The ice is our best customs officer,", "the mayor of Karsk"),
            Judgement("other_language", message="the origin is in Karskian"),
            use(_capture(16, "karsk.example", language="ru"), "\u041b\u0451\u0434 \u2014 \u043d\u0430\u0448 \u043b\u0443\u0447\u0448\u0438\u0439 \u0442\u0430\u043c\u043e\u0436\u0435\u043d\u043d\u0438\u043a.", ""),
        ),
        result(claim(18, "concrete", None, type="scare")._replace(citation=None, speaker=None), Judgement("not_a_claim")),
    ]  # fmt: skip


def _placed() -> list[Result]:
    said = "Berg: The tide table is public. Lind: Indeed."
    lights = "The lights stay on. The lights stay on, we say."
    tolls = "Tolls fall by 10 crowns from May."
    return [
        result(
            claim(19, "The tide table is public,", "Bo Lind", kind="transcript"),
            Judgement("verbatim", "none", True, 100, "c17", words=WordCount(5, 5, 5), flags=("other_speaker", "source_correction")),
            use(_capture(17, "radio.example", kind="transcript"), said, "The tide table is public."),
        ),
        result(
            claim(20, "The lights stay on,", "Ministry of Harbours"),
            Judgement("verbatim", "none", True, 100, "c18", words=WordCount(4, 4, 4), flags=("superseded", "hidden_text", "circular")),
            use(_capture(18, "harbours.norland.example", version=2), lights, "The lights stay on,"),
        ),
        result(
            claim(21, "Tolls fall by 10 crowns,", "Ada Quill"),
            Judgement("verbatim", "none", True, 100, "c19", words=WordCount(5, 5, 5), flags=("witness_only",)),
            use(_capture(19, "courier.example", relation="embed"), tolls, "Tolls fall by 10 crowns"),
            code="FC307",
            message="the words agree, but --require primary is not met",
            suppressed=Suppression("file", "desk holds the paper copy", "2030-01-01"),
        ),
    ]  # fmt: skip


def article() -> Article:
    """The article under check."""
    blocks = (Block(_span(PARAGRAPHS[0]), "title"), *(Block(_span(p), "paragraph") for p in PARAGRAPHS[1:]))
    return Article(
        "a1",
        TEXT,
        sha256_text(TEXT),
        "articles/harbour.txt",
        title="Harbour talks in Norland",
        language="en",
        blocks=blocks,
    )


def report() -> Report:
    """One article with everything, and one that could not be read."""
    results = (*_ok(), *_altered(), *_reports(), *_not_judged(), *_placed())
    at = TEXT.index('"last word')
    findings = (
        Finding("FC501", "warning", (at, at + 1), "quotation mark never closed"),
        Finding("FC902", "warning", (0, 7), "the suppression of FC101 suppresses nothing"),
    )
    counts: dict[str, int] = {}
    for one in results:
        counts[one.judgement.verdict] = counts.get(one.judgement.verdict, 0) + 1
    unread = Article("a2", "", sha256_text(""), "articles/missing.txt")
    parts = (ArticleReport(article(), results, findings), ArticleReport(unread, (), (), "no such file"))
    summary = Summary(len(results), tuple(sorted(counts.items())), 1, 1, articles=2, unread=1)
    return Report(parts, summary, (("offline", True), ("fail_on", ("altered", "not_found"))), "0.1.0")


__all__ = ["Source", "article", "claim", "report", "result", "use"]
