from __future__ import annotations

import numpy as np
import pytest

from gridtwin.store import open_workspace
from tests.twin_server.columns import decode
from tests.twin_server.small_city import NOW
from twin_server.city import City
from twin_server.terrain import height_field


def test_heights_come_from_the_terrain_model(city: City) -> None:
    field = height_field(city)
    assert field.source == "dem"
    middle = field.heights[field.heights.shape[0] // 2]
    assert middle[0] == pytest.approx(1515, abs=0.5)
    assert middle[-1] == pytest.approx(1525, abs=0.5)
    assert np.all(np.diff(middle) >= -0.01)


def test_beyond_the_model_the_nearest_height_goes_on(city: City) -> None:
    assert height_field(city).heights.min() > 1514


def test_the_message_carries_centimetres(city: City) -> None:
    field = height_field(city)
    header, arrays = decode(field.to_bytes())
    assert arrays["heights"].dtype == np.int16
    restored = header["base_m"] + arrays["heights"].reshape(header["height"], header["width"]) / 100
    assert np.abs(restored - field.heights).max() <= 0.0051


def test_without_a_model_the_ground_is_flat_at_the_known_heights(own_city: City) -> None:
    _forget_scenes(own_city)
    field = height_field(own_city)
    assert field.source == "features"
    assert np.unique(field.heights).tolist() == [1520.0]


def test_an_empty_city_has_no_ground(empty_city: City) -> None:
    assert height_field(empty_city) is None


def _forget_scenes(city: City) -> None:
    with open_workspace(city.path) as workspace:
        workspace.retire("imagery_scene", workspace.read("imagery_scene")["id"], actor="test", now=NOW)
