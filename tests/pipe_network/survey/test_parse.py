"""Cells made values; what does not fit is left empty and said to be so."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.survey.delivery import TableKind
from pipe_network.survey.parse import aliases_of, numbers, parse, rule_of
from pipe_network.survey.staging import field_of

LINE, POINT = TableKind.LINE, TableKind.POINT


def one(kind: TableKind, name: str, value: Any) -> tuple[Any, bool]:
    """Value of one cell (None where empty) and whether it is unfit."""
    cells = np.empty(1, object)
    cells[0] = value
    made, bad = parse(field_of(kind, name), cells)
    return (None if pd.isna(made.iloc[0]) else made.iloc[0]), bool(bad[0])


@pytest.mark.parametrize(
    ("name", "value", "made"),
    [
        ("start_depth_m", "1.25 ", 1.25),
        ("start_depth_m", "１．２５", 1.25),
        ("start_depth_m", -0.5, -0.5),
        ("diameter_mm", "300", 300),
        ("diameter_mm", 300.0, 300),
        ("material", "QM", "球墨铸铁"),
        ("material", "ductile iron", "球墨铸铁"),
        ("material", "铸铁管", "铸铁管"),
        ("status", 0, "在用"),
        ("embedding", "zm", "直埋"),
        ("pipe_class", "配水", "JP"),
        ("pipe_class", "104", "JP"),
        ("pipe_class", "消防水", "XS"),
        ("flow_direction", "+", 0),
        ("flow_direction", 1.0, 1),
        ("start_point", 12.0, "12"),
        ("built_month", "2013.4", "201304"),
        ("built_month", pd.Timestamp("2013-04-09").to_pydatetime(), "201304"),
        ("built_month", 1998, "1998"),
        ("level_reference", "管底", "invert"),
    ],
)
def test_fit_cells(name: str, value: Any, made: Any) -> None:
    assert one(LINE, name, value) == (made, False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_depth_m", "约1.3"),
        ("diameter_mm", "Φ200"),
        ("diameter_mm", 63.5),
        ("start_depth_m", pd.Timestamp("2025-01-03").to_pydatetime()),
        ("start_depth_m", True),
        ("start_depth_m", float("inf")),
        ("start_depth_m", "=A1+B1"),
        ("start_depth_m", "1_000"),
        ("material", "#REF!"),
        ("flow_direction", "东"),
        ("built_month", "上世纪"),
        ("built_month", "2013-13"),
    ],
)
def test_unfit_cells(name: str, value: Any) -> None:
    assert one(LINE, name, value) == (None, True)


@pytest.mark.parametrize("value", ["2025-03-20", "2025年3月20日", "20250320", datetime.date(2025, 3, 20)])
def test_dates(value: Any) -> None:
    assert one(POINT, "survey_date", value) == (pd.Timestamp("2025-03-20"), False)


@pytest.mark.parametrize(("value", "made"), [("51012102", "三通"), (51012203, "阀门井"), ("弯头", "弯头")])
def test_codes_of_features_become_names(value: Any, made: str) -> None:
    assert one(POINT, "feature", value) == (made, False)


def test_broken_date() -> None:
    assert one(POINT, "survey_date", "2025-02-30") == (None, True)


def test_rule_names_field_and_unit() -> None:
    rule = rule_of(field_of(LINE, "start_depth_m"))
    assert (rule.en, rule.zh) == ("Start depth takes a number (m) and nothing else", "起点埋深只能填数值 (m)")


def test_names_of_the_standard_go_before_local_ones() -> None:
    assert aliases_of("pipe_class")["消防水"] == "XS"  # XF is a local code of the same name


@given(st.lists(st.one_of(st.none(), st.text(), st.floats(), st.integers(), st.booleans())))
def test_every_cell_is_a_number_or_empty_or_listed(values: list[Any]) -> None:
    cells = np.empty(len(values), object)
    cells[:] = values
    found, bad = numbers(cells)
    for value, number, is_bad in zip(values, found, bad, strict=True):
        assert np.isfinite(number) + is_bad + (value is None) == 1


def _cells(*values: Any) -> np.ndarray:
    made = np.empty(len(values), object)
    made[:] = values
    return made


@given(st.lists(st.none() | st.integers() | st.floats() | st.just(10**400)))
def test_numbers_all_at_once_are_those_of_one_by_one(values: list[Any]) -> None:
    found, bad = numbers(_cells(*values))
    beside, bad_beside = numbers(_cells(*values, "1"))  # text among them: every cell by itself
    assert np.array_equal(found, beside[:-1], equal_nan=True)
    assert bad.tolist() == bad_beside[:-1].tolist()


@given(st.lists(st.none() | st.text(max_size=4) | st.sampled_from(["=A1", "#N/A", " 钢 ", "PE"])))
def test_text_all_at_once_is_that_of_one_by_one(values: list[Any]) -> None:
    for name in ("owner_name", "material"):
        found, bad = parse(field_of(LINE, name), _cells(*values))
        beside, bad_beside = parse(field_of(LINE, name), _cells(*values, 1.5))
        assert found.tolist() == beside.iloc[:-1].tolist() or found.equals(beside.iloc[:-1])
        assert bad.tolist() == bad_beside[:-1].tolist()
