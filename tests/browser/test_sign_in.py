"""Signing in with a real browser, and what stays shut without."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.browser.twin import Twin
from tests.twin_server.server import serving
from tests.twin_server.small_city import make_city
from twin_server.access import administration
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import parse_config
from twin_server.access.store import open_store

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PASSWORD = "blue kettle over the river"
SIZES = {"wall": (1920, 1080), "phone": (390, 844)}


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path, str]]:
    """(address, workspace, one-time password of zhang.wei) of a server with sign-in."""
    folder = make_city(tmp_path_factory.mktemp("sign-in") / "city")
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "test")
        administration.first_administrator(desk, now=now)
        password = administration.add_user(desk, NewUser("zhang.wei", "operator", "张伟"), now=now)
    with serving(folder, language="zh", options=()) as (address, _):
        yield address, folder, str(password)


def keep(page: Any, name: str) -> None:
    """A picture in the folder of GRIDTWIN_PICTURES."""
    if folder := os.environ.get("GRIDTWIN_PICTURES"):
        for size, (width, height) in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            page.screenshot(path=Path(folder) / f"{name}-{size}.png", full_page=True)
        page.set_viewport_size({"width": 1280, "height": 800})


def overflow(page: Any) -> int:
    """Pixels that stick out to the side on a phone."""
    page.set_viewport_size({"width": 360, "height": 700})
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def test_from_the_one_time_password_to_the_city_and_out_again(
    browser: Any, city: tuple[str, Path, str]
) -> None:
    address, _, password = city
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, locale="zh-CN", reduced_motion="reduce"
    )
    page = context.new_page()
    twin = Twin(page)
    page.goto(address)
    assert page.url == f"{address}/sign-in?next=%2F"
    keep(page, "sign-in-zh")
    assert overflow(page) == 0

    page.get_by_label("用户名").fill("zhang.wei")
    page.get_by_label("密码", exact=True).fill("wrong one here")
    page.get_by_role("button", name="登录").click()
    assert "用户名或密码错误" in page.get_by_role("alert").inner_text()
    keep(page, "sign-in-failed-zh")
    page.get_by_label("密码", exact=True).fill(password)
    page.get_by_role("button", name="登录").click()

    page.wait_for_url(f"{address}/account")
    keep(page, "choose-password-zh")
    page.get_by_label("当前密码").fill(password)
    page.get_by_label("新密码", exact=True).fill(PASSWORD)
    page.get_by_label("再次输入新密码").fill(PASSWORD)
    page.get_by_role("button", name="设置密码").click()
    page.wait_for_url(f"{address}/account?done=password")

    page.get_by_label("用途").fill("路灯网关")
    page.get_by_label("写入观测").check()
    page.get_by_role("button", name="创建令牌").click()
    assert page.locator(".made code").inner_text().startswith("gt_")
    keep(page, "account-zh")
    assert overflow(page) == 0
    page.get_by_text("English").click()
    keep(page, "account-en")

    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(address)
    twin.settle()  # pages, API, tiles: all behind the same session
    assert page.get_by_test_id("overview").is_visible()
    assert [one for one in twin.errors if "401" not in one] == []
    assert twin.foreign_requests() == []

    page.goto(f"{address}/account")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(f"{address}/sign-in")
    keep(page, "sign-in-en")
    view = "c=103.8,36.05,16.5,40,10;g=map"
    page.goto(f"{address}/?kept=1#view={view}")
    assert page.url.startswith(f"{address}/sign-in?next=")
    page.get_by_text("中文").click()  # the language does not cost the view
    page.get_by_label("用户名").fill("zhang.wei")
    page.get_by_label("密码", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    twin.settle()
    assert page.url == f"{address}/?kept=1#view={view}"
    assert page.evaluate("window.__gridtwin.state.ground") == "map"
    context.close()


def test_a_page_that_is_open_asks_to_sign_in_when_the_user_is_disabled(
    browser: Any, city: tuple[str, Path, str]
) -> None:
    address, folder, _ = city
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "test")
        password = administration.add_user(desk, NewUser("li", "viewer"), now=now)
        context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        page = context.new_page()
        page.goto(f"{address}/sign-in?lang=en")
        page.get_by_label("User name").fill("li")
        page.get_by_label("Password").fill(str(password))
        page.get_by_role("button", name="Sign in").click()
        page.get_by_label("Present password").fill(str(password))
        page.get_by_label("New password", exact=True).fill(PASSWORD)
        page.get_by_label("New password once more").fill(PASSWORD)
        page.get_by_role("button", name="Choose a password").click()
        page.goto(address)
        Twin(page).settle()
        administration.set_disabled(desk, "li", is_disabled=True, now=now)
    page.wait_for_url("**/sign-in**", timeout=60_000)  # at its next question, within the poll of ten seconds
    assert page.request.get(f"{address}/api/layers").status == 401
    context.close()
