"""What the rows of a class say of their versions: enough to know whether a saved graph still holds.

An added row raises the number of rows; a changed or retired one adds a row to the history. So the number of
rows together with that of their earlier versions never comes back to an old pair, unless an older copy of the
workspace is put in place of the newer one; then the times and the last row of the history are others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import sqlalchemy as sa

from gridtwin.store import Workspace

LAYERS = ("pipe_point", "pipe_line")
# For each layer: rows, latest change of them, rows in the history, and the last of those.
Stamp = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """Ids and row versions of the rows of a layer, in any order."""

    ids: np.ndarray
    versions: np.ndarray


def stamp(workspace: Workspace, pipe_class: str) -> Stamp:
    """What differs after every change of points or lines; two short questions a layer."""
    database = workspace.database
    history = database.table("history")
    found: list[int | str] = []
    with database.reading() as link:
        for name in LAYERS:
            table = database.table(name)
            of_class, past = table.c.pipe_class == pipe_class, history.c.class_name == name
            now = sa.select(sa.func.count(), sa.func.max(table.c.valid_from)).select_from(table)
            found += map(_plain, link.execute(now.where(of_class)).one())
            count = sa.select(sa.func.count()).select_from(history).where(past)
            last = sa.select(history.c.id).where(past).order_by(history.c.fid.desc())
            found += [_plain(link.scalar(count)), _plain(link.scalar(last.limit(1)))]
    return tuple(found)


def descends_from(workspace: Workspace, old: Stamp) -> bool:
    """Whether the workspace has come from the state of that stamp by changes, and is no other copy."""
    history = workspace.database.table("history")
    last = [one for one in old[3::4] if one]
    with workspace.database.reading() as link:
        wanted = sa.select(sa.func.count()).select_from(history).where(history.c.id.in_(last))
        return int(link.scalar(wanted) or 0) == len(last)


def _plain(value: object) -> int | str:
    return value if isinstance(value, int) else "" if value is None else str(value)


def versions_of(workspace: Workspace, layer: str, pipe_class: str) -> Versions:
    """Id and version of every row of a class, without reading the rows."""
    table = workspace.database.table(layer)
    with workspace.database.reading() as link:
        wanted = sa.select(table.c.id, table.c.row_version).where(table.c.pipe_class == pipe_class)
        rows = link.execute(wanted).all()
    return Versions(
        np.array([str(row[0]) for row in rows], dtype=str), np.array([row[1] for row in rows], np.int64)
    )


def stored_classes(workspace: Workspace) -> list[str]:
    """Pipe classes that have lines."""
    table = workspace.database.table("pipe_line")
    with workspace.database.reading() as link:
        return sorted(str(one) for one in link.scalars(sa.select(table.c.pipe_class).distinct()))


def class_of(workspace: Workspace, name: str) -> str | None:
    """Class of the point or line of that number."""
    with workspace.database.reading() as link:
        for layer, column in (("pipe_point", "point_no"), ("pipe_line", "line_no")):
            table = workspace.database.table(layer)
            found = link.scalar(sa.select(table.c.pipe_class).where(table.c[column] == name).limit(1))
            if found is not None:
                return str(found)
    return None


def changed(saved: Versions, now: Versions) -> tuple[list[str], list[str]]:
    """Ids that are new or newer now, and ids that are gone."""
    before = pd.Series(saved.versions, index=saved.ids)
    after = pd.Series(now.versions, index=now.ids)
    known = before.reindex(after.index)
    fresh = after.index[known.isna() | (known != after)]
    gone = before.index[~before.index.isin(after.index)]
    return [str(one) for one in fresh], [str(one) for one in gone]
