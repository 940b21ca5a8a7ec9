"""Take the pictures of docs/qgis*.md in a real QGIS window: `make pictures-qgis`.

python scripts/picture_qgis.py CITY [--out docs/images] [--only first|pipes|…]. CITY is a sample city, copied
first for each scenario `qgis_NAME_day.py`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from io import BytesIO
from itertools import product
from pathlib import Path

import screenshot_qgis
from PIL import Image

SCRIPTS = Path(__file__).resolve().parent
IMAGES = SCRIPTS.parent / "docs" / "images"
_WIDTH = 1300
_LARGEST_BYTES = 200_000


def main() -> int:
    """Run the scenario in both languages and keep its pictures as JPEG."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--language", choices=["zh", "en"], action="append")
    parser.add_argument("--only", help="one scenario")
    options = parser.parse_args()
    scenarios = sorted(SCRIPTS.glob(f"qgis_{options.only or '*'}_day.py"))
    for language, scenario in product(options.language or ["zh", "en"], scenarios):
        with tempfile.TemporaryDirectory() as text:
            folder = Path(text)
            shutil.copytree(options.city, folder / "city")
            status = screenshot_qgis.run(
                scenario, folder / "shots", language=language, workspace=folder / "city", timeout_s=600
            )
            if status:
                return status
            for path in sorted((folder / "shots").glob("*.png")):
                keep(path, options.out / f"qgis-{path.stem}.jpg")
    return 0


def keep(path: Path, target: Path) -> None:
    """Write a picture as JPEG, in the best quality that is small enough."""
    image = Image.open(path).convert("RGB")
    width = min(_WIDTH, image.width)
    image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    for quality in (85, 75, 65, 55, 45):
        stream = BytesIO()
        image.save(stream, "JPEG", quality=quality, optimize=True, progressive=True)
        if stream.tell() <= _LARGEST_BYTES:
            break
    target.write_bytes(stream.getvalue())


if __name__ == "__main__":
    sys.exit(main())
