"""What a test does with the twin in the browser, in words."""

from __future__ import annotations

import io
import runpy
from collections.abc import Callable
from typing import Any
from urllib.parse import urlparse

import numpy as np
from PIL import Image

from tests.paths import ROOT

_script = runpy.run_path(str(ROOT / "scripts" / "screenshot_twin.py"))
CHROMIUM, FLAGS, wait_until_drawn = (_script[name] for name in ("CHROMIUM", "FLAGS", "wait_until_drawn"))
_LOCAL = {"localhost", "127.0.0.1"}


class Twin:
    """The twin's page: everything that is asked for and every complaint of the console is remembered."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note(self, message: Any) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.settle()

    def settle(self) -> None:
        """Wait until the scene has everything it asked for and has drawn it."""
        wait_until_drawn(self.page)

    def wait_for(self, is_so: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until the condition holds."""
        for _ in range(int(seconds / 0.25)):
            if is_so():
                return
            self.page.wait_for_timeout(250)
        raise TimeoutError(f"still not so after {seconds} s")

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.settle()

    def picture(self) -> np.ndarray:
        """The screen as rows x columns x RGB."""
        image = Image.open(io.BytesIO(self.page.screenshot()))
        return np.asarray(image.convert("RGB")).astype(int)

    def place(self, longitude: float, latitude: float, height_m: float = 0.0) -> tuple[int, int]:
        """Where a place is on the screen."""
        call = f"window.__gridtwin.project([{longitude}, {latitude}], {height_m})"
        x, y = self.page.evaluate(call)
        return round(x), round(y)

    def around(self, x: int, y: int, reach: int = 6) -> np.ndarray:
        """The picture around a point of the screen."""
        return self.picture()[y - reach : y + reach, x - reach : x + reach]

    def click(self, x: int, y: int) -> None:
        self.page.mouse.move(x, y)
        self.page.mouse.click(x, y)

    def foreign_requests(self) -> list[str]:
        """Everything that was asked of another machine."""
        asked = [url for url in self.requests if not url.startswith(("data:", "blob:"))]
        return [url for url in asked if urlparse(url).hostname not in _LOCAL]
