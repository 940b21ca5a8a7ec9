"""A scenario of scripts/screenshot_qgis.py: to the field, back, and printed, for docs/qgis-field.md.

Its names (room, session, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

FOLDER = out / f"field-{language}"
NEW_ID = "11111111-2222-4333-8444-555555555555"


def opened(name):
    """Start a tool; its dialog beside the panel of layers."""
    room.iface.messageBar().clearWidgets()
    assert start(name), name
    shown = room.registry.tool(name).dialog
    shown.move(330, 170)
    wait(seconds=2)
    return shown


def rows(path):
    """The components of a database."""
    layer = QgsVectorLayer(f"{path}|layername=component", "component", "ogr")
    assert layer.isValid(), path
    return layer


def work_in_the_field():
    """As a team: notes, a state, a row that is gone, a new one without its authority."""
    layer = rows(FOLDER / "data.gpkg")
    noted, damaged, gone, contested = list(layer.getFeatures())[:4]
    note, state = layer.fields().indexOf("note"), layer.fields().indexOf("state")
    assert layer.startEditing()
    layer.changeAttributeValue(noted.id(), note, "已核实")
    layer.changeAttributeValue(damaged.id(), state, "破损")
    layer.changeAttributeValue(contested.id(), note, "井盖松动")
    layer.deleteFeature(gone.id())
    new = QgsFeature(layer.fields())
    new.setAttributes(noted.attributes())
    for name in ("fid", "code", "grid_code", "dept_code"):  # nobody knew whose it is
        new.setAttribute(name, None)
    new.setAttribute("id", NEW_ID)
    place = QgsGeometry(noted.geometry())
    place.translate(3, 3)
    new.setGeometry(place)
    layer.addFeature(new)
    assert layer.commitChanges(), layer.commitErrors()
    return contested["id"]


def work_in_the_office(row_id):
    """The same row is changed in the workspace."""
    layer = rows(f"{workspace}/city.gpkg")
    row = next(layer.getFeatures(f"\"id\" = '{row_id}'"))
    changed = {row.id(): {layer.fields().indexOf("note"): "已派维修"}}
    assert layer.dataProvider().changeAttributeValues(changed)


middle = room.layer("component").extent().center()
zoom(middle.x(), middle.y(), 300)
package = opened("field_package")
package.folder.setFilePath(str(FOLDER))
shot("field-package")
package.package()
assert wait(lambda: not package.work.is_running, seconds=120)
assert (FOLDER / "field.qgz").is_file(), package.said.text()

work_in_the_office(work_in_the_field())
back = opened("field_return")
back.folder.setFilePath(str(FOLDER))
back.look()
assert wait(lambda: not back.work.is_running and back.table.rowCount() > 0, seconds=60), back.said.text()
print(back.said.text())
wait(seconds=6)  # QGIS's own word on the task goes
room.iface.messageBar().clearWidgets()
shot("field-return")
back.table.choose_conflicts("field")
press(back.store_button)
assert wait(lambda: not back.work.is_running and back.table.rowCount() == 1, seconds=60), back.said.text()
print(back.said.text())
back.table.selectRow(0)
wait(seconds=6)
room.iface.messageBar().clearWidgets()
shot("field-refused")
press(back.mend_button)
form = back.mending.dialog
form.move(90, 60)
form.attributeForm().changeAttribute("dept_code", "620102001")
shot("field-mend")
form.accept()
assert wait(lambda: not back.work.is_running and back.store_button.isEnabled(), seconds=60), back.said.text()
press(back.store_button)
assert wait(lambda: not back.work.is_running and not back.table.rowCount(), seconds=60), back.said.text()
print(back.said.text())
back.reject()

sheet = opened("print_layout")
is_zh = language == "zh"
texts = {
    "map_title": "示例片区部件图" if is_zh else "Components of the sample city",
    "organisation": "城市管理局" if is_zh else "City management office",
    "drawn_by": "张工" if is_zh else "Zhang",
    "checked_by": "李工" if is_zh else "Li",
}
for name, text in texts.items():
    sheet.texts[name].setText(text)
sheet.size.papers.setCurrentIndex(sheet.size.papers.findData("A2"))
sheet.size.scales.setCurrentIndex(sheet.size.scales.findData(500))
sheet.file.setFilePath(str(out / f"components-{language}.pdf"))
shot("print")
sheet.write()
assert wait(lambda: sheet.printing is None, seconds=60), "the sheet was not printed"
assert (out / f"components-{language}.pdf").is_file(), "no page"
sheet.reject()
