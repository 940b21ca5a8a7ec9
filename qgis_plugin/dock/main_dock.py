"""The main panel: workspace, map theme, tools by group, findings, settings, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import compat, settings
from ..icons import icon
from ..tools.declaration import Group, groups
from ..translation import language, tr
from ..workspace.sources import SCENE_MARK
from ..workspace.workspace import Workspace
from .elided import ElidedLabel
from .ink import mute
from .tool_grid import ToolGrid

if TYPE_CHECKING:
    from ..room import Room
    from ..workspace.session import Session

_WIDTH = {"zh": 300, "en": 372}  # most pairs of buttons stand side by side
_SETTLED_MS = 100


class MainDock(QgsDockWidget):
    """Always there while the plugin is loaded."""

    def __init__(self, room: Room, session: Session) -> None:
        super().__init__("GridTwin 网格孪生", room.window)
        self.setObjectName("gridtwin_dock")
        self._room, self._session = room, session
        self._make_actions()
        self._title = QLabel()
        self._place, self._folder = QLabel(), ElidedLabel()
        self._themes = QComboBox()
        self._bodies: list[QWidget] = []
        self.setWidget(self._content())
        self.setMinimumWidth(_WIDTH[language()])
        room.workspace_changed.connect(self._show_workspace)
        QgsProject.instance().mapThemeCollectionChanged.connect(self._watch_themes)
        self._watch_themes()
        self._show_workspace(None)

    def toggle_action(self) -> compat.QAction:
        """Shows and hides the panel."""
        action = self.toggleViewAction()
        action.setIcon(icon("gridtwin"))
        return action

    def _make_actions(self) -> None:
        self.open_action = self._action("workspace", tr("Open workspace …"), self._ask_open)
        self.new_action = self._action("new_workspace", tr("New workspace …"), self._ask_new)
        self.restore_action = self._action("check", tr("Restore layers"), self._session.restore)
        self.findings_action = self._action("findings", tr("Findings"), self._show_findings)
        self.settings_action = self._action("settings", tr("GridTwin settings …"), self._show_settings)
        self.help_action = self._action("help", tr("GridTwin help"), self._show_help)

    def _action(self, name: str, title: str, call: object) -> compat.QAction:
        action = compat.QAction(icon(name), title, self._room.window)
        action.triggered.connect(lambda *_: call())  # type: ignore[operator]
        return action

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._head())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tools = self._tools()
        area.setWidget(tools)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(tools.minimumSizeHint().width() + bar)  # a long name is not cut off
        column.addWidget(area, 1)
        column.addLayout(self._foot())
        return page

    def _head(self) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-weight: bold; font-size: 13pt")
        self._title.setWordWrap(True)
        line.addWidget(self._title, 1)
        line.addWidget(self._open_button())
        rows.addLayout(line)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        mute(self._place)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mute(self._folder)
        rows.addWidget(self._folder)
        rows.addWidget(self._place)
        theme = QHBoxLayout()
        self._theme_label = QLabel(tr("Map theme"))
        theme.addWidget(self._theme_label)
        theme.addWidget(self._themes, 1)
        self._themes.activated.connect(self._apply_theme)
        self._looking = QTimer(self)  # a theme switches many layers: looked at once, when it is through
        self._looking.setSingleShot(True)
        self._looking.setInterval(_SETTLED_MS)
        self._looking.timeout.connect(self._show_theme)
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._layers_switched)
        rows.addLayout(theme)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Reason of the next changes"))
        self._reason.setToolTip(tr("Reason of the next changes, kept in the history"))
        self._reason.textChanged.connect(self._keep_reason)
        rows.addWidget(self._reason)
        return box

    def _keep_reason(self, text: str) -> None:
        self._room.reason = text.strip()

    def _open_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("workspace"))
        button.setText(tr("Open"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self._ask_open)
        self._menu = QMenu(button)
        self._menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self._menu)
        return button

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.open_action)
        self._menu.addAction(self.new_action)
        self._menu.addAction(self.restore_action)
        recent = settings.get("recent")
        if recent:
            self._menu.addSeparator()
        for folder in recent:
            entry = self._menu.addAction(folder.replace("&", "&&"))
            entry.triggered.connect(lambda *_, folder=folder: self._session.open(folder))

    def _tools(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        registry = self._room.registry
        assert registry is not None  # made before the panel
        for group in groups():
            inside = [each for each in registry.declared if each.group == group.name]
            if inside:
                self._add_group(column, group, [registry.actions[each.name] for each in inside])
        column.addStretch(1)
        return page

    def _add_group(self, column: QVBoxLayout, group: Group, actions: list[compat.QAction]) -> None:
        head = QToolButton()
        head.setText(group.title)
        head.setIcon(icon(group.icon))
        head.setCheckable(True)
        head.setChecked(True)
        head.setAutoRaise(True)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head.setStyleSheet("font-weight: bold; text-align: left")
        body = ToolGrid([_button(action) for action in actions])
        head.toggled.connect(body.setVisible)
        column.addWidget(head)
        column.addWidget(body)
        self._bodies.append(body)

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for action in (self.findings_action, self.settings_action, self.help_action):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setIconSize(QSize(20, 20))
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _show_workspace(self, workspace: Workspace | None) -> None:
        is_open = workspace is not None
        self._theme_label.setVisible(is_open)
        self._themes.setVisible(is_open)
        self._reason.setVisible(workspace is not None and not workspace.is_read_only)
        self.restore_action.setEnabled(is_open)
        self._folder.setVisible(is_open)
        if workspace is None:
            self._title.setText(tr("No workspace"))
            self._place.setText(
                tr(
                    "Open a workspace: the button, a double click in the browser tree, or drop its "
                    "folder here. The arrow beside the button makes a new one."
                )
            )
            return
        note = tr(" · read-only") if workspace.is_read_only else ""
        self._title.setText(workspace.name + note)
        self._folder.show_text(str(workspace.root))
        self._place.setText(f"EPSG:{workspace.crs} · {workspace.division}")
        self._list_themes()

    def _watch_themes(self) -> None:
        """Each project that is opened has a collection of its own."""
        QgsProject.instance().mapThemeCollection().mapThemesChanged.connect(self._list_themes)
        self._list_themes()

    def _list_themes(self) -> None:
        self._themes.clear()
        self._themes.addItem(tr("own choice of layers"))
        self._themes.addItems(QgsProject.instance().mapThemeCollection().mapThemes())
        self._show_theme()

    def _layers_switched(self, *_: object) -> None:
        self._looking.start()

    def _show_theme(self) -> None:
        """The theme that the map shows; the first entry where layers were switched by hand."""
        project = QgsProject.instance()
        themes, shown, beside = project.mapThemeCollection(), set(), set()
        for node in project.layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and layer.customProperty(SCENE_MARK):
                beside.add(layer.id())
            elif layer is not None and layer.isSpatial() and node.isVisible():
                shown.add(layer.id())
        named = (
            name for name in themes.mapThemes() if set(themes.mapThemeVisibleLayerIds(name)) - beside == shown
        )
        self._themes.setCurrentIndex(max(0, self._themes.findText(next(named, ""))))

    def _apply_theme(self, _: int) -> None:
        name, project = self._themes.currentText(), QgsProject.instance()
        if not project.mapThemeCollection().hasMapTheme(name):
            self._show_theme()
            return
        project.mapThemeCollection().applyTheme(
            name, project.layerTreeRoot(), self._room.iface.layerTreeView().layerTreeModel()
        )

    def _ask_open(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._room.window, tr("Folder of the workspace"))
        if folder:
            self._session.open(folder)

    def _ask_new(self) -> None:
        self._session.make()

    def _show_findings(self) -> None:
        self._room.findings.setVisible(True)
        self._room.findings.raise_()

    def _show_settings(self) -> None:
        from .settings_dialog import SettingsDialog

        SettingsDialog(self._room, self._session).exec()

    def _show_help(self) -> None:
        from .help_dialog import HelpDialog

        HelpDialog(self._room).exec()


def _button(action: compat.QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setAutoRaise(True)
    return button
