"""Linear events as places on the map: points, and pieces of their routes moved to their side."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.errors import UsageError
from gridtwin.ledger.linear.alignment import Alignment
from gridtwin.ledger.linear.events import EventTable, Places, event_table, places_of
from gridtwin.ledger.linear.places import groups_of
from gridtwin.ledger.linear.routes import Routes, load_routes
from gridtwin.store import Workspace
from gridtwin.store.outputs import check_output, output

ENDINGS = (".gpkg", ".geojson", ".csv", ".xlsx")
_SHAPED = (".gpkg", ".geojson")


def event_layer(table: EventTable, routes: Routes, crs: int) -> gpd.GeoDataFrame:
    """The events with from_station, to_station, length_m and geometry; None where they have no place."""
    places = places_of(table, routes)
    shapes = np.full(len(table.frame), None, dtype=object)
    offsets = np.nan_to_num(table.numbers("offset_m"))
    for code, rows in groups_of([str(code) for code in table.texts("route_code")]).items():
        if code in routes:
            _draw(shapes, rows, routes[code].alignment, places, offsets)
    told = {f"{end}_station": [table.station(end, at) for at in range(len(shapes))] for end in ("from", "to")}
    frame = table.frame.assign(**told, length_m=(places.to_m - places.from_m).round(3))
    return gpd.GeoDataFrame(frame, geometry=shapes, crs=crs)


def read_events(
    workspace: Workspace,
    codes: Iterable[str] | None = None,
    *,
    kinds: Iterable[str] | None = None,
    routes: Routes | None = None,
) -> gpd.GeoDataFrame:
    """Stored events of these roads and kinds (all by default) as a layer."""
    where: dict[str, list[str]] = {}
    if codes is not None:
        where["route_code"] = list(codes)
    if kinds is not None:
        where["kind"] = list(kinds)
    table = event_table(workspace.read("linear_event", where=where or None))
    return event_layer(table, load_routes(workspace) if routes is None else routes, workspace.crs)


def check_layer_path(path: Path) -> None:
    """Refuse, before any work, a file that a layer or table cannot be written to.

    Raises:
        UsageError: another ending, or a part of a workspace.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"'{path}': the ending must be one of {', '.join(ENDINGS)}",
            zh=f"“{path}”：扩展名应为{', '.join(ENDINGS)}之一",
        )
    check_output(path)


def write_layer(layer: gpd.GeoDataFrame, path: Path, name: str) -> None:
    """Write a layer: .gpkg (points and lines apart when there are both), .geojson, or a table .csv, .xlsx.

    Raises:
        UsageError: another ending.
    """
    check_layer_path(path)
    plain = _plain(layer)
    with output(path) as partial:
        if path.suffix.lower() in _SHAPED:
            partial.unlink()  # the driver wants to make the file itself
            _write_shapes(plain, partial, name)
        elif path.suffix.lower() == ".csv":
            pd.DataFrame(plain.drop(columns="geometry")).to_csv(partial, index=False, encoding="utf-8-sig")
        else:
            table = pd.DataFrame(plain.drop(columns="geometry"))
            table.to_excel(partial, index=False, sheet_name=name, engine="openpyxl")


def _write_shapes(layer: gpd.GeoDataFrame, path: Path, name: str) -> None:
    if path.suffix.lower() == ".geojson":
        layer.to_crs(4326).to_file(path, engine="pyogrio", driver="GeoJSON")
        return
    kinds = shapely.get_dimensions(layer.geometry.to_numpy())
    both = (kinds == 0).any() and (kinds == 1).any()
    for dimension, ending in ((0, "point"), (1, "segment")):
        part = layer[kinds == dimension]
        if len(part) or (dimension == 1 and not (kinds == 0).any()):
            own = f"{name}_{ending}" if both else name
            part.to_file(path, engine="pyogrio", layer=own, driver="GPKG", VERSION="1.3")


def _plain(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Without system columns, dates as text, structures as JSON."""
    drop = [name for name in ("row_version", "valid_from", "edited_by") if name in layer]
    made = layer.drop(columns=drop)
    for column in made.columns:
        if column == "geometry":
            continue
        if pd.api.types.is_datetime64_any_dtype(made[column]):
            made[column] = made[column].dt.strftime("%Y-%m-%d")
        elif made[column].dtype == object:
            made[column] = made[column].map(str, na_action="ignore").astype("string")
    return made


def _draw(
    shapes: NDArray[np.object_],
    rows: NDArray[np.int64],
    alignment: Alignment,
    places: Places,
    offsets: NDArray[np.float64],
) -> None:
    points = rows[~places.is_segment[rows] & ~np.isnan(places.from_m[rows])]
    shapes[points] = shapely.points(alignment.places(places.from_m[points], offsets[points]))
    lines = rows[places.is_segment[rows] & (places.to_m[rows] > places.from_m[rows])]
    shapes[lines] = alignment.pieces(places.from_m[lines], places.to_m[lines], offsets[lines])
