"""Saving what a panel shows: the program gets title, conclusion, table and a picture of the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow

from gridtwin.errors import GridTwinError
from qgis_plugin import settings
from qgis_plugin.dock.save_result import SaveButton, SavedTable

SHOWN = SavedTable(
    "Pit: 3 m", ["2 pipes", ""], ["Pipe", "Cover (m)"], [False, True], [["JP1", 1.5], ["YS2", None]]
)


class Task(QObject):
    taskTerminated = pyqtSignal()  # noqa: N815 - the name of QGIS's


class SavingRoom:
    """A map, and an engine that keeps what it was asked."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.resize(120, 80)
        self.workspace: Any = SimpleNamespace(root=Path("/city"), is_read_only=False)
        self.said: list[str] = []
        self.warned: list[str] = []
        self.asked: list[Any] = []
        self.iface = self.engine = self

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def say(self, text: str, **_: Any) -> None:
        self.said.append(text)

    def warn(self, text: str) -> None:
        self.warned.append(text)

    def request(self, method: str, params: dict[str, Any], **calls: Any) -> Task:
        task = Task()
        self.asked.append((method, params, calls, task))
        return task


@pytest.fixture
def room(qgis_app) -> Iterator[SavingRoom]:
    yield SavingRoom()
    for name in ("editor", "saved_into"):
        QgsSettings().remove(f"gridtwin/{name}")


def choose(monkeypatch: pytest.MonkeyPatch, path: str, kind: str = "") -> list[str]:
    names: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _, __, name, ___: (names.append(name), (path, kind))[1]
    )
    return names


def test_the_program_writes_the_document(room: SavingRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    names = choose(monkeypatch, "/tmp/pit", "Word (*.docx)")
    SaveButton(room, lambda: SHOWN).ask()
    assert [Path(each).name for each in names] == ["Pit  3 m.pdf"]  # a colon is no part of a name everywhere
    ((method, params, calls, _),) = room.asked
    picture = Path(params.pop("picture"))
    drawn = QImage(str(picture))
    assert (drawn.width(), drawn.height()) == (120, 80)
    assert method == "results.report"
    assert params.pop("by") == ""  # nobody signs with the name of an account
    assert params == {
        "title": "Pit: 3 m", "lines": ["2 pipes"],
        "columns": [{"title": "Pipe", "is_number": False}, {"title": "Cover (m)", "is_number": True}],
        "rows": [{"cells": ["JP1", 1.5]}, {"cells": ["YS2", None]}], "total": 2,
        "facts": [], "corners": [], "out": "/tmp/pit.docx", "language": "en",
    }  # fmt: skip
    calls["done"]({"files": ["/tmp/pit.docx"]})
    assert room.said == ["Written: /tmp/pit.docx"]
    assert not picture.exists()


def test_a_document_is_signed_with_the_name_of_the_settings(
    room: SavingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.put("editor", "王工")
    choose(monkeypatch, "/tmp/pit.pdf")
    SaveButton(room, lambda: SHOWN).ask()
    assert room.asked[0][1]["by"] == "王工"


def test_what_the_program_refuses_is_told_and_leaves_no_picture(
    room: SavingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "/tmp/pit.pdf")
    button = SaveButton(room, lambda: SHOWN)
    button.ask()
    button.ask()
    (_, first, calls, _), (_, second, _, task) = room.asked
    calls["failed"](GridTwinError("cannot be written"))
    task.taskTerminated.emit()
    assert room.warned == ["cannot be written"]
    assert not Path(first["picture"]).exists()
    assert not Path(second["picture"]).exists()


def test_a_table_needs_no_program_and_no_workspace(
    room: SavingRoom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    room.workspace = None
    choose(monkeypatch, str(tmp_path / "pit.csv"))
    SaveButton(room, lambda: SHOWN).ask()
    assert (tmp_path / "pit.csv").read_text("utf-8-sig").split("\n")[:3] == [
        "Pipe,Cover (m)", "JP1,1.5", "YS2,"
    ]  # fmt: skip
    choose(monkeypatch, str(tmp_path / "pit.pdf"))
    SaveButton(room, lambda: SHOWN).ask()
    assert room.asked == []
    assert "Open a workspace first" in room.warned[0]


def test_no_file_chosen_writes_nothing(room: SavingRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "")
    SaveButton(room, lambda: SHOWN).ask()
    assert (room.asked, room.said, room.warned) == ([], [], [])


def test_a_section_is_drawn_first_and_goes_in(room: SavingRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "/tmp/cut", "PDF (*.pdf)")
    shown = replace(
        SHOWN,
        facts=[("Length", "78.10 m")],
        corners=[(1.5, 2.0)],
        drawing=("pipes.cross_section", {"line": [[0, 0], [1, 1]]}),
    )
    SaveButton(room, lambda: shown).ask()
    method, params, calls, _ = room.asked[0]
    assert (method, params["line"]) == ("pipes.cross_section", [[0, 0], [1, 1]])
    assert Path(params["out"]).suffix == ".png"
    calls["done"]({})
    method, report, calls, _ = room.asked[1]
    assert method == "results.report"
    assert report["drawing"] == params["out"]
    assert report["facts"] == [{"name": "Length", "value": "78.10 m"}]
    assert report["corners"] == [{"x": 1.5, "y": 2.0}]
    calls["done"]({})
    assert not Path(report["drawing"]).exists()
    assert not Path(report["picture"]).exists()


def test_a_drawing_that_fails_is_told_and_leaves_no_file(
    room: SavingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "/tmp/cut", "PDF (*.pdf)")
    SaveButton(room, lambda: replace(SHOWN, drawing=("pipes.long_section", {}))).ask()
    ((_, params, calls, _),) = room.asked
    calls["failed"](GridTwinError("no way", zh="没有路径"))
    assert room.warned
    assert not Path(params["out"]).exists()
