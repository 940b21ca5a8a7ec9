"""Take the pictures of docs/qgis*.md in a real QGIS window: `make pictures-qgis`.

python scripts/picture_qgis.py CITY [--out docs/images] [--only first|pipes|…]. CITY is a sample city, copied
for each scenario `qgis_NAME_day.py`; the first day takes its base map and survey alone, and begins with
an empty folder.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from io import BytesIO
from itertools import product
from pathlib import Path

import first_day_files
import screenshot_qgis
from PIL import Image

SCRIPTS = Path(__file__).resolve().parent
FIRST_DAY = SCRIPTS / "qgis_first_day.py"
IMAGES = SCRIPTS.parent / "docs" / "images"
TIMEOUT_S = 600
_WIDTH = 1300
_PAGE_WIDTH = 800
_LARGEST_BYTES = 150_000


def main() -> int:
    """Run the days in both languages and keep its pictures as JPEG."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--language", choices=["zh", "en"], action="append")
    parser.add_argument("--only", help="one scenario")
    options = parser.parse_args()
    scenarios = sorted(SCRIPTS.glob(f"qgis_{options.only or '*'}_day.py"))
    failed = []
    for language, scenario in product(options.language or ["zh", "en"], scenarios):
        with tempfile.TemporaryDirectory(prefix="gridtwin-") as text:
            if scenario == FIRST_DAY:
                status = walk(options.city, Path(text), language)
            else:
                status = _with_city(options.city, Path(text), scenario, language)
            if status:
                failed.append(f"{scenario.name} {language}")
            else:
                take(Path(text) / "shots", options.out)
    for each in failed:
        print(f"failed, its pictures stay as they were: {each}", file=sys.stderr)
    return 1 if failed else 0


def walk(city: Path, folder: Path, language: str) -> int:
    """The whole day in a window; pictures, facts and files lie in folder/shots. The exit status."""
    files = first_day_files.prepare(city, folder / "files")
    return screenshot_qgis.run(
        FIRST_DAY, folder / "shots", language=language, files=files, timeout_s=TIMEOUT_S
    )


def _with_city(city: Path, folder: Path, scenario: Path, language: str) -> int:
    shutil.copytree(city, folder / "city")
    return screenshot_qgis.run(
        scenario, folder / "shots", language=language, workspace=folder / "city", timeout_s=TIMEOUT_S
    )


def take(shots: Path, out: Path) -> None:
    """Keep each picture that a page shows, and the first page of each document, as JPEG."""
    pages = "".join(page.read_text("utf-8") for page in IMAGES.parent.glob("*.md"))
    for path in sorted(shots.glob("*.png")):
        if out != IMAGES or f"qgis-{path.stem}.jpg" in pages:
            keep(path, out / f"qgis-{path.stem}.jpg")
    if shutil.which("pdftoppm") is None:
        print("missing: pdftoppm (apt install poppler-utils); the documents' pictures stay as they were")
        return
    for path in sorted(shots.glob("first-*.pdf")):
        page = shots / f"page-{path.stem}"
        command = ["pdftoppm", "-png", "-r", "110", "-f", "1", "-l", "1", "-singlefile", str(path), str(page)]
        subprocess.run(command, check=True)
        keep(page.with_suffix(".png"), out / f"qgis-{path.stem}.jpg", width=_PAGE_WIDTH)


def keep(path: Path, target: Path, *, width: int = _WIDTH) -> None:
    """Write a picture as JPEG, in the best quality that is small enough."""
    image = Image.open(path).convert("RGB")
    width = min(width, image.width)
    image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    for quality in (85, 75, 65, 55, 45, 35):
        stream = BytesIO()
        image.save(stream, "JPEG", quality=quality, optimize=True, progressive=True)
        if stream.tell() <= _LARGEST_BYTES:
            break
    target.write_bytes(stream.getvalue())


if __name__ == "__main__":
    sys.exit(main())
