"""What stands in the city: buildings on the map, without overlaps, on their ground height."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.blocks import Block
from sample_data.frame import Array
from sample_data.layouts import LAYOUTS
from sample_data.plan import Plan
from sample_data.shapes import place
from sample_data.sketch import Sketch

CRS = 4544


def sketch_blocks(plan: Plan, rng: np.random.Generator) -> list[Sketch]:
    """One sketch a block, in the order of plan.blocks; the river's own stays empty."""
    sketches = []
    for block in plan.blocks:
        west, south, east, north = block.inner
        fronts = tuple(inset > 0 for inset in block.insets)
        sketch = Sketch(east - west, north - south, rng, (fronts[0], fronts[1], fronts[2], fronts[3]))
        if block.kind != "river":
            LAYOUTS[block.kind](sketch)
        sketches.append(sketch)
    return sketches


def things_of(plan: Plan, sketches: list[Sketch]) -> gpd.GeoDataFrame:
    """All buildings that lie wholly inside the extent; columns of Sketch.build and a few more."""
    rows = [
        {**built, "block": number, "s": block.inner[0] + built["x"], "t": block.inner[1] + built["y"]}
        for number, (block, sketch) in enumerate(zip(plan.blocks, sketches, strict=True))
        for built in sketch.buildings
    ]
    table = pd.DataFrame(rows)
    geometry = _footprints(plan, table)
    frame = gpd.GeoDataFrame(table.drop(columns=["x", "y"]), geometry=geometry, crs=CRS)
    edge = shapely.box(*plan.extent).buffer(-1.5)
    frame = frame[shapely.contains_properly(edge, frame.geometry.to_numpy())].reset_index(drop=True)
    frame = _apart(frame)
    center = shapely.centroid(frame.geometry.to_numpy())
    frame["base_m"] = plan.terrain.height_m(shapely.get_x(center), shapely.get_y(center)).round(2)
    frame["height_m"] = (frame["floors"] * frame["floor_m"] + 0.6).round(2)
    turn = np.degrees(plan.frame.angle(frame["s"].to_numpy(), frame["t"].to_numpy())) + frame["turn_deg"]
    along = np.where(frame["width"] >= frame["depth"], 0.0, 90.0)
    frame["thing_id"] = [f"T{number:06d}" for number in range(1, len(frame) + 1)]
    frame["ridge_deg"] = ((turn + along) % 180).round(2)
    return frame


def _footprints(plan: Plan, table: pd.DataFrame) -> Array:
    s, t = table["s"].to_numpy(), table["t"].to_numpy()
    centers = np.column_stack(plan.frame.to_map(s, t))
    angles = plan.frame.angle(s, t) + np.radians(table["turn_deg"].to_numpy())
    sizes = table[["width", "depth"]].to_numpy(dtype=float)
    geometry = np.empty(len(table), dtype=object)
    for shape in sorted(table["shape"].unique()):
        rows = (table["shape"] == shape).to_numpy()
        geometry[rows] = place(shape, sizes[rows], angles[rows], centers[rows])
    return geometry


def _apart(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Trim small overlaps between neighbours; where one covers much of another the smaller goes."""
    shapes = frame.geometry.to_numpy().copy()
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = [(int(a), int(b)) for a, b in zip(first, second, strict=True) if a < b]
    gone = set()
    for a, b in sorted(pairs):
        if a in gone or b in gone:
            continue
        big, small = (a, b) if shapes[a].area >= shapes[b].area else (b, a)
        if shapes[big].intersection(shapes[small]).area > 0.15 * shapes[small].area:
            gone.add(small)
            continue
        trimmed = shapes[small].difference(shapes[big].buffer(0.25, join_style="mitre"))
        if trimmed.geom_type == "Polygon" and trimmed.area > 20:
            shapes[small] = trimmed
        else:
            gone.add(small)
    frame = frame.set_geometry(gpd.GeoSeries(shapes, crs=frame.crs, index=frame.index))
    return frame.drop(index=sorted(gone)).reset_index(drop=True)


def block_to_map(plan: Plan, block: Block, points: Array) -> Array:
    """Map coordinates (n, 2) of points drawn in a block's sketch."""
    return np.column_stack(plan.frame.to_map(points[:, 0] + block.inner[0], points[:, 1] + block.inner[1]))
