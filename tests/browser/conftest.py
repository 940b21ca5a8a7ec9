"""A real server, a real browser. Pictures are kept in the folder of GRIDTWIN_PICTURES when that is set."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.twin import CHROMIUM, FLAGS, Twin
from tests.twin_server.server import serving
from tests.twin_server.small_city import make_city


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if not Path(CHROMIUM).exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = make_city(tmp_path_factory.mktemp("browser") / "city")
    with serving(folder, language="zh") as (address, _):
        yield address


@pytest.fixture(scope="module")
def opened(browser: Any, address: str) -> Iterator[Twin]:
    page = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    twin = Twin(page)
    twin.open(address)
    yield twin
    page.close()


@pytest.fixture
def twin(opened: Twin, request: pytest.FixtureRequest) -> Iterator[Twin]:
    """The page, opened once, as it is at the start."""
    opened.page.keyboard.press("Escape")
    opened.press("r")
    yield opened
    if folder := os.environ.get("GRIDTWIN_PICTURES"):
        opened.page.screenshot(path=Path(folder) / f"{request.node.name}.png")
