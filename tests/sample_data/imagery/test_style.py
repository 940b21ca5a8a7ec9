from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest

import sample_data.imagery.style as module
from sample_data.district import ROOF_STYLES
from sample_data.errors import BadPlan
from sample_data.imagery.style import load_style, parse_style


@pytest.fixture
def raw() -> dict[str, Any]:
    text = Path(module.__file__).with_name("style.toml").read_text(encoding="utf-8")
    return copy.deepcopy(tomllib.loads(text))


def test_every_roof_style_has_a_look() -> None:
    assert set(ROOF_STYLES) <= set(load_style().roofs)


def test_ground_falls_back_from_style_to_kind_to_other() -> None:
    looks = load_style()
    assert looks.ground("track", "pavement") is looks.surfaces["track"]
    assert looks.ground("no such style", "water") is looks.surfaces["water"]
    assert looks.ground("no such style", "no such kind") is looks.surfaces["other"]


def test_a_roof_style_without_a_look_is_refused(raw: dict[str, Any]) -> None:
    del raw["roof"]["tile_red"]
    with pytest.raises(BadPlan, match="tile_red"):
        parse_style(raw)


def test_a_colour_out_of_range_is_refused(raw: dict[str, Any]) -> None:
    raw["roof"]["tile_red"]["colors"][0] = [300, 0, 0]
    with pytest.raises(BadPlan, match="300"):
        parse_style(raw)


def test_shares_of_car_colours_must_add_up(raw: dict[str, Any]) -> None:
    raw["car"]["shares"][0] += 0.2
    with pytest.raises(BadPlan, match="add up"):
        parse_style(raw)
