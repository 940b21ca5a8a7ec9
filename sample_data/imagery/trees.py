"""Trees and shrubs of a block: which stand there on the date, and their crowns on the canvas."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.canvas import GREEN, LOW_GREEN, Canvas
from sample_data.imagery.crowns import VARIANTS, crown_picture
from sample_data.imagery.style import Style

HABITS = ("broadleaf", "conifer", "shrub")
_SHRUBS_PER_M2 = {"hill": 1 / 70.0, "weeds": 1 / 160.0, "grass": 1 / 260.0, "lawn": 1 / 300.0}


@dataclass(frozen=True, slots=True)
class Trees:
    """Columns of trees: place, height and crown radius in metres, habit (index in HABITS), dice (0 … 2³¹)."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    height_m: NDArray[np.float64]
    radius_m: NDArray[np.float64]
    habit: NDArray[np.int8]
    dice: NDArray[np.int64]

    def where(self, keep: NDArray[np.bool_]) -> Trees:
        """The rows that `keep` marks."""
        return Trees(
            self.x[keep],
            self.y[keep],
            self.height_m[keep],
            self.radius_m[keep],
            self.habit[keep],
            self.dice[keep],
        )

    def within(self, bounds: tuple[float, float, float, float]) -> Trees:
        """The trees whose crown touches a box."""
        minx, miny, maxx, maxy = bounds
        reach = self.radius_m * 1.3
        keep = (
            (self.x + reach > minx)
            & (self.x - reach < maxx)
            & (self.y + reach > miny)
            & (self.y - reach < maxy)
        )
        return self.where(keep)


def registered_trees(layer: gpd.GeoDataFrame | None, style: Style, rng: np.random.Generator) -> Trees:
    """Trees of the city's register (layer `tree`), with missing sizes filled in."""
    if layer is None or layer.empty:
        return _trees(np.empty((0, 2)), np.empty(0), np.empty(0), np.empty(0, np.int8), rng)
    places = shapely.get_coordinates(layer.geometry.to_numpy())
    crown = layer["crown_m"].astype(float).fillna(4.0).to_numpy()
    height = layer["height_m"].astype(float).fillna(6.0).to_numpy()
    species = layer["species"].fillna("").astype(str)
    needles = species.str.contains("|".join(style.evergreen_species)).to_numpy()
    return _trees(places, height, np.maximum(crown / 2, 0.6), needles.astype(np.int8), rng)


def wild_shrubs(plots: list[tuple[shapely.Geometry, str]], rng: np.random.Generator) -> Trees:
    """Shrubs on hills, verges and waste land: (polygon, style) pairs; denser in some places."""
    found = []
    for geometry, style_key in plots:
        density = _SHRUBS_PER_M2.get(style_key, 0.0)
        count = rng.poisson(geometry.area * density) if density else 0
        if not count:
            continue
        minx, miny, maxx, maxy = geometry.bounds
        fill = max(geometry.area / ((maxx - minx) * (maxy - miny)), 0.02)
        tries = rng.uniform((minx, miny), (maxx, maxy), (int(count / fill * 1.6) + 1, 2))
        thicket = np.sin(tries[:, 0] / 17.0 + 2 * np.sin(tries[:, 1] / 29.0)) + np.sin(tries[:, 1] / 13.0)
        tries = tries[rng.random(len(tries)) < 0.5 + 0.35 * thicket]
        shapely.prepare(geometry)
        found.append(tries[shapely.contains_xy(geometry, tries[:, 0], tries[:, 1])])
    places = np.concatenate(found) if found else np.empty((0, 2))
    radius = rng.uniform(0.5, 1.5, len(places)) ** 1.3
    conifers = rng.random(len(places)) < 0.12
    height = np.where(conifers, radius * 3.0, radius * 1.3)
    return _trees(places, height, radius, np.where(conifers, 1, 2).astype(np.int8), rng)


def together(*parts: Trees) -> Trees:
    """Several sets as one, lowest first, so that the tall ones end on top."""
    columns = [
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("x", "y", "height_m", "radius_m", "habit", "dice")
    ]
    order = np.argsort(columns[2], kind="stable")
    return Trees(*(column[order] for column in columns))


def plant(canvas: Canvas, trees: Trees, style: Style, *, green: bool) -> None:
    """Puts the crowns on the canvas; deciduous trees are bare outside the green months."""
    block = canvas.block
    centers = block.pixels(np.column_stack([trees.x, trees.y]))
    radii = np.maximum(np.round(trees.radius_m / block.pixel_m), 2).astype(int)
    palettes = [
        np.array(style.crowns[name].colors if green else style.crowns[name].dormant) for name in HABITS
    ]
    for index in range(len(trees.x)):
        habit = int(trees.habit[index])
        dice = int(trees.dice[index])
        name = HABITS[habit] if green or habit == 1 else "bare"
        palette = palettes[habit]
        tone = palette[dice % len(palette)] * (0.88 + 0.24 * ((dice >> 8) % 100) / 100)
        column, row = round(centers[index, 0]), round(centers[index, 1])
        _stamp_crown(
            canvas,
            (row, column),
            (name, int(radii[index]), (dice >> 16) % VARIANTS),
            (float(trees.height_m[index]), tone, GREEN if habit < 2 else LOW_GREEN),
        )


def _stamp_crown(
    canvas: Canvas,
    center: tuple[int, int],
    picture_key: tuple[str, int, int],
    look: tuple[float, NDArray[np.float64], int],
) -> None:
    picture = crown_picture(*picture_key)
    size = picture.mask.shape[0]
    top, left = center[0] - size // 2, center[1] - size // 2
    rows, columns = canvas.block.shape
    r0, r1, c0, c1 = max(top, 0), min(top + size, rows), max(left, 0), min(left + size, columns)
    if r0 >= r1 or c0 >= c1:
        return
    part = (slice(r0 - top, r1 - top), slice(c0 - left, c1 - left))
    here = (slice(r0, r1), slice(c0, c1))
    height_m, tone, cover = look
    base = canvas.ground[min(max(center[0], 0), rows - 1), min(max(center[1], 0), columns - 1)]
    level = base + np.float32(height_m) * picture.height[part]
    wins = picture.mask[part] & (level > canvas.surface[here])
    canvas.surface[here][wins] = level[wins]
    canvas.color[here][wins] = tone.astype(np.uint8)
    canvas.texture[here][wins] = picture.texture[part][wins]
    canvas.cover[here][wins] = cover


def _trees(
    places: NDArray[np.float64],
    height: NDArray[np.float64],
    radius: NDArray[np.float64],
    habit: NDArray[np.int8],
    rng: np.random.Generator,
) -> Trees:
    return Trees(places[:, 0], places[:, 1], height, radius, habit, rng.integers(0, 2**31, len(places)))
