"""`gridtwin pipes check` and `gridtwin pipes repair`: faults of survey deliveries and stored networks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, counted, is_chinese, progress_bar, say, tr
from gridtwin.cli.pipes._common import JsonOutOption, option, say_remarks, tell_json
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    import pandas as pd

    from pipe_network.checks import Report
    from pipe_network.network import PipeNetwork
    from pipe_network.survey.delivery import Staged

_SHOWN = 3

FilesArgument = Annotated[
    list[Path],
    typer.Argument(
        help=tr(
            "survey files or a folder of them, or one workspace, layer file or model",
            "测量成果表或其文件夹，或一个工作区、图层文件、模型文件",
        )
    ),
]
WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", help=tr("workspace: roads and CRS", "工作区：提供道路名称与坐标系")),
]
CrsOption = Annotated[
    str | None, option("--crs", "CRS of the survey, such as EPSG:4544", "测量坐标系，如EPSG:4544")
]
MappingOption = Annotated[
    Path | None, option("--mapping", "TOML: headings of an unknown school", "自定义表头对应（TOML）")
]
UsualClassOption = Annotated[
    str | None, option("--class", "class code where files say none", "文件未注明时的管线类型代码")
]
RulesOption = Annotated[
    Path | None,
    option("--rules", "TOML: other parameters, severities, checks switched off", "自定义检查参数（TOML）"),
]


def check(
    files: FilesArgument,
    workspace: WorkspaceOption = None,
    area: Annotated[Path | None, option("--area", "layer: the survey area", "测区范围图层")] = None,
    neighbour: Annotated[
        Path | None,
        option("--neighbour", "the adjoining survey, for edge matching", "相邻测区，用于接边检查"),
    ] = None,
    crs: CrsOption = None,
    mapping: MappingOption = None,
    pipe_class: UsualClassOption = None,
    rules: RulesOption = None,
    all_rows: Annotated[
        bool,
        typer.Option("--all-rows", help=tr("later stages use faulty rows too", "后续阶段也使用有错误的行")),
    ] = False,
    stop: Annotated[
        bool,
        typer.Option("--stop", help=tr("stop at the first stage with errors", "遇到有错误的阶段即停止")),
    ] = False,
    layer: Annotated[Path | None, option("--layer", "findings as .gpkg", "问题图层（gpkg）")] = None,
    xlsx: Annotated[
        Path | None, option("--xlsx", "list and coloured copies of the sheets", "问题清单与着色表格（xlsx）")
    ] = None,
    html: Annotated[Path | None, option("--html", "report with a map", "带地图的检查报告（html）")] = None,
    json: JsonOutOption = None,
) -> None:
    """Check survey deliveries or stored networks by the fifty checks."""
    from pipe_network.checks import Later, load_checks, run_checks
    from pipe_network.checks.inputs import Beside, naming_file, open_context, open_source

    if all_rows and stop:
        raise UsageError("--all-rows and --stop exclude each other", zh="--all-rows与--stop不能同用")
    _refuse_bad_outputs(((layer, ".gpkg"), (xlsx, ".xlsx"), (html, ".html")))
    table = load_checks(rules)
    beside = Beside(workspace, area, neighbour, crs, mapping, pipe_class)
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    with progress_bar("checking", "检查") as bar:
        source = open_source(files, beside)
        context = open_context(source, beside, today=today)
        later = Later.ALL_ROWS if all_rows else Later.STOP if stop else Later.CLEAN_ROWS
        report = naming_file(run_checks(source, context, checks=table, later=later, progress=bar), files)
    _tell_notes(source)
    _write(report, source, files, (layer, xlsx, html))
    if json is not None:
        tell_json(_as_json(report), json)
    if json is None or str(json) != "-":
        _say(report)
    if len(report.findings):
        raise typer.Exit(ExitCode.FINDINGS)


def repair(
    files: FilesArgument,
    out: Annotated[Path, option("--out", "folder for the repaired copies", "修复后副本的文件夹")],
    only: Annotated[
        str,
        option(
            "--only",
            "repairs, parted by commas: swap_xy, snap_end, split_line, drop_double",
            "要做的修复，逗号分隔：swap_xy、snap_end、split_line、drop_double",
        ),
    ],
    workspace: WorkspaceOption = None,
    crs: CrsOption = None,
    mapping: MappingOption = None,
    pipe_class: UsualClassOption = None,
    rules: RulesOption = None,
    json: JsonOutOption = None,
) -> None:
    """Write a repaired copy of a delivery and a list of every change; originals stay as they are."""
    from pipe_network.checks import load_checks, run_checks
    from pipe_network.checks.inputs import Beside, open_source
    from pipe_network.checks.repaired import listed, write_repaired
    from pipe_network.checks.repairs import plan_repairs
    from pipe_network.survey.delivery import Staged
    from pipe_network.wording import value_title

    wanted = _repairs(only)
    source = open_source(files, Beside(workspace, None, None, crs, mapping, pipe_class))
    if not isinstance(source, Staged):
        raise UsageError(
            "only survey tables (.xlsx, .csv) are repaired: layers and stored networks know nothing of "
            "the rows that a repair splits or empties; correct them in QGIS and check again",
            zh="仅修复测量成果表（xlsx、csv）：图层和入库管网没有成果表的行，无法断行或清空；"
            "请在QGIS中修改后重新检查",
        )
    changes = plan_repairs(source, run_checks(source, checks=load_checks(rules)), wanted)
    written = write_repaired(source, changes, out)
    rows = listed(source, changes)
    if json is not None:
        repaired, copied = ([str(path) for path in paths] for paths in (written.repaired, written.copied))
        files_out = [*repaired, *copied, str(written.changes)]
        tell_json({"changes": rows, "files": files_out, "repaired": repaired, "copied": copied}, json)
    for row in rows if json is None or str(json) != "-" else ():
        values, is_cell = f"{row['old']} → {row['new']}", bool(row["column"])
        place, title = (
            f"{row['workbook']} {row['sheet']}",
            value_title("repair", str(row["repair"]), chinese=True),
        )
        what_en = f"{row['column']}: {values}" if is_cell else row["note_en"]
        what_zh = f"{row['column']}：{values}" if is_cell else row["note_zh"]
        say(
            f"{row['repair']} {place} row {row['row']} {row['object']}: {what_en}",
            f"{title} {place} 第{row['row']}行 {row['object']}：{what_zh}",
        )
    for path in written.repaired:
        say(f"{path.name}: repaired", f"{path.name}：已修复")
    for path in written.copied:
        say(f"{path.name}: copied unchanged", f"{path.name}：无修改，原样复制")
    say(f"{counted(len(rows), 'change')}; written to {out}", f"共{len(rows)}处修改，已写入{out}")


def _repairs(only: str) -> list[Any]:  # Any: Repair, imported late
    from pipe_network.checks.repairs import Repair

    names = [name.strip() for name in only.replace("，", ",").split(",") if name.strip()]
    if not names or (unknown := [name for name in names if name not in [*Repair]]):
        bad = ", ".join(unknown) if names else only
        raise UsageError(
            f"--only '{bad}': choose from {', '.join(Repair)}", zh=f"--only“{bad}”：可选{'、'.join(Repair)}"
        )
    return [Repair(name) for name in names]


def _refuse_bad_outputs(outputs: tuple[tuple[Path | None, str], ...]) -> None:
    from gridtwin.store.outputs import check_output

    for path, ending in outputs:
        if path is None:
            continue
        if path.suffix.lower() != ending:
            raise UsageError(f"'{path}': end it in {ending}", zh=f"“{path}”：扩展名应为{ending}")
        check_output(path)


def _write(
    report: Report, source: Any, files: list[Path], outputs: tuple[Path | None, ...]
) -> None:  # Any: Staged or PipeNetwork
    from pipe_network.checks.coloured import write_coloured
    from pipe_network.checks.html import write_html
    from pipe_network.checks.inputs import describe
    from pipe_network.checks.layers import write_layer

    layer, xlsx, html = outputs
    staged = source if hasattr(source, "delivery") else None
    network = source.network if staged is not None else source
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    if layer is not None:
        write_layer(report, layer)
    if xlsx is not None:
        write_coloured(report, xlsx, staged=staged, chinese=is_chinese())
    if html is not None:
        write_html(report, html, network=network, source=describe(files), today=today)
    for path in filter(None, outputs):
        say(f"Written: {path}", f"已写入：{path}")


def _tell_notes(source: Staged | PipeNetwork) -> None:
    from pipe_network.model_facts import is_model
    from pipe_network.network import PipeNetwork

    if isinstance(source, PipeNetwork):
        if not is_model(source):  # doubts of a model are findings
            say_remarks(source)
        return
    for note in source.delivery.notes:
        say(f"Note: {note}", f"提示：{getattr(note, 'zh', note)}")


def _as_json(report: Report) -> dict[str, Any]:
    found = report.findings.drop(columns="geometry")
    return {
        "points": report.points,
        "lines": report.lines,
        "errors": int((found["severity"] == "error").sum()),
        "warnings": int((found["severity"] == "warning").sum()),
        "checks": [
            {
                "check": one.check.id,
                "key": one.check.key,
                "title_en": one.check.title_en,
                "title_zh": one.check.title_zh,
                "stage": str(one.check.stage),
                "state": str(one.state),
                "count": one.count,
                "reason_en": one.reason_en,
                "reason_zh": one.reason_zh,
            }
            for one in report.outcomes
        ],
        "left_out": [
            {"check": one.check.id, "what": str(one.what), "count": one.count} for one in report.left_out
        ],
        "findings": found.astype(object).where(found.notna(), None).to_dict("records"),
    }


def severities(values: pd.Series) -> str:
    """The severities that occur, in the user's language."""
    from pipe_network.wording import value_title

    words = (value_title("severity", str(kind), chinese=is_chinese()) for kind in values.unique())
    return tr(", ", "、").join(words)


def _say(report: Report) -> None:
    message = "message_zh" if is_chinese() else "message_en"
    for one in report.outcomes:
        title = tr(one.check.title_en, one.check.title_zh)
        if one.count:
            own = report.findings[report.findings["check"] == one.check.id]
            kinds = severities(own["severity"])
            say(
                f"{one.check.id:>2} {title}: {one.count} ({kinds})",
                f"{one.check.id:>2} {title}：{one.count}（{kinds}）",
            )
            for row in own.head(_SHOWN).itertuples():
                place, text = _place(row), getattr(row, message)
                say(f"     [{place}] {text}", f"     〔{place}〕{text}")
        if one.reason_en:
            said = tr(f"not checked: {one.reason_en}", f"未检查：{one.reason_zh}")
            partly = tr(f"partly checked: {one.reason_en}", f"部分检查：{one.reason_zh}")
            text = partly if one.state == "partly" else said
            say(f"{one.check.id:>2} {title}: {text}", f"{one.check.id:>2} {title}：{text}")
        if one.state == "stopped":
            say(
                f"{one.check.id:>2} {title}: not run, an earlier stage has errors",
                f"{one.check.id:>2} {title}：未进行，前一阶段有错误",
            )
    _say_left_out(report)


def _place(row: Any) -> str:
    """Workbook and cell; of a layer its name, row (from 1) and FID; of a model file, section and line."""
    from pipe_network.checks.findings import first_told, told_fid

    if first_told(row.cell):
        return f"{row.workbook} {row.cell}"
    sheet = first_told(row.sheet, row.layer)
    parts = (first_told(row.workbook), sheet, first_told(row.row), told_fid(row.fid))
    return " ".join(part for part in parts if part)


def _say_left_out(report: Report) -> None:
    from pipe_network.checks.html import LEFT_OUT

    for left in report.left_out:
        english, chinese = LEFT_OUT[left.what]
        say(
            f"Left out of later checks after check {left.check.id}: {counted(left.count, english)}.",
            f"检查项{left.check.id}之后，{left.count}{chinese}不再用于后续检查。",
        )
    errors = int((report.findings["severity"] == "error").sum())
    rest = len(report.findings) - errors
    say(
        f"{counted(report.points, 'point')}, {counted(report.lines, 'line')}: "
        f"{counted(errors, 'error')}, {counted(rest, 'warning')}",
        f"管点{report.points:,}个，管线{report.lines:,}条：错误{errors}处，警告{rest}处",
    )


COMMANDS = (
    ("check", check, tr("Check survey deliveries or stored pipe networks.", "检查管线测量成果或入库管网。")),
    (
        "repair",
        repair,
        tr("Write safely repaired copies of survey workbooks.", "生成经安全修复的成果表副本。"),
    ),
)
