"""Three years on bridges and tunnels: yearly inspections with scores of components, and some defects."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np

from gridtwin.standards import load_table
from sample_data.ids import uuids
from sample_data.ledgers.inspections import Record, Row, host_of
from sample_data.sizes import table

_DISTRESS = {
    "桥面铺装": "网裂",
    "伸缩装置": "堵塞",
    "栏杆或护栏": "破损",
    "排水系统": "泄水管堵塞",
    "墩身": "裂缝",
}
_TUNNEL_PARTS = ("洞口", "衬砌", "路面", "排水设施", "吊顶及内装饰", "照明通风消防")


def inspect_structures(record: Record, bridges: gpd.GeoDataFrame, tunnels: gpd.GeoDataFrame) -> None:
    """Yearly inspections, and the weekly looks of the last month."""
    components = [str(row["component"]) for row in load_table("bridge_component_weights").rows]
    for class_name, frame, names, kinds in (
        ("bridge", bridges, components, ("常规定期检测", "经常性检查")),
        ("tunnel", tunnels, list(_TUNNEL_PARTS), ("常规定期检测", "经常性检查")),
    ):
        for row in frame.itertuples():
            for year in table("ledgers")["years"]:
                _inspect(record, class_name, row, (year, kinds[0], names))
            for back in range(1, 28, 7):
                on = record.today - timedelta(days=back)
                record.inspect(
                    host_of(class_name, row), kinds[1], on, form=f"{class_name}_patrol", conclusion="正常"
                )


def _inspect(record: Record, class_name: str, row: Any, what: tuple[int, str, list[str]]) -> None:
    year, kind, names = what
    rng = record.rng
    on = date(year, 4, 8) + timedelta(days=int(rng.integers(20)))
    age = year - row.built_year
    scores = {name: round(float(np.clip(99 - 0.55 * age + rng.normal(0, 4), 42, 100)), 1) for name in names}
    structure = getattr(row, "structure", None) if class_name == "bridge" else None
    inspection = record.inspect(
        host_of(class_name, row),
        kind,
        on,
        unit_name=table("ledgers")["inspecting_bodies"][year % 2],
        form=f"{structure}_bridge" if structure else class_name,
        answers={"scores": scores},
        conclusion="按期完成检测",
    )
    for name, value in scores.items():
        if name in _DISTRESS and value < 88:
            record.defects.append(_defect(record, class_name, row, (inspection, name, on)))


def _defect(record: Record, class_name: str, row: Any, found: tuple[Row, str, date]) -> Row:
    inspection, component, on = found
    rng = record.rng
    is_old = on.year < record.today.year
    return {
        "id": uuids(1, rng)[0],
        "code": record.number("B", record.defects),
        **host_of(class_name, row),
        "inspection_id": inspection["id"],
        "part": _part_of(component),
        "component": component,
        "distress": _DISTRESS[component],
        "severity": "light" if rng.random() < 0.6 else "moderate",
        "length_m": round(float(rng.uniform(0.4, 3)), 2),
        "width_m": round(float(rng.uniform(0.1, 0.8)), 2),
        "found_on": on,
        "state": "repaired" if is_old else "open",
        "repaired_on": on + timedelta(days=60) if is_old else None,
        "as_repaired": "已修复" if is_old else None,
        "geometry": row.geometry.representative_point(),
    }


def _part_of(component: str) -> str | None:
    rows = load_table("bridge_component_weights").rows
    return next((str(row["part"]) for row in rows if row["component"] == component), None)
