"""Tables of users, sessions, tokens, failed sign-ins, sign-ins in progress, and the audit.

Sessions and tokens are stored as hashes only. The audit refuses changes: triggers in both kinds of database;
each entry carries the hash of the one before (see chain.py), and `audit_head` remembers the last one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC also where the database has no time zones."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """UTC; naive moments are refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Aware, in UTC."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


metadata = sa.MetaData()


def _text(name: str, **options: Any) -> sa.Column[str]:  # Any: what a column takes
    return sa.Column(name, sa.Text(), **options)


def _moment(name: str, **options: Any) -> sa.Column[datetime]:
    return sa.Column(name, Moment(), **options)


user = sa.Table(
    "access_user",
    metadata,
    _text("name", primary_key=True),
    _text("title", nullable=False),
    _text("role", nullable=False),
    _text("password_hash"),
    _moment("one_time_until"),
    _text("issuer"),
    _text("subject"),
    _moment("created_at", nullable=False),
    _moment("disabled_at"),
    _moment("signed_in_at"),
    sa.Column("is_wall", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.UniqueConstraint("issuer", "subject", name="access_user_subject"),
)
session = sa.Table(
    "access_session",
    metadata,
    _text("id_hash", primary_key=True),
    sa.Column("user_name", sa.Text(), sa.ForeignKey("access_user.name"), nullable=False, index=True),
    _text("method", nullable=False),
    _text("address", nullable=False),
    _text("agent", nullable=False),
    _moment("created_at", nullable=False),
    _moment("seen_at", nullable=False),
    _moment("expires_at", nullable=False),
    _moment("ended_at"),
)
token = sa.Table(
    "access_token",
    metadata,
    _text("id", primary_key=True),
    _text("secret_hash", nullable=False),
    sa.Column("user_name", sa.Text(), sa.ForeignKey("access_user.name"), nullable=False, index=True),
    _text("title", nullable=False),
    _text("scopes", nullable=False),
    _moment("created_at", nullable=False),
    _moment("expires_at", nullable=False),
    _moment("revoked_at"),
    _moment("used_at"),
)
failure = sa.Table(
    "access_failure",
    metadata,
    _text("key", primary_key=True),
    sa.Column("number", sa.Integer(), nullable=False),
    _moment("last_at", nullable=False),
    _moment("blocked_until"),
)
pending = sa.Table(
    "access_pending",
    metadata,
    _text("state_hash", primary_key=True),
    _text("browser_hash", nullable=False),
    _text("nonce", nullable=False),
    _text("verifier", nullable=False),
    _text("next", nullable=False),
    _moment("expires_at", nullable=False),
)
audit = sa.Table(
    "access_audit",
    metadata,
    sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
    _moment("at", nullable=False, index=True),
    _text("actor", nullable=False, index=True),
    _text("address", nullable=False),
    _text("action", nullable=False),
    _text("target", nullable=False),
    _text("result", nullable=False),
    _text("detail", nullable=False),
    _text("previous"),  # empty in entries of stores from before there was a chain
    _text("hash"),
    sqlite_autoincrement=True,
)
audit_target = sa.Index("access_audit_target", audit.c.target, audit.c.action)
audit_head = sa.Table(
    "access_audit_head",
    metadata,
    sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("number", sa.BigInteger(), nullable=False),
    _text("hash", nullable=False),
)

_APPEND_ONLY = (
    (
        "sqlite",
        "CREATE TRIGGER access_audit_no_update BEFORE UPDATE ON access_audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END",
    ),
    (
        "sqlite",
        "CREATE TRIGGER access_audit_no_delete BEFORE DELETE ON access_audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END",
    ),
    (
        "postgresql",
        "CREATE OR REPLACE FUNCTION access_audit_grows() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$",
    ),
    (
        "postgresql",
        "CREATE TRIGGER access_audit_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON access_audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION access_audit_grows()",
    ),
)


def bring_up_to_date(link: sa.Connection) -> None:
    """Make the tables that are missing, and give older ones what they lack; their rows stay."""
    metadata.create_all(link)
    if user.c.is_wall.name not in {column["name"] for column in sa.inspect(link).get_columns(user.name)}:
        link.execute(sa.text(f"ALTER TABLE {user.name} ADD COLUMN is_wall BOOLEAN NOT NULL DEFAULT FALSE"))
    known = {column["name"] for column in sa.inspect(link).get_columns(audit.name)}
    for column in (audit.c.previous, audit.c.hash):
        if column.name not in known:
            link.execute(sa.text(f"ALTER TABLE {audit.name} ADD COLUMN {column.name} TEXT"))
    audit_target.create(link, checkfirst=True)


for _dialect, _trigger in _APPEND_ONLY:
    sa.event.listen(audit, "after_create", sa.DDL(_trigger).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]
