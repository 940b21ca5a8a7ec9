from __future__ import annotations

import pytest

from tests.twin_server.api.desk.conftest import Client


def numbers(client: Client, query: str) -> list[str]:
    answer = client.get(f"/desk/queue?{query}")
    assert answer.status_code == 200, answer.text
    return [row["patch_no"] for row in answer.json()["rows"]]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", ["TB-1", "TB-2"]),
        ("order=area", ["TB-1", "TB-2"]),
        ("grade=C", ["TB-2"]),
        ("grade=A&grade=C", ["TB-1", "TB-2"]),
        ("grade=B", []),
        ("change_class=stockpile", ["TB-2"]),
        ("status=confirmed", []),
        ("q=tb-2", ["TB-2"]),
        ("street=620102001", []),
        ("limit=1", ["TB-1"]),
        ("limit=1&offset=1", ["TB-2"]),
        ("offset=5", []),
    ],
)
def test_filters(client: Client, query: str, wanted: list[str]) -> None:
    assert numbers(client, query) == wanted


def test_nearest_first(client: Client) -> None:
    """TB-1 lies in the north-west, TB-2 170 m east and 190 m south of it: 255 m by Pythagoras."""
    rows = {row["patch_no"]: row for row in client.get("/desk/queue").json()["rows"]}
    second = rows["TB-2"]
    query = f"order=distance&near={second['lon']},{second['lat']}"
    told = client.get(f"/desk/queue?{query}").json()["rows"]
    assert [row["patch_no"] for row in told] == ["TB-2", "TB-1"]
    assert told[0]["distance_m"] == pytest.approx(0, abs=0.2)
    assert told[1]["distance_m"] == pytest.approx((170**2 + 190**2) ** 0.5, abs=0.5)


def test_counts_are_with_the_other_filters(client: Client) -> None:
    counts = client.get("/desk/queue?grade=A").json()["counts"]
    assert counts["grades"] == {"A": 1, "C": 1}
    assert counts["classes"] == {"new_building": 1}


@pytest.mark.parametrize(
    "query",
    [
        "order=size",
        "order=distance",
        "near=here",
        "near=500,1",
        "near=1",
        "assigned=li",
        "limit=501",
        "offset=-1",
    ],
)
def test_bad_questions(client: Client, query: str) -> None:
    answer = client.get(f"/desk/queue?{query}")
    assert answer.status_code == 400
    assert answer.json()["detail_zh"]


def test_options_say_what_can_be_chosen(client: Client) -> None:
    told = client.get("/desk/options").json()
    assert [(one["status"], one["key"]) for one in told["verdicts"]] == [
        ("confirmed", "1"),
        ("legal", "2"),
        ("not_building", "3"),
        ("unclear", "4"),
    ]
    assert told["labels"]["statuses"]["confirmed"] == {"zh": "确认", "en": "confirmed"}
