"""From message to symbol: how long a value takes until the screen shows it, in a real browser.

    python benchmarks/twin_live.py                # 10,000 sensors, 1,000 values/s, 30 s
    python benchmarks/twin_live.py --quick        # 2,000 sensors, 200 values/s, 8 s

A server is started as `gridtwin twin serve` does it, Chromium (software GL) opens the scene. Values are sent
by HTTP in batches of a tenth of a second; each batch tilts one manhole cover beyond its limit or sets it
upright again, so that its symbol has to change. Timed: from handing the value to the network until the frame
after the one that wrote the symbol to the graphics memory. Beside it as many sensors and values in a
Streamlit page with pydeck and `st.fragment(run_every=1)`: from writing the value to a file that the page
reads until the page has the chart with it (drawing comes on top). CPU is told in seconds a second.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from benchmarks.measuring import below, cpu_s  # noqa: E402
from benchmarks.sensing_stream import make_city  # noqa: E402
from tests.browser.live import PASSWORD, Living  # noqa: E402
from tests.browser.twin import CHROMIUM, FLAGS  # noqa: E402
from tests.ports import free_port  # noqa: E402
from tests.twin_server.server import serving  # noqa: E402
from twin_server.access import passwords  # noqa: E402
from twin_server.access.store import open_store, users  # noqa: E402
from twin_server.access.store.users import User  # noqa: E402

_EVERY_S = 0.1
# Notes when the mark of a probe changed: in the frame after the one in which it was seen.
_WATCH = """probes => {
  const seen = window.__seen = [];
  const last = new Map(probes.map(code => [code, window.__gridtwinLive.mark(code)]));
  const look = () => {
    for (const [code, mark] of last) {
      const now = window.__gridtwinLive.mark(code);
      if (now === mark) continue;
      last.set(code, now);
      requestAnimationFrame(() => seen.push([code, now, Date.now()]));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
_PEER = """
import numpy as np, pydeck as pdk, streamlit as st
st.set_page_config(layout="wide")

@st.fragment(run_every=1)
def live():
    values = np.load({path!r})
    rows = [
        {{"p": [103.8 + at % 100 / 900, 36.05 + at // 100 / 900], "v": round(float(value), 3),
          "c": [255, 77, 77] if value > 15 else [54, 224, 194]}}
        for at, value in enumerate(values[1:])
    ]
    layer = pdk.Layer("ScatterplotLayer", rows, get_position="p", get_fill_color="c", get_radius=30)
    view = pdk.ViewState(longitude=103.85, latitude=36.1, zoom=12)
    st.pydeck_chart(pdk.Deck(layers=[layer], initial_view_state=view, map_provider=None))
    st.text(f"batch {{int(values[0])}}")

live()
"""
_WATCH_PEER = """() => {
  const seen = window.__seen = [];
  let last = -1;
  const look = () => {
    const text = [...document.querySelectorAll('[data-testid=stText]')].map(one => one.textContent).join(' ');
    const batch = Number((text.match(/batch (\\d+)/) ?? [])[1] ?? -1);
    if (batch > last) { last = batch; seen.push([batch, Date.now()]); }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""


def values_of(rng: np.random.Generator, count: int) -> np.ndarray:
    """Calm values: pressure at even places, tilt of a cover at odd ones."""
    return np.where(np.arange(count) % 2 == 0, 0.35, 1.5) + rng.random(count) / 100


def paced(seconds: float, act: Callable[[int], None]) -> int:
    """Do something every tenth of a second; how often."""
    started, turn = time.perf_counter(), 0
    while time.perf_counter() - started < seconds:
        act(turn)
        turn += 1
        time.sleep(max(0.0, started + turn * _EVERY_S - time.perf_counter()))
    return turn


def told(name: str, times: list[float], cpu: dict[str, float], more: str) -> None:
    p50, p95 = np.percentile(times, [50, 95]) if times else (float("nan"), float("nan"))
    used = ", ".join(f"{side} {seconds:.2f}" for side, seconds in cpu.items())
    print(
        f"{name:12}{len(times):>8}{p50:>10.0f}{p95:>10.0f}{max(times, default=0):>10.0f}   {used}   {more}",
        flush=True,
    )


def sign_in(page: Any, address: str, folder: Path) -> Living:
    with open_store(folder) as store, store.writing() as link:
        hashed = passwords.hash_password(PASSWORD)
        users.add(link, User("viewer", "v", "viewer", datetime.now(UTC), hashed, one_time_until=None))
    living = Living(page)
    living.sign_in(address, "viewer")
    return living


def measure_own(browser: Any, options: argparse.Namespace, folder: Path, own: int) -> None:
    token = make_city(folder, options.sensors, None)
    rng = np.random.default_rng(1)
    probes = [f"S{at:06d}" for at in range(1, min(options.sensors, 400), 20)]
    sent: dict[str, list[tuple[float, bool]]] = {code: [] for code in probes}
    with serving(folder, language="zh", options=()) as (address, server):
        page = browser.new_context(
            viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
        ).new_page()
        living = sign_in(page, address, folder)
        client = httpx.Client(base_url=address, headers={"Authorization": f"Bearer {token}"}, timeout=60)
        per_batch = max(1, int(options.rate * _EVERY_S))

        def send(turn: int) -> None:
            values = values_of(rng, options.sensors)
            first = turn * per_batch
            rows = [
                {"code": f"S{at % options.sensors:06d}", "value": float(values[at % options.sensors])}
                for at in range(first, first + per_batch)
                if f"S{at % options.sensors:06d}" not in sent
            ]
            code = probes[turn % len(probes)]
            is_beyond = (turn // len(probes)) % 2 == 0
            now = time.time()
            rows.append({"code": code, "value": 40.0 if is_beyond else 1.0})
            stamped = [{**row, "at": int(now * 1000)} for row in rows]
            sent[code].append((now * 1000, is_beyond))
            client.post("/api/sensing/observations", json=stamped).raise_for_status()

        for code in probes:  # heard of and upright before the clock starts
            client.post("/api/sensing/observations", json={"code": code, "value": 1.0}).raise_for_status()
        living.wait_for(lambda: living.mark(probes[-1]) == "online", 30)
        page.evaluate(_WATCH, probes)
        browsers = below(own) - below(server.pid) - {own}
        before, began = (cpu_s(*below(server.pid)), cpu_s(*browsers)), time.perf_counter()
        worker = threading.Thread(target=paced, args=(options.seconds, send))
        worker.start()
        while worker.is_alive():
            page.wait_for_timeout(200)
        worker.join()
        page.wait_for_timeout(3000)
        took = time.perf_counter() - began
        cpu = {
            "server": (cpu_s(*below(server.pid)) - before[0]) / took,
            "browser": (cpu_s(*browsers) - before[1]) / took,
        }
        times, missed = matched(sent, page.evaluate("window.__seen"))
        told("GridTwin", times, cpu, f"{missed} changes not seen, errors {len(living.errors)}")


def matched(sent: dict[str, list[tuple[float, bool]]], seen: list[list[Any]]) -> tuple[list[float], int]:
    """Milliseconds of each change that was sent until it was seen, and how many were not."""
    times, missed = [], 0
    for code, changes in sent.items():
        own = [(at, mark == "critical") for which, mark, at in seen if which == code]
        for place, (at, is_beyond) in enumerate(changes):
            until = changes[place + 1][0] if place + 1 < len(changes) else float("inf")
            found = [moment for moment, mark in own if mark is is_beyond and at <= moment < until]
            if found:
                times.append(found[0] - at)
            else:
                missed += 1
    return times, missed


@contextmanager
def peer_serving(folder: Path) -> Iterator[tuple[str, int, Path]]:
    script, values = folder / "peer.py", folder / "values.npy"
    script.write_text(_PEER.format(path=str(values)))
    port = free_port()
    command = [
        sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port),
        "--server.headless", "true", "--browser.gatherUsageStats", "false",
        "--server.fileWatcherType", "none",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield f"http://localhost:{port}", process.pid, values
    finally:
        process.terminate()
        process.wait(20)


def measure_peer(browser: Any, options: argparse.Namespace, folder: Path, own: int) -> None:
    rng = np.random.default_rng(1)
    sent: dict[int, float] = {}

    def write(path: Path, turn: int) -> None:
        values = np.concatenate([[turn], values_of(rng, options.sensors)])
        partial = path.with_suffix(".part.npy")
        np.save(partial, values)
        partial.replace(path)
        sent[turn] = time.time() * 1000

    with peer_serving(folder) as (address, pid, path):
        write(path, 0)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for _ in range(120):
            try:
                page.goto(address)
                break
            except Exception:  # noqa: BLE001 - not listening yet
                time.sleep(0.5)
        page.locator("[data-testid=stText]").wait_for(timeout=120_000)
        page.evaluate(_WATCH_PEER)
        browsers = below(own) - below(pid) - {own}
        before, began = (cpu_s(*below(pid)), cpu_s(*browsers)), time.perf_counter()
        worker = threading.Thread(target=paced, args=(options.seconds, lambda turn: write(path, turn + 1)))
        worker.start()
        while worker.is_alive():
            page.wait_for_timeout(200)
        worker.join()
        page.wait_for_timeout(3000)
        took = time.perf_counter() - began
        seen = page.evaluate("window.__seen")
        cpu = {
            "server": (cpu_s(*below(pid)) - before[0]) / took,
            "browser": (cpu_s(*browsers) - before[1]) / took,
        }
    times = []
    for turn, at in sent.items():
        later = [moment for batch, moment in seen if batch >= turn]
        if turn and later:
            times.append(later[0] - at)
    told("st.fragment", times, cpu, f"{len(seen) / took:.2f} ticks/s")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="2,000 sensors, 200 values/s, 8 s")
    parser.add_argument("--sensors", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=1_000, help="values a second")
    parser.add_argument("--seconds", type=float, default=30)
    options = parser.parse_args()
    if options.quick:
        options.sensors, options.rate, options.seconds = 2_000, 200, 8.0
    from playwright.sync_api import sync_playwright

    load = os.getloadavg()[0]
    print(
        f"{options.sensors:,} sensors, {options.rate:,} values/s for {options.seconds:g} s; load {load:.1f}"
    )
    print(f"{'':12}{'changes':>8}{'p50 ms':>10}{'p95 ms':>10}{'most ms':>10}   CPU seconds a second")
    for measure in (measure_own, measure_peer):
        with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
            measure(
                browser,
                options,
                Path(folder) / "city" if measure is measure_own else Path(folder),
                os.getpid(),
            )
            browser.close()


if __name__ == "__main__":
    main()
