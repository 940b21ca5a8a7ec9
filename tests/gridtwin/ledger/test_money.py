"""Amounts of money become whole cents, or are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.errors import BadMoney
from gridtwin.ledger.money import parse_money, yuan


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.5万元", 12_500_000),
        ("1,234.56", 123_456),
        ("￥80", 8_000),
        ("0.1", 10),
        (0.1, 10),
        (1_000_000.07, 100_000_007),
        (80, 8_000),
        ("1，200 元", 120_000),
        ("3千元", 300_000),
        ("0.000001亿元", 10_000),
    ],
)
def test_amounts_are_exact(text: object, cents: int) -> None:
    assert parse_money(text) == cents


@pytest.mark.parametrize(
    "text", ["约十万", "12,34", "-5", -5.0, "", None, True, "1.234", "12.5美元", "abc", float("nan"), "1e5"]
)
def test_text_and_broken_amounts_are_refused(text: object) -> None:
    with pytest.raises(BadMoney):
        parse_money(text)


def test_a_heading_may_say_that_numbers_are_ten_thousands() -> None:
    assert parse_money("3.25", unit="万元") == 3_250_000


@given(st.integers(0, 10**15))
def test_what_is_shown_reads_back(cents: int) -> None:
    assert parse_money(yuan(cents)) == cents
