"""The page on sensing: its files are well formed, its commands run, the broker is set as in the tests."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import _mosquitto
from tests.docs.pages import NOT_RUN, blocks, make_city, run, run_page
from tests.paths import ROOT

PAGE = "sensing.md"
TEXT = (ROOT / "docs" / PAGE).read_text("utf-8")
FILES = re.findall(r"```toml\n# (city/\S+)\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the city and what a user of the page brings along."""
    folder = tmp_path_factory.mktemp("sensing")
    make_city(folder / "city")
    for name in ("broker-password", "ca.pem"):
        (folder / "city" / name).write_text("x")
    (folder / "recording.csv").write_text("code,at,value\nGSY00001,2026-03-01T08:00:00,0.36\n")
    with contextlib.chdir(folder):
        yield folder


@pytest.mark.slow
def test_the_files_of_the_page_are_well_formed(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [])
    assert len(FILES) == 4
    for name, text in FILES:
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        assert run(["sense", "rules", "check", "city"]) == 0, name
        path.unlink()


@pytest.mark.slow
def test_the_commands_of_the_page_run(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    run_page(PAGE, place)
    assert (place / "pressure.png").stat().st_size > 10_000


def test_blocks_that_do_not_run_say_why() -> None:
    assert [info for info, _ in blocks(PAGE) if "not-run" in info and not NOT_RUN.fullmatch(info)] == []


def test_the_broker_of_the_page_is_that_of_the_tests() -> None:
    said = re.search(r"```conf\n# \S+\n(.*?)```", TEXT, re.DOTALL)
    assert said is not None
    assert said[1] == _mosquitto.KEEPING
