"""Which heading of a table is which field of the card: titles of the standard, names, aliases, or as told.

`人行道(左)` above `铺面类型` and `左侧人行道铺面类型` both mean the paving of the left sidewalk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from gridtwin.ledger.cards.definition import STRIP, CardDefinition, FieldGroup, card_definition
from gridtwin.ledger.errors import BadCardTable
from gridtwin.model import domain, feature_class
from gridtwin.store.exchange.mapping import plain

IGNORED = frozenset({"fid", "id", "rowversion", "validfrom", "editedby", "序号", "objectid", "shapelength",
                     "shapearea", "shapeleng"})  # fmt: skip
_SIDES = {"左": "left", "右": "right", "中央": "centre", "中间": "centre", "全幅": "whole"}
_SIDE_WORD = re.compile(r"(左|右|中央|中间|全幅)(侧|边)?")
_CUT_WIDTHS = (9, 10)  # bytes of a Shapefile's column name


@dataclass(frozen=True, slots=True)
class Target:
    """A column of a class; `kind` and `side` say which strip a column of `road_strip` belongs to."""

    class_name: str
    column: str
    kind: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it stands: the block above it, if any, and the title."""

    block: str
    title: str

    @property
    def text(self) -> str:
        """As it is shown and mapped."""
        return f"{self.block}/{self.title}" if self.block else self.title


def target_of(heading: Heading, class_name: str, strip: FieldGroup | None = None) -> Target | None:
    """What a heading means in a table of `class_name`; `strip` when the sheet is of one kind of strip."""
    definition = card_definition(class_name)
    if strip is not None:
        column = _column(_strip_titles(class_name, strip.kind), heading.title)
        return None if column is None else Target(STRIP, column, strip.kind)
    return _of_strip(definition, heading) or _of_class(definition, heading)


def match_headings(
    headings: Iterable[Heading], class_name: str, given: Mapping[str, str], strip: FieldGroup | None = None
) -> dict[int, Target]:
    """Position of a heading → target. `given` maps headings to fields; an empty field leaves one out.

    Raises:
        BadCardTable: two headings mean the same, or `given` names a field that there is not.
    """
    listed = list(headings)
    found: dict[int, Target] = {}
    for at, heading in enumerate(listed):
        told = given.get(heading.text, given.get(heading.title))
        if told == "":
            continue
        target = _told(told, class_name, strip) if told else target_of(heading, class_name, strip)
        if target is None:
            continue
        twin = next((other for other, known in found.items() if known == target), None)
        if twin is not None:
            raise BadCardTable(
                f"the columns '{listed[twin].text}' and '{heading.text}' both mean {target.column}; leave "
                f"one out with --map '{heading.text}='",
                zh=f"列“{listed[twin].text}”和“{heading.text}”都对应字段{target.column}；"
                f"请用--map '{heading.text}='舍去一列",
            )
        found[at] = target
    return found


def is_ignored(title: str) -> bool:
    """Whether a column is one that exports carry and cards do not."""
    return plain(title) in IGNORED


def _of_class(definition: CardDefinition, heading: Heading) -> Target | None:
    titles = _class_titles(definition.class_name)
    column = _column(titles, heading.title)
    return None if column is None else Target(definition.class_name, column)


def _of_strip(definition: CardDefinition, heading: Heading) -> Target | None:
    for group in definition.strip_groups:
        word = group.title_zh.partition("(")[0]
        whole = heading.block + heading.title
        if word not in whole:
            continue
        title = heading.title.replace(word, "")
        sides = (
            _SIDE_WORD.findall(heading.block + "/" + title) if heading.block else _SIDE_WORD.findall(title)
        )
        side = next((_SIDES[found[0]] for found in sides), "whole")
        bare = re.sub(r"[（(]\s*[）)]|[/／\\]", "", _SIDE_WORD.sub("", title))
        column = _column(_strip_titles(definition.class_name, group.kind), bare)
        if column is not None:
            return Target(STRIP, column, group.kind, side)
    return None


def _column(titles: Mapping[str, str], title: str) -> str | None:
    found = titles.get(plain(title))
    if found is None and len(title.encode()) in _CUT_WIDTHS:
        cut = {
            column for name, column in titles.items() if name == column and column.startswith(title.lower())
        }
        found = cut.pop() if len(cut) == 1 else None
    return found


@cache
def _class_titles(class_name: str) -> Mapping[str, str]:
    definition = card_definition(class_name)
    own = [group for group in definition.groups if group.class_name == class_name]
    return _titles(class_name, own, definition.aliases)


@cache
def _strip_titles(class_name: str, kind: str) -> Mapping[str, str]:
    definition = card_definition(class_name)
    own = [group for group in definition.strip_groups if group.kind == kind]
    return _titles(STRIP, own, definition.strip_aliases)


def _titles(
    class_name: str, groups: Iterable[FieldGroup], aliases: Mapping[str, tuple[str, ...]]
) -> dict[str, str]:
    """Plain title → column; titles of the card come first, aliases last. Names also stand as they are."""
    found: dict[str, str] = {}
    for group in groups:
        for line in group.fields:
            found.setdefault(plain(line.title_zh), line.column)
    for field in feature_class(class_name).fields:
        for title in (field.name, field.zh, field.en):
            found.setdefault(plain(title), field.name)
        found.setdefault(field.name, field.name)
    for column, titles in aliases.items():
        for title in titles:
            found.setdefault(plain(title), column)
    return found


def _told(field: str, class_name: str, strip: FieldGroup | None) -> Target:
    """`width_m`, or `sidewalk.left.paving` for a strip in a table of roads."""
    kind, _, rest = field.partition(".")
    side, _, column = rest.partition(".")
    if column and _is_strip(class_name, kind, side, column):
        return Target(STRIP, column, kind, side)
    owner = STRIP if strip is not None else class_name
    if field not in feature_class(owner).field_names:
        raise BadCardTable(
            f"--map …={field}: {owner} has no field '{field}'; it has "
            f"{', '.join(feature_class(owner).field_names)}",
            zh=f"--map …={field}：{owner}没有字段“{field}”；现有字段："
            f"{', '.join(feature_class(owner).field_names)}",
        )
    return Target(owner, field, strip.kind if strip is not None else "")


def _is_strip(class_name: str, kind: str, side: str, column: str) -> bool:
    return (
        class_name == "road"
        and kind in domain("road_strip_kind").allowed
        and side in domain("road_side").allowed
        and column in feature_class(STRIP).field_names
    )


def check_given(headings: Iterable[Heading], given: Mapping[str, str]) -> None:
    """Refuse a mapping of headings that no table has.

    Raises:
        BadCardTable: with the headings that there are.
    """
    headings = list(headings)
    known = {heading.text for heading in headings} | {heading.title for heading in headings}
    for name, field in given.items():
        if name not in known:
            raise BadCardTable(
                f"--map {name}={field}: the source has no such column; it has "
                f"{', '.join(heading.text for heading in headings)}",
                zh=f"--map {name}={field}：来源文件没有此列；现有列："
                f"{'、'.join(heading.text for heading in headings)}",
            )
