"""How long the window stands still while tools work: a scenario of benchmarks/qgis_window.py.

Prints for each action how long it took, the longest time in which a timer of 10 ms did not come, felt as
a window that hangs, and how long the window's thread computed in such a time: less where other programs had
the processors. The copy of a city is changed (five components). GRIDTWIN_MEASURED names parts
(pipes, digitise, due, routes, print); without it all are measured. Names that are not defined here come from
scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import os
import time
from itertools import pairwise

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

_AGAIN = 3  # times that a due list is asked for again, as garbage comes at its own times
_LONGEST_S = 180

beats = []


def now():
    """The clock, and that of the window's thread."""
    return time.perf_counter(), time.thread_time()


timer = QTimer()
timer.setInterval(10)
timer.timeout.connect(lambda: beats.append(now()))
timer.start()


def measure(name, call, done):
    """Print how long it took until `done()`, and the longest gap between beats."""
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 60)
    time.sleep(0.05)
    QApplication.processEvents()
    beats.clear()
    beats.append(now())
    begun = time.perf_counter()
    call()
    while not done() and time.perf_counter() - begun < _LONGEST_S:
        QApplication.processEvents()
        time.sleep(0.001)
    took = time.perf_counter() - begun
    end = time.perf_counter() + 1.0  # what is still filled in afterwards counts for the gap
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)
    gap, work = (max(later[clock] - before[clock] for before, later in pairwise(beats)) for clock in (0, 1))
    print(f"{name:<34} {took:7.2f} s, longest gap {gap:6.3f} s, longest work {work:6.3f} s")


def in_map(shape, metres=120):
    """Show the middle of a shape and return it."""
    place = shape.interpolate(shape.length() / 2).asPoint()
    zoom(place.x(), place.y(), metres)
    return place


def a_water_main():
    """Show one, and where it is."""
    wanted = QgsFeatureRequest().setFilterExpression("\"pipe_class\" = 'JP'").setLimit(1)
    return in_map(next(room.layer("pipe_line").getFeatures(wanted)).geometry())


def pipes():
    """Traces and bursts."""
    place, trace = a_water_main(), room.registry.tool("pipe_trace")
    start("pipe_trace")
    trace.clicked(place)
    wait(lambda: trace.dock is not None and trace.dock.table.rowCount() > 0 and not trace.is_showing, 120)
    print(trace.dock.heading.text().splitlines()[0])
    wait(seconds=2)

    def traced():
        """The whole answer is in the map and in the table."""
        return trace._task is None and not trace.is_showing and trace.dock.table.rowCount() > 0

    measure("trace, again", lambda: trace.clicked(place), traced)
    measure("Esc: the trace goes", trace.cancelled, lambda: True)
    trace.stop()
    burst = room.registry.tool("pipe_burst")
    start("pipe_burst")
    burst.clicked(place)
    wait(lambda: burst.dock is not None and burst._task is None, 60)
    measure(
        "burst, again", lambda: burst.clicked(place), lambda: burst._task is None and not burst.is_showing
    )
    burst.stop()


def digitise():
    """Five components."""
    place, tool = a_water_main(), room.registry.tool("census_digitise")
    measure("digitise: start", lambda: start("census_digitise"), lambda: tool.picker is not None)
    tool.take("0101")
    for number in range(5):
        spot = type(place)(place.x() + number, place.y() + 2)
        name = f"digitise: component {number + 1}"
        measure(name, lambda spot=spot: tool.clicked(spot), lambda: True)
    layer = room.layer("component")
    measure("digitise: save", tool.save, lambda: not layer.isModified())
    layer.rollBack()
    tool.stop()


def due():
    """The list of roads, first and again."""
    tool = room.registry.tool("inspection_due")

    def answered():
        """The list is there."""
        return tool.dock is not None and tool.dock._answer is not None

    measure("inspections due (roads), first", lambda: start("inspection_due"), answered)
    for number in range(_AGAIN):
        tool.dock._answer = None
        measure(f"inspections due (roads), again {number + 1}", tool.ask, answered)
    print("rows", len(tool.dock._answer["due"]["rows"]))


def routes():
    """Of all roads."""
    tool = room.registry.tool("road_routes")
    measure("routes of all roads", lambda: start("road_routes"), lambda: bool(tool.plan.roads))
    print("roads", len(tool.plan.roads))
    tool.stop()


def printed():
    """Maps of the view and of the city, three pages of two atlases."""
    tool, place = room.registry.tool("print_layout"), a_water_main()
    zoom(place.x(), place.y(), 600)
    start("print_layout")
    names = [tool.dialog.sheet.itemData(each).name for each in range(tool.dialog.sheet.count())]
    for sheet, what in (
        ("component_map", "view"),
        ("component_map", "all"),
        ("pipe_map", "view"),
        ("pipe_map", "all"),
        ("grid_atlas", "selected"),
        ("road_card", "selected"),
    ):
        measure_print(tool, names.index(sheet), sheet, what)


def measure_print(tool, at, sheet, what):
    """One PDF by the dialog."""
    if what == "selected":
        layer = room.layer({"grid_atlas": "unit_grid", "road_card": "road"}[sheet])
        layer.selectByIds([each.id() for each in layer.getFeatures(QgsFeatureRequest().setLimit(3))])
    start("print_layout")
    shown, target = tool.dialog, out / f"{sheet}-{what}.pdf"
    shown.sheet.setCurrentIndex(at)
    shown.extent.setCurrentIndex(shown.extent.findData(what))
    shown.file.setFilePath(str(target))
    target.unlink(missing_ok=True)
    wait(seconds=1)
    measure(f"print: {sheet}, {what}", shown.write, lambda: shown.printing is None)
    assert target.is_file(), target
    shown.reject()


PARTS = {"pipes": pipes, "digitise": digitise, "due": due, "routes": routes, "print": printed}
for part in os.environ.get("GRIDTWIN_MEASURED", " ".join(PARTS)).split():
    PARTS[part]()
QgsProject.instance().setDirty(False)
