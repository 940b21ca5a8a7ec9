"""`gridtwin desk …`: the review desk's audit, checked and as a file, and the day's figures."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, JsonOption, is_chinese, print_json, say, tr
from gridtwin.cli.access._common import ZONE, WorkspaceOption, now, print_table

if TYPE_CHECKING:
    from twin_server.access.store.chain import Verified
    from twin_server.desk.statuses import Difference

app = typer.Typer(
    help=tr("The review desk: audit of decisions, figures.", "违建审核：决定的审计记录与统计。"),
    no_args_is_help=True,
)
_audit = typer.Typer(help=tr("The chained audit of decisions.", "决定的链式审计记录。"), no_args_is_help=True)
app.add_typer(_audit, name="audit")


@_audit.command(
    "verify", help=tr("Check the chain; exit code 1 when it is broken.", "核验审计链；有问题时退出码为1。")
)
def verify(
    workspace: WorkspaceOption,
    entry: Annotated[
        str | None,
        typer.Option(
            help=tr(
                "hash of an entry, from a sheet or an export, that must be there",
                "须存在的记录校验值（见核查表或导出文件）",
            )
        ),
    ] = None,
    statuses: Annotated[
        bool,
        typer.Option(
            "--statuses",
            help=tr("also compare with the patches as they are", "同时与图斑现状比对"),
        ),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Walk the whole audit and name each entry that was changed, removed or inserted."""
    from twin_server.access.store import chain, open_store

    with open_store(workspace) as store, store.reading() as link:
        found = chain.verify(link, wanted=entry)
        differing = _differences(workspace, link) if statuses else []
    if json:
        print_json({**asdict(found), "differences": [asdict(one) for one in differing]})
    else:
        _tell(found, differing)
    if found.breaks or differing or not found.has_wanted:
        raise typer.Exit(ExitCode.FINDINGS)


def _differences(workspace: Path, link: Any) -> list[Difference]:  # Any: a connection
    from gridtwin.store import open_workspace
    from twin_server.desk.statuses import differences

    with open_workspace(workspace) as opened:
        return differences(opened, link)


def _tell(found: Verified, differing: list[Difference]) -> None:
    for one in found.breaks:
        typer.echo(tr(f"entry {one.number}: {one.en}", f"第{one.number}号记录：{one.zh}"))
    for other in differing:
        typer.echo(
            tr(
                f"patch {other.patch_no} is '{other.status}' by {other.edited_by}; "
                f"its last decision says '{other.decided or 'nothing'}'",
                f"图斑{other.patch_no}现为“{other.status}”（{other.edited_by}）；"
                f"最后一次决定为“{other.decided or '无'}”",
            )
        )
    if not found.has_wanted:
        say("The entry with that hash is not in the audit.", "审计记录中没有该校验值的记录。")
    if found.unchained:
        say(
            f"{found.unchained} entries are older than the chain; only together are they held by it.",
            f"有{found.unchained}条记录早于审计链，仅作为整体受其保护。",
        )
    entries, breaks, head = found.entries, len(found.breaks), found.head
    say(
        f"{entries} entries, {breaks} breaks. Last: {head.number}, SHA-256 {head.hash}",
        f"共{entries}条，{breaks}处断裂。末条：{head.number}，SHA-256 {head.hash}",
    )


@_audit.command("export", help=tr("Write the decisions to a file.", "将决定导出为文件。"))
def export(
    target: Annotated[Path, typer.Argument(help=tr(".csv or .json", ".csv或.json文件"))],
    workspace: WorkspaceOption,
) -> None:
    """Decisions, field checks and refusals with their hashes, newest first."""
    from gridtwin.store.outputs import output
    from twin_server.access.store import open_store
    from twin_server.desk.errors import BadDecision
    from twin_server.desk.export import to_csv, to_json

    if target.suffix.lower() not in (".csv", ".json"):
        raise BadDecision(
            f"{target} ends in '{target.suffix}'; write .csv or .json",
            zh=f"{target}的扩展名为“{target.suffix}”；请写为.csv或.json",
        )
    is_csv = target.suffix.lower() == ".csv"
    with open_store(workspace) as store, store.reading() as link:
        text = to_csv(link) if is_csv else to_json(link)
    with output(target) as partial:
        partial.write_text(text, "utf-8-sig" if is_csv else "utf-8", newline="")
    say(f"{target} is written.", f"已写入{target}。")


@app.command("figures", help=tr("The inspectors' day in figures.", "审核人员当日统计。"))
def figures(
    workspace: WorkspaceOption,
    day: Annotated[
        datetime | None, typer.Option(help=tr("today, if left out", "默认为今天"), formats=["%Y-%m-%d"])
    ] = None,
    json: JsonOption = False,
) -> None:
    """Decided patches, pace, median time and verdicts of each person."""
    from twin_server.access.store import open_store
    from twin_server.desk import decisions
    from twin_server.desk.figures import by_person
    from twin_server.desk.review_table import review_table

    wanted: date = day.date() if day else now().date()
    since = datetime.combine(wanted, datetime.min.time(), ZONE)
    pause = timedelta(minutes=review_table(workspace).times.pause_min)
    with open_store(workspace) as store, store.reading() as link:
        found = decisions.between(link, since, since + timedelta(days=1))
    people = by_person(found, pause=pause, zone=ZONE)
    if json:
        print_json({"day": wanted.isoformat(), "people": people})
        return
    headings = (
        ("审核人", "决定", "每小时", "中位用时（秒）", "结论")
        if is_chinese()
        else ("person", "decided", "an hour", "median s", "verdicts")
    )
    rows = [
        (
            one["title"],
            str(one["decided"]),
            _shown(one["per_hour"]),
            _shown(one["median_seconds"]),
            _verdicts(one),
        )
        for one in people
    ]
    print_table(headings, rows)


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"


def _verdicts(one: dict[str, Any]) -> str:  # Any: JSON
    return ", ".join(f"{status} {number}" for status, number in one["by_verdict"].items())
