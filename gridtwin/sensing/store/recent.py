"""What was measured last at some channels, for those who look at changes and begin anew."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.reading import Quality
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import LATEST, OBSERVATION
from gridtwin.sensing.store.sets import one_of

_ORDERLY = (
    0.9  # the share of channels up to which a newest moment is believed; a wrong clock is among the rest
)
_MEASURED = (int(Quality.GOOD), int(Quality.SUSPECT))


def newest_moments(connection: sa.Connection) -> dict[int, tuple[int, int]]:
    """Moment and arrival of the newest value of each channel; no moment is later than its arrival."""
    asked = sa.select(LATEST.c.channel, LATEST.c.at, LATEST.c.received)
    return {row.channel: (min(row.at, row.received), row.received) for row in connection.execute(asked)}


def recent_values(
    connection: sa.Connection, store: SensingStore, spans_ms: Mapping[int, int], moments: Mapping[int, int]
) -> dict[int, list[tuple[int, float]]]:
    """Moments and values of channels in about the last `spans_ms` before they stopped, in order of time.

    Channels that stopped hours before most of the others have no changes to look at, and are left out.
    """
    known = sorted(moments[channel] for channel in spans_ms if channel in moments)
    if not known:
        return {}
    since = known[int(_ORDERLY * (len(known) - 1))] - HOUR_MS - max(spans_ms.values())
    asked = (
        sa.select(OBSERVATION.c.channel, OBSERVATION.c.at, OBSERVATION.c.received, OBSERVATION.c.value)
        .where(one_of(store, OBSERVATION.c.channel, spans_ms), OBSERVATION.c.at >= since)
        .where(OBSERVATION.c.quality.in_(_MEASURED))
    )
    made: dict[int, list[tuple[int, float]]] = {}
    for row in connection.execute(asked):
        made.setdefault(row.channel, []).append((min(row.at, row.received), row.value))
    for values in made.values():
        values.sort(key=lambda one: one[0])
    return made
