"""How a pipe is named on a section: size, class, colour."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipe_network.classes import Flow, class_facts
from pipe_network.levels import parse_section
from pipe_network.sections.drawing import Words


def size_label(row: pd.Series) -> str:
    """'DN300' of a round pipe, '600×400' of a rectangular one (mm), '?' of a pipe without a size.

    Cables without a section have no size to speak of and give ''.
    """
    if parse_section(row.get("section")) is not None:
        return str(row["section"]).upper().replace("X", "×")
    diameter = row.get("diameter_mm")
    if diameter is None or pd.isna(diameter) or not float(diameter) > 0:
        return "" if class_facts(str(row["pipe_class"])).flow is Flow.CABLE else "?"
    return f"DN{float(diameter):g}"


def class_label(code: str) -> Words:
    """Name and code of a pipe class.

    >>> class_label("WS")
    Words(zh='污水WS', en='Sewage WS')
    """
    facts = class_facts(code)
    if facts.name_zh == code:
        return Words(code, code)
    return Words(f"{facts.name_zh}{code}", f"{facts.name_en} {code}")


def fill_colour(code: str) -> str:
    """Colour of a class in the standard (CJJ 61-2017 annex B)."""
    return class_facts(code).colour_hex


def station_label(station_m: float) -> str:
    """A station as engineers write it.

    >>> station_label(1234.56), station_label(9.996)
    ('K1+234.56', 'K0+010.00')
    """
    hundredths = round(station_m * 100)
    return f"K{hundredths // 100_000}+{hundredths % 100_000 / 100:06.2f}"


def number_label(value: float, decimals: int) -> str:
    """A number, or '—' where there is none.

    >>> number_label(1516.6504, 3), number_label(float("nan"), 2), number_label(-0.0001, 2)
    ('1516.650', '—', '0.00')
    """
    if not np.isfinite(value):
        return "—"
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text


def text_of(value: object) -> str:
    """A cell of a table as text; '' where it is empty."""
    if value is None or (not isinstance(value, str) and pd.isna(value)):  # type: ignore[call-overload]
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
