"""The first page of the twin in headless Chromium, on a workspace of four buildings and two patches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gridtwin.store import create_workspace
from tests.browser.twin import Twin
from tests.twin_server.server import serving
from tests.twin_server.small_city import CRS, NOW, PATCH_A, SCHOOL
from twin_server.city import City

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def center(twin: Twin, class_name: str, feature_id: str) -> tuple[float, float]:
    call = f"fetch('/api/features/{class_name}/{feature_id}').then(answer => answer.json())"
    longitude, latitude = twin.page.evaluate(call)["center"]
    return longitude, latitude


def test_the_scene_is_drawn(twin: Twin) -> None:
    canvas = twin.picture()[120:680, 320:880]
    assert canvas.std(axis=(0, 1)).min() > 8  # not one colour
    assert len(np.unique(canvas.reshape(-1, 3), axis=0)) > 500
    assert twin.page.get_by_test_id("overview").is_visible()
    assert twin.page.get_by_test_id("loading").is_hidden()


def test_buildings_come_and_go_with_their_switch(twin: Twin) -> None:
    spot = twin.place(*center(twin, "building", SCHOOL), 12)  # the roof of the school
    on = twin.around(*spot)
    twin.page.locator("[data-layer=building]").click()
    twin.settle()
    off = twin.around(*spot)
    assert np.abs(on.mean(axis=(0, 1)) - off.mean(axis=(0, 1))).max() > 20
    twin.page.locator("[data-layer=building]").click()
    twin.settle()
    assert np.abs(on.mean(axis=(0, 1)) - twin.around(*spot).mean(axis=(0, 1))).max() < 8


def test_a_click_selects_a_patch_and_shows_its_card(twin: Twin) -> None:
    spot = twin.place(*center(twin, "change_patch", PATCH_A), 19)
    before = twin.around(*spot, reach=40)
    twin.click(*spot)
    card = twin.page.get_by_test_id("card")
    card.wait_for()
    assert twin.page.get_by_test_id("card-title").inner_text() == "TB-1"
    assert "新增建筑" in card.inner_text()
    assert "无规划许可" in card.inner_text()
    pictures = card.locator("img")
    pictures.nth(1).wait_for()
    loaded = "picture => picture.decode().then(() => picture.naturalWidth)"
    assert [picture.evaluate(loaded) for picture in pictures.all()] == [32, 32]
    twin.settle()
    assert np.abs(twin.around(*spot, reach=40) - before).max() > 40  # the selection shines
    twin.page.keyboard.press("Escape")
    card.wait_for(state="hidden")


def test_swiping_shows_both_dates(twin: Twin) -> None:
    for key in "bpcg":  # ground only
        twin.page.keyboard.press(key)
    twin.press("4")
    x = twin.page.viewport_size["width"] // 2
    row = twin.place(*center(twin, "unit_grid", grid_id(twin)))[1]
    picture = twin.picture()
    left, right = picture[row, x - 60 : x - 30, 0].mean(), picture[row, x + 30 : x + 60, 0].mean()
    assert right - left > 60  # red is 60 in the image before and 200 in the image after
    twin.press("2")
    assert np.abs(twin.picture()[row, x + 30 : x + 60, 0].mean() - left) < 15


def grid_id(twin: Twin) -> str:
    call = "fetch('/api/layers/unit_grid/features').then(answer => answer.json())"
    return str(twin.page.evaluate(call)["features"][0]["id"])


def test_underground_shows_the_pipe(twin: Twin) -> None:
    call = "fetch('/api/layers/pipe_line/features').then(answer => answer.json())"
    coordinates = twin.page.evaluate(call)["features"][0]["geometry"]["coordinates"]
    for key in "bpcg":
        twin.page.keyboard.press(key)
    twin.settle()
    longitude, latitude = np.mean([point[:2] for point in coordinates], axis=0)
    spot = twin.place(longitude, latitude, -3.5)  # 1516.5 m under ground of 1520 m
    above = twin.around(*spot, reach=10)
    twin.press("u")
    below = twin.around(*spot, reach=10)
    assert np.abs(above - below).max() > 30


def test_search_finds_and_selects(twin: Twin) -> None:
    twin.page.keyboard.press("/")
    twin.page.keyboard.type("第一小学")
    twin.page.locator(".hits li").first.click()
    twin.page.get_by_test_id("card").wait_for()
    assert twin.page.get_by_test_id("card-title").inner_text() == "第一小学"


def test_the_language_is_switched_and_kept(twin: Twin) -> None:
    overview = twin.page.get_by_test_id("overview")
    is_chinese = "总览" in overview.inner_text()
    twin.page.get_by_test_id("lang").click()
    twin.page.wait_for_timeout(300)
    assert ("总览" in overview.inner_text()) is not is_chinese
    twin.page.reload()
    twin.settle()
    assert ("总览" in overview.inner_text()) is not is_chinese
    twin.page.get_by_test_id("lang").click()


def test_nothing_leaves_this_machine_and_nothing_complains(twin: Twin) -> None:
    for key in "12345uugn":
        twin.press(key)
    assert len(twin.requests) > 20
    assert twin.foreign_requests() == []
    assert twin.errors == []


def test_an_empty_workspace_says_what_to_do(browser: Any, tmp_path: Path) -> None:
    create_workspace(tmp_path / "empty", name="空", crs=CRS, division="620102", now=NOW).close()
    with serving(tmp_path / "empty", language="zh") as (address, _):
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        twin = Twin(page)
        page.goto(address)
        banner = page.get_by_test_id("banner")
        banner.wait_for()
        assert "gridtwin demo create" in banner.inner_text()
        assert twin.errors == []
        page.close()


def test_what_another_program_writes_appears(browser: Any, tmp_path: Path) -> None:
    from gridtwin.store import open_workspace
    from tests.twin_server.small_city import make_city

    folder = make_city(tmp_path / "city")
    with serving(folder) as (address, _):
        page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        twin = Twin(page)
        twin.open(address)
        with open_workspace(folder) as workspace:
            workspace.retire("change_patch", [PATCH_A], actor="test", now=NOW)
        left = "window.__gridtwin.state.layers.get('change_patch').columns.count"
        twin.wait_for(lambda: page.evaluate(left) == 1)
        assert twin.errors == []
        page.close()


def test_the_city_is_read_where_it_lies(twin: Twin, tmp_path: Path) -> None:
    from tests.twin_server.small_city import make_city

    city = City(make_city(tmp_path / "city"))
    west, south, east, north = city.lonlat_extent("unit_grid")
    city.close()
    corners = [twin.place(lon, lat) for lon in (west, east) for lat in (south, north)]
    size = twin.page.viewport_size
    assert all(0 < x < size["width"] and 0 < y < size["height"] for x, y in corners)
