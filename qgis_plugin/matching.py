"""How well a typed text means an entry of a list: by code, pinyin initials, Chinese or English name."""

from __future__ import annotations

from typing import Protocol

UNFIT = 9


class Named(Protocol):
    """An entry; what it does not have is empty."""

    @property
    def code(self) -> str:
        """Code of the class."""

    @property
    def zh(self) -> str:
        """Chinese name."""

    @property
    def en(self) -> str:
        """English name."""

    @property
    def initials(self) -> str:
        """First letters of its pinyin."""


def rank(entry: Named, text: str) -> int:
    """Smaller is better, UNFIT does not fit; an empty text means every entry."""
    wanted = text.strip().lower()
    names = (entry.code, entry.initials, entry.zh)
    if not wanted or wanted in names:
        return 0
    for number, name in enumerate(names, start=1):
        if name.startswith(wanted):
            return number
    english = entry.en.lower()
    if any(word.startswith(wanted) for word in english.split()):
        return 4
    return 5 if any(wanted in name for name in (entry.zh, entry.initials, english)) else UNFIT
