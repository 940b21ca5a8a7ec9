"""The state of a layer and the boxes of its rows, on both stores."""

from __future__ import annotations

from datetime import timedelta

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.store import Workspace
from gridtwin.store.envelopes import envelopes, state
from tests.gridtwin.conftest import CRS, NOW


def trees(count: int, first: int = 0) -> gpd.GeoDataFrame:
    points = [shapely.Point(390_000 + 10 * at, 3_990_000) for at in range(first, first + count)]
    codes = [f"T{at}" for at in range(first, first + count)]
    return gpd.GeoDataFrame({"code": codes, "height_m": [5.0] * count}, geometry=points, crs=CRS)


def test_the_state_changes_with_each_change_of_the_layer_and_of_no_other(workspace: Workspace) -> None:
    seen = [state(workspace, "tree")]
    workspace.write("tree", trees(3), actor="t", now=NOW)
    seen.append(state(workspace, "tree"))
    rows = workspace.read("tree")
    change = pd.DataFrame({"id": rows["id"][:1], "row_version": [1], "height_m": [6.0]})
    workspace.update("tree", change, actor="t", now=NOW + timedelta(hours=1))
    seen.append(state(workspace, "tree"))
    workspace.retire("tree", rows["id"][1:2], actor="t", now=NOW + timedelta(hours=2))
    seen.append(state(workspace, "tree"))
    assert len(set(seen)) == 4
    pole = gpd.GeoDataFrame({"code": ["B1"]}, geometry=[shapely.box(0, 0, 9, 9)], crs=CRS)
    workspace.write("building", pole, actor="t", now=NOW + timedelta(hours=3))
    assert state(workspace, "tree") == seen[-1]


def test_boxes_and_values_without_reading_shapes(workspace: Workspace) -> None:
    workspace.write("tree", trees(3), actor="t", now=NOW)
    found = envelopes(workspace, "tree", fields=["height_m"])
    assert (found.total, len(found.numbers)) == (3, 3)
    assert sorted(found.boxes[:, 0].round(3).tolist()) == [390_000.0, 390_010.0, 390_020.0]
    assert found.values["height_m"].tolist() == [5.0] * 3
    assert found.state == state(workspace, "tree")
