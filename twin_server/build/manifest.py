"""`scene.json`: the items of the static scene. Written as a whole after each item."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.store import atomic
from twin_server.errors import BrokenScene

FILE = "scene.json"
ITEMS = "items"
FORMAT = 1
_NAME = re.compile(r"\w[\w.-]*")


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
        return load(scene)
    except BrokenScene:
        return {}


def load(scene: Path) -> dict[str, Item]:
    """The items by id; none where there is no manifest.

    Raises:
        BrokenScene: there is one that cannot be read.
    """
    try:
        told = json.loads((scene / FILE).read_text("utf-8"))
        if told["format"] != FORMAT:
            raise _broken(scene, f"format {told['format']!r} is not {FORMAT}")
        items = [_item(one) for one in told["items"]]
    except FileNotFoundError:
        return {}
    except BrokenScene:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _broken(scene, f"{type(error).__name__}: {str(error)[:80]}") from error
    return {item.id: item for item in items}


def _broken(scene: Path, why: str) -> BrokenScene:
    file = f"{scene.name}/{FILE}"
    return BrokenScene(
        f"{file} cannot be read ({why}); 'gridtwin twin build' makes it anew",
        zh=f"{file}无法读取（{why}）；运行gridtwin twin build即可重新生成",
    )


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
    """Whether the first file of an item is there."""
    return (scene / ITEMS / item.folder / item.entry).is_file()


def is_complete(scene: Path, item: Item) -> bool:
    """Whether all files of an item are there, by their size: looks at each of them."""
    files = (path for path in (scene / ITEMS / item.folder).rglob("*") if path.is_file())
    return is_whole(scene, item) and sum(path.stat().st_size for path in files) == item.size_bytes


def _item(told: dict[str, Any]) -> Item:
    heights = told.get("heights")
    if not _NAME.fullmatch(told["folder"]):
        raise ValueError(f"folder {told['folder']!r} is no name")
    west, south, east, north = map(float, told["box"])
    return Item(**{**told, "box": (west, south, east, north), "heights": tuple(heights) if heights else None})
