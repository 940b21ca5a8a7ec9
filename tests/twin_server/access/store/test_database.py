from __future__ import annotations

import stat
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.twin_server.small_city import NOW
from twin_server.access.errors import AccessStoreFailed, UserExists
from twin_server.access.store import AccessStore, audit, open_store, read_file, users
from twin_server.access.store.tables import user
from twin_server.access.store.users import User

WANG = User("wang", "王", "viewer", NOW)


def test_a_user_comes_back_as_it_went_in(store: AccessStore) -> None:
    with store.writing() as link:
        users.add(link, WANG)
    with store.reading() as link:
        assert users.find(link, "wang") == WANG
        assert users.find(link, "li") is None


def test_a_file_that_may_not_be_written_answers_and_refuses(workspace: Path) -> None:
    with open_store(workspace) as store, store.writing() as link:
        users.add(link, WANG)
    with read_file(workspace / "access.db") as read:
        with read.reading() as link:
            assert users.find(link, "wang") == WANG
        with pytest.raises(AccessStoreFailed, match="readonly"), read.writing() as link:
            users.change(link, "wang", title="其他")


def test_a_name_is_given_once(store: AccessStore) -> None:
    with store.writing() as link:
        users.add(link, WANG)
    with pytest.raises(UserExists), store.writing() as link:
        users.add(link, WANG)


def test_moments_keep_their_moment_whatever_the_zone(store: AccessStore) -> None:
    away = datetime(2026, 3, 2, 1, 0, tzinfo=timezone(timedelta(hours=-8)))
    with store.writing() as link:
        users.add(link, User("wang", "王", "viewer", away))
    with store.reading() as link:
        assert users.get(link, "wang").created_at == away


def test_naive_moments_are_refused(own_store: AccessStore) -> None:
    with pytest.raises(sa.exc.StatementError, match="no time zone"), own_store.writing() as link:
        link.execute(sa.select(user).where(user.c.created_at > datetime(2026, 3, 2)))  # noqa: DTZ001


def test_what_fails_half_way_leaves_nothing(store: AccessStore) -> None:
    def twice() -> None:
        with store.writing() as link:
            users.add(link, WANG)
            users.add(link, WANG)

    with pytest.raises(UserExists):
        twice()
    with store.reading() as link:
        assert users.count(link) == 0


@pytest.mark.parametrize("change", ["UPDATE access_audit SET actor = 'x'", "DELETE FROM access_audit"])
def test_the_audit_only_grows(store: AccessStore, change: str) -> None:
    with store.writing() as link:
        audit.write(link, audit.Note(NOW, "wang", "192.0.2.7", "sign-in"))
    with (
        pytest.raises((AccessStoreFailed, sa.exc.IntegrityError), match="only grows"),
        store.writing() as link,
    ):
        link.exec_driver_sql(change)
    with store.reading() as link:
        assert [entry.actor for entry in audit.read(link, audit.Wanted())] == ["wang"]


def test_the_file_is_for_its_owner_only(workspace: Path) -> None:
    with open_store(workspace) as store, store.writing() as link:
        users.add(link, WANG)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in workspace.glob("access.db*")}
    assert modes["access.db"] == 0o600
    assert set(modes.values()) == {0o600}


def test_a_file_that_others_could_read_is_closed(workspace: Path) -> None:
    open_store(workspace).close()
    (workspace / "access.db").chmod(0o644)
    open_store(workspace).close()
    assert stat.S_IMODE((workspace / "access.db").stat().st_mode) == 0o600


def test_a_damaged_file_says_so(workspace: Path) -> None:
    (workspace / "access.db").write_bytes(b"this is no database, but long enough to be looked at " * 50)
    with pytest.raises(AccessStoreFailed, match=r"access\.db"):
        open_store(workspace)


def test_two_that_start_at_once_make_the_tables_once(store: AccessStore) -> None:
    failed: list[Exception] = []

    def start() -> None:
        try:
            store.create_tables()
        except Exception as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
