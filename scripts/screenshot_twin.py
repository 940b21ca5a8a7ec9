"""Take a picture of a running twin: `python scripts/screenshot_twin.py URL OUT.png [--lang zh] [--keys 4]`.

Uses Debian's Chromium with software WebGL, so that it works on a machine without a GPU or a screen.
"""

from __future__ import annotations

import argparse
import sys

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
]
_READY = "window.__gridtwin?.settled === true"


def wait_until_drawn(page: Page, seconds: float = 120) -> None:
    """Wait until the scene has its data, its tiles, and has drawn them.

    Asks again and again from here: the page's security policy forbids what `wait_for_function` does.
    """
    page.wait_for_timeout(300)
    for _ in range(int(seconds / 0.2)):
        if page.evaluate(_READY):
            page.wait_for_timeout(400)
            return
        page.wait_for_timeout(200)
    raise TimeoutError(f"{page.url} was not drawn within {seconds} s")


def main() -> None:
    """Open the page, press the keys, search, save the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("out")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.add_argument("--keys", default="", help="keys to press: 4 for swipe, u for underground")
    parser.add_argument("--search", default="", help="search for this and choose the first hit")
    parser.add_argument("--size", default="1920x1080")
    arguments = parser.parse_args()
    width, height = (int(part) for part in arguments.size.split("x"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, headless=True)
        page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
        page.on("console", lambda message: print(message.type, message.text, file=sys.stderr))
        page.add_init_script(f"localStorage.setItem('gridtwin-lang', '{arguments.lang}')")
        page.goto(arguments.url)
        wait_until_drawn(page)
        for key in arguments.keys:
            page.keyboard.press(key)
            wait_until_drawn(page)
        if arguments.search:
            page.get_by_test_id("search").fill(arguments.search)
            page.locator(".hits li").first.click()
            page.get_by_test_id("card").wait_for()
            wait_until_drawn(page)
        page.screenshot(path=arguments.out)
        browser.close()


if __name__ == "__main__":
    main()
