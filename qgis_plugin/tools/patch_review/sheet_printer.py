"""Evidence sheets printed beside QGIS, while the review goes on; by the window where that cannot be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.errors import GridTwinError
from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ...translation import pick, tr
from ..print_layout.apart import NotApart
from ..print_layout.order import Order
from ..print_layout.printing import PrintingApart
from ..print_layout.snapshot import why_not
from .sheet import NAME, write_sheets

if TYPE_CHECKING:
    from ...room import Room

_SHOWN_AFTER_MS = 500


class SheetPrinter(QObject):
    """Of one dock; one file at a time."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._parent = room, parent
        self._printing: PrintingApart | None = None
        self._dialog: QProgressDialog | None = None
        self._here: Callable[[], None] = lambda: None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._printing is not None

    def write(self, numbers: Sequence[str], target: Path) -> None:
        """Write the sheets of these patches into one PDF, with progress and cancel."""
        layer, workspace = self._room.layer("change_patch"), self._room.workspace
        if layer is None or workspace is None:
            self._room.warn(tr("The layer of patches was removed; “Restore layers” puts it back."))
            return
        if self.is_busy:
            self._room.warn(tr("Sheets are being written already; wait, or cancel that first."))
            return
        self._here = lambda: self._write_here(layer, numbers, target)
        ids = _rows(layer, numbers)
        if why_not() or not ids:
            self._here()
            return
        printing = self._printing = PrintingApart(Order(NAME, target, None, ids), workspace, self)
        self._show_progress(len(ids), printing)
        printing.over.connect(lambda pages: self._over(pages, target))
        printing.failed.connect(self._failed)
        printing.stopped.connect(self._close)
        printing.start()

    def stop(self) -> None:
        """Leave no half file."""
        if self._printing is not None:
            self._printing.stop()

    def _show_progress(self, count: int, printing: PrintingApart) -> None:
        text = tr("Writing {count} sheets …", count=count)
        dialog = self._dialog = QProgressDialog(text, tr("Cancel"), 0, 100, self._parent)
        dialog.setMinimumDuration(_SHOWN_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.canceled.connect(self.stop)
        printing.went_on.connect(lambda share, _: dialog.setValue(int(100 * share)))
        dialog.setValue(0)

    def _close(self) -> None:
        self._printing = None
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self.stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _over(self, pages: int, target: Path) -> None:
        self._close()
        self._room.say(tr("Sheets in {file}: {count}", count=pages, file=target.name))

    def _failed(self, error: GridTwinError) -> None:
        self._close()
        if isinstance(error, NotApart):
            self._here()
        else:
            self._room.warn(pick(error.zh or str(error), str(error)))

    def _write_here(self, layer: QgsVectorLayer, numbers: Sequence[str], target: Path) -> None:
        dialog = QProgressDialog(
            tr("Writing {count} sheets …", count=len(numbers)), tr("Cancel"), 0, 100, self._parent
        )
        dialog.setModal(True)
        dialog.setMinimumDuration(_SHOWN_AFTER_MS)

        def progress(done: float) -> bool:
            dialog.setValue(int(done))
            return not dialog.wasCanceled()

        try:
            pages = write_sheets(layer, numbers, target, progress=progress)
        except GridTwinError as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return
        finally:
            dialog.close()
            dialog.deleteLater()
        if pages:
            self._over(pages, target)


def _rows(layer: QgsVectorLayer, numbers: Sequence[str]) -> tuple[int, ...]:
    """Rows of the layer with these patch numbers."""
    named = ", ".join(QgsExpression.quotedString(each) for each in numbers) or "NULL"
    request = QgsFeatureRequest().setFilterExpression(f'"patch_no" IN ({named})')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return tuple(each.id() for each in layer.getFeatures(request))
