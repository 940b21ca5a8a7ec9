"""A remark in two languages that is also plain text, as `Delivery.notes` holds them."""

from __future__ import annotations


class Note(str):
    """English text that knows its Chinese."""

    __slots__ = ("zh",)
    zh: str

    def __new__(cls, english: str, *, zh: str) -> Note:
        """The English text; `zh` says the same in Chinese."""
        made = super().__new__(cls, english)
        made.zh = zh
        return made
