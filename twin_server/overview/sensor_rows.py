"""Rows of the sensors with their state of this moment."""

from __future__ import annotations

from twin_server.domains import domain_labels
from twin_server.overview.asked import Asked, Column, Page, Row, paged, same
from twin_server.overview.board import Board
from twin_server.overview.declared import Words
from twin_server.overview.sensed import STATE_COLORS, Sensed

COLUMNS = (
    Column("state", Words("状态", "State")),
    Column("code", Words("设备编号", "Device number")),
    Column("name", Words("名称", "Name")),
    Column("sector", Words("行业", "Sector")),
    Column("property", Words("监测量", "Observed property")),
    Column("grid_code", Words("所在单元网格", "Unit grid")),
)
_WORST_FIRST = ("fault", "offline", "maintenance", "online")


def page(board: Board, asked: Asked) -> Page:
    """A page of the sensors, those with a fault first unless sorted otherwise."""
    sensed = board.sensed()
    if sensed is None:
        return Page(COLUMNS, [], 0)
    states = [str(state) for state in sensed.states]
    order = sorted(range(len(states)), key=lambda at: _WORST_FIRST.index(states[at]))
    rows = [_row(sensed, at, states[at]) for at in order if asked.part is None or states[at] == asked.part]
    return paged(COLUMNS, rows, asked)


def _row(sensed: Sensed, at: int, state: str) -> tuple[Row, list[object]]:
    channels = sensed.register.channels
    observed = sensed.register.property_at(at)
    sector = str(channels.sector[at])
    cells = (
        domain_labels("sensor_status").get(state, same(state)),
        same(channels.code[at]),
        same(channels.name[at]),
        domain_labels("sensor_sector").get(sector, same(sector)),
        (observed.zh, observed.en) if observed else same(channels.property[at]),
        same(channels.grid_code[at]),
    )
    keys: list[object] = [cell[0] for cell in cells]
    keys[0] = -_WORST_FIRST.index(state)
    return Row("sensor", str(channels.sensor_id[at]), cells, STATE_COLORS.get(state)), keys
