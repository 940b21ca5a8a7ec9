"""`gridtwin twin …`: the 3D twin in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli import twin_scene
from gridtwin.cli._common import is_chinese, say, tr
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from gridtwin.sensing.simulation.making import Simulation
    from twin_server.settings import TwinSettings

_SEED, _DAYS = 7, 7.0
app = typer.Typer(help=tr("The 3D twin in the browser.", "浏览器中的三维孪生。"), no_args_is_help=True)
twin_scene.add_to(app)


@app.command("serve", help=tr("Show a workspace as a 3D city.", "以三维城市展示工作空间。"))
def serve_twin(
    workspace: Annotated[
        Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作空间目录"))
    ],
    port: Annotated[int, typer.Option(help=tr("port to listen on", "监听端口"))] = 8501,
    host: Annotated[str, typer.Option(help=tr("address to listen on", "监听地址"))] = "127.0.0.1",
    open_browser: Annotated[bool, typer.Option("--open", help=tr("open the browser", "打开浏览器"))] = False,
    without_sign_in: Annotated[
        bool,
        typer.Option(
            "--without-sign-in",
            help=tr(
                "a read-only demo without sign-in, for this machine alone",
                "不登录的只读演示，仅限本机访问",
            ),
        ),
    ] = False,
    without_intake: Annotated[
        bool,
        typer.Option(
            "--without-intake",
            help=tr(
                "never take in observations: a service of its own does (gridtwin sense intake)",
                "不接收观测数据，由独立服务接收（gridtwin sense intake）",
            ),
        ),
    ] = False,
    simulate: Annotated[
        bool,
        typer.Option(
            "--simulate",
            help=tr(
                "for a sample city: its sensors live, with a week of history before",
                "用于示例城市：传感器实时上报模拟数据，并补齐此前一周的历史",
            ),
        ),
    ] = False,
) -> None:
    """Serve a workspace until Ctrl+C."""
    from twin_server.serve import serve
    from twin_server.settings import TwinSettings, check

    language = "zh" if is_chinese() else "en"
    if simulate and without_intake:
        raise UsageError(
            "--simulate sends to the intake of this process; leave out --without-intake",
            zh="--simulate须由本进程接收数据；请去掉--without-intake",
        )
    settings = TwinSettings(workspace, host, port, language, takes_in=not without_intake)
    check(settings, without_sign_in=without_sign_in)
    serve(
        settings,
        without_sign_in=without_sign_in,
        simulation=_living_sensors(workspace) if simulate else None,
        open_browser=open_browser,
        on_started=_say_where,
        on_first_start=_say_password,
    )


def _living_sensors(workspace: Path) -> Simulation:
    """The sensors of a sample city, their last week filled in."""
    from datetime import UTC, datetime

    from gridtwin.cli._common import progress_bar
    from gridtwin.sensing.simulation.beside import fill_history
    from gridtwin.sensing.simulation.sample import make_simulation
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as city:
        simulation = make_simulation(city, seed=_SEED, with_mishaps=True)
        with progress_bar("simulating the last week of the sensors", "正在模拟传感器近一周的数据") as report:
            fill_history(city, simulation, days=_DAYS, now=datetime.now(UTC), report=report)
    return simulation


def _say_where(settings: TwinSettings) -> None:
    say(f"GridTwin is at {settings.url} — Ctrl+C stops it.", f"网格孪生已启动：{settings.url}（Ctrl+C 停止）")
    if not settings.is_local:
        say(
            "Other machines reach it without TLS; put a proxy with TLS in front (docs/access.md).",
            "其他机器的访问未经TLS加密；请在前面部署带TLS的代理（见docs/access.md）。",
        )


def _say_password(name: str, password: str) -> None:
    """On standard output: it is the one result that must not be lost, and it is shown this once."""
    typer.echo(
        tr(
            f"First start: sign in as '{name}' with the one-time password {password}\n"
            "It is shown this once and has to be changed at the first sign-in.",
            f"首次启动：请用账号{name}和一次性密码{password}登录。\n该密码仅显示这一次，首次登录后须修改。",
        )
    )
