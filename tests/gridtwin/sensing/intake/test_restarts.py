"""A new pipeline of a store: what rules remember, and alarms whose rule or sensor is gone, on both stores."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gridtwin.sensing.alarms.life import AlarmFilter, acknowledge, events_of, find_alarms
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore
from gridtwin.store import Workspace
from tests.gridtwin.conftest import LATER
from tests.gridtwin.sensing.conftest import T0

ALL = AlarmFilter(states=None)


@pytest.fixture
def pipeline(city: Workspace, store: SensingStore) -> Pipeline:
    return make_pipeline(city, store)


def at(second: float) -> datetime:
    return datetime.fromtimestamp(T0 / 1000 + second, tz=UTC)


def reading(code: str, second: float, value: float) -> Reading:
    return Reading(code, T0 + int(second * 1000), value, T0 + int(second * 1000))


def of_the_city(city: Workspace, text: str) -> None:
    folder: Path = city.root / "standards"
    folder.mkdir(exist_ok=True)
    (folder / "alarm_rules.toml").write_text(text, "utf-8")


def open_rules(store: SensingStore) -> list[str]:
    return [alarm["rule"] for alarm in find_alarms(store)]


def test_a_change_is_seen_over_a_restart(city: Workspace, pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("GS1", 0, 0.36), reading("GS1", 30, 99.0)])
    after = make_pipeline(city, store)
    after.take([reading("GS1", 60, 0.21)])
    assert "water.pressure_drop" in open_rules(store)


def test_a_change_before_the_window_is_not_seen_over_a_restart(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([reading("GS1", 0, 0.36), reading("GS1", 600, 0.28)])
    make_pipeline(city, store).take([reading("GS1", 901, 0.25)])
    assert open_rules(store) == []


def test_an_older_value_stays_older_over_a_restart(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([reading("JG1", 100, 40.0)])
    make_pipeline(city, store).take([reading("JG1", 50, 1.0)])
    assert open_rules(store) == ["manhole.tilt"], "not cleared by what was before"


def test_nobody_is_silent_at_a_start(city: Workspace, pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading(code, 0, 0.3) for code in ("JG1", "JG2", "JG3", "GS1")])
    after = make_pipeline(city, store)
    for second in (7200, 7201, 7202):
        assert after.tick(at(second)) == ()
    for second in range(7203, 7200 + 1201, 30):  # four intervals of 300 s
        assert after.tick(at(second)) == ()
    assert [one.rule.id for one in after.tick(at(7200 + 1201))] == ["water.silent"]


def test_alarms_of_a_rule_that_was_switched_off_are_cleared_and_say_why(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([reading("JG1", 0, 40.0)])
    (alarm,) = find_alarms(store)
    acknowledge(store, [alarm["alarm_no"]], actor="李", now=at(5), note="派员")
    of_the_city(city, "[manhole.tilt]\nis_off = true\n")
    after = make_pipeline(city, store)
    after.tick(at(10))
    assert open_rules(store) == []
    (cleared,) = find_alarms(store, ALL)
    assert (cleared["cleared_by"], cleared["cleared_at"], cleared["note"]) == ("rule", T0 + 10_000, "派员")
    steps = [(step["event"], step["actor"], step["note"]) for step in events_of(store, alarm["alarm_no"])]
    assert steps[0] == ("raised", "rule", None)
    assert steps[2] == ("cleared", "rule", "规则已停用 rule switched off")
    of_the_city(city, "")
    again = make_pipeline(city, store)
    again.take([reading("JG1", 20, 41.0)])
    assert open_rules(store) == ["manhole.tilt"], "switched on again it begins anew"


def test_alarms_of_a_retired_sensor_are_cleared(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([reading("JG1", 0, 40.0), reading("GS1", 0, 0.95)])
    gone = city.read("sensor", columns=["id"], where={"code": "GS1"})["id"]
    city.retire("sensor", gone, actor="t", now=LATER)
    after = make_pipeline(city, store)
    after.go_on(pipeline)
    after.tick(at(10))
    assert open_rules(store) == ["manhole.tilt"]
    notes = {alarm["rule"]: alarm["note"] for alarm in find_alarms(store, ALL)}
    assert notes == {"manhole.tilt": None, "water.high_pressure": "传感器已停用 sensor retired"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('[manhole.tilt]\ncodes = ["JG9"]\n', id="other sensors"),
        pytest.param('[manhole.tilt]\nproperty = "water_level"\n', id="another property"),
    ],
)
def test_alarms_of_a_rule_that_looks_elsewhere_now_are_cleared(
    city: Workspace, pipeline: Pipeline, store: SensingStore, text: str
) -> None:
    pipeline.take([reading("JG1", 0, 40.0)])
    of_the_city(city, text)
    make_pipeline(city, store).tick(at(10))
    (cleared,) = find_alarms(store, ALL)
    assert cleared["note"] == "规则不再适用于该传感器 the rule no longer looks at this sensor"


def test_alarms_of_every_kind_stay_where_nothing_changed(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    of_the_city(city, "[manhole.full]\nfor_s = 1\n[water.pressure_drop]\nwithin_s = 60\nclear_after_s = 0\n")
    first = make_pipeline(city, store)
    drops = [
        reading("GS1", 1000 * n + 30 * half, 0.2 + 0.2 * (1 - half)) for n in range(1, 4) for half in (0, 1)
    ]
    first.take([reading("JG2", 0, 1), reading("JG3", 0, 3.0), reading("JG3", 2, 3.0), *drops])
    before = sorted(open_rules(store))
    assert {"manhole.flooded_open", "water.drops_again", "manhole.full"} <= set(before)
    after = make_pipeline(city, store)
    after.tick(at(3031))
    assert sorted(open_rules(store)) == before
