"""A wall: a screen at which nobody sits, that looks for weeks and can do nothing else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.twin_server.access.conftest import PASSWORD, Clock, add_person
from tests.twin_server.access.visitor import Visitor
from tests.twin_server.small_city import NOW
from twin_server.access import administration
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import Config
from twin_server.access.errors import NoWall
from twin_server.access.store import AccessStore, audit, open_store, users
from twin_server.access.store.tables import user


@pytest.fixture
def wall(app: Any, desk: Desk) -> Visitor:
    """A wall that was signed in once."""
    add_person(desk, "wall-1")
    administration.set_wall(desk, "wall-1", is_wall=True, now=NOW)
    visitor = Visitor(app)
    assert visitor.sign_in("wall-1", PASSWORD).status == 303
    return visitor


def test_a_wall_runs_for_weeks_on_polling_alone(wall: Visitor, clock: Clock) -> None:
    for _ in range(89):
        clock.forward(days=1)
        assert wall.get("/api/health").status == 200
    clock.forward(days=2)
    assert wall.get("/api/health").status == 401  # 90 days are over: somebody signs in again


def test_its_cookie_outlives_a_power_cut(wall: Visitor) -> None:
    (cookie,) = wall.set_cookies
    assert f"Max-Age={90 * 24 * 3600}" in cookie.split("; ")
    assert {"HttpOnly", "SameSite=lax"} <= set(cookie.split("; "))


def test_a_wall_that_was_off_for_a_week_signs_in_again(wall: Visitor, clock: Clock) -> None:
    clock.forward(days=6, hours=23)
    assert wall.get("/api/health").status == 200
    clock.forward(days=7, seconds=1)
    assert wall.get("/api/health").status == 401


def test_whoever_comes_to_its_keyboard_changes_nothing(wall: Visitor) -> None:
    assert wall.get("/api/layers").status == 200
    answer = wall.post("/account/tokens", {"title": "mine"})
    assert answer.status == 403
    assert "wall" in answer.json["detail"]
    assert "大屏" in answer.json["detail_zh"]
    assert wall.post("/account/sessions/end").status == 403
    assert wall.post("/api/patches/1/verdict", {}).status == 403
    assert wall.post("/sign-out").status == 303


def test_it_looks_as_a_viewer_whatever_role_was_slipped_in(wall: Visitor, desk: Desk, clock: Clock) -> None:
    with desk.store.writing() as link:
        users.change(link, "wall-1", role="administrator")
    clock.forward(seconds=3)
    assert wall.get("/api/access/audit").status == 403
    assert wall.get("/api/access/me").json["role"] == "viewer"


def test_an_administrator_ends_it_at_once(wall: Visitor, desk: Desk, clock: Clock) -> None:
    administration.set_disabled(desk, "wall-1", is_disabled=True, now=clock())
    clock.forward(seconds=3)
    assert wall.get("/api/health").status == 401


def test_a_wall_made_a_person_again_keeps_no_long_session(wall: Visitor, desk: Desk, clock: Clock) -> None:
    assert administration.set_wall(desk, "wall-1", is_wall=False, now=clock()) == 1
    clock.forward(seconds=3)
    assert wall.get("/api/health").status == 401
    wall.sign_in("wall-1", PASSWORD)
    clock.forward(minutes=61)
    assert wall.get("/api/health").status == 401


def test_only_viewers_are_walls(desk: Desk) -> None:
    add_person(desk, "chief", "administrator")
    with pytest.raises(NoWall, match="cannot be a wall with the role 'administrator'"):
        administration.set_wall(desk, "chief", is_wall=True, now=NOW)
    with pytest.raises(NoWall):
        administration.add_user(desk, NewUser("wall-2", "operator", is_wall=True), now=NOW)
    administration.add_user(desk, NewUser("wall-2", "viewer", is_wall=True), now=NOW)
    with pytest.raises(NoWall):
        administration.set_role(desk, "wall-2", "inspector", now=NOW)
    with desk.store.reading() as link:
        (first,) = audit.read(link, audit.Wanted(action="user add", limit=1))
    assert first.detail["is_wall"] is True


def test_an_older_store_is_brought_up_to_date(store: AccessStore, config: Config, workspace: Path) -> None:
    add_person(Desk(store, config, "root"), "wang")
    with store.writing() as link:
        link.execute(sa.text(f"ALTER TABLE {user.name} DROP COLUMN is_wall"))
    with open_store(workspace) as again, again.reading() as link:
        assert users.get(link, "wang").is_wall is False


def test_people_are_idle_as_before(wang: Visitor, clock: Clock) -> None:
    assert clock.forward(minutes=61) - NOW == timedelta(minutes=61)
    assert wang.get("/").status == 401
