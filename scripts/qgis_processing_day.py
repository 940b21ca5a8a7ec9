"""Scenario of scripts/screenshot_qgis.py: the pictures of docs/qgis-processing.md, in a sample city.

Toolbox, an algorithm that has run, batches of five algorithms, a model of four, which is run too, and that of
docs/examples; what loaded layers look like.
"""

# ruff: noqa: F821 - the names are given by whoever runs it

import os
import time
from pathlib import Path

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView

is_chinese = language == "zh"
FROM = QgsProcessingModelChildParameterSource
MODEL = Path(os.environ["GRIDTWIN_SCRIPTS"]).parent / "docs" / "examples" / "qgis" / "census.model3"


def turn(seconds, until=lambda: False):
    """Let QGIS work for a while, or until something holds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QApplication.processEvents()
        time.sleep(0.02)


def keep(window, name):
    """The picture of a window."""
    turn(0.5)
    window.grab().save(str(out / f"processing-{name}-{language}.png"))


def run(window):
    """Press Run and wait for the end."""
    window.runButton().click()
    turn(5.0, lambda: not window.runButton().isEnabled())
    turn(1.0)
    turn(90, lambda: window.runButton().isEnabled())


def toolbox():
    """The toolbox with all algorithms."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if "gridtwin" in dock.objectName().lower():
            dock.hide()
        if dock.objectName() == "ProcessingToolbox":
            dock.show()
            dock.raise_()
            tree = dock.findChild(QTreeView)
            model = tree.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if "GridTwin" in str(model.data(index)):
                    tree.expand(index)
                    for inner in range(model.rowCount(index)):
                        tree.expand(model.index(inner, 0, index))
                    tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    shot("processing-1-toolbox")


def dialog_of_one():
    """An algorithm before and after a run."""
    window = processing.createAlgorithmDialog("gridtwin:pipetrace", {"START": "YS00022", "DIRECTION": 2})
    window.resize(1000, 640)
    window.show()
    keep(window, "2-dialog")
    run(window)
    keep(window, "3-log")
    window.close()


def run_batch(name, rows, picture=""):
    """An algorithm in the batch window, a row for each dictionary of values; what the log said."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"gridtwin:{name}")
    window = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    window.resize(1250, 460)
    window.show()
    turn(0.5)
    panel = window.mainWidget()
    names = [each.name() for each in algorithm.parameterDefinitions()]
    lists = {each.name: each.known for each in algorithm.inputs if hasattr(each, "known")}
    while panel.batchRowCount() < len(rows):
        panel.addRow()
    for row, given in enumerate(rows):
        for key, value in given.items():
            column = names.index(key)
            wrapper = panel.wrappers[row][column]
            if wrapper is not None:
                chosen = lists[key].index(value) if key in lists else value
                wrapper.setParameterValue(chosen, QgsProcessingContext())
            else:
                panel.tblParameters.cellWidget(row + 1, column).setValue(value)
    if picture:
        keep(window, picture)
    run(window)
    window.close()


def batch():
    """Five algorithms of five groups, row by row; what does not exist is refused and the others go on."""
    made = out / f"batch-{language}"
    made.mkdir()
    codes = ("620102Q0001", "620102Q0002", "620102Q9999")  # no such bridge
    cards = [{"CODE": code, "OUT": str(made / f"{code}.pdf")} for code in codes]
    run_batch("ledgercard", cards, "4-batch")
    starts = ("YS00022", "TRL00001", "NOWHERE")
    traces = [{"START": start, "LINES": str(made / f"{start}.gpkg")} for start in starts]
    run_batch("pipetrace", traces)
    classes = ("unit_grid", "street", "component")
    run_batch("layerexport", [{"CLASS": each, "OUT": str(made / f"{each}.geojson")} for each in classes])
    kinds = ("class", "grid", "state")
    counts = [{"BY": kind, "TABLE": str(made / f"by_{kind}.gpkg")} for kind in kinds]
    run_batch("componentstatistics", counts)
    grades = ("A", "B")
    run_batch("patchqueue", [{"GRADE": each, "PATCHES": str(made / f"grade_{each}.gpkg")} for each in grades])
    wanted = {f"{code}.pdf" for code in codes[:2]} | {f"{start}.gpkg" for start in starts[:2]}
    wanted |= {f"{each}.geojson" for each in classes} | {f"by_{kind}.gpkg" for kind in kinds}
    wanted |= {f"grade_{each}.gpkg" for each in grades}
    found = {path.name for path in made.iterdir() if path.suffix in {".pdf", ".gpkg", ".geojson"}}
    print(sorted(found))
    assert found == wanted, found ^ wanted


def model():
    """A model made, saved, read, run and shown."""
    title = "管线两侧开挖" if is_chinese else "Dig along a network"
    made = QgsProcessingModelAlgorithm(title, "GridTwin")
    double = QgsProcessingParameterNumber.Type.Double
    for place, given in enumerate(
        (
            QgsProcessingParameterString("START", "起点" if is_chinese else "Start", "TRL00001"),
            QgsProcessingParameterNumber("WIDTH", "宽度" if is_chinese else "Width", double, 2.0),
        )
    ):
        parameter = QgsProcessingModelParameter(given.name())
        parameter.setPosition(QPointF(160 + 300 * place, 60))
        made.addModelParameter(given, parameter)

    def add(name, algorithm, values, place, output=None):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(*place))
        for key, value in values.items():
            child.addParameterSources(key, [value])
        if output is not None:
            shown = QgsProcessingModelOutput(output[1])
            shown.setChildId(name)
            shown.setChildOutputName(output[0])
            shown.setPosition(QPointF(place[0] + 220, place[1] + 70))
            child.setModelOutputs({output[1]: shown})
        made.addChildAlgorithm(child)

    start, width = FROM.fromModelParameter("START"), FROM.fromModelParameter("WIDTH")
    add("trace", "gridtwin:pipetrace", {"START": start}, (160, 180))
    lines = {"INPUT": FROM.fromChildOutput("trace", "LINES"), "DISTANCE": width}
    add("buffer", "native:buffer", {**lines, "DISSOLVE": FROM.fromStaticValue(True)}, (160, 270))
    pit = {"POLYGON": FROM.fromChildOutput("buffer", "OUTPUT"), "DEPTH": FROM.fromStaticValue(2.5)}
    add("dig", "gridtwin:pipeexcavation", pit, (160, 360), ("PIPES", "管线" if is_chinese else "Pipes"))
    grids = ("GRIDS", "网格" if is_chinese else "Grids")
    add("balance", "gridtwin:gridbalance", {}, (620, 180), grids)
    path = str(out / f"dig-{language}.model3")
    assert made.toFile(path)
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(path)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    targets = {each.name(): "memory:" for each in read.destinationParameterDefinitions()}
    feedback = QgsProcessingFeedback()
    found, done = read.run({"START": "TRL00001", "WIDTH": 2.0, **targets}, context, feedback, {}, False)
    assert done, feedback.textLog()
    for key in targets:
        layer = QgsProcessingUtils.mapLayerFromString(found[key], context)
        print(key, layer.featureCount())
        assert layer.featureCount() > 0


def example_model():
    """The model of the docs in the model designer."""
    window = ModelerDialog.create()
    window.loadModel(str(MODEL))
    window.resize(1250, 760)
    window.show()
    turn(1.0)
    keep(window, "5-model")
    window.setDirty(False)
    window.close()


def results():
    """Layers that were loaded: defects by state, sections that a budget mends."""
    for node in QgsProject.instance().layerTreeRoot().children():
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    tree = QgsProject.instance().layerTreeRoot()
    titles = ("病害", "选中的路段") if is_chinese else ("Defects", "Sections chosen")

    def found():
        return [each for each in tree.findLayers() if each.parent() == tree and each.name() in titles]

    for count, (name, given) in enumerate(
        (("ledgerdefects", {"LEDGER": 0}), ("roadbudget", {"BUDGETS": "2万元"})), start=1
    ):
        window = processing.createAlgorithmDialog(f"gridtwin:{name}", given)
        window.show()
        run(window)
        turn(60, lambda count=count: len(found()) == count)
        window.close()
        turn(1.0)
    loaded = found()
    for node in loaded:
        node.setExpanded(True)
    extent = loaded[0].layer().extent()
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    turn(3.0)
    shot("processing-6-results")


wait(lambda: room.workspace is not None)
toolbox()
dialog_of_one()
model()
example_model()
results()
batch()  # last: in QGIS 3.22 a batch with a refused row keeps a thread, and two of them keep all of two cores
