"""The scene of a large city in a browser without a graphics card: first picture, frames, the server's memory.

    python benchmarks/twin_scene.py                      # a sample of size city: 100,000 buildings
    python benchmarks/twin_scene.py --workspace my-city
    python benchmarks/twin_scene.py --quick              # a small sample: does it run

Headless Chromium with software GL draws the twin, and beside it the same buildings as `st.pydeck_chart`
shows them: inline, as pydeck sends them, and as GeoJSON by address. The first picture is there when buildings
are seen in the middle of the window. Frames are counted while the mouse drags and the wheel turns. Memory is
that of the server's process after ten users have looked at ten places each. All of it runs on this machine,
browser and server together.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import random
import runpy
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import shapely
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from benchmarks.measuring import memory_mb, sample, started_cpu_s  # noqa: E402
from tests.ports import free_port  # noqa: E402
from tests.twin_server.columns import decode  # noqa: E402
from tests.twin_server.server import serving  # noqa: E402
from twin_server.city import City  # noqa: E402
from twin_server.tiles.grid import Tile, covering  # noqa: E402

_script = runpy.run_path(str(ROOT / "scripts" / "screenshot_twin.py"))
_LAYERS = ("building", "component", "pipe_line", "tree")
_SIZE = {"width": 1280, "height": 800}
_COLORS = 60  # colours in the middle of the window from which on something is drawn
_LIMIT_S = 240
_MEMORY_MB = 1000
_USERS = 10
_FRAMES = """
window.frames_ = []; window.tasks_ = [];
new PerformanceObserver(list => { for (const e of list.getEntries()) window.tasks_.push(e.duration); })
  .observe({type: 'longtask', buffered: true});
let last = performance.now();
(function tick() {
  const now = performance.now();
  window.frames_.push(now - last);
  last = now;
  requestAnimationFrame(tick);
})();
"""
_PYDECK = """
import json
import pydeck as pdk
import streamlit as st

st.set_page_config(layout="wide")
view = pdk.ViewState(**json.load(open("view.json")))
if {inline}:
    layer = pdk.Layer("PolygonLayer", json.load(open("buildings.json")), get_polygon="p", get_elevation="h",
                      extruded=True, get_fill_color=[200, 170, 120], pickable=True)
else:
    layer = pdk.Layer("GeoJsonLayer", "/app/static/buildings.geojson", extruded=True,
                      get_elevation="properties.h", get_fill_color=[200, 170, 120], pickable=True)
st.pydeck_chart(pdk.Deck([layer], initial_view_state=view, map_provider=None), height=700)
"""


@dataclass(frozen=True)
class Frames:
    """Milliseconds between frames, and of the longest piece of work that kept the page from answering."""

    gaps: list[float]
    longest_task: float

    def __str__(self) -> str:
        p95 = statistics.quantiles(self.gaps, n=20)[18] if len(self.gaps) > 1 else float("nan")
        return (
            f"{statistics.median(self.gaps):.0f} | {p95:.0f} | {max(self.gaps):.0f} | {self.longest_task:.0f}"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workspace", type=Path, help="a workspace to look at, instead of a sample")
    parser.add_argument("--quick", action="store_true", help="a small sample")
    parser.add_argument("--without-pydeck", action="store_true", help="only the twin")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as folder:
        workspace = options.workspace or sample(Path(folder) / "city", "small" if options.quick else "city")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=_script["CHROMIUM"], args=_script["FLAGS"], headless=True
            )
            _twin(browser, workspace, users=2 if options.quick else _USERS)
            if not options.without_pydeck:
                _pydeck(browser, workspace, Path(folder))
            browser.close()


def _twin(browser: Browser, workspace: Path, *, users: int) -> None:
    _tell_size(workspace)
    with serving(workspace) as (address, process):
        print("| the twin | seconds | processor seconds, browser and server |\n|---|---|---|")
        for name in ("first picture, server just started", "first picture, server warm"):
            busy = started_cpu_s()
            page, seconds = _opened(browser, address)
            print(f"| {name} | {seconds:.1f} | {started_cpu_s() - busy:.1f} |", flush=True)
            if "warm" in name:
                begun, busy = time.monotonic(), started_cpu_s()
                _script["wait_until_drawn"](page, _LIMIT_S)
                seconds, spent = time.monotonic() - begun, started_cpu_s() - busy
                print(f"| until everything in view is drawn, after that | {seconds:.1f} | {spent:.1f} |")
                _tell_frames(page)
            page.close()
        before = memory_mb(process.pid)
        with ThreadPoolExecutor(1) as pool:  # playwright has a loop of its own in this thread
            places = pool.submit(asyncio.run, _look_around(address, users)).result()
        after = memory_mb(process.pid)
        print(f"\nserver memory: {before:.0f} MB before, {after:.0f} MB after {users} users, {places} tiles")
        print(f"aim (below {_MEMORY_MB} MB): {'reached' if after < _MEMORY_MB else 'missed'}", flush=True)


def _tell_size(workspace: Path) -> None:
    city = City(workspace)
    counts = ", ".join(f"{city.workspace.count(name):,} {name}" for name in _LAYERS)
    city.close()
    print(f"{counts}; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n", flush=True)


def _opened(browser: Browser, address: str) -> tuple[Page, float]:
    """A page, and the seconds from its address to the first picture."""
    page = browser.new_page(viewport=_SIZE, reduced_motion="reduce")
    page.add_init_script(_FRAMES)
    begun = time.monotonic()
    page.goto(address)
    while time.monotonic() - begun < _LIMIT_S:
        if _is_drawn(page):
            return page, time.monotonic() - begun
        page.wait_for_timeout(100)
    return page, float("nan")


def _is_drawn(page: Page) -> bool:
    """Whether there are many colours where no panel is; the empty page and the bare ground have few."""
    clip = {"x": 420, "y": 180, "width": 440, "height": 420}
    picture = Image.open(io.BytesIO(page.screenshot(clip=clip, timeout=1000 * _LIMIT_S))).convert("RGB")
    return len(np.unique(np.asarray(picture).reshape(-1, 3) // 16, axis=0)) >= _COLORS


def _tell_frames(page: Page) -> None:
    head = ("moving", "median ms", "p95 ms", "longest ms", "longest task ms", "processor s a frame")
    print(f"\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for name, move in (
        ("dragging over the whole city", _drag),
        ("zooming in", _zoom),
        ("dragging near the ground", _drag),
    ):
        page.evaluate("window.frames_ = []; window.tasks_ = []")
        busy = started_cpu_s()
        move(page)
        spent = started_cpu_s() - busy
        gaps, tasks = page.evaluate("[window.frames_.slice(1), window.tasks_]")
        frames = Frames(gaps or [float("nan")], max(tasks, default=0))
        print(f"| {name} | {frames} | {spent / len(frames.gaps):.2f} |", flush=True)


def _drag(page: Page) -> None:
    page.mouse.move(640, 400)
    page.mouse.down()
    for step in range(60):
        page.mouse.move(640 + 3 * step, 400 + (step % 20) * 3)
        page.wait_for_timeout(50)
    page.mouse.up()


def _zoom(page: Page) -> None:
    page.mouse.move(640, 420)
    for _ in range(30):
        page.mouse.wheel(0, -120)
        page.wait_for_timeout(150)


async def _look_around(address: str, users: int) -> int:
    """Each user sees the whole city, then comes down to ten places; returns the number of tiles."""
    async with httpx.AsyncClient(base_url=f"{address}/api", timeout=120) as client:
        found = await asyncio.gather(*(_user(client, number) for number in range(users)))
    return sum(found)


async def _user(client: httpx.AsyncClient, number: int) -> int:
    rng, count = random.Random(number), 0
    catalogue = (await client.get("/layers")).json()
    for path in ("/terrain", "/figures", "/layers/unit_grid/columns"):
        await client.get(path)
    west, south, east, north = catalogue["extent"]
    entries = [layer for layer in catalogue["layers"] if layer["name"] in _LAYERS and layer["tiles"]]
    for _ in range(10):
        lon, lat = rng.uniform(west, east), rng.uniform(south, north)
        for layer in entries:
            count += await _come_down(client, layer, (lon, lat, lon, lat))
    return count


async def _come_down(client: httpx.AsyncClient, layer: dict[str, Any], box: tuple[float, ...]) -> int:
    """All tiles from the root to the deepest one at a place."""
    entry, count = layer["tiles"], 0
    for level in range(entry["first"], entry["last"] + 1):
        (tile,) = covering(box, level)  # type: ignore[arg-type]
        answer = await client.get(f"/layers/{layer['name']}/tiles/{tile}?v={entry['version']}")
        answer.raise_for_status()
        count += 1
        header, _ = decode(answer.content)
        if not {str(child) for child in _below(tile, header)} & {str(t) for t in covering(box, level + 1)}:  # type: ignore[arg-type]
            break
    return count


def _below(tile: Tile, header: dict[str, Any]) -> Iterator[Tile]:
    children = list(tile.children())
    return (children[place] for place in header["below"])


def _pydeck(browser: Browser, workspace: Path, folder: Path) -> None:
    """The same buildings, without anything else, in Streamlit's own chart."""
    _write_buildings(workspace, folder)
    print("\n| the buildings alone, st.pydeck_chart | MB | first picture, s |\n|---|---|---|")
    for name, inline, file in (
        ("inline, as pydeck sends them", True, "buildings.json"),
        ("GeoJSON by address", False, "static/buildings.geojson"),
    ):
        (folder / "page.py").write_text(_PYDECK.replace("{inline}", str(inline)), "utf-8")
        with _streamlit(folder) as address:
            page, seconds = _opened_pydeck(browser, address)
            page.close()
        size = (folder / file).stat().st_size / 1e6
        print(f"| {name} | {size:.1f} | {seconds:.1f} |", flush=True)


def _write_buildings(workspace: Path, folder: Path) -> None:
    city = City(workspace)
    frame = city.read("building", columns=("height_m", "geometry"))
    shapes = shapely.transform(np.asarray(frame.geometry.array), city.to_lonlat, interleaved=False)
    west, south, east, north = city.lonlat_extent("building") or (0, 0, 0, 0)
    city.close()
    heights = frame["height_m"].fillna(6).tolist()
    rings = [
        shapely.get_coordinates(shapely.get_exterior_ring(shapely.get_parts(shape)[0])).round(6).tolist()
        for shape in shapes
    ]
    inline = [{"p": ring, "h": height} for ring, height in zip(rings, heights, strict=True)]
    features = [
        {
            "type": "Feature",
            "properties": {"h": one["h"]},
            "geometry": {"type": "Polygon", "coordinates": [one["p"]]},
        }
        for one in inline
    ]
    (folder / "static").mkdir(exist_ok=True)
    (folder / "buildings.json").write_text(json.dumps(inline, separators=(",", ":")))
    collection = {"type": "FeatureCollection", "features": features}
    (folder / "static" / "buildings.geojson").write_text(json.dumps(collection, separators=(",", ":")))
    view = {
        "longitude": (west + east) / 2,
        "latitude": (south + north) / 2,
        "zoom": 12,
        "pitch": 54,
        "bearing": 18,
    }
    (folder / "view.json").write_text(json.dumps(view))


@contextmanager
def _streamlit(folder: Path) -> Iterator[str]:
    port = free_port()
    options = {
        "server.port": port, "server.headless": "true", "server.enableStaticServing": "true",
        "browser.gatherUsageStats": "false", "server.fileWatcherType": "none",
    }  # fmt: skip
    command = [sys.executable, "-m", "streamlit", "run", "page.py"]
    command += [f"--{name}={value}" for name, value in options.items()]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(120):
            try:
                httpx.get(f"http://localhost:{port}/_stcore/health", timeout=5).raise_for_status()
                break
            except httpx.HTTPError:
                time.sleep(0.5)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _opened_pydeck(browser: Browser, address: str) -> tuple[Page, float]:
    """As `_opened`; Streamlit's page is light and the chart fills most of it."""
    page = browser.new_page(viewport=_SIZE, reduced_motion="reduce")
    begun = time.monotonic()
    page.goto(address)
    while time.monotonic() - begun < _LIMIT_S:
        if page.locator("canvas").count() and _is_drawn(page):
            return page, time.monotonic() - begun
        page.wait_for_timeout(100)
    return page, float("nan")


if __name__ == "__main__":
    main()
