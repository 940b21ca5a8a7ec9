"""The window of a sign-off: what it asks, what stops it, what it lists."""

from __future__ import annotations

from typing import Any

import pytest

from qgis_plugin.tools.census_signoff.dialog import SignoffDialog
from tests.qgis.plugin.tools_room import ToolsRoom


def assessed(**facts: Any) -> dict[str, Any]:
    columns = ["class_code", "class_name", "class_name_en", "components", "surveyed", "errors", "warnings"]
    return {
        "scope": {"kind": "city", "name": "试验区", "codes": []}, "components": 4, "surveyed": 3, "grids": 8,
        "grids_surveyed": 2, "needs_grounds": True, "hindrance": None, "standing": None, "sample": None,
        "classes": {
            "columns": [{"name": name} for name in columns],
            "rows": [["0137", "路灯", "Street lamp", 4, 3, 0, 1]],
        },
        "counts": {"error": 0, "warning": 1, "info": 0, "rules": {"C03": 1}},
        "findings": {"columns": [], "rows": [], "geometry": []}, "hints": {}, **facts,
    }  # fmt: skip


@pytest.fixture
def room(opened) -> ToolsRoom:
    made = ToolsRoom(opened)
    made.answers["census.signoffs"] = {"signoffs": {"columns": [], "rows": []}}
    return made


def test_open_points_need_grounds_before_anything_is_asked(room) -> None:
    room.answers["census.assess"] = assessed()
    room.answers["census.sign"] = {"code": "620102QS2026030201", "components": 4, "warnings": 1, "files": []}
    dialog = SignoffDialog(room, "Sign off")
    assert not dialog.sign.isEnabled()
    dialog.assess()
    assert "4 components, 3 of this round (75.0 %); 2 of 8 grids" in dialog.state.text()
    assert dialog.open.text().count("Open:") == 2
    assert dialog.signer.text() == "", "the settings have no name, and an account signs nothing"
    dialog.signer.setText("王工")
    dialog.store()
    assert "name and role" in dialog.said.text()
    dialog.role.setText("项目负责人")
    dialog.store()
    assert "on which grounds" in dialog.said.text()
    assert "census.sign" not in dict(room.asked)
    dialog.grounds.setText("下轮补查")
    dialog.store()
    asked = dict(room.asked)["census.sign"]
    assert (asked["codes"], asked["signer_name"], asked["grounds"]) == ([], "王工", "下轮补查")
    assert not dialog.sign.isEnabled()  # what was checked is signed now


def test_errors_stop_it_and_another_scope_is_checked_anew(room) -> None:
    stop = {"en": "2 errors are open", "zh": "仍有2个错误"}
    room.answers["census.assess"] = assessed(hindrance=stop)
    dialog = SignoffDialog(room, "Sign off")
    dialog.assess()
    assert "Stops it: 2 errors are open" in dialog.open.text()
    assert not dialog.sign.isEnabled()
    dialog.scope.kind.setCurrentIndex(1)
    assert dialog.found is None
    dialog.assess()
    assert "Tick at least one" in dialog.said.text()
    grids = room.layer("unit_grid")
    dialog.scope.kind.setCurrentIndex(3)
    first = next(grids.getFeatures())
    grids.selectByIds([first.id()])
    assert dialog.scope.codes() == [first["code"]]
    assert "1 unit grids are selected" in dialog.scope.note.text()


def test_edits_since_are_listed_and_a_withdrawn_one_says_why(room) -> None:
    names = ["code", "round_name", "round_since", "scope_name", "components", "surveyed", "warnings"]
    names += ["signer_name", "signer_role", "signed_at", "edits", "added", "changed", "removed", "state"]
    names += ["withdrawn_at", "withdrawn_by", "withdrawn_reason", "grounds", "scope_codes"]
    facts = ["Q1", "2026", "2026-01-01", "甲街道", 4, 4, 0, "王工", "负责人", "2026-03-02T09:00:00+08:00"]
    rows = [
        [*facts, 7, 2, 4, 1, "signed", None, None, None, None, "620102001"],
        [*facts, 0, 0, 0, 0, "withdrawn", "2026-03-03T09:00:00+08:00", "赵", "漏查", None, None],
    ]
    listed = {"columns": [{"name": name} for name in names], "rows": rows}
    room.answers["census.signoffs"] = {"signoffs": listed}
    page = SignoffDialog(room, "Sign off").listed
    page.ask()
    assert "7 edits since the sign-off: 2 added, 4 changed, 1 removed" in page.told.text()
    assert page.undo.isEnabled()
    page.table.selectRow(1)
    assert "Taken back by 赵 on 2026-03-03: 漏查" in page.told.text()
    assert not page.undo.isEnabled()
    assert page.sheet.isEnabled()
