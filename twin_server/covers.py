"""Buildings of the layer in whose place a model of the static scene stands: their blocks are left out."""

from __future__ import annotations

import numpy as np
import orjson
import shapely

from gridtwin.store.envelopes import state
from twin_server.build import manifest
from twin_server.build.footprint import read_footprint
from twin_server.build.manifest import ITEMS, Item
from twin_server.city import City

_CLASS = "building"
_LEAST_SHARE = 0.5  # of the footprint of a building that a model stands on


def covered_buildings(city: City) -> dict[str, list[str]]:
    """Ids of the buildings that each model covers, by item; models that cover none are left out.

    A building is covered when the model's footprint (`build/footprint.py`) holds at least half of its area.
    """
    items = manifest.read(city.workspace.scene_dir).values()
    models = [item for item in items if item.group == "models"]
    if not models:
        return {}
    known = state(city.workspace, _CLASS)
    found = {item.id: _covered(city, item, known) for item in models}
    return {name: ids for name, ids in found.items() if ids}


def _covered(city: City, item: Item, known: str) -> list[str]:
    """Ids for one model, kept until the layer changes or the model is built anew."""

    def tell() -> bytes:
        return orjson.dumps(_found(city, item))

    ids: list[str] = orjson.loads(city.cache.get(("covers", item.folder, known), tell))
    return ids


def _found(city: City, item: Item) -> list[str]:
    footprint = read_footprint(city.workspace.scene_dir / ITEMS / item.folder)
    if footprint is None:
        return []
    rows = city.read(_CLASS, bbox=item.box, columns=["geometry"])
    shapes = shapely.make_valid(shapely.force_2d(rows.geometry.to_numpy()))
    placed = shapely.transform(footprint, lambda xy: np.column_stack(city.from_lonlat(xy[:, 0], xy[:, 1])))
    parts = shapely.get_parts(shapely.make_valid(placed))
    building, part = shapely.STRtree(parts).query(shapes, predicate="intersects")
    shared = np.zeros(len(shapes))
    np.add.at(shared, building, shapely.area(shapely.intersection(shapes[building], parts[part])))
    whole = shapely.area(shapes)
    return [str(one) for one in rows["id"][(whole > 0) & (shared >= _LEAST_SHARE * whole)]]
