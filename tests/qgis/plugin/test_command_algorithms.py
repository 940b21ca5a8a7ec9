"""Algorithms that are commands: words and options, rows of what is printed, layers of what is written."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from qgis_plugin import compat
from qgis_plugin.processing_provider import command_algorithm, printed, written
from qgis_plugin.processing_provider.answer import value_at
from qgis_plugin.processing_provider.declaration import Part
from qgis_plugin.processing_provider.dress import Dress, Look
from qgis_plugin.processing_provider.printed import rows_at
from qgis_plugin.processing_provider.provider import Provider

RINGS = {
    "classes": [
        {"class": "JP", "loops": [{"links": ["A1", "A2"]}, {"links": ["A3"]}]},
        {"class": "RS", "loops": []},
    ]
}
CARDS = {"classes": {"road": {"rows_in": 4, "added": 1}, "road_strip": {"rows_in": 2, "added": 2}}}


@pytest.fixture(scope="module")
def provider():
    made = Provider()
    made.refreshAlgorithms()
    return made


def test_nested_lists_become_rows_with_what_stands_above_them() -> None:
    found = rows_at(RINGS, "classes.loops.links", column="line_no", keep=["class"], number="ring")
    assert found == [
        {"class": "JP", "ring": 1, "line_no": "A1"},
        {"class": "JP", "ring": 1, "line_no": "A2"},
        {"class": "JP", "ring": 2, "line_no": "A3"},
    ]
    assert rows_at(CARDS, "classes.*", number="class")[1] == {"class": "road_strip", "rows_in": 2, "added": 2}
    assert rows_at([{"name": "cva"}], "") == [{"name": "cva"}]
    assert rows_at({"links": []}, "links", column="line_no") == rows_at({}, "nothing.at.all") == []


def test_a_number_is_summed_over_an_object_and_a_list_counted() -> None:
    assert value_at(CARDS, "classes.*.added") == 1 + 2
    assert value_at({"failed": {"Q1": "no card", "Q2": "no card"}}, "failed") == 2
    assert value_at({"length_m": None}, "length_m") is None


@pytest.mark.parametrize(("language", "title"), [("zh", "加层"), ("en", "added floor")])
def test_one_language_is_kept_and_cents_are_yuan(monkeypatch, language: str, title: str) -> None:
    monkeypatch.setattr(printed, "pick", lambda zh, en: zh if language == "zh" else en)
    row = {"zh": "加层", "en": "added floor", "cost_cents": 12345, "on": "2025-06-12T00:00:00.000"}
    assert printed._row(row, {}) == {"title": title, "cost_yuan": 123.45, "on": "2025-06-12"}


SHAPES = {"LineString": "LineString(0 0, 3 4)", "Point": "Point(1 2)"}


class Program:
    """Answers as `command.run` does, and remembers what it was asked."""

    def __init__(self, stdout: str = "", exit_code: int = 0, stderr: str = "") -> None:
        self.answer = {"exit_code": exit_code, "stdout": stdout.splitlines(), "stderr": stderr.splitlines()}
        self.arguments: list[str] = []

    def __call__(self, method: str, params: dict, *, feedback: QgsProcessingFeedback):
        assert method == "command.run"
        self.arguments = params["arguments"]
        if "--out" in self.arguments:
            self.write(self.arguments[self.arguments.index("--out") + 1])
        return self.answer

    def write(self, path: str) -> None:
        """Two layers, as events have: a stretch and a place."""
        for number, (name, shape) in enumerate(SHAPES.items()):
            layer = QgsVectorLayer(f"{name}?crs=EPSG:4544&field=piece:integer", name, "memory")
            feature = QgsFeature(layer.fields())
            feature.setAttributes([7 + number])
            feature.setGeometry(QgsGeometry.fromWkt(shape))
            layer.dataProvider().addFeatures([feature])
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.layerName = name
            if number:
                options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            context = QgsProject.instance().transformContext()
            QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)


def run(provider, monkeypatch, program: Program, name: str, given: dict) -> tuple[dict, QgsProcessingContext]:
    monkeypatch.setattr(command_algorithm, "ask", program)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    found, _ = provider.algorithm(name).create().run(given, context, feedback, {}, False)  # noqa: FBT003
    return found, context


def test_lines_that_are_named_get_their_place_and_what_is_not_there_none(provider, city: Path, monkeypatch):
    first = next(QgsVectorLayer(f"{city / 'city.gpkg'}|layername=pipe_line", "l", "ogr").getFeatures())
    program = Program(f'{{"links": ["{first["line_no"]}", "GONE"], "nodes": [], "length_m": 12.5}}')
    given = {"WORKSPACE": str(city), "START": "A", "END": "B", "DIRECTION": "down", "LINES": "memory:"}
    found, context = run(provider, monkeypatch, program, "pipepath", {**given, "POINTS": "memory:"})
    assert program.arguments == [
        "pipes", "path", str(city.resolve()), "--from", "A", "--to", "B", "--json", "-",
        "--direction", "down",
    ]  # fmt: skip
    there, gone = QgsProcessingUtils.mapLayerFromString(found["LINES"], context).getFeatures()
    assert there.geometry().length() == pytest.approx(first.geometry().length())
    assert (gone["line_no"], gone.geometry().isNull()) == ("GONE", True)
    assert (found["LENGTH_M"], found["LINE_COUNT"]) == (12.5, 2)


def test_a_layer_that_the_command_wrote_becomes_the_output(provider, city: Path, monkeypatch) -> None:
    program = Program('{"rows": 1}', exit_code=1, stderr="one piece")
    given = {"WORKSPACE": str(city), "ROADS": "R1，R2", "FIELDS": "road_class", "PIECES": "memory:"}
    found, context = run(provider, monkeypatch, program, "roadsegment", given)
    assert program.arguments[2:7] == [str(city.resolve()), "R1", "R2", "--json", "--field"]
    (piece,) = QgsProcessingUtils.mapLayerFromString(found["PIECES"], context).getFeatures()
    assert (piece["piece"], piece.geometry().length()) == (7, 5.0)
    assert (found["COUNT"], found["STATUS"]) == (1, 1)


def test_places_and_stretches_of_one_file_are_two_layers_and_none_is_lost(
    provider, city, monkeypatch
) -> None:
    given = {"WORKSPACE": str(city), "POINTS": "memory:", "STRETCHES": "memory:"}
    found, context = run(provider, monkeypatch, Program('{"events": 2}'), "roadevents", given)
    layers = {key: QgsProcessingUtils.mapLayerFromString(found[key], context) for key in list(given)[1:]}
    assert {key: [row["piece"] for row in each.getFeatures()] for key, each in layers.items()} == {
        "POINTS": [8],
        "STRETCHES": [7],
    }


def test_a_station_without_a_place_is_a_row_without_a_shape(provider, city, monkeypatch) -> None:
    table = '[{"x": 1.5, "y": 2.5, "why": null}, {"x": null, "y": null, "why": "K9"}]'
    rows = f'{{"rows": 2, "without": 1, "table": {table}}}'
    given = {"WORKSPACE": str(city), "FILE": "/data/a.csv", "POINTS": "memory:"}
    found, context = run(provider, monkeypatch, Program(rows, exit_code=1), "roadstations", given)
    there, gone = QgsProcessingUtils.mapLayerFromString(found["POINTS"], context).getFeatures()
    assert there.geometry().asWkt(1) == "Point (1.5 2.5)"
    assert (gone["why"], gone.geometry().isNull()) == ("K9", True)


def test_shapes_of_several_kinds_become_points(tmp_path: Path) -> None:
    path = tmp_path / "mixed.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": ['
        '{"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [0, 0]}},'
        '{"type": "Feature", "properties": {"a": 2}, "geometry": null},'
        '{"type": "Feature", "properties": {"a": 3}, "geometry": {"type": "Polygon", "coordinates":'
        " [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}}]}",
        "utf-8",
    )
    found = written.read(str(path), Part("FINDINGS", "table", "", ""))
    assert [values for values, _ in found.rows] == [[1], [2], [3]]
    assert [shape and shape.type() for _, shape in found.rows] == [compat.POINT, None, compat.POINT]


def test_what_reads_as_an_option_one_of_two_and_a_refusal_are_sentences(provider, city: Path, monkeypatch):
    context = QgsProcessingContext()
    right, told = provider.algorithm("ledgerform").checkParameterValues({"OUT": "/tmp/f.xlsx"}, context)
    assert not right
    assert told.startswith("Give one of these: ")
    assert "(CODE)" in told
    given = {"WORKSPACE": str(city), "LEDGER": "bridges", "CODE": "--help", "CHANGES": "memory:"}
    with pytest.raises(QgsProcessingException, match=r"^CODE: '--help' begins with a dash; give a name"):
        run(provider, monkeypatch, Program(), "ledgerhistory", given)
    refused = Program(exit_code=2, stderr="Error: no bridge has the code 'Q9'; name it with --section")
    with pytest.raises(QgsProcessingException, match=r"^no bridge has the code 'Q9'; name it with SECTION$"):
        run(provider, monkeypatch, refused, "ledgerhistory", {**given, "CODE": "Q9"})


def test_texts_with_commas_stay_whole_and_a_layer_is_read_as_a_file(
    provider, city: Path, monkeypatch
) -> None:
    program = Program('{"inspection": "J1", "defects": ["B1"], "photos": 0, "errors": 0}')
    defects = "distress=裂缝,length_m=2.5; distress=坑槽,area_m2=1"
    given = {"WORKSPACE": str(city), "CODE": "Q1", "DEFECTS": defects}
    found, _ = run(provider, monkeypatch, program, "ledgerinspect", given)
    at = program.arguments.index("--defect")
    assert program.arguments[at : at + 4 : 2] == ["--defect", "--defect"]
    assert program.arguments[at + 1 : at + 4 : 2] == [each.strip() for each in defects.split(";")]
    assert found["INSPECTION"] == "J1"
    line = QgsVectorLayer("LineString?crs=EPSG:4544&field=fid:integer&field=name:string", "line", "memory")
    feature = QgsFeature(line.fields())
    feature.setAttributes([5, "bend"])
    feature.setGeometry(QgsGeometry.fromWkt("LineString(0 0, 1 1)"))
    line.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(line)
    program = Program('{"events": [], "length_before_m": 1.0}')
    given = {"WORKSPACE": str(city), "CODE": "L1", "LINE": line.id(), "ON": "2026-07-01"}
    run(provider, monkeypatch, program, "roadrealign", given)
    path = program.arguments[4]
    (read,) = QgsVectorLayer(path, "line", "ogr").getFeatures()
    assert (read["name"], read.geometry().asWkt()) == ("bend", "LineString (0 0, 1 1)")
    assert "--dry-run" in program.arguments  # nothing is stored unless it is asked for


def test_an_output_that_is_loaded_has_symbols_titles_and_words(city: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4544&field=state:string&field=note:string", "defects", "memory")
    Dress(Look("defect"), {"state": "状态"}, None).postProcessLayer(layer, None, None)
    shown = {each.value(): each.symbol().color().name() for each in layer.renderer().categories()}
    assert shown["open"] == "#d62828"
    assert layer.attributeAlias(0) == "状态"
    assert {"Ordered": "ordered"} in layer.editorWidgetSetup(0).config()["map"]
    table = QgsVectorLayer("NoGeometry?field=a:string", "table", "memory")
    Dress(Look("found"), {}, None).postProcessLayer(table, None, None)
