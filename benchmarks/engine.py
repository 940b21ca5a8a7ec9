"""How long a program that talks to `gridtwin engine` waits: opening, burst, trace, works on a large network.

    python benchmarks/engine.py WORKSPACE [--class JP] [--places 20]

The workspace is copied first, since the saved graphs lie in it. Times are those of the client, from writing
the request to having read the whole answer; the places are spread evenly over the lines of the class.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.gridtwin.cli.engine.client import Engine


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("workspace", type=Path)
    asked.add_argument("--class", dest="pipe_class", default="JP")
    asked.add_argument("--places", type=int, default=20)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as folder:
        city = Path(folder) / "city"
        shutil.copytree(given.workspace, city, ignore=shutil.ignore_patterns("imagery", "scene", "topology"))
        measure(city, given.pipe_class, given.places)


def measure(city: Path, pipe_class: str, places: int) -> None:
    link = sqlite3.connect(city / "city.gpkg")
    wanted = "SELECT line_no FROM pipe_line WHERE pipe_class = ? ORDER BY line_no"
    lines = [row[0] for row in link.execute(wanted, (pipe_class,))]
    total = link.execute("SELECT count(*) FROM pipe_line").fetchone()[0]
    link.close()
    print(f"{total:,} pipes, {len(lines):,} of {pipe_class}")
    begun = time.perf_counter()
    engine = Engine(city.parent / "engine.log", city.parent / "errors.txt")
    engine.ready()
    print(f"ready after {time.perf_counter() - begun:.2f} s")
    _tell("workspace.open", [_timed(engine, city, "workspace.open")])
    spread = lines[len(lines) // (2 * places) :: max(1, len(lines) // places)][:places]
    for method, more in (("pipes.isolate", {}), ("pipes.trace", {}), ("pipes.trace", {"direction": "up"})):
        name = " ".join([method, *more.values()])
        _tell(f"{name}, first", [_timed(engine, city, method, start=lines[0], **more)])
        _tell(name, [_timed(engine, city, method, start=line, **more) for line in spread])
        _tell(f"{name}, first place again", [_timed(engine, city, method, start=lines[0], **more)])
    for method, makes in _WORKS.items():
        asked = [makes(x, y) for x, y in _spread(city, places)]
        _tell(f"{method}, first", [_timed(engine, city, method, **asked[0])])
        _tell(method, [_timed(engine, city, method, **one) for one in asked])
    engine.close()


def _planned(x: float, y: float) -> dict[str, Any]:
    """A water main of 150 m with a bend, from a point of the network."""
    line = [[x + 1.0, y + 1.0], [x + 90.0, y + 40.0], [x + 140.0, y + 40.0]]
    return {"line": line, "pipe_class": "JP", "diameter_mm": 300, "depth": 1.5}


def _square(x: float, y: float, half: float) -> dict[str, Any]:
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
    return {"type": "Polygon", "coordinates": [[[x + half * i, y + half * j] for i, j in corners]]}


_WORKS = {
    "pipes.planned": _planned,
    "pipes.clearance": lambda x, y: {"at": _square(x, y, 300), "radius": 0},
    "pipes.excavation": lambda x, y: {"polygon": _square(x, y, 20), "depth": 3},
    "pipes.cross_section": lambda x, y: {"line": [[x - 40, y - 40], [x + 40, y + 40]]},
}


def _spread(city: Path, places: int) -> list[tuple[float, float]]:
    """Points of the network, spread evenly over their numbers."""
    link = sqlite3.connect(city / "city.gpkg")
    wanted = "SELECT minx, miny FROM rtree_pipe_point_geom ORDER BY id"
    found = link.execute(wanted).fetchall()
    link.close()
    return found[len(found) // (2 * places) :: max(1, len(found) // places)][:places]


def _timed(engine: Engine, city: Path, method: str, **params: Any) -> tuple[float, int]:
    begun = time.perf_counter()
    result = engine.call(method, workspace=str(city), **params)
    return time.perf_counter() - begun, len(json.dumps(result))


def _tell(name: str, found: list[tuple[float, int]]) -> None:
    seconds = [one[0] for one in found]
    print(
        f"{name}: median {statistics.median(seconds):.3f} s, longest {max(seconds):.3f} s, "
        f"answer up to {max(one[1] for one in found) / 1e6:.2f} MB"
    )


if __name__ == "__main__":
    main()
