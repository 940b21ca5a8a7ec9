"""Versions of the tables: what an older GridTwin made is brought up to date, what is newer is refused.

Version 1 kept earlier shapes as text (WKT), version 2 keeps them as WKB. Beside the numbered steps, layers
and fields that were declared since are added each time the declarations change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import feature_classes
from gridtwin.store.database import Database
from gridtwin.store.errors import NewerWorkspace, OutdatedWorkspace, ReadOnlyWorkspace, StoreFailure
from gridtwin.store.tables import all_fields

SCHEMA_VERSION = 3
_READABLE_FROM = 2  # later versions only added to the tables; version 1 kept shapes otherwise
_VERSION, _DECLARATIONS = "schema_version", "declarations"


@dataclass(frozen=True, slots=True)
class Migration:
    """What a migration did: versions of the tables before and after, and what was added."""

    before: int
    after: int
    added: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything was done."""
        return self.before != self.after or bool(self.added)


def fresh_notes() -> dict[str, str]:
    """What a new workspace remembers of its tables."""
    return {_VERSION: str(SCHEMA_VERSION), _DECLARATIONS: declarations_digest()}


def declarations_digest() -> str:
    """A checksum over the declared tables and columns."""
    text = ";".join(
        f"{declared.name}({','.join(f'{field.name}:{field.type}' for field in all_fields(declared))})"
        for declared in feature_classes()
    )
    return hashlib.sha256(text.encode()).hexdigest()


def stored_version(database: Database) -> int:
    """Version of the tables.

    Raises:
        StoreFailure: they are not the tables of a workspace.
    """
    return _version(_notes(database))


def is_readable(database: Database) -> bool:
    """Whether tables of this age can be read as they are, with what they lack taken as empty."""
    return stored_version(database) >= _READABLE_FROM


def bring_up_to_date(database: Database) -> Migration:
    """Migrate older tables, in one transaction.

    Raises:
        NewerWorkspace: the tables were made by a newer GridTwin.
        OutdatedWorkspace: they are older and cannot be written.
    """
    notes = _notes(database)
    before = _version(notes)
    if before > SCHEMA_VERSION:
        raise NewerWorkspace(
            f"the tables of the workspace have version {before}, this GridTwin knows versions up to "
            f"{SCHEMA_VERSION}; install a newer GridTwin",
            zh=f"工作区的表为第{before}版，此GridTwin最高支持第{SCHEMA_VERSION}版；请安装更新的GridTwin",
        )
    if before == SCHEMA_VERSION and notes.get(_DECLARATIONS) == declarations_digest():
        return Migration(before, before)
    try:
        return _migrate(database)
    except ReadOnlyWorkspace as error:
        if before == SCHEMA_VERSION:
            raise OutdatedWorkspace(
                f"the tables of the workspace lack layers or fields that this GridTwin has, but {error}",
                zh=f"工作区的表缺少此GridTwin新增的图层或字段，须补充，但是：{error.zh or error}",
            ) from error
        raise OutdatedWorkspace(
            f"the workspace has version {before} of the tables and must be brought to {SCHEMA_VERSION}, "
            f"but {error}",
            zh=f"工作区的表为第{before}版，须升级到第{SCHEMA_VERSION}版，但是：{error.zh or error}",
        ) from error


def _migrate(database: Database) -> Migration:
    with database.writing() as link:
        before = _version(_read_notes(database, link))
        database.drop_triggers(link)
        for version in range(before, SCHEMA_VERSION):
            _STEPS[version](database, link)
        added = _add_declared(database, link)
        database.install_triggers(link)
        link.execute(sa.delete(database.meta).where(database.meta.c.key.in_([_VERSION, _DECLARATIONS])))
        link.execute(
            sa.insert(database.meta), [{"key": key, "value": value} for key, value in fresh_notes().items()]
        )
    return Migration(before, SCHEMA_VERSION, tuple(added))


def _notes(database: Database) -> dict[str, str]:
    with database.reading() as link:
        return _read_notes(database, link)


def _read_notes(database: Database, link: sa.Connection) -> dict[str, str]:
    rows = link.execute(sa.select(database.meta.c.key, database.meta.c.value)).all()
    return {row.key: row.value for row in rows}


def _version(notes: Mapping[str, str]) -> int:
    try:
        return int(notes[_VERSION])
    except (KeyError, ValueError) as error:
        raise StoreFailure(
            "the database does not say which version its tables have; it is no workspace",
            zh="数据库未说明其表的版本，不是工作区",
        ) from error


def _add_declared(database: Database, link: sa.Connection) -> list[str]:
    """Create tables and columns that are declared but not there; nothing is ever dropped."""
    there = database.column_names(link)
    added = []
    for declared in feature_classes():
        if declared.name not in there:
            database.add_layer(link, declared)
            added.append(declared.name)
            continue
        for field in all_fields(declared):
            if field.name not in there[declared.name]:
                add_column(database, link, database.table(declared.name).c[field.name])
                added.append(f"{declared.name}.{field.name}")
    return added


def add_column(database: Database, link: sa.Connection, column: sa.Column[object]) -> None:
    """Add a column; it is empty in the rows that are there, so it cannot be required of them."""
    quote = link.dialect.identifier_preparer
    kind = column.type.compile(dialect=link.dialect)
    link.exec_driver_sql(
        f"ALTER TABLE {quote.format_table(database.table(column.table.name))} ADD COLUMN "
        f"{quote.quote_identifier(column.name)} {kind}"
    )


def _shapes_as_wkb(database: Database, link: sa.Connection) -> None:
    """Version 1 → 2: the history's shapes from WKT to WKB."""
    history = database.table("history")
    text = sa.column("geometry_wkt", sa.Text())
    add_column(database, link, history.c.geometry_wkb)
    old = link.execute(sa.select(history.c.id, text).where(text.is_not(None))).all()
    for row in old:
        coded = shapely.to_wkb(shapely.from_wkt(row.geometry_wkt), hex=True, flavor="iso")
        link.execute(sa.update(history).where(history.c.id == row.id).values(geometry_wkb=coded))
    quote = link.dialect.identifier_preparer
    link.exec_driver_sql(f"ALTER TABLE {quote.format_table(history)} DROP COLUMN geometry_wkt")


def _merged_edits(_: Database, link: sa.Connection) -> None:
    """Version 2 → 3: a GeoPackage's note of who edits says whether several statements are one change."""
    if link.dialect.name == "sqlite":
        link.exec_driver_sql("ALTER TABLE gridtwin_edit ADD COLUMN merges BOOLEAN")


_STEPS: Mapping[int, Callable[[Database, sa.Connection], None]] = {
    1: _shapes_as_wkb,
    2: _merged_edits,
}
