"""Workbooks that unpack to far more than they are."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from gridtwin.archives import refuse_bomb
from gridtwin.errors import UsageError
from gridtwin.ledger.cards import sheets
from gridtwin.store.exchange import sources


def packed(path: Path, megabytes: int, byte: bytes = b"0") -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive, archive.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(megabytes):
            part.write(byte * 1_000_000)
    return path


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "bomb.xlsx", 300)
    assert bomb.stat().st_size < 1_000_000
    with pytest.raises(UsageError, match=r"bomb\.xlsx unpacks to 300 MB") as refused:
        refuse_bomb(bomb)
    assert refused.value.zh
    assert "300 MB" in refused.value.zh


def test_every_reader_of_tables_refuses_it(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "bomb.xlsx", 300)
    with pytest.raises(UsageError, match="unpacks to"):
        sources.read(bomb, sources.Choice(None, (), None), geometry="point", wanted="tree")
    with pytest.raises(UsageError, match="unpacks to"):
        sheets._workbook(bomb)


def test_small_sheets_of_one_value_and_what_is_no_archive_pass(tmp_path: Path) -> None:
    refuse_bomb(packed(tmp_path / "plain.xlsx", 5))
    (tmp_path / "text.xlsx").write_text("no archive")
    refuse_bomb(tmp_path / "text.xlsx")
