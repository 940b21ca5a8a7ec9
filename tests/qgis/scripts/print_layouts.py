"""Prints every layout on a workspace: `print_layouts.py PROJECT FOLDER`. Runs inside QGIS."""

import json
import sys
from pathlib import Path

from print_layout import ROOT, export, load_layout
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject

application = QgsApplication([], False)  # noqa: FBT003 - as QGIS takes it
application.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1]), project.error()
folder = Path(sys.argv[2])
IN_ENGLISH = (
    "pipe_map",
    "patch_evidence",
    "bridge_card",
)  # one of each kind: a sheet takes seconds
written = {}
for language in ("zh", "en"):
    QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_language", language)
    QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_organisation", "测绘院")
    for path in sorted((ROOT / "styles/layouts").glob("*.qpt")):
        if language == "en" and path.stem not in IN_ENGLISH:
            continue
        target = folder / f"{path.stem}-{language}.pdf"
        export(load_layout(project, path), target, [])
        written[target.name] = target.stat().st_size
print()
print(json.dumps(written))
project.clear()
application.exitQgis()
