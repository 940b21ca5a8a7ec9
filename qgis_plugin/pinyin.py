"""Initials of Chinese words, by the order of GB 2312: its first level stands in the order of pinyin.

No dictionary: characters of the second level that component classes use are listed; of several readings the
most common one counts.
"""

from __future__ import annotations

from bisect import bisect_right

# First code of each initial in the first level of GB 2312 (0xB0A1 … 0xD7F9).
_STARTS = (
    (0xB0A1, "a"),
    (0xB0C5, "b"),
    (0xB2C1, "c"),
    (0xB4EE, "d"),
    (0xB6EA, "e"),
    (0xB7A2, "f"),
    (0xB8C1, "g"),
    (0xB9FE, "h"),
    (0xBBF7, "j"),
    (0xBFA6, "k"),
    (0xC0AC, "l"),
    (0xC2E8, "m"),
    (0xC4C3, "n"),
    (0xC5B6, "o"),
    (0xC5BE, "p"),
    (0xC6DA, "q"),
    (0xC8BB, "r"),
    (0xC8F6, "s"),
    (0xCBFA, "t"),
    (0xCDDA, "w"),
    (0xCEF4, "x"),
    (0xD1B9, "y"),
    (0xD4D1, "z"),
)
_LAST = 0xD7F9
_CODES = [code for code, _ in _STARTS]
_OTHERS = {"匾": "b", "驿": "y", "箅": "b", "篦": "b", "咪": "m"}


def initials(text: str) -> str:
    """Initials of the characters; letters and digits stand for themselves, other signs are left out."""
    return "".join(_initial(each) for each in text)


def _initial(character: str) -> str:
    if character in _OTHERS:
        return _OTHERS[character]
    if character.isascii():
        return character.lower() if character.isalnum() else ""
    try:
        high, low = character.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return ""
    code = high << 8 | low
    return _STARTS[bisect_right(_CODES, code) - 1][1] if _CODES[0] <= code <= _LAST else ""
