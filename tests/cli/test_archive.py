"""The archive's commands: what a file says needs no flag, a flag wins, nothing is guessed silently."""

from __future__ import annotations

import gzip
import json
import os
from typing import TYPE_CHECKING

import pytest

from factcheck.archives.folder import open_archive
from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "The ferry will run every hour until the bridge is mended, whatever it costs the county."
BASE = ["--captured", "2031-03-05T10:00:00Z"]


@pytest.fixture
def place(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CI", "1")
    (tmp_path / "ferry.txt").write_text(f"MS LUND: {WORDS}\n", encoding="utf-8")
    return tmp_path


def add(*words: str) -> int:
    return run(["archive", "add", *words, "--archive", "fx", *BASE])


def held() -> list:
    return list(open_archive("fx").captures())


def test_flags_describe_a_file(place):
    flags = "--kind transcript --issuer County --speaker Lund --handle @lund --date 2031-03-04 --title Ferry".split()
    flags += "--language en --relation archived --completeness excerpt --url https://county.example/f".split()
    flags += ["--publisher", "The Ebb", "--translated", "--supplied-by", "a colleague", "--source-id", "f-1"]
    assert add("ferry.txt", *flags) == 0
    [one] = held()
    assert one.file == f"county.example/20310305100000-{one.sha256[:12]}.warc"
    told = (one.kind, one.issuer, one.speaker, one.handle, one.published, one.title, one.language, one.relation)
    assert told == ("transcript", "County", "Lund", "@lund", "2031-03-04", "Ferry", "en", "archived")
    more = (one.completeness, one.url, one.publisher, one.translated, one.supplied_by, one.source_id)
    assert more == ("excerpt", "https://county.example/f", "The Ebb", True, "a colleague", "f-1")


def test_a_toml_beside_the_file_describes_it_and_a_flag_wins(place, capsys):
    (place / "ferry.toml").write_text('kind = "speech"\nissuer = "County"\ndate = 2031-03-04\nspeaker = "Lund"\n')
    assert add("ferry.txt", "--issuer", "The county board") == 0
    [one] = held()
    assert (one.kind, one.issuer, one.published, one.speaker) == ("speech", "The county board", "2031-03-04", "Lund")
    assert "relation: primary, as none was given" in capsys.readouterr().err


def test_front_matter_describes_a_markdown_file(place):
    (place / "s.md").write_text(f"---\ntitle: Ferry\nkind: statement\nissuer: County\nlayout: post\n---\n\n{WORDS}\n")
    assert add("s.md") == 0
    [one] = held()
    assert (one.title, one.kind, one.issuer) == ("Ferry", "statement", "County")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--kind", "tweet"], "kind cannot be 'tweet'"), (["--relation", "rumour"], "relation cannot be"),
        (["--date", "yesterday"], "is not a date"), (["--origin", "nobody"], "knows no origin 'nobody'"),
        (["--completeness", "most"], "completeness cannot be"),
    ],
)  # fmt: skip
def test_a_word_that_is_not_allowed_is_a_usage_error_and_nothing_is_kept(place, capsys, words, said):
    assert add("ferry.txt", *words) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err
    assert not (place / "fx" / "files").exists()


def test_a_sidecar_with_an_unknown_key_suggests_the_right_one(place, capsys):
    (place / "ferry.toml").write_text('isuer = "County"\n')
    assert add("ferry.txt") == 2
    assert "did you mean 'issuer'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"), ("missing.txt", None, "no such file"), ("white.txt", b" \n\t\n", "white.txt"),
        ("image.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "image.png"),
    ],
)  # fmt: skip
def test_what_cannot_be_an_origin_is_one_clear_error(place, capsys, name, data, said):
    if data is not None:
        (place / name).write_bytes(data)
    assert add(name) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err


def test_a_folder_is_all_its_files_and_one_bad_file_does_not_stop_the_others(place, capsys):
    folder = place / "in"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.txt", ".hidden"):
        (folder / name).write_text(f"{name}: {WORDS}")
    (folder / "a.toml").write_text('issuer = "County"\n')
    (folder / "c.txt").write_bytes(b"")
    assert add("in") == 3
    assert sorted((c.issuer, open_archive("fx").evidence(c).text[:6]) for c in held() if c.issuer) == [
        ("County", "a.txt:")
    ]
    assert len(held()) == 2
    assert "c.txt" in capsys.readouterr().err


def test_the_same_file_again_is_held_already(place, capsys):
    assert add("ferry.txt") == 0
    assert run(["archive", "add", "ferry.txt", "--archive", "fx"]) == 0
    assert len(held()) == 1
    assert "held already" in capsys.readouterr().err


def test_an_origin_not_held_is_known_and_a_witness_refers_to_it(place, capsys):
    origin = ["--not-held", "--kind", "post", "--issuer", "Ina Lund", "--handle", "@lund", "--date", "2031-03-04"]
    assert run(["archive", "add", *origin, "--archive", "fx"]) == 2
    assert "--note" in capsys.readouterr().err
    assert run(["archive", "add", *origin, "--note", "deleted", "--archive", "fx", "--alias", "I. Lund"]) == 0
    [known] = open_archive("fx").origins()
    assert (known.id, known.held, known.note, known.aliases) == ("lund-post-2031-03-04", False, "deleted", ("I. Lund",))
    assert add("ferry.txt", "--origin", known.id, "--relation", "witness", "--publisher", "The Ebb") == 0
    assert held()[0].origin_id == known.id
    assert not open_archive("fx").origins()[0].held
    (place / "post.txt").write_text("The post itself: " + WORDS)
    assert add("post.txt", "--origin", known.id, "--relation", "primary") == 0
    assert open_archive("fx").origins()[0].held


def test_a_list_keeps_each_origin_and_compares_each_quotation(place, capsys):
    (place / "list.csv").write_text(
        "file;quote;speaker;issuer\n"
        "ferry.txt;The ferry will run every hour;Lund;County\n"
        "ferry.txt;The ferry will not run at all this year;Lund;County\n"
        "gone.txt;x;;\n"
        ";words;;\n",
        encoding="utf-8-sig",
    )
    assert run(["archive", "add", "list.csv", "--archive", "fx", "--json", "--kind", "statement", *BASE]) == 3
    rows = json.loads(capsys.readouterr().out)
    assert [row["row"] for row in rows] == [2, 3, 4, 5]
    assert rows[0]["verdict"] in {"verbatim", "typographic"}
    assert rows[1]["verdict"] not in {"verbatim", "typographic", "editorial"}
    assert "gone.txt" in rows[2]["problem"]
    assert rows[3]["problem"] == "the row has neither a URL nor a file"
    assert [(c.kind, c.issuer, c.speaker) for c in held()] == [("statement", "County", "Lund")]


def test_a_list_row_whose_address_is_held_needs_no_network(place, capsys):
    assert add("ferry.txt", "--url", "https://county.example/f") == 0
    (place / "list.csv").write_text(
        "url,quote\nhttps://county.example/f,until the bridge is mended\nhttps://x.example/,y\n"
    )
    assert run(["archive", "add", "list.csv", "--archive", "fx"]) in {1, 3}
    out = capsys.readouterr().out
    assert "row 2: verbatim" in out
    assert "row 3: not held" in out or "row 3: " in out


def test_a_list_without_columns_says_which_it_needs(place, capsys):
    (place / "list.csv").write_text("a,b\n1,2\n")
    assert add("list.csv") == 2
    assert "url or file" in capsys.readouterr().err


def test_list_and_show_in_words_and_in_json(place, capsys):
    add("ferry.txt", "--issuer", "County", "--url", "https://county.example/f")
    capsys.readouterr()
    assert run(["archive", "list", "--archive", "fx"]) == 0
    assert "County" in capsys.readouterr().out
    assert run(["archive", "list", "--archive", "fx", "--json"]) == 0
    [one] = json.loads(capsys.readouterr().out)
    for name in (one["id"], one["id"].removeprefix("urn:uuid:")[:8], one["url"], one["file"], f"fx/{one['file']}"):
        assert run(["archive", "show", name, "--archive", "fx"]) == 0
        assert WORDS in capsys.readouterr().out
    assert run(["archive", "show", "nothing", "--archive", "fx"]) == 2
    assert "archive list" in capsys.readouterr().err


def test_control_characters_of_an_origin_do_not_reach_the_terminal(place, capsys):
    (place / "evil.txt").write_text("\x1b]0;owned\x07 She said \u202eyes\u202c and left the room.")
    assert add("evil.txt", "--issuer", "A\x1b[2J", "--title", "T\u202e") == 0
    run(["archive", "list", "--archive", "fx"])
    run(["archive", "show", held()[0].id, "--archive", "fx"])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_verify_names_file_record_and_field_with_status_3(place, capsys):
    add("ferry.txt")
    [one] = held()
    path = place / "fx" / one.file
    assert run(["archive", "verify", "--archive", "fx"]) == 0
    capsys.readouterr()
    path.write_bytes(path.read_bytes().replace(b"every hour", b"every Hour", 1))
    assert run(["archive", "verify", "--archive", "fx"]) == 3
    out = capsys.readouterr().out
    assert one.file in out
    assert one.id in out
    assert "WARC-Block-Digest" in out
    assert run(["archive", "verify", "--archive", "fx", "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["damage"][0]["field"] == "WARC-Block-Digest"
    assert run(["archive", "show", one.id, "--archive", "fx"]) == 3
    assert run(["archive", "index", "--archive", "fx"]) == 3
    assert run(["archive", "prune", "--damaged", "--archive", "fx"]) == 0
    assert run(["archive", "verify", "--archive", "fx"]) == 0


def test_every_single_flipped_byte_is_found_with_its_record(place):
    from factcheck.pipeline.keeping import verify_archive

    add("ferry.txt", "--issuer", "County")
    path = place / "fx" / held()[0].file
    data = path.read_bytes()
    for at in range(0, len(data), 61):
        path.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        damage = verify_archive("fx").damage
        assert damage, at
        assert damage[0].file == held()[0].file
        assert damage[0].record, at
        assert damage[0].field, at


def test_index_takes_in_a_file_put_there_by_hand(place):
    add("ferry.txt")
    name = held()[0].file
    os.makedirs("copy/files")
    os.replace(f"fx/{name}", f"copy/{name}")
    assert run(["archive", "index", "--archive", "copy"]) == 0
    assert [c.file for c in open_archive("copy").captures()] == [name]
    assert run(["archive", "verify", "--archive", "fx"]) == 3


def test_prune_removes_unchanged_versions_and_says_so_first(place, capsys):
    for day in ("05", "06", "07"):
        words = ["archive", "add", "ferry.txt", "--url", "https://county.example/f", "--archive", "fx"]
        assert run([*words, "--captured", f"2031-03-{day}"]) == 0
    assert run(["archive", "show", "https://county.example/f", "--archive", "fx"]) == 0
    assert capsys.readouterr().out.count("also held:") == 2
    assert run(["archive", "prune", "--unchanged", "--dry-run", "--archive", "fx"]) == 0
    assert capsys.readouterr().out.count("would remove") == 2
    assert len(held()) == 3
    assert run(["archive", "prune", "--unchanged", "--archive", "fx"]) == 0
    assert [c.captured for c in held()] == ["2031-03-05T00:00:00Z"]
    assert run(["archive", "prune", "--archive", "fx"]) == 2


def test_bundle_is_the_same_bytes_twice_and_opens_on_the_page_named(place, capsys):
    add("ferry.txt", "--url", "https://county.example/f", "--title", "Ferry")
    for name in ("a.wacz", "b.wacz"):
        assert run(["archive", "bundle", "--archive", "fx", "-o", name, "--open", "https://county.example/f"]) == 0
    assert (place / "a.wacz").read_bytes() == (place / "b.wacz").read_bytes()
    assert "opens on https://county.example/f" in capsys.readouterr().out
    assert run(["archive", "bundle", "--archive", "fx", "-o", "c.wacz", "--open", "https://nowhere.example/"]) == 2
    assert run(["archive", "import", "a.wacz", "--archive", "fy"]) == 0
    assert (place / "fy" / "manifest.json").read_bytes() == (place / "fx" / "manifest.json").read_bytes()


def test_import_of_json_lines_makes_its_words_findable(place, capsys):
    row = {"id": "x:1", "kind": "statement", "date": "2031-03-04", "author": "County", "text": f"Notice. {WORDS} End."}
    (place / "in.jsonl").write_text(json.dumps(row) + "\n")
    assert run(["archive", "import", "in.jsonl", "--archive", "fx"]) == 0
    assert "imported 1 documents" in capsys.readouterr().out
    assert run(["find", "The ferry will run every hour until the bridge is mended", "--archive", "fx", "--json"]) == 0
    [hit] = json.loads(capsys.readouterr().out)
    assert hit["source_id"] == "x:1"


def test_the_nearest_archive_is_used_where_none_is_named(place, monkeypatch, capsys):
    assert run(["archive", "list"]) == 2
    assert "--archive DIR" in capsys.readouterr().err
    assert run(["archive", "add", "ferry.txt", "--archive", "fixtures"]) == 0
    (place / "sub").mkdir()
    monkeypatch.chdir(place / "sub")
    assert run(["archive", "list"]) == 0
    assert "1 capture" in capsys.readouterr().err


def test_the_configured_archive_is_used_before_the_nearest(place, monkeypatch, capsys):
    assert run(["archive", "add", "ferry.txt", "--archive", "fixtures"]) == 0
    (place / "factcheck.toml").write_text('archive = ["desk"]\n')
    assert run(["archive", "add", "ferry.txt", "--issuer", "County"]) == 0
    assert [c.issuer for c in open_archive("desk").captures()] == ["County"]
    capsys.readouterr()
    assert run(["find", "The ferry will run every hour until the bridge is mended", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1
    monkeypatch.setenv("FACTCHECK_ARCHIVE", "fixtures")
    assert run(["archive", "list"]) == 0
    assert "fixtures: 1 capture" in capsys.readouterr().err


def test_an_embedded_copy_is_not_taken_for_the_post_itself(place, capsys):
    (place / "embed.html").write_text(
        '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The ferry runs again from noon, and it will run all '
        "night.</p>&mdash; Ina Lund (@inalund) "
        '<a href="https://twitter.com/inalund/status/1234567890123456789">March 4, 2031</a></blockquote>'
    )
    assert add("embed.html") == 0
    assert (held()[0].kind, held()[0].relation) == ("post", "embed")
    assert "relation: embed" in capsys.readouterr().err
    assert add("embed.html", "--relation", "archived") == 2
    assert "never rewritten" in capsys.readouterr().err


def test_front_matter_of_other_tools_is_left_alone(place):
    (place / "s.md").write_text(
        f"---\nkind: page\nrelation: sibling\ndate: 2031-03-04\nissuer: County\n---\n\n{WORDS}\n"
    )
    assert add("s.md") == 0
    [one] = held()
    assert (one.kind, one.relation, one.issuer, one.published) == ("unknown", "primary", "County", "2031-03-04")


def test_an_import_for_an_unknown_origin_is_a_usage_error(place, capsys):
    add("ferry.txt", "--url", "https://county.example/f")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    block = head + f"<html><body><p>{WORDS}</p></body></html>".encode()
    lines = "WARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2031-01-01T00:00:00Z\r\n"
    lines += f"WARC-Target-URI: https://quay.example/\r\nContent-Length: {len(block)}\r\n\r\n"
    (place / "in.warc").write_bytes(b"WARC/1.0\r\n" + lines.encode() + block + b"\r\n\r\n")
    assert run(["archive", "import", "in.warc", "--archive", "fx", "--origin", "nobody"]) == 2
    assert "knows no origin" in capsys.readouterr().err
    assert run(["archive", "import", "in.warc", "--archive", "fx"]) == 0
    assert len(held()) == 2


def test_an_archive_or_what_was_handed_over_is_proved_by_its_name(place, capsys):
    assert add("ferry.txt") == 0
    assert run(["archive", "bundle", "-o", "case.wacz", "--archive", "fx"]) == 0
    capsys.readouterr()
    assert run(["archive", "verify", "fx"]) == 0
    assert capsys.readouterr().out.startswith("fx: 1 files")
    assert run(["archive", "verify", "case.wacz"]) == 0
    assert capsys.readouterr().out.startswith("case.wacz: 1 files")
    assert run(["archive", "verify", "fx", "--archive", "fx"]) == 2
    assert run(["archive", "verify", "none"]) == 2
    assert run(["archive", "verify", "ferry.txt"]) == 2
    assert sorted(path.name for path in place.iterdir() if path.name.startswith("factcheck-")) == []


@pytest.mark.parametrize("compressed", [False, True])
def test_a_flipped_byte_of_what_was_handed_over_is_found(place, capsys, compressed):
    assert add("ferry.txt") == 0
    assert run(["archive", "bundle", "-o", "case.wacz", "--archive", "fx"]) == 0
    [warc] = (place / "fx").rglob("*.warc")
    whole = {"case.wacz": (place / "case.wacz").read_bytes(), "one.warc": warc.read_bytes()}
    if compressed:
        whole = {"one.warc.gz": gzip.compress(whole["one.warc"])}
    for name, data in whole.items():
        (place / name).write_bytes(data)
        assert run(["archive", "verify", name]) == 0
        place_of_words = len(data) // 2 if compressed else data.index(b"ferry will run")
        (place / name).write_bytes(
            data[:place_of_words] + bytes([data[place_of_words] ^ 1]) + data[place_of_words + 1 :]
        )
        capsys.readouterr()
        assert run(["archive", "verify", name]) == 3
        assert "DAMAGED" in capsys.readouterr().out
