"""An inspection from its form to what the engine stores, and back."""

import time

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from gridtwin.standards import load_table
from qgis_plugin.tools.inspect_object.defect_list import said
from qgis_plugin.tools.inspect_object.draft import grade_params
from qgis_plugin.tools.inspect_object.drafts import kept
from qgis_plugin.tools.inspect_object.picker import picture
from qgis_plugin.tools.inspect_object.take_back import take_back
from qgis_plugin.tools.ledger_objects.hosts import host_of

FORM = {
    "form": {"name": "asphalt", "zh": "沥青路面", "en": "asphalt pavement"},
    "kinds": [{"name": "常规检测", "zh": "常规检测", "en": "routine survey"}],
    "to_confirm": False,
    "severity_required": False,
    "items": [
        {"key": "iri", "zh": "IRI", "en": "IRI", "choices": [], "most": 30.0},
        {"key": "inspected_area_m2", "zh": "检测面积", "en": "area", "choices": [], "most": 1e7},
    ],
    "distresses": [
        {"name": "坑槽", "group": "松散类", "needs": ["length_m", "width_m"], "zh": "坑槽", "en": "pothole"},
        {"name": "路框差", "group": "其他类", "needs": ["count"], "zh": "路框差", "en": "cover"},
    ],
    "components": {},
}
RATING = {"index": "PCI", "value": 82.8, "grade": "B", "details": {}, "to_confirm": []}


@pytest.fixture
def road(ledger_room):
    layer = ledger_room.layer("road")
    feature = next(each for each in layer.getFeatures() if each["pavement"] == "asphalt")
    return host_of("road", feature, layer)


@pytest.fixture
def tool(make_tool, ledger_room, road):
    ledger_room.engine.answers = {"ledgers.inspection_form": FORM, "ledgers.grade": {"ratings": [RATING]}}
    made = make_tool("inspect_object")
    made.start()
    made.choose(road)
    return made


def test_the_form_knows_the_area_and_grades_after_each_change(tool, ledger_room, road) -> None:
    dock = tool.dock
    area = road.value("carriageway_area_m2")
    assert dock.inspector.text() == "", "the settings have no name, and an account inspects nothing"
    assert float(dock.items.answers()["inspected_area_m2"]) == pytest.approx(area, rel=1e-4)
    assert dock.editor.picker.choose("坑槽")
    assert dock.editor.problem() is not None  # no length yet
    dock.editor.measures["length_m"].setValue(2)
    dock.editor.measures["width_m"].setValue(1.5)
    end = time.monotonic() + 5
    while not dock.grade.ratings and time.monotonic() < end:
        QApplication.processEvents()
    asked = [params for method, params in ledger_room.engine.asked if method == "ledgers.grade"]
    assert asked[-1]["defects"] == [{"distress": "坑槽", "length_m": 2.0, "width_m": 1.5}]
    assert asked[-1]["road_class"] == road.value("road_class")
    assert "82.8" in dock.grade.badges[0].text()


def test_defects_are_added_edited_removed_undone_and_saved(tool, ledger_room, road) -> None:
    dock = tool.dock
    dock.editor.picker.choose("路框差")
    dock.keep_defect()
    assert dock.defects.defects == []  # a count is needed
    assert "路框差" in ledger_room.said[-1] or "cover" in ledger_room.said[-1]
    dock.editor.measures["count"].setValue(2)
    dock.editor.set_place((391000.0, 3992000.0), "K0+020", "right")
    dock.keep_defect()
    dock.defects.remove()
    assert dock.defects.defects == []
    dock.defects.undo()
    dock.defects.list.setCurrentRow(0)
    dock.defects._edit()
    assert dock.editor.value()["count"] == 2
    dock.keep_defect()
    tool.save()
    method, params = ledger_room.engine.asked[-1]
    given = params["inspection"]
    assert (method, given["host_code"], given["kind"]) == ("ledgers.inspection_save", road.code, "常规检测")
    assert given["defects"] == [
        {
            "distress": "路框差",
            "count": 2,
            "side": "right",
            "station": "K0+020",
            "x": 391000.0,
            "y": 3992000.0,
        }
    ]
    assert params["reason"] == "test"


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ({"length_m": 2.0, "width_m": 1.5}, "2 m × 1.5 m"),
        ({"length_m": 2.0, "area_m2": 2.0}, "2 m, 2 m²"),
        ({"length_m": 2.0, "width_m": 1.0, "depth_mm": 30.0, "area_m2": 2.0}, "2 m × 1 m, 30 mm, 2 m²"),
        ({"count": 3}, "3 ×"),
    ],
)
def test_an_area_is_no_factor_of_lengths(sizes, shown) -> None:
    assert said({"distress": "坑槽", "title": "pothole", **sizes}) == f"pothole  {shown}"


def press(widget, text: str = "", key: Qt.Key | None = None) -> int:
    """Keys as they come from the keyboard; how many."""
    if key is not None:
        QTest.keyClick(widget, key)
        return 1
    QTest.keyClicks(widget, text)
    return len(text)


def test_ten_defects_by_the_keyboard_alone(tool) -> None:
    dock, picker = tool.dock, tool.dock.editor.picker
    keys = 0
    for number in range(10):
        keys += press(picker, "2")  # the second distress: counted
        keys += press(picker, key=Qt.Key.Key_Return)  # on to its measure
        keys += press(dock.editor.measures["count"], str(number + 1))
        dock.editor.keep_button.click()  # Ctrl+Enter
        keys += 1
    assert [each["count"] for each in dock.defects.defects] == list(range(1, 11))
    assert keys == 41
    press(picker, "1")
    assert picker.chosen()["name"] == "坑槽"
    keys = {action.shortcut().toString(): action for action in dock.actions()}
    keys["Alt+2"].trigger()
    assert dock.tabs.currentIndex() == 1


def test_what_is_in_work_is_saved_too_or_told(tool, ledger_room) -> None:
    dock = tool.dock
    dock.editor.picker.choose("坑槽")
    dock.editor.measures["length_m"].setValue(2)
    asked = len(ledger_room.engine.asked)
    tool.save()
    assert len(ledger_room.engine.asked) == asked  # the width is missing: told, nothing saved
    dock.editor.measures["width_m"].setValue(1)
    tool.save()
    assert ledger_room.engine.asked[-1][1]["inspection"]["defects"] == [
        {"distress": "坑槽", "length_m": 2.0, "width_m": 1.0}
    ]


def test_a_draft_is_there_again_and_is_gone_after_saving(tool, ledger_room, road, make_tool) -> None:
    dock = tool.dock
    dock.items.put("iri", "4.2")
    dock.conclusion.setPlainText("cracks")
    dock.editor.picker.choose("路框差")
    dock.editor.measures["count"].setValue(2)
    dock.keep_defect()
    dock.editor.measures["count"].setValue(7)  # in work
    tool.unload()  # another workspace, or the end
    assert tool.dock is None
    again = make_tool("inspect_object")
    again.start()
    again.choose(road)
    dock = again.dock
    assert dock.items.answers()["iri"] == "4.2"
    assert dock.conclusion.toPlainText() == "cracks"
    assert [each["count"] for each in dock.defects.defects] == [2]
    assert dock.editor.value()["count"] == 7
    dock.drop_draft()
    assert kept(ledger_room.workspace, road) is None


def test_a_bridge_is_graded_by_scores_and_absent_components_are_null(ledger_room) -> None:
    layer = ledger_room.layer("bridge")
    bridge = next(each for each in layer.getFeatures() if each["structure"] == "beam")
    host = host_of("bridge", bridge, layer)
    assert grade_params(host, {"桥名牌": "完好"}, []) is None
    assert grade_params(host, {"scores.支座": None}, []) is None
    params = grade_params(host, {"scores.主梁": "85", "scores.支座": None}, [])
    assert params["scores"] == {"主梁": 85.0, "支座": None}
    assert (params["ledger"], params["structure"]) == ("bridges", "beam")


def test_a_pavement_without_an_index_has_no_grade(road, ledger_room) -> None:
    assert grade_params(road, {}, []) is None  # no area
    road.feature.setAttribute("pavement", "block")
    assert grade_params(road, {"inspected_area_m2": "100"}, []) is None


def test_each_distress_of_the_standard_has_its_picture() -> None:
    names = {row["type"] for row in load_table("pavement_distress").rows}
    assert len(names) > 20
    assert {name for name in names if picture(name).stem == "other"} == set()
    assert all(picture(name).is_file() for name in names)


def test_an_inspection_is_taken_back_with_its_defects(ledger_room) -> None:
    defect = next(each for each in ledger_room.layer("defect").getFeatures() if each["inspection_id"])
    of_it = f"\"inspection_id\" = '{defect['inspection_id']}'"
    inspection = next(ledger_room.layer("inspection").getFeatures(f"\"id\" = '{defect['inspection_id']}'"))
    before = ledger_room.layer("inspection").featureCount()
    ledger_room.layer("defect").startEditing()
    assert take_back(ledger_room, inspection["code"]) is not None  # somebody edits
    ledger_room.layer("defect").rollBack()
    assert take_back(ledger_room, inspection["code"]) is None
    assert ledger_room.layer("inspection").featureCount() == before - 1
    assert list(ledger_room.layer("defect").getFeatures(of_it)) == []
    assert take_back(ledger_room, inspection["code"]) is not None  # it is gone
