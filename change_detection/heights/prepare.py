"""Files of any kind made a registered pair: clouds become surfaces, and are laid on each other as points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from rasterio.crs import CRS

from change_detection.errors import UnusablePair
from change_detection.grid import tiles
from change_detection.heights.cloud import VEGETATION, CloudOptions, is_cloud
from change_detection.heights.icp import IcpOptions, IcpResult, icp
from change_detection.heights.motion import Floats, Motion
from change_detection.heights.rasterise import CloudSurface, RasterOptions, cell_for, rasterise
from change_detection.heights.register import Registration, register
from change_detection.heights.spool import PointSpool, spool
from change_detection.heights.surface import SurfaceFile, SurfacePair, open_surfaces
from change_detection.pair import PairOptions
from gridtwin.progress import Progress, part, silent

# So many points at most, of squares of this side, thinned to this density.
_ICP_POINTS, _ICP_SQUARE_M, _ICP_PER_M2 = 100_000, 32.0, 8.0
# Points further apart than this (m) after the surfaces were laid on each other are no stable ground.
_STABLE_M = 1.0
# A correction that moves no point further is left alone.
_NEGLIGIBLE_CELLS = 0.1


@dataclass(frozen=True, slots=True)
class PrepareOptions:
    """How files become a pair.

    `is_registered` False compares the files as they lie. `icp` None leaves clouds as their surfaces fit.
    """

    pair: PairOptions = field(default_factory=lambda: PairOptions(working_gsd_m=0.1))
    cloud: CloudOptions = field(default_factory=CloudOptions)
    raster: RasterOptions = field(default_factory=RasterOptions)
    icp: IcpOptions | None = field(default_factory=IcpOptions)
    is_registered: bool = True


@dataclass(slots=True)
class Prepared:
    """A registered pair, how it was laid together, and the points behind it where there are any."""

    pair: SurfacePair
    registration: Registration | None
    icp: IcpResult | None
    clouds: tuple[PointSpool | None, PointSpool | None]
    surfaces: tuple[CloudSurface | None, CloudSurface | None]

    @property
    def motion(self) -> Motion | None:
        """What the earlier points go through to lie on the later ones."""
        if self.icp:
            return self.icp.motion
        return self.registration.motion if self.registration else None


@contextmanager
def prepared(
    before: Path, after: Path, options: PrepareOptions | None = None, *, progress: Progress = silent
) -> Iterator[Prepared]:
    """Two surface models or point clouds, on one grid and laid on each other.

    Raises:
        DetectionError: see `open_surfaces`, `spool` and `rasterise`.
    """
    options = options or PrepareOptions()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="gridtwin-heights-")))
        crs = options.pair.crs
        later = _cloud(after, options, crs, stack, part(progress, 0, 0.2))
        crs = crs or (later.crs if later else None)
        earlier = _cloud(before, options, crs, stack, part(progress, 0.2, 0.4))
        options = _same_cell(options, (earlier, later))
        made = [
            _surface(points, folder / f"{name}.tif", options, part(progress, start, start + 0.1))
            for name, points, start in (("before", earlier, 0.4), ("after", later, 0.5))
        ]
        files = [
            SurfaceFile(surface.path, surface.cover) if surface else SurfaceFile(path)
            for surface, path in zip(made, (before, after), strict=True)
        ]
        pair = stack.enter_context(open_surfaces(files[0], files[1], options=options.pair))
        state = Prepared(pair, None, None, (earlier, later), (made[0], made[1]))
        if options.is_registered:
            state.registration = register(pair, progress=part(progress, 0.6, 0.8))
            state.pair = pair.moved(state.registration.motion)
            if earlier and later and options.icp:
                _refine(state, folder, options, stack)
        progress(1.0, "surfaces")
        yield state


def as_surface_model(path: Path, folder: Path, *, declared_crs: CRS | None = None) -> Path:
    """A surface model file: the path itself, or for a point cloud a GeoTIFF made from it in `folder`.

    Raises:
        UnusableCloud, CrsMissing, WrongCrs: the cloud.
    """
    if not is_cloud(path):
        return path
    with spool(path, options=CloudOptions(declared_crs)) as points:
        # The middle of a cell's points, not a higher one: half as many crowns look like new buildings.
        options = RasterOptions(percentile=50.0)
        return rasterise(points, folder / f"{path.stem}.surface.tif", options=options).path


def stable_points(state: Prepared) -> tuple[Floats, Floats]:
    """Points of both clouds, registered, where the surfaces agree and nothing grows.

    Squares spread over the ground at nearly full density rather than all of it thinned out: normals need
    neighbours.
    """
    clouds, pair = state.clouds, state.pair
    assert clouds[0] is not None and clouds[1] is not None  # noqa: S101, PT018 (asked for with clouds only)
    both = (clouds[0], clouds[1])
    motions = (state.registration.motion if state.registration else None, None)
    density = [points.per_m2() for points in both]
    thinner = [max(1, round(value / _ICP_PER_M2)) for value in density]
    todo = list(tiles(pair.grid, max(8, round(_ICP_SQUARE_M / pair.grid.gsd_m)), 0))
    wanted = _ICP_POINTS / (_ICP_SQUARE_M**2 * max(v / t for v, t in zip(density, thinner, strict=True)))
    # Multiples of the golden ratio: any number of squares lies evenly among all.
    order = np.argsort(np.arange(len(todo)) * 0.6180339887 % 1, kind="stable")[: max(4, int(wanted))]
    kept: tuple[list[Floats], list[Floats]] = ([], [])
    for index in order.tolist():
        grid = pair.part(todo[index].core)
        with np.errstate(invalid="ignore"):
            stable = np.abs(pair.read_after(grid) - pair.read_before(grid)) < _STABLE_M
        for number, points in enumerate(both):
            found = points.points(grid.bounds, motion=motions[number])
            col = ((found.xyz[:, 0] - grid.bounds[0]) / grid.gsd_m).astype(int).clip(0, grid.width - 1)
            row = ((grid.bounds[3] - found.xyz[:, 1]) / grid.gsd_m).astype(int).clip(0, grid.height - 1)
            keep = stable[row, col] & ~np.isin(found.classes, VEGETATION)
            kept[number].append(found.xyz[keep][:: thinner[number]])
    return np.concatenate(kept[0]), np.concatenate(kept[1])


def _refine(state: Prepared, folder: Path, options: PrepareOptions, stack: ExitStack) -> None:
    """Lay the clouds on each other point by point; make the earlier surface anew from the moved points."""
    assert options.icp and state.registration and state.clouds[0] and state.surfaces[1]  # noqa: S101, PT018
    before, after = stable_points(state)
    start = state.registration.motion
    still = Motion.small(start.pivot, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    try:
        more = icp(before, after, still, options.icp)
    except UnusablePair:
        return  # the surfaces' own registration stands; `icp` None says so in the result
    if more.motion.farthest_m(state.clouds[0].bounds) < _NEGLIGIBLE_CELLS * state.pair.grid.gsd_m:
        state.icp = replace(more, motion=start)
        return
    moved = _surface(state.clouds[0], folder / "moved.tif", options, silent, start.then(more.motion))
    assert moved is not None  # noqa: S101 (there are points)
    files = SurfaceFile(moved.path, moved.cover), SurfaceFile(state.surfaces[1].path, state.surfaces[1].cover)
    state.pair = stack.enter_context(open_surfaces(files[0], files[1], options=options.pair))
    state.icp = replace(more, motion=start.then(more.motion))


def _cloud(
    path: Path, options: PrepareOptions, crs: CRS | None, stack: ExitStack, progress: Progress
) -> PointSpool | None:
    if not is_cloud(path):
        return None
    return stack.enter_context(spool(path, options=options.cloud, crs=crs, progress=progress))


def _same_cell(
    options: PrepareOptions, clouds: tuple[PointSpool | None, PointSpool | None]
) -> PrepareOptions:
    """The cell that the thinner of the two clouds carries, for both."""
    given = [points for points in clouds if points]
    if not given or options.raster.cell_m:
        return options
    cell = max(cell_for(points) for points in given)
    return replace(options, raster=replace(options.raster, cell_m=cell))


def _surface(
    points: PointSpool | None,
    target: Path,
    options: PrepareOptions,
    progress: Progress,
    motion: Motion | None = None,
) -> CloudSurface | None:
    if points is None:
        return None
    return rasterise(points, target, options=options.raster, motion=motion, progress=progress)
