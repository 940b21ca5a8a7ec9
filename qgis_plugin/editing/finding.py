"""One thing that a check found, as the findings panel shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer

from ..engine.shapes import geometry_of
from ..fixed import fixed
from ..translation import pick, tr

ERROR, WARNING, INFO = "error", "warning", "info"


@dataclass(frozen=True)
class Finding:
    """`class_name` and `feature_id` (its row in the layer) or `geometry` (project CRS) say where it is.

    `source` says it instead of a layer: file and sheet that a row comes from. `rule_zh`, `rule_en`: the rule
    in words, where its name does not tell. `key`: id of a new row, whose number changes when stored.
    `measure`: what was found and what is required, in metres, of clearances.
    `says_too`: fields that need not be said to be empty as well, of this row, or of all where it has none.
    """

    severity: str
    rule: str
    message_zh: str
    message_en: str
    class_name: str = ""
    feature_id: int | None = None
    field: str = ""
    label: str = ""
    geometry: QgsGeometry | None = None
    hint_zh: str = ""
    hint_en: str = ""
    source: str = ""
    rule_zh: str = ""
    rule_en: str = ""
    key: str = ""
    says_too: tuple[str, ...] = ()
    measure: str = ""

    @property
    def message(self) -> str:
        """What is wrong, in the user's language."""
        return pick(self.message_zh, self.message_en)

    @property
    def hint(self) -> str:
        """What to do about it; may be empty."""
        return pick(self.hint_zh, self.hint_en)


def from_table(
    table: dict[str, Any], hints: dict[str, dict[str, str]] | None = None, layer: QgsVectorLayer | None = None
) -> list[Finding]:
    """Findings of the engine's table `finding` (docs/engine.md), with its `hints` by rule.

    Those of an import of files have a file and sheet instead of a layer; a refused row is an error.
    With a layer of the workspace the places come in the project's CRS, whatever the user has made of it.
    """
    names = [column["name"] for column in table["columns"]]
    shapes = table.get("geometry") or [None] * len(table["rows"])
    moving, made = _moving(layer), []
    for values, shape in zip(table["rows"], shapes):
        row = dict(zip(names, values))
        hint = (hints or {}).get(str(row.get("rule"))) or {}
        made.append(
            Finding(
                severity=_severity(row),
                rule=str(row.get("rule") or ""),
                message_zh=str(row.get("message_zh") or ""),
                message_en=str(row.get("message_en") or ""),
                class_name=str(row.get("class_name") or ""),
                label=_label(row),
                geometry=_placed(shape, moving) if shape else None,
                hint_zh=hint.get("zh", ""),
                hint_en=hint.get("en", ""),
                measure=_measure(row),
                source=" / ".join(str(row[each]) for each in ("file", "sheet") if row.get(each)),
            )
        )
    return made


def _severity(row: dict[str, Any]) -> str:
    return str(row.get("severity") or (ERROR if row.get("refused") else WARNING))


def _measure(row: dict[str, Any]) -> str:
    found, least = row.get("found_m"), row.get("required_m")
    return f"{fixed(found, 2)} / {fixed(least, 2)}" if found is not None and least is not None else ""


def _label(row: dict[str, Any]) -> str:
    """Code or number of the object, with the row of the file where it is a file's."""
    number, at = row.get("code") or row.get("object"), row.get("row")
    if at is None or row.get("code"):
        return str(number or "")
    return tr("{object} (row {row})", object=number, row=at) if number else tr("row {row}", row=at)


def _moving(layer: QgsVectorLayer | None) -> QgsCoordinateTransform | None:
    project = QgsProject.instance()
    if layer is None or not project.crs().isValid() or project.crs() == layer.crs():
        return None
    return QgsCoordinateTransform(layer.crs(), project.crs(), project)


def placed(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry of a layer in the project's CRS, whatever the user has made of it."""
    moving, made = _moving(layer), QgsGeometry(geometry)
    if moving is not None:
        made.transform(moving)
    return made


def _placed(shape: dict[str, Any], moving: QgsCoordinateTransform | None) -> QgsGeometry:
    made = geometry_of(shape)
    if moving is not None:
        made.transform(moving)
    return made
