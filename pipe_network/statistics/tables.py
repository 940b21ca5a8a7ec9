"""The tables: length and number of lines by each dimension, by two of them, and points by kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.network import PipeNetwork
from pipe_network.statistics.dimensions import (
    UNKNOWN,
    Dimension,
    DimensionKind,
    dimensions,
    key_title,
    line_keys,
)
from pipe_network.statistics.grids import OUTSIDE, cut_at_grids
from pipe_network.statistics.millimetres import to_millimetres

Ints = NDArray[np.int64]

LENGTHS = ("key", "title_en", "title_zh", "lines", "length_m", "share")
POINTS = ("pipe_class", "title_en", "title_zh", "what", "name", "count")
_PER_METRE = 1000


@dataclass(frozen=True, slots=True)
class Statistics:
    """Lengths (in plan, metres) by dimension, points by kind, and the totals that every table sums to."""

    total_m: float
    lines: int
    points: int
    by: Mapping[str, pd.DataFrame]
    point_counts: pd.DataFrame
    grids: gpd.GeoDataFrame | None

    @property
    def shown(self) -> tuple[Dimension, ...]:
        """Dimensions that have a table."""
        return tuple(one for one in dimensions().each if one.id in self.by)


def statistics_of(network: PipeNetwork, today: date, *, grids: gpd.GeoDataFrame | None = None) -> Statistics:
    """All tables of a network; the one by unit grid where `grids` (with a column code) are given."""
    lines = network.lines
    length = np.nan_to_num(lines.geometry.length.to_numpy(float))
    millimetres = to_millimetres(length)
    tables: dict[str, pd.DataFrame] = {}
    density = None
    for dimension in dimensions().each:
        if dimension.kind is not DimensionKind.GRID:
            keys, order = line_keys(dimension, lines, today)
            tables[dimension.id] = _table(dimension, (keys, order), millimetres, np.arange(len(lines)))
        elif grids is not None and len(grids):
            tables[dimension.id], density = _by_grid(dimension, network, grids)
    total = int(millimetres.sum()) / _PER_METRE
    return Statistics(total, len(lines), len(network.points), tables, point_counts(network.points), density)


def point_counts(points: pd.DataFrame) -> pd.DataFrame:
    """Number of points by class and appurtenance, or feature where there is none; every point counts once."""
    if not len(points):
        return pd.DataFrame(columns=list(POINTS))
    appurtenance, feature = (_text(points, name) for name in ("appurtenance", "feature"))
    what = np.where(appurtenance != UNKNOWN, "appurtenance", np.where(feature != UNKNOWN, "feature", UNKNOWN))
    name = np.where(appurtenance != UNKNOWN, appurtenance, feature)
    frame = pd.DataFrame({"pipe_class": points["pipe_class"].astype(str), "what": what, "name": name})
    counts = frame.value_counts(["pipe_class", "what", "name"]).rename("count").reset_index()
    counts = counts.sort_values(["pipe_class", "count", "name"], ascending=[True, False, True])
    by_class = dimensions().each[0]
    titles = [key_title(by_class, code) for code in counts["pipe_class"]]
    counts["title_en"], counts["title_zh"] = [t[0] for t in titles], [t[1] for t in titles]
    return counts[list(POINTS)].reset_index(drop=True)


def _by_grid(
    dimension: Dimension, network: PipeNetwork, grids: gpd.GeoDataFrame
) -> tuple[pd.DataFrame, gpd.GeoDataFrame]:
    """The table by grid, and the grids with their metres and metres a hectare."""
    ordered = grids.sort_values("code", ignore_index=True)
    parts = cut_at_grids(network.lines.geometry.to_numpy(), ordered.geometry.to_numpy())
    codes = ordered["code"].astype(str).to_numpy(object)
    keys = np.where(parts.grid == OUTSIDE, UNKNOWN, codes[parts.grid])
    millimetres = to_millimetres(parts.length_m)
    table = _table(dimension, (keys, list(codes)), millimetres, parts.line)
    outside = table["key"] == UNKNOWN
    table.loc[outside, ["title_en", "title_zh"]] = list(dimensions().outside)
    metres = table.set_index("key")["length_m"].reindex(codes, fill_value=0.0).to_numpy(float)
    shapes = gpd.GeoDataFrame(
        {"code": codes, "length_m": metres}, geometry=ordered.geometry.array, crs=grids.crs
    )
    shapes["m_per_ha"] = (metres / ordered.geometry.area.to_numpy(float) * 10_000).round(1)
    return table, shapes


def _table(
    dimension: Dimension, keys: tuple[NDArray[np.object_], list[str]], millimetres: Ints, line: Ints
) -> pd.DataFrame:
    """One row a key that has a line, in order, the unknown last."""
    of_line, order = keys
    frame = pd.DataFrame({"key": of_line, "mm": millimetres, "line": line})
    groups = frame.groupby("key", sort=False).agg(lines=("line", "nunique"), mm=("mm", "sum"))
    names = [key for key in [*order, UNKNOWN] if key in groups.index]
    groups = groups.loc[names]
    total = int(millimetres.sum())
    titles = [key_title(dimension, key) for key in names]
    return pd.DataFrame(
        {
            "key": names,
            "title_en": [title[0] for title in titles],
            "title_zh": [title[1] for title in titles],
            "lines": groups["lines"].to_numpy(np.int64),
            "length_m": groups["mm"].to_numpy(np.int64) / _PER_METRE,
            "share": (groups["mm"].to_numpy(float) / total).round(4) if total else np.zeros(len(names)),
        },
        columns=list(LENGTHS),
    )


def _text(frame: pd.DataFrame, name: str) -> NDArray[np.object_]:
    if name not in frame:
        return np.full(len(frame), UNKNOWN, object)
    return np.asarray(frame[name].astype("string").str.strip().fillna(UNKNOWN).to_numpy(object), object)
