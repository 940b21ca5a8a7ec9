"""A number that a sensing store gets once and keeps: two stores that look alike are told apart by it."""

from __future__ import annotations

import secrets

import sqlalchemy as sa

from gridtwin.sensing.store.inserting import insert_into
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import COUNTER

_NAME = "identity"
_BITS = 62  # fits a signed column


def identity(store: SensingStore) -> str:
    """The number of the store in hexadecimal, made at random where it has none yet.

    A copy of the store, restored from a backup for example, has the same one.
    """
    asked = sa.select(COUNTER.c.value).where(COUNTER.c.name == _NAME)
    with store.reading() as connection:
        found = connection.scalar(asked)
    if found is None:
        with store.writing() as connection:
            new = insert_into(store, COUNTER).on_conflict_do_nothing()
            connection.execute(new, {"name": _NAME, "value": secrets.randbits(_BITS)})
            found = connection.scalar(asked)
    return f"{found:016x}"
