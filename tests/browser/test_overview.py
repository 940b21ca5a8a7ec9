"""The leaders' page in headless Chromium: numbers of the API, each leading to its list and the map."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from gridtwin.store import create_workspace, open_workspace
from tests.browser.twin import Twin
from tests.twin_server.overview.leaders_city import WORST, make_leaders_city, patch_id
from tests.twin_server.sensors import TestIntake
from tests.twin_server.server import serving
from tests.twin_server.small_city import CRS, NOW
from twin_server.access import administration
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import parse_config
from twin_server.access.store import open_store
from twin_server.city import City

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TILES = ["open_a", "open", "alarms", "sensors", "bridges", "components"]


@pytest.fixture(scope="module")
def leaders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """(address, workspace) of a server over the city of `leaders_city` with one alarm."""
    folder = make_leaders_city(tmp_path_factory.mktemp("leaders") / "city")
    city = City(folder)
    intake = TestIntake.of(city)
    intake.send("JG-1", 40.0)
    intake.send("GS-1", 0.36)
    city.close()
    with serving(folder, language="zh") as (address, _):
        yield address, folder


@pytest.fixture(scope="module")
def shown(browser: Any, leaders: tuple[str, Path]) -> Iterator[Twin]:
    page = browser.new_page(viewport={"width": 1920, "height": 1080}, reduced_motion="reduce")
    twin = Twin(page)
    open_board(twin, leaders[0])
    yield twin
    page.close()


@pytest.fixture
def board(shown: Twin) -> Twin:
    """The page, opened once, with nothing selected."""
    for _ in range(3):
        shown.page.keyboard.press("Escape")
    return shown


def open_board(twin: Twin, address: str, path: str = "/overview") -> None:
    twin.page.goto(address + path)
    twin.page.locator("[data-figure=open_a]").wait_for()
    twin.settle()


def told(page: Any) -> Any:
    return page.evaluate("fetch('/api/overview').then(answer => answer.json())")


def test_the_numbers_of_the_page_are_those_of_the_api(board: Twin) -> None:
    figures = {figure["id"]: figure for figure in told(board.page)["figures"]}
    for name in TILES:
        text = board.page.locator(f"[data-number={name}]").inner_text()
        assert re.match(r"[\d.,]+", text).group() == f"{figures[name]['value']:,.0f}", name
    cases = board.page.locator("[data-figure=cases]").inner_text()
    assert "—" in cases
    assert "尚无案件" in cases
    for grade in "ABC":
        row = board.page.locator(f"[data-testid=patches] [data-part={grade}]").inner_text().split()
        number = next(part["number"] for part in figures["open"]["parts"] if part["value"] == grade)
        assert row[-1] == str(number)


def test_from_a_number_to_its_rows_to_the_map_and_back(board: Twin) -> None:
    page = board.page
    page.locator("[data-figure=open]").click()
    drawer = page.get_by_test_id("drawer")
    drawer.locator("tbody tr").nth(3).wait_for()
    assert page.get_by_test_id("row-count").inner_text() == "4 / 4 条"
    drawer.locator("[data-chip=B]").click()
    board.wait_for(lambda: drawer.locator("tbody tr").count() == 1)
    drawer.locator("[data-chip=all]").click()
    drawer.get_by_role("searchbox").fill("tb-5")
    board.wait_for(lambda: drawer.locator("tbody tr").count() == 1)
    drawer.locator(f"[data-row='{patch_id('TB-5')}']").click()
    spot = page.get_by_test_id("spot")
    spot.wait_for()
    assert page.get_by_test_id("spot-title").inner_text() == "TB-5"
    assert drawer.is_hidden()
    board.settle()
    card = page.evaluate(
        f"fetch('/api/features/change_patch/{patch_id('TB-5')}').then(answer => answer.json())"
    )
    box = page.get_by_test_id("map").bounding_box()
    x, y = board.place(*card["center"])  # within the map's own canvas
    assert abs(x - box["width"] / 2) < 40
    assert abs(y - box["height"] / 2) < 60
    spot.get_by_text("返回列表").click()
    assert drawer.is_visible()
    assert drawer.get_by_role("searchbox").input_value() == "tb-5"


@pytest.mark.exhaustive
def test_rows_are_sorted_by_their_heads_and_taken_away(board: Twin) -> None:
    page = board.page
    page.locator("[data-testid=patches] .caption").first.click()
    drawer = page.get_by_test_id("drawer")
    drawer.locator("tbody tr").first.wait_for()
    page.keyboard.press("Escape")
    page.locator("[data-figure=open]").click()
    page.locator("[data-sort=area_m2]").click()
    first = drawer.locator("tbody tr").first
    board.wait_for(lambda: first.inner_text().startswith("TB-1"))  # 1600 m², the largest
    page.locator("[data-sort=area_m2]").click()
    board.wait_for(lambda: first.inner_text().startswith("TB-6"))  # 50 m²
    with page.expect_download() as taken:
        page.get_by_test_id("csv").click()
    table = list(csv.reader(io.StringIO(Path(taken.value.path()).read_text("utf-8-sig"))))
    assert [row[0] for row in table] == ["图斑编号", "TB-6", "TB-5", "TB-2", "TB-1"]


def test_the_ranking_shows_its_rule(board: Twin) -> None:
    page = board.page
    page.locator("[data-ranking=grids]").click()
    page.get_by_test_id("ranking-list").click()
    rule = page.get_by_test_id("rule")
    rule.wait_for()
    assert "A 高度疑似 10" in rule.inner_text()
    assert "紧急 10" in rule.inner_text()
    page.get_by_test_id("drawer").locator("tbody tr").first.wait_for()
    cells = page.get_by_test_id("drawer").locator("tbody tr").first.locator("td").all_inner_texts()
    assert cells[2:] == ["25", "2", "1", "1"]


@pytest.mark.exhaustive
def test_a_matter_is_shown_on_the_map(board: Twin) -> None:
    board.page.locator(f"[data-matter='{WORST}']").click()
    board.page.get_by_test_id("spot").wait_for()
    assert board.page.get_by_test_id("spot-title").inner_text() == "旧桥"
    assert "桥梁 D 级 · 1971年建成" in board.page.get_by_test_id("spot").inner_text()
    board.page.keyboard.press("Escape")
    assert board.page.get_by_test_id("spot").is_hidden()


def test_everything_is_said_in_both_languages(board: Twin) -> None:
    chinese = re.compile(r"[\u4e00-\u9fff]")
    board.page.keyboard.press("l")
    text = board.page.get_by_test_id("tiles").inner_text()
    assert "Grade A to review" in text
    assert "no cases yet" in text
    assert not chinese.search(text)
    assert not chinese.search(board.page.get_by_test_id("conditions").inner_text())
    board.page.reload()
    board.page.locator("[data-figure=open_a]").wait_for()
    assert "Grade A to review" in board.page.get_by_test_id("tiles").inner_text()
    board.settle()
    board.page.keyboard.press("l")
    assert "A级图斑待审核" in board.page.get_by_test_id("tiles").inner_text()


def test_what_changes_appears_and_is_marked(board: Twin, leaders: tuple[str, Path]) -> None:
    tile = board.page.locator("[data-figure=components]")
    assert board.page.locator("[data-number=components]").inner_text().startswith("1")
    with open_workspace(leaders[1]) as workspace:
        rows = workspace.read("component", where={"state": "完好"}, columns=["id", "row_version"], limit=2)
        changed = pd.DataFrame(rows[["id", "row_version"]]).assign(state="丢失")
        workspace.update("component", changed, actor="t", now=NOW)
    board.wait_for(lambda: board.page.locator("[data-number=components]").inner_text().startswith("3"))
    assert "changed" in str(tile.get_attribute("class"))
    board.wait_for(lambda: "changed" not in str(tile.get_attribute("class")))


@pytest.mark.exhaustive
def test_the_tour_of_a_wall_screen_moves_and_stops(browser: Any, leaders: tuple[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1920, "height": 1080}, reduced_motion="reduce")
    twin = Twin(page)
    open_board(twin, leaders[0], "/overview?kiosk=1&every=3")
    title = page.get_by_test_id("spot-title")
    root = page.get_by_test_id("board")
    assert root.get_attribute("data-tour") == "running"
    assert page.get_by_test_id("pages").is_hidden()
    seen: list[str] = []

    def has_seen(number: int) -> bool:
        if title.count() and title.is_visible() and title.inner_text() not in seen:
            seen.append(title.inner_text())
        return len(seen) >= number

    twin.wait_for(lambda: has_seen(3), 180)
    page.keyboard.press("k")
    assert root.get_attribute("data-tour") == "stopped"
    assert page.get_by_test_id("pages").is_visible()
    twin.settle()
    stays = title.inner_text()
    page.wait_for_timeout(3500)
    assert title.inner_text() == stays
    page.keyboard.press("k")
    assert root.get_attribute("data-tour") == "running"
    page.mouse.click(700, 500)
    assert root.get_attribute("data-tour") == "stopped"
    assert twin.errors == []
    page.close()


@pytest.mark.exhaustive
def test_a_server_that_is_away_is_said_to_be(browser: Any, tmp_path: Path) -> None:
    folder = make_leaders_city(tmp_path / "city")
    page = browser.new_page(viewport={"width": 1920, "height": 1080}, reduced_motion="reduce")
    twin = Twin(page)
    with serving(folder, language="zh") as (address, _):
        open_board(twin, address)
        assert "实时" in page.get_by_test_id("status").inner_text()
    twin.wait_for(lambda: "连接中断" in page.get_by_test_id("status").inner_text())
    assert page.locator("[data-number=open_a]").inner_text().startswith("2")  # the last known, and said so
    page.close()


@pytest.mark.exhaustive
def test_an_empty_workspace_says_what_to_do(browser: Any, tmp_path: Path) -> None:
    create_workspace(tmp_path / "empty", name="空", crs=CRS, division="620102", now=NOW).close()
    with serving(tmp_path / "empty", language="zh") as (address, _):
        page = browser.new_page(viewport={"width": 1920, "height": 1080})
        twin = Twin(page)
        page.goto(f"{address}/overview")
        page.locator("[data-figure=open_a]").wait_for()
        text = page.get_by_test_id("tiles").inner_text()
        assert "gridtwin detect run" in text
        assert "gridtwin bridges rate" in text
        assert page.locator("[data-number]").count() == 0  # no number where nothing is counted
        assert twin.errors == []
        page.close()


@pytest.mark.exhaustive
def test_a_viewer_sees_the_page_and_a_stranger_signs_in_first(browser: Any, tmp_path: Path) -> None:
    folder = make_leaders_city(tmp_path / "city")
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "test")
        administration.first_administrator(desk, now=now)
        password = administration.add_user(desk, NewUser("li.na", "viewer", "李娜"), now=now)
    with serving(folder, language="zh", options=()) as (address, _):
        page = browser.new_page(
            viewport={"width": 1920, "height": 1080}, locale="zh-CN", reduced_motion="reduce"
        )
        twin = Twin(page)
        page.goto(f"{address}/overview")
        assert page.url == f"{address}/sign-in?next=%2Foverview"
        page.get_by_label("用户名").fill("li.na")
        page.get_by_label("密码", exact=True).fill(str(password))
        page.get_by_role("button", name="登录").click()
        page.get_by_label("当前密码").fill(str(password))
        page.get_by_label("新密码", exact=True).fill("blue kettle over the river")
        page.get_by_label("再次输入新密码").fill("blue kettle over the river")
        page.get_by_role("button", name="设置密码").click()
        page.wait_for_url("**/account?done=password")
        page.goto(f"{address}/overview")
        page.locator("[data-figure=open_a]").wait_for()
        assert "李娜" in page.get_by_test_id("board").inner_text()
        links = page.get_by_test_id("pages").locator("a").all_inner_texts()
        assert links[:2] == ["总览", "三维"]
        assert page.evaluate("fetch('/api/overview/open/rows').then(answer => answer.status)") == 200
        assert twin.errors == []
        page.close()


@pytest.mark.exhaustive
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800), (1366, 768), (3840, 2160)])
def test_it_fits_the_screen(browser: Any, leaders: tuple[str, Path], width: int, height: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    open_board(Twin(page), leaders[0])
    board = page.get_by_test_id("board")
    assert board.evaluate("root => root.scrollWidth - root.clientWidth") <= 0
    if width > 1000:  # one screen, nothing cut off
        assert board.evaluate("root => root.scrollHeight - root.clientHeight") <= 0
        panels = "[...root.querySelectorAll('.panel')]"
        is_cut = "one.scrollHeight > one.clientHeight + 1"
        cut = f"root => {panels}.filter(one => {is_cut}).map(one => one.className)"
        assert board.evaluate(cut) == []
        number = page.locator("[data-number=open_a]").bounding_box()
        assert number["height"] / height > 0.055  # the numerals, of the height of the screen
    page.close()


def test_nothing_leaves_this_machine_and_nothing_complains(board: Twin) -> None:
    assert len(board.requests) > 10
    assert board.foreign_requests() == []
    assert board.errors == []
