"""Answers in the message bar: they work whenever they are clicked, and once."""

import gc

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from qgis_plugin.compat import SUCCESS
from qgis_plugin.dock.message import push


def test_an_answer_is_there_after_python_has_tidied_up(qgis_app) -> None:
    """The button's call and the button know each other: without a third that knows them both are garbage.

    QGIS keeps its button then, and would crash at the click.
    """
    bar, taken = QgsMessageBar(), []
    push(bar, "stored", SUCCESS, answers=[("Take back", lambda: taken.append(1))])
    for _ in range(3):
        gc.collect()
    (button,) = bar.findChildren(QPushButton)
    button.click()
    assert taken == [1]
    QApplication.processEvents()
    assert bar.items() == []
