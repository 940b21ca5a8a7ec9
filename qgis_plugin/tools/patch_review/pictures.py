"""Two map canvases that move together: side by side, as a swipe, or one over the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QRegion
from qgis.PyQt.QtWidgets import QFrame, QLabel, QWidget

from ... import compat

SIDE, SWIPE, FLICKER = "side", "swipe", "flicker"
_GAP, _HANDLE = 4, 8
_FLICKER_MS = 600
_LEAST_M = 45.0
_CAPTION = "background: rgba(20,28,38,200); color: white; padding: 2px 7px; font-weight: bold"
_HALO = QColor(255, 255, 255, 210)


class Pictures(QWidget):
    """`moved`: the scale or place changed. The later picture lies below the earlier one, which is masked."""

    moved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = SIDE
        self.before, self.after = _canvas(self), _canvas(self)
        self._captions = [QLabel(self), QLabel(self)]
        for caption in self._captions:
            caption.setStyleSheet(_CAPTION)
            caption.setTextFormat(Qt.TextFormat.PlainText)
        self._handle = _Handle(self)
        self._share = 0.5
        self._shows_before = True
        self._is_linking = False
        self._bands: list[QgsRubberBand] = []
        self._outline: QgsGeometry | None = None
        self._colour = QColor("#ff4d5e")
        self.has_outline = True
        self._flicker = QTimer(self)
        self._flicker.timeout.connect(self.flip)
        self._pan = [QgsMapToolPan(canvas) for canvas in self.canvases]
        for canvas, tool in zip(self.canvases, self._pan):
            canvas.setMapTool(tool)
            canvas.extentsChanged.connect(lambda canvas=canvas: self._link(canvas))
            canvas.setMinimumSize(60, 60)
        self.setMinimumSize(360, 110)

    @property
    def canvases(self) -> tuple[QgsMapCanvas, QgsMapCanvas]:
        """The earlier and the later one."""
        return self.before, self.after

    def sizeHint(self) -> QSize:
        """Wide enough for two."""
        return QSize(960, 460)

    def set_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Both canvases in the workspace's CRS, so that lengths are metres."""
        for canvas in self.canvases:
            canvas.setDestinationCrs(crs)

    def set_layers(self, before: Sequence[QgsMapLayer], after: Sequence[QgsMapLayer]) -> None:
        """Layers of both pictures, uppermost first."""
        self.before.setLayers(list(before))
        self.after.setLayers(list(after))

    def set_captions(self, before: str, after: str) -> None:
        """What the pictures are: date and source."""
        for caption, text in zip(self._captions, (before, after)):
            caption.setText(text)
            caption.setStyleSheet(_CAPTION if text else "")  # nothing open: no empty box
            caption.adjustSize()
        self._arrange()

    def show_outline(self, outline: QgsGeometry | None, colour: QColor) -> None:
        """Draw the patch's outline on both."""
        self._outline, self._colour = outline, colour
        self._draw()

    def set_outline_shown(self, shown: bool) -> None:
        """Switch the outline."""
        self.has_outline = shown
        self._draw()

    def fit(self) -> None:
        """Show the outline with its surroundings."""
        if self._outline is None or self._outline.isEmpty():
            return
        box = QgsRectangle(self._outline.boundingBox())
        side = max(_LEAST_M, 2.4 * max(box.width(), box.height()))
        self.after.setExtent(QgsRectangle.fromCenterAndSize(box.center(), side, side))
        self._link(self.after)
        self.redraw()

    def zoom(self, factor: float) -> None:
        """Closer (below 1) or farther."""
        self.after.zoomByFactor(factor)

    def redraw(self) -> None:
        """Draw both anew."""
        for canvas in self.canvases:
            canvas.refresh()

    def set_mode(self, mode: str) -> None:
        """Side by side, swipe or flicker."""
        centre, scale = self.after.center(), self.after.scale()
        self.mode = mode
        self._shows_before = mode != FLICKER
        if mode == FLICKER:
            self._flicker.start(_FLICKER_MS)
        else:
            self._flicker.stop()
        self._arrange()
        QTimer.singleShot(0, lambda: self._recentre(centre, scale))

    def flip(self) -> None:
        """The other date, at the same place: two pictures become one over the other."""
        if self.mode == SIDE:
            self._share = 1.0
            self.set_mode(SWIPE)
        elif self.mode == SWIPE:
            self._share = 0.0 if self._share > 0.5 else 1.0
        self._shows_before = not self._shows_before
        self._arrange()

    def swipe_by(self, share: float) -> None:
        """Move the edge of the swipe by a share of the width."""
        self.set_share(self._share + share)

    def set_share(self, share: float) -> None:
        """Put the edge of the swipe there: 0 left, 1 right."""
        self._share = max(0.0, min(1.0, share))
        self._arrange()

    @property
    def share(self) -> float:
        """Where the edge of the swipe is."""
        return self._share

    def set_tool(self, tools: Sequence[QgsMapTool] | None) -> None:
        """A tool for each canvas; None: moving."""
        for canvas, tool in zip(self.canvases, tools or self._pan):
            canvas.setMapTool(tool)

    def resizeEvent(self, event: Any) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def _recentre(self, centre: Any, scale: float) -> None:
        self.after.setCenter(centre)
        if scale > 0:
            self.after.zoomScale(scale)
        self._link(self.after)
        self.redraw()

    def _link(self, moved: QgsMapCanvas) -> None:
        if self._is_linking:
            return
        self._is_linking = True
        other = self.after if moved is self.before else self.before
        other.setExtent(moved.extent())
        other.refresh()
        self._is_linking = False
        self.moved.emit()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        before, after = self.before, self.after
        if self.mode == SIDE:
            half = (width - _GAP) // 2
            before.setGeometry(0, 0, half, height)
            after.setGeometry(half + _GAP, 0, width - half - _GAP, height)
            before.clearMask()
            before.show()
            self._handle.hide()
            places = (6, half + _GAP + 6)
        else:
            before.setGeometry(0, 0, width, height)
            after.setGeometry(0, 0, width, height)
            before.raise_()
            places = self._mask(width, height)
        for caption, place in zip(self._captions, places):
            caption.move(place, 6)
            caption.raise_()
        self._handle.raise_()

    def _mask(self, width: int, height: int) -> tuple[int, int]:
        """What of the earlier picture is seen; where the captions go."""
        share = self._share
        if self.mode == FLICKER:
            share = 1.0 if self._shows_before else 0.0
        edge = round(width * share)
        self.before.setVisible(edge > 0)
        if edge > 0:
            self.before.setMask(QRegion(QRect(0, 0, edge, height)))
        self._handle.setVisible(self.mode == SWIPE)
        left = max(0, min(width - _HANDLE, edge - _HANDLE // 2))
        self._handle.setGeometry(left, 0, _HANDLE, height)
        caption = self._captions[1]
        self._captions[0].setVisible(edge > 0)
        caption.setVisible(edge < width)
        return 6, max(edge + 8, min(width - caption.width() - 6, edge + 8))

    def _draw(self) -> None:
        while self._bands:
            band = self._bands.pop()
            band.scene().removeItem(band)
        if self._outline is None or not self.has_outline:
            return
        for canvas in self.canvases:
            band = QgsRubberBand(canvas, compat.POLYGON)
            band.setStrokeColor(self._colour)
            band.setSecondaryStrokeColor(_HALO)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(2)
            band.setToGeometry(self._outline, None)
            self._bands.append(band)


class _Handle(QFrame):
    """The edge of the swipe, dragged with the mouse."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(pictures)
        self._pictures = pictures
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setStyleSheet("background: rgba(20,28,38,170); border-left: 2px solid white")
        self.hide()

    def mouseMoveEvent(self, event: Any) -> None:
        place = self.mapTo(self._pictures, event.pos()).x()
        self._pictures.set_share(place / max(1, self._pictures.width()))


def _canvas(parent: QWidget) -> QgsMapCanvas:
    made = QgsMapCanvas(parent)
    made.setCanvasColor(QColor("#e9edf0"))
    made.enableAntiAliasing(True)
    made.setParallelRenderingEnabled(True)
    made.setCachingEnabled(True)
    made.setPreviewJobsEnabled(False)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made
