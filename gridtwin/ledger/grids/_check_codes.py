"""Grid checks on codes: G01 form and parent, G02 uniqueness, G11 order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from gridtwin.ledger.findings import Hit
from gridtwin.ledger.grids.numbering import reading_order

if TYPE_CHECKING:
    from gridtwin.ledger.grids.checking import GridContext


def code_form(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G01: 15 digits, first 12 those of the stated community, which exists."""
    known = set(context.community_codes)
    for code, shape, community in zip(context.codes, context.raw, context.stated_community, strict=True):
        text = "" if code is None else str(code)
        if len(text) != 15 or not (text.isascii() and text.isdigit()):
            why = f"it has {len(text)} characters; GB/T 30428.1 codes have 15 digits (docs/codes.md)"
            why_zh = f"长度为{len(text)}，GB/T 30428.1规定为15位数字"
        elif text[:12] != community:
            why, why_zh = (
                f"it does not begin with its community {community}",
                f"前12位与所属社区{community}不一致",
            )
        elif text[:12] not in known:
            why, why_zh = f"there is no community {text[:12]}", f"社区{text[:12]}不存在"
        elif text[12:] == "000":
            why, why_zh = "sequence numbers begin at 001", "顺序码应从001开始"
        else:
            continue
        yield Hit(text, shape, {"why": why, "why_zh": why_zh})


def code_unique(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G02: no code twice; one finding for every grid that carries it."""
    number = Counter(context.codes)
    for code, shape in zip(context.codes, context.raw, strict=True):
        if number[code] > 1:
            yield Hit(str(code), shape, {"number": number[code]})


def reading_order_kept(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G11: fewest grids that must be taken out so that the rest are numbered in reading order."""
    text = np.asarray([str(code) for code in context.codes], dtype=object)
    countable = np.asarray([len(code) == 15 and code[12:].isdecimal() for code in text], dtype=bool)
    for community in sorted({code[:12] for code in text[countable]}):
        rows = np.flatnonzero(countable & np.asarray([code[:12] == community for code in text], dtype=bool))
        order = rows[reading_order(context.shapes[rows], parameters["row_height_m"])]
        numbers = [int(text[row][12:]) for row in order]
        kept = _longest_rising(numbers)
        for place, row in enumerate(order):
            if place not in kept:
                yield Hit(text[row], context.raw[row], {"place": place + 1, "number": numbers[place]})


def _longest_rising(numbers: list[int]) -> set[int]:
    """Places of one longest strictly rising subsequence (patience sorting)."""
    tails: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        pile = int(np.searchsorted([numbers[tail] for tail in tails], number))
        before.append(tails[pile - 1] if pile else -1)
        tails[pile : pile + 1] = [place]
    place, kept = tails[-1] if tails else -1, set()
    while place >= 0:
        kept.add(place)
        place = before[place]
    return kept
