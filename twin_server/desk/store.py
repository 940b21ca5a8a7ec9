"""Claims and assignments: two tables beside users and audit, in the same database and its one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import sqlalchemy as sa

from twin_server.access.store import AccessStore
from twin_server.access.store.tables import Moment

metadata = sa.MetaData()


def _text(name: str, **options: Any) -> sa.Column[str]:  # Any: what a column takes
    return sa.Column(name, sa.Text(), **options)


claim = sa.Table(
    "desk_claim",
    metadata,
    _text("patch_id", primary_key=True),
    _text("user_name", nullable=False),
    _text("user_title", nullable=False),
    sa.Column("since", Moment(), nullable=False),
    sa.Column("until", Moment(), nullable=False),
)
assignment = sa.Table(
    "desk_assignment",
    metadata,
    _text("patch_id", primary_key=True),
    _text("assignee", nullable=False, index=True),
    _text("assignee_title", nullable=False),
    sa.Column("due_on", sa.Date(), nullable=False),
    _text("note", nullable=False),
    _text("assigned_by", nullable=False),
    sa.Column("assigned_at", Moment(), nullable=False),
)


class DeskStore:
    """The tables of the desk in the store of access; made at the first question, unless it is read alone."""

    def __init__(self, store: AccessStore, *, is_read_only: bool = False) -> None:
        self.store = store
        self._is_made = is_read_only
        self._lock = Lock()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection for questions."""
        self._make()
        with self.store.reading() as link:
            yield link

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A connection whose changes are all kept or all undone; one writer at a time."""
        self._make()
        with self.store.writing() as link:
            yield link

    def _make(self) -> None:
        with self._lock:
            if not self._is_made:
                with self.store.writing() as link:
                    metadata.create_all(link)
                self._is_made = True
