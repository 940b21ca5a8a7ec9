"""What making or realigning routes stored: shown anew, told, and taken back while nobody was there since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError

from ...dock.undo_message import tell_with_undo
from ...editing.editor import editor_name
from ...room import Room
from ...translation import pick, tr

_LAYERS = ("road_route", "road", "linear_event")


def show_anew(room: Room, *, with_plan: bool = True) -> None:
    """Draw routes, sections and events as the store has them now; lists of roads follow, and the plan."""
    for name in _LAYERS:
        layer = room.layer(name)
        if layer is not None:
            if not layer.isEditable():
                layer.reload()
            layer.triggerRepaint()
    registry = room.registry
    if registry is None:
        return
    stationing = getattr(registry.tool("stationing"), "dock", None)
    if stationing is not None:
        stationing.fill_roads()
    routes = registry.tool("road_routes") if with_plan else None
    if routes is not None:
        routes.look_where_shown()  # type: ignore[attr-defined]


def tell_stored(
    room: Room, text: str, stored_at: str | None, after: Callable[[], None] = lambda: None
) -> None:
    """Tell what was stored at a moment, with the way back; `after` follows once that was gone."""
    if stored_at:
        tell_with_undo(room, text, lambda: _take_back(room, text, stored_at, after))
    else:
        room.say(text)


def _take_back(room: Room, text: str, stored_at: str, after: Callable[[], None]) -> None:
    def done(answer: dict[str, Any]) -> None:
        show_anew(room)
        after()
        room.say(
            tr(
                "Taken back, roads {roads}: routes removed {removed}, as before {restored}; sections "
                "{sections}, events {events}. The history keeps both.",
                roads=", ".join(answer["codes"]),
                **{name: answer[name] for name in ("removed", "restored", "sections", "events")},
            )
        )

    def failed(error: GridTwinError) -> None:
        """What stands in the way may go; the way back stays open."""
        tell_stored(room, text, stored_at, after)
        room.warn(pick(error.zh or str(error), str(error)))

    room.engine.request(
        "ledgers.routes_take_back",
        {"stored_at": stored_at, "actor": editor_name(), "reason": room.reason},
        title=tr("Taking routes back"),
        done=done,
        failed=failed,
    )
