"""Makes a package: rows, files, imagery, project; the folder is there whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from gridtwin.model import GeometryKind, feature_class
from qgis.core import QgsGeometry, QgsProject

from ...background import Step, in_window_thread
from ...editing.editor import editor_name
from ...expressions.open_workspace import open_workspace
from ...translation import pick, tr
from ...workspace import project as workspace_project
from ...workspace.tree import layer_names
from ...workspace.workspace import Workspace
from .copy import copy_class, copy_files
from .field_project import write_project
from .imagery import cut
from .lists import pack_lists
from .package import DATABASE_NAME, PHOTOS, BadPackage, Package, write, write_base
from .rows import packed_layer, rows_of

#: tables whose rows go along with the rows that they belong to
CHILDREN = ("attachment", "inspection", "defect", "maintenance_work")


@dataclass(frozen=True)
class Order:
    """What a package is to have. `area` is in the workspace's CRS; `finest_m`: pixels of imagery."""

    area: QgsGeometry
    edited: tuple[str, ...]
    shown: tuple[str, ...] = ()
    images: tuple[Path, ...] = ()
    finest_m: float = 0.2


@dataclass
class Made:
    """What came of it."""

    folder: Path
    rows: dict[str, int] = field(default_factory=dict)
    files: int = 0
    images: int = 0
    left_out: list[str] = field(default_factory=list)  # layers from elsewhere
    calls: list[str] = field(default_factory=list)  # functions of the plugin in the user's own expressions


def choosable() -> tuple[str, ...]:
    """Classes that may go into a package, in the order of the layer tree."""
    kinds = {name: feature_class(name) for name in layer_names()}
    return tuple(
        name
        for name, declared in kinds.items()
        if declared.geometry is not GeometryKind.NONE and not declared.is_managed
    )


def make(workspace: Workspace, order: Order, folder: Path, progress: Step) -> Made:
    """Make a package in a folder that is not there yet or empty; may run in a task.

    Raises:
        BadPackage: nothing to edit, no area, a folder with something in it, what cannot be read or written.
    """
    _check(order, folder)
    in_window_thread(lambda: ensure_project(workspace))
    partial = _beside(folder)
    try:
        made = _fill(workspace, order, partial, progress)
        if folder.is_dir():
            folder.rmdir()
        partial.rename(folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    made.folder = folder
    return made


def _beside(folder: Path) -> Path:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise BadPackage(
            f"{folder.parent} cannot be written ({error.strerror}); choose a folder that may be written",
            zh=f"{folder.parent}无法写入（{error.strerror}）；请选择可写的目录",
        ) from error


def ensure_project(workspace: Workspace) -> None:
    """See to it that the workspace's project is there and saved, and, where none is open, open it.

    Raises:
        BadPackage: another project is open, so that this one cannot be.
    """
    current = QgsProject.instance()
    opened = open_workspace()
    if opened is not None and opened.root == workspace.root:
        if not workspace.project.is_file() or (current.isDirty() and not workspace.is_read_only):
            current.write(str(workspace.project))
        return
    if current.mapLayers():
        raise BadPackage(
            f"another project is open; open the workspace {workspace.root} first",
            zh=f"当前打开的是其他工程；请先打开工作区{workspace.root}",
        )
    if not (workspace.project.is_file() and current.read(str(workspace.project))):
        workspace_project.make(workspace)
        current.write(str(workspace.project))


def _check(order: Order, folder: Path) -> None:
    if order.area.isNull() or order.area.isEmpty():
        raise BadPackage("no area: draw or choose one", zh="没有范围：请绘制或选择")
    known = set(choosable())
    wrong = [name for name in (*order.edited, *order.shown) if name not in known]
    if wrong or not order.edited:
        raise BadPackage(
            f"no layer to edit, or an unknown one ({', '.join(wrong)}); "
            f"choose from {', '.join(sorted(known))}",
            zh=f"未选择可编辑图层，或图层未知（{'、'.join(wrong)}）；可选：{'、'.join(sorted(known))}",
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadPackage(
            f"{folder} is there already and not empty; choose a new folder",
            zh=f"{folder}已存在且不为空；请选择新的目录",
        )


def _fill(workspace: Workspace, order: Order, folder: Path, progress: Step) -> Made:
    made = Made(folder)
    database = folder / DATABASE_NAME
    hosts: set[tuple[str, str]] = set()
    edited = (*order.edited, *CHILDREN)
    shown = tuple(name for name in order.shown if name not in order.edited)
    steps = _Steps(len(edited) + len(shown) + len(order.images) + 3, progress)
    for name in (*edited, *shown):
        known = hosts if name in edited else set()
        tell = steps.next(class_title(name))
        made.rows[name] = copy_class(workspace, name, database, order.area, known, tell)
    steps.next(tr("value lists"))
    pack_lists(workspace, database)
    made.files = copy_files(workspace, database, folder)
    images = _cut(workspace, order, folder, steps)
    made.images = len(images)
    (folder / PHOTOS).mkdir(exist_ok=True)
    tell = steps.next(tr("project"))
    written = in_window_thread(
        lambda: write_project(workspace, folder, set(edited), set(shown), images, order.area), tell
    )
    made.left_out, made.calls = written.left_out, written.calls
    tell = steps.next(tr("rows as packed"))
    base = {}
    for name in edited:
        base[name] = rows_of(packed_layer(str(database), name), feature_class(name))
        tell()
    write_base(folder, base)
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    who, key = editor_name(), str(uuid.uuid4())
    write(folder, Package(key, workspace.name, workspace.crs, now, who, edited, shown, order.area.asWkt(2)))
    return made


def class_title(name: str) -> str:
    """A class in the user's language."""
    return pick(feature_class(name).title_zh, feature_class(name).title_en)


class _Steps:
    """Counts the steps of a package, so that progress knows how far it is."""

    def __init__(self, total: int, progress: Step) -> None:
        self._total, self._progress, self._done = total, progress, 0

    def next(self, text: str) -> Callable[..., None]:
        """What the next step calls now and then, with its own part done (0 to 1); raises to cancel."""
        begun = self._done
        self._done += 1

        def tell(part: float = 0.0) -> None:
            self._progress(text, (begun + part) / self._total)

        tell()
        return tell


def _cut(workspace: Workspace, order: Order, folder: Path, steps: _Steps) -> list[Path]:
    found = []
    for image in order.images:
        tell = steps.next(image.name)
        target = folder / "imagery" / image.name
        if cut(image, order.area.boundingBox(), workspace.crs, order.finest_m, target, tell):
            found.append(target)
    return found
