"""Evidence sheets by the print layout `patch_evidence`: one page a patch, as an atlas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ... import paths
from ...translation import language

NAME = "patch_evidence"
_SCALES = (200, 250, 500, 1000, 2000, 2500, 5000, 10000)


class NoSheet(GridTwinError, OSError):
    """A sheet could not be written."""


def write_sheets(
    layer: QgsVectorLayer,
    numbers: Sequence[str],
    target: Path,
    *,
    progress: Callable[[float], bool] | None = None,
) -> int:
    """Write the pages of the patches with these numbers into one PDF; how many pages there are.

    Args:
        layer: the project's layer of patches.
        numbers: patch numbers.
        target: a file .pdf; it appears whole or not at all.
        progress: gets 0 … 100; False stops.

    Raises:
        NoSheet: the layout is missing, no patch has such a number, or the file cannot be written.
    """
    if not layer.isEditable():
        layer.reload()  # another process writes verdicts; a connection kept open may show what was before
    layout = _layout(layer)
    atlas = layout.atlas()
    named = ", ".join(QgsExpression.quotedString(each) for each in numbers)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f'"patch_no" IN ({named})')
    if not numbers or not atlas.updateFeatures():
        raise NoSheet(
            "no patch of the layer has this number; read the queue again",
            zh="图层中没有该编号的图斑；请重新读取队列",
        )
    feedback = QgsFeedback()
    if progress is not None:
        feedback.progressChanged.connect(lambda done: None if progress(done) else feedback.cancel())
    partial = target.with_name(f".{target.stem}.part.pdf")
    try:
        result, message = QgsLayoutExporter.exportToPdf(atlas, str(partial), _settings(), feedback)
        if feedback.isCanceled():
            return 0
        if result != QgsLayoutExporter.ExportResult.Success:
            raise NoSheet(
                f"cannot write {target}: {message or result}; choose another folder",
                zh=f"无法写入{target}：{message or result}；请选择其他目录",
            )
        partial.replace(target)
    except OSError as error:
        if isinstance(error, NoSheet):
            raise
        raise NoSheet(f"cannot write {target}: {error}", zh=f"无法写入{target}：{error}") from error
    finally:
        partial.unlink(missing_ok=True)
    return int(atlas.count())


def _layout(layer: QgsVectorLayer) -> QgsPrintLayout:
    path = paths.styles() / "layouts" / f"{NAME}.qpt"
    document = QDomDocument()
    if not path.is_file() or not document.setContent(path.read_text("utf-8")):
        raise NoSheet(
            f"the layout {path} is missing; install the plugin again", zh=f"缺少布局{path}；请重新安装插件"
        )
    project = QgsProject.instance()
    if project.customVariables().get("gridtwin_language") != language():
        QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_language", language())
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(NAME)
    layout.renderContext().setPredefinedScales([float(each) for each in _SCALES])
    layout.atlas().setCoverageLayer(layer)
    layout.atlas().setEnabled(True)
    return layout


def _settings() -> QgsLayoutExporter.PdfExportSettings:
    """Texts stay texts, so that a sheet can be searched."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    return settings
