"""What docs/api.md shows, against a server with sign-in on a small city."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.docs.pages import run
from tests.paths import ROOT
from tests.twin_server.server import serving
from tests.twin_server.small_city import PATCH_A, SCHOOL, make_city

TEXT = (ROOT / "docs" / "api.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
COMMANDS = [
    line
    for kind, block in BLOCKS
    if kind != "python"
    for line in block.replace("\\\n", " ").splitlines()
    if line.startswith(("ogr", "curl"))
]
QUESTIONS = [cell for cell in re.findall(r"\| `((?:/api|…)/[^`]*)`", TEXT) if "/items" in cell]


@dataclass(frozen=True)
class Server:
    address: str
    token: str
    place: Path

    @property
    def header(self) -> str:
        return f"Authorization: Bearer {self.token}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    place = tmp_path_factory.mktemp("api")
    city = make_city(place / "city")
    token = _token(city)
    (place / "token.txt").write_text(f"Authorization: Bearer {token}\n")
    with serving(city, options=()) as (address, _):
        yield Server(address, token, place)


def _token(city: Path) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [])
        patch.setenv("GRIDTWIN_LANG", "en")
        assert run(["access", "add", "wang", "-w", str(city), "--role", "inspector"]) == 0
    command = "from gridtwin.cli.main import main; main()"
    words = [
        "access",
        "tokens",
        "add",
        "wang",
        "-w",
        str(city),
        "--scope",
        "read",
        "--scope",
        "review",
        "--json",
    ]
    done = subprocess.run(
        [sys.executable, "-c", command, *words], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return str(json.loads(done.stdout)["token"])


def _here(text: str, server: Server) -> str:
    made = text.replace("http://localhost:8501", server.address).replace("Bearer …", f"Bearer {server.token}")
    return made.replace("{id}", PATCH_A)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[:60])
def test_the_commands_run(server: Server, command: str) -> None:
    words = shlex.split(_here(command, server))
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    if words[0] == "curl":
        words[1:1] = ["--fail", "--silent", "--show-error", "-H", server.header]
    elif words[0] == "ogr2ogr":
        words.insert(1, "-overwrite")
    done = subprocess.run(
        words,
        check=False,
        capture_output=True,
        text=True,
        cwd=server.place,
        env={**os.environ, "GDAL_HTTP_HEADER_FILE": "token.txt"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_the_python_example_runs(server: Server) -> None:
    (example,) = (block for kind, block in BLOCKS if kind == "python")
    done = subprocess.run(
        [sys.executable, "-c", f"{_here(example, server)}\nassert len(buildings) == 4"],
        check=False,
        capture_output=True,
        text=True,
        cwd=server.place,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_every_question_of_the_table_is_answered(server: Server) -> None:
    assert len(QUESTIONS) == 10
    with httpx.Client(base_url=server.address, headers={"Authorization": f"Bearer {server.token}"}) as client:
        for question in QUESTIONS:
            layer = "component" if "state" in question or "datetime" in question else "building"
            path = question.replace("…", f"/api/ogc/collections/{layer}").replace("{id}", SCHOOL)
            answer = client.get(quote(path, safe="/?&=,:'"))
            assert answer.status_code == 200, (path, answer.text)


def test_without_a_token_there_is_nothing(server: Server) -> None:
    for path in ("/api/ogc", "/api/ogc/collections/building/items", "/api/exports/building"):
        answer = httpx.get(server.address + path)
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")


def test_the_limits_of_the_page_are_the_limits() -> None:
    from twin_server.api.ogc.collections import limits
    from twin_server.exports import formats

    assert f"{limits().default_items} features a page" in TEXT
    assert f"{limits().max_items:,} at most" in TEXT
    for kind in formats():
        assert f"{kind.most_rows:,}" in TEXT
