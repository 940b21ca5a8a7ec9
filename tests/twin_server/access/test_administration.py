from __future__ import annotations

import threading
from typing import Any

import pytest

from tests.twin_server.access.conftest import ORIGIN, PASSWORD, add_person
from tests.twin_server.small_city import NOW
from twin_server.access import administration, sign_in
from twin_server.access.administration import Desk, NewUser, WantedToken
from twin_server.access.config import Config
from twin_server.access.errors import (
    BadAccessRules,
    LastAdministrator,
    SignInFailed,
    UnknownToken,
    UnknownUser,
    UserExists,
)
from twin_server.access.sign_in import Credentials, Door
from twin_server.access.store import AccessStore, audit, users


@pytest.fixture
def both(store: AccessStore, config: Config) -> Desk:
    """A desk over a store of either kind."""
    return Desk(store, config, "root")


def test_the_first_start_makes_one_administrator_with_a_one_time_password(both: Desk) -> None:
    made: list[Any] = []
    threads = [
        threading.Thread(target=lambda: made.append(administration.first_administrator(both, now=NOW)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (first,) = [one for one in made if one is not None]
    assert first[0] == "admin"
    assert administration.has_users(both.store)
    with both.store.reading() as link:
        admin = users.get(link, "admin")
    assert admin.role == "administrator"
    assert admin.one_time_until is not None
    assert first[1] not in str(admin)


def test_signing_in_on_both_kinds_of_store(both: Desk) -> None:
    add_person(both, "wang")
    door = Door(both.store, both.config)
    begun = sign_in.sign_in(door, Credentials("wang", PASSWORD), ORIGIN, now=NOW)
    assert len(begun.secret) > 40
    assert begun.kept is None
    with both.store.reading() as link:
        assert audit.read(link, audit.Wanted(actor="wang"))[0].action == "sign-in"


def test_the_last_administrator_stays(desk: Desk) -> None:
    add_person(desk, "chief", "administrator")
    with pytest.raises(LastAdministrator):
        administration.set_role(desk, "chief", "viewer", now=NOW)
    with pytest.raises(LastAdministrator):
        administration.set_disabled(desk, "chief", is_disabled=True, now=NOW)
    add_person(desk, "second", "administrator")
    administration.set_disabled(desk, "chief", is_disabled=True, now=NOW)
    with pytest.raises(LastAdministrator):
        administration.set_role(desk, "second", "viewer", now=NOW)


def test_what_cannot_be(desk: Desk) -> None:
    add_person(desk, "wang")
    with pytest.raises(UserExists):
        administration.add_user(desk, NewUser("WANG", "viewer"), now=NOW)
    with pytest.raises(BadAccessRules):
        administration.add_user(desk, NewUser("li", "root"), now=NOW)
    with pytest.raises(UnknownUser):
        administration.set_role(desk, "li", "viewer", now=NOW)
    with pytest.raises(UnknownUser):
        administration.reset_password(desk, "li", now=NOW)
    with pytest.raises(UnknownUser):
        administration.add_token(desk, "li", WantedToken("", ["read"], 1), now=NOW)
    with pytest.raises(UnknownToken):
        administration.revoke_token(desk, "0" * 12, now=NOW)


def test_a_reset_lets_a_slowed_user_in(desk: Desk) -> None:
    add_person(desk, "wang")
    door = Door(desk.store, desk.config)
    for number in range(6):
        with pytest.raises(SignInFailed):
            sign_in.sign_in(door, Credentials("wang", f"guess {number}"), ORIGIN, now=NOW)
    password = administration.reset_password(desk, "wang", now=NOW)
    assert sign_in.sign_in(door, Credentials("wang", password), ORIGIN, now=NOW)


def test_each_change_is_noted_with_who_made_it(desk: Desk) -> None:
    add_person(desk, "wang")
    administration.set_role(desk, "wang", "inspector", now=NOW)
    administration.reset_password(desk, "wang", now=NOW)
    token_id, text = administration.add_token(desk, "wang", WantedToken("", ["read"], 1), now=NOW)
    administration.revoke_token(desk, token_id, now=NOW)
    administration.set_disabled(desk, "wang", is_disabled=True, now=NOW)
    with desk.store.reading() as link:
        entries = audit.read(link, audit.Wanted())
    assert [one.action for one in reversed(entries)] == [
        "user add",
        "user role",
        "password reset",
        "token add",
        "token revoke",
        "user disable",
    ]
    assert {(one.actor, one.target) for one in entries} == {("root", "wang")}
    assert text.split("_")[2] not in str(entries)
