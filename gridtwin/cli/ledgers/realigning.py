"""`gridtwin roads realign|take-back|strip`: a new line for part of a road, undone, and a road's picture."""

from __future__ import annotations

import getpass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers._shared import ActorOption, ReasonOption, WorkspaceArgument, day_of_option, now
from gridtwin.cli.ledgers.stationing import CrsOption, OnOption, tell_moment

if TYPE_CHECKING:
    from gridtwin.ledger.linear.realignment import RealignmentReport

CodeArgument = Annotated[str, typer.Argument(help=tr("road number", "道路编号"))]


class Stationing(StrEnum):
    """How the new part is stationed; see `gridtwin.ledger.linear.realigning.Stationed`."""

    EQUATION = "equation"
    RESTATION = "restation"
    STRETCH = "stretch"


class Kept(StrEnum):
    """What stays of an event."""

    GROUND = "ground"
    NUMBERS = "numbers"


def realign(
    workspace: WorkspaceArgument,
    code: CodeArgument,
    line: Annotated[
        Path, typer.Argument(help=tr("file with the new line, joined to the old", "新线文件，两端与原线相接"))
    ],
    day: Annotated[str, typer.Option("--on", help=tr("in force from, YYYY-MM-DD", "启用日期，YYYY-MM-DD"))],
    how: Annotated[
        Stationing,
        typer.Option(
            "--stationing",
            help=tr(
                "equation: numbers beyond stay; restation: they run on; stretch: only the new part is spread",
                "equation：后方桩号不变，设断链；restation：后方顺推；stretch：仅新段均摊",
            ),
        ),
    ] = Stationing.EQUATION,
    keep: Annotated[
        Kept,
        typer.Option(
            "--keep", help=tr("what events keep: ground or numbers", "事件保持：ground位置、numbers桩号")
        ),
    ] = Kept.GROUND,
    crs: CrsOption = None,
    layer: Annotated[str | None, typer.Option("--layer", help=tr("layer of the file", "图层"))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=tr("only look", "只试算，不入库"))] = False,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Replace part of a route by a new line."""
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.ledger.linear.files import read_line
    from gridtwin.ledger.linear.moving import Keep
    from gridtwin.ledger.linear.realigning import Stationed
    from gridtwin.ledger.linear.realignment import RealignmentWishes, realign_route
    from gridtwin.store import kept_moment, open_workspace

    if findings is not None:
        check_findings_path(findings, source=line)
    in_force = day_of_option(day, "--on")
    assert in_force is not None  # noqa: S101 - the option is required
    moment = kept_moment(now())
    with open_workspace(workspace) as opened:
        new = read_line(line, crs=opened.crs, stated=crs, layer=layer)
        report = realign_route(
            opened, code, new, actor=actor or getpass.getuser(), now=moment,
            wishes=RealignmentWishes(in_force, Stationed(how.value), Keep(keep.value), dry_run),
        )  # fmt: skip
    stored_at = None if dry_run else moment
    _tell_realigned(report, as_json=json)
    if not json:
        tell_moment(workspace, stored_at)
    tell_findings(report.findings, findings, _realigned(report, stored_at) if json else None)


def take_back(
    workspace: WorkspaceArgument,
    moment: Annotated[
        str,
        typer.Argument(help=tr("moment that route or realign told", "生成路线或局部改线时给出的入库时刻")),
    ],
    reason: ReasonOption = "",
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """All that was stored then, or nothing where somebody changed a row since."""
    from dataclasses import asdict

    from gridtwin.ledger.linear.taking_back import take_back_routes
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        done = take_back_routes(
            opened, _moment(moment), actor=actor or getpass.getuser(), now=now(), reason=reason
        )
    if json:
        print_json({**asdict(done), "codes": list(done.codes)})
        return
    codes = ", ".join(done.codes)
    say(
        f"Taken back: routes of {codes}: {done.removed} removed, {done.restored} as before; {done.sections} "
        f"sections and {done.events} events as before",
        f"已撤回：{codes}的路线，撤去{done.removed}条，恢复{done.restored}条；"
        f"恢复路段{done.sections}段、事件{done.events}个",
    )


def strip(
    workspace: WorkspaceArgument,
    code: CodeArgument,
    out: Annotated[Path, typer.Argument(help=tr("picture .png, .svg or .pdf", "图片（png、svg、pdf）"))],
    on: OnOption = None,
) -> None:
    """Draw a strip map."""
    from gridtwin.ledger.linear.event_layer import read_events
    from gridtwin.ledger.linear.routes import load_route
    from gridtwin.ledger.linear.strip_map import draw_strip_map
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        found = load_route(opened, code, on=day_of_option(on, "--on"))
        draw_strip_map(found, read_events(opened, [code], routes={code: found}), out)
    say(f"written: {out}", f"已输出：{out}")


def _moment(text: str) -> datetime:
    from gridtwin.errors import UsageError

    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = datetime.min  # noqa: DTZ901 - only told apart from a moment below
    if found.tzinfo is None:
        raise UsageError(
            f"'{text}' is no moment with its zone; write 2026-05-31T08:00:00.000+08:00, as it was told",
            zh=f"“{text}”不是带时区的时刻；请照原样写作2026-05-31T08:00:00.000+08:00",
        )
    return found


def _realigned(report: RealignmentReport, stored_at: datetime | None) -> dict[str, Any]:
    change = report.change
    return {
        "code": change.after.code,
        "stored": stored_at is not None,
        "stored_at": None if stored_at is None else stored_at.isoformat(),
        "length_before_m": round(change.before.length_m, 3),
        "length_after_m": round(change.after.length_m, 3),
        "calibration": change.after.calibration.as_json(),
        "events": report.events.report.to_dict("records"),
        "sections_changed": report.sections_changed,
    }


def _tell_realigned(report: RealignmentReport, *, as_json: bool) -> None:
    from gridtwin.ledger.linear.realigning import described

    if as_json:
        return
    english, chinese = described(report.change)
    moved = report.events.report
    say(f"Route {report.change.after.code}: {english}", f"路线{report.change.after.code}：{chinese}")
    say(
        f"{len(moved)} events changed, {report.sections_changed} sections stationed anew",
        f"变动事件{len(moved)}个，重新填写桩号的路段{report.sections_changed}段",
    )
    if len(moved):
        typer.echo("\t".join(moved.columns[1:]))
        for row in moved.iloc[:, 1:].itertuples(index=False):
            typer.echo("\t".join(map(str, row)))


_ROADS = ("roads",)
COMMANDS = (
    ("realign", _ROADS, lambda _: realign, tr("A new line for part of a road.", "局部改线。")),
    (
        "take-back",
        _ROADS,
        lambda _: take_back,
        tr("Take back routes that were made or realigned.", "撤回所生成的路线或局部改线。"),
    ),
    ("strip", _ROADS, lambda _: strip, tr("Draw a strip map.", "绘制桩号条带图。")),
)
