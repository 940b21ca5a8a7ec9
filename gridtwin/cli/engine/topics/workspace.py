"""`workspace.…`: open, look at, let go."""

from __future__ import annotations

from typing import Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.progress import Progress


def open_(session: Session, _: InWorkspace, __: Progress) -> dict[str, Any]:
    """Open a workspace (one of an older version is brought up to date); what kind it is."""
    from gridtwin.store.geopackage.connection import is_writable

    opened = session.workspace
    database = opened.database_path
    return {
        "path": str(opened.root),
        "name": opened.name,
        "crs": opened.crs,
        "division": opened.division,
        "store": opened.database.label,
        "database": None if database is None else str(database),
        "is_writable": database is None or is_writable(database),
    }


def describe(session: Session, _: InWorkspace, __: Progress) -> Any:
    """Settings, versions, each layer with rows and extent."""
    return plain(session.workspace.describe())


def close(session: Session, _: InWorkspace, __: Progress) -> None:
    """Let go of the files and of all that is kept in memory."""
    session.close()


METHODS = (
    Method(
        "workspace.open",
        ("Open a workspace", "打开工作区"),
        InWorkspace,
        open_,
        (
            "path, name, crs (EPSG), division, store, database (file or null), is_writable",
            "路径、名称、坐标系（EPSG）、行政区划、存储、数据库文件、可否写入",
        ),
    ),
    Method(
        "workspace.describe",
        ("Layers of a workspace", "工作区图层概况"),
        InWorkspace,
        describe,
        (
            "settings, versions, layers: name, titles, rows, extent",
            "设置、版本、各图层的名称、标题、行数、范围",
        ),
    ),
    Method(
        "workspace.close",
        ("Let go of a workspace", "关闭工作区"),
        InWorkspace,
        close,
        ("null", "空"),
    ),
)
