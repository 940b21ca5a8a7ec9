"""Rows of the alarms that are active."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from gridtwin.store.columns import HOME_ZONE
from twin_server.domains import domain_labels
from twin_server.labels import plain
from twin_server.overview.asked import Asked, Cell, Column, Page, Row, paged, same
from twin_server.overview.board import Board
from twin_server.overview.declared import Listing, Words
from twin_server.overview.sensed import SEVERITY_COLORS, Alarm

COLUMNS = (
    Column("severity", Words("级别", "Severity")),
    Column("title", Words("报警", "Alarm")),
    Column("name", Words("传感器", "Sensor")),
    Column("sector", Words("行业", "Sector")),
    Column("value", Words("触发值", "Value"), is_number=True),
    Column("raised_at", Words("报警时间", "Raised at")),
    Column("state", Words("状态", "State")),
    Column("grid_code", Words("所在单元网格", "Unit grid")),
    Column("alarm_no", Words("报警编号", "Alarm number")),
)
_RANKS = {name: rank for rank, name in enumerate(reversed(SEVERITY_COLORS))}
_ZONE = ZoneInfo(HOME_ZONE)


def page(board: Board, listing: Listing, asked: Asked) -> Page:
    """A page of the alarms, the newest first unless sorted otherwise."""
    sensed = board.sensed()
    chosen = [
        alarm
        for alarm in (sensed.alarms if sensed else [])
        if all(alarm.get(name) in values for name, values in listing.where.items())
        and (asked.part is None or alarm.get(str(listing.part)) == asked.part)
    ]
    return paged(COLUMNS, [_row(alarm) for alarm in chosen], asked)


def _row(alarm: Alarm) -> tuple[Row, list[object]]:
    value = plain(alarm["value"])
    unit = str(alarm.get("unit") or "")
    raised = datetime.fromtimestamp(alarm["raised_at"] / 1000, tz=_ZONE).isoformat(
        sep=" ", timespec="minutes"
    )[:16]
    cells = (
        _coded("alarm_severity", alarm["severity"]),
        (str(alarm["title_zh"]), str(alarm["title_en"])),
        same(alarm.get("name")),
        _coded("sensor_sector", alarm.get("sector")),
        same("" if value is None else f"{value:.4g} {unit}".strip()),
        same(raised),
        _coded("alarm_state", alarm["state"]),
        same(alarm.get("grid_code")),
        same(alarm["alarm_no"]),
    )
    keys: list[object] = [cell[0] for cell in cells]
    keys[0], keys[4], keys[5] = _RANKS.get(str(alarm["severity"]), -1), value, alarm["raised_at"]
    sensor = alarm["sensor_id"]
    return Row("sensor" if sensor else None, sensor, cells, SEVERITY_COLORS.get(str(alarm["severity"]))), keys


def _coded(name: str, value: object) -> Cell:
    return domain_labels(name).get(str(value), same(value))
