"""The figures against counts done by hand on the city of `leaders_city`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pandas as pd

from tests.twin_server.overview.leaders_city import WORST, patch_id
from tests.twin_server.small_city import GRIDS, NOW, PATCH_A
from twin_server.city import City
from twin_server.overview.board import Board


def figures(board: Board) -> dict[str, Any]:
    return {figure["id"]: figure for figure in board.told()["figures"]}


def parts(figure: dict[str, Any]) -> dict[str, float]:
    return {part["value"]: part["number"] for part in figure["parts"]}


def test_patches_to_review_stand_and_are_the_newest_of_their_place(board: Board) -> None:
    told = figures(board)
    assert told["open_a"]["value"] == 2  # TB-1, TB-5; TB-3 has a successor, TB-7 is gone
    assert told["open"]["value"] == 4  # and TB-2, TB-6
    assert parts(told["open"]) == {"A": 2, "B": 1, "C": 1}
    assert told["open"]["of"] == 7  # all but TB-3
    assert [(part["value"], part["number"]) for part in told["kinds"]["parts"]] == [
        ("new_building", 2),
        ("added_floor", 1),
        ("stockpile", 1),
    ]


def test_review_is_verdicts_of_verdicts_and_open_ones(board: Board) -> None:
    told = figures(board)
    assert told["review"]["value"] == 33.3  # 2 of 2 + 4
    assert told["review"]["of"] == 6
    assert parts(told["review"]) == {"new": 4, "confirmed": 1, "legal": 1, "not_building": 0, "unclear": 0}
    assert [point["number"] for point in told["review"]["trend"]["points"]] == [2]  # this week
    assert told["review"]["trend"]["points"][0]["at"] == "2026-03-02"  # a Monday
    assert told["confirmed"]["value"] == 1
    assert parts(told["confirmed"]) == {"A": 0, "B": 1, "C": 0}


def test_found_is_counted_image_by_image(board: Board) -> None:
    found = figures(board)["found"]
    assert found["value"] == 3  # TB-5, TB-6, TB-8 in November
    assert found["change"] == 0  # three in October
    assert parts(found) == {"A": 1, "B": 1, "C": 1}
    trend = found["trend"]
    assert trend["step"] == "week"
    assert [(point["at"], point["number"]) for point in trend["points"]] == [
        ("2025-10-06", 3),
        ("2025-10-13", 0),
        ("2025-10-20", 0),
        ("2025-10-27", 0),
        ("2025-11-03", 0),
        ("2025-11-10", 3),
    ]
    assert trend["points"][0]["parts"] == {"A": 2, "B": 1}
    assert trend["undated"] == 2
    assert found["as_of"] == {"at": "2025-11-11", "zh": "影像", "en": "image of"}


def test_alarms_and_sensors(board: Board) -> None:
    told = figures(board)
    assert told["alarms"]["value"] == 1
    assert told["alarms"]["of"] == 1  # not acknowledged
    assert parts(told["alarms"]) == {"critical": 1, "major": 0, "minor": 0, "info": 0}
    assert len(told["alarms"]["trend"]["points"]) == 24
    assert told["pipe_alarms"]["value"] == 0  # a manhole is none of the four sectors
    assert told["sensors"]["of"] == 4


def test_conditions(board: Board) -> None:
    told = figures(board)
    assert (told["bridges"]["value"], told["bridges"]["of"]) == (1, 3)
    assert parts(told["bridges"]) == {"A": 0, "B": 1, "C": 0, "D": 1, "": 1}
    # 2025: 1 km of A, 0.5 km of C; 0.3 km not rated; the small city's own road has no length on its card
    assert told["roads"]["value"] == 0.5
    assert parts(told["roads"]) == {"A": 1.0, "B": 0.0, "C": 0.5, "D": 0.0, "": 0.3}
    assert told["roads"]["as_of"]["at"] == "2025-06-01"
    assert (told["defects"]["value"], told["defects"]["of"]) == (1, 2)  # B1; and B3, ordered
    assert parts(told["components"]) == {"破损": 1, "丢失": 0, "占用": 0, "废弃": 0}
    assert (told["components"]["value"], told["components"]["of"]) == (1, 5)


def test_places_are_ranked_by_the_rule(board: Board) -> None:
    told = board.told()
    streets, grids = told["rankings"]
    rows = {row["code"]: row for row in grids["rows"]}
    first = rows[GRIDS[0]]
    assert first["patches"] == {"number": 2, "points": 14.0}  # TB-5 A 10, TB-4 confirmed B 4
    assert first["alarms"] == {"number": 1, "points": 10.0}
    assert first["components"] == {"number": 1, "points": 1.0}
    assert first["points"] == 25.0
    assert rows[GRIDS[1]]["points"] == 4.0  # TB-6
    assert [row["points"] for row in streets["rows"]] == [29.0]
    assert told["outside"] == 2  # TB-1, TB-2 have no grid


def test_a_city_weighs_by_its_own_file(board: Board, alarmed: City) -> None:
    folder = alarmed.path / "standards"
    folder.mkdir()
    (folder / "overview_ranking.toml").write_text("[alarms]\ncritical = 0\n[patches]\nA = 100\n", "utf-8")
    first = board.told()["rankings"][1]["rows"][0]
    assert first["points"] == 105.0  # 100 + 4 + 1


def test_matters_are_in_order_of_gravity(board: Board) -> None:
    told = board.told()["matters"]
    assert [(matter["kind"], matter["badge"], matter["id"]) for matter in told[1:]] == [
        ("patch", "A", patch_id("TB-5")),  # score 0.95
        ("patch", "A", PATCH_A),  # 0.91
        ("bridge", "D", WORST),
        ("patch", "B", patch_id("TB-6")),
    ]
    assert told[0]["kind"] == "alarm"
    assert told[0]["class"] == "sensor"
    assert told[2]["why_zh"] == "1,600 m² · +18.0 m"
    assert told[3]["why_en"] == "bridge of grade D · built 1971"


def test_what_was_counted_is_kept_until_the_workspace_changes(board: Board, alarmed: City) -> None:
    kept = board.stored()
    assert board.stored() is kept
    rows = alarmed.workspace.read("change_patch", where={"patch_no": "TB-5"}, columns=["id", "row_version"])
    changed = pd.DataFrame(rows[["id", "row_version"]]).assign(status="confirmed")
    alarmed.workspace.update("change_patch", changed, actor="t", now=NOW + timedelta(days=1))
    assert figures(board)["open_a"]["value"] == 1
    assert figures(board)["confirmed"]["value"] == 2


def test_what_cannot_be_computed_says_so_and_is_never_zero(empty_city: City) -> None:
    told = Board(empty_city, clock=lambda: NOW).told()
    for figure in told["figures"]:
        assert figure["value"] is None, figure["id"]
        assert figure["missing"]["zh"]
        assert figure["missing"]["en"]
    assert [ranking["rows"] for ranking in told["rankings"]] == [[], []]
    assert told["matters"] == []
    assert told["times"] == {"images": [], "last_run": None}


def test_cases_are_not_computed_though_all_else_is(board: Board) -> None:
    told = figures(board)
    assert [name for name, figure in told.items() if figure["value"] is None] == ["cases"]
    assert told["cases"]["missing"]["en"].startswith("no cases yet")


def test_sensors_that_were_never_heard_of_are_not_counted_as_zero(leaders: City) -> None:
    told = figures(Board(leaders, clock=lambda: NOW))
    assert told["alarms"]["value"] is None
    assert told["sensors"]["value"] is None
