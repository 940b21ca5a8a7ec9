"""What checks found: rule, severity, code, message in two languages, place, row and column of a source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from gridtwin.errors import UsageError
from gridtwin.ledger.rules import Rule, Severity
from gridtwin.model import FeatureClass
from gridtwin.store.outputs import check_output, output

COLUMNS = ("rule", "severity", "code", "row", "column", "value", "message_en", "message_zh")
_TABLES = {".csv", ".xlsx", ".json"}
_LAYERS = {".gpkg", ".geojson"}


@dataclass(frozen=True, slots=True)
class Hit:
    """One breach as a check function reports it; `values` fill the rule's message templates."""

    code: str
    geometry: BaseGeometry | None
    values: dict[str, object]
    severity: Severity | None = None


def findings_of(rule: Rule, hits: Iterable[Hit]) -> pd.DataFrame:
    """Findings table of one rule's hits, messages filled in."""
    rows = [
        {
            "rule": rule.id,
            "severity": str(hit.severity or rule.severity),
            "code": hit.code,
            "message_en": rule.message_en.format(code=hit.code, **hit.values),
            "message_zh": rule.message_zh.format(code=hit.code, **hit.values),
            "geometry": hit.geometry,
        }
        for hit in hits
    ]
    return pd.DataFrame(rows, columns=[*COLUMNS, "geometry"])


def heading_words(declared: FeatureClass, heading: str) -> tuple[str, str]:
    """A column as a message names it, English and Chinese: a heading as it stands, a field by its title.

    >>> from gridtwin.model import feature_class
    >>> component = feature_class("component")
    >>> heading_words(component, "dept_code"), heading_words(component, "部门")
    (('Department code', '主管部门代码'), ('部门', '部门'))
    """
    if heading not in declared.field_names:
        return heading, heading
    known = declared.field(heading)
    return known.en, known.zh


def gather(tables: Iterable[pd.DataFrame], crs: object) -> gpd.GeoDataFrame:
    """One findings layer of several tables; empty tables are fine, all columns are always there."""
    parts = [table for table in tables if len(table)]
    joined = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*COLUMNS, "geometry"])
    joined["row"] = joined["row"].astype("Int64")
    return gpd.GeoDataFrame(joined, geometry="geometry", crs=crs)


def has_errors(findings: pd.DataFrame) -> bool:
    """Whether anything found must be mended."""
    return bool((findings["severity"] == Severity.ERROR).any())


def count_by_rule(findings: pd.DataFrame) -> dict[str, int]:
    """Number of findings of each rule that has any."""
    return {str(rule): int(number) for rule, number in findings["rule"].value_counts().sort_index().items()}


def check_findings_path(path: Path, *, source: Path | None = None) -> None:
    """Refuse, before any work, a place findings cannot be written to.

    Raises:
        UsageError: another file ending, a part of a workspace, or the `source` that is checked.
    """
    if path.suffix.lower() not in _TABLES | _LAYERS:
        raise UsageError(
            f"findings file '{path}': ending must be one of {', '.join(sorted(_TABLES | _LAYERS))}",
            zh=f"检查结果文件“{path}”：扩展名应为{', '.join(sorted(_TABLES | _LAYERS))}之一",
        )
    check_output(path, source=source)


def write_findings(findings: gpd.GeoDataFrame, path: Path) -> None:
    """Write findings as a layer (.gpkg, .geojson) or as a table with x and y (.csv, .xlsx, .json).

    Raises:
        UsageError: another file ending.
    """
    check_findings_path(path)
    suffix = path.suffix.lower()
    with output(path) as partial:
        if suffix in _LAYERS:
            partial.unlink()  # the driver wants to make the file itself
            _write_layer(findings, partial)
        else:
            _write_table(findings_table(findings), partial)


def findings_table(findings: gpd.GeoDataFrame) -> pd.DataFrame:
    """Findings without geometry, with the x and y of their place (empty where there is none)."""
    table = pd.DataFrame(findings.drop(columns="geometry"))
    points = shapely.point_on_surface(findings.geometry.to_numpy())
    table["x"], table["y"] = shapely.get_x(points).round(3), shapely.get_y(points).round(3)
    return table


def _write_layer(findings: gpd.GeoDataFrame, path: Path) -> None:
    layer = findings.copy()
    layer["value"] = layer["value"].astype("string")
    options = {"layer": "finding", "VERSION": "1.3"} if path.suffix.lower() == ".gpkg" else {}
    layer.to_file(path, engine="pyogrio", **options)


def _write_table(table: pd.DataFrame, path: Path) -> None:
    if path.suffix.lower() == ".csv":
        table.to_csv(path, index=False, encoding="utf-8-sig")
    elif path.suffix.lower() == ".xlsx":
        table.to_excel(path, index=False, sheet_name="findings")
    else:
        table.to_json(path, orient="records", force_ascii=False, indent=2)
