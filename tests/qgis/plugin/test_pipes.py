"""The tools for pipes: picking, tables, section shapes, DXF, by values a reader can check."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPointF

from qgis_plugin.tools.pipe_common.pick import NoPipeHere, pick, to_layer, to_project
from qgis_plugin.tools.pipe_common.section_band import row_height, rows_shown
from qgis_plugin.tools.pipe_common.section_shapes import cross_picture, long_picture
from qgis_plugin.tools.pipe_common.section_view import SectionView
from qgis_plugin.tools.pipe_common.tables import readable
from qgis_plugin.workspace.layers import find_layer, is_empty


def _cell(text: str, *, is_bad: bool = False) -> dict[str, object]:
    return {"zh": text, "en": text, "is_bad": is_bad}


LONG = {
    "length_m": 40.0,
    "nodes": [
        {"point_no": "A", "station_m": 0.0, "ground_m": 12.0},
        {"point_no": "B", "station_m": 40.0, "ground_m": 12.4},
    ],
    "pipes": [
        {
            "line_no": "L1",
            "pipe_class": "WS",
            "size": "DN400",
            "station_m": [0.0, 40.0],
            "crown_m": [10.4, 10.2],
            "invert_m": [10.0, 9.8],
            "fall_permille": 5.0,
            "is_adverse": False,
        }
    ],
    "ground": [[0.0, 12.0], [20.0, 11.7], [40.0, 12.4]],
    "crossings": [],
    "band": [
        {"zh": "点号", "en": "Point", "at": "node", "cells": [_cell("A"), _cell("B")]},
        {"zh": "管底高程 (m)", "en": "Invert (m)", "at": "node", "cells": [_cell("10.000"), _cell("9.800")]},
        {"zh": "坡度 (‰)", "en": "Slope (‰)", "at": "pipe", "cells": [_cell("↗ 5.00 逆坡", is_bad=True)]},
    ],
}


def _line(layer, request=None):
    return next(layer.getFeatures(request or QgsFeatureRequest().setLimit(1)))


def test_the_nearest_pipe_and_the_nearer_end(opened) -> None:
    layer = find_layer(opened, "pipe_line")
    feature = _line(layer)
    geometry = feature.geometry()
    for share, end in ((0.2, "start_point"), (0.8, "end_point")):
        point = geometry.interpolate(geometry.length() * share).asPoint()
        found = pick(layer, QgsPointXY(point.x(), point.y()), 0.01)
        assert (found.line_no, found.pipe_class) == (feature["line_no"], feature["pipe_class"])
        assert found.end == feature[end]


def test_a_click_in_another_crs_finds_the_same_pipe(opened) -> None:
    layer = find_layer(opened, "pipe_line")
    feature = _line(layer)
    middle = feature.geometry().interpolate(feature.geometry().length() / 2)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    there = to_project(middle, layer)
    assert 95 < there.asPoint().x() < 125
    assert to_layer(there, layer).distance(middle) < 1e-3
    assert pick(layer, there.asPoint(), 1e-8).line_no == feature["line_no"]


def test_an_empty_place_and_a_pipe_without_number_say_the_way_out(opened) -> None:
    layer = find_layer(opened, "pipe_line")
    with pytest.raises(NoPipeHere, match="zoom in"):
        pick(layer, QgsPointXY(0, 0), 1.0)
    feature = _line(layer)
    geometry = feature.geometry()
    point = geometry.interpolate(geometry.length() * 0.37).asPoint()
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("line_no"), None)
    with pytest.raises(NoPipeHere, match="no line number yet"):
        pick(layer, QgsPointXY(point.x(), point.y()), 1e-4)
    layer.rollBack()


def test_a_filter_that_hides_all_pipes_is_named(opened) -> None:
    """The store has pipes, whatever the layer lets through."""
    layer = find_layer(opened, "pipe_line")
    layer.setSubsetString("\"line_no\" = 'none'")
    with pytest.raises(NoPipeHere, match=r"The filter of the layer .* hides all pipes: take it off"):
        pick(layer, QgsPointXY(0, 0), 1.0)
    assert not is_empty(layer)
    assert layer.subsetString() == "\"line_no\" = 'none'"
    layer.setSubsetString("")


def test_a_table_without_coordinates_and_with_words(qgis_new_project) -> None:
    names = (
        ("valve", "text"),
        ("state", "text"),
        ("x", "real"),
        ("measure_zh", "text"),
        ("measure_en", "text"),
    )
    table = {
        "name": "close",
        "title": {"en": "Valves", "zh": "阀门"},
        "columns": [
            {"name": name, "title": {"en": name, "zh": name}, "unit": None, "type": kind}
            for name, kind in names
        ],
        "rows": [["V1", "not recorded", 5.0, "挖", "dig"]],
    }
    columns, rows = readable(table)
    assert [each.title for each in columns] == ["Valve", "State", "Measure_en"]
    assert rows == [["V1", "not recorded: look on site", "dig"]]


def test_a_long_section_as_shapes_and_on_the_screen(qgis_new_project) -> None:
    picture = long_picture(LONG)
    ground, pipe, first, last = picture.shapes
    assert ground.points == [(0.0, 12.0), (20.0, 11.7), (40.0, 12.4)]
    assert pipe.points == [(0.0, 10.4), (40.0, 10.2), (40.0, 9.8), (0.0, 10.0)]
    assert (first.points, last.points) == ([(0.0, 10.0), (0.0, 12.0)], [(40.0, 9.8), (40.0, 12.4)])
    assert "DN400 5.0‰" in [each.text for each in picture.labels]
    view = SectionView()
    view.resize(800, 400)
    view.show_picture(picture)
    measured = []
    view.measured.connect(lambda *values: measured.append(values))
    for station, level in ((0.0, 10.0), (40.0, 9.8)):
        view.measure(view.place(station, level))
    along, rise, slope = measured[0]
    assert (along, rise, slope) == (pytest.approx(40), pytest.approx(-0.2), pytest.approx(-5))
    before = view.metres(QPointF(300, 200))
    view.zoom_by(2.0, QPointF(300, 200))
    assert view.metres(QPointF(300, 200)) == pytest.approx(before)


def test_the_data_band_stands_below_the_section(qgis_new_project) -> None:
    picture = long_picture(LONG)
    assert [row.cells for row in picture.band[1:]] == [
        [(0.0, "10.000", False), (40.0, "9.800", False)],
        [(20.0, "↗ 5.00 逆坡", True)],
    ]
    view = SectionView()
    metrics = view.fontMetrics()
    # Point numbers stand upright above the section already.
    assert [row.title for row in rows_shown(picture, 400, metrics)] == ["Invert (m)", "Slope (‰)"]
    assert [row.title for row in rows_shown(picture, 110 + row_height(metrics), metrics)] == ["Invert (m)"]
    assert rows_shown(picture, 100, metrics) == []
    view.resize(800, 400)
    view.show_picture(picture)
    with_band = view.place(0.0, 9.8).y()
    view.show_picture(long_picture({**LONG, "band": []}))
    assert view.place(0.0, 9.8).y() - with_band == pytest.approx(2 * row_height(metrics), rel=0.4)


def test_ground_that_is_unknown_in_the_middle_is_broken_there() -> None:
    ground = [[0.0, 12.0], [10.0, 12.1], [20.0, None], [30.0, 12.3], [40.0, 12.4]]
    lines = [each.points for each in long_picture({**LONG, "ground": ground}).shapes if each.width > 2]
    assert lines == [[(0.0, 12.0), (10.0, 12.1)], [(30.0, 12.3), (40.0, 12.4)]]


def test_a_cross_section_keeps_pipes_without_levels_visible() -> None:
    pipe = {
        "line_no": "L1",
        "pipe_class": "JP",
        "size": "DN200",
        "offset_m": 3.0,
        "ground_m": 20.0,
        "crown_m": 18.5,
        "invert_m": 18.3,
        "span_m": 0.2,
        "outline": None,
    }
    blind = {**pipe, "line_no": "L2", "crown_m": None, "invert_m": None, "offset_m": 5.0}
    band = [{"zh": "覆土 (m)", "en": "Cover (m)", "at": "node", "cells": [_cell("1.50"), _cell("")]}]
    ground = [[0.0, 20.0], [10.0, 20.0]]
    record = {"length_m": 10.0, "pipes": [pipe, blind], "ground": ground, "band": band}
    picture = cross_picture(record)
    assert picture.band[0].cells == [(3.0, "1.50", False), (5.0, "", False)]
    box = next(each for each in picture.shapes if each.is_closed)
    assert [tuple(round(each, 3) for each in point) for point in box.points] == [
        (2.9, 18.3),
        (3.1, 18.3),
        (3.1, 18.5),
        (2.9, 18.5),
    ]
    assert "L2 ?" in [each.text for each in picture.labels]
    assert cross_picture({**record, "pipes": [], "ground": []}).shapes == []
