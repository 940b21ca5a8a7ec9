"""Tiles in one file (PMTiles, version 3) that says in its metadata which state of which layer it shows."""

from __future__ import annotations

import gzip
import logging
import mmap
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmtiles.reader import Reader
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from gridtwin.store import atomic
from twin_server.tiles.grid import Tile

_VERSION = "gridtwin_version"
_E7 = 10_000_000
_BROKEN = (OSError, ValueError, KeyError, IndexError, TypeError)  # what the reader raises over other bytes
logger = logging.getLogger(__name__)

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Archive:
    """A file of tiles, read where it lies.

    Attributes:
        mark: changes when the file is replaced.
        version: state of the layer that it shows.
    """

    mark: tuple[int, int, int]
    version: str
    reader: Reader

    def tile(self, tile: Tile) -> bytes | None:
        """The bytes of a tile; None if the file has none there."""
        try:
            found: bytes | None = self.reader.get(tile.z, tile.x, tile.y)
            return None if found is None else gzip.decompress(found)
        except (*_BROKEN, EOFError, gzip.zlib.error) as error:
            logger.warning("tile %s made beforehand cannot be read: %s", tile, error)
            return None


@dataclass(frozen=True, slots=True)
class About:
    """What a file of tiles says of itself."""

    version: str
    kind: TileType
    box: Box
    metadata: dict[str, Any]


def open_archive(path: Path, known: Archive | None = None) -> Archive | None:
    """The archive of that path; `known` again if the file is still the same, None if there is no good one."""
    try:
        with path.open("rb") as file:
            state = os.fstat(file.fileno())
            mark = (state.st_ino, state.st_mtime_ns, state.st_size)
            if known is not None and known.mark == mark:
                return known
            bytes_ = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        logger.warning("%s is left aside: %s", path, error)
        return None
    reader = Reader(lambda offset, length: bytes_[offset : offset + length])
    try:
        header = reader.header()
        if header["tile_data_offset"] + header["tile_data_length"] > len(bytes_):
            raise ValueError("it ends too early")
        version = str(reader.metadata()[_VERSION])
    except (*_BROKEN, Exception) as error:  # noqa: BLE001 - the library raises bare Exceptions
        logger.warning("%s is left aside, its tiles are made when they are asked for: %s", path, error)
        return None
    return Archive(mark, version, reader)


def write_archive(path: Path, about: About, tiles: Iterable[tuple[Tile, bytes]]) -> int:
    """Write the tiles beside and rename; returns how many. Without tiles there is no file, nor an old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with atomic.beside(path) as partial, partial.open("wb") as file:
        writer = Writer(file)
        with writer.tile_f:  # the library closes it only when all went well
            for tile, body in tiles:
                writer.write_tile(zxy_to_tileid(tile.z, tile.x, tile.y), gzip.compress(body, 5, mtime=0))
                count += 1
            if count:
                writer.finalize(_header(about), about.metadata | {_VERSION: about.version})
    if not count:
        path.unlink(missing_ok=True)
    return count


def _header(about: About) -> dict[str, Any]:
    west, south, east, north = (round(value * _E7) for value in about.box)
    return {
        "version": 3,
        "tile_type": about.kind,
        "tile_compression": Compression.GZIP,
        "min_lon_e7": west,
        "min_lat_e7": south,
        "max_lon_e7": east,
        "max_lat_e7": north,
        "center_zoom": 13,
        "center_lon_e7": (west + east) // 2,
        "center_lat_e7": (south + north) // 2,
    }
