import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.packs.arithmetic import arithmetic


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "a.b",
        "a[0]",
        "a(1)",
        "2 ** 9 ** 9",
        "a if b else c",
        "lambda: 1",
        "'text'",
        "True",
        "1j",
        "9e999",
        "a // b",
        "a < b",
        "[a]",
        "a; b",
        "",
        "(" * 150 + ")" * 40,
        "a + " * 60 + "a",
    ],
)
def test_refuses(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        arithmetic(text)


def test_names_and_order_of_operations() -> None:
    formula = arithmetic("-a + 2 * (b - a) / c")
    assert formula.names == ("a", "b", "c")
    assert float(formula({"a": 1.0, "b": 5.0, "c": 4.0})) == 1.0


def test_nothing_over_nothing_has_no_value() -> None:
    found = arithmetic("100 * a / b")({"a": np.array([0.0, 1.0, 1.0]), "b": np.array([0.0, 0.0, 4.0])})
    assert np.isnan(found[:2]).all()
    assert found[2] == 25.0


@given(st.floats(-1e6, 1e6), st.floats(1, 1e6))
def test_agrees_with_python(a: float, b: float) -> None:
    assert float(arithmetic("(a + b) / b - a * 2")({"a": a, "b": b})) == (a + b) / b - a * 2
