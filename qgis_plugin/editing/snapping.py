"""Snapping, topological editing and avoid-overlap of the project, from rules.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tomllib
from qgis.core import QgsProject, QgsSnappingConfig, QgsTolerance

from ..workspace.layers import layers
from ..workspace.workspace import Workspace

_FLAGS = {"vertex": "VertexFlag", "segment": "SegmentFlag"}


@dataclass(frozen=True)
class EditRule:
    """How one layer is edited."""

    snap: tuple[str, ...] = ()
    tolerance_px: float = 10.0
    apart: bool = False
    topology: bool = False


@cache
def edit_rules() -> dict[str, EditRule]:
    """Rules by feature class."""
    raw = tomllib.loads((Path(__file__).parent / "rules.toml").read_text("utf-8"))
    return {name: EditRule(**{**entry, "snap": tuple(entry.get("snap", ()))}) for name, entry in raw.items()}


def apply_rules(workspace: Workspace) -> None:
    """Put the rules on the layers that are in the project; the user may change them afterwards."""
    project = QgsProject.instance()
    rules = edit_rules()
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(_mode())
    apart = []
    for name, layer in layers(workspace):
        rule = rules.get(name)
        if rule is None:
            continue
        config.setIndividualLayerSettings(
            layer,
            QgsSnappingConfig.IndividualLayerSettings(
                bool(rule.snap), _kinds(rule.snap), rule.tolerance_px, QgsTolerance.Pixels, 0.0, 0.0
            ),
        )
        if rule.apart:
            apart.append(layer)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(any(rule.topology for rule in rules.values()))
    _keep_apart(project, apart)


def _mode() -> object:
    mode = getattr(QgsSnappingConfig, "AdvancedConfiguration", None)
    if mode is not None:
        return mode
    from qgis.core import Qgis

    return Qgis.SnappingMode.AdvancedConfiguration


def _kinds(names: tuple[str, ...]) -> object:
    made = QgsSnappingConfig.NoSnapFlag
    for name in names:
        made |= getattr(QgsSnappingConfig, _FLAGS[name])
    return QgsSnappingConfig.SnappingTypeFlag(made) if isinstance(made, int) else made


def _keep_apart(project: QgsProject, found: list[object]) -> None:
    project.setAvoidIntersectionsLayers(found)
    mode = getattr(getattr(QgsProject, "AvoidIntersectionsMode", None), "AvoidIntersectionsLayers", None)
    if mode is None:
        from qgis.core import Qgis

        mode = Qgis.AvoidIntersectionsMode.AvoidIntersectionsLayers
    project.setAvoidIntersectionsMode(mode)
