"""Tiles of a layer made beforehand: one file for the scene, one in the standard form for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pmtiles.tile import TileType

from gridtwin.model.feature_class import FeatureClass
from gridtwin.progress import Progress, part, silent
from gridtwin.store.envelopes import rows, state
from twin_server.city import City
from twin_server.errors import Busy
from twin_server.layers import scene_layer, spatial_class
from twin_server.tiles.archive import About, open_archive, write_archive
from twin_server.tiles.grid import Tile
from twin_server.tiles.index import Index
from twin_server.tiles.service import Tiles, make_message, tiles_folder
from twin_server.tiles.vector import as_mercator, attributes, make_level, workspace_box

KINDS = ("columns", "vector")
_PIECE = 20_000


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made.

    Attributes:
        features: features in the tiles.
        without_place: features that have no usable geometry and are in no tile.
        columns, vector: tiles in the two files.
        is_kept: nothing had changed, the files are those of an earlier build.
    """

    class_name: str
    features: int
    without_place: int
    columns: int = 0
    vector: int = 0
    is_kept: bool = False


def build_tiles(
    city: City,
    class_name: str,
    folder: Path | None = None,
    progress: Progress = silent,
    *,
    force: bool = False,
    kinds: Sequence[str] = KINDS,
) -> Built:
    """Make the files of one layer of the scene, `{class}.columns.pmtiles` and `{class}.vector.pmtiles`.

    The server takes them from `tiles_folder(city)`, the default, as long as the layer stays as it is. Files
    of the state that the layer is in are left alone unless `force`; `kinds` names those that are wanted. To
    cancel, `progress` raises; nothing half is left.

    Raises:
        NotFound: the scene has no such layer.
        Busy: the layer was changed meanwhile.
    """
    layer, declared = scene_layer(class_name), spatial_class(class_name)
    folder = folder or tiles_folder(city)
    tiles = Tiles(city)
    version, index = tiles.version(class_name), tiles.index(class_name)
    files = {kind: folder / f"{class_name}.{kind}.pmtiles" for kind in kinds}
    found = Built(class_name, len(index.numbers), index.without_place)
    if not force and found.features and all(_shows(path, version) for path in files.values()):
        progress(1.0, class_name)
        return replace(found, is_kept=True)
    about = _about(city, tiles, declared, version)

    def columns() -> Iterator[tuple[Tile, bytes]]:
        named, report = index.tiles(), part(progress, 0.0, 0.5)
        for done, tile in enumerate(named):
            yield tile, make_message(city, layer, index, tile)
            report((done + 1) / len(named), class_name)

    # What is not yet known to be of one state does not come under its final name.
    waiting = {kind: path.with_name(f".{path.name}.part") for kind, path in files.items()}
    makers = {
        "columns": columns,
        "vector": lambda: _vector_tiles(city, declared, index, part(progress, 0.5, 1.0)),
    }
    try:
        counts = {kind: write_archive(path, about[kind], makers[kind]()) for kind, path in waiting.items()}
        if state(city.workspace, class_name) != index.state:
            raise Busy(
                f"{class_name} was changed while its tiles were made; build them again",
                zh=f"制作瓦片期间{declared.title_zh}有改动；请重新制作",
            )
        for kind, path in files.items():
            if waiting[kind].exists():
                waiting[kind].replace(path)
            else:
                path.unlink(missing_ok=True)
    finally:
        for path in waiting.values():
            path.unlink(missing_ok=True)
    progress(1.0, class_name)
    return replace(found, columns=counts.get("columns", 0), vector=counts.get("vector", 0))


def _shows(path: Path, version: str) -> bool:
    archive = open_archive(path)
    return archive is not None and archive.version == version


def _about(city: City, tiles: Tiles, declared: FeatureClass, version: str) -> dict[str, About]:
    box = city.lonlat_extent(declared.name) or (0.0, 0.0, 0.0, 0.0)
    first, last = tiles.levels(declared.name)
    told = {"name": declared.name, "description": f"{declared.title_zh} {declared.title_en}"}
    fields = {"id": declared.name, "fields": attributes(declared), "minzoom": first, "maxzoom": last}
    return {
        "columns": About(version, TileType.UNKNOWN, box, told),
        "vector": About(version, TileType.MVT, box, told | {"format": "pbf", "vector_layers": [fields]}),
    }


def _vector_tiles(
    city: City, declared: FeatureClass, index: Index, progress: Progress
) -> Iterator[tuple[Tile, bytes]]:
    """Level by level; the many features of a deep level in pieces of neighbouring tiles."""
    count = index.last - index.first + 1
    for at, level in enumerate(range(index.first, index.last + 1)):
        report = part(progress, at / count, (at + 1) / count)
        blocks = _blocks(city, index, level)
        for done, (block, numbers) in enumerate(blocks):
            frame = rows(city.workspace, declared.name, numbers, columns=declared.field_names)
            for tile, body in make_level(declared, as_mercator(declared, frame), level):
                shift = level - block.z
                if (tile.x >> shift, tile.y >> shift) == (block.x, block.y):
                    yield tile, body
            report((done + 1) / len(blocks), declared.name)


def _blocks(city: City, index: Index, level: int) -> list[tuple[Tile, NDArray[np.int64]]]:
    """Tiles that together hold a level, none with more features than are read at once, if that can be."""
    done: list[tuple[Tile, NDArray[np.int64]]] = []
    waiting = [tile for tile in index.tiles() if tile.z == index.first]
    while waiting:
        block = waiting.pop()
        numbers = index.touching(workspace_box(city, block), level)
        if len(numbers) > _PIECE and block.z < level:
            waiting += block.children()
        elif len(numbers):
            done.append((block, numbers))
    return done
