"""The plugin: what QGIS starts and stops. It makes the room, the panel, menu and toolbar.

And the provider.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from . import translation
from .processing_provider.provider import Provider


class Plugin:
    """Everything of the plugin while it is loaded. In `qgis_process` there is no window.

    Only the provider.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Provider | None = None
        self._window: Any = None  # Any: window.Window, imported only where there is a window

    def initProcessing(self) -> None:
        """Add the algorithms."""
        translation.install()
        from . import background
        from .expressions import register

        background.install()
        register.register()
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add panel, menu, toolbar, browser entry and file drop."""
        self.initProcessing()
        self._open_window()

    def _open_window(self) -> None:
        from .window import Window

        self._window = Window(self.iface)
        self._window.session.rebuild = self._rebuild

    def _rebuild(self) -> None:
        """Panel, menu and tools anew, in the language that was chosen; the project stays open."""
        self._window.unload()
        self._open_window()
        if self.provider is not None:
            self.provider.refreshAlgorithms()
        self._window.session.project_was_read()

    @property
    def room(self) -> Any:
        """The room of the window, for scripts and tests."""
        return self._window.room

    def unload(self) -> None:
        """Take everything out again."""
        if self._window is not None:
            self._window.unload()
            self._window = None
        from .expressions import register
        from .forms import relations

        relations.stop_watching()
        register.remove()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        translation.remove()
