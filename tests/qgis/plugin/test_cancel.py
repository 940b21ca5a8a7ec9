"""Cancelling a long algorithm: it is over within two seconds, its process too, and nothing is half stored."""

import os
import shutil
import sqlite3
import subprocess
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from qgis_plugin.engine import client
from qgis_plugin.processing_provider.provider import Provider

MOST_S = 2.0  # on a machine that has a core for it
ENDS_S = 15.0  # of the process behind a command, at most
TABLES = "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes')"
# What a batch and the scene keep so that they can go on, and the project that QGIS makes of a workspace.
KEPT = ("batch/", "gridtwin.qgz", "scene/")
pytestmark = pytest.mark.exhaustive

# name, what is given (CITY, OUT in it), seconds between its first progress and the cancel
CASES = [
    pytest.param("gridgenerate", {"DRAFT": False, "REPLACE": True}, 0.2, id="grids, while they are drawn"),
    pytest.param(
        "componentimport",
        {"FILE": "CITY/survey/部件普查.xlsx", "CRS": "EPSG:4544", "FINDINGS": "memory:"},
        0.0,
        id="a census, while it is checked",
    ),
    pytest.param("detectrun", {"PATCHES": "memory:"}, 0.0, id="a detection at its start"),
    pytest.param("detectrun", {"PATCHES": "memory:"}, 3.0, id="a detection in the middle of a long step"),
    pytest.param("detectbatch", {"SOURCE": "CITY/imagery"}, 1.0, id="a batch: workers of a worker"),
    pytest.param("layoutprint", {"LAYOUT": "grid_atlas", "OUT": "OUT/atlas.pdf"}, 0.5, id="print, in QGIS"),
    pytest.param("patchsheets", {"OUT": "OUT/sheets.pdf"}, 0.5, id="sheets as one PDF"),
    pytest.param("scenebuild", {}, 1.0, id="the twin's scene"),
    pytest.param("workspacesample", {"FOLDER": "OUT/practice", "SIZE": "small"}, 2.0, id="a sample city"),
]


@pytest.fixture
def town(small_city: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "city"
    shutil.copytree(small_city, folder, ignore=shutil.ignore_patterns("scene", "*.db", "gridtwin.qgz"))
    return folder


@pytest.fixture(scope="module")
def provider():
    made = Provider()
    made.refreshAlgorithms()
    yield made
    client.connection().close()


def counts(root: Path) -> dict[str, int]:
    """Rows of every table."""
    with closing(sqlite3.connect(root / "city.gpkg")) as link:
        names = [row[0] for row in link.execute(TABLES)]
        return {name: link.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def files(folder: Path) -> set[str]:
    """Files below a folder, without what may stay; parts of files, which have hidden names, may not."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    kept = {each for each in found if each.startswith(KEPT) and "/." not in each}
    return {each for each in found - kept if not each.endswith(("-wal", "-shm"))}


def children() -> list[str]:
    """Processes that the engine started and that still run."""
    engine = client.connection()._process
    if engine is None:
        return []
    return subprocess.run(
        ["pgrep", "-P", str(engine.pid)], check=False, capture_output=True, text=True
    ).stdout.split()


def patience() -> float:
    """How much longer everything takes where other work waits for the cores, too."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


@pytest.mark.parametrize(("name", "given", "after_s"), CASES)
def test_it_is_over_soon_and_nothing_is_half_stored(
    provider, gridtwin_program: str, qgis_new_project, town: Path, tmp_path: Path, monkeypatch,
    name: str, given: dict, after_s: float,
) -> None:  # fmt: skip
    monkeypatch.setenv("GRIDTWIN", gridtwin_program)
    out = tmp_path / "out"
    out.mkdir()
    before, there = counts(town), files(town)
    algorithm = provider.algorithm(name).create()
    places = {"CITY": str(town), "OUT": str(out)}
    values = {
        key: value.replace(*next(((k, v) for k, v in places.items() if value.startswith(k)), ("", "")))
        if isinstance(value, str)
        else value
        for key, value in given.items()
    }
    if algorithm.parameterDefinition("WORKSPACE") is not None:
        values["WORKSPACE"] = str(town)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    cancelled, is_over = [], threading.Event()

    def cancel() -> None:
        while feedback.progress() <= 0 and not is_over.is_set():
            time.sleep(0.02)
        is_over.wait(after_s)
        cancelled.append(time.monotonic())
        feedback.cancel()

    waiting = threading.Thread(target=cancel)
    waiting.start()
    try:
        with pytest.raises(QgsProcessingException):
            algorithm.run(values, context, feedback, {}, False)  # noqa: FBT003 - by position in QGIS
    finally:
        ended = time.monotonic()
        is_over.set()
        waiting.join()
    assert ended - cancelled[0] < MOST_S * patience()
    until = time.monotonic() + ENDS_S * patience()
    while children() and time.monotonic() < until:
        time.sleep(0.1)
    assert children() == []
    assert counts(town) == before
    assert files(town) == there
    assert files(out) == set()
