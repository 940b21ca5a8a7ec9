"""QGIS's own word on a long task that did not end well: “Task failed”, also where it was cancelled."""

from __future__ import annotations

from qgis import utils
from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from .compat import INFO
from .dock.message import push
from .translation import tr

_SECONDS = 6


def stopped(task: QgsTask) -> None:
    """After a task that was cancelled: what QGIS is about to say becomes “stopped, nothing stored”."""
    title = task.description()
    QTimer.singleShot(0, lambda: _say_stopped(title))  # QGIS speaks after the task's `finished`


def refused(task: QgsTask) -> None:
    """After a task whose reason is told elsewhere: QGIS's word, which has none, is taken away."""
    title = task.description()
    QTimer.singleShot(0, lambda: _take_away(title))


def _say_stopped(title: str) -> None:
    if _take_away(title):
        text = tr("{title}: stopped, nothing stored", title=title)
        push(utils.iface.messageBar(), text, INFO, seconds=_SECONDS)


def _take_away(title: str) -> bool:
    """Whether QGIS said it: of tasks shorter than some seconds it says nothing."""
    if utils.iface is None:
        return False
    bar = utils.iface.messageBar()
    word = QCoreApplication.translate("QgisApp", "Task failed")
    found = [each for each in bar.items() if each.title() == word and each.text() == title]
    for each in found:
        bar.popWidget(each)
    return bool(found)
