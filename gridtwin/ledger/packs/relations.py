"""What belongs to a facility: the well below a cover, the devices on a pole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.packs.definition import Pack, Relation
from gridtwin.model import feature_class
from gridtwin.store import Workspace

BY_ID, BY_HOST, NEAR = "id", "host", "near"
COLUMNS = ("host_id", "target_id", "how", "distance_m")
_BY_VALUES = 5000  # more facilities than this are looked up in the whole class


@dataclass(frozen=True, slots=True)
class Related:
    """Pairs of facilities and rows of another class.

    Attributes:
        pairs: COLUMNS; `how` is id (the facility names the row), host (the row names it), near.
        broken: facilities whose id of a row leads nowhere, with that id.
    """

    relation: Relation
    pairs: pd.DataFrame
    broken: Mapping[str, str]

    def counts(self, ids: pd.Series[Any]) -> pd.Series[Any]:
        """How many rows belong to each facility."""
        number = self.pairs.groupby("host_id").size()
        return number.reindex(ids).fillna(0).astype("int64").set_axis(ids.index)


def related(workspace: Workspace, pack: Pack, relation: Relation, rows: pd.DataFrame) -> Related:
    """Rows of another class that belong to `rows`, which have id, the relation's field, and geometry."""
    targets = _targets(workspace, pack, relation, rows)
    parts: list[pd.DataFrame] = []
    broken: dict[str, str] = {}
    if relation.via is not None:
        named = rows[["id", relation.via]].dropna()
        is_there = named[relation.via].isin(targets["id"]).to_numpy()
        parts.append(_pairs(named["id"][is_there], named[relation.via][is_there], BY_ID))
        broken = dict(zip(named["id"][~is_there], named[relation.via][~is_there].astype("str"), strict=True))
    if relation.by_host:
        mine = targets[(targets["host_class"] == pack.host) & targets["host_id"].isin(rows["id"])]
        parts.append(_pairs(mine["host_id"], mine["id"], BY_HOST))
    if relation.within_m is not None:
        found = pd.concat(parts, ignore_index=True) if parts else _pairs([], [], NEAR)
        taken = targets["host_id"].notna() if relation.by_host else targets["id"].isna()
        done = set(broken) if relation.many else set(found["host_id"]) | set(broken)
        parts.append(_near(relation, rows[~rows["id"].isin(done)], targets[~taken]))
    filled = [part for part in parts if len(part)]
    pairs = pd.concat(filled, ignore_index=True) if filled else _pairs([], [], NEAR)
    return Related(relation, pairs, broken)


def shown_rows(workspace: Workspace, relation: Relation, found: Related) -> pd.DataFrame:
    """The related rows with the fields that the relation shows, how they were found, and the distance."""
    ids = found.pairs["target_id"].tolist()
    fields = ["id", *relation.show, *([relation.follow.key] if relation.follow else [])]
    rows = workspace.read(relation.target, where={"id": ids}, columns=list(dict.fromkeys(fields)))
    plain = pd.DataFrame(rows.drop(columns="geometry", errors="ignore"))
    return found.pairs.merge(plain, left_on="target_id", right_on="id", how="left").drop(columns="id")


def followed_rows(workspace: Workspace, relation: Relation, shown: pd.DataFrame) -> pd.DataFrame:
    """Rows that in turn belong to related rows, such as the pipes of a well."""
    follow = relation.follow
    if follow is None or not len(shown):
        return pd.DataFrame(columns=list(follow.show) if follow else [])
    keys = shown[follow.key].dropna().unique().tolist()
    columns = list(dict.fromkeys(["id", *follow.show]))
    parts = [
        pd.DataFrame(workspace.read(follow.target, where={name: keys}, columns=columns)).drop(
            columns="geometry", errors="ignore"
        )
        for name in follow.fields
    ]
    return pd.concat(parts, ignore_index=True).drop_duplicates("id")[list(follow.show)].reset_index(drop=True)


def _targets(workspace: Workspace, pack: Pack, relation: Relation, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of the other class that can be meant: around few facilities, else all."""
    names = ["id", *(["host_class", "host_id"] if relation.by_host else [])]
    if len(rows) > _BY_VALUES:
        return workspace.read(relation.target, columns=names)
    parts = []
    if relation.via is not None:
        ids = rows[relation.via].dropna().unique().tolist()
        parts.append(workspace.read(relation.target, where={"id": ids}, columns=names))
    if relation.by_host:
        mine = {"host_class": pack.host, "host_id": rows["id"].tolist()}
        parts.append(workspace.read(relation.target, where=mine, columns=names))
    if relation.within_m is not None and len(rows):
        west, south, east, north = rows.geometry.total_bounds
        reach = relation.within_m
        box = (west - reach, south - reach, east + reach, north + reach)
        parts.append(workspace.read(relation.target, bbox=box, columns=names))
    return pd.concat(parts, ignore_index=True).drop_duplicates("id").reset_index(drop=True)


def _near(relation: Relation, rows: pd.DataFrame, targets: pd.DataFrame) -> pd.DataFrame:
    if not len(rows) or not len(targets) or feature_class(relation.target).geometry.value == "none":
        return _pairs([], [], NEAR)
    shapes = shapely.force_2d(rows.geometry.to_numpy())
    others = shapely.force_2d(targets.geometry.to_numpy())
    tree, reach = shapely.STRtree(others), float(relation.within_m or 0)
    if relation.many:
        at, other = tree.query(shapes, predicate="dwithin", distance=reach)
    else:
        at, other = tree.query_nearest(shapes, max_distance=reach, all_matches=False)
    distances = shapely.distance(shapes[at], others[other])
    made = _pairs(rows["id"].to_numpy()[at], targets["id"].to_numpy()[other], NEAR)
    return made.assign(distance_m=np.round(distances, 3))


def _pairs(host_ids: Any, target_ids: Any, how: str) -> pd.DataFrame:  # Any: columns or lists of ids
    hosts, targets = pd.Series(list(host_ids), dtype="str"), pd.Series(list(target_ids), dtype="str")
    frame = pd.DataFrame({"host_id": hosts, "target_id": targets})
    return frame.assign(how=pd.Series(how, index=frame.index, dtype="str"), distance_m=np.nan)
