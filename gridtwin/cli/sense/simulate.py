"""`gridtwin sense simulate`: what the sensors of the register would send."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import JsonOption, counted, print_json, progress_bar, say, tr
from gridtwin.cli.sense._common import MOMENTS, WorkspaceArgument, ms, now, shown
from gridtwin.cli.sense._sending import CaOption, DirectOption, HttpOption, MqttOption, sink
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from gridtwin.sensing.simulation.making import Simulation
    from gridtwin.sensing.simulation.sending import Sink
    from gridtwin.store import Workspace

_HOUR_MS, _DAY_MS = 3_600_000, 86_400_000
_SLICE_MS = 1_800_000


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be simulated."""

    seed: int
    faults: float
    burst: str | None
    at_ms: int | None
    burst_hours: float
    has_mishaps: bool


def simulate(
    workspace: WorkspaceArgument,
    mqtt: MqttOption = None,
    http: HttpOption = None,
    direct: DirectOption = False,
    ca: CaOption = None,
    days: Annotated[float, typer.Option(min=0.01, help=tr("days until now", "截至当前的天数"))] = 1.0,
    live: Annotated[
        bool, typer.Option("--live", help=tr("from now on, until Ctrl+C", "从现在起实时发送，Ctrl+C停止"))
    ] = False,
    speed: Annotated[
        float,
        typer.Option(
            min=0.01, max=10_000, help=tr("live: the day runs so much faster", "实时：一天加快的倍数")
        ),
    ] = 1.0,
    seconds: Annotated[
        float | None, typer.Option(min=0.1, help=tr("live: end after so long", "实时：持续秒数"))
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help=tr("another seed, other values", "随机种子"))] = 7,
    faults: Annotated[
        float, typer.Option(min=0, max=100, help=tr("times as many faults; 0: none", "故障倍数，0为无故障"))
    ] = 1.0,
    burst: Annotated[str | None, typer.Option(help=tr("pipe line that breaks", "爆管的管线编号"))] = None,
    at: Annotated[
        datetime | None, typer.Option("--at", formats=MOMENTS, help=tr("when it breaks", "爆管时间"))
    ] = None,
    burst_hours: Annotated[
        float, typer.Option(min=0.01, help=tr("until it is repaired", "修复用时（小时）"))
    ] = 4.0,
    mishaps: Annotated[
        bool,
        typer.Option(
            "--mishaps",
            help=tr(
                "also tilted covers, methane, floods, noise", "同时模拟井盖倾斜、燃气超限、内涝、噪声等事件"
            ),
        ),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Simulate: courses of the day, faults, bursts; the same seed gives the same values."""
    from gridtwin.store import open_workspace

    if at is not None and burst is None:
        raise UsageError("--at goes with --burst", zh="--at须与--burst同用")
    with open_workspace(workspace) as city, sink(city, mqtt, http, ca=ca, direct=direct) as target:
        end_ms = ms(now())
        broken_ms = ms(at) if at else end_ms if live else end_ms - min(6 * _HOUR_MS, int(days * _DAY_MS / 2))
        simulation = _simulation(city, _Wanted(seed, faults, burst, broken_ms, burst_hours, mishaps))
        if live:
            sent = _live(simulation, target, speed=speed, seconds=seconds)
        else:
            if not direct:
                say(
                    "What is sent afterwards is late: it is stored and raises no alarm "
                    "(--direct has it arrive in time).",
                    "事后发送的数据属于迟到数据：存入但不产生报警（--direct可按时到达）。",
                )
            sent = _past(simulation, target, end_ms - int(days * _DAY_MS), end_ms)
    if json:
        print_json(
            {
                "sensors": len(simulation.courses),
                "sent": sent,
                "seed": seed,
                "left_out": dict(simulation.courses.left_out),
            }
        )
        return
    say(
        f"{counted(sent, 'reading')} of {counted(len(simulation.courses), 'sensor')}.",
        f"{len(simulation.courses):,}个传感器，共{sent:,}条读数。",
    )


def _simulation(city: Workspace, wanted: _Wanted) -> Simulation:
    from gridtwin.cli.sense._network import distances_from
    from gridtwin.sensing.simulation.bursts import make_burst
    from gridtwin.sensing.simulation.sample import make_simulation
    from gridtwin.sensing.tables import packaged

    made = make_simulation(city, seed=wanted.seed, faults=wanted.faults, with_mishaps=wanted.has_mishaps)
    courses, table = made.courses, packaged("simulation")
    for kind, count in courses.left_out.items():
        say(
            f"No course for {counted(count, 'sensor')} of {kind}: left out.",
            f"{kind}没有变化规律，略过{count}个传感器。",
        )
    if wanted.burst is not None and wanted.at_ms is not None:
        distances = distances_from(city, wanted.burst)
        made.burst = make_burst(
            courses, distances, table["burst"], at_ms=wanted.at_ms, hours=wanted.burst_hours
        )
        felt = sum(1 for metres in made.burst.distance_m.values() if metres < 3 * table["burst"]["reach_m"])
        say(
            f"{wanted.burst} breaks at {shown(wanted.at_ms)}; {counted(felt, 'sensor')} within reach along "
            "the pipes.",
            f"{wanted.burst}于{shown(wanted.at_ms)}爆管；沿管网影响范围内有{felt}个传感器。",
        )
    return made


def _past(simulation: Simulation, target: Sink, start_ms: int, end_ms: int) -> int:
    from datetime import UTC

    from gridtwin.sensing.simulation.sending import DirectSink

    sent = 0
    with progress_bar("Simulating", "模拟") as report:
        for until, readings in simulation.history(start_ms, end_ms, slice_ms=_SLICE_MS):
            target.send(readings)
            sent += len(readings)
            if isinstance(target, DirectSink):
                target.pipeline.tick(datetime.fromtimestamp(until / 1000, tz=UTC))
            report((until - start_ms) / (end_ms - start_ms))
        if isinstance(target, DirectSink):
            while target.pipeline.maintain(now()):
                pass
    return sent


def _live(simulation: Simulation, target: Sink, *, speed: float, seconds: float | None) -> int:
    """Send what is due every second; the day of the courses runs `speed` times as fast as the clock."""
    from gridtwin.sensing.simulation.live import due_readings

    began = time.monotonic()
    start_ms = ms(now())
    sent, done_ms = 0, start_ms
    say("Sending; Ctrl+C ends it.", "正在发送；按Ctrl+C结束。")
    try:
        while seconds is None or time.monotonic() - began < seconds:
            time.sleep(min(1.0, seconds or 1.0))
            until_ms = start_ms + int((time.monotonic() - began) * 1000 * speed)
            readings = due_readings(simulation, done_ms, until_ms, (start_ms, speed))
            target.send(readings)
            _tick(target)
            sent, done_ms = sent + len(readings), until_ms
    except KeyboardInterrupt:
        pass
    return sent


def _tick(target: Sink) -> None:
    from gridtwin.sensing.simulation.sending import DirectSink

    if isinstance(target, DirectSink):
        target.pipeline.tick(now())


COMMANDS = (
    (
        "simulate",
        simulate,
        (
            "Simulated values: courses of the day, faults, bursts of pipes.",
            "模拟数据：日变化、设备故障、爆管。",
        ),
    ),
)
