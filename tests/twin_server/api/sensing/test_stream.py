"""The live stream: what comes, what is left out, and that nothing is lost when a client is away."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from gridtwin.sensing.reading import Reading
from gridtwin.store.errors import StoreFailure
from tests.twin_server.api.sensing.listening import listening
from tests.twin_server.client import get
from tests.twin_server.loops import awaited
from tests.twin_server.sensors import MINUTE, As, TestIntake, now_ms, post
from tests.twin_server.small_city import GRIDS
from twin_server.city import City
from twin_server.sensing import client as clients
from twin_server.sensing import hub as hubs


def test_values_and_alarms_come_as_they_are_stored(sensing_api: Any, intake: TestIntake) -> None:
    async def work() -> None:
        async with listening(sensing_api) as one:
            assert one.headers["content-type"].startswith("text/event-stream")
            assert "no-store" in one.headers["cache-control"]
            await asyncio.to_thread(intake.send, "JG-1", 40.0, now_ms())
            await one.until(lambda it: bool(it.of("values")))
            alarm, values = one.events[-2:]
            assert (alarm.kind, alarm.data["event"], alarm.data["code"]) == ("alarm", "raised", "JG-1")
            assert alarm.data["title_zh"] == "井盖倾斜"
            assert values.data["columns"] == ["channel", "code", "at", "value", "quality"]
            assert values.data["rows"][0][:2] == [1, "JG-1"]
            assert (alarm.id, values.id) == (None, 1)  # a batch is seen when its last event is

    awaited(work())


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("sector=water", ["GS-1"]),
        ("property=water_level", ["JG-2"]),
        (f"grid={GRIDS[1]}", ["GS-1"]),
        ("bbox=103.0,36.0,103.7976,36.2", ["JG-1"]),
        ("code=GS-1&code=JG-2", ["JG-2", "GS-1"]),
    ],
)
def test_only_the_area_and_layer_asked_for(
    sensing_api: Any, intake: TestIntake, query: str, codes: list[str]
) -> None:
    async def work() -> None:
        async with listening(sensing_api, query) as one:
            now = now_ms()
            rows = [
                Reading("JG-1", now, 40.0, now),
                Reading("JG-2", now, 1.0, now),
                Reading("GS-1", now, 0.4, now),
            ]
            await asyncio.to_thread(intake.take, rows)
            await one.until(lambda it: bool(it.of("values")))
            assert one.codes() == codes
            assert [event["code"] for event in one.of("alarm")] == [code for code in codes if code == "JG-1"]

    awaited(work())


def test_who_was_away_gets_the_newest_values_and_every_alarm_event(
    sensing_api: Any, intake: TestIntake
) -> None:
    start = now_ms() - 50 * MINUTE
    intake.send("GS-2", 0.3, start)

    async def work() -> None:
        async with listening(sensing_api) as one:
            last = one.last_id
        for step, value in enumerate((40.0, 1.0, 50.0, 2.0)):
            await asyncio.to_thread(intake.send, "JG-1", value, start + step * MINUTE)
        async with listening(sensing_api, last_event_id=str(last)) as again:
            await again.until(lambda it: it.last_id == 5)
            assert again.of("hello")[0] == {"batch": 5, "since": 1, "is_resumed": True}
            assert [event["event"] for event in again.of("alarm")] == ["raised", "cleared"] * 2
            assert [row[1:2] + row[3:4] for row in again.of("values")[0]["rows"]] == [["JG-1", 2.0]]

    awaited(work())


def test_breaks_at_any_event_lose_no_alarm(sensing_api: Any, intake: TestIntake) -> None:
    """The client reads so many events, is cut off, and comes again with the last number it saw."""
    start = now_ms() - 50 * MINUTE
    for step in range(12):
        rows = [Reading(code, start + step * MINUTE, value, now_ms()) for code, value in _swings(step)]
        intake.take(rows)

    async def work() -> None:
        async with listening(sensing_api, "since=0") as whole:
            await whole.until(lambda it: it.last_id == 12)
        wanted = [event["no"] for event in whole.of("alarm")]
        assert len(wanted) > 12
        for cut in range(len(whole.events)):
            seen = whole.events[: cut + 1]
            last = next((event.id for event in reversed(seen) if event.id is not None), 0)
            async with listening(sensing_api, last_event_id=str(last)) as rest:
                await rest.until(lambda it: it.last_id == 12)
            numbers = [event.data["no"] for event in seen if event.kind == "alarm"]
            assert set(numbers) | {event["no"] for event in rest.of("alarm")} == set(wanted)

    awaited(work())


def test_writing_meanwhile_loses_nothing(sensing_api: Any, intake: TestIntake) -> None:
    """While alarms are raised and cleared, a client comes and goes all the time."""
    start, steps = now_ms() - 59 * MINUTE, 55
    seen: set[int] = set()

    async def write() -> None:
        for step in range(steps):
            rows = [Reading(code, start + step * MINUTE, value, now_ms()) for code, value in _swings(step)]
            await asyncio.to_thread(intake.take, rows)

    async def work() -> None:
        writing = asyncio.ensure_future(write())
        last: int | None = 0
        while not writing.done() or (last or 0) < steps:
            async with listening(sensing_api, f"since={last}") as one:
                await asyncio.sleep(0.03)
                seen.update(event["no"] for event in one.of("alarm"))
                last = one.last_id
        await writing

    awaited(work())
    told = get(sensing_api, "/sensing/alarms?state=raised&state=cleared&state=acknowledged&limit=1000").json
    events = [get(sensing_api, f"/sensing/alarms/{one['alarm_no']}").json["events"] for one in told["alarms"]]
    assert len(seen) == sum(map(len, events)) > steps


def test_what_people_do_to_alarms_comes_too(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("JG-1", 40.0, now_ms())
    number = get(sensing_api, "/sensing/alarms").json["alarms"][0]["alarm_no"]

    async def work() -> None:
        async with listening(sensing_api, "sector=manhole") as one:
            done = await asyncio.to_thread(
                post, As(sensing_api, "inspector"), f"/sensing/alarms/{number}/acknowledge", {"note": "去看"}
            )
            assert done.status == 200
            await one.until(lambda it: bool(it.of("alarm")))
            event = one.of("alarm")[0]
            assert (event["event"], event["actor"], event["note"]) == ("acknowledged", "inspector", "去看")

    awaited(work())


def test_fifty_clients_are_served_by_one_question(
    sensing_city: City, sensing_api: Any, intake: TestIntake
) -> None:
    hub = sensing_city.sensing.hub

    async def work() -> None:
        async with asyncio.TaskGroup() as group:
            stop, ready = asyncio.Event(), asyncio.Semaphore(0)
            found: list[list[str]] = []

            async def listen(query: str) -> None:
                async with listening(sensing_api, query) as one:
                    ready.release()
                    await stop.wait()
                    found.append(one.codes())

            for at in range(50):
                group.create_task(listen(("", "sector=water", "sector=manhole")[at % 3]))
            for _ in range(50):
                await ready.acquire()
            assert len(hub.clients) == 50
            before, started = hub.polls, asyncio.get_running_loop().time()
            now = now_ms()
            rows = [Reading("JG-1", now, 3.0, now), Reading("GS-1", now, 0.4, now)]
            await asyncio.to_thread(intake.take, rows)
            await asyncio.sleep(1.0)
            spent = asyncio.get_running_loop().time() - started
            assert hub.polls - before <= spent / 0.2 + 2
            stop.set()
        assert sorted(found) == [["GS-1"]] * 17 + [["JG-1"]] * 16 + [["JG-1", "GS-1"]] * 17
        assert not hub.clients
        assert hub._task is None

    awaited(work())


def test_a_slow_client_is_dropped_and_can_read_on(
    sensing_city: City, sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "_MOST_WAITING", 3)
    monkeypatch.setattr(hubs, "_EVERY_S", 0.01)
    sensing_city.sensing.hub._every_s = 0.01
    start = now_ms() - 50 * MINUTE

    async def work() -> None:
        async with listening(sensing_api) as slow, listening(sensing_api) as quick:
            slow.free.clear()
            for step in range(12):
                await asyncio.to_thread(intake.send, "GS-1", 0.3 + step / 100, start + step * MINUTE)
                await quick.until(lambda it, step=step: len(it.of("values")) > step)
            (held,) = [one for one in sensing_city.sensing.hub.clients if one.is_dropped]
            assert not held._waiting
            slow.free.set()
            await slow.until(lambda it: it.is_over)
            assert slow.events[-1].kind == "dropped"
            last = slow.last_id
        async with listening(sensing_api, last_event_id=str(last)) as again:
            assert [row[3] for row in again.of("values")[0]["rows"]] == [pytest.approx(0.41)]

    awaited(work())


def test_a_client_that_takes_nothing_is_let_go(
    sensing_city: City, sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twin_server.api.sensing.stream._SLOWEST_SEND_S", 0.2)

    async def work() -> None:
        async with listening(sensing_api) as one:
            one.free.clear()
            await asyncio.to_thread(intake.send, "GS-1", 0.3, now_ms())
            async with asyncio.timeout(5):
                while sensing_city.sensing.hub.clients:
                    await asyncio.sleep(0.02)

    awaited(work())


def test_silence_is_filled_with_heartbeats(
    sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients.Client.events, "__kwdefaults__", {"heartbeat_s": 0.3})

    async def work() -> None:
        async with listening(sensing_api, "sector=water") as one:
            for step in range(4):  # others have values all the time, this client has not
                await asyncio.to_thread(intake.send, "JG-2", 1.0 + step, now_ms())
                await asyncio.sleep(0.2)
            await one.until(lambda it: bool(it.of("heartbeat")) and (it.last_id or 0) >= 3)
            assert one.codes() == []

    awaited(work())


def test_the_store_may_be_away_for_a_while(
    sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failures = hubs.changes, []

    def failing(*arguments: Any) -> Any:
        if len(failures) < 2:
            failures.append(1)
            raise StoreFailure("the database is away")
        return real(*arguments)

    monkeypatch.setattr(hubs, "changes", failing)
    monkeypatch.setattr(hubs, "_AFTER_FAILURE_S", 0.05)

    async def work() -> None:
        async with listening(sensing_api) as one:
            await asyncio.to_thread(intake.send, "GS-1", 0.3, now_ms())
            await one.until(lambda it: it.codes() == ["GS-1"])
        assert len(failures) == 2

    awaited(work())


def test_a_store_that_is_away_when_a_client_comes(
    sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: Any, **__: Any) -> Any:
        raise StoreFailure("the database is away")

    async def work() -> None:
        async with listening(sensing_api) as first:
            monkeypatch.setattr(clients, "alarm_events", failing)
            async with listening(sensing_api, "since=0") as second:
                await second.until(lambda it: it.is_over)
            assert not first.is_over

    intake.send("JG-1", 40.0, now_ms())
    awaited(work())


def test_a_number_of_another_store_begins_anew(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("GS-1", 0.3, now_ms())

    async def work() -> None:
        async with listening(sensing_api, "since=999999") as one:
            assert one.of("hello")[0]["since"] == 0
            assert one.codes() == ["GS-1"]

    awaited(work())


def test_there_is_a_limit_of_clients(sensing_city: City, sensing_api: Any) -> None:
    sensing_city.sensing.hub._most_clients = 1

    async def work() -> None:
        async with listening(sensing_api), listening(sensing_api) as second:
            assert second.status == 503

    awaited(work())


def _swings(step: int) -> list[tuple[str, float]]:
    """Tilt and water pressure that go beyond their limits and back."""
    return [("JG-1", 40.0 if step % 2 == 0 else 1.0), ("GS-1", 1.0 if step % 3 == 0 else 0.4)]
