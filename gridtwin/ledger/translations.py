"""Translations of GridTwin's own, for names and notes that the standards tables have in one language only."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def translations() -> Mapping[str, str]:
    """English by Chinese text, as `data/english_names.csv` has them."""
    text = (files("gridtwin.ledger") / "data" / "english_names.csv").read_text("utf-8")
    return MappingProxyType({row["zh"]: row["en"] for row in csv.DictReader(text.splitlines())})


def with_english(name: str) -> str:
    """A stored name with its English in brackets; as it is where there is none.

    >>> with_english("线裂"), with_english("none such")
    ('线裂 (linear cracking)', 'none such')
    """
    english = translations().get(name)
    return name if english is None else f"{name} ({english})"


def in_chinese(note: str) -> str:
    """A note of a table in Chinese; as it is where there is no translation.

    >>> in_chinese("linear cracking"), in_chinese("none such")
    ('线裂', 'none such')
    """
    return next((zh for zh, en in translations().items() if en == note), note)
