"""Defects and scores written in one line."""

import pytest

from gridtwin.ledger.condition.written import read_defects, read_written_scores
from gridtwin.ledger.errors import BadConditionInput


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("线裂 12 x 0.2", {"length_m": 12.0, "width_m": 0.2}),
        ("网裂 5×7 m", {"length_m": 5.0, "width_m": 7.0}),
        ("坑槽 2 m2 30 mm", {"area_m2": 2.0, "depth_mm": 30.0}),
        ("车辙 20 x 1 16mm", {"length_m": 20.0, "width_m": 1.0, "depth_mm": 16.0}),
        ("路框差 3 个", {"count": 3.0}),
        ("线裂 4 m", {"length_m": 4.0}),
    ],
)
def test_defects(text: str, measures: dict[str, float]) -> None:
    row = read_defects([text]).iloc[0]
    assert row["distress"] == text.split(maxsplit=1)[0]
    assert row.drop("distress").dropna().to_dict() == measures


@pytest.mark.parametrize("text", ["", "线裂 abc", "线裂 -3 m", "线裂 3", "12 x 0.2 线裂"])
def test_what_is_no_measure_is_refused(text: str) -> None:
    with pytest.raises(BadConditionInput, match="write the distress"):
        read_defects([text])


def test_scores() -> None:
    assert read_written_scores(["主梁=85", "人行道 = none", "支座=无"]) == {
        "主梁": 85.0,
        "人行道": None,
        "支座": None,
    }


@pytest.mark.parametrize("texts", [["主梁"], ["=5"], ["主梁=good"], ["主梁=1", "主梁=2"]])
def test_scores_that_are_none_are_refused(texts: list[str]) -> None:
    with pytest.raises(BadConditionInput, match="NAME=SCORE"):
        read_written_scores(texts)
