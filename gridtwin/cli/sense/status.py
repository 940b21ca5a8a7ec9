"""`gridtwin sense status`: whether observations come in, and what became of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import typer

from gridtwin.cli._common import ExitCode, JsonOption, print_json, tr
from gridtwin.cli.sense._common import Sensing, WorkspaceArgument, iso, now, opened, shown

_TALLY = {
    "stored": ("stored", "存入"),
    "duplicate": ("duplicates", "重复"),
    "conflict": ("conflicts", "冲突"),
    "late": ("late", "迟到"),
    "out_of_order": ("out of order", "乱序"),
    "out_of_range": ("out of range", "超量程"),
    "suspect": ("suspect clock", "时钟可疑"),
}


def status(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
    """Show how the intake is. Exit code 1: none runs, or it has trouble."""
    from gridtwin.sensing.intake.keeping_up import read_status

    running = read_status(workspace)
    with opened(workspace) as own:
        told = _facts(own, running)
    if json:
        print_json(told)
    else:
        for line in _lines(told):
            typer.echo(line)
    if running is None or _has_trouble(running):
        raise typer.Exit(ExitCode.FINDINGS)


def _facts(own: Sensing, running: dict[str, Any] | None) -> dict[str, Any]:  # Any: JSON
    from gridtwin.sensing.alarms.life import find_alarms
    from gridtwin.sensing.store.asking import latest, tallies

    newest = latest(own.store)
    here = set(own.channels.number.tolist())
    sums = dict.fromkeys(_TALLY, 0)
    for row in tallies(own.store):
        for name in sums:
            sums[name] += row[name]
    received = newest.received_ms
    day_ago = int(now().timestamp() * 1000) - 86_400_000
    return {
        "intake": running,
        "sensors": len(own.channels),
        "heard": sum(1 for number in newest.channel.tolist() if number in here),
        "silent_a_day": len(here) - int((received >= day_ago).sum()),
        "last_heard": iso(int(received.max())) if len(received) else None,
        "tallies": sums,
        "open_alarms": len(find_alarms(own.store, limit=1_000_000)),
        "store": own.store.where,
    }


def _lines(told: dict[str, Any]) -> list[str]:  # Any: JSON
    running = told["intake"]
    made = [_intake_line(running)]
    if running is not None:
        made += _source_lines(running)
        if running["trouble"]:
            made.append(tr(f"Trouble: {running['trouble']}", f"故障：{running['trouble']}"))
    last = datetime.fromisoformat(told["last_heard"]).timestamp() * 1000 if told["last_heard"] else None
    made.append(
        tr(
            f"Sensors: {told['sensors']:,}, heard of {told['heard']:,}, silent for a day "
            f"{told['silent_a_day']:,}; last heard {shown(last)}",
            f"传感器{told['sensors']:,}个，已收到数据{told['heard']:,}个，一日内无数据"
            f"{told['silent_a_day']:,}个；最近一次{shown(last)}",
        )
    )
    counts = [f"{tr(*_TALLY[name])} {count:,}" for name, count in told["tallies"].items()]
    made.append(tr("Observations: ", "观测：") + tr(", ", "，").join(counts))
    made.append(tr(f"Open alarms: {told['open_alarms']:,}", f"未解除报警：{told['open_alarms']:,}"))
    made.append(tr(f"Store: {told['store']}", f"存储：{told['store']}"))
    return made


def _intake_line(running: dict[str, Any] | None) -> str:  # Any: JSON
    if running is None:
        return tr(
            "No intake runs here: start it with 'gridtwin sense intake'.",
            "当前没有接收进程：可用gridtwin sense intake启动。",
        )
    since = shown(datetime.fromisoformat(running["started_at"]).timestamp() * 1000)
    return tr(
        f"Intake: process {running['pid']} since {since}, {running['rate_per_s']:,.1f} readings/s in the "
        f"last minute, {running['rows_in']:,} in all, {running['refused']:,} refused",
        f"接收进程{running['pid']}，启动于{since}，近一分钟{running['rate_per_s']:,.1f}条/秒，"
        f"累计{running['rows_in']:,}条，拒收{running['refused']:,}条",
    )


def _source_lines(running: dict[str, Any]) -> list[str]:  # Any: JSON
    made = []
    if "mqtt" in running:
        mqtt = running["mqtt"]
        state = tr("connected", "已连接") if mqtt["connected"] else tr("NOT connected", "未连接")
        said = f" – {mqtt['said']}" if mqtt["said"] else ""
        waiting = tr(f"{mqtt['waiting']:,} waiting", f"待处理{mqtt['waiting']:,}")
        made.append(tr("Broker: ", "消息服务器：") + f"{mqtt['broker']} {state}, {waiting}{said}")
    if "http" in running:
        made.append(f"HTTP: {running['http']}")
    return made


def _has_trouble(running: dict[str, Any]) -> bool:  # Any: JSON
    return bool(running["trouble"]) or not running.get("mqtt", {}).get("connected", True)


COMMANDS = (
    (
        "status",
        status,
        ("Whether observations come in: rate, broker, counts.", "接收状态：速率、消息服务器、计数。"),
    ),
)
