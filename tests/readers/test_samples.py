"""Origins as they really arrive: every format is read to exactly its author's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.readers import read_origin

DATA = Path(__file__).parent / "data"
LONG = (
    "A long post about the quay. "
    + "It goes on and on about stones. " * 12
    + "It ends here & now. https://lantern.example/quay"
)
SEA = "The quay is falling into the sea."


def read(name: str, **options):
    return read_origin((DATA / name).read_bytes(), name=name, **options)


# file -> the author's own words, the handle, the completeness, the words of others
POSTS = {
    "x_oembed.json": (
        'The quay & the pier will be saved.\n\nI said "saved", not <sold>. With @netborys',
        "@adaquill",
        "whole",
        [],
    ),
    "x_syndication.json": (
        "🚢🚢 The quay & the pier will be saved: <soon> &amp; for good. https://lantern.example/quay",
        "@adaquill",
        "whole",
        [SEA, "Minister, what of the quay?"],
    ),
    "x_syndication_long.json": ("A long post about the quay of Port Ostrel which go", "@adaquill", "truncated", []),
    "x_v1_truncated.json": (
        "The quay of Port Ostrel will be saved, and the fee that saves it will be paid by those who use it, which is",
        "@adaquill",
        "truncated",
        [],
    ),
    "x_v1_extended.json": ("The quay will be saved 👍🏽 and that is a promise.", "@adaquill", "whole", []),
    "x_v1_stream_extended.json": (
        "The quay of Port Ostrel will be saved, every stone of it.",
        "@adaquill",
        "whole",
        [],
    ),
    "x_v1_repost.json": (
        "The quay is falling into the sea, and nobody in the ministry has so much as looked at it since the great storm of the year I was born.",
        "@netborys",
        "whole",
        [],
    ),
    "x_v2_long.json": (LONG, "@adaquill", "whole", [SEA]),
    "x_embed.html": ("I echo @OstrelGov's words:\nthe quay will be saved. https://t.co/abc", "@adaquill", "whole", []),
    "x_archived_page.html": (
        "The quay will be saved, every stone of it. #quay And the pier too.",
        "@adaquill",
        "whole",
        [],
    ),
    "mastodon.json": (
        "harbour politics\n\nThe quay & the pier will be saved, @net.\n\nRead https://lantern.example/a-long-address-of-an-article\ntoday",
        "@ada@tide.example",
        "whole",
        [],
    ),
    "bluesky_posts.json": (
        "🚢 Набережну врятують: https://lantern.example/a-long-address каже @net.example",
        "@ada.ostrel.example",
        "whole",
        [SEA],
    ),
    "bluesky_jetstream.json": ("The quay will be saved.", None, "whole", []),
}


@pytest.mark.parametrize("name", POSTS)
def test_a_post_is_read_to_its_authors_words_and_no_others(name):
    words, handle, completeness, others = POSTS[name]
    reading = read(name)
    first = reading.quoted[0][0] if reading.quoted else len(reading.text)
    assert reading.text[:first].rstrip("\n") == words
    assert [reading.text[start:end] for start, end in reading.quoted] == others
    assert (reading.kind, reading.handle, reading.completeness) == ("post", handle, completeness)
    assert reading.problem is None
    assert reading.published is None or reading.published.startswith("2031-05-0")


def test_a_post_of_a_channel_page_is_the_one_that_was_asked_for():
    reading = read("telegram_channel.html", url="https://t.me/s/ostrel_port/42")
    assert reading.text.startswith("Набережну врятують,\nкаже міністерка.\n\nДокладніше")
    assert [reading.text[a:b] for a, b in reading.quoted] == ["Вчора був шторм."]
    assert (reading.handle, reading.author, reading.published[:10]) == ("@ostrel_port", "Порт Острель", "2031-05-05")


def test_an_edited_post_says_which_version_it_is():
    assert any("version 2 of 2" in note for note in read("x_syndication.json").notes)


CAPTIONS = {
    "youtube_srv1.xml": "the quay will be\nsaved, I said saved, it's ours",
    "youtube_srv3.xml": "the quay\nwill be saved",
    "youtube_json3.json": "the quay will be\nsaved",
    "captions.vtt": "the quay\nwill be saved",
}


@pytest.mark.parametrize("name", CAPTIONS)
def test_captions_are_words_that_prove_no_absence(name):
    reading = read(name)
    assert reading.text == CAPTIONS[name]
    assert reading.completeness == "captions"


@pytest.mark.parametrize(("name", "reason"), [("youtube_player.json", "captions"), ("youtube_blocked.json", "wall")])
def test_a_players_answer_without_words_says_what_it_lacks(name, reason):
    reading = read(name)
    assert (reading.text, reading.problem.reason) == ("", reason)


def spoken(reading):
    return [(turn.speaker, reading.text[slice(*turn.span)]) for turn in reading.turns]


def test_a_briefing_has_its_turns_and_keeps_what_it_corrects():
    reading = read("briefing.txt")
    turns = spoken(reading)
    assert [speaker for speaker, _ in turns] == ["MR PRYCE", "QUESTION", "MR PRYCE", "QUESTION", "MINISTER QUILL"]
    assert turns[0][1].endswith("helped last night.")
    assert "(Laughter.)" in turns[2][1]
    assert turns[4][1].startswith("Let me take that. We will never sell the <s>pear</s> [pier].")
    assert reading.kind == "transcript"


def test_a_gaggle_in_markdown_has_its_turns_and_front_matter():
    reading = read("gaggle.md")
    assert [speaker for speaker, _ in spoken(reading)] == ["MS. JONAH-PYKE", "Q", "Q", "MS. JONAH-PYKE", "THE MAYOR"]
    assert "en route to Nether Ostrel, to showcase" in reading.text
    assert reading.title.startswith("Press Gaggle by Press Secretary Kit Jonah-Pyke")
    assert reading.url == "https://office.ostrel.example/briefing-room/2031/05/08/gaggle/"
    assert reading.published.startswith("2031-05-08")


def test_names_in_mixed_case_are_turns_only_where_they_come_back():
    assert [speaker for speaker, _ in spoken(read("interview.txt"))] == ["Cy Penn", "Ada Quill", "Cy Penn", "Ada Quill"]
    plain = read_origin(b"Note: this is all.\n\nSources: none.\n\nWe are here: now.", name="a.txt")
    assert plain.turns == ()


def test_a_prepared_text_says_that_the_spoken_words_may_differ():
    reading = read("remarks_prepared.txt")
    assert any("prepared" in note for note in reading.notes)
    assert reading.kind == "speech"


def test_real_samples_are_read_to_their_authors_words(shared):
    place = shared / "data" / "samples"

    def words(name):
        reading = read_origin((place / name).read_bytes(), name=name)
        return reading.text, reading.handle, reading.completeness

    assert words("x_oembed_publish_twitter.json") == ("getting waxed!", "@jack", "whole")
    text, handle, state = words("x_embedded_blockquote_NationalPost_2025_05_08.html")
    assert text.startswith("I am monitoring the situation")
    assert text.endswith("peaceful resolution.")
    assert (handle, state) == ("@SecRubio", "whole")
    text, handle, state = words("x_api_v11_compat_truncated.json")
    assert text.endswith("python_twitt pytho")
    assert (handle, state) == ("@notinourselves", "truncated")
    text, _, state = words("x_api_v11_extended_full_text.json")
    assert text.endswith("python_twitter.egg-info/SOURCE")
    assert state == "whole"
    text, _, _ = words("x_api_v2_get_tweet.json")
    assert text.startswith("It’s finally here! 🥁 Say hello")
    text, _, _ = words("x_syndication_tweet_result.json")
    assert text.endswith("I'll be asleep at the time of the AMA. 1/2 🧵")
    assert "reddit.com/r/technology/comments" in text
    assert words("mastodon_status.json")[:2] == ("#test", "@trwnh")
    assert words("bluesky_jetstream_post.json")[0].startswith("#Cavs beat the Nuggets")
    text, handle, _ = words("telegram_tme_s_message.html")
    assert text.startswith("Подборка заказов")
    assert text.endswith("https://u.habr.com/NxZWE")
    assert handle == "@freelansim_ru"
    assert words("youtube_timedtext_srv1.xml")[2] == "captions"
    for name in ("Reuters_2024_03_07", "WashingtonPost_2024_04_26", "LATimes_2023_06_26"):
        assert words(f"news_jsonld_{name}.json")[2] == "teaser"


def test_real_transcripts_have_their_turns(shared):
    place = shared / "data" / "samples"
    reading = read_origin((place / "whitehouse_gaggle_speaker_turns.md").read_bytes(), name="a.md")
    assert {turn.speaker for turn in reading.turns} == {"MS. JEAN-PIERRE", "Q"}
    reading = read_origin((place / "state_gov_briefing_2021-04-22.txt").read_bytes(), name="a.txt")
    assert [turn.speaker for turn in reading.turns] == ["MR PRICE"]
