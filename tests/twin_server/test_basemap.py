from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.twin_server.test_imagery import tile_at
from twin_server.basemap import BACKGROUND, BaseMap
from twin_server.city import City
from twin_server.errors import BadRequest
from twin_server.layers import scene_layer


def color_at(image: np.ndarray, row: int, column: int) -> list[int]:
    return image[row, column, ::-1].astype(int).tolist()


def rgb(color: str) -> list[int]:
    return [int(color[i : i + 2], 16) for i in (1, 3, 5)]


def test_water_and_road_have_their_colours(city: City) -> None:
    west, south, east, _ = city.lonlat_extent("unit_grid")
    tile = tile_at((west + east) / 2, south + 0.0003, 19)  # 60 m of water in the south
    image = cv2.imdecode(np.frombuffer(BaseMap(city).render(**tile), np.uint8), cv2.IMREAD_COLOR)
    water = rgb(scene_layer("terrain_surface").colors["water"])
    share = (np.abs(image[..., ::-1].astype(int) - water).max(axis=2) < 10).mean()
    assert share > 0.2


def test_an_empty_city_is_background(empty_city: City) -> None:
    tile = BaseMap(empty_city).render(**tile_at(103.8, 36.05, 15))
    image = cv2.imdecode(np.frombuffer(tile, np.uint8), cv2.IMREAD_COLOR)
    assert np.abs(np.array(color_at(image, 100, 100)) - rgb(BACKGROUND)).max() < 6


def test_a_tile_that_does_not_exist_is_refused(city: City) -> None:
    with pytest.raises(BadRequest):
        BaseMap(city).render(zoom=2, column=4, row=0)
