"""The other way round: the cover above a well, the pole that a device hangs on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.errors import UnknownHost
from gridtwin.ledger.packs.definition import Pack, Relation
from gridtwin.ledger.packs.relations import related
from gridtwin.ledger.packs.rows import pack_rows
from gridtwin.model import feature_class, is_missing
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Owner:
    """A facility that something belongs to; `how` is id, host or near, as in `Related`."""

    pack: Pack
    relation: Relation
    code: str
    how: str
    distance_m: float | None


def owners_of(workspace: Workspace, packs: Mapping[str, Pack], code: str) -> list[Owner]:
    """The facilities that a well, a device or another row with that code or number belongs to.

    Raises:
        UnknownHost: no class that a pack is related to has the code.
    """
    relations = [(pack, relation) for pack in packs.values() for relation in pack.relations]
    targets = {name: _row(workspace, name, code) for name in {each.target for _, each in relations}}
    if not any(row is not None for row in targets.values()):
        known = ", ".join(sorted(targets))
        raise UnknownHost(
            f"no {known} has the code '{code}'; a facility's own card is shown by 'gridtwin facilities card'",
            zh=f"{known}中没有编码为“{code}”的记录；设施本身请用gridtwin facilities card查看",
        )
    return [
        owner
        for pack, relation in relations
        if (target := targets[relation.target]) is not None
        for owner in _owners(workspace, pack, relation, target)
    ]


def _row(workspace: Workspace, class_name: str, code: str) -> Mapping[str, Any] | None:  # Any: values
    field = feature_class(class_name).code_field
    rows = workspace.read(class_name, where={field: code.strip()}) if field else pd.DataFrame()
    return {str(name): value for name, value in rows.iloc[0].items()} if len(rows) else None


def _owners(
    workspace: Workspace, pack: Pack, relation: Relation, target: Mapping[str, Any]
) -> Iterator[Owner]:
    """By the engine that finds what belongs to facilities, asked of those that may have it."""
    field = str(pack.declared.code_field)
    rows = _candidates(workspace, pack, relation, target)
    if not len(rows):
        return
    pairs = related(workspace, pack, relation, gpd.GeoDataFrame(rows)).pairs
    codes = dict(zip(rows["id"], rows[field], strict=True))
    for pair in pairs[pairs["target_id"] == target["id"]].to_dict("records"):
        distance = pair["distance_m"]
        away = None if is_missing(distance) else float(distance)
        yield Owner(pack, relation, str(codes[pair["host_id"]]), str(pair["how"]), away)


def _candidates(
    workspace: Workspace, pack: Pack, relation: Relation, target: Mapping[str, Any]
) -> pd.DataFrame:
    """Facilities of the pack that name the row, that the row names, or that lie near it."""
    ids: set[str] = set()
    if relation.via is not None:
        ids |= set(workspace.read(pack.host, where={relation.via: target["id"]}, columns=["id"])["id"])
    if relation.by_host and target["host_class"] == pack.host and not is_missing(target["host_id"]):
        ids.add(str(target["host_id"]))
    shape = target.get("geometry")
    if relation.within_m is not None and shape is not None:
        low_x, low_y, high_x, high_y = shape.bounds
        reach = float(relation.within_m)
        box = (low_x - reach, low_y - reach, high_x + reach, high_y + reach)
        ids |= set(workspace.read(pack.host, bbox=box, columns=["id"])["id"])
    return pack_rows(workspace, pack, where={"id": sorted(ids)}) if ids else pd.DataFrame()
