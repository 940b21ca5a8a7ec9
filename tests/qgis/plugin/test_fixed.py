"""Numbers as people read them."""

from __future__ import annotations

import pytest

from qgis_plugin.editing.finding import from_table
from qgis_plugin.fixed import fixed


@pytest.mark.parametrize(
    ("value", "decimals", "sign", "shown"),
    [
        pytest.param(-0.004, 2, "", "0.00", id="rounds to nothing"),
        pytest.param(-0.0, 3, "+", "+0.000", id="nothing, with a sign asked for"),
        pytest.param(-0.006, 2, "", "-0.01", id="below nothing"),
        pytest.param(1.25, 1, "+", "+1.2", id="above"),
        pytest.param(3, 2, "", "3.00", id="a whole number"),
    ],
)
def test_nothing_has_no_sign(value: float, decimals: int, sign: str, shown: str) -> None:
    assert fixed(value, decimals, sign=sign) == shown


def test_a_clearance_of_nothing_is_listed_without_a_sign(qgis_app: object) -> None:
    columns = [{"name": name} for name in ("found_m", "required_m")]
    (found,) = from_table({"columns": columns, "rows": [[-0.0, 1.0]]})
    assert found.measure == "0.00 / 1.00"
