"""Access databases through mdbtools: a real one against the workbook of the same data, damaged ones, none."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from pipe_network.errors import EngineMissing, UnusableSource
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from tests.pipe_network.survey.access_tables import TABLES
from tests.pipe_network.survey.books import write

DATABASE = b"\x00\x01\x00\x00Standard Jet DB\x00" + bytes(80)
SURVEY = Path(__file__).parent / "data" / "survey.mdb"
PAGE = 4096
with_mdbtools = pytest.mark.skipif(
    shutil.which("mdb-export") is None, reason="mdbtools is not installed (requirements/debian.txt)"
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "survey.mdb"
    path.write_bytes(DATABASE)
    return path


def _programs(folder: Path, monkeypatch: pytest.MonkeyPatch, **scripts: str) -> None:
    folder.mkdir()
    for name, text in scripts.items():
        program = folder / name.replace("_", "-")
        program.write_text(text, encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@with_mdbtools
def test_chinese_tables_are_recognised_and_others_are_named() -> None:
    delivery = read_delivery([SURVEY])
    found = [(one.sheet, one.kind, one.pipe_class, len(one.cells)) for one in delivery.tables]
    assert found == [
        ("雨水管点表", TableKind.POINT, "YS", 24),
        ("雨水管线表", TableKind.LINE, "YS", 23),
        ("给水管点表", TableKind.POINT, "JS", 24),
        ("给水管线表", TableKind.LINE, "JS", 23),
    ]
    assert any("工程信息" in note for note in delivery.notes)
    cells = delivery.tables[0].cells
    assert cells.loc[5, "note"] == '井盖"破损",需更换'
    assert cells.loc[2, "survey_date"] == "2025-03-20"
    assert cells.loc[3, "appurtenance"] is None


@with_mdbtools
def test_a_database_gives_what_the_workbook_of_the_same_data_gives(tmp_path: Path) -> None:
    book = write(tmp_path / "survey.xlsx", TABLES)
    ours, theirs = (stage(read_delivery([path]), crs=4544) for path in (SURVEY, book))
    assert (len(ours.network.points), len(ours.network.lines)) == (48, 46)
    for mine, other in (
        (ours.network.points, theirs.network.points),
        (ours.network.lines, theirs.network.lines),
    ):
        where = [name for name in mine if name.startswith("source") or name in ("id", "workbook")]
        pd.testing.assert_frame_equal(
            pd.DataFrame(mine.drop(columns=where)), pd.DataFrame(other.drop(columns=where))
        )


def _cut(data: bytearray) -> bytearray:
    return data[: 15 * PAGE]


def _without(page: int) -> Callable[[bytearray], bytearray]:
    def change(data: bytearray) -> bytearray:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        return data

    return change


def _unlisted(data: bytearray) -> bytearray:
    """The page of the rows is taken out of the list of the table's pages, which no program notices."""
    at = 20 * PAGE - 69 + 5
    data[at : at + 64] = bytes(64)
    return data


@with_mdbtools
@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: data[:3000], id="first page cut"),
        pytest.param(_cut, id="catalogue cut off"),
        pytest.param(_without(2), id="no definition of the catalogue"),
        pytest.param(_without(17), id="no rows of the catalogue"),
        pytest.param(_without(20), id="no definition of a table"),
        pytest.param(_without(21), id="no rows of a table: mdb-export warns and ends well"),
        pytest.param(_unlisted, id="rows not listed: mdb-export says nothing"),
    ],
)
def test_a_damaged_database_is_one_error_with_the_way_out(
    damage: Callable[[bytearray], bytearray], tmp_path: Path
) -> None:
    path = tmp_path / "broken.mdb"
    path.write_bytes(damage(bytearray(SURVEY.read_bytes())))
    with pytest.raises(UnusableSource, match=r"broken\.mdb.*compact and repair") as told:
        read_delivery([path])
    assert "\n" not in str(told.value)
    assert "压缩和修复" in (told.value.zh or "")


def test_without_mdbtools_the_way_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _programs(tmp_path / "none", monkeypatch)
    with pytest.raises(EngineMissing, match="install mdbtools, or export") as told:
        read_delivery([SURVEY])
    assert "mdbtools" in (told.value.zh or "")


def test_what_mdbtools_says_is_passed_on(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _programs(tmp_path / "bin", monkeypatch, mdb_tables="#!/bin/sh\necho 'not a database' >&2\nexit 1\n")
    with pytest.raises(UnusableSource, match=r"mdb-tables: not a database"):
        read_delivery([database])


def test_text_of_access_97_is_taken_for_gbk(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = '#!/bin/sh\n[ "$MDB_JET3_CHARSET" = GBK ] && printf "JSPoint\\n"\n'
    export = "#!/bin/sh\nprintf 'Exp_No,X,Y,High\\nJS1,3991400.5,391700.25,1520\\n'\n"
    _programs(tmp_path / "bin", monkeypatch, mdb_tables=tables, mdb_export=export)
    (table,) = read_delivery([database]).tables
    assert (table.sheet, table.school, len(table.cells)) == ("JSPoint", "Shunde-2008", 1)


def test_a_program_that_does_not_end_is_told(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipe_network.survey.access._LIMIT_S", 0.2)
    _programs(tmp_path / "bin", monkeypatch, mdb_tables="#!/bin/sh\nwhile :; do :; done\n")
    with pytest.raises(UnusableSource, match=r"no end after 0\.2 s"):
        read_delivery([database])
