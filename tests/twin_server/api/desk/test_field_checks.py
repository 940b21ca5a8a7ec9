from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.twin_server.api.desk.conftest import Client
from tests.twin_server.small_city import PATCH_A

CHECK = f"/desk/patches/{PATCH_A}/field-check"


def test_an_operator_gives_and_the_inspector_finds_it(client: Client) -> None:
    body = {"assignee": "li", "due_on": "2026-03-20", "note": "带尺"}
    answer = client.as_("zhao").post(CHECK, body)
    assert answer.status_code == 200, answer.text
    told = client.as_("li").get("/desk/queue?assigned=me").json()
    assert [row["patch_no"] for row in told["rows"]] == ["TB-1"]
    given = told["rows"][0]["assignment"]
    assert (given["assignee_title"], given["due_on"], given["note"], given["assigned_by"]) == (
        "李娜",
        "2026-03-20",
        "带尺",
        "zhao",
    )
    assert client.get("/desk/queue?assigned=me").json()["total"] == 0
    assert client.get("/desk/queue?assigned=any").json()["total"] == 1


def test_an_inspector_takes_for_themselves_and_not_for_others(client: Client) -> None:
    answer = client.post(f"{CHECK}/mine")
    due = (client.clock.now + timedelta(days=7)).date().isoformat()
    assert (answer.status_code, answer.json()["assignment"]["assignee"]) == (200, "wang")
    assert answer.json()["assignment"]["due_on"] == due
    assert client.post(CHECK, {"assignee": "li"}).status_code == 403
    assert client.get("/desk/people").status_code == 403
    assert client.as_("guest").post(f"{CHECK}/mine").status_code == 403


def test_only_people_who_may_review_are_offered(client: Client) -> None:
    names = [one["name"] for one in client.as_("zhao").get("/desk/people").json()["people"]]
    assert names == ["chief", "li", "wang", "zhao"]


@pytest.mark.parametrize(
    "body",
    [
        {"assignee": "guest"},
        {"assignee": "nobody"},
        {},
        {"assignee": "li", "due_on": "2020-01-01"},
        {"assignee": "li", "due_on": "soon"},
        {"assignee": "li", "note": "长" * 501},
        {"assignee": 5},
    ],
    ids=str,
)
def test_what_cannot_be_given(client: Client, body: Any) -> None:
    answer = client.as_("zhao").post(CHECK, body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["detail_zh"]


def test_a_verdict_settles_it_an_unclear_one_does_not_and_undo_brings_it_back(client: Client) -> None:
    client.post(f"{CHECK}/mine")
    client.decide("unclear")
    assert client.patch()["assignment"]["assignee"] == "wang"
    number = client.decide("confirmed", version=2).json()["number"]
    assert client.patch()["assignment"] is None
    client.post(f"/desk/decisions/{number}/undo")
    assert client.patch()["assignment"]["assignee"] == "wang"
