"""Stationing as text, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.errors import BadStationing
from gridtwin.ledger.linear.stationing import Stationing, format_station, format_stations, parse_station


@pytest.mark.parametrize(
    ("text", "metres", "part"),
    [
        pytest.param("K1+250.5", 1250.5, None, id="usual"),
        pytest.param("k12+003", 12003, None, id="small letter"),
        pytest.param("Ｋ１＋２５０．５", 1250.5, None, id="full width"),
        pytest.param(" K1 + 250 ", 1250, None, id="blanks"),
        pytest.param("K0-012", -12, None, id="before the start"),
        pytest.param("K0－012", -12, None, id="before the start, full width"),
        pytest.param("K-1-250", -1250, None, id="more than a kilometre before"),
        pytest.param("K1+250#2", 1250, 2, id="part"),
        pytest.param("K1+250（第2段）", 1250, 2, id="part in Chinese"),
        pytest.param("1250.5", 1250.5, None, id="plain metres"),
        pytest.param("-12", -12, None, id="plain metres before"),
        pytest.param(70, 70, None, id="a number"),
    ],
)
def test_parse(text: object, metres: float, part: int | None) -> None:
    assert parse_station(text) == Stationing(metres, part)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("K1+1250", "three digits at most", id="four digits"),
        pytest.param("1公里", "look like K1+250.5", id="words"),
        pytest.param("", "look like", id="empty"),
        pytest.param("K1-012", "K0+988", id="back from a full kilometre"),
        pytest.param("K-1+250", "mixes signs", id="mixed signs"),
        pytest.param("K1+250#", "look like", id="part without number"),
        pytest.param(float("nan"), "no number", id="NaN"),
        pytest.param(True, "look like", id="truth"),
    ],
)
def test_refused(text: object, said: str) -> None:
    with pytest.raises(BadStationing, match=said.replace("+", r"\+")) as caught:
        parse_station(text)
    assert caught.value.zh is not None
    assert "K1+250" in caught.value.zh


def test_format() -> None:
    assert format_stations([0, 1250.5, -0.0001, -1250, float("nan")]) == [
        "K0+000", "K1+250.5", "K0+000", "K-1-250", "",
    ]  # fmt: skip
    assert format_stations([5.0, 6.0], [None, 2]) == ["K0+005", "K0+006#2"]


@given(st.integers(-9_000_000, 90_000_000), st.one_of(st.none(), st.integers(1, 99)))
def test_what_is_written_is_read(millimetres: int, part: int | None) -> None:
    read = parse_station(format_station(millimetres / 1000, part=part))
    assert read.part == part
    assert read.metres == pytest.approx(millimetres / 1000, abs=1e-6)
