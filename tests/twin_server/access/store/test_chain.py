from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.twin_server.small_city import NOW
from twin_server.access.store import AccessStore, audit, chain, open_store
from twin_server.access.store.database import FILE_NAME


def fill(store: AccessStore, count: int, first: int = 1) -> list[chain.Sealed]:
    with store.writing() as link:
        return [
            audit.write(
                link,
                audit.Note(
                    NOW + timedelta(seconds=number),
                    "wang",
                    "10.0.0.1",
                    "test",
                    f"t{number}",
                    detail={"n": number},
                ),
            )
            for number in range(first, first + count)
        ]


def check(store: AccessStore, wanted: str | None = None) -> chain.Verified:
    with store.reading() as link:
        return chain.verify(link, wanted=wanted)


def test_each_entry_carries_the_hash_of_the_one_before(store: AccessStore) -> None:
    sealed = fill(store, 3)
    with store.reading() as link:
        entries = audit.read(link, audit.Wanted())[::-1]
    assert [one.number for one in entries] == [1, 2, 3]
    assert entries[0].previous == chain.FIRST
    assert [one.previous for one in entries[1:]] == [one.hash for one in sealed[:2]]
    found = check(store)
    assert (found.entries, found.unchained, found.breaks) == (3, 0, ())
    assert found.head == sealed[2]


def test_a_hash_that_anybody_can_compute() -> None:
    said = {
        "number": 7,
        "at": datetime(2026, 3, 2, 1, 30, tzinfo=UTC),
        "actor": "wang",
        "address": "::1",
        "action": "a",
        "target": "t",
        "result": "done",
        "detail": "{}",
        "previous": "ab",
    }
    # printf '[7,"2026-03-02T01:30:00.000000+00:00","wang","::1","a","t","done","{}","ab"]' | sha256sum
    assert chain.digest(said) == "f9e37efbc1e2a8819d56a0d00e23384461553124defc0e3a2b010969dcbc6fe4"


def test_a_hash_kept_elsewhere_is_looked_for(store: AccessStore) -> None:
    sealed = fill(store, 2)
    assert check(store, sealed[0].hash).has_wanted
    assert not check(store, "0" * 64).has_wanted


def tamper(path: Path, *statements: str) -> None:
    """Changes as somebody with the file would make them: without the triggers."""
    link = sqlite3.connect(path)
    link.execute("DROP TRIGGER IF EXISTS access_audit_no_update")
    link.execute("DROP TRIGGER IF EXISTS access_audit_no_delete")
    for statement in statements:
        link.execute(statement)
    link.commit()
    link.close()


_COPY = (
    "INSERT INTO access_audit (number, at, actor, address, action, target, result, detail, previous, hash) "
    "SELECT {}, at, actor, address, action, target, result, detail, previous, {} "
    "FROM access_audit WHERE number = 2"
)
CASES: dict[str, tuple[tuple[str, ...], int, str]] = {
    "changed": (("UPDATE access_audit SET actor = 'li' WHERE number = 3",), 3, "was changed"),
    "changed moment": (
        ("UPDATE access_audit SET at = '2026-01-01 00:00:00' WHERE number = 2",),
        2,
        "was changed",
    ),
    "removed": (("DELETE FROM access_audit WHERE number = 3",), 3, "entry 3 was removed"),
    "removed several": (("DELETE FROM access_audit WHERE number IN (2, 3, 4)",), 2, "entry 2–4 was removed"),
    "first removed": (("DELETE FROM access_audit WHERE number = 1",), 1, "entry 1 was removed"),
    "last removed": (("DELETE FROM access_audit WHERE number = 5",), 5, "entry 5 at the end was removed"),
    "inserted at the end": ((_COPY.format(6, "'ff'"),), 6, "was changed"),
    "inserted without a hash": ((_COPY.format(6, "NULL"),), 6, "was inserted"),
    "removed and renumbered": (
        ("DELETE FROM access_audit WHERE number = 3", "UPDATE access_audit SET number = 3 WHERE number = 4"),
        3,
        "was changed",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_was_tampered_with_is_named(own_store: AccessStore, workspace: Path, name: str) -> None:
    fill(own_store, 5)
    statements, number, words = CASES[name]
    tamper(workspace / FILE_NAME, *statements)
    found = check(own_store)
    assert found.breaks[0].number == number
    assert words in found.breaks[0].en
    assert found.breaks[0].zh


def test_an_entry_with_a_hash_of_its_own_does_not_follow(own_store: AccessStore, workspace: Path) -> None:
    """Somebody who knows the form rewrites entry 3 with a fitting hash: entry 4 gives it away."""
    fill(own_store, 5)
    with own_store.reading() as link:
        third = dict(link.execute(sa.select(chain.audit).where(chain.audit.c.number == 3)).one()._mapping)
    own = chain.digest({**third, "actor": "li"})
    tamper(workspace / FILE_NAME, f"UPDATE access_audit SET actor = 'li', hash = '{own}' WHERE number = 3")
    found = check(own_store)
    assert [(one.number, "does not follow" in one.en) for one in found.breaks] == [(4, True)]


def _older(workspace: Path) -> None:
    """A store as it was before there was a chain, with two entries."""
    link = sqlite3.connect(workspace / FILE_NAME)
    link.execute(
        "CREATE TABLE access_audit (number INTEGER PRIMARY KEY AUTOINCREMENT, at DATETIME NOT NULL, "
        "actor TEXT NOT NULL, "
        "address TEXT NOT NULL, action TEXT NOT NULL, target TEXT NOT NULL, result TEXT NOT NULL, "
        "detail TEXT NOT NULL)"
    )
    for number in (1, 2):
        link.execute(
            "INSERT INTO access_audit VALUES "
            "(?, '2026-01-01 00:00:00.000000', 'wang', '::1', 'a', 't', 'done', '{}')",
            (number,),
        )
    link.commit()
    link.close()


def test_an_older_audit_goes_on_as_a_chain(workspace: Path) -> None:
    _older(workspace)
    with open_store(workspace) as store:
        fill(store, 2, first=3)
        found = check(store)
        assert (found.entries, found.unchained, found.breaks) == (4, 2, ())
        tamper(workspace / FILE_NAME, "UPDATE access_audit SET actor = 'li' WHERE number = 1")
        (broken,) = check(store).breaks
    assert (broken.number, broken.en) == (3, "entries 1–2 before it were changed")


def test_twenty_writers_make_one_chain(store: AccessStore) -> None:
    from concurrent.futures import ThreadPoolExecutor

    write: Callable[[int], object] = lambda number: fill(store, 1, first=number)  # noqa: E731
    with ThreadPoolExecutor(5) as pool:
        list(pool.map(write, range(20)))
    found = check(store)
    assert (found.entries, found.breaks) == (20, ())
