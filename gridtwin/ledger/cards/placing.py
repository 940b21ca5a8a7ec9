"""Shapes of cards: of the layer, from WKT or start and end coordinates, or of a layer joined by a column."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyproj
import shapely
from numpy.typing import NDArray

from gridtwin.errors import UsageError
from gridtwin.ledger.cards.sheets import Sheet
from gridtwin.ledger.errors import BadCardTable
from gridtwin.model import feature_class
from gridtwin.model.feature_class import GeometryKind
from gridtwin.store import geometries
from gridtwin.store.exchange import placing, shapes, sources
from gridtwin.store.exchange.findings import Breach, Findings
from gridtwin.store.exchange.mapping import plain
from gridtwin.store.geometries import Geometries

_ENDS = (
    ("起点x", "起点y", "终点x", "终点y"),
    ("起点东坐标", "起点北坐标", "终点东坐标", "终点北坐标"),
    ("起点经度", "起点纬度", "终点经度", "终点纬度"),
    ("startx", "starty", "endx", "endy"),
)
_NO_ENDS = Breach("coordinate", "start and end coordinates must be four numbers", "起终点坐标须为四个数值")
WIDTH = "width"
_NO_WIDTH = Breach(
    WIDTH, "a line becomes an outline only with a width; fill it in", "由中心线生成轮廓需要宽度，请填写"
)


@dataclass(frozen=True, slots=True)
class Join:
    """A layer that holds the shapes, and the column that both have."""

    path: Path
    on: str
    layer: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Shapes in the workspace's CRS, positions of the columns they came from, notes."""

    shapes: Geometries
    used: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()


def raw_shapes(sheet: Sheet, findings: Findings) -> tuple[Geometries | None, frozenset[int], bool]:
    """Shapes as the sheet gives them, columns that were used, and whether they need a CRS told."""
    if sheet.shapes is not None:
        return sheet.shapes.copy(), frozenset(), sheet.crs is None
    titles = [plain(heading.title) for heading in sheet.headings]
    wkt = next((at for at, title in enumerate(titles) if title in ("wkt", "geometry", "geom", "图形")), None)
    if wkt is not None:
        return shapes.from_wkt(sheet.frame[wkt], findings, sheet.headings[wkt].text), frozenset({wkt}), True
    for names in _ENDS:
        if all(name in titles for name in names):
            at = [titles.index(name) for name in names]
            return _between(sheet.frame, at, findings, sheet), frozenset(at), True
    return None, frozenset(), False


def placed(
    made: Geometries, source: Any, workspace_crs: int, findings: Findings
) -> Geometries:  # Any: CRS or offset datum
    """The shapes in the workspace's CRS; what lies outside its area or has broken numbers is noted."""
    broken = geometries.has_broken_coordinates(made)
    findings.add(shapes.BROKEN, "geometry", broken, shapely.to_wkt(made))
    kept = made.copy()
    kept[broken | shapely.is_empty(made)] = None
    moved: Geometries = shapely.force_2d(placing.to_crs(kept, source, workspace_crs))
    far = placing.is_outside(moved, workspace_crs)
    breach = Breach(
        "place",
        f"{{value}} lies outside the area of EPSG:{workspace_crs}; check the numbers, their order and --crs",
        f"{{value}}超出EPSG:{workspace_crs}的适用范围，请检查坐标、轴序与--crs",
    )
    findings.add(breach, "geometry", far, shapely.to_wkt(made))
    moved[far] = None
    return geometries.simplest(moved)


def fitted(
    class_name: str, made: Geometries, width_m: NDArray[np.float64], findings: Findings
) -> tuple[Geometries, NDArray[np.bool_]]:
    """Shapes of the class's kind, and which are estimates: outlines of bridges from centre line and width."""
    wanted = feature_class(class_name).geometry
    estimated = np.zeros(len(made), dtype=bool)
    if wanted is GeometryKind.POLYGON:
        lines = np.isin(shapely.get_type_id(made), (1, 5))
        narrow = lines & ~(width_m > 0)
        findings.add(_NO_WIDTH, "geometry", narrow, np.full(len(made), "", dtype=object))
        estimated = lines & ~narrow
        made = made.copy()
        made[estimated] = shapely.buffer(made[estimated], width_m[estimated] / 2, cap_style="flat")
        made[narrow] = None
    there = ~shapely.is_missing(made)
    checked = Findings(findings.file, findings.rows)
    kept = shapes.check(feature_class(class_name), made, checked, already_bad=~there, repair=False)
    for part in checked.parts:
        findings.parts.append(part)
        kept = _without(kept, np.isin(findings.rows, part["row"].to_numpy()))
    return geometries.simplest(kept), estimated


def joined_shapes(keys: pd.Series[Any], join: Join, workspace_crs: int, crs: str | None) -> Placed:
    """Shapes of a layer for each key; parts with the same key become one shape.

    Raises:
        BadCardTable: the layer lacks the column.
        UsageError, FileMissing: the layer cannot be used.
    """
    source = sources.read(join.path, sources.Choice(join.layer, (), None), geometry="line", wanted="road")
    if source.shapes is None:
        raise UsageError(
            f"{join.path.name} has no shapes; --geometry takes a layer (.gpkg, .shp, .geojson)",
            zh=f"{join.path.name}没有图形；--geometry需要图层文件（.gpkg、.shp、.geojson）",
        )
    column = next((name for name in source.frame.columns if plain(str(name)) == plain(join.on)), None)
    if column is None:
        raise BadCardTable(
            f"{join.path.name} has no column '{join.on}' to join on; it has "
            f"{', '.join(map(str, source.frame.columns))}",
            zh=f"{join.path.name}没有用于连接的列“{join.on}”；现有列："
            f"{'、'.join(map(str, source.frame.columns))}",
        )
    stated = placing.need_crs(source.crs, crs if source.crs is None else None, source.name)
    moved = shapely.force_2d(placing.to_crs(source.shapes, stated, workspace_crs))
    by_key = _by_key(source.frame[column], moved)
    texts = keys.map(_key, na_action="ignore")
    found = np.array([by_key.get(key) if isinstance(key, str) else None for key in texts], dtype=object)
    unused = set(by_key) - set(texts.dropna())
    notes = (
        (f"{len(unused)} shapes of {join.path.name} match no row 图层中有{len(unused)}个图形未匹配到记录",)
        if unused
        else ()
    )
    return Placed(found, notes=notes)


def _by_key(column: pd.Series[Any], made: Geometries) -> dict[str, shapely.Geometry]:
    known = column.notna().to_numpy() & ~shapely.is_missing(made)
    groups = pd.Series(np.flatnonzero(known)).groupby(column[known].map(_key).to_numpy())
    return {
        str(key): made[at.iloc[0]] if len(at) == 1 else _merged(made[at.to_numpy()]) for key, at in groups
    }


def _merged(parts: Geometries) -> shapely.Geometry:
    whole = shapely.union_all(parts)
    return shapely.line_merge(whole) if whole.geom_type == "MultiLineString" else whole


def _key(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _between(frame: pd.DataFrame, at: list[int], findings: Findings, sheet: Sheet) -> Geometries:
    numbers = np.column_stack([pd.to_numeric(frame[one], errors="coerce").to_numpy(np.float64) for one in at])
    given = frame[at].notna().any(axis=1).to_numpy()
    there = np.isfinite(numbers).all(axis=1)
    findings.add(_NO_ENDS, sheet.headings[at[0]].text, given & ~there, frame[at[0]])
    made: Geometries = np.full(len(frame), None, dtype=object)
    made[there] = shapely.linestrings(numbers[there].reshape(-1, 2, 2))
    return made


def _without(made: Geometries, bad: NDArray[np.bool_]) -> Geometries:
    kept = made.copy()
    kept[bad] = None
    return kept


def parse(text: str | None, found: pyproj.CRS | None, name: str) -> Any:  # Any: CRS or offset datum
    """The CRS to take: the one told, else the file's own."""
    return placing.need_crs(found, text, name)
