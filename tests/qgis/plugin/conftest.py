"""Runs in QGIS's own Python (`make test-qgis`): the plugin is imported from the tree as `qgis_plugin`.

The ordinary environment collects nothing here, as pytest-qgis lives in an environment of its own.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
if importlib.util.find_spec("pytest_qgis") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    sys.path.insert(0, str(ROOT))

_GRIDTWIN = ROOT / ".venv" / "bin" / "gridtwin"


def _program() -> str | None:
    """The program `gridtwin`: named by GRIDTWIN, else of the environment, else on the PATH."""
    given = os.environ.get("GRIDTWIN") or (str(_GRIDTWIN) if _GRIDTWIN.is_file() else None)
    return given or shutil.which("gridtwin")


@pytest.fixture(scope="session")
def gridtwin_program() -> str:
    """The program `gridtwin`, for tests that need it."""
    found = _program()
    if found is None:
        pytest.skip("the program gridtwin is not installed (make test)")
    return found


@pytest.fixture(scope="session")
def small_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample city, made by the program itself; GRIDTWIN_TEST_CITY names one that is there already."""
    if os.environ.get("GRIDTWIN_TEST_CITY"):
        return Path(os.environ["GRIDTWIN_TEST_CITY"])
    program = _program()
    if program is None:
        pytest.skip("the program gridtwin, which makes the sample city, is not installed (make test)")
    folder = tmp_path_factory.mktemp("city") / "city"
    subprocess.run(
        [program, "demo", "create", str(folder), "--size", "small"], check=True, capture_output=True
    )
    return folder


@pytest.fixture
def city(small_city: Path, tmp_path: Path) -> Path:
    """A copy of the small city that the test may change."""
    folder = tmp_path / "city"
    folder.mkdir()
    for name in ("workspace.toml", "city.gpkg"):
        shutil.copy(small_city / name, folder / name)
    with closing(sqlite3.connect(folder / "city.gpkg")) as link:
        assert link.execute("SELECT count(*) FROM unit_grid").fetchone()[0] > 10
    return folder


@pytest.fixture
def opened(city: Path, qgis_new_project: None) -> Iterator[object]:
    """The city as the current project."""
    from qgis.core import QgsProject

    from qgis_plugin.expressions import register
    from qgis_plugin.workspace import project
    from qgis_plugin.workspace.workspace import load

    register.register()
    workspace = load(city)
    assert project.make(workspace) == []
    yield workspace
    QgsProject.instance().clear()
    register.remove()
