"""One scene: what a batch must know of an image to pair it, read from its header."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyproj
from rasterio.crs import CRS
from shapely import Polygon, segmentize
from shapely.geometry.base import BaseGeometry

from change_detection.batch.errors import Misplaced
from change_detection.errors import UnusableImage
from change_detection.image import ImageInfo, describe, open_image, pixel_size_in
from gridtwin.store.area import in_area

_EDGE_PARTS = 21  # a footprint's edges bend in another CRS


@dataclass(frozen=True, slots=True)
class Said:
    """What a listing, a catalogue or a workspace says of a scene; the rest is read from the file."""

    path: Path
    captured_on: date | None = None
    date_from: str = "none"
    kind: str | None = None
    cloud_share: float | None = None
    href: str | None = None
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """An image with its day, its ground (`footprint`, in the working CRS) and its pixel size in metres.

    `date_from` says who knew the day: listing, catalogue, sidecar, metadata, name, folder, tag or
    workspace. `is_new`
    is False for scenes that only serve as the earlier image. `source` is the STAC item it came from.
    """

    path: Path
    captured_on: date | None
    date_from: str
    kind: str
    footprint: Polygon
    gsd_m: float
    info: ImageInfo
    cloud_share: float | None
    source: str | None
    is_new: bool
    stamp: tuple[int, int]

    @property
    def fingerprint(self) -> str:
        """Changes when the file is moved or written again; cheap, unlike a checksum."""
        text = f"{self.path}|{self.stamp[0]}|{self.stamp[1]}"
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that is no usable scene, or a scene that could not be compared, and why."""

    path: Path
    reason_en: str
    reason_zh: str

    @classmethod
    def of(cls, path: Path, error: Exception) -> Problem:
        """The problem an error speaks of."""
        english = str(error) or type(error).__name__
        return cls(path, english, getattr(error, "zh", None) or english)


def read_scene(said: Said, *, crs: CRS, declared_crs: CRS | None, kind: str) -> Scene:
    """The scene of a file, from its header.

    Raises:
        DetectionError: missing, damaged, without CRS, or somewhere else than the working CRS is used.
    """
    info = describe(said.path, declared_crs=declared_crs)
    state = said.path.stat()
    return Scene(
        path=said.path,
        captured_on=said.captured_on,
        date_from=said.date_from,
        kind=said.kind or kind,
        footprint=_footprint(info, crs),
        gsd_m=pixel_size_in(info, crs),
        info=info,
        cloud_share=said.cloud_share,
        source=said.href,
        is_new=said.is_new,
        stamp=(state.st_size, state.st_mtime_ns),
    )


def tags_of(path: Path) -> dict[str, dict[str, str]]:
    """Metadata of an image by GDAL domain."""
    with open_image(path) as data:
        return {"": data.tags(), "IMAGERY": data.tags(ns="IMAGERY")}


def files_of(path: Path) -> list[Path]:
    """The files an image consists of besides itself: what a VRT is made of, sidecars."""
    with open_image(path) as data:
        return [found for name in data.files if (found := Path(name).absolute()) != path]


def _footprint(info: ImageInfo, crs: CRS) -> Polygon:
    corners = ((0, 0), (info.width, 0), (info.width, info.height), (0, info.height))
    ring = Polygon([info.transform @ corner for corner in corners])
    if ring.area == 0:
        raise UnusableImage(
            f"{info.path} covers no ground (its pixels have no size); give it a georeference",
            zh=f"{info.path}没有覆盖任何地面（像元大小为零）；请为其添加地理配准",
        )
    fine = segmentize(ring, ring.length / 4 / _EDGE_PARTS)
    _check_place(info.path, gpd.GeoSeries([fine], crs=info.crs).to_crs(4326).iloc[0], crs)
    moved = gpd.GeoSeries([ring if info.crs == crs else fine], crs=info.crs).to_crs(crs.to_wkt()).iloc[0]
    return Polygon(moved.exterior)


def _check_place(path: Path, ring: BaseGeometry, crs: CRS) -> None:
    west, south, east, north = ring.bounds
    # By its code: a CRS that comes from its text does not know the area it is used in.
    used = pyproj.CRS.from_user_input(crs.to_epsg() or crs.to_wkt())
    if np.isfinite(ring.bounds).all() and in_area(used, (west + east) / 2, (south + north) / 2):
        return
    raise Misplaced(
        f"{path} lies at {west:.2f}…{east:.2f}°, {south:.2f}…{north:.2f}°, outside the area of the "
        f"workspace's {crs.to_string()}; is its CRS right, and is this the workspace of that place?",
        zh=f"{path}位于{west:.2f}…{east:.2f}°、{south:.2f}…{north:.2f}°，在工作区坐标系{crs.to_string()}"
        "的适用范围之外；请检查其坐标系，以及工作区是否属于当地",
    )
