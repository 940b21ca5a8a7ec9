"""The options that say where readings go, and the sink they mean."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import tr
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from gridtwin.sensing.simulation.sending import Sink
    from gridtwin.store import Workspace

PASSWORD, TOKEN = "GRIDTWIN_MQTT_PASSWORD", "GRIDTWIN_TOKEN"
MqttOption = Annotated[
    str | None,
    typer.Option(
        "--mqtt",
        help=tr(
            f"to a broker: mqtt://user@host:1883 or mqtts://…; password in {PASSWORD}",
            f"发送到消息服务器：mqtt://用户@主机:1883或mqtts://…；密码取自{PASSWORD}",
        ),
    ),
]
CaOption = Annotated[
    Path | None, typer.Option("--ca", help=tr("certificate of the authority, for mqtts", "CA证书，用于mqtts"))
]
HttpOption = Annotated[
    str | None,
    typer.Option(
        "--http",
        help=tr(
            f"to an intake: http://host:port; token in {TOKEN}",
            f"发送到接收进程：http://主机:端口；令牌取自{TOKEN}",
        ),
    ),
]
DirectOption = Annotated[
    bool,
    typer.Option(
        "--direct",
        help=tr("into the workspace itself, where no intake runs", "直接写入工作空间（无接收进程时）"),
    ),
]


@contextmanager
def sink(
    workspace: Workspace, mqtt_url: str | None, http_url: str | None, *, ca: Path | None, direct: bool
) -> Iterator[Sink]:
    """Where readings go; exactly one place is named."""
    from gridtwin.sensing.simulation import sending

    if sum((mqtt_url is not None, http_url is not None, direct)) != 1:
        raise UsageError(
            "say where the readings go: one of --direct, --http, --mqtt",
            zh="请指定发送去向：--direct、--http、--mqtt三者之一",
        )
    if mqtt_url is not None:
        ca_file = "" if ca is None else str(ca)
        with sending.mqtt(mqtt_url, os.environ.get(PASSWORD), ca_file=ca_file) as broker:
            yield broker
    elif http_url is not None:
        with sending.http(http_url, os.environ.get(TOKEN)) as address:
            yield address
    else:
        with sending.direct(workspace) as store:
            yield store
