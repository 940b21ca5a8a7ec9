"""Pipes as one instanced GLB, as one merged mesh, as a mesh for each pipe: processor seconds and bytes.

    python benchmarks/pipes_scene.py [--pipes 10000 100000]

A street-like grid of pipes of one class with bends, sizes and levels is drawn here; seeds are fixed. The
merged mesh is made by numpy all at once, the mesh for each pipe by a loop (a twelfth of the pipes, times
twelve). All have tubes of twelve sides with both ends closed.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import tempfile
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from pipe_network.levels import pieces
from pipe_network.network import PipeNetwork, layer_columns
from pipe_network.scene import scene_settings, write_glb
from pipe_network.scene.instances import quaternions
from pipe_network.scene.meshes import unit_mesh

_SIZES = np.array([100, 150, 200, 300, 400, 600])
_LIMIT = 5_000_000  # bytes for 100,000 pipes
_SHARE = 12


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pipes", type=int, nargs="+", default=[10_000, 100_000])
    status = 0
    print("| pipes | how | CPU s | MB | MB gzipped | times the bytes | times the seconds |")
    print("|---|---|---|---|---|---|---|")
    for count in parser.parse_args().pipes:
        status |= compare(count)
    return status


def compare(count: int) -> int:
    """Print the rows for one size; 1 if the file is larger than it may be."""
    network = grid(count)
    with tempfile.TemporaryDirectory(prefix="gridtwin-scene-") as folder:
        path = Path(folder) / "pipes.glb"
        start = time.process_time()
        report = write_glb(network, path)
        whole = time.process_time() - start
        content = path.read_bytes()
    start = time.process_time()
    merged = merged_mesh(network)
    merged_s = time.process_time() - start
    start = time.process_time()
    each = each_mesh(network)
    each_s = (time.process_time() - start) * _SHARE
    tell(f"{report.lines_drawn:,}", "instanced, with attributes", whole, content, (len(content), whole))
    tell("", "merged mesh, numpy, no attributes", merged_s, merged, (len(content), whole))
    tell("", "a mesh for each pipe, no attributes", each_s, each * _SHARE, (len(content), whole))
    balls = report.instances - report.lines_drawn
    rate = len(content) / report.lines_drawn
    print(
        f"|  | {balls:,} fillings at bends; {rate:.1f} bytes a pipe; limit {_LIMIT / 100_000:.0f} | | | | | |"
    )
    return int(count >= 100_000 and rate > _LIMIT / 100_000)


def tell(pipes: str, how: str, seconds: float, content: bytes, against: tuple[int, float]) -> None:
    packed = len(gzip.compress(content, 6)) / 1e6
    size = len(content)
    print(
        f"| {pipes} | {how} | {seconds:.2f} | {size / 1e6:.2f} | {packed:.2f} "
        f"| {size / against[0]:.1f} | {seconds / against[1]:.1f} |"
    )


def grid(count: int) -> PipeNetwork:
    """About `count` water pipes along the streets of a grid, nodes a little off it."""
    rng = np.random.default_rng(7)
    side = int(np.sqrt(count / 2)) + 1
    node = np.arange(side * side).reshape(side, side)
    east, north = np.stack([node[:, :-1], node[:, 1:]], -1), np.stack([node[:-1], node[1:]], -1)
    pairs = np.concatenate([east.reshape(-1, 2), north.reshape(-1, 2)])[:count]
    xy = np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 2) * 40.0
    xy += rng.normal(0, 0.7, xy.shape) + np.array([390_000, 3_990_000])
    ground = 1500 + (xy[:, 0] - 390_000) * 0.002 + rng.normal(0, 0.05, len(xy))
    street = np.where(np.arange(len(pairs)) < side * (side - 1), pairs[:, 0] // side, pairs[:, 0] % side)
    size = _SIZES[(street * 7) % len(_SIZES)]
    depth = rng.uniform(1.0, 2.0, len(xy))
    names = np.array([f"JP{number:06d}" for number in range(len(xy))])
    level = ground - depth
    lines = pd.DataFrame(
        {
            "line_no": [f"JPL{number:05d}" for number in range(len(pairs))],
            "start_point": names[pairs[:, 0]],
            "end_point": names[pairs[:, 1]],
            "pipe_class": "JP",
            "material": rng.choice(["球墨铸铁", "PE", "钢"], len(pairs)),
            "diameter_mm": size,
            "start_level_m": level[pairs[:, 0]],
            "end_level_m": level[pairs[:, 1]],
            "owner_name": rng.choice(["兰河供水有限公司", "西固供水有限公司"], len(pairs)),
        }
    )
    points = pd.DataFrame({"point_no": names, "map_no": names, "pipe_class": "JP", "ground_m": ground})
    shape = shapely.linestrings(np.concatenate([xy[pairs], level[pairs][..., None]], axis=2))
    points = points.reindex(columns=layer_columns("pipe_point"))
    lines = lines.reindex(columns=layer_columns("pipe_line"))
    return PipeNetwork(
        gpd.GeoDataFrame(points, geometry=shapely.points(xy, z=ground), crs=4544),
        gpd.GeoDataFrame(lines, geometry=shape, crs=4544),
    )


def merged_mesh(network: PipeNetwork) -> bytes:
    """Positions, normals and corners of all tubes as one mesh."""
    tube = unit_mesh(scene_settings().shapes["tube"])
    found = pieces(network)
    along = found.end - found.start
    length = np.linalg.norm(along, axis=1)
    turn = rotation(quaternions(along / length[:, None], np.zeros(len(length))))
    scale = np.column_stack([found.width_m, found.height_m, length])
    start = found.start - found.start.mean(axis=0)
    xyz = np.einsum("nij,nvj->nvi", turn, tube.vertices[None] * scale[:, None]) + start[:, None]
    normal = np.einsum("nij,vj->nvi", turn, tube.normals)
    corner = tube.triangles.ravel()[None] + np.arange(len(length))[:, None] * len(tube.vertices)
    return packed(xyz, normal, corner)


def packed(xyz: np.ndarray, normal: np.ndarray, corner: np.ndarray) -> bytes:
    return xyz.astype("<f4").tobytes() + normal.astype("<f4").tobytes() + corner.astype("<u4").tobytes()


def each_mesh(network: PipeNetwork) -> bytes:
    """The same, one pipe after the other, for a share of the pipes."""
    some = PipeNetwork(network.points, network.lines.iloc[::_SHARE].reset_index(drop=True))
    tube = unit_mesh(scene_settings().shapes["tube"])
    found = pieces(some)
    parts = []
    for start, end, size in zip(found.start, found.end, found.width_m, strict=True):
        length = float(np.linalg.norm(end - start))
        turn = rotation(quaternions(((end - start) / length)[None], np.zeros(1)))[0]
        xyz = tube.vertices * [size, size, length] @ turn.T + (start - found.start[0])
        normal = tube.normals @ turn.T
        parts.append(packed(xyz, normal, tube.triangles))
    return b"".join(parts)


def rotation(quaternion: np.ndarray) -> np.ndarray:
    """Matrices (n, 3, 3) of quaternions xyzw."""
    x, y, z, w = quaternion.T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), -1, 0)


if __name__ == "__main__":
    sys.exit(main())
