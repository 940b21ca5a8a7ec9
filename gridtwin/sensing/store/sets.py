"""Whether a column is one of many numbers, as one bound value: databases limit how long a list may be."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from gridtwin.sensing.store.opening import SensingStore


def one_of(
    store: SensingStore, column: sa.ColumnElement[int], numbers: Iterable[int]
) -> sa.ColumnElement[bool]:
    """A condition that holds where the column is one of the numbers; never where there are none."""
    wanted = sorted({int(number) for number in numbers})
    if store.is_sqlite:
        each = sa.func.json_each(json.dumps(wanted)).table_valued("value")
        return column.in_(sa.select(each.c.value))
    return column == sa.any_(sa.bindparam(None, wanted, type_=postgresql.ARRAY(sa.Integer), unique=True))
