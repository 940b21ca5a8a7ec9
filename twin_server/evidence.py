"""Evidence pictures of change patches: files of the patch's folder inside the workspace's evidence folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from twin_server.city import City
from twin_server.errors import NotFound
from twin_server.labels import plain

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.(png|jpg|jpeg|webp)")
_MEDIA = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp"}
_TITLES = {
    "before": ("前时相", "before"),
    "after": ("后时相", "after"),
    "score": ("变化强度", "change score"),
    "overlay": ("叠加", "overlay"),
    "checkerboard": ("棋盘", "checkerboard"),
    "context": ("周边", "surroundings"),
    "heights": ("高度", "heights"),
}


def evidence_files(city: City, row: pd.Series) -> list[dict[str, Any]]:
    """Pictures of a patch: name, titles and address; before and after first."""
    folder = evidence_folder(city, row)
    if folder is None or not folder.is_dir():
        return []
    names = [path.name for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    order = list(_TITLES)
    names.sort(key=lambda name: (_rank(order, Path(name).stem), name))
    return [_entry(str(row["id"]), name) for name in names]


def evidence_file(city: City, patch_id: str, name: str) -> tuple[Path, str]:
    """(file, media type) of one picture of a patch.

    Raises:
        NotFound: no such patch, or it has no picture of that name.
    """
    _, row = city.feature("change_patch", patch_id)
    folder = evidence_folder(city, row)
    known = {entry["name"] for entry in evidence_files(city, row)}
    if folder is None or name not in known:
        raise NotFound(
            f"patch '{patch_id}' has no evidence '{name[:80]}'; it has {', '.join(sorted(known)) or 'none'}"
        )
    return folder / name, _MEDIA[name.rsplit(".", 1)[1].lower()]


def evidence_folder(city: City, row: Mapping[str, Any] | pd.Series) -> Path | None:
    """The folder of a patch's evidence; None when it has none, or names one outside the workspace's."""
    relative = plain(row.get("evidence"))
    if not relative:
        return None
    home = city.workspace.evidence_dir.resolve()
    folder = (city.workspace.root / str(relative)).resolve()
    return folder if folder.is_relative_to(home) else None


def _entry(patch_id: str, name: str) -> dict[str, Any]:
    stem = Path(name).stem
    zh, en = _TITLES.get(stem, (stem, stem))
    return {"name": name, "zh": zh, "en": en, "path": f"patches/{patch_id}/evidence/{name}"}


def _rank(order: list[str], stem: str) -> int:
    return order.index(stem) if stem in order else len(order)
