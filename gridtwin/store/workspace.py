"""A city's workspace: a folder with settings, layers, imagery, scene and evidence."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pandas as pd

from gridtwin.model.feature_class import GeometryKind, feature_class, feature_classes
from gridtwin.progress import Progress, silent
from gridtwin.store import changes, migration, questions, reverting, scenes, settings, uniqueness
from gridtwin.store.database import Box, Database, Edit, Query, Where, plain_where
from gridtwin.store.errors import NoWorkspace, OutdatedWorkspace, UnknownColumn, WorkspaceExists
from gridtwin.store.geopackage.database import GeoPackage
from gridtwin.store.migration import Migration
from gridtwin.store.postgis import address
from gridtwin.store.postgis.database import PostGis
from gridtwin.store.questions import Asking
from gridtwin.store.reverting import Agree, TakenBack, agreed
from gridtwin.store.settings import DATABASE_NAME, Settings
from gridtwin.store.tables import all_fields

_FOLDERS = ("imagery", "scene", "evidence")


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What became of the rows of a write."""

    rows_in: int
    rows_stored: int


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What became of the rows of an update."""

    rows_in: int
    rows_updated: int


class Workspace:
    """An open workspace. Use it in a `with` statement, or call `close`."""

    def __init__(self, root: Path, given: Settings, database: Database) -> None:
        self.root = root
        self.settings = given
        self.database = database

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    @property
    def name(self) -> str:
        """What the workspace is called."""
        return self.settings.name

    @property
    def crs(self) -> int:
        """EPSG code of the projected CRS of every layer."""
        return self.settings.crs

    @property
    def division(self) -> str:
        """Six-digit code of the administrative division (GB/T 2260)."""
        return self.settings.division

    @property
    def imagery_dir(self) -> Path:
        """Folder of orthophotos, surface models, point clouds and building models."""
        return self.root / "imagery"

    @property
    def scene_dir(self) -> Path:
        """Folder of prepared 3D content."""
        return self.root / "scene"

    @property
    def evidence_dir(self) -> Path:
        """Folder of evidence for cases and patches."""
        return self.root / "evidence"

    @property
    def database_path(self) -> Path | None:
        """The GeoPackage; None when the layers are in a database server."""
        return None if self.settings.store else self.root / DATABASE_NAME

    def write(
        self,
        class_name: str,
        frame: pd.DataFrame,
        *,
        actor: str,
        now: datetime,
        reason: str = "",
        progress: Progress = silent,
    ) -> WriteReport:
        """Add rows, all or none. `frame` has the columns of the class; missing system fields are filled in.

        Geometries in another CRS are reprojected. Raises an error of `gridtwin.store.errors` for unknown
        columns, unfit values, a missing CRS, codes that are taken or were retired.
        """
        edit = Edit(actor, now, reason)
        stored = changes.append(self.database, feature_class(class_name), frame, edit=edit, progress=progress)
        return WriteReport(len(frame), stored)

    def read(
        self,
        class_name: str,
        *,
        bbox: Box | None = None,
        where: Where | None = None,
        columns: Sequence[str] | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """Current rows as a GeoDataFrame in the workspace's CRS, or a DataFrame of a class without geometry.

        `bbox` (min x, min y, max x, max y) keeps rows that touch the box; `where` maps field names to a
        value, None, or a sequence of values. Text is str, dates are datetime64, moments aware in
        Asia/Shanghai, JSON is decoded; columns with missing numbers or truth values are Int64 and boolean.
        """
        declared = feature_class(class_name)
        known = tuple(field.name for field in all_fields(declared))
        unknown = [name for name in columns or () if name not in known and name != "geometry"]
        if unknown:
            raise UnknownColumn(
                f"{class_name} has no field {unknown}; it has {', '.join(known)}",
                zh=f"{class_name}没有字段{unknown}；现有字段：{', '.join(known)}",
            )
        query = Query(
            columns=known if columns is None else tuple(name for name in columns if name != "geometry"),
            where=self.database.encode_where(plain_where(declared, where)) or None,
            bbox=bbox,
            limit=limit,
            with_geometry=columns is None
            or "geometry" in columns
            or declared.geometry is not GeometryKind.NONE,
        )
        return self.database.read(declared, query)

    def update(
        self, class_name: str, rows: pd.DataFrame, *, actor: str, now: datetime, reason: str = ""
    ) -> UpdateReport:
        """Change the given columns, all rows or none; `rows` has id, row_version as read, and the new values.

        Raises:
            LostUpdate: somebody changed one of the rows in between.
        """
        edit = Edit(actor, now, reason)
        return UpdateReport(
            len(rows), changes.update(self.database, feature_class(class_name), rows, edit=edit)
        )

    def retire(
        self, class_name: str, ids: Iterable[str], *, actor: str, now: datetime, reason: str = ""
    ) -> int:
        """Move rows to the history, all or none; their codes are never given again. Returns how many."""
        return changes.retire(self.database, feature_class(class_name), ids, edit=Edit(actor, now, reason))

    def take_back(
        self, class_names: Sequence[str], of: datetime, *, edit: Edit, check: Agree = agreed
    ) -> dict[str, TakenBack]:
        """Take the edit of the moment `of`, a `kept_moment`, back: all of it or nothing; what was done.

        Rows that it added leave; rows that it changed have their values before again. `check` is told what
        would be done before anything is, and may raise an error of its own.

        Raises:
            CannotTakeBack: nothing was stored at that moment, or somebody changed one of its rows since.
        """
        return reverting.take_back(self.database, class_names, of=of, edit=edit, check=check)

    def history(self, class_name: str, feature_id: str) -> pd.DataFrame:
        """Earlier versions of a row, oldest first, with who ended each, when and why."""
        return questions.history(self.database, feature_class(class_name), feature_id)

    def count(self, class_name: str, where: Where | None = None) -> int:
        """Number of current rows."""
        return questions.count(self.database, feature_class(class_name), where)

    @contextmanager
    def asking(self) -> Iterator[Asking]:
        """Numbers, sums and latest values by key, found in the database: several questions to one state."""
        with self.database.reading() as link:
            yield Asking(self.database, link)

    def extent(self, class_name: str) -> Box | None:
        """Box around all current rows; None when there are none."""
        declared = feature_class(class_name)
        return None if declared.geometry is GeometryKind.NONE else self.database.extent(declared)

    def has_code(self, class_name: str, code: str) -> bool:
        """Whether the code is given, or was given to a row since retired."""
        return questions.has_code(self.database, feature_class(class_name), code)

    def describe(self) -> dict[str, Any]:
        """Name, CRS, division, store, versions, and each layer with its rows and extent."""
        return {
            "path": str(self.root),
            "name": self.name,
            "crs": self.crs,
            "division": self.division,
            "store": self.database.label,
            "created_at": self.settings.created_at.isoformat(),
            "format_version": self.settings.format_version,
            "schema_version": migration.stored_version(self.database),
            "layers": [
                {
                    "name": declared.name,
                    "title_zh": declared.title_zh,
                    "title_en": declared.title_en,
                    "geometry": declared.geometry.value,
                    "rows": self.count(declared.name),
                    "extent": self.extent(declared.name),
                }
                for declared in feature_classes()
            ],
        }

    def taken_values(
        self, class_name: str, field_name: str, values: pd.Series[Any]
    ) -> tuple[list[str], list[str]]:
        """Which values of a unique field current rows have, and which belonged to rows since retired."""
        declared = feature_class(class_name)
        field = next(field for field in all_fields(declared) if field.name == field_name)
        rows = pd.DataFrame({"id": "", field_name: values})
        with self.database.reading() as link:
            return (
                uniqueness.taken_values(self.database, link, declared, field, rows),
                uniqueness.retired_values(self.database, link, declared, field, rows),
            )

    def add_scene(
        self, path: Path, *, title: str, kind: str, captured_on: date | None, now: datetime, copy: bool = True
    ) -> str:
        """Put an orthophoto, elevation model, point cloud or building model into the workspace."""
        return scenes.add(self, path, title=title, kind=kind, captured_on=captured_on, now=now, copy=copy)


def create_workspace(
    path: Path | str, *, name: str, crs: int, division: str, now: datetime, store: str | None = None
) -> Workspace:
    """Make a workspace folder with empty layers, and open it. It is there wholly or not at all.

    Raises:
        WorkspaceExists: the folder is not empty.
        BadSettings: a value breaks a rule.
    """
    root = Path(path).absolute()
    given = Settings(name=name, crs=crs, division=division, created_at=now, store=store)
    settings.check(given)
    if root.exists() and not root.is_dir():
        raise WorkspaceExists(
            f"{root} is a file; a workspace takes a new folder", zh=f"{root}是文件；工作区须建在新文件夹中"
        )
    if root.exists() and any(root.iterdir()):
        raise WorkspaceExists(
            f"{root} is not empty; choose a new folder, or open what is there",
            zh=f"{root}不是空文件夹；请选择新文件夹，或打开已有的工作区",
        )
    root.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.parent))
    try:
        _fill(partial, given)
        partial.chmod(0o755)
        os.replace(partial, root)  # noqa: PTH105
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    return open_workspace(root)


def migrate_workspace(path: Path | str) -> Migration:
    """Bring an older workspace's tables up to date and say what was done; opening one does the same."""
    root = Path(path).absolute()
    database = _database(root, settings.load(root))
    try:
        return migration.bring_up_to_date(database)
    finally:
        database.close()


def open_workspace(path: Path | str) -> Workspace:
    """Open a workspace; one of an older version is migrated first, or only read where it cannot be written.

    Raises:
        NoWorkspace, BadSettings, NewerWorkspace, OutdatedWorkspace: what is there cannot be used.
    """
    root = Path(path).absolute()
    root = root.parent if root.name == settings.FILE_NAME else root
    given = settings.load(root)
    if given.store is None and not (root / DATABASE_NAME).is_file():
        raise NoWorkspace(
            f"{root} has lost its {DATABASE_NAME}, which holds the layers; bring it back from a copy",
            zh=f"{root}缺少存放各图层的{DATABASE_NAME}；请从备份恢复",
        )
    database = _database(root, given)
    try:
        _make_ready(database)
    except BaseException:
        database.close()
        raise
    return Workspace(root, given, database)


def _make_ready(database: Database) -> None:
    try:
        migration.bring_up_to_date(database)
    except OutdatedWorkspace as error:
        if not migration.is_readable(database):
            raise
        database.read_as_it_is(error)


def _fill(folder: Path, given: Settings) -> None:
    for name in _FOLDERS:
        (folder / name).mkdir()
    database = _database(folder, given)
    try:
        database.create(migration.fresh_notes())
        settings.save(folder, given)
    finally:
        database.close()


def _database(root: Path, given: Settings) -> Database:
    if given.store is None:
        return GeoPackage(root / DATABASE_NAME, given.crs)
    return PostGis(address.parse(given.store), given.crs)
