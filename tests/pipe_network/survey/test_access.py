"""Access databases through mdbtools; stand-ins for its programs show what is asked of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipe_network.errors import EngineMissing, UnusableSource
from pipe_network.survey.reading import read_delivery

DATABASE = b"\x00\x01\x00\x00Standard Jet DB\x00" + bytes(80)
TABLES = '#!/bin/sh\n[ "$1" = -1 ] && printf "JSPoint\\n\\n"\n'
EXPORT = """#!/bin/sh
[ "$4" = JSPoint ] || exit 3
printf 'Exp_No,X,Y,High,Subsid\\nJS1,3991400.5,391700.25,1520,阀门井\\n'
"""


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
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_tables_of_a_database(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _programs(tmp_path / "bin", monkeypatch, mdb_tables=TABLES, mdb_export=EXPORT)
    (table,) = read_delivery([database]).tables
    assert (table.sheet, table.school, table.pipe_class) == ("JSPoint", "Shunde-2008", "JS")
    assert table.cells.loc[2, ["point_no", "y", "appurtenance"]].tolist() == ["JS1", "3991400.5", "阀门井"]


def test_without_mdbtools_the_way_out_is_told(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "none").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "none"))
    with pytest.raises(EngineMissing, match="install mdbtools, or export") as told:
        read_delivery([database])
    assert "mdbtools" in (told.value.zh or "")


def test_what_mdbtools_says_is_passed_on(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _programs(tmp_path / "bin", monkeypatch, mdb_tables="#!/bin/sh\necho 'not a database' >&2\nexit 1\n")
    with pytest.raises(UnusableSource, match="mdb-tables: not a database"):
        read_delivery([database])
