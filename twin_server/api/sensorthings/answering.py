"""Answers: sets, entities, properties and links as JSON (OGC 18-088, clause 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any
from urllib.parse import quote

from twin_server.api.sensorthings.fields import Json, Key, Row, Type
from twin_server.api.sensorthings.kinds import ID_NAMES, KINDS, channels_of
from twin_server.api.sensorthings.observations import Asked
from twin_server.api.sensorthings.options import Options, Order
from twin_server.api.sensorthings.paths import written_id
from twin_server.api.sensorthings.resolving import Target
from twin_server.api.sensorthings.view import View
from twin_server.errors import NotFound
from twin_server.sensing.times import to_text

_SAFE = "$(),;/'=:"


def answer_set(view: View, target: Target, options: Options, address: str) -> Json:
    """A page of a set; `address` is where it was asked for."""
    found, count, following = _page(view, target, options)
    made: Json = {} if count is None else {"@iot.count": count}
    if following is not None:
        made["@iot.nextLink"] = _next(address, options, following)
    if target.is_links:
        made["value"] = [{"@iot.selfLink": self_link(view, target.kind, key)} for key in found]
    elif options.is_array:
        made["value"] = _arrays(view, found, options)
    else:
        made["value"] = entities(view, target.kind, found, options)
    return made


def entities(view: View, kind: str, keys: Sequence[Key], options: Options) -> list[Json]:
    """Entities as JSON."""
    view.spend(len(keys))
    if kind == "Datastream" and _wants(options, "phenomenonTime", "resultTime"):
        view.prefetch_spans(list(keys))
    return [_entity(view, kind, key, options) for key in keys]


def answer_property(view: View, target: Target) -> tuple[str, Any]:
    """Name and value of a property.

    Raises:
        NotFound: the entity has none of that name.
    """
    assert target.keys is not None and target.field is not None  # noqa: S101, PT018 - a property has an entity
    declared, key = KINDS[target.kind], target.keys[0]
    if target.field in ID_NAMES:
        value: Any = declared.id_of(view.book, key)
    else:
        field = declared.fields[target.field]
        value = _written(field.type, field.get(view, key))
    name = target.field
    for name in target.inner:
        if not isinstance(value, Mapping) or name not in value:
            raise NotFound(f"{target.field} has no '{name[:60]}'", zh=f"{target.field}没有“{name[:60]}”")
        value = value[name]
    return name, value


def self_link(view: View, kind: str, key: Key) -> str:
    """The address of an entity."""
    declared = KINDS[kind]
    written = written_id(declared.id_of(view.book, key))
    return f"{view.base}/{declared.plural}({quote(written, safe=_SAFE)})"


def _page(view: View, target: Target, options: Options) -> tuple[Sequence[Key], int | None, Json | None]:
    """Keys of a page, the number of all if asked for, and what options the next page has."""
    if target.keys is None:
        asked = Asked(view, target.channels, options)
        page = asked.page()
        following: Json | None = None
        if page.token is not None:
            by_key = {"$skiptoken": page.token, "$skip": None}
            following = by_key if asked.is_by_key else {"$skip": options.skip + options.top}
        return page.rows, page.count, following
    keys: Sequence[Key] = target.keys
    if options.filter is not None:
        keys = [key for key in keys if options.filter[0].holds(view, key)]
    for order in reversed(options.orderby):
        keys = _ordered(view, keys, order)
    end = options.skip + options.top
    following = {"$skip": end} if options.top and end < len(keys) else None
    return keys[options.skip : end], len(keys) if options.is_counted else None, following


def _ordered(view: View, keys: Sequence[Key], order: Order) -> list[Key]:
    """Keys by a criterion; those without a value come last, numbers before texts."""

    def rank(key: Key) -> tuple[int, Any]:
        value = next(iter(order.term.values(view, key)), None)
        if isinstance(value, str):
            return (1, value)
        return (0, value) if isinstance(value, int | float | tuple) else (2, 0)

    ranks = {at: rank(key) for at, key in enumerate(keys)}
    placed = sorted(ranks, key=ranks.__getitem__, reverse=order.is_descending)
    missing = [at for at in placed if ranks[at][0] == 2]
    return [keys[at] for at in placed if ranks[at][0] != 2] + [keys[at] for at in missing]


def _entity(view: View, kind: str, key: Key, options: Options) -> Json:
    declared = KINDS[kind]
    link = self_link(view, kind, key)
    made: Json = {}
    if _wants(options, *ID_NAMES):
        made["@iot.id"] = declared.id_of(view.book, key)
    if options.select is None:
        made["@iot.selfLink"] = link
    for name, field in declared.fields.items():
        if _wants(options, name):
            value = _written(field.type, field.get(view, key))
            if value is not None or field.type is not Type.SPAN:
                made[name] = value
    for name in declared.links:
        if name in options.expand:
            made.update(_expanded(view, kind, key, name, options.expand[name]))
        elif _wants(options, name):
            made[f"{name}@iot.navigationLink"] = f"{link}/{name}"
    return made


def _expanded(view: View, kind: str, key: Key, name: str, options: Options) -> Json:
    link = KINDS[kind].links[name]
    if link.follow is None:
        target = Target(link.kind, None, channels_of(view.book, kind, key))
    else:
        target = Target(link.kind, link.follow(view.book, key))
    if not link.is_many:
        found = entities(view, link.kind, list(islice(target.keys or (), 1)), options)
        return {name: found[0] if found else None}
    page = answer_set(view, target, options, f"{self_link(view, kind, key)}/{name}")
    return {name if part == "value" else f"{name}{part}": value for part, value in page.items()}


def _arrays(view: View, rows: Sequence[Row], options: Options) -> list[Json]:
    """Observations as data arrays, one for each datastream (clause 14.1)."""
    view.spend(len(rows))
    fields = KINDS["Observation"].fields
    names = ["id", *(name for name in fields if _wants(options, name))]
    groups: dict[int, list[list[Any]]] = {}
    for row in rows:
        values = [_written(fields[name].type, fields[name].get(view, row)) for name in names[1:]]
        groups.setdefault(row.at, []).append([KINDS["Observation"].id_of(view.book, row), *values])
    return [
        {
            "Datastream@iot.navigationLink": self_link(view, "Datastream", at),
            "components": names,
            "dataArray@iot.count": len(group),
            "dataArray": group,
        }
        for at, group in groups.items()
    ]


def _wants(options: Options, *names: str) -> bool:
    return options.select is None or any(name in options.select for name in names)


def _written(kind: Type, value: Any) -> Any:  # Any: by type, JSON
    if value is None:
        return None
    if kind is Type.TIME:
        return to_text(value)
    return "/".join(map(to_text, value)) if kind is Type.SPAN else value


def _next(address: str, options: Options, changed: Json) -> str:
    raw: dict[str, Any] = {**options.raw, **changed}
    pairs = [
        f"{name}={quote(str(value), safe=_SAFE)}"
        for name, value in raw.items()
        if value is not None and not (name == "$skiptoken" and "$skip" in changed and changed["$skip"])
    ]
    return f"{address}?{'&'.join(pairs)}"
