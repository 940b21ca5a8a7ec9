"""Layouts: each loads with its layers; the title block is filled; a PDF has a page a feature."""

import re
from base64 import b64decode
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication
from qgis.PyQt.QtXml import QDomDocument

from qgis_plugin.tools.print_layout.paper import PAPERS, fitting, lay_on, room_of_map
from qgis_plugin.tools.print_layout.pdf import export
from qgis_plugin.tools.print_layout.printing import PrintingHere
from qgis_plugin.tools.print_layout.sheet import (
    CannotPrint,
    fill_in,
    keep_only,
    load,
    moved,
    pages,
    sheets,
    whole_city,
)
from qgis_plugin.tools.print_layout.tool import PrintDialog
from qgis_plugin.workspace.layers import find_layer, layers
from qgis_plugin.workspace.project import extent
from qgis_plugin.workspace.sources import SCENE_MARK

from .tools_room import ToolsRoom


@pytest.mark.exhaustive
def test_every_layout_is_listed_and_loads(opened) -> None:
    known = {each.path.name for each in sheets()}
    assert known == {path.name for path in sheets()[0].path.parent.glob("*.qpt")}
    project = QgsProject.instance()
    for each in sheets():
        layout = load(each, project, opened, extent(opened))
        assert project.layoutManager().layoutByName(each.title) is not None
        if layout.atlas().enabled():
            assert pages(layout) == find_layer(opened, each.needs).featureCount()


def test_a_map_has_its_legend_and_title(opened, tmp_path: Path) -> None:
    project = QgsProject.instance()
    fill_in(project, {"map_title": "Testtitel", "organisation": "城管局"})
    sheet = next(each for each in sheets() if each.name == "component_map")
    layout = load(sheet, project, opened, extent(opened))
    legend = next(each for each in layout.items() if isinstance(each, QgsLayoutItemLegend))
    shown = {each.layer().source().rpartition("=")[2] for each in legend.model().rootGroup().findLayers()}
    assert shown == {"component", "facility", "tree"}
    target = tmp_path / "map.pdf"
    assert export(layout, target) == 1
    assert target.read_bytes().startswith(b"%PDF")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.exhaustive
def test_an_atlas_prints_what_is_selected(opened, tmp_path: Path) -> None:
    sheet = next(each for each in sheets() if each.name == "grid_atlas")
    layout = load(sheet, QgsProject.instance(), opened, None)
    layer = find_layer(opened, "unit_grid")
    ids = [each.id() for each in layer.getFeatures()][:2]
    keep_only(layout, ids)
    assert export(layout, tmp_path / "atlas.pdf") == 2
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "atlas.pdf").read_bytes())) == 2


def test_a_missing_layer_and_an_empty_atlas_are_sentences(opened, tmp_path: Path) -> None:
    sheet = next(each for each in sheets() if each.name == "bridge_card")
    layout = load(sheet, QgsProject.instance(), opened, None)
    layout.atlas().setFilterFeatures(True)
    layout.atlas().setFilterExpression("false")
    with pytest.raises(CannotPrint, match="no feature to print"):
        export(layout, tmp_path / "none.pdf")
    QgsProject.instance().removeMapLayer(find_layer(opened, "bridge").id())
    with pytest.raises(CannotPrint, match="Restore layers"):
        load(sheet, QgsProject.instance(), opened, None)


@pytest.fixture
def component_map(qgis_new_project: None):
    """The map's template, in a project without layers."""
    yield template_of(next(each for each in sheets() if each.name == "component_map"))
    for name in ("sheet_number", "language"):
        QgsExpressionContextUtils.removeProjectVariable(QgsProject.instance(), f"gridtwin_{name}")


def texts(layout) -> set[str]:
    return {item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}


def put(layout, west: float, south: float, scale: float, crs: str = "EPSG:4544") -> None:
    """The south-west corner of the map, whose frame is 302 mm wide and 252 mm high."""
    shown = layout.itemById("map")
    shown.setCrs(QgsCoordinateReferenceSystem(crs))
    shown.setExtent(QgsRectangle(west, south, west + 0.302 * scale, south + 0.252 * scale))


def test_a_large_scale_sheet_is_named_by_its_south_west_corner(component_map) -> None:
    """391,875 m east and 3,991,455 m north, cut off to 0.01 km at 1:500 and to 0.1 km at smaller scales."""
    for scale, number in ((500, "3991.45-391.87"), (1000, "3991.4-391.8"), (2000, "3991.4-391.8")):
        put(component_map, 391_875, 3_991_455, scale)
        assert number in texts(component_map)


def test_a_small_scale_sheet_is_named_by_the_national_series(component_map) -> None:
    """114°33'46" E, 39°22'31" N. J: the tenth 4° of latitude; 50: the 50th 6° from 180° W.

    1:10,000: rows of 150", 96 in 4°: 3°22'31" = 12,151" is the 82nd from below, the 15th from above;
    columns of 225": 33'46" = 2026" is in the 10th. 1:50,000: rows of 600", 24 in 4°, the 21st from
    below, the 4th from above; columns of 900", the 3rd.
    """
    x, y = 289_979.5, 4_363_001.7  # in EPSG:4548, by PROJ
    for scale, number in ((10_000, "J50G015010"), (50_000, "J50E004003")):
        put(component_map, x - 0.151 * scale, y - 0.126 * scale, scale, "EPSG:4548")
        assert number in texts(component_map)


def test_a_number_that_was_typed_stays_and_the_crs_has_its_chinese_name(component_map) -> None:
    project = QgsProject.instance()
    put(component_map, 391_000, 3_991_000, 1000)
    QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_sheet_number", "L-7")
    assert {"L-7", "2000国家大地坐标系 三度带 中央子午线105°"} <= texts(component_map)
    QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_language", "en")
    assert "CGCS2000 / 3-degree Gauss-Kruger CM 105E" in texts(component_map)


def test_the_scale_bar_has_round_numbers_and_the_right_length(component_map) -> None:
    """At most 17.5 mm a segment: 1:1000 gives 10 m in 10 mm, 1:1234 gives 20 m in 16.2 mm."""
    bar = component_map.itemById("scale_bar")
    source = bar.dataDefinedProperties().property(QgsLayoutObject.DataDefinedProperty.PictureSource)
    for scale, metres in ((200, 2), (500, 5), (1000, 10), (1234, 20), (2000, 20), (2500, 20), (50_000, 500)):
        put(component_map, 391_000, 3_991_000, scale)
        drawn, _ = source.valueAsString(component_map.createExpressionContext())
        text = b64decode(drawn[len("base64:") :]).decode()
        assert re.findall(r">([0-9]+)(?: m)?</text>", text) == [str(metres * each) for each in range(5)]
        widths = [float(each) for each in re.findall(r"height='1.8' width='([0-9.]+)'", text)]
        assert widths == pytest.approx([metres / scale * 1000] * 4, abs=0.001)


@pytest.mark.parametrize(("scale", "metres"), [(500, 5), (5000, 50)])
def test_the_scale_bar_is_that_of_the_scale_asked_for_and_follows_it(opened, scale: int, metres: int) -> None:
    """The template's map is at 1:1000."""
    sheet = next(each for each in sheets() if each.name == "pipe_map")
    layout = load(sheet, QgsProject.instance(), opened, extent(opened), paper="A2", scale=scale)

    def numbers() -> list[str]:
        text = b64decode(layout.itemById("scale_bar").evaluatedPath()[len("base64:") :]).decode()
        return re.findall(r">([0-9]+)(?: m)?</text>", text)

    assert numbers() == [str(metres * each) for each in range(5)]
    layout.itemById("map").setScale(200)
    assert numbers() == ["0", "2", "4", "6", "8"]


@pytest.mark.parametrize("name", ["component_map", "pipe_map", "grid_atlas", "bridge_card"])
def test_a_sheet_never_shows_the_layers_of_3d_views(opened, name: str) -> None:
    """They are of the same tables, and draw nothing on a map; which of both came first was chance."""
    project = QgsProject.instance()
    hidden = {each.name() for each in project.mapLayers().values() if each.customProperty(SCENE_MARK)}
    assert len(hidden) >= 4
    layout = load(next(each for each in sheets() if each.name == name), project, opened, extent(opened))
    drawn = layout.itemById("map")
    shown = drawn.dataDefinedProperties().property(QgsLayoutObject.DataDefinedProperty.MapLayers)
    names, _ = shown.valueAsString(drawn.createExpressionContext())
    assert not hidden & set(names.split("|"))
    wanted = {"pipe_map": ("pipe_line", "pipe_point")}.get(name, ("tunnel", "bridge"))
    assert {find_layer(opened, each).name() for each in wanted} <= set(names.split("|"))


@pytest.mark.parametrize(("scale", "every_m"), [(500, 50), (1000, 100), (2500, 250), (1234, 100), (200, 20)])
def test_the_coordinates_of_a_map_are_round(opened, scale: int, every_m: float) -> None:
    """Ten centimetres of paper at the usual scales."""
    sheet = next(each for each in sheets() if each.name == "component_map")
    layout = load(sheet, QgsProject.instance(), opened, extent(opened))
    drawn = layout.itemById("map")
    drawn.setScale(scale)
    for lines in drawn.grids().asList():
        for kind in ("X", "Y"):
            every = lines.dataDefinedProperties().property(
                getattr(QgsLayoutObject.DataDefinedProperty, f"MapGridInterval{kind}")
            )
            assert every.valueAsDouble(lines.createExpressionContext())[0] == pytest.approx(every_m)


def test_a_road_card_has_stationings_as_roads_have_them(opened) -> None:
    """To centimetres, of the road's own metres."""
    sheet = next(each for each in sheets() if each.name == "road_card")
    layout, roads = load(sheet, QgsProject.instance(), opened, None), find_layer(opened, "road")
    road = next(each for each in roads.getFeatures() if each["to_station_m"])
    keep_only(layout, [road.id()])
    layout.atlas().beginRender()
    assert layout.atlas().next()
    whole, hundredths = divmod(round(100 * road["to_station_m"]), 100)
    tail = f".{hundredths:02d}" if hundredths else ""
    assert f"K{whole // 1000}+{whole % 1000:03d}{tail}" in texts(layout)
    layout.atlas().endRender()


def test_the_whole_city_is_where_its_rows_are_now(opened) -> None:
    """A project made for an empty city has no view of its own, or that of another day."""
    project, asked = QgsProject.instance(), extent(opened)
    for view in (QgsRectangle(), QgsRectangle(500_000, 4_000_000, 500_001, 4_000_001)):
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, project.crs()))
        assert whole_city(project, opened) == asked
    project.removeMapLayers([each.id() for _, each in layers(opened)])
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle())
    with pytest.raises(CannotPrint, match="nothing to show"):
        whole_city(project, opened)


def test_the_scale_bar_follows_the_pages_of_an_atlas(opened) -> None:
    """The template's map is at 1:1000, the grids are at 1:500: no page may show the bar of the one before."""
    sheet = next(each for each in sheets() if each.name == "grid_atlas")
    layout = load(sheet, QgsProject.instance(), opened, None)
    keep_only(layout, [each.id() for each in find_layer(opened, "unit_grid").getFeatures()][:2])
    layout.atlas().beginRender()
    seen = set()
    while layout.atlas().next():
        scale = layout.itemById("map").scale()
        seen.add(round(scale))
        text = b64decode(layout.itemById("scale_bar").evaluatedPath()[len("base64:") :]).decode()
        metres = int(re.findall(r">([0-9]+)</text>", text)[1])
        width = float(re.findall(r"height='1.8' width='([0-9.]+)'", text)[0])
        assert metres / width * 1000 == pytest.approx(scale)
    layout.atlas().endRender()
    assert seen
    assert 1000 not in seen


MAP_SHEETS = [each for each in sheets() if each.stretch is not None]


def boxes(layout) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, right and bottom of every item, in millimetres."""
    found = {}
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
            corner, size = item.scenePos(), item.rect()
            sides = (corner.x(), corner.y(), corner.x() + size.width(), corner.y() + size.height())
            found[item.uuid()] = tuple(round(each, 3) for each in sides)
    return found


def template_of(sheet) -> QgsPrintLayout:
    document = QDomDocument()
    document.setContent(sheet.path.read_text("utf-8"))
    layout = QgsPrintLayout(QgsProject.instance())
    layout.loadFromTemplate(document, QgsReadWriteContext())
    return layout


@pytest.mark.parametrize("sheet", MAP_SHEETS, ids=lambda each: each.name)
def test_a_larger_paper_is_room_for_the_map_alone(sheet, qgis_new_project: None) -> None:
    """A3 to A1: 421 mm wider, 297 mm higher. Texts and signs keep their size and stay on the page."""
    layout = template_of(sheet)
    before, drawn = boxes(layout), layout.itemById("map")
    assert (drawn.rect().width(), drawn.rect().height()) == pytest.approx(sheet.stretch.map_mm)
    lay_on(layout, sheet.stretch, "A1")
    page = layout.pageCollection().page(0).rect()
    assert (page.width(), page.height()) == pytest.approx((841, 594))
    assert (drawn.rect().width(), drawn.rect().height()) == pytest.approx((302 + 421, 252 + 297))
    assert room_of_map(sheet.stretch, "A1") == (302 + 421, 252 + 297)
    grown: dict[tuple[float, float], set[str]] = {}
    for name, (left, top, right, bottom) in boxes(layout).items():
        old = before[name]
        assert 0 <= left < right <= 841
        assert 0 <= top < bottom <= 594
        more = (round(right - left - old[2] + old[0], 2), round(bottom - top - old[3] + old[1], 2))
        grown.setdefault(more, set()).add(layout.itemByUuid(name).id())
    assert grown.pop((0, 0))
    assert grown[421, 0] == {"title", "subtitle", "foot"}
    assert {"map"} <= grown[421, 297] <= {"map", "边框 frame"}
    assert set(grown) <= {(421, 0), (421, 297), (0, 297)}
    assert grown.get((0, 297), set()) <= {"legend"}


def test_the_largest_usual_scale_that_fits() -> None:
    """302 × 252 mm: 400 m need 1:1325, so 1:2000; 151 m × 126 m are 1:500 to the millimetre."""
    assert fitting((400.0, 100.0), (302.0, 252.0)) == 2000
    assert fitting((151.0, 126.0), (302.0, 252.0)) == 500
    assert fitting((60_000.0, 100.0), (302.0, 252.0)) is None


def test_a_chosen_scale_is_kept_around_the_middle(opened, tmp_path: Path) -> None:
    asked = extent(opened)
    sheet = next(each for each in sheets() if each.name == "component_map")
    layout = load(sheet, QgsProject.instance(), opened, asked, paper="A2", scale=500)
    drawn = layout.itemById("map")
    assert drawn.scale() == pytest.approx(500)
    assert drawn.extent().center().distance(asked.center()) < 0.01
    assert drawn.extent().width() == pytest.approx((302 + 594 - 420) / 1000 * 500)
    for item in layout.items():  # the map and the legend are printed elsewhere
        if isinstance(item, (QgsLayoutItemMap, QgsLayoutItemLegend)):
            item.setVisibility(False)
    assert export(layout, tmp_path / "map.pdf") == 1
    page = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", (tmp_path / "map.pdf").read_bytes())
    points = [float(each) * 25.4 / 72 for each in page.groups()]
    assert points == pytest.approx(PAPERS["A2"], abs=0.5)


def test_sheets_are_in_the_workspace_s_crs_whatever_the_window_shows(opened) -> None:
    """In web mercator a metre of the map is 0.81 m of the ground here: 1:500 would be a lie."""
    project = QgsProject.instance()
    asked = extent(opened)
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    project.setCrs(mercator)
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4544"), mercator, project)
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(there.transformBoundingBox(asked), mercator)
    )
    found = whole_city(project, opened)
    assert found.contains(asked)
    assert found.width() < 1.1 * asked.width()
    sheet = next(each for each in sheets() if each.name == "component_map")
    layout = load(sheet, project, opened, found, scale=500)
    drawn = layout.itemById("map")
    assert drawn.crs().authid() == "EPSG:4544"
    assert drawn.extent().width() == pytest.approx(0.302 * 500)
    assert "2000国家大地坐标系 三度带 中央子午线105°" in texts(layout)
    beyond_the_pole = QgsRectangle(0, 91, 1, 95)
    with pytest.raises(CannotPrint, match="outside of EPSG:4544; zoom to the city"):
        moved(beyond_the_pole, QgsCoordinateReferenceSystem("EPSG:4326"), opened)


def test_the_dialog_needs_a_file_only_for_a_pdf_and_cuts_no_name(opened, tmp_path: Path) -> None:
    room = ToolsRoom(opened)
    tool = SimpleNamespace(room=room, declaration=SimpleNamespace(title="Print", help="…"))
    dialog = PrintDialog(tool)
    dialog.file.setFilePath(" ")
    dialog.write()
    assert room.warned == ["Name the PDF file first."]
    assert dialog.printing is None
    assert dialog._ready(needs_file=False) is not None
    for given, wanted in (
        ("绝对.v1.2", "绝对.v1.2.pdf"),
        ("a.PDF", "a.PDF"),
        ("", "Component map.pdf"),
        ("new/", "new/Component map.pdf"),
    ):
        dialog.file.setFilePath(f"{tmp_path}/{given}")
        assert dialog._file() == tmp_path / wanted
    dialog.deleteLater()


def test_the_pages_of_an_atlas_take_the_scale_and_are_numbered(opened) -> None:
    sheet = next(each for each in sheets() if each.name == "grid_atlas")
    layout = load(sheet, QgsProject.instance(), opened, None, scale=1000)
    keep_only(layout, [each.id() for each in find_layer(opened, "unit_grid").getFeatures()][:2])
    layout.atlas().beginRender()
    seen = []
    while layout.atlas().next():
        seen.append((round(layout.itemById("map").scale()), layout.itemById("page").currentText()))
    layout.atlas().endRender()
    assert seen == [(1000, "1 / 2"), (1000, "2 / 2")]


def test_every_text_has_a_name_in_the_designer(qgis_new_project: None) -> None:
    """Without one the designer lists the expression, cut off after some letters."""
    for sheet in sheets():
        layout = template_of(sheet)
        labels = [each for each in layout.items() if isinstance(each, QgsLayoutItemLabel)]
        assert [each.text() for each in labels if each.text() and not each.id()] == []


def until(told: list[object], last: object) -> None:
    end = monotonic() + 60
    while last not in told:
        assert monotonic() < end, told
        QApplication.processEvents()


def test_printing_in_the_window_goes_on_in_parts_and_can_be_stopped(opened, tmp_path: Path) -> None:
    sheet = next(each for each in sheets() if each.name == "grid_atlas")
    layout = load(sheet, QgsProject.instance(), opened, None)
    keep_only(layout, [each.id() for each in find_layer(opened, "unit_grid").getFeatures()][:2])
    for item in layout.items():  # maps and legends are printed elsewhere
        if isinstance(item, (QgsLayoutItemMap, QgsLayoutItemLegend)):
            item.setVisibility(False)
    keeper, told, texts = QObject(), [], []
    printing = PrintingHere(layout, tmp_path / "cards.pdf", keeper)
    printing.went_on.connect(lambda share, text: (told.append(share), texts.append(text)))
    printing.over.connect(lambda count: told.append(f"over {count}"))
    printing.failed.connect(lambda error: pytest.fail(str(error)))
    printing.start()
    assert told == []  # the window comes first
    until(told, "over 2")
    steps = told[:-1]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1], 0.5 in steps) == (0, 1, True)
    assert len(steps) > 8  # parts of each page
    assert (texts[0], texts[-1]) == ("Page 1 of 2", "Page 2 of 2")
    written = (tmp_path / "cards.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == 2
    (tmp_path / "cards.pdf").unlink()
    printing = PrintingHere(layout, tmp_path / "cards.pdf", keeper)
    printing.went_on.connect(lambda *_: printing.stop())
    printing.stopped.connect(lambda: told.append("stopped"))
    printing.start()
    until(told, "stopped")
    assert not list(tmp_path.glob("*cards*"))
    assert all(each.isVisible() for each in layout.items() if isinstance(each, QgsLayoutItemLabel))


def test_a_file_that_cannot_be_written_is_a_sentence(opened, tmp_path: Path) -> None:
    sheet = next(each for each in sheets() if each.name == "bridge_card")
    layout = load(sheet, QgsProject.instance(), opened, None)
    with pytest.raises(CannotPrint, match="could not be written"):
        export(layout, tmp_path / "none" / "cards.pdf")
