from __future__ import annotations

from tests.twin_server.api.desk.conftest import Client
from tests.twin_server.small_city import PATCH_A, PATCH_C


def test_an_inspectors_day(client: Client) -> None:
    client.post(f"/desk/patches/{PATCH_A}/claim")
    client.clock.forward(seconds=30)
    client.decide("confirmed")
    client.post(f"/desk/patches/{PATCH_C}/claim")
    client.clock.forward(seconds=90)
    client.decide("not_building", patch=PATCH_C)
    told = client.get("/desk/figures").json()
    assert (told["decided"], told["work_minutes"], told["per_hour"], told["median_seconds"]) == (
        2,
        2.0,
        60.0,
        60.0,
    )
    assert told["by_verdict"] == {"confirmed": 1, "not_building": 1}
    assert told["agreement"]["A"] == {"decided": 1, "change_share": 1.0, "confirmed_share": 1.0}
    assert told["agreement"]["C"]["change_share"] == 0.0
    assert told["by_hour"] == {"10": 2}
    assert client.get("/desk/figures?day=2026-03-01").json()["decided"] == 0
    assert client.as_("li").get("/desk/figures").json()["decided"] == 0


def test_operators_see_all(client: Client) -> None:
    client.decide("confirmed")
    client.as_("li").decide("not_building", patch=PATCH_C)
    told = client.as_("zhao").get("/desk/figures/all").json()
    assert told["decided"] == 2
    assert [(one["name"], one["decided"]) for one in told["people"]] == [("li", 1), ("wang", 1)]
    assert client.get("/desk/figures/all").status_code == 403


def test_a_day_that_is_none(client: Client) -> None:
    assert client.get("/desk/figures?day=yesterday").status_code == 400
