"""Bringing back: each row has its choice, a refused row is mended, a photo waits for its row."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin import background
from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.field_package.make import Order, make
from qgis_plugin.tools.field_return.apply import FIELD, LATER, OFFICE, apply
from qgis_plugin.tools.field_return.compare import compare
from qgis_plugin.tools.field_return.tool import FieldReturn
from qgis_plugin.workspace.layers import find_layer
from tests.qgis.plugin.tools_room import ToolsRoom

NEW, PHOTO = "11111111-2222-4333-8444-555555555555", "aaaaaaaa-2222-4333-8444-555555555555"


def rows(database: Path, text: str) -> list:
    with closing(sqlite3.connect(database)) as link:
        return link.execute(text).fetchall()


@pytest.fixture
def packed(opened, tmp_path: Path) -> Path:
    """A few components about the middle of the city."""
    layer = find_layer(opened, "component")
    near = next(layer.getFeatures()).geometry().asPoint()
    area = QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(QgsPointXY(near), 300, 300))
    make(opened, Order(area, ("component",), ("unit_grid",)), tmp_path / "field", lambda *_: None)
    return tmp_path / "field"


@pytest.fixture
def known(packed: Path) -> dict[str, str]:
    """Two rows changed, one deleted, one new without its authority, with a photo; ids by what was done."""
    layer = packed_table(packed, "component")
    first, second, third = list(layer.getFeatures())[:3]
    note = layer.fields().indexOf("note")
    assert layer.startEditing()
    layer.changeAttributeValue(first.id(), note, "外业一")
    layer.changeAttributeValue(second.id(), note, "外业二")
    layer.deleteFeature(third.id())
    new = QgsFeature(layer.fields())
    new.setAttributes(first.attributes())
    for name in ("fid", "code", "grid_code", "dept_code"):
        new.setAttribute(name, None)
    new.setAttribute("id", NEW)
    place = QgsGeometry(first.geometry())
    place.translate(3, 3)
    new.setGeometry(place)
    assert layer.addFeature(new)
    assert layer.commitChanges(), layer.commitErrors()
    (packed / "DCIM" / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a photo")
    photos = packed_table(packed, "attachment")
    photo = QgsFeature(photos.fields())
    values = {"id": PHOTO, "host_class": "component", "host_id": NEW, "kind": "photo", "path": "DCIM/a.jpg"}
    for name, value in values.items():
        photo.setAttribute(name, value)
    assert photos.dataProvider().addFeatures([photo])[0]
    return {"first": first["id"], "second": second["id"], "gone": third["id"]}


def packed_table(folder: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{folder / 'data.gpkg'}|layername={name}", name, "ogr")


def test_each_row_is_taken_or_left(opened, packed: Path, known: dict[str, str], city: Path) -> None:
    database = city / "city.gpkg"
    decided = {
        ("component", known["first"]): LATER,
        ("component", known["second"]): OFFICE,
        ("component", known["gone"]): OFFICE,
        ("component", NEW): OFFICE,
        ("attachment", PHOTO): OFFICE,
    }
    before = rows(database, "SELECT count(*) FROM history")
    done = apply(opened, packed, compare(opened, packed), decided)
    assert (done.total, done.kept_office, len(done.waiting), done.refused) == (0, 4, 1, [])
    assert rows(database, "SELECT count(*) FROM history") == before
    assert rows(database, f"SELECT count(*) FROM component WHERE id = '{known['gone']}'") == [(1,)]
    # What was left out does not come up again; what was put off does, and is taken then.
    again = compare(opened, packed)
    assert [each.key for each in again.changes] == [("component", known["first"])]
    assert apply(opened, packed, again, {("component", known["first"]): FIELD}).changed == 1
    notes = f"SELECT note FROM component WHERE id IN ('{known['first']}', '{known['second']}') ORDER BY note"
    assert rows(database, notes) in ([(None,), ("外业一",)], [("",), ("外业一",)])


def belong(packed: Path, photo: str, host: str) -> None:
    """Let a photo of the package be of another row; the table is closed again, as on a device."""
    photos = packed_table(packed, "attachment")
    row = next(each for each in photos.getFeatures() if each["id"] == photo)
    assert photos.dataProvider().changeAttributeValues({row.id(): {photos.fields().indexOf("host_id"): host}})


def test_a_text_named_as_a_photo_is_told_and_not_stored(opened, packed, known, city: Path) -> None:
    (packed / "DCIM" / "a.jpg").write_text("no picture", "utf-8")
    (packed / "DCIM" / "loose.jpg").write_text("no picture either", "utf-8")
    belong(packed, PHOTO, known["first"])  # its own row, a new one, is refused for another reason
    done = apply(opened, packed, compare(opened, packed), {})
    why = {each.key: reason for each, reason, _ in done.refused}
    assert "a.jpg" in why["attachment", PHOTO]
    assert done.photos == 0
    assert [each.rule for each in done.findings if "loose.jpg" in each.message_zh] == ["I11"]
    assert not [each for each in (city / "evidence").rglob("*.jpg") if each.read_bytes()[:2] == b"no"]
    assert (packed / "DCIM" / "a.jpg").is_file(), "the row and its file wait in the package"


def test_a_photo_waits_for_the_row_that_it_shows(opened, packed: Path, known: dict[str, str]) -> None:
    done = apply(opened, packed, compare(opened, packed), {("component", NEW): LATER})
    assert [(each.key, "not in the workspace" in why) for each, why, _ in done.refused] == [
        (("attachment", PHOTO), True)
    ]
    assert (done.new, done.changed, done.deleted) == (0, 2, 1)
    assert {each.key for each in compare(opened, packed).changes} == {
        ("component", NEW),
        ("attachment", PHOTO),
    }


@pytest.fixture
def dialog(opened):
    background.install()
    declared = next(each for each in declarations() if each.name == "field_return")
    tool = FieldReturn(ToolsRoom(opened), declared)
    tool.start()
    yield tool.dialog
    tool.unload()
    QApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete
    )  # which only a running loop does by itself


def settle(dialog) -> None:
    """Until the task is over."""
    end = time.monotonic() + 60
    while dialog.work.is_running and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    assert not dialog.work.is_running


def test_a_refused_row_is_mended_in_the_window(
    opened, packed: Path, known: dict[str, str], city: Path, dialog
) -> None:
    database = city / "city.gpkg"
    dialog.folder.setFilePath(str(packed))
    dialog.look()
    settle(dialog)
    table = dialog.table
    assert table.rowCount() == 5
    gone = table.row_of(("component", known["gone"]))
    assert gone == 0, "deletions stand before the rest"
    assert table.item(gone, 0).background().color().name() == "#fbe3e0"
    assert table.item(1, 0).background().color().name() != "#fbe3e0"
    assert table.decisions() == dict.fromkeys(table.decisions(), FIELD)
    table.box(gone).setCurrentIndex(table.box(gone).findData(OFFICE))
    dialog.store()
    settle(dialog)
    # The new row and its photo are refused with the reason; the deletion was left out.
    assert rows(database, f"SELECT count(*) FROM component WHERE id = '{known['gone']}'") == [(1,)]
    assert rows(database, f"SELECT count(*) FROM component WHERE id = '{NEW}'") == [(0,)]
    assert table.rowCount() == 2
    row = table.row_of(("component", NEW))
    assert "Authority code" in table.item(row, 2).text()
    table.setCurrentCell(row, 0)
    assert dialog.mend_button.isEnabled()
    dialog.mend()
    form = dialog.mending.dialog.attributeForm()
    form.changeAttribute("dept_code", "620102001")
    dialog.mending.dialog.accept()
    settle(dialog)
    assert rows(
        packed / "data.gpkg", f"SELECT dept_code, code, grid_code FROM component WHERE id = '{NEW}'"
    ) == [("620102001", None, None)]
    dialog.store()
    settle(dialog)
    assert table.rowCount() == 0, table.item(0, 2).text()
    stored = rows(
        database, f"SELECT dept_code, length(code), length(grid_code) FROM component WHERE id = '{NEW}'"
    )
    assert stored == [("620102001", 16, 15)]
    assert rows(database, f"SELECT count(*) FROM attachment WHERE host_id = '{NEW}'") == [(1,)]


def test_a_choice_counts_for_the_selected_rows(packed: Path, known: dict[str, str], dialog) -> None:
    dialog.folder.setFilePath(str(packed))
    dialog.look()
    settle(dialog)
    table = dialog.table
    one, two = (table.row_of(("component", known[name])) for name in ("first", "second"))
    flag = QItemSelectionModel.SelectionFlag
    for row in (one, two):
        table.selectionModel().select(table.model().index(row, 0), flag.Select | flag.Rows)
    box = table.box(one)
    box.setCurrentIndex(box.findData(LATER))
    box.activated.emit(box.currentIndex())
    chosen = table.decisions()
    put_off = {key for key, choice in chosen.items() if choice == LATER}
    assert put_off == {("component", known["first"]), ("component", known["second"])}
