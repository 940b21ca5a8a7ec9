"""Rows of a layer behind a figure: condition, search, order and page in the store."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from gridtwin.model.feature_class import FeatureClass, Field, FieldType, feature_class
from gridtwin.store import pages
from gridtwin.store.conditions import AllOf, AnyOf, Condition, Holds, IsMissing, OneOf
from gridtwin.store.pages import Selection, Slice, Sorting
from gridtwin.store.tables import all_fields
from twin_server.domains import domain_labels
from twin_server.labels import plain, texts
from twin_server.layers import scene_layer
from twin_server.overview.asked import Asked, Cell, Column, Page, Row, same
from twin_server.overview.board import Board
from twin_server.overview.conditions import GRADE_COLORS
from twin_server.overview.declared import Listing, Words
from twin_server.overview.facts import Facts, records
from twin_server.overview.scopes import condition_of

_NUMBERS = (FieldType.INTEGER, FieldType.REAL)


def columns(listing: Listing) -> list[Column]:
    """The fields of the rows with their titles of the model."""
    fields = _fields(feature_class(listing.class_name))
    return [_column(fields[name]) for name in listing.columns]


def page(board: Board, listing: Listing, asked: Asked) -> Page:
    """A page of the rows."""
    workspace, declared = board.city.workspace, feature_class(listing.class_name)
    with workspace.asking() as asking:
        common = condition_of(listing, Facts(board.city, asking, board.now()))
    parts: list[Condition] = [common]
    if asked.part is not None and listing.part:
        parts.append(OneOf(listing.part, (asked.part,)) if asked.part else IsMissing(listing.part))
    if words := asked.words.strip():
        parts.append(_search(declared, listing, words))
    selection = Selection(AllOf(tuple(parts)))
    cut = Slice(asked.limit, asked.offset, _order(listing, asked))
    wanted = [*listing.columns, *(listing.place or ())]
    found = pages.page(workspace, listing.class_name, selection, cut, columns=wanted)
    rows = [_row(declared, listing, row) for row in records(found)]
    return Page(columns(listing), rows, pages.number(workspace, listing.class_name, selection))


def _order(listing: Listing, asked: Asked) -> tuple[Sorting, ...]:
    if asked.sort is not None:
        return (Sorting(asked.sort, descending=asked.descending),)
    return (Sorting(listing.order.lstrip("-"), descending=listing.order.startswith("-")),)


def _search(declared: FeatureClass, listing: Listing, words: str) -> Condition:
    """Text fields that hold the words, and coded ones one of whose titles does."""
    fields = _fields(declared)
    terms: list[Condition] = []
    for name in listing.columns:
        field = fields[name]
        if field.type is not FieldType.TEXT:
            continue
        terms.append(Holds(name, words))
        titles = domain_labels(field.domain) if field.domain else {}
        coded = [
            value
            for value, known in titles.items()
            if any(words.casefold() in one.casefold() for one in known)
        ]
        if coded:
            terms.append(OneOf(name, tuple(coded)))
    return AnyOf(tuple(terms))


def _row(declared: FeatureClass, listing: Listing, row: Mapping[str, Any]) -> Row:  # Any: cells
    fields = _fields(declared)
    cells = tuple(_cell(fields[name], plain(row[name])) for name in listing.columns)
    place = (declared.name, str(row["id"]))
    if listing.place:
        place = (str(row[listing.place[0]]), str(row[listing.place[1]]))
    return Row(*place, cells, _color(declared.name, row))


def _color(class_name: str, row: Mapping[str, Any]) -> str | None:  # Any: cells
    grade = str(row.get("grade"))
    return (
        scene_layer(class_name).colors.get(grade) if class_name == "change_patch" else GRADE_COLORS.get(grade)
    )


def _cell(field: Field, value: Any) -> Cell:  # Any: a plain value
    return same(None) if value is None or value == "" else texts(field, value)


def _column(field: Field) -> Column:
    return Column(field.name, Words(field.zh, field.en), field.unit, field.type in _NUMBERS)


@cache
def _known(class_name: str) -> dict[str, Field]:
    return {field.name: field for field in all_fields(feature_class(class_name))}


def _fields(declared: FeatureClass) -> dict[str, Field]:
    return _known(declared.name)
