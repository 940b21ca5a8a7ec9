"""`gridtwin detect watch`: waits for new scenes in a folder and compares them as they arrive."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import progress_bar, say, tr
from gridtwin.cli.detect import batch
from gridtwin.cli.detect._common import DetectorOption, detector_for, ended_by_term, option
from gridtwin.errors import GridTwinError, UsageError

if TYPE_CHECKING:
    from change_detection.batch.summary import Summary


def watch_command(
    folder: Annotated[
        Path, typer.Argument(help=tr("folder that new scenes come into", "接收新影像的文件夹"))
    ],
    workspace: batch.WorkspaceOption,
    interval: Annotated[
        float, option("--interval", "seconds between two looks", "两次查看之间的秒数")
    ] = 30.0,
    settle: Annotated[
        float,
        option("--settle", "seconds a file must stand still", "文件须保持不变的秒数"),
    ] = 60.0,
    once: Annotated[
        bool, option("--once", "look once and end: for cron", "只查看一次即结束，供cron使用")
    ] = False,
    detector: DetectorOption = None,
    scheduler: batch.SchedulerOption = None,
    workers: batch.WorkersOption = None,
    memory: batch.MemoryOption = None,
    out: batch.OutOption = None,
    pairing: batch.PairingOption = None,
    rules: batch.RulesOption = None,
    crs: batch.CrsOption = None,
    min_area: batch.MinAreaOption = 25.0,
    working_gsd: batch.WorkingGsdOption = 0.5,
    trust_georeference: batch.TrustOption = False,
) -> None:
    """Wait for new scenes and compare each with the best earlier one."""
    from change_detection.batch.watching import WatchOptions, watch
    from gridtwin.store import open_workspace

    if interval <= 0 or settle < 0:
        raise UsageError(
            tr(
                f"--interval {interval:g} and --settle {settle:g}: seconds, above 0 and not below 0",
                f"--interval {interval:g} 须大于0，--settle {settle:g} 不得小于0（秒）",
            )
        )
    options = batch.batch_options(
        workspace,
        detector=detector_for(detector, workspace),
        chain=(min_area, working_gsd, crs, trust_georeference),
        machine=(scheduler, workers, memory),
        files=(out, pairing, rules),
    )
    logging.basicConfig(level=logging.WARNING)

    def tell(what: Summary | GridTwinError) -> None:
        if isinstance(what, GridTwinError):
            say(f"Waiting: {what}", f"等待：{what.zh or what}")
        else:
            batch.tell_summary(what, opened.root, options, as_json=False)

    with open_workspace(workspace) as opened:
        say(f"Watching {folder}.", f"正在监视 {folder}。")
        try:
            with ended_by_term(), progress_bar("watch", "监视") as bar:
                last = watch(
                    folder,
                    opened,
                    options,
                    WatchOptions(interval, settle, once),
                    clock=lambda: datetime.now(batch.CHINA),
                    tell=tell,
                    progress=bar,
                )
        except KeyboardInterrupt:
            say("Stopped; start it again to go on.", "已停止；再次启动即可继续。")
            return
    if last is not None:
        raise typer.Exit(last.exit_code())
