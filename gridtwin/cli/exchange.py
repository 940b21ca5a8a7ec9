"""`gridtwin import` and `gridtwin export`: files in and out of a workspace."""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, JsonOption, print_json, progress_bar, say, tr

if TYPE_CHECKING:
    from gridtwin.store.exchange import ImportReport

_MOST_SHOWN = 10

WorkspaceOption = Annotated[
    Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
]


def import_(
    file: Annotated[
        Path,
        typer.Argument(
            help=tr(
                "GeoPackage, GeoJSON, Shapefile, CSV, XLSX or DXF",
                "GeoPackage、GeoJSON、Shapefile、CSV、XLSX或DXF",
            )
        ),
    ],
    into: Annotated[str, typer.Option("--into", help=tr("feature class", "对象类"))],
    workspace: WorkspaceOption = Path(),
    crs: Annotated[
        str | None,
        typer.Option(
            help=tr("CRS of the file: EPSG code, gcj02 or bd09", "文件的坐标系：EPSG代码、gcj02或bd09")
        ),
    ] = None,
    axes: Annotated[
        str,
        typer.Option(
            help=tr(
                "what X means in a table: auto, north-east (survey tables), east-north (GIS)",
                "表格中X的含义：auto、north-east（测量坐标，X为北）、east-north（GIS）",
            )
        ),
    ] = "auto",
    mapped: Annotated[
        list[str] | None,
        typer.Option("--map", help=tr("COLUMN=FIELD; COLUMN= leaves it out", "列=字段；“列=”表示不导入")),
    ] = None,
    constants: Annotated[
        list[str] | None,
        typer.Option("--set", help=tr("FIELD=VALUE where a row has none", "字段=值，用于空值")),
    ] = None,
    layer: Annotated[
        str | None, typer.Option(help=tr("layer or sheet of the file", "文件中的图层或工作表"))
    ] = None,
    drawing_layers: Annotated[
        list[str] | None,
        typer.Option("--dxf-layer", help=tr("layers of a drawing, * fits all", "DXF图层，可用*")),
    ] = None,
    encoding: Annotated[str | None, typer.Option(help=tr("encoding of the text", "文本编码"))] = None,
    ignore_unknown: Annotated[
        bool, typer.Option("--ignore-unknown", help=tr("leave unknown columns out", "忽略未知列"))
    ] = False,
    repair: Annotated[
        bool, typer.Option("--repair", help=tr("mend polygons that cross themselves", "修复自相交多边形"))
    ] = False,
    findings: Annotated[
        Path | None, typer.Option(help=tr("write what was found to this CSV file", "将检查结果写入CSV文件"))
    ] = None,
    actor: Annotated[str | None, typer.Option(help=tr("who does it", "操作人"))] = None,
    json: JsonOption = False,
) -> None:
    """Import a file into a layer."""
    from gridtwin.store import open_workspace
    from gridtwin.store.exchange import Axes, ImportOptions, import_file, mapping
    from gridtwin.store.exchange import findings as findings_file
    from gridtwin.store.outputs import check_output

    options = ImportOptions(
        crs=crs,
        axes=mapping.choice(Axes, axes, "--axes"),
        encoding=encoding,
        layer=layer,
        drawing_layers=tuple(drawing_layers or ()),
        columns=mapping.pairs(mapped or (), "--map"),
        constants=mapping.pairs(constants or (), "--set"),
        ignore_unknown=ignore_unknown,
        repair=repair,
    )
    if findings is not None:
        check_output(findings, source=file)
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with (
        open_workspace(workspace) as opened,
        progress_bar(f"importing {file.name}", f"正在导入 {file.name}") as report,
    ):
        done = import_file(
            opened, file, into, actor=actor or getpass.getuser(), now=now, options=options, progress=report
        )
    _tell(done, into, as_json=json)
    if findings is not None:
        try:
            findings_file.write(done.findings, findings)
        except OSError as error:
            say(
                f"The good rows are stored, but the findings could not be ({error}). Here they all are:",
                f"合格行已入库，但检查结果未能写入（{getattr(error, 'zh', None) or error}）。全部结果如下：",
            )
            typer.echo(done.findings.to_csv(index=False))
    if len(done.findings):
        raise typer.Exit(ExitCode.FINDINGS)


def export(
    class_name: Annotated[str, typer.Argument(metavar="CLASS", help=tr("feature class", "对象类"))],
    out: Annotated[
        Path, typer.Argument(help=tr("file; its ending says the format", "输出文件，格式由扩展名决定"))
    ],
    workspace: WorkspaceOption = Path(),
    crs: Annotated[
        int | None,
        typer.Option(help=tr("EPSG code; default: the workspace's", "EPSG代码，默认为工作区坐标系")),
    ] = None,
    where: Annotated[
        list[str] | None, typer.Option(help=tr("FIELD=VALUE, only these rows", "字段=值，仅导出这些行"))
    ] = None,
    encoding: Annotated[
        str, typer.Option(help=tr("of Shapefile and CSV, for example GBK", "Shapefile与CSV的编码，如GBK"))
    ] = "UTF-8",
    axes: Annotated[
        str, typer.Option(help=tr("order in tables: east-north or north-east", "表格坐标顺序"))
    ] = "east-north",
    titles: Annotated[str, typer.Option(help=tr("of tables: field or zh", "表头：field或zh"))] = "field",
    json: JsonOption = False,
) -> None:
    """Export a layer to a file."""
    from gridtwin.store import open_workspace
    from gridtwin.store.exchange import Axes, ExportOptions, Titles, export_layer, mapping

    options = ExportOptions(
        crs=crs,
        where=mapping.pairs(where or (), "--where") or None,
        encoding=encoding,
        axes=mapping.choice(Axes, axes, "--axes", without=(Axes.AUTO,)),
        chinese_titles=mapping.choice(Titles, titles, "--titles") is Titles.CHINESE,
    )
    with (
        open_workspace(workspace) as opened,
        progress_bar(f"exporting {class_name}", f"正在导出 {class_name}") as report,
    ):
        done = export_layer(opened, class_name, out, options=options, progress=report)
    if json:
        print_json({"path": str(done.path), "rows": done.rows, "crs": done.crs})
    say(f"Wrote {done.rows:,} rows to {done.path}.", f"已将 {done.rows:,} 行写入 {done.path}。")


def _tell(done: ImportReport, into: str, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "rows_in": done.rows_in,
                "rows_stored": done.rows_stored,
                "rows_reported": done.rows_reported,
                "notes": list(done.notes),
                "findings": done.findings.to_dict("records"),
            }
        )
    for note in done.notes:
        say(f"Note: {note}", f"提示：{getattr(note, 'zh', note)}")
    for row in done.findings.head(_MOST_SHOWN).itertuples():
        say(
            f"{row.file}, row {row.row}, {row.column}: {row.message_en} [{row.rule}]",
            f"{row.file} 第{row.row}行 {row.column}：{row.message_zh}〔{row.rule}〕",
        )
    more = len(done.findings) - _MOST_SHOWN
    if more > 0:
        say(
            f"… and {more} more; write them all with --findings FILE.csv",
            f"……另有{more}条，用--findings输出全部",
        )
    say(
        f"{into}: {done.rows_in:,} rows in, {done.rows_stored:,} stored, {done.rows_reported:,} reported.",
        f"{into}：读入{done.rows_in:,}行，入库{done.rows_stored:,}行，存在问题{done.rows_reported:,}行。",
    )


import_.__name__ = "import"
import_.__doc__ = tr("Import a file into a layer.", "将文件导入图层。")
export.__doc__ = tr("Export a layer to a file.", "将图层导出为文件。")
commands = (import_, export)
