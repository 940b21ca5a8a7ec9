"""Where the program `gridtwin` is: setting, environment variable GRIDTWIN, beside QGIS's Python, PATH."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from gridtwin.errors import GridTwinError

from .. import settings

_NAMES = ("gridtwin.exe", "gridtwin") if os.name == "nt" else ("gridtwin",)
INSTALL = "uv tool install gridtwin"


class NoProgram(GridTwinError, FileNotFoundError):
    """The program is nowhere; the message says how it is installed."""

    def __init__(self) -> None:
        super().__init__(
            "The program gridtwin is not installed. Forms, codes and checks work without it; this "
            "function needs "
            f"it. Install it with:  {INSTALL}  (or  pip install gridtwin  in any Python 3.11 or "
            f"newer), then choose "
            "it in the GridTwin settings if it is not on the PATH.",
            zh=f"未安装gridtwin程序。表单、编码和检查无需它，但此功能需要。安装命令：  {INSTALL}  "
            "（或在Python 3.11以上环境中执行  pip install gridtwin），如不在PATH中，请在GridTwin设置中指定。",
        )


def find_program() -> Path | None:
    """The program, or None where it is not found."""
    return next((path for path in _candidates() if path.is_file() and os.access(path, os.X_OK)), None)


def program() -> Path:
    """The program.

    Raises:
        NoProgram: with the command that installs it.
    """
    found = find_program()
    if found is None:
        raise NoProgram
    return found


def _candidates() -> list[Path]:
    given = [settings.get("program"), os.environ.get("GRIDTWIN", "")]
    found = [Path(each).expanduser() for each in given if each]
    beside = (Path(sys.executable).parent, Path(sys.prefix) / "bin", Path(sys.prefix) / "Scripts")
    on_path = [Path(each) for name in _NAMES if (each := shutil.which(name))]
    return [*found, *on_path, *(folder / name for folder in beside for name in _NAMES)]
