"""Codes of roads that come from a street map: division + letter + number, the same at every import.

What a stored row came from stands in its note (`OSM way/123#2`), so a later import finds it again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

_KEY = re.compile(r"OSM way/\d+(?:#\d+)?")


def keys_in(note: object) -> tuple[str, ...]:
    """Keys that a note names."""
    return tuple(_KEY.findall(note)) if isinstance(note, str) else ()


def codes_of_groups(
    groups: Sequence[Sequence[str]], known: dict[str, str], used: Iterable[str], *, prefix: str, digits: int
) -> list[str]:
    """A code for each group of keys: the one most of its keys have already, else the next free number.

    Args:
        groups: keys of each group, in the order in which new ones are numbered.
        known: key → code of stored rows.
        used: codes ever given, retired ones too.
        prefix: what codes begin with.
        digits: least number of digits.
    """
    taken: set[str] = set()
    made: list[str] = []
    highest = _highest([*used, *known.values()], prefix)
    for keys in groups:
        votes = Counter(known[key] for key in keys if key in known)
        held = [
            code
            for code, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
            if code not in taken
        ]
        if held:
            code = held[0]
        else:
            highest += 1
            code = f"{prefix}{highest:0{digits}d}"
        taken.add(code)
        made.append(code)
    return made


def section_numbers(frame: pd.DataFrame, known: dict[str, tuple[str, int]]) -> NDArray[np.int64]:
    """A section number for each row with `code` and `key`: the stored one, else the road's next free one."""
    numbers = np.zeros(len(frame), dtype=np.int64)
    highest: dict[str, int] = {}
    for code, number in known.values():
        highest[code] = max(highest.get(code, 0), number)
    pairs = list(zip(frame["code"], frame["key"], strict=True))
    for at, (code, key) in enumerate(pairs):
        stored = known.get(key)
        if stored is not None and stored[0] == code:
            numbers[at] = stored[1]
        else:
            highest[code] = highest.get(code, 0) + 1
            numbers[at] = highest[code]
    return numbers


def _highest(codes: Iterable[str], prefix: str) -> int:
    tails = (code[len(prefix) :] for code in codes if code.startswith(prefix))
    return max((int(tail) for tail in tails if tail.isdecimal()), default=0)
