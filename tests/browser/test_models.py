"""Models in the scene: they stand where they belong, a click tells what an element is, storeys peel off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyproj import Transformer

from gridtwin.store import open_workspace
from tests.browser.twin import Twin
from tests.twin_server.build.small_models import cityjson, ifc
from tests.twin_server.server import serving
from tests.twin_server.small_city import CRS, NOW, SCHOOL, X, Y, make_city
from twin_server.build import manifest
from twin_server.build.models import register
from twin_server.build.models.register import Model
from twin_server.build.place import parse_place
from twin_server.build.run import build_scene

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LON, LAT = 103.7976, 36.0485  # free ground, 150 m from the city's corner in both directions
HOUSE = f"{LON},{LAT},1520"


def over_the_school() -> str:
    """The place five metres south-west of the school's corner."""
    to_degrees = Transformer.from_crs(CRS, 4490, always_xy=True)
    lon, lat = to_degrees.transform(X + 55, Y + 55)
    return f"{lon},{lat},1520"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small city with a house of CityJSON and a wall of IFC, built."""
    root = make_city(tmp_path_factory.mktemp("models") / "city")
    files = root.parent
    with open_workspace(root) as workspace:
        house = cityjson(files / "house.city.json")
        register.add(workspace, Model("", "门卫室", house, place=parse_place(HOUSE)), now=NOW)
        wall = ifc(files / "wall.ifc")
        # Five times the house: 50 x 40 m over the school, which is 40 x 30 m.
        large = {"scale": [0.005] * 3, "translate": [0, 0, 0]}
        hall = cityjson(files / "hall.city.json", transform=large)
        register.add(workspace, Model("", "教学楼", hall, place=parse_place(over_the_school())), now=NOW)
        register.add(workspace, Model("", "围墙", wall, place=parse_place("103.7982,36.0485,1520")), now=NOW)
        build_scene(workspace, now=NOW, only=["models", "buildings"])
    return root


@pytest.fixture(scope="module")
def opened(browser: Any, folder: Path) -> Iterator[Twin]:
    with serving(folder, language="zh") as (address, _):
        page = browser.new_page(viewport={"width": 1100, "height": 700}, reduced_motion="reduce")
        twin = Twin(page)
        twin.open(address)
        yield twin
        page.close()


def zoom_to(twin: Twin, item: str) -> None:
    if not twin.page.locator(f"[data-item={item}]").is_visible():
        twin.page.locator("[data-tool=models]").click()
    twin.page.locator(f"[data-item={item}] .tool").click()
    twin.settle()


def test_a_model_stands_where_it_was_put(twin: Twin) -> None:
    """The roof's red edge is drawn where the corner of the house projects to, and the ground is beside it."""
    twin.press("p")
    zoom_to(twin, "model-house-city")
    on = twin.picture()
    # 5 m east, 1 m north of the corner, on the roof (6 m above 1520; the scene's ground is there at 1520.4).
    metre = 1 / 111_195
    spot = (LON + 5 * metre / np.cos(np.radians(LAT)), LAT + metre)
    ground = twin.page.evaluate(
        f"window.__gridtwin.state.heights.at({spot[0]}, {spot[1]}) + window.__gridtwin.state.heights.base"
    )
    x, y = twin.place(*spot, 1526 - ground)
    roof = on[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).mean(axis=0)
    assert roof[0] > 1.25 * roof[2]  # roofs are brick red
    twin.page.locator("[data-item=model-house-city] .switch").click()
    twin.settle()
    off = twin.picture()[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).mean(axis=0)
    assert np.abs(roof - off).max() > 25


def test_a_click_on_an_element_shows_its_properties(twin: Twin) -> None:
    zoom_to(twin, "model-wall")
    metre = 1 / 111_195
    ground = twin.page.evaluate(
        "window.__gridtwin.state.heights.at(103.7982, 36.0485) + window.__gridtwin.state.heights.base"
    )
    x, y = twin.place(103.7982 + 2 * metre / np.cos(np.radians(LAT)), LAT + 0.15 * metre, 1522.99 - ground)
    twin.click(x, y)
    card = twin.page.get_by_test_id("model-card")
    card.wait_for()
    assert twin.page.get_by_test_id("model-title").inner_text() == "北墙"
    card.get_by_text("FireRating").wait_for()
    text = card.inner_text()
    assert "2h" in text
    assert "IFC Wall" in text
    assert twin.page.get_by_test_id("overview").is_hidden()
    twin.page.keyboard.press("Escape")
    card.wait_for(state="hidden")


@pytest.mark.exhaustive
def test_storeys_and_isolation(twin: Twin) -> None:
    zoom_to(twin, "model-wall")
    metre = 1 / 111_195
    ground = twin.page.evaluate(
        "window.__gridtwin.state.heights.at(103.7982, 36.0485) + window.__gridtwin.state.heights.base"
    )
    x, y = twin.place(103.7982 + 2 * metre / np.cos(np.radians(LAT)), LAT + 0.15 * metre, 1522.99 - ground)
    on = twin.around(x, y, reach=3).mean(axis=(0, 1))
    twin.page.locator("[data-item=model-wall] .name").click()
    twin.page.locator("[data-item=model-wall] .storeys input").uncheck()
    twin.page.mouse.move(640, 40)
    twin.settle()
    off = twin.around(x, y, reach=3).mean(axis=(0, 1))
    assert np.abs(on - off).max() > 20
    twin.page.locator("[data-item=model-wall] .storeys input").check()
    twin.settle()
    assert np.abs(on - twin.around(x, y, reach=3).mean(axis=(0, 1))).max() < 8


def test_the_tiles_of_buildings_take_the_place_of_the_layer(twin: Twin) -> None:
    twin.press("o")
    shown = "window.__gridtwin.state.layers.get('building').visible"
    assert twin.page.evaluate(shown) is True
    twin.page.locator("[data-item=buildings] .switch").click()
    twin.settle()
    assert twin.page.evaluate(shown) is False
    twin.page.locator("[data-item=buildings] .switch").click()
    twin.settle()
    assert twin.page.evaluate(shown) is True


def test_a_model_takes_the_place_of_the_block_of_its_building(twin: Twin) -> None:
    covered = "[...window.__gridtwin.state.covered]"
    twin.wait_for(lambda: twin.page.evaluate(covered) == [SCHOOL])
    zoom_to(twin, "model-hall-city")
    lon, lat, _ = (float(part) for part in over_the_school().split(","))
    metre = 1 / 111_195
    ground = twin.page.evaluate(
        f"window.__gridtwin.state.heights.at({lon}, {lat}) + window.__gridtwin.state.heights.base"
    )
    x, y = twin.place(lon + 8 * metre / np.cos(np.radians(lat)), lat + 20 * metre, 1550 - ground)
    twin.click(x, y)
    twin.page.get_by_test_id("building-of").click()
    twin.page.get_by_test_id("card-title").wait_for()
    assert twin.page.get_by_test_id("card-title").inner_text() == "第一小学"
    twin.page.locator("[data-item=model-hall-city] .name").click()
    twin.page.get_by_test_id("show-blocks").check()
    twin.wait_for(lambda: twin.page.evaluate(covered) == [])
    twin.page.get_by_test_id("show-blocks").uncheck()
    twin.wait_for(lambda: twin.page.evaluate(covered) == [SCHOOL])


def test_an_open_scene_takes_what_was_built_anew(twin: Twin, folder: Path) -> None:
    with open_workspace(folder) as workspace:
        build_scene(workspace, now=NOW + timedelta(minutes=5), only=["model-wall"], force=True)
        made = manifest.read(workspace.scene_dir)["model-wall"].folder
    twin.wait_for(lambda: any(made in url for url in twin.requests), seconds=30)


@pytest.mark.exhaustive
def test_the_panel_speaks_both_languages_and_closes(twin: Twin) -> None:
    twin.press("o")
    panel = twin.page.get_by_test_id("models")
    assert "建筑信息模型与网格" in panel.inner_text()
    twin.page.get_by_test_id("lang").click()
    twin.page.wait_for_timeout(300)
    assert "building models and meshes" in panel.inner_text().lower()  # headings are drawn in capitals
    twin.page.get_by_test_id("lang").click()
    twin.page.keyboard.press("Escape")
    assert panel.locator(".panel").count() == 0


def test_nothing_leaves_this_machine_and_nothing_complains(twin: Twin) -> None:
    assert twin.foreign_requests() == []
    assert twin.errors == []


@pytest.mark.exhaustive
def test_a_missing_tile_leaves_the_others(browser: Any, folder: Path) -> None:
    """The wall's tile is taken away: the house is still drawn, and the list says what is missing."""
    with open_workspace(folder) as workspace:
        item = manifest.read(workspace.scene_dir)["model-wall"]
        tile = next((workspace.scene_dir / "items" / item.folder).glob("*.glb"))
    tile.rename(tile.with_suffix(".gone"))
    try:
        with serving(folder) as (address, _):
            page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
            twin = Twin(page)
            twin.open(address)
            zoom_to(twin, "model-wall")
            twin.page.locator("[data-item=model-wall] .name").click()
            twin.wait_for(
                lambda: "1 " in page.locator("[data-item=model-wall] .problem").all_inner_texts().__str__()
            )
            zoom_to(twin, "model-house-city")
            assert page.locator("[data-item=model-house-city] .problem").count() == 0
            page.close()
    finally:
        tile.with_suffix(".gone").rename(tile)
