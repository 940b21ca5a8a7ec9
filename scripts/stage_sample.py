"""Picture of what heights are worth: true and found outlines. Used by draw_detection_stages.py."""

from __future__ import annotations

from collections.abc import Sequence

from picture_frame import RED, beside, caption, panel_width, picture, scale_bar, stacked, swatches, titled
from PIL import Image
from rasterio.windows import Window
from shapely import Polygon
from stage_data import Stages
from stage_results import draw_ring, ring_in

from change_detection.outline import OutlineOptions, outlines

_GREEN = (30, 220, 60)
_TIMES = 2  # drawn larger, then shrunk: smooth lines


def sample_picture(found: Stages, window: Window) -> Image.Image:
    """The later image twice with the truth and what was found: from pictures alone, with surface models."""
    width = panel_width(2)
    size = (width, round(width * window.height / window.width))
    view = found.ready.pair.read(window)
    peak = float(getattr(found.detector, "least_peak", 0.0))
    true = [part for shape in found.truth.geometry for part in getattr(shape, "geoms", [shape])]
    panels = []
    for path, english, chinese in (
        (found.scores[0], "From orthophotos alone", "仅用正射影像"),
        (found.scores[1], "With surface models", "加上地表模型"),
    ):
        large = picture(view.after, (_TIMES * size[0], _TIMES * size[1]))
        _draw(found, large, window, true, _GREEN)
        _draw(found, large, window, [o.polygon for o in outlines(path, OutlineOptions(least_peak=peak))], RED)
        panel = large.resize(size, Image.Resampling.LANCZOS)
        bar = 50 / found.ready.grid.gsd_m * width / window.width
        panels.append(titled(scale_bar(panel, 50, bar), english, chinese))
    note = caption(f"Detector {found.detector.name}.", f"检测器{found.detector.name}。")
    legend = swatches([(_GREEN, "true 真实变化", False), (RED, "found 检出", False)])
    return stacked([beside(panels), legend, note])


def _draw(
    found: Stages, image: Image.Image, window: Window, shapes: Sequence[Polygon], colour: tuple[int, int, int]
) -> None:
    for shape in shapes:
        draw_ring(image, ring_in(found, shape, window, image.width / window.width), colour, 5)
