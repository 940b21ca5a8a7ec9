"""What a GeoPackage and a PostgreSQL database have in common: one workspace's layers in one of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
from numpy.typing import NDArray

from gridtwin.model.feature_class import FeatureClass, Field
from gridtwin.progress import Progress
from gridtwin.store.errors import OutdatedWorkspace, UnknownColumn
from gridtwin.store.geometries import Geometries
from gridtwin.store.stand_ins import stand_ins
from gridtwin.store.tables import all_fields

Box = tuple[float, float, float, float]
Where = Mapping[str, Any]  # field name -> a value, None, or a sequence of values of the field's type

Check = Callable[[sa.Connection], None]


@dataclass(frozen=True, slots=True)
class Edit:
    """Who changes rows, when and why; goes to the history with each earlier version."""

    actor: str
    moment: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows and columns to read."""

    columns: tuple[str, ...]
    where: Where | None = None
    bbox: Box | None = None
    limit: int | None = None
    with_geometry: bool = True
    numbers: tuple[int, ...] | None = None  # row numbers; None for all


class Database(ABC):
    """The layers of one workspace."""

    engine: sa.Engine
    metadata: sa.MetaData
    meta: sa.Table  # key and value: schema version and such
    crs: int
    label: str  # where the layers are, without a password
    looks_up: bool  # joins by a look-up for each row, having no faster way
    outdated: OutdatedWorkspace | None = None  # why older tables could not be brought up to date
    lacking: Mapping[str, sa.Table] = {}  # what is read in place of tables that lack something
    absent: frozenset[str] = frozenset()  # tables that are not there at all

    @abstractmethod
    def create(self, notes: Mapping[str, str]) -> None:
        """Create all layers in a place that has none, and keep the notes in `meta`."""

    @abstractmethod
    def add_layer(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Create the table of one class."""

    @abstractmethod
    def column_names(self, link: sa.Connection) -> dict[str, set[str]]:
        """Tables that are there, with the names of their columns."""

    @abstractmethod
    def drop_triggers(self, link: sa.Connection) -> None:
        """Remove GridTwin's triggers from all layers, while a migration works on them."""

    @abstractmethod
    def install_triggers(self, link: sa.Connection) -> None:
        """Put GridTwin's triggers, as they are today, on all layers."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[sa.Connection]:
        """A connection in one transaction that sees one state of the database."""

    @abstractmethod
    def writing(self, edit: Edit | None = None) -> AbstractContextManager[sa.Connection]:
        """A connection in one transaction that ends wholly done or wholly undone."""

    @abstractmethod
    def append(
        self, declared: FeatureClass, frame: pd.DataFrame, *, edit: Edit, check: Check, progress: Progress
    ) -> None:
        """Insert the rows of a conformed frame in one transaction, in which `check` comes first."""

    @abstractmethod
    def load(self, link: sa.Connection, table: sa.Table, values: Mapping[str, Iterable[Any]]) -> None:
        """Insert columns of encoded values into a table, fast."""

    @abstractmethod
    def encode_column(self, field: Field, column: pd.Series[Any]) -> list[Any]:
        """One column of a conformed frame as the database driver takes it."""

    @abstractmethod
    def encode_geometries(self, shapes: Geometries) -> list[Any]:
        """Conformed geometries as the database driver takes them."""

    @abstractmethod
    def encode_where(self, where: dict[str, Any]) -> dict[str, Any]:
        """The values of a condition as the database driver takes them."""

    @abstractmethod
    def note_change(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Tell other programs that a layer changed, where the database has a place for that."""

    @abstractmethod
    def read(self, declared: FeatureClass, query: Query) -> pd.DataFrame:
        """The current rows."""

    @abstractmethod
    def extent(self, declared: FeatureClass) -> Box | None:
        """The box around all current rows."""

    @abstractmethod
    def envelopes(self, link: sa.Connection, declared: FeatureClass) -> NDArray[np.float64]:
        """Row number, min x, min y, max x, max y of every row with a geometry, by row number."""

    @abstractmethod
    def state(self, link: sa.Connection, declared: FeatureClass) -> str:
        """A text that changes when rows of the class change, whoever changes them."""

    @abstractmethod
    def is_any_of(self, column: sa.ColumnElement[Any], values: list[Any]) -> sa.ColumnElement[bool]:
        """Whether the column has one of the values, however many."""

    def condition(self, table: sa.Table, where: Where | None) -> sa.ColumnElement[bool]:
        """The rows in which each named field has the given (encoded) value, or one of the given values."""
        terms: list[sa.ColumnElement[bool]] = []
        for name, wanted in (where or {}).items():
            column = table.c[name]
            if wanted is None:
                terms.append(column.is_(None))
            elif isinstance(wanted, list):
                terms.append(self.is_any_of(column, wanted))
            else:
                terms.append(column == wanted)
        return sa.and_(sa.true(), *terms)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def read_as_it_is(self, reason: OutdatedWorkspace) -> None:
        """Read older tables, which cannot be written: what they lack is empty. Writing says the reason."""
        with self.reading() as link:
            there = self.column_names(link)
        self.lacking = stand_ins(self.metadata.tables.values(), there)
        self.absent = frozenset(self.lacking) - frozenset(there)
        self.outdated = reason

    def check_age(self) -> None:
        """Called before anything is written.

        Raises:
            OutdatedWorkspace: the tables are older, and are open for reading only.
        """
        if self.outdated is not None:
            raise OutdatedWorkspace(str(self.outdated), zh=self.outdated.zh)

    def table(self, name: str) -> sa.Table:
        """The layer's table."""
        if name in self.lacking:
            return self.lacking[name]
        schema = self.metadata.schema
        return self.metadata.tables[f"{schema}.{name}" if schema else name]


def plain_where(declared: FeatureClass, where: Where | None) -> dict[str, Any]:
    """The condition with field names checked, sequences as lists and values as Python's own.

    Raises:
        UnknownColumn: the class has no such field.
    """
    known = {field.name for field in all_fields(declared)}
    made: dict[str, Any] = {}
    for name, wanted in (where or {}).items():
        if name not in known:
            raise UnknownColumn(
                f"{declared.name} has no field '{name}'; it has {', '.join(sorted(known))}",
                zh=f"{declared.name}没有字段“{name}”；现有字段：{', '.join(sorted(known))}",
            )
        if isinstance(wanted, Iterable) and not isinstance(wanted, str):
            made[name] = [_plain(value) for value in wanted]
        else:
            made[name] = _plain(wanted)
    return made


def _plain(value: Any) -> Any:  # Any: a scalar of Python or NumPy
    return value.item() if isinstance(value, np.generic) else value
