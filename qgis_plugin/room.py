"""What the parts of the plugin share: QGIS's interface, the open workspace, messages, docks.

Findings, the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QStyle, QTabBar, QWidget

from . import log
from .compat import SUCCESS, WARNING
from .dock.message import Answer, push, take_away
from .dock.steady_scale import SteadyScale
from .translation import tr
from .workspace.layers import find_layer
from .workspace.workspace import Workspace

if TYPE_CHECKING:
    from .dock.findings import FindingsDock
    from .dock.map_hint import MapHint
    from .engine.client import Engine
    from .tools.registry import Registry


_READABLE_PX = 200  # of a panel with a tree of layers


class Room(QObject):
    """One a plugin. `workspace_changed` carries the new workspace, or None when it was closed."""

    workspace_changed = pyqtSignal(object)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self.iface = iface
        self.window = iface.mainWindow()
        self.workspace: Workspace | None = None
        self.registry: Registry | None = None
        self.reason = ""  # of the next changes, kept in the history
        self.lost = ""  # why the database of the workspace does not answer now
        self._docks: list[QDockWidget] = []
        self._widths: dict[QDockWidget, int] = {}  # of the panels beside a new dock, before it came
        self._narrowing: dict[QDockWidget, Callable[[], None]] = {}  # what a wide dock does when it goes
        self._steady = SteadyScale(iface.mapCanvas())
        self._findings: FindingsDock | None = None
        self._engine: Engine | None = None
        self._map_hint: MapHint | None = None
        self._hint_by = ""  # the tool that told it last

    @property
    def findings(self) -> FindingsDock:
        """The findings panel, made when it is asked for first."""
        if self._findings is None:
            from .dock.findings import FindingsDock

            self._findings = FindingsDock(self)
            self.add_dock(self._findings, Qt.DockWidgetArea.BottomDockWidgetArea)
        return self._findings

    def forget_findings(self, title: str) -> None:
        """What was listed under this title is no longer so; another list stays, and no panel is made."""
        if self._findings is not None:
            self._findings.forget_those_of(title)

    @property
    def engine(self) -> Engine:
        """The program that does what QGIS's Python cannot; started at its first request."""
        if self._engine is None:
            from .engine.client import Engine

            self._engine = Engine(self)
        return self._engine

    def layer(self, name: str) -> QgsVectorLayer | None:
        """The project's layer of a feature class, found by its source and not by its name."""
        return None if self.workspace is None else find_layer(self.workspace, name)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Make a workspace the open one and tell everybody."""
        self.workspace = workspace
        self.workspace_changed.emit(workspace)

    def say(self, text: str, *, seconds: int = 6) -> None:
        """Tell in the message bar what was done."""
        log.info(text)
        self.tell(text, SUCCESS, seconds=seconds)

    def warn(self, text: str) -> None:
        """Tell in the message bar what is wrong and the way out; stays until it is closed."""
        text = _as_sentence(text)
        log.warn(text)
        self.tell(text, WARNING)

    def unwarn(self, text: str) -> None:
        """Take a warning away that is no longer so."""
        take_away(self.iface.messageBar(), _as_sentence(text))

    def tell(self, text: str, level: Any, *, seconds: int = 0, answers: Sequence[Answer] = ()) -> None:
        """Put a text into the message bar, with a button for each answer: its title and what it does."""
        push(self.iface.messageBar(), text, level, seconds=seconds, answers=answers)

    @property
    def map_hint(self) -> MapHint:
        """The line over the window's map, made when it is asked for first."""
        if self._map_hint is None:
            from .dock.map_hint import MapHint

            self._map_hint = MapHint(self.iface.mapCanvas())
        return self._map_hint

    def hint(self, text: str, *, by: str = "") -> None:
        """Tell over the map what to do next: until `unhint` where a tool tells it (`by`), else for 15 s."""
        shown = tr(text) if text else ""
        if by:
            self._hint_by = by
            self.map_hint.tell(shown)
        else:
            self.map_hint.note(shown)

    def unhint(self, by: str) -> None:
        """Take a tool's hint away; what another tool told since then stays."""
        if self._hint_by == by and self._map_hint is not None:
            self._map_hint.tell("")
            self._hint_by = ""

    def released(self, name: str) -> None:
        """A map tool lost the canvas: its button comes up."""
        if self.registry is not None and name in self.registry.actions:
            self.registry.actions[name].setChecked(False)

    def add_dock(self, dock: QDockWidget, area: Any = Qt.DockWidgetArea.RightDockWidgetArea) -> None:
        """Put a dock into the window, as a tab of one that is there already."""
        self._put(dock, area)
        self._docks.append(dock)
        self._steady.follow(dock)
        QTimer.singleShot(0, self._show_whole_titles)  # after the window has made the tabs

    def move_dock(self, dock: QDockWidget, area: Any) -> None:
        """Put a dock that is in the window elsewhere, as a tab of one that is there already."""
        self._put(dock, area)
        QTimer.singleShot(0, self._show_whole_titles)

    def _put(self, dock: QDockWidget, area: Any) -> None:
        there = [
            each for each in self._docks if each is not dock and self.window.dockWidgetArea(each) == area
        ]
        inside = [each for each in there if not each.isFloating()]
        if inside:
            self._widths[dock] = inside[-1].width()
            self._add_tab(inside[-1], dock)
        else:
            self.iface.addDockWidget(area, dock)

    def _add_tab(self, other: QDockWidget, dock: QDockWidget) -> None:
        """QGIS would show the dock below the other first: the window grows past the screen and stays so."""
        self.window.tabifyDockWidget(other, dock)
        panels = self.window.findChild(QMenu, "mPanelMenu")
        if panels is not None:
            panels.addAction(dock.toggleViewAction())
        dock.show()

    def _show_whole_titles(self) -> None:
        """Tabs of docks scroll where they are many; Qt shortens their titles otherwise."""
        titles = {dock.windowTitle() for dock in self._docks}
        for bar in self.window.findChildren(QTabBar, "", Qt.FindChildOption.FindDirectChildrenOnly):
            if titles & {bar.tabText(place) for place in range(bar.count())}:
                bar.setElideMode(Qt.TextElideMode.ElideNone)
                bar.setUsesScrollButtons(True)

    def widen(self, dock: QgsDockWidget, pixels: int) -> None:
        """Show a dock with that much of the window, as far as there is room; closed, it gives it back.

        The map gives what it can; panels at the window's other side stay wide enough to be read.
        """
        area = self.window.dockWidgetArea(dock)
        beside = [
            each for each in self._docks if each is not dock and self.window.dockWidgetArea(each) == area
        ]
        opposite = self._docks_opposite(area)
        before = [each.width() for each in opposite]
        middle = self.window.centralWidget()
        width = self._widths.pop(dock, 0) or (beside[-1].width() if beside else dock.width())
        dock.setUserVisible(True)
        free = max(middle.width() - max(middle.minimumSizeHint().width(), middle.minimumWidth()), 0)
        both = self._width_beside(middle, area) + free + max(before, default=0)
        wide = min(pixels, both - min(max(before, default=0), _READABLE_PX))

        def resize(first: QDockWidget, its: int, others: list[int]) -> None:
            there = [(each, wanted) for each, wanted in zip(opposite, others) if not sip.isdeleted(each)]
            docks, widths = [first, *(each for each, _ in there)], [its, *(wanted for _, wanted in there)]
            self.window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)

        def narrow() -> None:
            del self._narrowing[dock]
            dock.closed.disconnect(narrow)
            there = [each for each in beside if each in self._docks and not each.isFloating()]
            if there:
                resize(there[0], width, before)

        resize(dock, wide, [min(each, both - wide) for each in before])
        if dock in self._narrowing:
            dock.closed.disconnect(self._narrowing[dock])
        self._narrowing[dock] = narrow
        dock.closed.connect(narrow)

    def _width_beside(self, middle: QWidget, area: Any) -> int:
        """Of the docks at a side of the map, whichever of them is in front."""
        place = middle.geometry()
        is_left = area == Qt.DockWidgetArea.LeftDockWidgetArea
        side = place.x() if is_left else self.window.width() - place.right() - 1
        edge = self.window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent)
        return max(int(side - edge), 0)

    def _docks_opposite(self, area: Any) -> list[QDockWidget]:
        """Docks of QGIS and of others at the other side of the map, as far as they are seen."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        other = left if area == right else right
        return [
            each
            for each in self.window.findChildren(QDockWidget)
            if self.window.dockWidgetArea(each) == other
            and not each.isFloating()
            and not each.visibleRegion().isEmpty()
        ]

    def remove_dock(self, dock: QDockWidget) -> None:
        """Take a dock out of the window for good."""
        if dock in self._docks:
            self._docks.remove(dock)
            self._widths.pop(dock, None)
        narrow = self._narrowing.get(dock)
        self.iface.removeDockWidget(dock)
        if narrow is not None:
            narrow()
        dock.deleteLater()

    def unload(self) -> None:
        """Remove docks and hints, stop the engine."""
        for dock in list(self._docks):
            self.remove_dock(dock)
        if self._map_hint is not None:
            self._map_hint.deleteLater()
            self._map_hint = None
        if self._engine is not None:
            self._engine.close()
        self._findings = self._engine = None


def _as_sentence(text: str) -> str:
    """With a capital letter where it begins with a word; a name, a code or a path stays as it is."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() and first != "gridtwin" else text
