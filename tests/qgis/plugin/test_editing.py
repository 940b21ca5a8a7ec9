"""Commits: checked, signed, versioned; a row that somebody else changed is not overwritten."""

import hashlib
import os
import sqlite3
import time
from contextlib import closing
from datetime import date

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from qgis_plugin.editing.conflict_dialog import ConflictDialog
from qgis_plugin.editing.guard import Guard
from qgis_plugin.workspace.layers import find_layer

JPEG = b"\xff\xd8\xff\xe0 a picture"
JPEG_DIGEST = hashlib.sha256(JPEG).hexdigest()


class Findings:
    def __init__(self) -> None:
        self.found, self.title = [], ""

    def show_findings(self, found, title) -> None:
        self.found, self.title = found, title


class FakeRoom(QObject):
    """What the guard needs of the room."""

    from qgis.PyQt.QtCore import pyqtSignal

    workspace_changed = pyqtSignal(object)

    def __init__(self, workspace) -> None:
        super().__init__()
        self.workspace, self.window, self.findings = workspace, QMainWindow(), Findings()
        self.reason, self.said = "second visit", []
        self.iface = self

    def messageBar(self):  # noqa: N802
        return self

    def warn(self, text) -> None:
        self.said.append(text)

    say = warn

    def unwarn(self, text) -> None:
        self.said.remove(text)


@pytest.fixture
def guarded(opened):
    room = FakeRoom(opened)
    guard = Guard(room)
    guard.watch_all()
    yield room, guard
    guard.unload()


def elsewhere(workspace, statement: str, *values: object) -> None:
    """Somebody else's change, by another program."""
    with closing(sqlite3.connect(workspace.database)) as link, link:
        for name in (
            "ST_IsEmpty",
            "ST_MinX",
            "ST_MaxX",
            "ST_MinY",
            "ST_MaxY",
        ):  # the R-tree's triggers want them
            link.create_function(name, 1, lambda _: 0)
        link.execute(statement, values)


def rows(workspace, question: str, *values: object) -> list[tuple]:
    with closing(sqlite3.connect(workspace.database)) as link:
        return link.execute(question, values).fetchall()


def change(layer, feature, **values) -> None:
    layer.beginEditCommand("as a form does")
    for name, value in values.items():
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
    layer.endEditCommand()


def test_a_commit_keeps_version_editor_and_reason(guarded, monkeypatch) -> None:
    monkeypatch.setattr("qgis_plugin.editing.guard.editor_name", lambda: "wang")
    room, _ = guarded
    layer = find_layer(room.workspace, "component")
    first = next(layer.getFeatures())
    layer.startEditing()
    change(layer, first, note="seen")
    assert layer.commitChanges(), layer.commitErrors()
    QApplication.processEvents()
    code, version = first["id"], first["row_version"]
    assert rows(room.workspace, "SELECT note, row_version, edited_by FROM component WHERE id = ?", code) == [
        ("seen", version + 1, "wang")
    ]
    assert rows(room.workspace, "SELECT actor, reason FROM history WHERE feature_id = ?", code) == [
        ("wang", "second visit")
    ]
    assert rows(room.workspace, "SELECT count(*) FROM gridtwin_edit") == [(0,)]


def test_a_saved_change_has_the_day_that_its_user_gave_or_today(guarded) -> None:
    room, _ = guarded
    layer = find_layer(room.workspace, "component")
    first, second = list(layer.getFeatures())[:2]
    layer.startEditing()
    change(layer, first, note="seen")
    change(layer, second, change_date="2024-02-29", state="丢失")
    assert layer.commitChanges(), layer.commitErrors()
    stored = "SELECT change_date FROM component WHERE id = ?"
    assert rows(room.workspace, stored, first["id"]) == [(date.today().isoformat(),)]  # noqa: DTZ011 - as QGIS's clock
    assert rows(room.workspace, stored, second["id"]) == [("2024-02-29",)]


def test_a_moved_and_renamed_row_is_one_change(guarded) -> None:
    room, _ = guarded
    layer = find_layer(room.workspace, "component")
    first = next(layer.getFeatures())
    for number, note in enumerate((None, "moved"), start=1):  # the shape alone, then with a value
        layer.startEditing()
        moved = QgsGeometry(first.geometry())
        moved.translate(0.1 * number, 0)
        layer.changeGeometry(first.id(), moved)
        if note:
            change(layer, first, note=note)
        assert layer.commitChanges(), layer.commitErrors()
        QApplication.processEvents()
    past = rows(room.workspace, "SELECT version FROM history WHERE feature_id = ?", first["id"])
    now = rows(room.workspace, "SELECT row_version, note FROM component WHERE id = ?", first["id"])
    assert (past, now) == ([(1,), (2,)], [(3, "moved")])
    assert room.said == []


def test_a_wrong_row_is_not_saved_and_nothing_is_lost(guarded) -> None:
    room, _ = guarded
    layer = find_layer(room.workspace, "component")
    first = next(layer.getFeatures())
    layer.startEditing()
    change(layer, first, code="123")
    before = layer.undoStack().count()
    assert not layer.commitChanges()
    QApplication.processEvents()
    assert layer.fields().names() == first.fields().names()
    assert layer.undoStack().index() == before
    assert layer.isEditable()
    assert layer.isModified()
    assert [each.field for each in room.findings.found] == ["code"]
    assert "to mend: 1" in room.said[-1]
    layer.undoStack().undo()
    assert layer.getFeature(first.id())["code"] == first["code"]
    assert layer.commitChanges()


def test_a_polygon_that_crosses_itself_is_not_saved(guarded) -> None:
    room, _ = guarded
    layer = find_layer(room.workspace, "unit_grid")
    first = next(layer.getFeatures())
    c = first.geometry().boundingBox().center()
    corners = [(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)]
    layer.startEditing()
    layer.changeGeometry(
        first.id(), QgsGeometry.fromPolygonXY([[QgsPointXY(c.x() + x, c.y() + y) for x, y in corners]])
    )
    assert not layer.commitChanges()
    assert "crosses itself" in room.findings.found[0].message_en
    layer.rollBack()


@pytest.mark.parametrize("answer", ["cancel", "mine", "theirs"])
def test_a_row_changed_elsewhere_is_not_overwritten(guarded, answer: str) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "component")
    one, two = list(layer.getFeatures())[:2]
    asked = []
    guard.choose = lambda _, conflicts: (
        asked.append(conflicts) or ({} if answer == "cancel" else {each.row: answer for each in conflicts})
    )
    layer.startEditing()
    change(layer, one, note="mine")
    change(layer, two, note="also mine")
    QApplication.processEvents()
    elsewhere(
        room.workspace, "UPDATE component SET note = 'theirs', edited_by = 'li' WHERE id = ?", one["id"]
    )
    saved = layer.commitChanges(stopEditing=False)
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.005)
    (conflict,) = asked[0]
    assert (conflict.row, conflict.stored.editor, conflict.stored.version) == (
        one.id(),
        "li",
        one["row_version"] + 1,
    )
    (difference,) = conflict.differences
    assert (difference.was, difference.theirs, difference.mine) == (one["note"] or "–", "theirs", "mine")
    if answer == "theirs":
        assert layer.commitChanges(stopEditing=False)
    notes = dict(
        rows(room.workspace, "SELECT fid, note FROM component WHERE fid IN (?, ?)", one.id(), two.id())
    )
    wanted = {
        "cancel": ("theirs", two["note"]),
        "mine": ("mine", "also mine"),
        "theirs": ("theirs", "also mine"),
    }
    first, second = wanted[answer]
    assert saved == (answer == "mine")
    assert notes[one.id()] == first
    assert (notes[two.id()] or None) == (second or None)
    layer.rollBack()


def test_each_row_has_its_own_choice_and_says_what_differs_in_words(guarded) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "component")
    one, two = (each for each in list(layer.getFeatures())[:2])
    asked = []

    def chosen(_, conflicts):
        asked.extend(conflicts)
        dialog = ConflictDialog(None, conflicts)
        dialog.choose_all("mine")
        dialog._boxes[two.id()].setCurrentIndex(0)
        return dialog.choices()

    guard.choose = chosen
    layer.startEditing()
    change(layer, one, state="破损")
    change(layer, two, note="mine")
    QApplication.processEvents()
    elsewhere(room.workspace, "UPDATE component SET state = '丢失', dept_name = 'x' WHERE id = ?", one["id"])
    elsewhere(room.workspace, "UPDATE component SET note = 'theirs' WHERE id = ?", two["id"])
    assert not layer.commitChanges(stopEditing=False)
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.005)
    assert layer.commitChanges(stopEditing=False)
    (kept,) = rows(room.workspace, "SELECT state, dept_name FROM component WHERE fid = ?", one.id())
    assert tuple(kept) == ("破损", "x")
    ((note,),) = rows(room.workspace, "SELECT note FROM component WHERE fid = ?", two.id())
    assert note == "theirs"
    first = next(each for each in asked if each.row == one.id())
    told = {each.title: (each.theirs, each.mine) for each in first.differences}
    assert len(told) == 2  # the state that both changed, and the authority that they changed
    assert ("x", one["dept_name"]) in told.values()
    assert all("row_version" not in title for title in told)
    layer.rollBack()


def test_a_change_after_the_editing_began_counts_as_unseen(guarded) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "component")
    one = next(layer.getFeatures())
    asked = []
    guard.choose = lambda _, conflicts: asked.append(conflicts) or {}
    layer.startEditing()
    elsewhere(room.workspace, "UPDATE component SET note = 'theirs' WHERE id = ?", one["id"])
    change(layer, one, note="mine")
    assert not layer.commitChanges()
    assert len(asked) == 1
    layer.rollBack()


def test_a_deleted_row_is_said_to_be_gone(guarded) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "component")
    one = next(layer.getFeatures())
    guard.choose = lambda _, conflicts: {}
    layer.startEditing()
    change(layer, one, note="mine")
    elsewhere(room.workspace, "DELETE FROM component WHERE id = ?", one["id"])
    assert not layer.commitChanges()
    assert "deleted by somebody else" in room.findings.found[0].message_en
    layer.rollBack()


def attach(layer, path: str, host: str = "bridge-1") -> QgsFeature:
    """A new attachment, as a form adds it: the file alone is chosen."""
    fields = layer.fields()
    given = {"host_class": "bridge", "host_id": host, "kind": "photo", "path": path}
    made = QgsVectorLayerUtils.createFeature(
        layer, attributes={fields.indexOf(name): value for name, value in given.items()}
    )
    layer.addFeature(made)
    return made


def test_a_photo_from_a_card_is_copied_into_the_evidence(guarded, tmp_path) -> None:
    room, _ = guarded
    root, layer = room.workspace.root, find_layer(room.workspace, "attachment")
    card = tmp_path / "DCIM" / "桥 1.JPG"
    card.parent.mkdir()
    card.write_bytes(JPEG)
    layer.startEditing()
    attach(layer, os.path.relpath(card, root))  # as the form's button has it
    assert layer.commitChanges(), (layer.commitErrors(), [each.message_en for each in room.findings.found])
    kept = f"evidence/attachments/bridge/bridge-1/{JPEG_DIGEST[:12]}-桥_1.JPG"
    (row,) = [each for each in layer.getFeatures() if each["host_id"] == "bridge-1"]
    assert (row["path"], row["sha256"], row["media_type"]) == (kept, JPEG_DIGEST, "image/jpeg")
    assert (root / kept).read_bytes() == card.read_bytes()
    other = tmp_path / "DCIM" / "plan.pdf"
    other.write_bytes(b"%PDF-1.7")
    layer.startEditing()
    change(layer, row, path=str(other))  # another file for a row that is stored
    assert layer.commitChanges(), layer.commitErrors()
    row = layer.getFeature(row.id())
    assert row["path"].startswith("evidence/attachments/bridge/bridge-1/")
    assert row["media_type"] == "application/pdf"
    assert row["sha256"] == hashlib.sha256(b"%PDF-1.7").hexdigest()


def test_a_file_that_cannot_be_attached_says_why(guarded, tmp_path) -> None:
    room, _ = guarded
    layer = find_layer(room.workspace, "attachment")
    (tmp_path / "virus.jpg").write_bytes(b"MZ program")
    (tmp_path / "run.sh").write_bytes(b"#!/bin/sh")
    layer.startEditing()
    for name in ("gone.jpg", "virus.jpg", "run.sh"):
        attach(layer, str(tmp_path / name))
    attach(layer, "")
    assert not layer.commitChanges()
    said = [each.message_en for each in room.findings.found]
    assert [each.rule for each in room.findings.found] == ["file"] * 4  # no word of an empty checksum
    assert "gone.jpg cannot be read: No such file or directory; choose the file again" in said[0]
    assert "virus.jpg is not what its ending says" in said[1]
    assert "run.sh is of no type that is taken" in said[2]
    assert "no file is chosen" in said[3]
    assert not (room.workspace.root / "evidence").exists()
    layer.rollBack()
