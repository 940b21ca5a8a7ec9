"""Deciding at the review desk of a large city: the server's answers, and from the key to the next patch.

    python benchmarks/desk.py                          # a sample of size city with 20,000 patches
    python benchmarks/desk.py --workspace my-city      # a copy of it is decided on, not itself
    python benchmarks/desk.py --without-browser
    python benchmarks/desk.py --quick                  # a small sample, few decisions: does it run

A server is started as `gridtwin twin serve` does it. First a program decides patch after patch as the page
does: claim, decision, next patch, queue; milliseconds of each answer. Then an inspector presses a key in
Chromium (software GL), once a second: milliseconds from the key to the frame that shows the next patch.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import httpx
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from benchmarks.many_patches import with_patches  # noqa: E402
from benchmarks.measuring import cpu_s, sample  # noqa: E402
from tests.browser.desk import DeskPage, add_people  # noqa: E402
from tests.browser.twin import CHROMIUM, FLAGS  # noqa: E402
from tests.twin_server.server import serving  # noqa: E402
from twin_server.access.administration import Desk, WantedToken, add_token  # noqa: E402
from twin_server.access.config import parse_config  # noqa: E402
from twin_server.access.store import open_store  # noqa: E402

_AIM_MS = 300
_PATCHES = 20_000
_WARM = 5  # decisions before the clock starts
_KEYS = "1234"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workspace", type=Path, help="a workspace to copy, instead of a sample")
    parser.add_argument("--decisions", type=int, default=100)
    parser.add_argument("--without-browser", action="store_true")
    parser.add_argument("--quick", action="store_true", help="a small sample, 10 decisions")
    options = parser.parse_args()
    decisions = 10 if options.quick else options.decisions
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as folder:
        place = Path(folder) / "city"
        if options.workspace:
            shutil.copytree(options.workspace, place)
        else:
            sample(place, "small" if options.quick else "city", "--no-imagery")
        token = _admit(with_patches(place, _PATCHES))
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
        print("| | number | p50 ms | p95 ms | most |")
        print("|---|---|---|---|---|", flush=True)
        with serving(place, options=()) as (address, process):
            busy = cpu_s(process.pid)
            _by_program(address, token, decisions)
            spent = (cpu_s(process.pid) - busy) / (decisions + _WARM)
            print(
                f"\nserver: {spent * 1000:.0f} ms of processor time a decision with all of these\n",
                flush=True,
            )
            if not options.without_browser:
                _by_keys(address, decisions)


def _admit(folder: Path) -> str:
    """The people of the desk; a token of one of them."""
    add_people(folder)
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "benchmark")
        wanted = WantedToken("benchmark", ["read", "review"], 1)
        return add_token(desk, "li.na", wanted, now=datetime.now(UTC))[1]


def _by_program(address: str, token: str, decisions: int) -> None:
    times: dict[str, list[float]] = defaultdict(list)
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=f"{address}/api/desk", headers=headers, timeout=60) as client:

        def ask(name: str, method: str, path: str, body: object = None) -> httpx.Response:
            begun = time.perf_counter()
            answer = (
                client.request(method, path, json=body) if body is not None else client.request(method, path)
            )
            times[name].append((time.perf_counter() - begun) * 1000)
            return answer.raise_for_status()

        queue = "/queue?status=new&order=grade&limit=40"
        rows = (
            client.get(f"/queue?status=new&order=grade&limit={decisions + _WARM + 1}")
            .raise_for_status()
            .json()
        )
        for at, row in enumerate(rows["rows"][: decisions + _WARM]):
            if at == _WARM:
                times.clear()
            path = f"/patches/{row['id']}"
            shown = ask("next patch", "GET", path).json()
            ask("claim", "POST", f"{path}/claim", {})
            body = {"status": "legal", "row_version": shown["row_version"], "key": f"bench-{at}"}
            ask("decision", "POST", f"{path}/decision", body)
            ask("queue", "GET", queue)
    for name, own in times.items():
        _tell(name, own)


def _by_keys(address: str, decisions: int) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
        desk = DeskPage(browser, address, "zhang.wei")
        for at in range(decisions):
            desk.page.keyboard.press(_KEYS[at % len(_KEYS)])
            desk.page.wait_for_timeout(1000)
        desk.settle()
        times = desk.page.evaluate("window.__desk.timings")
        _tell("key to the next patch drawn", times)
        p95 = float(np.percentile(times, 95))
        verdict = "reached" if p95 <= _AIM_MS else "missed"
        print(f"\naim (p95 {_AIM_MS} ms): {verdict}; errors {len(desk.errors)}")
        browser.close()


def _tell(name: str, times: list[float]) -> None:
    p50, p95 = np.percentile(times, [50, 95])
    print(f"| {name} | {len(times)} | {p50:.0f} | {p95:.0f} | {max(times):.0f} |", flush=True)


if __name__ == "__main__":
    main()
