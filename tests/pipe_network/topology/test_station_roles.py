"""Gas and heat stations feed their own networks; a regulator box is a customer."""

from __future__ import annotations

import pandas as pd

from pipe_network.topology.roles import has_role, role_names


def test_stations_are_sources_of_gas_and_heat_only() -> None:
    points = pd.DataFrame(
        {
            "appurtenance": ["调压站", "热力站", "调压站", "调压箱"],
            "feature": [None] * 4,
            "pipe_class": ["TR", "RS", "WS", "TR"],
        }
    )
    assert has_role(points, "source").tolist() == [True, True, False, False]
    assert has_role(points, "customer").tolist() == [False, False, False, True]


def test_names_of_a_role_include_those_that_no_table_has() -> None:
    assert {"水源井", "调压站"} <= set(role_names("source"))
