"""The same on PostgreSQL: filters, pages, counts, limits of time, the stream."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gridtwin.sensing.reading import Reading
from gridtwin.store import create_workspace
from tests.twin_server.api.sensing.listening import listening
from tests.twin_server.client import get
from tests.twin_server.loops import awaited
from tests.twin_server.sensors import MINUTE, As, TestIntake, address, now_ms, post, write_sensors
from tests.twin_server.small_city import CRS, NOW
from twin_server.api import create_api
from twin_server.city import City

pytestmark = pytest.mark.postgres


@pytest.fixture
def served(postgres_address: str, tmp_path: Path) -> Iterator[City]:
    with create_workspace(
        tmp_path / "city", name="小城", crs=CRS, division="620102", now=NOW, store=postgres_address
    ) as workspace:
        write_sensors(workspace)
    city = City(tmp_path / "city")
    city.sensing.intake = TestIntake.of(city)  # type: ignore[assignment]
    yield city
    city.close()


def results(api: Any, path: str, **options: object) -> list[float]:
    answer = get(api, address(path, **options))
    assert answer.status == 200, answer.body
    return [one["result"] for one in answer.json["value"]]


def test_filters_pages_and_counts(served: City) -> None:
    api, start = create_api(served), now_ms() - 2 * 1440 * MINUTE  # two days: two partitions at least
    rows = [
        Reading(code, start + at * 240 * MINUTE, float(at), now_ms())
        for code in ("JG-1", "JG-2")
        for at in range(12)
    ]
    served.sensing.intake.take(rows)  # type: ignore[union-attr]
    path = "Datastreams(1)/Observations"
    assert results(api, path, filter="result gt 9 and phenomenonTime lt now()") == [10.0, 11.0]
    assert results(api, path, filter="result mul 2 eq 6 or year(phenomenonTime) lt 2000") == [3.0]
    assert results(api, "Observations", filter="Datastream/id in (1,4) and result lt 2") == [0.0, 1.0]
    assert results(api, path, orderby="phenomenonTime desc", top=2) == [11.0, 10.0]
    assert get(api, address(path, count="true", top=0)).json["@iot.count"] == 12
    for order in (None, "phenomenonTime desc"):
        seen, link = [], address("Observations", top=5, **({"orderby": order} if order else {}))
        while link:
            page = get(api, link).json
            seen += [one["@iot.id"] for one in page["value"]]
            link = page.get("@iot.nextLink", "").removeprefix("http://localhost")
        assert len(seen) == len(set(seen)) == 24
    stream = get(api, address("Datastreams(1)")).json
    assert stream["phenomenonTime"].startswith(
        get(api, address(path, top=1)).json["value"][0]["phenomenonTime"]
    )
    assert len(get(api, address("Datastreams", filter="phenomenonTime gt 2000-01-01")).json["value"]) == 2


def test_a_question_has_a_limit_of_time(served: City, monkeypatch: pytest.MonkeyPatch) -> None:
    api = create_api(served)
    served.sensing.intake.take([Reading("GS-1", now_ms() - at, 0.4, now_ms()) for at in range(100)])  # type: ignore[union-attr]
    monkeypatch.setattr("twin_server.api.sensorthings.view.View.__init__.__kwdefaults__", {"most_s": 0.001})
    assert get(api, address("Observations", filter="result mul 2 gt 5")).status == 413
    monkeypatch.undo()
    assert get(api, address("Observations")).status == 200


def test_sent_observations_and_alarms_come_by_the_stream(served: City) -> None:
    api = create_api(served)

    async def work() -> None:
        async with listening(api, "sector=manhole&code=JG-1") as one:
            body = {"Datastream": {"@iot.id": 1}, "result": 44.0}
            made = await asyncio.to_thread(post, As(api, "operator"), "/sensorthings/v1.1/Observations", body)
            assert made.status == 201
            await one.until(lambda it: bool(it.of("alarm")) and it.codes() == ["JG-1"])
        async with listening(api, "since=0") as again:
            assert [event["event"] for event in again.of("alarm")] == ["raised"]

    awaited(work())
    assert get(api, "/sensing/alarms?sector=manhole").json["alarms"][0]["code"] == "JG-1"
    assert get(api, "/sensing/alarms?sector=water").json["alarms"] == []
    assert get(api, "/sensing/latest?sector=manhole").json["rows"][0][1] == "JG-1"
