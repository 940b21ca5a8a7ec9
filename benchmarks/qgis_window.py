"""How long the window stands still while tools work: a scenario of scripts/screenshot_qgis.py.

`python scripts/screenshot_qgis.py benchmarks/qgis_window.py OUT --workspace COPY --language en --timeout 600`
prints for each action how long it took, and the longest time in which a timer of 10 ms did not come: what is
felt as a window that hangs. The copy of a city is changed (five components). Names that are not defined here
come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import time
from itertools import pairwise

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

beats = []
timer = QTimer()
timer.setInterval(10)
timer.timeout.connect(lambda: beats.append(time.perf_counter()))
timer.start()


def measure(name, call, done):
    """Print how long it took until `done()`, and the longest gap between beats."""
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 60)
    time.sleep(0.05)
    QApplication.processEvents()
    beats.clear()
    begun = time.perf_counter()
    beats.append(begun)
    call()
    while not done() and time.perf_counter() - begun < 120:
        QApplication.processEvents()
        time.sleep(0.001)
    took = time.perf_counter() - begun
    end = time.perf_counter() + 1.0  # what is still filled in afterwards counts for the gap
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)
    gap = max(following - beat for beat, following in pairwise(beats))
    print(f"{name:<34} {took:7.2f} s, longest gap {gap:6.3f} s")


def in_map(shape, metres=120):
    """Show the middle of a shape and return it."""
    place = shape.interpolate(shape.length() / 2).asPoint()
    zoom(place.x(), place.y(), metres)
    return place


pipes = room.layer("pipe_line")
wanted = QgsFeatureRequest().setFilterExpression("\"pipe_class\" = 'JP'").setLimit(1)
place = in_map(next(pipes.getFeatures(wanted)).geometry())
trace = room.registry.tool("pipe_trace")
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
measure("burst, again", lambda: burst.clicked(place), lambda: burst._task is None and not burst.is_showing)
burst.stop()

digitise = room.registry.tool("census_digitise")
measure("digitise: start", lambda: start("census_digitise"), lambda: digitise.picker is not None)
digitise.take("0101")
for number in range(5):
    spot = type(place)(place.x() + number, place.y() + 2)
    name = f"digitise: component {number + 1}"
    measure(name, lambda spot=spot: digitise.clicked(spot), lambda: True)
layer = room.layer("component")
measure("digitise: save", digitise.save, lambda: not layer.isModified())
layer.rollBack()
digitise.stop()

due = room.registry.tool("inspection_due")
measure(
    "inspections due (roads), first",
    lambda: start("inspection_due"),
    lambda: due.dock is not None and due.dock._answer is not None,
)
due.dock._answer = None
measure("inspections due (roads), again", due.ask, lambda: due.dock._answer is not None)
print("rows", len(due.dock._answer["due"]["rows"]))

routes = room.registry.tool("road_routes")
measure("routes of all roads", lambda: start("road_routes"), lambda: bool(routes.plan.roads))
print("roads", len(routes.plan.roads))
routes.stop()
QgsProject.instance().setDirty(False)
