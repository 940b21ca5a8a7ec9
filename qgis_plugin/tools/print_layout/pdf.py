"""A layout as PDF, page by page: between two pages the caller may show how far it is, wait, or stop.

QGIS's exporter writes all pages of an atlas in one call, which holds the window all the while.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from qgis.core import (
    QgsFeedback,
    QgsLayoutExporter,
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

from .sheet import CannotPrint, pages

_END = b"%%EOF"


def written_pages(layout: QgsPrintLayout, target: Path) -> Generator[int, None, None]:
    """Write a PDF; gives the number of pages written so far after each. The file is there after the last.

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
            raise _unwritable(target)
        for number in range(count):
            if sip.isdeleted(layout) or (atlas.enabled() and not atlas.next()):
                raise CannotPrint(
                    "the layout was closed while it was printed; print it again",
                    zh="输出过程中版面已关闭，请重新输出",
                )
            if number:
                writer.newPage()
            QgsLayoutExporter(layout).renderPage(painter, 0)
            yield number + 1
        painter.end()
        if not _is_whole(partial):
            raise _unwritable(target)
        partial.replace(target)
    finally:
        if painter.isActive():
            painter.end()
        partial.unlink(missing_ok=True)
        if not sip.isdeleted(layout) and atlas.enabled():
            atlas.endRender()


def export(layout: QgsPrintLayout, target: Path, feedback: QgsFeedback | None = None) -> int:
    """Write the PDF at once; the number of pages, 0 where the feedback was cancelled.

    Raises:
        CannotPrint: as `written_pages`.
    """
    total, done = max(1, pages(layout)), 0
    writing = written_pages(layout, target)
    for done in writing:
        if feedback is not None:
            feedback.setProgress(100.0 * done / total)
            if feedback.isCanceled() and done < total:
                writing.close()
                return 0
    return done


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


def _unwritable(target: Path) -> CannotPrint:
    return CannotPrint(
        f"{target} could not be written; is it open elsewhere, may the folder be written, is the disk full?",
        zh=f"无法写入{target}；请检查文件是否被占用、目录是否可写、磁盘是否已满",
    )
