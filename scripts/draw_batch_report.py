"""Draw the picture of docs/detection-batch.md: the report of a batch over the sample city in nine pieces.

    python scripts/draw_batch_report.py WORK [--out docs/images] [--seed 7]

The later orthophoto is cut into 3 × 3 scenes, one of them cut short, one more without a date; each is
compared with the earlier orthophoto of the workspace by the default detector. The report names WORK, so take
a plain one such as /data. Needs Debian's Chromium and playwright.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import rasterio
from picture_frame import save
from PIL import Image
from playwright.sync_api import sync_playwright
from rasterio.windows import Window
from screenshot_twin import CHROMIUM, FLAGS

from change_detection.latest import latest_pair
from gridtwin.store import open_workspace
from sample_data.demo import create_demo

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
_SIDE, _SIZE = 3, (1160, 1200)


def main() -> int:
    """Make the scenes, run the batch, take the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    work = arguments.work.absolute()
    city, incoming = work / f"batch-city-{arguments.seed}", work / "delivery"
    shutil.rmtree(city, ignore_errors=True)
    shutil.rmtree(incoming, ignore_errors=True)
    create_demo(city, size="small", seed=arguments.seed, now=NOW)
    with open_workspace(city) as workspace:
        later = latest_pair(workspace).pair.after
    cut_into_scenes(later, incoming)
    run_batch(city, incoming)
    page = work / "report.png"
    photograph(city / "batch" / "results" / "report.html", page)
    save(Image.open(page).convert("RGB"), arguments.out / "detection-batch-report.jpg")
    return 0


def cut_into_scenes(image: Path, folder: Path) -> None:
    """Nine scenes of a day; one is cut short, and a tenth has no date."""
    dated = folder / "2025-10-12"
    dated.mkdir(parents=True)
    with rasterio.open(image) as data:
        width, height = data.width // _SIDE, data.height // _SIDE
        profile = {"driver": "GTiff", "count": data.count, "dtype": "uint8", "crs": data.crs}
        for number in range(_SIDE**2):
            row, col = divmod(number, _SIDE)
            window = Window(col * width, row * height, width, height)
            place = {"width": width, "height": height, "transform": data.window_transform(window)}
            with rasterio.open(dated / f"lanzhou_{row + 1}{col + 1}.tif", "w", **profile, **place) as out:
                out.write(data.read(window=window))
    shutil.copy(dated / "lanzhou_11.tif", folder / "extra.tif")
    torn = dated / f"lanzhou_2{_SIDE}.tif"
    os.truncate(torn, torn.stat().st_size * 9 // 10)


def run_batch(city: Path, incoming: Path) -> None:
    """As a user does; some scenes fail, so the exit code is 1."""
    command = [Path(sys.executable).with_name("gridtwin"), "detect", "batch", incoming, "-w", city]
    done = subprocess.run(command, check=False, env={**os.environ, "GRIDTWIN_LANG": "en"})
    if done.returncode not in (0, 1):
        raise SystemExit(done.returncode)


def photograph(report: Path, target: Path) -> None:
    """The upper part of the report in English."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
        page = browser.new_page(viewport={"width": _SIZE[0], "height": _SIZE[1]})
        page.goto(report.as_uri())
        page.get_by_text("English", exact=True).first.click()
        page.wait_for_timeout(300)
        page.screenshot(path=target)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
