"""What rules remember, kept in the store with the batch that changed it, so that a killed intake goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa

from gridtwin.sensing.alarms.engine import Engine, Key
from gridtwin.sensing.alarms.memory import Memory
from gridtwin.sensing.store.inserting import upsert
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import RULE_STATE


def kept_memories(connection: sa.Connection) -> dict[Key, Memory]:
    """Memories as they were kept."""
    rows = connection.execute(sa.select(RULE_STATE))
    return {(row.rule, row.channel): Memory.of(json.loads(row.state)) for row in rows}


def keep_memories(
    connection: sa.Connection, store: SensingStore, engine: Engine, keys: Iterable[Key]
) -> None:
    """Keep changed memories within the caller's transaction; those in their first state are deleted."""
    kept = {key: engine.memories.get(key, Memory()).kept() for key in keys}
    full = {key: json.dumps(state) for key, state in kept.items() if state}
    if full:
        rules, channels = zip(*full, strict=True)
        columns = {"rule": list(rules), "channel": list(channels), "state": list(full.values())}
        upsert(connection, store, RULE_STATE, columns)
    empty = [{"of": key[0], "at": key[1]} for key, state in kept.items() if not state]
    if empty:
        mine = (RULE_STATE.c.rule == sa.bindparam("of")) & (RULE_STATE.c.channel == sa.bindparam("at"))
        connection.execute(RULE_STATE.delete().where(mine), empty)
