"""Photos that were chosen: each once, and none that the form would refuse when it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...room import Room
from ...translation import pick, tr
from ...workspace.evidence import BadFile, kind_of


def taken(room: Room, paths: Sequence[str], there: Sequence[str]) -> list[str]:
    """The paths that are new and are photos; the others are told, those chosen before are left out."""
    kept: list[str] = []
    for path in dict.fromkeys(paths):
        if path in there:
            continue
        problem = _problem(Path(path))
        if problem:
            room.warn(tr("Not added: {problem}", problem=problem))
        else:
            kept.append(path)
    return kept


def _problem(path: Path) -> str:
    try:
        is_photo = kind_of(path).kind == "photo"
    except BadFile as error:
        return pick(error.zh or str(error), str(error))
    return "" if is_photo else pick(f"{path.name}不是照片", f"{path.name} is no photo")
