"""`gridtwin pipes risk`: lines scored by age, material, condition and what a failure would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, counted, is_chinese, say, tr
from gridtwin.cli.pipes._common import (
    ClassOption,
    JsonOutOption,
    NetworkArgument,
    OutOption,
    day_of,
    open_buried,
    option,
    remark_rows,
    tell_json,
    workspace_layer,
)

if TYPE_CHECKING:
    from pipe_network.risk.score import RiskReport

_SHOWN = 10
_NAMED = 5


def risk(
    network: NetworkArgument,
    classes: ClassOption = None,
    formula: Annotated[
        Path | None,
        option(
            "--formula",
            "a formula of your own; else standards/pipe_risk.toml of the workspace, else GridTwin's",
            "自定义评分公式；缺省用工作区standards/pipe_risk.toml，再缺省用软件自带公式",
        ),
    ] = None,
    extra: Annotated[
        Path | None,
        option(
            "--extra",
            "a table (.csv, .xlsx) with line_no and more columns, say condition_grade",
            "附加表（csv、xlsx），含line_no及其他列，如condition_grade（检测缺陷等级）",
        ),
    ] = None,
    on: Annotated[
        str | None,
        option("--on", "day that ages count to, YYYY-MM-DD; today if none", "计算年限的日期，缺省今天"),
    ] = None,
    picture: Annotated[
        Path | None, option("--picture", "draw a map of it: .png or .svg", "绘制风险图：.png或.svg")
    ] = None,
    out: OutOption = None,
    json: JsonOutOption = None,
) -> None:
    """Score every line; the formula is data."""
    from pipe_network.result_files import Wording, check_result_path, write_result
    from pipe_network.risk.extra import read_extra, unknown_lines
    from pipe_network.risk.formula import load_formula
    from pipe_network.risk.measures import Subject
    from pipe_network.risk.picture import draw_risk
    from pipe_network.risk.score import score_lines

    if out is not None:
        check_result_path(out)
    if picture is not None:
        check_result_path(picture, endings=(".png", ".svg"))
    folder = network if network.is_dir() else network.parent
    chosen = load_formula(formula, workspace=folder)
    table = None if extra is None else read_extra(extra)
    whole = open_buried(network)
    subject = Subject(whole.only(classes), day_of(on), workspace_layer(network, "building"), table)
    unknown = [] if table is None else unknown_lines(table, whole.lines)  # of all classes
    report = score_lines(subject, chosen)
    if out is not None:
        write_result(report.lines, out, name="pipe_risk", wording=Wording(is_chinese(), _headings(report)))
    if picture is not None:
        draw_risk(report, picture, chinese=is_chinese())
    if json is not None:
        tell_json({**_value(report), "unknown_lines": unknown, "remarks": remark_rows(whole)}, json)
    _say(report)
    if unknown:
        _say_unknown(unknown)
        raise typer.Exit(ExitCode.FINDINGS)


def _headings(report: RiskReport) -> dict[str, str]:
    """Headings of the scores of each factor, by their columns."""
    factors = report.formula.factors
    return {f"score_{one.id}": tr(f"{one.title_en}: score", f"{one.title_zh}得分") for one in factors}


def _value(report: RiskReport) -> dict[str, object]:
    from pipe_network.result_files import plain, rows_of

    return {
        "formula": report.formula.origin,
        "confidence": str(report.formula.confidence),
        "grades": rows_of(report.by_grade()),
        "left_out": [factor.id for factor in report.left_out()],
        "estimated_lines": report.missing(),
        "lines": rows_of(plain(report.lines)),
    }


def _say(report: RiskReport) -> None:
    formula = report.formula
    say(
        f"{formula.title_en} by {formula.origin}; figures to order inspections by, of no standard",
        f"{formula.title_zh}，公式{formula.origin}；分值用于排定检测先后，并非标准规定",
    )
    titles = {grade.id: (grade.title_en, grade.title_zh) for grade in formula.grades}
    for row in report.by_grade().to_dict("records"):
        english, chinese = titles[str(row["grade"])]
        metres = f"{row['length_m']:.1f}"
        say(
            f"  {english}: {counted(int(row['lines']), 'line')}, {metres} m",
            f"  {chinese}：{row['lines']}条，{metres}米",
        )
    for factor in report.left_out():
        say(
            f"  {factor.title_en}: left out, the data have no {factor.measure}",
            f"  {factor.title_zh}：数据中没有{factor.measure}列，未计入",
        )
    names = {factor.id: (factor.title_en, factor.title_zh) for factor in formula.factors}
    for name, number in report.missing().items():
        if number:
            say(
                f"  {names[name][0]}: estimated for {number} lines that do not tell it",
                f"  {names[name][1]}：{number}条管线资料缺失，按估计值计",
            )
    worst = report.lines.sort_values("risk", ascending=False, kind="stable").head(_SHOWN)
    for line in worst.to_dict("records"):
        text = f"  {line['line_no']} {line['pipe_class']} {line['risk']:.1f}  "
        say(text + line["contributions"], text + line["contributions_zh"])


def _say_unknown(names: list[str]) -> None:
    first, more = names[:_NAMED], " …" if len(names) > _NAMED else ""
    say(
        f"--extra: {len(names)} line numbers are those of no line, their rows were not used: "
        f"{', '.join(first)}{more}; correct them or take them out",
        f"--extra：{len(names)}个管线编号在管网中不存在，相应行未使用：{'、'.join(first)}{more}；请更正或删除",
    )


COMMANDS = (
    (
        "risk",
        risk,
        tr(
            "Score lines by age, material, condition and consequence; the formula is data.",
            "按年限、材质、状况与后果为管线评定风险，公式为数据文件。",
        ),
    ),
)
