"""PDF: text page by page, running heads dropped, line-break hyphens kept, pictures and locks named."""

from __future__ import annotations

import pytest

from factcheck.errors import InputError
from factcheck.readers import read_article, read_origin

pytest.importorskip("pypdf")


def pdf(pages: list[list[str]]) -> bytes:
    """Write a PDF by hand: one line of text per entry."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = b" T* ".join(
            b"(" + line.replace("(", r"\(").replace(")", r"\)").encode("latin-1") + b") Tj" for line in lines
        )
        stream = b"BT /F1 12 Tf 14 TL 50 750 Td " + shown + b" ET"
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        content = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            % content
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % k for k in kids), len(kids))
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


OPINION = pdf(
    [
        ["QUILL v. NET", "Opinion of the Court", "The harbour belongs to every-", "body who uses it, and the fee"],
        [
            "2 QUILL v. NET",
            "Opinion of the Court",
            "falls on all alike. So we held in the",
            "earlier case of the Euro-",
            "Ostrel pier.",
        ],
        ["3 QUILL v. NET", "Opinion of the Court", "It is so ordered.", "The judgment stands.", "Costs follow."],
    ]
)


def test_running_heads_go_and_line_break_hyphens_stay():
    reading = read_origin(OPINION, media_type="application/pdf")
    assert "QUILL v. NET" not in reading.text
    assert "every-\nbody who uses it, and the fee\nfalls on all alike." in reading.text
    assert reading.problem is None


def test_an_article_may_be_a_pdf():
    assert "The judgment stands." in read_article(OPINION, name="opinion.pdf").text


def test_a_pdf_without_text_and_a_broken_one_say_so():
    assert "pictures" in read_origin(pdf([[""]]), media_type="application/pdf").problem.detail
    assert read_origin(b"%PDF-1.7\n" + b"x" * 5000, media_type="application/pdf").problem.reason == "pdf"
    with pytest.raises(InputError, match=r"^a\.pdf: "):
        read_article(b"%PDF-1.7\n" + b"x" * 5000, name="a.pdf")
