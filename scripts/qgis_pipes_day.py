"""A scenario of scripts/screenshot_qgis.py: the tools for pipes, one after the other, for docs/qgis-pipes.md.

Its names (room, session, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import subprocess
from pathlib import Path

from qgis import processing
from qgis.core import QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import Qt

CITY = Path(workspace)
MADE = out / f"pipes-{language}"


def tool(name):
    """Start a tool."""
    room.iface.messageBar().clearWidgets()
    start(name)
    wait(seconds=2)
    return room.registry.tool(name)


def answered(asked):
    """Wait for the answer."""
    assert wait(lambda: asked._task is None and not getattr(asked, "is_showing", False), seconds=90), (
        "no answer"
    )


def middle(feature):
    """A place on a pipe."""
    return feature.geometry().interpolate(feature.geometry().length() / 2).asPoint()


def pipes(pipe_class):
    """Pipes of a class, by number."""
    request = QgsFeatureRequest().setFilterExpression(f"\"pipe_class\" = '{pipe_class}'")
    return sorted(room.layer("pipe_line").getFeatures(request), key=lambda each: each["line_no"])


def downstream(feature, starting):
    """A pipe and those that it flows into, six at most."""
    found = [feature]
    while len(found) < 6 and found[-1]["end_point"] in starting:
        found.append(starting[found[-1]["end_point"]])
    return found


def draw(places):
    """Draw corners and end with the right button."""
    for x, y in places:
        click(x, y)
    click(*places[-1], button=Qt.MouseButton.RightButton)


def picture(started, name):
    """The answer of a tool as a picture; then the next tool has the window."""
    answered(started)
    wait(seconds=2)
    shot(f"pipes-{name}")
    started.stop()
    started.dock.hide()


def as_picture(file, name):
    """The first page of a PDF."""
    page = ["pdftoppm", "-r", "90", "-png", "-singlefile", file, out / f"pipes-{name}-{language}"]
    subprocess.run(page, check=True)  # poppler-utils


def document(started, name):
    """The answer of a tool as a document."""
    answered(started)
    wait(seconds=2)
    file = out / f"{name}-{language}.pdf"
    started.dock.save_button.save(file)
    assert wait(file.is_file, seconds=60), "no document"
    as_picture(file, name)
    room.iface.messageBar().clearWidgets()


shown = next(
    each for each in ("管网", "Pipes") if QgsProject.instance().mapThemeCollection().hasMapTheme(each)
)
root, model = QgsProject.instance().layerTreeRoot(), iface.layerTreeView().layerTreeModel()
QgsProject.instance().mapThemeCollection().applyTheme(shown, root, model)
burst = tool("pipe_burst")
for feature in pipes("JP")[5::20]:
    place = middle(feature)
    zoom(place.x(), place.y(), 120)
    click(place.x(), place.y())
    answered(burst)
    if burst.answer and len(burst.answer["close"]) > 1 and 4 < len(burst.answer["buildings_estimated"]) < 40:
        break
burst._show_all()
shot("pipes-burst")
burst.write(out / f"report-{language}.pdf")
assert wait((out / f"report-{language}.pdf").is_file, seconds=60), "no report"
as_picture(out / f"report-{language}.pdf", "report")
burst.stop()
burst.dock.hide()

trace = tool("pipe_trace")
zoom(place.x(), place.y(), 120)
click(place.x(), place.y())
answered(trace)
wait(seconds=3)
trace._show_all()
shot("pipes-trace")
trace.stop()
trace.dock.hide()

sewer = {each["start_point"]: each for each in pipes("WS")}
chain = max((downstream(each, sewer) for each in list(sewer.values())[:60]), key=len)
ends = [chain[0].geometry().interpolate(0.5).asPoint()]
ends.append(chain[-1].geometry().interpolate(chain[-1].geometry().length() - 0.5).asPoint())
section = tool("pipe_section")
zoom((ends[0].x() + ends[1].x()) / 2, (ends[0].y() + ends[1].y()) / 2, 300)
for end in ends:
    click(end.x(), end.y())
picture(section, "long")

place = middle(max(pipes("WS"), key=lambda each: each.geometry().length()))
x, y = place.x(), place.y()
cross = tool("pipe_cross")
zoom(x, y, 120)
draw([(x - 30, y - 25), (x + 30, y + 25)])
picture(cross, "cross")

pit = tool("pipe_excavation")
zoom(x, y, 120)
draw([(x - 12, y - 9), (x + 12, y - 9), (x + 12, y + 9), (x - 12, y + 9)])
document(pit, "pit")
picture(pit, "excavation")

near = tool("pipe_clearance")
zoom(x, y, 250)
near.check()
picture(near, "clearance")
room.findings.hide()

planned = tool("pipe_planned")
zoom(x, y, 200)
draw([(x - 60, y + 6), (x + 5, y + 8), (x + 45, y + 20)])
picture(planned, "planned")

processing.run(
    "gridtwin:workspacecreate", {"FOLDER": str(MADE), "TITLE": "兰州 城关区", "DIVISION": "620102"}
)
QgsProject.instance().setDirty(False)
session.open(MADE)
wait(lambda: room.workspace is not None and room.workspace.root == MADE.resolve(), seconds=60)
QgsProject.instance().mapThemeCollection().applyTheme(shown, root, model)
wizard = tool("pipe_import").wizard
wizard.add([str(each) for each in sorted((CITY / "survey").glob("*_[JWY][PS].xlsx"))])
assert wait(lambda: wizard._task is None, seconds=90), "no answer"
wizard.move(40, 120)
wizard.tabs.setCurrentWidget(wizard.columns)
wizard.columns.tabs.setCurrentIndex(1)
room.iface.messageBar().clearWidgets()
shot("pipes-columns")
wizard.accept_rows()
assert wait(lambda: wizard._task is None, seconds=90), "not stored"
wizard.show_stored()
wizard.move(iface.mainWindow().width() - wizard.width() - 10, 160)
wait(seconds=5)
shot("pipes-import")
wizard.reject()
