"""One run from two surveys to the floors of every building: what `gridtwin detect heights` does."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path

import geopandas as gpd
import rasterio

from change_detection.errors import ImageMissing, UnusableBuildings, UnusableImage
from change_detection.heights.buildings import BuildingChange, measure_buildings
from change_detection.heights.change import HeightChange, write_change_map
from change_detection.heights.footprints import Footprints, footprints_of
from change_detection.heights.judge import FloorRules
from change_detection.heights.level import StableGround
from change_detection.heights.m3c2 import M3C2Options
from change_detection.heights.prepare import Prepared, PrepareOptions, prepared
from change_detection.heights.regions import changed_ground
from change_detection.heights.roofs import roof_distances
from change_detection.heights.stable import measure_level
from change_detection.heights.table import building_table, check_table_target, ground_table, write_tables
from change_detection.outline import OutlineOptions
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace
from gridtwin.store.outputs import check_output

_GROUND_MARGIN_M = 2.0
_CACHE_MB = 192


@dataclass(frozen=True, slots=True)
class HeightsRequest:
    """What to compare: two surveys, and the buildings (a file, a workspace, or none)."""

    before: Path
    after: Path
    buildings: Path | Workspace | None = None
    layer: str | None = None
    out: Path | None = None
    change_map: Path | None = None


@dataclass(frozen=True, slots=True)
class HeightsOptions:
    """Options of all steps."""

    prepare: PrepareOptions = field(default_factory=PrepareOptions)
    floors: FloorRules = field(default_factory=FloorRules)
    outline: OutlineOptions = field(default_factory=OutlineOptions)
    m3c2: M3C2Options = field(default_factory=lambda: M3C2Options(depth_m=60.0))
    least_ground_change_m: float = 1.5


@dataclass(frozen=True, slots=True)
class HeightsReport:
    """What was found; `report` gives plain values for a record."""

    buildings: gpd.GeoDataFrame
    ground: gpd.GeoDataFrame
    level: StableGround
    registration: dict[str, object]
    facts: dict[str, object]
    duration_s: float

    @property
    def findings(self) -> int:
        """Changed buildings and pieces of ground."""
        return int(self.buildings["change_class"].notna().sum()) + len(self.ground)

    def report(self) -> dict[str, object]:
        """Counts by kind, level of detection and registration as plain values."""
        return {
            "buildings": len(self.buildings),
            "kinds": {str(k): int(n) for k, n in self.buildings["kind"].value_counts().items()},
            "floors_added": int(self.buildings["floors_added"].sum()),
            "changed_ground": len(self.ground),
            "stable_ground": asdict(self.level),
            "registration": self.registration,
            **self.facts,
            "duration_s": round(self.duration_s, 2),
        }


def compare_heights(
    request: HeightsRequest, options: HeightsOptions | None = None, *, progress: Progress = silent
) -> HeightsReport:
    """Measure the height change of every building, and of the ground between them; write what was asked for.

    Raises:
        DetectionError: an input that cannot be used, or surveys that cannot be compared.
        OwnFile, CannotWrite: a result that must or can not be written.
    """
    start = time.monotonic()
    options = options or HeightsOptions()
    _check(request)
    with rasterio.Env(GDAL_CACHEMAX=_CACHE_MB * 2**20):
        report = _compare(request, options, start, progress)
    if request.out:
        write_tables(report.buildings, report.ground, request.out)
    progress(1.0, "done")
    return report


def _compare(
    request: HeightsRequest, options: HeightsOptions, start: float, progress: Progress
) -> HeightsReport:
    with prepared(request.before, request.after, options.prepare, progress=part(progress, 0, 0.6)) as state:
        footprints = _footprints(request, state)
        no_terrain = partial(footprints.mask, wider_m=_GROUND_MARGIN_M) if footprints else None
        level = measure_level(state.pair, exclude=no_terrain, progress=part(progress, 0.6, 0.7))
        change = HeightChange(state.pair, level)
        found = _buildings(change, footprints, options, part(progress, 0.7, 0.8))
        ground = changed_ground(
            change,
            footprints,
            least_change_m=options.least_ground_change_m,
            options=options.outline,
            progress=part(progress, 0.8, 0.88),
        )
        distances = _distances(state, found, level.ground, options)
        if request.change_map:
            write_change_map(change, request.change_map, progress=part(progress, 0.9, 1.0))
        return HeightsReport(
            buildings=building_table(found, change.grid.crs, distances),
            ground=ground_table(ground, change.grid.crs),
            level=level.ground,
            registration=_registration(state),
            facts=_facts(state, footprints),
            duration_s=time.monotonic() - start,
        )


def _check(request: HeightsRequest) -> None:
    inputs = (request.before, request.after)
    for path in inputs:
        if path.is_dir():
            raise UnusableImage(
                f"{path} is a folder; name the surface model or point cloud in it",
                zh=f"{path}是文件夹；请给出其中的地表模型或点云文件",
            )
        if not path.is_file():
            raise ImageMissing(
                f"{path} does not exist; check the name and the folder",
                zh=f"{path}不存在；请检查文件名和文件夹",
            )
    sources = (*inputs, *((request.buildings,) if isinstance(request.buildings, Path) else ()))
    if request.out:
        check_table_target(request.out, sources)
    if request.change_map:
        for path in sources:
            check_output(request.change_map, source=path)


def _footprints(request: HeightsRequest, state: Prepared) -> Footprints | None:
    if request.buildings is None:
        return None
    found = footprints_of(request.buildings, state.pair.grid.crs, layer=request.layer)
    if not found.touches(state.pair.grid):
        raise UnusableBuildings(
            f"none of the {len(found.ids)} buildings lies on the ground both surveys show; "
            "give the buildings of this place, or check their CRS",
            zh=f"{len(found.ids)}栋建筑物都不在两期数据的共同范围内；请给出当地的建筑图层，或检查其坐标系",
        )
    return found


def _buildings(
    change: HeightChange, footprints: Footprints | None, options: HeightsOptions, progress: Progress
) -> list[BuildingChange]:
    if footprints is None:
        return []
    return list(measure_buildings(change, footprints, rules=options.floors, progress=progress))


def _distances(
    state: Prepared, found: list[BuildingChange], level: StableGround, options: HeightsOptions
) -> dict[str, tuple[float, float]]:
    earlier, later = state.clouds
    if earlier is None or later is None:
        return {}
    # What the registration leaves between pieces of ground is the registration error of the points.
    scales = replace(options.m3c2, registration_m=level.correlated_m)
    return roof_distances((earlier, later), state.motion, found, options=scales)


def _registration(state: Prepared) -> dict[str, object]:
    surfaces, points = state.registration, state.icp
    if surfaces is None:
        return {"method": "none"}
    motion = points.motion if points else surfaces.motion
    return {
        "method": f"surfaces and points ({points.engine})" if points else "surfaces",
        "shift_m": [round(float(v), 4) for v in motion.shift],
        "turn_deg": round(float(motion.turn_deg), 5),
        "tilt_m_per_km": [round(v, 4) for v in motion.tilt_m_per_km],
        "is_horizontal_known": surfaces.is_horizontal_known,
        "shift_error_m": round(surfaces.shift_error_m, 4),
        "nmad_before_m": round(surfaces.nmad_before_m, 4),
        "nmad_after_m": round(surfaces.nmad_after_m, 4),
        "icp_points": points.points if points else None,
        "icp_residual_m": round(points.residual_m, 4) if points else None,
    }


def _facts(state: Prepared, footprints: Footprints | None) -> dict[str, object]:
    grid = state.pair.grid
    return {
        "grid": {
            "width": grid.width,
            "height": grid.height,
            "cell_m": grid.gsd_m,
            "crs": grid.crs.to_string() if grid.crs else None,
        },
        "points": [
            None
            if surface is None or cloud is None
            else {
                "kept": cloud.count,
                "per_m2": round(surface.per_m2, 2),
                "filled_share": round(surface.filled_share, 4),
                "is_classified": cloud.is_classified,
                "crs_is_declared": cloud.info.crs_is_declared,
                "height_factor": cloud.info.height_factor,
            }
            for cloud, surface in zip(state.clouds, state.surfaces, strict=True)
        ],
        "outlines_left_out": footprints.left_out if footprints else 0,
    }
