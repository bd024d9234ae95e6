"""The verdict table, by example: every row, every flag, every mark, honest and abused."""

from __future__ import annotations

import time

import pytest

from factcheck.core.compare import compare, compare_many
from factcheck.core.records import Judgement, Source

SPEECH = (
    "Minister Ada Varga spoke to the chamber on Tuesday.\n\n"
    "“We will not close the northern harbor this winter, and we have told every captain so. The Ministry has set "
    "aside 4.5 million crowns for 1,200 dockers, although the final sum may change. I am proud of what the people of "
    "Lunt have done, but there is a great deal left to do.\n\n"
    "We are, uh, ready to talk. We will—we will act when the time comes. [Applause] Nobody should doubt it. Do you "
    "think the harbor can wait? It cannot.”\n"
)


def judge(quote: str, text: str = SPEECH, **more: object) -> Judgement:
    source = Source("speech", text, **more)  # type: ignore[arg-type]
    judged = compare(quote, [source], cited="speech")
    for start, end in judged.spans:
        assert 0 <= start < end <= len(text)
    return judged


def types(judged: Judgement) -> list[str]:
    return [edit.type for edit in judged.edits]


# --- accepted ----------------------------------------------------------------------------------------------


def test_the_same_words_are_verbatim_and_the_span_is_theirs() -> None:
    judged = judge("I am proud of what the people of Lunt have done")
    assert (judged.verdict, judged.accept, judged.score) == ("verbatim", True, 100)
    start, end = judged.spans[0]
    assert SPEECH[start:end] == "I am proud of what the people of Lunt have done"


@pytest.mark.parametrize(
    ("quote", "flag"),
    [
        ("We will not close the northern harbor this winter and we have told every captain so.", "house_style"),
        ("the ministry has set aside 4.5 million crowns", "house_style"),
        ("for 1200 dockers, although the final sum may change", "house_style"),
        ("act when the time comes. Nobody should doubt it.", "source_stage_direction"),
    ],
)
def test_glyphs_alone_are_typographic(quote: str, flag: str) -> None:
    judged = judge(quote)
    assert (judged.verdict, judged.severity, judged.accept, judged.score) == ("typographic", "none", True, 100)
    assert flag in judged.flags


@pytest.mark.parametrize(
    ("quote", "type_"),
    [
        ("[w]e have told every captain so", ""),
        ("We will not close the ... harbor this winter", "ellipsis"),
        ("We will not close the northern harbor [of Lunt] this winter", "bracket_insertion"),
        ("[Varga is] proud of what the people of Lunt have done", "bracket_substitution"),
        ("We will not clos[e] the northern harbor", ""),
        ("there is a great deal [sic] left to do", "sic"),
        ("set[s] aside 4.5 million crowns for 1,200 dockers", "bracket_inflection"),
    ],
)
def test_honest_marks_are_editorial_or_less(quote: str, type_: str) -> None:
    judged = judge(quote)
    assert judged.accept is True
    assert judged.score == 100
    if type_:
        assert judged.verdict == "editorial"
        assert type_ in types(judged)


def test_the_origins_own_brackets_may_be_quoted_or_left_out() -> None:
    text = "The panic [pandemic]* also closed the harbor of Lunt."
    assert judge("The pandemic also closed the harbor", text).accept is True
    spoken = judge("The panic also closed the harbor", text)
    assert spoken.accept is True
    assert "source_correction" in spoken.flags
    assert judge("The panic [pandemic]* also closed", text).verdict == "verbatim"


def test_an_origin_that_quotes_may_be_joined_over_its_attribution() -> None:
    text = "“We are glad of the result tonight,” said Ada Varga. “Lunt deserves this harbor.”"
    judged = judge("We are glad of the result tonight. Lunt deserves this harbor.", text)
    assert (judged.verdict, judged.accept) == ("typographic", True)
    assert "origin_quotes_other" in judged.flags
    told = [(edit.type, edit.severity, edit.source) for edit in judged.edits if edit.type == "signalled_omission"]
    assert told == [("signalled_omission", "none", "said Ada Varga")]


@pytest.mark.parametrize("between", ["”, said Ada Varga. “", "” — said Ada Varga — “", "”, Varga said. “"])
def test_the_comma_of_an_attribution_may_stand_after_the_mark(between: str) -> None:
    text = f"“We are glad of the result tonight{between}Lunt deserves this harbor.”"
    judged = judge("We are glad of the result tonight. Lunt deserves this harbor.", text)
    assert (judged.verdict, judged.accept) == ("typographic", True)


def test_an_attribution_left_out_is_told_beside_a_real_change() -> None:
    text = "“We are glad of the result tonight,” said Ada Varga. “Lunt deserves this harbor.”"
    judged = judge("We are proud of the result tonight. Lunt deserves this harbor.", text)
    assert judged.verdict == "altered"
    assert [(edit.source, edit.quote) for edit in judged.edits] == [("glad", "proud"), ("said Ada Varga", "")]
    assert judged.message == "1 word changed: glad -> proud"


@pytest.mark.parametrize(
    ("quote", "text", "verdict", "severity"),
    [
        ("a plaintiff ’s injury was proved", "a plaintiff’s injury was proved", "typographic", "none"),
        ("a plaintiffs injury was proved", "a plaintiff’s injury was proved", "altered", "minor"),
        ("masks of the N95 kind were worn", "masks of the N-95 kind were worn", "typographic", "none"),
        ("masks of the N96 kind were worn", "masks of the N-95 kind were worn", "altered", "material"),
        ("after the COVID-19 years in Lunt", "after the covid years in Lunt", "altered", "minor"),
        ("after the COVID-21 years in Lunt", "after the covid years in Lunt", "altered", "material"),
        ("the harbor was devasted by a storm", "the harbor was devastated by a storm", "altered", "minor"),
        ("all of the people who were caught in Lunt", "all of the peoplewho werecaught in Lunt", "typographic", "none"),
        ("a con\nvention of the people of Lunt", "a convention of the people of Lunt", "typographic", "none"),
        ("a con vention of the people of Lunt", "a convention of the people of Lunt", "altered", "minor"),
        ("it was every day clothing in all of Lunt", "it was everyday clothing in all of Lunt", "altered", "minor"),
        ("a law maker who was there for all Lunt", "a lawmaker who was there for all Lunt", "altered", "minor"),
        ("it was amoral of them all in Lunt", "it was a moral of them all in Lunt", "altered", "minor"),
        ("we are notable to go on to Lunt", "we are not able to go on to Lunt", "altered", "minor"),
    ],
)
def test_words_set_otherwise(quote: str, text: str, verdict: str, severity: str) -> None:
    judged = judge(quote, f"It is said that {text} all that time.")
    assert (judged.verdict, judged.severity) == (verdict, severity)


def test_words_run_together_are_found_among_other_changes() -> None:
    judged = judge(
        "Lunt saw hundreds of newscasts, one of the best ways to learn of it",
        "Lunt saw hundreds of news casts, the best way to learn of it.",
    )
    assert [(edit.source, edit.quote) for edit in judged.edits] == [
        ("news casts", "newscasts"),
        ("", "one of"),
        ("way", "ways"),
    ]


def test_a_name_printed_for_a_word_is_no_splice_though_the_name_stands_elsewhere() -> None:
    between = "Those who wrote it sat for a long day in the hall and then went home by the last boat. " * 3
    text = f"The Harbor Ethics and Tide Act was read. {between}Under this act, we will pay all our debts."
    judged = judge("Under the Harbor Ethics and Tide Act, we will pay all our debts", text)
    assert (judged.verdict, judged.severity) == ("altered", "material")
    assert "splice" not in judged.flags
    assert "reordered" not in judged.flags


@pytest.mark.parametrize(
    ("quoted", "origin", "accept"),
    [
        ("[Mitts]", "[Spisak]", False),
        ("[Ann Mitts]", "[Bob Spisak]", False),
        ("[two]", "[three]", False),
        ("[Spisak]", "[Spisak]", True),
        ("[Spisak]", "[Mr. Spisak]", True),
        ("[the defendant]", "[Spisak]", True),
    ],
)
def test_a_bracket_put_for_the_origins_own_bracket_is_compared_with_it(quoted: str, origin: str, accept: bool) -> None:
    text = f"the jury found that {origin} had come to the harbor of Lunt"
    assert judge(f"the jury found that {quoted} had come to the harbor of Lunt", text).accept is accept


def test_a_post_may_lose_its_signs() -> None:
    text = "Good talk with @AdaVarga about #Lunt and its harbor https://example.org/x today."
    judged = judge("Good talk with Varga about Lunt and its harbor today.", text)
    assert judged.accept is True
    assert "handle_replaced" in judged.flags


# --- altered, material -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "flag"),
    [
        ("We will close the northern harbor this winter, and we have told every captain so.", "negation"),
        ("We must not close the northern harbor this winter", "modality"),
        ("has set aside 45 million crowns for 1,200 dockers", "number"),
        ("has set aside 4.5 million crowns for 1,300 dockers", "number"),
        ("I am proud of what the people of Karst have done", "name"),
        ("I was proud of what the people of Lunt have done", "tense"),
        ("They are proud of what the people of Lunt have done", "person"),
        ("and we have told some captain so", "quantifier"),
        ("Do you think the harbor can wait.", "question"),
        ("We will not close the winter, and we have told every captain so.", "unmarked_omission"),
        ("We will not close the northern harbor this winter. There is a great deal left to do.", "splice"),
        ("We will … close the northern harbor this winter", "elision_hides"),
        ("We [will] close the northern harbor this winter", "bracket_abuse"),
        ("has set aside [9] million crowns for 1,200 dockers", "bracket_abuse"),
        ("what the people of [Karst] have done, but there is a great deal left", "bracket_abuse"),
    ],
)
def test_a_changed_meaning_is_material_and_never_accepted(quote: str, flag: str) -> None:
    judged = judge(quote)
    assert (judged.verdict, judged.severity, judged.accept) == ("altered", "material", False)
    assert flag in judged.flags
    assert judged.score is not None
    assert judged.score <= 89


def test_parts_in_another_order_are_reordered_with_or_without_an_ellipsis() -> None:
    for joint in (" ", " … "):
        judged = judge(f"there is a great deal left to do.{joint}I am proud of what the people of Lunt have done")
        assert judged.accept is False
        assert "reordered" in judged.flags
        assert len(judged.spans) == 2


def test_one_lost_not_in_two_hundred_words_never_reads_more_than_89() -> None:
    text = " ".join(f"word{k}" for k in range(100)) + " we will not go " + " ".join(f"term{k}" for k in range(100))
    judged = judge(text.replace(" not ", " "), text)
    assert (judged.severity, judged.score) == ("material", 89)
    assert judged.message == "1 word removed: not"


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("we spent 1-2 of the money on roads last year", "In fact we spent 1/2 of the money on roads last year."),
        ("we met at 1030 on the square with everyone", "We met at 10:30 on the square with everyone."),
        ("there were 1215 people at the gate then", "So there were 12-15 people at the gate then."),
        ("he told US that the plan was dead", "Yesterday he told us that the plan was dead."),
        ("violent group met in the town hall", "A non-violent group met in the town hall."),
        ("our bread is completely sugar", "They say our bread is completely sugar-free."),
        ("The ministry has set aside 4.5", "The ministry has set aside 4.5 million crowns."),
        ("We … support the plan for Lunt", "We, unlike my rival, do not, as you know, support the plan for Lunt."),
        ("We will … act if they come here", "We will only act if they come here."),
        ("We will … close the harbor to ships", "We will, unless the council objects, close the harbor to ships."),
        ("the price rose to 5 € per unit", "By May the price rose to 5 $ per unit."),
        ("it fell by 5 degrees in the night", "Then it fell by -5 degrees in the night."),
        ("more than > 5 of them were there", "There, more than < 5 of them were there."),
        (
            "Will you resign over this matter? I will.",
            "MS. VARGA: Will you resign over this matter?\n\nMR. LUND: I will.",
        ),
        (
            "they call it progress progress at all here",
            'Now they call it "progress," but I say it is not "progress" at all here.',
        ),
        ("it is [un]lawful to close the harbor", "Today it is lawful to close the harbor."),
        ("he does[n't] want the harbor closed", "Today he does want the harbor closed."),
        ("in 20[19] the harbor was closed to all", "Then in 2018 the harbor was closed to all."),
        ("I [support] the plan of the town", "I do not support the plan of the town."),
        ("this is the [worst] harbor we have built", "All in all this is the best harbor we have built."),
        ("they [must] close the harbor by then", "I think they may close the harbor by then."),
        ("[all] captains were there that night", "As I recall some captains were there that night."),
        ("his supporters are here with him today", "I see that his supporter's are here with him today."),
    ],
)
def test_what_a_sign_can_hide_is_refused(quote: str, source: str) -> None:
    judged = judge(quote, source)
    assert judged.verdict == "altered"
    assert judged.accept is False


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("We will act at 8 am on Friday", "We will act at 8 a.m. on Friday"),
        ("The US will act on Friday", "The U.S. will act on Friday"),
        ("We will NEVER close the harbor", "We will never close the harbor"),
        ("it is increasingly difficultto pay the bills", "Now it is increasingly difficult to pay the bills"),
        ("[Varga will] close the harbor by then", "She'll close the harbor by then."),
        ("they spoke [about the harbor] all night", "I heard they spoke over it all night."),
        ("she said it [would] close by then", "As she said it will close by then."),
        ("[T]he harbor … will stay open all winter", "The harbor, which was built in 1901, will stay open all winter"),
        ("That was the plan. … We go on with it now", "That was the plan. It did not work. We go on with it now"),
        ("we will re-elect the mayor of the co-operative", "we will reelect the mayor of the cooperative"),
        ("L’Etat, c’est le peuple français", "L’État, c’est le peuple français"),
        (
            "the plan fell ... [because of] the price of coal",
            "the plan fell. Nobody doubts that. It was not cheap given the price of coal",
        ),
        (
            "визнання гідності, яка властива всім членам",
            "Беручи до уваги визнання гiдностi, яка властива всiм членам сiм'ї",
        ),
        ("Wir schließen den Hafen nicht in diesem Jahr", "„Wir schliessen den Hafen nicht in diesem Jahr“, sagte sie."),
        ("nous resterons… aussi longtemps qu’il faudra", "Mais nous resterons, dit-il, aussi longtemps qu'il faudra."),
    ],
)
def test_honest_practice_is_never_accused(quote: str, source: str) -> None:
    assert judge(quote, source).accept is True


@pytest.mark.parametrize(
    ("quote", "source", "flag"),
    [
        ("ми закриємо північну гавань цієї зими", "Так, ми не закриємо північну гавань цієї зими.", "negation"),
        (
            "мы должны закрыть северную гавань этой зимой",
            "Да, мы можем закрыть северную гавань этой зимой.",
            "modality",
        ),
        ("wir schließen den Hafen in diesem Winter", "Ja, wir schließen den Hafen nicht in diesem Winter.", "negation"),
        ("la loi a le droit de fermer le port", "En effet la loi n’a le droit de fermer le port.", "negation"),
        ("cerraremos el puerto del norte este invierno", "Aquí no cerraremos el puerto del norte este invierno.", ""),
        (
            "zamkniemy wszystkie porty tej zimy i koniec",
            "Tak, to nie jest nowe: zamkniemy niektóre porty tej zimy i koniec.",
            "quantifier",
        ),
        ("у нас було п'ять кораблів у цій гавані", "Тоді у нас було чотири кораблів у цій гавані.", "number"),
    ],
)
def test_every_language_has_its_own_words_that_matter(quote: str, source: str, flag: str) -> None:
    judged = judge(quote, source)
    if flag:
        assert (judged.verdict, judged.accept) == ("altered", False)
        assert flag in judged.flags


# --- altered, minor ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "type_"),
    [
        ("We will not close the northern harbour this winter", "spelling_variant"),
        ("We won't close the northern harbor this winter", "contraction"),
        ("We will not close the nothern harbor this winter", "typo"),
        ("We are ready to talk. We will—we will act when", "disfluency"),
        ("We are, uh, ready to talk. We will act when the time comes.", "disfluency"),
        (
            "We will not close the northern harbor this winter, and (the fleet) we have told every captain so",
            "parentheses",
        ),
        ("has set aside 4.5 million crowns for twelve hundred dockers", "numeral_style"),
    ],
)
def test_minor_changes_are_left_to_the_profile(quote: str, type_: str) -> None:
    judged = judge(quote)
    assert (judged.verdict, judged.severity) == ("altered", "minor")
    assert type_ in types(judged)
    assert judged.accept is False  # the default profile is the strictest
    assert judged.score is not None
    assert judged.score <= 99


@pytest.mark.parametrize(
    ("quote", "source", "type_"),
    [
        (
            "they spent $4.5 million on the harbor",
            "In all they spent 4.5 million dollars on the harbor.",
            "numeral_style",
        ),
        ("the treaty of 6 January was signed here", "So the treaty of January 6 was signed here.", "transposition"),
        ("unwavering defence", "She spoke of an unwavering defense of the town.", "spelling_variant"),
    ],
)
def test_one_other_way_to_write_it_is_one_minor_edit(quote: str, source: str, type_: str) -> None:
    judged = judge(quote, source)
    assert (judged.verdict, judged.severity, types(judged)) == ("altered", "minor", [type_])


def test_conjuncts_that_trade_places_are_one_edit() -> None:
    judged = judge("a matter of order and peace for all of Lunt", "It is a matter of peace and order for all of Lunt.")
    assert types(judged) == ["transposition"]
    assert (judged.edits[0].quote, judged.edits[0].source) == ("order and peace", "peace and order")


# --- not there ---------------------------------------------------------------------------------------------


def test_words_that_are_not_there_are_not_found_and_the_message_says_what_was_read() -> None:
    judged = judge("The fishermen of the southern islands have asked for new boats and engines")
    assert (judged.verdict, judged.accept, judged.spans) == ("not_found", False, ())
    assert "words held" in judged.message


def test_a_shuffled_sentence_is_not_found() -> None:
    assert judge("Harbor winter the close this not northern will we captain so told every").verdict == "not_found"


def test_a_short_quotation_must_match_wholly() -> None:
    assert judge("northern winter storm").verdict == "not_found"
    short = judge("northern harbor")
    assert short.verdict == "verbatim"
    assert "short" in short.flags


def test_absence_from_a_part_proves_nothing() -> None:
    judged = judge("The fishermen asked for new boats and engines", completeness="teaser")
    assert (judged.verdict, judged.accept) == ("incomplete", None)


def test_another_language_is_not_judged() -> None:
    judged = judge(
        "We will keep the harbor open", "Ми не закриємо північну гавань цієї зими, і всі капітани про це знають."
    )
    assert (judged.verdict, judged.accept) == ("other_language", None)
    assert "translation" in judged.flags


def test_a_translated_origin_leaves_an_alteration_open() -> None:
    judged = judge("We must not close the northern harbor this winter", translated=True)
    assert (judged.verdict, judged.accept) == ("altered", None)
    assert "translation" in judged.flags


# --- which place, which source -----------------------------------------------------------------------------


def test_an_exact_later_copy_beats_an_earlier_altered_one() -> None:
    text = "They kept the old harbor open all winter.\n\nThey kept the new harbor open all winter."
    judged = judge("They kept the new harbor open all winter.", text)
    assert judged.verdict == "verbatim"
    assert judged.spans[0][0] == text.index("They kept the new")


def test_words_that_stand_twice_are_ambiguous_with_every_place() -> None:
    text = "The harbor stays open.\n\nI repeat: The harbor stays open."
    judged = judge("The harbor stays open", text)
    assert "ambiguous" in judged.flags
    assert len(judged.alternatives) == 1


def test_an_altered_cited_origin_is_not_excused_by_near_identical_boilerplate() -> None:
    cited = Source(
        "cited", "The ministers discussed the steady progress of the harbor works in Lunt and thanked the crews."
    )
    other = Source(
        "other", "The ministers discussed the rapid progress of the harbor works in Lunt and thanked the crews."
    )
    quote = "discussed the rapid progress of the harbor works in Lunt and thanked the crews"
    judged = compare(quote, [other, cited], cited="cited")
    assert (judged.verdict, judged.source_id) == ("altered", "cited")


def test_the_right_words_in_another_source_are_elsewhere() -> None:
    other = Source("other", "The fishermen of the islands have asked for new boats this year.")
    judged = compare(
        "fishermen of the islands have asked for new boats", [Source("speech", SPEECH), other], cited="speech"
    )
    assert (judged.verdict, judged.accept, judged.source_id) == ("elsewhere", False, "other")
    assert "misattributed" in judged.flags


def test_half_from_each_of_two_sources_is_a_splice() -> None:
    other = Source("other", "The fishermen of the islands have asked for new boats this year.")
    judged = compare(
        "I am proud of what the people of Lunt have done. The fishermen of the islands have asked for new boats.",
        [Source("speech", SPEECH), other],
        cited="speech",
    )
    assert (judged.verdict, judged.accept, judged.source_id) == ("altered", False, "speech")
    assert {"splice", "misattributed"} <= set(judged.flags)


def test_words_only_in_hidden_text_say_so() -> None:
    start = SPEECH.index("I am proud")
    judged = judge("I am proud of what the people of Lunt have done", hidden=((start, start + 60),))
    assert "hidden_text" in judged.flags


def test_a_quotation_that_stops_before_a_limiter_says_so() -> None:
    assert "truncated_limiter" in judge("I am proud of what the people of Lunt have done").flags


def test_a_far_ellipsis_is_a_caution() -> None:
    judged = judge("We will not close the northern harbor this winter ... when the time comes.")
    assert judged.accept is True
    assert "elision_far" in judged.flags


# --- the seed's own cases ----------------------------------------------------------------------------------


def test_words_cut_out_of_the_middle_of_a_short_quotation_are_found_and_named() -> None:
    text = "We are aware of Ukrainian military reports concerning Russian troop movements on Ukraine’s borders,"
    judged = judge("aware of Russian troop movements", text)
    assert (judged.verdict, judged.severity) == ("altered", "material")
    assert "unmarked_omission" in judged.flags
    assert [(edit.op, edit.source) for edit in judged.edits] == [("delete", "Ukrainian military reports concerning")]


def test_a_word_in_a_report_of_one_sentence_is_verbatim_and_short() -> None:
    judged = judge("provocations", "We've asked Russia for an explanation of these provocations.")
    assert judged.verdict == "verbatim"
    assert judged.flags == ("short",)


# --- robustness --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("quote", ["", " ", "...", "[...]", "[sic]", "[]", "“”", "\u200b", "[", "]", "(", "§", "a"])
def test_nothing_to_compare_is_an_answer_not_a_fault(quote: str) -> None:
    assert judge(quote).verdict in {"not_found", "verbatim", "editorial"}
    assert judge(quote, "x").verdict in {"not_found", "verbatim", "editorial"}


def test_no_text_at_all_is_unavailable() -> None:
    assert compare("anything", []).verdict == "unavailable"


def test_many_quotations_get_the_same_judgements_together_as_one_by_one() -> None:
    quotes = [sentence.strip(" “”\n") for sentence in SPEECH.split(".") if len(sentence) > 20] * 3
    quotes += ["We must not close the northern harbor this winter", "not here at all my friend"]
    source = Source("speech", SPEECH)
    assert compare_many(quotes, source) == [compare(quote, [source]) for quote in quotes]


@pytest.mark.parametrize(
    "hostile",
    [
        "“" * 50_000,
        "a" * 50_000 + "[",
        "[" * 50_000,
        "[a]" * 10_000,
        "a. " * 15_000,
        "…" * 50_000,
        "." * 50_000,
        "'" * 50_000,
        "aі" * 25_000,
        "1," * 25_000,
        "\u0301" * 50_000,
        "\n" * 50_000,
    ],
)
def test_hostile_texts_cost_seconds_at_most(hostile: str) -> None:
    begin = time.perf_counter()
    compare(hostile, [Source("s", SPEECH)])
    compare("We will not close [the] northern harbor … this winter", [Source("s", hostile + SPEECH + hostile)])
    assert time.perf_counter() - begin < 20


@pytest.mark.parametrize("quote", ["The ferry was ... safe that night,", "ferry was … safe that night"])
def test_short_pieces_around_an_ellipsis_are_found_within_one_sentence(quote: str) -> None:
    origin = "The ferry was, as its owner had promised, safe that night. It left at nine, and nobody was on the quay."
    assert compare(quote, [Source("o", origin)]).verdict == "editorial"


@pytest.mark.parametrize("quote", ["The ferry ... left at nine", "The ferry was … on the quay that day"])
def test_short_pieces_of_several_sentences_are_no_quotation(quote: str) -> None:
    origin = "The ferry was, as its owner had promised, safe that night. It left at nine, and nobody was on the quay."
    assert compare(quote, [Source("o", origin)]).verdict == "not_found"


# --- what a careful forger hides ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[All] of the members voted for the harbor", "Some of the members voted for the harbor"),
        ("[Everyone] in the party took the bribe", "Someone in the party took the bribe"),
        ("[Many] dockers want the new pier", "Few dockers want the new pier"),
        ("[The dockers] want the new pier", "Some dockers want the new pier"),
        ("We [will] build the bridge in the spring", "We may build the bridge in the spring"),
        ("He [is] guilty of what they describe", "He is perhaps guilty of what they describe"),
        ("[Velk] told her to leave the harbor", "Tosk told her to leave the harbor"),
        ("[I] took it from the fund on Monday night", "He took it from the fund on Monday night"),
        ("He [took] it from the fund on Monday night", "He tried to take it from the fund on Monday night"),
        ("He [took] it from the fund on Monday night", "He is accused of taking it from the fund on Monday night"),
        ("The [only] reason is that we lost the harbor", "The main reason is that we lost the harbor"),
        ("We [op]pose this law and its funding", "We propose this law and its funding"),
        ("We will yield to the enemy at dawn", "We will [not] yield to the enemy at dawn"),
    ],
)
def test_a_bracket_may_not_strengthen_swap_or_drop_what_it_stands_for(quote: str, text: str) -> None:
    judged = judge(quote, text)
    assert (judged.verdict, judged.severity, judged.accept) == ("altered", "material", False)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("[They] want the new pier before the winter", "Officials want the new pier before the winter"),
        ("We told [her] to come before the winter", "We told President Velk to come before the winter"),
        ("He said it [might] rain before the winter", "He said it may rain before the winter"),
        ("[M]any of them want the pier", "many of them want the pier"),
    ],
)
def test_a_bracket_may_settle_the_verb_and_name_the_referent(quote: str, text: str) -> None:
    assert judge(quote, text).accept is True


@pytest.mark.parametrize(
    ("quote", "text", "flag"),
    [
        ("I … resign over this affair", "I refuse to resign over this affair", "negation"),
        ("It is … true that we lost the files", "It is far from true that we lost the files", "negation"),
        ("We … agreed to the terms of the deal", "We almost agreed to the terms of the deal", "modality"),
        ("We … agreed to the terms of the deal", "We would have agreed to the terms of the deal", "modality"),
        ("Он … говорил об этом вчера", "Он едва ли говорил об этом вчера", "negation"),
        ("Wir unterstützen das neue Gesetz …", "Wir unterstützen das neue Gesetz nicht.", "negation"),
    ],
)
def test_a_short_ellipsis_may_not_take_the_word_that_turns_the_verb(quote: str, text: str, flag: str) -> None:
    judged = judge(quote, text)
    assert judged.verdict == "altered"
    assert {"elision_hides", flag} <= set(judged.flags)


@pytest.mark.parametrize("quote", ["Wir unterstützen das neue Gesetz", "Wir unterstützen das neue Gesetz."])
def test_a_quotation_may_not_stop_before_the_not_that_closes_the_clause(quote: str) -> None:
    judged = judge(quote, "Wir unterstützen das neue Gesetz im Hafen nicht.")
    assert judged.verdict == "altered"
    assert "negation" in judged.flags


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("No more taxes will be raised this year", "No. More taxes will be raised this year"),
        ("No, more taxes will be raised this year", "No more taxes will be raised this year"),
        ("We will stop, not go on with the war", "We will stop not, go on with the war"),
        ("Казнить, нельзя помиловать этого человека", "Казнить нельзя, помиловать этого человека"),
    ],
)
def test_a_sign_beside_a_not_is_no_typography(quote: str, text: str) -> None:
    judged = judge(quote, text)
    assert (judged.verdict, judged.accept) == ("altered", False)
    assert "negation" in judged.flags


@pytest.mark.parametrize("disguised", ["ⓝⓞⓣ", "🅝🅞🅣", "🄽🄾🅃", "𝗻𝗼𝘁", "ｎｏｔ"])
def test_letters_in_circles_and_squares_are_letters(disguised: str) -> None:
    judged = judge("We will yield to them at dawn", f"We will {disguised} yield to them at dawn")
    assert (judged.verdict, judged.accept) == ("altered", False)


def test_single_words_picked_from_several_sentences_are_no_quotation() -> None:
    origin = "He closed his mouth. The old harbor is forever ours, said the mayor."
    assert judge("closed [...] harbor [...] forever [...] mayor", origin).verdict == "not_found"


def test_a_comma_around_an_aside_after_a_not_is_typography() -> None:
    judged = judge("We will not however yield to them", "We will not, however, yield to them")
    assert judged.accept is True


@pytest.mark.parametrize(
    "text",
    [
        "I deny that I took the money from the fund.",
        "Nobody can say that I took the money from the fund.",
        "If I took the money from the fund, I would say so.",
    ],
)
def test_words_behind_a_denial_or_an_if_carry_a_caution(text: str) -> None:
    assert "denied" in judge("I took the money from the fund", text).flags


def test_words_behind_a_plain_that_carry_none() -> None:
    assert "denied" not in judge("I took the money from the fund", "I know that I took the money from the fund.").flags


@pytest.mark.parametrize("dots", [" ...", " …", "..."])
def test_an_ellipsis_at_the_end_is_the_writers_and_hides_no_unless(dots: str) -> None:
    judged = judge("We will raise the harbor dues" + dots, "We will raise the harbor dues unless trade grows.")
    assert judged.verdict == "editorial"
    assert "truncated_limiter" in judged.flags


def test_whether_a_sentence_ends_at_said_vale_the_origin_does_not_say() -> None:
    origin = "“I am proud of our orchards. Our growers deserve nothing less,” said Senator Birch."
    assert "truncated" not in compare("Our growers deserve nothing less.", [Source("a", origin)]).flags
    goes_on = origin.replace(",” said Senator Birch.", " and nothing more.”")
    assert "truncated" in compare("Our growers deserve nothing less.", [Source("a", goes_on)]).flags


def test_a_first_word_that_stands_a_little_before_was_kept_and_what_follows_it_left_out() -> None:
    origin = "We are aware of reports of Varnland's ship movements near the bay."
    judged = compare("aware of Varnland's ship movements", [Source("a", origin)])
    assert judged.verdict == "altered"
    assert [(edit.op, edit.quote, edit.source) for edit in judged.edits] == [("delete", "", "of reports")]
    assert "unmarked_omission" in judged.flags


def test_a_first_word_of_another_sentence_was_not_kept() -> None:
    origin = "They are aware. All new reports of Varnland's ship movements came in at noon."
    judged = compare("aware of Varnland's ship movements", [Source("a", origin)])
    assert [(edit.op, edit.quote, edit.source) for edit in judged.edits] == [("replace", "aware", "reports")]
