"""Renders a district: two orthophotos, surface and terrain models, point clouds, an IFC building, truth."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

from gridtwin.progress import Progress, part, silent
from sample_data.bim import write_building
from sample_data.district import District
from sample_data.imagery import heights, rasters
from sample_data.imagery.block import Block
from sample_data.imagery.canvas import Bytes, Field
from sample_data.imagery.day import Day, grid_angle, grid_of, prepare_day
from sample_data.imagery.misregistration import write_record
from sample_data.imagery.noise import noise_bank
from sample_data.imagery.scene import Studio, view
from sample_data.imagery.style import load_style
from sample_data.imagery.truth import write_change_mask, write_displacement, write_terrain
from sample_data.points import PointBlock, cloud_writer, sample_points

BLOCK_PX = 2048
_POINTS_PER_M2 = 2.5


@dataclass(frozen=True, slots=True)
class _Painted:
    """What one block contributes to the files of one day."""

    core: Block
    ortho: Bytes
    surface: Field
    points: PointBlock


def render_district(district: District, folder: Path, *, progress: Progress = silent) -> list[Path]:
    """Writes all raster, point and BIM files of a district into `folder`; its seed decides everything.

    Files: ortho_<date>.tif (0.25 m RGB, the later one 1–3 pixels off), dsm_<date>.tif (0.5 m), dem.tif (1 m),
    points_<date>.laz, building.ifc; in truth/: change_mask.tif (index of the change class),
    misregistration.json and misregistration.tif. Memory stays bounded: it is painted block by block.

    Returns:
        The files written, orthophotos first; those in truth/ are last.
    """
    look = load_style()
    grid = grid_of(district, look)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "truth").mkdir(exist_ok=True)
    days = [prepare_day(district, name, look) for name in ("before", "after")]
    studio = Studio(grid, district.terrain, noise_bank(district.seed), look, grid_angle(district))
    written = _paint_all(days, studio, folder, district, progress=part(progress, 0.0, 0.92))
    written.append(write_terrain(district, grid, folder / "dem.tif"))
    ifc = write_building(district, folder / "building.ifc")
    if ifc is not None:
        written.append(ifc)
    progress(0.95, "truth")
    written.append(write_change_mask(district, grid, folder / "truth" / "change_mask.tif"))
    written.append(write_record(days[1].field, folder / "truth" / "misregistration.json"))
    written.append(
        write_displacement(days[1].field, grid, folder / "truth" / "misregistration.tif", crs=district.crs)
    )
    progress(1.0, "imagery")
    return written


def _paint_all(
    days: list[Day], studio: Studio, folder: Path, district: District, *, progress: Progress
) -> list[Path]:
    grid, crs = studio.grid, district.crs
    surface_grid = heights.coarse(grid, heights.FACTOR)
    names = [day.flown_on.isoformat() for day in days]
    paths = [
        folder / f"{kind}_{name}.{end}"
        for kind, end in (("ortho", "tif"), ("dsm", "tif"), ("points", "laz"))
        for name in names
    ]
    with ExitStack() as files:
        orthos = [
            files.enter_context(rasters.raster(path, "ortho", grid, crs=crs, moment=day.moment))
            for path, day in zip(paths[0:2], days, strict=True)
        ]
        models = [
            files.enter_context(rasters.raster(path, "height", surface_grid, crs=crs, moment=day.moment))
            for path, day in zip(paths[2:4], days, strict=True)
        ]
        clouds = [
            files.enter_context(cloud_writer(path, grid, crs=crs, flown_on=day.flown_on))
            for path, day in zip(paths[4:6], days, strict=True)
        ]
        cores = list(blocks_of(grid))
        for done, results in enumerate(_in_order(cores, days, studio), start=1):
            for index, painted in enumerate(results):
                orthos[index].write(
                    np.moveaxis(painted.ortho, 2, 0), window=rasters.window(painted.core, grid)
                )
                rough = heights.coarse(painted.core, heights.FACTOR)
                models[index].write(painted.surface, 1, window=rasters.window(rough, surface_grid))
                clouds[index].write(painted.points)
            progress(done / len(cores), "imagery")
    return paths


def blocks_of(grid: Block, largest_px: int = BLOCK_PX) -> Iterator[Block]:
    """Blocks of about equal size, cut at the tiles of the files, row by row."""
    rows, columns = _cuts(grid.rows, largest_px), _cuts(grid.columns, largest_px)
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            yield Block(grid.west, grid.north, grid.pixel_m, top, left, bottom - top, right - left)


def _cuts(length: int, largest: int) -> list[int]:
    count = -(-length // largest)
    tile = rasters.TILE_PX * heights.FACTOR
    step = -(-length // count // tile) * tile
    return [*range(0, length, step), length]


def _in_order(cores: list[Block], days: list[Day], studio: Studio) -> Iterator[list[_Painted]]:
    """Paints the blocks on all cores, but hands them over in order and keeps only a few in memory."""
    workers = max(1, min(os.cpu_count() or 1, 8))
    waiting: deque[Future[list[_Painted]]] = deque()
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        with ThreadPoolExecutor(workers) as pool:
            for core in cores:
                waiting.append(pool.submit(_paint_block, core, days, studio))
                if len(waiting) > workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
    finally:
        cv2.setNumThreads(threads)


def _paint_block(core: Block, days: list[Day], studio: Studio) -> list[_Painted]:
    shelf = studio.stamps()
    results = []
    for flight, day in enumerate(days):
        seen = view(core, day, studio, shelf)
        surface = heights.surface_model(seen.canvas, core, studio.noise, flight=flight)
        rng = np.random.default_rng([core.row, core.column, flight])
        points = sample_points(seen.canvas, seen.image, core, per_m2=_POINTS_PER_M2, rng=rng)
        results.append(_Painted(core, seen.ortho, surface, points))
    return results
