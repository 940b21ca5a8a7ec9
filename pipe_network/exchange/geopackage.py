"""A network as a GeoPackage: layers pipe_point and pipe_line, other tables beside them as plain tables."""

from __future__ import annotations

import re
import sqlite3
import warnings
from pathlib import Path

import pandas as pd
import pyogrio

from gridtwin.store.outputs import output
from pipe_network.layer_rows import LAYER_ROWS
from pipe_network.network import PipeNetwork

_NAME = re.compile(r"[^A-Za-z0-9_]+")
# Which table is which, by the name a network has it under.
_INDEX = "network_tables"


def write_geopackage(network: PipeNetwork, path: Path) -> None:
    """Write points, lines and tables; what is there already is replaced as a whole."""
    with output(path) as partial, warnings.catch_warnings():
        # Models of engines have no CRS; a layer without one is what they are.
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        partial.unlink()
        for layer, frame in (("pipe_point", network.points), ("pipe_line", network.lines)):
            kind = "Point Z" if layer == "pipe_point" else "LineString Z"
            pyogrio.write_dataframe(frame, partial, layer=layer, driver="GPKG", geometry_type=kind)
        # Rows of another file are none of this one.
        index = {name: f"table_{_NAME.sub('_', name)}" for name in network.tables if name != LAYER_ROWS}
        if index:
            _write_plain(pd.DataFrame({"name": [*index], "stored_as": [*index.values()]}), partial, _INDEX)
        for name, stored in index.items():
            _write_plain(network.tables[name], partial, stored)


def read_written(path: Path) -> PipeNetwork | None:
    """A network that `write_geopackage` wrote with its tables, also one without a place on earth.

    None for other files: those are read as layers.
    """
    try:
        tables = read_tables(path)
    except sqlite3.DatabaseError:
        return None  # no GeoPackage: the reader of layers says so
    if not tables:
        return None
    points, lines = (pyogrio.read_dataframe(path, layer=name) for name in ("pipe_point", "pipe_line"))
    return PipeNetwork(points, lines, tables)


def read_tables(path: Path) -> dict[str, pd.DataFrame]:
    """Tables that `write_geopackage` put beside the layers, by their own names; none in other files."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    if _INDEX not in there:
        return {}
    index = pyogrio.read_dataframe(path, layer=_INDEX, read_geometry=False)
    found = {}
    for name, stored in zip(index["name"], index["stored_as"], strict=True):
        frame = pyogrio.read_dataframe(path, layer=stored, read_geometry=False)
        found[name] = frame.drop(columns="no_rows", errors="ignore").astype(object).where(frame.notna(), None)
    return found


def _write_plain(table: pd.DataFrame, path: Path, layer: str) -> None:
    frame = table if len(table.columns) else pd.DataFrame({"no_rows": []})
    pyogrio.write_dataframe(frame, path, layer=layer, driver="GPKG")
