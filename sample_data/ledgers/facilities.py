"""What packs know of facilities, covers, poles, plots and ancient trees, and three years of inspections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.ledger.packs import Pack, built_in_packs
from gridtwin.ledger.packs.rows import belong
from sample_data.ids import uuids
from sample_data.ledgers.inspections import Record, Row
from sample_data.sizes import table

Layers = dict[str, gpd.GeoDataFrame]
Attributes = dict[str, Any]  # Any: values that JSON keeps
_STREAM = 97  # any number that no other part of the city uses
_MORE_ANCIENT = 4
_MOST_INSPECTED = 1500  # of one pack: a large city's covers are not all written down
_FOUND_SHARE, _REPAIRED_SHARE, _TESTED_SHARE = 0.06, 0.8, 0.85


def add_facility_packs(layers: Layers, record: Record, *, seed: int) -> None:
    """Fill the attributes of the packs' rows and inspect them; its own stream leaves the rest as it is."""
    rng = np.random.default_rng([seed, _STREAM])
    own = Record(record.division, record.today, rng, record.inspections, record.defects, record.works)
    layers["tree"] = _with_ancient_trees(layers["tree"], rng)
    for name, facts in _FACTS.items():
        pack = built_in_packs()[name]
        frame = layers[pack.host].copy()
        rows = frame[belong(pack, frame)]
        if "attributes" not in frame:
            frame["attributes"] = pd.Series(None, index=frame.index, dtype=object)
        for at, row in zip(rows.index, rows.itertuples(), strict=True):
            frame.at[at, "attributes"] = facts(row, rng)
        layers[pack.host] = frame
        _inspect(own, pack, rows)


def _with_ancient_trees(trees: gpd.GeoDataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """A few old pagoda trees in the parks."""
    frame = trees.copy()
    parks = frame.index[frame["kind"] == "park"]
    old = rng.choice(parks, min(_MORE_ANCIENT, len(parks)), replace=False)
    frame.loc[old, ["kind", "species"]] = ["ancient", "国槐"]
    frame.loc[old, "planted_year"] = 1690 + rng.integers(0, 200, len(old))
    frame.loc[old, "trunk_cm"] = rng.integers(85, 150, len(old)).astype(float)
    return frame


def _inspect(record: Record, pack: Pack, rows: gpd.GeoDataFrame) -> None:
    """The first plan: once a year, and a last time within its cycle but for a few; the last plan: once."""
    rng, plan = record.rng, pack.plans[0]
    if len(rows) > _MOST_INSPECTED:
        rows = rows.iloc[np.sort(rng.choice(len(rows), _MOST_INSPECTED, replace=False))]
    last = min(int(plan.after.days), 25)
    for row in rows.itertuples():
        days = [
            date(year, 3, 10) + timedelta(days=int(rng.integers(60))) for year in table("ledgers")["years"]
        ]
        if rng.random() < 0.93:
            days.append(record.today - timedelta(days=int(rng.integers(last + 1))))
        for on in days:
            _inspect_once(record, pack, row, (plan.kind, on))
        if pack.plans[-1].kind != plan.kind and rng.random() < _TESTED_SHARE:
            tested = record.today - timedelta(days=10 + int(rng.integers(80)))
            _inspect_once(record, pack, row, (pack.plans[-1].kind, tested))


def _inspect_once(record: Record, pack: Pack, row: Any, what: tuple[str, date]) -> None:  # Any: of itertuples
    (kind, on), rng, form = what, record.rng, pack.form
    if form is None:
        return
    host = {"host_class": pack.host, "host_id": row.id, "host_code": row.code}
    answers = {item.zh: item.choices[0] for item in form.items if item.choices}
    is_found = rng.random() < _FOUND_SHARE
    if is_found and form.items[0].choices:
        answers[form.items[0].zh] = form.items[0].choices[1]
    conclusion = "发现病害" if is_found else "正常"
    done = record.inspect(host, kind, on, form=form.name, answers=answers, conclusion=conclusion)
    if is_found:
        record.defects.append(_defect(record, pack, row, (done, host, on)))


def _defect(record: Record, pack: Pack, row: Any, found: tuple[Row, Row, date]) -> Row:
    inspection, host, on = found
    rng = record.rng
    known = [each for each in pack.form.distresses if not each.needs] if pack.form else []
    is_repaired = on.year < record.today.year and rng.random() < _REPAIRED_SHARE
    return {
        "id": uuids(1, rng)[0],
        "code": record.number("B", record.defects),
        **host,
        "inspection_id": inspection["id"],
        "distress": known[int(rng.integers(len(known)))].name,
        "severity": "light" if rng.random() < 0.7 else "moderate",
        "found_on": on,
        "state": "repaired" if is_repaired else "open",
        "repaired_on": on + timedelta(days=20) if is_repaired else None,
        "as_repaired": "已修复" if is_repaired else None,
        "geometry": row.geometry.representative_point(),
    }


def _one_of(rng: np.random.Generator, *values: Any) -> Any:
    return values[int(rng.integers(len(values)))]


def _toilet(_: Any, rng: np.random.Generator) -> Attributes:
    men = int(rng.integers(3, 9))
    return {
        "grade": _one_of(rng, "一类", "二类", "二类", "三类"),
        "seats_men": men,
        "seats_women": round(men * float(rng.uniform(1.0, 2.0))),
        "seats_shared": int(rng.integers(0, 3)),
        "is_barrier_free": bool(rng.random() < 0.8),
        "opening_hours": _one_of(rng, "24小时", "06:00-22:00"),
        "floor_area_m2": round(float(rng.uniform(40, 120)), 1),
    }


def _station(_: Any, rng: np.random.Generator) -> Attributes:
    capacity = int(rng.integers(3, 20)) * 10
    return {
        "capacity_t_d": float(capacity),
        "size_class": "Ⅳ" if capacity >= 50 else "Ⅴ",
        "compressor_count": 1 + capacity // 80,
        "has_odour_control": bool(rng.random() < 0.8),
        "has_leachate_tank": bool(rng.random() < 0.9),
        "site_area_m2": float(rng.integers(300, 1500)),
    }


def _billboard(row: Any, rng: np.random.Generator) -> Attributes:
    width, height = round(float(rng.uniform(3, 12)), 1), round(float(rng.uniform(2, 6)), 1)
    return {
        "support": _one_of(rng, "wall", "roof", "column", "screen"),
        "width_m": width,
        "height_m": height,
        "face_m2": round(width * height, 1),
        "permit_no": f"广许{row.code[-5:]}",
        "valid_until": date(2025, 1, 1).replace(month=1 + int(rng.integers(12))).isoformat(),
        "advertiser": _one_of(rng, "金城传媒公司", "兰河广告公司"),
    }


def _cover(row: Any, rng: np.random.Generator) -> Attributes:
    is_round = row.shape == "圆形"
    return {
        "load_class": "D400" if row.set_location == "车行道" else "B125",
        "size_mm": 700 if is_round else 600,
        "has_lock": bool(rng.random() < 0.4),
        "has_net": bool(rng.random() < 0.7),
        "settlement_mm": round(float(abs(rng.normal(0, 6))), 0),
        "maker": _one_of(rng, "陇铸井盖厂", "兰河铸造公司"),
    }


def _pole(row: Any, rng: np.random.Generator) -> Attributes:
    lamp = _one_of(rng, "led", "led", "led", "sodium")
    circuit = 1 + int(row.code[-6:]) // 25
    return {
        "height_m": float(_one_of(rng, 8, 9, 10, 12)),
        "lamp_type": lamp,
        "lamp_w": float(_one_of(rng, 120, 150, 180)) if lamp == "led" else float(_one_of(rng, 250, 400)),
        "lamp_count": int(rng.integers(1, 3)),
        "circuit_no": f"H{circuit:03d}",
        "control_box": f"KX{1 + circuit // 6:02d}",
        "pole_material": "steel",
        "earthing_ohm": round(float(rng.uniform(1.5, 9)), 1),
        "is_shared": bool(rng.random() < 0.15),
    }


def _plot(row: Any, rng: np.random.Generator) -> Attributes:
    lawn = float(rng.uniform(0.3, 0.8)) * float(row.area_m2)
    return {
        "care_grade": "一级" if row.kind == "park" else _one_of(rng, "二级", "三级"),
        "health": _one_of(rng, "good", "good", "good", "fair", "poor"),
        "planted_year": int(rng.integers(1998, 2023)),
        "lawn_m2": round(lawn, 1),
        "shrub_m2": round(0.6 * (float(row.area_m2) - lawn), 1),
        "irrigation": _one_of(rng, "spray", "drip", "hose"),
    }


def _tree(row: Any, rng: np.random.Generator) -> Attributes:
    age = 2025 - int(row.planted_year)
    return {
        "age_years": age,
        "protection_grade": "一级" if age >= 300 else "二级",
        "girth_cm": round(max(float(row.trunk_cm), 80.0) * np.pi, 0),
        "health": _one_of(rng, "normal", "normal", "weak"),
        "plate_no": f"甘A{row.code[-5:]}",
        "has_fence": bool(rng.random() < 0.7),
        "guardian": _one_of(rng, *table("ledgers")["inspectors"]),
    }


_FACTS: Mapping[str, Callable[[Any, np.random.Generator], Attributes]] = {
    "toilet": _toilet,
    "transfer_station": _station,
    "billboard": _billboard,
    "manhole_cover": _cover,
    "lamp_pole": _pole,
    "green_plot": _plot,
    "ancient_tree": _tree,
}
