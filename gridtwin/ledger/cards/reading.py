"""Files with cards: sheets told apart, headings understood, values converted, shapes placed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.errors import UsageError
from gridtwin.ledger.cards import placing
from gridtwin.ledger.cards.definition import CARD_CLASSES, FieldGroup, card_definition
from gridtwin.ledger.cards.headings import Heading, check_given, target_of
from gridtwin.ledger.cards.sheet_table import sheet_tables
from gridtwin.ledger.cards.sheets import Sheet, read_sheet, sheet_titles
from gridtwin.ledger.cards.table import CardTable, joined
from gridtwin.store.errors import FileMissing
from gridtwin.toml_file import read_toml


@dataclass(frozen=True, slots=True)
class CardOptions:
    """How to understand a file: CRS, encoding, sheet or layer, heading → field, where the shapes are."""

    crs: str | None = None
    encoding: str | None = None
    layer: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    join: placing.Join | None = None


@dataclass(frozen=True, slots=True)
class CardFile:
    """Tables of a file by class, and notes on what was taken how."""

    name: str
    tables: Mapping[str, CardTable]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A sheet, the class that it holds, and the kind of strip if it holds one."""

    title: str
    class_name: str
    strip: FieldGroup | None = None


def read_cards(
    path: Path | str, class_name: str, *, crs: int, override_dir: Path | None = None,
    options: CardOptions | None = None,
) -> CardFile:  # fmt: skip
    """Card tables of a file, shapes in the CRS of that EPSG code.

    Args:
        path: XLSX, CSV, Shapefile, GeoPackage or GeoJSON.
        class_name: what a file or sheet holds that does not say.
        crs: EPSG code of the workspace.
        override_dir: a city's own standards tables.
        options: see there.

    Raises:
        FileMissing, UsageError, MissingCrs: the file cannot be used.
        BadCardTable: a table has no column for the code, or two columns mean the same.
    """
    file, given = Path(path), options or CardOptions()
    parts, notes = _parts(file, class_name, given.layer)
    sheets = [(part, _sheet(file, part, given)) for part in parts]
    check_given((heading for _, sheet in sheets for heading in sheet.headings), given.columns)
    tables: dict[str, CardTable] = {}
    for part, sheet in sheets:
        known = {heading.text for heading in sheet.headings} | {heading.title for heading in sheet.headings}
        columns = {name: value for name, value in given.columns.items() if name in known}
        made = sheet_tables(
            sheet, (part.class_name, part.strip), crs=crs, override_dir=override_dir, columns=columns,
            shapes_of=(given.crs, given.join),
        )  # fmt: skip
        notes += [*sheet.notes, *made.notes]
        for table in made.tables:
            held = tables.get(table.class_name)
            tables[table.class_name] = table if held is None else joined(held, table)
    return CardFile(file.name, tables, tuple(notes))


_MAPPING = ("a mapping is UTF-8 JSON or TOML, heading = field", "映射文件应为UTF-8的JSON或TOML，标题 = 字段")


def load_mapping(path: Path) -> dict[str, str]:
    """Heading → field of a mapping file: a flat table in JSON or TOML.

    Raises:
        FileMissing, UsageError: there is no such file, or it is something else.
    """
    raw = (
        _json(path)
        if path.suffix.lower() == ".json"
        else read_toml(path, missing=FileMissing, bad=UsageError, hint=_MAPPING)
    )
    wrong = (
        [name for name, value in raw.items() if not isinstance(value, str)] if isinstance(raw, dict) else raw
    )
    if wrong or not isinstance(raw, dict):
        raise UsageError(
            f"{path.name}: each heading takes the name of one field, as text",
            zh=f"{path.name}：每个标题应对应一个字段名（文本）",
        )
    return raw


def _json(path: Path) -> Any:  # Any: JSON values
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        return json.loads(path.read_text("utf-8-sig"))
    except ValueError as error:
        raise UsageError(
            f"{path.name}: {error}; {_MAPPING[0]}", zh=f"{path.name}：{error}；{_MAPPING[1]}"
        ) from error


def _sheet(file: Path, part: _Part, given: CardOptions) -> Sheet:
    def known(heading: Heading) -> bool:
        return heading.text in given.columns or (target_of(heading, part.class_name, part.strip) is not None)

    return read_sheet(file, part.title, encoding=given.encoding, known=known)


def _parts(file: Path, class_name: str, layer: str | None) -> tuple[list[_Part], list[str]]:
    titles = sheet_titles(file)
    by_title = dict(_sheet_classes())
    if layer is not None:
        return [by_title.get(layer, _Part(layer, class_name))], []
    if len(titles) == 1:
        known = by_title.get(titles[0])
        return [_Part(titles[0], *((known.class_name, known.strip) if known else (class_name, None)))], []
    found = [by_title[title] for title in titles if title in by_title]
    if not found:
        raise UsageError(
            f"{file.name} has the sheets {', '.join(titles)}; choose one with --layer, or name them "
            "道路, 人行道, 分隔带, 桥梁, 隧道",
            zh=f"{file.name}有多个工作表：{'、'.join(titles)}；请用--layer选择，"
            "或命名为道路、人行道、分隔带、桥梁、隧道",
        )
    left = [title for title in titles if title not in by_title]
    notes = [f"sheets not taken 未采用的工作表: {', '.join(left)}"] if left else []
    return sorted(found, key=lambda part: CARD_CLASSES.index(part.class_name)), notes


def _sheet_classes() -> Iterator[tuple[str, _Part]]:
    for class_name in CARD_CLASSES:
        definition = card_definition(class_name)
        for title in definition.sheets:
            yield title, _Part(title, class_name)
        for group in definition.strip_groups:
            for title in group.sheets:
                yield title, _Part(title, class_name, group)
