"""`scene.json`: the items of the static scene. Written as a whole after each item."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.store import atomic

FILE = "scene.json"
ITEMS = "items"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Item:
    """One item; `folder` lies in `items/`, `entry` in that folder. See `Built` for the rest."""

    id: str
    kind: str
    group: str
    title_zh: str
    title_en: str
    folder: str
    entry: str
    box: tuple[float, float, float, float]
    heights: tuple[float, float] | None
    features: int
    size_bytes: int
    origin: str
    fingerprint: str
    built_at: str
    notes: list[dict[str, str]] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)


def read(scene: Path) -> dict[str, Item]:
    """The items by id; none where there is no manifest, or one that cannot be read."""
    try:
        told = json.loads((scene / FILE).read_text("utf-8"))
        items = [_item(one) for one in told["items"]] if told["format"] == FORMAT else []
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {item.id: item for item in items}


def state(scene: Path) -> str:
    """A text that changes when the manifest is written, empty where there is none; quick to tell."""
    try:
        file = (scene / FILE).stat()
    except OSError:
        return ""
    return f"{file.st_mtime_ns}-{file.st_size}"


def write(scene: Path, items: dict[str, Item]) -> None:
    """Replace the manifest."""
    told = {"format": FORMAT, "items": [asdict(items[name]) for name in sorted(items)]}
    atomic.write_text(scene / FILE, json.dumps(told, ensure_ascii=False, indent=1))


def is_whole(scene: Path, item: Item) -> bool:
    """Whether the files of an item are there."""
    return (scene / ITEMS / item.folder / item.entry).is_file()


def _item(told: dict[str, Any]) -> Item:
    heights = told.get("heights")
    return Item(**{**told, "box": tuple(told["box"]), "heights": tuple(heights) if heights else None})
