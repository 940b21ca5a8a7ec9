"""What works cost: by year, kind, contractor, class or pack, and kilometre; sums in whole cents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.packs.loading import pack_names
from gridtwin.model import feature_class
from gridtwin.store import Where, Workspace

BY = ("year", "kind", "contractor", "state", "class", "host")
_FIELDS = {
    "year": "budget_year",
    "kind": "kind",
    "contractor": "contractor_name",
    "state": "state",
    "host": "host_code",
}
_CLASS_FIELDS = {"road": "road_class", "bridge": "maintenance_class", "tunnel": "kind"}


def work_costs(
    workspace: Workspace, host_class: str | Sequence[str], by: Sequence[str], *, where: Where | None = None
) -> pd.DataFrame:
    """Costs of works by the given keys: works, cost_cents, budget_cents; by class also km and cents a km.

    Cancelled works do not count. Lengths are those of all cards of the class, worked on or not. The class of
    a facility is the name of its pack.

    Raises:
        UsageError: an unknown key.
    """
    unknown = sorted(set(by) - set(BY))
    if unknown or not by:
        raise UsageError(
            f"--by {', '.join(unknown) or '(nothing)'}: choose of {', '.join(BY)}",
            zh=f"--by {', '.join(unknown) or '（空）'}：可选{', '.join(BY)}",
        )
    classes = [host_class] if isinstance(host_class, str) else list(host_class)
    works = _works(workspace, classes, where or {})
    keys = [_FIELDS.get(name, "host_group") for name in by]
    if "class" in by:
        works["host_group"] = works["host_id"].map(_groups(workspace, classes, works))
    works[keys] = works[keys].astype(object).where(works[keys].notna(), "")
    grouped = works.groupby(keys, sort=True, dropna=False)
    made = grouped.agg(
        works=("id", "size"), cost_cents=("cost_cents", "sum"), budget_cents=("budget_cents", "sum")
    )
    table = made.reset_index().rename(columns=dict(zip(keys, by, strict=True)))
    if "class" in by and len(classes) == 1 and "length_m" in feature_class(classes[0]).field_names:
        table = _with_lengths(workspace, classes[0], table)
    return table


def _works(workspace: Workspace, classes: Sequence[str], where: Where) -> pd.DataFrame:
    columns = ["id", "host_class", "host_id", "host_code", "budget_year", "kind", "contractor_name", "state"]
    rows = workspace.read(
        "maintenance_work",
        where={**where, "host_class": list(classes)},
        columns=[*columns, "cost_cents", "budget_cents"],
    )
    rows = pd.DataFrame(rows[rows["state"] != "cancelled"])
    for name in ("cost_cents", "budget_cents"):
        rows[name] = rows[name].astype("Int64").fillna(0)
    return rows


def _groups(workspace: Workspace, classes: Sequence[str], works: pd.DataFrame) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in classes:
        ids = works.loc[works["host_class"] == name, "host_id"].unique().tolist()
        field = _CLASS_FIELDS.get(name)
        if field is None:
            found |= pack_names(workspace, name, ids)
        elif ids:
            hosts = workspace.read(name, where={"id": ids}, columns=["id", field])
            found |= dict(zip(hosts["id"], hosts[field], strict=True))
    return found


def _with_lengths(workspace: Workspace, host_class: str, table: pd.DataFrame) -> pd.DataFrame:
    with workspace.asking() as questions:
        lengths = questions.grouped(host_class, [_CLASS_FIELDS[host_class]], total="length_m")
    by_class = dict(zip(lengths[_CLASS_FIELDS[host_class]], lengths["total"].fillna(0.0), strict=True))
    km = table["class"].map(by_class).astype("float64") / 1000
    per_km = (table["cost_cents"].astype("float64") / km.where(km > 0)).round().astype("Int64")
    return table.assign(km=km.round(3), cents_per_km=per_km)
