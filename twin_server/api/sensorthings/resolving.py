"""A path looked up: which set, entity or property it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from twin_server.api.sensorthings.fields import Key
from twin_server.api.sensorthings.kinds import ID_NAMES, KINDS, SETS, channels_of
from twin_server.api.sensorthings.observations import find_row
from twin_server.api.sensorthings.paths import Segment
from twin_server.api.sensorthings.view import View
from twin_server.errors import NotFound


@dataclass(frozen=True, slots=True)
class Target:
    """What a path means.

    Attributes:
        kind: of the set or entity.
        keys: of a set, or the one entity; None for observations, which are in the store.
        channels: whose observations are meant; None: all.
        is_set: whether it is a set.
        field: a property of the entity; `inner` are names within it.
        is_raw: whether the bare value is asked for (`/$value`).
        is_links: whether links are asked for (`/$ref`).
    """

    kind: str
    keys: Sequence[Key] | None
    channels: Sequence[int] | None = None
    is_set: bool = True
    field: str | None = None
    inner: tuple[str, ...] = ()
    is_raw: bool = False
    is_links: bool = False


def resolve(view: View, segments: Sequence[Segment]) -> Target:
    """What a path means.

    Raises:
        NotFound: there is nothing.
    """
    if not segments:
        raise _nothing("set", f"there are {', '.join(SETS)}", f"可用：{'、'.join(SETS)}")
    first, *rest = segments
    kind = SETS.get(first.name)
    if kind is None:
        raise _nothing(first.name, f"there are {', '.join(SETS)}", f"可用：{'、'.join(SETS)}")
    target = Target(kind, None if kind == "Observation" else KINDS[kind].keys(view.book))
    if first.id is not None:
        target = _one(view, target, first.id)
    for segment in rest:
        target = _step(view, target, segment)
    return target


def _step(view: View, target: Target, segment: Segment) -> Target:
    name = segment.name
    if target.is_raw or target.is_links:
        raise _nothing(name, "nothing follows $value or $ref", "$value、$ref之后不能再有内容")
    if name == "$ref" and target.field is None:
        return replace(target, is_links=True)
    if target.is_set:
        raise _nothing(name, "a set is followed by $ref or nothing", "集合之后只能是$ref")
    if target.field is not None:
        is_raw = name == "$value"
        inner = target.inner if is_raw else (*target.inner, name)
        return replace(target, inner=inner, is_raw=is_raw)
    links, fields = KINDS[target.kind].links, KINDS[target.kind].fields
    if name in links:
        return _follow(view, target, segment)
    if (name in fields or name in ID_NAMES) and segment.id is None:
        return replace(target, field=name)
    known = ", ".join([*fields, *links])
    raise _nothing(name, f"{target.kind} has {known}", f"{target.kind}可用：{known}")


def _follow(view: View, target: Target, segment: Segment) -> Target:
    link = KINDS[target.kind].links[segment.name]
    assert target.keys is not None  # noqa: S101 - an entity has a key
    key = target.keys[0]
    if link.follow is None:
        found = Target(link.kind, None, channels_of(view.book, target.kind, key))
    else:
        found = Target(link.kind, link.follow(view.book, key))
    if link.is_many:
        return found if segment.id is None else _one(view, found, segment.id)
    if not found.keys or segment.id is not None:
        raise _nothing(segment.name, "it is not there", "不存在")
    return Target(link.kind, found.keys, is_set=False)


def _one(view: View, target: Target, wanted: int | str) -> Target:
    """The entity of a set with that id."""
    if target.kind == "Observation":
        key = find_row(view, wanted)
        is_in = key is not None and (target.channels is None or key.at in target.channels)
    else:
        key = KINDS[target.kind].find(view.book, wanted)
        is_in = key is not None and target.keys is not None and key in target.keys
    if not is_in:
        raise _nothing(f"{KINDS[target.kind].plural}({str(wanted)[:60]})", "look at the set", "请查看集合")
    return Target(target.kind, [key], is_set=False)


def _nothing(what: str, english: str, chinese: str) -> NotFound:
    return NotFound(f"there is no {what[:80]} here; {english}", zh=f"此处没有{what[:80]}；{chinese}")
