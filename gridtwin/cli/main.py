"""The entry point: gathers the command groups and turns errors into one clear line and an exit code."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import typer
from typer import rich_utils
from typer.core import TyperCommand, TyperGroup

from gridtwin import __version__
from gridtwin.cli import _usage_zh
from gridtwin.cli._common import ExitCode, console, is_chinese, tr
from gridtwin.errors import GridTwinError, UsageError
from gridtwin.progress import Cancelled
from gridtwin.reasons import reason

# Modules that offer `app`, a group, `apps`, several, or `commands`, functions that stand at the top.
_MODULES = (
    "workspace",
    "backup",
    "exchange",
    "grid",
    "components",
    "census",
    "ledgers",
    "demo",
    "detect",
    "pipes",
    "twin",
    "access",
    "desk",
    "sense",
    "engine",
)


_INTERRUPTED = 130  # what the shell expects after Ctrl-C


# Headings of the help that typer writes itself.
_HEADINGS_ZH = {
    "ARGUMENTS_PANEL_TITLE": "参数",
    "OPTIONS_PANEL_TITLE": "选项",
    "COMMANDS_PANEL_TITLE": "命令",
    "ERRORS_PANEL_TITLE": "错误",
    "ABORTED_TEXT": "已中止。",
    "REQUIRED_LONG_STRING": "[必填]",
    "DEFAULT_STRING": "[默认：{}]",
    "RICH_HELP": "用法见 [blue]'{command_path} {help_option}'[/]。",
}
_USAGE_ZH = "用法："
_HELP_ZH = "显示本帮助并退出。"


def build_app() -> typer.Typer:
    """The whole command line, in the language of the user."""
    if is_chinese():
        _speak_chinese()
    app = typer.Typer(
        name="gridtwin",
        help=tr(
            "GridTwin: an open city model for urban management.", "GridTwin 网格孪生：城市管理开放平台。"
        ),
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    for name in _MODULES:
        module = importlib.import_module(f"gridtwin.cli.{name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        for group, group_app in getattr(module, "apps", {}).items():
            app.add_typer(group_app, name=group)
        for command in getattr(module, "commands", ()):
            app.command(help=command.__doc__)(command)
    return app


def _speak_chinese() -> None:
    """Translate what typer itself writes, once a process; long Chinese lines are broken, not cut with "…"."""
    if _HEADINGS_ZH["OPTIONS_PANEL_TITLE"] == rich_utils.OPTIONS_PANEL_TITLE:
        return
    for heading, text in _HEADINGS_ZH.items():
        setattr(rich_utils, heading, text)
    _usage_zh.speak_chinese(wanted=is_chinese)
    formatter: Any = typer.Context.formatter_class  # Any: which click it is depends on typer's version
    write_usage = formatter.write_usage
    formatter.write_usage = lambda own, prog, args="", prefix=None: write_usage(
        own, prog, args, _USAGE_ZH if prefix is None and is_chinese() else prefix
    )
    for kind in (TyperCommand, TyperGroup):
        setattr(kind, "get_help_option", _with_help(kind.get_help_option))  # noqa: B010 - replaced on purpose
    rich_text: Any = getattr(rich_utils, "_make_rich_text", None)
    if rich_text:
        setattr(rich_utils, "_make_rich_text", _folded(rich_text))  # noqa: B010


def _with_help(own: Any) -> Any:  # Any: typer's method, whose types are its own
    """The option --help, with its text in Chinese."""

    def get_help_option(command: Any, context: Any) -> Any:
        found = own(command, context)
        if found is not None and is_chinese():
            found.help = _HELP_ZH
        return found

    return get_help_option


def _folded(make: Any) -> Any:  # Any: as above
    """Text that is broken anywhere when a word is longer than its column, as Chinese sentences are."""

    def make_text(**given: Any) -> Any:
        text = make(**given)
        if hasattr(text, "overflow"):
            text.overflow = "fold"
        return text

    return make_text


def _show_version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"gridtwin {__version__}")
        raise typer.Exit


def _options(
    version: bool = typer.Option(
        False,  # noqa: FBT003 - typer takes its default by position
        "--version",
        callback=lambda value: _show_version(wanted=value),
        is_eager=True,
        help=tr("print the version", "显示版本"),
    ),
) -> None:
    pass


def main() -> None:
    """Run the command line; a user's mistake ends with one message and exit code 2, never a traceback."""
    try:
        _check_names(sys.argv[1:])
        build_app()()
    except SystemExit as end:
        if end.code == _INTERRUPTED:
            _tell_stopped()
        raise
    except Cancelled:
        _tell_stopped()
        sys.exit(ExitCode.UNUSABLE)
    except (GridTwinError, FileNotFoundError, PermissionError, OSError) as error:
        if os.environ.get("GRIDTWIN_DEBUG"):
            raise
        told = f"{tr('Error', '错误')}: {_in_words(error)}"
        console.print(told, markup=False, soft_wrap=True, style="red")
        sys.exit(ExitCode.UNUSABLE)


def _tell_stopped() -> None:
    console.print(tr("Stopped. What was stored before stays stored.", "已停止，此前已保存的内容不受影响。"))


def _check_names(arguments: list[str]) -> None:
    """Refuse names that are no UTF-8: half of the libraries below cannot open such a file."""
    for argument in arguments:
        try:
            argument.encode()
        except UnicodeEncodeError as error:
            shown = os.fsencode(argument).decode("gb18030", errors="replace")
            raise UsageError(
                tr(
                    f"the name '{shown}' is not written in UTF-8 (GBK, perhaps); rename the file first",
                    f"文件名“{shown}”不是UTF-8编码（可能是GBK），请先重命名",
                )
            ) from error


def _in_words(error: Exception) -> str:
    """The message; a bare error of the system gets the place and the way out, no names of passing files."""
    if isinstance(error, GridTwinError) and error.zh and is_chinese():
        return error.zh
    if isinstance(error, GridTwinError) or not isinstance(error, OSError) or not error.filename:
        return str(error)
    place = Path(os.fsdecode(error.filename))
    if place.name.startswith("."):
        place = place.parent
    why_en, why_zh = reason(error)
    return tr(
        f"{place}: {why_en}; check the name, your rights there and the free space",
        f"{place}：{why_zh}；请检查路径、权限和剩余空间",
    )
