"""`gridtwin pipes statistics`: lengths by class, material, size, age, owner, unit grid; points."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from gridtwin.cli._common import counted, is_chinese, say, tr
from gridtwin.cli.pipes._common import (
    ClassOption,
    JsonOutOption,
    NetworkArgument,
    day_of,
    open_buried,
    option,
    remark_rows,
    tell_json,
    workspace_layer,
)
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.statistics.tables import Statistics


def statistics(
    network: NetworkArgument,
    classes: ClassOption = None,
    on: Annotated[
        str | None, option("--on", "day that ages count to, YYYY-MM-DD; today if none", "计算年限的日期")
    ] = None,
    out: Annotated[
        Path | None,
        option("--out", "write the tables: .xlsx, .csv or .json", "统计表输出文件：.xlsx、.csv或.json"),
    ] = None,
    report: Annotated[
        Path | None, option("--report", "write one HTML page with tables and charts", "图表合一的HTML报告")
    ] = None,
    charts: Annotated[
        Path | None, option("--charts", "write the charts into this folder", "统计图输出目录")
    ] = None,
    png: Annotated[bool, option("--png/--svg", "charts as PNG or SVG", "统计图格式：PNG或SVG")] = False,
    json: JsonOutOption = None,
) -> None:
    """Count lengths and points; every table sums to the total."""
    from pipe_network.result_files import TABLES, check_result_path
    from pipe_network.statistics.charts import write_charts
    from pipe_network.statistics.files import as_value, write_statistics
    from pipe_network.statistics.report import write_report
    from pipe_network.statistics.tables import statistics_of

    for path, endings in ((out, TABLES), (report, (".html", ".htm"))):
        if path is not None:
            check_result_path(path, endings=endings)
    _check_folder(charts)
    opened = open_buried(network, classes)
    found = statistics_of(opened, day_of(on), grids=workspace_layer(network, "unit_grid"))
    if out is not None:
        write_statistics(found, out, chinese=is_chinese())
    if report is not None:
        write_report(found, report, name=network.resolve().stem, chinese=is_chinese())
    if charts is not None:
        write_charts(found, charts, chinese=is_chinese(), ending=".png" if png else ".svg")
    if json is not None:
        tell_json({**as_value(found), "remarks": remark_rows(opened)}, json)
    _say(found, is_metric=opened.crs is not None)


def _check_folder(charts: Path | None) -> None:
    if charts is not None and not charts.is_dir():
        raise UsageError(
            f"--charts {charts}: no such folder; create it first",
            zh=f"--charts {charts}：目录不存在",
        )


def _say(found: Statistics, *, is_metric: bool) -> None:
    unit, unit_zh = ("m", "米") if is_metric else ("units of the map", "图上单位")
    say(
        f"{counted(found.lines, 'line')}, {found.total_m:.3f} {unit} in plan; "
        f"{counted(found.points, 'point')}",
        f"管线{found.lines}条，平面总长{found.total_m:.3f}{unit_zh}；管点{found.points}个",
    )
    for dimension in found.shown:
        table = found.by[dimension.id]
        if len(table) > 12:
            say(
                f"{dimension.title[0]}: {counted(len(table), 'row')}", f"{dimension.title[1]}：{len(table)}行"
            )
            continue
        say(f"{dimension.title[0]}:", f"{dimension.title[1]}：")
        for row in table.to_dict("records"):
            metres, share = f"{row['length_m']:.3f}", f"{row['share']:.1%}"
            say(
                f"  {row['title_en']}: {metres} {unit} ({share})",
                f"  {row['title_zh']}：{metres}{unit_zh}（{share}）",
            )


COMMANDS = (
    (
        "statistics",
        statistics,
        tr(
            "Lengths of one network by class, material, diameter, age, owner and unit grid; points; charts.",
            "按类型、材质、管径、年限、权属、单元网格统计一个管网的长度，按类别统计管点，并绘图。",
        ),
    ),
)
