"""Stationing 桩号 as people write it: K1+250.5, K0-012 before the start, K1+250#2 in part 2, plain metres."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from gridtwin.ledger.errors import BadStationing

_KILOMETRES = re.compile(r"K\s*(-?\d{1,5})\s*([+-])\s*(\d{1,3}(?:\.\d+)?)")
_METRES = re.compile(r"[+-]?\d{1,8}(?:\.\d+)?")
_PART = re.compile(r"#(\d{1,3})|\(第?(\d{1,3})段?\)")
_DASHES = str.maketrans({"－": "-", "—": "-", "–": "-", "−": "-", "‐": "-", "﹢": "+"})


@dataclass(frozen=True, slots=True)
class Stationing:
    """A number on a route, in metres, and the part of the stationing that is meant where it occurs twice."""

    metres: float
    part: int | None = None

    def __str__(self) -> str:
        return format_station(self.metres, part=self.part)


def parse_station(given: object) -> Stationing:
    """What a text or a number of metres says.

    Raises:
        BadStationing: it has none of the forms; the message names them.

    >>> parse_station("K1+250.5"), parse_station("Ｋ０－０１２"), parse_station("K1+250#2"), parse_station(70)
    (Stationing(metres=1250.5, part=None), Stationing(metres=-12.0, part=None), \
Stationing(metres=1250.0, part=2), Stationing(metres=70.0, part=None))
    """
    if isinstance(given, int | float | np.number) and not isinstance(given, bool):
        return Stationing(_finite(float(given), given))
    text = unicodedata.normalize("NFKC", str(given).translate(_DASHES)).strip().upper()
    text, part = _without_part(text)
    kilometres = _KILOMETRES.fullmatch(text)
    if kilometres:
        return Stationing(_metres(kilometres, given), part)
    if _METRES.fullmatch(text):
        return Stationing(float(text), part)
    raise _refused(given, "is no stationing", "不是桩号")


def format_station(metres: float, *, part: int | None = None, decimals: int = 3) -> str:
    """The stationing as text, to the millimetre, without zeros at the end.

    >>> format_station(1250.5), format_station(-12), format_station(999.9996), format_station(1250, part=2)
    ('K1+250.5', 'K0-012', 'K1+000', 'K1+250#2')
    """
    scale = 10**decimals
    whole = round(abs(float(metres)) * scale)
    kilometres, rest = divmod(whole, 1000 * scale)
    units, fraction = divmod(rest, scale)
    tail = f".{fraction:0{decimals}d}".rstrip("0").rstrip(".") if fraction else ""
    below = metres < 0 and whole > 0
    sign, head = ("-", f"-{kilometres}" if kilometres else "0") if below else ("+", f"{kilometres}")
    told = "" if part is None else f"#{part}"
    return f"K{head}{sign}{units:03d}{tail}{told}"


def format_stations(metres: ArrayLike, parts: Iterable[int | None] | None = None) -> list[str]:
    """Texts of many stationings; "" where there is no number."""
    values = np.atleast_1d(np.asarray(metres, dtype=float)).tolist()
    given = [None] * len(values) if parts is None else list(parts)
    return [
        "" if np.isnan(value) else format_station(value, part=None if pd.isna(part) else int(part))
        for value, part in zip(values, given, strict=True)
    ]


def _without_part(text: str) -> tuple[str, int | None]:
    found = _PART.search(text)
    if found is None or found.end() != len(text):
        return text, None
    return text[: found.start()].strip(), int(found.group(1) or found.group(2))


def _metres(found: re.Match[str], given: object) -> float:
    kilometres, sign, rest = found.groups()
    if sign == "-" and not kilometres.startswith("-") and int(kilometres) != 0:
        better = format_station(int(kilometres) * 1000 - float(rest))
        raise _refused(given, f"goes back from a full kilometre; write {better}", f"应写作{better}")
    if kilometres.startswith("-") and sign == "+":
        raise _refused(
            given,
            "mixes signs; before the start write K0-012 or K-1-250",
            "正负号混用；起点之前写作K0-012或K-1-250",
        )
    size = abs(int(kilometres)) * 1000 + float(rest)
    return -size if sign == "-" else size


def _finite(value: float, given: object) -> float:
    if not np.isfinite(value):
        raise _refused(given, "is no number", "不是数值")
    return value


def _refused(given: object, why: str, why_zh: str) -> BadStationing:
    return BadStationing(
        f"'{given}' {why}; stationings look like K1+250.5 (three digits at most after the sign), K0-012 "
        "before the start, K1+250#2 in part 2, or plain metres such as 1250.5",
        zh=f"“{given}”{why_zh}；桩号写作K1+250.5（加号后不超过三位整数），起点之前写作K0-012，"
        "第2断链段写作K1+250#2，或直接写米数如1250.5",
    )
