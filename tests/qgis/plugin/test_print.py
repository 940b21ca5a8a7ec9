"""Layouts: each loads with its layers; the title block is filled; a PDF has a page a feature."""

import re
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLegend, QgsProject

from qgis_plugin.tools.print_layout.sheet import CannotPrint, export, fill_in, keep_only, load, pages, sheets
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.project import extent


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
