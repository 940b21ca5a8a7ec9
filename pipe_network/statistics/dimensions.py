"""What lengths are counted by: `data/pipe_statistics.toml`, and the key of every line in a dimension."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.classes import class_facts
from pipe_network.errors import BadPipeData
from pipe_network.levels import sizes
from pipe_network.risk.measures import age_years

Floats = NDArray[np.float64]
Words = tuple[str, str]

UNKNOWN = ""


class DimensionKind(StrEnum):
    """How a dimension finds its keys."""

    CLASS = "class"
    COLUMN = "column"
    BANDS = "bands"
    GRID = "grid"


@dataclass(frozen=True, slots=True)
class Dimension:
    """One way to count: its title, and where its keys come from."""

    id: str
    kind: DimensionKind
    title: Words
    column: str
    measure: str
    limits: tuple[float, ...]
    unit: Words


@dataclass(frozen=True, slots=True)
class Dimensions:
    """All of them in order, and how the unknown and what lies outside are called (English, Chinese)."""

    each: tuple[Dimension, ...]
    unknown: Words
    outside: Words


@cache
def dimensions() -> Dimensions:
    """The file that ships with the package."""
    text = files("pipe_network").joinpath("data/pipe_statistics.toml").read_text("utf-8")
    return parse_dimensions(text, "pipe_statistics.toml")


def parse_dimensions(text: str, origin: str) -> Dimensions:
    """Dimensions of a TOML text.

    Raises:
        BadPipeData: a part is missing or wrong.
    """
    try:
        raw = tomllib.loads(text)
        return Dimensions(
            tuple(_dimension(one) for one in raw["dimension"]),
            (raw["unknown_en"], raw["unknown_zh"]),
            (raw["outside_en"], raw["outside_zh"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise BadPipeData(
            f"{origin}: {error}; see the comments in the file that ships with GridTwin",
            zh=f"{origin}：{error}；写法见随软件提供的文件中的注释",
        ) from error


def line_keys(
    dimension: Dimension, lines: pd.DataFrame, today: date
) -> tuple[NDArray[np.object_], list[str]]:
    """Key of every line ('' where unknown), and all keys in the order of the table."""
    if dimension.kind is DimensionKind.BANDS:
        return _band_keys(dimension, lines, today)
    column = "pipe_class" if dimension.kind is DimensionKind.CLASS else dimension.column
    if column not in lines:
        return np.full(len(lines), UNKNOWN, object), []
    text = lines[column].astype("string").str.strip().fillna(UNKNOWN)
    return text.to_numpy(object), sorted(set(text) - {UNKNOWN})


def key_title(dimension: Dimension, key: str) -> Words:
    """How a key is called in English and Chinese."""
    if key == UNKNOWN:
        return dimensions().unknown
    if dimension.kind is DimensionKind.CLASS:
        facts = class_facts(key)
        return f"{facts.name_en} {key}", f"{facts.name_zh} {key}"
    if dimension.kind is DimensionKind.BANDS:
        return key, key.replace(*dimension.unit)
    return key, key


def _dimension(raw: Mapping[str, Any]) -> Dimension:
    limits = tuple(float(limit) for limit in raw.get("limits", ()))
    if not all(low < high for low, high in pairwise(limits)):
        raise ValueError(f"limits of {raw['id']} must ascend, not {list(limits)}")
    kind = DimensionKind(raw["kind"])
    if kind is DimensionKind.BANDS and (not limits or raw.get("measure") not in _MEASURES):
        raise ValueError(f"dimension {raw['id']} needs limits and one of the measures {', '.join(_MEASURES)}")
    if kind is DimensionKind.COLUMN and not raw.get("column"):
        raise ValueError(f"dimension {raw['id']} needs a column")
    return Dimension(
        raw["id"],
        kind,
        (raw["en"], raw["zh"]),
        raw.get("column", ""),
        raw.get("measure", ""),
        limits,
        (raw.get("unit", ""), raw.get("unit_zh", raw.get("unit", ""))),
    )


def _band_keys(
    dimension: Dimension, lines: pd.DataFrame, today: date
) -> tuple[NDArray[np.object_], list[str]]:
    values = _measured(dimension.measure, lines, today)
    limits, unit = [f"{limit:g}" for limit in dimension.limits], dimension.unit[0]
    names = [f"≤{limits[0]} {unit}"]
    names += [f"{low}–{high} {unit}" for low, high in pairwise(limits)]
    names.append(f">{limits[-1]} {unit}")
    band = np.searchsorted(dimension.limits, values, side="left")
    keys = np.where(np.isnan(values), UNKNOWN, np.array(names, object)[band])
    return keys, names


def _measured(name: str, lines: pd.DataFrame, today: date) -> Floats:
    if name == "age_years":
        return age_years(lines, today)
    size = sizes(lines)
    return np.asarray(np.fmax(size.width_m, size.height_m) * 1000, np.float64)


_MEASURES = ("diameter_mm", "age_years")
