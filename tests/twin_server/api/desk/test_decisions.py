from __future__ import annotations

from typing import Any

import pytest

from change_detection.evidence import folder_digest
from tests.twin_server.api.desk.conftest import Client
from tests.twin_server.small_city import PATCH_A, PATCH_C
from twin_server.access.store import audit, chain
from twin_server.city import City
from twin_server.desk.decisions import ACTION


def entries(client: Client) -> list[audit.Entry]:
    with client.store.reading() as link:
        return audit.read(link, audit.Wanted(action=ACTION))


def test_a_decision_is_on_the_patch_and_in_the_audit(client: Client, own_city: City) -> None:
    client.post(f"/desk/patches/{PATCH_A}/claim")
    client.clock.forward(seconds=21)
    seen = {"seen": ["before.png", "after.png"], "evidence_sha256": "ab" * 32}
    answer = client.decide("confirmed", reason="no_permit", note="现场可见", **seen)
    assert answer.status_code == 200, answer.text
    row = own_city.workspace.read("change_patch", where={"id": PATCH_A}).iloc[0]
    assert (row["status"], row["note"], row["row_version"], row["edited_by"]) == (
        "confirmed",
        "现场可见",
        2,
        "wang",
    )
    past = own_city.workspace.history("change_patch", PATCH_A)
    assert past["reason"].tolist() == ["verdict: confirmed (no_permit)"]
    (entry,) = entries(client)
    assert (entry.actor, entry.address, entry.target, entry.result) == ("wang", "192.0.2.7", PATCH_A, "done")
    assert entry.at == client.clock.now
    assert entry.detail["evidence_sha256"] == folder_digest(own_city.workspace.evidence_dir / "run1" / "A")
    wanted = {
        "patch_no": "TB-1",
        "status": "confirmed",
        "earlier_status": "new",
        "reason": "no_permit",
        "note": "现场可见",
        "earlier_note": "",
        "seen_version": 1,
        "row_version": 2,
        "grade": "A",
        "score": 0.91,
        "seconds": 21.0,
        "evidence_seen": "ab" * 32,
        "evidence_state": "unsealed",
        "seen": ["before.png", "after.png"],
        "title": "王芳",
    }
    assert {name: entry.detail[name] for name in wanted} == wanted
    assert answer.json()["hash"] == entry.hash


def test_the_other_verdict_route_leaves_the_same_entry(client: Client) -> None:
    body = {"status": "legal", "row_version": 1, "note": "b"}
    assert client.post(f"/patches/{PATCH_A}/verdict", body).status_code == 200
    (entry,) = entries(client)
    assert (entry.detail["status"], entry.detail["note"]) == ("legal", "b")


def test_of_two_inspectors_the_second_learns_who_decided_and_may_look_again(client: Client) -> None:
    assert client.decide("confirmed", reason="no_permit").status_code == 200
    answer = client.as_("li").decide("legal")
    assert answer.status_code == 409
    assert "wang" in answer.json()["detail"]
    done, refused = sorted(entries(client), key=lambda one: one.number)
    assert (done.actor, done.result, refused.actor, refused.result) == ("wang", "done", "li", "refused")
    again = client.as_("li").patch()
    assert (again["status"], again["decisions"][0]["title"], again["row_version"]) == ("confirmed", "王芳", 2)
    assert client.as_("li").decide("legal", version=2, reason="temporary_permit").status_code == 200
    with client.store.reading() as link:
        assert chain.verify(link).breaks == ()


def test_sent_twice_with_one_key_it_counts_once(client: Client) -> None:
    first = client.decide("confirmed", key="k1")
    again = client.decide("confirmed", key="k1")
    assert (again.status_code, again.json()["number"]) == (200, first.json()["number"])
    assert len(entries(client)) == 1
    assert client.decide("legal", key="k2").status_code == 409


def test_undo_is_a_new_decision(client: Client, own_city: City) -> None:
    number = client.decide("confirmed", note="一").json()["number"]
    answer = client.post(f"/desk/decisions/{number}/undo")
    assert answer.status_code == 200, answer.text
    row = own_city.workspace.read("change_patch", where={"id": PATCH_A}).iloc[0]
    assert (row["status"], row["row_version"]) == ("new", 3)
    assert not isinstance(row["note"], str) or not row["note"]
    last, first = entries(client)
    assert (last.detail["undo_of"], last.detail["status"], first.number) == (number, "new", number)
    again = client.post(f"/desk/decisions/{number}/undo")
    assert again.status_code == 409
    assert client.post(f"/desk/decisions/{answer.json()['number']}/undo").status_code == 409
    own = client.get("/desk/decisions").json()["decisions"]
    assert [one["number"] for one in own] == [last.number, first.number]


def test_undo_brings_the_earlier_verdict_and_note_back(client: Client, own_city: City) -> None:
    client.decide("unclear", note="模糊")
    number = client.decide("legal", version=2, note="有证").json()["number"]
    assert client.post(f"/desk/decisions/{number}/undo").status_code == 200
    row = own_city.workspace.read("change_patch", where={"id": PATCH_A}).iloc[0]
    assert (row["status"], row["note"]) == ("unclear", "模糊")


def test_nobody_undoes_what_is_not_theirs_or_not_the_last(client: Client) -> None:
    number = client.decide("confirmed").json()["number"]
    theirs = client.as_("li").post(f"/desk/decisions/{number}/undo")
    assert (theirs.status_code, "王芳" in theirs.json()["detail_zh"]) == (409, True)
    client.as_("li").decide("legal", version=2)
    assert client.post(f"/desk/decisions/{number}/undo").status_code == 409
    assert client.post("/desk/decisions/999/undo").status_code == 404
    assert client.post("/desk/decisions/0/undo").status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"reason": "has_permit"},
        {"reason": "none of these"},
        {"reason": "other_confirmed"},
        {"reason": "other_confirmed", "note": "  "},
        {"seen": ["x"] * 21},
        {"seen": ["x" * 201]},
        {"seen": [1]},
        {"seen": "before.png"},
        {"key": "x" * 201},
        {"row_version": True},
        {"row_version": 0},
        {"note": "长" * 2001},
        {"note": "a\0b"},
        {"status": "demolish"},
        {"edited_by": "li"},
    ],
    ids=lambda body: str(body)[:40],
)
def test_what_is_no_decision_is_refused_in_both_languages(client: Client, own_city: City, body: Any) -> None:
    answer = client.post(
        f"/desk/patches/{PATCH_A}/decision", {"status": "confirmed", "row_version": 1, **body}
    )
    assert answer.status_code == 400, answer.text
    assert answer.json()["detail"]
    assert answer.json()["detail_zh"]
    assert own_city.workspace.read("change_patch", where={"id": PATCH_A})["status"].tolist() == ["new"]
    assert entries(client) == []


def test_unknown_patches(client: Client) -> None:
    assert client.decide("confirmed", patch="nobody").status_code == 404
    assert client.decide("confirmed", patch="' OR 1=1 --").status_code == 404


def test_viewers_may_look_and_not_decide(client: Client) -> None:
    guest = client.as_("guest")
    assert guest.patch()["patch_no"] == "TB-1"
    assert guest.decide("confirmed").status_code == 403
    assert guest.post(f"/desk/patches/{PATCH_A}/claim").status_code == 403
    assert guest.post("/desk/decisions/1/undo").status_code == 403


def test_the_queue_follows_at_once(client: Client) -> None:
    assert client.get("/desk/queue?status=new").json()["total"] == 2
    client.decide("not_building", patch=PATCH_C)
    told = client.get("/desk/queue?status=new").json()
    assert [row["patch_no"] for row in told["rows"]] == ["TB-1"]
    assert told["counts"]["statuses"] == {"new": 1, "not_building": 1}
