"""Three years on the roads: yearly inspections, what they found, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from sample_data.ids import uuids
from sample_data.sizes import table

Row = dict[str, Any]  # Any: values of a table's row
_NEW_AT_BEST, _NEW_AT_WORST = 0.2, 2.4  # defects a year and 100 m of road
_WEAR_A_YEAR, _WEAR_AFTER_OVERLAY = 0.03, 0.06
_REPAIRED_SHARE = 0.75
_OVERLAID_SHARE = 0.05
_PATROL_DAYS = {"Ⅰ等": 1, "Ⅱ等": 2, "Ⅲ等": 3}
_PATROLLED_DAYS, _MISSED_SHARE = 8, 0.06


@dataclass(slots=True)
class Record:
    """What fills up as the years go by; `today` is the last day on record."""

    division: str
    today: date
    rng: np.random.Generator
    inspections: list[Row] = field(default_factory=list)
    defects: list[Row] = field(default_factory=list)
    works: list[Row] = field(default_factory=list)

    def number(self, letter: str, rows: list[Row]) -> str:
        """The next number of its kind."""
        return f"{self.division}{letter}{len(rows) + 1:06d}"

    def inspect(self, host: Row, kind: str, on: date, **more: object) -> Row:
        """A finished inspection of a host."""
        facts = table("ledgers")
        people = facts["inspectors"]
        row = {
            "id": uuids(1, self.rng)[0],
            "code": self.number("X", self.inspections),
            **host,
            "kind": kind,
            "state": "done",
            "planned_on": on,
            "done_on": on,
            "inspector_name": people[int(self.rng.integers(len(people)))],
            "weather": facts["weathers"][int(self.rng.integers(len(facts["weathers"])))],
            **more,
        }
        self.inspections.append(row)
        return row


def host_of(class_name: str, row: Any) -> Row:  # Any: a row of itertuples
    """The columns that tie a record to its host."""
    code = f"{row.code}/{row.section_no}" if class_name == "road" else row.code
    return {"host_class": class_name, "host_id": row.id, "host_code": code}


def inspect_roads(record: Record, roads: gpd.GeoDataFrame) -> None:
    """Yearly inspections of all sections with defects, repairs and overlays between them, then patrols."""
    wear = _first_wear(roads, record.rng)
    open_defects: dict[str, list[Row]] = {road.id: [] for road in roads.itertuples()}
    for year in table("ledgers")["years"]:
        for number, road in enumerate(roads.itertuples()):
            _inspect_section(record, road, year, wear[number], open_defects[road.id])
        overlaid = np.argsort(-wear, kind="stable")[: max(1, int(len(roads) * _OVERLAID_SHARE))]
        for number, road in enumerate(roads.itertuples()):
            _repair(record, road, year, open_defects[road.id], is_overlaid=number in set(overlaid.tolist()))
        done = overlaid if year < record.today.year else overlaid[:0]
        wear = np.clip(wear + _WEAR_A_YEAR, 0, 1)
        wear[done] = _WEAR_AFTER_OVERLAY
    _test_strength(record, roads)
    _patrol(record, roads)


def _test_strength(record: Record, roads: gpd.GeoDataFrame) -> None:
    """The last structural test of every section; of some it is long ago."""
    for road in roads.itertuples():
        years_ago = int(record.rng.choice([1, 2, 3, 5], p=[0.4, 0.35, 0.17, 0.08]))
        on = date(record.today.year - years_ago, 9, 1) + timedelta(days=int(record.rng.integers(50)))
        if on.year >= road.built_year:
            conclusion = "结构强度足够"
            record.inspect(
                host_of("road", road), "结构强度检测", on, form=_form_of(road), conclusion=conclusion
            )


def _first_wear(roads: gpd.GeoDataFrame, rng: np.random.Generator) -> np.ndarray:
    age = table("ledgers")["years"][0] - roads["built_year"].to_numpy(dtype=float)
    return np.clip(age / 55 + rng.normal(0, 0.12, len(roads)), 0.02, 0.95)


def _inspect_section(record: Record, road: Any, year: int, wear: float, open_defects: list[Row]) -> None:
    rng, facts = record.rng, table("ledgers")
    on = date(year, 5, 6) + timedelta(days=int(rng.integers(40)))
    answers = {
        "inspected_area_m2": float(road.carriageway_area_m2),
        "iri": round(float(np.clip(1.6 + 4.6 * wear + rng.normal(0, 0.25), 1.2, 9)), 2),
    }
    body = facts["inspecting_bodies"][year % 2]
    row = record.inspect(
        host_of("road", road),
        "常规检测",
        on,
        unit_name=body,
        form=_form_of(road),
        answers=answers,
        conclusion="按期完成检测",
    )
    rate = _NEW_AT_BEST + (_NEW_AT_WORST - _NEW_AT_BEST) * wear
    for _ in range(int(rng.poisson(road.length_m / 100 * rate))):
        found = _defect(record, road, row, on)
        record.defects.append(found)
        open_defects.append(found)


def _form_of(road: Any) -> str:
    return str(road.pavement) if road.pavement in ("asphalt", "concrete") else "road"


def _defect(record: Record, road: Any, inspection: Row, on: date) -> Row:
    rng = record.rng
    kinds = table("ledgers")["distress"]["concrete" if road.pavement == "concrete" else "asphalt"]
    shares = np.array([kind["share"] for kind in kinds], dtype=float)
    kind = kinds[int(rng.choice(len(kinds), p=shares / shares.sum()))]
    along = float(rng.uniform(0, road.geometry.length))
    side = ("left", "right")[int(rng.integers(2))]
    row: Row = {
        "id": uuids(1, rng)[0],
        "code": record.number("B", record.defects),
        **host_of("road", road),
        "inspection_id": inspection["id"],
        "part": "车行道",
        "distress": kind["name"],
        "severity": ("light", "moderate", "severe")[int(rng.choice(3, p=[0.5, 0.35, 0.15]))],
        "side": side,
        "lane": 1 + int(rng.integers(max(1, road.lanes // 2))),
        "found_on": on,
        "state": "open",
        "station_m": round(road.from_station_m + along, 1),
        "geometry": _beside(road.geometry, along, side, road.width_m / 5),
    }
    return row | _measures(kind, rng)


def _measures(kind: Row, rng: np.random.Generator) -> Row:
    """Length, width, depth or number of a defect, and its area."""
    row: Row = {
        name: round(float(rng.uniform(*kind[name])), digits)
        for name, digits in (("length_m", 2), ("width_m", 3), ("depth_mm", 0))
        if name in kind
    }
    if "count" in kind:
        return row | {"count": kind["count"], "area_m2": float(kind["count"])}
    width = kind.get("counted_width_m", row.get("width_m"))
    return row | {"area_m2": round(row["length_m"] * width, 3)}


def _beside(line: shapely.Geometry, along_m: float, side: str, offset_m: float) -> shapely.Point:
    """A point so far along the line, and to that side of it."""
    near, far = (line.interpolate(value) for value in (max(along_m - 0.5, 0), along_m + 0.5))
    here = line.interpolate(along_m)
    length = max(float(np.hypot(far.x - near.x, far.y - near.y)), 1e-9)
    turn = offset_m / length * (1 if side == "left" else -1)
    return shapely.Point(here.x - (far.y - near.y) * turn, here.y + (far.x - near.x) * turn)


def _repair(record: Record, road: Any, year: int, open_defects: list[Row], *, is_overlaid: bool) -> None:
    """Mend most of what is open, all of it where the section is overlaid; the last year is under way."""
    rng = record.rng
    start = date(year, 7, 1) + timedelta(days=int(rng.integers(60)))
    if is_overlaid:
        chosen, kind = list(open_defects), "中修"
        quantity = float(road.carriageway_area_m2)
    else:
        chosen = [row for row in open_defects if rng.random() < _REPAIRED_SHARE]
        kind, quantity = "保养小修", round(sum(row["area_m2"] for row in chosen), 2)
    if not chosen and not is_overlaid:
        return
    work = _work(record, road, kind, (start, quantity), year)
    for row in chosen:
        row["work_code"] = work["code"]
        row["state"] = "repaired" if work["state"] in ("finished", "accepted") else "ordered"
        if row["state"] == "repaired":
            row["repaired_on"], row["as_repaired"] = (
                work["finished_on"],
                "铣刨修补" if kind == "中修" else "挖补",
            )
            open_defects.remove(row)


def _work(record: Record, road: Any, kind: str, extent: tuple[date, float], year: int) -> Row:
    start, quantity = extent
    rng, facts = record.rng, table("ledgers")
    cents = round(quantity * facts["prices_yuan"][kind] * 100)
    finish = start + timedelta(days=3 + int(rng.integers(25 if kind == "中修" else 6)))
    accepted = finish + timedelta(days=7 + int(rng.integers(10)))
    is_late = year == record.today.year and (kind == "中修" or rng.random() < 0.4)
    row: Row = {
        "id": uuids(1, rng)[0],
        "code": record.number("Y", record.works),
        **host_of("road", road),
        "title": f"{year}年{road.name}第{road.section_no}段{kind}",
        "kind": kind,
        "budget_year": year,
        "quantity": quantity,
        "quantity_unit": "m2",
        "budget_cents": round(cents * 1.05),
        "contractor_name": facts["builders"][int(rng.integers(len(facts["builders"])))],
        "ordered_on": start - timedelta(days=10),
        "started_on": start,
        "state": "running",
    }
    if not is_late:
        row |= {
            "state": "accepted",
            "cost_cents": cents,
            "finished_on": finish,
            "accepted_on": accepted,
            "accepted_by": facts["inspectors"][0],
            "warranty_until": accepted.replace(year=accepted.year + (2 if kind == "中修" else 1)),
        }
    record.works.append(row)
    return row


def _patrol(record: Record, roads: gpd.GeoDataFrame) -> None:
    """Patrols of the last days; a few sections were missed and are overdue."""
    for road in roads.itertuples():
        last = 3 + int(record.rng.integers(3)) if record.rng.random() < _MISSED_SHARE else 0
        for back in range(last, _PATROLLED_DAYS, _PATROL_DAYS[road.maintenance_grade]):
            on = record.today - timedelta(days=back)
            record.inspect(host_of("road", road), "日常巡查", on, form=_form_of(road), conclusion="正常")
