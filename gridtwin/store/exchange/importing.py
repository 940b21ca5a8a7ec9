"""A file into a layer: mapped, placed, checked; good rows are stored in one transaction, others reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.errors import UsageError
from gridtwin.model import field_rules
from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, GeometryKind, feature_class
from gridtwin.progress import Progress, part, silent
from gridtwin.store import geometries
from gridtwin.store.errors import UnknownColumn
from gridtwin.store.exchange import headings, mapping, placing, shapes, sources, values
from gridtwin.store.exchange.findings import Breach, Findings
from gridtwin.store.exchange.placing import Axes, OffsetDatum
from gridtwin.store.geometries import Geometries
from gridtwin.store.workspace import Workspace

_AXES = ("x", "y")  # not fields: the columns of a table that hold the position
_OFFSET_NOTE = "近似位置（由{name}换算） approximate position, from {name}"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to understand a file. `columns` maps its columns to fields, `constants` fills empty fields.

    Two columns of a table may be given to `x` and `y`, where their titles do not tell the position.
    """

    crs: str | None = None
    axes: Axes = Axes.AUTO
    encoding: str | None = None
    layer: str | None = None
    drawing_layers: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    ignore_unknown: bool = False
    repair: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file's rows: each is stored, or reported in at least one line of `findings`."""

    rows_in: int
    rows_stored: int
    findings: pd.DataFrame
    notes: tuple[str, ...]

    @property
    def rows_reported(self) -> int:
        """Number of rows that were not stored."""
        return self.rows_in - self.rows_stored


def import_file(
    workspace: Workspace,
    path: Path | str,
    class_name: str,
    *,
    actor: str,
    now: datetime,
    options: ImportOptions | None = None,
    progress: Progress = silent,
) -> ImportReport:
    """Store the good rows of a file, all in one transaction, and report the others.

    Raises:
        FileNotFoundError, UsageError: the file cannot be used, its CRS is missing, columns are unknown.
    """
    declared, given = feature_class(class_name), options or ImportOptions()
    _check_target(declared, given)
    choice = sources.Choice(given.layer, given.drawing_layers, given.encoding)
    known = headings.of_class(class_name, also=given.columns)
    source = sources.read(
        Path(path), choice, geometry=declared.geometry.value, wanted=class_name, known=known
    )
    progress(0.2)
    mapping.check_given(declared, list(source.frame.columns), given.columns, also=_AXES)
    findings = Findings(source.name, source.rows)
    found, placed, notes = _placed(workspace, declared, source, given, findings)
    frame = _values(workspace, declared, found, given, findings)
    _mark_offset(frame, declared, notes)
    _check_unique(workspace, declared, frame, findings)
    progress(0.6)
    good = findings.is_clean()
    rows: pd.DataFrame = frame[good].reset_index(drop=True)
    if placed is not None:
        rows = gpd.GeoDataFrame(rows, geometry=placed[good], crs=workspace.crs)
    reason = f"import {source.name}"
    stored = 0
    if len(rows):
        report = workspace.write(
            class_name, rows, actor=actor, now=now, reason=reason, progress=part(progress, 0.6, 1.0)
        )
        stored = report.rows_stored
    table = _with_refused(findings.table(), source)
    told = (*source.notes, *placing.contradiction(source.crs, given.crs, source.name), *notes)
    return ImportReport(len(source.frame) + len(source.refused), stored, table, told)


def _check_target(declared: FeatureClass, given: ImportOptions) -> None:
    if declared.is_managed:
        raise UsageError(
            f"{declared.name} is written by GridTwin itself and takes no import",
            zh=f"{declared.name}由GridTwin自身写入，不能导入",
        )
    unknown = sorted(set(given.constants) - set(declared.field_names))
    if unknown:
        raise UnknownColumn(
            f"--set {unknown[0]}=…: {declared.name} has no field '{unknown[0]}'; it has "
            f"{', '.join(declared.field_names)}",
            zh=f"--set {unknown[0]}=…：{declared.name}没有字段“{unknown[0]}”；现有字段："
            f"{', '.join(declared.field_names)}",
        )


def _placed(
    workspace: Workspace,
    declared: FeatureClass,
    source: sources.Source,
    given: ImportOptions,
    findings: Findings,
) -> tuple[pd.DataFrame, Geometries | None, list[str]]:
    """The source's columns without those of the position, the shapes in the workspace's CRS, and notes."""
    if declared.geometry is GeometryKind.NONE:
        return source.frame, None, []
    frame, raw = source.frame, source.shapes
    crs = placing.need_crs(source.crs, given.crs, source.name)
    if raw is None:
        frame, raw = _from_columns(declared, source, given, crs, findings)
    broken = geometries.has_broken_coordinates(raw)
    findings.add(shapes.BROKEN, "geometry", broken, shapely.to_wkt(raw))
    broken |= ~findings.is_clean()
    made: Geometries = placing.to_crs(_without(raw, broken), crs, workspace.crs)
    far = placing.is_outside(made, workspace.crs)
    findings.add(_outside(workspace.crs), "geometry", far, shapely.to_wkt(raw))
    broken |= far
    made[far] = None
    kept = shapes.check(declared, made, findings, already_bad=broken, repair=given.repair)
    notes = [_OFFSET_NOTE.format(name=crs.upper())] if isinstance(crs, OffsetDatum) else []
    return frame, kept, notes


def _without(raw: Geometries, broken: NDArray[np.bool_]) -> Geometries:
    made = raw.copy()
    made[broken] = None
    return made


def _from_columns(
    declared: FeatureClass, source: sources.Source, given: ImportOptions, crs: Any, findings: Findings
) -> tuple[pd.DataFrame, Geometries]:
    columns = _coordinate_columns(source, given)
    if columns is None:
        raise UsageError(
            f"{source.name} has no columns for the position (x and y, 东坐标 and 北坐标, wkt …); "
            f"its columns are {', '.join(source.frame.columns)}",
            zh=f"{source.name}没有坐标列（x和y、东坐标和北坐标、wkt等）；现有列："
            f"{', '.join(source.frame.columns)}",
        )
    if isinstance(columns, str):
        return source.frame.drop(columns=columns), shapes.from_wkt(source.frame[columns], findings, columns)
    if declared.geometry is not GeometryKind.POINT:
        raise UsageError(
            f"{declared.name} holds {declared.geometry.value}s; give them in a column of WKT named wkt",
            zh=f"{declared.name}的图形类型为{declared.geometry.value}；请在名为wkt的列中以WKT给出",
        )
    made, bad = placing.points(source.frame, columns, axes=given.axes, crs=crs)
    findings.add(shapes.NO_NUMBER, columns.first, bad, source.frame[columns.first])
    used = [name for name in (columns.first, columns.second, columns.height) if name is not None]
    return source.frame.drop(columns=used), made


def _coordinate_columns(
    source: sources.Source, given: ImportOptions
) -> placing.CoordinateColumns | str | None:
    """The columns given to x and y, else those whose titles tell the position and that have no field."""
    axes = {field_name: name for name, field_name in given.columns.items() if field_name in _AXES}
    if len(axes) == len(_AXES):
        return placing.CoordinateColumns(axes["x"], axes["y"], None, is_ordered=False)
    mapped = {name for name, field_name in given.columns.items() if field_name}
    return placing.find_columns([name for name in source.frame.columns if name not in mapped])


def _values(
    workspace: Workspace,
    declared: FeatureClass,
    found: pd.DataFrame,
    given: ImportOptions,
    findings: Findings,
) -> pd.DataFrame:
    own = {name: field_name for name, field_name in given.columns.items() if name in found.columns}
    names = mapping.match(declared, found.columns, given=own, ignore_unknown=given.ignore_unknown)
    by_field = {field_name: column for column, field_name in names.items()}
    rows = pd.RangeIndex(len(findings.rows))
    made: dict[str, pd.Series[Any]] = {}
    for rule in field_rules(declared, override_dir=workspace.root / "standards"):
        column = by_field.get(rule.name)
        if column is not None:
            raw = values.blank_to_missing(found[column].set_axis(rows))
            if rule.name in given.constants:
                raw = raw.where(raw.notna(), given.constants[rule.name])
        elif rule.name in given.constants:
            raw = pd.Series(given.constants[rule.name], index=rows, dtype="str")
        elif rule.required:
            raise UsageError(
                f"{findings.file} has no column for {rule.name} ({rule.field.zh}), which {declared.name} "
                f"requires; name it with --map COLUMN={rule.name}, or give all rows one value with "
                f"--set {rule.name}=VALUE",
                zh=f"{findings.file}没有{rule.name}（{rule.field.zh}）列，而{declared.name}要求此字段；"
                f"请用--map 列名={rule.name}指定，或用--set {rule.name}=值给所有行同一个值",
            )
        else:
            continue
        made[rule.name] = values.conform(rule, raw, findings, column or rule.name)
    if "id" in by_field:
        made["id"] = values.blank_to_missing(found[by_field["id"]].set_axis(rows)).astype("str")
    return pd.DataFrame(made, index=rows)


def _mark_offset(frame: pd.DataFrame, declared: FeatureClass, notes: list[str]) -> None:
    if notes and "note" in declared.field_names:
        old = frame["note"] if "note" in frame else pd.Series(None, index=frame.index, dtype="str")
        frame["note"] = old.fillna("").astype("str").map(lambda text: "; ".join(filter(None, [text, *notes])))


def _check_unique(
    workspace: Workspace, declared: FeatureClass, frame: pd.DataFrame, findings: Findings
) -> None:
    for one in (SYSTEM_FIELDS[0], *(known for known in declared.fields if known.unique)):
        if one.name not in frame:
            continue
        column = frame[one.name]
        twice = (column.notna() & column.duplicated(keep="first")).to_numpy()
        findings.add(_TWICE, one.name, twice, column)
        taken, retired = workspace.taken_values(declared.name, one.name, column[column.notna()])
        findings.add(_TAKEN, one.name, column.isin(taken).to_numpy(), column)
        findings.add(_RETIRED, one.name, column.isin(retired).to_numpy(), column)


def _outside(epsg: int) -> Breach:
    return Breach(
        "place",
        f"{{value}} lies outside the area in which EPSG:{epsg} is used; check the numbers, --crs and --axes",
        f"{{value}}超出EPSG:{epsg}的适用范围，请检查坐标、--crs与--axes",
    )


def _with_refused(table: pd.DataFrame, source: sources.Source) -> pd.DataFrame:
    if not source.refused:
        return table
    refused = pd.DataFrame(
        {
            "file": source.name,
            "row": [entity.row for entity in source.refused],
            "column": "geometry",
            "value": [f"{entity.kind} ({entity.layer})" for entity in source.refused],
            "rule": "entity",
            "message_en": [entity.why_en for entity in source.refused],
            "message_zh": [entity.why_zh for entity in source.refused],
        }
    )
    parts = [refused, table] if len(table) else [refused]
    return pd.concat(parts, ignore_index=True).sort_values("row", kind="stable", ignore_index=True)


_TWICE = Breach("unique", "'{value}' stands in an earlier row too", "“{value}”在前面的行中已出现")
_TAKEN = Breach("taken", "'{value}' is in the workspace already", "“{value}”在库中已存在")
_RETIRED = Breach(
    "retired", "'{value}' was retired and is never given again", "“{value}”已注销，编码不得重用"
)
