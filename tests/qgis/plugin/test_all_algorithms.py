"""Every algorithm of the provider: both languages, an icon, a run on the small city with the engine."""

import json
import os
import re
import shutil
import sqlite3
from contextlib import closing
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
    QgsVectorLayer,
)

from qgis_plugin.engine import client
from qgis_plugin.processing_provider import provider as providers
from qgis_plugin.processing_provider.provider import Provider
from qgis_plugin.workspace.workspace import load
from tests.qgis.plugin.algorithm_inputs import (
    ALONE,
    ROAD,
    asked,
    given_names,
    scene_models,
    scenes,
    shape,
)

ROOT = Path(__file__).resolve().parents[3]
NAMES = providers.algorithm_names()
LEAST = {
    "grid": {"generate", "check", "split", "merge", "recode", "balance"},
    "component": {"import", "check", "duplicates", "accuracy", "progress", "difference", "nextcode"},
    "pipe": {"import", "check", "trace", "isolate", "spill", "longsection", "crosssection", "excavation"}
    | {"clearance", "planned", "near", "statistics", "risk", "simulate", "export"},
    "ledger": {"due", "statistics", "card", "yearly", "stationpoint", "rate"},
    "workspace": {"create", "backup"},
    "layer": {"import", "export"},
}


@pytest.fixture(scope="module")
def provider():
    made = Provider()
    made.refreshAlgorithms()
    return made


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    program = ROOT / ".venv" / "bin" / "gridtwin"
    inside = str(program) if program.is_file() else None
    found = os.environ.get("GRIDTWIN") or inside or shutil.which("gridtwin")
    if not found:
        pytest.skip("the program gridtwin is not installed (make test)")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRIDTWIN", found)
        yield client.connection()
        client.connection().close()


@pytest.fixture(scope="module")
def town(small_city: Path, tmp_path_factory):
    """One copy for all algorithms: what they change does not get in each other's way."""
    folder = tmp_path_factory.mktemp("town") / "city"
    shutil.copytree(small_city, folder, ignore=shutil.ignore_patterns("scene", "*.db", "gridtwin.qgz"))
    return folder


def test_every_function_has_its_algorithm_in_both_languages(provider, monkeypatch) -> None:
    names = set(NAMES)
    for topic, functions in LEAST.items():
        assert {topic + each for each in functions} <= names, topic
    assert {each.name() for each in provider.algorithms()} == names, "an algorithm does not load"
    for language in ("zh", "en"):
        monkeypatch.setattr("qgis_plugin.translation.language", lambda shown=language: shown)
        for each in provider.algorithms():
            assert not each.icon().isNull(), each.name()
            assert each.group(), each.name()
            assert len(each.shortHelpString()) > 20, each.name()
            title = each.displayName()
            assert any("\u4e00" <= mark <= "\u9fff" for mark in title) == (language == "zh"), each.name()
            again = each.create()
            for parameter in again.parameterDefinitions():
                assert parameter.description(), (each.name(), parameter.name())


def axis(town: Path) -> str:
    """The line of a road."""
    layer = QgsVectorLayer(f"{town / 'city.gpkg'}|layername=road_route", "route", "ogr")
    route = next(each for each in layer.getFeatures() if each["code"] == ROAD)
    line = QgsGeometry(route.geometry())
    line.convertToSingleType()
    return str(line.asWkt(6))


def facts(town: Path) -> dict:
    """Codes and numbers of the city, read past the program."""
    with closing(sqlite3.connect(town / "city.gpkg")) as link:

        def one(text: str):
            return link.execute(text).fetchone()

        gas = one("SELECT line_no, start_point, end_point FROM pipe_line WHERE pipe_class = 'TR'")
        water = one("SELECT line_no FROM pipe_line WHERE pipe_class = 'RS'")[0]
        box = one("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_pipe_line_geom")
        return {
            "gas": gas,
            "heat": water,
            "sewer": one("SELECT start_point FROM pipe_line WHERE pipe_class = 'YS'")[0],
            "centre": ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2),
            "bridge": one("SELECT code FROM bridge ORDER BY code")[0],
            "road": one("SELECT route_code FROM road_route")[0]
            if "route_code" in [row[1] for row in link.execute("PRAGMA table_info(road_route)")]
            else one("SELECT code FROM road ORDER BY code")[0],
            "axis": axis(town),
            "defect": one("SELECT code FROM defect WHERE state = 'open' AND host_class = 'road'")[0],
            "inspection": one("SELECT code FROM inspection WHERE host_class = 'bridge'")[0],
            "works": [
                row[0]
                for row in link.execute(
                    "SELECT code FROM maintenance_work WHERE state = 'running' AND host_class = 'road'"
                )
            ],
            "sensor": one("SELECT code FROM sensor")[0],
            "grids": [row[0] for row in link.execute("SELECT code FROM unit_grid ORDER BY code LIMIT 2")],
        }


CHAINED = {  # run below, with files that others of them wrote
    "componentcheckfile",
    "componentimport",
    "detectbatch",
    "fieldbringback",
    "fieldpackage",
    "layerimport",
    "pipecheckfile",
    "pipeimport",
}


def test_no_algorithm_is_left_out() -> None:
    """A new one stands in one of the lists (what it is given, ALONE, CHAINED), or this fails."""
    assert sorted([*given_names(), *ALONE, *CHAINED]) == sorted(NAMES)
    text = Path(__file__).read_text("utf-8")
    assert [name for name in CHAINED if f'done(provider, "{name}", ' not in text] == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", sorted(given_names() | ALONE))
def test_it_runs_on_the_small_city(provider, engine, town: Path, tmp_path: Path, name: str) -> None:
    algorithm = provider.algorithm(name).create()
    method = algorithm.declared.method
    if method and method not in methods():
        pytest.skip(f"the program has no {method}")
    known = {**facts(town), "root": town}
    given = asked(name, known, tmp_path)
    if algorithm.parameterDefinition("WORKSPACE") is not None:
        given["WORKSPACE"] = str(town)
    for each in algorithm.destinationParameterDefinitions():
        optional = each.flags() & each.Flag.FlagOptional
        if each.name() not in given and (each.type() == "sink" or not optional):
            given[each.name()] = "memory:" if each.type() == "sink" else str(tmp_path / f"out.{suffix(each)}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    right, problem = algorithm.checkParameterValues(given, context)
    assert right, problem
    found, done = algorithm.run(given, context, feedback, {}, False)  # noqa: FBT003 - by position in QGIS
    assert done, feedback.textLog()
    for key, value in found.items():
        parameter = algorithm.parameterDefinition(key)
        if value and parameter is not None and parameter.type() in {"fileDestination", "folderDestination"}:
            assert Path(value).exists(), (key, value)
    check = CHECKS.get(name)
    if check is not None:
        check(found, known, context)


def suffix(parameter) -> str:
    return parameter.defaultFileExtension() if parameter.type() == "fileDestination" else "d"


def methods() -> set:
    return {each["name"] for each in client.ask("engine.describe", {})["methods"]}


def rows(found: dict, key: str, context) -> QgsVectorLayer:
    return QgsProcessingUtils.mapLayerFromString(found[key], context)


def counted(root: Path, text: str) -> int:
    with closing(sqlite3.connect(root / "city.gpkg")) as link:
        return int(link.execute(text).fetchone()[0])


def balanced(found, known, context) -> None:
    layer = rows(found, "GRIDS", context)
    assert layer.featureCount() == counted(known["root"], "SELECT count(*) FROM unit_grid")
    total = sum(each["components"] for each in layer.getFeatures())
    assert total == counted(
        known["root"], "SELECT count(*) FROM component WHERE grid_code IN (SELECT code FROM unit_grid)"
    )


def traced(found, known, context) -> None:
    lines = rows(found, "LINES", context)
    assert lines.featureCount() == found["LINE_COUNT"] > 0
    length = sum(each.geometry().length() for each in lines.getFeatures())
    assert length == pytest.approx(found["LENGTH_M"], abs=0.5 + 0.001 * found["LENGTH_M"])


def near(found, known, context) -> None:
    lines = rows(found, "LINES", context)
    x, y = known["centre"]
    place = QgsGeometry.fromWkt(f"Point({x} {y})")
    assert lines.featureCount() > 0
    for each in lines.getFeatures():
        assert each.geometry().distance(place) == pytest.approx(each["distance_m"], abs=0.01)
        assert each["distance_m"] <= 150


def dug(found, known, context) -> None:
    assert found["AREA_M2"] == pytest.approx(200 * 2.0, abs=1)
    assert found["VOLUME_M3"] == pytest.approx(200 * 2.0 * 3.0, abs=3)


def coded(found, known, context) -> None:
    assert len(found["CODE"]) == 16
    assert found["CODE"].startswith("6201020101")


def exported(found, known, context) -> None:
    layer = QgsVectorLayer(found["OUT"], "out", "ogr")
    assert layer.featureCount() == counted(known["root"], "SELECT count(*) FROM unit_grid")


def scored(found, known, context) -> None:
    """The mask has the left half of the change: precision 1, recall 1/2, F1 2/3."""
    (figures,) = json.loads(Path(found["OUT"]).read_text("utf-8"))
    counts = figures["counts"]
    assert [counts[f"{each}_{kind}"] for each in ("true", "false") for kind in ("positive", "negative")] == [
        20 * 40,
        128 * 128 - 40 * 40,
        0,
        20 * 40,
    ]
    assert figures["f1"] == pytest.approx(2 / 3)


def went_back(found, known, context) -> None:
    words = ["detect", "models", "list", "--workspace", str(known["root"]), "--json"]
    models = json.loads("\n".join(client.ask("command.run", {"arguments": words})["stdout"]))
    assert models
    assert not any(each["is_in_use"] for each in models)


def removed(found, known, context) -> None:
    assert "gone" not in scene_models(known["root"])


def practised(found, known, context) -> None:
    """The same seed makes the same city, with its answer sheet."""
    made = Path(found["FOLDER"])
    for name in ("unit_grid", "component", "pipe_line"):
        assert counted(made, f"SELECT count(*) FROM {name}") > 10
    assert (made / "survey" / "planted_defects.csv").is_file()


def printed(found, known, context) -> None:
    """Two grids, two pages."""
    text = Path(found["OUT"]).read_bytes()
    assert found["PAGES"] == len(re.findall(rb"/Type\s*/Page\b", text)) == 2


CHECKS = {
    "layoutprint": printed,
    "detectevaluate": scored,
    "detectmodelback": went_back,
    "scenemodelremove": removed,
    "workspacesample": practised,
    "gridbalance": balanced,
    "pipetrace": traced,
    "pipenear": near,
    "pipeexcavation": dug,
    "componentnextcode": coded,
    "layerexport": exported,
}


def test_a_wrong_number_and_two_lines_are_one_sentence(provider, engine, town: Path) -> None:
    def run(name: str, given: dict) -> None:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        provider.algorithm(name).create().run(given, context, feedback, {}, False)  # noqa: FBT003

    with pytest.raises(QgsProcessingException, match="NOWHERE"):
        run(
            "pipetrace", {"WORKSPACE": str(town), "START": "NOWHERE", "LINES": "memory:", "POINTS": "memory:"}
        )
    two = shape("LineString", "LineString(0 0, 1 1)")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LineString(0 0, 2 2)"))
    two.dataProvider().addFeatures([feature])
    with pytest.raises(QgsProcessingException, match="has 2 features, but one is wanted"):
        run("pipecrosssection", {"WORKSPACE": str(town), "LINE": two, "PIPES": "memory:"})
    with pytest.raises(QgsProcessingException, match=r"no such|not exist|does not|cannot"):
        run("layerimport", {"WORKSPACE": str(town), "FILE": "/nowhere/none.csv", "INTO": "building"})


def done(provider, name: str, given: dict, feedback: QgsProcessingFeedback | None = None) -> dict:
    """What an algorithm gives that succeeds."""
    context, feedback = QgsProcessingContext(), feedback or QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    found, right = provider.algorithm(name).create().run(given, context, feedback, {}, False)  # noqa: FBT003
    assert right, feedback.textLog()
    return found


def refused(provider, name: str, given: dict) -> str:
    """What is said of a run that fails; QGIS catches the error, so that no layer lives on in its trace."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    _, right = provider.algorithm(name).create().run(given, context, feedback, {}, True)  # noqa: FBT003
    assert not right
    return feedback.textLog()


@pytest.fixture
def surveyed(provider, engine, small_city: Path, tmp_path: Path) -> Path:
    """A new workspace with the communities and grids of the small city, and nothing else."""
    folder = tmp_path / "new"
    done(provider, "workspacecreate", {"FOLDER": str(folder), "CRS": 4544, "DIVISION": "620102"})
    for name in ("street", "community", "unit_grid"):
        file = str(tmp_path / f"{name}.gpkg")
        given = {"WORKSPACE": str(small_city), "CLASS": name, "OUT": file}
        rows_out = done(provider, "layerexport", given)["ROWS"]
        found = done(provider, "layerimport", {"WORKSPACE": str(folder), "FILE": file, "INTO": name})
        assert found["ROWS"] == found["STORED"] == rows_out == counted(folder, f"SELECT count(*) FROM {name}")
    return folder


@pytest.mark.exhaustive
def test_survey_files_are_imported_and_a_cancelled_import_stores_nothing(
    provider, surveyed: Path, small_city: Path
) -> None:
    census = {"WORKSPACE": str(surveyed), "FILE": str(small_city / "survey" / "部件普查.xlsx"), "CRS": "4544"}
    checked = done(provider, "componentcheckfile", {**census, "FINDINGS": "memory:"})
    stored = done(provider, "componentimport", {**census, "FINDINGS": "memory:"})
    assert checked["ROWS"] == stored["ROWS"] == stored["STORED"] + stored["REFUSED"]
    assert checked["RIGHT"] == stored["STORED"] == counted(surveyed, "SELECT count(*) FROM component") > 0
    pipes = {"WORKSPACE": str(surveyed), "FILE": str(small_city / "survey" / "热力_RS.xlsx")}
    sheets = done(provider, "pipecheckfile", {**pipes, "FINDINGS": "memory:"})
    cancelled = QgsProcessingFeedback()
    cancelled.cancel()
    with pytest.raises(QgsProcessingException):
        done(provider, "pipeimport", {**pipes, "FINDINGS": "memory:"}, cancelled)
    assert counted(surveyed, "SELECT count(*) FROM pipe_line") == 0
    found = done(provider, "pipeimport", {**pipes, "FINDINGS": "memory:"})
    assert [sheets[key] for key in ("ROWS", "STORED")] == [found[key] for key in ("ROWS", "STORED")]
    lines, points = (counted(surveyed, f"SELECT count(*) FROM pipe_{each}") for each in ("line", "point"))
    assert found["ROWS"] == found["STORED"] + found["REPORTED"]
    assert found["STORED"] == lines + points > 0


@pytest.mark.exhaustive
def test_a_batch_of_scenes_is_planned_then_run_then_not_run_again(
    provider, engine, small_city: Path, tmp_path: Path
) -> None:
    town = tmp_path / "city"
    shutil.copytree(small_city, town, ignore=shutil.ignore_patterns("scene", "*.db", "gridtwin.qgz"))
    before = counted(town, "SELECT count(*) FROM change_patch")
    batch = {"WORKSPACE": str(town), "SOURCE": scenes(town, tmp_path), "PLANNED": "memory:"}

    def run(**more) -> dict:
        return done(provider, "detectbatch", {**batch, **more})

    assert run(PLAN=True)["TODO"] == 1
    assert counted(town, "SELECT count(*) FROM change_patch") == before
    whole = run()
    assert (whole["PAIRS"], whole["FAILED"]) == (1, 0)
    stored = counted(town, "SELECT count(*) FROM change_patch") - before
    assert whole["PATCHES"] == stored > 0
    again = run()
    assert (again["PAIRS"], again["FAILED"]) == (0, 0)
    assert counted(town, "SELECT count(*) FROM change_patch") == before + stored


def noted_in_the_field(folder: Path) -> str:
    """Note something at a packed component; its id. QGIS keeps the frames of whoever runs what it refuses."""
    layer = QgsVectorLayer(f"{folder / 'data.gpkg'}|layername=component", "component", "ogr")
    first = next(layer.getFeatures())
    place = layer.fields().indexOf("note")
    assert layer.dataProvider().changeAttributeValues({first.id(): {place: "外业核实"}})
    return str(first["id"])


@pytest.mark.exhaustive
def test_a_field_package_comes_back_once(
    provider, qgis_new_project, small_city: Path, tmp_path: Path
) -> None:
    town, folder = tmp_path / "city", tmp_path / "field"
    shutil.copytree(small_city, town, ignore=shutil.ignore_patterns("scene", "*.db", "gridtwin.qgz"))
    with closing(sqlite3.connect(town / "city.gpkg")) as link:
        x, y = link.execute("SELECT minx, miny FROM rtree_component_geom LIMIT 1").fetchone()
    area = f"{x - 100},{x + 100},{y - 100},{y + 100} [EPSG:4544]"
    given = {"WORKSPACE": str(town), "AREA": area, "FOLDER": str(folder), "IMAGERY": False}
    made = done(provider, "fieldpackage", {**given, "EDIT": "component"})
    assert made["ROWS"] > 0
    noted = noted_in_the_field(folder)
    back = {"WORKSPACE": str(town), "PACKAGE": str(folder), "CHANGES": "memory:"}
    looked = done(provider, "fieldbringback", {**back, "CONFLICTS": "look"})
    stored = "SELECT count(*) FROM component WHERE note = '外业核实'"
    assert (looked["NEW"], looked["CHANGED"], counted(town, stored)) == (0, 1, 0)
    assert "no change has the id 'nobody'" in refused(
        provider, "fieldbringback", {**back, "LATER_ROWS": "nobody"}
    )
    waits = done(provider, "fieldbringback", {**back, "LATER_ROWS": noted})
    assert (waits["CHANGED"], waits["WAITING"], counted(town, stored)) == (0, 1, 0)
    assert done(provider, "fieldbringback", back)["CHANGED"] == counted(town, stored) == 1
    assert done(provider, "fieldbringback", back)["CHANGED"] == 0


def test_a_pit_is_asked_without_the_width_of_a_trench(provider, town: Path) -> None:
    context, room = QgsProcessingContext(), load(town)
    context.setProject(QgsProject.instance())
    x, y = facts(town)["centre"]
    pit = shape("Polygon", f"Polygon(({x} {y}, {x + 10} {y}, {x + 10} {y + 10}, {x} {y}))")
    trench = shape("LineString", f"LineString({x} {y}, {x + 10} {y})")
    algorithm = provider.algorithm("pipeexcavation").create()
    assert set(algorithm.values({"POLYGON": pit}, context, room)) == {"POLYGON", "DEPTH", "LANGUAGE"}
    assert algorithm.values({"LINE": trench, "WIDTH": 3}, context, room)["WIDTH"] == 3
