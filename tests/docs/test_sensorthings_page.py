"""What docs/sensorthings.md shows, against a server with sign-in on four sensors."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from tests.paths import ROOT
from tests.twin_server.sensors import make_sensors
from tests.twin_server.server import serving
from twin_server.access import administration
from twin_server.access.administration import NewUser, WantedToken
from twin_server.access.service import open_access
from twin_server.api.sensorthings.options import DEFAULT_TOP, MOST_TOP
from twin_server.api.sensorthings.view import MOST_ENTITIES

TEXT = (ROOT / "docs" / "sensorthings.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
COMMANDS = [line for kind, block in BLOCKS if kind == "sh" for line in block.splitlines()]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """Address, token, and the number of an alarm."""
    city = make_sensors(tmp_path_factory.mktemp("page") / "city")
    token = _token(city)
    with serving(city, options=()) as (address, _):
        header = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=address, headers=header, timeout=20) as client:
            client.post("/api/sensing/observations", json={"code": "JG-1", "value": 40.0}).raise_for_status()
            number = client.get("/api/sensing/alarms").json()["alarms"][0]["alarm_no"]
        yield address, token, number


def _token(city: Path) -> str:
    access, now = open_access(city, without_sign_in=False), datetime.now(UTC)
    desk = access.desk("test", "local")
    administration.add_user(desk, NewUser("li", "operator", with_password=False), now=now)
    wanted = WantedToken("t", ["read", "review", "operate", "ingest"], 1)
    token = administration.add_token(desk, "li", wanted, now=now)[1]
    access.close()
    return token


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_commands_run_in_their_order(server: tuple[str, str, str]) -> None:
    address, token, number = server
    assert len(COMMANDS) > 15
    for command in COMMANDS:
        text = command.replace("http://localhost:8501", address).replace("{alarm_no}", number)
        words = shlex.split(text)
        assert words[0] == "curl"
        options = [
            "--globoff",
            "--silent",
            "--show-error",
            "--fail-with-body",
            "-H",
            f"Authorization: Bearer {token}",
        ]
        done = subprocess.run(
            [words[0], *options, *words[1:]], check=False, capture_output=True, text=True, timeout=60
        )
        is_endless = "--max-time" in words
        assert done.returncode == (28 if is_endless else 0), (command, done.stdout, done.stderr)
        if is_endless:
            assert done.stdout.count("event: ") >= 2


def test_the_python_example_runs(server: tuple[str, str, str]) -> None:
    address, token, _ = server
    (example,) = (block for kind, block in BLOCKS if kind == "python")
    text = example.replace("http://localhost:8501", address).replace("Bearer …", f"Bearer {token}")
    done = subprocess.run(
        [sys.executable, "-c", text], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "压力1" in done.stdout


def test_the_limits_of_the_page_are_the_limits() -> None:
    assert f"{DEFAULT_TOP} entities a page, {MOST_TOP:,} at most" in TEXT
    assert f"more than {MOST_ENTITIES:,} entities" in TEXT
