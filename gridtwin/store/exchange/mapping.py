"""Which column of a source goes to which field: by name, alias or title, or as the user says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from gridtwin.errors import UsageError
from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field
from gridtwin.store.errors import UnknownColumn

Kind = TypeVar("Kind", bound=StrEnum)

_SHAPEFILE_WIDTH = 10  # longest column name, in bytes
# What other exports of a workspace carry and a new row must not.
_IGNORED = frozenset({"fid", "row_version", "valid_from", "edited_by"})


def match(
    declared: FeatureClass, columns: Iterable[str], *, given: Mapping[str, str], ignore_unknown: bool = False
) -> dict[str, str]:
    """Source column → field name. `given` comes first; an empty field name leaves the column out.

    Raises:
        UnknownColumn: a column fits no field, or two fit the same.
    """
    names = list(columns)
    check_given(declared, names, given)
    found: dict[str, str] = {}
    unknown = []
    for name in names:
        field = given.get(name, _field_for(declared, name))
        if field:
            found[name] = field
        elif field is None and not _is_ignored(name):
            unknown.append(name)
    if unknown and not ignore_unknown:
        raise UnknownColumn(
            f"{declared.name} has no field for the columns {', '.join(map(repr, unknown))}; name one "
            "with --map COLUMN=FIELD, leave a column out with --map COLUMN=, or all with --ignore-unknown. "
            f"Fields: {', '.join(declared.field_names)}",
            zh=f"{declared.name}没有与下列各列对应的字段：{', '.join(map(repr, unknown))}；"
            "请用--map 列名=字段名指定，用--map 列名=舍去一列，或用--ignore-unknown全部舍去。现有字段："
            f"{', '.join(declared.field_names)}",
        )
    _check_once(found)
    return found


def _is_ignored(column: str) -> bool:
    name = column.lower()
    return name in _IGNORED or (
        len(name) == _SHAPEFILE_WIDTH and any(ignored.startswith(name) for ignored in _IGNORED)
    )


def check_given(
    declared: FeatureClass, names: list[str], given: Mapping[str, str], *, also: Sequence[str] = ()
) -> None:
    """Refuse a mapping of columns that the source lacks, or to what is neither a field nor among `also`.

    Raises:
        UnknownColumn: the first one.
    """
    for column, field in given.items():
        if column not in names:
            raise UnknownColumn(
                f"--map {column}={field}: the source has no such column; it has {', '.join(names)}",
                zh=f"--map {column}={field}：来源文件没有此列；现有列：{', '.join(names)}",
            )
        if field and field not in (*declared.field_names, "id", *also):
            raise UnknownColumn(
                f"--map {column}={field}: {declared.name} has no field '{field}'; it has "
                f"{', '.join(declared.field_names)}",
                zh=f"--map {column}={field}：{declared.name}没有字段“{field}”；现有字段："
                f"{', '.join(declared.field_names)}",
            )


def _check_once(found: Mapping[str, str]) -> None:
    taken: dict[str, str] = {}
    for column, field in found.items():
        if field in taken:
            raise UnknownColumn(
                f"the columns '{taken[field]}' and '{column}' both mean {field}; leave one out with "
                f"--map {column}=",
                zh=f"列“{taken[field]}”和“{column}”都对应字段{field}；请用--map {column}=舍去一列",
            )
        taken[field] = column


def _field_for(declared: FeatureClass, column: str) -> str | None:
    wanted = plain(column)
    fields = (SYSTEM_FIELDS[0], *declared.fields)
    for titles in (_by_name, _by_alias, _by_title):
        fitting = [field.name for field in fields if wanted in titles(field)]
        if len(fitting) == 1:
            return fitting[0]
    if len(column.encode()) in (_SHAPEFILE_WIDTH - 1, _SHAPEFILE_WIDTH):
        cut = [field.name for field in fields if field.name.startswith(column.lower())]
        return cut[0] if len(cut) == 1 else None
    return None


def _by_name(field: Field) -> set[str]:
    return {plain(field.name)}


def _by_alias(field: Field) -> set[str]:
    return {plain(field.alias)} if field.alias else set()


def _by_title(field: Field) -> set[str]:
    return {plain(field.zh), plain(field.en)}


def plain(title: str) -> str:
    """A column title without case, blanks, marks and a unit in brackets.

    >>> plain("起点埋深（m）"), plain("Start Depth [m] *")
    ('起点埋深', 'startdepth')
    """
    bare = re.sub(r"[（(\[【][^）)\]】]*[）)\]】]", "", title)
    return re.sub(r"[\s_*:：.\-]", "", bare).lower() or title.lower()


def pairs(texts: Iterable[str], option: str) -> dict[str, str]:
    """`NAME=VALUE` texts as a dictionary.

    Raises:
        UsageError: a text has no equals sign.
    """
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise UsageError(f"{option} {text}: write NAME=VALUE", zh=f"{option} {text}：应写作 名称=值")
        found[name] = value
    return found


def choice(kind: type[Kind], text: str, option: str, *, without: Sequence[Kind] = ()) -> Kind:
    """The member of an enumeration with that text, `without` those that make no sense here.

    Raises:
        UsageError: there is none.
    """
    fitting = [member for member in kind if member not in without]
    for member in fitting:
        if member == text:
            return member
    raise UsageError(
        f"{option} {text}: choose one of {', '.join(fitting)}",
        zh=f"{option} {text}：请从{', '.join(fitting)}中选择",
    )
