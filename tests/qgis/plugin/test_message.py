"""Answers in the message bar: they work whenever they are clicked, and once."""

import gc

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from qgis_plugin.compat import SUCCESS
from qgis_plugin.dock.message import push, said, take_away


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


def test_a_warning_that_is_no_longer_so_goes_and_the_others_stay(qgis_app) -> None:
    bar = QgsMessageBar()
    for text in ("the drive is gone", "not saved"):
        push(bar, text, SUCCESS)
    take_away(bar, "the drive is gone")
    assert [said(each) for each in bar.items()] == ["not saved"]
    take_away(bar, "the drive is gone")
    assert len(bar.items()) == 1
