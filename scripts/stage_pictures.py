"""Pictures of what is done before scoring: pair, aligned, normalised. Used by draw_detection_stages.py."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import rasterio
from picture_frame import (
    BLUE,
    CYAN,
    GREY,
    INK,
    LIGHT,
    PAPER,
    RED,
    beside,
    caption,
    font,
    hatched,
    panel_width,
    picture,
    scale_bar,
    stacked,
    swatches,
    titled,
)
from PIL import Image, ImageDraw
from rasterio.windows import Window
from stage_data import Stages, awkward_pair, close

from change_detection.clouds import CLOUD, CLOUD_SHADOW
from change_detection.grid import Grid
from change_detection.reading import Displacement
from change_detection.structure import NO_PEAK, Peak, edges, peak_of, surface

EMPTY = (196, 48, 170)
_ARROW_TIMES = 40
_TILE_PX, _REACH_PX, _LEAST_PEAK = 256, 12, 5.0
_CHANNELS = ((200, 60, 60), (50, 140, 70), (60, 90, 190))


def pair_picture(found: Stages, window: Window, work: Path) -> Image.Image:
    """The earlier image as delivered, and both dates on the common grid with what is not assessed."""
    delivered, ready = awkward_pair(found, window, work)
    width = panel_width(3)
    grid = ready.grid
    height = round(width * grid.height / grid.width)
    view = ready.pair.read(grid.whole, flow=ready.alignment)
    masks = {"empty": ~view.valid, "cloud": np.zeros_like(view.valid), "shadow": np.zeros_like(view.valid)}
    rows, cols = (np.arange(size) // ready.masks.factor for size in (grid.height, grid.width))
    for codes in (ready.masks.before, ready.masks.after):
        here = codes[np.ix_(np.minimum(rows, codes.shape[0] - 1), np.minimum(cols, codes.shape[1] - 1))]
        masks["cloud"] |= here == CLOUD
        masks["shadow"] |= here == CLOUD_SHADOW
    after = view.after.astype(np.uint8)
    before = np.where(view.valid[..., None], view.before, np.array(LIGHT))
    for name, colour in (("shadow", BLUE), ("cloud", CYAN), ("empty", EMPTY)):
        after = hatched(after, masks[name], colour)
    panels = [
        titled(_delivered(delivered, (width, height)), "Earlier file as delivered", "前时相原始文件"),
        titled(picture(before, (width, height)), "Earlier, on the common grid", "前时相（统一网格）"),
        titled(
            scale_bar(picture(after, (width, height)), 50, 50 / grid.gsd_m * width / grid.width),
            "Later, not assessed hatched",
            "后时相与未评估区",
        ),
    ]
    legend = swatches(
        [
            (EMPTY, "no data on one date 某一期无数据", True),
            (CYAN, "cloud on either date 云", True),
            (BLUE, "shadow of a cloud 云影", True),
        ]
    )
    close(ready)
    return stacked([beside(panels), legend])


def _delivered(path: Path, size: tuple[int, int]) -> Image.Image:
    """A file as its pixels lie, on grey."""
    with rasterio.open(path) as data:
        pixels = data.read().transpose(1, 2, 0)
    scale = min(size[0] / pixels.shape[1], size[1] / pixels.shape[0])
    small = picture(pixels, (int(pixels.shape[1] * scale), int(pixels.shape[0] * scale)))
    out = Image.new("RGB", size, LIGHT)
    out.paste(small, ((size[0] - small.width) // 2, (size[1] - small.height) // 2))
    return out


def aligned_picture(found: Stages, place: tuple[float, float]) -> Image.Image:
    """Shifts measured over the whole city, and a flicker checker at one place, as it lies and aligned."""
    ready, width = found.ready, panel_width(2)
    columns, middles = [], []
    for flow, english, chinese in (
        (None, "As the images lie", "配准前"),
        (ready.alignment, "Aligned", "配准后"),
    ):
        arrows, median = _arrows(found, flow, width)
        middles.append(median)
        checker = _checker(found, flow, place, (width, 340))
        columns.append(stacked([titled(arrows, english, chinese), checker]))
    note = caption(
        f"Arrows: shift between the dates in tiles of {_TILE_PX} px, {_ARROW_TIMES} times as long; median "
        f"{middles[0]:.2f} px before, {middles[1]:.2f} px after. Below: earlier and later date in turn.",
        f"箭头为各图块两期之间的位移（放大{_ARROW_TIMES}倍），配准前中位数{middles[0]:.2f}像元，"
        f"配准后{middles[1]:.2f}像元；下方为两期交替的棋盘格。",
    )
    return stacked([beside(columns), note])


def _arrows(found: Stages, flow: Displacement | None, width: int) -> tuple[Image.Image, float]:
    """The later image, faded, with the shift that each tile shows; and the median length."""
    grid = found.ready.grid
    small = _over(grid, width)
    rows = round(0.58 * small.height)
    view = found.ready.pair.read(Window(0, (small.height - rows) // 2, small.width, rows), grid=small)
    faded = 255 - (255 - view.after) * 0.45
    image = picture(cv2.cvtColor(cv2.cvtColor(faded, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), (width, rows))
    large = image.resize((2 * image.width, 2 * image.height))
    pen, scale = ImageDraw.Draw(large), 2 * width / grid.width
    lengths, first = [], (small.height - rows) / 2 * grid.width / width
    for row in range(_TILE_PX // 2, int(rows * grid.width / width), 125):
        for col in range(_TILE_PX // 2, grid.width - _TILE_PX // 4, 125):
            peak = _shift_at(found, flow, (col, row + first))
            if peak.height < _LEAST_PEAK:
                continue
            length = float(np.hypot(peak.dx, peak.dy))
            lengths.append(length)
            tip = tuple(scale * (a + _ARROW_TIMES * b) for a, b in ((col, peak.dx), (row, peak.dy)))
            _arrow(pen, (col * scale, row * scale), tip, RED if length >= 0.5 else BLUE)
    image = large.resize(image.size, Image.Resampling.LANCZOS)
    return image, float(np.median(lengths))


def _over(grid: Grid, width: int) -> Grid:
    return grid.coarser(width) if grid.width >= grid.height else grid.reduced(max(1, grid.width // width))


def _shift_at(found: Stages, flow: Displacement | None, centre: tuple[float, float]) -> Peak:
    """What two dates disagree by in the tile around a place."""
    grid = found.ready.grid
    left = int(np.clip(centre[0] - _TILE_PX / 2, 0, grid.width - _TILE_PX))
    top = int(np.clip(centre[1] - _TILE_PX / 2, 0, grid.height - _TILE_PX))
    view = found.ready.pair.read(Window(left, top, _TILE_PX, _TILE_PX), flow=flow)
    after, before = edges(view.after, view.valid), edges(view.before, view.valid)
    if after is None or before is None:
        return NO_PEAK
    return peak_of(surface(after, before, _REACH_PX))


def _arrow(
    pen: ImageDraw.ImageDraw,
    start: tuple[float, float],
    tip: tuple[float, float],
    colour: tuple[int, int, int],
) -> None:
    pen.line((*start, *tip), fill=colour, width=5)
    pen.ellipse((start[0] - 5, start[1] - 5, start[0] + 5, start[1] + 5), fill=colour)
    angle = float(np.arctan2(tip[1] - start[1], tip[0] - start[0]))
    if np.hypot(tip[0] - start[0], tip[1] - start[1]) > 16:
        barbs = [
            (tip[0] - 16 * np.cos(angle + turn), tip[1] - 16 * np.sin(angle + turn)) for turn in (-0.5, 0.5)
        ]
        pen.polygon([tip, *barbs], fill=colour)


def _checker(
    found: Stages, flow: Displacement | None, place: tuple[float, float], size: tuple[int, int]
) -> Image.Image:
    """Both dates in squares of 6 m, six times as large as the working pixels."""
    grid, zoom = found.ready.grid, 6
    width, height = size[0] // zoom, size[1] // zoom
    window = Window(round(place[0] - width / 2), round(place[1] - height / 2), width, height)
    view = found.ready.pair.read(window, flow=flow, light=found.ready.radiometry)
    side = round(6 / grid.gsd_m)
    rows, cols = np.indices(view.valid.shape)
    is_before = ((rows // side + cols // side) % 2 == 0)[..., None]
    return picture(np.where(is_before, view.before, view.after), size)


def normalised_picture(found: Stages, window: Window) -> Image.Image:
    """The earlier date as taken and normalised, and the later one, with how often each value comes."""
    ready, width = found.ready, panel_width(3)
    height = round(width * window.height / window.width)
    small = ready.grid.reduced(4)
    later = _histogram(ready.pair.read(small.whole, grid=small).after)
    panels = []
    for date, light, english, chinese in (
        ("before", None, "Earlier, as taken", "前时相（原始）"),
        ("before", ready.radiometry, "Earlier, normalised", "前时相（归一化）"),
        ("after", None, "Later", "后时相"),
    ):
        shown, whole = (
            getattr(ready.pair.read(part, grid=grid, flow=ready.alignment, light=light), date)
            for part, grid in ((window, None), (small.whole, small))
        )
        strip = _strip(_histogram(whole), later, (width, 130))
        panels.append(titled(stacked([picture(shown, (width, height)), strip]), english, chinese))
    gain = ", ".join(f"{value:.2f}" for value in ready.radiometry.gain)
    offset = ", ".join(f"{value:+.0f}" for value in ready.radiometry.offset)
    note = caption(
        f"Gain {gain}, offset {offset} for red, green, blue, from the half of the pixels that agree best. "
        "Strips: values of the whole city; grey is the later date.",
        f"红、绿、蓝的增益{gain}，偏移{offset}，由最一致的一半像元求得；直方图为全市取值，灰色为后时相。",
    )
    return stacked([beside(panels), note])


def _histogram(colours: np.ndarray) -> np.ndarray:
    """Share of pixels a value and band, smoothed: (3, 256)."""
    counts = np.stack(
        [np.bincount(colours[..., b].astype(np.uint8).ravel(), minlength=256) for b in range(3)]
    )
    smooth = cv2.GaussianBlur(counts.astype(np.float32), (0, 0), sigmaX=4.5, sigmaY=0.01)
    return np.asarray(smooth / smooth.sum(axis=1, keepdims=True))


def _strip(own: np.ndarray, later: np.ndarray, size: tuple[int, int]) -> Image.Image:
    """Curves of the three bands over the later date's in grey."""
    large = Image.new("RGB", (2 * size[0], 2 * size[1]), PAPER)
    pen = ImageDraw.Draw(large)
    base, top = 2 * size[1] - 44, 1.08 * max(own[:, 2:254].max(), later[:, 2:254].max())

    def curve(values: np.ndarray) -> list[tuple[float, float]]:
        return [
            (2 * size[0] * v / 255, base - (base - 8) * min(1.0, float(share / top)))
            for v, share in enumerate(values)
        ]

    for band in later:
        pen.polygon([(0, base), *curve(band), (2 * size[0], base)], fill=LIGHT)
    for band, colour in zip(own, _CHANNELS, strict=True):
        pen.line(curve(band), fill=colour, width=5, joint="curve")
    pen.line((0, base, 2 * size[0], base), fill=GREY, width=2)
    for value, anchor in ((0, "ls"), (128, "ms"), (255, "rs")):
        place = (2 * size[0] * value / 255, 2 * size[1] - 8)
        pen.text(place, str(value), INK, font(28), anchor=anchor)
    return large.resize(size, Image.Resampling.LANCZOS)
