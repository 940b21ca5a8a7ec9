"""A demo workspace on disk: a sample city in the store, with its surveys, truth and imagery."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import geopandas as gpd

from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace, create_workspace
from sample_data.base_map import write_base_map
from sample_data.builder import build_district
from sample_data.district import District
from sample_data.errors import CannotWrite, FolderNotEmpty, NoDemo
from sample_data.imagery import render_district, scene_files
from sample_data.names import names
from sample_data.survey import write_survey

NOTE_NAME = "demo.json"
_ACTOR = "sample_data"
_TITLES = {"small": "示例片区", "district": "示例城区", "city": "示例城市"}


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What was made: rows stored a layer, true changes, names of survey and imagery files."""

    path: str
    size: str
    seed: int
    rows: dict[str, int]
    changes: int
    survey_files: list[str]
    imagery_files: list[str]


def create_demo(
    path: Path | str,
    *,
    size: str,
    seed: int,
    now: datetime,
    with_imagery: bool = True,
    progress: Progress = silent,
) -> DemoReport:
    """Make a workspace with a sample city. It is there wholly or not at all.

    Raises:
        FolderNotEmpty: there is something at that path.
        UnknownSize: no such size.
    """
    root = Path(path).absolute()
    if root.exists() and not root.is_dir():
        raise FolderNotEmpty(
            f"{root} is a file; a demo takes a new folder", zh=f"{root}是文件；演示数据须建在新文件夹中"
        )
    if root.exists() and any(root.iterdir()):
        raise FolderNotEmpty(
            f"{root} is not empty; a demo never overwrites anything: choose a new folder",
            zh=f"{root}不是空文件夹；演示数据从不覆盖已有内容：请选择新文件夹",
        )
    partial = _folder_beside(root)
    try:
        progress(0.0, "city")
        district = build_district(size, seed)
        report = _fill(partial, root, district, now, (with_imagery, part(progress, 0.12, 0.99)))
        partial.chmod(0o755)
        os.replace(partial, root)  # noqa: PTH105 (atomic, also over an empty folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    progress(1.0, "done")
    return report


def _folder_beside(root: Path) -> Path:
    """A folder to build in, before any work is done: an impossible place is refused at once."""
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.parent))
    except OSError as error:
        raise CannotWrite(
            f"cannot make {root} ({error.strerror}); choose a folder you may write to",
            zh=f"无法创建{root}（{error.strerror}）；请选择有写入权限的文件夹",
        ) from error


def _fill(
    folder: Path, root: Path, district: District, now: datetime, imagery: tuple[bool, Progress]
) -> DemoReport:
    with_imagery, progress = imagery
    division = names()["division"]["code"]
    title = f"{_TITLES[district.size]} {district.seed}"
    with create_workspace(folder, name=title, crs=district.crs, division=division, now=now) as workspace:
        rows = _write_layers(workspace, district, now, part(progress, 0.0, 0.2 if with_imagery else 0.8))
        survey = write_survey(district, folder / "survey", progress=part(progress, 0.2, 0.28))
        write_base_map(district, folder / "base_map")
        _write_truth(district, folder / "truth")
        pictures = _render(workspace, district, now, part(progress, 0.28, 1.0)) if with_imagery else []
    report = DemoReport(
        path=str(root),
        size=district.size,
        seed=district.seed,
        rows=rows,
        changes=len(district.truth),
        survey_files=[file.name for file in survey],
        imagery_files=pictures,
    )
    note = {**asdict(report), "created_at": now.isoformat()}
    del note["path"]  # a workspace may be moved
    (folder / NOTE_NAME).write_text(json.dumps(note, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return report


def _write_layers(
    workspace: Workspace, district: District, now: datetime, progress: Progress
) -> dict[str, int]:
    rows = {}
    for number, (name, frame) in enumerate(sorted(district.layers.items())):
        progress(number / len(district.layers), name)
        written = workspace.write(name, frame, actor=_ACTOR, now=now, reason="sample city")
        rows[name] = written.rows_stored
    return rows


def _write_truth(district: District, folder: Path) -> None:
    """truth/changes.gpkg: the true changes, and what stood on both dates."""
    folder.mkdir()
    for layer, frame in (
        ("changes", district.truth),
        ("scene_before", district.scene_before),
        ("scene_after", district.scene_after),
    ):
        gpd.GeoDataFrame(frame).to_file(
            folder / "changes.gpkg", layer=layer, driver="GPKG", dataset_options={"VERSION": "1.3"}
        )


def _render(workspace: Workspace, district: District, now: datetime, progress: Progress) -> list[str]:
    paths = render_district(district, workspace.imagery_dir, progress=progress)
    for scene in scene_files(paths, district):
        workspace.add_scene(
            scene.path, title=scene.title, kind=scene.kind, captured_on=scene.captured_on, now=now, copy=False
        )
    hidden = workspace.imagery_dir / "truth"
    if hidden.is_dir():  # the answers lie apart from the imagery
        for file in sorted(hidden.iterdir()):
            file.rename(workspace.root / "truth" / file.name)
        hidden.rmdir()
    return [path.name for path in paths]


def read_note(path: Path | str) -> dict[str, object]:
    """What is written in a demo workspace about its making.

    Raises:
        NoDemo: the folder is no demo workspace.
    """
    note = Path(path) / NOTE_NAME
    if not note.is_file():
        raise NoDemo(
            f"{path} has no {NOTE_NAME}; it is not a demo workspace (make one: gridtwin demo create PATH)",
            zh=f"{path}没有{NOTE_NAME}，不是演示工作区（可用gridtwin demo create PATH创建）",
        )
    found: dict[str, object] = json.loads(note.read_text(encoding="utf-8"))
    return found
