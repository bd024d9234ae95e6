"""Numbers in words: "two hundred and five thousand", "twenty-eight", "a million", "the third"."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.figures import Scan


def read_spelt(scan: Scan, i: int) -> tuple[int, str, bool] | None:
    """Read the number words from token ``i`` on: the next token, the value, whether it is an ordinal.

    None where no number stands there, or where the word only looks like one: "one" as a pronoun, "first" in "at
    first", "second" after a number.
    """
    lang, low = scan.lang, scan.low[i]
    if low in lang.ordinals:
        return None if _idiom(scan, i) else (i + 1, str(lang.ordinals[low]), True)
    parts = _parts(scan, i)
    if parts is None and not (low in lang.articles and _scale_follows(scan, i)) and low not in lang.scales:
        return None
    j, value, counted, ordinal = _read(scan, i)
    if value is None or (counted == 1 and value == 1 and not ordinal and not _unit_follows(scan, j)):
        return None
    if counted == 1 and low in lang.scales:
        return None
    return j, str(value), ordinal


def _parts(scan: Scan, i: int) -> list[int] | None:
    """Return the values of a number word, part by part where it has hyphens; None where it is no number word."""
    low, cardinals = scan.low[i], scan.lang.cardinals
    if low in cardinals:
        return [cardinals[low]]
    if "-" in low:
        pieces = low.split("-")
        if all(piece in cardinals for piece in pieces):
            return [cardinals[piece] for piece in pieces]
        if len(pieces) == 2 and pieces[0] in cardinals and pieces[1] in scan.lang.ordinals:
            return [cardinals[pieces[0]], -scan.lang.ordinals[pieces[1]]]
    return None


def _read(scan: Scan, i: int) -> tuple[int, int | None, int, bool]:
    """Add up number words as they are spoken: units within a scale, scales within the whole."""
    lang, total, current, j = scan.lang, 0, 0, i
    counted, seen = 0, False
    while j < scan.n and (j == i or scan.near(j - 1, j)):
        low, parts = scan.low[j], _parts(scan, j)
        if parts is not None:
            if seen and current % 10 and parts[0] < 10:
                break
            for part in parts:
                if part < 0:
                    return j + 1, total + current - part, counted + 1, True
                current = (
                    current * part if part == 12 and low.endswith(("dozen", "dutzend")) and current else current + part
                )
            seen = True
        elif low in lang.scales and (seen or j == i):
            power = 10 ** lang.scales[low]
            current = (current or 1) * power
            if power > 100:
                total, current = total + current, 0
        elif low in lang.articles and j == i:
            current, seen = 1, True
            j += 1
            continue
        elif not (low in lang.joiners and seen and _may_join(scan, j, total, current)):
            break
        counted += 1
        j += 1
    return j, (total + current if seen or total else None), counted, False


def _may_join(scan: Scan, j: int, total: int, current: int) -> bool:
    """English says "and" after a hundred only; Spanish and French between tens and units too (treinta y cinco)."""
    follow = _parts(scan, j + 1) if j + 1 < scan.n else None
    if not follow:
        return False
    return bool(total) or current >= 100 or (scan.lang.language != "en" and current >= 20 and 0 < follow[0] < 10)


def _idiom(scan: Scan, i: int) -> bool:
    """Is the ordinal part of a set phrase, or a unit of time, and counts nothing?"""
    before = scan.low[i - 1] if i else ""
    return (
        before in ("at", "split") or (bool(before) and before[0].isdigit()) or scan.low[i : i + 2] == ["second", "of"]
    )


def _scale_follows(scan: Scan, i: int) -> bool:
    return scan.near(i, i + 1) and (scan.low[i + 1] in scan.lang.scales or scan.low[i + 1] == "dozen")


def _unit_follows(scan: Scan, j: int) -> bool:
    return j < scan.n and scan.near(j - 1, j) and (scan.low[j] in scan.lang.units or scan.words[j] == "%")
