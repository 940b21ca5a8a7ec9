"""Rows of a source, told by its provider or counted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from qgis_plugin.engine.counting import rows_in


@pytest.mark.parametrize(
    ("told", "there", "rows"),
    [
        pytest.param(7, 0, 7, id="told by the provider"),
        pytest.param(0, 3, 0, id="told to be empty"),
        pytest.param(-1, 3, 3, id="not analysed yet"),
        pytest.param(-1, 0, 0, id="not analysed and empty"),
    ],
)
def test_what_the_provider_does_not_say_is_counted(
    qgis_app: object, told: int, there: int, rows: int
) -> None:
    source: Any = SimpleNamespace(featureCount=lambda: told, getFeatures=lambda _: iter(range(there)))
    assert rows_in(source) == rows
