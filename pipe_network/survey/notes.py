"""A remark in two languages that is also plain text, as `Delivery.notes` and `Graph.skipped` hold them."""

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


def in_chinese(remark: str) -> str:
    """The Chinese of a remark; the text itself where nobody wrote it.

    >>> in_chinese(Note("none", zh="无")), in_chinese("DN300")
    ('无', 'DN300')
    """
    return remark.zh if isinstance(remark, Note) else remark
