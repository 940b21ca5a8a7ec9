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

# What is seen on a component that scores below _SOUND.
_DISTRESS = {
    "桥面铺装": "裂缝",
    "伸缩装置": "伸缩缝堵塞",
    "栏杆或护栏": "栏杆缺损",
    "排水系统": "泄水孔堵塞",
    "墩身": "裂缝",
    "衬砌": "渗漏水",
    "路面": "裂缝",
    "照明": "灯具损坏",
}
_SOUND = 88
_TUNNEL = (
    "洞口洞门",
    "衬砌",
    "路面",
    "检修道",
    "排水系统",
    "供电",
    "照明",
    "通风",
    "消防",
    "监控",
    "标志标线",
    "装饰与附属",
)
# Yearly inspection; looks in between and days between them.
_KINDS = {"bridge": ("常规定期检测", "经常性检查", 7), "tunnel": ("定期检查", "日常巡查", 1)}


def inspect_structures(record: Record, bridges: gpd.GeoDataFrame, tunnels: gpd.GeoDataFrame) -> None:
    """Yearly inspections, and the weekly looks of the last month."""
    components = tuple(str(row["component"]) for row in load_table("bridge_component_weights").rows)
    for class_name, frame, names in (("bridge", bridges, components), ("tunnel", tunnels, _TUNNEL)):
        yearly, look, days = _KINDS[class_name]
        for row in frame.itertuples():
            for year in table("ledgers")["years"]:
                _inspect(record, class_name, row, (year, yearly, names))
            if class_name == "bridge":
                on = date(record.today.year - 3, 5, 12) + timedelta(days=int(record.rng.integers(30)))
                record.inspect(host_of(class_name, row), "结构定期检测", on, conclusion="结构完好")
            for back in range(1, 28, days):
                on = record.today - timedelta(days=back)
                form = _form_of(class_name, row)
                record.inspect(host_of(class_name, row), look, on, form=form, conclusion="正常")


def _form_of(class_name: str, row: Any) -> str:
    return "beam_bridge" if class_name == "bridge" and row.structure == "beam" else class_name


def _inspect(record: Record, class_name: str, row: Any, what: tuple[int, str, tuple[str, ...]]) -> None:
    year, kind, names = what
    rng = record.rng
    on = date(year, 4, 8) + timedelta(days=int(rng.integers(20)))
    age = year - row.built_year
    scores = {name: round(float(np.clip(99 - 0.55 * age + rng.normal(0, 4), 42, 100)), 1) for name in names}
    inspection = record.inspect(
        host_of(class_name, row),
        kind,
        on,
        unit_name=table("ledgers")["inspecting_bodies"][year % 2],
        form=_form_of(class_name, row),
        answers={"scores": scores},
        conclusion="按期完成检测",
    )
    for name, value in scores.items():
        if name in _DISTRESS and value < _SOUND:
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
        "count": 1 + int(rng.integers(3)),
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
