"""Lives of defects and works: what leads where, and what a change needs."""

from pathlib import Path

import pytest

from gridtwin.ledger.errors import BadRuleTable, ImpossibleChange
from gridtwin.ledger.life import load_life


def test_a_defect_goes_from_open_over_ordered_to_repaired() -> None:
    life = load_life("defect_life")
    life.check({"code": "D", "state": "open", "work_code": "W"}, "ordered")
    life.check(
        {"code": "D", "state": "ordered", "repaired_on": "2026-01-01", "as_repaired": "补"}, "repaired"
    )


@pytest.mark.parametrize(
    ("row", "to", "told"),
    [
        ({"state": "open"}, "repaired", "cannot become repaired; it can become ordered"),
        ({"state": "open"}, "ordered", "without work_code"),
        ({"state": "ordered", "repaired_on": None, "as_repaired": "补"}, "repaired", "without repaired_on"),
        ({"state": "repaired"}, "open", "final"),
        ({"state": "open"}, "void", "without note"),
    ],
    ids=["never ordered", "no work", "no date", "final", "no reason"],
)
def test_other_ways_are_refused(row: dict[str, object], to: str, told: str) -> None:
    with pytest.raises(ImpossibleChange, match=told):
        load_life("defect_life").check({"code": "D", **row}, to)


def test_a_work_is_not_accepted_before_it_is_finished() -> None:
    with pytest.raises(ImpossibleChange, match="running"):
        load_life("work_life").check({"code": "W", "state": "running"}, "accepted")


def test_a_city_may_bring_its_own_life(tmp_path: Path) -> None:
    (tmp_path / "defect_life.toml").write_text("[needs]\nordered = []\n", "utf-8")
    load_life("defect_life", tmp_path).check({"code": "D", "state": "open"}, "ordered")


def test_a_life_with_an_unknown_state_is_refused(tmp_path: Path) -> None:
    (tmp_path / "defect_life.toml").write_text('initial = "new"\n', "utf-8")
    with pytest.raises(BadRuleTable, match="'new'"):
        load_life("defect_life", tmp_path)
