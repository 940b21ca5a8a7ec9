"""The static scene as it is offered: items whose files are there, and the files themselves."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import orjson

from gridtwin.errors import GridTwinError
from twin_server.build import manifest
from twin_server.build.manifest import ITEMS, Item
from twin_server.build.sources import all_sources
from twin_server.city import City
from twin_server.errors import NotFound

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,120}")
_DEEPEST = 4
_MEDIA = {
    ".glb": "model/gltf-binary",
    ".json": "application/json",
    ".tif": "image/tiff",
    ".pmtiles": "application/vnd.pmtiles",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}


def scene_items(city: City) -> list[dict[str, Any]]:
    """Items whose source is there and whose files are whole; `is_stale` where the source has changed.

    Raises:
        BrokenScene: what was built cannot be told.
    """
    scene = city.workspace.scene_dir
    items = {name: item for name, item in manifest.load(scene).items() if manifest.is_whole(scene, item)}
    if not items:
        return []
    present = _fingerprints(city, "|".join(sorted(item.folder for item in items.values())))
    return [_entry(item, present[name]) for name, item in sorted(items.items()) if name in present]


def built_stamp(city: City) -> str:
    """A text that changes when the static scene is built anew, empty where there is none."""
    return manifest.state(city.workspace.scene_dir)


def scene_file(city: City, folder: str, path: str) -> tuple[Path, str]:
    """(file, media type) of a file of an item.

    Raises:
        NotFound: no item has that folder, or it has no such file.
    """
    scene = city.workspace.scene_dir
    parts = path.split("/")
    is_named = any(item.folder == folder for item in manifest.read(scene).values())
    if is_named and len(parts) <= _DEEPEST and all(_PART.fullmatch(part) for part in parts):
        home = (scene / ITEMS / folder).resolve()
        file = home.joinpath(*parts).resolve()
        media = _MEDIA.get(file.suffix.lower())
        if media is not None and file.is_relative_to(home) and file.is_file():
            return file, media
    raise NotFound(
        f"the scene has no file '{folder[:60]}/{path[:80]}'; /api/scene3d lists what it has",
        zh=f"场景中没有文件“{folder[:60]}/{path[:80]}”；可用内容见/api/scene3d",
    )


def _entry(item: Item, fingerprint: str | None) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind,
        "group": item.group,
        "zh": item.title_zh,
        "en": item.title_en,
        "path": f"scene3d/{item.folder}/{item.entry}",
        "box": item.box,
        "heights": item.heights,
        "features": item.features,
        "size_bytes": item.size_bytes,
        "origin": item.origin,
        "built_at": item.built_at,
        "notes": item.notes,
        "more": item.more,
        "is_stale": fingerprint != item.fingerprint,
    }


def _fingerprints(city: City, folders: str) -> dict[str, str | None]:
    """Fingerprints of the sources as they are now; None for one that cannot be told."""

    def tell() -> bytes:
        found: dict[str, str | None] = {}
        for source in all_sources(city.workspace):
            try:
                found[source.id] = source.fingerprint()
            except GridTwinError:
                found[source.id] = None
        return orjson.dumps(found)

    told: dict[str, str | None] = orjson.loads(city.cache.get(("scene3d", city.stamp(), folders), tell))
    return told
