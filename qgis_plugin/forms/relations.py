"""Child tables of the forms as QGIS relations: one polymorphic relation a child table.

Plain ones for links.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.model import feature_class
from qgis.core import QgsPolymorphicRelation, QgsProject, QgsRelation, QgsVectorLayer

from ..translation import pick, tr
from ..workspace.layers import find_layer
from ..workspace.workspace import Workspace

_PREFIX = "gridtwin_"
_FEW_HOSTS = 4


def add_relations(workspace: Workspace) -> None:
    """Put the relations between the workspace's layers into the project, anew."""
    project = QgsProject.instance()
    manager = project.relationManager()
    stop_watching()
    project.layersWillBeRemoved.connect(_let_go)
    for name, each in manager.relations().items():
        if name.startswith(_PREFIX) or each.polymorphicRelationId().startswith(_PREFIX):
            manager.removeRelation(name)
    for child in _declared()["children"]:
        made = _polymorphic(workspace, child)
        if made is not None:
            manager.addPolymorphicRelation(made)  # takes the place of the one before
    for link in _declared()["links"]:
        linked = _plain(workspace, link)
        if linked is not None:
            manager.addRelation(linked)


def stop_watching() -> None:
    """Layers that go are no longer taken out of the relations: the plugin is switched off."""
    with suppress(TypeError):  # it was not connected
        QgsProject.instance().layersWillBeRemoved.disconnect(_let_go)


def _let_go(layer_ids: list[str]) -> None:
    """Take layers out of the polymorphic relations while they are still there.

    QGIS (3.22 to 3.44 at least) keeps pointers to layers that are gone in them, and crashes when it looks at
    them next: when relations are set or the project's properties are closed (qgis/QGIS#65736).
    """
    manager = QgsProject.instance().relationManager()
    gone = set(layer_ids)
    for name, each in manager.polymorphicRelations().items():
        hosts = each.referencedLayerIds()
        if not name.startswith(_PREFIX) or not gone.intersection([*hosts, each.referencingLayerId()]):
            continue
        manager.removePolymorphicRelation(name)
        left = [host for host in hosts if host not in gone]
        if left and each.referencingLayerId() not in gone:
            each.setReferencedLayerIds(left)
            manager.addPolymorphicRelation(each)


def child_relations(layer: QgsVectorLayer) -> list[tuple[str, QgsRelation]]:
    """Titles and relations of a layer's child tables, in the declared order."""
    manager = QgsProject.instance().relationManager()
    order = [f"{_PREFIX}{each['name']}" for each in _declared()["children"]]
    found = [
        each
        for each in manager.referencedRelations(layer)
        if each.polymorphicRelationId() in order or each.id().startswith(_PREFIX)
    ]
    found.sort(
        key=lambda each: order.index(each.polymorphicRelationId()) if each.polymorphicRelationId() else 99
    )
    return [(_title(each), each) for each in found]


def where_to_add(name: str) -> str:
    """Where a row of a child table is added to its object; empty for a class that is none's child."""
    child = next((each for each in _declared()["children"] if each["name"] == name), None)
    if child is None:
        return ""
    hosts = pick("、", ", ").join(_class_title(each) for each in child["hosts"][:_FEW_HOSTS])
    return tr(
        "It belongs to an object: add it in the object's form ({hosts} …), tab “{tab}”.",
        hosts=hosts,
        tab=pick(child["zh"], child["en"]),
    )


def _polymorphic(workspace: Workspace, child: dict[str, Any]) -> QgsPolymorphicRelation | None:
    table = find_layer(workspace, child["name"])
    hosts = [layer for name in child["hosts"] if (layer := find_layer(workspace, name)) is not None]
    if table is None or not hosts:
        return None
    made = QgsPolymorphicRelation()
    made.setId(_PREFIX + child["name"])
    made.setName(_class_title(child["name"]))
    made.setReferencingLayer(table.id())
    made.setReferencedLayerField("host_class")
    made.setReferencedLayerExpression("@gridtwin_class")
    made.setReferencedLayerIds([layer.id() for layer in hosts])
    made.addFieldPair("host_id", "id")
    return made if made.isValid() else None


def _plain(workspace: Workspace, link: dict[str, Any]) -> QgsRelation | None:
    child, parent = find_layer(workspace, link["child"]), find_layer(workspace, link["parent"])
    if child is None or parent is None:
        return None
    made = QgsRelation()
    made.setId(f"{_PREFIX}{link['child']}_{link['field']}")
    made.setName(_class_title(link["child"]))
    made.setReferencingLayer(child.id())
    made.setReferencedLayer(parent.id())
    made.addFieldPair(link["field"], "id")
    return made if made.isValid() else None


def _title(relation: QgsRelation) -> str:
    polymorphic = relation.polymorphicRelationId()
    name = polymorphic[len(_PREFIX) :] if polymorphic else relation.id()[len(_PREFIX) :].split("_")[0]
    short = next((each for each in _declared()["children"] if each["name"] == name), None)
    return _class_title(name) if short is None else pick(short["zh"], short["en"])


def _class_title(name: str) -> str:
    declared = feature_class(name)
    return pick(declared.title_zh, declared.title_en)


@cache
def _declared() -> dict[str, list[dict[str, Any]]]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "relations.toml").read_text("utf-8"))
