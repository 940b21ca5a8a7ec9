"""Sample cities painted for fitting the change classes: many changes each, another look and season each.

Used by fit_change_classes.py; a city is decided by its seed alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

import cv2
import geopandas as gpd
import numpy as np
import rasterio
from affine import Affine

from sample_data import build_district
from sample_data.district import District
from sample_data.imagery import heights
from sample_data.imagery.block import Block
from sample_data.imagery.day import Day, grid_angle, grid_of, prepare_day
from sample_data.imagery.noise import noise_bank
from sample_data.imagery.render import blocks_of
from sample_data.imagery.scene import Studio, view
from sample_data.imagery.style import Color, Cover, Radiometry, Style, load_style

CHANGES = {
    "new_permitted": 14,
    "new_unpermitted": 14,
    "extension": 14,
    "added_floor": 12,
    "temporary": 18,
    "demolition": 12,
    "roof": 12,
    "earthworks": 10,
    "stockpile": 10,
}
_REDUCE = 2  # 0.25 m → 0.5 m, the resolution detection works in


@dataclass(frozen=True, slots=True)
class City:
    """Files of one painted city and what truly changed."""

    seed: int
    images: tuple[Path, Path]
    surfaces: tuple[Path, Path]
    truth: gpd.GeoDataFrame


def paint_city(seed: int, folder: Path) -> City:
    """The city of that seed in `folder`; painted only when it is not there yet."""
    place = folder / f"city-{seed}"
    images = (place / "before.tif", place / "after.tif")
    surfaces = (place / "dsm_before.tif", place / "dsm_after.tif")
    truth = place / "truth.gpkg"
    if not truth.exists():
        place.mkdir(parents=True, exist_ok=True)
        rng = np.random.default_rng([seed, 0xC1A55])
        district = _dated(build_district("small", seed, changes=CHANGES), rng)
        _paint(district, _varied(load_style(), rng), (images, surfaces), rng)
        district.truth[["change_class", "height_before_m", "height_after_m", "geometry"]].to_file(truth)
    return City(seed, images, surfaces, gpd.read_file(truth))


def _dated(district: District, rng: np.random.Generator) -> District:
    """Flights between February and November, half of the pairs in the same season."""
    first = int(rng.integers(2, 12))
    second = first if rng.random() < 0.5 else int(rng.integers(2, 12))
    return replace(district, date_before=date(2024, first, 15), date_after=date(2025, second, 15))


def _varied(style: Style, rng: np.random.Generator) -> Style:
    """The style with other roofs, ground, light and sensor."""
    hours = {name: time(int(rng.integers(10, 15)), int(rng.integers(0, 60))) for name in ("before", "after")}
    tint = rng.uniform(0.96, 1.04, 3)
    ground = {
        name: replace(row, colors=_tinted(row.colors, tint, rng), dormant=_tinted(row.dormant, tint, rng))
        for name, row in style.surfaces.items()
    }
    return replace(
        style,
        flight=hours,
        surfaces=ground,
        roofs={name: _other_cover(cover, rng) for name, cover in style.roofs.items()},
        things={name: _other_cover(cover, rng) for name, cover in style.things.items()},
        radiometry={name: _radiometry(rng) for name in ("before", "after")},
    )


def _other_cover(cover: Cover, rng: np.random.Generator) -> Cover:
    return replace(
        cover, colors=_tinted(cover.colors, np.ones(3), rng), weather=cover.weather * rng.uniform(0.4, 1.8)
    )


def _tinted(colors: tuple[Color, ...], tint: np.ndarray, rng: np.random.Generator) -> tuple[Color, ...]:
    found = []
    for color in colors:
        grey = np.mean(color)
        vivid = grey + (np.array(color) - grey) * rng.uniform(0.8, 1.3)
        bright = vivid * tint * rng.uniform(0.85, 1.15)
        red, green, blue = np.clip(np.round(bright), 8, 250).astype(int)
        found.append((int(red), int(green), int(blue)))
    return tuple(found)


def _radiometry(rng: np.random.Generator) -> Radiometry:
    gain = rng.uniform(0.85, 1.15) * rng.uniform(0.95, 1.05, 3)
    offset = rng.uniform(-14, 8) + rng.uniform(-4, 4, 3)
    return Radiometry(
        gain=(float(gain[0]), float(gain[1]), float(gain[2])),
        offset=(float(offset[0]), float(offset[1]), float(offset[2])),
        gamma=float(rng.uniform(0.8, 1.2)),
        haze=float(rng.uniform(0.0, 0.16)),
        blur=float(rng.uniform(0.5, 2.2)),
        noise=float(rng.uniform(1.0, 5.0)),
        mosaic=float(rng.uniform(0.0, 0.05)),
    )


def _paint(
    district: District,
    look: Style,
    files: tuple[tuple[Path, Path], tuple[Path, Path]],
    rng: np.random.Generator,
) -> None:
    grid = grid_of(district, look)
    days = [prepare_day(district, name, look) for name in ("before", "after")]
    studio = Studio(grid, district.terrain, noise_bank(district.seed), look, grid_angle(district))
    rows, cols = grid.rows // _REDUCE, grid.columns // _REDUCE
    images = [np.zeros((rows, cols, 3), np.uint8) for _ in days]
    surfaces = [np.zeros((rows, cols), np.float32) for _ in days]
    for core in blocks_of(grid):
        _paint_block(core, days, studio, (images, surfaces))
    transform = Affine(look.pixel_m * _REDUCE, 0, grid.west, 0, -look.pixel_m * _REDUCE, grid.north)
    for index in range(2):
        _write(files[0][index], images[index], transform, district.crs)
        _write(files[1][index], _surveyed(surfaces[index], rng), transform, district.crs)


def _paint_block(
    core: Block, days: list[Day], studio: Studio, targets: tuple[list[np.ndarray], list[np.ndarray]]
) -> None:
    shelf = studio.stamps()
    rough = heights.coarse(core, _REDUCE)
    place = slice(rough.row, rough.row + rough.rows), slice(rough.column, rough.column + rough.columns)
    for flight, day in enumerate(days):
        seen = view(core, day, studio, shelf)
        size = (rough.columns, rough.rows)
        targets[0][flight][place] = cv2.resize(seen.ortho, size, interpolation=cv2.INTER_AREA)
        targets[1][flight][place] = heights.surface_model(seen.canvas, core, studio.noise, flight=flight)


def _surveyed(surface: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A surface model as image matching delivers it: softened edges, noise, a step in height."""
    hole = surface < -1000
    soft = cv2.GaussianBlur(np.where(hole, np.median(surface), surface), (0, 0), rng.uniform(0.4, 2.0))
    grain = cv2.GaussianBlur(rng.normal(0, 1, surface.shape).astype(np.float32), (0, 0), 1.5)
    noisy = soft + grain * rng.uniform(0.05, 0.8) + rng.normal(0, 0.15)
    return np.where(hole, -9999.0, noisy).astype(np.float32)


def _write(path: Path, values: np.ndarray, transform: Affine, crs: int) -> None:
    bands = values if values.ndim == 3 else values[..., None]
    profile = {
        "driver": "GTiff",
        "height": bands.shape[0],
        "width": bands.shape[1],
        "count": bands.shape[2],
        "dtype": bands.dtype.name,
        "crs": f"EPSG:{crs}",
        "transform": transform,
        "tiled": True,
        "nodata": -9999.0 if bands.dtype == np.float32 else None,
    }
    with rasterio.open(path, "w", **profile) as target:
        target.write(np.ascontiguousarray(bands.transpose(2, 0, 1)))
