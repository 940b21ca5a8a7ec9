"""City objects (CityGML, CityJSON) as features: polygons become triangles, coloured by kind of surface."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.progress import Progress, part
from twin_server.build.footprint import write_footprint
from twin_server.build.mesh import HeldFeatures, Mesh, joined
from twin_server.build.models.register import Model
from twin_server.build.place import (
    Place,
    ToGlobe,
    anchor_of,
    by_crs,
    by_place,
    check_finite,
    metres_of_height,
)
from twin_server.build.source import Built, Note
from twin_server.build.tiles import ENTRY, write_features
from twin_server.build.triangles import polygon
from twin_server.errors import BadModel

Floats = NDArray[np.float64]
_COLUMNS = 40  # attributes that most objects have; a table with hundreds helps nobody
_GREY = "#bdb8ae"


@dataclass(frozen=True, slots=True)
class Surface:
    """A polygon: its kind, its outside (n, 3) and its holes."""

    kind: str
    rings: list[Floats]


@dataclass(frozen=True, slots=True)
class CityObject:
    """One object; `root` is the object that it is a part of, or itself."""

    name: str
    kind: str
    root: str
    attributes: dict[str, Any] = field(default_factory=dict)
    surfaces: list[Surface] = field(default_factory=list)


def make_city_objects(
    objects: Sequence[CityObject],
    crs: CRS | None,
    model: Model,
    folder: Path,
    *,
    progress: Progress,
    notes: tuple[Note, ...] = (),
) -> Built:
    """Tiles of city objects.

    Raises:
        BadModel: there is nothing to draw.
    """
    meshes = [_mesh(one, number) for number, one in enumerate(objects)]
    flat = sum(not len(one.triangles) for one in meshes)
    whole = joined(meshes)
    if not len(whole.triangles):
        raise BadModel(
            f"{model.name} has {len(objects)} objects but no surface to draw",
            zh=f"{model.name}有{len(objects)}个对象，但没有可绘制的面",
        )
    check_finite(whole.xyz, model.name)
    progress(0.5, "")
    to_globe = _to_globe(whole.xyz, crs, model)
    placed = Mesh(to_globe(whole.xyz), whole.rgba, whole.feature, whole.uv, whole.triangles, whole.texture)
    if not np.isfinite(placed.xyz).all():
        raise BadModel(
            f"{model.name}: its coordinates lie outside the CRS {crs.to_string() if crs else ''}; give "
            "another --crs",
            zh=f"{model.name}：坐标超出坐标系范围；请用--crs指定其他坐标系",
        )
    features = HeldFeatures.of(_table(objects), placed)
    tiled = write_features(features, folder, progress=part(progress, 0.6, 0.95))
    write_footprint(folder, placed, counted=np.array([_is_building(one.kind) for one in objects]))
    if flat:
        notes = (*notes, Note(f"{flat} objects have surfaces without area", f"{flat}个对象的面没有面积"))
    placed_by = "--place" if model.place is not None else f"{crs.name}" if crs else ""
    return Built(
        ENTRY,
        "tiles3d",
        len(objects),
        tiled.box,
        tiled.heights,
        notes,
        {"parts": "table", "placed_by": placed_by},
    )


def _to_globe(xyz: Floats, crs: CRS | None, model: Model) -> ToGlobe:
    if model.place is not None or crs is None:
        place = model.place or Place(0, 0, 0)
        return by_place(place, anchor_of(xyz.min(axis=0), xyz.max(axis=0)))
    return by_crs(crs, height_factor=metres_of_height(crs))


def _mesh(one: CityObject, number: int) -> Mesh:
    parts = []
    for surface in one.surfaces:
        rings = [_opened(ring) for ring in surface.rings]
        rings = [ring for ring in rings if len(ring) >= 3]
        if not rings:
            continue
        triangles = polygon(rings)
        xyz = np.concatenate(rings)
        rgba = np.tile(np.array(colour(one.kind, surface.kind), np.uint8), (len(xyz), 1))
        parts.append(Mesh.of(xyz, triangles, rgba, np.full(len(xyz), number, np.int64)))
    return joined(parts)


def _opened(ring: Floats) -> Floats:
    """A ring without its last vertex where that is its first again."""
    return ring[:-1] if len(ring) > 1 and np.array_equal(ring[0], ring[-1]) else ring


def _table(objects: Sequence[CityObject]) -> pd.DataFrame:
    counts: dict[str, int] = {}
    for one in objects:
        for key in one.attributes:
            counts[key] = counts.get(key, 0) + 1
    kept = sorted(counts, key=lambda key: (-counts[key], key))[:_COLUMNS]
    table = pd.DataFrame(
        {
            "name": [one.name for one in objects],
            "kind": [one.kind for one in objects],
            "part_of": [one.root if one.root != one.name else "" for one in objects],
        }
    )
    columns = {key: [one.attributes.get(key) for one in objects] for key in kept if key not in table}
    return pd.concat([table, pd.DataFrame(columns)], axis=1)


@cache
def colour(kind: str, surface: str) -> tuple[int, int, int, int]:
    """Colour (sRGB) of a surface: by its own kind, else by that of its object."""
    told = _data()
    of_object = told["object"].get(kind.removeprefix("+"), {}).get("color", _GREY)
    # Walls of one colour everywhere; a roof too; what has no kind looks like its object.
    text = str(told["surface"].get(surface, of_object))
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16), 255


def _is_building(kind: str) -> bool:
    return bool(_data()["object"].get(kind.removeprefix("+"), {}).get("is_building", False))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files("twin_server") / "build" / "data" / "city_objects.toml").read_text("utf-8"))
