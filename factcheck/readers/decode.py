"""From bytes to characters: which charset a file is in, by the order browsers use (WHATWG Encoding, HTML 13.2.3).

A byte order mark, then the transfer's header, then the page's own ``meta``, then UTF-8 if the bytes are valid
UTF-8, and a statistical guess last. Only charsets of the WHATWG table are ever decoded: ``charset=zip`` or
``utf-7`` in a header must not run a codec that a browser would not run. Light: the common case (UTF-8) imports
nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

# WHATWG label families -> the Python codec that decodes them as browsers do (latin-1 and ascii are windows-1252).
_ALLOWED = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "x-cp1252": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "koi8-ru": "koi8_u",
    "ibm866": "cp866",
    "cp866": "cp866",
    "x-mac-cyrillic": "mac_cyrillic",
    "macintosh": "mac_roman",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "iso-8859-8-i": "iso8859_8",
    "utf-16": "utf-16-le",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_ALLOWED.update({f"windows-125{n}": f"cp125{n}" for n in range(9)})
_ALLOWED.update({f"cp125{n}": f"cp125{n}" for n in range(9)})
_ALLOWED.update({f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)})

# The charsets the guess chooses among: those that pages without a declaration are found in.
_GUESSES = [
    "cp1251",
    "koi8_r",
    "koi8_u",
    "cp866",
    "iso8859_5",
    "cp1252",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
]

_META = re.compile(rb"""<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.+-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9_:.+-]{2,40})""")
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.+-]{2,40})""", re.IGNORECASE)

# WHATWG looks for the declaration in the first 1,024 bytes; pages with long head comments put it later.
META_WINDOW = 4096


class Decoded(NamedTuple):
    """Characters with the charset that gave them, and what the reader of the result should be told."""

    text: str
    charset: str
    notes: tuple[str, ...] = ()


def header_charset(media_type: str | None) -> str | None:
    """Return the charset label of a Content-Type value."""
    found = _HEADER.search(media_type) if media_type else None
    return found[1].lower() if found else None


def meta_charset(data: bytes) -> str | None:
    """Return the label a page or an XML file declares near its beginning."""
    head = data[:META_WINDOW]
    found = _XML.search(head) or _META.search(head)
    if not found:
        return None
    label = found[1].decode("ascii").lower()
    # a meta that can be read as ASCII cannot be UTF-16 (WHATWG: then it is UTF-8)
    return "utf-8" if label.startswith("utf-16") else label


def decode(data: bytes, media_type: str | None = None, *, markup: bool = False) -> Decoded:
    """Decode by rule; never raises. Bytes that fit no charset become U+FFFD and are counted in a note."""
    for bom, charset in _BOMS:
        if data.startswith(bom):
            return _with_losses(data[len(bom) :] if charset == "utf-8" else data, charset, [])
    notes: list[str] = []
    declared = [("header", header_charset(media_type))]
    if markup:
        declared.append(("page", meta_charset(data)))
    labels = [(place, label) for place, label in declared if label]
    valid_utf8 = _strict(data, "utf-8")
    for place, label in labels:
        codec = _ALLOWED.get(label)
        if codec is None:
            notes.append(f"the {place} says charset={label}, which is not read; passed over")
            continue
        if codec == "utf-8" and valid_utf8 is None:
            lossy = _nearly_utf8(data)
            if lossy is not None:
                return Decoded(lossy.text, "utf-8", (*notes, *lossy.notes))
            notes.append(f"the {place} says UTF-8, but the bytes are not UTF-8")
            continue
        if codec != "utf-8" and valid_utf8 is not None and not valid_utf8.isascii():
            # random bytes of a one-byte charset are never valid multi-byte UTF-8 throughout
            notes.append(f"the {place} says {label}, but the bytes are UTF-8: read as UTF-8")
            return Decoded(valid_utf8, "utf-8", tuple(notes))
        if codec != "utf-8":
            return _with_losses(data, codec, notes)
        break
    if valid_utf8 is not None:
        return Decoded(valid_utf8, "utf-8", tuple(notes))
    lossy = _nearly_utf8(data)
    if lossy is not None:
        return Decoded(lossy.text, "utf-8", (*notes, *lossy.notes))
    return _guess(data, notes)


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return None


def _with_losses(data: bytes, charset: str, notes: list[str]) -> Decoded:
    text = data.decode(charset, "replace")
    # windows-1252 leaves five bytes undefined and WHATWG maps them to C1 controls: they are losses here too
    lost = text.count("\ufffd")
    if lost:
        notes = [*notes, f"{lost} {'bytes do' if lost > 1 else 'byte does'} not fit {charset} and read as U+FFFD"]
    return Decoded(text, charset, tuple(notes))


def _nearly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes (a cut at a cap, one pasted Latin-1 sign): still UTF-8, with the losses named.

    At most one loss in ten multi-byte characters, or only the last character cut: a one-byte charset read as
    UTF-8 loses nearly every letter above ASCII.
    """
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    high = sum(1 for char in text if char > "\x7f") - lost
    if lost * 10 > high and not (lost == 1 and text.endswith("\ufffd")):
        return None
    return Decoded(text, "utf-8", (f"{lost} broken UTF-8 {'sequences' if lost > 1 else 'sequence'}, read as U+FFFD",))


def _guess(data: bytes, notes: list[str]) -> Decoded:
    """No declaration and not UTF-8: the statistical guess (charset-normalizer), among real-world charsets."""
    from charset_normalizer import from_bytes

    # tags are ASCII and would drown the letters
    sample = re.sub(rb"<[^>]{0,2000}>", b" ", data[:200_000])
    if _strict(sample, "cp1252") is not None and (western := _by_language(data, sample)):
        decoded = _with_losses(data, western, notes)
        return Decoded(decoded.text, western, (*decoded.notes, f"no charset declared: read as {western}, a guess"))
    best = from_bytes(sample, cp_isolation=_GUESSES, enable_fallback=False).best()
    charset = best.encoding if best else "cp1252"
    charset = _cyrillic(sample, charset)
    decoded = _with_losses(data, charset, notes)
    return Decoded(decoded.text, charset, (*decoded.notes, f"no charset declared: read as {charset}, a guess"))


# What browsers fall back to by the page's language (HTML 13.2.3.2), for languages of the Latin script.
_LATIN = {
    **dict.fromkeys(("cs", "hu", "pl", "sk", "sl", "hr", "ro", "bs"), "cp1250"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    "tr": "cp1254",
}
_LANGUAGE = re.compile(rb"""<html[^>]{0,300}?\slang\s?=\s?["']?([A-Za-z]{2})""", re.IGNORECASE)


def _by_language(data: bytes, sample: bytes) -> str | None:
    """Western text with a few letters above ASCII: statistics cannot tell the Latin code pages apart, the page can.

    Only where under 5 % of the characters are above ASCII: other scripts have most of them there.
    """
    high = sum(1 for byte in sample if byte > 0x7F)
    if high * 20 > len(sample):
        return None
    found = _LANGUAGE.search(data[:META_WINDOW])
    language = found[1].decode("ascii").lower() if found else "en"
    if language in ("ru", "uk", "be", "bg", "sr", "mk", "el", "he", "ar", "fa", "ja", "zh", "ko", "th", "vi"):
        return None
    return _LATIN.get(language, "cp1252")


# The commonest letters of Russian and Ukrainian text; a wrong Cyrillic code page turns them into rare ones or capitals.
_COMMON_CYRILLIC = frozenset("оеаинтсрвлкмдпуяыіі")
_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5")


def _cyrillic(sample: bytes, charset: str) -> str:
    """Check the guess on text that may be Cyrillic: short samples mislead the general statistics."""
    high = sum(1 for byte in sample if byte > 0x7F)
    if not high:
        return charset

    def score(name: str) -> float:
        text = sample.decode(name, "replace")
        common = sum(1 for char in text if char in _COMMON_CYRILLIC)
        # і ї є ґ stand at places where koi8-r has box drawing
        return (common + 0.5 * sum(1 for char in text if char in "їєґ")) / high

    best = max(_CYRILLIC, key=score)
    # 0.55: running Russian or Ukrainian has about two thirds of its letters in the set; Western text read so has none
    return best if score(best) > 0.55 else charset
