"""`gridtwin engine`: answers other programs over standard input and output. See docs/engine.md."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gridtwin.cli._common import tr


def engine(
    log: Annotated[
        Path | None,
        typer.Option("--log", help=tr("file for details of defects", "内部错误详情的日志文件")),
    ] = None,
) -> None:
    """Answer other programs: JSON-RPC, one object a line, on standard input and output."""
    from gridtwin.cli.engine.channel import Channel

    channel = Channel.of_process()  # before anything can print

    from gridtwin.cli.engine.log import start_log
    from gridtwin.cli.engine.registry import methods
    from gridtwin.cli.engine.service import Service

    Service(channel, methods(), start_log(log)).run()


engine.__doc__ = tr(
    "Answer other programs: JSON-RPC, one object a line, on standard input and output.",
    "供其他程序调用：标准输入输出上每行一个JSON-RPC对象。",
)
commands = (engine,)
