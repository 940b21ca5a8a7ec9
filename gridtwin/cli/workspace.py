"""`gridtwin init`, `info` and `migrate`: make a workspace, look at it, bring it up to date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, console, is_chinese, print_json, say, tr

_DEFAULT_CRS = 4544  # CGCS2000, 3-degree zone of 105° E: Lanzhou
_DEFAULT_DIVISION = "620102"


def init(
    path: Annotated[Path, typer.Argument(help=tr("folder to make", "要创建的目录"))],
    name: Annotated[
        str | None, typer.Option(help=tr("name; default: the folder's", "名称，默认为目录名"))
    ] = None,
    crs: Annotated[
        int, typer.Option(help=tr("EPSG code of the projected CRS", "投影坐标系的EPSG代码"))
    ] = _DEFAULT_CRS,
    division: Annotated[
        str, typer.Option(help=tr("administrative division, six digits", "县级行政区划代码，六位"))
    ] = _DEFAULT_DIVISION,
    store: Annotated[
        str | None,
        typer.Option(
            help=tr(
                "postgresql://user@host/database?schema=name; default: a GeoPackage in the folder",
                "postgresql://用户@主机/库?schema=模式；默认使用目录内的GeoPackage",
            )
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Make an empty workspace."""
    from gridtwin.store import create_workspace

    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    made = create_workspace(
        path, name=name or path.absolute().name, crs=crs, division=division, store=store, now=now
    )
    with made as workspace:
        if json:
            print_json(
                {"path": str(workspace.root), "name": workspace.name, "crs": crs, "division": division}
            )
        say(
            f"Made the workspace {workspace.root} (EPSG:{crs}, division {division}).",
            f"已创建工作区 {workspace.root}（EPSG:{crs}，行政区划 {division}）。",
        )


def info(
    workspace: Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))],
    json: JsonOption = False,
) -> None:
    """Show layers, row counts, extents, CRS and versions."""
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        found = opened.describe()
    if json:
        print_json(found)
        return
    _show(found)


def migrate(
    workspace: Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))],
    json: JsonOption = False,
) -> None:
    """Bring the tables of an older workspace up to date."""
    from gridtwin.store import migrate_workspace

    done = migrate_workspace(workspace)
    if json:
        print_json({"before": done.before, "after": done.after, "added": list(done.added)})
    added = ", ".join(done.added)
    if done.changed:
        say(
            f"Brought the tables from version {done.before} to {done.after}; added: {added or '-'}.",
            f"数据表已由版本 {done.before} 升级到 {done.after}；新增：{added or '无'}。",
        )
    else:
        say(f"The tables have version {done.after} already.", f"数据表已是版本 {done.after}，无需升级。")


def _show(found: dict[str, Any]) -> None:  # Any: as Workspace.describe returns it
    from rich.table import Table

    head = "  ".join(
        f"{title}: {found[key]}"
        for key, title in (
            ("name", tr("name", "名称")),
            ("crs", "EPSG"),
            ("division", tr("division", "行政区划")),
            ("store", tr("store", "存储")),
            ("schema_version", tr("tables", "表版本")),
        )
    )
    console.print(head, markup=False)
    table = Table(tr("layer", "图层"), tr("title", "名称"), tr("rows", "行数"), tr("extent", "范围"))
    for layer in found["layers"]:
        if layer["rows"]:
            extent = " ".join(f"{value:.1f}" for value in layer["extent"] or ())
            title = layer["title_zh"] if is_chinese() else layer["title_en"]
            table.add_row(layer["name"], title, f"{layer['rows']:,}", extent)
    console.print(table)
    empty = [layer["name"] for layer in found["layers"] if not layer["rows"]]
    say(f"No rows yet: {', '.join(empty) or '-'}", f"暂无数据：{'、'.join(empty) or '无'}")


init.__doc__ = tr("Make an empty workspace.", "创建空工作区。")
info.__doc__ = tr(
    "Show layers, row counts, extents, CRS and versions.", "查看图层、行数、范围、坐标系与版本。"
)
migrate.__doc__ = tr("Bring the tables of an older workspace up to date.", "升级旧版本工作区的数据表。")
commands = (init, info, migrate)
