"""The layer `alarm` follows the store: new, changed, many at once, after a break, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gridtwin.sensing.alarms.life import acknowledge, clear_by_hand
from gridtwin.sensing.intake import copying
from gridtwin.sensing.intake.copying import copy_alarms
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore
from gridtwin.store import Workspace
from tests.gridtwin.sensing.conftest import T0

NOW = datetime.fromtimestamp(T0 / 1000 + 600, tz=UTC)


@pytest.fixture
def pipeline(city: Workspace, store: SensingStore) -> Pipeline:
    return make_pipeline(city, store)


def raise_three(pipeline: Pipeline) -> None:
    rows = [("JG1", 40.0), ("JG2", 1.0), ("GS1", 1.2)]
    pipeline.take([Reading(code, T0, value, T0) for code, value in rows])


def layer(city: Workspace) -> dict[str, tuple[str, int]]:
    rows = city.read("alarm")
    return {
        rule: (state, version)
        for rule, state, version in zip(rows["rule"], rows["state"], rows["row_version"], strict=True)
    }


def test_alarms_come_and_change_once_each(city: Workspace, store: SensingStore, pipeline: Pipeline) -> None:
    assert layer(city) == {}
    at = copy_alarms(city, store, since=0, now=NOW)
    raise_three(pipeline)
    at = copy_alarms(city, store, since=at, now=NOW)
    assert {rule: state for rule, (state, _) in layer(city).items()} == dict.fromkeys(
        ("manhole.tilt", "manhole.open", "water.high_pressure"), "raised"
    )
    before = layer(city)
    numbers = dict(zip(city.read("alarm")["rule"], city.read("alarm")["alarm_no"], strict=True))
    acknowledge(store, [numbers["manhole.tilt"]], actor="Li", now=NOW, note="seen")
    clear_by_hand(store, [numbers["manhole.open"]], actor="Li", now=NOW, note="shut")
    at = copy_alarms(city, store, since=at, now=NOW)
    after = layer(city)
    assert after["manhole.tilt"][0] == "acknowledged"
    assert after["manhole.open"][0] == "cleared"
    assert after["water.high_pressure"] == before["water.high_pressure"]  # untouched
    row = city.read("alarm", where={"rule": "manhole.tilt"}).iloc[0]
    assert (row["acknowledged_by"], row["note"]) == ("Li", "seen")
    assert row["acknowledged_at"] == NOW
    assert copy_alarms(city, store, since=0, now=NOW) == at  # from the beginning: nothing changes
    assert layer(city) == after


def test_many_alarms_of_one_batch_all_come(
    city: Workspace, store: SensingStore, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_AT_ONCE", 2)
    raise_three(pipeline)
    copy_alarms(city, store, since=0, now=NOW)
    assert len(layer(city)) == 3


def test_alarms_of_a_sensor_that_is_gone_are_kept_without_a_place(
    city: Workspace, store: SensingStore, pipeline: Pipeline
) -> None:
    raise_three(pipeline)
    city.retire("sensor", city.read("sensor", where={"code": "GS1"})["id"], actor="t", now=NOW)
    copy_alarms(city, store, since=0, now=NOW)
    row = city.read("alarm", where={"rule": "water.high_pressure"}).iloc[0]
    assert row["geometry"] is None
