"""Numbers of the painted images beside those of real ones: brightness, contrast, edges, colour."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import rasterio

from sample_data import build_district
from sample_data.imagery import render_district
from tests.paths import REAL_DATA

REAL = REAL_DATA / "imagery" / "gz_cd"
pytestmark = [pytest.mark.slow, pytest.mark.realdata]


def _figures(image: np.ndarray) -> dict[str, float]:
    """Mean, deviation, mean gradient and mean saturation of an RGB image."""
    grey = image.astype(np.float32).mean(axis=2)
    gradient = np.hypot(np.diff(grey, axis=1)[:-1], np.diff(grey, axis=0)[:, :-1])
    saturation = cv2.cvtColor(image, cv2.COLOR_RGB2HSV)[..., 1]
    return {
        "mean": float(grey.mean()),
        "deviation": float(grey.std()),
        "gradient": float(gradient.mean()),
        "saturation": float(saturation.mean()),
    }


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, float]]:
    folder = tmp_path_factory.mktemp("small")
    found = []
    for path in render_district(build_district("small", 7), folder)[:2]:
        with rasterio.open(path) as source:
            half = (3, source.height // 2, source.width // 2)
            image = source.read(out_shape=half, resampling=rasterio.enums.Resampling.average)
        found.append(_figures(np.ascontiguousarray(np.moveaxis(image, 0, 2))))
    return found


@pytest.fixture(scope="module")
def real() -> list[dict[str, float]]:
    if not REAL.is_dir():
        pytest.skip(f"{REAL} is not there: real pairs lie next to the checkout")
    tiles = sorted(REAL.glob("[AB]/*.png"))[::5]
    return [_figures(cv2.cvtColor(cv2.imread(str(tile)), cv2.COLOR_BGR2RGB)) for tile in tiles]


@pytest.mark.parametrize("name", ["mean", "deviation", "gradient", "saturation"])
def test_each_figure_lies_where_most_real_tiles_lie(
    name: str, painted: list[dict[str, float]], real: list[dict[str, float]]
) -> None:
    low, high = np.percentile([figures[name] for figures in real], [5, 95])
    for figures in painted:
        assert low <= figures[name] <= high


def test_the_two_dates_differ_in_colour_balance(painted: list[dict[str, float]]) -> None:
    first, second = painted
    assert abs(first["saturation"] - second["saturation"]) > 1.0
