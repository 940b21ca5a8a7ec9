"""The tabs of a card: photos, records, earlier versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from gridtwin.store import open_workspace
from tests.browser.twin import Twin
from tests.twin_server.server import serving
from tests.twin_server.small_city import NOW, SCHOOL, make_city

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = make_city(tmp_path_factory.mktemp("dossier") / "city")
    host = {"host_class": "building", "host_id": SCHOOL}
    photo = {
        **host, "kind": "photo", "title": "正门", "path": "evidence/run1/A/after.png",
        "media_type": "image/png", "sha256": "0" * 64,
    }  # fmt: skip
    inspection = {**host, "host_code": "B1", "code": "X1", "kind": "日常巡查", "state": "done"}
    with open_workspace(folder) as city:
        city.write("attachment", pd.DataFrame([photo]), actor="t", now=NOW)
        city.write("inspection", pd.DataFrame([inspection]), actor="t", now=NOW)
        change = {"id": [SCHOOL], "row_version": [1], "height_m": [15.0]}
        city.update(
            "building", pd.DataFrame(change), actor="li.na", now=NOW + timedelta(hours=1), reason="复测"
        )
    with serving(folder, language="zh") as (served, _):
        yield served


def test_photos_records_and_history(browser: Any, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    twin = Twin(page)
    twin.open(address)
    page.get_by_role("searchbox").or_(page.locator("input")).first.fill("第一小学")
    page.get_by_role("option").first.click()
    tabs = page.get_by_role("tab")
    tabs.first.wait_for()
    assert tabs.all_inner_texts() == ["属性", "照片与附件1", "记录1", "历史1"]
    tabs.nth(1).click()
    page.locator(".dossier img").click()
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
    assert page.get_by_test_id("card").is_visible()
    tabs.nth(2).click()
    assert "日常巡查" in page.locator("[data-records=inspection]").inner_text()
    page.keyboard.press("l")
    assert "daily patrol" in page.locator("[data-records=inspection]").inner_text()
    tabs.nth(3).click()
    told = page.locator(".versions").inner_text()
    assert "li.na" in told
    assert "12 m → 15 m" in told.replace("\n", " ")
    assert twin.errors == []
    page.close()
