from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import geopandas as gpd
import pytest
import shapely

from change_detection.verdict import Verdict, give_verdict
from tests.twin_server.client import get
from tests.twin_server.columns import decode
from tests.twin_server.small_city import CRS, NOW, PATCH_A, PATCH_C, X, Y
from twin_server.api import create_api
from twin_server.city import City
from twin_server.errors import NotFound
from twin_server.timeline import layer_at, timeline

LATER = NOW + timedelta(days=3)


@pytest.fixture
def reviewed(own_city: City) -> City:
    """Patch A confirmed three days after it was found, patch C retired a day later."""
    workspace = own_city.workspace
    give_verdict(workspace, PATCH_A, Verdict("confirmed", 1), actor="li", now=LATER)
    workspace.retire("change_patch", [PATCH_C], actor="li", now=LATER + timedelta(days=1))
    return own_city


def statuses(city: City, at: datetime) -> dict[str, str]:
    frame = layer_at(city, "change_patch", at)
    return dict(zip(frame["id"], frame["status"], strict=True))


def test_marks_are_counted_by_day(reviewed: City) -> None:
    assert timeline(reviewed) == {
        "first": "2025-04-18",
        "marks": [
            {"kind": "imagery", "day": "2025-04-18", "count": 1},
            {"kind": "imagery", "day": "2025-10-12", "count": 1},
            {"kind": "found", "day": "2026-03-02", "count": 1},
            {"kind": "verdict", "day": "2026-03-05", "count": 1},
        ],
    }


def test_an_empty_workspace_has_no_marks(empty_city: City) -> None:
    assert timeline(empty_city) == {"first": None, "marks": []}


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        pytest.param(NOW - timedelta(seconds=1), {}, id="before they were found"),
        pytest.param(NOW, {PATCH_A: "new", PATCH_C: "new"}, id="when they were found"),
        pytest.param(LATER - timedelta(seconds=1), {PATCH_A: "new", PATCH_C: "new"}, id="before the verdict"),
        pytest.param(LATER, {PATCH_A: "confirmed", PATCH_C: "new"}, id="with the verdict"),
        pytest.param(LATER + timedelta(days=1), {PATCH_A: "confirmed"}, id="after one was retired"),
    ],
)
def test_patches_as_they_were(reviewed: City, moment: datetime, expected: dict[str, str]) -> None:
    assert statuses(reviewed, moment) == expected


def test_a_patch_from_elsewhere_is_there_since_it_was_found_there(own_city: City) -> None:
    found = NOW - timedelta(days=100)
    frame = gpd.GeoDataFrame(
        {
            "patch_no": ["TB-3"],
            "run_id": ["old"],
            "change_class": ["demolition"],
            "area_m2": [100.0],
            "score": [0.5],
            "grade": ["B"],
            "status": ["legal"],
            "created_at": [found],
        },
        geometry=[shapely.box(X, Y, X + 10, Y + 10)],
        crs=CRS,
    )
    own_city.workspace.write("change_patch", frame, actor="import", now=LATER)
    assert list(statuses(own_city, found).values()) == ["legal"]
    assert statuses(own_city, found - timedelta(seconds=1)) == {}


def test_alarms_from_raised_to_cleared(own_city: City) -> None:
    hour = timedelta(hours=1)
    frame = gpd.GeoDataFrame(
        {
            "alarm_no": ["BJ1", "BJ2"],
            "rule": ["water.low"] * 2,
            "severity": ["major", "minor"],
            "state": ["cleared", "raised"],
            "raised_at": [NOW, NOW + hour],
            "acknowledged_at": [NOW + hour, None],
            "cleared_at": [NOW + 2 * hour, None],
        },
        geometry=[shapely.Point(X + 10, Y + 10), shapely.Point(X + 20, Y + 10)],
        crs=CRS,
    )
    own_city.workspace.write("alarm", frame, actor="intake", now=NOW)

    def states(at: datetime) -> list[tuple[str, str]]:
        rows = layer_at(own_city, "alarm", at)
        return sorted(zip(rows["severity"], rows["state"], strict=True))

    assert states(NOW - hour) == []
    assert states(NOW) == [("major", "raised")]
    assert states(NOW + hour) == [("major", "acknowledged"), ("minor", "raised")]
    assert states(NOW + 2 * hour) == [("minor", "raised")]
    assert {"kind": "alarm", "day": "2026-03-02", "count": 2} in timeline(own_city)["marks"]


def test_other_layers_have_no_past(city: City) -> None:
    with pytest.raises(NotFound, match="not of 'building'"):
        layer_at(city, "building", NOW)


def test_the_routes(reviewed: City) -> None:
    api: Any = create_api(reviewed)
    assert get(api, "/timeline").json["first"] == "2025-04-18"
    answer = get(api, f"/timeline/change_patch/columns?at={(LATER).isoformat().replace('+', '%2B')}")
    header, _ = decode(answer.body)
    assert (header["count"], header["columns"]["status"]["values"]) == (2, [None, "confirmed", "new"])
    assert get(api, "/timeline/change_patch/columns?at=2001-01-01").status == 200
    for far in ("0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-14:00", "1600-01-01"):
        assert get(api, f"/timeline/change_patch/columns?at={far}").status == 200
    refused = get(api, "/timeline/change_patch/columns?at=yesterday")
    assert (refused.status, "不是时间" in refused.json["detail_zh"]) == (400, True)
    assert get(api, "/timeline/building/columns?at=2001-01-01").status == 404
