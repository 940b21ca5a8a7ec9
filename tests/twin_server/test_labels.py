from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from gridtwin.model import feature_class
from twin_server.labels import card_fields, plain, texts

PATCH = feature_class("change_patch")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (None, None),
        (float("nan"), None),
        (float("inf"), None),
        (pd.NaT, None),
        (pd.NA, None),
        (np.float64(2.5), 2.5),
        (np.int64(7), 7),
        (date(2026, 3, 2), "2026-03-02"),
        (pd.Timestamp("2026-03-02T09:30+08:00"), "2026-03-02T09:30:00+08:00"),
    ],
    ids=str,
)
def test_values_as_json_carries_them(value: object, wanted: object) -> None:
    assert plain(value) == wanted


@pytest.mark.parametrize(
    ("field", "value", "zh", "en"),
    [
        ("change_class", "new_building", "新增建筑", "new building"),
        ("is_farmland", True, "是", "yes"),
        ("area_m2", 1600.0, "1600", "1600"),
        ("score", 0.91, "0.91", "0.91"),
        ("date_before", "2025-04-18T00:00:00", "2025-04-18", "2025-04-18"),
        ("created_at", "2026-03-02T09:30:00+08:00", "2026-03-02 09:30", "2026-03-02 09:30"),
        ("change_class", "from_elsewhere", "from_elsewhere", "from_elsewhere"),
    ],
)
def test_values_as_a_person_reads_them(field: str, value: object, zh: str, en: str) -> None:
    assert texts(PATCH.field(field), value) == (zh, en)


def test_fields_without_a_value_are_left_out() -> None:
    row = pd.Series({"patch_no": "TB-1", "area_m2": 1600.0, "height_change_m": np.nan, "note": ""})
    assert [entry["name"] for entry in card_fields(PATCH, row)] == ["patch_no", "area_m2"]


def test_fields_from_memory_are_marked() -> None:
    component = feature_class("component")
    entries = card_fields(component, pd.Series({"accuracy": "A", "name": "路灯"}))
    assert {entry["name"]: entry["to_be_confirmed"] for entry in entries} == {"name": False, "accuracy": True}
