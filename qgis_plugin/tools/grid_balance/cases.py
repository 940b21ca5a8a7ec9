"""Which cases are counted: a layer of the project or a file, remembered with the project."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ... import background, compat
from ...engine.counting import counted
from ...engine.layer_file import write_layer
from ...translation import tr

_SCOPE, _KEY = "gridtwin", "balance/cases"


@dataclass(frozen=True)
class CaseChoice:
    """`layer_id` of the project, or `file`; `how` it is read (layer, encoding, crs, axes, columns).

    `since`, `until` (YYYY-MM-DD) and `classes` are what counts; empty: all.
    """

    layer_id: str = ""
    file: str = ""
    how: dict[str, Any] = field(default_factory=dict)
    since: str = ""
    until: str = ""
    classes: tuple[str, ...] = ()

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer, while it is in the project."""
        return QgsProject.instance().mapLayer(self.layer_id) if self.layer_id else None

    @property
    def title(self) -> str:
        """What people call it."""
        if not self.layer_id:
            return Path(self.file).name
        return self.layer.name() if self.layer is not None else self.layer_id

    def missing(self) -> str:
        """Why it cannot be counted now; empty where it can."""
        if self.layer_id:
            if self.layer is None:
                return tr("The layer of cases is no longer in the project. Choose another one by “Cases …”.")
            return ""
        if not Path(self.file).is_file():
            return tr("The file of cases {path} is gone. Choose another one by “Cases …”.", path=self.file)
        return ""

    def params(self, file: str) -> dict[str, Any]:
        """What the engine's `grids.balance` is asked, the rows being in `file`."""
        made: dict[str, Any] = {"cases": file, **self.how}
        for name in ("since", "until"):
            if getattr(self, name):
                made[name] = getattr(self, name)
        return {**made, "classes": list(self.classes)} if self.classes else made


def kept() -> CaseChoice | None:
    """As the project remembers it; None where it has none."""
    text, _ = QgsProject.instance().readEntry(_SCOPE, _KEY, "")
    try:
        raw = json.loads(text) if text else None
        if not isinstance(raw, dict):
            return None
        if raw.get("file"):
            raw["file"] = QgsProject.instance().pathResolver().readPath(raw["file"])
        return CaseChoice(**{**raw, "classes": tuple(raw.get("classes", ()))})
    except (TypeError, ValueError):  # written by another version
        return None


def keep(choice: CaseChoice | None) -> None:
    """With the project, which is saved by the user; None forgets it."""
    if choice is None:
        QgsProject.instance().removeEntry(_SCOPE, _KEY)
        return
    raw = asdict(choice)
    if raw["file"]:  # found again where project and file are moved together
        raw["file"] = QgsProject.instance().pathResolver().writePath(raw["file"])
    QgsProject.instance().writeEntry(_SCOPE, _KEY, json.dumps(raw, ensure_ascii=False))


def point_layers() -> list[QgsVectorLayer]:
    """Layers of points in the project, by name."""
    layers = QgsProject.instance().mapLayers().values()
    found = [
        each
        for each in layers
        if isinstance(each, QgsVectorLayer)
        and each.isValid()
        and QgsWkbTypes.geometryType(each.wkbType()) == compat.POINT
    ]
    return sorted(found, key=lambda each: each.name())


def write_out(
    layer: QgsVectorLayer, done: Callable[[str], None], failed: Callable[[GridTwinError], None]
) -> background.Work:
    """Write the layer as it stands, unsaved edits included, to a file for the engine, in a task of QGIS."""
    source = QgsVectorLayerFeatureSource(layer)  # may be read in another thread
    fields, kind, crs = layer.fields(), layer.wkbType(), layer.crs()
    path, told = QgsProcessingUtils.generateTempFilename("cases.gpkg"), int(layer.featureCount())
    title = tr("Reading the layer {layer}", layer=layer.name())

    def call(step: background.Step) -> str:
        number = told if told >= 0 else counted(source)  # a table that is not analysed yet tells -1

        def tell(count: int) -> None:
            step(title, count / max(number, count))

        write_layer(source.getFeatures(), fields, kind, crs, path, name="cases", step=tell)
        return path

    return background.start(background.Work(title, call, done=done, failed=failed))
