"""Numbers with a fixed number of decimals, as people read them."""

from __future__ import annotations


def fixed(value: float, decimals: int, *, sign: str = "") -> str:
    """The number as text; what rounds to nothing has no sign: 0.00, never -0.00. `sign` "+" writes a plus.

    The format's own `z` needs Python 3.11, which not every QGIS has.
    """
    return f"{round(value, decimals) + 0.0:{sign}.{decimals}f}"
