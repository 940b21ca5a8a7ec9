"""What works cost: by year, kind, contractor, road class and kilometre; sums in whole cents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from gridtwin.errors import UsageError
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
_CLASS_FIELDS = {"road": "road_class", "bridge": "maintenance_class", "tunnel": "kind", "facility": "kind"}


def work_costs(
    workspace: Workspace, host_class: str, by: Sequence[str], *, where: Where | None = None
) -> pd.DataFrame:
    """Costs of works by the given keys: works, cost_cents, budget_cents; by class also km and cents a km.

    Cancelled works do not count. Lengths are those of all cards of the class, worked on or not.

    Raises:
        UsageError: an unknown key.
    """
    unknown = sorted(set(by) - set(BY))
    if unknown or not by:
        raise UsageError(
            f"--by {', '.join(unknown) or '(nothing)'}: choose of {', '.join(BY)}",
            zh=f"--by {', '.join(unknown) or '（空）'}：可选{', '.join(BY)}",
        )
    works = _works(workspace, host_class, where or {})
    keys = [_FIELDS.get(name, "host_group") for name in by]
    if "class" in by:
        works["host_group"] = works["host_id"].map(_groups(workspace, host_class))
    works[keys] = works[keys].astype(object).where(works[keys].notna(), "")
    grouped = works.groupby(keys, sort=True, dropna=False)
    made = grouped.agg(
        works=("id", "size"), cost_cents=("cost_cents", "sum"), budget_cents=("budget_cents", "sum")
    )
    table = made.reset_index().rename(columns=dict(zip(keys, by, strict=True)))
    if "class" in by and "length_m" in feature_class(host_class).field_names:
        table = _with_lengths(workspace, host_class, table)
    return table


def _works(workspace: Workspace, host_class: str, where: Where) -> pd.DataFrame:
    columns = ["id", "host_id", "host_code", "budget_year", "kind", "contractor_name", "state"]
    rows = workspace.read(
        "maintenance_work",
        where={**where, "host_class": host_class},
        columns=[*columns, "cost_cents", "budget_cents"],
    )
    rows = pd.DataFrame(rows[rows["state"] != "cancelled"])
    for name in ("cost_cents", "budget_cents"):
        rows[name] = rows[name].astype("Int64").fillna(0)
    return rows


def _groups(workspace: Workspace, host_class: str) -> dict[str, Any]:
    name = _CLASS_FIELDS.get(host_class)
    if name is None:
        return {}
    hosts = workspace.read(host_class, columns=["id", name])
    return dict(zip(hosts["id"], hosts[name], strict=True))


def _with_lengths(workspace: Workspace, host_class: str, table: pd.DataFrame) -> pd.DataFrame:
    with workspace.asking() as questions:
        lengths = questions.grouped(host_class, [_CLASS_FIELDS[host_class]], total="length_m")
    by_class = dict(zip(lengths[_CLASS_FIELDS[host_class]], lengths["total"].fillna(0.0), strict=True))
    km = table["class"].map(by_class).astype("float64") / 1000
    per_km = (table["cost_cents"].astype("float64") / km.where(km > 0)).round().astype("Int64")
    return table.assign(km=km.round(3), cents_per_km=per_km)
