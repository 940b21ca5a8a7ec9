"""Take the pictures of docs/twin*.md, overview.md, desk.md and the README: `make pictures`.

    python scripts/screenshot_docs.py CITY [--out docs/images] [--only desk,overview]

CITY is a sample city on which detection ran; a copy of it is shown, with its roads rated, the sample's
building made for the scene, and some patches decided. Needs Debian's Chromium and playwright.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from screenshot_twin import CHROMIUM, FLAGS, wait_until_drawn

from twin_server.access import administration, passwords
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import parse_config
from twin_server.access.store import open_store, users

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
SIZE = {"width": 1920, "height": 1080}
WIDTH = 1600
LARGEST_BYTES = 400_000
_NAME, _PASSWORD = "zhang.wei", "only for pictures of a sample city"
_START_S = 240


def main() -> int:
    """Prepare a copy of the city, serve it, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--only", default="", help="names of pictures, with commas between")
    arguments = parser.parse_args()
    wanted = [name for name in arguments.only.split(",") if name] or list(PICTURES)
    if unknown := set(wanted) - set(PICTURES):
        parser.error(f"no such picture: {', '.join(sorted(unknown))}; there are {', '.join(PICTURES)}")
    with tempfile.TemporaryDirectory() as folder:
        city = Path(folder) / "city"
        shutil.copytree(arguments.city, city)
        prepare(city)
        with serving(city) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
            for name in wanted:
                take(browser, address, name, arguments.out / f"{name}.jpg")
            browser.close()
    return 0


def gridtwin(*arguments: str | Path) -> list[str]:
    """The command line of this tree."""
    return [sys.executable, "-c", "from gridtwin.cli.main import main; main()", *map(str, arguments)]


def prepare(city: Path) -> None:
    """Rate the roads, make the model, add an inspector."""
    for command in (
        ("roads", "rate", city, "--year", "2025"),
        ("twin", "build", "-w", city, "--only", "models"),
    ):
        done = subprocess.run(gridtwin(*command), check=False, stdout=subprocess.DEVNULL)
        if done.returncode not in (0, 1):  # 1: there are findings, as there should be
            raise SystemExit(done.returncode)
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(city) as store:
        desk = Desk(store, parse_config({}), "pictures")
        administration.first_administrator(desk, now=now)
        administration.add_user(desk, NewUser(_NAME, "operator", "张伟"), now=now)
        with store.writing() as link:
            users.change(link, _NAME, password_hash=passwords.hash_password(_PASSWORD), one_time_until=None)


@contextmanager
def serving(city: Path) -> Iterator[str]:
    """Address of a server whose sensors live, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = gridtwin("twin", "serve", "-w", city, "--port", str(port), "--simulate")
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    address = f"http://localhost:{port}"
    try:
        for _ in range(_START_S):
            if server.poll() is not None:
                raise SystemExit("the server ended before it began")
            try:
                urllib.request.urlopen(f"{address}/api/health", timeout=5).close()
                break
            except urllib.error.HTTPError:
                break  # it asks for sign-in: it is there
            except OSError:
                time.sleep(1)
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def take(browser: Browser, address: str, name: str, target: Path) -> None:
    """Sign in, go there, do what the picture shows, save it."""
    path, act = PICTURES[name]
    page = browser.new_page(
        viewport=SIZE, reduced_motion="reduce", timezone_id="Asia/Shanghai", locale="zh-CN"
    )
    page.add_init_script("localStorage.setItem('gridtwin-lang', 'zh')")
    page.goto(f"{address}/sign-in?lang=en")
    page.get_by_label("User name").fill(_NAME)
    page.get_by_label("Password").fill(_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{address}/")
    page.goto("about:blank")  # else a fragment only would change
    page.goto(f"{address}{path}")
    act(page)
    save(page.screenshot(timeout=180_000), target)  # software drawing is slow
    page.close()


def save(png: bytes, target: Path) -> None:
    """As JPEG of the width of the documentation, as good as the size allows."""
    image = Image.open(BytesIO(png)).convert("RGB")
    image = image.resize((WIDTH, round(WIDTH * image.height / image.width)), Image.Resampling.LANCZOS)
    for quality in (88, 84, 80, 75, 70, 60):
        data = BytesIO()
        image.save(data, "JPEG", quality=quality, optimize=True, progressive=True)
        if data.tell() <= LARGEST_BYTES:
            break
    target.write_bytes(data.getvalue())
    print(f"{target}: {data.tell() // 1000} kB")


def press(page: Page, *keys: str) -> None:
    """Keys of the scene, each until it is drawn."""
    for key in keys:
        page.keyboard.press(key)
        wait_until_drawn(page)


def whole(page: Page) -> None:
    """The city as it opens."""
    wait_until_drawn(page)


def patch_card(page: Page) -> None:
    """A new building among the patches to look at, with its evidence."""
    wait_until_drawn(page)
    page.get_by_test_id("overview").get_by_text("新增建筑").first.click()
    page.locator(".card img").nth(1).wait_for()
    wait_until_drawn(page)


def time_line(page: Page) -> None:
    """The ground of the earlier date."""
    wait_until_drawn(page)
    press(page, "t")
    page.locator("[data-day]").first.click()
    wait_until_drawn(page)


def grids(page: Page) -> None:
    """Unit grids by the share of components with problems, from above, without what stands on them."""
    wait_until_drawn(page)
    press(page, "b", "p", "c", "n", "d")
    page.get_by_test_id("figure").select_option("component_problem_share")
    page.get_by_test_id("classes").wait_for()
    wait_until_drawn(page)


def underground(page: Page) -> None:
    """The pipes of one block under the faded ground."""
    wait_until_drawn(page)
    press(page, "u")
    for _ in range(6):
        page.keyboard.press("+")
        page.wait_for_timeout(400)
    wait_until_drawn(page)


def alarms(page: Page) -> None:
    """The list of alarms and the sensor of the gravest."""
    wait_until_drawn(page)
    press(page, "a")
    page.locator("[data-alarm]").first.click()
    page.get_by_test_id("live-card").wait_for()
    wait_until_drawn(page)


def model(page: Page) -> None:
    """The sample's building with its upper storeys lifted off."""
    wait_until_drawn(page)
    press(page, "o")
    for row in page.get_by_test_id("models").locator("[data-item]").all():
        row.locator("button.name").click()  # unfolds it
        wait_until_drawn(page)
        if row.get_by_test_id("storey-slider").count():
            row.locator("button.tool").first.click()
            break
    wait_until_drawn(page)
    slider = page.get_by_test_id("storey-slider").first
    slider.fill(str(int(slider.get_attribute("max") or "1") // 2))
    wait_until_drawn(page)


def board(page: Page) -> None:
    """The leaders' page when every number has come."""
    page.locator("[data-figure=open_a]").wait_for()
    wait_until_drawn(page)


def desk(page: Page) -> None:
    """The desk after five decisions, so that the day has figures."""
    _desk_drawn(page)
    for key in "11231":
        page.keyboard.press(key)
        _desk_drawn(page)


def _desk_drawn(page: Page) -> None:
    page.wait_for_timeout(300)
    for _ in range(600):
        if page.evaluate("window.__desk?.settled === true"):
            return
        page.wait_for_timeout(100)
    raise TimeoutError("the desk was not drawn within a minute")


PICTURES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "twin": ("/", whole),
    "twin-card": ("/", patch_card),
    "twin-time": ("/", time_line),
    "twin-grids": ("/", grids),
    "twin-underground": ("/", underground),
    "twin-live": ("/", alarms),
    "twin-models": ("/", model),
    "desk": ("/desk", desk),
    "overview": ("/overview", board),
}

if __name__ == "__main__":
    sys.exit(main())
