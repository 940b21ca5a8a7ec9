"""Pictures of the height path for docs/images: a map of height change, and a profile across an added floor.

    gridtwin demo create city --size small --seed 1 && python scripts/draw_heights.py city

Hatched is what lies below the level of detection: nothing is known to have changed there.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rasterio.windows import Window
from shapely import LineString

from change_detection.heights.buildings import BuildingChange, measure_buildings
from change_detection.heights.change import HeightChange, HeightView
from change_detection.heights.footprints import footprints_of
from change_detection.heights.prepare import prepared
from change_detection.heights.stable import measure_level
from change_detection.latest import latest_pair
from gridtwin.store import open_workspace

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
INK, GREY, RED, BLUE, PAPER = (40, 40, 40), (130, 130, 130), (190, 40, 30), (30, 90, 170), (255, 255, 255)
ZOOM, SIDE_M = 4, 110.0


def main() -> None:
    """Draw both pictures from the newest surface models of a workspace."""
    with open_workspace(Path(sys.argv[1])) as workspace:
        files = latest_pair(workspace).surface_models
        assert files, "the workspace has no surface models of both dates"
        with prepared(*files) as state:
            footprints = footprints_of(workspace, state.pair.grid.crs)
            level = measure_level(state.pair, exclude=lambda grid: footprints.mask(grid, wider_m=2.0))
            change = HeightChange(state.pair, level)
            found = list(measure_buildings(change, footprints))
            raised = [building for building in found if building.verdict.kind == "added_floor"]
            chosen = max(raised, key=lambda building: neighbours(building, found))
            draw_map(change, found, chosen).save(IMAGES / "heights-map.jpg", quality=85)
            draw_profile(change, chosen).save(IMAGES / "heights-profile.png", optimize=True)


def neighbours(building: BuildingChange, found: list[BuildingChange]) -> int:
    """How many other buildings a picture of this one would show."""
    return sum(other.polygon.distance(building.polygon.centroid) < SIDE_M / 2 for other in found)


def window_around(change: HeightChange, building: BuildingChange) -> Window:
    """A square of the ground with the building in its middle."""
    grid, side = change.grid, int(SIDE_M / change.grid.gsd_m)
    col, row = ~grid.transform @ (building.polygon.centroid.x, building.polygon.centroid.y)
    left = int(np.clip(col - side / 2, 0, grid.width - side))
    top = int(np.clip(row - side / 2, 0, grid.height - side))
    return Window(left, top, side, side)


def draw_map(change: HeightChange, found: list[BuildingChange], chosen: BuildingChange) -> Image.Image:
    """Height change in colour, hatched below its level of detection, with the floors of each building."""
    window = window_around(change, chosen)
    view = change.view(window)
    picture = Image.fromarray(coloured(view))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(size=20)
    pixels = ~view.grid.transform
    for building in found:
        corners = [
            tuple(ZOOM * value for value in pixels @ point[:2]) for point in building.polygon.exterior.coords
        ]
        draw.line(corners, fill=INK, width=2)
        if building.verdict.floors:
            at = pixels @ (building.polygon.centroid.x, building.polygon.bounds[3] + 2.5)
            text = f"+{building.verdict.floors} floor ({building.verdict.rise_m:+.2f} m)"
            label(draw, (ZOOM * at[0], ZOOM * at[1]), text, font)
    return with_legend(picture, change)


def coloured(view: HeightView) -> np.ndarray:
    """Blue sank, white stayed, red rose; grey is unknown; hatched is below the level of detection."""
    size = (view.grid.width * ZOOM, view.grid.height * ZOOM)
    known = np.isfinite(view.change)
    large = cv2.resize(np.nan_to_num(view.change), size, interpolation=cv2.INTER_NEAREST)
    colours = ramp(large)
    colours[cv2.resize((~known).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0] = GREY
    noise = known & (np.abs(view.change) < view.lod95)
    rows, cols = np.mgrid[0 : size[1], 0 : size[0]]
    hatch = (rows + cols) % 12 < 2
    colours[hatch & (cv2.resize(noise.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0)] = (
        205,
        205,
        205,
    )
    return colours


def ramp(change: np.ndarray) -> np.ndarray:
    """(…, 3) bytes: white at 0, full colour at 4 m."""
    share = np.clip(np.abs(change) / 4.0, 0, 1)[..., None] ** 0.7
    end = np.where((change > 0)[..., None], np.array(RED), np.array(BLUE))
    return np.asarray(255 + (end - 255) * share, np.uint8)


def label(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, font: ImageFont.FreeTypeFont
) -> None:
    """Text on a light plate."""
    box = draw.textbbox(at, text, font=font, anchor="mm")
    draw.rectangle((box[0] - 4, box[1] - 3, box[2] + 4, box[3] + 3), fill=PAPER, outline=INK)
    draw.text(at, text, fill=INK, font=font, anchor="mm")


def with_legend(picture: Image.Image, change: HeightChange) -> Image.Image:
    """The map with its scale of colours below."""
    whole = Image.new("RGB", (picture.width, picture.height + 84), PAPER)
    whole.paste(picture, (0, 0))
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(size=18)
    top, width = picture.height + 12, 320
    bar = ramp(np.tile(np.linspace(-4, 4, width), (22, 1)))
    whole.paste(Image.fromarray(bar), (20, top))
    for value in (-4, -2, 0, 2, 4):
        x = 20 + width * (value + 4) / 8
        draw.text((x, top + 40), f"{value:+d} m" if value else "0", fill=INK, font=font, anchor="mm")
    draw.rectangle((400, top, 460, top + 22), outline=GREY)
    for x in range(400, 460, 8):
        draw.line((x, top + 22, min(460, x + 22), top), fill=GREY, width=2)
    text = f"below the level of detection ({change.level.ground.lod95_m:.2f} m, 95 %)"
    draw.text((472, top + 11), text, fill=INK, font=font, anchor="lm")
    metres = 20 * ZOOM / change.grid.gsd_m
    draw.line((400, top + 52, 400 + metres, top + 52), fill=INK, width=4)
    draw.text((412 + metres, top + 52), "20 m", fill=INK, font=font, anchor="lm")
    return whole


def draw_profile(change: HeightChange, building: BuildingChange) -> Image.Image:
    """Heights of both dates along a line across the building, with the level of detection as a band."""
    view = change.view(window_around(change, building))
    line = across(building)
    steps = np.linspace(0, 1, 400)
    points = np.array([line.interpolate(step, normalized=True).coords[0] for step in steps])
    cols, rows = (
        ((values - start) / size).astype(int)
        for values, start, size in (
            (points[:, 0], view.grid.transform.c, view.grid.gsd_m),
            (points[:, 1], view.grid.transform.f, -view.grid.gsd_m),
        )
    )
    before, after, lod = (surface[rows, cols] for surface in (view.before, view.after, view.lod95))
    return plot(steps * line.length, before, after, lod, building)


def across(building: BuildingChange) -> LineString:
    """A line over the short side of a building that reaches 15 m beyond it."""
    box = np.array(building.polygon.minimum_rotated_rectangle.exterior.coords)
    one, other = box[1] - box[0], box[2] - box[1]
    short = one if np.hypot(*one) < np.hypot(*other) else other
    length = float(np.hypot(*short))
    middle, unit = box[:4].mean(axis=0), short / length
    return LineString([middle - unit * (length / 2 + 15), middle + unit * (length / 2 + 15)])


def plot(
    metres: np.ndarray, before: np.ndarray, after: np.ndarray, lod: np.ndarray, building: BuildingChange
) -> Image.Image:
    """The profile as a picture, drawn twice as large and halved."""
    width, height, left, top, bottom = 1800, 880, 140, 60, 130
    picture = Image.new("RGB", (width, height), PAPER)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(size=34)
    base = float(np.nanmin(before))
    reach = float(np.nanmax(after)) - base + 1

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            left + (width - left - 40) * x / metres[-1],
            height - bottom - (height - bottom - top) * (y - base) / reach,
        )

    for value in range(0, int(reach) + 1, 5):
        y = place(0, base + value)[1]
        draw.line((left, y, width - 40, y), fill=(225, 225, 225), width=2)
        draw.text((left - 14, y), f"{value} m", fill=INK, font=font, anchor="rm")
    for value in range(0, int(metres[-1]) + 1, 10):
        draw.text((place(value, base)[0], height - bottom + 34), f"{value}", fill=INK, font=font, anchor="mm")
    band = [place(x, y) for x, y in zip(metres, before + lod, strict=True)]
    band += [place(x, y) for x, y in zip(metres[::-1], (before - lod)[::-1], strict=True)]
    draw.polygon(band, fill=(200, 215, 235))
    for heights, colour in ((before, BLUE), (after, RED)):
        draw.line([place(x, y) for x, y in zip(metres, heights, strict=True)], fill=colour, width=5)
    verdict = building.verdict
    texts = (
        ("before, with its level of detection", BLUE),
        (
            f"after: {verdict.rise_m:+.2f} ± {1.96 * building.found.sigma_m:.2f} m, +{verdict.floors} floor",
            RED,
        ),
    )
    for number, (text, colour) in enumerate(texts):
        draw.text((left + 20 + number * 760, height - 44), text, fill=colour, font=font, anchor="lm")
    return picture.resize((width // 2, height // 2), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
