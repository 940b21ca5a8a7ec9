"""The columns of survey files, sheet by sheet, and the fields that they are taken for, before rows are read.

What a user maps is a mapping file (docs/pipes-import.md); here stands what there is to be mapped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from pipe_network.exchange.folders import opened_folders
from pipe_network.exchange.layer_files import is_layer_file, layers_of
from pipe_network.exchange.layer_maps import column_of, read_layer_maps
from pipe_network.exchange.layers import Reading, map_of
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.files import open_book
from pipe_network.survey.reading import survey_files
from pipe_network.survey.recognise import LOOK_AT_ROWS, recognise, usual_fields
from pipe_network.survey.schools import SurveyMapping, read_mapping

_SAMPLES = 3
_LEAST = 3  # filled cells of a row that may be headings


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its heading, the field that it is taken for (empty: none), and some values.

    In a sheet that was not recognised `as_point` and `as_line` are the fields that it would have in either.
    """

    text: str
    field: str
    samples: tuple[Any, ...]  # Any: what cells hold
    as_point: str = ""
    as_line: str = ""


@dataclass(frozen=True, slots=True)
class HeadedTable:
    """A sheet or layer; `kind` is None where it is taken for no table of points or lines."""

    file: str
    sheet: str
    kind: TableKind | None
    is_layer: bool
    headings: tuple[Heading, ...]


def headed_tables(
    paths: Sequence[Path], *, mapping: Path | None = None, crs: str | None = None
) -> list[HeadedTable]:
    """The tables of survey files and layers, and of folders of them, with their columns.

    Raises:
        SourceMissing, UnusableSource, BadPipeData: a file or the mapping cannot be used.
    """
    found: list[HeadedTable] = []
    files = opened_folders(paths)
    maps = read_layer_maps(mapping) if mapping else None
    own = read_mapping(mapping) if mapping else None
    for path in files:
        if is_layer_file(path):
            found += _layers(path, Reading(maps=maps, source_crs=crs))
            continue
        for file in survey_files(path):
            with open_book(file) as book:
                for sheet in book.sheets:
                    table = _sheet(file, sheet.name, list(islice(sheet.rows(), LOOK_AT_ROWS)), own)
                    found += [table] if table else []
    return found


def _sheet(path: Path, name: str, head: list[Any], mapping: SurveyMapping | None) -> HeadedTable | None:
    layout = recognise(head, mapping)
    if layout is not None:
        fields = {column: field for field, column in layout.columns.items()}
        rows = head[layout.at + 1 :]
        columns = [
            Heading(text, fields.get(at, ""), _samples(row[at] for row in rows if at < len(row)))
            for at, text in enumerate(layout.headings)
            if text
        ]
        return HeadedTable(path.name, name, layout.kind, is_layer=False, headings=tuple(columns))
    at = next((at for at, row in enumerate(head) if sum(map(_is_filled, row)) >= _LEAST), None)
    if at is None:
        return None
    texts = {k: " ".join(str(text).split()) for k, text in enumerate(head[at]) if _is_filled(text)}
    point, line = (
        usual_fields(list(texts.values()), kind, mapping) for kind in (TableKind.POINT, TableKind.LINE)
    )
    columns = [
        Heading(
            text,
            "",
            _samples(row[k] for row in head[at + 1 :] if k < len(row)),
            point.get(text, ""),
            line.get(text, ""),
        )
        for k, text in texts.items()
    ]
    return HeadedTable(path.name, name, None, is_layer=False, headings=tuple(columns))


def _layers(path: Path, reading: Reading) -> Iterable[HeadedTable]:
    for layer in layers_of(path, [], source_crs=reading.source_crs):
        names = [str(name) for name in layer.frame.columns if name != layer.frame.geometry.name]
        taken = map_of(layer.kind, names, reading)
        fields: dict[str, str] = {}
        for heading, field in (taken.fields if taken else {}).items():
            place = column_of(heading, names)
            if place is not None:
                fields[names[place]] = field
        columns = [Heading(name, fields.get(name, ""), _samples(layer.frame[name])) for name in names]
        yield HeadedTable(path.name, layer.name, layer.kind, is_layer=True, headings=tuple(columns))


def _samples(values: Iterable[Any]) -> tuple[Any, ...]:  # Any: what cells hold
    return tuple(islice(dict.fromkeys(value for value in values if _is_filled(value)), _SAMPLES))


def _is_filled(value: object) -> bool:
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return False
    return not isinstance(value, str) or bool(value.strip())
