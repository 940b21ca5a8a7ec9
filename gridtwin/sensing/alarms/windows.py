"""Maintenance windows: times in which a sensor, a thing, a sector or everything raises no alarm."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.errors import BadWindow
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import WINDOW

_MAINTENANCE = "maintenance"  # status of a sensor that is being worked on


class Scope(StrEnum):
    """What a window is for."""

    SENSOR = "sensor"
    THING = "thing"
    SECTOR = "sector"
    GRID = "grid"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when nothing is raised; `target` is a code, a thing, a sector or a unit grid."""

    scope: Scope
    target: str
    starts_at: datetime
    ends_at: datetime
    reason: str


def add_window(store: SensingStore, window: Window, channels: Channels, *, actor: str) -> int:
    """Enter a window; returns its number.

    Raises:
        BadWindow: it ends before it begins, has no reason, or names nothing of the register.
    """
    if not window.ends_at > window.starts_at:
        raise BadWindow(
            f"a window must end after it begins: {window.starts_at} to {window.ends_at}",
            zh=f"维护时段的结束须晚于开始：{window.starts_at}至{window.ends_at}",
        )
    if not window.reason.strip():
        raise BadWindow("a window needs a reason", zh="维护时段须说明事由")
    if window.scope is not Scope.ALL and window.target not in _targets(window.scope, channels):
        raise BadWindow(
            f"no sensor of the register belongs to {window.scope} '{window.target}'",
            zh=f"登记的传感器中没有属于{window.scope}“{window.target}”的",
        )
    starts, ends = (ms_of(moment) for moment in (window.starts_at, window.ends_at))
    row = {
        "scope": window.scope.value, "target": window.target, "actor": actor, "reason": window.reason,
        "starts_at": starts, "ends_at": ends,
    }  # fmt: skip
    with store.writing() as connection:
        made = connection.execute(WINDOW.insert().returning(WINDOW.c.id), row).scalar_one()
    return int(made)


def end_window(store: SensingStore, number: int, *, now: datetime) -> None:
    """End a window now.

    Raises:
        BadWindow: there is none of that number that still runs or is to come.
    """
    now_ms = ms_of(now)
    with store.writing() as connection:
        found = connection.execute(
            WINDOW.update().where(WINDOW.c.id == number, WINDOW.c.ends_at > now_ms).values(ends_at=now_ms)
        )
    if not found.rowcount:
        raise BadWindow(f"no window {number} runs or is to come", zh=f"没有进行中或待开始的维护时段{number}")


def list_windows(store: SensingStore, *, now: datetime) -> list[dict[str, Any]]:  # Any: columns
    """Windows that run or are to come."""
    asked = sa.select(WINDOW).where(WINDOW.c.ends_at > ms_of(now)).order_by(WINDOW.c.starts_at)
    with store.reading() as connection:
        return [dict(row) for row in connection.execute(asked).mappings()]


def windows_of(
    store: SensingStore, channels: Channels, number: int, *, now: datetime
) -> list[dict[str, Any]]:  # Any: columns
    """Windows that run or are to come for one channel."""
    at = channels.position(number)
    return [row for row in list_windows(store, now=now) if _is_for(row["scope"], row["target"], channels, at)]


@dataclass(slots=True)
class Suppression:
    """Whether a channel is under maintenance at a moment; `read` brings it up to date."""

    channels: Channels
    spans: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    _read: list[tuple[object, ...]] = field(default_factory=list)

    def read(self, connection: sa.Connection, *, now_ms: int) -> None:
        """Read the windows that run or are to come; the register is gone through only when they changed."""
        rows = connection.execute(sa.select(WINDOW).where(WINDOW.c.ends_at > now_ms)).all()
        read = [tuple(row) for row in rows]
        if read == self._read:
            return
        self._read, self.spans = read, {}
        for row in rows:
            for at, number in enumerate(self.channels.number.tolist()):
                if _is_for(row.scope, row.target, self.channels, at):
                    self.spans.setdefault(number, []).append((row.starts_at, row.ends_at))

    def __call__(self, channel: int, at_ms: int) -> bool:
        """Whether nothing is to be raised there then."""
        if self.channels.status[self.channels.position(channel)] == _MAINTENANCE:
            return True
        return any(start <= at_ms < end for start, end in self.spans.get(channel, ()))


def _targets(scope: Scope, channels: Channels) -> set[str]:
    return {_target(scope, channels, at) for at in range(len(channels))}


def _is_for(scope: str, target: str, channels: Channels, at: int) -> bool:
    return scope == Scope.ALL or _target(Scope(scope), channels, at) == target


def _target(scope: Scope, channels: Channels, at: int) -> str:
    column = {
        Scope.SENSOR: channels.code,
        Scope.THING: channels.thing,
        Scope.SECTOR: channels.sector,
        Scope.GRID: channels.grid_code,
    }[scope]
    return str(column[at])
