"""What the rendered files are: kind, date and title of each, as the imagery register wants them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sample_data.district import District

_TITLES = {
    "ortho": "正射影像",
    "dsm": "数字表面模型",
    "points": "点云",
    "dem": "数字高程模型",
    "building": "示例楼",
}
_KINDS = {"ortho": "ortho", "dsm": "dsm", "points": "points", "dem": "dem", "building": "bim"}


@dataclass(frozen=True, slots=True)
class SceneFile:
    """One file for the imagery register: `kind` is a value of the domain scene_kind."""

    path: Path
    kind: str
    title: str
    captured_on: date


def scene_files(paths: list[Path], district: District) -> list[SceneFile]:
    """The files of `render_district` that belong in a workspace; those in truth/ do not."""
    found = []
    for path in paths:
        name, _, day = path.stem.partition("_")
        if path.parent.name == "truth" or name not in _KINDS:
            continue
        flown = date.fromisoformat(day) if day else district.date_after
        title = f"{_TITLES[name]} {day}".strip()
        found.append(SceneFile(path, _KINDS[name], title, flown))
    return found
