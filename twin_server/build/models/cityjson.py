"""CityJSON 1.0 to 2.0: each city object is a feature, drawn by its best level of detail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.progress import Progress
from twin_server.build.models.city_objects import CityObject, Surface, make_city_objects
from twin_server.build.models.format import Look, no_place
from twin_server.build.models.formats import read_json
from twin_server.build.models.register import Model
from twin_server.build.place import check_finite, known_crs
from twin_server.build.source import Built, Note
from twin_server.errors import BadModel

KIND, NAME = "models", "CityJSON"
Floats = NDArray[np.float64]
_VERSIONS = ("1.", "2.")
_DEPTH = {"MultiSurface": 1, "CompositeSurface": 1, "Solid": 2, "MultiSolid": 3, "CompositeSolid": 3}


def look(model: Model) -> Look:
    """Read it and find its CRS."""
    city = _read(model)
    crs = _crs(city, model)
    if crs is None and model.place is None:
        raise no_place(model, "no referenceSystem in its metadata", "元数据中无referenceSystem")
    return Look("--place" if model.place is not None else str(crs.to_authority() if crs else ""))


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles of the city objects."""
    city = _read(model)
    crs = _crs(city, model)
    if crs is None and model.place is None:
        raise no_place(model, "no referenceSystem in its metadata", "元数据中无referenceSystem")
    vertices = _vertices(city, model)
    left: dict[str, int] = {}
    objects = list(_objects(city, vertices, model, left))
    notes = tuple(Note(f"{number} {why}", f"{number}个：{why}") for why, number in left.items())
    return make_city_objects(objects, crs, model, folder, progress=progress, notes=notes)


def _read(model: Model) -> dict[str, Any]:
    city = read_json(model.path)
    if not isinstance(city, dict) or city.get("type") != "CityJSON":
        kind = city.get("type") if isinstance(city, dict) else type(city).__name__
        raise BadModel(
            f"{model.name} is no CityJSON: its type is {str(kind)[:40]!r}; only CityJSON is read from .json",
            zh=f"{model.name}不是CityJSON：type为{str(kind)[:40]!r}；.json文件仅支持CityJSON",
        )
    version = str(city.get("version", ""))
    if not version.startswith(_VERSIONS):
        raise BadModel(
            f"{model.name} is CityJSON {version[:20] or 'without a version'}; 1.0, 1.1 and 2.0 are read",
            zh=f"{model.name}的CityJSON版本为{version[:20] or '空'}；支持1.0、1.1、2.0",
        )
    if not isinstance(city.get("CityObjects"), dict) or not isinstance(city.get("vertices"), list):
        raise BadModel(
            f"{model.name} has no CityObjects or no vertices", zh=f"{model.name}缺少CityObjects或vertices"
        )
    return city


def _crs(city: dict[str, Any], model: Model) -> CRS | None:
    if model.crs is not None:
        return known_crs(model.crs, said_by="--crs")
    told = (city.get("metadata") or {}).get("referenceSystem")
    if not told:
        return None
    number = re.search(r"(\d+)\s*$", str(told))
    return known_crs(f"EPSG:{number.group(1)}" if number else told, said_by=f"{model.name}, referenceSystem")


def _vertices(city: dict[str, Any], model: Model) -> Floats:
    try:
        found = np.asarray(city["vertices"], float).reshape(-1, 3)
    except (ValueError, TypeError) as error:
        raise BadModel(
            f"{model.name}: its vertices are not lists of three numbers",
            zh=f"{model.name}：vertices不是三个数字的列表",
        ) from error
    transform = city.get("transform")
    if transform:
        found = found * np.asarray(transform["scale"], float) + np.asarray(transform["translate"], float)
    check_finite(found, model.name)
    return found


def _objects(
    city: dict[str, Any], vertices: Floats, model: Model, left: dict[str, int]
) -> Iterator[CityObject]:
    for name, one in city["CityObjects"].items():
        geometry = _best(one.get("geometry") or [])
        if geometry is None:
            if not one.get("children"):
                why = "objects without a surface geometry"
                left[why] = left.get(why, 0) + 1
            continue
        attributes = {
            key: value
            for key, value in (one.get("attributes") or {}).items()
            if isinstance(value, str | int | float)
        }
        parents = one.get("parents") or []
        root = str(parents[0]) if parents else str(name)
        try:
            surfaces = list(_surfaces(geometry, vertices))
        except (IndexError, TypeError, KeyError, ValueError) as error:
            raise BadModel(
                f"{model.name}, object '{str(name)[:60]}': its geometry is broken ({error}); validate "
                "the file with cjval",
                zh=f"{model.name}，对象“{str(name)[:60]}”：几何有误（{error}）；请用cjval校验",
            ) from error
        yield CityObject(str(name), str(one.get("type", "")), root, attributes, surfaces)


def _best(geometries: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The surface geometry of the highest level of detail."""
    usable = [one for one in geometries if one.get("type") in _DEPTH]
    return max(usable, key=lambda one: _lod(one.get("lod"))) if usable else None


def _lod(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0.0


def _surfaces(geometry: dict[str, Any], vertices: Floats) -> Iterator[Surface]:
    semantics = geometry.get("semantics") or {}
    kinds = [str(one.get("type", "")) for one in semantics.get("surfaces", [])]
    polygons = _flat(geometry["boundaries"], _DEPTH[geometry["type"]])
    values = list(_values(semantics.get("values"))) if kinds else []
    for number, rings in enumerate(polygons):
        value = values[number] if number < len(values) else None
        kind = kinds[value] if isinstance(value, int) and 0 <= value < len(kinds) else ""
        yield Surface(kind, [_ring(ring, vertices) for ring in rings])


def _ring(ring: list[int], vertices: Floats) -> Floats:
    rows = np.asarray(ring, np.int64)
    if len(rows) and (rows.min() < 0 or rows.max() >= len(vertices)):
        raise ValueError(f"vertex {rows.max()} of {len(vertices)}")
    return vertices[rows]


def _flat(boundaries: list[Any], depth: int) -> Iterator[list[list[int]]]:
    """Polygons (lists of rings) of shells of solids."""
    for one in boundaries:
        if depth == 1:
            yield one
        else:
            yield from _flat(one, depth - 1)


def _values(values: Any) -> Iterator[Any]:
    """Numbers of semantics, in the order of the polygons."""
    if isinstance(values, list):
        for one in values:
            yield from _values(one)
    else:
        yield values
