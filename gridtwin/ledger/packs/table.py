"""A file of facilities as typed columns, found by headings in Chinese or English of host and pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.errors import BadPackTable
from gridtwin.ledger.packs.definition import ATTRIBUTES, Pack, PackField
from gridtwin.model import FieldRule, field_rules
from gridtwin.model.feature_class import FeatureClass, GeometryKind
from gridtwin.store.exchange import Axes, mapping, placing, sources, values
from gridtwin.store.exchange import shapes as shape_checks
from gridtwin.store.exchange.findings import Breach, Findings
from gridtwin.store.geometries import Geometries

_NOT_LISTED = Breach("domain", "'{value}' is not in the list of the field", "“{value}”不在该字段的取值列表内")


@dataclass(frozen=True, slots=True)
class PackOptions:
    """How to understand a file; `columns` maps its columns to fields, `constants` fills empty cells."""

    crs: str | None = None
    axes: Axes = Axes.AUTO
    encoding: str | None = None
    layer: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    ignore_unknown: bool = False


@dataclass(frozen=True, slots=True)
class PackTable:
    """Rows of a file: a typed column for each field that it names, shapes in the workspace's CRS.

    Attributes:
        rows: numbers of the rows in the file.
        headings: heading of each field's column.
        findings: what could not be read.
    """

    name: str
    frame: pd.DataFrame
    shapes: Geometries | None
    rows: NDArray[np.int64]
    headings: Mapping[str, str]
    findings: Findings
    notes: tuple[str, ...] = ()


def read_pack_table(
    pack: Pack, path: Path, *, crs: int, options: PackOptions, override_dir: Path | None
) -> PackTable:
    """The table of a CSV, XLSX, Shapefile, GeoPackage or GeoJSON file.

    Raises:
        FileMissing, UsageError, MissingCrs, UnknownColumn: the file cannot be used.
        BadPackTable: it has no column for the code.
    """
    choice = sources.Choice(options.layer, (), options.encoding)
    source = sources.read(path, choice, geometry=pack.declared.geometry.value, wanted=pack.name)
    findings = Findings(source.name, source.rows)
    frame, shapes = _placed(pack, source, crs, options, findings)
    given = _with_constants(pack, frame, options)
    code = str(pack.declared.code_field)
    if code not in given:
        title, known = pack.declared.field(code).zh, ", ".join(map(str, source.frame.columns))
        raise BadPackTable(
            f"{source.name} has no column for {code} ({title}); name it with --map COLUMN={code}. "
            f"Its columns: {known}",
            zh=f"{source.name}没有{title}（{code}）列；请用--map 列名={code}指定。现有列：{known}",
        )
    made = _values(pack, given, findings, override_dir)
    headings = {name: heading for name, (heading, _) in given.items()}
    notes = (*source.notes, *placing.contradiction(source.crs, options.crs, source.name))
    return PackTable(source.name, made, shapes, source.rows, headings, findings, notes)


def conform_own(each: PackField, raw: pd.Series[Any], findings: Findings, column: str) -> pd.Series[Any]:
    """A column of one of the pack's fields in its type; what does not fit is noted."""
    made = values.conform(_optional(FieldRule(each.field)), raw, findings, column)
    if not each.choices:
        return made
    meaning = {value: each.parse(str(value)) for value in made.dropna().unique()}
    stored = made.map(meaning).astype("str")
    findings.add(_NOT_LISTED, column, (made.notna() & stored.isna()).to_numpy(), made)
    return stored


def heading_class(pack: Pack) -> FeatureClass:
    """The host class with the pack's fields in place of the attributes."""
    hosts = tuple(each for each in pack.declared.fields if each.name != ATTRIBUTES)
    return replace(pack.declared, fields=(*hosts, *(each.field for each in pack.fields)))


def _optional(rule: FieldRule) -> FieldRule:
    """The rule without its duty: an empty cell leaves what is stored, so that is judged afterwards."""
    return replace(rule, field=replace(rule.field, required=False))


def _with_constants(
    pack: Pack, frame: pd.DataFrame, options: PackOptions
) -> dict[str, tuple[str, pd.Series[Any]]]:
    """Field → heading and cells."""
    columns = {name: to for name, to in options.columns.items() if name in frame.columns or to}
    declared = heading_class(pack)
    names = mapping.match(declared, frame.columns, given=columns, ignore_unknown=options.ignore_unknown)
    rows = pd.RangeIndex(len(frame))
    found = {
        to: (name, values.blank_to_missing(frame[name].set_axis(rows)))
        for name, to in names.items()
        if to != "id"
    }
    for name, value in options.constants.items():
        if name not in declared.field_names:
            known = ", ".join(declared.field_names)
            raise BadPackTable(
                f"--set {name}=…: pack {pack.name} has no field '{name}'; it has {known}",
                zh=f"--set {name}=…：设施包{pack.zh}没有字段“{name}”；现有：{known}",
            )
        heading, cells = found.get(name, (name, pd.Series(None, index=rows, dtype=object)))
        found[name] = (heading, cells.astype(object).where(cells.notna(), value))
    return found


def _values(
    pack: Pack,
    given: Mapping[str, tuple[str, pd.Series[Any]]],
    findings: Findings,
    override_dir: Path | None,
) -> pd.DataFrame:
    made = {}
    for rule in field_rules(pack.declared, override_dir=override_dir):
        if rule.name in given:
            heading, raw = given[rule.name]
            made[rule.name] = values.conform(_optional(rule), raw, findings, heading)
    for each in pack.fields:
        if each.name in given:
            heading, raw = given[each.name]
            made[each.name] = conform_own(each, raw, findings, heading)
    return pd.DataFrame(made)


def _placed(
    pack: Pack, source: sources.Source, crs: int, options: PackOptions, findings: Findings
) -> tuple[pd.DataFrame, Geometries | None]:
    """The columns without those of the position, and the shapes in the workspace's CRS."""
    frame, raw = source.frame, source.shapes
    if raw is None:
        mapped = {name for name, to in options.columns.items() if to}
        columns = placing.find_columns([str(name) for name in frame.columns if name not in mapped])
        if columns is None:
            return frame, None
        used = [columns] if isinstance(columns, str) else [columns.first, columns.second, columns.height]
        raw = _from_columns(pack, source, columns, options, findings)
        frame = frame.drop(columns=[name for name in used if name is not None])
    told = placing.need_crs(source.crs, options.crs, source.name)
    broken = shapely.is_missing(raw)
    moved: Geometries = placing.to_crs(raw, told, crs)
    far = placing.is_outside(moved, crs)
    findings.add(
        Breach("geometry", "{value} lies outside the area of the CRS", "{value}超出坐标系适用范围"),
        "geometry",
        far,
        shapely.to_wkt(raw),
    )
    moved[far] = None
    return frame, shape_checks.check(pack.declared, moved, findings, already_bad=broken | far, repair=False)


def _from_columns(
    pack: Pack,
    source: sources.Source,
    columns: placing.CoordinateColumns | str,
    options: PackOptions,
    findings: Findings,
) -> Geometries:
    if isinstance(columns, str):
        return shape_checks.from_wkt(source.frame[columns], findings, columns)
    if pack.declared.geometry is not GeometryKind.POINT:
        return np.full(len(source.frame), None, dtype=object)
    cells = source.frame[[columns.first, columns.second]].apply(values.blank_to_missing)
    given = cells.notna().any(axis=1).to_numpy()
    told = placing.need_crs(source.crs, options.crs, source.name)
    if not given.any():
        return np.full(len(source.frame), None, dtype=object)
    made, bad = placing.points(source.frame, columns, axes=options.axes, crs=told)
    findings.add(shape_checks.NO_NUMBER, columns.first, bad & given, source.frame[columns.first])
    return made
