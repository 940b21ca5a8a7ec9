"""What the commands share: language, output, progress, and how an error reaches the user."""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from gridtwin.progress import Progress as Report
from gridtwin.progress import in_both

console = Console(stderr=True, highlight=False)


class ExitCode(IntEnum):
    """What a command's exit status says."""

    DONE = 0
    FINDINGS = 1
    UNUSABLE = 2


def is_chinese() -> bool:
    """Whether the user reads Chinese: GRIDTWIN_LANG (zh or en), else the locale."""
    wanted = os.environ.get("GRIDTWIN_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return (wanted or (locale.getlocale()[0] or "")).lower().startswith("zh")


def tr(english: str, chinese: str) -> str:
    """The text in the user's language."""
    return chinese if is_chinese() else english


JsonOption = Annotated[
    bool,
    typer.Option(
        "--json", help=tr("print one JSON object on standard output", "在标准输出打印一个 JSON 对象")
    ),
]


def counted(number: int, noun: str) -> str:
    """A number with its English noun, in the plural where it is not 1.

    >>> counted(1, "point"), counted(1200, "line")
    ('1 point', '1,200 lines')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def say(english: str, chinese: str) -> None:
    """Print one line for a person, on standard error: standard output is for results."""
    console.print(tr(english, chinese), markup=False, soft_wrap=True)


def print_json(value: Any) -> None:  # Any: whatever json can carry
    """Print one JSON object for a program, on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")


# What the libraries call their steps; a message that is no key here is a name and stays.
_STEPS_ZH = {
    "align": "配准",
    "counting": "统计",
    "prepare": "准备",
    "score": "逐块检测",
    "outline": "提取图斑",
    "classify": "判定类别",
    "evidence": "保存证据",
    "archive": "归档",
    "points": "读取点云",
    "ground": "提取地面",
    "surface": "生成地表模型",
    "register": "配准",
    "level of detection": "估算检测限",
    "M3C2": "计算点云距离",
    "buildings": "逐栋比较",
    "surfaces": "生成地表模型",
    "height change": "计算高差",
    "measured": "量测",
    "sheets": "生成核查表",
    "verdicts": "读取审核结论",
    "model written": "模型已写出",
    "unit grids": "单元网格",
    "blocks": "划分街区",
    "cut": "切分街区",
    "merging": "合并碎块",
    "numbering": "编号",
    "reading": "读取",
    "comparing": "比较",
    "tables": "统计",
    "writing": "写出文件",
    "pipes": "读取管线",
    "clearances": "检查净距",
    "cover": "核对覆土",
    "planned pipe": "核对规划管线",
    "map and report": "绘图并生成报告",
    "files": "写出文件",
    "section": "绘制断面",
    "way": "寻找调整方案",
    "done": "完成",
}


# How a program that runs a command is told how far it is.
PROGRESS_VARIABLE, PROGRESS_MARK = "GRIDTWIN_PROGRESS", "@progress "


def _tell_program(fraction: float, message: str = "") -> None:
    sys.stderr.write(f"{PROGRESS_MARK}{fraction:.4f} {' '.join(message.split())}\n")
    sys.stderr.flush()


def step_named(message: str) -> str:
    """A progress message in the user's language."""
    return tr(*step_words(message))


def step_words(message: str) -> tuple[str, str]:
    """A progress message in English and Chinese."""
    english, chinese = in_both(message)
    return english, _STEPS_ZH.get(message, chinese)


@contextmanager
def progress_bar(english: str, chinese: str) -> Iterator[Report]:
    """A progress bar on standard error; silent when that is not a terminal.

    A program that set `PROGRESS_VARIABLE` gets lines instead: the mark, a fraction, a step.
    """
    if os.environ.get(PROGRESS_VARIABLE):
        yield _tell_program
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not sys.stderr.isatty(), transient=True) as bars:
        task = bars.add_task(tr(english, chinese), total=1.0)

        def report(fraction: float, message: str = "") -> None:
            bars.update(task, completed=fraction, description=step_named(message) or None)

        yield report
