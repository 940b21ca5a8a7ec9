"""Units, months, stationing, ranges, spans: numbers a reader can check."""

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.cards.conversion import known_words, month_in, plain_range, station_in
from gridtwin.ledger.cards.ranges import range_limits, span_lengths
from gridtwin.ledger.cards.units import number_in, quantities, unit_in
from gridtwin.model import domain, feature_class


@pytest.mark.parametrize(
    ("value", "unit", "quantity", "number"),
    [
        (1.25, "km", "m", "1250"),
        ("1.25公里", None, "m", "1250"),
        ("3,200", None, "m", "3200"),
        (1200, "万元", "CNY 0.01", "1200000000"),
        ("3.2万元", None, "CNY 0.01", "3200000"),
        ("￥18", None, "CNY 0.01", "1800"),
        ("4车道", None, "count", "4"),
        ("2‰", None, "%", "0.2"),
        ("1e3", None, "m", "1000"),
    ],
)
def test_number_in(value: object, unit: str | None, quantity: str, number: str) -> None:
    assert number_in(value, quantities()[quantity], unit)[0] == Decimal(number)


@pytest.mark.parametrize("value", ["约3000万", "三千万", "3000万左右", "3-5万元", "12斤", True, "--", ""])
def test_no_number(value: object) -> None:
    assert number_in(value, quantities()["CNY 0.01"], "万元")[0] is None


def test_unit_in_heading() -> None:
    assert unit_in("总造价（万元）", quantities()["CNY 0.01"]) == "万元"
    assert unit_in("人行道(左)/长度", quantities()["m"]) is None
    assert unit_in("cost_cents", quantities()["CNY 0.01"]) == "分"


@pytest.mark.parametrize(
    "value",
    ["1998年5月", "1998-05", "1998.5", "1998/5/31", "199805", "19980531", datetime(1998, 5, 3), 199805.0],  # noqa: DTZ001
)
def test_months(value: object) -> None:
    assert month_in(value) == "1998-05"


@pytest.mark.parametrize("value", ["1998", 1998.1, "1998年13月", "五月", "199813", "98-05"])
def test_no_months(value: object) -> None:
    assert month_in(value) is None


@pytest.mark.parametrize(
    ("value", "metres"),
    [("K1+250.5", 1250.5), ("k0+000", 0.0), ("AK12+5", 12005.0), (350, 350.0), ("x", None)],
)
def test_stations(value: object, metres: float | None) -> None:
    assert station_in(value) == metres


@given(st.integers(0, 9_999_999))
def test_stations_come_back(centimetres: int) -> None:
    metres = centimetres / 100
    text = f"K{int(metres // 1000)}+{metres % 1000:06.2f}"
    assert station_in(text) == pytest.approx(metres)


def test_ranges() -> None:
    assert [plain_range(value) for value in ("24～30m", "3.5米至4米", 24.0)] == ["24-30", "3.5-4", "24"]
    low, high = range_limits(["24-30", "24", "宽"])
    assert (low[0], high[0], low[1], high[1]) == (24, 30, 24, 24)
    assert low[2] != low[2]


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("3×25+40", (25, 25, 25, 40)),
        ("2*(20+30)", (20, 30, 20, 30)),
        ("16m+20m", (16, 20)),
        ("3X10", (10, 10, 10)),
        ("三跨", None),
        ("3×", None),
    ],
)
def test_spans(text: str, lengths: tuple[float, ...] | None) -> None:
    assert span_lengths(text) == lengths


def test_known_words_lead_to_values_of_the_lists() -> None:
    fields = {
        one.name: one for name in ("road", "bridge", "road_strip") for one in feature_class(name).fields
    }
    for column, words in known_words().items():
        listed = domain(str(fields[column].domain))
        assert set(words.values()) <= listed.allowed
        assert not [word for word in words if word in {entry.zh for entry in listed.values}]
