"""Two servers on one workspace, and a build of its scene meanwhile: real processes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.twin_server.overview.leaders_city import make_leaders_city, patch_id
from tests.twin_server.server import serving
from twin_server.access.administration import Desk, NewUser, WantedToken, add_token, add_user
from twin_server.access.config import parse_config
from twin_server.access.store import open_store

BUILD = [sys.executable, "-c", "from gridtwin.cli.main import main; main()", "twin", "build"]
OBSERVATION = {"code": "GS-1", "value": 0.36}


@pytest.fixture
def operator(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """(a workspace, the header of an operator's token)."""
    folder, now = make_leaders_city(tmp_path / "city"), datetime.now(UTC)
    with open_store(folder) as store:
        desk = Desk(store, parse_config({}), "test")
        add_user(desk, NewUser("op", "operator", "op"), now=now)
        wanted = WantedToken("t", ["read", "ingest", "review"], 1)
        token = add_token(desk, "op", wanted, now=now)[1]
    return folder, {"Authorization": f"Bearer {token}"}


@pytest.mark.exhaustive
def test_both_work_one_takes_in_and_the_other_takes_over(operator: tuple[Path, dict[str, str]]) -> None:
    folder, headers = operator
    with serving(folder, options=()) as (one, first), serving(folder, options=()) as (two, _):
        build = subprocess.Popen([*BUILD, "-w", str(folder), "--only", "buildings"])
        with (
            httpx.Client(base_url=f"{one}/api", headers=headers, timeout=30) as a,
            httpx.Client(base_url=f"{two}/api", headers=headers, timeout=30) as b,
        ):
            assert a.post("/sensing/observations", json=OBSERVATION).json()["stored"] == 1
            refused = b.post("/sensing/observations", json=OBSERVATION)
            assert refused.status_code == 503
            assert "another process takes in the observations" in refused.json()["detail"]
            decided = b.post(
                f"/desk/patches/{patch_id('TB-5')}/decision", json={"status": "legal", "row_version": 1}
            )
            assert decided.status_code == 200, decided.text
            stale = a.post(
                f"/desk/patches/{patch_id('TB-5')}/decision", json={"status": "confirmed", "row_version": 1}
            )
            assert stale.status_code == 409
            assert until(lambda: figure(a, "open_a") == figure(b, "open_a") == 1)
            assert build.wait(60) == 0  # while both serve
            assert [item["id"] for item in a.get("/scene3d").json()["items"]] == ["buildings"]
            first.terminate()
            first.wait(20)
            assert until(lambda: b.post("/sensing/observations", json=OBSERVATION).status_code == 200)


def figure(client: httpx.Client, name: str) -> Any:
    figures = client.get("/overview").json()["figures"]
    return next(one["value"] for one in figures if one["id"] == name)


def until(holds: Callable[[], bool], seconds: float = 15.0) -> bool:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True
