"""Texts of cards that hold several numbers: widths from–to, spans of a bridge."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

_RANGE = re.compile(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?")
_SPAN = re.compile(r"(?:(\d{1,4})\s*[×xX*✕]\s*)?(\d+(?:\.\d+)?)(?:\s*[mM米])?")
_MANY = re.compile(r"(\d{1,4})\s*[×xX*✕]\s*[（(]([^（()）]*)[)）]")


def range_limits(texts: Iterable[object]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lower and upper limit of texts such as 24-30 or 24; NaN where one cannot be read."""
    pairs = [_limits(str(text)) for text in texts]
    limits = np.array(pairs, dtype=np.float64).reshape(-1, 2)
    return limits[:, 0], limits[:, 1]


def span_lengths(text: str) -> tuple[float, ...] | None:
    """Lengths of the spans, in order; None if the text cannot be read.

    >>> span_lengths("3×25+40+2×20"), span_lengths("三孔")
    ((25.0, 25.0, 25.0, 40.0, 20.0, 20.0), None)
    """
    spread = _MANY.sub(lambda found: "+".join([found[2]] * int(found[1])), text)
    lengths: list[float] = []
    for part in re.split(r"[+＋]", spread):
        found = _SPAN.fullmatch(part.strip())
        if found is None:
            return None
        lengths += [float(found[2])] * int(found[1] or 1)
    return tuple(lengths)


def _limits(text: str) -> tuple[float, float]:
    found = _RANGE.fullmatch(text)
    if found is None:
        return np.nan, np.nan
    return float(found[1]), float(found[2] or found[1])
