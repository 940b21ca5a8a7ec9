"""Changes of grids by the engine, which moves what stands in them along: asked, told, shown, taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ... import compat
from ...editing.editor import editor_name
from ...translation import tr
from ...workspace.layers import layers

if TYPE_CHECKING:
    from ...room import Room

Done = Callable[[dict[str, Any]], None]


def hindrance(room: Room) -> str | None:
    """Why grids cannot be changed now, as a sentence with the way out."""
    workspace = room.workspace
    if workspace is None:
        return tr("Open a workspace first: panel GridTwin, button Open.")
    if workspace.is_read_only:
        return tr("The workspace is open for reading only; nothing can be changed in it.")
    for name in ("unit_grid", "component"):
        layer = room.layer(name)
        if layer is not None and layer.isEditable() and layer.isModified():
            return tr(
                "Layer {layer} has unsaved changes. Save or undo them first: this change is stored at once.",
                layer=layer.name(),
            )
    return None


def change(room: Room, method: str, params: dict[str, Any], *, title: str, done: Done) -> bool:
    """Ask the engine for a change and draw the layers anew; whether it was asked."""
    reason = hindrance(room)
    if reason is not None:
        room.warn(reason)
        return False
    asked = {"actor": editor_name(), "reason": room.reason, **params}

    def stored(answer: dict[str, Any]) -> None:
        show_anew(room)
        done(answer)

    room.engine.request(method, asked, title=title, done=stored)
    return True


def show_anew(room: Room) -> None:
    """Draw grids and what carries a grid code as the store has them now."""
    if room.workspace is None:
        return
    for _, layer in layers(room.workspace):
        if layer.fields().indexOf("grid_code") >= 0 or layer.fields().indexOf("community_code") >= 0:
            if not layer.isEditable():
                layer.reload()
            layer.triggerRepaint()


def moved_text(answer: dict[str, Any]) -> str:
    """How many features got another grid code; empty when none did."""
    count = sum(int(number) for number in (answer.get("moved") or {}).values())
    return tr(" {count} features in them got the new grid code.", count=count) if count else ""


def tell_with_undo(room: Room, text: str, undo: Callable[[], None] | None) -> None:
    """Tell what was done, with a button that takes it back; the parts then bear fresh codes."""
    if undo is None:
        room.say(text)
        return
    room.tell(text, compat.SUCCESS, answers=[(tr("Take back"), undo)])
