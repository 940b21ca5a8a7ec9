"""Pipes before a save and the check of the whole network: on wrong rows of the city both say the same."""

import json
import shutil
import subprocess
from types import SimpleNamespace

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from qgis_plugin.editing.around import Around
from qgis_plugin.editing.edited import Edited
from qgis_plugin.editing.pipe_line_rows import PipeLineRows
from qgis_plugin.editing.pipe_point_rows import PipePointRows

KNOWN = ("7", "9", "10", "11", "12", "13", "15", "16", "21", "23", "24", "25", "27", "39")  # by both


def spoil_lines(lines, ground) -> None:
    """Wrong rows in the store: each line in one way."""
    stored = {}
    for each in sorted(lines.getFeatures(), key=lambda each: each["line_no"]):
        stored.setdefault(each["pipe_class"], []).append(each)
    fields, values = lines.fields(), {}
    for kind in ("GD", "JP"):
        chosen = iter(stored[kind][::4])
        for number in range(4):
            gone, lone, loop, level, depth, holes, other, turned, both = (next(chosen) for _ in range(9))
            by = 0.3 + number / 10
            deeper = {"start_level_m": -by, "start_depth_m": by}
            for line, given in (
                (gone, {"start_point": f"XX{number}"}),
                (lone, {"start_point": f"XX{number}", "end_point": f"YY{number}"}),
                (loop, {"end_point": loop["start_point"]}),
                (level, {"start_level_m": level["start_level_m"] - 0.4 - number / 10}),
                (depth, {"end_depth_m": (-1.0, 0.0, 30.0, 0.0)[number]}),
                (holes, {"hole_count": 4, "used_holes": 6}),
                (other, {"end_point": stored[kind][number * 20 + 2]["end_point"]}),
                (turned, {"start_point": turned["end_point"], "end_point": turned["start_point"]}),
                (both, {name: both[name] + by for name, by in deeper.items()}),
            ):
                values[line.id()] = {fields.indexOf(name): value for name, value in given.items()}
    starts = {each["start_point"] for each in stored["WS"]}
    deep = [each for each in stored["WS"] if each["end_point"] in starts and each["start_depth_m"] > 2]
    for line in deep[:40:10]:  # rises 0.4 m, and the depth at its end says so too
        level = line["start_level_m"] + 0.4
        rising = {"end_level_m": level, "end_depth_m": ground[line["end_point"]] - level, "flow_direction": 0}
        values[line.id()] = {fields.indexOf(name): value for name, value in rising.items()}
    assert lines.dataProvider().changeAttributeValues(values)
    assert lines.dataProvider().addFeatures([*_twins(lines, stored["RS"]), _long(lines, stored["TR"])])[0]


def _twins(lines, water) -> list[QgsFeature]:
    """A pipe entered twice, once drawn the other way, and one beside another that is wider."""
    first, second = water[3], water[9]
    other_way = {"start_point": first["end_point"], "end_point": first["start_point"]}
    back = copy_of(lines, first, line_no="RS_THIRD", **other_way)
    back.setGeometry(QgsGeometry.fromPolyline(list(first.geometry().vertices())[::-1]))
    wide = copy_of(lines, second, line_no="RS_WIDE", diameter_mm=second["diameter_mm"] + 50)
    return [copy_of(lines, first, line_no="RS_AGAIN"), wide, back]


def _long(lines, gas) -> QgsFeature:
    """A pipe from one end of the gas to the other, of which no level is known."""
    near = gas[0]
    far = max(gas, key=lambda each: at_start(each).distance(at_start(near)))
    unknown = dict.fromkeys(("start_level_m", "end_level_m", "start_depth_m", "end_depth_m"))
    ends = {"start_point": near["start_point"], "end_point": far["start_point"]}
    made = copy_of(lines, far, line_no="TR_LONG", **ends, **unknown)
    made.setGeometry(QgsGeometry.fromPolyline([next(each.geometry().vertices()) for each in (near, far)]))
    return made


def at_start(line) -> QgsPointXY:
    return QgsPointXY(next(line.geometry().vertices()))


def copy_of(layer, feature, **values) -> QgsFeature:
    made = QgsFeature(feature)
    for name, value in {"fid": None, "id": None, **values}.items():
        if layer.fields().indexOf(name) >= 0:
            made[name] = value
    return made


def spoil_points(points) -> None:
    """One beside another, and names that contradict."""
    stored = sorted(points.getFeatures(), key=lambda each: each["point_no"])
    mine = {kind: [each for each in stored if each["pipe_class"] == kind] for kind in ("GD", "WS")}
    fields = points.fields()
    both, neither, code = mine["GD"][5], mine["GD"][11], mine["WS"][4]
    given = {
        both: {"feature": "直线点", "appurtenance": "手孔"},
        neither: {"feature": None, "appurtenance": None},
        code: {"feature": None, "appurtenance": "检修井", "feature_code": "TRFM"},
    }
    values = {
        each.id(): {fields.indexOf(name): value for name, value in one.items()} for each, one in given.items()
    }
    assert points.dataProvider().changeAttributeValues(values)
    beside = copy_of(points, mine["WS"][8], point_no="WS_BESIDE")
    shape = QgsGeometry(beside.geometry())
    shape.translate(0.03, 0)
    beside.setGeometry(shape)
    assert points.dataProvider().addFeatures([beside])[0]


@pytest.fixture
def faulty(small_city, tmp_path, qgis_new_project):
    """A copy of the city with wrong pipes stored in it, asked without a project."""
    from qgis_plugin.workspace.workspace import load

    for name in ("workspace.toml", "city.gpkg"):
        shutil.copy(small_city / name, tmp_path / name)
    workspace = load(tmp_path)
    around = Around(workspace)
    lines, points = around.layer("pipe_line"), around.layer("pipe_point")
    ground = {each["point_no"]: each["ground_m"] for each in points.getFeatures()}
    spoil_lines(lines, ground)
    spoil_points(points)
    made = SimpleNamespace(workspace=workspace, around=around, lines=lines, points=points)
    yield made
    vars(made).clear()  # layers must go before QGIS does


def found_before_a_save(faulty, kinds) -> set[tuple[str, str, str]]:
    """What a save would find in all rows of the classes, were they all edited: rule and both messages."""
    lines, points = (
        [Edited(each) for each in layer.getFeatures() if not kinds or each["pipe_class"] in kinds]
        for layer in (faulty.lines, faulty.points)
    )
    checked = [
        (PipeLineRows(faulty.workspace, faulty.around, lines), lines),
        (PipePointRows(faulty.workspace, faulty.around, {}, points), points),
    ]
    return {
        (each.rule, each.message_zh, each.message_en)
        for rules, edited in checked
        for one in edited
        for each in rules.check(one)
    }


def found_by_the_check(faulty, kinds, program) -> set[tuple[str, str, str]]:
    """What the check of the whole network finds, of rows of the classes."""
    report = faulty.workspace.root / "found.json"
    command = [program, "pipes", "check", str(faulty.workspace.root), "--json", str(report)]
    subprocess.run(command, check=False, capture_output=True)
    names = {
        each[name]
        for layer, name in ((faulty.lines, "line_no"), (faulty.points, "point_no"))
        for each in layer.getFeatures()
        if not kinds or each["pipe_class"] in kinds
    }
    found = json.loads(report.read_text("utf-8"))["findings"]
    told = {(str(each["check"]), each["message_zh"], each["message_en"]) for each in found}
    return {each for each in told if each[0] in KNOWN and each[1].partition("：")[0] in names}


def compared(faulty, kinds, program) -> set[tuple[str, str, str]]:
    """Each rule finds the same, in the same words; what was found."""
    mine, theirs = found_before_a_save(faulty, kinds), found_by_the_check(faulty, kinds, program)
    for rule in KNOWN:
        ours, others = ({each[1:] for each in side if each[0] == rule} for side in (mine, theirs))
        assert ours == others, rule
    return mine


def test_the_check_of_the_network_says_the_same(faulty, gridtwin_program) -> None:
    """Of cables, water and foul water: one fault is told once by both."""
    found = compared(faulty, ("GD", "RS", "WS"), gridtwin_program)
    assert {each[0] for each in found} == set(KNOWN) - {"21"}


@pytest.mark.exhaustive
def test_the_check_of_the_network_says_the_same_of_all(faulty, gridtwin_program) -> None:
    assert {each[0] for each in compared(faulty, (), gridtwin_program)} == set(KNOWN)
