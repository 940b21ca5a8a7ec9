"""An empty workspace and small workbooks of cards."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from gridtwin.ledger.cards import CardImport, CardOptions, import_cards
from gridtwin.store import Workspace, create_workspace, open_workspace
from gridtwin.store.database import Edit

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
EDIT = Edit("surveyor", NOW)
CRS = 4544
Rows = list[list[Any]]
Bring = Callable[..., CardImport]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a workspace without rows."""
    folder = tmp_path_factory.mktemp("cards") / "city"
    create_workspace(folder, name="试验区", crs=CRS, division="620102", now=NOW).close()
    return folder


@pytest.fixture
def ledger(empty: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace without rows."""
    shutil.copytree(empty, tmp_path / "city")
    with open_workspace(tmp_path / "city") as workspace:
        yield workspace


@pytest.fixture
def bring(ledger: Workspace, tmp_path: Path) -> Bring:
    """Imports a workbook of sheets into the workspace."""

    def call(class_name: str = "road", edit: Edit = EDIT, **sheets: Rows) -> CardImport:
        file = workbook(tmp_path / "cards.xlsx", **sheets)
        return import_cards(ledger, file, class_name, edit=edit, options=CardOptions(crs=str(CRS)))

    return call


def workbook(path: Path, **sheets: Rows) -> Path:
    """An XLSX file with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def rules(done: CardImport) -> set[str]:
    """Rules that found something."""
    return set(done.findings["rule"])
