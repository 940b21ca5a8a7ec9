"""A workspace as QGIS sees it: `workspace.toml` read with the standard library alone."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.errors import UsageError
from gridtwin.standards import is_working_crs

FILE_NAME = "workspace.toml"
DATABASE_NAME = "city.gpkg"
PROJECT_NAME = "gridtwin.qgz"
FORMAT_VERSION = 1
_KEYS = ("format_version", "name", "crs", "division")


class BadWorkspace(UsageError):
    """A folder is no workspace, or its `workspace.toml` cannot be used."""


@dataclass(frozen=True)
class Workspace:
    """A city's workspace: its folder, what `workspace.toml` says, and whether it may be written."""

    root: Path
    name: str
    crs: int
    division: str
    store: str | None = None
    is_read_only: bool = False

    @property
    def database(self) -> Path:
        """The GeoPackage; absent when a server keeps the rows."""
        return self.root / DATABASE_NAME

    @property
    def project(self) -> Path:
        """The QGIS project of the workspace."""
        return self.root / PROJECT_NAME

    @property
    def standards(self) -> Path:
        """Folder of the city's own tables; need not exist."""
        return self.root / "standards"


def root_of(path: str | Path) -> Path | None:
    """The workspace that a path means: the folder itself, its `workspace.toml`, `city.gpkg` or project."""
    path = Path(path)
    folder = path.parent if path.name in {FILE_NAME, DATABASE_NAME, PROJECT_NAME} else path
    return folder if (folder / FILE_NAME).is_file() else None


def load(path: str | Path) -> Workspace:
    """The workspace in a folder.

    Raises:
        BadWorkspace: no workspace there, a newer format, or a value that breaks a rule.
    """
    root = root_of(path)
    if root is None:
        raise BadWorkspace(
            f"{path} is not a workspace: it has no {FILE_NAME}; choose the folder that has one, or make one",
            zh=f"{path}不是工作区：没有{FILE_NAME}；请选择含有该文件的目录，或新建工作区",
        )
    file = root / FILE_NAME
    try:
        raw = tomllib.loads(file.read_text("utf-8"))
        missing = [key for key in _KEYS if key not in raw]
        if missing:
            raise BadWorkspace(
                f"{file} lacks {', '.join(missing)}; put the file back from a copy of the workspace, or fill "
                "it in as docs/store.md shows",
                zh=f"{file}缺少{'、'.join(missing)}；请从工作区的副本恢复该文件，或按docs/store.md补全",
            )
        made = _made(root, raw)
    except (OSError, TypeError, ValueError) as error:
        if isinstance(error, BadWorkspace):
            raise
        raise BadWorkspace(
            f"{file}: {error}; docs/store.md shows what belongs in it",
            zh=f"{file}：{error}；应有内容见docs/store.md",
        ) from error
    if made.store is None and not made.database.is_file():
        raise BadWorkspace(
            f"{root} lacks {DATABASE_NAME}; copy the whole folder, or name a database in {FILE_NAME}",
            zh=f"{root}缺少{DATABASE_NAME}；请复制整个目录，或在{FILE_NAME}中指定数据库",
        )
    return made


def _made(root: Path, raw: dict[str, Any]) -> Workspace:  # Any: TOML values
    version = int(raw["format_version"])
    if version > FORMAT_VERSION:
        raise BadWorkspace(
            f"{root / FILE_NAME}: format version {version} is newer than {FORMAT_VERSION}; update the plugin",
            zh=f"{root / FILE_NAME}：格式版本{version}高于{FORMAT_VERSION}；请更新插件",
        )
    store = raw.get("store")
    return Workspace(
        root=root.resolve(),
        name=str(raw["name"]),
        crs=int(raw["crs"]),
        division=str(raw["division"]),
        store=None if store is None else str(store),
        is_read_only=store is None and not _is_writable(root),
    )


def _is_writable(root: Path) -> bool:
    """SQLite writes its journal beside the database, so the folder counts too."""
    return os.access(root, os.W_OK) and os.access(root / DATABASE_NAME, os.W_OK)


def is_usual_crs(workspace: Workspace) -> bool:
    """Whether the workspace's CRS is a CGCS2000 3-degree zone."""
    return is_working_crs(workspace.crs)
