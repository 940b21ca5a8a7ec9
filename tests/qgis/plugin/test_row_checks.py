"""Before a save: rules of census and pipes that need a row's surroundings; places worked out by hand."""

import json
import shutil
import subprocess
import time
from types import SimpleNamespace

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayerUtils

from qgis_plugin.dock.findings import FindingsDock
from qgis_plugin.editing.checks import check_buffer
from qgis_plugin.editing.row_rules import class_demands, rules_for
from qgis_plugin.workspace.layers import find_layer

KEPT = True  # of changed values: as they are given, without the defaults of the form
LAMP = "0137"  # duplicate distance 1.0 m, accuracy A: within 0.5 m of its grid


@pytest.fixture(scope="module")
def opened(small_city, tmp_path_factory):
    """The city as the project of all tests here: edits are rolled back, what is stored is put right."""
    from qgis.core import QgsProject

    from qgis_plugin.expressions import register
    from qgis_plugin.workspace import project
    from qgis_plugin.workspace.workspace import load

    folder = tmp_path_factory.mktemp("rows")
    for name in ("workspace.toml", "city.gpkg"):
        shutil.copy(small_city / name, folder / name)
    register.register()
    workspace = load(folder)
    assert project.make(workspace) == []
    yield workspace
    QgsProject.instance().clear()
    register.remove()


@pytest.fixture(autouse=True)
def undone(opened):
    yield
    for name in ("component", "unit_grid", "pipe_line", "pipe_point"):
        find_layer(opened, name).rollBack()


@pytest.fixture(scope="module")
def place(opened):
    """Two grids that touch, and a spot well inside the first, away from every component."""
    grids = {each["code"]: each.geometry() for each in find_layer(opened, "unit_grid").getFeatures()}
    component = find_layer(opened, "component")
    taken = QgsGeometry.unaryUnion([each.geometry().buffer(6, 4) for each in component.getFeatures()])
    for code, shape in sorted(grids.items()):
        other = next((name for name, one in grids.items() if name != code and shape.touches(one)), None)
        spot = shape.buffer(-8, 4).difference(taken).pointOnSurface()
        if other is not None and not spot.isEmpty():
            return SimpleNamespace(code=code, other=other, at=spot.asPoint(), grids=grids)
    raise AssertionError("no such place")


def lamp(layer, at, **values) -> QgsFeature:
    """A new lamp in the buffer, right but for `values`."""
    given = {
        "class_code": LAMP, "name": "路灯", "dept_code": "D1", "dept_name": "城管局", "state": "完好",
        "start_date": "2024-05-31", "data_source": "实测", "accuracy": "A",
    } | values  # fmt: skip
    fields = layer.fields()
    made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(at))
    for name, value in given.items():
        made.setAttribute(fields.indexOf(name), value)
    layer.addFeature(made)
    return made


def told(layer, name, workspace) -> list[tuple[str, str]]:
    return [(each.rule, each.severity) for each in check_buffer(layer, name, workspace)]


def near(at, east: float, north: float = 0.0) -> QgsPointXY:
    return QgsPointXY(at.x() + east, at.y() + north)


def test_a_right_lamp_has_no_findings(opened, place) -> None:
    layer = find_layer(opened, "component")
    layer.startEditing()
    lamp(layer, place.at, grid_code=place.code, code=f"{opened.division}{LAMP}900001")
    assert check_buffer(layer, "component", opened) == []


@pytest.mark.parametrize(
    ("values", "rule", "severity", "zh"),
    [
        ({"grid_code": "620102001001999"}, "C07", "error", "所填单元网格“620102001001999”不存在"),
        ({"name": "街灯"}, "C03", "warning", "名称“街灯”与类别0137的名称“路灯”不一致"),
        ({"accuracy": "C"}, "C11", "warning", "定位精度等级为C级，类别0137要求A级"),
        ({"state": "占用"}, "C12", "error", "类别0137路灯不可能处于“占用”状态"),
        (
            {"start_date": "2999-01-01", "change_date": None},
            "C13",
            "error",
            "初始日期“2999-01-01”不合理：晚于今天",
        ),
        ({"state": "丢失", "change_date": None}, "C14", "warning", "状态为“丢失”但未填变更日期"),
        ({"code": "6201020401900001"}, "C15", "error", "第7～10位与类别代码不一致"),
    ],
)
def test_each_rule_of_the_census_is_told(opened, place, values, rule, severity, zh) -> None:
    layer = find_layer(opened, "component")
    layer.startEditing()
    right = {"grid_code": place.code, "code": f"{opened.division}{LAMP}900001"}
    made = lamp(layer, place.at, **(right | values))
    found = check_buffer(layer, "component", opened)
    assert [(each.rule, each.severity) for each in found] == [(rule, severity)]
    assert zh in found[0].message_zh
    assert found[0].hint_zh
    assert found[0].feature_id == made.id()


def test_the_place_is_held_against_the_grid(opened, place) -> None:
    layer = find_layer(opened, "component")
    layer.startEditing()
    code = f"{opened.division}{LAMP}900001"
    lamp(layer, place.at, grid_code=place.other, code=code)
    (found,) = check_buffer(layer, "component", opened)
    distance = place.grids[place.other].distance(QgsGeometry.fromPointXY(place.at))
    assert (found.rule, found.severity) == ("C08", "error")
    assert found.message_zh == f"位置落在单元网格{place.code}内，距所填网格{place.other}有{distance:.1f}米"
    layer.rollBack()
    layer.startEditing()
    lamp(layer, near(place.at, 1e5), grid_code=None, code=code)  # that it has no grid is said once
    assert told(layer, "component", opened) == [("C06", "error")]


def test_within_the_accuracy_the_stated_grid_may_stand(opened, place) -> None:
    """0.4 m beyond the border is within the mean error of class A (0.5 m); 0.6 m is not."""
    layer = find_layer(opened, "component")
    shape, spot = place.grids[place.code], QgsGeometry.fromPointXY(place.at)
    border = place.grids[place.other].nearestPoint(spot).asPoint()
    whole = border.distance(place.at)
    for beyond, rules in ((0.4, []), (0.6, ["C08"])):
        share = beyond / whole
        at = QgsPointXY(
            border.x() + (place.at.x() - border.x()) * share, border.y() + (place.at.y() - border.y()) * share
        )
        if not shape.contains(QgsGeometry.fromPointXY(at)):
            pytest.skip("the nearest border belongs to a third grid")
        layer.startEditing()
        lamp(layer, at, grid_code=place.other, code=f"{opened.division}{LAMP}900001")
        found = [each.rule for each in check_buffer(layer, "component", opened) if each.rule == "C08"]
        assert found == rules
        layer.rollBack()


def test_a_second_lamp_near_by_is_an_error(opened, place) -> None:
    """0.78 m from the first, of 1 m. The third is 0.92 m from the second, which goes, else 1.2 m off."""
    layer = find_layer(opened, "component")
    layer.startEditing()
    first = f"{opened.division}{LAMP}900001"
    lamp(layer, place.at, grid_code=place.code, code=first)
    lamp(layer, near(place.at, 0.6, 0.5), grid_code=place.code, code=f"{opened.division}{LAMP}900002")
    lamp(layer, near(place.at, 0, 1.2), grid_code=place.code, code=f"{opened.division}{LAMP}900003")
    found = check_buffer(layer, "component", opened)
    assert [(each.rule, each.severity) for each in found] == [("C09", "error")]
    assert found[0].label.endswith("900002")
    assert found[0].message_zh == f"与本次编辑的同类部件{first}相距0.78米（小于1米），疑似重复"
    layer.rollBack()
    stored = next(each for each in layer.getFeatures() if each["class_code"] == LAMP)
    layer.startEditing()
    at = near(stored.geometry().asPoint(), 0.3)
    lamp(layer, at, grid_code=stored["grid_code"], code=first)
    found = check_buffer(layer, "component", opened)
    assert [(each.rule, each.severity) for each in found] == [("C10", "error")]
    assert f"库内同类部件{stored['code']}相距0.30米（小于1米）" in found[0].message_zh


def test_a_rule_of_the_census_is_as_severe_in_a_save(opened) -> None:
    """What is an error in a table or in the stored census stops a save, and nothing else does."""
    rules = rules_for("component", opened.standards)
    assert len(rules) == 11
    for name, rule in rules.items():
        assert rule.stops == ({"main"} if rule.severity == "error" else set()), name


def test_a_citys_own_severity_counts(opened, place) -> None:
    """A city whose lamps may stand closer than the distance has only warnings, as in the whole check."""
    layer, own = find_layer(opened, "component"), opened.standards / "census_rules.toml"
    opened.standards.mkdir(exist_ok=True)
    own.write_text('[rules.C09]\nseverity = "warning"\n', "utf-8")
    try:
        layer.startEditing()
        for number in (1, 2):
            code = f"{opened.division}{LAMP}90000{number}"
            lamp(layer, near(place.at, 0.3 * number), grid_code=place.code, code=code)
        assert told(layer, "component", opened) == [("C09", "warning")]
    finally:
        own.unlink()


def test_what_the_edit_does_not_touch_is_not_told(opened, place) -> None:
    """A stored component whose grid is another's: only a change of place or grid asks for it."""
    layer = find_layer(opened, "component")
    stored = next(each for each in layer.getFeatures() if each["class_code"] == LAMP)
    wrong = next(code for code in place.grids if code != stored["grid_code"])
    grid = layer.fields().indexOf("grid_code")
    assert layer.dataProvider().changeAttributeValues({stored.id(): {grid: wrong}})
    layer.startEditing()
    layer.changeAttributeValue(stored.id(), layer.fields().indexOf("note"), "seen", None, KEPT)
    assert told(layer, "component", opened) == []
    moved = QgsGeometry(stored.geometry())
    moved.translate(0.01, 0)
    layer.changeGeometry(stored.id(), moved, KEPT)  # the default would write the right grid
    assert ("C08", "error") in told(layer, "component", opened)
    layer.dataProvider().changeAttributeValues({stored.id(): {grid: stored["grid_code"]}})


def test_a_city_without_grids_says_so_once(opened, place) -> None:
    grids = find_layer(opened, "unit_grid")
    grids.startEditing()
    grids.deleteFeatures([each.id() for each in grids.getFeatures()])
    layer = find_layer(opened, "component")
    layer.startEditing()
    for number in range(3):
        lamp(
            layer,
            near(place.at, 3 * number),
            grid_code=place.code,
            code=f"{opened.division}{LAMP}90000{number}",
        )
    found = check_buffer(layer, "component", opened)
    assert [each.message_zh for each in found] == ["工作区还没有单元网格，部件无法归格"]


# pipes -----------------------------------------------------------------------------------------------------


def pipe(layer, points, **values) -> QgsFeature:
    """A new pipe in the buffer between two points of the map."""
    made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPolylineXY(list(points)))
    for name, value in values.items():
        made.setAttribute(layer.fields().indexOf(name), value)
    layer.addFeature(made)
    return made


@pytest.fixture
def sewer(opened):
    """A stored foul water line and its points."""
    lines, points = find_layer(opened, "pipe_line"), find_layer(opened, "pipe_point")
    by_number = {each["point_no"]: each for each in points.getFeatures()}
    line = next(each for each in lines.getFeatures() if each["pipe_class"] == "WS")
    first, last = by_number[line["start_point"]], by_number[line["end_point"]]
    return SimpleNamespace(lines=lines, points=points, line=line, first=first, last=last)


def at(feature) -> QgsPointXY:
    return QgsPointXY(feature.geometry().constGet().x(), feature.geometry().constGet().y())


@pytest.mark.parametrize(
    ("ends", "rule", "zh"),
    [
        (("NO1", "NO2"), ("15", "error"), "NEW1：NO1、NO2均不在点表中"),
        (("", ""), ("15", "error"), "NEW1：两端均没有管点"),
        (("{first}", "NO2"), ("13", "error"), "NEW1：点表中没有NO2"),
        (("{first}", "{first}"), ("10", "error"), "NEW1：起点与终点相同"),
    ],
    ids=["no points", "no numbers", "one point", "one point twice"],
)
def test_a_pipe_needs_a_point_at_each_end(opened, sewer, ends, rule, zh) -> None:
    first = sewer.first["point_no"]
    start, end = (each.format(first=first) or None for each in ends)
    sewer.lines.startEditing()
    pipe(
        sewer.lines, (at(sewer.first), near(at(sewer.first), 20)),
        line_no="NEW1", start_point=start, end_point=end, pipe_class="WS",
    )  # fmt: skip
    found = check_buffer(sewer.lines, "pipe_line", opened)
    assert [(each.rule, each.severity) for each in found if each.severity == "error"] == [rule]
    assert found[0].message_zh == zh.format(first=first)
    assert "管点" in found[0].hint_zh or rule[0] == "10"


def test_a_point_that_is_drawn_but_not_saved_counts(opened, sewer) -> None:
    sewer.points.startEditing()
    new = QgsVectorLayerUtils.createFeature(sewer.points, QgsGeometry.fromPointXY(near(at(sewer.first), 20)))
    for name, value in {
        "point_no": "NO2",
        "pipe_class": "WS",
        "ground_m": 1500.0,
        "feature": "直线点",
    }.items():
        new.setAttribute(sewer.points.fields().indexOf(name), value)
    sewer.points.addFeature(new)
    sewer.lines.startEditing()
    ends = {"start_point": sewer.first["point_no"], "end_point": "NO2"}
    pipe(sewer.lines, (at(sewer.first), near(at(sewer.first), 20)), line_no="N1", pipe_class="WS", **ends)
    assert told(sewer.lines, "pipe_line", opened) == []
    pipe(sewer.lines, (at(sewer.first), near(at(sewer.first), 20.3)), line_no="N2", pipe_class="YS", **ends)
    found = check_buffer(sewer.lines, "pipe_line", opened)
    assert [(each.rule, each.severity) for each in found] == [("16", "error")]
    assert found[0].message_zh == "N2：端点距管点NO2 0.30米"


def test_levels_are_held_against_ground_and_flow(opened, sewer) -> None:
    """Ground 1500 less depth 2 is 1498: a level of 1498.1 leaves -0.1 m. Mended, it rises 0.5 m to 1498.5."""
    ground = sewer.points.fields().indexOf("ground_m")
    sewer.points.startEditing()
    for point in (sewer.first, sewer.last):
        sewer.points.changeAttributeValue(point.id(), ground, 1500.0, None, KEPT)
    sewer.lines.startEditing()
    values = {"start_depth_m": 2.0, "start_level_m": 1498.1, "end_depth_m": 1.5, "end_level_m": 1498.5,
              "flow_direction": 0}  # fmt: skip
    for name, value in values.items():
        place = sewer.lines.fields().indexOf(name)
        sewer.lines.changeAttributeValue(sewer.line.id(), place, value, None, KEPT)
    (found,) = check_buffer(sewer.lines, "pipe_line", opened)
    assert (found.rule, found.severity) == ("24", "warning")
    assert "地面1500.000－埋深2.000－高程1498.100，差-0.100米" in found.message_zh
    level = sewer.lines.fields().indexOf("start_level_m")
    sewer.lines.changeAttributeValue(sewer.line.id(), level, 1498.0, None, KEPT)
    (found,) = check_buffer(sewer.lines, "pipe_line", opened)
    assert (found.rule, found.severity) == ("27", "warning")
    assert "沿流向升高0.500米" in found.message_zh
    sewer.lines.changeAttributeValue(sewer.line.id(), level, 1498.1, None, KEPT)
    assert "24" in {each.rule for each in check_buffer(sewer.points, "pipe_point", opened)}


@pytest.fixture
def cable(opened):
    """A stored cable whose start another cable shares, alone with it there."""
    lines = find_layer(opened, "pipe_line")
    stored = [each for each in lines.getFeatures() if each["pipe_class"] == "GD"]
    at_point = {}
    for each in stored:
        for end in ("start", "end"):
            at_point.setdefault(each[f"{end}_point"], []).append((each, end))
    return next(
        SimpleNamespace(lines=lines, line=line, other=other, end=end, number=line["start_point"])
        for line in stored
        if len(met := at_point[line["start_point"]]) == 2
        for other, end in met
        if other.id() != line.id()
    )


def put(cable, row, **values) -> None:
    for name, value in values.items():
        cable.lines.changeAttributeValue(row.id(), cable.lines.fields().indexOf(name), value, None, KEPT)


def test_cables_meet_at_one_level(opened, cable) -> None:
    """0.3 m lower and 0.3 m deeper: only the other cable at the point contradicts."""
    line, level = cable.line, cable.other[f"{cable.end}_level_m"]
    cable.lines.startEditing()
    ground = line["start_level_m"] + line["start_depth_m"]
    put(cable, line, start_level_m=level - 0.3, start_depth_m=ground - level + 0.3)
    (found,) = check_buffer(cable.lines, "pipe_line", opened)
    assert (found.rule, found.severity) == ("25", "warning")
    assert found.message_zh.endswith(f"在{cable.number}处高程{level - 0.3:.3f}，与另一管线差0.30米")
    put(cable, line, start_depth_m=ground - level)  # now the sum is wrong: that is told, and nothing else
    assert told(cable.lines, "pipe_line", opened) == [("24", "warning")]
    put(cable, line, start_level_m=level)
    assert told(cable.lines, "pipe_line", opened) == []


def test_an_end_off_its_point_has_no_say_about_levels(opened, cable) -> None:
    """The other cable is moved away from the point: that is what is wrong, whatever it notes there."""
    line, level = cable.line, cable.other[f"{cable.end}_level_m"]
    cable.lines.startEditing()
    ground = line["start_level_m"] + line["start_depth_m"]
    put(cable, line, start_level_m=level - 0.3, start_depth_m=ground - level + 0.3)
    moved = QgsGeometry(cable.other.geometry())
    moved.translate(0.2, 0)
    cable.lines.changeGeometry(cable.other.id(), moved, KEPT)
    found = told(cable.lines, "pipe_line", opened)
    assert set(found) == {("16", "error")}


def test_a_point_in_use_cannot_go_alone(opened, sewer) -> None:
    number = sewer.first["point_no"]
    sewer.points.startEditing()
    sewer.points.deleteFeature(sewer.first.id())
    found = check_buffer(sewer.points, "pipe_point", opened)
    assert {(each.rule, each.severity, each.class_name) for each in found} == {("13", "error", "pipe_line")}
    assert sewer.line.id() in {each.feature_id for each in found}
    assert all(each.message_zh.endswith(f"点表中没有{number}") for each in found)
    sewer.lines.startEditing()
    sewer.lines.deleteFeatures([each.feature_id for each in found])
    assert check_buffer(sewer.points, "pipe_point", opened) == []


def test_a_moved_point_leaves_the_ends_of_its_lines(opened, sewer) -> None:
    sewer.points.startEditing()
    moved = QgsGeometry(sewer.first.geometry())
    moved.translate(0.3, 0.4)
    sewer.points.changeGeometry(sewer.first.id(), moved)
    found = check_buffer(sewer.points, "pipe_point", opened)
    assert {(each.rule, each.severity) for each in found} == {("16", "warning")}
    assert all("0.50米" in each.message_zh for each in found)


def test_a_second_point_on_the_first_is_stopped(opened, sewer) -> None:
    sewer.points.startEditing()
    new = QgsVectorLayerUtils.createFeature(
        sewer.points, QgsGeometry.fromPointXY(near(at(sewer.first), 0.03))
    )
    for name, value in {
        "point_no": "NO2",
        "pipe_class": "WS",
        "ground_m": 1500.0,
        "feature": "直线点",
    }.items():
        new.setAttribute(sewer.points.fields().indexOf(name), value)
    sewer.points.addFeature(new)
    found = check_buffer(sewer.points, "pipe_point", opened)
    assert [(each.rule, each.severity) for each in found] == [("7", "error")]
    assert found[0].message_zh == f"NO2：与同类管点{sewer.first['point_no']}相距30毫米"


def test_nothing_to_check_finds_nothing(opened) -> None:
    for name in ("component", "pipe_line", "pipe_point"):
        layer = find_layer(opened, name)
        layer.startEditing()
        assert check_buffer(layer, name, opened) == []
        layer.rollBack()


def test_a_citys_own_table_counts_and_a_broken_one_is_told(opened, place) -> None:
    layer = find_layer(opened, "component")
    folder = opened.standards
    folder.mkdir(exist_ok=True)
    (folder / "census_classes.toml").write_text("[classes]\n0137 = { duplicate_m = 0.2 }\n", "utf-8")
    layer.startEditing()
    for number, east in enumerate((0.0, 0.5)):
        code = f"{opened.division}{LAMP}90000{number}"
        lamp(layer, near(place.at, east), grid_code=place.code, code=code)
    assert told(layer, "component", opened) == []
    demands = class_demands(folder)["classes"]
    assert (demands["0137"], demands["0201"]["duplicate_m"]) == ({"duplicate_m": 0.2}, 8.0)
    (folder / "census_classes.toml").write_text("[classes", "utf-8")
    found = check_buffer(layer, "component", opened)
    assert [each.severity for each in found] == ["warning"]
    assert "census_classes.toml" in found[0].message_zh
    (folder / "census_classes.toml").unlink()


@pytest.mark.exhaustive
def test_the_census_check_says_the_same(opened, place, gridtwin_program) -> None:
    """What a save finds in rows and what `components check` finds in the same rows when they are stored."""
    layer = find_layer(opened, "component")
    layer.startEditing()
    given = [
        {"grid_code": place.other}, {"name": "街灯"}, {"accuracy": "C"}, {"state": "占用"},
        {"state": "丢失", "change_date": None}, {"grid_code": "620102001001999"},
    ]  # fmt: skip
    for number, values in enumerate(given):
        code = f"{opened.division}{LAMP}90000{number}"
        lamp(layer, near(place.at, 0, 0.01 * number), **({"grid_code": place.code, "code": code} | values))
    said = {
        (each.label, each.rule, each.message_zh, each.message_en)
        for each in check_buffer(layer, "component", opened)
    }
    assert layer.commitChanges(), layer.commitErrors()
    report = opened.root / "found.json"
    subprocess.run(
        [gridtwin_program, "components", "check", str(opened.root), "--findings", str(report)],
        check=False, capture_output=True,
    )  # fmt: skip
    layer.startEditing()
    layer.deleteFeatures([each.id() for each in layer.getFeatures() if each["code"][10:].startswith("90000")])
    assert layer.commitChanges(), layer.commitErrors()
    stored = {
        (each["code"], each["rule"], each["message_zh"], each["message_en"])
        for each in json.loads(report.read_text("utf-8"))
        if each["code"][10:].startswith("90000")
    }
    repeats = {"C09", "C10"}  # both name the other row, one by its code, the other by its row in the table
    assert {each for each in said if each[1] not in repeats} == {
        each for each in stored if each[1] not in repeats
    }
    assert {each[:2] for each in said if each[1] in repeats} == {
        each[:2] for each in stored if each[1] in repeats
    }


def test_a_row_is_checked_at_once(opened, place) -> None:
    layer = find_layer(opened, "component")
    layer.startEditing()
    lamp(layer, place.at, grid_code=place.code, code=f"{opened.division}{LAMP}900001")
    check_buffer(layer, "component", opened)  # tables are read once
    began = time.perf_counter()
    check_buffer(layer, "component", opened)
    assert time.perf_counter() - began < 0.05


def test_a_snapped_pipe_knows_its_points(opened, sewer) -> None:
    """The numbers come from the points at its ends; 6 cm beside one is not at it."""
    sewer.lines.startEditing()
    made = pipe(sewer.lines, (at(sewer.first), at(sewer.last)), line_no="NEW1", pipe_class="WS")
    assert (made["start_point"], made["end_point"]) == (sewer.first["point_no"], sewer.last["point_no"])
    beside = pipe(sewer.lines, (near(at(sewer.first), 0.06), at(sewer.last)), line_no="NEW2", pipe_class="WS")
    assert not beside["start_point"]
    found = check_buffer(sewer.lines, "pipe_line", opened)
    assert [each.rule for each in found if each.label == "NEW2"] == ["required"]


def test_a_warning_leads_to_the_new_row_once_it_is_stored(opened, place) -> None:
    """Its number in the buffer is gone then: the finding keeps its place and its id."""
    layer = find_layer(opened, "component")
    layer.startEditing()
    made = lamp(layer, place.at, grid_code=place.code, code=f"{opened.division}{LAMP}910001", name="街灯")
    (found,) = check_buffer(layer, "component", opened)
    assert layer.commitChanges(), layer.commitErrors()
    assert found.geometry.asPoint() == place.at
    shown = SimpleNamespace(_room=SimpleNamespace(layer=lambda name: find_layer(opened, name)))
    stored = FindingsDock._feature(shown, found)
    assert (stored["code"], stored["id"]) == (made["code"], found.key)
    layer.startEditing()
    layer.deleteFeature(stored.id())
    assert layer.commitChanges(), layer.commitErrors()
