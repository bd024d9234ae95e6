"""Which of the supported languages a text is in: counted function words, no model, decided from the first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS: dict[str, str] = {
    "en": "the of and to in that is was for he she it with as his on be at by i this had not are but from or have an they which said you were their would who has been its will",
    "de": "der die das und ist den von zu mit sich des auf für nicht ein dem eine als auch es an werden aus hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben",
    "fr": "le la les des et est une du que dans qui pour pas au sur se plus par avec ce il sont cette ont aux mais comme elle été nous vous leur être ses",
    "es": "el los las del que en un una por con para su al lo como más pero sus le ha este sobre también entre cuando era ser fue está muy sin y",
    "pl": "w i na z się nie do że jest o to jak po co tak za od przez dla ale są było ich który już oraz tym jego także tylko być został powiedział",
    "cs": "v a na se je že s z do o to ve pro by k jsem jako za jsou ale po od byl už také které který bude podle uvedl jeho má při není",
    "ru": "и в не на что с по это как он его но из а у к за же от так было о мы был для то все она они также этот который уже сказал будет ы",
    "uk": "і в на що не з до як та це його у за від для про але й є він вона який вони також цього було був ми буде щодо після які",
}  # fmt: skip
_OF: dict[str, tuple[str, ...]] = {}
for _code, _line in _WORDS.items():
    for _word in _line.split():
        _OF[_word] = (*_OF.get(_word, ()), _code)


def guess_language(words: Sequence[str]) -> str:
    """Return the ISO 639-1 code of the language whose function words are most frequent; ``en`` where none are.

    Args:
        words: lower-cased tokens; the first 600 decide.
    """
    counts = dict.fromkeys(_WORDS, 0)
    for word in words[:600]:
        for code in _OF.get(word, ()):
            counts[code] += 1
        if "ї" in word or "є" in word or "ґ" in word:
            counts["uk"] += 1
        elif "ы" in word or "э" in word:
            counts["ru"] += 1
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "en"
