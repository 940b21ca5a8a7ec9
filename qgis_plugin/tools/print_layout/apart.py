"""Prints beside QGIS, in a task: the window writes the project down, a program of its own prints it.

QGIS's layouts belong to the window's thread; a map of a city, the legend and the fonts of its PDF hold it for
seconds. In another process they hold nobody, and stopping is ending that process.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QLocale

from ... import paths
from ...background import Step, in_window_thread, waiting
from ...own_python import own_pythons
from ...translation import language, tr
from ...workspace.workspace import Workspace
from .order import Order
from .pdf import unwritable
from .sheet import CannotPrint
from .snapshot import write_snapshot
from .spoken import Spoken

_START = (
    "import sys; sys.path[:0] = sys.argv[1:2]; import importlib; importlib.import_module(sys.argv[2]).main()"
)
_WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen"} if sys.platform.startswith("linux") else {}


class NotApart(GridTwinError, RuntimeError):
    """The program that prints cannot be started here, or does not see every layer: print in the window."""


def print_apart(order: Order, workspace: Workspace, step: Step) -> int:
    """Print the open project in a process of its own; how many pages there are. For a task.

    Args:
        order: what is printed; its file appears whole or not at all.
        workspace: that of the project.
        step: told what is done and how far it is (0 to 1); raises to stop.

    Raises:
        CannotPrint: as in the window.
        NotApart: print in the window instead.
    """
    step(tr("Preparing the sheet"), 0.0)
    with _beside(order.target) as folder, tempfile.TemporaryDirectory(prefix="gridtwin-print-") as text:
        project = Path(text) / "sheet.qgs"
        valid = write_snapshot(project, lambda: step(tr("Preparing the sheet")))
        asked = {
            **in_window_thread(_of_qgis),
            "order": replace(order, target=folder / "sheet.pdf").text(),
            "project": str(project),
            "layers": valid,
            "workspace": str(workspace.root),
        }
        with waiting():
            count = _print(asked, step)
        try:
            (folder / "sheet.pdf").replace(order.target)
        except OSError as error:
            raise unwritable(order.target) from error
    return count


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder beside the file to come, which goes with whatever is in it."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{target.stem}-", dir=target.parent))
    except OSError as error:
        raise unwritable(target) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _of_qgis() -> dict[str, Any]:
    return {
        "prefix": QgsApplication.prefixPath(),
        "profile": QgsApplication.qgisSettingsDirPath(),
        "locale": QLocale().name(),
        "language": language(),
        "file": QgsProject.instance().fileName(),
    }


def _print(asked: dict[str, Any], step: Step) -> int:
    for python in own_pythons():
        count = _by(python, asked, step)
        if count is not None:
            return count
    raise NotApart(
        "QGIS's own Python was not found or cannot load QGIS: the window prints itself",
        zh="未找到QGIS自带的Python或无法加载QGIS：改由窗口输出",
    )


def _by(python: str, asked: dict[str, Any], step: Step) -> int | None:
    """Pages that this Python printed; None where it cannot load QGIS."""
    module = __name__.rsplit(".", 1)[0] + ".press"
    command = [python, "-c", _START, str(_root()), module]
    with Spoken(command, {**os.environ, **_WITHOUT_SCREEN, "PYTHONIOENCODING": "utf-8"}) as said:
        said.tell(asked)
        return _followed(said, step)


def _root() -> Path:
    """The folder from which this package is imported."""
    return paths.PLUGIN.parents[__name__.split(".").index("tools") - 1]


@dataclass
class _State:
    """How far the program is."""

    is_ready: bool = False
    pages: int = 1
    done: float = 0.0

    def take(self, line: dict[str, Any]) -> None:
        self.is_ready = self.is_ready or "is_ready" in line
        self.pages = max(1, line.get("pages", self.pages))
        self.done = line.get("done", self.done)

    def tell(self, step: Step) -> None:
        text = tr("Preparing the sheet")
        if self.done >= self.pages:
            text = tr("Writing the file")
        elif self.done:
            page = min(int(self.done) + 1, self.pages)
            text = tr("Page {page} of {total}", page=page, total=self.pages)
        step(text, self.done / self.pages)


def _followed(said: Spoken, step: Step) -> int | None:
    """Hear it to its end; pages printed, None where it never was ready.

    Raises:
        CannotPrint: it says why, or it ended without a word.
        NotApart: layers are lost to it.
    """
    state = _State()
    for line in said.heard(lambda: state.tell(step)):
        state.take(line)
        if "over" in line:
            return int(line["over"])
        if "en" in line:
            raise CannotPrint(line["en"], zh=line["zh"])
        if "lost" in line:
            raise NotApart(
                f"{len(line['lost'])} layers cannot be opened twice: the window prints itself",
                zh=f"{len(line['lost'])}个图层无法再次打开：改由窗口输出",
            )
    if not state.is_ready:
        return None
    raise CannotPrint(
        f"the program that prints ended: {said.last_words or '?'}; print again, or print from the designer",
        zh=f"输出程序意外结束：{said.last_words or '？'}；请重新输出，或在版面设计器中输出",
    )
