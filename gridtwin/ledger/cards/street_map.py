"""Ways of OpenStreetMap as a table: read by GDAL's OSM driver, tags by the mapping of cards/osm.toml."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyogrio

from gridtwin.ledger.errors import BadStreetMap
from gridtwin.ledger.rules import read_table
from gridtwin.store.errors import FileMissing

SUFFIXES = (".osm", ".pbf")
_TAGS = ("ref", "lanes", "width", "surface", "oneway", "bridge", "tunnel", "junction", "layer")
_UNITS_M = {"": 1.0, "m": 1.0, "'": 0.3048, "ft": 0.3048}


@dataclass(frozen=True, slots=True)
class StreetMap:
    """Ways with a road class.

    Attributes:
        ways: id, name, ref, highway, road_class, pavement, lanes, width_m, direction, is_bridge, is_tunnel,
            and geometry in longitude and latitude.
        ways_in: ways with a highway tag.
        left_out: highway value → number of ways that are not taken.
    """

    ways: pd.DataFrame
    ways_in: int
    left_out: Mapping[str, int]


@cache
def mapping() -> Mapping[str, Any]:  # Any: TOML values
    """The mapping of tags to cards."""
    return read_table("cards/osm")


def is_street_map(path: Path) -> bool:
    """Whether the ending is one of OpenStreetMap's files."""
    return path.suffix.lower() in SUFFIXES


def read_street_map(path: Path) -> StreetMap:
    """Ways of a file that are roads by the mapping.

    Raises:
        FileMissing: there is no such file.
        BadStreetMap: it is no OpenStreetMap file, or has no roads.
    """
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            frame = pyogrio.read_dataframe(path, layer="lines", where="highway IS NOT NULL", use_arrow=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError, ValueError) as error:
        raise BadStreetMap(
            f"{path.name} cannot be read as OpenStreetMap data: {str(error).split('; ')[0]}",
            zh=f"{path.name}不能作为OpenStreetMap数据读取：{str(error).split('; ')[0]}",
        ) from error
    classes = mapping()["classes"]
    taken = frame["highway"].isin(list(classes)).to_numpy()
    if not taken.any():
        raise BadStreetMap(
            f"{path.name} has no roads: none of its {len(frame)} ways is one of {', '.join(classes)}",
            zh=f"{path.name}没有道路：其{len(frame)}条路径的highway值都不在{'、'.join(classes)}之中",
        )
    left = frame.loc[~taken, "highway"].value_counts().sort_index()
    ways = _understood(frame[taken].reset_index(drop=True))
    return StreetMap(ways, len(frame), {str(name): int(number) for name, number in left.items()})


def _understood(frame: pd.DataFrame) -> pd.DataFrame:
    tags = frame["other_tags"].fillna("").astype("str")
    of = {name: tags.str.extract(rf'"{name}"=>"((?:[^"\\]|\\.)*)"', expand=False) for name in _TAGS}
    given = mapping()
    made = pd.DataFrame(
        {
            "id": pd.to_numeric(frame["osm_id"]).astype("int64"),
            "name": frame["name"],
            "ref": of["ref"],
            "highway": frame["highway"],
            "road_class": frame["highway"].map(given["classes"]),
            "pavement": _pavement(of["surface"]),
            "lanes": pd.to_numeric(of["lanes"], errors="coerce")
            .where(lambda lanes: lanes % 1 == 0)
            .astype("Int64"),
            "width_m": _widths(of["width"]),
            "direction": _direction(of["oneway"], of["junction"], frame["highway"]),
            "is_bridge": of["bridge"].isin(given["structures"]["bridge"]),
            "is_tunnel": of["tunnel"].isin(given["structures"]["tunnel"]),
        }
    )
    made["geometry"] = np.asarray(frame["geometry"].array, dtype=object)
    return made.sort_values("id", kind="stable", ignore_index=True)


def _pavement(surface: pd.Series[Any]) -> pd.Series[Any]:
    given = mapping()
    plain = surface.where(~surface.isin(given["unsaid"]["surfaces"]))
    return plain.map(given["pavements"]).where(lambda made: made.notna() | plain.isna(), "other")


def _direction(oneway: pd.Series[Any], junction: pd.Series[Any], highway: pd.Series[Any]) -> pd.Series[Any]:
    """As tagged; roundabouts and motorways run forward where nothing is said, other roads both ways."""
    implied = (junction == "roundabout") | highway.isin(["motorway", "motorway_link"])
    return oneway.map(mapping()["directions"]).fillna(implied.map({True: "forward", False: "both"}))


def _widths(texts: pd.Series[Any]) -> pd.Series[Any]:
    """Metres of 7.5, 7,5 m, 24 ft; missing where it cannot be read."""
    parts = texts.str.strip().str.extract(r"^(\d+(?:[.,]\d+)?)\s*(m|ft|')?$")
    number = pd.to_numeric(parts[0].str.replace(",", ".", regex=False), errors="coerce")
    return number * parts[1].fillna("").map(_UNITS_M)
