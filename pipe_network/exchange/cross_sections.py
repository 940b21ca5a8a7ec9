"""Heights and widths of SWMM links: figures, numbers of standard sizes, or names of transects and curves."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pipe_network.exchange.inp import InpFile

Words = Sequence[str]
Doubt = tuple[str, str]

NAMED = ("TRANSECTS", "CURVES")  # sections whose names a row of [XSECTIONS] may use
_INCH_M = 0.0254


@dataclass(frozen=True, slots=True)
class CrossSection:
    """Shape of a link, its greatest height and width in metres (NaN where unknown), and why if unknown."""

    shape: str
    high_m: float = math.nan
    wide_m: float = math.nan
    doubt: Doubt | None = None

    @property
    def is_round(self) -> bool:
        """Whether the height is a diameter."""
        return self.shape in shape_facts()["round"]

    @property
    def is_open(self) -> bool:
        """Whether it is a channel without a top, which no earth covers."""
        return self.shape in shape_facts()["open"]


@dataclass(frozen=True, slots=True)
class Named:
    """What rows of [XSECTIONS] name: depths of transects and widest shares of shape curves, by upper case."""

    transects: Mapping[str, float]
    curves: Mapping[str, float]


@cache
def shape_facts() -> dict[str, Any]:  # Any: a TOML table
    """Kinds of shapes and standard sizes, from `data/swmm_shapes.toml`."""
    return tomllib.loads(files("pipe_network").joinpath("data/swmm_shapes.toml").read_text("utf-8"))


def named(transects: Iterable[Words], curves: Iterable[Words]) -> Named:
    """Depths and shares from the rows of [TRANSECTS] and [CURVES]."""
    return Named(transect_depths(transects), _shape_curves(curves))


def cross_section(row: Words, known: Named, length_m: float) -> CrossSection:
    """The cross-section of a row of [XSECTIONS]: link, shape and what belongs to it.

    Args:
        row: words of the row.
        known: what the rows of other sections say.
        length_m: metres of one length unit of the file.
    """
    facts = shape_facts()
    shape = row[1].upper() if len(row) > 1 else ""
    figures = [_number(row[at]) if len(row) > at else math.nan for at in (2, 3, 4)]
    if shape == facts["transect"]:
        return _irregular(shape, row[2] if len(row) > 2 else "", known, length_m)
    if shape == facts["street"]:
        return CrossSection(
            shape, doubt=("a street of [STREETS] has no height", "[STREETS]中的街道断面没有高度")
        )
    if shape in facts["sizes"] and not (figures[1] > 0 and not figures[2] > 0):
        return _standard(shape, figures[2] if figures[1] > 0 else figures[0])
    high = figures[0] * length_m
    if math.isnan(high) and shape != facts["dummy"]:
        return CrossSection(shape, doubt=("the height is no number", "高度不是数值"))
    if shape == facts["custom"]:
        return _custom(shape, high, row[3] if len(row) > 3 else "", known)
    is_wide = shape in facts["wide"] or shape in facts["sizes"]
    wide = figures[1] * length_m if is_wide and figures[1] > 0 else math.nan
    return CrossSection(shape, high if high > 0 else math.nan, wide)


def cross_sections(inp: InpFile) -> dict[str, CrossSection]:
    """The cross-section of every link of a file, by its name in upper case: SWMM ignores case."""
    known = named(*([row.words for row in inp.rows(name)] for name in NAMED))
    length_m = inp.units.length_m
    return {row.words[0].upper(): cross_section(row.words, known, length_m) for row in inp.rows("XSECTIONS")}


def transect_depths(rows: Iterable[Words]) -> dict[str, float]:
    """Depth of every transect in the file's units: highest less lowest elevation of its GR rows.

    >>> transect_depths([["X1", "t", "3"], ["GR", "12", "0", "9.5", "4", "11", "9"]])
    {'T': 2.5}
    """
    heights: dict[str, list[float]] = {}
    name = ""
    for row in rows:
        kind = row[0].upper()
        if kind == "X1" and len(row) > 1:
            name = row[1].upper()
            heights[name] = []
        elif kind == "GR" and name:
            heights[name] += [height for word in row[1::2] if not math.isnan(height := _number(word))]
    return {name: max(found) - min(found) for name, found in heights.items() if len(found) > 1}


def _irregular(shape: str, name: str, known: Named, length_m: float) -> CrossSection:
    depth = known.transects.get(name.upper(), math.nan) * length_m
    if depth > 0:
        return CrossSection(shape, depth)
    return CrossSection(
        shape,
        doubt=(
            f"transect '{name}' is not in [TRANSECTS] or has no depth: height unknown",
            f"[TRANSECTS]中没有断面“{name}”或其没有深度：高度未知",
        ),
    )


def _standard(shape: str, number: float) -> CrossSection:
    sizes = shape_facts()["sizes"][shape]
    if not 1 <= number < len(sizes["high_in"]) + 1:
        return CrossSection(
            shape,
            doubt=(
                f"{number:g} is no number of a standard size (1 to {len(sizes['high_in'])}): height unknown",
                f"{number:g}不是标准尺寸编号（1至{len(sizes['high_in'])}）：高度未知",
            ),
        )
    at = int(number) - 1
    return CrossSection(shape, sizes["high_in"][at] * _INCH_M, sizes["wide_in"][at] * _INCH_M)


def _custom(shape: str, high: float, name: str, known: Named) -> CrossSection:
    share = known.curves.get(name.upper())
    if share is None:
        doubt = (
            f"curve '{name}' is not a SHAPE of [CURVES]: width unknown",
            f"[CURVES]中没有形状曲线“{name}”：宽度未知",
        )
        return CrossSection(shape, high, doubt=doubt)
    return CrossSection(shape, high, share * high)


def _shape_curves(rows: Iterable[Words]) -> dict[str, float]:
    """Greatest width as a share of the height of every curve of the type SHAPE."""
    widest: dict[str, float] = {}
    is_shape: dict[str, bool] = {}
    for row in rows:
        name, figures = row[0].upper(), list(row[1:])
        if figures and math.isnan(_number(figures[0])):
            is_shape[name] = figures.pop(0).upper() == "SHAPE"
        if is_shape.get(name):
            found = [_number(word) for word in figures[1::2]]
            widest[name] = max([widest.get(name, 0.0), *found])
    return widest


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return math.nan
