"""A real Access database through `gridtwin pipes check` and `gridtwin pipes import`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.pipe_network.survey.access_tables import TABLES
from tests.pipe_network.survey.books import write
from tests.pipe_network.survey.test_access import SURVEY

pytestmark = pytest.mark.skipif(
    shutil.which("mdb-export") is None, reason="mdbtools is not installed (requirements/debian.txt)"
)


def _findings(run: Run, survey: Path, out: Path) -> tuple[int, list[dict[str, Any]]]:
    status, _, err = run("pipes", "check", survey, "--crs", "EPSG:4544", "--json", out)
    assert "48 points, 46 lines" in err
    told = json.loads(out.read_text("utf-8"))
    rows = told["findings"]
    return status, [{k: v for k, v in row.items() if k not in ("workbook", "file")} for row in rows]


def test_findings_are_those_of_the_workbook_of_the_same_data(run: Run, tmp_path: Path) -> None:
    book = write(tmp_path / "survey.xlsx", TABLES)
    ours, theirs = _findings(run, SURVEY, tmp_path / "a.json"), _findings(run, book, tmp_path / "b.json")
    assert ours == theirs
    assert ours[1]


def test_import_stores_every_row(run: Run, city: Workspace) -> None:
    status, out, err = run("pipes", "import", SURVEY, "-w", city.root)
    assert out == ""
    assert "survey.mdb [雨水管点表]" in err
    assert "94 rows in, 94 stored, 0 reported" in err
    assert status in (0, 1)
    assert (city.count("pipe_point"), city.count("pipe_line")) == (48, 46)
    dates = {str(day)[:10] for day in city.read("pipe_point")["survey_date"]}
    assert dates == {"2025-03-20"}


def test_a_damaged_database_ends_with_2_and_one_line(run: Run, tmp_path: Path) -> None:
    data = bytearray(SURVEY.read_bytes())
    data[21 * 4096 : 22 * 4096] = bytes(4096)
    broken = tmp_path / "broken.mdb"
    broken.write_bytes(data)
    for command in ("check", "import"):
        status, _, err = run("pipes", command, broken)
        assert status == 2
        assert "broken.mdb cannot be read as a whole" in err
        assert "Traceback" not in err
