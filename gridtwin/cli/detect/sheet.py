"""`gridtwin detect sheet`: sheets of patches as a PDF."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import option
from gridtwin.errors import UsageError

_CHINA = ZoneInfo("Asia/Shanghai")


def sheet_command(
    workspace: Annotated[Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))],
    out: Annotated[Path, option("--out", "PDF file to write", "输出的 PDF 文件")],
    patch_nos: Annotated[
        list[str] | None,
        typer.Argument(help=tr("patch numbers; all patches if left out", "图斑编号；缺省为全部图斑")),
    ] = None,
    grade: Annotated[
        str | None, option("--grade", "only this grade: A, B or C", "仅此等级：A、B 或 C")
    ] = None,
    run: Annotated[
        str | None, option("--run", "only this run: its id, or the beginning of it", "仅此批次：标识或其开头")
    ] = None,
    json_output: JsonOption = False,
) -> None:
    """Write sheets of patches with facts, pictures, checksums and room for the verdict, as one PDF."""
    if grade is not None and grade.upper() not in ("A", "B", "C"):
        raise UsageError(tr(f"grade '{grade}' is none; give A, B or C", f"没有等级“{grade}”；请给出A、B或C"))
    if out.suffix.lower() != ".pdf":
        raise UsageError(
            tr(f"{out} does not end in .pdf; sheets are a PDF", f"{out}的扩展名不是.pdf；核查表为PDF文件")
        )
    from dataclasses import asdict

    from change_detection.sheet import Selection, write_sheets
    from gridtwin.store import open_workspace

    chosen = Selection(tuple(patch_nos or ()), grade.upper() if grade else None, run)
    with open_workspace(workspace) as opened, progress_bar("sheets", "核查表") as bar:
        report = write_sheets(opened, out, chosen, now=datetime.now(_CHINA), progress=bar)
    if json_output:
        print_json({**asdict(report), "out": str(out)})
    else:
        for number in report.without_evidence:
            typer.echo(f"{number}\t{tr('evidence missing', '证据缺失')}")
        for number in report.changed:
            typer.echo(f"{number}\t{tr('evidence changed since it was archived', '证据归档后被改动')}")
        say(
            f"{report.sheets} sheet(s), {report.pages} pages: {out}",
            f"{report.sheets} 份核查表，{report.pages} 页：{out}",
        )
    if report.without_evidence or report.changed:
        raise typer.Exit(ExitCode.FINDINGS)
