"""Tiles of the layers of one city: out of a file while that is fresh, otherwise made when asked for."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

from gridtwin.model.feature_class import FeatureClass
from gridtwin.store.envelopes import envelopes, rows, state
from twin_server.cache import etag
from twin_server.city import City
from twin_server.columnar import encode
from twin_server.layers import SceneLayer
from twin_server.tiles.archive import Archive, open_archive
from twin_server.tiles.grid import Tile, covering, level_of
from twin_server.tiles.index import Index, make_index
from twin_server.tiles.rules import own_rules
from twin_server.tiles.vector import make_tile

FORM = 1  # of the messages and of the choice of features; a change makes every tile made before stale
_TRIES = 3


class Tiles:
    """Finds and makes tiles. One index a layer is kept, of the newest state that was asked for."""

    def __init__(self, city: City) -> None:
        self.city = city
        self._lock = Lock()
        self._indexes: dict[str, Index] = {}
        self._making: dict[str, Lock] = {}
        self._archives: dict[str, Archive | None] = {}

    def version(self, class_name: str) -> str:
        """A text that changes when the tiles of a class do; writes to other classes leave it alone."""
        rule = own_rules().of(class_name)
        return etag(str(FORM), repr(rule), self.city.state(class_name)).strip('"')

    def levels(self, class_name: str) -> tuple[int, int]:
        """First and last level of a class: the first has room for the whole layer in a few tiles."""
        last = own_rules().of(class_name).last
        extent = self.city.kept_extent(class_name)
        return (last if extent is None else level_of(extent, last=last)), last

    def entry(self, layer: SceneLayer, count: int) -> dict[str, Any] | None:
        """What the catalogue says of the tiles of a layer; None for one small enough to be sent whole."""
        extent = self.city.kept_extent(layer.name) if count > own_rules().whole_up_to else None
        if extent is None:
            return None
        first, last = self.levels(layer.name)
        roots = [[tile.x, tile.y] for tile in covering(extent, first)]
        return {"version": self.version(layer.name), "first": first, "last": last, "roots": roots}

    def index(self, class_name: str) -> Index:
        """Which feature is in which tile, as the layer is now; made once, whoever else asks waits for it."""
        with self._lock:
            making = self._making.setdefault(class_name, Lock())
        with making:
            known, now = self._indexes.get(class_name), state(self.city.workspace, class_name)
            if known is None or known.state != now:
                rule = own_rules().of(class_name)
                found = envelopes(self.city.workspace, class_name, fields=rule.fields)
                known = make_index(
                    found, rule, first=self.levels(class_name)[0], to_lonlat=self.city.to_lonlat
                )
                self._indexes[class_name] = known
            return known

    def message(self, layer: SceneLayer, tile: Tile) -> bytes:
        """One tile as a columnar message, kept until the class changes."""
        version = self.version(layer.name)
        archive = self._archive(f"{layer.name}.columns", version)
        made_before = archive.tile(tile) if archive else None
        if made_before is not None:
            return made_before
        return self.city.cache.get(("columns", layer.name, version, tile), lambda: self._made(layer, tile))

    def vector(self, declared: FeatureClass, tile: Tile) -> bytes:
        """One tile in the standard form, kept until the class changes; empty when nothing is there."""
        version = self.version(declared.name)
        archive = self._archive(f"{declared.name}.vector", version)
        if archive is not None:
            return archive.tile(tile) or b""

        def make() -> bytes:
            return make_tile(self.city, declared, self.index(declared.name), tile)

        return self.city.cache.get(("vector", declared.name, version, tile), make)

    def _made(self, layer: SceneLayer, tile: Tile) -> bytes:
        for _ in range(_TRIES):
            index = self.index(layer.name)
            body = make_message(self.city, layer, index, tile)
            if state(self.city.workspace, layer.name) == index.state:
                return body
        return body  # somebody writes all the time; the next poll of the screen asks again

    def _archive(self, name: str, version: str) -> Archive | None:
        """The file of tiles made beforehand, if it shows the class as it is."""
        path = tiles_folder(self.city) / f"{name}.pmtiles"
        archive = open_archive(path, self._archives.get(name))
        self._archives[name] = archive
        return archive if archive is not None and archive.version == version else None


def tiles_folder(city: City) -> Path:
    """Where tiles made beforehand lie."""
    return city.workspace.scene_dir / "tiles"


def make_message(city: City, layer: SceneLayer, index: Index, tile: Tile) -> bytes:
    """One tile: its features, how many of how many its picture shows, and which tiles below hold more."""
    wanted = (*dict.fromkeys((*layer.columns, *([layer.color_by] if layer.color_by else []))),)
    frame = rows(city.workspace, layer.name, index.rows(tile), columns=wanted)
    shown, total = index.counts(tile)
    about = {
        "tile": [tile.z, tile.x, tile.y],
        "shown": shown,
        "total": total,
        "below": index.below(tile),
        "without_place": index.without_place,
    }
    return encode(frame, wanted, name=layer.name, to_lonlat=city.to_lonlat, about=about)
