"""Styles are made from data, complete, and taken by QGIS without complaint."""

from __future__ import annotations

import csv
import filecmp
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from gridtwin.model import GeometryKind, domain, feature_classes
from tests.paths import ROOT
from tests.qgis.in_qgis import PYTHON, needs_qgis, run_in_qgis
from tests.qgis.ogc import faults

STYLES = ROOT / "styles"
SCRIPTS = Path(__file__).parent / "scripts"
SYMBOLS: dict[str, Any] = tomllib.loads((STYLES / "symbols.toml").read_text("utf-8"))
DRAWN = {layer.name for layer in feature_classes() if layer.geometry is not GeometryKind.NONE}


def _rows(table: str) -> list[dict[str, str]]:
    with (ROOT / f"gridtwin/standards/data/{table}.csv").open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows))


def _filters(name: str) -> list[str]:
    text = (STYLES / f"{name}.qml").read_text("utf-8")
    tree = ElementTree.fromstring(text.partition(">")[2])
    rules = tree.find("renderer-v2")
    assert rules is not None
    return [rule.get("filter", "") for rule in rules.iter("rule")]


@pytest.mark.parametrize("pattern", ["{}.qml", "en/{}.qml", "sld/{}.sld"])
def test_each_layer_with_a_geometry_has_its_files_and_no_other_is_there(pattern: str) -> None:
    written = {path.stem for path in STYLES.glob(pattern.format("*"))}
    assert written == DRAWN == set(SYMBOLS) - {"part"}


def test_every_component_class_has_a_rule_and_a_drawing_of_its_own() -> None:
    filters = set(_filters("component"))
    national = {str(value.value) for value in domain("component_class").values}
    local = {row["code"] for row in _rows("component_classes") if row["scope"] == "local-extension"}
    codes = national | {code for code in local if code}
    assert len(codes) > 95
    assert {f"\"class_code\" = '{code}'" for code in codes} <= filters
    glyphs, covers = SYMBOLS["component"]["glyphs"], SYMBOLS["component"]["covers"]["codes"]
    looks = {(glyphs[code], code in covers, code[:2]) for code in national}
    assert len(looks) == len(national)  # no two national classes look the same
    assert codes <= set(glyphs)


def test_every_pipe_class_has_a_rule_with_the_colour_of_the_standard() -> None:
    text = (STYLES / "pipe_line.qml").read_text("utf-8")
    filters = set(_filters("pipe_line"))
    for row in _rows("pipe_classes"):
        assert f"\"pipe_class\" = '{row['code']}'" in filters
        if row["rgb"]:
            assert f'{row["rgb"]},255"' in text, row["code"]


def test_every_point_name_of_the_survey_has_a_drawing() -> None:
    words = [word for group in SYMBOLS["pipe_point"]["groups"] for word in group["words"]]
    assert len(words) == len(set(words))  # the first group that has the word wins: none is named twice
    other = {row["name"] for row in _rows("pipe_point_names_local")} - set(words)
    assert {name for name in other if not re.search("探测点|直线点|起|沟边点", name)} == set()


@pytest.mark.parametrize(
    ("layer", "named"),
    [
        ("sensor", "sensor_sector"),
        ("sensor", "sensor_status"),
        ("change_patch", "patch_status"),
        ("control_zone", "zone_kind"),
        ("permit", "permit_status"),
        ("road", "road_class"),
        ("bridge", "bridge_grade"),
        ("tree", "tree_kind"),
        ("facility", "facility_kind"),
        ("duty_grid", "duty_kind"),
        ("building", "legal_state"),
        ("plot", "land_use"),
        ("terrain_surface", "surface_kind"),
        ("alarm", "alarm_severity"),
        ("defect", "defect_severity"),
        ("imagery_scene", "scene_kind"),
        ("green_plot", "green_kind"),
    ],
)
def test_every_value_of_the_domain_has_a_rule(layer: str, named: str) -> None:
    text = "\n".join(_filters(layer))
    missing = [value.value for value in domain(named).values if f"'{value.value}'" not in text]
    assert missing == []


def test_legends_are_in_one_language_each() -> None:
    chinese = re.compile("[一-鿿]")
    for name in DRAWN:
        for folder, wanted in ((STYLES, True), (STYLES / "en", False)):
            text = (folder / f"{name}.qml").read_text("utf-8")
            renderer = text[text.index("<renderer-v2") : text.index("</rules>", text.index("<renderer-v2"))]
            labels = re.findall(r' label="([^"]*)"', renderer)
            assert labels, name
            assert any(chinese.search(label) for label in labels) == wanted, (name, labels)


def test_no_style_depends_on_where_it_lies() -> None:
    for path in [*STYLES.glob("**/*.qml"), *STYLES.glob("**/*.qpt"), *STYLES.glob("**/*.sld")]:
        text = path.read_text("utf-8")
        assert not re.search(r"/(work|home|tmp|usr|root)/", text), path


def test_sld_names_drawings_that_are_there_and_has_no_placeholder() -> None:
    for path in (STYLES / "sld").glob("*.sld"):
        text = path.read_text("utf-8")
        assert "Placeholder" not in text, path
        assert "not implemented" not in text, path
        assert "ogc:Function" not in text, path  # servers differ in the functions they know
        for name in re.findall(r'xlink:href="(symbols/[^"?]+)', text):
            assert (STYLES / name).exists(), (path, name)


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_sld_has_nothing_that_ogc_does_not_allow(name: str) -> None:
    root = ElementTree.parse(STYLES / "sld" / f"{name}.sld").getroot()
    assert root.get("version") == "1.1.0"
    assert sorted(set(faults(root))) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("<ogc:Filter><ogc:And><ogc:Literal>x</ogc:Literal></ogc:And></ogc:Filter>", "And of 1"),
        ("<ogc:Filter><ogc:Literal>x</ogc:Literal></ogc:Filter>", "Literal is no condition"),
        ("<se:LineSymbolizer><se:Fill/></se:LineSymbolizer>", "se:LineSymbolizer has <se:Fill>"),
        ("<ogc:Filter/>", "a filter of 0"),
    ],
)
def test_what_ogc_does_not_allow_is_seen(rule: str, said: str) -> None:
    spaces = 'xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc"'
    line = "<se:LineSymbolizer/>" if "Symbolizer" not in rule else ""
    found = list(faults(ElementTree.fromstring(f"<se:Rule {spaces}>{rule}{line}</se:Rule>")))
    assert any(each.startswith(said) for each in found), found


ROWS: dict[str, dict[str, Any]] = {
    "pipe_line": {"pipe_class": "JP", "diameter_mm": 400, "material": "球墨铸铁"},
    "building": {"structure": "frame", "floors": 7},
    "change_patch": {"patch_no": "620102-20251012-64e918-0009", "grade": "A", "change_class": "added_floor"},
    "pipe_point": {"point_no": "JS1", "ground_m": 1518.527},
    "road_route": {"name": "梨苑街", "start_station_m": 1058.95},
    "unit_grid": {"code": "620102001001005", "name": "水车园社区005"},
    "component": {"class_code": "0101", "name": "上水井盖"},
}
LABELS = {
    ("pipe_line", "zh"): ["JP DN400 球墨铸铁", "DN400"],
    ("pipe_line", "en"): ["JP DN400 Ductile iron", "DN400"],
    ("building", "zh"): ["砼7"],
    ("building", "en"): ["7 fl."],
    ("change_patch", "zh"): ["0009 A\n加层", "0009"],
    ("change_patch", "en"): ["0009 A\nadded floor", "0009"],
    ("pipe_point", "zh"): ["JS1\n1518.53"],
    ("road_route", "zh"): ["梨苑街 K1+059"],
    ("unit_grid", "zh"): ["005", "620102001001005\n水车园社区005"],
    ("component", "en"): ["Water supply cover"],
}


def _scene(name: str) -> ElementTree.Element | None:
    return ElementTree.fromstring((STYLES / f"{name}.qml").read_text("utf-8").partition(">")[2]).find(
        "renderer-3d"
    )


def test_all_that_is_seen_in_3d_stands_on_the_ground_of_the_view() -> None:
    """A height above the sea would be out of sight of a ground at 0."""
    clamps = {
        name: {data.get("alt-clamping") for data in scene.iter("data")}
        for name in DRAWN
        if (scene := _scene(name)) is not None
    }
    assert {"building", "bridge", "tree", "pipe_line", "pipe_point", "sensor", "tunnel"} <= set(clamps)
    assert {name: found for name, found in clamps.items() if found != {"terrain"}} == {}


@pytest.mark.parametrize(
    ("low", "high", "drawn_m"),
    [("", "< 0.25", 0), ("0.75", "< 1.25", -1), ("2.25", "< 2.75", -2.5), ("8.5", "", -10)],
    ids=["on the ground and above", "1 m", "2.5 m", "all that is deeper"],
)
def test_pipes_lie_at_the_step_nearest_to_their_depth(low: str, high: str, drawn_m: float) -> None:
    scene = _scene("pipe_line")
    assert scene is not None
    groups = scene.findall("rules/rule")
    assert len(groups) > 5  # one a colour
    for group in groups:
        (step,) = [
            rule
            for rule in group.findall("rule")
            if rule.get("filter", "").endswith(high or f">= {low}") and low in rule.get("filter", "")
        ]
        assert {float(data.get("height", "nan")) for data in step.iter("data")} == {drawn_m}


@pytest.mark.qgis
@needs_qgis
def test_qgis_loads_every_style_and_labels_say_what_they_should(tmp_path: Path) -> None:
    answer = run_in_qgis(SCRIPTS / "load_styles.py", json.dumps(ROWS), home=tmp_path)
    found_texts = {key: answer["layers"][key[0]][key[1]]["texts"] for key in LABELS}
    assert found_texts == LABELS
    assert answer["messages"] == []
    assert set(answer["layers"]) == DRAWN
    for name, found in answer["layers"].items():
        for kind in ("zh", "en", "sld"):
            assert found[kind]["done"], (name, kind, found[kind]["message"])
            assert found[kind]["errors"] == [], (name, kind)
            assert found[kind]["labels"] == [], (name, kind)
            # of SLD with one rule QGIS makes a single symbol
            assert found[kind]["rules"] > 0 or (kind, found[kind]["renderer"]) == ("sld", "singleSymbol")
        for kind in ("zh", "en"):
            assert (found[kind]["scene"] == "rulebased") == found["wants_scene"], (name, kind)
            assert (found[kind]["scene_rules"] > 0) == found["wants_scene"], (name, kind)


@pytest.mark.qgis
@needs_qgis
def test_a_pipe_is_drawn_in_the_colour_of_the_standard_on_white_and_on_dark(tmp_path: Path) -> None:
    colours = {row["code"]: row["colour_hex"].lower() for row in _rows("pipe_classes") if row["colour_hex"]}
    drawn = run_in_qgis(SCRIPTS / "draw_pipes.py", json.dumps(list(colours)), home=tmp_path)
    assert {colours["JS"], colours["TR"], colours["GD"]} == {"#00ffff", "#ff00ff", "#ff0000"}
    for code, colour in colours.items():
        for background, column in drawn[code].items():
            assert column[12] == colour, (code, background)
        assert "#ffffff" in drawn[code]["#000000"], code  # a white halo parts it from dark imagery
        assert set(drawn[code]["#000000"][:2]) == {"#000000"}, code  # and ends


@pytest.mark.qgis
@needs_qgis
def test_the_files_are_what_the_script_makes_of_the_data(tmp_path: Path) -> None:
    version = subprocess.check_output(
        [PYTHON, "-c", "from qgis.core import Qgis; print(Qgis.QGIS_VERSION.partition('-')[0])"], text=True
    ).strip()
    if f'version="{version}' not in (STYLES / "road.qml").read_text("utf-8"):
        pytest.skip(f"the files were made by another version of QGIS than {version}")
    for name in ("styles", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "docs/images").mkdir(parents=True)
    (tmp_path / "gridtwin").symlink_to(ROOT / "gridtwin")
    for path in (tmp_path / "styles").glob("**/*.qml"):
        path.unlink()
    done = subprocess.run(
        [PYTHON, "scripts/make_styles.py"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
    )
    assert done.returncode == 0, done.stderr
    names = [f"{folder}{name}" for name in DRAWN for folder in ("", "en/")]
    pairs = [f"styles/{name}.qml" for name in names] + [f"styles/sld/{name}.sld" for name in DRAWN]
    assert [name for name in pairs if not filecmp.cmp(tmp_path / name, ROOT / name, shallow=False)] == []


def test_symbols_of_a_layer_that_does_not_exist_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    path = ROOT / "scripts/map_styles/symbol_table.py"
    spec = importlib.util.spec_from_file_location("symbol_table", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "symbol_table", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "symbol_table", lambda: {**SYMBOLS, "hovercraft": {}})
    with pytest.raises(SystemExit, match="differ in hovercraft: each class with a geometry needs one entry"):
        module.styled_layers()


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_sheet_of_a_round_scale_lies_in_no_gap_between_two_looks(name: str) -> None:
    """A printed map of 1:2000 has the scale 2000.00002: no look may end there and the next begin behind."""
    tree = ElementTree.fromstring((STYLES / f"{name}.qml").read_text("utf-8").partition(">")[2])
    rules = [rule for kind in ("renderer-v2", "labeling") for rule in tree.iterfind(f"{kind}//rule")]
    ends = {float(rule.get("scalemaxdenom", 0)) for rule in rules} - {0}
    begins = {float(rule.get("scalemindenom", 0)) for rule in rules} - {0}
    assert not [(end, begin) for end in ends for begin in begins if 0 < begin - end < 50]
    if tree.get("hasScaleBasedVisibilityFlag") == "1":
        ends.add(float(tree.attrib["minScale"]))
    assert not [end for end in ends if end % 100 == 0]
