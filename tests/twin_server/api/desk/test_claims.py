from __future__ import annotations

from tests.twin_server.api.desk.conftest import Client
from tests.twin_server.small_city import PATCH_A, PATCH_C
from twin_server.access.store import audit

CLAIM = f"/desk/patches/{PATCH_A}/claim"


def test_who_has_a_patch_open_is_seen_by_others(client: Client) -> None:
    assert client.post(CLAIM).status_code == 200
    (seen,) = client.as_("li").get("/desk/claims").json()["claims"]
    assert (seen["patch_id"], seen["user_title"]) == (PATCH_A, "王芳")
    assert client.as_("guest").patch()["claim"]["user_name"] == "wang"
    answer = client.as_("li").post(CLAIM)
    assert (answer.status_code, "王芳" in answer.json()["detail_zh"]) == (409, True)


def test_a_patch_that_another_has_open_cannot_be_decided(client: Client) -> None:
    client.post(CLAIM)
    answer = client.as_("li").decide("legal")
    assert (answer.status_code, "王芳" in answer.json()["detail_zh"]) == (409, True)
    assert client.patch()["status"] == "new"
    assert client.decide("confirmed").status_code == 200
    assert client.get("/desk/claims").json()["claims"] == []


def test_a_claim_ends_without_a_sign_of_life(client: Client) -> None:
    client.post(CLAIM)
    client.clock.forward(seconds=100)
    client.post(CLAIM)
    client.clock.forward(seconds=119)
    assert client.as_("li").post(CLAIM).status_code == 409
    client.clock.forward(seconds=1)
    assert client.as_("li").post(CLAIM).status_code == 200


def test_one_person_has_one_claim(client: Client) -> None:
    client.post(CLAIM)
    client.post(f"/desk/patches/{PATCH_C}/claim")
    assert [one["patch_id"] for one in client.get("/desk/claims").json()["claims"]] == [PATCH_C]


def test_letting_go(client: Client) -> None:
    client.post(CLAIM)
    client.as_("li").post(f"/desk/patches/{PATCH_A}/release")
    assert client.as_("li").post(CLAIM).status_code == 409
    client.post(f"/desk/patches/{PATCH_A}/release")
    assert client.as_("li").post(CLAIM).status_code == 200


def test_a_take_over_is_noted(client: Client) -> None:
    client.post(CLAIM)
    assert client.as_("li").post(CLAIM, {"take_over": True}).status_code == 200
    assert client.post(CLAIM).status_code == 409
    with client.store.reading() as link:
        (entry,) = audit.read(link, audit.Wanted(action="patch take-over"))
    assert (entry.actor, entry.target, entry.detail) == ("li", PATCH_A, {"from": "wang"})


def test_what_is_no_claim(client: Client) -> None:
    assert client.post(CLAIM, {"take_over": "yes"}).status_code == 400
    assert client.post("/desk/patches/nobody/claim").status_code == 404
