"""`gridtwin sense replay`: observed values of a file sent again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, JsonOption, counted, print_json, say, tr
from gridtwin.cli.sense._common import WorkspaceArgument, ms, now
from gridtwin.cli.sense._sending import CaOption, DirectOption, HttpOption, MqttOption, sink

if TYPE_CHECKING:
    from gridtwin.sensing.reading import Reading, Refusal
    from gridtwin.sensing.simulation.sending import Sink

_BATCH = 2000


@dataclass(slots=True)
class _Replay:
    """What was read of a file and sent."""

    speed: float
    shift: bool
    rows: int = 0
    sent: int = 0
    refused: list[tuple[int, Refusal]] = field(default_factory=list)

    def readings(self, path: Path) -> Iterator[Reading]:
        """Readings of the file; what is none is kept with its row."""
        from gridtwin.sensing.reading import Reading
        from gridtwin.sensing.simulation.recordings import read_recording

        for row in read_recording(path):
            self.rows += 1
            if isinstance(row, Reading):
                yield row
            else:
                self.refused.append((self.rows, row))


def replay(
    workspace: WorkspaceArgument,
    path: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=tr(
                "CSV, NDJSON or Parquet with code, at, value", "含code、at、value的CSV、NDJSON或Parquet文件"
            ),
        ),
    ],
    mqtt: MqttOption = None,
    http: HttpOption = None,
    direct: DirectOption = False,
    ca: CaOption = None,
    speed: Annotated[
        float,
        typer.Option(
            min=0,
            help=tr("1: as observed, 10: ten times as fast, 0: at once", "1为原速，10为十倍速，0为立即全部"),
        ),
    ] = 0.0,
    shift: Annotated[
        bool,
        typer.Option("--shift", help=tr("times moved so that the first is now", "平移时间，使首条为现在")),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Send a recording again. Exit code 1: rows of it could not be read."""
    from gridtwin.store import open_workspace

    work = _Replay(speed, shift)
    with open_workspace(workspace) as city, sink(city, mqtt, http, ca=ca, direct=direct) as target:
        _send(work, path, target)
    if json:
        refusals = [{"row": at, "reason": one.reason.value, "text": one.text} for at, one in work.refused]
        print_json(
            {"rows": work.rows, "sent": work.sent, "refused": len(refusals), "refusals": refusals[:100]}
        )
    else:
        say(
            f"{counted(work.rows, 'row')}: {work.sent:,} sent, {len(work.refused):,} not readable.",
            f"共{work.rows:,}行：发送{work.sent:,}，无法读取{len(work.refused):,}。",
        )
        for at, one in work.refused[:10]:
            say(f"  row {at}: {one.reason.value}: {one.text}", f"  第{at}行：{one.reason.value}：{one.text}")
    if work.refused:
        raise typer.Exit(ExitCode.FINDINGS)


def _send(work: _Replay, path: Path, target: Sink) -> None:
    began, start_ms = time.monotonic(), ms(now())
    first_ms: int | None = None
    batch: list[Reading] = []
    for one in work.readings(path):
        at_ms = one.at_ms if one.at_ms is not None else ms(now())
        first_ms = at_ms if first_ms is None else first_ms
        if work.speed:
            due = began + (at_ms - first_ms) / 1000 / work.speed
            if due > time.monotonic():
                _flush(work, batch, target)
                time.sleep(max(0.0, due - time.monotonic()))
        told = start_ms + round((at_ms - first_ms) / (work.speed or 1)) if work.shift else at_ms
        received = ms(now()) if work.shift or work.speed else at_ms
        batch.append(replace(one, at_ms=told, received_ms=received))
        if len(batch) >= _BATCH:
            _flush(work, batch, target)
    _flush(work, batch, target)


def _flush(work: _Replay, batch: list[Reading], target: Sink) -> None:
    if batch:
        target.send(batch)
        work.sent += len(batch)
        batch.clear()


COMMANDS = (("replay", replay, ("Send observed values of a file again.", "重放文件中的观测数据。")),)
