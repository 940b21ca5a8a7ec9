"""`gridtwin census …`: a census round compared, assessed, sampled, signed off, taken back."""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli import _census_compare
from gridtwin.cli._common import JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings

if TYPE_CHECKING:
    from gridtwin.ledger.census.signing import Assessment
    from gridtwin.store import Workspace

app = typer.Typer(
    help=tr(
        "A census round: compared with another one, checked, sampled, signed off.",
        "普查轮次：两轮对比，检查、抽样、签收、撤销。",
    ),
    no_args_is_help=True,
)
app.command("compare", help=_census_compare.HELP)(_census_compare.compare)

WorkspaceArgument = Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))]
CodeArgument = Annotated[str, typer.Argument(help=tr("number of the sign-off", "签收编号"))]
ActorOption = Annotated[str | None, typer.Option("--actor", help=tr("who does it", "操作人"))]
SinceOption = Annotated[
    datetime,
    typer.Option("--since", formats=["%Y-%m-%d"], help=tr("first day of the round", "本轮普查开始日期")),
]
RoundOption = Annotated[
    str | None, typer.Option("--round", help=tr("what the round is called", "普查轮次名称，缺省为年份"))
]
ScopeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--in",
        help=tr(
            "street, community or unit grid; else the whole city", "街道、社区或单元网格编码，缺省为全市"
        ),
    ),
]
SampleOption = Annotated[
    Path | None, typer.Option("--sample", help=tr("sample as filled in", "已填写的抽样表"))
]
OutOption = Annotated[
    Path | None, typer.Option("--out", help=tr("acceptance sheet: .pdf, .docx, .xlsx", "验收单文件"))
]


@app.command(help=tr("What stands in the way of a sign-off.", "签收前检查：有哪些阻碍。"))
def assess(
    workspace: WorkspaceArgument,
    since: SinceOption,
    name: RoundOption = None,
    codes: ScopeOption = None,
    sample: SampleOption = None,
    findings: FindingsOption = None,
    json: JsonOption = False,
) -> None:
    """Check and count a scope; nothing is stored."""
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.store import open_workspace

    if findings is not None:
        check_findings_path(findings)
    with open_workspace(workspace) as opened:
        found = _assessed(opened, (since, name), codes, sample)
    result = _figures(found)
    if not json:
        _say_figures(found)
    tell_findings(found.findings, findings, result if json else None)


@app.command(help=tr("Draw a sample to be measured anew.", "抽取核查样本，供外业复测填写。"))
def sample(
    workspace: WorkspaceArgument,
    out: Annotated[Path, typer.Argument(help=tr("file .xlsx or .csv", "输出文件（xlsx、csv）"))],
    codes: ScopeOption = None,
    seed: Annotated[int, typer.Option(min=0, help=tr("another one draws others", "随机种子"))] = 1,
    json: JsonOption = False,
) -> None:
    """Components drawn at random from a scope."""
    import numpy as np

    from gridtwin.ledger.census.sampling import draw_sample, load_limits, write_sample
    from gridtwin.ledger.census.scope import scope_of
    from gridtwin.ledger.errors import CannotSign
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        components = opened.read("component")
        components = components[scope_of(opened, codes or ()).holds(components["grid_code"])]
        limits = load_limits(opened.root / "standards")
    if not len(components):
        raise CannotSign("the scope has no components to draw from", zh="该范围没有可抽取的部件")
    drawn = draw_sample(components, limits, np.random.default_rng(seed))
    write_sample(drawn, out, language=_language())
    if json:
        print_json({"components": len(components), "drawn": len(drawn), "file": str(out)})
    else:
        say(
            f"{len(drawn)} of {len(components)} components drawn: {out}",
            f"从{len(components)}个部件中抽取{len(drawn)}个：{out}",
        )


@app.command(help=tr("Sign a census round off.", "普查签收：错误须为零，遗留问题须说明理由。"))
def sign(
    workspace: WorkspaceArgument,
    since: SinceOption,
    signer: Annotated[str, typer.Option("--signer", help=tr("who signs", "签收人"))],
    role: Annotated[str, typer.Option("--role", help=tr("role of the signer", "签收人职务"))],
    grounds: Annotated[
        str, typer.Option("--grounds", help=tr("why, with open points", "带遗留问题签收的理由"))
    ] = "",
    name: RoundOption = None,
    codes: ScopeOption = None,
    sample: SampleOption = None,
    out: OutOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Check a scope and store the sign-off."""
    from gridtwin.ledger.census.signing import Signature, sign_off
    from gridtwin.ledger.reports import check_report_path
    from gridtwin.store import open_workspace

    if out is not None:
        check_report_path(out)
    with open_workspace(workspace) as opened:
        found = _assessed(opened, (since, name), codes, sample)
        if not json:
            _say_figures(found)
        signature = Signature(signer, role, grounds)
        code = sign_off(opened, found, signature, actor=actor or getpass.getuser(), now=_now())
        if out is not None:
            _write_sheet(opened, code, out)
    if json:
        print_json({"code": code, **_figures(found)})
    else:
        say(f"Signed off: {code}", f"已签收：{code}")


@app.command(help=tr("List sign-offs and the edits since.", "列出签收记录及签收后的修改。"))
def signoffs(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
    """The newest first."""
    from gridtwin.ledger.census.signing import signoffs as listed
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        rows = listed(opened)
    if json:
        shown = rows.drop(columns=["figures"], errors="ignore").astype(object)
        print_json(shown.where(shown.notna(), None).map(_plain).to_dict("records"))
        return
    for row in rows.itertuples():
        moment = f"{row.signed_at:%Y-%m-%d %H:%M}"
        stands = row.state == "signed"
        say(
            f"{row.code}  {row.scope_name}  {row.round_name}: {'signed' if stands else 'taken back'}, "
            f"{row.signer_name} ({row.signer_role}) {moment}, {row.edits} edits since",
            f"{row.code}  {row.scope_name}  {row.round_name}：{'已签收' if stands else '已撤销'}，"
            f"{row.signer_name}（{row.signer_role}）{moment}，签收后修改{row.edits}次",
        )
    if not len(rows):
        say("Nothing is signed off yet.", "尚无签收记录。")


@app.command("take-back", help=tr("Take a sign-off back, with a reason.", "撤销签收，须说明原因。"))
def take_back(
    workspace: WorkspaceArgument,
    code: CodeArgument,
    reason: Annotated[str, typer.Option("--reason", help=tr("why", "撤销原因"))],
    actor: ActorOption = None,
) -> None:
    """It stays on record as taken back."""
    from gridtwin.ledger.census.signing import take_back_signoff
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        take_back_signoff(opened, code, reason=reason, actor=actor or getpass.getuser(), now=_now())
    say(f"Sign-off {code} was taken back.", f"签收{code}已撤销。")


@app.command(help=tr("Write the acceptance sheet of a sign-off.", "输出普查验收单。"))
def sheet(
    workspace: WorkspaceArgument,
    code: CodeArgument,
    out: Annotated[Path, typer.Argument(help=tr("file .pdf, .docx, .xlsx", "输出文件（pdf、docx、xlsx）"))],
) -> None:
    """As PDF, Word or Excel."""
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        _write_sheet(opened, code, out)
    say(f"written: {out}", f"已输出：{out}")


def _write_sheet(opened: Workspace, code: str, out: Path) -> None:
    from gridtwin.ledger.reports import acceptance_report, write_report

    write_report(acceptance_report(opened, code, how=(_language(), _now())), out)


def _assessed(
    opened: Workspace, asked: tuple[datetime, str | None], codes: list[str] | None, sample: Path | None
) -> Assessment:
    from gridtwin.ledger.census.scope import scope_of
    from gridtwin.ledger.census.signing import Round
    from gridtwin.ledger.census.signing import assess as assessed

    since, name = asked
    the_round = Round(name or str(since.year), since.date())
    scope = scope_of(opened, codes or ())
    with progress_bar("checking", "检查") as bar:
        return assessed(opened, scope, the_round, now=_now(), sample=sample, progress=bar)


def _figures(found: Assessment) -> dict[str, object]:
    return {
        "scope": found.scope.name, "components": found.components, "surveyed": found.surveyed,
        "grids": found.grids, "grids_surveyed": found.grids_surveyed, "errors": found.errors,
        "warnings": found.warnings, "can_be_signed": found.hindrance() is None,
        "needs_grounds": found.needs_grounds,
        "sample": None if found.sample is None else found.sample.as_json(),
    }  # fmt: skip


def _say_figures(found: Assessment) -> None:
    say(
        f"{found.scope.name}: {found.components} components, {found.surveyed} of this round; "
        f"{found.grids_surveyed} of {found.grids} grids; {found.errors} errors, {found.warnings} warnings",
        f"{found.scope.name}：部件{found.components}个，本轮普查{found.surveyed}个；网格{found.grids_surveyed}/{found.grids}；"
        f"错误{found.errors}个，警告{found.warnings}个",
    )
    refused = found.hindrance()
    if refused is not None:
        say(*refused)


def _plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _now() -> datetime:
    return datetime.now(ZoneInfo("Asia/Shanghai"))


def _language() -> str:
    return "zh" if is_chinese() else "en"
