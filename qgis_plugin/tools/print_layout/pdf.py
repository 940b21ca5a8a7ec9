"""A layout as PDF, part by part: between two parts the caller may show how far it is, wait, or stop.

QGIS's exporter writes all pages of an atlas in one call, which holds the window meanwhile; one page takes
seconds, too. Here a page is drawn in parts on the same paper: the map, the legend, some texts at a time.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from qgis.core import (
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutRenderContext,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsRenderContext,
    QgsUnitTypes,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtWidgets import QGraphicsItem

from .sheet import CannotPrint, pages

_END = b"%%EOF"
_AT_ONCE = 10  # texts and drawings


def written_parts(layout: QgsPrintLayout, target: Path) -> Generator[float, None, None]:
    """Write a PDF; gives the pages done after each part, as in 1.4. The file is there after the last.

    Closed before that, it leaves nothing behind.

    Raises:
        CannotPrint: there is nothing to print, the file cannot be written, or the layout went away meanwhile.
    """
    count = pages(layout)
    if count == 0:
        name = layout.atlas().coverageLayer().name()
        raise CannotPrint(f"{name} has no feature to print", zh=f"图层“{name}”没有可打印的要素")
    _set_up(layout)
    partial = target.with_name(f".{target.stem}.partial.pdf")
    writer = _writer(layout, partial)
    painter, atlas = QPainter(), layout.atlas()
    if atlas.enabled():
        atlas.beginRender()
    try:
        if not painter.begin(writer):
            raise unwritable(target)
        for number in range(count):
            if sip.isdeleted(layout) or (atlas.enabled() and not atlas.next()):
                raise _closed()
            yield number
            if number:
                writer.newPage()
            for share in _drawn_parts(layout, painter):
                yield number + share
        painter.end()
        if not _is_whole(partial):
            raise unwritable(target)
        partial.replace(target)
    finally:
        if painter.isActive():
            painter.end()
        partial.unlink(missing_ok=True)
        if not sip.isdeleted(layout) and atlas.enabled():
            atlas.endRender()


def _drawn_parts(layout: QgsPrintLayout, painter: QPainter) -> Generator[float, None, None]:
    """Draw a page; gives the share done after each part. What is not drawn now is hidden meanwhile."""
    items = [each for each in layout.items() if isinstance(each, QgsLayoutItem) and each.isVisible()]
    items.sort(key=lambda each: each.zValue())
    parts = _parts(items)
    _show(items, is_shown=False)
    try:
        for place, part in enumerate(parts):
            if sip.isdeleted(layout):
                raise _closed()
            _show(part, is_shown=True)
            QgsLayoutExporter(layout).renderPage(painter, 0)
            _show(part, is_shown=False)
            yield (place + 1) / len(parts)
    finally:
        if not sip.isdeleted(layout):
            _show(items, is_shown=True)


def _parts(items: list[QgsLayoutItem]) -> list[list[QgsLayoutItem]]:
    """In the order from the paper upwards: maps and legends by themselves, others a few at a time."""
    parts: list[list[QgsLayoutItem]] = []
    last: list[QgsLayoutItem] | None = None
    for item in items:
        if isinstance(item, (QgsLayoutItemMap, QgsLayoutItemLegend)):
            parts.append([item])
            last = None
        elif last is not None and len(last) < _AT_ONCE:
            last.append(item)
        else:
            last = [item]
            parts.append(last)
    return parts


def _show(items: list[QgsLayoutItem], *, is_shown: bool) -> None:
    for each in items:
        QGraphicsItem.setVisible(each, is_shown)  # not setVisibility: that would be a step of undo


def export(layout: QgsPrintLayout, target: Path, feedback: QgsFeedback | None = None) -> int:
    """Write the PDF at once; the number of pages, 0 where the feedback was cancelled.

    Raises:
        CannotPrint: as `written_parts`.
    """
    total = pages(layout)
    writing = written_parts(layout, target)
    for done in writing:
        if feedback is not None:
            feedback.setProgress(100.0 * done / total)
            if feedback.isCanceled() and done < total:
                writing.close()
                return 0
    return total


def _set_up(layout: QgsPrintLayout) -> None:
    """As QGIS's own exporter: sharp, nothing shown as selected, texts to search, no needless corners."""
    context, flags = layout.renderContext(), QgsLayoutRenderContext.Flag
    for flag in (flags.FlagAntialiasing, flags.FlagUseAdvancedEffects):
        context.setFlag(flag, True)
    context.setFlag(flags.FlagDrawSelection, False)
    context.setTextRenderFormat(QgsRenderContext.TextFormatAlwaysText)
    simplify = QgsVectorSimplifyMethod()
    simplify.setSimplifyHints(QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification)
    simplify.setForceLocalOptimization(True)
    simplify.setSimplifyAlgorithm(QgsVectorSimplifyMethod.SimplifyAlgorithm.SnapToGrid)
    simplify.setThreshold(0.1)  # pixels
    context.setSimplifyMethod(simplify)


def _writer(layout: QgsPrintLayout, path: Path) -> QPdfWriter:
    """Of the size and resolution of the layout's page."""
    writer = QPdfWriter(str(path))
    writer.setResolution(int(layout.renderContext().dpi()))
    size = (
        layout.renderContext()
        .measurementConverter()
        .convert(
            QgsLayoutSize(layout.pageCollection().page(0).pageSize()),
            QgsUnitTypes.LayoutUnit.LayoutMillimeters,
        )
    )
    writer.setPageSize(QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(layout.name())
    writer.setCreator("GridTwin")
    return writer


def _is_whole(path: Path) -> bool:
    """Qt does not say when the disk is full: then the end is missing."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 64))
        return _END in stream.read()


def _closed() -> CannotPrint:
    return CannotPrint(
        "the layout was closed while it was printed; print it again",
        zh="输出过程中版面已关闭，请重新输出",
    )


def unwritable(target: Path) -> CannotPrint:
    """What is told where the file cannot be written."""
    return CannotPrint(
        f"{target} could not be written; is it open elsewhere, may the folder be written, is the disk full?",
        zh=f"无法写入{target}；请检查文件是否被占用、目录是否可写、磁盘是否已满",
    )
