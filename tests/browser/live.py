"""A city with sensors and two people, and what a test does with the living scene, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from gridtwin.store import open_workspace
from tests.browser.twin import Twin
from tests.twin_server.sensors import write_sensors
from tests.twin_server.small_city import make_city
from twin_server.access import passwords
from twin_server.access.store import open_store, users
from twin_server.access.store.users import User

PASSWORD = "blue kettle over the river"
PEOPLE = {"viewer": "查看的人", "inspector": "巡查的人", "operator": "操作的人"}


def make_living_city(folder: Path) -> Path:
    """The small city with four sensors and a person of each role, who need not change their password."""
    make_city(folder)
    with open_workspace(folder) as city:
        write_sensors(city)
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_store(folder) as store, store.writing() as link:
        for role, title in PEOPLE.items():
            hashed = passwords.hash_password(PASSWORD)
            users.add(
                link, User(role, title, role, created_at=now, password_hash=hashed, one_time_until=None)
            )
    return folder


@dataclass
class Living(Twin):
    """The twin's page with the sensors that live on it, as somebody sees it."""

    page: Any

    def __post_init__(self) -> None:
        super().__init__(self.page)

    def sign_in(self, address: str, role: str) -> None:
        """Sign in and wait for the city."""
        self.page.goto(f"{address}/sign-in?lang=zh")
        self.page.get_by_label("用户名").fill(role)
        self.page.get_by_label("密码", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="登录").click()
        self.page.goto(address)
        self.settle()
        self.wait_for(lambda: self.feed() == "live")

    def feed(self) -> str:
        """State of the stream."""
        return str(self.page.evaluate("window.__gridtwinLive?.feed"))

    def mark(self, code: str) -> str:
        """What the symbol of a sensor says."""
        return str(self.page.evaluate("code => window.__gridtwinLive.mark(code)", code))

    def send(self, code: str, *values: tuple[float, float]) -> int:
        """Observations of (seconds ago, value), from within the page; the status of the answer."""
        call = """([code, values]) => fetch('/api/sensing/observations', {
            method: 'POST', headers: {'Content-Type': 'application/json'},
            body: JSON.stringify(values.map(([ago, value]) => ({code, at: Date.now() - 1000 * ago, value})))
        }).then(answer => answer.status)"""
        return int(self.page.evaluate(call, [code, [list(one) for one in values]]))

    def post(self, path: str, body: dict[str, object]) -> int:
        """The status of a POST of JSON from within the page."""
        call = """([path, body]) => fetch(path, {
            method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)
        }).then(answer => answer.status)"""
        return int(self.page.evaluate(call, [path, body]))

    def sensor_place(self, code: str) -> tuple[int, int]:
        """Where the symbol of a sensor is on the screen."""
        call = "code => fetch(`/api/sensing/sensors?code=${code}`).then(answer => answer.json())"
        row = self.page.evaluate(call, code)["sensors"][0]
        return self.place(row["lon"], row["lat"], 4)
