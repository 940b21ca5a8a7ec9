"""Findings as a table: which check, where in the workbook, which object, what is wrong, in two languages."""

from __future__ import annotations

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from openpyxl.utils import get_column_letter

from pipe_network.checks.columns import Ints, Objects
from pipe_network.checks.hits import Hits, Layer
from pipe_network.checks.rules import Check
from pipe_network.checks.sources import Source, source_of, sources
from pipe_network.checks.subject import Subject
from pipe_network.layer_rows import rows_in_file
from pipe_network.model_facts import Place
from pipe_network.network import layer_columns
from pipe_network.survey.delivery import SOURCE_ROW

# `fields` are the fields' names, `column` the headings over them (parted by SEPARATOR), `cell` their cells as
# a spreadsheet names them. `row` is that of the spreadsheet or of the layer (both from 1), or the line of a
# model's file, whose section is the `sheet`; `fid` is that of a feature whose file has one. `variant` is the
# message that was used, `other` the object that the finding is about besides.
COLUMNS = (
    "check", "key", "variant", "stage", "severity", "workbook", "sheet", "row", "fid", "column", "cell",
    "fields", "value", "layer", "object", "other", "message_en", "message_zh", "fix_en", "fix_zh", "clause",
    "confidence",
)  # fmt: skip
SEPARATOR = " | "


def first_told(*parts: object) -> str:
    """The first part of a place that says something, as text: not empty, not missing; a number 0 counts."""
    return next((str(part) for part in parts if pd.notna(part) and part != ""), "")  # type: ignore[call-overload]


def told_fid(fid: object) -> str:
    """The FID of a feature in brackets, to stand after its row; "" where it has none."""
    return f"(FID {fid})" if first_told(fid) else ""


def findings_of(subject: Subject, check: Check, hits: Hits) -> pd.DataFrame:
    """Findings of one kind of hits of a check; one row a hit."""
    known, names = sources(subject), _names(subject, hits)
    english, chinese = check.messages[hits.message]
    rows = []
    in_file = _in_file(subject, hits)
    for k, (number, row) in enumerate(_places(subject, hits)):
        source, fields = known[number], hits.columns_of(k)
        said = {name: values[k] for name, values in hits.values.items()}
        said |= {"object": names[k], "value": _value(subject, hits, k, fields)}
        said["position_letter"] = _letter(said.get("position"))
        rows.append(
            {
                "workbook": source.workbook if in_file is None else in_file[k].file or source.workbook,
                "sheet": source.sheet if in_file is None else in_file[k].section,
                "row": row if in_file is None else in_file[k].line,
                "fid": None if in_file is None else in_file[k].fid,
                "column": SEPARATOR.join(source.heading(name) for name in fields if _is_shown(source, name)),
                "cell": _cells(source, hits, k, fields, row),
                "fields": " ".join(fields),
                "value": said["value"],
                "object": names[k],
                "other": str(said.get("other", said.get("point", ""))),
                "message_en": english.format(**said),
                "message_zh": chinese.format(**said),
            }
        )
    same = {name: str(getattr(check, name)) for name in ("key", "stage", "clause", "confidence")}
    same["fix_en"], same["fix_zh"] = check.fix_of(hits.message)
    same |= {
        "severity": str(hits.severity or check.severity),
        "variant": hits.message,
        "layer": str(hits.layer),
    }
    table = pd.DataFrame(rows, columns=[*COLUMNS]).assign(check=check.id, **same)
    return table.assign(geometry=_geometry(subject, hits))


def gather(tables: Iterable[pd.DataFrame], crs: object) -> gpd.GeoDataFrame:
    """One layer of all findings, in the order of workbooks, sheets and rows."""
    parts = list(tables)
    joined = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*COLUMNS, "geometry"])
    for name in ("row", "fid"):
        joined[name] = joined[name].astype("Int64")
    joined["check"] = joined["check"].astype("int64")
    joined = joined.sort_values(["workbook", "sheet", "row", "check"], kind="stable", ignore_index=True)
    return gpd.GeoDataFrame(joined, geometry="geometry", crs=crs)


def _is_shown(source: Source, name: str) -> bool:
    """Fields that a sheet has no column for are left out of what a person reads."""
    return not source.positions or name in source.positions or name not in _all_fields(source)


def _all_fields(source: Source) -> frozenset[str]:
    return frozenset(layer_columns(f"pipe_{source.kind}")) | {"x", "y"}


def _places(subject: Subject, hits: Hits) -> list[tuple[int, int | None]]:
    """Position of the source and row in it, of every hit."""
    if hits.layer is Layer.TABLE:
        known = sources(subject)
        return [(int(row), known[int(row)].heading_row) for row in hits.rows]
    is_point = hits.layer is Layer.POINT
    frame = subject.points if is_point else subject.lines
    source = source_of(subject, is_point=is_point)[hits.rows]
    rows: Ints = (
        frame[SOURCE_ROW].to_numpy(np.int64)[hits.rows] if subject.staged is not None else hits.rows + 1
    )
    return [(int(one), int(row)) for one, row in zip(source, rows, strict=True)]


def _in_file(subject: Subject, hits: Hits) -> list[Place] | None:
    """Section and line of every hit, for networks from a model; layer and row, for those from layers."""
    is_layered = hits.layer is not Layer.TABLE and subject.staged is None
    rows = rows_in_file(subject.facts.network, is_point=hits.layer is Layer.POINT) if is_layered else None
    if rows is not None:
        found = rows.iloc[hits.rows][["layer", "row", "file", "fid"]]
        return [
            Place(str(layer), int(row), str(file), None if pd.isna(fid) else int(fid))
            for layer, row, file, fid in found.itertuples(index=False, name=None)
        ]
    known = subject.facts.point_places if hits.layer is Layer.POINT else subject.facts.line_places
    return None if known is None or hits.layer is Layer.TABLE else [known[int(row)] for row in hits.rows]


def _names(subject: Subject, hits: Hits) -> list[str]:
    if hits.layer is Layer.TABLE:
        return [""] * len(hits.rows)
    if hits.layer is Layer.POINT:
        return [str(name) for name in subject.facts.point_no[hits.rows]]
    pairs = [f"{start}-{end}" for start, end in subject.facts.ends_no[hits.rows]]
    if subject.staged is not None or "line_no" not in subject.lines:
        return pairs
    given = subject.lines["line_no"].to_numpy(object)[hits.rows]
    return [pair if pd.isna(name) else str(name) for name, pair in zip(given, pairs, strict=True)]


def _cells(source: Source, hits: Hits, position: int, fields: tuple[str, ...], row: int | None) -> str:
    if hits.layer is Layer.TABLE:
        letter = _letter(hits.values["position"][position])
        return f"{letter}{row}" if letter and row is not None else ""
    return " ".join(cell for name in fields if row is not None and (cell := source.cell(name, row)))


def _letter(position: object) -> str:
    return get_column_letter(position + 1) if isinstance(position, int) and position >= 0 else ""


def _value(subject: Subject, hits: Hits, position: int, fields: tuple[str, ...]) -> str:
    """What stands in the first field: the raw cell where there is a workbook."""
    if hits.layer is Layer.TABLE or not fields:
        return ""
    row, name = int(hits.rows[position]), fields[0]
    frame = subject.points if hits.layer is Layer.POINT else subject.lines
    if subject.staged is not None:
        place = int(frame["source_table"].iat[row])
        cells = subject.staged.delivery.tables[place].cells
        if name in cells:
            return _shown(cells.at[int(frame[SOURCE_ROW].iat[row]), name])
    if name in ("x", "y"):
        return _shown(float(subject.facts.xy[row, 0 if name == "x" else 1]))
    return _shown(frame[name].iat[row]) if name in frame else ""


def _shown(value: object) -> str:
    if value is None or value is pd.NA or (isinstance(value, float) and np.isnan(value)):
        return ""
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _geometry(subject: Subject, hits: Hits) -> Objects:
    if hits.geometry is not None:
        found = np.asarray(hits.geometry, object)
    elif hits.layer is Layer.TABLE:
        found = np.full(len(hits.rows), None, object)
    elif hits.layer is Layer.POINT:
        found = shapely.force_2d(np.asarray(subject.points.geometry, object)[hits.rows])
    else:
        found = subject.facts.geometry[hits.rows]
    return np.asarray(found, object)
