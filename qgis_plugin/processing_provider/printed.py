"""Rows in the JSON that a command printed, as a table: nested lists become rows, codes find their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..forms.inspection_lists import title as stored_title
from ..translation import pick
from ..workspace.workspace import Workspace
from .answer import from_rows, shapes_of, with_places
from .declaration import Part

_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)T00:00:00(\.000)?$")


def printed_table(answer: Any, part: Part, workspace: Workspace | None) -> dict[str, Any]:
    """The table that an output means: rows at its path, in its columns, with their places.

    `titles`: path of titles by column, where the answer brings them along.
    """
    rest = part.rest
    rows = [
        _row(each, rest)
        for each in rows_at(
            answer,
            rest["at"],
            column=rest.get("column", ""),
            keep=rest.get("keep", ()),
            number=rest.get("number", ""),
        )
    ]
    wanted = rest.get("columns")
    if wanted:
        rows = [{name: each.get(name) for name in wanted} | _links(each) for each in rows]
    table = from_rows(part.name, rows)
    if wanted and not rows:
        table["columns"] = [{"name": name, "type": "text"} for name in wanted]
    if "xy" in rest:
        east, north = rest["xy"]
        table["geometry"] = [_point(each.get(east), each.get(north)) for each in rows]
    if workspace is not None:
        table = with_places(_placed(table, rest.get("places", ""), workspace), workspace)
    if "titles" in rest:
        known = {name: title for each in rows_at(answer, rest["titles"]) for name, title in each.items()}
        columns = [{**each, "title": known.get(each["name"])} for each in table["columns"]]
        table = {**table, "columns": columns}
    return _without(table, ("host_class", "host_id")) if wanted else table


def _point(east: float | None, north: float | None) -> dict[str, Any] | None:
    return None if east is None or north is None else {"type": "Point", "coordinates": [east, north]}


def rows_at(
    answer: Any, path: str, *, column: str = "", keep: Any = (), number: str = ""
) -> list[dict[str, Any]]:
    """Rows at a path such as `classes.loops.links`; lists on the way are gone through.

    Args:
        answer: what was printed.
        path: names, `*` for every entry of an object; empty: the answer itself.
        column: what texts of a list are called.
        keep: names of objects on the way whose values go along.
        number: column for the place, from 1, in the list before the last, or for the name under `*`.
    """
    steps = [each for each in path.split(".") if each]
    return list(_walk(answer, steps, {}, (column, tuple(keep), number)))


def _walk(value: Any, steps: list[str], known: dict[str, Any], how: tuple[str, Any, str]) -> Iterator[Any]:
    column, keep, number = how
    if isinstance(value, list):
        for place, each in enumerate(value, 1):
            is_counted = number and steps
            yield from _walk(each, steps, {**known, number: place} if is_counted else known, how)
    elif isinstance(value, dict) and steps and steps[0] == "*":
        for name, each in value.items():
            yield from _walk(each, steps[1:], {**known, number: name} if number else known, how)
    elif isinstance(value, dict) and steps:
        more = {name: value[name] for name in keep if name in value}
        yield from _walk(value.get(steps[0]), steps[1:], {**known, **more}, how)
    elif isinstance(value, dict):
        yield {**known, **value}
    elif value is not None and not steps:
        yield {**known, column: value}


def _row(row: dict[str, Any], rest: dict[str, Any]) -> dict[str, Any]:
    """Under the output's own names; one language; days without their midnight; cents as yuan."""
    named = _spoken({rest.get("rename", {}).get(name, name): value for name, value in row.items()})
    found: dict[str, Any] = {}
    for name, value in named.items():
        if name.endswith("_cents") or name.startswith("cents_"):
            found[name.replace("cents", "yuan")] = None if value is None else value / 100
        elif isinstance(value, str) and (day := _MIDNIGHT.match(value)):
            found[name] = day[1]
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            found[name] = pick("、", ", ").join(map(stored_title, value))
        else:
            found[name] = value
    return found


def _spoken(row: dict[str, Any]) -> dict[str, Any]:
    """`title_zh` and `title_en` as `title`, by the user's language; so `zh` and `en`, `x` and `x_en`."""
    found = dict(row)
    for name in row:
        if name == "en" or name.endswith("_en"):
            stem = name[:-3] or "title"
            chinese = f"{stem}_zh" if name != "en" else "zh"
            if chinese in row or stem in row:
                zh = found.pop(chinese, row.get(stem))
                found[stem] = pick(zh, found.pop(name))
    return found


def _links(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("host_class", "host_id") if name in row}


def _without(table: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    kept = [place for place, each in enumerate(table["columns"]) if each["name"] not in names]
    rows = [[row[place] for place in kept] for row in table["rows"]]
    return {**table, "columns": [table["columns"][place] for place in kept], "rows": rows}


def _placed(table: dict[str, Any], places: str, workspace: Workspace) -> dict[str, Any]:
    """With shapes: of the objects that rows belong to, or of what `places` names: `defect.code`.

    `road.code/section_no` names two fields, with a stroke between their values.
    """
    names = [each["name"] for each in table["columns"]]
    if not places and {"host_class", "host_id"} <= set(names):
        kind, link = names.index("host_class"), names.index("host_id")
        pairs = [(str(row[kind]), str(row[link])) for row in table["rows"]]
        found = {
            (name, key): shape
            for name in {each for each, _ in pairs}
            for key, shape in shapes_of(workspace, name, "id", {k for n, k in pairs if n == name}).items()
        }
        return {**table, "geometry": [found.get(pair) for pair in pairs]}
    if not places:
        return table
    name, _, field = places.partition(".")
    own = "host_id" if field == "id" else field.partition("/")[0]
    if own not in names:
        return table
    at = names.index(own)
    shapes = shapes_of(workspace, name, field, {str(row[at]) for row in table["rows"]})
    return {**table, "geometry": [shapes.get(str(row[at])) for row in table["rows"]]}
