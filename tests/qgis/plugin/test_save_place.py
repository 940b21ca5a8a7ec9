"""The dialog that asks for a file begins where the last one was saved, and never in the process's folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from qgis_plugin.dock import save_place
from qgis_plugin.dock.save_place import asked_file, starting_path, with_ending
from qgis_plugin.workspace.workspace import Workspace


@pytest.fixture(autouse=True)
def _nothing_saved_yet(qgis_app: object) -> Iterator[None]:
    QgsSettings().remove("gridtwin/saved_into")
    yield
    QgsSettings().remove("gridtwin/saved_into")


def _workspace(root: Path, *, is_read_only: bool = False) -> Workspace:
    return Workspace(root, "Qilihe", 4547, "620103", is_read_only=is_read_only)


def test_a_first_file_goes_into_the_workspace_where_it_may_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = str(Path.home() / "pit.pdf")
    assert starting_path(_workspace(tmp_path), "pit.pdf") == str(tmp_path / "pit.pdf")
    assert starting_path(_workspace(tmp_path, is_read_only=True), "pit.pdf") == home
    assert starting_path(_workspace(tmp_path / "gone"), "pit.pdf") == home
    assert starting_path(None, "pit.pdf") == home
    monkeypatch.setattr(save_place.os, "access", lambda *_: False)
    assert starting_path(_workspace(tmp_path), "pit.pdf") == home


def test_the_next_file_goes_where_the_last_one_went(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that is left changes nothing; a folder that is gone is passed over."""
    city, desk = tmp_path / "city", tmp_path / "desk"
    for each in (city, desk):
        each.mkdir()
    begun: list[str] = []
    answers = iter([str(desk / "a.pdf"), "", str(tmp_path / "none" / "c.pdf")])

    def answer(_: QWidget, __: str, start: str, ___: str) -> tuple[str, str]:
        begun.append(start)
        return next(answers), "PDF (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    parent, asked = QWidget(), {"title": "Save", "kinds": "PDF (*.pdf)"}
    assert asked_file(_workspace(city), parent, name="a.pdf", **asked) == (str(desk / "a.pdf"), "PDF (*.pdf)")
    assert asked_file(_workspace(city), parent, name="b.pdf", **asked)[0] == ""
    asked_file(_workspace(city), parent, name="c.pdf", **asked)
    assert begun == [str(city / "a.pdf"), str(desk / "b.pdf"), str(desk / "c.pdf")]
    desk.rmdir()
    assert starting_path(_workspace(city), "d.pdf") == str(city / "d.pdf")


@pytest.mark.parametrize(
    ("path", "chosen", "wanted"),
    [
        ("/tmp/pit.DOCX", "PDF (*.pdf)", "pit.DOCX"),
        ("/tmp/pit", "Word (*.docx)", "pit.docx"),
        ("/tmp/pit.v2", "", "pit.v2.pdf"),
    ],
)
def test_a_file_without_an_ending_gets_that_of_the_chosen_kind(path, chosen, wanted) -> None:
    assert with_ending(path, chosen, (".docx", ".pdf"), ".pdf").name == wanted
