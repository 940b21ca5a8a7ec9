"""A sewer with a pressure main and a cable across it, and plane ground, to be checked by hand."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from pipe_network.network import PipeNetwork
from pipe_network.sections.drawing import Words
from tests.pipe_network.networks import network

ORIGIN = np.array([500_000.0, 4_000_000.0])


def at(x: float, y: float) -> tuple[float, float]:
    """A place, metres from the origin of the small networks."""
    return float(ORIGIN[0] + x), float(ORIGIN[1] + y)


@dataclass(frozen=True)
class Plane:
    """Ground z = base + x · slope, from the origin of the small networks."""

    base_m: float = 10.0
    slope: float = 0.0

    @property
    def source(self) -> Words:
        return Words("测试平面", "plane of a test")

    def heights(self, xy: np.ndarray) -> np.ndarray:
        return self.base_m + (np.asarray(xy)[:, 0] - ORIGIN[0]) * self.slope


def joined(*parts: PipeNetwork) -> PipeNetwork:
    """Several networks as one."""
    points = gpd.GeoDataFrame(pd.concat([p.points for p in parts], ignore_index=True), crs=parts[0].crs)
    lines = gpd.GeoDataFrame(pd.concat([p.lines for p in parts], ignore_index=True), crs=parts[0].crs)
    return PipeNetwork(points, lines)


def sewer(**third: object) -> PipeNetwork:
    """W1 → W2 → W3 → W4 eastward, 100 m, 100 m, 50 m; falls 5 ‰, 2 ‰; the third rises by 4 ‰.

    DN500, DN500, DN600; ground 10 m.
    """
    return network(
        {"W1": (0, 0, 10), "W2": (100, 0, 10), "W3": (200, 0, 10), "W4": (250, 0, 10)},
        [
            (
                "A",
                "W1",
                "W2",
                {"diameter_mm": 500, "start_level_m": 8.0, "end_level_m": 7.5, "material": "混凝土"},
            ),
            ("B", "W2", "W3", {"diameter_mm": 500, "start_level_m": 7.4, "end_level_m": 7.2}),
            ("C", "W3", "W4", {"diameter_mm": 600, "start_level_m": 7.0, "end_level_m": 7.2, **third}),
        ],
        pipe_class="WS",
    )


def main_across() -> PipeNetwork:
    """A water main DN200 square over A at 30 m with crown 8.8, and a cable 45° over B at 150 m."""
    water = network(
        {"J1": (30, -10, 10), "J2": (30, 10, 10)},
        [("J", "J1", "J2", {"diameter_mm": 200, "start_level_m": 8.9, "end_level_m": 8.7})],
        pipe_class="JP",
    )
    cable = network(
        {"D1": (140, -10, 10), "D2": (160, 10, 10)},
        [
            (
                "D",
                "D1",
                "D2",
                {
                    "section": "400X200",
                    "start_level_m": 9.2,
                    "end_level_m": 9.2,
                    "hole_count": 4,
                    "used_holes": 3,
                },
            )
        ],
        pipe_class="GD",
    )
    return joined(water, cable)


def street() -> PipeNetwork:
    """The sewer with what crosses it."""
    return joined(sewer(), main_across())
