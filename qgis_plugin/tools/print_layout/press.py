"""The program that prints beside QGIS: reads a project and an order, writes a PDF, says how far it is.

Started by `apart.py` in QGIS's own Python. Its first line of input is a JSON object; it ends when the input
does, so it does not outlive the QGIS that started it. Its lines of output are JSON objects:
`{"is_ready": true}`, `{"pages": 3}`, `{"done": 1.4}`, at last `{"over": 3}`, or `{"lost": […]}`,
`{"en": …, "zh": …}`.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings

from ... import translation
from ...expressions import register
from ...workspace.workspace import load
from .order import laid_out, order_of
from .pdf import written_parts
from .sheet import pages


def main() -> None:
    """Print one order."""
    raw = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_input, daemon=True).start()
    application = _application(raw)
    try:
        _print(raw)
    except GridTwinError as error:
        _say(en=str(error), zh=error.zh or str(error))
    QgsProject.instance().clear()
    del application
    os._exit(0)  # not exit(): what Qt tears down in a wrong order must not look like a failure


def _application(raw: dict[str, Any]) -> QgsApplication:  # Any: JSON
    """QGIS without windows, with the settings, the language and the CRSs of the one that asks."""
    QCoreApplication.setOrganizationName(QgsApplication.QGIS_ORGANIZATION_NAME)
    QCoreApplication.setOrganizationDomain(QgsApplication.QGIS_ORGANIZATION_DOMAIN)
    QCoreApplication.setApplicationName(QgsApplication.QGIS_APPLICATION_NAME)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, raw["profile"])
    QLocale.setDefault(QLocale(raw["locale"]))
    QgsApplication.setPrefixPath(raw["prefix"], True)
    made = QgsApplication([], True, raw["profile"])
    made.initQgis()
    translation.speak(raw["language"])
    translation.install()
    register.register()
    return made


def _print(raw: dict[str, Any]) -> None:
    project, order, workspace = QgsProject.instance(), order_of(raw["order"]), load(raw["workspace"])
    _say(is_ready=True)
    if not project.read(raw["project"]):
        _say(lost=[raw["project"]])
        return
    lost = [each for each in raw["layers"] if not _is_there(project, each)]
    if lost:
        _say(lost=lost)
        return
    project.setFileName(raw["file"])  # what expressions take for the project's place
    QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_language", raw["language"])
    layout = laid_out(order, project, workspace)
    total = pages(layout)
    _say(pages=total)
    for done in written_parts(layout, Path(order.target)):
        _say(done=done)
    _say(over=total)


def _is_there(project: QgsProject, layer_id: str) -> bool:
    layer = project.mapLayer(layer_id)
    return layer is not None and bool(layer.isValid())


def _say(**values: Any) -> None:
    sys.stdout.write(json.dumps(values, ensure_ascii=True) + "\n")
    sys.stdout.flush()


def _end_with_input() -> None:
    while sys.stdin.read(1024):
        pass
    os._exit(1)
