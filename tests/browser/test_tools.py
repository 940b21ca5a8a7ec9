"""The tools of the scene in a real browser, on the small city."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.browser.twin import Twin
from tests.twin_server.small_city import PATCH_A, SCHOOL

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def state(twin: Twin, expression: str) -> Any:
    return twin.page.evaluate(f"(({{state}}) => {expression})(window.__gridtwin)")


def place_of(twin: Twin, class_name: str, feature_id: str) -> tuple[float, float]:
    call = f"fetch('/api/features/{class_name}/{feature_id}').then(answer => answer.json())"
    longitude, latitude = twin.page.evaluate(call)["center"]
    return longitude, latitude


def results(twin: Twin) -> dict[str, str]:
    rows = twin.page.get_by_test_id("results").locator("dt, dd").all_inner_texts()
    return dict(zip(rows[::2], rows[1::2], strict=True))


def brightness(twin: Twin) -> float:
    """Of the middle of the city, when the camera has come to rest."""
    twin.settle()
    seen = [0.0]

    def is_steady() -> bool:
        seen.append(float(twin.picture()[300:600, 660:880].mean()))
        return abs(seen[-1] - seen[-2]) < 0.01

    twin.wait_for(is_steady)
    return seen[-1]


def test_the_time_line_goes_back_and_returns(twin: Twin) -> None:
    twin.press("t")
    date = twin.page.get_by_test_id("time-date")
    assert date.inner_text() == "现在"
    patches = "state.layers.get('change_patch').columns?.count ?? 0"
    assert state(twin, patches) == 2
    twin.page.locator("[data-day='2025-04-18']").click()
    twin.wait_for(lambda: date.inner_text() == "2025-04-18")
    twin.settle()
    twin.wait_for(lambda: state(twin, patches) == 0)  # found in 2026
    assert state(twin, "state.after.captured_on") == "2025-04-18"
    twin.press(".")
    assert date.inner_text() == "2025-10-12"
    assert state(twin, "state.after.captured_on") == "2025-10-12"
    twin.page.locator("[data-act=now]").click()
    twin.wait_for(lambda: state(twin, patches) == 2)
    assert state(twin, "[state.at, state.ground]") == [None, "after"]


def test_distance_is_that_of_the_geodesic(twin: Twin) -> None:
    """Two corners of the school, 40 m apart on a map whose scale is 1.0001 at the edge of its zone."""
    twin.press("n")
    twin.press("m")
    longitude, latitude = place_of(twin, "building", SCHOOL)
    twin.click(*twin.place(longitude - 0.0005, latitude))
    twin.click(*twin.place(longitude + 0.0005, latitude))
    twin.page.keyboard.press("Enter")
    twin.wait_for(lambda: "水平（椭球面）" in results(twin))
    metres = float(results(twin)["水平（椭球面）"].removesuffix(" m"))
    assert metres == pytest.approx(90.1, abs=3)  # a thousandth of a degree, to a pixel or two
    assert results(twin)["点数"] == "2"
    twin.page.keyboard.press("Backspace")
    assert results(twin)["点数"] == "1"
    twin.page.keyboard.press("Escape")
    assert twin.page.get_by_test_id("results").count() == 0
    twin.page.keyboard.press("Escape")
    assert twin.page.get_by_test_id("measure").is_hidden()


@pytest.mark.exhaustive
def test_a_click_while_measuring_selects_nothing(twin: Twin) -> None:
    twin.press("m")
    twin.page.locator(".measure [data-mode=place]").click()
    twin.click(*twin.place(*place_of(twin, "building", SCHOOL)))
    twin.wait_for(lambda: "X（北） EPSG:4544" in results(twin))
    found = results(twin)
    assert float(found["X（北） EPSG:4544"]) == pytest.approx(3_991_475, abs=20)
    assert float(found["Y（东） EPSG:4544"]) == pytest.approx(391_680, abs=20)
    assert twin.page.get_by_test_id("card").is_hidden()


def test_a_bookmark_brings_the_view_back(twin: Twin) -> None:
    twin.page.keyboard.press("g")
    twin.press("v")
    twin.page.get_by_test_id("view-name").fill("河边")
    twin.page.get_by_test_id("view-name").press("Enter")
    twin.press("r")
    assert state(twin, "state.layers.get('unit_grid').visible") is True
    twin.press("v")
    twin.page.get_by_text("河边", exact=True).click()
    twin.settle()
    assert state(twin, "state.layers.get('unit_grid').visible") is False
    assert twin.page.locator("[data-testid=view-share]").count() == 0  # a demo shares nothing
    twin.page.locator(".views [data-act=trash]").click()
    twin.page.locator(".views [data-act=undo]").click()
    assert twin.page.get_by_text("河边", exact=True).count() == 1
    twin.page.locator(".views [data-act=trash]").click()


@pytest.mark.exhaustive
def test_a_link_shows_its_view_and_names_what_it_does_not_know(twin: Twin, address: str) -> None:
    longitude, latitude = place_of(twin, "change_patch", PATCH_A)
    link = f"#view=c={longitude:.6f},{latitude:.6f},17,40,0;g=before;l=change_patch,moons;x=1"
    twin.page.goto("about:blank")
    twin.open(f"{address}/{link}")
    assert state(twin, "state.ground") == "before"
    visible = "[...state.layers.values()].filter(item => item.visible && item.entry.kind !== 'base')"
    shown = f"{visible}.map(item => item.entry.name)"
    assert state(twin, shown) == ["change_patch"]
    x, y = twin.place(longitude, latitude)
    assert (x, y) == (pytest.approx(640 - 60, abs=80), pytest.approx(400 - 55, abs=80))
    assert "x=1" in twin.page.get_by_test_id("views").inner_text()
    twin.page.goto("about:blank")
    twin.open(address)


@pytest.mark.exhaustive
@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_a_picture_is_saved(twin: Twin, tmp_path: Path, kind: str) -> None:
    twin.press("i")
    twin.page.get_by_test_id("picture-title").fill("标题/a")
    with twin.page.expect_download() as coming:
        twin.page.locator(f".picture [data-act={kind}]").click()
    assert coming.value.suggested_filename.startswith("标题 a ")
    path = tmp_path / f"picture.{kind}"
    coming.value.save_as(path)
    if kind == "pdf":
        assert path.read_bytes().startswith(b"%PDF-1.4")
        assert path.stat().st_size > 50_000
        return
    sheet = np.asarray(Image.open(path).convert("RGB")).astype(int)
    assert sheet.shape[1] == 1280
    assert sheet[200:600, 400:900].std(axis=(0, 1)).min() > 8  # the city, not an empty canvas
    assert sheet[10:60, 20:400].max() > 200  # the title


def test_grids_take_the_colour_of_a_figure(twin: Twin) -> None:
    for key in "bpc":
        twin.page.keyboard.press(key)
    twin.press("n")
    twin.press("d")
    twin.page.get_by_test_id("figure").select_option("component_problem_share")
    twin.page.get_by_test_id("classes").wait_for()
    twin.settle()
    legend = twin.page.get_by_test_id("classes").inner_text()
    assert "20" in legend
    assert "无法计算的网格" in legend  # the eastern one has no components
    on = twin.picture()
    twin.page.get_by_test_id("figure").select_option("")
    twin.settle()
    assert np.abs(on - twin.picture())[200:600, 700:900].max() > 40


@pytest.mark.exhaustive
def test_the_night_is_dark_and_the_day_comes_back(twin: Twin) -> None:
    day = brightness(twin)
    twin.press("s")
    twin.page.get_by_role("button", name="夜间").click()
    assert brightness(twin) < 0.8 * day
    assert "地平线以下" in twin.page.get_by_test_id("sun-facts").inner_text()
    twin.press("r")
    assert brightness(twin) == pytest.approx(day, rel=0.03)


@pytest.mark.exhaustive
def test_coordinates_are_found_and_remembered(twin: Twin) -> None:
    longitude, latitude = place_of(twin, "building", SCHOOL)
    twin.page.keyboard.press("/")
    twin.page.keyboard.type(f"{latitude:.6f} {longitude:.6f}")
    hit = twin.page.locator(".hits li").first
    twin.wait_for(lambda: "纬度在前" in hit.inner_text())
    hit.click()
    twin.settle()
    assert state(twin, "state.place") == [
        pytest.approx(longitude, abs=1e-6),
        pytest.approx(latitude, abs=1e-6),
    ]
    twin.page.get_by_test_id("search").fill("")
    twin.page.keyboard.press("Escape")
    twin.page.keyboard.press("Escape")
    assert state(twin, "state.place") is None
    twin.page.keyboard.press("/")
    twin.wait_for(lambda: "搜索过" in twin.page.locator(".hits").inner_text())
    twin.page.keyboard.press("Escape")


@pytest.mark.exhaustive
def test_groups_of_layers_fold(twin: Twin) -> None:
    switch = twin.page.locator("[data-layer=building]")
    twin.page.locator("[data-group=building]").click()
    assert switch.count() == 0
    twin.page.locator("[data-group=building]").click()
    assert switch.count() == 1


def test_on_a_telephone_panels_are_sheets(twin: Twin) -> None:
    twin.page.set_viewport_size({"width": 390, "height": 844})
    try:
        layers = twin.page.get_by_test_id("layers")
        assert layers.is_hidden()
        twin.page.locator("[data-tool=layers]").click()
        assert layers.is_visible()
        box = layers.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        twin.page.locator("[data-tool=measure]").click()
        assert layers.is_hidden()
        assert twin.page.get_by_test_id("measure").is_visible()
        assert twin.page.evaluate("document.documentElement.scrollWidth") <= 390
    finally:
        twin.page.set_viewport_size({"width": 1280, "height": 800})


def test_nothing_complains(twin: Twin) -> None:
    for key in "tmvids":
        twin.press(key)
    twin.page.get_by_test_id("lang").click()
    twin.page.get_by_test_id("lang").click()
    assert twin.errors == []
    assert twin.foreign_requests() == []
