"""The position of a table: two columns are x and y instead of fields."""

from __future__ import annotations

from .column_table import ColumnTable

AXES = frozenset({"x", "y"})


def without_own_axes(columns: ColumnTable) -> dict[str, str]:
    """The chosen fields; x and y are left to the program where they are as it suggested them.

    As suggested, the columns' titles say more than which is X: which of them is north.
    """
    chosen = columns.chosen()
    axes = {name: field for name, field in chosen.items() if field in AXES}
    is_suggested = axes == {name: field for name, field in columns.suggested.items() if field in AXES}
    return {name: "" if field in AXES and is_suggested else field for name, field in chosen.items()}
