"""A work order of defects: one work for defects of one object, with their stretch and quantity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from gridtwin.ledger.errors import ImpossibleChange, UnknownRecord
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.inspection.defects import DefectChange, change_defects, defect_life
from gridtwin.ledger.works.recording import add_work
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


def order_defects(
    workspace: Workspace, codes: Sequence[str], values: Mapping[str, Any], *, edit: Edit
) -> str:
    """Order the repair of defects with a new work and give its code; `values` are further fields of the work.

    Raises:
        UnknownRecord: no defect has one of the codes.
        ImpossibleChange: the defects belong to several objects, or one cannot be ordered.
    """
    rows = workspace.read("defect", where={"code": list(codes)}).drop(columns="geometry")
    missing = sorted(set(codes) - set(rows["code"]))
    if missing:
        raise UnknownRecord(
            f"no defect has the number '{missing[0]}'; 'gridtwin roads defects' lists them",
            zh=f"没有编号为“{missing[0]}”的病害；可用gridtwin roads defects查看",
        )
    if rows["host_id"].nunique() > 1:
        hosts = ", ".join(sorted(rows["host_code"].unique()))
        raise ImpossibleChange(
            f"the defects belong to several objects ({hosts}); order them one object at a time",
            zh=f"这些病害属于多个对象（{hosts}）；请按对象分别派单",
        )
    life = defect_life(workspace)
    for row in rows.to_dict("records"):  # before the work is stored
        life.check({**{str(k): v for k, v in row.items()}, "work_code": "…"}, "ordered")
    first = rows.iloc[0]
    host = Host(str(first["host_class"]), str(first["host_id"]), str(first["host_code"]), {})
    kinds = "、".join(dict.fromkeys(rows["distress"]))
    area = float(rows["area_m2"].sum())
    work = {
        "title": f"{host.code} {kinds}修复",
        "kind": "保养小修",
        "state": "ordered",
        "ordered_on": edit.moment.date(),
        **_stretch(rows["station_m"].dropna().tolist()),
        **({"quantity": area, "quantity_unit": "m²"} if area > 0 else {}),
        **values,
    }
    code, _ = add_work(workspace, host, work, edit=edit)
    change_defects(workspace, codes, DefectChange("ordered", {"work_code": code}), edit=edit)
    return code


def _stretch(stations: list[float]) -> dict[str, float]:
    return {"from_station_m": min(stations), "to_station_m": max(stations)} if stations else {}
