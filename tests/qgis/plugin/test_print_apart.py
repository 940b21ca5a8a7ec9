"""Printing beside QGIS: the sheet of the window, nothing left when it is stopped, a reason when it fails."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication

from gridtwin.errors import UsageError
from qgis_plugin import background, compat
from qgis_plugin.background import Cancelled
from qgis_plugin.own_python import own_pythons
from qgis_plugin.tools.patch_review.sheet_printer import SheetPrinter
from qgis_plugin.tools.print_layout import apart, snapshot
from qgis_plugin.tools.print_layout.apart import NotApart, print_apart
from qgis_plugin.tools.print_layout.order import Order, laid_out, order_of
from qgis_plugin.tools.print_layout.pdf import export
from qgis_plugin.tools.print_layout.printing import PrintingApart
from qgis_plugin.tools.print_layout.sheet import CannotPrint, fill_in, sheets
from qgis_plugin.tools.print_layout.tool import SELECTED, PrintDialog
from qgis_plugin.workspace.layers import find_layer

from .tools_room import ToolsRoom


def quiet(_: str, __: float | None = None) -> None:
    pass


def cards(opened, target: Path, count: int = 2) -> Order:
    ids = [each.id() for each in find_layer(opened, "bridge").getFeatures()][:count]
    return Order("bridge_card", target, None, tuple(ids))


def text_of(pdf: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext, which reads the sheets, is not installed (apt install poppler-utils)")
    return subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout


def page_count(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def picture_of(pdf: Path) -> bytes:
    run = ["pdftoppm", "-r", "50", "-gray", str(pdf)]
    return subprocess.run(run, check=True, capture_output=True).stdout


@pytest.mark.exhaustive
def test_the_sheet_is_that_of_the_window(opened, tmp_path: Path) -> None:
    """What was changed in the project since it was saved is on it: the title, how a layer looks."""
    project, layer = QgsProject.instance(), find_layer(opened, "component")
    fill_in(project, {"map_title": "Not saved", "organisation": "城管局"})
    layer.setOpacity(0.5)
    for (
        each
    ) in project.mapLayers().values():  # places of labels hang on the order of Qt's hashes in a process
        if isinstance(each, QgsVectorLayer):
            each.setLabelsEnabled(False)
    middle = layer.extent().center()
    area = (middle.x() - 75, middle.y() - 60, middle.x() + 75, middle.y() + 60)
    here = Order("component_map", tmp_path / "here.pdf", area)
    there = Order("component_map", tmp_path / "there.pdf", area)
    said: list[tuple[str, float | None]] = []
    before = project.isDirty(), project.fileName()
    assert print_apart(there, opened, lambda text, share=None: said.append((text, share))) == 1
    assert (project.isDirty(), project.fileName()) == before
    assert project.layoutManager().layouts() == []
    assert export(laid_out(here, project, opened), here.target) == 1
    text = text_of(there.target)
    assert text == text_of(here.target)
    assert "Not saved" in text
    assert "城管局" in text
    assert picture_of(there.target) == picture_of(here.target)
    shares = [share for _, share in said if share is not None]
    assert shares == sorted(shares)
    assert {text for text, _ in said} >= {"Preparing the sheet", "Page 1 of 1"}
    assert not list(tmp_path.glob(".*"))


def test_an_order_is_the_same_on_the_other_side() -> None:
    order = Order("bridge_card", Path("/tmp/卡.pdf"), (1.5, 2.0, 3.0, 4.0), (7, 8))
    assert order_of(order.text()) == order
    assert order_of(Order("pipe_map", Path("a.pdf")).text()) == Order("pipe_map", Path("a.pdf"))
    with pytest.raises(UsageError, match="is no order to print"):
        order_of('{"sheet": "pipe_map"}')


def test_stopped_it_leaves_nothing_and_no_process(opened, tmp_path: Path, monkeypatch) -> None:
    processes: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def started(*values, **options):
        processes.append(start(*values, **options))
        return processes[-1]

    def step(_: str, share: float | None = None) -> None:
        if share:  # a part of a page is drawn
            raise Cancelled

    monkeypatch.setattr(subprocess, "Popen", started)
    target = tmp_path / "cards.pdf"
    target.write_bytes(b"an older one")
    with pytest.raises(Cancelled):
        print_apart(cards(opened, target), opened, step)
    assert [each.poll() is not None for each in processes] == [True]
    assert target.read_bytes() == b"an older one"
    assert [each.name for each in tmp_path.iterdir() if each.name != "city"] == ["cards.pdf"]


def test_an_empty_atlas_and_a_folder_that_is_not_there_are_sentences(opened, tmp_path: Path) -> None:
    with pytest.raises(CannotPrint, match="has no feature to print"):
        print_apart(Order("bridge_card", tmp_path / "none.pdf", None, (987_654,)), opened, quiet)
    with pytest.raises(CannotPrint, match="could not be written"):
        print_apart(cards(opened, tmp_path / "nowhere" / "cards.pdf"), opened, quiet)
    assert not list(tmp_path.glob("*.pdf"))


def test_a_program_that_dies_is_told_and_one_that_does_not_start_is_not(
    opened, tmp_path: Path, monkeypatch
) -> None:
    order = cards(opened, tmp_path / "cards.pdf")
    die = "import json, sys; print(json.dumps({'is_ready': True}), flush=True); sys.exit('out of memory')"
    monkeypatch.setattr(apart, "_START", die)
    with pytest.raises(CannotPrint, match="ended: out of memory; print again"):
        print_apart(order, opened, quiet)
    monkeypatch.setattr(apart, "_START", "import no_such_library")
    with pytest.raises(NotApart, match="own Python"):
        print_apart(order, opened, quiet)
    monkeypatch.setattr(apart, "own_pythons", list)
    with pytest.raises(NotApart, match="own Python"):
        print_apart(order, opened, quiet)


def test_a_layer_that_only_this_process_can_read_is_printed_here(opened, tmp_path: Path) -> None:
    from osgeo import gdal

    place = {"type": "Point", "coordinates": [104, 36]}
    shape = json.dumps({"type": "Feature", "properties": {}, "geometry": place})
    gdal.FileFromMemBuffer("/vsimem/own.geojson", shape.encode())
    layer = QgsVectorLayer("/vsimem/own.geojson", "own", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(NotApart, match="1 layers cannot be opened twice"):
        print_apart(cards(opened, tmp_path / "cards.pdf"), opened, quiet)


def test_edits_and_layers_in_memory_are_named(opened) -> None:
    project, layer = QgsProject.instance(), find_layer(opened, "component")
    memory = QgsVectorLayer("Point?crs=EPSG:4544", "Sketch", "memory")
    project.addMapLayer(memory)
    assert layer.startEditing()
    assert snapshot.why_not() == ""  # nothing is edited yet, the sketch is in no theme
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("note"), "x")
    assert snapshot.why_not() == layer.name()
    layer.rollBack()
    project.layerTreeRoot().findLayer(memory.id()).setItemVisibilityChecked(True)
    model, themes = QgsLayerTreeModel(project.layerTreeRoot()), project.mapThemeCollection()
    themes.insert("own", QgsMapThemeCollection.createThemeFromCurrentState(project.layerTreeRoot(), model))
    assert snapshot.why_not() == "Sketch"


def test_the_program_does_not_outlive_who_started_it(opened) -> None:
    """Its input ends with QGIS, whatever becomes of it."""
    press = f"{apart.__name__.rsplit('.', 1)[0]}.press"
    command = [own_pythons()[0], "-c", apart._START, str(apart._root()), press]
    wait = "import time; time.sleep(60)"
    slow = command[2].replace(".main()", f".load = lambda _: exec({wait!r}); sys.modules[sys.argv[2]].main()")
    process = subprocess.Popen(
        [*command[:2], slow, *command[3:]],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    asked = {
        **apart._of_qgis(),
        "order": cards(opened, Path("x.pdf")).text(),
        "workspace": str(opened.root),
        "project": "",
        "layers": [],
    }
    process.stdin.write(json.dumps(asked).encode() + b"\n")
    process.stdin.flush()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(3)
    process.stdin.close()
    assert process.wait(30) == 1


@pytest.fixture
def dialog(opened, tmp_path: Path) -> Iterator[PrintDialog]:
    background.install()
    room = ToolsRoom(opened)
    made = PrintDialog(SimpleNamespace(room=room, declaration=SimpleNamespace(title="Print", help="")))
    layer = find_layer(opened, "bridge")
    layer.selectByIds([next(layer.getFeatures()).id()])
    made.sheet.setCurrentIndex([each.name for each in sheets()].index("bridge_card"))
    assert made.extent.currentData() == SELECTED
    made.file.setFilePath(str(tmp_path / "cards.pdf"))
    yield made
    made.reject()


def until(holds: Callable[[], bool]) -> None:
    end = monotonic() + 120
    while not holds():
        assert monotonic() < end
        QApplication.processEvents()


@pytest.mark.exhaustive
def test_the_dialog_prints_beside_the_window_which_goes_on(dialog: PrintDialog, tmp_path: Path) -> None:
    dialog.write()
    assert isinstance(dialog.printing, PrintingApart)
    assert not dialog.form.isEnabled()
    until(lambda: dialog.printing is None)
    assert dialog._room.warned == []
    assert dialog._room.said == [f"1 pages in {tmp_path / 'cards.pdf'}"]
    assert page_count(tmp_path / "cards.pdf") == 1
    assert dialog.form.isEnabled()
    dialog.write()
    dialog.halt.click()
    until(lambda: dialog.printing is None)
    assert dialog._room.said[-1] == "Printing was cancelled; nothing was written."


@pytest.mark.exhaustive
def test_what_is_not_saved_is_printed_by_the_window_and_said(
    dialog: PrintDialog, opened, tmp_path: Path
) -> None:
    layer = find_layer(opened, "bridge")
    assert layer.startEditing()
    bridge = next(layer.getFeatures())
    layer.changeAttributeValue(bridge.id(), layer.fields().indexOf("name"), "Unsaved bridge")
    dialog.write()
    assert not isinstance(dialog.printing, PrintingApart)
    until(lambda: dialog.printing is None)
    layer.rollBack()
    assert "not saved, so the window prints itself" in dialog._room.said[0]
    assert "Unsaved bridge" in text_of(tmp_path / "cards.pdf")


def test_where_no_program_prints_the_window_does(dialog: PrintDialog, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(apart, "own_pythons", list)
    dialog.write()
    until(lambda: (tmp_path / "cards.pdf").is_file() and dialog.printing is None)
    assert page_count(tmp_path / "cards.pdf") == 1
    assert dialog._room.warned == []


def test_a_dialog_that_goes_meanwhile_is_not_told(opened, tmp_path: Path) -> None:
    background.install()
    keeper = QObject()
    printing = PrintingApart(cards(opened, tmp_path / "cards.pdf"), opened, keeper)
    work = printing._work
    printing.start()
    printing.stop()
    keeper.deleteLater()
    QApplication.sendPostedEvents(keeper, QEvent.Type.DeferredDelete)
    until(lambda: work not in background._running)
    assert not (tmp_path / "cards.pdf").exists()


def a_patch(opened) -> str:
    """The number of a patch that is stored."""
    layer = find_layer(opened, "change_patch")
    row = QgsFeature(layer.fields())
    number = "620102-20251012-test-0001"
    given = {"patch_no": number, "run_id": "r", "change_class": "new_building", "status": "new", "grade": "A"}
    given |= {"area_m2": 400.0, "score": 0.9, "created_at": QDateTime.currentDateTimeUtc()}
    for name, value in given.items():
        row.setAttribute(name, value)
    centre = find_layer(opened, "component").extent().center()
    square = QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(centre, 20, 20))
    row.setGeometry(square.convertToType(compat.POLYGON, destMultipart=True))
    is_added, _ = layer.dataProvider().addFeatures([row])
    assert is_added, layer.dataProvider().lastError()
    return number


@pytest.mark.exhaustive
def test_evidence_sheets_are_printed_while_the_review_goes_on(opened, tmp_path: Path, monkeypatch) -> None:
    background.install()
    number, room = a_patch(opened), ToolsRoom(opened)
    printer, target = SheetPrinter(room, room.window), tmp_path / "sheet.pdf"
    printer.write([number], target)
    assert printer.is_busy
    printer.write([number], target)
    assert "being written already" in room.warned.pop()
    until(lambda: not printer.is_busy)
    assert room.warned == []
    assert room.said == ["Sheets in sheet.pdf: 1"]
    assert page_count(target) == 1
    target.unlink()
    printer.write([number], target)
    printer.stop()
    until(lambda: not printer.is_busy)
    assert not list(tmp_path.glob("*sheet*"))
    printer.write(["nobody's"], target)
    assert "no patch of the layer has this number" in room.warned.pop()
    monkeypatch.setattr(apart, "own_pythons", list)
    printer.write([number], target)
    until(lambda: not printer.is_busy)
    assert page_count(target) == 1  # by the window
