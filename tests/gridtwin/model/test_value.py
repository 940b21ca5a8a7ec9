from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest

from gridtwin.model import FieldType, has_type, is_missing


@pytest.mark.parametrize(
    "value", [None, "", "  ", float("nan"), np.nan, pd.NaT, pd.NA, np.datetime64("NaT")], ids=repr
)
def test_missing(value: object) -> None:
    assert is_missing(value)


@pytest.mark.parametrize("value", [0, 0.0, False, "0", "无", [], {}, np.array([1, 2])], ids=repr)
def test_not_missing(value: object) -> None:
    assert not is_missing(value)


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        (FieldType.TEXT, "路灯"),
        (FieldType.INTEGER, 3),
        (FieldType.INTEGER, np.int64(3)),
        (FieldType.INTEGER, 3.0),
        (FieldType.REAL, 3),
        (FieldType.REAL, np.float32(1.5)),
        (FieldType.BOOLEAN, np.array([True])[0]),
        (FieldType.DATE, date(2024, 5, 31)),
        (FieldType.DATE, "2024-05-31"),
        (FieldType.DATE, pd.Timestamp("2024-05-31")),
        (FieldType.DATETIME, datetime(2024, 5, 31, tzinfo=UTC)),
        (FieldType.DATETIME, pd.Timestamp("2024-05-31T08:00:00+08:00")),
        (FieldType.DATETIME, "2024-05-31T08:00:00+08:00"),
        (FieldType.JSON, {"a": [1]}),
        (FieldType.JSON, '{"a": [1]}'),
    ],
    ids=str,
)
def test_fits(wanted: FieldType, value: object) -> None:
    assert has_type(wanted, value)


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        (FieldType.TEXT, 620102001001001),
        (FieldType.INTEGER, 3.5),
        (FieldType.INTEGER, "3"),
        (FieldType.INTEGER, True),
        (FieldType.REAL, "3.5"),
        (FieldType.REAL, float("inf")),
        (FieldType.REAL, True),
        (FieldType.BOOLEAN, 1),
        (FieldType.DATE, "31.05.2024"),
        (FieldType.DATE, 20240531),
        (FieldType.DATETIME, datetime(2024, 5, 31)),  # noqa: DTZ001  # the refused case
        (FieldType.DATETIME, "2024-05-31T08:00:00"),
        (FieldType.DATETIME, date(2024, 5, 31)),
        (FieldType.JSON, "{'a': 1}"),
        pytest.param(FieldType.JSON, object(), id="json-an object"),
    ],
    ids=str,
)
def test_does_not_fit(wanted: FieldType, value: object) -> None:
    assert not has_type(wanted, value)
