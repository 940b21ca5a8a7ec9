"""What a test does at the desk in the browser, in words."""

from __future__ import annotations

import json
import shutil
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import cv2
import geopandas as gpd
import numpy as np

from gridtwin.store import open_workspace
from tests.twin_server.small_city import CRS, NOW, SIDE, X, Y, box, make_city
from twin_server.access import administration, passwords
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import parse_config
from twin_server.access.store import open_store, users

PASSWORD = "blue kettle over the river"
PEOPLE = (
    ("zhang.wei", "inspector", "张伟"),
    ("li.na", "inspector", "李娜"),
    ("zhao", "operator", "赵强"),
    ("guest", "viewer", "访客"),
)
COUNT = 40


def make_desk_city(root: Path) -> Path:
    """The small city with forty more patches, each with evidence, permits on some, and four users."""
    folder = make_city(root)
    rng = np.random.default_rng(5)
    rows = []
    with open_workspace(folder) as workspace:
        shutil.rmtree(workspace.evidence_dir / "run1")
        for number in range(COUNT):
            west, south = 20 + 45 * (number % 8), 10 + 70 * (number // 8)
            shape = box(west, south, west + 20, south + 12)
            name = f"evidence/P{number:03d}"
            _write_evidence(folder / name, shape, rng)
            rows.append(
                {
                    "patch_no": f"P{number:03d}",
                    "run_id": "run1",
                    "change_class": "new_building",
                    "date_before": date(2025, 4, 18),
                    "date_after": date(2025, 10, 12),
                    "area_m2": 240.0,
                    "score": round(0.9 - number / 100, 2),
                    "grade": "ABC"[number % 3],
                    "reasons": "未查到许可 | no permit",
                    "permit_state": "none",
                    "zone_state": "none",
                    "status": "new",
                    "evidence": name,
                    "created_at": NOW,
                    "geometry": shape,
                }
            )
        old = workspace.read("change_patch", columns=["id"])["id"].tolist()
        workspace.retire("change_patch", old, actor="test", now=NOW)
        workspace.write("change_patch", gpd.GeoDataFrame(rows, crs=CRS), actor="test", now=NOW)
        _write_permit(workspace)
    add_people(folder)
    return folder


def _write_permit(workspace: Any) -> None:
    """One that covers half of P000, and has expired before the earlier image."""
    permit = {
        "permit_no": "建字第001号",
        "kind": "building",
        "holder": "某公司",
        "issued_on": date(2020, 1, 1),
        "expires_on": date(2021, 1, 1),
        "status": "valid",
        "geometry": box(20, 10, 30, 22),
    }
    workspace.write("permit", gpd.GeoDataFrame([permit], crs=CRS), actor="test", now=NOW)


def _write_evidence(folder: Path, shape: Any, rng: np.random.Generator) -> None:
    folder.mkdir(parents=True)
    west, south, east, north = shape.buffer(20).bounds
    bounds = [west, south, east, north]
    for name in ("before", "after"):
        picture = rng.integers(60, 200, (12, 16, 3)).astype("uint8")
        cv2.imwrite(str(folder / f"{name}.jpg"), cv2.resize(picture, (256, 192)))
    record = {
        "format": 2,
        "pictures": {f"{name}.jpg": {"bounds": bounds} for name in ("before", "after")},
        "sha256": {},
    }
    (folder / "evidence.json").write_text(json.dumps(record))


def add_people(folder: Path) -> None:
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "test")
        administration.first_administrator(desk, now=now)
        for name, role, title in PEOPLE:
            administration.add_user(desk, NewUser(name, role, title), now=now)
            with store.writing() as link:
                hashed = passwords.hash_password(PASSWORD)
                users.change(link, name, password_hash=hashed, one_time_until=None)


class DeskPage:
    """The desk of one person in a browser of their own."""

    def __init__(
        self, browser: Any, address: str, name: str, *, lang: str = "zh", size: tuple[int, int] = (1280, 800)
    ) -> None:
        self.address = address
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce"
        )
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.add_init_script(
            f"localStorage.getItem('gridtwin-lang') || localStorage.setItem('gridtwin-lang', '{lang}')"
        )
        self.sign_in(name, "/desk")

    def sign_in(self, name: str, to: str) -> None:
        self.page.goto(f"{self.address}/sign-in?lang=en&next={to.replace('/', '%2F')}")
        self.page.get_by_label("User name").fill(name)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()
        self.settle()

    def open(self, path: str) -> None:
        self.page.goto(self.address + path)
        self.settle()

    def settle(self, seconds: float = 60) -> None:
        """Wait until everything has been asked for, answered and drawn."""
        self.page.wait_for_timeout(150)
        for _ in range(int(seconds / 0.1)):
            if self.page.evaluate("window.__desk?.settled === true"):
                return
            self.page.wait_for_timeout(100)
        raise TimeoutError(f"{self.page.url} did not settle within {seconds} s")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.settle()

    def text(self, test_id: str) -> str:
        return str(self.page.get_by_test_id(test_id).inner_text())

    @property
    def patch_no(self) -> str:
        return self.text("patch-no")

    def wait_for(self, test_id: str) -> None:
        self.page.get_by_test_id(test_id).first.wait_for(timeout=30_000)

    def close(self) -> None:
        self.context.close()


__all__ = ["COUNT", "SIDE", "DeskPage", "X", "Y", "make_desk_city"]
