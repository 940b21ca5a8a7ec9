"""Where the headings of a sheet stand and which field each column holds.

Titles above the table, headings in two rows with merged cells, and headings of another school among those of
the first are all met in practice. A sheet without the columns that make a point or a line is no table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pipe_network.survey.delivery import TableKind
from pipe_network.survey.schools import OWN_SCHOOL, School, SurveyMapping, heading_key, schools, without_unit

Row = Sequence[Any]  # Any: what a cell holds
LOOK_AT_ROWS = 20
_NEEDED = {
    TableKind.POINT: ("point_no", "x", "y"),
    TableKind.LINE: ("start_point", "end_point"),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """Headings found: `at` is the position (from 0) of their last row, `score` how many have a field."""

    kind: TableKind
    school: str
    at: int
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    titles: tuple[str, ...]

    @property
    def score(self) -> int:
        """How many columns have a field."""
        return len(self.columns)


def recognise(head: Sequence[Row], mapping: SurveyMapping | None = None) -> Layout | None:
    """The best reading of the first rows of a sheet, or None when it is no table of points or lines.

    `head` may be cut after `LOOK_AT_ROWS` rows. Lines go before points where a sheet has the columns of both.
    """
    best: Layout | None = None
    for at, headings in _candidates(head[:LOOK_AT_ROWS]):
        for kind in (TableKind.LINE, TableKind.POINT):
            layout = _read(headings, kind, mapping)
            if layout is None:
                continue
            school, columns = layout
            if best is None or len(columns) > best.score:
                shown = tuple(" ".join(dict.fromkeys(parts)) for parts in headings)
                best = Layout(kind, school, at, shown, columns, _titles(head[:at]))
    return best


def missing_fields(
    head: Sequence[Row], mapping: SurveyMapping | None = None
) -> tuple[TableKind, str, int] | None:
    """For a sheet that is nearly a table: its kind, the first field that lacks, and how many it has."""
    best: tuple[TableKind, str, int] | None = None
    for _, headings in _candidates(head[:LOOK_AT_ROWS]):
        for kind, needed in _NEEDED.items():
            found = _columns(headings, _order(kind, mapping))
            lacks = [name for name in needed if name not in found]
            if lacks and len(found) > 2 and (best is None or len(found) > best[2]):
                best = kind, lacks[0], len(found)
    return best


def usual_fields(
    headings: Sequence[str], kind: TableKind, mapping: SurveyMapping | None = None
) -> dict[str, str]:
    """Heading → field that any school gives it in a table of that kind, needed ones there or not."""
    found = _columns([[text] for text in headings], _order(kind, mapping))
    return {headings[column]: field for field, column in found.items()}


def _candidates(head: Sequence[Row]) -> Iterable[tuple[int, list[list[str]]]]:
    """Every row as headings, then every two as headings of two levels: (position, parts of each column)."""
    for at, row in enumerate(head):
        yield at, [[text] if text else [] for text in map(_text, row)]
    for at, (upper, lower) in enumerate(pairwise(head), start=1):
        width = max(len(upper), len(lower))
        above, below = (
            [_text(row[k]) if k < len(row) else "" for k in range(width)] for row in (upper, lower)
        )
        if any(above) and any(below):
            yield (
                at,
                [[text for text in pair if text] for pair in zip(_spread(above, below), below, strict=True)],
            )


def _spread(above: list[str], below: list[str]) -> list[str]:
    """The upper row with the text of a merged cell over all columns that it covers."""
    found, last = [], ""
    for text, under in zip(above, below, strict=True):
        last = text or (last if under else "")
        found.append(last)
    return found


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def _read(
    headings: list[list[str]], kind: TableKind, mapping: SurveyMapping | None
) -> tuple[str, dict[str, int]] | None:
    """School and columns of a row of headings; None when a needed field is missing."""
    own = mapping.fields(kind) if mapping else {}
    counts = [
        (len(_columns(headings, [school.fields])), -place, school)
        for place, school in enumerate(schools())
        if school.kind is kind
    ]
    _, _, school = max(counts, key=lambda one: one[:2])
    columns = _columns(headings, _order(kind, mapping, school))
    if any(name not in columns for name in _NEEDED[kind]):
        return None
    is_own = bool(own) and len(_columns(headings, [own])) > 0
    return (mapping.name if mapping and is_own else school.name), columns


def _order(
    kind: TableKind, mapping: SurveyMapping | None, school: School | None = None
) -> list[Mapping[str, str]]:
    """Maps to ask, one after the other: the user's, the school's, those of the other schools."""
    own = [mapping.fields(kind)] if mapping else []
    first = [school.fields] if school else []
    rest = [
        one.fields for one in schools() if one.kind is kind and one is not school and one.name != OWN_SCHOOL
    ]
    return [*own, *first, *rest]


def _columns(headings: list[list[str]], maps: Sequence[Mapping[str, str]]) -> dict[str, int]:
    """Field → column. The first map that knows a heading decides; the first column of a field keeps it."""
    found: dict[str, int] = {}
    decided: set[int] = set()
    for fields in maps:
        for column, parts in enumerate(headings):
            if column in decided:
                continue
            name = _field_of(parts, fields)
            if name is None:
                continue
            decided.add(column)
            if name and name not in found:
                found[name] = column
    return found


def _field_of(parts: list[str], fields: Mapping[str, str]) -> str | None:
    """Field of a heading of one or two levels; the levels are also tried joined, both ways round."""
    if not parts:
        return None
    joined = ["".join(parts), "".join(reversed(parts)), parts[-1]] if len(parts) > 1 else parts
    for text in joined:
        key = heading_key(text)
        for candidate in (key, without_unit(key)):
            if candidate in fields:
                return fields[candidate]
    return None


def _titles(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(text for row in reversed(rows) for text in map(_text, row) if text)
