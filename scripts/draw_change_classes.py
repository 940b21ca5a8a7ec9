"""A sheet of examples a class from a painted sample city, for docs/images/change-classes.jpg.

    python scripts/draw_change_classes.py WORK [--seed 1062] [--out docs/images/change-classes.jpg]

Left the earlier date, right the later one, the true outline in yellow. WORK is that of fit_change_classes.py.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
import rasterio
from class_cities import City, paint_city
from PIL import Image, ImageDraw, ImageFont
from rasterio.windows import Window
from shapely import Polygon

from gridtwin.model import domain

ROOT = Path(__file__).resolve().parents[1]
CLASSES = (
    "new_building",
    "extension",
    "added_floor",
    "temporary_structure",
    "demolition",
    "roof_replaced",
    "earthworks",
    "stockpile",
)
_CHIP, _EXAMPLES, _LABEL, _GAP = 118, 3, 170, 8


def main() -> int:
    """Draw the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--seed", type=int, default=1062)
    parser.add_argument("--out", type=Path, default=ROOT / "docs/images/change-classes.jpg")
    arguments = parser.parse_args()
    city = paint_city(arguments.seed, arguments.work)
    titles = {str(item.value): item.en for item in domain("change_class").values}
    width = _LABEL + _EXAMPLES * (2 * _CHIP + 2 * _GAP)
    sheet = Image.new("RGB", (width, len(CLASSES) * (_CHIP + _GAP) + _GAP), "white")
    pen = ImageDraw.Draw(sheet)
    for row, name in enumerate(CLASSES):
        top = _GAP + row * (_CHIP + _GAP)
        pen.text((12, top + _CHIP / 2), titles[name], "black", ImageFont.load_default(16), anchor="lm")
        for column, shape in enumerate(_examples(city, name)):
            left = _LABEL + column * (2 * _CHIP + 2 * _GAP)
            for date, path in enumerate(city.images):
                sheet.paste(_chip(path, shape), (left + date * (_CHIP + 2), top))
    sheet.save(arguments.out, quality=86, optimize=True)
    return 0


def _examples(city: City, name: str) -> list[Polygon]:
    """The largest, the middle and a smaller change of a class, clear of the border."""
    west, south, east, north = city.truth.total_bounds
    shapes = city.truth.geometry[city.truth["change_class"] == name]
    inner = [
        s for s in shapes if west + 25 < s.centroid.x < east - 25 and south + 25 < s.centroid.y < north - 25
    ]
    ranked = sorted(inner, key=lambda shape: -shape.area)
    return [ranked[place] for place in sorted({0, len(ranked) // 2, (4 * len(ranked)) // 5})][:_EXAMPLES]


def _chip(path: Path, shape: Polygon) -> Image.Image:
    min_x, min_y, max_x, max_y = shape.bounds
    with rasterio.open(path) as data:
        side = max(44.0, 1.5 * max(max_x - min_x, max_y - min_y)) / data.transform.a
        column, row = ~data.transform * (shape.centroid.x, shape.centroid.y)
        window = Window(round(column - side / 2), round(row - side / 2), round(side), round(side))
        picture = data.read(window=window, boundless=True).transpose(1, 2, 0)
        ring = [~data.transform * corner for corner in shape.exterior.coords]
    scale = _CHIP * 3 / picture.shape[0]
    large = cv2.resize(np.ascontiguousarray(picture), (_CHIP * 3, _CHIP * 3), interpolation=cv2.INTER_CUBIC)
    corners = [((x - window.col_off) * scale, (y - window.row_off) * scale) for x, y in ring]
    cv2.polylines(large, [np.round(corners).astype(np.int32)], True, (255, 220, 0), 3, cv2.LINE_AA)
    return Image.fromarray(cv2.resize(large, (_CHIP, _CHIP), interpolation=cv2.INTER_AREA))


if __name__ == "__main__":
    sys.exit(main())
