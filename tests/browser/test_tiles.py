"""A layer that is too large to be sent whole, by view, in headless Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from gridtwin.store import open_workspace
from tests.browser.twin import Twin
from tests.twin_server.server import serving
from tests.twin_server.small_city import NOW
from tests.twin_server.tiles.many import make_many

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SIDE = 150  # 22,500 buildings: more than are sent whole
DRAWN = """(() => {
  const {current} = window.__gridtwin.state.layers.get('building').tiles;
  return current.drawn().filter(one => one.isSeen).flatMap(({tile}) => {
    const {columns} = tile;
    const {positions} = columns.vertices();
    const rings = columns.named('rings');
    return Array.from({length: columns.count}, (_, row) => {
      const at = 3 * rings[row];
      const middle = (axis) => (positions[at + axis] + positions[at + 6 + axis]) / 2;
      const place = [middle(0), middle(1)];
      return [columns.id(row), ...place, ...window.__gridtwin.project(place, 0)];
    });
  });
})()"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_many(tmp_path_factory.mktemp("large") / "city", side=SIDE, step=16.0)


@pytest.fixture(scope="module")
def large(browser: Any, folder: Any) -> Iterator[Twin]:
    with serving(folder, language="zh") as (address, _):
        page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        twin = Twin(page)
        twin.open(address)
        yield twin
        page.close()


def state(twin: Twin, path: str) -> Any:
    return twin.page.evaluate(f"window.__gridtwin.state.layers.get('building').{path}")


def test_it_comes_in_tiles_and_no_feature_twice(large: Twin) -> None:
    asked = [url for url in large.requests if "/building/" in url]
    assert asked
    assert all("/tiles/" in url for url in asked)
    ids = [one for one, *_ in large.page.evaluate(DRAWN)]
    assert 1000 < len(ids) < SIDE * SIDE
    assert len(ids) == len(set(ids))


@pytest.mark.exhaustive
def test_the_panel_says_that_a_part_is_shown(large: Twin) -> None:
    part = state(large, "part")
    assert 0 < part["shown"] < part["total"] <= SIDE * SIDE
    row = large.page.locator(".layer", has=large.page.locator("[data-layer=building]"))
    assert "部分" in row.inner_text()
    row.locator("button.name").click()
    assert "放大后显示全部" in large.page.get_by_test_id("part").inner_text()
    row.locator("button.name").click()


def test_coming_nearer_shows_all_and_a_click_finds_its_building(large: Twin) -> None:
    for _ in range(8):
        large.press("+")
    drawn = large.page.evaluate(DRAWN)
    _, lon, lat, x, y = min(drawn, key=lambda one: abs(one[3] - 580) + abs(one[4] - 400))
    box = f"{lon - 4e-4},{lat - 4e-4},{lon + 4e-4},{lat + 4e-4}"
    call = f"fetch('/api/layers/building/features?bbox={box}').then(answer => answer.json())"
    there = {feature["id"] for feature in large.page.evaluate(call)["features"]}
    assert len(there) > 15
    assert there <= {one for one, *_ in drawn}  # nothing is left out near by
    large.click(round(x), round(y))
    large.page.get_by_test_id("card").wait_for()
    selection = large.page.evaluate("window.__gridtwin.state.selection")
    assert selection["class"] == "building"
    assert selection["id"] in there  # it, or what stands before its foot
    large.page.keyboard.press("Escape")


@pytest.mark.exhaustive
def test_a_change_appears_and_the_picture_stays_until_then(large: Twin, folder: Any) -> None:
    version = state(large, "entry.tiles.version")
    gone = large.page.evaluate(DRAWN)[0][0]
    with open_workspace(folder) as workspace:
        workspace.retire("building", [gone], actor="test", now=NOW)
    large.wait_for(lambda: state(large, "tiles.current.entry.version") != version)
    large.settle()
    ids = [one for one, *_ in large.page.evaluate(DRAWN)]
    assert ids
    assert gone not in ids
    assert large.errors == []
    assert large.foreign_requests() == []
