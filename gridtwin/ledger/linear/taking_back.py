"""Routes that were made or realigned, taken back: lines, ranges of sections and events as they were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from gridtwin.store import Workspace, kept_moment
from gridtwin.store.database import Edit
from gridtwin.store.errors import CannotTakeBack
from gridtwin.store.reverting import TakenBack

_CLASSES = ("road_route", "road", "linear_event")
_NUMBERS = ("route_code", "from_station_m", "from_part", "to_station_m", "to_part")


@dataclass(frozen=True, slots=True)
class RoutesTakenBack:
    """Road numbers, and how many rows: routes that left, routes, sections and events as they were before."""

    codes: tuple[str, ...]
    removed: int
    restored: int
    sections: int
    events: int


def take_back_routes(
    workspace: Workspace, stored_at: datetime, *, actor: str, now: datetime, reason: str = ""
) -> RoutesTakenBack:
    """Take back what `register_routes` or `realign_route` stored at a moment, all of it or nothing.

    Raises:
        CannotTakeBack: no route was stored then; a row was changed or removed since; or an event was put on
            one of the roads since, whose numbers are those of the line as it is now.
    """
    moment, codes = kept_moment(stored_at), list[str]()

    def check(told: Mapping[str, TakenBack]) -> None:
        codes[:] = _codes(workspace, told["road_route"], moment)
        _refuse_newer_events(workspace, codes, moment, set(told["linear_event"].restored))

    edit = Edit(actor, now, reason or "route taken back")
    done = workspace.take_back(_CLASSES, moment, edit=edit, check=check)
    routes = done["road_route"]
    return RoutesTakenBack(
        tuple(codes),
        removed=len(routes.retired),
        restored=len(routes.restored),
        sections=len(done["road"].restored),
        events=len(done["linear_event"].restored),
    )


def _codes(workspace: Workspace, routes: TakenBack, moment: datetime) -> list[str]:
    ids = [*routes.retired, *routes.restored]
    if not ids:
        raise CannotTakeBack(
            f"no route was made or realigned at {moment:%Y-%m-%d %H:%M:%S}: nothing to take back",
            zh=f"{moment:%Y-%m-%d %H:%M:%S}没有生成路线或改线，无可撤回",
        )
    rows = workspace.read("road_route", where={"id": ids}, columns=["code"])
    return sorted(rows["code"].astype(str))


def _refuse_newer_events(workspace: Workspace, codes: list[str], moment: datetime, own: set[str]) -> None:
    """Events of the edit itself are as it left them; others that got their numbers since stand in the way."""
    events = workspace.read("linear_event", where={"route_code": codes})
    newer = events[(events["valid_from"] > pd.Timestamp(moment)) & ~events["id"].isin(own)]
    newer = newer[[not _had_numbers(workspace, row, moment) for row in newer.to_dict("records")]]
    if not len(newer):
        return
    first = newer.sort_values("valid_from").iloc[0]
    at = f"{first['valid_from']:%Y-%m-%d %H:%M:%S}"
    done, done_zh = ("added", "添加") if first["row_version"] == 1 else ("changed", "修改")
    raise CannotTakeBack(
        f"event {first['title']} on road {first['route_code']} was {done} by {first['edited_by']} at {at}, "
        f"by the numbers of the road as it is now ({len(newer)} such events). Nothing was taken back; delete "
        "the event, or realign the road anew",
        zh=f"道路{first['route_code']}上的线性事件“{first['title']}”由{first['edited_by']}于{at}{done_zh}，"
        f"所用为现桩号（此类事件共{len(newer)}个）。未撤回任何内容；请先删除该事件，或重新改线",
    )


def _had_numbers(workspace: Workspace, event: Mapping[Any, Any], moment: datetime) -> bool:
    """Whether an event was there at the moment, with the numbers that it has now."""
    past = workspace.history("linear_event", str(event["id"]))
    then = past[(past["valid_from"] <= moment) & (past["valid_to"] > moment)]
    return any(
        all(
            (pd.isna(row.get(name)) and pd.isna(event[name])) or row.get(name) == event[name]
            for name in _NUMBERS
        )
        for row in then["row"]
    )
