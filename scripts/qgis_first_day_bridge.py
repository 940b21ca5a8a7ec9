"""Part of scripts/qgis_first_day.py: a bridge of the base map, its inspection, its card."""

# ruff: noqa: F821 - the names are given by whoever runs it
from qgis.PyQt.QtTest import QTest

theme("道桥", "Roads")
room.findings.hide()
beams = [each for each in room.layer("bridge").getFeatures() if each["structure"] == "beam"]
bridge = beams[0]  # component scores are those of beam bridges
place = bridge.geometry().pointOnSurface().asPoint()
zoom(place.x(), place.y(), 200)
card = tool("ledger_card")
click(place.x(), place.y())
assert wait(lambda: card.dock is not None and card.dock.host is not None)
FACTS["bridge"] = card.dock.host.code
press(button(card.dock, "Inspect", "检查登记"))
inspecting = room.registry.tool("inspect_object")
assert wait(lambda: inspecting.dock is not None and inspecting.dock.host is not None, seconds=60)
sheet = inspecting.dock
sheet.inspector.setText("王建国" if language == "zh" else "Wang Jianguo")
FACTS["items"] = list(sheet.items._widgets)
sheet.tabs.setCurrentIndex(1)
for key, widget in sheet.items._widgets.items():
    if key.startswith("scores."):
        QTest.keyClicks(widget, "88")
sheet.tabs.setCurrentIndex(2)
sheet.editor.picker.setCurrentRow(0)
click(place.x() + 3, place.y())
for spin in sheet.editor.measures.values():
    if spin.isVisibleTo(sheet.editor):
        spin.setValue(2)
if sheet.editor.severity.isVisibleTo(sheet.editor):
    sheet.editor.severity.setCurrentIndex(1)
press(button(sheet, "Add the defect", "添加病害"))
assert wait(lambda: sheet.grade.ratings, seconds=60)
wait(seconds=2)
shot("first-15-inspection")
FACTS["live grade"] = sheet.grade.ratings
press(sheet.save_button)
assert wait(lambda: sheet.host is None, seconds=60)
FACTS["inspection"], FACTS["defect"] = count("inspection"), count("defect")
inspecting.stop()
tool("ledger_card")
sheet.hide()
card.dock.tabs.setCurrentIndex(0)
shot("first-16-card")
CARD = out / f"first-17-card-pdf-{language}.pdf"
later(lambda: answer_file(CARD))
press(button(card.dock, "Card as file …", "输出资料卡…"))
assert wait(CARD.is_file, seconds=90)
card.stop()
