"""`gridtwin sense intake`: take in observations until stopped."""

from __future__ import annotations

import logging
import signal
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import console, say, tr
from gridtwin.cli.sense._common import WorkspaceArgument

if TYPE_CHECKING:
    from gridtwin.sensing.intake.settings import IntakeSettings


def intake(
    workspace: WorkspaceArgument,
    port: Annotated[
        int | None,
        typer.Option(
            help=tr("port for HTTP, instead of the one of sensing.toml", "HTTP端口，替代sensing.toml中的设置")
        ),
    ] = None,
    without_sign_in: Annotated[
        bool,
        typer.Option(
            "--without-sign-in",
            help=tr("take HTTP without a token, from this machine alone", "HTTP无需令牌，仅限本机"),
        ),
    ] = False,
) -> None:
    """Take in observations until Ctrl+C or SIGTERM."""
    from gridtwin.sensing.intake.process import running_intake
    from twin_server.intake.port import http_port

    settings = _settings(workspace, port, without_sign_in=without_sign_in)
    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    _log_to_console()
    with running_intake(workspace, port=http_port, settings=settings) as running:
        _say_started(running.root, settings, len(running.pipeline.channels))
        stop.wait()
        say("Stopping …", "正在停止……")
    counts = running.counts
    say(
        f"Stopped. In: {counts.rows_in:,} = {counts.stored:,} stored + {counts.duplicates:,} duplicates "
        f"+ {counts.conflicts:,} conflicts + {counts.refused:,} refused.",
        f"已停止。接收{counts.rows_in:,} = 存入{counts.stored:,} + 重复{counts.duplicates:,} "
        f"+ 冲突{counts.conflicts:,} + 拒收{counts.refused:,}。",
    )


def _settings(workspace: Path, port: int | None, *, without_sign_in: bool) -> IntakeSettings:
    from gridtwin.errors import UsageError
    from gridtwin.sensing.intake.settings import is_loopback, load_settings
    from gridtwin.store import open_workspace

    open_workspace(workspace).close()
    given = load_settings(workspace)
    changes: dict[str, Any] = {}  # Any: fields of different types
    if port is not None:
        changes["port"] = port
    if without_sign_in:
        if not is_loopback(given.http.host):
            raise UsageError(
                f"--without-sign-in is for this machine alone; http.host is {given.http.host}",
                zh=f"--without-sign-in仅限本机；http.host现为{given.http.host}",
            )
        changes["without_sign_in"] = True
    given = replace(given, http=replace(given.http, **changes))
    if not given.mqtt.host and not given.http.port:
        raise UsageError(
            "neither a broker nor a port is set: write [mqtt] into sensing.toml of the workspace, or give "
            "--port 8502 (see docs/sensing.md)",
            zh="既未设置消息服务器也未设置端口：请在工作空间的sensing.toml中填写[mqtt]，"
            "或给出--port 8502（见docs/sensing.md）",
        )
    return given


def _say_started(root: Path, settings: IntakeSettings, sensors: int) -> None:
    say(f"Taking in for {root}: {sensors:,} sensors.", f"开始接收{root}的观测：{sensors:,}个传感器。")
    if settings.mqtt.host:
        topics = ", ".join(profile.subscription for profile in settings.profiles.values())
        say(
            f"Broker {settings.mqtt.label}, topics {topics}", f"消息服务器{settings.mqtt.label}，主题{topics}"
        )
    if settings.http.port:
        http = settings.http
        address = f"http://{http.host}:{http.port}/api/sensing/observations"
        who = tr("this machine, without a token", "本机，无需令牌") if http.without_sign_in else tr(
            "with a token of scope ingest", "须持有ingest权限的令牌"
        )  # fmt: skip
        say(f"HTTP: POST {address} ({who})", f"HTTP：POST {address}（{who}）")


def _log_to_console() -> None:
    class Lines(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            console.print(self.format(record), markup=False, soft_wrap=True)

    handler = Lines()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for name in ("gridtwin", "twin_server"):
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.INFO)


COMMANDS = (("intake", intake, ("Take in observations by MQTT and HTTP.", "接收MQTT与HTTP观测数据。")),)
