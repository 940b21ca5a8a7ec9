"""Component census at city scale: GridTwin beside a plain geopandas script and QGIS's join by location.

Each contender runs in a process of its own on the same GeoPackage; time is for the work alone (reading is
shown apart; QGIS reads while it joins), memory is the peak of the process. The default size is what the
project promises: 1,000,000 components on 20,000 unit grids in less than 60 s and 4 GB.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROWS, GRIDS = 1_000_000, 20_000
LIMIT_S, LIMIT_GB = 60.0, 4.0
QGIS_PYTHON = "/usr/bin/python3"
DIVISION = "620102"
DUPLICATE_M = 0.5
REQUIRED = ("class_code", "name", "dept_code", "dept_name", "state", "start_date", "data_source")


def main() -> None:
    arguments = _arguments()
    if arguments.contender:
        CONTENDERS[arguments.contender](arguments.folder)
        return
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        folder = Path(name)
        print(f"{arguments.rows:,} components, {arguments.grids:,} unit grids, {os.cpu_count()} cores")
        _make_city(folder, arguments.rows, arguments.grids)
        results = {contender: _run(contender, folder) for contender in CONTENDERS}
    _print_table(results)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--grids", type=int, default=GRIDS)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--contender", help=argparse.SUPPRESS)
    return parser.parse_args()


def _make_city(folder: Path, rows: int, grids: int) -> None:
    """Grids with wavy common edges, and components with one row in a hundred wrong."""
    import geopandas as gpd
    import numpy as np
    import shapely

    from gridtwin.model import domain

    random = np.random.default_rng(2026)
    shapes = _wavy_grids(random, grids)
    number = np.arange(len(shapes))
    codes = np.array(
        [f"{DIVISION}{n // 810_000 + 1:03d}{n // 900 % 900 + 1:03d}{n % 900 + 1:03d}" for n in number]
    )
    city = gpd.GeoDataFrame({"code": codes}, geometry=shapes, crs=4544)
    city.to_file(folder / "grids.gpkg", layer="unit_grid", engine="pyogrio")

    classes = domain("component_class").values
    which = random.integers(0, len(classes), rows)
    low_x, low_y, high_x, high_y = city.total_bounds
    margin = 120.0
    x = random.uniform(low_x + margin, high_x - margin, rows)
    y = random.uniform(low_y + margin, high_y - margin, rows)
    points = shapely.points(x, y)
    stated = codes[shapely.STRtree(shapes).nearest(points)]
    wrong = random.random(rows)
    table = gpd.GeoDataFrame(
        {
            "class_code": np.where(wrong < 0.002, "9999", np.array([c.value for c in classes])[which]),
            "name": np.array([c.zh for c in classes])[which],
            "dept_code": "620102001",
            "dept_name": np.where((wrong > 0.002) & (wrong < 0.004), "", "城市管理局"),
            "owner_name": np.array(["市政公司", "园林中心", "路灯管理所"])[which % 3],
            "grid_code": np.where((wrong > 0.004) & (wrong < 0.008), codes[0], stated),
            "state": np.where((wrong > 0.008) & (wrong < 0.01), "良好", "完好"),
            "start_date": "2020-05-01",
            "data_source": "实测",
            "accuracy": "A",
        },
        geometry=points,
        crs=4544,
    )
    table.to_file(folder / "components.gpkg", layer="component", engine="pyogrio")


def _wavy_grids(random, grids):  # type: ignore[no-untyped-def]  # numpy is imported where it is used
    import numpy as np
    import shapely

    columns = int(np.sqrt(grids * 1.25))
    rows = -(-grids // columns)
    x, y = np.meshgrid(np.arange(columns + 1) * 100.0, np.arange(rows + 1) * 100.0)
    corner = np.stack([x + random.normal(0, 12, x.shape), y + random.normal(0, 12, y.shape)], axis=-1)
    corner += np.array([500_000.0, 3_990_000.0])
    a, b = corner[:-1, :-1].reshape(-1, 2), corner[:-1, 1:].reshape(-1, 2)
    c, d = corner[1:, 1:].reshape(-1, 2), corner[1:, :-1].reshape(-1, 2)
    step = np.linspace(0, 1, 8, endpoint=False)[None, :, None]
    sides = [p[:, None] + (q - p)[:, None] * step for p, q in ((a, b), (b, c), (c, d), (d, a))]
    return shapely.polygons(np.concatenate(sides, axis=1))[:grids]


def _gridtwin(folder: Path) -> None:
    import datetime

    import geopandas as gpd

    from gridtwin.ledger import census_table, check_components
    from gridtwin.ledger.census.locating import GridIndex

    start = time.perf_counter()
    rows, grids = gpd.read_file(folder / "components.gpkg"), gpd.read_file(folder / "grids.gpkg")
    read = time.perf_counter()
    report = check_components(census_table(rows), grids, division=DIVISION, today=datetime.date(2026, 11, 1))
    done = time.perf_counter()
    index = GridIndex.of(grids)
    index.locate(rows.geometry.x.to_numpy(), rows.geometry.y.to_numpy())
    located = time.perf_counter()
    assert report.rows_in == report.rows_accepted + report.rows_refused
    _report(read=read - start, join=located - done, work=done - read, rows=len(report.findings))


def _plain_geopandas(folder: Path) -> None:
    """What one would write: sjoin for the grids, a loop over the rows, a buffer for duplicates."""
    import datetime

    import geopandas as gpd

    from gridtwin.model import domain

    start = time.perf_counter()
    rows, grids = gpd.read_file(folder / "components.gpkg"), gpd.read_file(folder / "grids.gpkg")
    read = time.perf_counter()
    joined = gpd.sjoin(rows, grids[["code", "geometry"]], how="left", predicate="within")
    joined = joined[~joined.index.duplicated()]
    assigned = time.perf_counter()
    classes, states = domain("component_class").allowed, domain("component_state").allowed
    sources, accuracies = domain("data_source").allowed, domain("accuracy_class").allowed
    names = {entry.value: entry.zh for entry in domain("component_class").values}
    findings, numbers, codes = [], {}, []
    for index, row in joined.iterrows():
        for column in REQUIRED:
            if row[column] is None or not str(row[column]).strip():
                findings.append((index, column, "empty"))  # noqa: PERF401  # as one would write it
        if row["class_code"] not in classes:
            findings.append((index, "class_code", "unknown"))
        elif row["name"] != names[row["class_code"]]:
            findings.append((index, "name", "differs"))
        if (
            row["state"] not in states
            or row["data_source"] not in sources
            or row["accuracy"] not in accuracies
        ):
            findings.append((index, "state", "not in list"))
        if datetime.date.fromisoformat(row["start_date"]) > datetime.date(2026, 11, 1):
            findings.append((index, "start_date", "future"))
        if row["code"] != row["grid_code"]:
            findings.append((index, "grid_code", "elsewhere"))
        numbers[row["class_code"]] = numbers.get(row["class_code"], 0) + 1
        codes.append(f"{DIVISION}{row['class_code']}{numbers[row['class_code']]:06d}")
    for _, group in rows.groupby("class_code"):
        discs = gpd.GeoDataFrame(geometry=group.buffer(DUPLICATE_M), crs=group.crs)
        pairs = gpd.sjoin(group[["geometry"]], discs, predicate="within")
        findings.extend(
            (index, "geometry", "twice") for index in pairs.index[pairs.index > pairs["index_right"]]
        )
    done = time.perf_counter()
    _report(read=read - start, join=assigned - read, work=done - read, rows=len(findings))


QGIS_SCRIPT = """
import json, resource, sys, time
from qgis.core import QgsApplication, QgsVectorLayer
sys.path.append("/usr/share/qgis/python/plugins")
application = QgsApplication([], False)
application.initQgis()
import processing
from processing.core.Processing import Processing
from qgis.analysis import QgsNativeAlgorithms
Processing.initialize()
if QgsApplication.processingRegistry().algorithmById("native:joinattributesbylocation") is None:
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
start = time.perf_counter()
points = QgsVectorLayer(sys.argv[1] + "/components.gpkg|layername=component", "points", "ogr")
grids = QgsVectorLayer(sys.argv[1] + "/grids.gpkg|layername=unit_grid", "grids", "ogr")
assert points.isValid() and grids.isValid()
result = processing.run("native:joinattributesbylocation", {
    "INPUT": points, "JOIN": grids, "PREDICATE": [5], "JOIN_FIELDS": ["code"], "METHOD": 1,
    "DISCARD_NONMATCHING": False, "PREFIX": "g_", "OUTPUT": "TEMPORARY_OUTPUT"})
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
number = result["OUTPUT"].featureCount()
print(json.dumps({"read": 0, "join": seconds, "work": None, "rows": number, "peak_gb": peak}))
"""


def _qgis(folder: Path) -> None:
    """Assignment alone, features read from the files as QGIS does it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_PREFIX_PATH": "/usr"}
    environment.pop("PYTHONPATH", None)
    subprocess.run([QGIS_PYTHON, "-c", QGIS_SCRIPT, str(folder)], env=environment, check=True)


CONTENDERS: dict[str, Callable[[Path], None]] = {
    "GridTwin": _gridtwin,
    "plain geopandas": _plain_geopandas,
    "QGIS join by location": _qgis,
}


def _report(**figures: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(json.dumps({**figures, "peak_gb": peak}))


def _run(contender: str, folder: Path) -> dict[str, float | None] | str:
    """Figures of one contender, or why it could not run."""
    if (
        contender.startswith("QGIS")
        and subprocess.run(
            [QGIS_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False
        ).returncode
    ):
        return "QGIS is not installed"
    command = [sys.executable, __file__, "--contender", contender, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1]
    figures: dict[str, float | None] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def _print_table(results: dict[str, dict[str, float | None] | str]) -> None:
    own = results["GridTwin"]
    if isinstance(own, str):
        sys.exit(f"GridTwin failed: {own}")
    print(f"{'':24}{'read s':>9}{'assign s':>10}{'× ours':>8}{'all checks s':>14}{'× ours':>8}{'peak GB':>9}")
    for name, figures in results.items():
        if isinstance(figures, str):
            print(f"{name:24}{figures}")
            continue
        cells = [
            f"{name:24}{figures['read']:9.1f}{figures['join']:10.1f}{figures['join'] / own['join']:8.1f}"
        ]
        if figures["work"] is None:
            cells.append(f"{'—':>14}{'—':>8}")
        else:
            cells.append(f"{figures['work']:14.1f}{figures['work'] / own['work']:8.1f}")
        print("".join([*cells, f"{figures['peak_gb']:9.2f}"]))
    kept = own["work"] <= LIMIT_S and own["peak_gb"] <= LIMIT_GB
    print(
        f"promise: all checks under {LIMIT_S:.0f} s and {LIMIT_GB:.0f} GB: {'kept' if kept else 'NOT KEPT'}"
    )


if __name__ == "__main__":
    main()
