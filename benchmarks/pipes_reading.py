"""How long it takes to read a million pipes from a GeoPackage, and to read and check a sheet of 200,000 rows.

    python benchmarks/pipes_reading.py [--quick] [--pipes 1000000] [--rows 200000]

The pipes are the street grid of pipes_topology.py, water, 20 m a pipe, every field of a survey filled. The
GeoPackage is one as `gridtwin pipes export` writes it; beside it stands what pyogrio takes to read the same
layers into frames. The workbook has a sheet of points and one of lines, as many lines as --rows says; beside
it stands what openpyxl takes to hand over the same cells. Each measurement runs in a process of its own, for
its own peak of memory; CPU seconds, for machines that others share.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

_STREET_M, _EAST, _NORTH, _GROUND = 20.0, 391_700.0, 3_991_400.0, 1520.0
_CRS = "EPSG:4544"
_FEATURES = np.array(["预留口", "预留口", "直线点", "三通", "四通"], object)  # by the number of pipes


def columns(pipes: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Points and lines of the grid, column by column."""
    from pipes_topology import town

    made = town(pipes)
    side = round(made.nodes**0.5)
    row, column = np.divmod(np.arange(made.nodes), side)
    name = np.char.add("JS", np.arange(made.nodes).astype(str)).astype(object)
    points = {
        "point_no": name,
        "pipe_class": "JS",
        "feature": _FEATURES[np.bincount(np.concatenate([made.start, made.end]))],
        "x": _EAST + _STREET_M * column,
        "y": _NORTH + _STREET_M * row,
        "ground_m": _GROUND + np.round(0.01 * (column + row), 3),
        "road_name": "庆阳路",
    }
    lines: dict[str, Any] = {
        "start_point": name[made.start],
        "end_point": name[made.end],
        "pipe_class": "JS",
        "diameter_mm": 300,
        "material": "球墨铸铁",
        "embedding": "直埋",
        "road_name": "庆阳路",
    }
    for end, at in (("start", made.start), ("end", made.end)):
        lines[f"{end}_depth_m"] = 1.5
        lines[f"{end}_level_m"] = np.round(points["ground_m"][at] - 1.5, 3)
        lines[f"{end}_at"] = at
    return points, lines


def write_geopackage(path: Path, pipes: int) -> None:
    """The grid as the GeoPackage that an export gives."""
    import geopandas as gpd
    import pandas as pd
    import shapely

    from pipe_network.exchange.geopackage import write_geopackage as write
    from pipe_network.network import PipeNetwork, layer_columns

    points, lines = columns(pipes)
    place = np.column_stack([points["x"], points["y"], points["ground_m"]])
    ends = [
        np.column_stack([place[lines[f"{end}_at"], :2], lines[f"{end}_level_m"]]) for end in ("start", "end")
    ]
    lines["line_no"] = np.char.add("L", np.arange(len(lines["start_point"])).astype(str)).astype(object)
    lines["level_reference"] = "crown"
    shapes = {"pipe_point": shapely.points(place), "pipe_line": shapely.linestrings(np.stack(ends, axis=1))}
    frames = [
        gpd.GeoDataFrame(
            pd.DataFrame(given).reindex(columns=layer_columns(layer)), geometry=shapes[layer], crs=_CRS
        )
        for layer, given in (("pipe_point", points), ("pipe_line", lines))
    ]
    write(PipeNetwork(*frames), path)


def write_workbook(path: Path, rows: int) -> None:
    """The grid as a survey workbook."""
    import openpyxl

    points, lines = columns(rows)
    book = openpyxl.Workbook(write_only=True)
    for title, given, heads in (
        ("给水管点表", points, {"point_no": "物探点号", "feature": "特征", "y": "X坐标", "x": "Y坐标"}
         | {"ground_m": "地面高程", "road_name": "所在道路"}),
        ("给水管线表", lines, {"start_point": "起点点号", "end_point": "终点点号", "diameter_mm": "管径"}
         | {"material": "材质", "start_depth_m": "起点埋深", "end_depth_m": "终点埋深"}
         | {"start_level_m": "起点管顶高程", "end_level_m": "终点管顶高程", "embedding": "埋设方式"}
         | {"road_name": "所在道路"}),
    ):  # fmt: skip
        sheet = book.create_sheet(title)
        sheet.append(list(heads.values()))
        count = max(np.size(values) for values in given.values())
        cells = [np.broadcast_to(np.asarray(given[name], object), count).tolist() for name in heads]
        for row in zip(*cells, strict=True):
            sheet.append(row)
    book.save(path)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds and the result."""
    begun = time.process_time()
    result = work()
    return time.process_time() - begun, result


def measure_geopackage(path: Path) -> dict[str, float]:
    """The network as every pipe command opens it."""
    from pipe_network.sources import open_network

    seconds, network = timed(lambda: open_network(path))
    return {"read_s": seconds, "count_lines": len(network.lines), "count_points": len(network.points)}


def measure_pyogrio(path: Path) -> dict[str, float]:
    """Plain frames of the two layers."""
    import pyogrio

    seconds, frames = timed(
        lambda: [pyogrio.read_dataframe(path, layer=name) for name in ("pipe_point", "pipe_line")]
    )
    return {"read_s": seconds, "count_lines": len(frames[1]), "count_points": len(frames[0])}


def measure_workbook(path: Path) -> dict[str, float]:
    """Sheets to tables, tables to a network, and all fifty checks."""
    from pipe_network.checks.run import run_checks
    from pipe_network.survey.reading import read_delivery
    from pipe_network.survey.staging import stage

    read_s, delivery = timed(lambda: read_delivery([path]))
    stage_s, staged = timed(lambda: stage(delivery, crs=_CRS))
    check_s, report = timed(lambda: run_checks(staged))
    return {
        "read_s": read_s,
        "stage_s": stage_s,
        "check_s": check_s,
        "all_s": read_s + stage_s + check_s,
        "findings": len(report.findings),
        "count_lines": len(staged.network.lines),
        "count_points": len(staged.network.points),
    }


def measure_openpyxl(path: Path) -> dict[str, float]:
    """Every cell handed over, and nothing done with it."""
    import openpyxl

    def read() -> list[int]:
        book = openpyxl.load_workbook(path, read_only=True)
        return [sum(1 for _ in sheet.iter_rows(values_only=True)) - 1 for sheet in book.worksheets]

    seconds, (points, lines) = timed(read)
    return {"read_s": seconds, "count_lines": lines, "count_points": points}


_WRITERS = {"city.gpkg": write_geopackage, "survey.xlsx": write_workbook}
_MEASURES = {
    "geopackage": measure_geopackage,
    "pyogrio": measure_pyogrio,
    "workbook": measure_workbook,
    "openpyxl": measure_openpyxl,
}


def run_one(name: str, path: Path) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", name, "--file", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--pipes", type=int, default=1_000_000)
    reader.add_argument("--rows", type=int, default=200_000)
    reader.add_argument("--quick", action="store_true", help="10,000 pipes, 2,000 rows")
    reader.add_argument("--one", choices=_MEASURES)
    reader.add_argument("--write", type=int, help="write the file with so many lines")
    reader.add_argument("--file", type=Path)
    given = reader.parse_args()
    if given.write:
        _WRITERS[given.file.name](given.file, given.write)
        return
    if given.one:
        found = _MEASURES[given.one](given.file)
        found["rss_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(found))
        return
    pipes, rows = (10_000, 2_000) if given.quick else (given.pipes, given.rows)
    with tempfile.TemporaryDirectory() as folder:
        _compare(Path(folder) / "city.gpkg", pipes, ("geopackage", "pyogrio"))
        _compare(Path(folder) / "survey.xlsx", rows, ("workbook", "openpyxl"))


def _compare(path: Path, count: int, names: tuple[str, str]) -> None:
    # In another process: the peak of memory of this one would pass on to those that it starts.
    subprocess.run([sys.executable, __file__, "--write", str(count), "--file", str(path)], check=True)
    ours, theirs = (run_one(name, path) for name in names)
    print(f"\n{path.name}: {ours['count_lines']:,} lines, {ours['count_points']:,} points, ", end="")
    print(f"{path.stat().st_size / 2**20:,.0f} MB; CPU seconds")
    for name, row in zip(names, (ours, theirs), strict=True):
        told = ", ".join(f"{key} {value:,.2f}" for key, value in row.items() if not key.startswith("count"))
        print(f"  {name:10} {told}")
    reading, whole = (ours.get(key, ours["read_s"]) / theirs["read_s"] for key in ("read_s", "all_s"))
    print(f"  reading takes {reading:.1f}x of {names[1]}, all {whole:.1f}x")
    differing = [key for key in theirs if key.startswith("count") and theirs[key] != ours[key]]
    if differing:
        raise SystemExit(f"{names[1]} counts otherwise: {theirs} against {ours}")


if __name__ == "__main__":
    main()
