"""The leaders' page of a large city: the first answer, one that is kept, and one after a change of the city.

    python benchmarks/overview.py                      # a sample of size city, 20,000 patches
    python benchmarks/overview.py --workspace my-city  # a copy of it is changed, not itself
    python benchmarks/overview.py --quick              # a small sample: does it run

In one process, without the way through HTTP: seconds by the clock and processor seconds, medians of 5 rounds
(the first answer and the start of sensing: once). Beside the page of the leaders the figures of the scene.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pandas as pd
import shapely

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from benchmarks.many_patches import with_patches  # noqa: E402
from benchmarks.measuring import sample, timed  # noqa: E402
from gridtwin.store.columns import HOME_ZONE  # noqa: E402
from twin_server.city import City  # noqa: E402
from twin_server.figures import city_figures  # noqa: E402
from twin_server.overview.board import Board  # noqa: E402

_ROUNDS = 5
_PATCHES = 20_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workspace", type=Path, help="a workspace to copy, instead of a sample")
    parser.add_argument("--quick", action="store_true", help="a small sample")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as folder:
        place = Path(folder) / "city"
        if options.workspace:
            shutil.copytree(options.workspace, place)
        else:
            sample(place, "small" if options.quick else "city", "--no-imagery")
        city = City(with_patches(place, _PATCHES))
        _measure(city)
        city.close()


def _measure(city: City) -> None:
    workspace = city.workspace
    counts = ", ".join(
        f"{workspace.count(name):,} {name}" for name in ("component", "change_patch", "unit_grid")
    )
    print(f"{counts}\n\n| answer | leaders' page, s (processor s) | figures of the scene |\n|---|---|---|")
    board = Board(city)
    board.sensed()
    pages: tuple[Callable[[], object], ...] = (board.told, lambda: city_figures(city))
    _tell("first", [[timed(page)] for page in pages])
    for name, change in (
        ("kept", lambda _: None),
        ("after one edited patch", lambda at: _edit(city, "change_patch", at, note=f"{at}")),
        ("after one alarm", lambda at: _alarm(city, at)),
        ("after one edited component", lambda at: _edit(city, "component", at, note=f"{at}")),
    ):
        times: list[list[tuple[float, float]]] = [[], []]
        for at in range(_ROUNDS):
            change(at)
            for page, own in zip(pages, times, strict=True):
                own.append(timed(page))
        _tell(name, times)


def _tell(name: str, times: list[list[tuple[float, float]]]) -> None:
    cells = [" ".join(f"{statistics.median(one):.3f}" for one in zip(*own, strict=True)) for own in times]
    cells = [f"{clock} ({busy})" for clock, busy in (cell.split() for cell in cells)]
    print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _edit(city: City, layer: str, at: int, **values: str) -> None:
    """Change one row, as somebody in QGIS or at the desk does."""
    row = city.workspace.read(layer, columns=["id", "row_version"], limit=1)
    frame = pd.DataFrame(row[["id", "row_version"]]).assign(**values)
    city.workspace.update(layer, frame, actor="benchmark", now=_now())


def _alarm(city: City, at: int) -> None:
    """One alarm in the layer for QGIS, as the intake copies it."""
    words = {"alarm_no": f"BENCH-{at}", "rule": "r", "severity": "minor", "state": "raised"}
    columns = {name: [word] for name, word in words.items()} | {"raised_at": [_now()]}
    place = city.workspace.read("unit_grid", columns=["geometry"], limit=1).geometry.centroid.iloc[0]
    frame = gpd.GeoDataFrame(columns, geometry=[shapely.force_2d(place)], crs=city.workspace.crs)
    city.workspace.write("alarm", frame, actor="benchmark", now=_now())


def _now() -> datetime:
    return datetime.now(ZoneInfo(HOME_ZONE))


if __name__ == "__main__":
    main()
