"""What a role may do in the schema of a store on PostgreSQL, asked of the catalog, which all may read."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from twin_server.access.store.tables import audit, user


def may_make_tables(link: sa.Connection) -> bool:
    """Whether tables that are missing can be made."""
    # Not current_schema(): that is empty where the role may not even look into the schema.
    may = sa.text("SELECT has_schema_privilege(current_setting('search_path'), 'CREATE')")
    return bool(link.execute(may).scalar_one())


def may_read(link: sa.Connection, names: Iterable[str]) -> bool:
    """Whether users, audit and the tables of these names are there and may be read."""
    may = sa.text(
        "SELECT coalesce(bool_and(has_table_privilege(to_regclass(name), 'SELECT')), false) "
        "AND bool_and(to_regclass(name) IS NOT NULL) FROM unnest(CAST(:names AS text[])) AS name"
    )
    wanted = [user.name, audit.name, *names]
    return bool(link.execute(may, {"names": wanted}).scalar_one())
