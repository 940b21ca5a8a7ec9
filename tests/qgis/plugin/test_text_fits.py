"""Nothing is cut off: every panel, dialog and page of a form at its default width, in both languages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gridtwin.model import feature_classes
from qgis_plugin import settings
from qgis_plugin.buttons import label_buttons
from qgis_plugin.compat import WARNING
from qgis_plugin.dock.main_dock import MainDock
from qgis_plugin.dock.message import push, said
from qgis_plugin.dock.settings_dialog import SettingsDialog
from qgis_plugin.forms.live.live_form import enliven
from qgis_plugin.forms.live.size import fitting_size
from qgis_plugin.tools.ledger_objects.year import YearDialog
from qgis_plugin.translation import tr
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.new_dialog import NewWorkspaceDialog
from tests.qgis.plugin.whole_room import SCREEN, whole_room

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"
AROUND = 200  # pixels of menu, three rows of toolbars, title and status bar
QUICK = ("bridge", "component")  # forms that are looked at in each run; the others in the exhaustive one


class Chinese(QTranslator):
    """The strings of every zh.toml, as packaging compiles them."""

    def __init__(self, strings: dict[str, str]) -> None:
        super().__init__()
        self._strings = strings

    def translate(self, context: str, text: str, *_: object) -> str | None:
        return self._strings.get(text) if context == "GridTwin" else None  # None: left to others

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture(scope="session")
def scripts() -> Iterator[SimpleNamespace]:
    sys.path.insert(0, str(SCRIPTS))
    import package_plugin
    import text_fit

    yield SimpleNamespace(strings=package_plugin.strings(), cut_off=text_fit.cut_off)
    sys.path.remove(str(SCRIPTS))


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest, scripts: SimpleNamespace) -> Iterator[str]:
    settings.put("language", request.param)
    translator = Chinese(scripts.strings)
    if request.param == "zh":
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)
    settings.put("language", "auto")


@pytest.fixture
def plugin(language: str, opened: object) -> Iterator[SimpleNamespace]:
    """Room and tools of the plugin over the small city, in a window as wide as a small screen."""
    with whole_room(opened) as room:
        session = SimpleNamespace(restore=None, open=None)
        yield SimpleNamespace(room=room, window=room.window, session=session, tr=tr)


def shown(widget: QWidget) -> QWidget:
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    return widget


def problems(scripts: SimpleNamespace, widget: QWidget) -> list[str]:
    """Of the widget and of each of its pages."""
    found = scripts.cut_off(shown(widget))
    for pages in widget.findChildren((QTabWidget, QStackedWidget)):
        if isinstance(pages.parentWidget(), QTabWidget) or not pages.isVisible():
            continue
        first = pages.currentIndex()
        for place in range(pages.count()):
            pages.setCurrentIndex(place)
            QApplication.processEvents()
            found += scripts.cut_off(pages.widget(place))
        pages.setCurrentIndex(first)
    found += english_buttons(widget) if settings.get("language") == "zh" else []
    title = widget.windowTitle() or type(widget).__name__
    return list(dict.fromkeys(f"{title} / {each}" for each in found))


def english_buttons(widget: QWidget) -> list[str]:
    """Buttons of dialogs and messages with Latin letters alone, in a Chinese window."""
    texts = [
        button.text().replace("&", "")
        for box in widget.findChildren((QDialogButtonBox, QMessageBox))
        for button in box.buttons()
        if not box.isHidden()
    ]
    return [f"the button '{text}' is English" for text in texts if text and text.isascii()]


def test_english_buttons_of_a_chinese_dialog_are_found() -> None:
    page = QWidget()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, parent=page)
    assert english_buttons(page) != []
    settings.put("language", "zh")
    label_buttons(buttons)
    settings.put("language", "auto")
    assert english_buttons(page) == []


@pytest.mark.parametrize("kind", [QDialogButtonBox, QMessageBox])
def test_standard_buttons_have_words_of_the_plugin(language: str, kind: type) -> None:
    standard = kind.StandardButton
    box = kind()
    box.setStandardButtons(standard.Ok | standard.Cancel | standard.Yes | standard.No | standard.Save)
    own = box.addButton("Draw", kind.ButtonRole.ActionRole)
    label_buttons(box)
    wanted = {"zh": ["确定", "取消", "是", "否", "保存"], "en": ["OK", "Cancel", "Yes", "No", "Save"]}
    names = ("Ok", "Cancel", "Yes", "No", "Save")
    assert [box.button(getattr(standard, name)).text() for name in names] == wanted[language]
    assert own.text() == "Draw"


def test_no_module_makes_standard_buttons_without_words() -> None:
    """`QDialogButtonBox(…Ok…)` has Qt's words, of which there are none in Chinese: buttons.py has them."""
    plugin = SCRIPTS.parent / "qgis_plugin"
    made = [
        path.relative_to(plugin).as_posix()
        for path in plugin.rglob("*.py")
        if "QDialogButtonBox(\n" in path.read_text("utf-8")
        or "QDialogButtonBox(QDialog" in path.read_text("utf-8")
        or "QMessageBox.question(" in path.read_text("utf-8")
        or "QInputDialog.get" in path.read_text("utf-8")
    ]
    assert set(made) <= {"tools/field_package/tool.py"}  # which gives its own words


def test_what_is_cut_off_is_found(scripts: SimpleNamespace) -> None:
    """A label and a button of 40 pixels with texts of more; the same with room enough are no findings."""
    page = QWidget()
    page.resize(400, 100)
    label, button = QLabel("An owner of a bridge", page), QPushButton("Save the inspection", page)
    button.move(0, 50)
    for widget in (label, button):
        widget.resize(40, 30)
    found = scripts.cut_off(shown(page))
    assert ["An owner of a bridge" in found[0], "Save the inspection" in found[1]] == [True, True]
    for widget in (label, button):
        widget.resize(300, 30)
    assert scripts.cut_off(page) == []
    page.hide()


def test_messages_have_all_of_their_text(scripts: SimpleNamespace, plugin: SimpleNamespace) -> None:
    """Above a map that docks leave 430 pixels: the longest of what the plugin says, a path, a question."""
    place = QWidget()
    place.resize(430, 500)
    bar = QgsMessageBar(place)
    rows = QVBoxLayout(place)
    rows.addWidget(bar)
    rows.addWidget(QWidget(), 1)
    bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # as QGIS's window has it
    longest = sorted((tr(text) for text in scripts.strings), key=len)[-40:]
    assert len(longest[-1]) > 60
    found, heights = [], []
    answers = [(tr("Take back"), lambda: None)]
    path = "/home/surveyor/projects/chengguan/" + 3 * "2026-census-of-components/" + "city.gpkg"
    for text in [*longest, path, 4 * "编号 620102001001005 的单元网格与相邻网格重叠。", "short"]:
        push(bar, text, WARNING, answers=answers)
        assert said(bar.currentItem()) == text
        found += scripts.cut_off(shown(place))
        found += [f"'{text}' makes the map {place.width()} px wide"] if place.width() > 430 else []
        heights.append(bar.height())
    assert found == []
    assert heights[-1] < 50 < heights[-3]  # a short one has a line, the path has some
    place.hide()


def test_a_text_that_is_too_long_is_shown_whole_on_demand(
    plugin: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *given: seen.append(given[-1]))
    bar = plugin.room.iface.messageBar()
    text = 30 * "the file has rows that break a rule; "
    push(bar, text, WARNING)
    push(bar, text, WARNING)
    assert len(bar.items()) == 1  # said once
    bar.currentItem().findChild(QPushButton).click()
    assert seen == [text]


def test_an_answer_closes_its_message(plugin: SimpleNamespace) -> None:
    done: list[str] = []
    bar = plugin.room.iface.messageBar()
    plugin.room.tell("Saved", WARNING, answers=[("Take back", lambda: done.append("back"))])
    bar.currentItem().findChild(QPushButton).click()
    QApplication.processEvents()
    assert (done, bar.items()) == (["back"], [])


def test_panels_dialogs_and_the_forms_with_most_in_them(
    plugin: SimpleNamespace, opened: object, scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = MainDock(plugin.room, plugin.session)
    plugin.room.add_dock(dock)
    found = problems(scripts, dock)
    dock._show_workspace(plugin.room.workspace)
    found += problems(scripts, dock)
    dock.hide()
    found += of_tools(plugin, scripts, monkeypatch)
    for dialog in (
        NewWorkspaceDialog(plugin.room, plugin.session),
        SettingsDialog(plugin.room, plugin.session),
        YearDialog(plugin.window, "Year", ["roads", "bridges", "tunnels"], 2025),
        plugin.room.findings,
    ):
        found += problems(scripts, dialog)
        dialog.hide()
    found += forms(list(QUICK), opened, scripts)
    print("\n".join(found))
    assert found == []


@pytest.fixture
def letters(request: pytest.FixtureRequest) -> Iterator[float]:
    """Letters so many times as large as usual."""
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(larger)
    yield request.param
    QApplication.setFont(before)


@pytest.mark.parametrize(
    ("language", "letters"), [("zh", 1.25), ("en", 1.25), ("en", 1.5)], indirect=True, ids=str
)
def test_panels_with_larger_letters(
    language: str,
    letters: float,
    plugin: SimpleNamespace,
    scripts: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """None makes the window higher than its screen."""
    dock = MainDock(plugin.room, plugin.session)
    plugin.room.add_dock(dock)
    dock._show_workspace(plugin.room.workspace)
    found = problems(scripts, dock) + too_high(dock)
    dock.hide()
    found += of_tools(plugin, scripts, monkeypatch)
    found += problems(scripts, plugin.room.findings)
    print("\n".join(found))
    assert found == []


def too_high(widget: QWidget) -> list[str]:
    """A panel that leaves no room for the window's menu, toolbars and status bar."""
    needs, has = widget.minimumSizeHint().height(), SCREEN.height() - AROUND
    return [f"{widget.windowTitle()} needs {needs} px of height and has {has}"] if needs > has else []


def of_tools(plugin: SimpleNamespace, scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is cut off in what each tool opens, and what is too high."""
    found: list[str] = []
    seen: list[QWidget] = []

    def look(dialog: QDialog) -> int:
        found.extend(problems(scripts, dialog))
        seen.append(dialog)
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "exec_", look, raising=False)
    for name, action in plugin.room.registry.actions.items():
        assert plugin.room.registry.start(name), name
        found += of_hint(plugin, scripts, name)
        for each in (*QApplication.topLevelWidgets(), *plugin.window.findChildren((QDockWidget, QDialog))):
            is_new = isinstance(each, (QDockWidget, QDialog)) and not any(each is old for old in seen)
            if is_new and each.isVisible():
                cut = problems(scripts, each) + too_high(each) * isinstance(each, QDockWidget)
                found += [f"{action.objectName()}: {line}" for line in cut]
                each.hide()
                seen.append(each)
        plugin.room.registry.stop(name)
    assert len(seen) > 20
    return found


def of_hint(plugin: SimpleNamespace, scripts: SimpleNamespace, name: str) -> list[str]:
    """What is cut off of a map tool's hint, in the map that docks on both sides leave of a small screen."""
    registry, label = plugin.room.registry, plugin.room.map_hint
    if not registry.tool(name).declaration.is_map_tool:
        return []
    plugin.window.resize(SCREEN)
    QApplication.processEvents()
    assert label.text().startswith(plugin.tr(registry.tool(name).hint)), name
    assert plugin.window.centralWidget().rect().contains(label.geometry()), name
    return [f"{name}: {each}" for each in scripts.cut_off(label)]


def forms(names: list[str], opened: object, scripts: SimpleNamespace) -> list[str]:
    """What is cut off in the forms of feature classes."""
    found = []
    for name in names:
        layer = find_layer(opened, name)
        feature = next(layer.getFeatures(), None) if layer is not None else None
        if feature is None:
            continue
        owns_row, shows_buttons = False, True
        dialog = QgsAttributeDialog(
            layer, feature, owns_row, None, shows_buttons, QgsAttributeEditorContext()
        )
        shown(dialog)
        enliven(dialog.attributeForm())
        dialog.resize(fitting_size(dialog.attributeForm()))  # the screen of the test is smaller
        found += problems(scripts, dialog)
        dialog.hide()
    return found


@pytest.mark.exhaustive
def test_all_other_forms(language: str, opened: object, scripts: SimpleNamespace) -> None:
    assert forms([each.name for each in feature_classes() if each.name not in QUICK], opened, scripts) == []
