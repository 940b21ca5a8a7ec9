"""`gridtwin pipes import`: survey workbooks and layers into a workspace."""

from __future__ import annotations

import getpass
from contextlib import nullcontext
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, counted, is_chinese, progress_bar, say, tr
from gridtwin.cli.pipes._common import JsonOutOption, option, tell_json

if TYPE_CHECKING:
    from pipe_network.survey.importing import PipeImport

_OF_EACH = 2  # findings of a rule that are printed
_RULES = {
    "adverse": ("rises along its flow", "逆坡"),
    "length": ("text too long", "文本超长"),
    "list": ("not in its list", "不在取值范围内"),
    "no_level": ("neither level nor depth", "无高程和埋深"),
    "no_point": ("point not there", "缺少管点"),
    "outside": ("outside the CRS", "位置越界"),
    "place": ("no place", "无法定位"),
    "repeated": ("repeated in the delivery", "成果内重复"),
    "required": ("required value missing", "必填项为空"),
    "retired": ("number was removed", "编号曾被删除"),
    "stored": ("stored already", "已在库中"),
    "type": ("not what its field wants", "格式不符"),
}
_HELP = tr(
    "Survey workbooks and layers into a workspace; what was recognised and what does not fit is said.",
    "将管线测量成果表和图层导入工作区，列出识别结果与存在的问题。",
)


def import_pipes(
    files: Annotated[
        list[Path],
        typer.Argument(
            help=tr(
                "workbooks (.xlsx, .csv, .mdb), layers (.gpkg, .geojson, .shp), or a folder of them",
                "成果表（xlsx、csv、mdb）、图层（gpkg、geojson、shp），或其所在目录",
            )
        ),
    ],
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace",
            "-w",
            help=tr("workspace folder; without one, a dry run", "工作区目录；不给则仅试读"),
        ),
    ] = None,
    crs: Annotated[
        str | None,
        option(
            "--crs",
            "CRS of the coordinates; default: that of the workspace",
            "坐标所在坐标系，缺省为工作区坐标系",
        ),
    ] = None,
    mapping: Annotated[
        Path | None,
        option("--mapping", "TOML file: your own headings → fields", "表头与字段的对应文件（TOML）"),
    ] = None,
    pipe_class: Annotated[
        str | None,
        option("--class", "class code where files say none", "文件未注明时的管线类型代码"),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=tr("write nothing", "只检查，不入库"))] = False,
    actor: Annotated[str | None, option("--actor", "who does it", "操作人")] = None,
    json: JsonOutOption = None,
) -> None:
    """Import survey workbooks and layers."""
    from gridtwin.store import open_workspace
    from pipe_network.exchange.importing import ImportOptions, import_files
    from pipe_network.survey.importing import Act

    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    act = Act(actor or getpass.getuser(), now, is_dry=dry_run)
    options = ImportOptions(crs, mapping, pipe_class)
    with (
        open_workspace(workspace) if workspace else nullcontext() as opened,
        progress_bar("importing", "正在导入") as report,
    ):
        done = import_files(files, opened, act=act, options=options, progress=report)
    if json is not None:
        tell_json(_as_json(done), json)
    _tell(done)
    if len(done.findings):
        raise typer.Exit(ExitCode.FINDINGS)


def _as_json(done: PipeImport) -> dict[str, Any]:
    return {
        "recognised": [asdict(one) for one in done.recognised],
        "rows_in": done.rows_in,
        "rows_stored": done.rows_stored,
        "rows_reported": done.rows_reported,
        "dry_run": done.is_dry,
        "by_rule": by_rule(done),
        "notes": [{"en": str(note), "zh": getattr(note, "zh", str(note))} for note in done.notes],
        "findings": done.findings.astype(object).where(done.findings.notna(), None).to_dict("records"),
    }


def by_rule(done: PipeImport) -> dict[str, dict[str, int]]:
    """Findings of each rule: of rows that were refused, and of rows that were stored."""
    counts: dict[str, dict[str, int]] = {}
    for rule, refused in done.findings[["rule", "refused"]].itertuples(index=False, name=None):
        of_rule = counts.setdefault(rule, {"refused": 0, "stored": 0})
        of_rule["refused" if refused else "stored"] += 1
    return dict(sorted(counts.items()))


def _tell(done: PipeImport) -> None:
    from pipe_network.checks.findings import told_fid
    from pipe_network.wording import value_title

    for one in done.recognised:
        kind = tr(f"{one.kind}s", {"point": "管点", "line": "管线"}[one.kind])
        school = value_title("school", one.school, chinese=True)
        say(
            f"{one.file} [{one.sheet}]: {one.school}, {kind}, "
            f"class {one.pipe_class or '?'}, {counted(one.rows, 'row')}",
            f"{one.file}〔{one.sheet}〕：{school}，{kind}，类型{one.pipe_class or '？'}，{one.rows:,}行",
        )
    for note in done.notes:
        say(f"Note: {note}", f"提示：{getattr(note, 'zh', note)}")
    for rule, counts in by_rule(done).items():
        en, zh = _RULES.get(rule, (rule, rule))
        say(
            f"{en}: {counts['refused']:,} refused, {counts['stored']:,} with a remark",
            f"{zh}：拒收{counts['refused']:,}处，提示{counts['stored']:,}处",
        )
    message = "message_zh" if is_chinese() else "message_en"
    columns = ["file", "sheet", "row", "fid", "column", message]
    shown = done.findings.groupby("rule", sort=False).head(_OF_EACH)
    for file, sheet, number, fid, column, text in shown[columns].itertuples(index=False):
        row = " ".join(part for part in (f"{number}", told_fid(fid)) if part)
        row_zh = " ".join(part for part in (f"第{number}行", told_fid(fid)) if part)
        say(f"  {file}[{sheet}] row {row}, {column}: {text}", f"  {file}〔{sheet}〕{row_zh} {column}：{text}")
    more = len(done.findings) - len(shown)
    if more > 0:
        say(
            f"  … and {more:,} more; write them all with --json FILE", f"  ……另有{more:,}条，用--json输出全部"
        )
    would = tr("would be stored", "可入库") if done.is_dry else tr("stored", "入库")
    say(
        f"{counted(done.rows_in, 'row')} in, {done.rows_stored:,} {would}, {done.rows_reported:,} reported",
        f"读入{done.rows_in:,}行，{would}{done.rows_stored:,}行，拒收{done.rows_reported:,}行",
    )


COMMANDS = (("import", import_pipes, _HELP),)
