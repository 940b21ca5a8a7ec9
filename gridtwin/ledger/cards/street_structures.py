"""Bridges and tunnels of a street map: adjoining sections of one road that are marked so."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.cards.street_codes import codes_of_groups
from gridtwin.ledger.cards.street_map import mapping
from gridtwin.ledger.cards.street_sections import components
from gridtwin.store.geometries import Geometries, simplest

_TOUCH_M = 0.05


def structures_of(
    sections: pd.DataFrame, class_name: str, known: dict[str, str], used: frozenset[str], division: str
) -> pd.DataFrame:
    """Rows of `bridge` or `tunnel`, one for each run of adjoining marked sections of a road.

    Args:
        sections: numbered sections with title, way, width_m, lanes, highway, is_bridge, is_tunnel, geometry.
        class_name: bridge or tunnel.
        known: OSM key → code of stored rows.
        used: codes ever given.
        division: what codes begin with.
    """
    marked = sections[sections[f"is_{class_name}"]].reset_index(drop=True)
    if not len(marked):
        return pd.DataFrame(columns=["code", "geometry"])
    width, is_estimate = _widths(marked)
    group = _runs(marked)
    rules = mapping()
    ways = marked["way"].groupby(group, sort=False).agg(lambda given: list(dict.fromkeys(given)))
    codes = codes_of_groups(
        ways.to_list(), known, used,
        prefix=division + rules["codes"][class_name], digits=int(rules["codes"]["digits"]),
    )  # fmt: skip
    first = marked.groupby(group, sort=False).first()
    shapes = _outlines(marked, width, group) if class_name == "bridge" else _lines(marked, group)
    estimate = pd.Series(is_estimate).groupby(group, sort=False).any().to_numpy()
    made: dict[str, Any] = {
        "code": codes,
        "name": [rules["texts"][class_name].format(road=title) for title in first["title"]],
        "road_name": first["title"].to_numpy(dtype=object),
        "road_class": first["road_class"].to_numpy(dtype=object),
        "length_m": _lengths(marked, group),
        "width_m": pd.Series(width)
        .where(~pd.Series(is_estimate))
        .groupby(group, sort=False)
        .max()
        .to_numpy(),
        "note": _notes(ways, estimate & (class_name == "bridge")),
        "geometry": shapes,
    }
    if class_name == "tunnel":
        made |= {name: first[source].to_numpy() for name, source in _TUNNEL_COLUMNS.items()}
    return _named_apart(pd.DataFrame(made))


_TUNNEL_COLUMNS = {"lanes": "lanes", "pavement": "pavement", "traffic_direction": "direction"}


def _runs(marked: pd.DataFrame) -> NDArray[np.int64]:
    """Group of each section: those of one road that touch, carriageways side by side apart."""
    shapes = marked["geometry"].to_numpy(dtype=object)
    left, right = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=_TOUCH_M)
    codes = marked["code"].to_numpy(dtype=object)
    same = (codes[left] == codes[right]) & (left < right)
    return components(len(marked), left[same], right[same])


def _widths(marked: pd.DataFrame) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Width of each section in metres and whether it is an estimate, from lanes or from the kind of road."""
    usual = mapping()["widths"]
    kind = marked["highway"].str.removesuffix("_link")
    by_kind = kind.map(usual).fillna(usual["default"]).to_numpy(np.float64)
    lanes = marked["lanes"].astype("Float64").to_numpy(np.float64, na_value=np.nan) * float(usual["lane_m"])
    given = marked["width_m"].to_numpy(np.float64)
    estimate = np.where(np.isfinite(lanes), lanes, by_kind)
    is_estimate = ~np.isfinite(given)
    return np.where(is_estimate, estimate, given), is_estimate


def _outlines(marked: pd.DataFrame, width: NDArray[np.float64], group: NDArray[np.int64]) -> Geometries:
    strips = shapely.buffer(marked["geometry"].to_numpy(dtype=object), width / 2, cap_style="flat")
    return _united(strips, group)


def _lines(marked: pd.DataFrame, group: NDArray[np.int64]) -> Geometries:
    return simplest(shapely.line_merge(_united(marked["geometry"].to_numpy(dtype=object), group)))


def _united(shapes: Geometries, group: NDArray[np.int64]) -> Geometries:
    parts = pd.Series(np.arange(len(shapes))).groupby(group, sort=False)
    return np.array([shapely.union_all(shapes[at.to_numpy()]) for _, at in parts], dtype=object)


def _lengths(marked: pd.DataFrame, group: NDArray[np.int64]) -> NDArray[np.float64]:
    total: NDArray[np.float64] = (
        marked["length_m"].groupby(group, sort=False).sum().round(2).to_numpy(np.float64)
    )
    return total


def _notes(ways: pd.Series[Any], estimated: NDArray[np.bool_]) -> list[str]:
    mark = mapping()["texts"]["estimated"]
    return [
        "; ".join([*keys, mark] if is_estimate else keys)
        for keys, is_estimate in zip(ways, estimated, strict=True)
    ]


def _named_apart(rows: pd.DataFrame) -> pd.DataFrame:
    """Second and further structures of a road bear their number."""
    number = rows.groupby("name").cumcount() + 1
    many = rows.groupby("name")["name"].transform("size") > 1
    return rows.assign(name=rows["name"].where(~many, rows["name"] + number.astype("str")))
