"""Roads, bridges and tunnels of OpenStreetMap (ODbL) as cards, to be completed by survey."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyproj
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.cards.intake import ImportCount, store_table
from gridtwin.ledger.cards.merging import merge
from gridtwin.ledger.cards.street_codes import codes_of_groups, keys_in, section_numbers
from gridtwin.ledger.cards.street_map import mapping, read_street_map
from gridtwin.ledger.cards.street_sections import cut_at_junctions, roads_of
from gridtwin.ledger.cards.street_structures import structures_of
from gridtwin.ledger.cards.table import CardTable, completed, stored_table
from gridtwin.ledger.codes import retired_codes
from gridtwin.ledger.errors import BadStreetMap
from gridtwin.ledger.linear.carriageways import lines_of_road
from gridtwin.ledger.linear.settings import load_linear_settings
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from gridtwin.store.exchange.placing import is_outside, to_crs


@dataclass(frozen=True, slots=True)
class OsmImport:
    """What became of a street map: ways in = ways taken + ways left out; rows by class.

    `gone` are sections of an earlier import that this file does not have; they stay.
    """

    ways_in: int
    ways_taken: int
    left_out: Mapping[str, int]
    roads: int
    counts: Mapping[str, ImportCount]
    gone: int


def import_osm(
    workspace: Workspace,
    path: Path | str,
    *,
    edit: Edit,
    progress: Progress = silent,
) -> OsmImport:
    """Store roads as sections between junctions, bridges as outlines, tunnels as lines.

    A second import of the same streets gives no new codes: it adds what is new, moves shapes that moved
    and fills empty fields; other values of stored cards stay as they are.

    Raises:
        FileMissing, BadStreetMap: the file cannot be used, or lies outside the CRS of the workspace.
    """
    file = Path(path)
    told = edit if edit.reason else replace(edit, reason=f"import {file.name}")
    found = read_street_map(file)
    progress(0.3)
    sections = _sections(found.ways, workspace.crs, file.name)
    stored = {name: workspace.read(name) for name in ("road", "bridge", "tunnel")}
    sections = _numbered(sections, workspace, stored["road"])
    progress(0.5)
    tables = {"road": _road_table(sections, file.name)}
    for name in ("bridge", "tunnel"):
        rows = structures_of(
            sections, name, _known(stored[name]), used_codes(workspace, name), workspace.division
        )
        tables[name] = _table(name, rows, file.name)
    counts, gone = {}, 0
    for at, (name, table) in enumerate(tables.items()):
        merged = merge(stored_table(name, stored[name], is_subject=False), table, fresh=_FRESH)
        counts[name] = store_table(workspace, merged, edit=told)
        if name == "road":
            keys = {key for note in stored[name]["note"] for key in keys_in(note)}
            gone = len(keys - set(sections["key"]))
        progress(0.6 + 0.13 * (at + 1))
    roads = int(sections["code"].nunique())
    return OsmImport(found.ways_in, len(found.ways), found.left_out, roads, counts, gone)


_FRESH = frozenset({"length_m"})  # and the shape; what was surveyed since is kept
_KEPT = ("code", "section_no", "note")


def used_codes(workspace: Workspace, class_name: str) -> frozenset[str]:
    """Codes ever given in a class."""
    current = workspace.read(class_name, columns=["code"])["code"].dropna()
    return retired_codes(workspace, class_name) | frozenset(current)


def _sections(ways: pd.DataFrame, crs: int, name: str) -> pd.DataFrame:
    shapes, parent, number = cut_at_junctions(ways["geometry"].to_numpy(dtype=object))
    made = ways.drop(columns="geometry").take(parent).reset_index(drop=True)
    made["number"] = number
    made["geometry"] = to_crs(shapes, pyproj.CRS.from_epsg(4326), crs)
    far = is_outside(made["geometry"].to_numpy(dtype=object), crs)
    if far.any():
        raise BadStreetMap(
            f"{name}: {int(far.sum())} of {len(far)} sections lie outside the area of EPSG:{crs}, the "
            "workspace's coordinate system; cut the file to the city",
            zh=f"{name}：{len(far)}个路段中有{int(far.sum())}个超出工作区坐标系EPSG:{crs}的适用范围；请先裁剪到本市",
        )
    made["length_m"] = shapely.length(made["geometry"].to_numpy(dtype=object)).round(2)
    made["title"] = made["name"].fillna(made["ref"]).fillna("")
    key = mapping()["texts"]["key"]
    made["way"] = [key.format(id=way) for way in made["id"]]
    made["key"] = [f"{way}#{part}" for way, part in zip(made["way"], made["number"], strict=True)]
    return made[made["length_m"] > 0].reset_index(drop=True)


def _numbered(sections: pd.DataFrame, workspace: Workspace, stored: pd.DataFrame) -> pd.DataFrame:
    rules = mapping()
    titles = sections["title"].to_numpy(dtype=object)
    names = np.where(titles == "", sections["way"].to_numpy(dtype=object), titles)
    road = roads_of(names, sections["geometry"].to_numpy(dtype=object), float(rules["codes"]["near_m"]))
    known = {
        key: (str(code), int(number))
        for code, number, note in zip(
            stored["code"], stored["section_no"].fillna(0), stored["note"], strict=True
        )
        for key in keys_in(note)
    }
    order = _in_lines(sections, road)
    made = sections.iloc[order["at"]].assign(line=order["line"].to_numpy())
    held = {key: code for key, (code, _) in known.items()}
    keys = made.groupby("line")["key"].agg(list)
    codes = codes_of_groups(
        keys.to_list(), held, used_codes(workspace, "road"),
        prefix=workspace.division + rules["codes"]["road"], digits=int(rules["codes"]["digits"]),
    )  # fmt: skip
    of_line = dict(zip(keys.index, codes, strict=True))
    # What a surveyor has put under another code since stays there.
    made["code"] = [held.get(key, of_line[line]) for key, line in zip(made["key"], made["line"], strict=True)]
    unnamed = [rules["texts"]["unnamed"].format(id=way) for way in made["id"]]
    made["title"] = made["title"].where(made["title"] != "", pd.Series(unnamed, index=made.index))
    return made.assign(section_no=section_numbers(made, known)).reset_index(drop=True)


def _in_lines(sections: pd.DataFrame, road: NDArray[np.int64]) -> pd.DataFrame:
    """Positions of the sections in order along the lines of their roads, and the number of the line.

    A route is one line: a second carriageway or a branch of a road is numbered as one of its own.
    """
    shapes = sections["geometry"].to_numpy(dtype=object)
    tolerances = load_linear_settings().routes
    rows: list[tuple[int, int]] = []
    line = 0
    for mine in pd.Series(np.arange(len(road))).groupby(road).agg(list):
        for run in lines_of_road(shapes[mine], tolerances):
            rows += [(mine[at], line) for at in run]
            line += 1
    return pd.DataFrame(rows, columns=["at", "line"])


def _road_table(sections: pd.DataFrame, name: str) -> CardTable:
    rows = pd.DataFrame(
        {
            "code": sections["code"],
            "section_no": sections["section_no"],
            "name": sections["title"],
            "road_class": sections["road_class"],
            "width_m": sections["width_m"],
            "lanes": sections["lanes"],
            "length_m": sections["length_m"],
            "pavement": sections["pavement"],
            "traffic_direction": sections["direction"],
            "note": sections["key"],
            "geometry": sections["geometry"],
        }
    )
    return _table("road", rows, name)


def _table(class_name: str, rows: pd.DataFrame, name: str) -> CardTable:
    count = len(rows)
    given: dict[str, Any] = {
        column: rows[column].reset_index(drop=True) for column in rows.columns if column != "geometry"
    }
    for column, dtype in (("section_no", "Int64"), ("lanes", "Int64")):
        if column in given:
            given[column] = given[column].astype(dtype)
    for column, values in given.items():
        if values.dtype == object:
            given[column] = values.astype("str")
    shapes = rows["geometry"].to_numpy(dtype=object) if count else np.empty(0, dtype=object)
    return CardTable(
        class_name, completed(class_name, given, count), shapes, np.arange(1, count + 1),
        np.ones(count, dtype=bool), np.full(count, name, dtype=object),
    )  # fmt: skip


def _known(stored: pd.DataFrame) -> dict[str, str]:
    return {key: str(row.code) for row in stored[["code", "note"]].itertuples() for key in keys_in(row.note)}
