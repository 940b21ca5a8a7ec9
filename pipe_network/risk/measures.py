"""Measures of lines that a formula may name: ages, covers, sizes, pressures, distances, and any column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.classes import class_facts
from pipe_network.clearance.traits import gas_classes, gas_pressure_class
from pipe_network.errors import BadPipeData
from pipe_network.levels import levels, sizes
from pipe_network.network import PipeNetwork
from pipe_network.risk.formula import ANY, Factor, Formula

Floats = NDArray[np.float64]

_MONTHS_A_YEAR = 12
_FARTHEST_M = 1000.0
_PRESSURE = r"^\s*(\d+(?:\.\d+)?)\s*(MPa|kPa|Pa)?\s*$"
_MPA = {"mpa": 1.0, "kpa": 1e-3, "pa": 1e-6, "": 1.0}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: lines with their points, the day it is done, and buildings where there are any.

    `extra` has further columns by `line_no`, say the grades of an inspection.
    """

    network: PipeNetwork
    today: date
    buildings: gpd.GeoDataFrame | None = None
    extra: pd.DataFrame | None = None


def measure(subject: Subject, factor: Factor, formula: Formula) -> pd.Series | None:
    """The measure of a factor for every line, NaN or None where it is not known; None if left out.

    Raises:
        BadPipeData: nothing bears its name, and it is not optional.
    """
    name, lines = factor.measure, subject.network.lines
    if name in _MEASURES:
        return pd.Series(_MEASURES[name](subject, formula))
    if subject.extra is not None and name in subject.extra:
        table = subject.extra.drop_duplicates("line_no").set_index("line_no")
        return pd.Series(lines["line_no"].map(table[name]).to_numpy())
    if name in lines and name != "geometry":
        return pd.Series(lines[name].to_numpy())
    if factor.is_optional:
        return None
    known = sorted(_MEASURES)
    raise BadPipeData(
        f"{formula.origin}: measure '{name}' of {factor.id} is neither one of {', '.join(known)} "
        "nor a column of the lines or of the extra table",
        zh=f"{formula.origin}：{factor.id}的指标“{name}”既不是{'、'.join(known)}之一，也不是管线或附加表的列",
    )


def age_years(lines: pd.DataFrame, today: date) -> Floats:
    """Years since the month or the year built; NaN where that is missing, no date, or still to come."""
    if "built_month" not in lines:
        return np.full(len(lines), np.nan)
    text = lines["built_month"].astype("string").str.strip()
    found = text.str.extract(r"^(\d{4})[-./年]?(\d{1,2})?月?$")
    year, month = (pd.to_numeric(found[column], errors="coerce").astype(float) for column in (0, 1))
    month = month.fillna(_MONTHS_A_YEAR / 2).clip(1, _MONTHS_A_YEAR)
    age = (today.year - year) + (today.month - month) / _MONTHS_A_YEAR
    return np.asarray(age.where(age >= 0), np.float64)


def _life_share(subject: Subject, formula: Formula) -> Floats:
    lines = subject.network.lines
    material = lines["material"] if "material" in lines else pd.Series(None, lines.index, dtype=object)
    life = material.astype(object).map(formula.life_years).astype(float).fillna(formula.life_years[ANY])
    return np.asarray(age_years(lines, subject.today) / life.to_numpy(float), np.float64)


def _cover(subject: Subject, _: Formula) -> Floats:
    cover = levels(subject.network).cover_m
    return np.asarray(np.fmin(cover[:, 0], cover[:, 1]), np.float64)


def _diameter(subject: Subject, _: Formula) -> Floats:
    size = sizes(subject.network.lines)
    return np.asarray(np.fmax(size.width_m, size.height_m) * 1000, np.float64)


def _pressure(subject: Subject, _: Formula) -> Floats:
    lines = subject.network.lines
    if "pressure" not in lines:
        return np.full(len(lines), np.nan)
    found = lines["pressure"].astype("string").str.extract(_PRESSURE, flags=2)
    unit = found[1].str.lower().fillna("").map(_MPA)
    figures = pd.to_numeric(found[0], errors="coerce").astype(float) * unit.astype(float)
    named = lines["pressure"].map(lambda text: gas_pressure_class(text) if isinstance(text, str) else None)
    up_to = named.map({name: limits[1] for name, limits in gas_classes().items()}).astype(float)
    return np.asarray(figures.fillna(up_to), np.float64)


def _building(subject: Subject, _: Formula) -> Floats:
    shapes = shapely.force_2d(subject.network.lines.geometry.to_numpy())
    distance = np.full(len(shapes), np.nan)
    if subject.buildings is None or not len(subject.buildings):
        return distance
    tree = shapely.STRtree(subject.buildings.geometry.to_numpy())
    known = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    (asked, _), found = tree.query_nearest(shapes[known], return_distance=True, all_matches=False)
    distance[known[asked]] = found
    return np.asarray(np.fmin(distance, _FARTHEST_M), np.float64)


def _major(subject: Subject, _: Formula) -> NDArray[np.object_]:
    codes = subject.network.lines["pipe_class"]
    return np.asarray(codes.map(lambda code: class_facts(str(code)).major or None).to_numpy(object), object)


_MEASURES: dict[str, Callable[[Subject, Formula], NDArray[np.generic]]] = {
    "age_years": lambda subject, _: age_years(subject.network.lines, subject.today),
    "life_share": _life_share,
    "cover_m": _cover,
    "diameter_mm": _diameter,
    "pressure_mpa": _pressure,
    "building_m": _building,
    "major_class": _major,
}
