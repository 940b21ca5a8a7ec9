"""`gridtwin twin …`: the 3D twin in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import is_chinese, say, tr

if TYPE_CHECKING:
    from twin_server.settings import TwinSettings

app = typer.Typer(help=tr("The 3D twin in the browser.", "浏览器中的三维孪生。"), no_args_is_help=True)


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
                "let other machines in: there is no sign-in yet, so whoever reaches the port reads all",
                "允许其他机器访问（目前没有登录：能连上端口的人都能读到全部数据）",
            ),
        ),
    ] = False,
) -> None:
    """Serve a workspace until Ctrl+C."""
    from twin_server.serve import serve
    from twin_server.settings import TwinSettings

    language = "zh" if is_chinese() else "en"
    settings = TwinSettings(workspace=workspace, host=host, port=port, language=language)
    serve(settings, without_sign_in=without_sign_in, open_browser=open_browser, on_started=_say_where)


def _say_where(settings: TwinSettings) -> None:
    say(f"GridTwin is at {settings.url} — Ctrl+C stops it.", f"网格孪生已启动：{settings.url}（Ctrl+C 停止）")
    if not settings.is_local:
        say(
            "Warning: other machines can read everything; there is no sign-in yet.",
            "警告：其他机器可读取全部数据，目前没有登录。",
        )
