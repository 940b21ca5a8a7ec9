"""`gridtwin facilities symbols, map, new-pack`: how packs look, and how one begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, say, tr
from gridtwin.cli.ledgers._shared import WorkspaceArgument

if TYPE_CHECKING:
    from gridtwin.ledger.packs import Pack


def _language() -> str:
    return "zh" if is_chinese() else "en"


def _symbols(_: str) -> Callable[..., None]:
    def symbols(
        workspace: WorkspaceArgument,
        folder: Annotated[
            Path | None,
            typer.Argument(help=tr("folder for one QGIS style a layer", "输出目录，每个图层一个QGIS样式")),
        ] = None,
        json: JsonOption = False,
    ) -> None:
        """Symbols of the packs: QGIS styles into a folder, or data for the web with --json."""
        from gridtwin.ledger.packs import packs_of, symbols_as_data
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            known = list(packs_of(opened).values())
        if folder is not None:
            for path in _write_styles(known, folder):
                say(f"written: {path}", f"已输出：{path}")
        if json:
            print_json({"symbols": symbols_as_data(known)})
        elif folder is None:
            for pack in known:
                typer.echo(
                    f"{pack.name}\t{pack.symbol.icon}\t{pack.symbol.colour}\t{pack.symbol.size_mm:g} mm"
                )

    return symbols


def _write_styles(packs: list[Pack], folder: Path) -> list[Path]:
    from gridtwin.ledger.packs import style_of
    from gridtwin.store.outputs import output, writing

    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    written = []
    for host in dict.fromkeys(pack.host for pack in packs):
        path = folder / f"{host}_packs.qml"
        with output(path) as partial:
            partial.write_text(style_of([pack for pack in packs if pack.host == host], _language()), "utf-8")
        written.append(path)
    return written


def _new_pack(_: str) -> Callable[..., None]:
    def new_pack(
        workspace: WorkspaceArgument,
        name: Annotated[str, typer.Argument(help=tr("name, such as noise_monitor", "名称，如noise_monitor"))],
        zh: Annotated[str | None, typer.Option("--zh", help=tr("title in Chinese", "中文标题"))] = None,
        en: Annotated[str | None, typer.Option("--en", help=tr("title in English", "英文标题"))] = None,
    ) -> None:
        """Write a commented pack into the workspace, to be filled in."""
        from gridtwin.ledger.packs import write_starter
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            path, _ = write_starter(opened, name, zh or name, en or name.replace("_", " "))
        say(f"pack '{name}' begun: edit {path}", f"已新建设施包“{name}”：请编辑{path}")

    return new_pack


def _map(_: str) -> Callable[..., None]:
    def map_command(
        workspace: WorkspaceArgument,
        out: Annotated[Path, typer.Argument(help=tr("picture, .png or .svg", "图片文件（png、svg）"))],
        pack: Annotated[
            list[str] | None,
            typer.Option("--pack", help=tr("pack, may be repeated; else all", "设施包，可重复；缺省为全部")),
        ] = None,
    ) -> None:
        """A map of facilities with the symbols of their packs."""
        from gridtwin.ledger.packs import pack_named, packs_of
        from gridtwin.ledger.packs.drawing import write_map
        from gridtwin.pictures import check_picture_path
        from gridtwin.store import open_workspace

        check_picture_path(out)
        with open_workspace(workspace) as opened:
            known = packs_of(opened)
            chosen = [pack_named(known, name) for name in pack] if pack else list(known.values())
            number = write_map(opened, chosen, out, language=_language())
        say(f"{number} facilities drawn: {out}", f"已绘制设施{number}个：{out}")

    return map_command


_F = ("facilities",)
COMMANDS = (
    ("symbols", _F, _symbols, tr("Symbols for QGIS and the web.", "QGIS 与网页符号。")),
    ("map", _F, _map, tr("Draw a map of facilities.", "绘制设施地图。")),
    ("new-pack", _F, _new_pack, tr("Begin a new pack.", "新建设施包。")),
)
