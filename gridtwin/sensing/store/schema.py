"""Tables of the sensing store. Times are milliseconds since 1970 UTC; a batch is one committed write.

`latest.batch` and `alarm_event.batch` are what a stream reads on from.
"""

from __future__ import annotations

import sqlalchemy as sa

METADATA = sa.MetaData()
_AT = sa.BigInteger

CHANNEL = sa.Table(
    "sensing_channel",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("sensor_id", sa.Text, nullable=False, unique=True),
)
OBSERVATION = sa.Table(
    "sensing_observation",
    METADATA,
    sa.Column("channel", sa.Integer, primary_key=True),
    sa.Column("at", _AT, primary_key=True, autoincrement=False),
    sa.Column("value", sa.Double, nullable=False),
    sa.Column("quality", sa.SmallInteger, nullable=False),
    sa.Column("received", _AT, nullable=False),
    postgresql_partition_by="RANGE (at)",
    sqlite_with_rowid=False,
)
LATEST = sa.Table(
    "sensing_latest",
    METADATA,
    sa.Column("channel", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", _AT, nullable=False),
    sa.Column("value", sa.Double, nullable=False),
    sa.Column("quality", sa.SmallInteger, nullable=False),
    sa.Column("received", _AT, nullable=False),
    sa.Column("batch", _AT, nullable=False, index=True),
)
# Times of observations beyond the latest value: of a wrong clock, whose value gave way to a later arrival.
AHEAD = sa.Table(
    "sensing_ahead",
    METADATA,
    sa.Column("channel", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", _AT, nullable=False),
)


def _rolled_up(name: str) -> sa.Table:
    return sa.Table(
        f"sensing_{name}",
        METADATA,
        sa.Column("channel", sa.Integer, primary_key=True),
        sa.Column("at", _AT, primary_key=True, autoincrement=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("least", sa.Double, nullable=False),
        sa.Column("most", sa.Double, nullable=False),
        sa.Column("total", sa.Double, nullable=False),
        sa.Column("suspect", sa.Integer, nullable=False, server_default="0"),
        sqlite_with_rowid=False,
    )


MINUTE = _rolled_up("minute")
HOUR = _rolled_up("hour")
# Hours of channels whose roll-ups are older than their observations.
STALE = sa.Table(
    "sensing_stale",
    METADATA,
    sa.Column("channel", sa.Integer, primary_key=True),
    sa.Column("hour", _AT, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
TALLY = sa.Table(
    "sensing_tally",
    METADATA,
    sa.Column("channel", sa.Integer, primary_key=True, autoincrement=False),
    *(
        sa.Column(name, _AT, nullable=False, server_default="0")
        for name in ("stored", "duplicate", "conflict", "late", "out_of_order", "out_of_range", "suspect")
    ),
)
REFUSED = sa.Table(
    "sensing_refused",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("received", _AT, nullable=False, index=True),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)
COUNTER = sa.Table(
    "sensing_counter",
    METADATA,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", _AT, nullable=False),
)
FORGOTTEN = "forgotten"  # counter: observations before this time are gone, only their roll-ups are left
ALARM = sa.Table(
    "sensing_alarm",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("alarm_no", sa.Text, nullable=False, unique=True),
    sa.Column("channel", sa.Integer, nullable=False, index=True),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("severity", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False, index=True),
    sa.Column("value", sa.Double),
    sa.Column("raised_at", _AT, nullable=False, index=True),
    sa.Column("acknowledged_at", _AT),
    sa.Column("acknowledged_by", sa.Text),
    sa.Column("cleared_at", _AT),
    sa.Column("cleared_by", sa.Text),
    sa.Column("note", sa.Text),
)
ALARM_EVENT = sa.Table(
    "sensing_alarm_event",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("batch", _AT, nullable=False, index=True),
    sa.Column("alarm_id", sa.Text, nullable=False, index=True),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("at", _AT, nullable=False),
    sa.Column("actor", sa.Text, nullable=False),
    sa.Column("note", sa.Text),
)
# What a rule remembers of a channel between two starts of the intake (JSON).
RULE_STATE = sa.Table(
    "sensing_rule_state",
    METADATA,
    sa.Column("rule", sa.Text, primary_key=True),
    sa.Column("channel", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("state", sa.Text, nullable=False),
)
WINDOW = sa.Table(
    "sensing_window",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("scope", sa.Text, nullable=False),
    sa.Column("target", sa.Text, nullable=False),
    sa.Column("starts_at", _AT, nullable=False),
    sa.Column("ends_at", _AT, nullable=False),
    sa.Column("actor", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
)
VERSION = 2  # 2: roll-ups count values of a wrong clock
