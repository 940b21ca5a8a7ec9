"""The acceptance sheet of a signed-off census: figures as they stood then, edits since, who signed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gridtwin.ledger.census.sampling import load_limits
from gridtwin.ledger.census.signing import WITHDRAWN, rule_titles, signoff_of, signoffs
from gridtwin.ledger.reports.blocks import Block, Cover, Facts, Heading, Paragraph, Report, Signatures, Table
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import TOTAL, Column, Label, SummaryTable
from gridtwin.model import is_missing
from gridtwin.store import Workspace

Row = Mapping[str, Any]  # Any: values of the store
_SIGNS = (Label("Surveyed by", "普查单位"), Label("Checked by", "检查人"), Label("Accepted by", "验收人"))
OUTSIDE = {
    "size": Label("fewer components measured than asked for", "抽样数量不足"),
    "position": Label("mean error above that of the accuracy class", "位置中误差超过精度等级"),
    "gross": Label("too many gross deviations", "粗差率超限"),
    "attributes": Label("too many wrong or missing components", "属性错误与遗漏率超限"),
}


def acceptance_report(workspace: Workspace, code: str, *, how: tuple[str, datetime]) -> Report:
    """The sheet of the sign-off with that number; `how` is its language and when it was made.

    Raises:
        CannotSign: there is no such sign-off.
    """
    words, made_at = Words(how[0]), how[1]
    row = signoff_of(workspace, code)
    every = signoffs(workspace)
    edits = {str(name): value for name, value in every[every["code"] == code].iloc[0].items()}
    figures = row["figures"] if isinstance(row["figures"], dict) else {}
    title = words("Census acceptance sheet", "部件普查验收单")
    blocks: list[Block] = [Cover(title, f"{code}  {row['scope_name']}", (workspace.name,), is_page=False)]
    blocks += _standing(row, words)
    blocks += _facts(row, figures, edits, words)
    blocks += _open_points(row, figures, words)
    blocks += _sample(workspace, figures.get("sample"), words)
    blocks.append(Heading(words("Signatures", "签字"), 2))
    day = words("Date: ____________", "日期：    年    月    日")
    blocks.append(Signatures(tuple(words.of(one) + words(":", "：") for one in _SIGNS), day))
    blocks += [
        Heading(words("Annex: components by class", "附：各类部件"), 2),
        Table(_classes(figures, words), has_title=False),
    ]
    return Report(f"{title} {code}", words.language, made_at, tuple(blocks))


def _standing(row: Row, words: Words) -> list[Block]:
    if row["state"] != WITHDRAWN:
        return []
    when = f"{row['withdrawn_at']:%Y-%m-%d %H:%M}"
    text = words(
        f"Taken back on {when} by {row['withdrawn_by']}: {row['withdrawn_reason']}",
        f"本签收已于{when}由{row['withdrawn_by']}撤销：{row['withdrawn_reason']}",
    )
    return [Paragraph(text, is_strong=True)]


def _facts(row: Row, figures: Row, edits: Row, words: Words) -> list[Block]:

    def title(name: str) -> str:
        return words.title("census_signoff", name)

    grids = f"{figures.get('grids_surveyed', 0)} / {figures.get('grids', 0)}"
    share = 100 * int(row["surveyed"]) / max(int(row["components"]), 1)
    since = words(
        f"{edits['edits']} (added {edits['added']}, changed {edits['changed']}, removed {edits['removed']})",
        f"{edits['edits']}次（新增{edits['added']}、修改{edits['changed']}、注销{edits['removed']}）",
    )
    pairs = (
        (title("round_name"), str(row["round_name"])),
        (title("round_since"), words.day(row["round_since"])),
        (title("scope_kind"), words.value("census_signoff", "scope_kind", row["scope_kind"])),
        (title("scope_name"), str(row["scope_name"])),
        (title("components"), str(int(row["components"]))),
        (title("surveyed"), f"{int(row['surveyed'])}（{share:.1f} %）" if words.language == "zh"
         else f"{int(row['surveyed'])} ({share:.1f} %)"),
        (words("Unit grids surveyed", "已普查网格"), grids),
        (words("Errors open", "未改正错误"), "0"),
        (title("warnings"), str(int(row["warnings"]))),
        (title("signer_name"), str(row["signer_name"])),
        (title("signer_role"), str(row["signer_role"])),
        (title("signed_at"), f"{row['signed_at']:%Y-%m-%d %H:%M}"),
        (words("Edits since the sign-off", "签收后修改"), since),
    )  # fmt: skip
    return [Heading(words("Sign-off", "签收情况"), 2), Facts(pairs)]


def _classes(figures: Row, words: Words) -> SummaryTable:
    counts = ("components", "surveyed", "warnings")
    found = figures.get("classes") or []
    rows = [
        (Label(one["class_name_en"], one["class_name"]), one["class_code"], *(one[name] for name in counts))
        for one in found
    ]
    total = (TOTAL, "", *(sum(one[name] for one in found) for name in counts))
    columns = (
        Column("class", Label("Class", "类别")),
        Column("code", Label("Code", "代码")),
        Column("components", Label("Components", "部件数"), decimals=0),
        Column("surveyed", Label("Surveyed", "本轮普查"), decimals=0),
        Column("warnings", Label("Warnings", "警告"), decimals=0),
    )
    return SummaryTable("classes", Label("By class", "按类别"), columns, (*rows, total), has_total=True)


def _open_points(row: Row, figures: Row, words: Words) -> list[Block]:
    titles = rule_titles()
    rules = figures.get("rules") or {}
    blocks: list[Block] = [Heading(words("Open points", "遗留问题"), 2)]
    columns = (
        Column("rule", Label("Rule", "规则")),
        Column("what", Label("What it asks", "要求")),
        Column("number", Label("Findings", "问题数"), decimals=0),
    )
    rows = tuple((name, Label(*titles.get(name, (name, name))), number) for name, number in rules.items())
    table = SummaryTable("rules", Label("Warnings by rule", "警告按规则"), columns, rows)
    blocks.append(Table(table, words("No warnings.", "无警告。"), has_title=False))
    if not is_missing(row["grounds"]):
        blocks.append(
            Paragraph(f"{words.title('census_signoff', 'grounds')}{words(': ', '：')}{row['grounds']}")
        )
    return blocks


def _sample(workspace: Workspace, sample: Row | None, words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words("Sample measured anew", "抽样检查"), 2)]
    if not sample:
        return [*blocks, Paragraph(words("No sample was measured.", "未提交抽样检查结果。"))]
    limits = load_limits(workspace.root / "standards")
    told = words(
        f"{sample['file']}: {sample['checked']} components checked of {sample['wanted']} asked for; "
        f"{sample['wrong']} with wrong attributes, {sample['missing']} not found.",
        f"{sample['file']}：应抽查{sample['wanted']}个，实查{sample['checked']}个；"
        f"属性错误{sample['wrong']}个，未找到{sample['missing']}个。",
    )
    columns = (
        Column("accuracy", Label("Accuracy class", "精度等级")),
        Column("points", Label("Points", "点数"), decimals=0),
        Column("kind", Label("Figure", "统计量")),
        Column("figure", Label("Deviation", "偏差"), "m", 3),
        Column("allowed", Label("Allowed", "限差"), "m", 2),
        Column("largest", Label("Largest", "最大"), "m", 3),
        Column("gross", Label("Gross", "粗差"), decimals=0),
    )
    rms, mean = Label("mean square error", "中误差"), Label("mean", "平均值")
    rows = tuple(
        (one["accuracy"], one["points"], rms if one["is_rms"] else mean, one["figure_m"], one["allowed_m"],
         one["largest_m"], one["gross"])
        for one in sample["deviations"]
    )  # fmt: skip
    table = SummaryTable("sample", Label("Deviations", "位置偏差"), columns, rows)
    blocks += [
        Paragraph(told),
        Table(table, words("No position was measured.", "未测量位置。"), has_title=False),
    ]
    outside = words.joined(words.of(OUTSIDE[name]) for name in sample["outside"])
    result = words(f"Outside the limits: {outside}.", f"超出限值：{outside}。")
    blocks.append(
        Paragraph(result if outside else words("Within the limits.", "在限值之内。"), is_strong=True)
    )
    if not limits.is_confirmed:
        note = words(
            f"The limits are those remembered of {limits.source}, to be confirmed against the standard; "
            "this is no verdict of compliance.",
            f"限值依据{limits.source}，尚待与标准原文核对，不作为符合性结论。",
        )
        blocks.append(Paragraph(note, is_note=True))
    return blocks
