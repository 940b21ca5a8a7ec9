"""Pictures of what comes out: score, outlines, sheet, misses. Used by draw_detection_stages.py."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
from picture_frame import (
    BLUE,
    GREY,
    INK,
    LIGHT,
    ORANGE,
    PAPER,
    RED,
    WIDTH,
    YELLOW,
    beside,
    caption,
    font,
    panel_width,
    picture,
    scale_bar,
    stacked,
    swatches,
    titled,
)
from PIL import Image, ImageDraw
from rasterio.features import rasterize
from rasterio.windows import Window
from shapely import Polygon
from stage_data import NOW, Stages

from change_detection.outline import OutlineOptions, outlines
from change_detection.score_map import open_score_map
from change_detection.sheet import Selection, write_sheets
from gridtwin.model import domain
from gridtwin.store import open_workspace

GRADES = {"A": RED, "B": ORANGE, "C": YELLOW}
GREEN, PURPLE = (40, 200, 90), (150, 60, 190)
_WAYS = (("appeared 出现", RED), ("vanished 消失", BLUE), ("cannot tell 不明", PURPLE))


def score_picture(found: Stages, window: Window) -> Image.Image:
    """The score map over the later image, from pictures alone and with surface models."""
    width = panel_width(2)
    height = round(width * window.height / window.width)
    grey = _faded(found, window)
    panels = []
    for path, english, chinese in (
        (found.scores[0], "Score, from the pictures alone", "得分（仅影像）"),
        (found.scores[1], "Score, with surface models", "得分（含地表模型）"),
    ):
        with open_score_map(path) as data:
            values = data.read(window, bands=["score", "direction"])
        painted = _painted(grey, values["score"], values["direction"])
        panel = scale_bar(
            picture(painted, (width, height)), 50, 50 / found.ready.grid.gsd_m * width / window.width
        )
        panels.append(titled(panel, english, chinese))
    return stacked([beside(panels), _ramps()])


def _faded(found: Stages, window: Window) -> np.ndarray:
    view = found.ready.pair.read(window)
    grey = view.after.mean(axis=2, keepdims=True).repeat(3, axis=2)
    return np.asarray(255 - (255 - grey) * 0.5)


def _painted(grey: np.ndarray, score: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Colour by direction, stronger with the score; faint below 0.5."""
    unknown = np.abs(direction) < 0.25
    ends = np.where((direction > 0)[..., None], np.array(RED), np.array(BLUE))
    ends = np.where(unknown[..., None], np.array(PURPLE), ends)
    share = _strength(score)[..., None]
    return np.asarray(grey * (1 - share) + ends * share)


def _strength(score: np.ndarray) -> np.ndarray:
    """How opaque a score is drawn."""
    return np.asarray(np.where(score >= 0.5, 0.6 + 0.35 * (score - 0.5) / 0.5, 0.45 * score))


def _ramps() -> Image.Image:
    """The legend of the score: a ramp a direction, with a mark at 0.5."""
    out = Image.new("RGB", (WIDTH, 56), PAPER)
    pen, left, wide = ImageDraw.Draw(out), 0, 260
    for words, colour in _WAYS:
        share = _strength(np.linspace(0, 1, wide))[None, :, None].repeat(16, axis=0)
        ramp = 235 * (1 - share) + np.array(colour) * share
        out.paste(picture(ramp, (wide, 16)), (left, 6))
        for value in (0, 0.5, 1):
            x = left + value * (wide - 1)
            pen.line((x, 22, x, 28), fill=INK, width=2)
            anchor = {0: "la", 0.5: "ma", 1: "ra"}[value]
            pen.text((x, 30), f"{value:g}" if value != 0.5 else "0.5", INK, font(15), anchor=anchor)
        pen.text((left + wide + 10, 14), words, INK, font(17), anchor="lm")
        left += 470
    return out


def outlines_picture(found: Stages, window: Window) -> Image.Image:
    """Outlines, numbered and coloured by grade, on the later image; beside them what they are."""
    wide = int(window.width)
    view = found.ready.pair.read(window)
    image = picture(view.after, (2 * wide, 2 * int(window.height)))
    shown = _inside(found, found.patches, window)
    shown = shown.sort_values(["grade", "class_probability"], ascending=[True, False]).reset_index(drop=True)
    pen = ImageDraw.Draw(image)
    for row in shown.itertuples():
        colour = GRADES[str(row.grade)]
        _outline(pen, _pixels(found, row.geometry, window, 2), (20, 20, 20), 9)
        _outline(pen, _pixels(found, row.geometry, window, 2), colour, 5)
    for number, row in enumerate(shown.itertuples(), 1):
        corner = min(_pixels(found, row.geometry, window, 2), key=lambda c: c[0] + c[1])
        _badge(pen, (max(24, corner[0] - 14), max(24, corner[1] - 14)), str(number), GRADES[str(row.grade)])
    image = image.resize((wide, int(window.height)), Image.Resampling.LANCZOS)
    left = titled(scale_bar(image, 50, 50 / found.ready.grid.gsd_m), "Patches on the later image", "变化图斑")
    listed = titled(_listed(shown, (WIDTH - wide - 20, image.height)), "What they are", "类别与概率")
    return stacked([beside([left, listed], gap=20), _grade_legend()])


def _grade_legend() -> Image.Image:
    titles = {str(item.value): (item.en, item.zh) for item in domain("patch_grade").values}
    return swatches([(GRADES[g], f"{titles[g][0]} {titles[g][1][2:]}", False) for g in GRADES])


def _listed(shown: pd.DataFrame, size: tuple[int, int]) -> Image.Image:
    """The patches as a table."""
    titles = {str(item.value): (item.en, item.zh) for item in domain("change_class").values}
    out, right = Image.new("RGB", size, PAPER), size[0] - 6
    pen, step = ImageDraw.Draw(out), min(46, (size[1] - 30) // max(1, len(shown)))
    for x, words, anchor in (
        (38, "class 类别", "ls"),
        (352, "probability 概率", "rs"),
        (right, "area 面积", "rs"),
    ):
        pen.text((x, 16), words, GREY, font(15), anchor=anchor)
    for number, row in enumerate(shown.itertuples(), 1):
        middle = 30 + step * (number - 0.5)
        _badge(pen, (14, middle), str(number), GRADES[str(row.grade)], radius=min(13, step / 2 - 1))
        english, chinese = titles[str(row.change_class)]
        pen.text((38, middle), f"{chinese} {english}", INK, font(16), anchor="lm")
        pen.text((352, middle), _chance(row.class_probability), INK, font(16), anchor="rm")
        pen.text((right, middle), f"{row.area_m2:,.0f} m²", INK, font(16), anchor="rm")
        pen.line((0, middle + step / 2, size[0], middle + step / 2), fill=LIGHT)
    return out


def _chance(probability: float | None) -> str:
    """In words where the register of buildings, not the picture, decided the class."""
    if probability is None or pd.isna(probability):
        return "register 台账"
    return "> 0.99" if probability > 0.99 else f"{probability:.2f}"


def misses_picture(found: Stages) -> Image.Image:
    """The largest false alarms, and the largest of each class that was not found, from pictures alone."""
    grid = found.ready.grid
    with open_score_map(found.scores[0]) as data:
        changed = data.changed(grid.whole)
    alarms, missed = _wrong(found, changed)
    side = (panel_width(4) - 4) // 2
    rows = []
    for wrong, colour in ((alarms, YELLOW), (missed, GREEN)):
        cells = [_before_after(found, shape, side, colour) for shape in wrong[:4]]
        rows.append(beside(cells) if cells else Image.new("RGB", (WIDTH, 10), PAPER))
    names = (("False alarms", "误报"), ("True changes that were not found", "漏检"))
    parts = [titled(row, *name) for row, name in zip(rows, names, strict=True)]
    note = caption(
        f"Detector {found.detector.name} on the pictures alone: the largest of {len(alarms)} false alarms, "
        f"and of {len(missed)} missed changes the largest of four classes. Before, after.",
        f"检测器{found.detector.name}，仅用影像：{len(alarms)}处误报中面积最大者，{len(missed)}处漏检中四个类别面积最大者；左前右后。",
    )
    return stacked([*parts, note])


def _wrong(found: Stages, changed: np.ndarray) -> tuple[list[Polygon], list[Polygon]]:
    """Shapes of alarms without any truth, and of true changes of which less than a tenth was found."""
    grid = found.ready.grid
    truth = rasterize(
        ((shape, number) for number, shape in enumerate(found.truth.geometry, 1)),
        changed.shape,
        transform=grid.transform,
        dtype="int32",
    )
    places = [truth == number for number in range(1, len(found.truth) + 1)]
    is_missed = [bool(place.any()) and bool(changed[place].mean() < 0.1) for place in places]
    missed = found.truth[is_missed].assign(size=lambda rows: rows.area).sort_values("size", ascending=False)
    repeats = missed["change_class"].duplicated()
    missed = pd.concat([missed[~repeats], missed[repeats]])  # first the largest of each class
    peak = float(getattr(found.detector, "least_peak", 0.0))
    pieces = [item.polygon for item in outlines(found.scores[0], OutlineOptions(least_peak=peak))]
    true = found.truth.geometry.union_all()
    alarms = [piece for piece in pieces if piece.intersection(true).area < 0.1 * piece.area]
    return sorted(alarms, key=lambda s: -s.area), list(missed.geometry)


def _before_after(found: Stages, shape: Polygon, side: int, colour: tuple[int, int, int]) -> Image.Image:
    """Both dates around a shape, with its outline."""
    grid = found.ready.grid
    min_x, min_y, max_x, max_y = shape.bounds
    size = int(max(90, 1.6 * max(max_x - min_x, max_y - min_y) / grid.gsd_m))
    col, row = ~grid.transform @ (shape.centroid.x, shape.centroid.y)
    left = int(np.clip(col - size / 2, 0, grid.width - size))
    top = int(np.clip(row - size / 2, 0, grid.height - size))
    window = Window(left, top, size, size)
    view = found.ready.pair.read(window, flow=found.ready.alignment)
    dates = []
    for colours in (view.before, view.after):
        large = picture(colours, (2 * side, 2 * side))
        _outline(ImageDraw.Draw(large), _pixels(found, shape, window, 2 * side / size), colour, 5)
        dates.append(large.resize((side, side), Image.Resampling.LANCZOS))
    return beside(dates, gap=4)


def sheet_picture(found: Stages) -> Image.Image:
    """Both pages of the sheet of a grave patch, a new building where there is one, rendered by poppler."""
    rows = found.patches.assign(is_other=found.patches["change_class"] != "new_building")
    first = rows.sort_values(["grade", "is_other", "class_probability"], ascending=[True, True, False])
    number = str(first["patch_no"].iloc[0])
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "sheet.pdf"
        with open_workspace(found.city) as workspace:
            write_sheets(workspace, target, Selection([number]), now=NOW)
        subprocess.run(["pdftoppm", "-r", "150", "-png", target, Path(folder) / "page"], check=True)
        width = panel_width(2)
        pages = [Image.open(page).convert("RGB") for page in sorted(Path(folder).glob("page*.png"))]
        small = [page.resize((width, round(width * page.height / page.width)), 3) for page in pages]
    return beside([_framed(page) for page in small])


def _framed(page: Image.Image) -> Image.Image:
    ImageDraw.Draw(page).rectangle((0, 0, page.width - 1, page.height - 1), outline=LIGHT, width=2)
    return page


def _inside(found: Stages, rows: gpd.GeoDataFrame, window: Window) -> gpd.GeoDataFrame:
    """Rows that lie wholly in the window."""
    transform = found.ready.grid.window_transform(window)
    west, north = transform @ (0, 0)
    east, south = transform @ (window.width, window.height)
    middle = rows.geometry.bounds
    keep = (middle.minx > west) & (middle.maxx < east) & (middle.miny > south) & (middle.maxy < north)
    return rows[keep]


def _pixels(found: Stages, shape: Polygon, window: Window, scale: float) -> Sequence[tuple[float, float]]:
    """The outer ring in pixels of a picture of the window."""
    inverse = ~found.ready.grid.window_transform(window)
    ring = max(getattr(shape, "geoms", [shape]), key=lambda part: part.area).exterior
    return [tuple(scale * value for value in inverse @ point[:2]) for point in ring.coords]


def _outline(
    pen: ImageDraw.ImageDraw, ring: Sequence[tuple[float, float]], colour: tuple[int, int, int], width: int
) -> None:
    pen.line([*ring, ring[1]], fill=colour, width=width, joint="curve")


def ring_in(found: Stages, shape: Polygon, window: Window, scale: float) -> Sequence[tuple[float, float]]:
    """The outer ring of a shape in pixels of a picture of the window."""
    return _pixels(found, shape, window, scale)


def draw_ring(
    image: Image.Image, ring: Sequence[tuple[float, float]], colour: tuple[int, int, int], width: int
) -> None:
    """Draw a closed line on a picture."""
    _outline(ImageDraw.Draw(image), ring, colour, width)


def _badge(
    pen: ImageDraw.ImageDraw,
    place: tuple[float, float],
    words: str,
    colour: tuple[int, int, int],
    *,
    radius: float = 22,
) -> None:
    """A disc with a number."""
    x, y = place
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour, outline=PAPER, width=2)
    ink = INK if colour == YELLOW else PAPER
    pen.text((x, y), words, ink, font(max(9, round(1.15 * radius)), bold=True), anchor="mm")
