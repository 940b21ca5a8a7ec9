"""`gridtwin sense curve`: the course of one sensor as a table, a CSV file or a picture."""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.sense._common import (
    MOMENTS,
    ZONE,
    Sensing,
    WorkspaceArgument,
    headings,
    iso,
    ms,
    now,
    number_shown,
    opened,
    print_table,
    shown,
    unit_shown,
)
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from gridtwin.sensing.store.asking import Curve

_SHOWN = 48
_DATES = {
    "formats": ["%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M", "%H:%M:%S"],
    "zero_formats": ["", "%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M"],
    "offset_formats": ["", "", "%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%d"],
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """One curve with what it is called."""

    title: str
    unit: str
    limits: tuple[tuple[float, str], ...]
    curve: Curve


def curve(
    workspace: WorkspaceArgument,
    code: Annotated[str, typer.Argument(metavar="CODE", help=tr("device number", "设备编号"))],
    hours: Annotated[float, typer.Option(min=0.01, help=tr("how far back", "回看小时数"))] = 24.0,
    start: Annotated[
        datetime | None,
        typer.Option("--from", formats=MOMENTS, help=tr("instead: from here on", "或：起始时间")),
    ] = None,
    end: Annotated[
        datetime | None,
        typer.Option("--to", formats=MOMENTS, help=tr("until here; now", "截止时间，默认现在")),
    ] = None,
    points: Annotated[int, typer.Option(min=2, max=100_000, help=tr("steps at most", "最多点数"))] = 1000,
    table: Annotated[Path | None, typer.Option("--csv", help=tr("write a CSV file", "写出CSV文件"))] = None,
    chart: Annotated[
        Path | None, typer.Option("--chart", help=tr("draw a picture (.png, .svg)", "绘制曲线图（png、svg）"))
    ] = None,
    json: JsonOption = False,
) -> None:
    """Show how the values of a sensor ran."""
    end_ms = ms(end) if end else ms(now()) + 1
    start_ms = ms(start) if start else end_ms - int(hours * 3_600_000)
    if start_ms >= end_ms:
        raise UsageError("--from must be before --to", zh="--from须早于--to")
    with opened(workspace) as own:
        asked = _ask(own, code, (start_ms, end_ms), points)
    if table is not None:
        _write_csv(table, asked)
        say(f"{len(asked.curve.at_ms):,} steps: {table}", f"{len(asked.curve.at_ms):,}步：{table}")
    if chart is not None:
        _draw(chart, asked)
        say(f"Picture: {chart}", f"曲线图：{chart}")
    if json:
        print_json(
            {"code": code, "unit": asked.unit, "step_ms": asked.curve.step_ms, "points": _points(asked)}
        )
    elif table is None and chart is None:
        _print(asked)


def _ask(own: Sensing, code: str, span: tuple[int, int], points: int) -> _Asked:
    from gridtwin.sensing.alarms.rules import load_rules
    from gridtwin.sensing.store import asking

    number = own.numbers([code])[0]
    facts = own.of(number)
    found = asking.curve(own.store, number, start_ms=span[0], end_ms=span[1], points=points)
    limits = tuple(
        (limit, tr(rule.en, rule.zh))
        for rule in load_rules(own.sectors.values(), own.workspace.root / "standards").values()
        if (rule.sector, rule.property) == (facts["sector"], facts["property"])
        and (not rule.codes or code in rule.codes)
        for limit in (rule.above, rule.below)
        if limit is not None
    )
    title = f"{code} {facts['name']}  {own.named(facts['sector'], facts['property'])}"
    return _Asked(title, facts["unit"], limits, found)


def _points(asked: _Asked) -> list[dict[str, object]]:
    found = asked.curve
    names = ("count", "least", "mean", "most", "suspect")
    columns = zip(*(getattr(found, name).tolist() for name in names), strict=True)
    return [
        {"at": iso(at), **dict(zip(names, values, strict=True))}
        for at, values in zip(found.at_ms.tolist(), columns, strict=True)
    ]


def _print(asked: _Asked) -> None:
    found = asked.curve
    if not len(found.at_ms):
        say("No values in this time.", "该时段没有数据。")
        return
    sys.stdout.write(f"{asked.title}\n")
    each = -(-len(found.at_ms) // _SHOWN)
    rows = [
        (
            shown(at), f"{count:,}",
            *(number_shown(value, asked.unit) for value in (least, mean, most)),
        )
        for at, count, least, mean, most in zip(
            found.at_ms.tolist()[::each], found.count.tolist()[::each], found.least.tolist()[::each],
            found.mean.tolist()[::each], found.most.tolist()[::each], strict=True,
        )
    ]  # fmt: skip
    print_table(
        headings(("from", "values", "least", "mean", "most"), ("时间", "个数", "最小", "平均", "最大")), rows
    )
    if found.suspect.any():
        say(
            f"{found.suspect.sum():,} of these values stand at their arrival: the device's clock is wrong.",
            f"其中{found.suspect.sum():,}个数据按到达时间计：设备时钟有误。",
        )
    if each > 1:
        say(
            f"One step of {each} is shown; --csv or --json give all {len(found.at_ms):,}.",
            f"每{each}步显示一步；--csv或--json给出全部{len(found.at_ms):,}步。",
        )


def _write_csv(path: Path, asked: _Asked) -> None:
    from gridtwin.store.outputs import output

    with output(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["at", "count", "least", "mean", "most", "suspect"])
        for point in _points(asked):
            writer.writerow(point.values())


def _draw(path: Path, asked: _Asked) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    from gridtwin.pictures import picture

    found = asked.curve
    moments = [datetime.fromtimestamp(at / 1000, tz=ZONE) for at in found.at_ms.tolist()]
    with picture(path, (9.6, 4.2)) as figure:
        axes = figure.add_subplot()
        if moments:
            _plot(axes, moments, asked)
        else:
            axes.text(
                0.5,
                0.5,
                tr("no values in this time", "该时段没有数据"),
                ha="center",
                transform=axes.transAxes,
            )
        axes.set_title(asked.title, loc="left", fontsize=11)
        axes.set_ylabel(unit_shown(asked.unit))
        locator = AutoDateLocator(tz=ZONE)  # type: ignore[no-untyped-call]
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator, tz=ZONE, **_DATES))  # type: ignore[no-untyped-call]
        axes.grid(color="#d8dee6", linewidth=0.6)
        axes.spines[["top", "right"]].set_visible(False)


def _plot(axes: Any, moments: list[datetime], asked: _Asked) -> None:  # Any: matplotlib's axes
    found = asked.curve
    if (found.most > found.least).any():
        axes.fill_between(
            moments, found.least, found.most, color="#1d70b8", alpha=0.22, linewidth=0,
            label=tr("least to most", "最小至最大"),
        )  # fmt: skip
    axes.plot(
        moments, found.mean, color="#1d70b8", linewidth=1.3, marker="." if not found.step_ms else "",
        label=tr("mean", "平均") if found.step_ms else tr("value", "数值"),
    )  # fmt: skip
    own = np.flatnonzero(found.suspect)
    if len(own):
        axes.plot(
            [moments[at] for at in own.tolist()], found.mean[own], color="#b1560f", linestyle="", marker="o",
            markersize=3.5, fillstyle="none",
            label=tr("at arrival, clock wrong", "按到达时间（时钟有误）"),
        )  # fmt: skip
    low, high = float(np.min(found.least)), float(np.max(found.most))
    room = 0.6 * max(high - low, 1e-9)
    for limit, name in asked.limits:
        if low - room <= limit <= high + room:  # a limit far away would press the curve flat
            axes.axhline(limit, color="#c1121f", linewidth=1, linestyle="--")
            axes.annotate(
                f"{name} {limit:g}", (0.01, limit), xycoords=("axes fraction", "data"), va="bottom",
                color="#c1121f", fontsize=8,
            )  # fmt: skip
    axes.legend(loc="upper left", fontsize=8, frameon=False)


COMMANDS = (
    (
        "curve",
        curve,
        ("The course of one sensor: table, CSV, picture.", "单个传感器的曲线：表格、CSV、图片。"),
    ),
)
