"""Which language, and when it is certain that two texts are in different ones."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factcheck.core.language import detect, differs, language_name
from factcheck.core.other_language import judge_translation
from factcheck.core.records import Source


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ministers said that the bridge over the river will be closed in the spring.", "en"),
        ("Die Minister sagten, dass die Brücke über den Fluss im Frühling geschlossen wird.", "de"),
        ("Les ministres ont dit que le pont sur la rivière sera fermé au printemps.", "fr"),
        ("Los ministros dijeron que el puente sobre el río se cerrará en la primavera.", "es"),
        ("Ministrowie powiedzieli, że most na rzece będzie zamknięty w czasie wiosny, ale nie w lecie.", "pl"),
        ("Міністри сказали, що міст через річку буде закрито навесні.", "uk"),
        ("Министры сказали, что мост через реку будет закрыт весной, объявлено сегодня.", "ru"),
        ("橋は春に閉鎖される。", "ja"),
        ("Οι υπουργοί είπαν ότι η γέφυρα θα κλείσει.", "el"),
    ],
)
def test_a_sentence_is_recognised_without_a_model(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "1234 56", "Ada Krol", "!!! ...", "bridge river"])
def test_too_little_text_is_unsure(text: str) -> None:
    assert detect(text) is None


EN = "We have planned appropriate measures of immediate response to any provocation on the river."
UK = "У нас сплановані всі відповідні заходи для швидкого реагування на 28 провокацій, заявив Крол."


def test_another_script_is_another_language() -> None:
    assert differs(EN, UK)
    assert differs(UK, EN)
    assert differs("planned measures", UK)
    assert not differs(EN, EN + " And more of it.")


def test_same_script_needs_both_languages_known_and_few_common_words() -> None:
    french = "Les ministres ont dit que le pont sur la rivière sera fermé au printemps et que la route est sûre."
    assert differs(EN, french)
    assert differs(french, EN)
    assert not differs("Pont Neuf", french)
    assert not differs("troops to withdraw within a year.", EN)
    assert not differs("le pont", EN)


def test_a_quotation_of_foreign_words_in_a_page_of_the_same_is_not_another_language() -> None:
    page = "The mayor spoke in French. «Le pont sera fermé pour les travaux», he said, and the crowd was silent."
    assert not differs("Le pont sera fermé pour les travaux", page)


def test_a_translated_quotation_is_other_language_with_its_figures_compared() -> None:
    judged = judge_translation("We expect 28 provocations, Krol said, and are ready.", Source("a", UK))
    assert judged is not None
    assert judged.verdict == "other_language"
    assert judged.accept is None
    assert judged.score is None
    assert judged.edits == ()
    wrong = judge_translation("We expect 82 provocations, Krol said, and are ready.", Source("a", UK))
    assert wrong is not None
    assert [(e.type, e.quote) for e in wrong.edits] == [("number", "82")]
    assert "Ukrainian" in wrong.message
    assert judge_translation(EN, Source("a", EN)) is None


def test_the_model_is_not_loaded_for_ordinary_text() -> None:
    code = (
        "import sys; from factcheck.core.language import detect, differs;"
        f"detect({EN!r}); differs({EN!r}, {UK!r}); differs('a bridge', {EN!r});"
        "sys.exit('py3langid' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_names_of_languages_are_for_people() -> None:
    assert language_name("uk") == "Ukrainian"
    assert language_name("xx") == "xx"
    assert language_name(None) == "another language"
