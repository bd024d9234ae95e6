"""Rows 43 to 49 of the hostile inputs, through every reporter: nothing obeyed, forged, dropped or crashed.

The hostile words stand in every field that comes from outside: article, path, speaker, citation, capture,
passage, edits, reasons, attempts, notes, suppressions.
"""

from __future__ import annotations

import json
import re
import time
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.records import (
    Article,
    ArticleReport,
    Attempt,
    Capture,
    Citation,
    Claim,
    Cue,
    Edit,
    Evidence,
    EvidenceUse,
    Finding,
    Judgement,
    Origin,
    Report,
    Result,
    Speaker,
    Summary,
    Suppression,
    WordCount,
)
from factcheck.core.text import sha256_text
from factcheck.reporters import FORMATS, render
from factcheck.reporters.safe import flat_text, safe_text
from factcheck.reporters.saved import read_result
from factcheck.settings import Settings
from tests.timing import holds

PAYLOADS = {
    "brackets": "friend Sec[retary] [sic] [\u2026] Blunt",
    "markup": "[/b] [bold red]FAKE VERDICT[/] [link=file:///etc/passwd]x[/link]",
    "emoji code": ":smile: :warning: @everyone #12 FAKE",
    "title sequence": "a\x1b]0;owned\x07b",
    "clear screen": "a\x1b[2J\x1b[Hb",
    "colour": "a\x1b[1;32mFC001 verbatim\x1b[0m",
    "link": "a\x1b]8;;https://evil.example/\x1b\\click\x1b]8;;\x1b\\",
    "c1": "a\x9b2J\x9d0;owned\x9c b\x85c",
    "bidi": "a \u202egnp.exe\u202c \u2066x\u2069 \u200e\u200f\u061c",
    "zero width": "no\u200bt \u200cguil\u200dty\u2060 \ufeff\u00ad\u034f\u115f\u3164",
    "tags": "a\U000e0041\U000e0042\U000e0100 b",
    "nul and bell": "a\x00b\x07c\x7fd",
    "overwrite": "altered\rverbatim",
    "line ends": "one\nFC001 verbatim  x:1:1\n::error file=x::forged\r\n::notice::forged",
    "separators": "a\u2028b\u2029c\x0bd\x0ce\x1cf\x1dg",
    "lone surrogates": "a\ud800b\udfffc",
    "noncharacters": "a\ufffeb\uffffc\ufdd0d\U0001fffe",
    "script": "</script><script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1)",
    "cdata": "]]><!--x--> &amp; &#27; <!DOCTYPE x> <?xml?>",
    "quotes": "\"'`'\" ``` \\\" \\u001b %1B %0A::error::x",
    "command": "::error file=a,line=1::forged ::set-output name=x::y ##[error]x ::add-mask::x",
    "markdown": "| x | ![a](http://evil.example/a.png) <details open> [l](javascript:alert(1)) ~~s~~ **b** `c` ``d``",
    "csv and shell": "=cmd|' /C calc'!A0 $(rm -rf /) `id` ; | &",
    "json": '"},{"type":"summary","exit_status":0}',
    "combining": "a" + "\u0301" * 50 + " zalgo",
    "wide": "\u6771\u4eac \uff28\uff49 \U0001f468\u200d\U0001f469\u200d\U0001f467 \ufe0f",
    "bom": "\ufeffstart",
}  # fmt: skip

FIELDS = 40


def hostile(payload: str, quote: str | None = None) -> Report:
    """A report in which every outside text is the payload."""
    words = payload if quote is None else quote
    text = f'{payload}\n\nShe said: "{words}" and left.\n'
    start = text.index(words, len(payload))
    span = (start, start + len(words))
    article = Article(
        payload,
        text,
        sha256_text(text),
        path=payload,
        url=f"https://news.example/{payload}",
        title=payload,
        author=payload,
        published=payload,
        notes=(payload,),
    )
    citation = Citation("post", payload, payload, payload, f"javascript:{payload}", payload, payload, payload)
    claim = Claim(
        "q1",
        "quotation",
        words,
        span,
        (span,),
        Speaker(payload, (0, 1), payload, payload, f"x{payload}"),
        Cue(payload, (0, 1)),
        citation,
        note=payload,
    )
    source = f"Before it. {words} After it."
    passage = (11, 11 + len(words))
    capture = Capture(
        payload,
        payload,
        payload,
        payload,
        payload,
        "witness",
        "excerpt",
        "post",
        f"https://o.example/{payload}",
        payload,
        payload,
        payload,
        payload,
        payload,
        payload,
        payload,
        payload,
        payload,
        payload,
        supplied_by=payload,
    )
    edits = (Edit("replace", "word", "material", words[:5], words, (0, min(5, len(words))), passage),)
    judgement = Judgement(
        "altered",
        "material",
        False,
        50,
        payload,
        (passage,),
        edits,
        ("witness_only", "homoglyph"),
        WordCount(1, 2, 2),
        payload,
    )
    evidence = EvidenceUse(
        Evidence(capture, source, reader=payload),
        (passage,),
        passage,
        (payload,),
        f"https://o.example/#:~:text={payload}",
        judgement,
    )
    origin = Origin(payload, "post", payload, payload, payload, payload, payload, payload, held=False, note=payload)
    one = Result(
        claim,
        judgement,
        "FC101",
        "error",
        payload,
        (evidence, evidence),
        (Attempt(payload, payload),),
        origin,
        (payload,),
        payload,
        "0" * 32,
    )
    absent = one._replace(judgement=Judgement("unavailable", message=payload), code="FC301", level="note", evidence=())
    quiet = one._replace(suppressed=Suppression("file", payload, payload))
    findings = (
        Finding("FC501", "warning", (start, start + 1), payload),
        Finding("FC306", "error", (0, 1), payload, Suppression("inline", payload)),
    )
    unread = Article(payload, "", "", path=payload)
    parts = (ArticleReport(article, (one, absent, quiet), findings), ArticleReport(unread, (), (), payload))
    return Report(parts, Summary(3, (("altered", 2), ("unavailable", 1)), 1, 1, 2, 1), (("at", payload),), "0.1.0")  # fmt: skip


NAMES = list(FORMATS)
SGR = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;(?:id=fc\d+)?;(?:https?://[\x21-\x7e]*)?\x1b\\")


def made(name: str, payload: str, **settings: object) -> str:
    return render(name, hostile(payload), Settings(author=payload, verbose=1, **settings))  # type: ignore[arg-type]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("name", [*NAMES, "html"])
def test_no_reporter_lets_anything_through_that_a_terminal_obeys(name: str, payload: str) -> None:
    out = made(name, payload)
    assert safe_text(out, keep_newlines=True) == out
    assert "\t" not in out
    out.encode("utf-8")


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_colour_and_links_add_only_our_own_sequences(payload: str) -> None:
    coloured = made("full", payload, color="always", hyperlinks=True)
    rest = SGR.sub("", coloured)
    assert safe_text(rest, keep_newlines=True) == rest
    assert rest == made("full", payload)
    assert re.sub(r"\x1b\[[0-9;]*m", "", made("concise", payload, color="always")) == made("concise", payload)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_every_line_of_the_report_is_ours_by_its_beginning(payload: str) -> None:
    """No text from outside begins a line: a forged heading or row would have to."""
    shown = flat_text(payload)
    for line in made("full", payload).splitlines():
        assert re.match(r"[ a-z]{8} │ ?|  \S|FC\d{3}( |$)|$|3 claims|Exit|Explain|read\)|altered", line), line
        assert line == line.rstrip()
    assert shown.split(" ")[0] in made("full", payload)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_the_words_are_complete_in_the_terminal_report(payload: str) -> None:
    body = re.sub(r"\n {9}│ ?", " ", made("full", payload, width=200))
    dense = body.replace(" ", "")
    assert flat_text(payload).replace(" ", "") in dense


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_concise_is_one_line_for_each_finding(payload: str) -> None:
    lines = made("concise", payload).splitlines()
    assert len(lines) == 3 + 2 + 1 + 1


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_ascii_is_ascii_and_still_complete(payload: str) -> None:
    for name in ("full", "concise"):
        out = made(name, payload, ascii=True)
        assert out.isascii()
        assert safe_text(out, keep_newlines=True) == out


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_github_gets_only_our_commands(payload: str) -> None:
    lines = made("github", payload).splitlines()
    assert [line.split(" ", 1)[0] for line in lines[:-1]] == ["::error", "::notice", "::warning", "::error"] or sorted(
        line.split(" ", 1)[0] for line in lines[:-1]
    ) == ["::error", "::error", "::notice", "::warning"]
    for line in lines[:-1]:
        head = line[2:].split("::", 1)[0]
        assert re.fullmatch(
            r"(error|warning|notice) file=[^,:]*(,(line|col|endLine|endColumn)=\d+){0,4},title=factcheck FC\d{3}", head
        )
    assert lines[-1].startswith("factcheck: ")


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_json_keeps_the_exact_words(payload: str) -> None:
    for text in (made("json", payload), made("jsonl", payload)):
        again = read_result(text, "r")
        one = again.articles[0].results[0]
        assert one.claim.quote == payload
        assert one.evidence[0].evidence.capture.title == payload
        assert again.articles[0].article.text == hostile(payload).articles[0].article.text
    lines = made("jsonl", payload).splitlines()
    kinds = [json.loads(line)["type"] for line in lines]
    assert kinds == ["run", "article", "finding", "finding", "result", "result", "result", "article", "summary"]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_junit_has_our_cases_and_the_visible_words(payload: str) -> None:
    tree = ET.fromstring(made("junit", payload))
    cases = tree.findall(".//testcase")
    assert len(cases) == 3 + 2 + 1
    assert [len(tree.findall(f".//{tag}")) for tag in ("failure", "error", "skipped")] == [1, 1, 3]
    assert cases[0].get("classname") == flat_text(payload)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("name", ["sarif", "gitlab", "annotation", "claimreview"])
def test_documents_parse_and_carry_no_address_but_web_ones(name: str, payload: str) -> None:
    data = json.loads(made(name, payload))
    for key, value in _strings(data):
        if key in ("uri", "source", "url", "helpUri", "informationUri"):
            if key == "url" and name == "sarif":
                continue  # the property bag holds the result as it is: data, no link
            assert re.fullmatch(r"(https?://|urn:)[\x21-\x7e]+|[A-Za-z0-9%/._~-]+|file://[\x21-\x7e]+", value), (
                key,
                value,
            )


def _strings(data: object, key: str = ""):
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _strings(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value, key)
    elif isinstance(data, str):
        yield key, data


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_markdown_has_outside_words_only_in_code(payload: str) -> None:
    out = made("markdown", payload)
    table = [line for line in out.splitlines() if line.startswith("|")]
    assert len(table) == 2 + 2 + 1 + 1
    shown = flat_text(payload)
    bare = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)|<code>[^<>]*</code>|<https?://[^<>]*>", "", out)
    for word in re.findall(r"evil|FAKE|everyone|onerror|owned|forged|smile", shown):
        assert word not in bare
    assert not re.search(r"<(?!/?(details|summary)>)", bare)


@pytest.mark.parametrize("name", [*NAMES, "html"])
@given(payload=st.text(min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
def test_any_words_at_all_pass_every_reporter(name: str, payload: str) -> None:
    out = made(name, payload)
    assert safe_text(out, keep_newlines=True) == out
    if name in ("json", "jsonl"):
        assert read_result(out, "r").articles[0].results[0].claim.quote == payload


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_line_of_a_megabyte_neither_hangs_nor_fills_the_memory(name: str) -> None:
    began = time.process_time()
    for line in ("x" * 1_000_000, "a b " * 250_000, "\u200b" * 300_000, "`" * 300_000, "\u6771" * 300_000):
        report = hostile("short", quote=line)
        out = render(name, report, Settings())
        assert safe_text(out, keep_newlines=True) == out
    assert time.process_time() - began < 20


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_cost_is_linear_in_the_text(name: str) -> None:
    def cost(size: int) -> float:
        report = hostile("short", quote="ab \u202ec " * size)
        began = time.process_time()
        render(name, report, Settings(verbose=1))
        return time.process_time() - began

    assert holds(cost, 20_000, 40_000, times=3.2, floor=0.05)


@pytest.mark.slow
def test_every_code_point_that_is_shown_is_named_and_nothing_is_lost() -> None:
    for code in range(0x110000):
        character = chr(code)
        shown = safe_text(character)
        if shown != character:
            assert shown.isprintable()
            assert len(shown) in (1, 4, 6, 10)
            continue
        assert (
            character.isprintable()
            or character.isspace()
            or code >= 0xE000
            or character == "\u00a0"
            or _unassigned(character)
        ), hex(code)


def _unassigned(character: str) -> bool:
    import unicodedata

    return unicodedata.category(character) in ("Cn", "Co", "Zs", "Cf")
