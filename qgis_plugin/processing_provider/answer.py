"""Tables in an engine's answer, whatever form they come in, and the places of rows that have none."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..engine.shapes import shape_of
from ..workspace.sources import provider, source
from ..workspace.workspace import Workspace

_BY_NUMBER = {"line_no": "pipe_line", "point_no": "pipe_point"}
_TYPES = {bool: "boolean", int: "integer", float: "real"}


class NoSuchTable(GridTwinError, LookupError):
    """The answer has no table of that name."""


def table_of(answer: dict[str, Any], name: str) -> dict[str, Any]:
    """The table of that name: a table, a list of rows as objects, or the whole answer (`.`) as one row.

    Raises:
        NoSuchTable: none; the message names those that are there.
    """
    if name == ".":
        return from_rows(name, [answer])
    known: dict[str, Any] = {}
    named = list(answer.items())
    gathered = answer.get("tables")  # by name, or as a list
    named += list(gathered.items()) if isinstance(gathered, dict) else [("", each) for each in gathered or ()]
    for key, value in named:
        if isinstance(value, dict) and "columns" in value:
            known.setdefault(str(value["name"]), value)
            known.setdefault(key, value)
        elif isinstance(value, list) and key == name:
            known.setdefault(key, from_rows(key, value))
    if name not in known:
        told = ", ".join(sorted(known)) or "-"
        raise NoSuchTable(f"there is no table {name}; there are: {told}", zh=f"没有表{name}；有：{told}")
    found: dict[str, Any] = known[name]
    return found


def value_at(answer: Any, key: str) -> Any:
    """The value at a path such as `counts.error`; `*` sums over an object; of a list or object its size."""
    steps = [each for each in key.split(".") if each]
    for place, part in enumerate(steps):
        if part == "*" and isinstance(answer, dict):
            rest = ".".join(steps[place + 1 :])
            return sum(value_at(each, rest) or 0 for each in answer.values())
        answer = answer.get(part) if isinstance(answer, dict) else None
    return len(answer) if isinstance(answer, (list, dict)) else answer


def from_rows(name: str, rows: list[Any]) -> dict[str, Any]:
    """Rows that come as objects, as a table; `geometry` of each is its place."""
    objects = [each for each in rows if isinstance(each, dict)]
    names = list(dict.fromkeys(key for each in objects for key in each if key != "geometry"))
    columns = [{"name": key, "type": _type([each.get(key) for each in objects])} for key in names]
    places = [each.get("geometry") for each in objects]
    made = {"name": name, "columns": columns, "rows": [[each.get(key) for key in names] for each in objects]}
    return {**made, "geometry": places} if any(places) else made


def _type(values: list[Any]) -> str:
    kinds = {type(each) for each in values if each is not None}
    if kinds == {int, float}:
        return "real"
    return _TYPES.get(kinds.pop(), "text") if len(kinds) == 1 else "text"


def with_places(table: dict[str, Any], workspace: Workspace) -> dict[str, Any]:
    """The table with the shapes of the pipes that its rows name, where it has none of its own."""
    names = [each["name"] for each in table["columns"]]
    field = next((each for each in _BY_NUMBER if each in names), None)
    if field is None or table.get("geometry") or not table["rows"]:
        return table
    place = names.index(field)
    shapes = shapes_of(workspace, _BY_NUMBER[field], field, {str(row[place]) for row in table["rows"]})
    return {**table, "geometry": [shapes.get(str(row[place])) for row in table["rows"]]}


def shapes_of(workspace: Workspace, name: str, field: str, wanted: set[str]) -> dict[str, Any]:
    """Shapes of a layer's rows by the text of a field, or of two as in `code/section_no`.

    Nothing for a table without shapes.
    """
    declared = feature_class(name)
    layer = QgsVectorLayer(source(workspace, declared), declared.name, provider(workspace))
    names = field.split("/")
    if not layer.isValid() or not layer.isSpatial() or any(layer.fields().indexOf(n) < 0 for n in names):
        return {}
    request = QgsFeatureRequest().setSubsetOfAttributes(names, layer.fields())
    found = {}
    for each in layer.getFeatures(request):
        key = "/".join(str(each[name]) for name in names)
        if key in wanted and each.hasGeometry():
            found[key] = shape_of(each.geometry())
    return found
