"""Living sensors in a real browser: from a message to the symbol, alarms, cards, a break, the past."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.browser.live import Living, make_living_city
from tests.browser.twin import Twin
from tests.ports import free_port
from tests.twin_server.server import serving

pytestmark = [pytest.mark.browser, pytest.mark.slow]
RED, TEAL = (255, 77, 77), (54, 224, 194)


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_living_city(tmp_path_factory.mktemp("live") / "city")


@pytest.fixture(scope="module")
def served(city: Path) -> Iterator[str]:
    with serving(city, language="zh", options=()) as (address, _):
        yield address


def opened(browser: Any, address: str, role: str) -> Iterator[Living]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, locale="zh-CN", reduced_motion="reduce"
    )
    living = Living(context.new_page())
    living.sign_in(address, role)
    yield living
    context.close()


@pytest.fixture(scope="module")
def operator(browser: Any, served: str) -> Iterator[Living]:
    yield from opened(browser, served, "operator")


@pytest.fixture(scope="module")
def viewer(browser: Any, served: str) -> Iterator[Living]:
    yield from opened(browser, served, "viewer")


def near(picture: np.ndarray, colour: tuple[int, int, int]) -> int:
    """How many pixels have about that colour."""
    return int((np.abs(picture - np.array(colour)).max(axis=2) < 24).sum())


def hide_all_but_sensors(living: Living) -> None:
    for name in ("building", "component", "change_patch", "unit_grid", "bridge", "tree"):
        switch = living.page.locator(f"[data-layer={name}]")
        if switch.is_enabled() and switch.get_attribute("aria-checked") == "true":
            switch.click()
    living.settle()


def test_a_message_changes_the_symbol_within_a_second(operator: Living) -> None:
    hide_all_but_sensors(operator)
    spot = operator.sensor_place("JG-1")
    assert operator.mark("JG-1") == "offline"  # never heard of
    assert near(operator.around(*spot, reach=14), TEAL) == 0
    assert operator.send("JG-1", (0, 3.0)) == 200
    operator.wait_for(lambda: operator.mark("JG-1") == "online", 3)
    operator.page.wait_for_timeout(500)
    assert near(operator.around(*spot, reach=14), TEAL) > 30
    start = time.monotonic()
    operator.send("JG-1", (0, 40.0))  # beyond 15°
    while operator.mark("JG-1") != "critical":
        assert time.monotonic() - start < 3
        operator.page.wait_for_timeout(20)
    assert time.monotonic() - start < 1.0
    operator.page.wait_for_timeout(500)
    assert near(operator.around(*spot, reach=16), RED) > 60
    assert operator.sensor_place("JG-1") == spot  # the camera stayed


def test_a_viewer_sees_the_alarm_and_why_it_is_not_for_them(operator: Living, viewer: Living) -> None:
    viewer.wait_for(lambda: viewer.mark("JG-1") == "critical", 5)
    viewer.page.keyboard.press("a")
    row = viewer.page.locator("button.alarm")
    assert "井盖倾斜" in row.inner_text()
    assert "限值 > 15" in row.inner_text()
    assert viewer.page.locator("[data-act=acknowledge]").is_disabled()
    assert "您是 查看员" in viewer.page.get_by_test_id("live-why").inner_text()
    number = row.get_attribute("data-alarm")
    path = f"/api/sensing/alarms/{number}"
    assert viewer.post(f"{path}/acknowledge", {"note": ""}) == 403
    assert viewer.post(f"{path}/clear", {"note": "x"}) == 403
    assert viewer.page.locator("[data-severity=critical] b").inner_text() == "1"


def test_an_operator_acknowledges_and_clears_and_the_viewer_sees_it(operator: Living, viewer: Living) -> None:
    page = operator.page
    page.keyboard.press("a")
    page.keyboard.press("k")  # the first alarm has the focus
    page.keyboard.type("已派人")
    page.keyboard.press("Enter")
    operator.wait_for(lambda: "已确认 · operator" in page.locator(".acts").inner_text(), 5)
    viewer.wait_for(lambda: "已派人" in viewer.page.locator(".acts").inner_text(), 5)
    page.locator(".acts [data-act=clear]").click()
    page.get_by_test_id("live-do").click()
    assert "解除须填写原因" in page.get_by_role("alert").inner_text()
    page.locator(".ask input").fill("井盖已复位")
    page.get_by_test_id("live-do").click()
    page.get_by_test_id("live-none").wait_for(timeout=5000)
    assert operator.mark("JG-1") == "online"
    viewer.wait_for(lambda: viewer.page.get_by_test_id("live-none").is_visible(), 5)
    page.keyboard.press("Escape")
    assert page.get_by_test_id("live-alarms").is_hidden()


def test_the_card_shows_value_age_curve_gap_and_history(operator: Living) -> None:
    hours = [(3600 * ago, 0.30 + 0.01 * ago) for ago in (20, 19.9, 19.8, 5, 4.9, 4.8)]  # 15 h between them
    operator.send("GS-1", *hours, (1, 0.36))
    operator.wait_for(lambda: operator.mark("GS-1") == "online", 5)
    operator.click(*operator.sensor_place("GS-1"))
    page = operator.page
    page.get_by_test_id("live-card").wait_for()
    page.locator(".live-curve .mean").first.wait_for(state="attached")
    assert page.get_by_test_id("card").is_hidden()
    assert page.get_by_test_id("live-value").inner_text() == "0.36 MPa"
    assert page.get_by_test_id("live-mark").inner_text() == "在线"
    assert page.locator(".live-curve .mean").count() == 2  # two stretches; the value of now stands alone
    assert page.locator(".live-curve .alone").count() == 1
    box = page.locator(".chart").bounding_box()
    page.mouse.move(box["x"] + box["width"] - 9, box["y"] + 60)
    page.wait_for_timeout(200)
    assert "0.36 MPa" in page.get_by_test_id("live-reading").inner_text()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 60)
    page.wait_for_timeout(200)
    assert "无数据" in page.get_by_test_id("live-reading").inner_text()
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + 60)
    page.mouse.up()
    page.get_by_test_id("live-unzoom").wait_for()
    page.locator("[data-span=week]").click()
    page.get_by_test_id("live-unzoom").wait_for(state="hidden")
    assert "供水压力过低" in page.get_by_test_id("live-card").inner_text()


@pytest.mark.exhaustive
def test_a_value_that_is_old_says_so(operator: Living) -> None:
    operator.page.keyboard.press("Escape")
    operator.send("GS-2", (3000, 0.41))  # it reports every five minutes
    operator.wait_for(lambda: operator.page.evaluate("window.__gridtwinLive.value('GS-2')") == 0.41, 5)
    operator.page.reload()
    operator.settle()
    operator.wait_for(lambda: operator.mark("GS-2") == "offline", 5)
    operator.click(*operator.sensor_place("GS-2"))
    operator.page.get_by_test_id("live-card").wait_for()
    operator.page.get_by_test_id("live-age").wait_for()
    assert "数据已过期：应每5分钟上报一次" in operator.page.get_by_test_id("live-age").inner_text()
    assert "50分钟前" in operator.page.get_by_test_id("live-age").inner_text()


@pytest.mark.exhaustive
def test_the_past_is_shown_as_it_was(operator: Living) -> None:
    operator.page.keyboard.press("Escape")
    operator.page.evaluate("window.__gridtwinLive.setTime(Date.now() - 1000 * 3600 * 4.85)")
    value = operator.page.evaluate("window.__gridtwinLive.value('GS-1')")
    assert value == pytest.approx(0.349)  # of 4.9 h ago
    strip = operator.page.get_by_test_id("live-strip")
    operator.wait_for(lambda: "历史时刻" in strip.inner_text(), 5)
    operator.press("r")
    assert operator.page.evaluate("window.__gridtwinLive.value('GS-1')") == 0.36
    operator.wait_for(lambda: operator.page.get_by_test_id("live-state").inner_text() == "实时", 5)


def test_no_page_complained(operator: Living, viewer: Living) -> None:
    assert operator.errors == []
    assert [one for one in viewer.errors if "403" not in one] == []
    assert operator.foreign_requests() == []


@pytest.mark.exhaustive
def test_after_a_break_the_page_goes_on_where_it_was(browser: Any, tmp_path: Path) -> None:
    folder, port = make_living_city(tmp_path / "city"), free_port()
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    living = Living(context.new_page())
    with serving(folder, language="zh", options=(), port=port) as (address, _):
        living.sign_in(address, "operator")
        living.send("JG-1", (0, 3.0))
        living.wait_for(lambda: living.mark("JG-1") == "online", 5)
    living.wait_for(lambda: living.feed() == "lost", 10)
    state = living.page.get_by_test_id("live-state")
    living.wait_for(lambda: "连接中断" in state.inner_text() and "自" in state.inner_text(), 5)
    with serving(folder, language="zh", options=(), port=port) as (address, _):
        # somebody else sends, perhaps before our page is back
        observations = f"{address}/api/sensing/observations"
        sent = context.request.post(
            observations, data={"code": "JG-1", "value": 40.0}, headers={"Origin": address}
        )
        assert sent.status == 200
        living.wait_for(lambda: living.feed() == "live", 30)
        living.wait_for(lambda: living.mark("JG-1") == "critical", 5)
        assert living.page.evaluate("performance.getEntriesByType('navigation').length") == 1
        asked = [url for url in living.requests if "/api/sensing/stream" in url]
        assert len(asked) >= 2
    context.close()


@pytest.mark.exhaustive
def test_a_workspace_without_sensors_says_so(twin: Twin) -> None:
    assert twin.page.get_by_test_id("live-strip").inner_text() == "没有登记传感器"
    twin.page.keyboard.press("a")
    assert twin.page.get_by_test_id("live-none").is_visible()
    twin.page.keyboard.press("a")
    assert twin.errors == []
